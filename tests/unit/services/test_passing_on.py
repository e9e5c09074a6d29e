"""What goes out of other computers' entries: all that a reader would take, and nothing stops it."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from lipas_desktop.bundle.enrolment import next_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain.edits import Insert, Position
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.services import receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from tests.unit.services.conftest import Join

Carry = Callable[[Session, Session], receiving.Received]


@pytest.fixture
def carry(tmp_path: Path) -> Carry:
    numbers = count()

    def hand_over(source: Session, target: Session) -> receiving.Received:
        stick = tmp_path / f"stick-{next(numbers)}"
        stick.mkdir()
        sync.export(source, stick)
        return receiving.receive(target, [stick])[0]

    return hand_over


def add(session: Session, name: str) -> Position:
    edit = Insert("person", (), {"full_name": name, "sex": "L"})
    position = session.append("data", [edit]).position
    assert position is not None
    return position


def names(session: Session) -> set[str]:
    return {row.text("full_name") for row in session.store.rows.list("person")}


def revoke(session: Session, device: KeyId, *last: Position) -> None:
    old = session.trust.trusts[session.house_id]
    root = Signer(session.store.plain.secrets.get("house_root") or b"")
    paper = next_trust(old, session.clock.now_ms(), root, revoked={device: list(last)})
    with session.store.writing():
        keep_trust(session.store, session.trust.take(paper))


def test_what_a_revoked_computer_wrote_stays_at_home_and_the_rest_goes_out(
    house: Session, join: Join, carry: Carry
) -> None:
    second, third = join(house), join(house, "pc3")
    add(second, "Dari PC yang hilang")
    add(house, "Sebelumnya")
    carry(second, house)
    revoke(house, second.device.id)
    carry(house, third)
    assert names(house) == {"Dari PC yang hilang", "Sebelumnya"}
    assert names(third) == {"Sebelumnya"}


def test_what_it_wrote_up_to_its_last_good_entry_goes_out(
    house: Session, join: Join, carry: Carry
) -> None:
    second, third = join(house), join(house, "pc3")
    add(second, "Satu")
    carry(second, house)
    good = add(second, "Dua")
    carry(second, house)
    add(second, "Tiga")
    carry(second, house)
    revoke(house, second.device.id, good)
    carry(house, third)
    assert names(third) == {"Satu", "Dua"}


def test_entries_whose_import_was_cut_can_be_passed_on_though_their_copy_was_lost(
    house: Session, join: Join, carry: Carry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, third = join(house), join(house, "pc3")
    # Of the third, the second learns by its first package alone.
    add(third, "Dari yang ketiga")
    stick = tmp_path / "cut"
    stick.mkdir()
    sync.export(third, stick)
    for paper in stick.glob("*.txt"):
        paper.unlink()
    assert not second.trust.certified(third.device.id)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(receiving, "_take_documents", cut)
        with pytest.raises(KeyboardInterrupt):
            receiving.receive(second, [stick])
    for copy in second.places.inbox.iterdir():
        copy.unlink()
    assert names(second) == {"Dari yang ketiga"}
    add(second, "Dari yang kedua")
    carry(second, house)
    assert names(house) == {"Dari yang ketiga", "Dari yang kedua"}
