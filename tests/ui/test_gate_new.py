"""Mulai baru: three screens by keyboard alone, and everything that can go wrong on them."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lipas_desktop.services import opening
from lipas_desktop.system.marker import registers_of_others
from tests.ui.desks import CHEAP, PASSWORD, Desk, Desks, Key, Mod


def opens(desk: Desk, secret: str) -> bool:
    """Tell whether a secret opens the register of a computer that is switched off."""
    again = opening.open_register(
        desk.places, secret, random=os.urandom, floor=CHEAP, common=desk.places.state
    )
    again.close()
    return True


def test_a_house_is_founded_by_keyboard_alone(desks: Desks) -> None:
    desk = desks.make("pc")
    code = desk.found()
    house = desk.session.house
    assert (house.name, house.short_code, house.type) == (
        "Rumah Kreatif Oebobo",
        "RKO",
        "RUMAH_KREATIF",
    )
    assert (house.region_code, house.time_zone) == ("53.71.04.1001", "WITA")
    assert (desk.session.pc_name, desk.session.account.name) == ("Loket depan", "Maria")
    assert desk.context.may("anything")
    assert [m.house for m in registers_of_others("somebody else", desks.common)] == [house.name]
    desk.switch_off()
    assert opens(desk, PASSWORD)
    assert opens(desk, "-".join(code))


def test_what_is_missing_is_said_at_its_field_and_the_first_one_has_the_focus(
    desks: Desks,
) -> None:
    desk = desks.make("pc").start()
    desk.press(Key.Key_1)
    desk.press(Key.Key_Return, Mod.ControlModifier)
    front = desk.front
    assert desk.screen == "HouseScreen"
    assert front.name.property("st") == "err"
    assert front.rows.note("region_code").words.startswith("Ketik beberapa huruf")
    assert desk.focus() is front.name
    desk.type("R")
    assert front.name.property("st") == ""
    assert front.rows.note("name").words == ""


def test_code_and_type_follow_the_name_until_somebody_writes_their_own(desks: Desks) -> None:
    desk = desks.make("pc").start()
    desk.press(Key.Key_1)
    front = desk.front
    desk.type("Bapas Kelas II Kupang")
    assert (front.code.text(), front.type.currentData()) == ("BKIIK", "BAPAS")
    desk.press(Key.Key_Return)
    front.code.selectAll()
    desk.type("bpk")
    assert front.code.text() == "BPK"
    assert "BPK-2021-0001" in front.rows.note("short_code").words
    front.name.setFocus()
    front.name.selectAll()
    desk.type("Rumah Kreatif Oebobo")
    assert (front.code.text(), front.type.currentData()) == ("BPK", "RUMAH_KREATIF")


def test_the_desa_gives_the_zone_and_one_that_is_not_from_the_list_is_refused(
    desks: Desks,
) -> None:
    desk = desks.make("pc").start()
    desk.press(Key.Key_1)
    front = desk.front
    front.desa.setFocus()
    desk.type("sentani kota")
    desk.press(Key.Key_Return)
    assert "Waktu Indonesia Timur (WIT)" in front.rows.note("region_code").words
    assert "28 Oktober 2021, 11.42" in front.rows.note("region_code").words
    front.desa.selectAll()
    desk.type("kupang")
    desk.press(Key.Key_Escape)  # closes the list alone
    assert desk.screen == "HouseScreen"
    assert front.rows.note("region_code").words == ""
    front.go_on()
    assert front.desa.property("st") == "err"


def test_a_password_is_judged_while_it_is_typed(desks: Desks) -> None:
    desk = desks.make("pc").start()
    desk.go_to_code()
    desk.press(Key.Key_Escape)
    front = desk.front
    note = front.rows.note("password")
    front.password.first.setFocus()
    for typed, said in (
        ("maria", "Masih 3 huruf lagi."),
        ("oebobo2021", "Mudah ditebak"),
        ("tikar pandan", "Cukup panjang"),
    ):
        front.password.first.selectAll()
        desk.type(typed)
        assert note.words.startswith(said), typed
    desk.press(Key.Key_Return, Mod.ControlModifier)
    assert desk.screen == "AdminScreen"
    assert front.rows.note("repeat").words.startswith("Kedua kata sandi tidak sama")
    assert desk.focus() is front.password.second


def test_three_random_words_are_taken_with_one_key_and_can_be_read(desks: Desks) -> None:
    desk = desks.make("pc").start()
    desk.go_to_code()
    desk.press(Key.Key_Escape)
    front = desk.front
    offered = front.password.words.text()
    desk.press(Key.Key_2, Mod.ControlModifier)
    assert front.password.words.text() != offered
    desk.press(Key.Key_1, Mod.ControlModifier)
    words = front.password.words.text()
    assert front.password.first.text() == front.password.second.text() == words
    assert len(words.split()) == 3
    assert front.password.first.displayText() == words
    desk.press(Key.Key_Return)
    assert desk.screen == "CodeScreen"


def test_the_code_is_covered_before_it_is_typed_back(desks: Desks) -> None:
    desk = desks.make("pc").start()
    code = desk.go_to_code()
    assert len(code) == 6
    assert {len(group) for group in code} == {5}
    desk.press(Key.Key_Return)
    assert desk.front.sheet.groups == ()
    assert not any(group in desk.front.sheet.accessibleName() for group in code)
    desk.press(Key.Key_Escape)
    assert desk.front.sheet.groups == code


def test_a_group_that_differs_is_said_and_the_button_waits(desks: Desks) -> None:
    desk = desks.make("pc").start()
    code = desk.go_to_code()
    desk.press(Key.Key_Return)
    front = desk.front
    first, second = front.asked
    desk.type(code[first].lower())
    assert front.groups[0].right
    assert desk.focus() is front.groups[1]
    desk.type("QQ")
    assert front.note.text() == "Masih 3 huruf"
    desk.type("QQQ")
    assert f"Kelompok {second + 1}" in front.verdict.words
    assert not front.next.isEnabled()
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Return, Mod.ControlModifier)
    assert desk.screen == "TypeBackScreen"
    assert not desk.places.database.exists()


def test_groups_are_drawn_anew_after_a_look_at_the_code(desks: Desks) -> None:
    desk = desks.make("pc").start()
    desk.go_to_code()
    seen = set()
    for _ in range(12):
        desk.press(Key.Key_Return)
        seen.add(desk.front.asked)
        desk.press(Key.Key_Escape)
    assert len(seen) > 1
    assert all(first < second for first, second in seen)


def test_setting_up_has_its_words_in_the_language_of_now(desks: Desks) -> None:
    desk = desks.make("pc").start()
    desk.press(Key.Key_1)
    desk.type("Rumah Kreatif Oebobo")
    desk.context.languages.use("en")
    assert desk.front.heading.text() == "Which house will use this register?"
    assert desk.front.type.currentText() == "Creative house"
    assert desk.front.name.text() == "Rumah Kreatif Oebobo"


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root may mount a disk of 160 KB")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_said_nothing_stays_and_it_can_be_tried_again(
    desks: Desks, tiny_disk: Path
) -> None:
    desk = desks.make("pc", tiny_disk / "register").start()
    code = desk.go_to_code()
    desk.press(Key.Key_Return)
    desk.type_back(code)
    desk.wait_until_done()
    assert desk.screen == "TypeBackScreen"
    assert "penuh" in desk.trouble
    assert [path.name for path in tiny_disk.iterdir()] == []
    subprocess.run(["mount", "-o", "remount,size=64m", str(tiny_disk)], check=True)
    desk.press(Key.Key_Return)
    desk.wait_for("Home")
    assert desk.session.house.name == "Rumah Kreatif Oebobo"
    desk.switch_off()
