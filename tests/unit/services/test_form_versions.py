"""Versions of a form: which is in force, whose it is, and out to a spreadsheet as it is."""

from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import InputError
from lipas_desktop.formengine.authoring.texts import grids
from lipas_desktop.services import form_versions, installed_forms, own_columns, records
from lipas_desktop.services.form_files import read_file
from lipas_desktop.services.form_versions import FormVersion
from lipas_desktop.services.forms import FILES
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Join, Meet
from tests.unit.services.test_installed_forms import changed, person, put_in_force, with_shirt


def told(found: list[FormVersion]) -> list[tuple[str, str]]:
    return [(one.version, one.state) for one in found]


def test_every_register_with_a_form_has_one_in_force_the_programs_own_at_first(
    house: Session,
) -> None:
    found = form_versions.in_force(house)
    assert [one.register for one in found] == list(FILES)
    assert all((one.row, one.origin, one.state) == (None, None, "in_force") for one in found)


def test_versions_tell_who_installed_them_where_and_which_were_taken_back(
    house: Session, join: Join, meet: Meet, tmp_path: Path
) -> None:
    other = join(house)
    put_in_force(house, with_shirt(tmp_path, "2"))
    put_in_force(house, with_shirt(tmp_path, "3"))
    meet(house, other)
    found = form_versions.versions(other, "person")
    assert told(found) == [("3", "in_force"), ("2", "earlier"), ("1", "earlier")]
    origin = found[0].origin
    assert origin is not None
    assert (origin.by, origin.here, origin.pc_no) == ("Maria", False, 1)
    installed_forms.roll_back(other, "person", found[1].row)
    meet(other, house)
    after = form_versions.versions(house, "person")
    assert told(after) == [("2", "in_force"), ("3", "taken_back"), ("1", "earlier")]


def test_a_version_is_written_as_a_workbook_that_reads_as_the_same_form(
    house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path, "2"))
    for version in form_versions.versions(house, "person"):
        target = tmp_path / form_versions.workbook_name(version)
        form_versions.write_workbook(house, version, target)
        _, book = read_file(target)
        questions = {row[1] for row in grids(book)["survey"]}
        assert ("shirt_size" in questions) == (version.version == "2")
    assert sorted(path.name for path in tmp_path.glob("participant-*")) == [
        "participant-1.xlsx",
        "participant-2.xlsx",
    ]


def test_a_workbook_is_called_so_that_every_system_takes_it() -> None:
    version = FormVersion("person", "10/2021: b", "earlier")
    assert form_versions.workbook_name(version) == "participant-10-2021- b.xlsx"


def test_an_empty_form_to_be_looked_at_takes_up_no_draft(house: Session) -> None:
    typed = records.open_form(house, "person")
    typed.state.answer("full_name", "Yuliana")
    records.keep_draft(house, typed.answered())
    current = form_versions.versions(house, "person")[0]
    shown = form_versions.empty(house, "person", form_versions.definition(house, current))
    assert shown.state.text("full_name") == ""
    assert not shown.is_changed


def test_who_is_no_administrator_neither_installs_nor_takes_back(
    house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path, "2"))
    seen = installed_forms.preview(house, with_shirt(tmp_path, "3"))
    for role in ("PETUGAS", "PIMPINAN"):
        values = {"name": role, "role": role}
        house.account_id = house.append("data", [Insert("account", (), values)]).ids[0]
        for act in (
            lambda: installed_forms.install(house, seen),
            lambda: installed_forms.roll_back(house, "person", None),
        ):
            with pytest.raises(InputError) as refused:
                act()
            assert refused.value.code == "form.not_allowed"
    assert form_versions.versions(house, "person")[0].version == "2"


def test_records_in_trouble_are_named_three_of_them_at_most(house: Session, tmp_path: Path) -> None:
    for name in ("Agnes", "Dina", "Marta", "Siti"):
        person(house, full_name=name)
    street = "| | text | street | Jalan | Street | | |"
    path = changed(tmp_path, "2", (f"{street} |", f"{street} yes |"))
    seen = installed_forms.preview(house, path, "en")
    assert seen.trial is not None
    (trouble,) = seen.trial.troubles
    assert (trouble.kind, trouble.label, trouble.count) == ("required", "Street", 4)
    assert len(trouble.names) == 3
    assert set(trouble.names) < {"Agnes", "Dina", "Marta", "Siti"}


def test_questions_that_the_house_added_by_itself_stay_in_a_new_version_and_are_no_trouble(
    house: Session, tmp_path: Path
) -> None:
    column, _ = own_columns.add(house, "person", "text", Wanted("Nama ibu"))
    person(house, **{column.name: "Agnes"})
    seen = installed_forms.preview(house, with_shirt(tmp_path, "2"))
    assert seen.trial is not None
    assert (seen.trial.looked_at, seen.trial.troubled) == (1, 0)
    assert seen.form is not None
    shown = form_versions.empty(house, "person", seen.form)
    assert shown.state.label(column.name) == "Nama ibu"
