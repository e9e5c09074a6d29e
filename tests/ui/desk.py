"""A window with real pages over a real house, and keys pressed in it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.navigation import HouseFacts
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.places import PageFactory
from tests.ui import shots

Key, Mod = Qt.Key, Qt.KeyboardModifier
PLACES = ("home", "people", "activities", "certificates", "transfer", "settings")


class Blank(Page):
    """A place whose page is somebody else's."""

    def __init__(self, context: AppContext, shell: Shell, name: str = "") -> None:
        super().__init__(context, shell)
        self._name = name
        self.go_live()

    def retranslate(self) -> None:
        self.head.set_title(QCoreApplication.translate("Standing", self._name))


def window_of(
    context: AppContext,
    qtbot: QtBot,
    place: str,
    factories: Mapping[str, PageFactory],
    ways: Mapping[str, PageFactory] | None = None,
) -> MainWindow:
    """Return a window at a place; places without a page of their own are blank."""
    names = {"people": "Peserta", "activities": "Kegiatan", "certificates": "Sertifikat"}
    blank: dict[str, PageFactory] = {
        name: lambda c, s, name=name: Blank(c, s, names.get(name, name))  # type: ignore[misc]
        for name in PLACES
    }
    window = MainWindow(context, {**blank, **factories}, ways)
    window.work.top.user.set_user("Maria", "Petugas")
    facts = HouseFacts("Rumah Kreatif Oebobo", "PC 1 · Loket depan", "Salinan luar: 2 hari")
    window.work.navigation.foot.set_facts(facts)
    window.show_work(place)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shots.settle()
    return window


def close(window: MainWindow) -> None:
    """Close a window without asking its pages."""
    window.work.stack.clear()
    window.close()
    window.deleteLater()
    shots.settle()


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key as a person does, shortcuts included."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    QApplication.processEvents()


def type_text(window: MainWindow, words: str) -> None:
    """Type words, letter by letter, where the focus is."""
    for letter in words:
        QTest.keyClick(window.windowHandle(), letter)
    QApplication.processEvents()


def rest(context: AppContext, qtbot: QtBot, ready: Callable[[], bool] = lambda: True) -> None:
    """Wait until nothing is under way and the page says that it is ready."""
    shots.settle()
    qtbot.waitUntil(lambda: ready() and not context.operations.busy, timeout=30_000)
    shots.settle()
