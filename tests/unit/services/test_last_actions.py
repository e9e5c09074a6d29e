"""The last actions at a PC, and undoing each where nobody else has written there since."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert, Note, Set, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    activities,
    backup,
    deciding,
    last_actions,
    record_history,
    records,
)
from lipas_desktop.services.last_actions import LastAction, Undone
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Meet
from tests.unit.services.test_review import add_person, differ, held, only

Join = Callable[..., Session]


def latest(session: Session, what: str) -> LastAction:
    return next(one for one in last_actions.listing(session) if one.what == what)


def undo(session: Session, last: LastAction) -> Undone:
    return last_actions.undo(session, last)[0]


def make_course(session: Session, people: list[RowId]) -> tuple[RowId, RowId]:
    course = session.append("data", [Insert("activity", (), {"title": "Tenun"})]).ids[0]
    assert course is not None
    activities.enrol(session, course, people)
    (day,), _ = activities.make_sessions(session, course, [session.clock.today()])
    return course, day


def test_the_list_says_what_was_done_and_to_whom_the_latest_first(house: Session) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    house.append("data", [Set("person", person, {"phone": "0812"})])
    _, day = make_course(house, [person])
    activities.mark(house, [(person, day, "H")])
    shown = [(one.what, one.kind, one.title, one.count) for one in last_actions.listing(house)]
    assert shown[:6] == [
        ("marks", "attendance", "Tenun", 1),
        ("made", "session", "Tenun", 1),
        ("made", "enrolment", "Tenun", 1),
        ("made", "activity", "Tenun", 1),
        ("changed", "person", "Yuliana Tefa", 1),
        ("made", "person", "Yuliana Tefa", 1),
    ]
    assert last_actions.listing(house)[4].columns == ("phone",)
    assert last_actions.listing(house, limit=2)[1].kind == "session"


def test_an_older_change_is_undone_and_a_later_one_elsewhere_in_the_record_stays(
    house: Session,
) -> None:
    person = add_person(house, full_name="Yuliana", phone="0811")
    house.append("data", [Set("person", person, {"phone": "0812"})])
    changed = latest(house, "changed")
    house.append("data", [Set("person", person, {"full_name": "Yuliana Tefa"})])
    assert undo(house, changed) == Undone(1, [])
    assert (held(house, person, "phone"), held(house, person, "full_name")) == (
        "0811",
        "Yuliana Tefa",
    )
    (line, *_) = record_history.history(house, "person", person)
    assert line.is_undo
    again = next(one for one in last_actions.listing(house) if one.action == changed.action)
    assert (again.can_undo, again.why_not) == (False, "undone")
    with pytest.raises(InputError, match=r"undo\.not_possible"):
        last_actions.undo(house, changed)


def test_an_undo_is_undone_again_and_then_the_action_itself(house: Session) -> None:
    person = add_person(house, full_name="Yuliana", phone="0811")
    house.append("data", [Set("person", person, {"phone": "0812"})])
    undo(house, latest(house, "changed"))
    undo(house, latest(house, "undo"))
    assert held(house, person, "phone") == "0812"
    changed = latest(house, "changed")
    assert changed.can_undo
    undo(house, changed)
    assert held(house, person, "phone") == "0811"


def test_what_was_empty_before_is_empty_again(house: Session) -> None:
    person = add_person(house, full_name="Yuliana")
    values = {"phone": "0812", "phone_owner": "SENDIRI", "street": "Jl. Nangka"}
    house.append("data", [Set("person", person, values)])
    undo(house, latest(house, "changed"))
    row = house.store.rows.get("person", person)
    assert row is not None
    assert [row.values[one] for one in values] == [None, None, None]


def test_what_somebody_else_has_changed_since_is_left_and_said(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana", phone="0811")
    two = join(house)
    two.account_id = two.append("data", [Insert("account", (), {"name": "Yohana"})]).ids[0]
    house.append("data", [Set("person", person, {"phone": "0812", "street": "Jl. Nangka"})])
    meet(house, two)
    two.append("data", [Set("person", person, {"phone": "0813"})])
    meet(house, two)
    undone = undo(house, latest(house, "changed"))
    (left,) = undone.left
    assert undone.done == 1
    assert (left.title, left.origin.by, left.origin.pc_no) == ("Yuliana", "Yohana", 2)
    assert not left.by_oneself
    assert "phone" in left.columns
    assert (held(house, person, "phone"), held(house, person, "street")) == ("0813", "")


def test_what_stands_beside_ones_own_value_is_never_removed_by_an_undo(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    undone = undo(house, latest(house, "changed"))
    assert (undone.done, len(undone.left)) == (0, 1)
    assert len(only(house).sides) == 2


def test_a_new_record_that_nothing_rests_on_is_taken_back_and_one_that_is_used_is_not(
    house: Session,
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    house.append("data", [Set("person", person, {"phone": "0812"})])
    made = latest(house, "made")
    make_course(house, [person])
    undone = undo(house, made)
    assert (undone.done, [one.used for one in undone.left]) == (0, ["enrolment"])
    enrolled = next(one for one in last_actions.listing(house) if one.kind == "enrolment")
    undo(house, enrolled)
    assert undo(house, made).done == 1
    row = house.store.rows.get("person", person)
    assert row is not None
    assert row.void


def test_marks_go_back_to_what_they_were(house: Session) -> None:
    people = [add_person(house, full_name=f"Orang {n}") for n in range(2)]
    course, day = make_course(house, people)
    activities.mark(house, [(people[0], day, "H")])
    activities.mark(house, [(people[0], day, "S"), (people[1], day, "A")])
    shown = latest(house, "marks")
    assert shown.count == 2
    undo(house, shown)
    marks = {line.person.id: dict(line.marks) for line in activities.grid(house, course).people}
    assert marks == {people[0]: {day: "H"}, people[1]: {}}
    activities.mark(house, [(people[1], day, "I")])
    assert activities.grid(house, course).people[1].marks == {day: "I"}


def test_a_voiding_is_undone_with_all_that_was_voided_along(house: Session) -> None:
    people = [add_person(house, full_name=f"Orang {n}") for n in range(2)]
    house.append("data", [Void("person", one, "salah") for one in people])
    assert undo(house, latest(house, "voided")).done == 2
    assert len(house.store.rows.list("person")) == 2
    undo(house, latest(house, "undo"))
    rows = house.store.rows.list("person", include_void=True)
    reasons = [record_history.history(house, "person", row.id)[0].reason for row in rows]
    assert [row.void for row in rows] == [True, True]
    assert reasons == ["salah", "salah"]


def test_undoing_a_decision_opens_the_question_again(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    before = only(house)
    deciding.take(house, before, 1)
    undo(house, latest(house, "decided"))
    again = only(house)
    assert [side.values for side in again.sides] == [side.values for side in before.sides]
    assert [side.origin.pc_no for side in again.sides] == [2, 1]


def test_a_decision_taken_back_on_its_own_page_is_listed_as_undone(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    decided, _ = deciding.take(house, only(house), 1)
    deciding.take_back(house, [decided])
    listed = last_actions.listing(house)
    assert [one.what for one in listed].count("reopened") == 1
    assert latest(house, "decided").why_not == "undone"


def test_the_undo_of_a_toast_is_in_the_list(house: Session) -> None:
    opened = records.open_form(house, "person")
    opened.state.answer(opened.state.ref("full_name"), "Yuliana")
    opened.state.answer(opened.state.ref("sex"), "P")
    saved, _ = records.save(house, opened.answered())
    records.undo(house, saved)
    assert [one.what for one in last_actions.listing(house)][:2] == ["undo", "made"]
    assert latest(house, "made").why_not == "undone"


def test_what_is_for_good_is_listed_without_a_way_back(house: Session, tmp_path: Path) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    course, _ = make_course(house, [person])
    sheet = Insert("certificate", (person, course), {"number": "0001/RKO"})
    house.append("data", [sheet])
    backup.write(house, tmp_path)
    house.append("data", [Insert("account", (), {"name": "Yohana"})])
    assert latest(house, "certificates").why_not == "certificates"
    assert latest(house, "audit").why_not == "left"
    assert (latest(house, "audit").kind, latest(house, "setup").why_not) == ("CADANGAN", "setup")
    with pytest.raises(InputError, match=r"undo\.not_possible"):
        last_actions.undo(house, latest(house, "certificates"))


def test_an_action_of_thousands_is_one_action(house: Session) -> None:
    edits = [Insert("person", (), {"full_name": f"Orang {n}", "sex": "P"}) for n in range(1_500)]
    house.append("data", [*edits, Note("lagi")])
    made = latest(house, "made")
    assert (made.count, len(made.action.positions)) == (1_500, 2)
    assert undo(house, made).done == 1_500
    assert house.store.rows.list("person") == []
    assert latest(house, "made").why_not == "undone"


def test_another_persons_actions_are_not_listed(house: Session) -> None:
    other = house.append("data", [Insert("account", (), {"name": "Yohana"})]).ids[0]
    add_person(house, full_name="Yuliana Tefa")
    house.account_id = other
    assert last_actions.listing(house) == []
