"""What two computers of one house wrote differently is shown side by side, decided, taken back."""

from collections.abc import Callable, Mapping

import pytest

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Add, Insert, Set, Unvoid, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, deciding, linking, records, review
from lipas_desktop.services.conflicts import Item
from lipas_desktop.services.session import Session

Join = Callable[..., Session]
Meet = Callable[[Session, Session], None]


def add_person(session: Session, **values: Value) -> RowId:
    appended = session.append("data", [Insert("person", (), {"sex": "P", **values})])
    row = appended.ids[0]
    assert row is not None
    return row


def differ(
    one: Session,
    two: Session,
    person: RowId,
    first: Mapping[str, Value],
    second: Mapping[str, Value],
) -> None:
    """Let each write its own value, the second one a minute later."""
    one.append("data", [Set("person", person, first)])
    at = two.clock.now_ms() + 60_000
    two.store.log.append("data", [Set("person", person, second)], by=two.account_id, at=at)


def only(session: Session) -> Item:
    (item,) = review.items(session)
    return item


def held(session: Session, person: RowId, column: str) -> str:
    row = session.store.rows.get("person", person)
    assert row is not None
    return row.text(column)


def test_both_values_stand_side_by_side_with_who_wrote_them_where_and_when(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    for session in (house, two):
        item = only(session)
        assert (item.kind, item.row, item.title) == ("person", person, "Juliana Tefa")
        assert item.differing == ("full_name",)
        shown, other = item.sides
        assert (shown.values["full_name"], shown.origin.pc_no, shown.origin.by) == (
            "Juliana Tefa",
            2,
            "Maria",
        )
        assert (other.values["full_name"], other.origin.pc_no) == ("Yuliana Teffa", 1)
        assert shown.origin.at == other.origin.at + 60_000
        assert (shown.shown, other.shown) == (True, False)
        assert shown.origin.here == (session is two)


def test_a_decision_for_either_value_is_the_same_on_both_pcs(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    decided, changes = deciding.take(house, only(house), 1)
    assert ("person", person) in changes.rows
    assert decided.item.title == "Juliana Tefa"
    meet(house, two)
    for session in (house, two):
        assert review.items(session) == []
        assert held(session, person, "full_name") == "Yuliana Teffa"
    assert house.store.log.state_hash("data") == two.store.log.state_hash("data")


def test_a_decision_on_a_linked_person_goes_to_each_row_and_back(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    again = add_person(house, full_name="Y. Tefa")
    empty = add_person(house, full_name="Juliana Tefa")
    other = add_person(house, full_name="Orang lain")
    two = join(house)
    for row in (again, empty):
        linking.link(house, person, row)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    item = only(house)
    names = [side.values["full_name"] for side in item.sides]
    assert names == ["Juliana Tefa", "Yuliana Teffa", "Y. Tefa"]
    before = [held(house, row, "full_name") for row in (again, empty)]
    own = house.store.log.own("data")
    assert own is not None
    decided, _ = deciding.take(house, item, 2)
    after = house.store.log.own("data")
    assert after is not None
    assert after.seq == own.seq + 1
    rows = (person, again, empty)
    assert [held(house, row, "full_name") for row in rows] == ["Y. Tefa"] * 3
    assert held(house, other, "full_name") == "Orang lain"
    assert review.items(house) == []
    deciding.take_back(house, [decided])
    assert [held(house, row, "full_name") for row in (again, empty)] == before
    again_asked = only(house)
    assert [side.values["full_name"] for side in again_asked.sides] == names
    meet(house, two)
    assert house.store.log.state_hash("data") == two.store.log.state_hash("data")


def test_what_another_wrote_into_a_linked_row_meanwhile_is_shown_first(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    again = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    linking.link(house, person, again)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    item = only(house)
    house.append("data", [Set("person", again, {"full_name": "Yuliana Nope"})])
    with pytest.raises(InputError, match=r"log\.unseen_values"):
        deciding.take(house, item, 0)
    assert "Yuliana Nope" in [side.values["full_name"] for side in only(house).sides]


def test_the_whole_group_goes_with_the_value_taken(house: Session, join: Join, meet: Meet) -> None:
    person = add_person(house, full_name="Yuliana", clan="Tefa")
    two = join(house)
    differ(
        house,
        two,
        person,
        {"full_name": "Yuli", "clan": None},
        {"full_name": "Yuliana", "clan": "Nope"},
    )
    meet(house, two)
    item = only(house)
    assert item.differing == ("full_name", "clan")
    deciding.take(house, item, 1)
    assert (held(house, person, "full_name"), held(house, person, "clan")) == ("Yuli", "")


def test_what_came_after_the_screen_was_drawn_is_never_decided_unseen(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    item = only(house)
    two.append("data", [Set("person", person, {"full_name": "Yuliana Tefa, S.Pd"})])
    meet(house, two)
    with pytest.raises(InputError, match=r"log\.unseen_values"):
        deciding.take(house, item, 1)
    # Two decided meanwhile: there is nothing left to decide, and nothing was overwritten.
    assert review.items(house) == []
    assert held(house, person, "full_name") == "Yuliana Tefa, S.Pd"


def test_a_decision_taken_back_opens_the_question_again_with_its_authors(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    before = only(house)
    for choice in (0, 1):
        decided, _ = deciding.take(house, only(house), choice)
        assert review.items(house) == []
        deciding.take_back(house, [decided])
        again = only(house)
        assert [side.values for side in again.sides] == [side.values for side in before.sides]
        assert [side.origin.pc_no for side in again.sides] == [2, 1]
        assert [side.origin.at for side in again.sides] == [side.origin.at for side in before.sides]
    meet(house, two)
    assert [side.origin.pc_no for side in only(two).sides] == [2, 1]
    assert house.store.log.state_hash("data") == two.store.log.state_hash("data")


def test_a_decision_that_somebody_has_written_over_is_not_taken_back(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    decided, _ = deciding.take(house, only(house), 1)
    house.append("data", [Set("person", person, {"full_name": "Yuliana Tefa Nope"})])
    with pytest.raises(InputError, match=r"log\.unseen_values"):
        deciding.take_back(house, [decided])
    assert held(house, person, "full_name") == "Yuliana Tefa Nope"


@pytest.mark.parametrize("stays", [True, False])
def test_voided_here_and_edited_there_is_decided_either_way_and_taken_back(
    house: Session, join: Join, meet: Meet, stays: bool
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    house.append("data", [Void("person", person, "dua kali terdaftar")])
    two.append("data", [Set("person", person, {"phone": "0812"})])
    meet(house, two)
    item = only(house)
    assert item.is_life
    by_act = {side.act: side for side in item.sides}
    assert (by_act["voided"].reason, by_act["voided"].origin.pc_no) == ("dua kali terdaftar", 1)
    assert (by_act["changed"].values["phone"], by_act["changed"].origin.pc_no) == ("0812", 2)
    wanted = "changed" if stays else "voided"
    decided, _ = deciding.take(house, item, [side.act for side in item.sides].index(wanted))
    meet(house, two)
    for session in (house, two):
        row = session.store.rows.get("person", person)
        assert row is not None
        assert (row.void, row.contested) == (not stays, False)
        assert review.items(session) == []
    deciding.take_back(house, [decided])
    assert only(house).is_life
    assert {side.act for side in only(house).sides} == {"voided", "changed"}


def test_suggestions_are_made_for_what_needs_no_thought_alone(
    house: Session, join: Join, meet: Meet
) -> None:
    people = [add_person(house, full_name=f"Orang {n}", birth_date="1990-01-01") for n in range(5)]
    two = join(house)
    two.account_id = two.append("data", [Insert("account", (), {"name": "Yohana"})]).ids[0]
    differ(house, two, people[0], {"full_name": "YULIANA  TEFA"}, {"full_name": "Yuliana Tefa."})
    differ(house, two, people[1], {"clan": "Nope"}, {"clan": None})
    differ(house, two, people[2], {"full_name": "Markus"}, {"full_name": "Marcus"})
    differ(house, two, people[3], {"birth_date": "1990-01-02"}, {"birth_date": None})
    differ(house, two, people[4], {"nik": "5371 0400"}, {"nik": "53710400"})
    meet(house, two)
    found = {item.row: item for item in review.items(house)}
    assert len(found) == 5
    made = {row: item.suggested for row, item in found.items() if item.suggested}
    assert {row: one.why for row, one in made.items()} == {
        people[0]: "spelling",
        people[1]: "filled",
    }
    filled = found[people[1]]
    assert filled.suggested is not None
    assert filled.sides[filled.suggested.side].values["clan"] == "Nope"
    (decided, left), _ = deciding.take_suggested(house, list(found.values()))
    assert (len(decided), left) == (2, 0)
    assert held(house, people[1], "clan") == "Nope"
    assert {item.row for item in review.items(house)} == set(people[2:])
    deciding.take_back(house, decided)
    assert len(review.items(house)) == 5


def test_the_same_author_at_two_pcs_meant_what_was_written_last(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    two = join(house)
    assert two.account_id == house.account_id
    differ(house, two, person, {"full_name": "Yuliana Nope"}, {"full_name": "Yuliana Benu"})
    meet(house, two)
    suggested = only(house).suggested
    assert suggested is not None
    assert (suggested.side, suggested.why) == (0, "same_author")


def test_a_suggestion_that_has_changed_since_is_left(
    house: Session, join: Join, meet: Meet
) -> None:
    people = [add_person(house, full_name="Yuliana Tefa") for _ in range(2)]
    two = join(house)
    for person in people:
        differ(house, two, person, {"full_name": "YULIANA"}, {"full_name": "yuliana"})
    meet(house, two)
    shown = review.items(house)
    two.append("data", [Set("person", people[0], {"full_name": "Juliana"})])
    meet(house, two)
    (decided, left), _ = deciding.take_suggested(house, shown)
    assert ([one.item.row for one in decided], left) == ([people[1]], 1)
    assert held(house, people[0], "full_name") == "Juliana"


def test_marks_that_differ_say_whose_and_of_which_day(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    course = house.append("data", [Insert("activity", (), {"title": "Tenun"})]).ids[0]
    assert course is not None
    held_ids, _ = activities.make_sessions(house, course, [house.clock.today()])
    two = join(house)
    for session, mark in ((house, "H"), (two, "S")):
        session.append("data", [Add("attendance", (person, held_ids[0]), {"mark": mark})])
    meet(house, two)
    item = only(house)
    assert (item.kind, item.title, item.within) == ("attendance", "Yuliana Tefa", "Tenun")
    assert item.day == house.clock.today().isoformat()
    assert item.about["activity"] == course
    assert item.suggested is None
    # Where the day was taken back, nobody needs to decide what was filled in on it.
    house.append("data", [Void("session", held_ids[0], "hari salah")])
    assert review.waiting(house) == frozenset()
    house.append("data", [Unvoid("session", held_ids[0])])
    assert len(review.waiting(house)) == 1


def test_restricted_rows_are_decided_where_they_may_be_held(
    found: Callable[..., Session], join: Join, meet: Meet
) -> None:
    office = found(house_type="BAPAS")
    person = add_person(office, full_name="Yuliana Tefa")
    edit = Insert("legal_status", (person,), {"category": "KLIEN_PB"})
    status = office.append("restricted", [edit]).ids[0]
    assert status is not None
    two = join(office)
    office.append("restricted", [Set("legal_status", status, {"stage": "AWAL"})])
    two.append("restricted", [Set("legal_status", status, {"stage": "AKHIR"})])
    meet(office, two)
    item = only(office)
    assert (item.kind, item.title, item.suggested) == ("legal_status", "Yuliana Tefa", None)
    decided, _ = deciding.take(office, item, 1)
    assert review.items(office) == []
    deciding.take_back(office, [decided])
    assert only(office).differing == ("stage",)


def test_what_a_relation_was_made_with_on_two_pcs_is_settled_by_taking_either(
    found: Callable[..., Session], join: Join, meet: Meet
) -> None:
    office = found(house_type="BAPAS")
    person = add_person(office, full_name="Yuliana Tefa")
    course = office.append("data", [Insert("activity", (), {"title": "Tenun"})]).ids[0]
    assert course is not None
    two = join(office)
    for session, category in ((office, "KLIEN_PB"), (two, "KLIEN_CB")):
        edit = Add("enrolment_status", (person, course), {"category": category})
        session.append("restricted", [edit])
    meet(office, two)
    item = only(office)
    assert {side.values["category"] for side in item.sides} == {"KLIEN_PB", "KLIEN_CB"}
    deciding.take(office, item, 1)
    meet(office, two)
    assert review.items(office) == review.items(two) == []


def test_what_may_never_change_goes_back_to_what_it_was_made_with(house: Session) -> None:
    person = add_person(house, full_name="Yuliana Tefa", local_no="RKO-2021-0001")
    house.append("data", [Set("person", person, {"local_no": "RKO-2021-0002"})])
    item = only(house)
    assert [(side.values["local_no"], side.can_take) for side in item.sides] == [
        ("RKO-2021-0002", False),
        ("RKO-2021-0001", True),
    ]
    deciding.take(house, item, 1)
    assert review.items(house) == []


def test_the_count_follows_each_change_without_reading_everything(
    house: Session, join: Join, meet: Meet
) -> None:
    people = [add_person(house, full_name=f"Orang {n}") for n in range(2)]
    two = join(house)
    for person in people:
        differ(house, two, person, {"full_name": "Yuliana"}, {"full_name": "Juliana"})
    assert review.waiting(house) == frozenset()
    meet(house, two)
    before = review.still_waiting(house, frozenset(), Changes(everything=True))
    assert before == {("person", person) for person in people}
    _, changes = deciding.take(house, review.items(house)[0], 0)
    after = review.still_waiting(house, before, changes)
    assert len(after) == 1
    assert after == review.waiting(house)


def test_a_form_never_writes_over_values_that_it_did_not_show_side_by_side(
    house: Session, join: Join, meet: Meet
) -> None:
    person = add_person(house, full_name="Yuliana Tefa", birth_place="Soe")
    two = join(house)
    differ(house, two, person, {"full_name": "Yuliana Teffa"}, {"full_name": "Juliana Tefa"})
    meet(house, two)
    opened = records.open_form(house, "person", person)
    opened.state.answer(opened.state.ref("full_name"), "Yuliana")
    with pytest.raises(InputError, match=r"record\.undecided"):
        records.save(house, opened.answered())
    assert len(only(house).sides) == 2
    # What does not stand side by side is saved as ever, and so is the name once it is decided.
    other = records.open_form(house, "person", person)
    other.state.answer(other.state.ref("street"), "Jl. Nangka")
    records.save(house, other.answered())
    deciding.take(house, only(house), 0)
    again = records.open_form(house, "person", person)
    again.state.answer(again.state.ref("full_name"), "Yuliana")
    records.save(house, again.answered())
    assert (held(house, person, "street"), held(house, person, "full_name")) == (
        "Jl. Nangka",
        "Yuliana",
    )
