"""Before anything is there: the first question, other people's registers, folders refused."""

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.system.marker import Marker, write_marker
from tests.ui.desks import Desks, Key


def test_there_are_four_ways_to_begin_and_digits_take_them(desks: Desks) -> None:
    desk = desks.make("pc").start()
    cards = [card.card.title for card in desk.front.cards._cards]
    assert cards == ["Mulai baru", "Gabung dengan komputer lain", "Pulihkan cadangan", "Latihan"]
    for key, screen in (
        (Key.Key_1, "HouseScreen"),
        (Key.Key_2, "PcNameScreen"),
        (Key.Key_3, "BackupFileScreen"),
    ):
        desk.press(key)
        assert desk.screen == screen
        desk.press(Key.Key_Escape)
        assert desk.screen == "FirstQuestion"
    assert desk.window.actions_.commands["setup.choose"].hint.key == f"1–{len(cards)}"
    desk.press(Key.Key_Up)
    desk.press(Key.Key_Return)
    assert desk.screen == "PcNameScreen"


def test_esc_loses_nothing_that_was_typed(desks: Desks) -> None:
    desk = desks.make("pc").start()
    desk.press(Key.Key_1)
    desk.type("Rumah Kreatif Oebobo")
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_2)
    desk.type("Ruang jahit")
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_1)
    assert desk.front.name.text() == "Rumah Kreatif Oebobo"
    assert desk.front.code.text() == "RKO"
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_2)
    assert desk.front.name.text() == "Ruang jahit"


def test_the_register_of_another_account_is_named_and_said_how_to_open(desks: Desks) -> None:
    opened = date(2021, 10, 27)
    for account, day in (("Gudang", opened.replace(day=1)), ("Loket", opened)):
        write_marker(Marker(account, f"C:/{account}", "Rumah Kreatif Oebobo", day), desks.common)
    desk = desks.make("pc").start()
    found = desk.front.found
    assert found.title.text() == "Ada register di komputer ini: Rumah Kreatif Oebobo"
    assert found.second.text() == (
        "Dibuat akun Windows “Loket”, terakhir dibuka 27 Oktober 2021 Ada juga di akun “Gudang”."
    )
    assert not found.way.isVisible()
    desk.press(Key.Key_B)
    assert found.way.isVisible()
    assert "masuk sebagai “Loket”" in found.way.text()


def test_nothing_is_said_of_other_registers_where_there_are_none(desks: Desks) -> None:
    assert desks.make("pc").start().front.found is None


def test_a_synced_folder_is_refused_by_name_and_another_one_is_remembered(
    desks: Desks, tmp_path: Path
) -> None:
    live, chosen = tmp_path / "OneDrive" / "register", tmp_path / "Data rumah"
    live.parent.mkdir()
    chosen.mkdir()
    desk = desks.make("pc", live).start(tmp_path / "OneDrive", chosen)
    assert desk.screen == "FolderScreen"
    assert "OneDrive" in desk.front.sentence.text()
    desk.press(Key.Key_Return)
    assert desk.screen == "FolderScreen"
    desk.press(Key.Key_Return)
    assert desk.screen == "FirstQuestion"
    assert desk.context.places.live == chosen / "lipas-desktop" / "register"
    desk.found()
    assert desk.context.places.database.exists()
    assert not live.exists()
    desk.switch_on_again()
    assert desk.screen == "LoginScreen"


def test_a_chosen_folder_that_is_gone_is_no_reason_to_begin_anew(
    desks: Desks, tmp_path: Path
) -> None:
    desk = desks.make("pc")
    away = tmp_path / "disk" / "lipas-desktop"
    desk.context.preferences.register_base = away
    desk.switch_on_again()
    assert desk.screen == "FolderScreen"
    assert desk.front.heading.text() == "Register tidak ditemukan"
    (away / "register").mkdir(parents=True)
    desk.press(Key.Key_F5)
    assert desk.screen == "FirstQuestion"


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    """A folder that even root cannot write to, where mounting is allowed."""
    folder = tmp_path / "read_only"
    folder.mkdir()
    if os.name == "nt":
        pytest.skip("rights are lists on Windows")
    if os.getuid() != 0:
        folder.chmod(0o500)
        return folder
    mount = ["mount", "-t", "tmpfs", "-o", "ro,size=64k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("root may write everywhere, and mounting is not allowed here")
    return folder


def test_a_read_only_folder_is_refused_in_one_sentence(
    desks: Desks, read_only: Path, request: pytest.FixtureRequest
) -> None:
    if os.getuid() == 0:
        request.addfinalizer(lambda: subprocess.run(["umount", str(read_only)], check=True))
    desk = desks.make("pc", read_only / "register").start()
    assert desk.screen == "FolderScreen"
    assert "ditulisi" in desk.front.sentence.text()
    assert desk.front.where.words == str(read_only / "register")
