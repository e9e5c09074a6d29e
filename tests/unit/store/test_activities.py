from typing import Any

import pytest

from lipas_desktop.domain.clusters import ordered
from lipas_desktop.domain.edits import Add
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.queries.activities import ActivityQuery, Presence
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made

DAYS = ("2021-10-11", "2021-10-12", "2021-10-13")


class Course:
    """An activity of three people and three sessions."""

    def __init__(self, made: Made) -> None:
        self.id = made.activity(
            "Tenun ikat dasar",
            start_date=DAYS[0],
            end_date=DAYS[-1],
            session_jp=4,
            status="BERJALAN",
        )
        self.people = [made.person(name) for name in ("Maria", "Markus", "Yuliana")]
        self.enrolments = made.enrol(self.id, *self.people)
        self.sessions = [made.session(self.id, day, start_time="08:00") for day in DAYS]


@pytest.fixture
def course(made: Made) -> Course:
    return Course(made)


def titles(store: Store, **query: str) -> list[str]:
    return [line.title for line in store.activities.page(ActivityQuery(**query), 0, 50)]  # type: ignore[arg-type]


# Lists


def test_the_newest_activity_comes_first(store: Store, made: Made, course: Course) -> None:
    made.activity("Tata boga", start_date="2021-08-02")
    made.activity("Pembukuan", start_date="2021-10-29")
    made.activity("Belum dijadwalkan")
    assert titles(store) == ["Pembukuan", "Tenun ikat dasar", "Tata boga", "Belum dijadwalkan"]


def test_filters_of_the_list(store: Store, made: Made, course: Course) -> None:
    made.activity("Tata boga", start_date="2021-08-02", end_date="2021-08-06", status="SELESAI",
                  kind="PELATIHAN")  # fmt: skip
    assert titles(store, status="SELESAI") == ["Tata boga"]
    assert titles(store, kind="PELATIHAN") == ["Tata boga"]
    assert titles(store, text="tenun") == ["Tenun ikat dasar"]
    assert titles(store, text="boga dasar") == []
    assert titles(store, since="2021-09-01") == ["Tenun ikat dasar"]
    assert titles(store, until="2021-09-01") == ["Tata boga"]
    assert titles(store, person=course.people[0]) == ["Tenun ikat dasar"]
    assert store.activities.count(ActivityQuery(status="SELESAI")) == 1


def test_void_activities_are_shown_only_where_asked_for(
    store: Store, made: Made, course: Course
) -> None:
    made.void("activity", course.id)
    assert titles(store) == []
    assert titles(store, life="void") == ["Tenun ikat dasar"]
    assert titles(store, text="tenun", life="void") == ["Tenun ikat dasar"]
    assert titles(store, life="all") == ["Tenun ikat dasar"]


def test_a_page_is_a_piece_of_the_list(store: Store, made: Made) -> None:
    for number in range(10):
        made.activity(f"Kegiatan {number}", start_date=f"2021-10-{number + 10}")
    found = store.activities.page(ActivityQuery(), 3, 2)
    assert [line.title for line in found] == ["Kegiatan 6", "Kegiatan 5"]


# How far they have come


def status(store: Store, activity: RowId) -> str:
    (line,) = store.activities.lines([activity])
    (theirs,) = {one.status for one in store.activities.of_person(RowId(_person(store, activity)))}
    assert titles(store, status=line.status) == [line.title]
    assert theirs == line.status
    return line.status


def _person(store: Store, activity: RowId) -> str:
    (enrolment, *_) = store.rows.list("enrolment", activity)
    return enrolment.keys[0]


@pytest.mark.parametrize("begun_with", ["RENCANA", None])
def test_what_is_planned_runs_once_somebody_has_a_mark_and_is_done_with_its_certificates(
    store: Store, made: Made, course: Course, begun_with: str | None
) -> None:
    made.set("activity", course.id, status=begun_with)
    assert titles(store, status="BERJALAN") == []
    (mark,) = made.attend(course.sessions[0], {course.people[0]: "A"})
    assert status(store, course.id) == "BERJALAN"
    certificate = made.certificate(course.people[0], course.id, status="TERBIT")
    assert status(store, course.id) == "SELESAI"
    made.void("certificate", certificate)
    assert status(store, course.id) == "BERJALAN"
    made.set("attendance", mark, mark=None)
    (line,) = store.activities.lines([course.id])
    assert line.status == (begun_with or "")


@pytest.mark.parametrize("chosen", ["BERJALAN", "DITUNDA", "BATAL", "SELESAI", "DILAPORKAN"])
def test_what_somebody_has_chosen_stands_whatever_has_happened(
    store: Store, made: Made, course: Course, chosen: str
) -> None:
    made.set("activity", course.id, status=chosen)
    made.attend(course.sessions[0], dict.fromkeys(course.people, "H"))
    made.certificate(course.people[0], course.id, status="TERBIT")
    assert status(store, course.id) == chosen


