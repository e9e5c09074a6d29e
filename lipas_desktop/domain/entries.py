"""Log entries: built once, kept as the bytes they came in, never written anew to be verified."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple, TypeAlias

from lipas_desktop.domain import b64, canonical, hashing
from lipas_desktop.domain.b64 import is_16, is_32
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.headers import (
    MAX_OPS,
    EntryError,
    Header,
    header_line,
    parse_header,
)
from lipas_desktop.domain.ids import EntryHash, RowId, StreamId
from lipas_desktop.domain.ops import AddOp, InsOp, Op, parse_op

MAX_ENTRY: Final = 1_048_576
"""Bytes of an entry, all lines with their newlines."""
LEFT_MORE, GONE_MORE = 25, 104
"""Bytes that a redacted copy may have beyond, for each op that is left and each that is gone: what
erasing one can add at most. So the redacted form of whatever was read can be read again."""
MAX_REDACTED: Final = MAX_ENTRY + MAX_OPS * GONE_MORE


class GoneOp(NamedTuple):
    """An op erased: what the chain still needs of it, and the entry that ordered it."""

    commitment: str
    order: EntryHash


AnyOp: TypeAlias = Op | GoneOp | None

_UNTOLD = (b'["head",', b'["note",')


@dataclass(frozen=True)
class Entry:
    """One verified entry: its lines as they came, and what they mean."""

    prev: EntryHash
    header: Header
    lines: tuple[bytes, ...]
    """Header, nonces, op lines; without newlines."""
    nonces: tuple[bytes | None, ...]
    """One nonce an op; None where the op is gone."""
    ops: tuple[AnyOp, ...]
    """None: an op without effect."""
    commitments: tuple[bytes, ...]
    hash: EntryHash

    @cached_property
    def rows(self) -> tuple[RowId | None, ...]:
        """Return the ids of the rows that each op makes; None for ops that make none."""
        return tuple(map(_made, self.ops, self.nonces))

    @property
    def raw(self) -> bytes:
        """Return the entry as it stands in a bundle."""
        return b"\n".join(self.lines) + b"\n"

    @property
    def commitment(self) -> bytes:
        """Return the commitment of all ops together."""
        return hashing.ops_commitment(self.commitments)

    def position(self, stream: StreamId) -> Position:
        """Return the entry's position in its stream."""
        return Position(stream, self.header.seq, self.hash)

    @property
    def changes(self) -> int:
        """Return how many ops people are told of: all but witnesses and lines for the history."""
        return self.header.n - sum(line.startswith(_UNTOLD) for line in self.lines[2:])

    @property
    def redacted(self) -> bool:
        """Tell whether an op is gone."""
        return None in self.nonces


def build_entry(
    header: Header, prev: EntryHash, nonce: bytes, ops: Sequence[Sequence[object]]
) -> Entry:
    """Build an entry from op values, and put it through the reader's own checks."""
    lines = [header_line(header), canonical.dumps(b64.encode(nonce)), *map(canonical.dumps, ops)]
    return parse_entry(lines, prev)


def parse_entry(lines: Sequence[bytes], prev: EntryHash) -> Entry:
    """Read the lines of one entry; LineError or EntryError where they are none.

    The chain is for the caller to check: that `prev` is the hash of seq - 1.
    """
    if not lines:
        raise EntryError("no lines")
    header = parse_header(lines[0])
    if len(lines) != header.n + 2:
        raise EntryError("wrong number of lines")
    if _is_too_long(lines):
        raise EntryError("entry too long")
    values = [canonical.loads(line) for line in lines[1:]]
    nonces = _parse_nonces(values[0], header.n)
    ops = tuple(map(_parse_line, values[1:], nonces))
    commitments = tuple(map(_commitment, ops, nonces, lines[2:]))
    commitment = hashing.ops_commitment(commitments)
    hash_ = hashing.entry_hash(prev, commitment, lines[0])
    return Entry(prev, header, tuple(lines), nonces, ops, commitments, hash_)


