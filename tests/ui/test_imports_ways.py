"""Ctrl+Shift+N and Ctrl+I from wherever one is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
from lipas_desktop.ui.pages.certificates.ready_page import ReadyPage
from lipas_desktop.ui.pages.imports.attendance_page import ImportAttendancePage
from lipas_desktop.ui.pages.imports.people_page import ImportPeoplePage
from lipas_desktop.ui.pages.quick.page import QuickListPage
from lipas_desktop.ui.pages.registry import EVERYWHERE, FACTORIES
from tests.ui import desk, shots
from tests.ui.course import make_course
from tests.ui.desk import Key, Mod, press
from tests.ui.house import found_house


@pytest.fixture
def house(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    session = found_house(tmp_path / "house", context.clock)  # type: ignore[arg-type]
    context.session = session
    yield session
    context.operations.close()
    session.close()


@pytest.fixture
def window(context: AppContext, house: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    make_course(house)
    made = desk.window_of(context, qtbot, "people", FACTORIES, EVERYWHERE)
    yield made
    desk.close(made)


class Windows(QObject):
    """Notes every widget that becomes a window of its own: it takes the focus, and flashes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow():  # type: ignore[attr-defined]
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("place", sorted(FACTORIES))
def test_no_part_of_a_page_becomes_a_window_of_its_own(
    window: MainWindow, app: QApplication, place: str
) -> None:
    windows = Windows()
    app.installEventFilter(windows)
    try:
        window.go(place)
        shots.settle()
    finally:
        app.removeEventFilter(windows)
    assert windows.seen == []


@pytest.mark.parametrize("place", sorted(FACTORIES))
def test_the_quick_list_opens_from_every_place(
    window: MainWindow, qtbot: QtBot, place: str
) -> None:
    window.go(place)
    shots.settle()
    press(window, Key.Key_N, Mod.ControlModifier | Mod.ShiftModifier)
    assert isinstance(window.front, QuickListPage)
    page = window.front
    desk.rest(window.context, qtbot)
    press(window, Key.Key_N, Mod.ControlModifier | Mod.ShiftModifier)
    assert window.front is page


@pytest.mark.parametrize(
    ("place", "kind"),
    [("home", ImportPeoplePage), ("people", ImportPeoplePage), ("certificates", ImportPeoplePage),
     ("activities", ImportAttendancePage)],
)  # fmt: skip
def test_ctrl_i_reads_the_kind_of_list_that_belongs_to_the_place(
    window: MainWindow, place: str, kind: type
) -> None:
    window.go(place)
    shots.settle()
    press(window, Key.Key_I, Mod.ControlModifier)
    assert isinstance(window.front, kind)


def test_certificates_are_issued_from_the_activity_in_front(
    window: MainWindow, house: Session, qtbot: QtBot
) -> None:
    (activity,) = house.store.rows.list("activity")
    keys = Mod.ControlModifier | Mod.ShiftModifier
    window.go("people")
    shots.settle()
    press(window, Key.Key_E, keys)
    assert isinstance(window.front, ReadyPage)
    window.go("activities")
    window.open(AttendancePage(window.context, window, activity.id))
    shots.settle()
    press(window, Key.Key_E, keys)
    assert isinstance(window.front, IssuePage)
    assert window.front.activity == activity.id
    desk.rest(window.context, qtbot)


def test_from_the_attendance_of_an_activity_its_own_list_is_read(
    window: MainWindow, house: Session
) -> None:
    (activity,) = house.store.rows.list("activity")
    window.go("activities")
    window.open(AttendancePage(window.context, window, activity.id))
    shots.settle()
    press(window, Key.Key_I, Mod.ControlModifier)
    page = window.front
    assert isinstance(page, ImportAttendancePage)
    assert page.activity == activity.id
