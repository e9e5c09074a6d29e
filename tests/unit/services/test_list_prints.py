"""A list on paper: what the list shows now, the house's own columns, no NIK, nothing lost."""

from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import InputError
from lipas_desktop.services import own_columns, people, records
from lipas_desktop.services.list_prints import write_list
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from tests.public_tools import tool


def enter(session: Session, **answers: str) -> None:
    form = records.open_form(session, "person")
    for name, value in answers.items():
        form.state.answer(name, value)
    records.save(session, form.answered())


def pages(path: Path) -> list[str]:
    return tool("pdftotext", "-layout", path, "-").split("\f")[:-1]


def everybody(session: Session) -> list[str]:
    return list(people.ids(session, PeopleQuery(sort="name")))


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_everybody_stands_once_in_the_order_of_the_list_with_the_own_columns(
    house: Session, tmp_path: Path, paper: str
) -> None:
    column, _ = own_columns.add(house, "person", "text", Wanted("Kelompok"))
    hidden, _ = own_columns.add(house, "person", "text", Wanted("Rahasia", listed=False))
    names = [f"Orang {n:03}" for n in range(70)]
    for name in names:
        enter(house, full_name=name, sex="P", nik_text="5371014510920001",
              **{column.name: "Mawar", hidden.name: "jangan"})  # fmt: skip
    path, changes = write_list(house, "person", everybody(house), tmp_path / "d.pdf", paper)  # type: ignore[arg-type]
    assert changes.touches("audit")
    found = pages(path)
    assert len(found) > 1
    text = "\n".join(found)
    lines = [line for line in text.splitlines() if "Orang" in line]
    assert [next(n for n in names if n in line) for line in lines] == names
    assert all("Mawar" in line and "Perempuan" in line for line in lines)
    assert "5371014510920001" not in text
    assert "jangan" not in text
    assert "Rahasia" not in text
    for number, page in enumerate(found, 1):
        assert "Kelompok" in page
        assert f"Halaman {number} dari {len(found)}" in page


def test_a_long_answer_ends_early_and_that_is_seen(house: Session, tmp_path: Path) -> None:
    column, _ = own_columns.add(house, "person", "text", Wanted("Cerita"))
    enter(house, full_name="Ani", sex="P", **{column.name: "panjang sekali " * 60})
    enter(house, full_name="Beni", sex="L", **{column.name: "x" * 300})
    path, _ = write_list(house, "person", everybody(house), tmp_path / "d.pdf", "A4")  # type: ignore[arg-type]
    (page,) = pages(path)
    assert page.count("…") == 2
    assert "Ani" in page
    assert "Beni" in page


def test_activities_are_printed_in_english_too(house: Session, tmp_path: Path) -> None:
    values = {"title": "Tenun", "start_date": "2021-10-11", "place": "Aula"}
    appended = house.append("data", [Insert("activity", (), values)])
    ids = [one for one in appended.ids if one]
    path, _ = write_list(house, "activity", ids, tmp_path / "k.pdf", "F4", "en")
    (page,) = pages(path)
    assert "List of activities" in page
    assert "Tenun" in page
    assert "11-10-2021" in page


def test_letters_that_the_paper_cannot_draw_are_told_and_nothing_is_written(
    house: Session, tmp_path: Path
) -> None:
    enter(house, full_name="Ani 李", sex="P")
    with pytest.raises(InputError, match=r"form\.letters"):
        write_list(house, "person", everybody(house), tmp_path / "d.pdf", "A4")  # type: ignore[arg-type]
    assert list(tmp_path.glob("*.pdf")) == []
