"""The audit leaves the house too: with changes, or alone once it is old; it counts for none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import audit_sending, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.system.clock import FixedClock

Join = Callable[..., Session]


@pytest.fixture
def carry(tmp_path: Path) -> Callable[[Session, Session], list[str]]:
    """Export onto a new stick and receive there; return the kinds that were written."""

    def run(source: Session, target: Session) -> list[str]:
        stick = tmp_path / f"stick-{len(list(tmp_path.iterdir()))}"
        stick.mkdir()
        exported, _ = sync.export(source, stick)
        received, _ = receiving.receive(target, [stick])
        assert {one.state for one in received.files} == {"merged"}
        return [one.kind for one in exported.files]

    return run


def events(session: Session) -> list[str]:
    return sorted(row.id for row in session.store.rows.list("audit_event"))


def add(session: Session) -> None:
    session.append("data", [Insert("person", (), {"full_name": "Yuliana", "sex": "P"})])


def test_the_audit_goes_along_with_changes_and_is_the_same_on_both(
    house: Session, join: Join, carry: Callable[[Session, Session], list[str]]
) -> None:
    second = join(house)
    with house.store.writing():
        house.audit("CETAK", "certificate", 1, "A4")
    add(house)
    before = events(house)
    assert carry(house, second) == ["data", "audit"]
    assert set(before) <= set(events(second))
    assert overview(second).waiting == 0


def test_two_computers_with_nothing_new_do_not_answer_each_others_notes(
    house: Session,
    join: Join,
    carry: Callable[[Session, Session], list[str]],
    clock: FixedClock,
) -> None:
    second = join(house)
    carry(house, second)
    carry(second, house)
    for _ in range(3):
        assert carry(house, second) == ["data"]
        assert carry(second, house) == ["data"]
    clock.advance(audit_sending.OLD_MS)
    assert carry(house, second) == ["data", "audit"]
    assert carry(house, second) == ["data", "audit"]  # nobody has said yet that it came
    assert carry(second, house) == ["data", "audit"]
    assert carry(house, second) == ["data"]


def test_notes_of_the_audit_are_no_changes(
    house: Session, join: Join, tmp_path: Path, clock: FixedClock
) -> None:
    second = join(house)
    for name in ("first", "back", "again"):
        (tmp_path / name).mkdir()
    exported, _ = sync.export(house, first := tmp_path / "first")  # all that is there
    receiving.receive(second, [first])
    clock.advance(audit_sending.OLD_MS)
    sync.export(second, back := tmp_path / "back")
    receiving.receive(house, [back])
    assert overview(house).pending == 0
    with house.store.writing():
        for _ in range(5):
            house.audit("CETAK", "certificate", 1)
    assert overview(house).pending == 0
    clock.advance(audit_sending.OLD_MS)
    exported, _ = sync.export(house, again := tmp_path / "again")
    assert [one.kind for one in exported.files] == ["data", "audit"]
    assert exported.changes == 0
    received, _ = receiving.receive(second, [again])
    assert (received.new > 5, received.changes) == (True, 0)
