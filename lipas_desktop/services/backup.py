"""*Cadangan*: the whole register in one sealed file that opens on an empty computer.

A restored computer has new device keys, goes on in new streams, and is accepted anew.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop import __version__
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.domain.ledger import SCHEMA
from lipas_desktop.services import numbering_right
from lipas_desktop.services.cert_files import with_found
from lipas_desktop.services.erase_ledger import FOLDER, Ledger, erase_anew, open_anew
from lipas_desktop.services.folders import plain_files
from lipas_desktop.services.founding import (
    NewRegister,
    database_key,
    database_of,
    move_live,
    open_store,
    start_session,
    whole_or_nothing,
)
from lipas_desktop.services.new_keys import (
    certify,
    sign_own_heads,
)
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.services.sync import SENT
from lipas_desktop.services.trust import keep_trust, load_trust
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.system import disk, instance
from lipas_desktop.system.atomic import remove_cut
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.disk_errors import as_world_error, reading
from lipas_desktop.system.keys.backup_header import DATABASE, Facts
from lipas_desktop.system.keys.backup_reader import open_backup, read_header
from lipas_desktop.system.keys.backup_writer import Source, write_backup
from lipas_desktop.system.keys.device import new_device_keys, write_device_keys
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import password_or_code
from lipas_desktop.system.keys.slot_copies import read_slots, write_slots
from lipas_desktop.system.randomness import Random

SUFFIX = ".cadangan"


@dataclass(frozen=True)
class Written:
    """A backup that was written and read back."""

    path: Path
    size: int


def write(
    session: Session,
    folder: Path,
    *,
    called: str = "",
    away: bool = True,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Written, Changes]:
    """Write a verified copy of the whole register into a folder or onto a stick.

    `called` is what the history calls the place; `away` tells whether the copy outlives this
    computer. WorldError practice.no_copy, file.*, store.*.
    """
    if session.is_practice:
        # On a stick it would pass for the copy of the house's register.
        raise WorldError("practice.no_copy")
    session.witness()
    sign_own_heads(session)
    remove_cut(folder)
    at = session.clock.now_ms()
    target = folder / _name(session, at)
    reached = _own_heads(session)
    ledger = session.ledger
    parts = ledger.keep(session.store)
    with _passing_copy(session) as copy:
        facts = Facts(__version__, at, session.house.short_code, SCHEMA, parts)
        slots = read_slots(session.places.live)
        source = Source(facts, slots, session.register_key, [(DATABASE, copy)])
        ledger.copy_to(folder)
        write_backup(target, source, progress=progress, cancel=cancel)
    size = target.stat().st_size
    with session.store.writing():
        session.store.plain.transfers.add(
            Transfer(
                at,
                "backup",
                called or folder.name,
                target.name,
                "written",
                detail={"size": size, "away": int(away), **reached},
            )
        )
        session.audit("CADANGAN", "register", 1, target.name)
    return Written(target, size), Changes(plain=frozenset({"transfer"}))


@contextmanager
def _passing_copy(session: Session) -> Iterator[Path]:
    """Have the database copied while the block runs; what a cut left of others goes first."""
    folder = session.places.backups
    for left in folder.glob("copy-*.db*"):
        with suppress(OSError):
            disk.remove(left)
    copy = folder / f"copy-{session.random(4).hex()}.db"
    try:
        session.store.snapshot(copy)
        yield copy
    finally:
        # One that a scanner holds too long goes with the next.
        with suppress(OSError):
            disk.remove(copy)


def last_copy(session: Session) -> Transfer | None:
    """Return the newest copy that was written off this computer, None before the first."""
    found = session.store.plain.transfers.list(action="backup")
    return next((one for one in found if one.detail.get("away", 1)), None)


def since_copy(session: Session, copied: Transfer | None) -> int:
    """Return how many changes this PC has written that a copy does not hold."""
    reached = copied.detail if copied else {}
    own = [branch for branch in session.store.streams.all() if branch.own]
    return sum(
        session.store.streams.part(
            one, int(reached.get(one.stream, 0)) + 1, seq_of(one.head)
        ).changes
        for one in own
        if one.kind in SENT
    )


def _own_heads(session: Session) -> dict[str, str | int]:
    own = [branch for branch in session.store.streams.all() if branch.own]
    return {branch.stream: seq_of(branch.head) for branch in own}


def describe(path: Path) -> tuple[str, int]:
    """Return a backup's house code and time, to be shown before a secret is asked for."""
    facts = read_header(path).facts
    return facts.code, facts.at


