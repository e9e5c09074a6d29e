"""The window by its keys: places, pages on pages, areas, narrow windows, languages, errors."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.navigation import HouseFacts
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.places import PageFactory
from tests.ui import checks, shots
from tests.ui.example_page import ExamplePage, ExampleRegister
from tests.ui.gate_screen import FirstQuestion

Key, Mod = Qt.Key, Qt.KeyboardModifier
SHOWN = ("home", "people", "activities", "certificates", "transfer", "settings", "review")


class Stubborn(Page):
    """A page that may only be left when it is told so."""

    place = "person"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.at_rest = False
        self.seen: list[Changes] = []
        self.go_live()

    def title(self) -> str:
        return "Yuliana Tefa"

    def may_leave(self) -> bool:
        return self.at_rest

    def refresh(self, changes: Changes) -> None:
        self.seen.append(changes)


def example(count: int) -> PageFactory:
    return lambda context, shell: ExamplePage(context, shell, ExampleRegister(count))


@pytest.fixture
def make(context: AppContext, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    made: list[MainWindow] = []

    def build(count: int = 40) -> MainWindow:
        window = MainWindow(context, dict.fromkeys(SHOWN, example(count)))
        made.append(window)
        window.work.top.user.set_user("Maria", "Petugas")
        facts = HouseFacts("Rumah Kreatif Oebobo", "PC 1 · Loket depan", "Salinan luar: 2 hari")
        window.work.navigation.foot.set_facts(facts)
        window.show_work("people")
        window.work.navigation.set_count("review", 5)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        shots.settle()
        return window

    yield build
    for window in made:
        window.work.stack.clear()
        window.close()
        window.deleteLater()
    shots.settle()


@pytest.fixture
def window(make: Callable[..., MainWindow]) -> MainWindow:
    return make()


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, modifiers)
    shots.settle()


def test_alt_and_a_digit_goes_to_a_place(window: MainWindow) -> None:
    press(window, Key.Key_5, Mod.AltModifier)
    assert window.work.stack.place == "certificates"
    press(window, Key.Key_0, Mod.AltModifier)
    assert window.work.stack.place == "review"
    assert window.work.navigation.items["review"].isChecked()


def test_review_is_no_place_while_there_is_nothing_to_review(window: MainWindow) -> None:
    window.work.navigation.set_count("review", 0)
    window.refresh_soon()
    shots.settle()
    assert window.work.navigation.items["review"].isHidden()
    press(window, Key.Key_0, Mod.AltModifier)
    assert window.work.stack.place == "people"


def test_a_page_on_top_is_left_by_esc_only_when_it_is_at_rest(window: MainWindow) -> None:
    page = Stubborn(window.context, window)
    window.open(page)
    assert page.head.crumb.text() == "Peserta"
    press(window, Key.Key_Escape)
    assert window.front is page
    page.at_rest = True
    press(window, Key.Key_Escape)
    assert window.front is not page


def test_going_elsewhere_closes_nothing(window: MainWindow) -> None:
    page = Stubborn(window.context, window)
    window.open(page)
    window.go("home")
    assert window.front is not page
    window.go("people")
    assert window.front is page


def test_the_window_stays_open_while_a_page_is_not_at_rest(window: MainWindow) -> None:
    page = Stubborn(window.context, window)
    window.open(page)
    window.go("home")
    assert not window.close()
    assert window.front is page
    page.at_rest = True
    assert window.close()


def test_changes_reach_every_open_page(window: MainWindow, qtbot: QtBot) -> None:
    page = Stubborn(window.context, window)
    window.open(page)
    window.go("home")
    changes = Changes.of("person", [RowId("a")])
    running = window.context.operations.write(lambda: (None, changes))
    with qtbot.waitSignal(running.finished):
        pass
    assert page.seen == [changes]
    page.at_rest = True


def test_an_error_of_the_world_becomes_the_pages_banner(window: MainWindow, qtbot: QtBot) -> None:
    def job() -> tuple[None, Changes]:
        raise WorldError("store.disk_full", file="register")

    with qtbot.waitSignal(window.context.operations.world_failed):
        window.context.operations.write(job)
    front = window.front
    assert front is not None
    assert front.banner.isVisible()
    assert front.banner.title.text() == "Penyimpanan komputer penuh"


def test_a_toast_names_the_way_back_and_ctrl_z_takes_it_once(window: MainWindow) -> None:
    undone: list[int] = []
    window.toast("Yuliana Tefa disimpan", lambda: undone.append(1))
    shots.settle()
    assert window.done.toast.isVisible()
    assert window.key_bar.status == "Yuliana Tefa disimpan"
    window.focus_page()
    window.front.list.view.setFocus()  # type: ignore[union-attr]
    press(window, Key.Key_Z, Mod.ControlModifier)
    press(window, Key.Key_Z, Mod.ControlModifier)
    assert undone == [1]
    assert not window.done.toast.isVisible()


def test_the_way_back_closes_with_its_page_and_after_half_a_minute(
    window: MainWindow, context: AppContext
) -> None:
    undone: list[int] = []
    window.toast("4 orang dimasukkan", lambda: undone.append(1))
    window.open(Stubborn(context, window))
    assert not window.done.toast.isVisible()
    press(window, Key.Key_Z, Mod.ControlModifier)
    window.toast("Yuliana Tefa disimpan", lambda: undone.append(2))
    window.done._old.timeout.emit()
    press(window, Key.Key_Z, Mod.ControlModifier)
    assert undone == []


def test_a_locked_screen_does_not_say_what_was_done(
    window: MainWindow, context: AppContext
) -> None:
    window.toast("Yuliana Tefa disimpan", lambda: None)
    window.show_gate(FirstQuestion(context, window))
    shots.settle()
    assert not window.done.toast.isVisible()
    assert "Yuliana" not in window.key_bar.status
    assert not window.done.can_undo


def test_a_toast_takes_no_focus(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    window.toast("Yuliana Tefa disimpan", lambda: None)
    shots.settle()
    assert QApplication.focusWidget() is before


def test_f6_walks_page_pane_navigation_search_and_back(window: MainWindow) -> None:
    seen = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        press(window, Key.Key_F6)
    assert seen == ["people_list_search", "people.open", "go.people", "search_all", seen[0]]
    press(window, Key.Key_F6, Mod.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "people_list_search"  # type: ignore[union-attr]


def test_the_key_bar_follows_the_focus(window: MainWindow) -> None:
    def keys() -> list[str]:
        return [hint.key for hint in window.key_bar.hints]

    assert keys() == ["↑ ↓", "Ctrl+N", "F6"]
    window.front.list.view.setFocus()  # type: ignore[union-attr]
    shots.settle()
    assert "F2" in keys()


def test_a_slash_in_a_field_is_a_slash_and_elsewhere_goes_to_the_search(window: MainWindow) -> None:
    search, view = window.front.list.search, window.front.list.view  # type: ignore[union-attr]
    press(window, Key.Key_Slash)
    assert search.text() == "/"
    search.clear()
    view.setFocus()
    shots.settle()
    press(window, Key.Key_Slash)
    assert search.hasFocus()


def test_ctrl_k_goes_to_the_one_search_and_esc_back_to_the_page(window: MainWindow) -> None:
    press(window, Key.Key_K, Mod.ControlModifier)
    assert window.work.top.search.hasFocus()
    press(window, Key.Key_Escape)
    assert not window.work.top.search.hasFocus()


def test_text_grows_and_shrinks_with_ctrl_plus_and_minus(window: MainWindow) -> None:
    press(window, Key.Key_Plus, Mod.ControlModifier)
    assert window.context.theme.percent == 125
    assert window.context.preferences.text_size == 125
    press(window, Key.Key_Minus, Mod.ControlModifier)
    press(window, Key.Key_Minus, Mod.ControlModifier)
    assert window.context.theme.percent == 100


@pytest.mark.parametrize(
    ("width", "narrow_navigation", "menus_behind_a_button", "pane"),
    [(1366, False, False, True), (1200, True, False, False), (900, True, True, False)],
)
def test_a_narrow_window_gives_way_in_steps(
    window: MainWindow, width: int, narrow_navigation: bool, menus_behind_a_button: bool, pane: bool
) -> None:
    window.resize(width, 700)
    shots.settle()
    assert (window.work.navigation.width() < 100) is narrow_navigation
    assert window.work.top.menu_button.isVisible() is menus_behind_a_button
    assert window.front.side.isVisible() is pane  # type: ignore[union-attr]


def test_a_narrow_window_names_three_keys_and_f1(window: MainWindow) -> None:
    window.front.list.view.setFocus()  # type: ignore[union-attr]
    window.resize(900, 700)
    shots.settle()
    assert [hint.key for hint in window.key_bar.hints] == ["↑ ↓", "Enter", "F6", "F1"]


def test_where_the_side_pane_has_no_room_the_key_bar_names_the_way_to_it(
    window: MainWindow,
) -> None:
    window.front.list.view.setFocus()  # type: ignore[union-attr]
    shots.settle()
    assert "F6" not in [hint.key for hint in window.key_bar.hints][:3]
    window.resize(1200, 700)
    shots.settle()
    assert [hint.key for hint in window.key_bar.hints][:3] == ["↑ ↓", "Enter", "F6"]


def test_alt_held_shows_the_digits(window: MainWindow, qtbot: QtBot) -> None:
    item = window.work.navigation.items["home"]
    QTest.keyPress(window.windowHandle(), Key.Key_Alt)
    qtbot.waitUntil(lambda: item.digit_shown)
    QTest.keyRelease(window.windowHandle(), Key.Key_Alt)
    assert not item.digit_shown


def test_alt_with_a_digit_opens_no_menu(window: MainWindow) -> None:
    window.resize(900, 700)
    shots.settle()
    alone: list[bool] = []
    window._alt.alone.disconnect()
    window._alt.alone.connect(lambda: alone.append(True))
    handle = window.windowHandle()
    QTest.keyPress(handle, Key.Key_Alt)
    QTest.keyClick(handle, Key.Key_3, Mod.AltModifier)
    QTest.keyRelease(handle, Key.Key_Alt)
    assert window.work.stack.place == "activities"
    assert alone == []
    QTest.keyPress(handle, Key.Key_Alt)
    QTest.keyRelease(handle, Key.Key_Alt)
    assert alone == [True]


def test_what_was_sought_is_gone_once_the_gate_stands(window: MainWindow) -> None:
    window.work.top.search.setText("rosalia")
    window.show_gate(FirstQuestion(window.context, window))
    assert window.work.top.search.text() == ""


def test_menus_hold_what_can_be_done_here(window: MainWindow) -> None:
    menu = next(m for m in window.work.top.menus.findChildren(QMenu) if m.title() == "&Data")
    menu.aboutToShow.emit()
    offered = {action.objectName() for action in menu.actions()}
    assert "people.new" in offered
    assert "activities.new" not in offered


def test_language_switches_at_once_and_nothing_typed_is_lost(window: MainWindow) -> None:
    window.front.list.search.setText("yuli")  # type: ignore[union-attr]
    window.context.languages.use("en")
    shots.settle()
    assert window.work.navigation.items["people"].text() == "Participants"
    assert window.work.top.menus.actions()[0].text() == "&File"
    assert window.key_bar.hints[0].words == "choose"
    assert window.front.list.search.text() == "yuli"  # type: ignore[union-attr]
    window.context.languages.use("id")
    assert window.work.navigation.items["people"].text() == "Peserta"


def test_a_slow_job_shows_in_the_key_bar_and_esc_stops_it(window: MainWindow, qtbot: QtBot) -> None:
    def job(progress, cancel):  # type: ignore[no-untyped-def]
        step = 0
        while True:
            step += 1
            progress(step, 0)

    running = window.context.operations.write_long(job, "Menulis paket data")
    qtbot.waitUntil(lambda: window.key_bar.status.startswith("Menulis paket data"))
    shots.settle()
    with qtbot.waitSignal(running.finished):
        press(window, Key.Key_Escape)
    assert window.front is not None
    assert not window.front.banner.isVisible()
    assert Changes() == NOTHING


@pytest.mark.parametrize("count", [0, 1, 40])
def test_screens_of_the_frame_can_be_read_in_every_look(
    make: Callable[..., MainWindow], count: int
) -> None:
    window = make(count)
    languages = window.context.languages

    def check() -> None:
        if window.context.theme.percent == 100:
            assert checks.clipped(window) == []
            assert window.minimumSizeHint().width() <= 1366
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []

    shots.take_all(window, f"contoh_daftar_{count}", languages, check, translated=False)


def test_the_first_question_stands_before_the_work(
    make: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make()
    screen = FirstQuestion(window.context, window)
    window.show_gate(screen)
    shots.settle()
    press(window, Key.Key_Down)
    assert screen.cards.current == "join"
    with qtbot.waitSignal(screen.cards.chosen) as chosen:
        press(window, Key.Key_3)
    assert chosen.args == ["restore"]
    check = partial(checks.clipped, window)
    shots.take_all(
        window,
        "contoh_gerbang",
        window.context.languages,
        lambda: check() and None,
        translated=False,
    )
    assert checks.clipped(window) == []
    assert QApplication.focusWidget().objectName() == "restore"  # type: ignore[union-attr]
    press(window, Key.Key_2, Mod.AltModifier)
    assert window.front is screen


def test_the_search_box_gives_way_to_the_name_of_whoever_logs_in(
    make: Callable[..., MainWindow],
) -> None:
    window = make()
    window.resize(1024, 700)
    shots.settle()
    top = window.work.top
    for name in ("Maria Yuliana Lona Banunaek", "Maria Yuliana Lona Banunaek Tefa Lobo"):
        top.user.set_user(name, "Administrator")
        shots.settle()
        assert top.menus.geometry().right() < top.search.geometry().left()
        assert top.search.geometry().right() < top.user.geometry().left()
