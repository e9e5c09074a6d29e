"""The header line of an entry: its keys and their ranges."""

from collections.abc import Mapping
from typing import Final, NamedTuple, cast

from lipas_desktop.domain import canonical
from lipas_desktop.domain.b64 import is_16, is_32
from lipas_desktop.domain.canonical import MAX_INT
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId, StreamId
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind

MAX_OPS: Final = 1_000
MAX_IMPORTS: Final = 128
MAX_TZ: Final = 1_440
BEFORE_ENTRY: Final = 1
"""Flag: the clock stood before the last entry of its own."""
BEFORE_HUB: Final = 2
"""Flag: the clock stood before the last time that a hub signed."""
DAY_CONFIRMED: Final = 4
"""Flag: somebody said which day it was, since the clock was not believed."""
IN_DOUBT: Final = BEFORE_ENTRY | BEFORE_HUB | DAY_CONFIRMED


class EntryError(ValueError):
    """The lines are no entry of the log."""

    code = "ENTRY"


class Open(NamedTuple):
    """What entry 1 of a stream says about it."""

    kind: StreamKind
    house: KeyId
    device: KeyId
    salt: str
    parent: Position | None


class Header(NamedTuple):
    """The keys of a header line that this program knows."""

    at: int
    seq: int
    n: int
    schema: int
    tz: int
    base: int | None = None
    by: RowId | None = None
    flags: int | None = None
    hlc: int | None = None
    imp: tuple[Position, ...] = ()
    min: int | None = None
    open: Open | None = None

    @property
    def stamp(self) -> int:
        """Return the hybrid clock of the entry: `hlc`, or `at` where it is left out."""
        return self.at if self.hlc is None else self.hlc

    @property
    def parent(self) -> Position | None:
        """Return the entry that this incarnation goes on from, if it has one."""
        return self.open.parent if self.open else None


def parse_header(line: bytes) -> Header:
    """Read a header line; LineError or EntryError where it is none."""
    value = canonical.loads(line)
    if not isinstance(value, dict):
        raise EntryError("a header is an object")
    return _header(value)


def header_line(header: Header) -> bytes:
    """Write a header as its line."""
    keys: dict[str, object] = {
        key: value
        for key, value in header._asdict().items()
        if value is not None and key not in ("imp", "open")
    }
    if header.imp:
        keys["imp"] = [position_value(position) for position in header.imp]
    if header.open:
        parent = header.open.parent
        keys["open"] = [*header.open[:4], position_value(parent) if parent else None]
    return canonical.dumps(keys)


def position_value(position: Position) -> list[object]:
    """Return a position as JSON has it."""
    return [position.stream, position.seq, position.hash]


def parse_position(value: object) -> Position:
    """Read a position; EntryError where it is none."""
    if not (
        isinstance(value, list)
        and len(value) == 3
        and is_16(value[0])
        and is_32(value[2])
        and _is_int(value[1], 1, MAX_INT)
    ):
        raise EntryError("no position")
    return Position(StreamId(value[0]), value[1], EntryHash(value[2]))


def _header(value: Mapping[str, object]) -> Header:
    seq = _int(value, "seq", 1)
    header = Header(
        at=_int(value, "at"),
        seq=seq,
        n=_int(value, "n", 0, MAX_OPS),
        schema=_int(value, "schema"),
        tz=_int(value, "tz", -MAX_TZ, MAX_TZ),
        base=_optional(value, "base", 1, seq - 2),
        by=_by(value),
        flags=_optional(value, "flags"),
        hlc=_optional(value, "hlc"),
        imp=_imports(value),
        min=_optional(value, "min"),
        open=_open(value),
    )
    if (seq == 1) != (header.open is not None):
        raise EntryError("open stands in seq 1 and only there")
    return header


def _is_int(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _int(value: Mapping[str, object], key: str, least: int = 0, most: int = MAX_INT) -> int:
    item = value.get(key)
    if type(item) is not int or not least <= item <= most:
        raise EntryError(f"{key} is missing or out of range")
    return item


def _optional(
    value: Mapping[str, object], key: str, least: int = 0, most: int = MAX_INT
) -> int | None:
    return _int(value, key, least, most) if key in value else None


def _by(value: Mapping[str, object]) -> RowId | None:
    if "by" not in value:
        return None
    if not is_16(value["by"]):
        raise EntryError("by is no row id")
    return cast("RowId", value["by"])


def _imports(value: Mapping[str, object]) -> tuple[Position, ...]:
    if "imp" not in value:
        return ()
    positions = value["imp"]
    if not isinstance(positions, list) or not 1 <= len(positions) <= MAX_IMPORTS:
        raise EntryError("imp is out of range")
    return tuple(map(parse_position, positions))


def _open(value: Mapping[str, object]) -> Open | None:
    if "open" not in value:
        return None
    parts = value["open"]
    if not isinstance(parts, list) or len(parts) != 5 or parts[0] not in STREAM_KINDS:
        raise EntryError("open has not its form")
    if not all(map(is_16, parts[1:4])):
        raise EntryError("open has not its form")
    kind, house, device, salt, parent = parts
    return Open(kind, house, device, salt, parse_position(parent) if parent is not None else None)
