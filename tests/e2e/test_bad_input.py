"""What people and sticks bring: a plain sentence each, nothing half-written, nothing lost.

Real files and registers; only the window is left out, which shows the sentence.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from lipas_desktop.domain.errors import LipasError, WorldError
from lipas_desktop.services import attendance_imports, backup, imports, receiving, sync
from lipas_desktop.services.session import Session
from tests.e2e.conftest import Found, MakeDisk, Told
from tests.e2e.houses import DEMO, add, contents, open_again, people, picture

# Opening


@pytest.mark.parametrize("secret", ["kelapa lontar", "KELAPA LONTAR SASANDO", " ", "5" * 35])
def test_a_wrong_password_opens_nothing_and_changes_nothing(
    house: Session, told: Told, secret: str
) -> None:
    house.close()
    before = contents(house.places.live)
    with pytest.raises(WorldError) as caught:
        open_again(house, secret)
    assert told(caught.value) == "keys.wrong_password"
    assert contents(house.places.live) == before
    open_again(house).close()


@pytest.mark.parametrize("kind", ["picture", "text", "empty", "workbook"])
def test_a_file_that_is_no_database_is_left_as_it_is(
    house: Session, told: Told, kind: str, tmp_path: Path
) -> None:
    house.close()
    content = {
        "picture": picture(tmp_path / "foto.png").read_bytes(),
        "text": b"Daftar peserta Oktober\n" * 300,
        "empty": b"",
        "workbook": (DEMO / "peserta.xlsx").read_bytes(),
    }[kind]
    house.places.database.write_bytes(content)
    before = contents(house.places.live)
    with pytest.raises(WorldError) as caught:
        open_again(house)
    assert told(caught.value) == "store.not_a_database"
    assert contents(house.places.live) == before


def test_a_register_in_use_names_who_has_it_and_goes_on_there(house: Session, told: Told) -> None:
    with pytest.raises(WorldError) as caught:
        open_again(house)
    assert told(caught.value) == "register.in_use"
    assert caught.value.params["account"]
    add(house, "Yuliana Contoh")
    assert people(house) == ["Yuliana Contoh"]


def test_a_register_in_a_read_only_folder_is_not_opened_and_opens_when_it_is_not(
    disk: MakeDisk, found: Found, told: Told
) -> None:
    small = disk(8_000)
    house = found(small.path)
    add(house, "Yuliana Contoh")
    house.close()
    before = contents(house.places.live)
    small.lock()
    with pytest.raises(WorldError) as caught:
        open_again(house)
    assert told(caught.value) == "store.read_only_folder"
    assert contents(house.places.live) == before


def test_nothing_is_founded_in_a_read_only_folder(disk: MakeDisk, found: Found, told: Told) -> None:
    small = disk(8_000)
    small.lock()
    with pytest.raises(WorldError) as caught:
        found(small.path)
    assert told(caught.value) == "file.read_only"
    assert small.names() == []


# Sticks


def test_a_locked_stick_is_told_and_untouched(house: Session, disk: MakeDisk, told: Told) -> None:
    add(house, "Yuliana Contoh")
    card = disk(2_000)
    card.lock()
    for write in (sync.export, backup.write):
        with pytest.raises(WorldError) as caught:
            write(house, card.path)  # type: ignore[operator]
        assert told(caught.value) == "file.read_only"
        assert card.names() == []


def test_a_stick_that_was_pulled_is_told(house: Session, told: Told, tmp_path: Path) -> None:
    for write in (sync.export, backup.write):
        with pytest.raises(WorldError) as caught:
            write(house, tmp_path / "pulled")  # type: ignore[operator]
        assert told(caught.value) == "file.gone"


# Workbooks


PREVIEWS = [imports.preview_people, attendance_imports.preview_attendance]


@pytest.mark.parametrize("preview", PREVIEWS, ids=["people", "attendance"])
@pytest.mark.parametrize("name", ["daftar.xlsx", "daftar.xls", "daftar.ods", "daftar.csv"])
def test_a_renamed_picture_is_no_workbook(
    house: Session, told: Told, stick: Path, preview: Callable[..., object], name: str
) -> None:
    picture(stick / "foto.png").rename(stick / name)
    before, state = contents(stick), house.store.log.state_hash("data")
    with pytest.raises(LipasError) as caught:
        preview(house, stick / name)
    assert told(caught.value) == "workbook.not_a_workbook"
    assert contents(stick) == before
    assert house.store.log.state_hash("data") == state


@pytest.mark.parametrize("preview", PREVIEWS, ids=["people", "attendance"])
def test_an_empty_sheet_says_so(
    house: Session, told: Told, stick: Path, preview: Callable[..., object]
) -> None:
    path = stick / "daftar.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        workbook.add_worksheet("Peserta")
    before, state = contents(stick), house.store.log.state_hash("data")
    with pytest.raises(LipasError) as caught:
        preview(house, path)
    assert told(caught.value) == "workbook.empty"
    assert contents(stick) == before
    assert house.store.log.state_hash("data") == state


def test_a_sheet_with_headings_alone_says_so(house: Session, told: Told, stick: Path) -> None:
    path = stick / "daftar.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        workbook.add_worksheet("Peserta").write_row(0, 0, ["No", "Nama Lengkap", "NIK", "L/P"])
    with pytest.raises(LipasError) as caught:
        imports.preview_people(house, path)
    assert told(caught.value) == "import.no_rows"
    assert people(house) == []


def test_a_workbook_that_cannot_be_removed_from_its_stick_is_kept_all_the_same(
    house: Session, disk: MakeDisk, told: Told
) -> None:
    card = disk(1_000)
    path = card.path / "daftar.xlsx"
    path.write_bytes((DEMO / "peserta.xlsx").read_bytes())
    preview = imports.preview_people(house, path)
    taken, _ = imports.take_people(house, preview)
    card.lock()
    with pytest.raises(WorldError) as caught:
        imports.keep_workbook(house, preview, taken.batch, remove=True)
    assert told(caught.value) == "file.read_only"
    assert path.exists()
    (kept,) = house.store.plain.files.list()
    assert kept.name == "daftar.xlsx"


def test_a_workbook_cut_short_is_told(house: Session, told: Told, stick: Path) -> None:
    path = stick / "daftar.xlsx"
    path.write_bytes((DEMO / "peserta.xlsx").read_bytes()[:-2_000])
    with pytest.raises(WorldError) as caught:
        imports.preview_people(house, path)
    assert told(caught.value) in ("workbook.unreadable", "workbook.not_a_workbook")
    assert people(house) == []


# Packages


def refused(received: receiving.Received) -> WorldError:
    """Return the one refusal as the page tells it."""
    (one,) = received.files
    assert one.new == one.changes == 0
    return WorldError(one.code, **one.params)


@pytest.mark.parametrize("kept", [0.01, 0.3, 0.9, 0.999])
def test_a_package_cut_short_changes_nothing_and_the_whole_one_is_taken(
    house: Session, second: Session, told: Told, stick: Path, kept: float
) -> None:
    imports.take_people(house, imports.preview_people(house, DEMO / "peserta.xlsx"))
    exported, _ = sync.export(house, stick)
    path = exported.files[0].path
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    before, state = contents(stick), second.store.log.state_hash("data")
    received, _ = receiving.receive(second, [path])
    assert told(refused(received)) in ("bundle.DAMAGED", "bundle.SIZE")
    assert second.store.log.state_hash("data") == state
    assert contents(stick) == before

    path.write_bytes(whole)
    received, _ = receiving.receive(second, [path])
    assert [one.state for one in received.files] == ["merged"]
    assert people(second) == people(house) != []


def test_a_package_for_somebody_else_is_left_alone(
    house: Session, found: Found, told: Told, stick: Path, tmp_path: Path
) -> None:
    other = found(tmp_path / "other")
    add(other, "Orang Lain")
    sync.export(other, stick)
    before, state = contents(stick), house.store.log.state_hash("data")
    received, _ = receiving.receive(house, [stick])
    assert told(refused(received)) == "bundle.NOT_FOR_US"
    assert house.store.log.state_hash("data") == state
    assert contents(stick) == before
    assert list(house.places.inbox.glob("*")) == []


def test_a_picture_on_the_stick_is_told_where_it_is_chosen(
    house: Session, told: Told, stick: Path
) -> None:
    path = picture(stick / "foto.png").rename(stick / "RCO_2021-10-28_1-5_000000000000.age")
    received, _ = receiving.receive(house, [path])
    assert told(refused(received)) in ("bundle.PICTURE", "bundle.NOT_AGE")
    assert path.exists()
