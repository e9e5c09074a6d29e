"""Causal registers: a value removes what its author had seen; the rest stands side by side.

A register is (table, row, group). Here are the rules for the registers of one row; who keeps them,
in memory or in a store, is none of this module's concern.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from lipas_desktop.domain.contexts import Contexts, Place, Seen, covers
from lipas_desktop.domain.ops import (
    LIFE,
    AddOp,
    FieldValue,
    Group,
    InsOp,
    RowOp,
    SetOp,
    VoidOp,
    by_group,
)

GroupValue: TypeAlias = list[FieldValue]
"""Flat field array of the group, or a row's life: `["+", keys...]`, `["-", reason]`."""


class Element(NamedTuple):
    """One value of a register: the op that wrote it."""

    place: Place
    op: int
    void: bool = False
    """The op voids the row; only in the group of its life."""


RowRegisters: TypeAlias = dict[Group, list[Element]]
"""The siblings of each group of one row."""


class Life(NamedTuple):
    """Whether a row is voided, or voided here and edited there."""

    void: bool
    contested: bool


def written(op: RowOp) -> dict[Group, GroupValue]:
    """Return the value that an op writes to each group."""
    if isinstance(op, SetOp):
        return by_group(op.fields)
    if isinstance(op, (InsOp, AddOp)):
        return {LIFE: ["+", *op.keys], **by_group(op.fields)}
    if isinstance(op, VoidOp):
        return {LIFE: ["-", op.reason]}
    return {LIFE: ["+"]}


def groups_of(op: RowOp) -> list[Group]:
    """Return the groups that an op writes, the row's life first."""
    if isinstance(op, (InsOp, AddOp)):
        groups: dict[Group, None] = {LIFE: None}
    elif isinstance(op, SetOp):
        groups = {}
    else:
        return [LIFE]
    for field in op.fields:
        groups[field // 100 if isinstance(field, int) else field] = None
    return list(groups)


def sees(element: Element, other: Element, seen: Seen) -> bool:
    """Tell whether an element saw another; `seen` is the context of the first one's entry."""
    if element.place == other.place:
        return other.op < element.op
    return covers(seen, other.place)


def put(siblings: Sequence[Element], new: Element, seen: Seen, contexts: Contexts) -> list[Element]:
    """Return the siblings after an element came in; the order of arrival makes no difference."""
    rest = [one for one in siblings if not sees(new, one, seen)]
    if any(sees(one, new, contexts.context(one.place)) for one in rest):
        return list(siblings)
    rest.append(new)
    return rest


def put_op(
    registers: RowRegisters, groups: Iterable[Group], new: Element, seen: Seen, contexts: Contexts
) -> None:
    """Put one op's element into each group that it writes."""
    for group in groups:
        siblings = registers.get(group)
        if not siblings:
            registers[group] = [new]
        elif new not in siblings:
            registers[group] = put(siblings, new, seen, contexts)


def life(registers: RowRegisters, contexts: Contexts) -> Life:
    """Tell whether a row is void or contested."""
    voids = [one for one in registers.get(LIFE, ()) if one.void]
    if not voids:
        return Life(void=False, contested=False)
    if disputing(registers, contexts):
        return Life(void=False, contested=True)
    return Life(void=True, contested=False)


def disputing(registers: RowRegisters, contexts: Contexts) -> list[Element]:
    """Return what was written where a void had not come yet, or the other way round."""
    voids = [one for one in registers.get(LIFE, ()) if one.void]
    others = {one for siblings in registers.values() for one in siblings if not one.void}
    return [other for other in others if any(not _ordered(one, other, contexts) for one in voids)]


def _ordered(one: Element, other: Element, contexts: Contexts) -> bool:
    return sees(one, other, contexts.context(one.place)) or sees(
        other, one, contexts.context(other.place)
    )


Stamp: TypeAlias = tuple[int, bytes]
"""Hybrid clock and hash bytes of an entry."""


def ranked(siblings: Iterable[Element], stamp: Callable[[Place], Stamp]) -> list[Element]:
    """Return siblings with the winner first; a matter of display only."""
    return sorted(siblings, key=lambda one: stamp(one.place), reverse=True)


def union(values: Iterable[Sequence[FieldValue]]) -> dict[int | str, FieldValue]:
    """Return the fields of several values of one group, their arrays joined without repeats."""
    joined: dict[int | str, FieldValue] = {}
    for value in values:
        for field, item in fields_of(value).items():
            have = joined.get(field)
            if isinstance(have, list) and isinstance(item, list):
                have += [part for part in item if part not in have]
            elif have is None:
                joined[field] = list(item) if isinstance(item, list) else item
    return joined


def fields_of(value: Sequence[FieldValue]) -> Mapping[int | str, FieldValue]:
    """Return a group's flat value as a mapping."""
    pairs = iter(value)
    return {
        field: item
        for field, item in zip(pairs, pairs, strict=True)
        if isinstance(field, (int, str))
    }