def split_raw(raw: bytes) -> list[bytes]:
    """Return the lines of an entry kept as `Entry.raw`."""
    lines = raw.split(b"\n")
    lines.pop()
    return lines


def redact(entry: Entry, orders: Mapping[int, EntryHash]) -> Entry:
    """Return the entry without the ops at these indexes; each names the entry that ordered it."""
    nonces = [None if index in orders else nonce for index, nonce in enumerate(entry.nonces)]
    lines = [
        entry.lines[0],
        canonical.dumps([b64.encode(nonce) if nonce else None for nonce in nonces]),
    ]
    for index, line in enumerate(entry.lines[2:]):
        gone = index in orders and entry.nonces[index] is not None
        lines.append(_gone_line(entry.commitments[index], orders[index]) if gone else line)
    return parse_entry(lines, entry.prev)


def has_more(entry: Entry, than: Entry) -> bool:
    """Tell whether a copy of an entry still has an op that another copy lacks."""
    return than.redacted and any(
        lacking is None and nonce is not None
        for nonce, lacking in zip(entry.nonces, than.nonces, strict=True)
    )


def fill(entry: Entry, other: Entry) -> Entry:
    """Return one entry with the ops that either of two copies of it still has.

    Copies that are too long together are of an entry that nobody can have written: the first stays.
    """
    lines = [entry.lines[0], b""]
    nonces: list[bytes | None] = []
    pairs = zip(entry.nonces, other.nonces, entry.lines[2:], other.lines[2:], strict=True)
    for nonce, other_nonce, line, other_line in pairs:
        nonces.append(other_nonce if nonce is None else nonce)
        lines.append(other_line if nonce is None else line)
    lines[1] = canonical.dumps([b64.encode(nonce) if nonce else None for nonce in nonces])
    if None not in nonces:
        full = (copy.lines[1] for copy in (entry, other) if not copy.redacted)
        lines[1] = next(full, lines[1])
    return entry if _is_too_long(lines) else parse_entry(lines, entry.prev)


def _is_too_long(lines: Sequence[bytes]) -> bool:
    more = 0
    if lines[1].startswith(b"["):
        gone = sum(line.startswith(b'["gone"') for line in lines[2:])
        more = gone * GONE_MORE + (len(lines) - 2 - gone) * LEFT_MORE
    return sum(map(len, lines)) + len(lines) > MAX_ENTRY + more


def _gone_line(commitment: bytes, order: EntryHash) -> bytes:
    return canonical.dumps(["gone", b64.encode(commitment), order])


def _parse_nonces(value: object, n: int) -> tuple[bytes | None, ...]:
    if isinstance(value, str):
        if not is_16(value):
            raise EntryError("the nonce has not its form")
        transaction = b64.decode(value)
        return tuple([hashing.op_nonce(transaction, index) for index in range(n)])
    if not isinstance(value, list) or len(value) != n:
        raise EntryError("the nonces have not their form")
    return tuple(map(_parse_nonce, value))


def _parse_nonce(value: object) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, str) or not is_16(value):
        raise EntryError("a nonce has not its form")
    return b64.decode(value)


def _parse_line(value: object, nonce: bytes | None) -> AnyOp:
    if isinstance(value, list) and value and value[0] == "gone":
        if nonce is not None or len(value) != 3 or not is_32(value[1]) or not is_32(value[2]):
            raise EntryError("a gone line has not its form")
        return GoneOp(value[1], EntryHash(value[2]))
    if nonce is None:
        raise EntryError("an op has no nonce")
    return parse_op(value)


def _commitment(op: AnyOp, nonce: bytes | None, line: bytes) -> bytes:
    if nonce is None:
        assert isinstance(op, GoneOp)
        return b64.decode(op.commitment)
    return hashing.op_commitment(nonce, line)


def _made(op: AnyOp, nonce: bytes | None) -> RowId | None:
    if isinstance(op, InsOp) and nonce is not None:
        return hashing.row_id(nonce)
    if isinstance(op, AddOp):
        return hashing.relation_id(op.table, op.keys)
    return None
