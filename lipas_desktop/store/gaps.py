"""Where a stream has a hole: entries wait here for earlier ones of the same stream.

A waiting entry does not say which stream it belongs to; the signed head it came with does.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.entries import split_raw
from lipas_desktop.domain.headers import parse_header
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.store.chains import read_branches
from lipas_desktop.store.database import Database


@dataclass(frozen=True)
class Gap:
    """A part of a stream that has not come."""

    stream: StreamId
    device: KeyId
    low: int
    high: int
    after: int | None
    """When the last entry before it was written (ms); None where nothing has come."""
    before: int
    """When the first entry behind it was written."""


def find_gaps(database: Database) -> list[Gap]:
    """Return the first hole of each stream that has one."""
    waiting: dict[EntryHash, EntryHash] = dict(database.rows("SELECT hash, prev FROM waiting"))
    if not waiting:
        return []
    heads = database.rows(
        """SELECT a.stream, a.signer, a.hash FROM anchor a JOIN waiting w ON w.hash = a.hash
        ORDER BY a.stream, a.seq"""
    )
    found: dict[StreamId, Gap] = {}
    for stream, device, head in heads:
        if stream not in found:
            gap = _gap(database, stream, device, _lowest(waiting, head))
            if gap is not None:
                found[stream] = gap
    return list(found.values())


def _lowest(waiting: Mapping[EntryHash, EntryHash], entry: EntryHash) -> EntryHash:
    while waiting[entry] in waiting:
        entry = waiting[entry]
    return entry


def _gap(database: Database, stream: StreamId, device: KeyId, entry: EntryHash) -> Gap | None:
    raw, seq, prev = database.rows("SELECT raw, seq, prev FROM waiting WHERE hash = ?", (entry,))[0]
    if seq == 1 or database.value("SELECT 1 FROM log WHERE hash = ? AND NOT forced", (prev,)):
        return None  # its own stream is whole; it waits for another one
    before = parse_header(split_raw(bytes(raw))[0]).at
    applied = [one for one in read_branches(database) if one.stream == stream]
    last = max(applied, key=lambda one: seq_of(one.head), default=None)
    low, after = (seq_of(last.head) + 1, last.at) if last else (1, None)
    return Gap(stream, device, low, seq - 1, after, before)
