"""Every screen before the work, in both languages, all themes and large letters: nothing cut."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import backup, joining
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.system.marker import Marker, write_marker
from lipas_desktop.ui import theme
from tests.ui import checks, shots
from tests.ui.desks import PASSWORD, Desk, Desks, Key, Mod

WIDEST = 1366


def look(desk: Desk, name: str) -> None:
    """Take pictures of a screen in all its looks, and check each by program."""

    def check() -> None:
        front = desk.window.front
        assert checks.clipped(front) == []
        assert checks.nameless(front) == []
        assert checks.untrue_keys(front) == []
        assert desk.window.minimumSizeHint().width() <= WIDEST

    shots.take_all(desk.window, f"gate_{name}", desk.context.languages, check)
    desk.look_here()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


def test_set_up(desks: Desks) -> None:
    write_marker(Marker("Loket", "C:/x", "Rumah Kreatif Oebobo", date(2021, 10, 27)), desks.common)
    desk = desks.make("pc").start()
    look(desk, "first")
    desk.press(Key.Key_B)
    look(desk, "first_found")
    desk.press(Key.Key_1)
    desk.press(Key.Key_Return, Mod.ControlModifier)
    look(desk, "house_missing")
    desk.press(Key.Key_Escape)
    code = desk.go_to_code()
    look(desk, "code")
    desk.press(Key.Key_Escape)
    look(desk, "admin")
    desk.press(Key.Key_Escape)
    look(desk, "house")
    for _ in range(2):
        desk.press(Key.Key_Return, Mod.ControlModifier)
    desk.press(Key.Key_Return)
    desk.type(code[desk.front.asked[0]], "8G")
    look(desk, "type_back")


def test_joining(desks: Desks, stick: Path, qtbot: QtBot) -> None:
    first, desk = desks.make("pc1"), desks.make("pc2")
    first.has_house()
    desk.start(stick, stick)
    desk.press(Key.Key_2)
    desk.type("Ruang jahit")
    look(desk, "join_name")
    desk.press(Key.Key_Return)
    code = tuple(desk.front.sheet.groups)
    desk.press(Key.Key_Return)
    desk.type_back(code)
    desk.wait_for("RequestScreen")
    desk.context.find_sticks = lambda: [Stick("KINGSTON", stick, 3_400_000_000)]
    qtbot.waitUntil(lambda: bool(desk.front.sticks.found))
    look(desk, "join_request")
    desk.front.use_folder(stick)
    desk.wait_for("AnswerScreen")
    look(desk, "join_words")
    (request,) = joining.find_requests(stick)
    joining.accept(first.session, request, stick)
    desk.front.use_folder(stick)
    desk.wait_for("CompareScreen")
    look(desk, "join_compare")
    desk.front.other.click()
    look(desk, "join_differ")
    desk.front.go_on()
    desk.wait_for("AccountScreen")
    look(desk, "join_account")
    desk.switch_on_again()
    look(desk, "join_resume")


def test_log_in_and_restoring(desks: Desks, stick: Path, qtbot: QtBot) -> None:
    lost, desk = desks.make("lost"), desks.make("pc")
    lost.has_house()
    backup.write(lost.session, stick)
    lost.switch_on_again()
    lost.type("salah sama sekali")
    lost.press(Key.Key_Return)
    lost.wait_until_done()
    look(lost, "log_in_wrong")
    lost.switch_off()
    desk.start()
    desk.press(Key.Key_3)
    desk.context.find_sticks = lambda: [Stick("KINGSTON", stick, 3_400_000_000)]
    qtbot.waitUntil(lambda: bool(desk.front.found.found))
    shots.settle()
    look(desk, "restore_file")
    desk.press(Key.Key_1)
    look(desk, "restore_secret")
    desk.type(PASSWORD)
    desk.press(Key.Key_Return)
    desk.wait_for("RestoredScreen")
    look(desk, "restored")


def test_a_refused_folder(desks: Desks, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    look(desks.make("pc", folder / "register").start(), "folder")


@pytest.mark.parametrize("percent", [175, 200])
def test_the_largest_letters_scroll_and_the_field_in_use_stays_in_view(
    desks: Desks, percent: int
) -> None:
    desk = desks.make("pc").start()
    theme.current().use("light", percent)
    desk.press(Key.Key_1)
    for field in desk.front.fields:
        seen = field.visibleRegion().boundingRect()
        assert seen.height() == field.height(), field.objectName()
        desk.press(Key.Key_Tab)


def test_what_is_missing_scrolls_into_view_with_large_letters(desks: Desks) -> None:
    desk = desks.make("pc").start()
    theme.current().use("light", 175)
    desk.press(Key.Key_1)
    desk.type("Rumah Kreatif Oebobo", "", "", "oebobo kupang")
    desk.press(Key.Key_Return)
    desk.front.name.setFocus()
    desk.press(Key.Key_Return, Mod.ControlModifier)
    note = desk.front.rows.note("pc_name")
    assert desk.focus() is desk.front.pc_name
    assert note.words
    assert note.visibleRegion().boundingRect().height() == note.height()
