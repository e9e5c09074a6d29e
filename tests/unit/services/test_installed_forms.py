"""A house changes a form in a spreadsheet: looked over, tried, installed on all PCs, taken back."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from lipas_desktop.domain.edits import Insert, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    empty_forms,
    form_versions,
    imports,
    installed_forms,
    own_columns,
    records,
)
from lipas_desktop.services.earlier_answers import earlier_answers
from lipas_desktop.services.form_files import convert_file
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.installed_forms import Preview
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from tests.public_tools import tool
from tests.unit.formengine.making import FORMS
from tests.unit.services.conftest import Join, Meet

SHIRT = "| | select_one shirt | shirt_size | Ukuran baju | Shirt size |\n"
SIZES = "| | shirt | S | Kecil | Small |\n| | shirt | L | Besar | Large |\n| | notice_slip | BELUM"
GROUP = "| | begin_group | own | Isian tambahan | Own questions |\n" + SHIRT + "| | end_group |\n"


def changed_text(version: str) -> str:
    """Return the program's own participant form under another version."""
    text = (FORMS / "participant.md").read_text(encoding="utf-8")
    return text.replace("| Peserta | participant | 1 |", f"| Peserta | participant | {version} |")


def changed(folder: Path, version: str, *swaps: tuple[str, str]) -> Path:
    """Write the program's own participant form with changes, as a workbook."""
    text = changed_text(version)
    for before, after in swaps:
        assert before in text
        text = text.replace(before, after, 1)
    source, book = folder / "own.md", folder / f"own-{version}.xlsx"
    source.write_text(text, encoding="utf-8")
    convert_file(source, book)
    return book


def with_shirt(folder: Path, version: str = "2") -> Path:
    return changed(
        folder, version, ("\n| choices |", GROUP + "\n| choices |"),
        ("| | notice_slip | BELUM", SIZES),
    )  # fmt: skip


def person(session: Session, **answers: str) -> records.Saved:
    opened = records.open_form(session, "person")
    for name, value in {"full_name": "Okto", "sex": "L", **answers}.items():
        opened.state.answer(name, value)
    saved, _ = records.save(session, opened.answered())
    return saved


def put_in_force(session: Session, path: Path) -> Preview:
    seen = installed_forms.preview(session, path)
    assert seen.can_be_installed, seen.diagnosis.of("error")
    installed_forms.install(session, seen)
    return seen


def test_a_question_added_in_a_spreadsheet_is_asked_kept_and_goes_to_the_other_pc(
    house: Session, join: Join, meet: Meet, tmp_path: Path
) -> None:
    other = join(house)
    person(house)
    seen = installed_forms.preview(house, with_shirt(tmp_path))
    assert {(d.what, d.name) for d in seen.differences} == {
        ("added", "own"), ("added", "shirt_size"),
        ("choice_added", "shirt/S"), ("choice_added", "shirt/L"),
    }  # fmt: skip
    assert seen.trial is not None
    assert (seen.trial.looked_at, seen.trial.troubled) == (1, 0)
    assert form_of(house, "person").version == "1"
    installed_forms.install(house, seen)
    saved = person(house, shirt_size="L")
    stored = house.store.rows.get("person", saved.id)
    assert stored is not None
    assert stored.extra["shirt_size"] == "L"
    assert records.form_version(house, "person", saved.id) == "participant 2"
    meet(house, other)
    assert form_of(other, "person").version == "2"
    arrived = other.store.rows.get("person", saved.id)
    assert arrived is not None
    assert arrived.extra["shirt_size"] == "L"


