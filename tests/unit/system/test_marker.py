from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.system.marker import (
    Marker,
    common_folder,
    registers_of_others,
    remove_marker,
    write_marker,
)
from tests.marks import on_linux

LOKET = Marker("Loket", "C:\\Users\\Loket\\data", "Rumah Kreatif Oebobo", date(2021, 10, 28))
DEWI = Marker("dewi", "/home/dewi/data", "", date(2021, 10, 30))


def test_the_register_of_another_account_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "common"
    assert write_marker(LOKET, folder)
    assert write_marker(DEWI, folder)
    assert registers_of_others("dewi", folder) == [LOKET]
    assert registers_of_others("rosa", folder) == [DEWI, LOKET]


def test_opening_again_renews_the_marker(tmp_path: Path) -> None:
    later = Marker(LOKET.account, LOKET.path, LOKET.house, date(2021, 11, 1))
    write_marker(LOKET, tmp_path)
    write_marker(later, tmp_path)
    assert registers_of_others("dewi", tmp_path) == [later]


def test_a_register_given_up_is_no_longer_found(tmp_path: Path) -> None:
    write_marker(LOKET, tmp_path)
    remove_marker(LOKET, tmp_path)
    remove_marker(LOKET, tmp_path)
    assert registers_of_others("dewi", tmp_path) == []


@on_linux
def test_every_account_may_add_a_marker_and_none_may_remove_anothers(tmp_path: Path) -> None:
    write_marker(LOKET, tmp_path / "common")
    assert (tmp_path / "common").stat().st_mode & 0o7777 == 0o1777
    assert [path.stat().st_mode & 0o044 for path in (tmp_path / "common").iterdir()] == [0o044]


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (Path("/proc/none"), tmp_path / "file", tmp_path / "file" / "below"):
        assert not write_marker(LOKET, folder)
        assert registers_of_others("dewi", folder) == []


@on_linux
def test_a_folder_that_leads_elsewhere_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "common").symlink_to(tmp_path / "elsewhere")
    assert not write_marker(LOKET, tmp_path / "common")
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"no json",
        b"\xff",
        b'{"account":"x"}',
        b'{"account":"x","house":"y\\u001b[2J","opened":"2021-10-28","path":"z"}',
        b'{"account":"x","house":"y","opened":"yesterday","path":"z"}',
        b'{"account":1,"house":"y","opened":"2021-10-28","path":"z"}',
        b"[" * 4000,
    ],
)
def test_what_a_stranger_left_there_is_passed_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.json").write_bytes(content)
    (tmp_path / "dir.json").mkdir()
    write_marker(LOKET, tmp_path)
    assert registers_of_others("dewi", tmp_path) == [LOKET]


@on_linux
def test_a_marker_that_leads_elsewhere_is_passed_over(tmp_path: Path) -> None:
    write_marker(LOKET, tmp_path / "elsewhere")
    (tmp_path / "common").mkdir()
    (real,) = (tmp_path / "elsewhere").iterdir()
    (tmp_path / "common" / "link.json").symlink_to(real)
    assert registers_of_others("dewi", tmp_path / "common") == []


def test_the_common_folder_is_the_same_for_every_account() -> None:
    assert common_folder({"HOME": "/home/dewi"}) == common_folder({"HOME": "/home/rosa"})
