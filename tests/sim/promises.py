"""What must hold once faults have stopped and all bundles were exchanged."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from lipas_desktop.domain import b64
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.state import erased_line, register_line
from lipas_desktop.services import witnessed
from lipas_desktop.store.chains import read_branches
from lipas_desktop.store.database import Database
from lipas_desktop.store.state import _registers, state_of
from lipas_desktop.store.waiting import ORDER
from tests.sim.definition import Element, Known, Raw
from tests.sim.pc import SENT, Acked, Pc
from tests.sim.world import BrokenPromiseError, World

MOST_ROUNDS = 8
EVERY = (*SENT, "audit")


@dataclass(frozen=True)
class Held:
    """A register of the house, at a PC or at the hub."""

    name: str
    database: Database
    kinds: tuple[str, ...]


def quiet(world: World) -> int:
    """Stop all faults and let everybody meet until nobody learns anything new."""
    for pc in world.pcs:
        if pc.reader < 2:
            pc.upgrade()
    for pc in world.pcs:
        query = "SELECT count(*) FROM log WHERE instr(raw, '\"min\":2')"
        if pc.reader < 2 and pc.database.value(query):
            raise BrokenPromiseError(f"{pc.name} applied what only a newer program may")
    world.hub_reader = 2
    for pc in list(world.pcs):
        if pc.twins:
            world.part(pc)
    for number in range(MOST_ROUNDS + 1):
        if _agree(world, SENT) and _same_trust(world):
            _exchange_audit(world)
            return number
        world.meet(in_a_row=not number and world.random.random() < 0.7)
    raise BrokenPromiseError(
        "after all bundles were exchanged some still lack entries: " + _lacking(world)
    )


def _exchange_audit(world: World) -> None:
    for _ in range(MOST_ROUNDS):
        if _agree(world, EVERY):
            return
        world.meet_for_audit()
    raise BrokenPromiseError("the audit is not the same everywhere: " + _lacking(world))


def registers(world: World) -> list[Held]:
    found = [Held(pc.name, pc.database, (*pc.kinds, "audit")) for pc in world.pcs]
    return [*found, Held("hub", world.hub.store._database, EVERY)]


def _entries(held: Held, kind: str) -> set[str]:
    query = """SELECT l.hash FROM log l JOIN branch b ON b.id = l.place >> 40 WHERE b.kind = ?
        UNION SELECT 'waits ' || hash FROM waiting WHERE kind = ?"""
    return {found for (found,) in held.database.rows(query, (kind, kind))}


def _lost(world: World) -> set[str]:
    """What waits for an erasure that nobody holds any more, with all that waits for it.

    Its author's disk was put back to before it, and what had carried it was lost.
    """
    waits: dict[str, str] = {}
    known: set[str] = set()
    for one in registers(world):
        waits |= dict(one.database.rows("SELECT hash, wants FROM waiting"))
        known |= {hash_ for (hash_,) in one.database.rows("SELECT hash FROM log")}
    known |= set(waits)
    lost: set[str] = set()
    while more := {
        hash_
        for hash_, wanted in waits.items()
        if hash_ not in lost
        and (wanted in lost or (wanted.startswith(ORDER) and wanted[len(ORDER) :] not in known))
    }:
        lost |= more
    return lost


def _agree(world: World, kinds: Iterable[str]) -> bool:
    lost = {f"waits {one}" for one in _lost(world)}
    for kind in kinds:
        sets = [_entries(one, kind) - lost for one in registers(world) if kind in one.kinds]
        if any(one != sets[0] for one in sets) or any("waits" in one for one in sets[0]):
            return False
    return True


def _same_trust(world: World) -> bool:
    """Whatever versions were lost with the disks of all who held them, none lags behind."""
    found = [pc.session.trust for pc in world.pcs]
    return len({view.trusts[view.house].document for view in found}) == 1


def _lacking(world: World) -> str:
    told = []
    for kind in EVERY:
        sets = {one.name: _entries(one, kind) for one in registers(world) if kind in one.kinds}
        every = set.union(*sets.values())
        told += [f"{name} lacks {len(every - one)} of {kind}" for name, one in sets.items()]
    told += [] if _same_trust(world) else ["versions of trust"]
    return "; ".join(told)


def check(world: World) -> None:
    """Compare everybody with everybody, and all with the definition."""
    held = registers(world)
    known = read(held[0].database)
    _same_state(held, known, world.pcs[0].session.house_id)
    _same_tables(held)
    _same_clusters(held)
    for pc in world.pcs:
        _nothing_lost(pc, known)
        world.check_received(pc)
        world.check_tails(pc)
        _no_end_missed(pc, known)
        _nothing_unseen_overwritten(pc, known)
        if "restricted" not in pc.kinds and _entries(registers(world)[0], "restricted"):
            query = "SELECT count(*) FROM branch WHERE kind = 'restricted'"
            if pc.database.value(query):
                raise BrokenPromiseError(f"{pc.name} holds restricted entries")
    world.check_receipts()


def read(database: Database) -> Known:
    """Read the log with nothing but SQL; `prev` is the entry before, or where the branch forks."""
    forks = dict(database.rows("SELECT id, fork FROM branch"))
    query = "SELECT place, hash, raw FROM log ORDER BY place"
    rows = database.rows(query)
    hashes = {place: hash_ for place, hash_, _ in rows}
    raws = []
    for place, hash_, raw in rows:
        lines = tuple(bytes(raw).split(b"\n")[:-1])
        before = place - 1 if place - 1 in hashes else forks[place >> 40]
        raws.append(Raw(hash_, hashes.get(before, ""), lines))
    return Known(tuple(raws))


def _same_state(held: Iterable[Held], known: Known, house: KeyId) -> None:
    for kind in EVERY:
        wanted = known.state_hash(kind)
        for one in held:
            if kind not in one.kinds:
                continue
            if state_of(one.database, kind, house) != wanted:  # type: ignore[arg-type]
                raise BrokenPromiseError(
                    f"{one.name} has not the state of {kind}: {_differs(one, known, kind)}"
                )


def _differs(one: Held, known: Known, kind: str) -> str:
    branches = {branch.id for branch in read_branches(one.database, kind)}  # type: ignore[arg-type]
    lines = {
        register_line(table, row, group, siblings)
        for (table, row, group), siblings in _registers(one.database, branches).items()
    }
    query = "SELECT DISTINCT row FROM erased WHERE entry IN (SELECT hash FROM log)"
    lines |= {erased_line(row) for (row,) in one.database.rows(query)}
    wanted = set(known.state_lines(kind))
    return f"has {sorted(lines - wanted)}\nand should have {sorted(wanted - lines)}"


def _same_tables(held: Iterable[Held]) -> None:
    """What people see is the same everywhere."""
    first: dict[str, tuple[str, bytes]] = {}
    for one in held:
        for table in LEDGER.tables.values():
            if table.stream in one.kinds:
                rows = one.database.rows(f'SELECT * FROM "{table.name}" ORDER BY id')
                digest = blake2b(repr(rows).encode()).digest()
                name, other = first.setdefault(table.name, (one.name, digest))
                if digest != other:
                    raise BrokenPromiseError(
                        f"{name} and {one.name} show other rows of {table.name}"
                    )


def _same_clusters(held: Iterable[Held]) -> None:
    """Everybody counts the same people as one: those that can be walked to over standing links."""
    for one in held:
        query = 'SELECT "table", key1, key2 FROM link WHERE _shown = 1 AND _void = 0'
        near: dict[tuple[int, str], set[str]] = {}
        for table, *pair in one.database.rows(query):
            for row in pair:
                near.setdefault((table, row), set()).update(pair)
        wanted = {(*at, min(_reach(near, at), key=b64.decode)) for at in near}
        if set(one.database.rows("SELECT tab, row, canonical FROM cluster")) != wanted:
            raise BrokenPromiseError(f"{one.name} takes others for one person than its links say")


def _reach(near: dict[tuple[int, str], set[str]], at: tuple[int, str]) -> set[str]:
    table, row = at
    found, new = {row}, {row}
    while new:
        new = {each for one in new for each in near[table, one]} - found
        found |= new
    return found


def _nothing_lost(pc: Pc, known: Known) -> None:
    for one in pc.acked:
        if one.hash not in known.index and one.hash not in pc.destroyed:
            raise BrokenPromiseError(f"{pc.name} confirmed {one.hash}, and it is gone")


def _no_end_missed(pc: Pc, known: Known) -> None:
    for tail in witnessed.cut_tails(pc.session):
        if tail.end in known.index:
            raise BrokenPromiseError(f"{pc.name} misses {tail.end}, which is here")


def _nothing_unseen_overwritten(pc: Pc, known: Known) -> None:
    for one in pc.acked:
        if one.hash in known.index:
            _check_action(pc, one, known)


def _check_action(pc: Pc, one: Acked, known: Known) -> None:
    entry = known.index[one.hash]
    before = known.mask(_here(one.before, known))
    shown = before if one.drawn is None else known.mask(_here(one.drawn, known))
    if one.drawn is None and before & ~known.context[entry]:
        raise BrokenPromiseError(
            f"{pc.name}: {one.hash} was written with all in sight of its author"
        )
    registers = known.registers.get(one.kind, {})
    for _, op, row in known.ops(entry):
        if row is None:
            continue
        written_groups = _groups(op)
        for (table, other, group), elements in registers.items():
            if (table, other) != (op[1], row):
                continue
            concerned = op[0] in ("void", "unvoid") or group in written_groups or group == 0
            if not concerned:
                continue
            siblings = known.siblings(elements, before)
            unseen = [each for each in siblings if not shown >> each.entry & 1]
            if any(known.context[entry] >> each.entry & 1 for each in unseen):
                raise BrokenPromiseError(
                    f"{pc.name}: {op} counts as having seen {unseen}, which was on no screen"
                )
            if group in written_groups:
                _check_choice(pc, op, group, siblings, unseen)
                _check_unknown_fields(pc, one, op, group, siblings, known, entry)


def _here(heads: Iterable[str], known: Known) -> list[str]:
    """Heads of a register that was lost since, as far as anybody still holds them."""
    return [hash_ for hash_ in heads if hash_ in known.index]


def _groups(op: list[Any]) -> set[int | str]:
    if op[0] not in ("set", "add"):
        return set()
    return {field // 100 if isinstance(field, int) else field for field in op[3][::2]}


def _check_choice(
    pc: Pc, op: list[Any], group: int | str, siblings: list[Element], unseen: list[Element]
) -> None:
    table = LEDGER.by_number.get(op[1])
    if table and table.policy(group) == "review" and len(siblings) > 1 and unseen:
        raise BrokenPromiseError(f"{pc.name}: {op} chose between values that were on no screen")


def _check_unknown_fields(
    pc: Pc,
    one: Acked,
    op: list[Any],
    group: int | str,
    siblings: list[Element],
    known: Known,
    entry: int,
) -> None:
    table = LEDGER.by_number.get(op[1])
    if table is None or isinstance(group, str) or len(siblings) != 1 or one.reader > 1:
        return
    if not known.context[entry] >> siblings[0].entry & 1:
        return
    unknown = set(siblings[0].value[::2]) - table.by_number.keys()
    by_hand = b'"schema":1' not in known.raws[entry].lines[0]
    if unknown - set(op[3][::2]) and not by_hand and 199 not in op[3][::2]:
        raise BrokenPromiseError(
            f"{pc.name}: {op} dropped fields of a newer program: {siblings[0].value}"
        )
