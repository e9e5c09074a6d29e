"""An opened register and the person at the keyboard: what every use case is given first."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.edits import Edit, Insert, Screen, Screens, Value
from lipas_desktop.domain.errors import LipasError, WorldError
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.passing import DEFAULT_PERCENT
from lipas_desktop.domain.regions import Regions
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.erase_ledger import FOLDER, Ledger
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.places import Places
from lipas_desktop.services.trust import HOUSE, house_id, load_trust
from lipas_desktop.store.log import Appended
from lipas_desktop.store.store import Store
from lipas_desktop.system.instance import Instance
from lipas_desktop.system.keys.device import DeviceKeys
from lipas_desktop.system.keys.witness import Witness, write_witness
from lipas_desktop.system.randomness import Random

log = logging.getLogger(__name__)

PRACTICE = "LATIHAN"
"""Across the paper of a register of made-up people, and the name of its mark in the register."""
CLOCK, HUB_TIME = "clock", "hub_time"
"""What is kept of the PC's clock, and the last time that a hub signed (ms)."""


@dataclass(frozen=True)
class HouseFacts:
    """The house as its row says, with defaults where a field is empty."""

    row: RowId
    name: str
    short_code: str
    type: str
    region_code: str
    time_zone: str
    issuer_name: str
    issuer_place: str
    issuer_phone: str
    issuer_code: str
    head_name: str
    head_title: str
    pass_percent: int
    number_pattern: str


@dataclass(frozen=True)
class AccountFacts:
    """The person at the keyboard."""

    id: RowId | None
    name: str
    role: str


