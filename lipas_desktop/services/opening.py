"""Finding and opening the register of this computer."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.founding import open_store
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.incarnations import renew
from lipas_desktop.services.new_keys import change_if_copied
from lipas_desktop.services.new_keys import settle as settle_keys
from lipas_desktop.services.places import OWN_FOLDER, REGISTER, Places
from lipas_desktop.services.resuming import resume_quietly
from lipas_desktop.services.session import Session, keep_ledger
from lipas_desktop.services.trust import HOUSE
from lipas_desktop.system import instance
from lipas_desktop.system.account import account_name
from lipas_desktop.system.clock import Clock, SystemClock
from lipas_desktop.system.keys.device import read_device_keys
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import password_or_code
from lipas_desktop.system.keys.slot_copies import has_slots, read_slots
from lipas_desktop.system.keys.slots import Opened, open_slots
from lipas_desktop.system.marker import (
    Marker,
    common_folder,
    registers_of_others,
    write_marker,
)
from lipas_desktop.system.places import check_place
from lipas_desktop.system.randomness import Random
from lipas_desktop.system.zones import ZONES

log = logging.getLogger(__name__)

Others = Sequence[Marker]
"""Registers of other accounts of this computer, the one opened last first."""


@dataclass(frozen=True)
class Found:
    """What lies on this computer before anybody logs in."""

    own: bool
    joining: bool
    """A register that waits for the answer of another computer."""
    others: Others


def find(places: Places, common: Path | None = None) -> Found:
    """Look for this account's register and for those of others."""
    others = registers_of_others(account_name(), common or common_folder())
    waiting = (places.live / WAITING).exists()
    # Keys without their database are a register too, one that needs mending and no second one.
    own = places.database.exists() or has_slots(places.live)
    return Found(own and not waiting, waiting, others)


WAITING = "waiting-for-answer"
"""A file in the live folder while a second PC waits to be accepted; holds nothing personal."""


def check_folder(folder: Path) -> None:
    """Refuse a folder for the live register; WorldError place.*."""
    check_place(folder)


def base_in(folder: Path) -> Path:
    """Return where a register goes in a folder that somebody chose, or lies there already."""
    if (folder / REGISTER).is_dir() or folder.name == OWN_FOLDER:
        return folder
    return folder / OWN_FOLDER


def open_register(
    places: Places,
    secret: str,
    *,
    random: Random,
    clock: Clock | None = None,
    floor: Cost = FLOOR,
    common: Path | None = None,
) -> Session:
    """Open the register of this computer with a password or the recovery code.

    Takes about half a second for each slot tried, and as long as an import that was cut still
    needs. WorldError keys.*, store.*, register.in_use;
    InputError keys.code_* is never raised: what is no code is a password.
    """
    slots = read_slots(places.live)
    opened = open_slots(slots, password_or_code(secret), floor=floor)
    held = instance.take(places.live, (clock or SystemClock()).now_ms())
    try:
        session = _open(places, opened, slots.register, held, random, clock or SystemClock())
        _honour_ledger(session)
    except BaseException:
        held.release()
        raise
    settle(session, common)
    resume_quietly(session)
    return session


def settle(session: Session, common: Path | None = None) -> None:
    """Do what follows every opening.

    The house's zone on the clock, a marker for others, entries that have waited long enough.
    """
    set_zone(session)
    leave_marker(session, common)
    if session.clock.doubt is not None:
        # A fortnight cannot be told then.
        return
    try:
        session.store.log.force_due()
    except WorldError as error:
        # What waits can wait for the next time; the register is to open.
        log.warning("waiting entries stay as they are: %s", error.code)


def leave_marker(session: Session, common: Path | None = None) -> None:
    """Let other accounts of this computer see whose register lies here; nothing personal."""
    rows = session.store.rows.list("house")
    name = rows[0].text("name") if rows else ""
    path = str(session.places.live)
    marker = Marker(account_name(), path, name, session.clock.today())
    if not write_marker(marker, common or common_folder()):
        log.info("no marker could be left for other accounts")


def _open(
    places: Places,
    opened: Opened,
    register: str,
    held: instance.Instance,
    random: Random,
    clock: Clock,
) -> Session:
    register_key = opened.register_key
    key = sub_key(register_key, "database", register)
    clock = HouseClock(clock)
    store = open_store(places.database, key, places, clock=clock, random=random)
    try:
        device = read_device_keys(places.live, register=register, register_key=register_key)
        if device is None:
            raise WorldError("register.no_device")
        session = Session(
            places=places,
            store=store,
            clock=clock,
            random=random,
            regions=places.regions,
            register=register,
            register_key=register_key,
            device=device,
            account_id=opened.slot.who,
            instance=held,
        )
        change_if_copied(session)
        renew(session)
        settle_keys(session)
    except BaseException:
        store.close()
        raise
    return session


def _honour_ledger(session: Session) -> None:
    """Erase again what an older register laid here brings back, before anybody sees it."""
    try:
        if session.store.plain.state.get(HOUSE) and session.ledger.settle(session.store):
            session.store.cleanse()
    except BaseException:
        session.store.close()
        raise
    keep_ledger(session)


def set_zone(session: Session) -> None:
    """Read the PC's clock in the house's zone, whatever zone the PC is set to."""
    rows = session.store.rows.list("house")
    if rows:
        session.clock.use_zone(ZONES.get(rows[0].text("time_zone")))