@dataclass(frozen=True)
class FoundBackup:
    """A backup as it is offered: where it lies and what it says of itself."""

    path: Path
    code: str
    at: int
    size: int


def inspect(path: Path) -> FoundBackup:
    """Read what a backup says of itself, before a secret is asked for; WorldError backup.*."""
    with reading(path):
        size = path.stat().st_size
    return FoundBackup(path, *describe(path), size)


def find(folder: Path) -> list[FoundBackup]:
    """Find backups on a stick by their name and head, the newest first."""
    found = []
    for path in plain_files(folder):
        if path.suffix == SUFFIX:
            with suppress(WorldError):
                found.append(inspect(path))
    return sorted(found, key=lambda one: (-one.at, one.path))


def restore(
    places: Places,
    path: Path,
    secret: str,
    *,
    replaces: bool = False,
    clock: Clock,
    random: Random,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    floor: Cost = FLOOR,
) -> Session:
    """Open a backup on a computer that has no register; the file is never changed.

    Any user's password or the recovery code opens it. A register that no longer opens may be
    replaced: it is set aside under another name, kept whole. WorldError register.exists,
    register.in_use, backup.*, file.*, store.*.
    """
    if places.database.exists() and not replaces:
        raise WorldError("register.exists")
    found = open_backup(
        path, password_or_code(secret), progress=progress, cancel=cancel, floor=floor
    )
    folder = places.live.with_name(f"{places.live.name}.new")
    shutil.rmtree(folder, ignore_errors=True)
    with as_world_error(folder):
        folder.mkdir(parents=True)
    made = NewRegister(folder, found.header.register, found.register_key, new_device_keys(random))
    with whole_or_nothing(folder):
        found.extract_database(database_of(made))
        write_slots(folder, found.header.slots)
        write_device_keys(
            folder,
            made.device,
            register=made.register,
            register_key=made.register_key,
            random=random,
        )
        # What was erased since the copy: told by the register that lay here, or beside the copy.
        _ledger(made, clock).take_from(places.live / FOLDER, path.parent)
        _go_on_anew(made, places, clock, random, path)
        aside = _set_aside(places, clock) if replaces else None
        try:
            move_live(made, places)
        except BaseException:
            if aside is not None:
                disk.move_folder(aside, places.live)
            raise
    return start_session(places, made, found.opened.slot.who, clock=clock, random=random)


def _set_aside(places: Places, clock: Clock) -> Path | None:
    """Rename the register that lies here, once nobody has it open; return its new place."""
    if not places.live.exists():
        return None
    instance.take(places.live, clock.now_ms()).release()
    aside = places.live.with_name(f"{places.live.name}.old-{clock.now_ms()}")
    with as_world_error(places.live):
        disk.move_folder(places.live, aside)
    return aside


def _go_on_anew(
    made: NewRegister, places: Places, clock: Clock, random: Random, path: Path
) -> None:
    """Certify the new device where the house's root is here, and open new incarnations."""
    store = open_store(database_of(made), database_key(made), places, clock=clock, random=random)
    try:
        with store.writing():
            # Who joined after the copy was written; no number is given to two computers.
            keep_trust(store, with_found(load_trust(store), [path.parent]))
            certify(store, made.device, clock.now_ms())
            numbered = numbering_right.held_before(store)
            open_anew(store, Signer(made.device.seed))
            ledger = _ledger(made, clock)
            erase_anew(store, ledger.pairs(load_trust(store)))
            if numbered:
                numbering_right.take(store, made.device)
            store.plain.transfers.add(
                Transfer(clock.now_ms(), "restore", "", path.name, "restored")
            )
        store.cleanse()
        ledger.keep(store)
    finally:
        store.close()


def _ledger(made: NewRegister, clock: Clock) -> Ledger:
    return Ledger(made.folder / FOLDER, Signer(made.device.seed), clock)


def _name(session: Session, at: int) -> str:
    seconds = (at // 1000 + session.clock.tz_minutes * 60) % 86_400
    stamp = f"{seconds // 3600:02}{seconds % 3600 // 60:02}{seconds % 60:02}"
    # Two computers of a house may write onto one stick in the same second.
    own = session.random(2).hex()
    return f"{session.house.short_code}_{session.clock.today()}_{stamp}_{own}{SUFFIX}"
