"""Registers of a few PCs of one house, for the tests of the log."""

from collections.abc import Collection, Sequence
from pathlib import Path
from random import Random
from typing import Any

from lipas_desktop.domain.edits import Edit, Position, Screen
from lipas_desktop.domain.entries import Entry, parse_entry, split_raw
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId
from lipas_desktop.domain.ledger import LEDGER, StreamKind
from lipas_desktop.store.database import Database
from lipas_desktop.store.log import Appended, Log
from lipas_desktop.store.migrations.runner import install

HOUSE = KeyId("Wo8f0TXdCxeIcK23rUA_ag")
DEVICE = KeyId("rU_M1_tEz4EIcnjR5Pkzew")
BY = RowId("VS1lSho6T9Jk3e2QDssIvQ")
KEY = bytes(range(32))
START = 1_635_638_400_000


class HandClock:
    """A clock that a test moves."""

    def __init__(self, at: int = START) -> None:
        self.at = at

    def now_ms(self) -> int:
        self.at += 1_000
        return self.at

    @property
    def tz_minutes(self) -> int:
        return 480


class Pc:
    """One register with its log; `told` is what the search index was told."""

    def __init__(
        self,
        path: Path,
        seed: int = 1,
        kinds: Collection[StreamKind] = ("data",),
        house: KeyId = HOUSE,
    ) -> None:
        random = Random(seed)
        self.clock = HandClock(START + seed)
        self.told: list[tuple[str, list[RowId]]] = []
        self.database = Database(path, KEY)
        install(self.database)
        self.log = Log(
            self.database,
            LEDGER,
            self.clock,  # type: ignore[arg-type]
            random.randbytes,
            lambda kind, rows: self.told.append((kind, list(rows))),
        )
        for kind in kinds:
            self.log.open_stream(kind, house, DEVICE)

    def save(
        self, *edits: Edit, screen: Screen | None = None, kind: StreamKind = "data"
    ) -> Appended:
        return self.log.append(kind, edits, by=BY, screen=screen)

    def new(self, *edits: Edit) -> RowId:
        row = self.save(*edits).ids[0]
        assert row is not None
        return row

    def entries(self, kind: StreamKind = "data") -> list[Entry]:
        """All applied entries, stream by stream, as a bundle would carry them."""
        found: list[Entry] = []
        for head in self.log.frontier(kind):
            prev = NO_ENTRY
            for raw in self.log.entries(head.stream, 1, head.seq):
                found.append(parse_entry(split_raw(raw), prev))
                prev = found[-1].hash
            assert prev == head.hash
        return found

    def take(self, other: "Pc", kind: StreamKind = "data") -> Any:
        return self.log.receive(kind, other.entries(kind))

    def cell(self, kind: str, row: RowId, *columns: str) -> tuple[Any, ...]:
        names = ", ".join(f'"{column}"' for column in columns)
        found = self.database.row(f'SELECT {names} FROM "{kind}" WHERE id = ?', (row,))
        assert found is not None
        return found

    def close(self) -> None:
        self.database.close_all()


def chain(raws: Sequence[bytes]) -> list[Entry]:
    """Parse entries as they stand, each on the one before."""
    prev = NO_ENTRY
    found = []
    for raw in raws:
        found.append(parse_entry(split_raw(raw), EntryHash(prev)))
        prev = found[-1].hash
    return found


def header_of(pc: Pc, position: Position) -> Any:
    raw = next(pc.log.entries(position.stream, position.seq, position.seq))
    return parse_header(split_raw(raw)[0])
