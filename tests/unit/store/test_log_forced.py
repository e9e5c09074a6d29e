"""Entries applied although what they name has not come: shown, named to nobody, taken back."""

from pathlib import Path

from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.store.forced import FORTNIGHT_MS
from tests.unit.store.log_pcs import Pc


def _without(pc: Pc, seq: int) -> list:  # type: ignore[type-arg]
    return [entry for entry in pc.entries() if entry.header.seq != seq]


def test_what_has_waited_a_fortnight_is_shown_when_anything_comes(tmp_path: Path) -> None:
    one, two = Pc(tmp_path / "1.db", 1), Pc(tmp_path / "2.db", 2)
    person = one.new(Insert("person", (), {"full_name": "Markus", "sex": "L"}))
    one.save(Set("person", person, {"phone_text": "0812"}))
    late = one.entries()
    two.log.receive("data", [late[0], late[2]])
    assert two.log.waiting("data") == 1
    two.clock.at += FORTNIGHT_MS - 60_000
    two.log.force_due()
    assert two.database.rows("SELECT id FROM person") == []
    two.clock.at += 120_000
    changes = two.log.force_due()
    assert changes.touches("person")
    # The row that makes it has not come, so it is not listed; its value is there.
    assert two.cell("person", person, "phone_text", "_shown") == ("0812", 0)
    two.close()
    one.close()


def test_nothing_forced_is_ever_named_to_others(tmp_path: Path) -> None:
    one, two = Pc(tmp_path / "1.db", 1), Pc(tmp_path / "2.db", 2)
    one.new(Insert("person", (), {"full_name": "Markus", "sex": "L"}))
    one.new(Insert("person", (), {"full_name": "Yuliana", "sex": "P"}))
    before = two.log.frontier("data")
    two.log.receive("data", _without(one, 2))
    whole = two.log.frontier("data")
    two.log.force("data")
    assert two.log.frontier("data") == whole
    assert len(whole) == len(before) + 1
    mine = two.save(Insert("person", (), {"full_name": "Dorkas", "sex": "P"}))
    (entry,) = [one for one in two.entries() if one.hash == mine.position.hash]
    forced = {found.hash for found in one.entries() if found.header.seq > 2}
    assert forced.isdisjoint(position.hash for position in entry.header.imp)
    two.close()
    one.close()


def test_what_was_forced_is_counted_anew_once_the_past_comes(tmp_path: Path) -> None:
    one, two = Pc(tmp_path / "1.db", 1), Pc(tmp_path / "2.db", 2)
    person = one.new(Insert("person", (), {"full_name": "Markus", "sex": "L"}))
    one.save(Set("person", person, {"full_name": "Markus Seran"}))
    one.save(Set("person", person, {"full_name": "Markus A. Seran"}))
    two.log.receive("data", _without(one, 3))
    two.log.force("data")
    # Without the entry between, the newest value has not seen the first: both stand side by side.
    assert two.cell("person", person, "full_name") == ("Markus A. Seran",)
    received = two.log.receive("data", one.entries())
    assert received.waiting == -1
    assert two.log.state_hash("data") == one.log.state_hash("data")
    assert two.cell("person", person, "full_name", "_review") == ("Markus A. Seran", None)
    two.close()
    one.close()


def test_a_row_that_only_a_forced_entry_made_goes_again_where_it_is_taken_back(
    tmp_path: Path,
) -> None:
    one, two = Pc(tmp_path / "1.db", 1), Pc(tmp_path / "2.db", 2)
    one.new(Insert("person", (), {"full_name": "Markus", "sex": "L"}))
    lost = one.new(Insert("person", (), {"full_name": "Yuliana", "sex": "P"}))
    two.log.receive("data", _without(one, 2))
    two.log.force("data")
    assert two.cell("person", lost, "full_name") == ("Yuliana",)
    # Something else comes: taken back and forced again, it is there as before.
    two.log.receive("data", [])
    assert two.cell("person", lost, "full_name") == ("Yuliana",)
    assert ("person", [lost]) in two.told
    two.close()
    one.close()


def test_a_register_closed_with_forced_entries_opens_with_them(tmp_path: Path) -> None:
    one, two = Pc(tmp_path / "1.db", 1), Pc(tmp_path / "2.db", 2)
    person = one.new(Insert("person", (), {"full_name": "Markus", "sex": "L"}))
    one.save(Set("person", person, {"full_name": "Markus Seran"}))
    one.save(Set("person", person, {"phone_text": "0812"}))
    two.log.receive("data", _without(one, 3))
    two.log.force("data")
    before = two.log.state_hash("data")
    two.log._forget()  # as after the program was started anew
    assert two.log.state_hash("data") == before
    two.save(Set("person", person, {"phone_text": "0813"}))
    two.log.receive("data", one.entries())
    assert two.log.waiting("data") == 0
    two.close()
    one.close()


def test_rows_that_one_action_made_keep_their_order_when_they_are_counted_anew(
    tmp_path: Path,
) -> None:
    one, two = Pc(tmp_path / "1.db", 1), Pc(tmp_path / "2.db", 2)
    course = one.new(Insert("activity", (), {"title": "Tenun ikat"}))
    held = one.save(*[Insert("session", (course,), {"date": "2021-10-27"}) for _ in range(12)]).ids
    one.save(Set("activity", course, {"title": "Tenun"}))
    one.save(*[Set("session", row, {"topic": "Mengikat"}) for row in held[2:] if row])
    two.log.receive("data", _without(one, 4))
    listed = "SELECT id FROM session ORDER BY _made, rowid"
    two.log.force("data")
    assert [row for (row,) in two.database.rows(listed)] == list(held)
    # Taken back and forced again.
    two.log.receive("data", [])
    assert [row for (row,) in two.database.rows(listed)] == list(held)
    two.log.receive("data", one.entries())
    assert [row for (row,) in two.database.rows(listed)] == list(held)
    two.close()
    one.close()
