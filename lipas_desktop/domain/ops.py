"""Op lines of an entry. What has none of the known shapes is kept and hashed, without effect."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias, cast

from lipas_desktop.domain.b64 import is_16, is_32
from lipas_desktop.domain.canonical import MAX_INT
from lipas_desktop.domain.ids import EntryHash, RowId, StreamId

MAX_KEYS: Final = 8
MAX_ITEMS: Final = 1_000
"""Items of an array value; rows of an `erase`."""
LIFE: Final = 0
"""The group of a row's life: whether it is there or voided."""
LINK_TABLE: Final = 1

FieldValue: TypeAlias = str | int | bool | list[str | int] | None
Field: TypeAlias = int | str
"""A field number, or the name of a question that a ministry added."""
Group: TypeAlias = int | str
Fields: TypeAlias = dict[Field, FieldValue]

_FIELD_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")


class InsOp(NamedTuple):
    """A new row."""

    table: int
    keys: list[RowId]
    fields: Fields


class AddOp(NamedTuple):
    """A relation, whose id comes from its keys."""

    table: int
    keys: list[RowId]
    fields: Fields


class SetOp(NamedTuple):
    """New values of each group named."""

    table: int
    row: RowId
    fields: Fields


class VoidOp(NamedTuple):
    """A row taken back."""

    table: int
    row: RowId
    reason: str


class UnvoidOp(NamedTuple):
    """A row brought back."""

    table: int
    row: RowId


class EraseOp(NamedTuple):
    """Rows whose data must go for good."""

    rows: list[RowId]
    order: str


class HeadOp(NamedTuple):
    """The head of another stream of this PC: witness against a tail cut off."""

    stream: StreamId
    seq: int
    hash: EntryHash


class NoteOp(NamedTuple):
    """A line for the history."""

    code: str
    args: list[object]


Op: TypeAlias = InsOp | AddOp | SetOp | VoidOp | UnvoidOp | EraseOp | HeadOp | NoteOp
RowOp: TypeAlias = InsOp | AddOp | SetOp | VoidOp | UnvoidOp


def parse_op(value: object) -> Op | None:
    """Return the op that a line's value is, or None where it has no effect."""
    if not isinstance(value, list) or not value or not isinstance(value[0], str):
        return None
    parse = _PARSERS.get(value[0])
    return parse(value) if parse else None


def group_of(field: Field) -> Group:
    """Return the register group of a field; an added question is a group of its own."""
    return field // 100 if isinstance(field, int) else field


def flat(fields: Mapping[Field, FieldValue]) -> list[FieldValue]:
    """Return fields as an op line holds them: numbers ascending, then names ascending."""
    line: list[FieldValue] = []
    for field in sorted(fields, key=field_order):
        line += (field, fields[field])
    return line


def by_group(fields: Mapping[Field, FieldValue]) -> dict[Group, list[FieldValue]]:
    """Return the flat field arrays of the groups written."""
    groups: dict[Group, list[FieldValue]] = {}
    for field, value in fields.items():
        group = field // 100 if isinstance(field, int) else field
        line = groups.get(group)
        if line is None:
            groups[group] = [field, value]
        else:
            line += (field, value)
    return groups


def field_order(field: Field) -> tuple[int, str]:
    """Return what fields are sorted by in an op line."""
    return (field, "") if isinstance(field, int) else (MAX_INT, field)


def _is_table(value: object) -> bool:
    return type(value) is int and 1 <= value <= 65_535


def _parse_fields(value: object) -> Fields | None:
    if not isinstance(value, list) or len(value) % 2:
        return None
    fields: Fields = {}
    number, name = 0, ""
    pairs = iter(value)
    for field, item in zip(pairs, pairs, strict=True):
        if type(field) is int:
            if name or not number < field or not 100 <= field <= 9_999_999:
                return None
            number = field
        elif type(field) is str:
            if not name < field or not _FIELD_NAME.fullmatch(field):
                return None
            name = field
        else:
            return None
        if isinstance(item, (list, dict)) and not _is_array(item):
            return None
        fields[field] = item
    return fields


def _is_array(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MAX_ITEMS
        and all(type(item) is str or type(item) is int for item in value)
    )


def _parse_ids(value: object, least: int, most: int) -> list[RowId] | None:
    if not isinstance(value, list) or not least <= len(value) <= most:
        return None
    return cast("list[RowId]", value) if all(map(is_16, value)) else None


def _ins(line: Sequence[object]) -> InsOp | None:
    if len(line) != 4 or not _is_table(line[1]):
        return None
    keys, fields = _parse_ids(line[2], 0, MAX_KEYS), _parse_fields(line[3])
    if keys is None or fields is None:
        return None
    return InsOp(cast("int", line[1]), keys, fields)


def _add(line: Sequence[object]) -> AddOp | None:
    op = _ins(line)
    return AddOp(*op) if op and op.keys else None


def _set(line: Sequence[object]) -> SetOp | None:
    if len(line) != 4 or not _is_table(line[1]) or not is_16(line[2]):
        return None
    fields = _parse_fields(line[3])
    if fields is None:
        return None
    return SetOp(cast("int", line[1]), cast("RowId", line[2]), fields)


def _void(line: Sequence[object]) -> VoidOp | None:
    if len(line) != 4 or not _is_table(line[1]) or not is_16(line[2]):
        return None
    if not isinstance(line[3], str):
        return None
    return VoidOp(cast("int", line[1]), cast("RowId", line[2]), line[3])


def _unvoid(line: Sequence[object]) -> UnvoidOp | None:
    if len(line) != 3 or not _is_table(line[1]) or not is_16(line[2]):
        return None
    return UnvoidOp(cast("int", line[1]), cast("RowId", line[2]))


def _erase(line: Sequence[object]) -> EraseOp | None:
    if len(line) != 3 or not isinstance(line[2], str):
        return None
    rows = _parse_ids(line[1], 1, MAX_ITEMS)
    return EraseOp(rows, line[2]) if rows else None


def _head(line: Sequence[object]) -> HeadOp | None:
    if len(line) != 4 or not is_16(line[1]) or type(line[2]) is not int or not is_32(line[3]):
        return None
    if line[2] < 1:
        return None
    return HeadOp(cast("StreamId", line[1]), line[2], cast("EntryHash", line[3]))


def _note(line: Sequence[object]) -> NoteOp | None:
    if len(line) < 2 or not isinstance(line[1], str):
        return None
    return NoteOp(line[1], list(line[2:]))


_PARSERS: Final[Mapping[str, Callable[[Sequence[object]], Op | None]]] = {
    "ins": _ins,
    "add": _add,
    "set": _set,
    "void": _void,
    "unvoid": _unvoid,
    "erase": _erase,
    "head": _head,
    "note": _note,
}
