"""The world around a house: PCs, hub and carrier under one seeded scheduler, with faults."""

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from lipas_desktop.bundle.contents import Receipt, read_receipt
from lipas_desktop.domain.edits import Add, Edit, Insert, Set, Unvoid, Void
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.services import witnessed
from lipas_desktop.services.document_files import write_document
from lipas_desktop.services.receipts import hub_words, received
from lipas_desktop.system.zones import ZONES
from tests.hub import hub as hubs
from tests.hub.hub import Hub
from tests.sim.faults import KillImage, copy_folder, failing_disk, full_disk, tells
from tests.sim.house import HUB_KEY, START, HandClock, House
from tests.sim.pc import Pc, attempt
from tests.sim.readers import read_as

DAY = 86_400_000
YEAR = 365 * DAY
UNKNOWN_TABLE = 60_001

WEIGHTS = {
    "write": 30,
    "draw": 6,
    "open_form": 6,
    "save_form": 6,
    "undo": 6,
    "link": 4,
    "export": 8,
    "deliver": 10,
    "hub_takes": 7,
    "hub_tells": 4,
    "meet": 2,
    "lose": 5,
    "duplicate": 2,
    "cut": 2,
    "rename": 2,
    "old_again": 2,
    "clock": 3,
    "disk_fails": 3,
    "disk_full": 2,
    "kill": 4,
    "back_up": 3,
    "restore": 3,
    "image": 4,
    "clone": 1,
    "enrol_anew": 2,
    "erase": 2,
    "trust": 2,
    "newer": 3,
    "upgrade": 1,
    "hub_killed": 1,
    "hub_restored": 3,
    "reopen": 1,
}
ALWAYS = ("write", "draw", "open_form", "save_form", "export", "deliver", "hub_takes")


class BrokenPromiseError(AssertionError):
    """A promise was broken."""


