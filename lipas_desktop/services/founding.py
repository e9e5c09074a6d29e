"""*Mulai baru*: a house is founded, its first computer enrolled, its first account opened.

Everything is made in a folder beside the live one and moved there whole at the end, so that a cut
leaves nothing half-made.
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from lipas_desktop.bundle.enrolment import make_cert, make_trust
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain import b64, codes
from lipas_desktop.domain.edits import Insert, Value
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.jobs import Progress, silent
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.domain.numbering import DEFAULT_PATTERN
from lipas_desktop.domain.passing import DEFAULT_PERCENT
from lipas_desktop.services.choice_words import choice_words
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from lipas_desktop.store.store import Store
from lipas_desktop.system import disk, instance
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.disk_errors import as_world_error
from lipas_desktop.system.keys.device import DeviceKeys, new_device_keys, write_device_keys
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import Secret, password, recovery_code
from lipas_desktop.system.keys.slot_copies import write_slots
from lipas_desktop.system.keys.slots import SlotFile, make_slot
from lipas_desktop.system.randomness import Random
from lipas_desktop.system.zones import WITA, Zone, zone_of_region

PASSWORD_LENGTH = 8
STEPS = 4


@dataclass(frozen=True)
class NewHouse:
    """What the three screens of the first start ask."""

    name: str
    short_code: str
    type: str
    region_code: str
    pc_name: str
    admin_name: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class NewRegister:
    """The files of a register that holds nothing yet."""

    folder: Path
    register: str
    register_key: bytes = field(repr=False)
    device: DeviceKeys = field(repr=False)


def check_facts(facts: NewHouse) -> None:
    """Raise InputError at the first field (param `column`) that is missing or too weak."""
    required = ("name", "short_code", "region_code", "admin_name", "pc_name")
    for column in required:
        if not getattr(facts, column).strip():
            raise InputError("setup.missing", column=column)
    code = facts.short_code
    if not (2 <= len(code) <= 8 and code.isascii() and code.isalnum() and code == code.upper()):
        raise InputError("setup.short_code", column="short_code")
    if len(facts.password) < PASSWORD_LENGTH:
        raise InputError("setup.password_short", column="password", need=PASSWORD_LENGTH)


def zone_for(region_code: str) -> Zone:
    """Return the time zone of a region; WITA where the region is unknown."""
    return zone_of_region(region_code.replace(".", "")) or WITA


def zone_code(region_code: str) -> str:
    """Return WIB, WITA or WIT for a region."""
    return zone_for(region_code).code


def found_house(
    places: Places,
    facts: NewHouse,
    code: str,
    *,
    clock: Clock,
    random: Random,
    progress: Progress = silent,
    cost: Cost = FLOOR,
) -> Session:
    """Found a house with this recovery code, which was written down and typed back before.

    Takes some seconds (key stretching). InputError setup.*; WorldError register.exists, file.*.
    """
    check_facts(facts)
    made = new_register(places, clock=clock, random=random)
    with whole_or_nothing(made.folder):
        admin = _fill(made, places, facts, clock, random, progress)
        secrets = [(password(facts.password), admin), (recovery_code(code), None)]
        write_secrets(made, secrets, random=random, cost=cost)
        progress(3, STEPS)
        move_live(made, places)
    progress(STEPS, STEPS)
    return start_session(places, made, admin, clock=clock, random=random)


def new_register(places: Places, *, clock: Clock, random: Random) -> NewRegister:
    """Make an empty register with new keys beside the live one.

    WorldError register.exists where a register lies there already: none is ever written over.
    """
    if places.database.exists():
        raise WorldError("register.exists")
    folder = places.live.with_name(f"{places.live.name}.new")
    shutil.rmtree(folder, ignore_errors=True)
    with as_world_error(folder):
        folder.mkdir(parents=True)
    made = NewRegister(folder, b64.encode(random(16)), random(32), new_device_keys(random))
    with whole_or_nothing(folder):
        write_device_keys(
            folder,
            made.device,
            register=made.register,
            register_key=made.register_key,
            random=random,
        )
        Store.create(
            database_of(made),
            database_key(made),
            clock=clock,
            random=random,
            known_district=places.regions.known_district,
        ).close()
    return made


@contextmanager
def whole_or_nothing(folder: Path) -> Iterator[None]:
    """Remove a register in the making where a step of it fails."""
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def open_store(path: Path, key: bytes, places: Places, *, clock: Clock, random: Random) -> Store:
    """Open a register's database; WorldError store.*."""
    return Store.open(
        path,
        key,
        clock=clock,
        random=random,
        backups=places.backups,
        known_district=places.regions.known_district,
        labels_of=choice_words,
    )


