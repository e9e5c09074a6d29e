"""Full and locked disks under the register, on sticks and where papers go: all or nothing."""

from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import (
    activities,
    backup,
    certificates,
    house_settings,
    imports,
    receiving,
    records,
    sync,
)
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.session import Session
from tests.e2e.conftest import Found, MakeDisk, Told
from tests.e2e.houses import DEMO, add, contents, join, open_again, people, restore

NAMES = ("Yuliana Contoh", "Markus Contoh", "Dorkas Contoh")

# A full disk under the register


@pytest.mark.parametrize("left", [0, 4_096, 16_384, 131_072, 400_000])
def test_a_house_is_founded_whole_or_not_at_all(
    disk: MakeDisk, found: Found, told: Told, left: int
) -> None:
    small = disk(8_000)
    small.fill(leave=left)
    with pytest.raises(WorldError) as caught:
        found(small.path)
    assert told(caught.value) in ("file.disk_full", "store.disk_full")
    assert small.names() == []
    small.free()
    assert people(found(small.path)) == []


def test_a_register_on_a_full_disk_is_told_and_opens_once_there_is_room(
    disk: MakeDisk, found: Found, told: Told
) -> None:
    small = disk(8_000)
    house = found(small.path)
    add(house, "Yuliana Contoh")
    house.close()
    small.fill()
    before = contents(house.places.live)
    with pytest.raises(WorldError) as caught:
        open_again(house)
    assert told(caught.value) == "store.disk_full"
    # An empty log of the database may stay beside it, and is taken up by the next opening.
    assert before.items() <= contents(house.places.live).items()
    small.free()
    opened = open_again(house)
    assert people(opened) == ["Yuliana Contoh"]
    opened.store.check()
    opened.close()


def test_a_save_on_a_full_disk_is_told_and_succeeds_once_there_is_room(
    disk: MakeDisk, found: Found, told: Told, ends: ExitStack
) -> None:
    small = disk(8_000)
    house = found(small.path)
    saved = ["Yuliana Contoh"]
    add(house, "Yuliana Contoh")
    small.fill()
    caught: WorldError | None = None
    for number in range(2_000):
        opened = records.open_form(house, "person")
        opened.state.answer("full_name", f"Markus {number}")
        opened.state.answer("sex", "L")
        typed = opened.values
        try:
            records.save(house, opened.answered())
        except WorldError as error:
            caught = error
            break
        saved.append(f"Markus {number}")
    assert caught is not None
    assert told(caught) == "store.disk_full"
    # What was typed still stands in the form, what was saved can be read, nothing is there by half.
    assert opened.values == typed
    assert people(house) == sorted(saved)
    with pytest.raises(WorldError, match="disk_full"):
        records.save(house, opened.answered())

    small.free()
    done, _ = records.save(house, opened.answered())
    house.close()
    again = open_again(house)
    ends.callback(again.close)
    assert people(again) == sorted([*saved, str(typed["full_name"])])
    assert again.store.rows.get("person", done.id) is not None
    numbers = [row.text("local_no") for row in again.store.rows.list("person")]
    assert len(set(numbers)) == len(numbers)
    again.store.check()


def test_an_import_on_a_full_disk_takes_all_rows_or_none(
    disk: MakeDisk, found: Found, told: Told
) -> None:
    small = disk(8_000)
    house = found(small.path)
    preview = imports.preview_people(house, DEMO / "peserta.xlsx")
    small.fill(leave=16_384)
    with pytest.raises(WorldError) as caught:
        imports.take_people(house, preview)
    assert told(caught.value) == "store.disk_full"
    assert people(house) == []
    small.free()
    taken, _ = imports.take_people(house, preview)
    assert len(people(house)) == taken.taken == preview.count("new") > 0


def test_a_package_that_finds_no_room_is_taken_once_there_is(
    disk: MakeDisk, told: Told, found: Found, ends: ExitStack, tmp_path: Path, stick: Path
) -> None:
    small = disk(8_000)
    house = found(small.path)
    other = join(house, tmp_path, ends)
    imports.take_people(other, imports.preview_people(other, DEMO / "peserta.xlsx"))
    sync.export(other, stick)
    before = contents(stick)

    small.fill()
    with pytest.raises(WorldError) as caught:
        receiving.receive(house, [stick])
    assert told(caught.value) in ("file.disk_full", "store.disk_full")
    assert people(house) == []
    assert list(house.places.inbox.glob("*")) == []
    assert contents(stick) == before

    small.free()
    received, _ = receiving.receive(house, [stick])
    assert {one.state for one in received.files} == {"merged"}
    assert people(house) == people(other)
    assert house.store.log.state_hash("data") == other.store.log.state_hash("data")


# Sticks


