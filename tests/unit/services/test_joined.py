"""One form on the rows of one person: what it shows, writes, keeps, and gives back."""

from collections.abc import Callable

import pytest

from lipas_desktop.domain.clusters import ordered
from lipas_desktop.domain.edits import Erase, Set, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    erasing,
    last_actions,
    linking,
    meanwhile,
    people,
    record_history,
    records,
)
from lipas_desktop.services.joined import rows_of
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.records import Saved
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Found, Meet
from tests.unit.services.test_last_actions import make_course
from tests.unit.services.test_review import add_person

Join = Callable[..., Session]
MARIA = {"full_name": "Maria Tefa", "birth_place": "Soe", "skills": ["TENUN"]}
AGAIN = {"full_name": "Maria Tefa", "street": "Jl. Nangka 14", "rt": "3", "skills": ["BOGA"]}


@pytest.fixture
def twice(house: Session) -> tuple[RowId, RowId]:
    """One person, entered twice and linked; the row that names them first."""
    first, second = ordered(add_person(house), add_person(house))
    house.append("data", [Set("person", first, MARIA)])
    house.append("data", [Set("person", second, AGAIN)])
    linking.link(house, first, second)
    return first, second


def opened(session: Session, person: RowId, **typed: str) -> OpenForm:
    form = records.open_form(session, "person", person)
    for name, text in typed.items():
        form.state.answer(name, text)
    return form


def save(session: Session, form: OpenForm) -> Saved:
    saved, _ = records.save(session, form.answered())
    records.go_on(session, form, saved)
    return saved


def held(session: Session, row: RowId) -> dict[str, Value]:
    stored = session.store.rows.get("person", row)
    assert stored is not None
    return {name: value for name, value in stored.values.items() if value}


def differ(session: Session, rows: tuple[RowId, ...]) -> None:
    for row, place in zip(rows, ("Soe", "Kupang"), strict=True):
        session.append("data", [Set("person", row, {"birth_place": place})])


def column(session: Session, rows: tuple[RowId, ...], name: str) -> list[Value]:
    return [held(session, row).get(name) for row in rows]


# What it shows