def test_an_earlier_version_is_put_in_force_again_and_keeps_what_was_entered(
    house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path, "2"))
    saved = person(house, shirt_size="S")
    put_in_force(house, with_shirt(tmp_path, "3"))
    third, second = installed_forms.versions(house, "person")
    installed_forms.roll_back(house, "person", second.id)
    assert form_of(house, "person").version == "2"
    installed_forms.roll_back(house, "person", None)
    assert form_of(house, "person").version == "1"
    stored = house.store.rows.get("person", saved.id)
    assert stored is not None
    assert stored.extra["shirt_size"] == "S"
    installed_forms.roll_back(house, "person", third.id)
    assert form_of(house, "person").version == "3"
    assert [one.version for one in installed_forms.versions(house, "person")] == ["3", "2"]
    with pytest.raises(InputError) as refused:
        installed_forms.roll_back(house, "person", saved.id)
    assert refused.value.code == "form.version_unknown"


def test_what_a_pc_with_a_wrong_clock_installs_after_another_counts(
    house: Session, join: Join, meet: Meet, clock: FixedClock, tmp_path: Path
) -> None:
    other = join(house)
    clock.set_to(date(2031, 1, 1))
    put_in_force(other, with_shirt(tmp_path, "2"))
    meet(house, other)
    clock.set_to(date(2021, 10, 29))
    put_in_force(house, with_shirt(tmp_path, "3"))
    meet(house, other)
    assert [form_of(pc, "person").version for pc in (house, other)] == ["3", "3"]


def test_a_draft_survives_a_new_version_of_its_form_also_in_another_group(
    house: Session, tmp_path: Path
) -> None:
    opened = records.open_form(house, "person")
    opened.state.answer("full_name", "Yuliana")
    opened.state.answer("street", "Jl. Kenanga")
    records.keep_draft(house, opened.answered())
    moved = changed(
        tmp_path,
        "2",
        ("| | text | street | Jalan | Street |", "| | hidden | spare |"),
        ("| | text | full_name |", "| | text | street | Jalan |\n| | text | full_name |"),
    )
    put_in_force(house, moved)
    again = records.open_form(house, "person")
    assert again.state.form.version == "2"
    assert again.draft_at is not None
    assert again.state.text("full_name") == "Yuliana"
    assert again.state.text("street") == "Jl. Kenanga"
    again.state.answer("sex", "P")
    records.keep_draft(house, again.answered())
    assert len(records.drafts(house)) == 1
    records.save(house, again.answered())
    assert records.drafts(house) == []


@pytest.mark.parametrize(("before", "after"), [("1", "2 Juni 2021"), ("2 Juni 2021", "3")])
def test_a_draft_survives_a_version_with_blanks_in_it(
    house: Session, tmp_path: Path, before: str, after: str
) -> None:
    if before != "1":
        put_in_force(house, with_shirt(tmp_path, before))
    opened = records.open_form(house, "person")
    opened.state.answer("full_name", "Yuliana")
    records.keep_draft(house, opened.answered())
    put_in_force(house, with_shirt(tmp_path, after))
    again = records.open_form(house, "person")
    assert again.state.form.version == after
    assert again.state.text("full_name") == "Yuliana"
    again.state.answer("sex", "P")
    records.save(house, again.answered())
    assert records.drafts(house) == []


def test_which_records_a_version_would_trouble_is_counted_and_nothing_is_written(
    house: Session, tmp_path: Path
) -> None:
    person(house, marital="KAWIN", street="Jl. Kenanga", rt="2", prior_job="Tukang")
    person(house, marital="KAWIN", rt="12")
    person(house)
    before = house.store.log.own_actions("data", lambda one: True, 50)
    path = changed(
        tmp_path,
        "2",
        ("| | marital | KAWIN | Kawin | Married |\n", ""),
        (
            "| | text | street | Jalan | Street | | | |",
            "| | text | street | Jalan | Street | | | yes |",
        ),
        (
            "| | text | rt | RT / RW | RT / RW | | | | | | | regex(., '^[0-9]{1,3}$') |",
            "| | text | rt | RT / RW | RT / RW | | | | | | | . > 5 |",
        ),
        (
            "| | text | prior_job | Pekerjaan dulu | Earlier work |",
            "| | text | job | Pekerjaan | Work |",
        ),
    )
    seen = installed_forms.preview(house, path)
    assert seen.trial is not None
    assert {(t.kind, t.question, t.count) for t in seen.trial.troubles} == {
        ("choice_gone", "marital", 2),
        ("required", "street", 2),
        ("constraint", "rt", 1),
        ("not_asked", "prior_job", 1),
    }
    assert (seen.trial.looked_at, seen.trial.troubled) == (3, 3)
    assert house.store.log.own_actions("data", lambda one: True, 50) == before


