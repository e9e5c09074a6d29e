"""Beranda's digest: what is due, what was left open, what needs a look, how safe it is."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from lipas_desktop.domain.changes import NOTHING
from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, backup, home, people, quick, records
from lipas_desktop.services.quick import QuickRow
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.system.clock import FixedClock

TODAY = date(2021, 10, 28)
DAY = 86_400_000


def add_course(session: Session, title: str, *days: date) -> RowId:
    edit = Insert("activity", (), {"title": title, "place": "Ruang pelatihan"})
    row = session.append("data", [edit]).ids[0]
    assert row is not None
    activities.make_sessions(session, row, days)
    return row


def add_person(session: Session, **values: str) -> RowId:
    row = session.append("data", [Insert("person", (), {"sex": "P", **values})]).ids[0]
    assert row is not None
    return row


def test_a_fault_that_was_let_stand_with_a_reason_is_counted_and_listed_no_more(
    house: Session,
) -> None:
    person = add_person(house, full_name="Yuliana Tefa", rt="dua", contact_phone="tetangga")
    wanted = PeopleQuery(to_check=True)
    for column, left in (("rt", ["contact_phone"]), ("contact_phone", [])):
        assert home.digest(house).to_check == 1
        assert house.store.people.count(wanted) == 1
        house.append("data", [Set("person", person, {f"{column}_accepted_because": "di surat"})])
        row = house.store.rows.get("person", person)
        assert row is not None
        assert [one.column for one in people.checks(house, row)] == left
    assert home.digest(house).to_check == 0
    assert house.store.people.count(wanted) == 0


def test_a_new_house_has_nothing_to_do(house: Session) -> None:
    seen = home.digest(house)
    assert (seen.name, seen.today) == ("Maria", TODAY)
    assert (seen.people, seen.activities, seen.to_check) == (0, 0, 0)
    assert list(seen.drafts) == list(seen.sessions_today) == list(seen.unfilled) == []
    assert seen.last_copy is None
    assert seen.envelopes == 0
    assert [week.people for week in seen.weeks] == [0] * home.WEEKS


def test_sessions_are_due_today_and_tomorrow_and_those_past_wait_for_their_marks(
    house: Session,
) -> None:
    days = [TODAY - timedelta(2), TODAY - timedelta(1), TODAY, TODAY + timedelta(1)]
    course = add_course(house, "Tenun ikat dasar", *days)
    person = add_person(house, full_name="Yuliana Tefa")
    activities.enrol(house, course, [person])
    shown = activities.grid(house, course)
    activities.all_present(house, shown, shown.sessions[0].id)
    seen = home.digest(house)
    assert [(held.title, held.ordinal, held.of) for held in seen.sessions_today] == [
        ("Tenun ikat dasar", 3, 4)
    ]
    assert [held.date for held in seen.sessions_tomorrow] == ["2021-10-29"]
    assert [held.date for held in seen.unfilled] == ["2021-10-27"]
    assert (seen.month.people, seen.month.activities) == (1, 1)
    assert seen.weeks[-1].people == 1


def test_forms_left_open_are_named_by_whom_they_are_about(house: Session) -> None:
    person = add_person(house, full_name="Yuliana Tefa")
    opened = records.open_form(house, "person", person)
    opened.state.answer(opened.state.ref("street"), "Jl. Timor Raya")
    records.keep_draft(house, opened.answered())
    new = records.open_form(house, "activity")
    new.state.answer(new.state.ref("title"), "Menjahit")
    records.keep_draft(house, new.answered())
    rows = [QuickRow(full_name="Markus", sex="L"), QuickRow(full_name="Dorkas")]
    quick.keep_draft(house, rows, house.screens())
    found = {(one.kind, one.title, one.row, one.rows) for one in home.digest(house).drafts}
    assert found == {
        ("person", "Yuliana Tefa", person, 0),
        ("activity", "Menjahit", None, 0),
        ("quick", "", None, 2),
    }


def test_what_is_to_be_checked_is_counted_by_column(house: Session) -> None:
    add_person(house, full_name="Markus", nik_text="53710?", nik_status="ADA")
    add_person(house, full_name="Dorkas", region_text="Desa yang tidak ada")
    seen = home.digest(house)
    assert seen.to_check == 2
    assert dict(seen.checks) == {"nik": 1, "region_code": 1}


def test_envelopes_are_noted_one_by_one_and_survive(house: Session) -> None:
    assert home.note_envelopes(house, " Kepala rumah ", "")[1] != NOTHING
    assert home.digest(house).envelopes == 1
    home.note_envelopes(house, "Kepala rumah", "Bendahara")
    assert home.envelopes(house) == ("Kepala rumah", "Bendahara")
    assert home.digest(house).envelopes == 2


def test_changes_since_the_last_copy_are_counted(
    house: Session, tmp_path: Path, clock: FixedClock
) -> None:
    backup.write(house, tmp_path)
    clock.advance(DAY)
    add_person(house, full_name="Yuliana Tefa")
    seen = home.digest(house)
    assert seen.since_copy == 1
    assert seen.last_copy is not None


def test_the_digest_of_a_second_computer_has_the_same_sessions(
    house: Session, join: Callable[..., Session]
) -> None:
    add_course(house, "Tenun ikat dasar", TODAY)
    second = join(house)
    assert [held.title for held in home.digest(second).sessions_today] == ["Tenun ikat dasar"]
