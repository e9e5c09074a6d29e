"""What the author of an action had seen, and what may be said of it in an entry.

What came in after a screen was drawn may only count as seen if nothing that is written looks
different from it by now.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.contexts import Seen, covers, join, seq_of
from lipas_desktop.domain.edits import Position, Screen
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.headers import MAX_IMPORTS
from lipas_desktop.domain.ledger import Ledger, StreamKind
from lipas_desktop.domain.ops import LIFE, Group
from lipas_desktop.domain.registers import RowRegisters
from lipas_desktop.store.chains import Chains
from lipas_desktop.store.marks import Subject


@dataclass(frozen=True)
class Sight:
    """What goes into the header of an action's entries."""

    imports: tuple[Position, ...]
    base: int | None = None
    """Own seq, where the author had seen less than what is applied here."""
    seen: Seen | None = None
    """What the author had seen, where it is less."""


@dataclass(frozen=True)
class Target:
    """What an edit writes of a row that may exist already."""

    subject: Subject
    groups: frozenset[Group] | None
    """None: the whole row, as a void does."""


def seen_by(chains: Chains, screen: Screen) -> Seen:
    """Return what was applied here when a screen was drawn, as far as it still is."""
    own = [
        chains.contexts.past(place)
        for branch in chains.branches.values()
        if branch.own and branch.stream == screen.stream
        if (place := chains.contexts.at(branch.id, screen.seq)) is not None
    ]
    return join([*own, chains.past(screen.frontier)])


def changed_groups(registers: RowRegisters, seen: Seen) -> set[Group]:
    """Return the groups whose siblings are others than those seen."""
    return {
        group
        for group, siblings in registers.items()
        if not all(covers(seen, one.place) for one in siblings)
    }


def present(chains: Chains, kind: StreamKind) -> Sight:
    """Return the sight of an author who has seen all that is applied here."""
    own = chains.own(kind)
    return Sight(tuple(chains.unseen_heads(kind, chains.contexts.past(own.head))))


def sight_of(
    chains: Chains,
    kind: StreamKind,
    screen: Screen | None,
    targets: Sequence[Target],
    registers: Mapping[Subject, RowRegisters],
    ledger: Ledger,
) -> Sight:
    """Return what the header may say; InputError where the screen must be shown anew first."""
    if screen is None or _is_present(chains, kind, screen):
        return present(chains, kind)
    seen = seen_by(chains, screen)
    changed: dict[Subject, set[Group]] = {}
    for target in targets:
        if found := registers.get(target.subject):
            concerned = _concerned(target, changed_groups(found, seen))
            # One action may write a row by several edits.
            changed[target.subject] = changed.get(target.subject, set()) | concerned
    if not any(changed.values()):
        return present(chains, kind)
    _refuse_unseen_choice(targets, registers, changed, ledger)
    own = chains.own(kind)
    base = chains.contexts.at(own.id, screen.seq)
    if own.stream != screen.stream or base is None or not _is_whole(chains, screen):
        raise InputError("log.changed_since")
    covered = chains.contexts.past(base)
    imports = [
        position
        for position in screen.frontier
        if not covers(covered, chains.find(position.hash) or 0)
    ]
    # To have seen less is always safe: what is left out stays beside the new value.
    imports = imports[:MAX_IMPORTS]
    return Sight(tuple(imports), screen.seq, join([covered, chains.past(imports)]))


def _is_present(chains: Chains, kind: StreamKind, screen: Screen) -> bool:
    own = chains.own(kind)
    others = {branch.position for branch in chains.of_kind(kind) if branch.id != own.id}
    return (
        screen.stream == own.stream
        and screen.seq == seq_of(own.head)
        and others == set(screen.frontier)
    )


def _is_whole(chains: Chains, screen: Screen) -> bool:
    return all(chains.find(position.hash) is not None for position in screen.frontier)


def _concerned(target: Target, changed: set[Group]) -> set[Group]:
    return changed if target.groups is None else changed & (target.groups | {LIFE})


def _refuse_unseen_choice(
    targets: Iterable[Target],
    registers: Mapping[Subject, RowRegisters],
    changed: Mapping[Subject, set[Group]],
    ledger: Ledger,
) -> None:
    """A choice between values side by side may not be made by somebody who did not see them."""
    for target in targets:
        table = ledger.by_number.get(target.subject[0])
        for group in changed.get(target.subject, set()) & (target.groups or set()):
            several = len(registers[target.subject][group]) > 1
            if table and several and table.policy(group) in ("review", "immutable"):
                raise InputError("log.unseen_values", kind=table.name)