@pytest.mark.parametrize(
    ("swap", "code"),
    [
        (("| | text | full_name |", "| | text | whole_name |"), "form.core_dropped"),
        (("| | select_one sex | sex |", "| | text | sex |"), "form.core_retyped"),
        (("| person |", "| boat |"), "form.register_unknown"),
        (("| person |", "| |"), "form.register_not_named"),
        (("| participant | 9 |", "| participant | 1 |"), "form.version_used"),
    ],
)
def test_a_form_that_the_program_could_not_work_with_is_not_installed(
    house: Session, tmp_path: Path, swap: tuple[str, str], code: str
) -> None:
    seen = installed_forms.preview(house, changed(tmp_path, "9", swap))
    assert code in [remark.code for remark in seen.diagnosis.of("error")]
    with pytest.raises(InputError) as refused:
        installed_forms.install(house, seen)
    assert refused.value.code == "form.not_usable"
    assert installed_forms.versions(house, "person") == []


def test_a_name_given_once_is_not_given_to_another_type_in_a_later_version(
    house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path, "2"))
    text = changed(
        tmp_path,
        "3",
        ("\n| choices |", GROUP.replace("select_one shirt", "text") + "\n| choices |"),
    )
    seen = installed_forms.preview(house, text)
    (told,) = seen.diagnosis.of("error")
    assert (told.code, told.detail) == ("form.retyped", "select_one")


def test_the_same_preview_is_installed_once(house: Session, tmp_path: Path) -> None:
    seen = put_in_force(house, with_shirt(tmp_path))
    with pytest.raises(InputError) as refused:
        installed_forms.install(house, seen)
    assert refused.value.code == "form.version_used"
    kept = house.store.plain.files.list()
    assert [file.name for file in kept] == ["own-2.xlsx"]


def test_what_a_form_draws_by_lot_is_another_in_every_record_and_none_in_those_before_it(
    house: Session, tmp_path: Path
) -> None:
    before = person(house)
    question = "| | hidden | slip | " + "| " * 17 + "once(uuid()) |\n"
    path = changed(
        tmp_path, "2", ("bind::lipas:width |", "bind::lipas:width | calculation |"),
        ("\n| choices |", question + "\n| choices |"),
    )  # fmt: skip
    put_in_force(house, path)
    one, other = person(house), person(house)
    rows = [house.store.rows.get("person", saved.id) for saved in (one, other)]
    slips = [row.extra["slip"] for row in rows if row is not None]
    assert len(set(slips)) == len(slips) == 2
    assert all(len(str(slip)) == 36 for slip in slips)
    assert not records.open_form(house, "person", before.id).is_changed


# A form that an earlier version of the program let pass

EARLIER_LACKED = ("alias", "marital")


def earlier_form(session: Session) -> str:
    """Install what an earlier version let pass, as its log has it; return what stands in it."""
    lines = changed_text("1-rumah").splitlines()
    kept = [line for line in lines if not {*line.split(" | ")[1:3]} & {*EARLIER_LACKED}]
    source = "\n".join(kept) + "\n"
    values: dict[str, Value] = {
        "register": "person", "form_id": "participant", "version": "1-rumah", "place": 1,
        "file_name": "own.md", "source": source,
    }  # fmt: skip
    session.append("data", [Insert("form", (), values)])
    return source