@dataclass
class World:
    """Everything there is; each step draws from one random source."""

    house: House
    folder: Path
    random: Random
    pcs: list[Pc] = field(default_factory=list)
    bag: list[Path] = field(default_factory=list)
    """Files that are on their way."""
    past: list[Path] = field(default_factory=list)
    """Every file ever written."""
    rows: list[RowId] = field(default_factory=list)
    legal: list[RowId] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    durable: dict[int, set[str]] = field(default_factory=dict)
    """What the hub held for good when it last told so, by epoch."""
    hub_backups: list[Path] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    steps: list[str] = field(default_factory=list)
    revoked: set[KeyId] = field(default_factory=set)
    """Whom the newest version of the trust document revokes, wherever it may be."""
    number: int = 0
    hub_reader: int = 1

    # Beginning and end

    @classmethod
    def begin(cls, house: House, folder: Path, seed: int) -> "World":
        world = cls(house, folder, Random(seed))
        for no in range(1, house.pcs + 1):
            shutil.copytree(house.folder / f"pc{no}", folder / f"pc{no}")
            start = HandClock(START + DAY + world.random.randrange(DAY))
            own = Random(world.random.random())
            pc = Pc(f"pc{no}", no, house, folder / f"pc{no}", start, own)
            pc.start()
            world.pcs.append(pc)
        shutil.copytree(house.folder / "hub", folder / "hub")
        world.hub = world._open_hub()
        return world

    hub: Hub = field(init=False)

    def _open_hub(self) -> Hub:
        clock = HandClock(START + DAY)
        facts = self.house.hub_facts(clock)
        return Hub.open(self.folder / "hub" / "hub.db", HUB_KEY, Random(1).randbytes, **facts)

    def end(self) -> None:
        for pc in self.pcs:
            attempt(pc.stop)
        self.hub.store.close()

    def new_folder(self, what: str) -> Path:
        self.number += 1
        return self.folder / f"{what}-{self.number}"

    def say(self, *words: object) -> None:
        self.steps.append(" ".join(map(str, words)))

    # One step

    def step(self, enabled: dict[str, int]) -> None:
        what = self.random.choices(list(enabled), list(enabled.values()))[0]
        self.do(what, self.random.choice(self.pcs))

    def do(self, what: str, pc: Pc) -> None:
        self.say(len(self.steps), pc.name, what)
        if what.startswith("hub"):
            self._be_hub()
        if getattr(self, f"_{what}")(pc) is not False:
            self.counts[what] += 1

    def _guarded(self, action: Callable[[], Any]) -> Any:
        """Do what may be refused with a sentence; anything else is a crash."""
        done, error = attempt(action)
        if error is not None:
            self.say("   ", type(error).__name__, getattr(error, "code", error))
            if not isinstance(error, (InputError, WorldError)):
                raise error
        return done

    # People

    def _write(self, pc: Pc) -> None:
        drawn = None
        if pc.drawn and self.random.random() < 0.5:
            drawn = self.random.choice(pc.drawn)
        kind, edits = self._edits(pc)
        self.say("   ", kind, edits, "from an earlier screen" if drawn else "")
        ids = self._guarded(lambda: pc.save(kind, edits, drawn))
        if ids and isinstance(edits[0], Insert):
            known = {"person": self.rows, "legal_status": self.legal}.get(edits[0].kind)
            if known is not None:
                known.append(ids[0])

    def _edits(self, pc: Pc) -> tuple[Any, list[Edit]]:
        """A few edits of rows that are here; numbers tell values apart."""
        random, step = self.random, len(self.steps)
        here = [row for row in self.rows if pc.session.store.rows.get("person", row)]
        if not here or random.random() < 0.15:
            values: dict[str, Any] = {"full_name": f"N{step}", "sex": random.choice("LP")}
            return "data", [Insert("person", (), values)]
        if "restricted" in pc.kinds and random.random() < 0.2:
            legal = [row for row in self.legal if pc.session.store.rows.get("legal_status", row)]
            if not legal or random.random() < 0.3:
                whom = random.choice(here)
                return "restricted", [Insert("legal_status", (whom,), {"category": f"K{step}"})]
            row = random.choice(legal)
            return "restricted", [Set("legal_status", row, {"category": f"K{step}"})]
        # A few people are edited again and again, so that edits meet.
        rows = random.choices(here[:4], k=random.choice((1, 2)))
        return "data", [self._edit(row, here) for row in rows]

    def _edit(self, row: RowId, here: list[RowId]) -> Edit:
        random, step = self.random, len(self.steps)
        return random.choice(
            [
                lambda: Set("person", row, {"full_name": f"N{step}"}),
                lambda: Set("person", row, {"alias": f"A{step}", "phone": str(step)}),
                lambda: Set("person", row, {"skills": [f"S{step % 4}"], "hobi": step}),
                lambda: Set("person", row, {"birth_place": f"B{step}"}),
                lambda: Set("person", row, {"birth_text": f"T{step}", "sex": random.choice("LP")}),
                lambda: Void("person", row, "salah"),
                lambda: Unvoid("person", row),
                lambda: Add("attendance", [row, here[0]], {"mark": random.choice("HTSIA")}),
                lambda: Add("enrolment", [row, here[-1]], {"note": f"E{step}"}),
                lambda: Insert("certificate", (row, here[0]), {"number": f"C{step}"}),
            ]
        )()

    def _draw(self, pc: Pc) -> None:
        pc.drawn.append(pc.draw())
        del pc.drawn[:-4]

    def _open_form(self, pc: Pc) -> None:
        if self.rows:
            pc.open_form(self.random.choice(self.rows[:6]))

    def _save_form(self, pc: Pc) -> bool:
        if not pc.forms:
            return False
        step, settle = len(self.steps), self.random.random() < 0.7
        columns = ["full_name", "alias", "phone", "birth_place", "note", "street", "religion"]
        changed = dict.fromkeys(self.random.sample(columns, 2), f"F{step}")
        number = self.random.randrange(len(pc.forms))
        self.say("   ", changed)
        outcome = self._guarded(lambda: pc.save_form(number, changed, settle=settle))
        self.counts[f"form {outcome}"] += 1
        return True

    def _undo(self, pc: Pc) -> bool:
        if not pc.undoable:
            return False
        number = self.random.randrange(len(pc.undoable))
        self._guarded(lambda: pc.undo(number))
        return True

    def _link(self, pc: Pc) -> bool:
        """Say that two rows mean one person, or take that back; sometimes from an older screen."""
        here = [row for row in self.rows if pc.session.store.rows.get("person", row)]
        if len(here) < 2:
            return False
        one, other = self.random.sample(here[:6], 2)
        drawn = self.random.choice(pc.drawn) if pc.drawn and self.random.random() < 0.3 else None
        parts = self.random.random() < 0.4
        outcome = self._guarded(lambda: pc.link(one, other, drawn, parts=parts))
        self.counts[f"link {outcome}"] += 1
        return True

    def _erase(self, pc: Pc) -> bool:
        here = [row for row in self.rows if pc.session.store.rows.get("person", row)]
        if not here:
            return False
        rows = self.random.sample(here, 1)
        order = pc.by_hand("data", [["erase", rows, "P-1"]])
        if self.random.random() < 0.6:
            # What it then passes on lacks these ops; others may hold them still.
            self.counts["ops erased for good"] += pc.forget(set(rows), order)
        return True

    def _trust(self, pc: Pc) -> bool:
        """Write the next version where the newest is; two of one number would be no house's."""
        if self.revokes(pc) != self.revoked:
            return False
        revoked = self._guarded(lambda: pc.change_trust(self.house))
        self.revoked |= {revoked} if revoked else set()
        return True

    def revokes(self, pc: Pc) -> set[KeyId]:
        view = pc.session.trust
        return set(view.trusts[view.house].revoked)

    def _newer(self, pc: Pc) -> None:
        """Write as a program of a later schema does; `min` only where it has been installed."""
        random, step = self.random, len(self.steps)
        ops: list[list[object]] = [["insert", step], ["ins", UNKNOWN_TABLE, [], [100, step]]]
        if self.rows:
            row = random.choice(self.rows[:4])
            ops += [
                ["set", 3, row, [100, f"X{step}", 199, f"later {step}"]],
                ["set", 3, row, [2600, step, "hobi", "catur"]],
                ["ins", UNKNOWN_TABLE, [row], [101, step]],
                ["add", UNKNOWN_TABLE + 1, [row, self.rows[0]], [100, f"r{step}"]],
            ]
        random.shuffle(ops)
        least = 2 if pc.reader > 1 and random.random() < 0.5 else None
        pc.by_hand("data", ops[: random.randint(1, 3)], least=least)
        self.counts["newer with min"] += least is not None

    def _upgrade(self, pc: Pc) -> bool:
        if pc.reader > 1:
            return False
        pc.upgrade()
        return True

    # The carrier

    def _export(self, pc: Pc) -> None:
        folder = self.new_folder("out")
        files = self._guarded(lambda: pc.export(folder))
        self._put(files or [])

    def _put(self, files: list[Path]) -> None:
        self.bag += files
        self.past += files

    def _deliver(self, pc: Pc) -> bool:
        if not self.bag:
            return False
        files = self.random.sample(self.bag, self.random.randint(1, min(3, len(self.bag))))
        self._receive(pc, files)
        return True

    def _receive(self, pc: Pc, files: list[Path]) -> None:
        done = self._guarded(lambda: pc.receive(files))
        self.check_received(pc)
        self.check_tails(pc)
        for one in done.files if done else ():
            self.counts[f"file {one.state}"] += 1
            self.counts["receipts taken"] += len(one.receipts)
            self.counts["entries that waited"] += max(0, one.waiting)
            self.say("   ", one.state, one.code, one.new, "new", one.waiting, "waiting")

    def _lose(self, _: Pc) -> bool:
        if not self.bag:
            return False
        self.bag.pop(self.random.randrange(len(self.bag)))
        return True

    def _some(self) -> Path | None:
        return self.random.choice(self.bag) if self.bag else None

    def _duplicate(self, _: Pc) -> bool:
        path = self._some()
        if path is None:
            return False
        self.bag.append(path)
        return True

    def _cut(self, _: Pc) -> bool:
        path = self._some()
        if path is None:
            return False
        data = path.read_bytes()
        torn = self.new_folder("torn").with_suffix(".age")
        torn.write_bytes(data[: self.random.randrange(len(data))])
        self.bag.append(torn)
        return True

    def _rename(self, _: Pc) -> bool:
        path = self._some()
        if path is None:
            return False
        other = self.new_folder("FOTO LIBURAN").with_suffix(".age.txt")
        shutil.copyfile(path, other)
        self.bag.append(other)
        return True

    def _old_again(self, pc: Pc) -> bool:
        if not self.past:
            return False
        self._receive(pc, [self.random.choice(self.past)])
        return True

    # The hub

    def _hub_takes(self, _: Pc) -> bool:
        path = self._some()
        if path is None:
            return False
        self._guarded(partial(self.hub.take, path))
        return True

    def _hub_tells(self, _: Pc) -> None:
        """Receipts, and what the house's PCs may lack, go onto the way."""
        receipts = self.hub.receipts()
        self.receipts += map(read_receipt, receipts)
        self.check_receipts()
        self.durable.setdefault(self.hub.epoch, set()).update(self._held_by_hub())
        folder = self.new_folder("hub-out")
        folder.mkdir()
        if self.random.random() < 0.5:
            self._put([write_document(folder, "PST", TODAY, one) for one in receipts])
        sealed = [*self.hub.control(receipts), *self.hub.pass_on("data")]
        self._put(hubs.write([*sealed, *self.hub.pass_on("restricted")], folder, "PST", TODAY))

    def _hub_killed(self, _: Pc) -> None:
        path, image = self._some(), self.new_folder("image")
        with KillImage(
            self.hub.store._database, self.folder / "hub", image, self.random.randint(1, 60)
        ):
            if path is not None:
                self._guarded(partial(self.hub.take, path))
            if self.random.random() < 0.5:
                copy_folder(self.folder / "hub", self.new_folder("hub-copy"))
        self._replace_hub(image)

    def _replace_hub(self, image: Path) -> None:
        self.hub.store.close()
        shutil.rmtree(self.folder / "hub")
        shutil.copytree(image, self.folder / "hub")
        self.hub = self._open_hub()
        self.check_receipts()

    def _hub_restored(self, _: Pc) -> bool:
        if not self.hub_backups or self.random.random() < 0.5:
            copy = self.new_folder("hub-backup")
            copy_folder(self.folder / "hub", copy)
            self.hub_backups.append(copy)
            return False
        epoch = self.hub.epoch
        self.hub.store.close()
        shutil.rmtree(self.folder / "hub")
        shutil.copytree(self.random.choice(self.hub_backups), self.folder / "hub")
        self.hub = self._open_hub()
        self.hub.begin_epoch(epoch)
        return True

    def check_receipts(self) -> None:
        """No receipt of this epoch names what the hub does not hold for good."""
        database = self.hub.store._database
        rows = database.rows(
            "SELECT l.hash, b.stream, l.place FROM log l JOIN branch b ON b.id = l.place >> 40"
        )
        held = {hash_ for hash_, _, _ in rows}
        places = {(stream, place & (1 << 40) - 1) for _, stream, place in rows}
        for receipt in self.receipts:
            if receipt.epoch == self.hub.epoch:
                for position in receipt.held:
                    if position.hash not in held:
                        raise BrokenPromiseError(
                            f"a receipt names {position}, which the hub does not hold"
                        )
        for receipt in self.receipts[-1:]:
            for stream, low, high in receipt.missing:
                if receipt.epoch == self.hub.epoch and (stream, low) in places:
                    self.counts["came since told missing"] += 1
                if low > high:
                    raise BrokenPromiseError("a missing part without entries")

    def check_received(self, pc: Pc) -> None:
        """Nothing is shown as received that the hub of that epoch did not hold for good."""
        for words in hub_words(pc.session):
            held = self.durable.get(words.epoch, set())
            for first, last in received(pc.session, words).runs:
                query = "SELECT hash FROM log WHERE place BETWEEN ? AND ?"
                shown = {hash_ for (hash_,) in pc.database.rows(query, (first, last))}
                self.counts["entries shown as received"] += len(shown)
                if shown - held:
                    raise BrokenPromiseError(
                        f"{pc.name} shows as received what the hub never held: {shown - held}"
                    )
                if words.epoch == self.hub.epoch and shown - self._held_by_hub():
                    raise BrokenPromiseError(f"{pc.name} shows as received what the hub lost")

    def _held_by_hub(self) -> set[str]:
        query = "SELECT hash FROM log WHERE NOT forced"
        return {hash_ for (hash_,) in self.hub.store._database.rows(query)}

    # Everybody

    def _meet(self, _: Pc) -> None:
        """Let all know what all hold: what is exported from then on is only what is new."""
        self.meet(in_a_row=True)

    def meet(self, *, in_a_row: bool) -> None:
        """Exchange bundles one after the other and back, or all over one stick."""
        nodes: list[Pc | None] = [*self.pcs, None]
        self.random.shuffle(nodes)
        self.say("    meeting", *[pc.name if pc else "hub" for pc in nodes], in_a_row)
        if in_a_row:
            for one, other in pairwise([*nodes, *reversed(nodes[:-1])]):
                self._hand_over(self._files_of(one), other)
            return
        files = [(pc, path) for pc in nodes for path in self._files_of(pc)]
        for pc in nodes:
            self.random.shuffle(files)
            self._hand_over([path for one, path in files if one is not pc], pc)

    def meet_for_audit(self) -> None:
        """Exchange what the audit of each has, so that it too can be compared at the end."""
        files = [(pc, path) for pc in self.pcs for path in pc.export_audit(self.new_folder("met"))]
        for pc in [None, *self.pcs]:
            self._hand_over([path for one, path in files if one is not pc], pc)
        self._be_hub()
        folder = self.new_folder("met")
        folder.mkdir()
        passed = hubs.write(self.hub.pass_on("audit"), folder, "PST", TODAY)
        for pc in self.pcs:
            self._hand_over(passed, pc)

    def _files_of(self, pc: Pc | None) -> list[Path]:
        folder = self.new_folder("met")
        if pc is not None:
            return pc.export(folder)
        folder.mkdir()
        self._be_hub()
        receipts = self.hub.receipts()
        self.receipts += map(read_receipt, receipts)
        self.durable.setdefault(self.hub.epoch, set()).update(self._held_by_hub())
        sealed = [*self.hub.control(receipts), *self.hub.pass_on("data")]
        return hubs.write([*sealed, *self.hub.pass_on("restricted")], folder, "PST", TODAY)

    def _hand_over(self, files: list[Path], pc: Pc | None) -> None:
        if pc is None:
            self._be_hub()
            for path in files:
                self._guarded(partial(self.hub.take, path))
            return
        for one in pc.receive(files).files:
            self.counts["entries that waited"] += max(0, one.waiting)
            if one.state == "refused":
                raise BrokenPromiseError(f"{pc.name} refused a sound bundle: {one.code}")

    def _be_hub(self) -> None:
        read_as(self.hub_reader)

    def check_tails(self, pc: Pc) -> None:
        """Nobody edits a register here: no end is told as cut off that was not.

        A disk that was put back, or copied, lacks what others have of its own stream.
        """
        tails = witnessed.cut_tails(pc.session)
        self.counts["own ends missed"] += sum(one.is_own for one in tails)
        forked = witnessed.contradicted(pc.session)
        self.counts["forks by heads"] += len(forked)
        if self.counts["image"] or self.counts["clone"]:
            tails, forked = [one for one in tails if not one.is_own], set()
        if tails or forked:
            raise BrokenPromiseError(f"{pc.name} finds what nobody did: {tails} {forked}")

    # Faults of a PC

    def _clock(self, pc: Pc) -> None:
        random = self.random
        jump = random.choice([10 * YEAR, -8 * YEAR, 3_600_000, -3_600_000, -random.randrange(YEAR)])
        pc.clock.at_ms = max(0, pc.clock.at_ms + jump)
        if random.random() < 0.3:
            pc.clock.zone = random.choice(list(ZONES.values()))
        self.say("   ", jump)

    def _action(self, pc: Pc) -> Callable[[], Any]:
        """Something that a fault may interrupt."""
        choices: list[Callable[[], Any]] = [lambda: self._write(pc), lambda: self._export(pc)]
        if self.bag:
            choices += [lambda: self._deliver(pc)] * 2
        if pc.forms:
            choices.append(lambda: self._save_form(pc))
        return self.random.choice(choices)

    def _disk_fails(self, pc: Pc) -> None:
        action = self._action(pc)
        wal = pc.live / "register.db-wal"
        size = wal.stat().st_size if wal.exists() else 0
        most = self.random.choice([0, 2_000, size, size + 4_120 * self.random.randint(1, 8)])
        with failing_disk(most):
            _, error = attempt(action)
        self._judge(error)

    def _disk_full(self, pc: Pc) -> None:
        action = self._action(pc)
        with full_disk(pc.database, self.random.randint(0, 2)):
            _, error = attempt(action)
        self._judge(error)

    def _judge(self, error: BaseException | None) -> None:
        if error is not None:
            self.say("   ", type(error).__name__, getattr(error, "code", error))
            self.counts["disk fault told"] += 1
            if not tells(error):
                raise error

    def _kill(self, pc: Pc) -> None:
        acked, image = len(pc.acked), self.new_folder("image")
        bag, forms, undoable = list(self.bag), list(pc.forms), list(pc.undoable)
        rows, legal, past = list(self.rows), list(self.legal), list(self.past)
        reached: list[int] = []
        at = self.random.randint(1, 60)
        with KillImage(pc.database, pc.live, image, at) as kill:
            kill.on_taken = lambda: reached.append(len(self.past))
            self._action(pc)()
            was_cut = kill.taken
        if was_cut:
            # Nothing was confirmed, and no file that came later was ever written.
            del pc.acked[acked:]
            self.bag, self.rows, self.legal = bag, rows, legal
            self.past = past
            pc.forms, pc.undoable = forms, undoable
            self.counts["kill within an action"] += 1
        pc.go_on_with(image)
        pc.undoable.clear()
        held = {kind: pc.hashes(kind) for kind in pc.kinds}
        for one in pc.acked:
            if one.hash not in held[one.kind] and one.hash not in pc.destroyed:
                raise BrokenPromiseError(
                    f"{pc.name} confirmed {one.hash} and has lost it in a kill"
                )

    def _reopen(self, pc: Pc) -> None:
        pc.stop()
        pc.start()
        pc.undoable.clear()

    def _back_up(self, pc: Pc) -> None:
        folder = self.new_folder("backup")
        folder.mkdir()
        pc.back_up(folder)

    def _restore(self, pc: Pc) -> bool:
        if not pc.backups:
            return False
        pc.restore(self.random.choice(pc.backups))
        return True

    def _image(self, pc: Pc) -> bool:
        if not pc.images or self.random.random() < 0.4:
            pc.take_image(self.new_folder("disk"))
            return False
        pc.go_back_to_image(self.random.randrange(len(pc.images)), self.new_folder("image"))
        return True

    def _clone(self, pc: Pc) -> bool:
        if len(self.pcs) > self.house.pcs + 1:
            return False
        name = f"{pc.name}'{len(self.pcs)}"
        self.pcs.append(pc.copy(name, self.new_folder("copy")))
        return True

    def _enrol_anew(self, pc: Pc) -> bool:
        if not pc.twins:
            return False
        self.part(pc)
        return True

    def part(self, pc: Pc) -> None:
        """Give a copied PC keys of its own; the last one of its twins keeps the old ones."""
        for other in self.pcs:
            other.twins.discard(pc.name)
        pc.enrol_anew()


TODAY = date(2021, 10, 28)