def test_an_export_onto_a_full_stick_leaves_nothing_there_and_can_be_repeated(
    house: Session, second: Session, disk: MakeDisk, told: Told
) -> None:
    imports.take_people(house, imports.preview_people(house, DEMO / "peserta.xlsx"))
    full = disk(256)
    full.fill(leave=4_096)
    history = house.store.plain.transfers.list()
    with pytest.raises(WorldError) as caught:
        sync.export(house, full.path)
    assert told(caught.value) == "file.disk_full"
    assert caught.value.params["need"] > caught.value.params["free"]  # type: ignore[operator]
    assert full.names() == []
    assert house.store.plain.transfers.list() == history

    full.free()
    exported, _ = sync.export(house, full.path)
    packages = [name for name in full.names() if name.endswith(".age")]
    assert packages == sorted(one.path.name for one in exported.files)
    receiving.receive(second, [full.path])
    assert people(second) == people(house) != []


def test_a_copy_onto_a_full_stick_leaves_nothing_there_nor_here(
    house: Session, disk: MakeDisk, told: Told, ends: ExitStack, tmp_path: Path
) -> None:
    add(house, "Yuliana Contoh")
    full = disk(2_000)
    full.fill(leave=100_000)
    with pytest.raises(WorldError) as caught:
        backup.write(house, full.path)
    assert told(caught.value) == "file.disk_full"
    assert full.names() == []
    assert list(house.places.backups.glob("*")) == []
    assert backup.last_copy(house) is None

    full.free()
    written, _ = backup.write(house, full.path)
    assert full.names() == [written.path.name]
    restored = restore(tmp_path / "new", written.path)
    ends.callback(restored.close)
    assert people(restored) == ["Yuliana Contoh"]


def test_a_copy_that_finds_no_room_beside_the_register_leaves_nothing_anywhere(
    disk: MakeDisk, found: Found, told: Told, stick: Path
) -> None:
    small = disk(8_000)
    house = found(small.path)
    add(house, "Yuliana Contoh")
    small.fill(leave=200_000)
    with pytest.raises(WorldError) as caught:
        backup.write(house, stick)
    assert told(caught.value) == "store.disk_full"
    assert list(stick.iterdir()) == []
    assert list(house.places.backups.glob("*")) == []
    small.free()
    written, _ = backup.write(house, stick)
    assert [path.name for path in stick.iterdir()] == [written.path.name]


def test_what_a_cut_left_of_an_earlier_copy_goes_with_the_next(house: Session, stick: Path) -> None:
    house.places.backups.mkdir(exist_ok=True)
    (house.places.backups / "copy-0badf00d.db").write_bytes(b"half")
    (house.places.backups / "copy-0badf00d.db.part").write_bytes(b"half")
    backup.write(house, stick)
    assert list(house.places.backups.glob("*")) == []


def test_a_copy_is_restored_whole_or_not_at_all(
    house: Session, stick: Path, disk: MakeDisk, told: Told
) -> None:
    add(house, "Yuliana Contoh")
    written, _ = backup.write(house, stick)
    small = disk(4_000)
    for left in (0, 16_384, 300_000, 520_000):
        small.fill(leave=left)
        with pytest.raises(WorldError) as caught:
            restore(small.path, written.path)
        assert told(caught.value) in ("file.disk_full", "store.disk_full")
        assert small.names() == []
        small.free()


# Papers


@pytest.fixture
def issued(house: Session) -> list[RowId]:
    """Three certificates, numbered and signed."""
    house_settings.save(house, {"head_name": "Kepala Contoh", "head_title": "Ketua"})
    made = house.append("data", [Insert("activity", (), {"title": "Tenun", "session_jp": 4})])
    activity = RowId(str(made.ids[0]))
    who = [add(house, name) for name in NAMES]
    activities.enrol(house, activity, who)
    days = activities.session_dates(date(2021, 10, 18), date(2021, 10, 22))
    activities.make_sessions(house, activity, days)
    for held in activities.grid(house, activity).sessions:
        activities.all_present(house, activities.grid(house, activity), held.id)
    picks = [Pick(person, name) for person, name in zip(who, NAMES, strict=True)]
    done, _ = certificates.issue(house, activity, date(2021, 10, 22), picks)
    return list(done.ids)


def test_certificates_for_a_read_only_folder_stay_issued_and_are_written_elsewhere(
    house: Session, issued: list[RowId], disk: MakeDisk, told: Told, tmp_path: Path
) -> None:
    closed = disk(2_000)
    closed.lock()
    name = certificates.file_name(house, issued)
    printed = len(house.store.rows.list("audit_event"))
    with pytest.raises(WorldError) as caught:
        certificates.write_pdf(house, issued, closed.path / name)
    assert told(caught.value) == "file.read_only"
    assert closed.names() == []
    assert len(house.store.rows.list("audit_event")) == printed
    assert len(house.store.rows.list("certificate")) == len(NAMES)
    path, _ = certificates.write_pdf(house, issued, tmp_path / name)
    assert path.read_bytes().startswith(b"%PDF")


def test_certificates_for_a_full_disk_leave_an_older_file_as_it_was(
    house: Session, issued: list[RowId], disk: MakeDisk, told: Told
) -> None:
    full = disk(1_000)
    older = full.path / certificates.file_name(house, issued)
    older.write_bytes(b"%PDF older")
    full.fill(leave=8_192)
    with pytest.raises(WorldError) as caught:
        certificates.write_pdf(house, issued, older)
    assert told(caught.value) == "file.disk_full"
    assert full.names() == [older.name]
    assert older.read_bytes() == b"%PDF older"