@dataclass
class Session:
    """Held from log-in to lock; reading is free in any thread, writing is the writer thread's."""

    places: Places
    store: Store
    clock: HouseClock
    random: Random
    regions: Regions
    register: str
    register_key: bytes = field(repr=False)
    device: DeviceKeys = field(repr=False)
    account_id: RowId | None
    instance: Instance = field(repr=False)
    remembered: dict[str, object] = field(default_factory=dict, init=False, repr=False)
    """What screens keep in memory until the lock, by their own names; never written."""
    _closed: bool = field(default=False, init=False, repr=False)

    def __post_init__(self) -> None:
        state, streams = self.store.plain.state, self.store.streams.all()
        last = max((one.at for one in streams if one.own), default=None)
        self.clock.begin(state.get(CLOCK), last, state.get(HUB_TIME))

    # Who and where

    @property
    def signer(self) -> Signer:
        """Return this PC's signing key."""
        return Signer(self.device.seed)

    @property
    def ledger(self) -> Ledger:
        """Return the papers that say who is erased."""
        return Ledger(self.places.live / FOLDER, self.signer, self.clock)

    @property
    def trust(self) -> TrustView:
        """Return whom this register believes; WorldError register.no_house before it has one."""
        return load_trust(self.store)

    @property
    def house_id(self) -> KeyId:
        """Return the house's id; WorldError register.no_house before this PC was accepted."""
        return house_id(self.store)

    @property
    def cert(self) -> Cert | None:
        """Return this PC's own certificate, None while no administrator has accepted it."""
        certs = self.trust.certified(self.device.id)
        return certs[0] if certs else None

    @property
    def pc_no(self) -> int:
        """Return this PC's number in the house, 0 before it was accepted."""
        cert = self.cert
        return cert.no if cert else 0

    @property
    def pc_name(self) -> str:
        """Return this PC's name as the house calls it."""
        cert = self.cert
        return cert.name if cert else ""

    @property
    def grants(self) -> frozenset[str]:
        """Return the kinds of streams that this PC may hold."""
        cert = self.cert
        return frozenset(cert.grants) if cert else frozenset()

    @property
    def has_restricted(self) -> bool:
        """Tell whether this PC may hold legal status and what else is restricted."""
        return "restricted" in self.grants

    @cached_property
    def is_practice(self) -> bool:
        """Tell whether this register is for practice: its people are made up, its papers void."""
        return self.store.plain.state.get(PRACTICE) is not None

    @property
    def house_row(self) -> Row:
        """Return the house's row; WorldError register.no_house where it has not come yet."""
        rows = self.store.rows.list("house")
        if not rows:
            raise WorldError("register.no_house")
        return rows[0]

    @property
    def house(self) -> HouseFacts:
        """Return the house as it is now."""
        row = self.house_row
        name = row.text("name")
        percent = row.values.get("pass_percent")
        return HouseFacts(
            row=row.id,
            name=name,
            short_code=row.text("short_code"),
            type=row.text("type"),
            region_code=row.text("region_code"),
            time_zone=row.text("time_zone"),
            issuer_name=row.text("issuer_name") or name,
            issuer_place=row.text("issuer_place"),
            issuer_phone=row.text("issuer_phone"),
            issuer_code=row.text("issuer_code") or row.text("short_code"),
            head_name=row.text("head_name"),
            head_title=row.text("head_title"),
            pass_percent=percent if isinstance(percent, int) else DEFAULT_PERCENT,
            number_pattern=row.text("number_pattern"),
        )

    @property
    def account(self) -> AccountFacts:
        """Return the person at the keyboard."""
        row = self.store.rows.get("account", self.account_id) if self.account_id else None
        if row is None:
            return AccountFacts(None, "", "")
        return AccountFacts(row.id, row.text("name"), row.text("role"))

    # Writing

    def screens(self) -> Screens:
        """Return what is applied now, to be kept by whatever is drawn now."""
        return self.store.log.screens()

    def append(
        self, kind: StreamKind, edits: Sequence[Edit], screens: Screens | None = None
    ) -> Appended:
        """Write edits as one action of the person at the keyboard; durable when it returns.

        Without `screens` the author counts as having seen what is applied now.
        """
        screen: Screen | None = screens.by_kind.get(kind) if screens else None
        with self.store.writing():
            self.clock.look()
            appended = self.store.log.append(
                kind, edits, by=self.account_id, screen=screen, flags=self.clock.flags
            )
            self.keep_clock()
        return appended

    def keep_clock(self, *, at_once: bool = False) -> None:
        """Write down until when the clock was right; without `at_once`, where it is worth it."""
        kept = self.clock.to_keep(at_once=at_once)
        if kept is not None:
            with self.store.writing():
                self.store.plain.state.put(CLOCK, kept)

    def audit(self, action: str, target: str, count: int, detail: str = "") -> None:
        """Note in the audit stream what left the register: prints, exports, copies.

        Called inside the writing transaction of what it notes, where there is one.
        """
        values: dict[str, Value] = {
            "action": action,
            "target_kind": target,
            "count": count,
            "detail": detail,
        }
        self.append("audit", [Insert("audit_event", (), values)])

    def witness(self) -> None:
        """Write down outside the database how far the own streams reach.

        Before anything leaves, and at close. WorldError file.*.
        """
        heads = [branch.position for branch in self.store.streams.all() if branch.own]
        with self.store.writing():
            counter = self.store.plain.counters.next("witness")
        write_witness(self.places.live, Witness(self.register, counter, heads))

    def close(self) -> None:
        """Close the store and let another program open the register; once is enough."""
        if self._closed:
            return
        self._closed = True
        try:
            self.clock.look()
            self.keep_clock(at_once=True)
            self.witness()
        except LipasError as error:
            # The next opening goes on in new streams then, which is always safe.
            log.warning("no witness at close: %s", error.code)
        self.store.close()
        self.instance.release()


def keep_ledger(session: Session) -> None:
    """Bring the erase ledger up to date; what a full disk prevents is done at the next opening."""
    if session.store.plain.state.get(HOUSE):
        try:
            session.ledger.keep(session.store)
        except WorldError as error:
            log.warning("the erase ledger was not kept: %s", error.code)
