"""Which entries of a stream lie under which, as a bundle's reader asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry, build_entry
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import EntryHash, KeyId
from lipas_desktop.store.streams import SignedHead, Streams
from tests.unit.store.log_pcs import DEVICE, HOUSE, Pc


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    one = Pc(tmp_path / "register.db")
    yield one
    one.close()


def _next(seq: int, prev: EntryHash, byte: int = 0) -> Entry:
    opened = Open("data", HOUSE, DEVICE, "AAAAAAAAAAAAAAAAAAAAAA", None) if seq == 1 else None
    return build_entry(Header(seq, seq, 0, 1, 480 + byte, open=opened), prev, bytes(16), [])


def _chain(count: int) -> list[Entry]:
    chain = [_next(1, NO_ENTRY)]
    for seq in range(2, count + 1):
        chain.append(_next(seq, chain[-1].hash))
    return chain


def test_an_entry_that_has_not_come_is_known_by_those_that_wait_for_it(pc: Pc) -> None:
    chain = _chain(6)
    pc.log.receive("data", chain[3:])
    assert pc.log.waiting("data") == 3
    streams = Streams(pc.database)
    assert streams.leads_to(chain[2].hash, chain[5].hash)
    assert streams.leads_to(chain[4].hash, chain[5].hash)
    assert not streams.leads_to(chain[1].hash, chain[5].hash)
    assert not streams.leads_to(chain[5].hash, chain[4].hash)
    pc.log.receive("data", chain[:2])
    assert not streams.leads_to(chain[1].hash, chain[5].hash)
    pc.log.receive("data", chain[2:3])
    assert pc.log.waiting("data") == 0
    assert all(streams.leads_to(entry.hash, chain[5].hash) for entry in chain)
    assert not streams.leads_to(chain[5].hash, chain[4].hash)


def test_an_entry_of_another_branch_lies_under_none_of_this_one(pc: Pc) -> None:
    chain = _chain(4)
    fork = _next(3, chain[1].hash, byte=1)
    on_it = _next(4, fork.hash)
    pc.log.receive("data", [*chain, fork, on_it])
    streams = Streams(pc.database)
    assert not streams.leads_to(fork.hash, chain[3].hash)
    assert not streams.leads_to(chain[2].hash, on_it.hash)
    assert streams.leads_to(chain[1].hash, on_it.hash)
    assert streams.leads_to(fork.hash, on_it.hash)


def _signed(pc: Pc, head: Entry, device: str) -> None:
    stream = stream_id(head.hash)
    with pc.database.writing():
        Streams(pc.database).keep_head(
            SignedHead(stream, head.header.seq, head.hash, KeyId(device), "A" * 86)
        )


def test_what_another_device_signed_onto_a_stream_is_set_aside_once_the_first_entry_comes(
    pc: Pc,
) -> None:
    chain = _chain(4)
    forged = _next(3, chain[1].hash, byte=1)
    pc.log.receive("data", [forged])
    _signed(pc, forged, "A" * 22)
    pc.log.receive("data", [chain[3]])
    _signed(pc, chain[3], DEVICE)
    pc.log.receive("data", chain[:3])
    assert {position.hash for position in pc.log.frontier("data")} >= {chain[3].hash}
    assert not Streams(pc.database).holds(Position(stream_id(chain[0].hash), 3, forged.hash))
    assert pc.log.waiting("data") == 1
    # The same entry under its own device's signature is a branch like any other.
    pc.log.receive("data", [forged])
    assert pc.log.waiting("data") == 0
