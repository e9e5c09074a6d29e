"""A list as a workbook: in words, in its order, with the house's own columns."""

from datetime import date
from pathlib import Path

import openpyxl

from lipas_desktop.domain.edits import Set
from lipas_desktop.services import activities, own_columns, people, records
from lipas_desktop.services.list_workbooks import write_list
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session


def enter(session: Session, **answers: str) -> None:
    form = records.open_form(session, "person")
    for name, value in answers.items():
        form.state.answer(name, value)
    records.save(session, form.answered())


def read(path: Path) -> list[dict[str, object]]:
    heads, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)  # type: ignore[union-attr]
    return [dict(zip(map(str, heads), row, strict=True)) for row in rows]


def written(session: Session, folder: Path, language: str = "id") -> list[dict[str, object]]:
    ids = people.ids(session, PeopleQuery(sort="name"))
    path, changes = write_list(session, "person", ids, folder / "d.xlsx", language)  # type: ignore[arg-type]
    assert changes.touches("audit")
    return read(path)


def test_a_nik_stands_as_on_the_screen_unless_the_whole_of_it_is_asked_for(
    house: Session, tmp_path: Path
) -> None:
    enter(house, full_name="Ani", sex="P", nik_text="0053014101900001")
    enter(house, full_name="Beni", sex="L", nik_text="53710141019")
    ids = people.ids(house, PeopleQuery(sort="name"))
    for full, niks in (
        (False, ["0053******0001", "*" * 11]),
        (True, ["0053014101900001", "53710141019"]),
    ):
        path, _ = write_list(house, "person", ids, tmp_path / "d.xlsx", full_nik=full)
        assert [row["NIK"] for row in read(path)] == niks
        event = house.store.rows.list("audit_event")[-1]
        assert ("NIK lengkap" in str(event.values)) == full


def test_codes_stand_in_words_and_texts_stay_texts(house: Session, tmp_path: Path) -> None:
    enter(house, full_name="Yosef", sex="L", education="SMA_SMK", nik_text="0053012345678901")
    enter(house, full_name="=Ani", sex="P", rt="003")
    first, second = written(house, tmp_path)
    assert (first["Nama lengkap"], first["Jenis kelamin"], first["RT / RW"]) == (
        "=Ani", "Perempuan", "003",
    )  # fmt: skip
    assert (second["NIK"], second["Pendidikan"]) == ("0053******8901", "SMA/SMK")
    assert str(first["No."]).startswith("RKO-2021-")


def test_own_columns_that_lists_show_are_in_it(house: Session, tmp_path: Path) -> None:
    add = own_columns.add
    size, _ = add(house, "person", "choice", Wanted("Ukuran baju", ("S", "M")))
    since, _ = add(house, "person", "date", Wanted("Bergabung"))
    weight, _ = add(house, "person", "number", Wanted("Berat"))
    silent, _ = add(house, "person", "text", Wanted("Rahasia", listed=False))
    answers = {size.name: "M", since.name: "2021-10-28", weight.name: "52.5", silent.name: "x"}
    enter(house, full_name="Ani", sex="P", **answers)
    (row,) = written(house, tmp_path)
    assert (row["Ukuran baju"], row["Berat"]) == ("M", 52.5)
    assert row["Bergabung"].date() == date(2021, 10, 28)  # type: ignore[attr-defined]
    assert "Rahasia" not in row
    assert "x" not in row.values()


def test_what_cannot_be_read_stands_as_it_was_written(house: Session, tmp_path: Path) -> None:
    since, _ = own_columns.add(house, "person", "date", Wanted("Bergabung"))
    enter(house, full_name="Ani", sex="P", **{since.name: "akhir Oktober"})
    (row,) = written(house, tmp_path, "en")
    assert (row["Bergabung"], row["Sex"]) == ("akhir Oktober", "Female")


def test_the_export_is_noted_and_no_name_of_anybody_with_it(house: Session, tmp_path: Path) -> None:
    enter(house, full_name="Ani", sex="P")
    written(house, tmp_path)
    (event,) = [e for e in house.store.rows.list("audit_event") if e.text("action") == "EKSPOR"]
    assert (event.text("target_kind"), event.values["count"]) == ("person", 1)
    assert event.text("detail") == "d.xlsx"


def test_rows_linked_as_one_person_stand_in_one_row(house: Session, tmp_path: Path) -> None:
    from lipas_desktop.services import linking

    team, _ = own_columns.add(house, "person", "text", Wanted("Kelompok"))
    enter(house, full_name="Ani Tefa", sex="P")
    enter(house, full_name="Ani Tefa", sex="P")
    one, two = people.ids(house, PeopleQuery())
    house.append("data", [Set("person", two, {team.name: "Melati"})])
    linking.link(house, one, two)
    (row,) = written(house, tmp_path)
    assert row["Kelompok"] == "Melati"


def test_how_far_an_activity_has_come_stands_in_it_as_in_the_list(
    house: Session, tmp_path: Path
) -> None:
    form = records.open_form(house, "activity")
    form.state.answer("title", "Tenun ikat")
    saved, _ = records.save(house, form.answered())
    (held,), _ = activities.make_sessions(house, saved.id, [date(2021, 10, 11)])
    person, _ = activities.walk_in(house, saved.id, "Gaspar")
    activities.mark(house, [(person, held, "H")])
    path, _ = write_list(house, "activity", [saved.id], tmp_path / "k.xlsx")
    (row,) = read(path)
    assert row["Status"] == "Berjalan"
