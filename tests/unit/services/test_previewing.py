"""What a bundle would bring is told before it is taken: nothing is kept, whatever the file is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.bundle.contents import read_receipt
from lipas_desktop.bundle.control import Control, write_control
from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    backup,
    erasing,
    joining,
    previewing,
    receipts,
    receiving,
    sync,
)
from lipas_desktop.services.previewing import Preview
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from tests.ui.two_pcs import believe_arrived
from tests.unit.services.following import new_hub
from tests.unit.services.test_receipts import head

DAY = 86_400_000
Join = Callable[..., Session]


@pytest.fixture
def second(house: Session, join: Join) -> Session:
    return join(house)


def add(session: Session, name: str) -> RowId:
    (row,) = session.append("data", [Insert("person", (), {"full_name": name, "sex": "P"})]).ids
    assert row is not None
    return row


def send(session: Session, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    exported, _ = sync.export(session, folder)
    return exported.files[0].path


def seen(session: Session, *paths: Path) -> Preview:
    (found,) = previewing.look(session, paths)
    return found


def traces(session: Session) -> list[object]:
    """Everything that a reading could leave: rows, history, marks, copies, certificates."""
    plain = session.store.plain
    inbox = session.places.inbox
    return [
        session.store.log.state_hash("data"),
        session.store.log.waiting("data"),
        plain.transfers.list(),
        plain.inbox.list(),
        sorted(inbox.iterdir()) if inbox.is_dir() else [],
        session.trust,
    ]


def test_it_says_from_whom_until_when_and_how_many_changes_are_new(
    house: Session, second: Session, clock: FixedClock, tmp_path: Path
) -> None:
    first = add(second, "Yuliana Tefa")
    receiving.receive(house, [send(second, tmp_path / "s1")])
    clock.advance(DAY)
    entered = clock.now_ms()
    second.append("data", [Set("person", first, {"phone": "0812"})])
    add(second, "Markus Bani")
    clock.advance(DAY)
    # What has been heard of the house is not told to it: it gets all once more.
    path = send(second, tmp_path / "s2")
    before = traces(house)
    found = seen(house, path)
    assert (found.state, found.code, found.kind) == ("new", "", "data")
    assert (found.no, found.sender) == (2, "PC pc2")
    assert (found.written, found.until) == (clock.now_ms(), entered)
    assert found.new_changes == 2
    assert found.changes > found.new_changes
    assert not found.missing
    assert traces(house) == before
    received, _ = receiving.receive(house, [path])
    assert received.changes == found.new_changes


def test_a_file_that_was_taken_brings_nothing_new_and_one_of_ones_own_is_known(
    house: Session, second: Session, tmp_path: Path
) -> None:
    add(second, "Yuliana Tefa")
    path = send(second, tmp_path / "s1")
    receiving.receive(house, [path])
    assert (seen(house, path).state, seen(house, path).new_changes) == ("known", 0)
    assert seen(second, path).state == "own"
    assert not seen(second, path).may_be_taken


def test_of_several_files_none_counts_what_an_earlier_one_brings(
    house: Session, second: Session, clock: FixedClock, tmp_path: Path
) -> None:
    add(second, "Yuliana Tefa")
    send(second, tmp_path / "s")
    clock.advance(DAY)
    add(second, "Markus Bani")
    send(second, tmp_path / "s")
    told = previewing.look(house, [tmp_path / "s"])
    found = [one for one in told if one.kind == "data"]
    assert [one.new_changes for one in found] == [found[0].changes, 1]
    assert found[1].changes == found[0].changes + 1
    # The notes of the audit are no changes, but they are new.
    assert [(one.changes, bool(one.new)) for one in told if one.kind == "audit"] == [(0, True)] * 2
    received, _ = receiving.receive(house, [tmp_path / "s"])
    assert received.changes == sum(one.new_changes for one in found)


def test_a_part_that_has_not_come_is_told_by_pc_numbers_and_days(
    house: Session, second: Session, clock: FixedClock, tmp_path: Path
) -> None:
    receiving.receive(house, [send(second, tmp_path / "s1")])
    heard = clock.now_ms()
    clock.advance(DAY)
    add(second, "Hilang di jalan")
    lost = send(second, tmp_path / "lost")
    believe_arrived(second, house)
    clock.advance(2 * DAY)
    add(second, "Sampai")
    path = send(second, tmp_path / "s2")
    (part,) = seen(house, path).missing
    assert (part.no, part.name) == (2, "PC pc2")
    assert (part.gap.low, part.gap.high) == (part.gap.high, part.gap.low)
    assert (part.gap.after, part.gap.before) == (heard, clock.now_ms())
    # Beside the lost one it is not missing any more, in whichever order they are given.
    both = previewing.look(house, [path, lost])
    assert [one.path for one in both] == [lost, path]
    assert not any(one.missing for one in both)
    receiving.receive(house, [path])
    # Here it waits: nothing of it is new, and what it waits for is still told.
    assert seen(house, path).missing == (part,)
    assert seen(house, path).new_changes == 0


def test_people_who_would_be_erased_here_are_counted(
    house: Session, second: Session, tmp_path: Path
) -> None:
    person = add(house, "Yuliana Tefa")
    receiving.receive(second, [send(house, tmp_path / "s1")])
    erasing.erase_person(second, person, "PERMINTAAN")
    path = send(second, tmp_path / "s2")
    found = seen(house, path)
    assert found.erased == 1
    receiving.receive(house, [path])
    assert house.store.rows.get("person", person) is None
    assert seen(house, path).erased == 0


def test_what_another_pc_passes_on_is_named(
    house: Session, second: Session, join: Join, tmp_path: Path
) -> None:
    third = join(house, "pc3")
    add(third, "Markus Bani")
    receiving.receive(second, [send(house, tmp_path / "s1"), send(third, tmp_path / "s2")])
    found = seen(house, send(second, tmp_path / "s3"))
    assert found.sender == "PC pc2"
    assert "PC pc3" in found.others


def test_a_renamed_file_is_known_by_its_content(
    house: Session, second: Session, tmp_path: Path
) -> None:
    add(second, "Yuliana Tefa")
    path = send(second, tmp_path / "s")
    renamed = path.rename(tmp_path / "daftar.xlsx")
    assert seen(house, renamed).state == "new"


def _cut(house: Session, second: Session, folder: Path) -> Path:
    path = send(second, folder)
    path.write_bytes(path.read_bytes()[:-100])
    return path


def _backup(house: Session, second: Session, folder: Path) -> Path:
    return backup.write(house, folder)[0].path


def _request(house: Session, second: Session, folder: Path) -> Path:
    return joining.write_request(second, folder)[0]


def _certificate(house: Session, second: Session, folder: Path) -> Path:
    send(second, folder)
    (path,) = [path for path in folder.iterdir() if path.read_bytes().startswith(b"doc-cert")]
    return path


def _forged(house: Session, second: Session, folder: Path) -> Path:
    path = folder / "surat.lipas"
    path.write_bytes(b"doc-enrol/1\n{}\n")
    return path


def _workbook(house: Session, second: Session, folder: Path) -> Path:
    path = folder / "peserta.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(200))
    return path


def _letter(house: Session, second: Session, folder: Path) -> Path:
    path = folder / "surat.txt"
    path.write_bytes(b"Kepada Yth. " * 30)
    return path


def _link(house: Session, second: Session, folder: Path) -> Path:
    path = folder / "pintasan.age"
    path.symlink_to(send(second, folder))
    return path


def _gone(house: Session, second: Session, folder: Path) -> Path:
    return folder / "tidak ada.age"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_cut, "bundle.DAMAGED"),
        (_backup, "bundle.IS_BACKUP"),
        (_request, "document.enrol"),
        (_certificate, "document.cert"),
        (_forged, "bundle.DOCUMENT"),
        (_workbook, "document.workbook"),
        (_letter, "bundle.NOT_AGE"),
        (_link, "bundle.SIZE"),
        (_gone, "file.gone"),
    ],
)
def test_each_other_file_is_told_by_what_it_is(
    make: Callable[[Session, Session, Path], Path],
    code: str,
    house: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    add(second, "Yuliana Tefa")
    path = make(house, second, folder)
    before = traces(house)
    found = seen(house, path)
    assert (found.state, found.code) == ("refused", code)
    assert not found.may_be_taken
    assert traces(house) == before


def test_a_bundle_of_another_house_is_not_for_us_and_the_others_are_told_all_the_same(
    house: Session, second: Session, found: Callable[..., Session], tmp_path: Path
) -> None:
    stranger = found("other")
    add(stranger, "Markus Bani")
    add(second, "Yuliana Tefa")
    folder = tmp_path / "stick"
    good = send(second, folder)
    shutil.copy(send(stranger, tmp_path / "s2"), folder / "a.age")
    told = [one for one in previewing.look(house, [folder]) if one.kind != "audit"]
    assert [(one.name, one.state) for one in told] == [(good.name, "new"), ("a.age", "not_for_us")]


def test_a_receipt_says_what_it_would_confirm_and_nothing_of_it_is_kept(
    house: Session, tmp_path: Path
) -> None:
    hub = new_hub(house)
    (receipt,) = hub.receipts(1, 1, [head(house)])
    path = hub.write_file(tmp_path / "s", house, receipt)
    before = traces(house)
    found = seen(house, path)
    assert (found.state, found.kind, found.sender) == ("new", "receipt", "Pusat")
    assert (found.confirmed, found.written) == (3, read_receipt(receipt).at)
    assert traces(house) == before
    assert receipts.hub_words(house) == []
    receiving.receive(house, [path])
    assert seen(house, path).state == "known"


def test_a_receipt_of_a_hub_that_the_house_does_not_follow_is_refused_with_its_reason(
    house: Session, second: Session, tmp_path: Path
) -> None:
    hub = new_hub(house, followed=False)
    (receipt,) = hub.receipts(1, 1, [head(house)])
    path = hub.write_file(tmp_path / "s", house, receipt)
    found = seen(house, path)
    assert (found.state, found.code) == ("refused", "bundle.DOCUMENT")
    assert not found.may_be_taken


def test_a_receipt_counts_where_a_package_beside_it_makes_its_hub_known(
    house: Session, second: Session, tmp_path: Path
) -> None:
    hub = new_hub(house)
    (receipt,) = hub.receipts(1, 1, [head(second)])
    path = hub.write_file(tmp_path / "s", second, receipt)
    assert seen(second, path).code == "bundle.DOCUMENT"
    to = [one for one in hub.trust.devices("data") if one.role == "pc"]
    control = Control(hub.trust.documents, house.house_id, "pc", read_receipt(receipt).at, to)
    (sealed,) = write_control(control, house.signer, house.trust)
    (tmp_path / "s" / sealed.name("RKO", house.clock.today())).write_bytes(sealed.data)
    told = {one.kind: one for one in previewing.look(second, [tmp_path / "s"])}
    assert told["control"].state == "new"
    assert (told["receipt"].state, told["receipt"].sender) == ("new", "Pusat")
    received, _ = receiving.receive(second, [tmp_path / "s"])
    assert [one.state for one in received.files] == ["merged", "merged"]