def test_core_questions_that_an_earlier_form_lacks_are_asked_kept_and_printed(
    house: Session, tmp_path: Path
) -> None:
    earlier_form(house)
    form = form_of(house, "person")
    assert (form.version, form.sections[-1].ref) == ("1-rumah", "/data/core_questions")
    asked = {question.name for row in form.sections[-1].rows for question in row}
    assert asked == {*EARLIER_LACKED}
    saved = person(house, alias="Oni", marital="KAWIN")
    stored = house.store.rows.get("person", saved.id)
    assert stored is not None
    assert (stored.text("alias"), stored.text("marital")) == ("Oni", "KAWIN")
    reopened = records.open_form(house, "person", saved.id)
    assert (reopened.state.text("alias"), reopened.is_changed) == ("Oni", False)
    paper = empty_forms.write_empty_form(house, "person", tmp_path / "kosong.pdf", "A4")
    said = tool("pdftotext", "-layout", paper, "-")
    assert said.count("Nama panggilan") == 1
    assert said.index("Persetujuan") < said.index("Pertanyaan inti")


def test_an_earlier_form_saved_as_a_workbook_has_them_and_is_let_pass_again(
    house: Session, tmp_path: Path
) -> None:
    source = earlier_form(house)
    (tmp_path / "before.md").write_text(source, encoding="utf-8")
    refused = installed_forms.preview(house, tmp_path / "before.md").diagnosis.of("error")
    assert {one.detail for one in refused if one.code == "form.core_dropped"} == {*EARLIER_LACKED}
    version = form_versions.versions(house, "person")[0]
    assert version.added == EARLIER_LACKED
    form_versions.write_workbook(house, version, tmp_path / "out.xlsx")
    convert_file(tmp_path / "out.xlsx", tmp_path / "out.md")
    text = (tmp_path / "out.md").read_text(encoding="utf-8").replace("1-rumah", "2-rumah")
    (tmp_path / "out.md").write_text(text, encoding="utf-8")
    seen = put_in_force(house, tmp_path / "out.md")
    assert seen.differences == ()
    assert form_versions.versions(house, "person")[0].added == ()
    assert form_of(house, "person").question("alias").kind == "text"


def test_core_questions_that_an_earlier_form_lacks_are_filled_from_a_workbook(
    house: Session, tmp_path: Path
) -> None:
    earlier_form(house)
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Nama lengkap", "L/P", "Nama panggilan", "Status kawin"])
    book.worksheets[0].append(["Ani Tefa", "P", "Oni", "Kawin"])
    book.save(tmp_path / "daftar.xlsx")
    preview = imports.preview_people(house, tmp_path / "daftar.xlsx")
    assert [row.troubles for row in preview.rows] == [()]
    imports.take_people(house, preview)
    (one,) = house.store.rows.list("person")
    assert (one.text("alias"), one.text("marital")) == ("Oni", "KAWIN")


def test_answers_to_questions_that_are_asked_no_more_stay_and_are_told_in_words(
    house: Session, tmp_path: Path
) -> None:
    put_in_force(house, with_shirt(tmp_path))
    column, _ = own_columns.add(house, "person", "text", Wanted("Kelompok"))
    saved = person(house, shirt_size="L", **{column.name: "Mawar"})
    other = person(house)

    def told(row: RowId, language: str = "id") -> list[tuple[str, str]]:
        opened = records.open_form(house, "person", row)
        return [(e.label, e.answer) for e in earlier_answers(house, opened, language)]

    assert told(saved.id) == []
    installed_forms.roll_back(house, "person", None)
    own_columns.change(house, column, Wanted("Kelompok", hidden=True))
    assert told(saved.id) == [("Kelompok", "Mawar"), ("Ukuran baju", "Besar")]
    assert told(saved.id, "en") == [("Kelompok", "Mawar"), ("Shirt size", "Large")]
    assert told(other.id) == []
    opened = records.open_form(house, "person", saved.id)
    opened.state.answer("alias", "Oki")
    records.save(house, opened.answered())
    assert told(saved.id) == [("Kelompok", "Mawar"), ("Ukuran baju", "Besar")]
