"""The small hub of the tests: it takes bundles of a house and tells by receipts what it holds."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.bundle.contents import Receipt, read_receipt
from lipas_desktop.bundle.reader import OwnKeys, verify
from lipas_desktop.domain.edits import Insert, Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services import haves
from lipas_desktop.services.streams_view import LogStreams
from tests.hub import hub as hubs
from tests.hub.hub import Hub
from tests.sim.faults import copy_folder
from tests.sim.house import HUB_KEY, START, HandClock, House, house_of
from tests.sim.pc import Pc
from tests.sim.world import TODAY


@dataclass
class Scene:
    house: House
    folder: Path
    pc: Pc
    hub: Hub
    number: int = 0

    def new_folder(self) -> Path:
        self.number += 1
        return self.folder / f"out-{self.number}"

    def add(self, name: str) -> None:
        self.pc.save("data", [Insert("person", (), {"full_name": name, "sex": "P"})], None)

    def export(self) -> list[Path]:
        return self.pc.export(self.new_folder())

    def take(self, paths: list[Path]) -> list[str]:
        return [self.hub.take(path) for path in paths]

    def receipt(self) -> Receipt:
        (document,) = self.hub.receipts()
        return read_receipt(document)

    def reopen_hub(self, folder: Path) -> None:
        """Go on with a copy of the hub's files."""
        self.hub.store.close()
        facts = self.house.hub_facts(HandClock(START))
        self.hub = Hub.open(folder / "hub.db", HUB_KEY, Random(1).randbytes, **facts)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return house_of(2, tmp_path_factory.mktemp("house"))


@pytest.fixture
def scene(house: House, tmp_path: Path) -> Iterator[Scene]:
    shutil.copytree(house.folder / "pc1", tmp_path / "pc1")
    shutil.copytree(house.folder / "hub", tmp_path / "hub")
    pc = Pc("pc1", 1, house, tmp_path / "pc1", HandClock(START), Random(1))
    pc.start()
    facts = house.hub_facts(HandClock(START))
    hub = Hub.open(tmp_path / "hub" / "hub.db", HUB_KEY, Random(1).randbytes, **facts)
    scene = Scene(house, tmp_path, pc, hub)
    yield scene
    pc.stop()
    scene.hub.store.close()


def _pretend_held(scene: Scene, heads: list[Position]) -> None:
    """Let the PC believe that all others hold these heads."""
    session = scene.pc.session
    with session.store.writing():
        for cert in session.trust.devices("data"):
            haves.keep_have(session, cert.id, "data", heads)


def test_what_a_house_exports_is_sealed_to_its_hub_and_leads_to_the_same_state(
    scene: Scene,
) -> None:
    scene.add("Yuliana")
    # A file for each kind of stream, and what the silent second PC may lack of trust.
    assert scene.take(scene.export()) == ["new"] * 4
    for kind in ("data", "restricted"):
        session = scene.pc.session
        there = scene.hub.store.log.state_hash(kind, session.house_id)  # type: ignore[arg-type]
        assert there == session.store.log.state_hash(kind)  # type: ignore[arg-type]


def test_a_file_that_comes_twice_adds_nothing(scene: Scene) -> None:
    paths = scene.export()
    scene.take(paths)
    assert scene.take(paths) == ["known"] * len(paths)


def test_a_bundle_cut_short_is_refused_and_leaves_no_trace(scene: Scene) -> None:
    path = scene.export()[0]
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(WorldError, match=r"bundle\.DAMAGED"):
        scene.hub.take(path)
    assert scene.receipt().held == ()


def test_a_receipt_names_one_head_a_branch_and_its_counter_rises(scene: Scene) -> None:
    scene.take(scene.export())
    first = scene.receipt()
    scene.add("Yuliana")
    scene.take(scene.export())
    second = scene.receipt()
    heads = {one.position for one in scene.pc.session.store.streams.all() if one.kind != "audit"}
    assert {one for one in second.held if one in heads} == heads
    assert (first.epoch, second.epoch) == (1, 1)
    assert second.counter == first.counter + 1
    assert first.held != second.held


def test_what_a_receipt_names_is_there_after_a_crash(scene: Scene) -> None:
    scene.take(scene.export())
    receipt = scene.receipt()
    copy_folder(scene.folder / "hub", scene.folder / "image")
    scene.reopen_hub(scene.folder / "image")
    assert receipt.held
    assert all(scene.hub.store.streams.holds(one) for one in receipt.held)
    assert scene.receipt().counter == receipt.counter + 1


def test_a_part_that_has_not_come_is_named_as_missing_and_not_as_held(scene: Scene) -> None:
    own = scene.pc.session.store.log.own("data")
    assert own is not None
    scene.take(scene.export())
    scene.add("lost")
    lost = scene.pc.session.store.log.own("data")
    assert lost is not None
    _pretend_held(scene, [lost])
    scene.add("Yuliana")
    scene.take(scene.export())
    receipt = scene.receipt()
    assert receipt.missing == ((own.stream, own.seq + 1, own.seq + 1),)
    assert [one for one in receipt.held if one.stream == own.stream] == [own]


def test_a_hub_that_was_put_back_begins_a_new_epoch(scene: Scene) -> None:
    copy_folder(scene.folder / "hub", scene.folder / "older")
    scene.take(scene.export())
    before = scene.receipt()
    scene.reopen_hub(scene.folder / "older")
    scene.hub.begin_epoch(before.epoch)
    after = scene.receipt()
    assert (after.epoch, after.counter, after.held) == (before.epoch + 1, 1, ())


def test_receipts_travel_in_a_control_bundle_that_the_pc_reads(scene: Scene) -> None:
    scene.take(scene.export())
    documents = scene.hub.receipts()
    folder = scene.new_folder()
    folder.mkdir()
    paths = hubs.write(scene.hub.control(documents), folder, "PST", TODAY)
    session = scene.pc.session
    keys = OwnKeys(session.device.id, (session.device.identity,))
    bundle = verify(paths[0], keys, session.trust, LogStreams(session.store.streams))
    assert list(bundle.documents()) == documents
    assert [one.state for one in scene.pc.receive(paths).files] == ["merged"]


def test_what_a_restored_pc_has_lost_comes_back_from_the_hub(scene: Scene) -> None:
    folder = scene.new_folder()
    folder.mkdir()
    scene.pc.back_up(folder)
    scene.add("Yuliana")
    scene.take(scene.export())
    scene.pc.restore(scene.pc.backups[0])
    assert scene.pc.session.store.rows.list("person") == []
    scene.take(scene.export())
    back = scene.new_folder()
    back.mkdir()
    scene.pc.receive(hubs.write(scene.hub.pass_on("data"), back, "PST", TODAY))
    names = [row.text("full_name") for row in scene.pc.session.store.rows.list("person")]
    assert names == ["Yuliana"]