def database_of(made: NewRegister) -> Path:
    """Return where the database of a register in the making lies."""
    return made.folder / "register.db"


def database_key(made: NewRegister) -> bytes:
    """Return the key of its database."""
    return sub_key(made.register_key, "database", made.register)


def write_secrets(
    made: NewRegister,
    secrets: Sequence[tuple[Secret, RowId | None]],
    *,
    random: Random,
    cost: Cost = FLOOR,
) -> None:
    """Write the key slots of a register in the making: who may open it with what."""
    slots = tuple(
        make_slot(
            secret,
            who=who,
            register=made.register,
            register_key=made.register_key,
            random=random,
            cost=cost,
            floor=min(cost, FLOOR, key=lambda one: (one.passes, one.kib)),
        )
        for secret, who in secrets
    )
    write_slots(made.folder, SlotFile(made.register, slots))


def move_live(made: NewRegister, places: Places) -> None:
    """Put a whole register where the live one belongs."""
    with suppress(OSError):
        places.live.rmdir()  # an empty folder that an installer may have made
    with as_world_error(places.live):
        disk.move_folder(made.folder, places.live)


def start_session(
    places: Places,
    made: NewRegister,
    account: RowId | None,
    *,
    clock: Clock,
    random: Random,
) -> Session:
    """Open a register that was just made."""
    held = instance.take(places.live, clock.now_ms())
    clock = HouseClock(clock)
    try:
        store = open_store(places.database, database_key(made), places, clock=clock, random=random)
    except BaseException:
        held.release()
        raise
    session = Session(
        places=places,
        store=store,
        clock=clock,
        random=random,
        regions=places.regions,
        register=made.register,
        register_key=made.register_key,
        device=made.device,
        account_id=account,
        instance=held,
    )
    session.witness()
    return session


def _fill(
    made: NewRegister,
    places: Places,
    facts: NewHouse,
    clock: Clock,
    random: Random,
    progress: Progress,
) -> RowId:
    """Write keys, trust, streams, the house and its administrator; return the account."""
    store = open_store(database_of(made), database_key(made), places, clock=clock, random=random)
    try:
        with store.writing():
            grants = _enrol_first(store, made, facts, clock, random)
            progress(1, STEPS)
            admin = _first_rows(store, made, facts, grants)
            progress(2, STEPS)
    finally:
        store.close()
    return admin


def _enrol_first(
    store: Store, made: NewRegister, facts: NewHouse, clock: Clock, random: Random
) -> frozenset[str]:
    root, at = Signer(root_seed := random(32)), clock.now_ms()
    trust = make_trust(root, at)
    grants = codes.grants(facts.type)
    cert = make_cert(
        root,
        root.id,
        key=Signer(made.device.seed).public,
        age=made.device.recipient,
        name=facts.pc_name,
        no=1,
        grants=grants,
        at=at,
    )
    plain = store.plain
    plain.secrets.put("house_root", root_seed)
    plain.secrets.put("issuer", random(32))
    keep_trust(store, TrustView.start(root.id, [trust], [cert]))
    open_streams(store, root.id, made.device.id, grants)
    return frozenset(grants)


def open_streams(store: Store, house: KeyId, device: KeyId, grants: frozenset[str]) -> None:
    """Open this PC's streams of every kind that it may hold."""
    for kind in STREAM_KINDS:
        if kind in grants:
            store.log.open_stream(kind, house, device)


def _first_rows(store: Store, made: NewRegister, facts: NewHouse, grants: frozenset[str]) -> RowId:
    issuer = Signer(_needed(store, "issuer"))
    house: dict[str, Value] = {
        "name": facts.name.strip(),
        "short_code": facts.short_code,
        "type": facts.type,
        "region_code": facts.region_code,
        "time_zone": zone_code(facts.region_code),
        "pass_percent": DEFAULT_PERCENT,
        "number_pattern": DEFAULT_PATTERN,
        "issuer_code": facts.short_code,
        "issuer_key": issuer.public,
    }
    admin: dict[str, Value] = {"name": facts.admin_name.strip(), "role": "ADMIN", "active": True}
    right: dict[str, Value] = {"device": made.device.id, "pc_no": 1}
    edits = [
        Insert("house", (), house),
        Insert("account", (), admin),
        Insert("numbering_right", (), right),
    ]
    appended = store.log.append("data", edits, by=None)
    account = appended.ids[1]
    assert account is not None
    return account


def _needed(store: Store, name: str) -> bytes:
    value = store.plain.secrets.get(name)
    if value is None:
        raise WorldError("register.no_key")
    return value
