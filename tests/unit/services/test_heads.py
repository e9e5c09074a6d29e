"""The first entries after an export name each other's heads, and nobody is told of a change."""

import json
from collections.abc import Callable
from pathlib import Path

from lipas_desktop.domain.edits import Insert, Position
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.services import last_actions, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import overview

Join = Callable[..., Session]


def add(session: Session) -> None:
    session.append("data", [Insert("person", (), {"full_name": "Yuliana", "sex": "P"})])


def heads(session: Session, kind: StreamKind, seq: int) -> list[Position]:
    """Return what an entry of this computer names."""
    own = session.store.log.own(kind)
    assert own is not None
    (raw,) = session.store.log.entries(own.stream, seq, seq)
    ops = [json.loads(line) for line in raw.split(b"\n")[2:-1]]
    return [Position(*op[1:]) for op in ops if op[0] == "head"]


def own(session: Session, kind: StreamKind) -> Position:
    found = session.store.log.own(kind)
    assert found is not None
    return found


def test_the_first_entry_after_an_export_names_the_other_heads_and_the_next_none(
    found: Callable[..., Session], tmp_path: Path
) -> None:
    office = found(house_type="BAPAS")
    sent = own(office, "data"), own(office, "restricted")
    sync.export(office, tmp_path)
    noted = own(office, "audit")
    assert heads(office, "audit", noted.seq) == [*sent]
    add(office)
    first = own(office, "data")
    assert heads(office, "data", first.seq) == [noted]
    add(office)
    assert heads(office, "data", first.seq + 1) == []
    whom = office.store.rows.list("person")[0].id
    office.append("restricted", [Insert("legal_status", (whom,), {"category": "KLIEN"})])
    assert heads(office, "restricted", own(office, "restricted").seq) == []


def test_a_named_head_is_no_change_here_or_there(
    house: Session, join: Join, tmp_path: Path
) -> None:
    second = join(house)
    for name in ("there", "back", "again"):
        (tmp_path / name).mkdir()
    sync.export(house, tmp_path / "there")
    receiving.receive(second, [tmp_path / "there"])
    sync.export(second, tmp_path / "back")
    receiving.receive(house, [tmp_path / "back"])
    add(house)
    assert len(heads(house, "data", own(house, "data").seq)) == 1
    assert overview(house).pending == 1
    assert last_actions.listing(house)[0].count == 1
    exported, _ = sync.export(house, tmp_path / "again")
    assert exported.changes == 1
    received, _ = receiving.receive(second, [tmp_path / "again"])
    assert received.changes == 1