# What has been filled in


def filled(store: Store, course: Course) -> tuple[int, int, int]:
    (line,) = store.activities.lines([course.id])
    return line.people, line.sessions, line.filled


def test_a_session_is_filled_once_everybody_has_a_mark(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, yuliana = course.people
    assert filled(store, course) == (3, 3, 0)
    made.attend(course.sessions[0], {maria: "H", markus: "A"})
    assert filled(store, course) == (3, 3, 0)
    made.attend(course.sessions[0], {yuliana: "S"})
    assert filled(store, course) == (3, 3, 1)


def test_the_mark_of_who_is_no_longer_enrolled_fills_no_one_elses_place(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, yuliana = course.people
    made.void("enrolment", course.enrolments[0])
    made.attend(course.sessions[0], {maria: "H", markus: "H"})
    assert filled(store, course) == (2, 3, 0)
    made.attend(course.sessions[0], {yuliana: "H"})
    assert filled(store, course) == (2, 3, 1)


def test_an_emptied_mark_is_no_mark(store: Store, made: Made, course: Course) -> None:
    marks = made.attend(course.sessions[0], dict.fromkeys(course.people, "H"))
    made.set("attendance", marks[0], mark=None)
    assert filled(store, course) == (3, 3, 0)
    made.set("attendance", marks[0], mark="T")
    made.void("attendance", marks[0])
    assert filled(store, course) == (3, 3, 0)


def test_an_activity_without_people_has_no_filled_session(store: Store, made: Made) -> None:
    activity = made.activity("Kosong")
    made.session(activity, DAYS[0])
    (line,) = store.activities.lines([activity])
    assert (line.people, line.sessions, line.filled) == (0, 1, 0)


def test_void_sessions_and_people_do_not_count(store: Store, made: Made, course: Course) -> None:
    made.void("session", course.sessions[0])
    made.void("enrolment", course.enrolments[0])
    assert filled(store, course) == (2, 2, 0)


# Days


def test_sessions_of_some_days_say_which_of_how_many_they_are(
    store: Store, made: Made, course: Course
) -> None:
    made.attend(course.sessions[1], {course.people[0]: "H"})
    lines = store.activities.sessions_between(DAYS[1], DAYS[1])
    assert [(line.title, line.date, line.ordinal, line.of) for line in lines] == [
        ("Tenun ikat dasar", DAYS[1], 2, 3)
    ]
    assert (lines[0].people, lines[0].marked, lines[0].is_filled) == (3, 1, False)
    made.attend(course.sessions[1], dict.fromkeys(course.people[1:], "A"))
    assert store.activities.sessions_between(DAYS[1], DAYS[1])[0].is_filled


def test_sessions_of_several_days_come_in_their_order(
    store: Store, made: Made, course: Course
) -> None:
    early = made.session(course.id, DAYS[1], start_time="07:00")
    found = [line.id for line in store.activities.sessions_between(DAYS[1], DAYS[2])]
    assert found == [early, course.sessions[1], course.sessions[2]]
    assert store.activities.sessions_between("2021-11-01", "2021-11-30") == []


def test_people_present_on_some_days_are_counted_once(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, yuliana = course.people
    made.attend(course.sessions[0], {maria: "H", markus: "A"})
    made.attend(course.sessions[1], {maria: "T", yuliana: "S"})
    assert store.activities.presence(DAYS[0], DAYS[2]) == Presence(people=1, activities=1)
    assert store.activities.presence("2021-11-01", "2021-11-30") == Presence(0, 0)


# A person's activities


def test_a_person_s_activities_with_how_often_they_were_present(
    store: Store, made: Made, course: Course
) -> None:
    maria = course.people[0]
    made.attend(course.sessions[0], {maria: "H"})
    made.attend(course.sessions[1], {maria: "A"})
    later = made.activity("VCO", start_date="2021-11-01")
    made.enrol(later, maria)
    made.set("enrolment", course.enrolments[0], result="LULUS")
    found = store.activities.of_person(maria)
    assert [(one.title, one.present, one.sessions, one.result) for one in found] == [
        ("VCO", 0, 0, ""),
        ("Tenun ikat dasar", 1, 3, "LULUS"),
    ]


# The grid


def test_the_grid_has_people_in_their_places_sessions_by_date_and_every_mark(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, _ = course.people
    made.set("enrolment", course.enrolments[2], place=1)
    marks = made.attend(course.sessions[1], {maria: "H", markus: "T"})
    grid = store.attendance.grid(course.id)
    assert [person.full_name for person in grid.people] == ["Yuliana", "Maria", "Markus"]
    assert [session.date for session in grid.sessions] == list(DAYS)
    assert [session.jp for session in grid.sessions] == [4, 4, 4]
    assert {key: (mark.id, mark.mark) for key, mark in grid.marks.items()} == {
        (maria, course.sessions[1]): (marks[0], "H"),
        (markus, course.sessions[1]): (marks[1], "T"),
    }


def test_who_has_marks_stays_in_the_grid_without_an_enrolment(
    store: Store, made: Made, course: Course
) -> None:
    maria = course.people[0]
    made.attend(course.sessions[0], {maria: "H"})
    made.void("enrolment", course.enrolments[0])
    people = {person.id: person for person in store.attendance.grid(course.id).people}
    assert people[maria].enrolment is None
    assert people[course.people[1]].enrolment == course.enrolments[1]


def test_a_void_session_leaves_the_grid_with_its_marks(
    store: Store, made: Made, course: Course
) -> None:
    made.attend(course.sessions[0], dict.fromkeys(course.people, "H"))
    made.void("session", course.sessions[0])
    grid = store.attendance.grid(course.id)
    assert [session.id for session in grid.sessions] == course.sessions[1:]
    assert grid.marks == {}


def test_totals_count_marks_and_the_jp_of_sessions_at_which_one_was_present(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, yuliana = course.people
    made.set("session", course.sessions[2], jp=6)
    for session, mark in zip(course.sessions, "HST", strict=True):
        made.attend(session, {maria: mark})
    made.attend(course.sessions[0], {markus: "A"})
    totals = store.attendance.totals(course.id)
    assert totals[maria].marks == {"H": 1, "S": 1, "T": 1}
    assert totals[maria].jp == 4 + 6
    assert totals[markus].jp == 0
    assert yuliana not in totals


def test_an_unknown_activity_has_an_empty_grid(store: Store) -> None:
    grid = store.attendance.grid(RowId("x" * 22))
    assert (grid.people, grid.sessions, grid.marks) == ((), (), {})


# The same person twice


def test_who_was_linked_as_the_same_person_counts_once_until_the_link_is_taken_back(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, _ = course.people
    made.attend(course.sessions[0], dict.fromkeys(course.people, "H"))
    made.attend(course.sessions[1], {maria: "H"})
    made.attend(course.sessions[2], {markus: "T"})
    before = _counts(store, course)
    assert before == (3, [(3, 3), (3, 1), (3, 1)], 1, 3, 3, [2, 2])
    keys = ordered(maria, markus)
    (row,) = made.write(Add("link", keys, {"table": LEDGER.tables["person"].number}))
    assert _counts(store, course) == (2, [(2, 2), (2, 1), (2, 1)], 1, 2, 2, [3, 3])
    made.attend(course.sessions[1], {course.people[2]: "A"})
    assert _counts(store, course)[1:3] == ([(2, 2), (2, 2), (2, 1)], 2)
    made.void("link", row)
    assert _counts(store, course) == (3, [(3, 3), (3, 2), (3, 1)], 1, 3, 3, [2, 2])


def test_a_mark_by_a_row_that_is_not_enrolled_fills_the_place_of_the_same_person(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, yuliana = course.people
    again = made.person("Maria Tefa")
    made.attend(course.sessions[0], {again: "H", markus: "H", yuliana: "H"})
    assert (filled(store, course)[2], _counts(store, course)[1][0]) == (0, (3, 2))
    made.write(Add("link", ordered(again, maria), {"table": LEDGER.tables["person"].number}))
    assert (filled(store, course)[2], _counts(store, course)[1][0]) == (1, (3, 3))


def test_a_voided_row_of_a_linked_person_is_no_second_person_nor_less_than_one(
    store: Store, made: Made, course: Course
) -> None:
    maria, markus, _ = course.people
    made.write(Add("link", ordered(maria, markus), {"table": LEDGER.tables["person"].number}))
    assert store.people.count(PeopleQuery()) == 2
    made.void("person", maria)
    assert store.people.count(PeopleQuery()) == 2
    made.void("person", markus)
    assert store.people.count(PeopleQuery()) == 1


def _counts(store: Store, course: Course) -> tuple[Any, ...]:
    (line,) = store.activities.lines([course.id])
    held = store.activities.sessions_between(DAYS[0], DAYS[2])
    presence = store.activities.presence(DAYS[0], DAYS[2])
    seen = [store.activities.of_person(one)[0].present for one in course.people[:2]]
    marked = [(one.people, one.marked) for one in held]
    return (
        line.people,
        marked,
        line.filled,
        presence.people,
        store.people.count(PeopleQuery()),
        seen,
    )