def test_any_row_of_a_person_opens_the_one_person_with_the_values_of_all(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    for row in twice:
        form = opened(house, row)
        assert form.row is not None
        assert (form.row.id, form.rows, form.undecided) == (twice[0], twice, ())
        text = form.state.text
        assert (text("full_name"), text("birth_place")) == ("Maria Tefa", "Soe")
        assert (text("street"), text("rt")) == ("Jl. Nangka 14", "3")
        assert set(text("skills").split()) == {"TENUN", "BOGA"}
        assert not form.is_changed


def test_rows_that_differ_say_both_values_until_somebody_writes_or_chooses_one(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    differ(house, twice)
    house.append("data", [Set("person", twice[1], {"street": "Jl. Mawar 2", "rt": None})])
    form = opened(house, twice[0])
    (beside,) = form.undecided
    assert "birth_place" in beside.columns
    sides = {side.values.get("birth_place") for side in beside.sides}
    assert sides == {"Soe", "Kupang"}
    assert beside.sides[0].values["birth_place"] == form.state.text("birth_place")
    # Where the register asks nobody, the latest counts, as for one row.
    assert (form.state.text("street"), form.state.text("rt")) == ("Jl. Mawar 2", "")
    form.state.answer("birth_place", "So'e")
    assert form.undecided == ()
    save(house, form)
    assert column(house, twice, "birth_place") == ["So'e", "So'e"]
    assert form.beside == ()


def test_choosing_the_value_shown_is_a_change_and_is_written_to_every_row(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    differ(house, twice)
    form = opened(house, twice[0])
    shown = form.state.text("birth_place")
    form.decided = frozenset(form.undecided[0].columns)
    assert (form.is_changed, form.undecided) == (True, ())
    save(house, form)
    assert column(house, twice, "birth_place") == [shown, shown]
    assert not form.is_changed


# Saving and taking back


def test_a_changed_group_is_written_whole_to_every_row_in_one_entry_and_nothing_else(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    before = [held(house, row) for row in twice]
    head = house.store.log.own("data")
    saved = save(house, opened(house, twice[1], rw="7"))
    after = house.store.log.own("data")
    assert head is not None
    assert after is not None
    assert (after.seq, saved.position) == (head.seq + 1, after)
    address = {"street": "Jl. Nangka 14", "rt": "3", "rw": "7"}
    for row, old in zip(twice, before, strict=True):
        assert held(house, row) == {**old, **address}
    told = [line.act for line in record_history.history(house, "person", *twice)]
    assert told == ["changed", "joined", "changed", "changed", "made", "made"]


@pytest.mark.parametrize("way", ["toast", "list"])
def test_undoing_a_save_takes_it_back_in_every_row(
    house: Session, twice: tuple[RowId, RowId], way: str
) -> None:
    before = [held(house, row) for row in twice]
    saved = save(house, opened(house, twice[0], rw="7", birth_place="Kupang"))
    if way == "toast":
        records.undo(house, saved)
    else:
        last = last_actions.listing(house)[0]
        assert (last.what, last.count) == ("changed", 1)
        assert {"rw", "birth_place"} <= set(last.columns)
        undone, _ = last_actions.undo(house, last)
        assert (undone.done, undone.left) == (1, [])
    assert [held(house, row) for row in twice] == before


def test_an_undo_is_refused_where_one_of_the_rows_was_written_since(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    saved = save(house, opened(house, twice[0], rw="7"))
    house.append("data", [Set("person", twice[1], {"street": "Jl. Mawar 2"})])
    with pytest.raises(InputError, match=r"record\.changed_meanwhile"):
        records.undo(house, saved)


def test_parted_rows_go_on_with_what_each_holds(house: Session, twice: tuple[RowId, RowId]) -> None:
    before = [held(house, row) for row in twice]
    save(house, opened(house, twice[0], alias="Ria"))
    linking.unlink(house, *twice, "Ternyata kakaknya")
    (last, *_) = record_history.history(house, "person", twice[0])
    assert (last.act, last.reason) == ("parted", "Ternyata kakaknya")
    for row, old in zip(twice, before, strict=True):
        form = opened(house, row)
        assert form.rows == (row,)
        assert held(house, row) == {**old, "alias": "Ria"}
        assert form.state.text("street") == (old.get("street") or "")


def test_a_void_row_is_no_part_of_the_person_and_is_not_written(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    house.append("data", [Void("person", twice[0], "Tercatat dua kali")])
    form = opened(house, twice[1], alias="Ria")
    assert form.rows == (twice[1],)
    save(house, form)
    assert column(house, twice, "alias") == [None, "Ria"]
    assert opened(house, twice[0]).rows == (twice[0],)


def test_a_person_is_taken_back_held_and_brought_back_with_all_rows(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    erasing.hold(house, twice[1], on=True)
    assert column(house, twice, "legal_hold") == [True, True]
    erasing.hold(house, twice[0], on=False)
    assert not any(erasing.is_on_hold(house, row) for row in twice)
    records.void(house, "person", twice, "Salah mencatat")
    assert all(row.void for row in house.store.rows.by_ids("person", twice))
    records.unvoid(house, "person", twice)
    assert opened(house, twice[0]).rows == twice


# What comes while it is open


@pytest.mark.parametrize("names_the_person", [True, False])
def test_a_row_that_is_linked_while_the_form_is_open_is_not_written_unseen(
    house: Session, names_the_person: bool
) -> None:
    first, second = ordered(add_person(house), add_person(house))
    rows = (first, second) if names_the_person else (second, first)
    house.append("data", [Set("person", rows[0], MARIA)])
    house.append("data", [Set("person", rows[1], {**AGAIN, "alias": "Mia"})])
    form = opened(house, rows[0], alias="Ria", phone_text="0812 0000 0999")
    linking.link(house, *rows)
    before = held(house, rows[1])
    save(house, form)
    assert held(house, rows[1]) == before
    assert held(house, rows[0])["alias"] == "Ria"
    # From now on both are on the screen, with what they differ in.
    assert set(form.rows) == set(rows)
    assert form.state.text("street") == "Jl. Nangka 14"
    assert {side.values.get("alias") for side in form.undecided[0].sides} == {"Ria", "Mia"}
    assert not form.is_changed


def test_what_came_from_a_row_parted_meanwhile_is_shown_before_it_is_written(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    form = opened(house, twice[1], rw="7")
    linking.unlink(house, *twice, "Ternyata kakaknya")
    before = held(house, twice[1])
    with pytest.raises(InputError, match=r"record\.changed_meanwhile"):
        records.save(house, form.answered())
    seen = meanwhile.difference(house, form.answered())
    told = {one.column: (one.mine, one.theirs) for one in seen.changes}
    assert told == {"street": ("Jl. Nangka 14", None), "rt": ("3", None), "rw": ("7", None)}
    meanwhile.settle(form, seen, theirs={"street", "rt"})
    save(house, form)
    assert column(house, twice, "rw") == ["7", None]
    assert column(house, twice, "street") == [None, "Jl. Nangka 14"]
    assert held(house, twice[1]) == before
    assert form.rows == (twice[0],)


def test_what_others_wrote_to_any_row_is_told_row_by_row(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    form = opened(house, twice[0], alias="Ria")
    house.append("data", [Set("person", twice[1], {"alias": "Mia"})])
    house.append("data", [Set("person", twice[0], {"alias": "Lia"})])
    told = []
    for _ in twice:
        with pytest.raises(InputError, match=r"record\.changed_meanwhile"):
            records.save(house, form.answered())
        seen = meanwhile.difference(house, form.answered())
        told += [one.theirs for one in seen.changes]
        meanwhile.settle(form, seen, theirs=())
    assert told == ["Lia", "Mia"]
    save(house, form)
    assert column(house, twice, "alias") == ["Ria", "Ria"]


def test_an_erased_row_is_left_out_and_a_draft_with_its_answers_goes(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    form = opened(house, twice[0], alias="Ria")
    records.keep_draft(house, form.answered())
    house.append("data", [Erase([twice[1]], "P-1")])
    assert records.drafts(house) == []
    assert rows_of(house, "person", twice[1]) == []
    form = opened(house, twice[0], alias="Ria")
    save(house, form)
    assert (form.rows, held(house, twice[0])["alias"]) == ((twice[0],), "Ria")


# Drafts


def test_a_draft_reopens_from_any_row_with_what_was_typed_and_chosen(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    differ(house, twice)
    form = opened(house, twice[0], alias="Ria")
    form.decided = frozenset(form.undecided[0].columns)
    records.keep_draft(house, form.answered())
    for row in twice:
        again = opened(house, row)
        assert again.draft_at is not None
        assert (again.state.text("alias"), again.rows) == ("Ria", twice)
        assert (again.undecided, again.decided) == ((), form.decided)
    save(house, again)
    assert column(house, twice, "alias") == ["Ria", "Ria"]
    assert len(set(column(house, twice, "birth_place"))) == 1
    assert records.drafts(house) == []


def test_a_draft_typed_on_one_row_before_it_was_linked_is_found_and_writes_that_row_alone(
    house: Session,
) -> None:
    rows = add_person(house, **MARIA), add_person(house, **AGAIN)
    for row in rows:
        (other,) = set(rows) - {row}
        form = opened(house, row, alias="Ria")
        records.keep_draft(house, form.answered())
        linking.link(house, *rows)
        before = held(house, other)
        again = opened(house, other)
        assert (again.state.text("alias"), again.rows) == ("Ria", (row,))
        save(house, again)
        assert held(house, other) == before
        assert again.rows == tuple(house.store.clusters.members("person", row))
        linking.unlink(house, *rows, "keliru")


def test_a_status_typed_about_a_row_is_found_again_once_the_row_is_linked(found: Found) -> None:
    house = found(house_type="GRIYA_ABHIPRAYA")
    first, second = ordered(add_person(house, **MARIA), add_person(house, **AGAIN))
    status = records.open_form(house, "legal_status", about=(second,))
    status.state.answer("category", "BEBAS")
    records.keep_draft(house, status.answered())
    linking.link(house, first, second)
    again = records.open_form(house, "legal_status", about=(first,))
    assert (again.about, again.state.text("category")) == ((second,), "BEBAS")


# Beside the form


def test_a_person_is_shown_with_all_that_hangs_on_any_row(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    for row in twice:
        make_course(house, [row])
    both, _ = make_course(house, [*twice])
    shown = people.preview(house, twice[1])
    assert (shown.id, shown.rows) == (twice[0], twice)
    assert (shown.name, shown.address) == ("Maria Tefa", "Jl. Nangka 14, RT/RW 3")
    assert len(shown.activities) == 3
    assert [one.id for one in shown.activities].count(both) == 1
    assert people.similar(house, "Maria Tefa", without=twice[0]) == []


# Two computers


def test_two_computers_show_edit_undo_and_part_the_same_person(
    house: Session, twice: tuple[RowId, RowId], join: Join, meet: Meet
) -> None:
    second = join(house)
    meet(house, second)
    saved = save(second, opened(second, twice[1], rw="7", alias="Ria"))
    meet(house, second)
    for session in (house, second):
        assert column(session, twice, "rw") == ["7", "7"]
        form = opened(session, twice[0])
        assert (form.rows, form.state.text("alias"), form.undecided) == (twice, "Ria", ())
    records.undo(second, saved)
    meet(house, second)
    for session in (house, second):
        assert column(session, twice, "alias") == [None, None]
        assert opened(session, twice[0]).state.text("rt") == "3"
    linking.unlink(house, *twice, "Ternyata kakaknya")
    meet(house, second)
    for session in (house, second):
        assert [opened(session, row).rows for row in twice] == [(row,) for row in twice]
        assert sorted(map(bool, column(session, twice, "street"))) == [False, True]
    assert house.store.log.state_hash("data") == second.store.log.state_hash("data")


def test_what_both_computers_wrote_meanwhile_stands_beside_in_every_row_and_nothing_is_lost(
    house: Session, twice: tuple[RowId, RowId], join: Join, meet: Meet
) -> None:
    second = join(house)
    meet(house, second)
    save(house, opened(house, twice[0], alias="Ria"))
    save(second, opened(second, twice[0], alias="Mia"))
    meet(house, second)
    for session in (house, second):
        for row in twice:
            stored = session.store.rows.get("person", row)
            assert stored is not None
            assert "alias" in stored.review
        form = opened(session, twice[0])
        # The rows themselves are to be decided first, in the place for that.
        assert form.undecided == ()
        form.state.answer("alias", "Lia")
        with pytest.raises(InputError, match=r"record\.undecided"):
            records.save(session, form.answered())
