"""Computers at their gate: real windows, real services, a folder each, hands on the keys."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.jobs import silent
from lipas_desktop.services.entrance import Cost
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Reply
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.operations import Operations
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.gate.flow import GateFlow
from lipas_desktop.ui.preferences import Preferences
from lipas_desktop.ui.theme import Theme
from tests.ui import shots
from tests.ui.asker import ScriptedAsker

CHEAP = Cost(1, 8_192, 1)
PASSWORD = "lontar sasando sagu"
FACTS = NewHouse(
    name="Rumah Kreatif Oebobo",
    short_code="RKO",
    type="RUMAH_KREATIF",
    region_code="53.71.04.1001",
    pc_name="Loket depan",
    admin_name="Maria",
    password=PASSWORD,
)
TIMEOUT = 30_000
FindSticks = Callable[[], Sequence[Stick]]
Key, Mod = Qt.Key, Qt.KeyboardModifier


class Home(Page):
    """Stands where Beranda would."""

    place = "home"
    at_rest = True

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.go_live()

    def may_leave(self) -> bool:
        return self.at_rest


class Desk:
    """One computer: its places, its window, and hands on its keyboard."""

    def __init__(
        self,
        places: Places,
        common: Path,
        theme: Theme,
        languages: Languages,
        find_sticks: FindSticks,
        qtbot: QtBot,
    ) -> None:
        self.places, self._common, self._qtbot = places, common, qtbot
        self._theme, self._languages, self._find_sticks = theme, languages, find_sticks
        self.on = True
        self.context, self.window, self.flow = self._switched_on()

    def _switched_on(self) -> tuple[AppContext, MainWindow, GateFlow]:
        preferences = Preferences(self.places.state / "window.ini")
        base = preferences.register_base
        context = AppContext(
            resources=self.places.resources,
            clock=FixedClock(1_635_388_920_000, WITA),
            operations=Operations(),
            ask=ScriptedAsker(),
            theme=self._theme,
            languages=self._languages,
            preferences=preferences,
            find_sticks=self._find_sticks,
            places=self.places if base is None else self.places.moved(base),
        )
        window = MainWindow(context, {"home": Home})
        flow = GateFlow(context, window, cost=CHEAP, common=self._common)
        window.resize(1366, 768)
        return context, window, flow

    def start(self, *answers: Path | Reply | None) -> "Desk":
        """Start the program; `answers` are what the person says to pickers and questions."""
        self.will_answer(*answers)
        self.flow.start()
        self.window.show()
        self.look_here()
        return self

    def will_answer(self, *answers: Path | Reply | None) -> None:
        asker = self.context.ask
        assert isinstance(asker, ScriptedAsker)
        asker.answers.extend(answers)

    def look_here(self) -> None:
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        shots.settle()

    def switch_off(self) -> None:
        """End the program as its start does it."""
        if not self.on:
            return
        self.on = False
        self.context.operations.close()
        self.flow.close()
        if self.context.session is not None:
            self.context.session.close()
            self.context.session = None
        self.window.work.stack.clear()
        self.window.gate.stack.clear()
        self.window.close()
        self.window.deleteLater()
        shots.settle()

    def switch_on_again(self) -> "Desk":
        self.switch_off()
        self.on = True
        self.context, self.window, self.flow = self._switched_on()
        return self.start()

    # Hands

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        shots.settle()

    def type(self, *lines: str) -> None:
        """Type into what has the focus; Enter between the lines."""
        for number, line in enumerate(lines):
            if number:
                self.press(Key.Key_Return)
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClicks(focus, line)
            shots.settle()

    # Eyes

    @property
    def screen(self) -> str:
        return type(self.window.front).__name__

    @property
    def front(self):  # type: ignore[no-untyped-def]
        return self.window.front

    @property
    def session(self) -> Session:
        session = self.context.session
        assert isinstance(session, Session)
        return session

    @property
    def trouble(self) -> str:
        """What the screen says went wrong, empty where nothing did."""
        banner = self.front.trouble
        return f"{banner.title.text()}. {banner.text.text()}" if banner.isVisible() else ""

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def wait_for(self, screen: str) -> None:
        self._qtbot.waitUntil(lambda: self.screen == screen, timeout=TIMEOUT)
        shots.settle()

    def wait_until_done(self) -> None:
        """Wait for the job of the screen in front."""
        self._qtbot.waitUntil(lambda: getattr(self.front, "running", None) is None, timeout=TIMEOUT)
        shots.settle()

    # Ways that many tests begin with

    def go_to_code(self) -> tuple[str, ...]:
        """Fill the first two screens by keyboard; return the code that is shown."""
        self.press(Key.Key_1)
        self.type("Rumah Kreatif Oebobo", "", "", "oebobo kupang")
        self.press(Key.Key_Return)
        self.type("", "Loket depan")
        self.press(Key.Key_Return)
        self.type("Maria", PASSWORD, PASSWORD)
        self.press(Key.Key_Return)
        return tuple(self.front.sheet.groups)

    def type_back(self, code: tuple[str, ...]) -> None:
        first, second = self.front.asked
        self.type(code[first], code[second])
        self.press(Key.Key_Return)

    def found(self) -> tuple[str, ...]:
        """Found a house on the screens; return its recovery code."""
        self.start()
        code = self.go_to_code()
        self.press(Key.Key_Return)
        self.type_back(code)
        self.wait_for("Home")
        return code

    def has_house(self) -> tuple[str, ...]:
        """Found the same house behind the screens; return its recovery code."""
        entrance = self.flow.entrance
        code = entrance.new_code()
        self.context.session = entrance.found(FACTS, "-".join(code), silent)
        return code


class Desks:
    """All computers of a test; each is switched off at its end."""

    def __init__(
        self,
        folder: Path,
        theme: Theme,
        languages: Languages,
        find_sticks: FindSticks,
        qtbot: QtBot,
    ) -> None:
        self.folder, self.common = folder, folder / "common"
        self._parts = theme, languages, find_sticks, qtbot
        self._made: list[Desk] = []

    def make(self, name: str, live: Path | None = None) -> Desk:
        folder = self.folder / name
        (folder / "state").mkdir(parents=True)
        places = Places(
            live=live or folder / "register",
            backups=folder / "backups",
            state=folder / "state",
            resources=paths.resources(),
            forms=paths.forms(),
        )
        desk = Desk(places, self.common, *self._parts)
        self._made.append(desk)
        return desk

    def switch_off(self) -> None:
        for desk in self._made:
            desk.switch_off()
