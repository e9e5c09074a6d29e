"""Who has several rows, linked as one person, takes part in an activity once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.clusters import raw
from lipas_desktop.domain.edits import Set, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    activities,
    attendance_imports,
    candidates,
    certificates,
    deciding,
    differing,
    home,
    house_settings,
    linking,
    participants,
    people,
    review,
)
from lipas_desktop.services.activities import ActivityQuery, AttendanceGrid
from lipas_desktop.services.differing import Differing
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Meet
from tests.unit.services.test_last_actions import make_course
from tests.unit.services.test_review import add_person

Join = Callable[..., Session]


class Twice:
    """A course in which one person, entered twice and linked, takes part by both rows."""

    def __init__(self, house: Session) -> None:
        self.house = house
        house_settings.save(house, {"head_name": "Agnes Takene", "head_title": "Ketua"})
        rows = (add_person(house, full_name="?"), add_person(house, full_name="?"))
        self.first, self.second = sorted(rows, key=raw)
        house_set(house, self.first, full_name="Ani Tefa")
        house_set(house, self.second, full_name="Ani Teffa", birth_place="Kupang")
        self.other = add_person(house, full_name="Yuliana")
        self.course, self.day = make_course(house, [self.second, self.first, self.other])

    def link(self) -> None:
        linking.link(self.house, self.first, self.second)

    def grid(self) -> AttendanceGrid:
        return activities.grid(self.house, self.course)

    def marks(self) -> dict[RowId, str]:
        """Return what stands in the register, row by row."""
        rows = self.house.store.rows.list("attendance")
        return {row.keys[0]: row.text("mark") for row in rows if row.text("mark")}

    def type(self, mark: str | None, shown: AttendanceGrid | None = None) -> None:
        """Type a mark into the one cell, as the grid does."""
        shown = shown or self.grid()
        person = shown.people[0].person.id
        cells = [(row, self.day, mark) for row in shown.rows_of(person, self.day)]
        activities.mark(self.house, cells, shown.screens)


def house_set(house: Session, row: RowId, **values: str) -> None:
    house.append("data", [Set("person", row, values)])


@pytest.fixture
def twice(house: Session) -> Twice:
    found = Twice(house)
    found.link()
    return found


def test_the_grid_has_one_line_by_the_row_listed_first_named_as_in_the_list(twice: Twice) -> None:
    lines = twice.grid().people
    assert [line.person.id for line in lines] == [twice.second, twice.other]
    (listed, *_) = people.lines(twice.house, [twice.first])
    assert lines[0].person.full_name == listed.full_name == "Ani Tefa"
    (line,) = activities.lines(twice.house, ActivityQuery())
    assert line.people == len(lines)
    assert home.digest(twice.house).people == people.count(twice.house, PeopleQuery()) == 2


@pytest.mark.parametrize(
    ("first", "second", "typed", "written"),
    [
        (None, None, "H", {"second": "H"}),
        ("A", None, "H", {"first": "H"}),
        (None, "A", "H", {"second": "H"}),
        ("H", "A", "A", {"first": "A", "second": "A"}),
        ("A", "T", None, {}),
    ],
)
def test_a_mark_typed_is_what_the_grid_shows_and_what_is_counted(
    first: str | None, second: str | None, typed: str | None, written: dict[str, str], twice: Twice
) -> None:
    cells = [(twice.first, twice.day, first), (twice.second, twice.day, second)]
    activities.mark(twice.house, [cell for cell in cells if cell[2]])
    twice.type(typed)
    assert twice.marks() == {getattr(twice, row): mark for row, mark in written.items()}
    line = twice.grid().people[0]
    assert line.marks.get(twice.day) == typed
    (candidate, _) = candidates.candidates(twice.house, twice.course)
    assert candidate.present == (typed == "H")
    (activity,) = twice.house.store.activities.of_person(twice.first)
    assert activity.present == (typed == "H")


def test_the_better_of_two_marks_counts_and_the_cell_asks_to_be_decided(twice: Twice) -> None:
    activities.mark(twice.house, [(twice.first, twice.day, "A"), (twice.second, twice.day, "H")])
    shown = twice.grid()
    assert shown.people[0].marks == {twice.day: "H"}
    assert shown.review == {(twice.second, twice.day)}
    twice.type("H")
    assert twice.grid().review == frozenset()


def test_a_mark_that_came_to_the_other_row_unseen_is_not_written_over(
    twice: Twice, join: Join, meet: Meet
) -> None:
    second = join(twice.house)
    meet(twice.house, second)
    shown = twice.grid()
    activities.mark(second, [(twice.first, twice.day, "H")])
    meet(twice.house, second)
    twice.type("A", shown)
    assert twice.marks() == {twice.first: "H", twice.second: "A"}
    assert twice.grid().review
    assert twice.grid().people[0].marks == {twice.day: "H"}


def test_a_mark_changed_elsewhere_since_the_grid_was_read_stands_beside_the_one_typed(
    twice: Twice, join: Join, meet: Meet
) -> None:
    second = join(twice.house)
    activities.mark(twice.house, [(twice.first, twice.day, "A"), (twice.second, twice.day, "A")])
    meet(twice.house, second)
    shown = twice.grid()
    activities.mark(second, [(twice.first, twice.day, "T")])
    meet(twice.house, second)
    twice.type("H", shown)
    assert twice.grid().review == {(twice.second, twice.day)}
    (waiting,) = review.items(twice.house)
    assert {side.values["mark"] for side in waiting.sides} == {"T", "H"}


def said(found: Differing | None) -> tuple[str, dict[object, str]]:
    """Return between whom a cell differs, and the computer of each mark."""
    assert found is not None
    return found.among, {one.values["mark"]: one.origin.pc_name for one in found.sides}


def test_a_cell_says_whether_rows_differ_or_computers_and_where_each_mark_was_written(
    twice: Twice, join: Join, meet: Meet
) -> None:
    second = join(twice.house)
    meet(twice.house, second)
    here, there = (next(iter(told_names(session))) for session in (twice.house, second))
    activities.mark(twice.house, [(twice.first, twice.day, "A")])
    activities.mark(second, [(twice.second, twice.day, "H")])
    meet(twice.house, second)
    shown = twice.grid()
    spot = (twice.second, twice.day)
    assert spot in shown.review & shown.apart
    found = differing.of_cell(twice.house, shown.rows_of(*spot), twice.day)
    assert said(found) == ("rows", {"A": here, "H": there})
    activities.mark(twice.house, [(twice.second, twice.day, "S")])
    activities.mark(second, [(twice.second, twice.day, "I")])
    meet(twice.house, second)
    shown = twice.grid()
    assert spot in shown.review - shown.apart
    found = differing.of_cell(twice.house, shown.rows_of(*spot), twice.day)
    assert said(found) == ("computers", {"S": here, "I": there})
    twice.type("H")
    assert differing.of_cell(twice.house, twice.grid().rows_of(*spot), twice.day) is None


def told_names(session: Session) -> list[str]:
    """Return what a PC is called by the house."""
    return [cert.name for cert in session.trust.certified(session.device.id)]


def test_what_was_parted_has_the_marks_that_each_row_was_given(twice: Twice) -> None:
    twice.type("H")
    linking.unlink(twice.house, twice.first, twice.second, "adiknya")
    assert {line.person.id: dict(line.marks) for line in twice.grid().people} == {
        twice.first: {},
        twice.second: {twice.day: "H"},
        twice.other: {},
    }


def test_results_are_shown_once_and_written_to_every_row_that_says_something(twice: Twice) -> None:
    house, course = twice.house, twice.course
    activities.set_results(house, course, {twice.first: {"result": "MENGUNDURKAN_DIRI"}})
    activities.set_results(house, course, {twice.second: {"predicate": "BAIK"}})
    shown = participants.participants(house, course)
    (ani, _) = shown.people
    assert (ani.name, ani.result, ani.predicate) == ("Ani Tefa", "MENGUNDURKAN_DIRI", "BAIK")
    for column, value in (("result", "LULUS"), ("score", 80)):
        wanted = {row: {column: value} for row in ani.rows_of(column)}
        activities.set_results(house, course, wanted, shown.screens)
    (ani, _) = participants.participants(house, course).people
    assert (ani.result, ani.score, ani.predicate) == ("LULUS", 80, "BAIK")


def test_taken_out_is_taken_out_by_both_rows_and_brought_back_by_both(twice: Twice) -> None:
    house, course = twice.house, twice.course
    (ani, _) = participants.participants(house, course).people
    activities.unenrol(house, course, list(ani.enrolments), "pindah")
    assert [one.name for one in participants.participants(house, course).people] == ["Yuliana"]
    participants.enrol_again(house, ani, house.screens())
    assert participants.participants(house, course).people[0].enrolments == ani.enrolments


def test_nobody_is_enrolled_a_second_time_by_the_other_row(house: Session) -> None:
    first, second = add_person(house, full_name="Ani"), add_person(house, full_name="Ani")
    linking.link(house, first, second)
    course, _ = make_course(house, [first])
    activities.enrol(house, course, [second])
    assert people.ids(house, PeopleQuery(without=course)) == []
    assert len(house.store.rows.list("enrolment", course)) == 1
    other, _ = make_course(house, [first, second])
    assert len(house.store.rows.list("enrolment", other)) == 1


def test_two_rows_get_no_second_certificate_and_both_numbers_are_told(twice: Twice) -> None:
    house, course = twice.house, twice.course
    linking.unlink(house, twice.first, twice.second, "belum tahu")
    activities.mark(house, [(twice.first, twice.day, "H"), (twice.second, twice.day, "H")])
    today = house.clock.today()
    numbers = []
    for row in (twice.first, twice.second):
        issued, _ = certificates.issue(house, course, today, [certificates.Pick(row, "Ani Tefa")])
        numbers += issued.numbers
    twice.link()
    (ani, _) = certificates.candidates(house, course)
    assert [ani.number, *ani.further] == numbers
    with pytest.raises(InputError, match=r"certificate\.issued_already"):
        certificates.issue(house, course, today, [certificates.Pick(ani.person, "Ani Tefa")])
    with pytest.raises(InputError, match=r"certificate\.needs_reason"):
        certificates.issue(house, course, today, [certificates.Pick(twice.first, "Ani Tefa")])


def test_a_certificate_says_what_any_row_of_the_person_says(twice: Twice) -> None:
    house, course = twice.house, twice.course
    house_set(house, twice.second, birth_date="1992-06-28", birth_place="Kupang")
    activities.set_results(house, course, {twice.first: {"predicate": "BAIK"}})
    picks = [certificates.Pick(twice.second, "Ani Tefa")]
    (sheet,) = certificates.preview_sheets(house, course, house.clock.today(), picks)
    assert "Kupang" in sheet.born
    assert sheet.predicate == "Baik"


def test_of_a_person_all_activities_and_certificates_are_shown_whichever_row_is_opened(
    twice: Twice,
) -> None:
    house, course = twice.house, twice.course
    activities.mark(house, [(twice.second, twice.day, "H")])
    certificates.issue(house, course, house.clock.today(), [certificates.Pick(twice.second, "Ani")])
    for row in (twice.first, twice.second):
        shown = people.preview(house, row)
        assert (shown.id, shown.name, shown.birth_place) == (twice.first, "Ani Tefa", "Kupang")
        assert [(one.id, one.present) for one in shown.activities] == [(course, 1)]
        assert len(shown.certificates) == 1
        assert [name for name, _ in shown.also] == ["Ani Teffa"]


def test_somebody_like_them_is_told_once(twice: Twice) -> None:
    assert len(people.similar(twice.house, "Ani Tefa")) == 1
    assert people.similar(twice.house, "Ani Tefa", without=twice.second) == []


def test_a_contested_link_is_called_by_both_names_and_decided(
    twice: Twice, join: Join, meet: Meet
) -> None:
    house = twice.house
    second = join(house)
    meet(house, second)
    screens = house.screens()
    linking.unlink(second, twice.first, twice.second, "adiknya")
    linking.link(second, twice.first, twice.second)
    meet(house, second)
    linking.unlink(house, twice.first, twice.second, "adiknya", screens)
    meet(house, second)
    (item,) = review.items(house)
    assert (item.kind, item.title) == ("link", "Ani Tefa = Ani Teffa")
    assert item.about["person"] in (twice.first, twice.second)
    assert item.is_life
    parted = next(at for at, side in enumerate(item.sides) if side.act == "voided")
    deciding.take(house, item, parted)
    assert len(twice.grid().people) == 3


def test_alike_names_of_a_link_are_told_apart_by_number(house: Session) -> None:
    rows = [add_person(house, full_name="Ani", local_no=f"RKO-2021-000{at}") for at in (1, 2)]
    linking.link(house, *rows)
    (link,) = house.store.rows.list("link")
    named = RecordFacts.of(house, link)
    assert sorted(named.title.split(" = ")) == ["Ani RKO-2021-0001", "Ani RKO-2021-0002"]


def test_a_name_on_a_list_that_both_rows_bear_is_theirs_and_nobody_is_enrolled_again(
    twice: Twice, tmp_path: Path
) -> None:
    house = twice.house
    house_set(house, twice.second, full_name="ANI TEFA")
    path = tmp_path / "hadir.csv"
    written = house.clock.today().strftime("%d/%m/%Y")
    path.write_text(f"NO,NAMA,{written}\n1,Ani Tefa,H\n", encoding="utf-8")
    (enrolled,) = [row for row in house.store.rows.list("enrolment") if row.keys[0] == twice.first]
    house.append("data", [Void("enrolment", enrolled.id, "dobel")])
    preview = attendance_imports.preview_attendance(house, path, twice.course)
    assert [one.person for one in preview.people] == [twice.first]
    attendance_imports.take_attendance(house, preview)
    lines = twice.grid().people
    assert [(line.person.full_name, dict(line.marks)) for line in lines] == [
        ("Ani Tefa", {twice.day: "H"}),
        ("Yuliana", {}),
    ]
    assert len(house.store.rows.list("enrolment", twice.course)) == 2
