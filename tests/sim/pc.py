"""A PC of the house: the real session over a real file, and what its people had on the screen."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

from lipas_desktop.bundle.enrolment import next_trust
from lipas_desktop.bundle.reader import Watch
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain.edits import Edit, Position, Screens
from lipas_desktop.domain.entries import build_entry, parse_entry, redact, split_raw
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import Header
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId
from lipas_desktop.domain.ledger import SCHEMA, StreamKind
from lipas_desktop.domain.merge import row_ops
from lipas_desktop.services import (
    backup,
    linking,
    meanwhile,
    new_keys,
    receiving,
    records,
    sync,
)
from lipas_desktop.services.erase_ledger import open_anew
from lipas_desktop.services.founding import open_store
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.open_form import Answered
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from lipas_desktop.store.database import Database
from lipas_desktop.system import instance
from lipas_desktop.system.keys.device import new_device_keys, read_device_keys, write_device_keys
from lipas_desktop.system.keys.hkdf import sub_key
from tests.sim.faults import copy_folder
from tests.sim.house import CHEAP, PASSWORD, HandClock, House, certify, places_in
from tests.sim.readers import read_as

SENT: tuple[StreamKind, ...] = ("data", "restricted")
Heads = tuple[str, ...]


@dataclass(frozen=True)
class Drawn:
    """Something that can be saved, as it stands on a screen: what was applied when it was drawn."""

    screens: Screens
    heads: dict[StreamKind, Heads]


@dataclass(frozen=True)
class Acked:
    """An action that was confirmed to its author."""

    kind: StreamKind
    hash: str
    drawn: Heads | None
    """Heads of what was on the screen; None where that was all that was applied."""
    before: Heads
    """Heads of what was applied when it was written."""
    reader: int


@dataclass
class Pc:
    """One PC; `session` is None while it is off."""

    name: str
    no: int
    house: House
    folder: Path
    clock: HandClock
    random: Random
    reader: int = 1
    acked: list[Acked] = field(default_factory=list)
    destroyed: set[str] = field(default_factory=set)
    """Entries that a restore took away and that nobody else is known to hold."""
    drawn: list[Drawn] = field(default_factory=list)
    forms: list[tuple[Answered, Drawn]] = field(default_factory=list)
    undoable: list[tuple[records.Saved, Drawn]] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    images: list[tuple[Path, list[Drawn], list[tuple[Answered, Drawn]]]] = field(
        default_factory=list
    )
    twins: set[str] = field(default_factory=set)
    """Other PCs that write under this one's keys."""
    _session: Session | None = None

    # Opening and closing

    @property
    def live(self) -> Path:
        return self.folder / "register"

    @property
    def session(self) -> Session:
        assert self._session is not None
        read_as(self.reader)
        return self._session

    @property
    def database(self) -> Database:
        return self.session.store._database

    def start(self) -> None:
        places = places_in(self.folder)
        register, key = self.house.registers[self.no - 1]
        random = self.random.randbytes
        clock = HouseClock(self.clock)
        store = open_store(
            places.database, sub_key(key, "database", register), places, clock=clock, random=random
        )
        device = read_device_keys(self.live, register=register, register_key=key)
        assert device is not None
        self._session = Session(
            places=places,
            store=store,
            clock=clock,
            random=random,
            regions=places.regions,
            register=register,
            register_key=key,
            device=device,
            account_id=self.house.accounts[self.no - 1],
            instance=instance.take(places.live, 0),
        )

    def stop(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def go_on_with(self, image: Path) -> None:
        """Lose everything since an image of the folder was taken, as by a kill at that moment."""
        self.stop()
        shutil.rmtree(self.live)
        image.rename(self.live)
        self.start()

    # What is here

    @property
    def kinds(self) -> list[StreamKind]:
        return [kind for kind in SENT if kind in self.session.grants]

    def heads(self, kind: StreamKind) -> Heads:
        return tuple(position.hash for position in self.session.store.log.frontier(kind))

    def hashes(self, kind: StreamKind) -> set[str]:
        query = "SELECT l.hash FROM log l JOIN branch b ON b.id = l.place >> 40 WHERE b.kind = ?"
        return {found for (found,) in self.database.rows(query, (kind,))}

    # What people do

    def draw(self) -> Drawn:
        drawn = Drawn(self.session.screens(), {kind: self.heads(kind) for kind in self.kinds})
        return drawn

    def save(self, kind: StreamKind, edits: Sequence[Edit], drawn: Drawn | None) -> list[Any]:
        before = self.heads(kind)
        done = self.session.append(kind, edits, drawn.screens if drawn else None)
        self._ack(kind, done.position.hash, drawn, before)
        return list(done.ids)

    def _ack(self, kind: StreamKind, hash_: str, drawn: Drawn | None, before: Heads) -> None:
        heads = drawn.heads.get(kind, before) if drawn else None
        self.acked.append(Acked(kind, hash_, heads, before, self.reader))

    def open_form(self, row: RowId) -> None:
        """Draw the form of a person, to be filled and saved later."""
        drawn, stored = self.draw(), self.session.store.rows.get("person", row)
        if stored is not None:
            saved = {**stored.values, **stored.extra}
            form = Answered(
                "person", stored, (), "participant 1", saved, {}, "", drawn.screens, saved
            )
            self.forms.append((form, drawn))

    def save_form(self, number: int, changed: dict[str, Any], *, settle: bool) -> str:
        """Save an open form; where others wrote meanwhile, look at that first or give up."""
        form, drawn = self.forms.pop(number)
        form = replace(form, values={**form.values, **changed})
        before = self.heads("data")
        seen = meanwhile.difference(self.session, form)
        if seen:
            if not settle:
                return "given up"
            # As `settle` does with an open form: all that was told counts as seen.
            drawn = self.draw()
            held = {one.column: one.theirs for one in seen.changes if one.column != "_void"}
            saved = {**form.saved, **held}
            form = replace(form, screens=seen.screens or form.screens, saved=saved)
        saved_row, _ = records.save(self.session, form)
        if saved_row.undo:
            own = self.session.store.log.own("data")
            assert own is not None
            self._ack("data", own.hash, drawn, before)
            self.undoable.append((saved_row, self.draw()))
        return "settled" if seen else "saved"

    def undo(self, number: int) -> None:
        saved, drawn = self.undoable.pop(number)
        before = self.heads("data")
        records.undo(self.session, saved)
        own = self.session.store.log.own("data")
        assert own is not None
        self._ack("data", own.hash, drawn, before)

    def link(self, one: RowId, other: RowId, drawn: Drawn | None, *, parts: bool) -> str:
        """Join two people, or part them; refused where they are joined or parted already."""
        before, screens = self.heads("data"), drawn.screens if drawn else None
        try:
            if parts:
                linking.unlink(self.session, one, other, "keliru", screens)
            else:
                linking.link(self.session, one, other, screens)
        except InputError as error:
            if not error.code.startswith("link."):
                raise
            return "refused"
        own = self.session.store.log.own("data")
        assert own is not None
        self._ack("data", own.hash, drawn, before)
        return "parted" if parts else "joined"

    def by_hand(
        self, kind: StreamKind, ops: Sequence[Sequence[object]], *, least: int | None = None
    ) -> EntryHash:
        """Write an entry as another program would, having seen all that is applied here."""
        log = self.session.store.log
        own, before = log.own(kind), self.heads(kind)
        assert own is not None
        others = tuple(one for one in log.frontier(kind) if one.hash != own.hash)
        header = Header(
            at=self.clock.now_ms(),
            seq=own.seq + 1,
            n=len(ops),
            schema=SCHEMA + (least is not None),
            tz=self.clock.tz_minutes,
            imp=others,
            min=least,
        )
        entry = build_entry(header, own.hash, self.random.randbytes(16), ops)
        log.receive(kind, [entry])
        if entry.hash not in self.hashes(kind):
            raise AssertionError("an own entry waits")
        self._ack(kind, entry.hash, None, before)
        return entry.hash

    def forget(self, rows: set[str], order: EntryHash) -> int:
        """Take the ops on erased rows out of the entries here, as for good; return how many."""
        database, gone = self.database, 0
        with self.session.store.writing():
            for place, raw in database.rows("SELECT place, raw FROM log"):
                prev = database.value("SELECT hash FROM log WHERE place = ?", (place - 1,))
                entry = parse_entry(split_raw(bytes(raw)), prev or NO_ENTRY)
                dead = {index: order for index, row, _ in row_ops(entry) if row in rows}
                if dead:
                    gone += len(dead)
                    fact = redact(entry, dead)
                    database.run(
                        "UPDATE log SET raw = ?, gone = ? WHERE place = ?",
                        (fact.raw, fact.nonces.count(None), place),
                    )
        return gone

    def upgrade(self) -> None:
        """Get the newer program; what waited for it is applied with the next import."""
        self.reader = 2
        for kind in self.kinds:
            self.session.store.log.receive(kind, [])

    def change_trust(self, house: House) -> KeyId:
        """Write the next version of the house's trust document, as where its root key is."""
        view = self.session.trust
        stranger = Signer(self.random.randbytes(32)).id
        old = view.trusts[view.house]
        revoked = {**old.revoked, stranger: ()}
        paper = next_trust(old, self.clock.now_ms(), house.root, revoked=revoked)
        with self.session.store.writing():
            keep_trust(self.session.store, view.take(paper))
        return stranger

    # Bundles

    def export(self, folder: Path) -> list[Path]:
        folder.mkdir()
        sync.export(self.session, folder)
        return sorted(folder.glob("*.age"))

    def export_audit(self, folder: Path) -> list[Path]:
        """Write the audit alone: noted as an export, there would be something new to send again."""
        folder.mkdir()
        return [one.path for one in sync._export_kind(self.session, "audit", folder, Watch())]

    def receive(self, paths: Sequence[Path]) -> receiving.Received:
        received, _ = receiving.receive(self.session, paths)
        return received

    # Copies

    def back_up(self, folder: Path) -> None:
        written, _ = backup.write(self.session, folder)
        self.backups.append(written.path)

    def restore(self, path: Path) -> None:
        """Put an older backup in the place of the register, with new keys, and be accepted."""
        held = {kind: self.hashes(kind) for kind in self.kinds}
        own = self.session.device.id
        self.stop()
        self._session = backup.restore(
            places_in(self.folder),
            path,
            PASSWORD,
            replaces=True,
            clock=self.clock,
            random=self.random.randbytes,
            floor=CHEAP,
        )
        session, trust = self.session, self.session.trust
        if session.cert is None:
            like = own if trust.certified(own) else self._former()
            cert = certify(self.house, session.device, trust, like, self.clock.now_ms())
            with session.store.writing():
                keep_trust(session.store, trust.with_certs([cert]))
        for kind in self.kinds:
            self.destroyed |= held[kind] - self.hashes(kind)
        self._forget_screens()

    def take_image(self, folder: Path) -> None:
        copy_folder(self.live, folder)
        self.images.append((folder, list(self.drawn), list(self.forms)))

    def go_back_to_image(self, number: int, passing: Path) -> None:
        """Put a whole disk back as it was: the same keys go on from an earlier state."""
        image, self.drawn, self.forms = self.images[number]
        self.drawn, self.forms = list(self.drawn), list(self.forms)
        held = {kind: self.hashes(kind) for kind in self.kinds}
        shutil.copytree(image, passing)
        self.go_on_with(passing)
        for kind, hashes in held.items():
            self.destroyed |= hashes - self.hashes(kind)
        self._forget_screens()

    def _former(self) -> Any:
        trust = self.session.trust
        devices = [one.device for one in self.session.store.streams.all("data") if one.own]
        return next(device for device in reversed(devices) if trust.certified(device))

    def _forget_screens(self) -> None:
        """The program starts anew: open forms are gone, unless a draft keeps their screens."""
        self.undoable.clear()

    def copy(self, name: str, folder: Path) -> "Pc":
        """Copy the whole disk: two PCs go on under one key."""
        copy_folder(self.live, folder / "register")
        twin = replace(
            self,
            name=name,
            folder=folder,
            clock=HandClock(self.clock.at_ms),
            random=Random(self.random.random()),
            acked=[],
            destroyed=set(),
            drawn=list(self.drawn),
            forms=list(self.forms),
            undoable=[],
            backups=list(self.backups),
            images=[],
            twins={self.name},
            _session=None,
        )
        self.twins.add(name)
        twin.start()
        return twin

    def enrol_anew(self) -> None:
        """Get keys of its own and go on in new streams, as a PC does that finds itself copied."""
        session = self.session
        new_keys.sign_own_heads(session)
        like, trust = session.device.id, session.trust
        keys = new_device_keys(session.random)
        cert = certify(self.house, keys, trust, like, self.clock.now_ms())
        write_device_keys(
            self.live,
            keys,
            register=session.register,
            register_key=session.register_key,
            random=session.random,
        )
        with session.store.writing():
            keep_trust(session.store, trust.with_certs([cert]))
            open_anew(session.store, Signer(keys.seed))
        self.stop()
        self.start()
        self.twins.clear()
        self.images.clear()  # they hold keys that only its twin may use now


def attempt(action: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    """Do something that may be refused."""
    try:
        return action(), None
    except Exception as error:  # noqa: BLE001 - judged by who asked
        return None, error


__all__ = ["SENT", "Acked", "Drawn", "Pc", "Position", "attempt"]
