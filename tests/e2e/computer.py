"""A computer of the journey: the program as its start builds it, and somebody at its keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QWidget

from lipas_desktop.app.window import Program, build_context
from lipas_desktop.services.entrance import Cost
from lipas_desktop.services.on_stick import as_sticks
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.ui.page import Page
from tests.e2e.keyboard import Keyboard

W = TypeVar("W", bound=QWidget)
CHEAP = Cost(1, 8_192, 1)
"""Guesses at passwords cost little here: the journey is not about them."""


class Computer:
    """One data folder, one window; `stick` is the folder that counts as a stick."""

    def __init__(self, folder: Path, stick: Path, common: Path, keyboard: Keyboard) -> None:
        self.keyboard = keyboard
        self.folder, self._stick, self._common = folder, stick, common
        self.program = keyboard.read(self._build)

    def _build(self) -> Program:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        where = paths.Paths.of_user(self.folder)
        where.create()
        context = build_context(app, where, find_sticks=lambda: as_sticks([self._stick]))
        return Program(context, cost=CHEAP, common=self._common)

    def switch_on(self) -> None:
        self.keyboard.read(self.program.start)
        self.keyboard.until(lambda: self._is_in_front, "the window opens")

    def switch_off(self) -> None:
        """Close the window by its key, as its person does."""
        self.keyboard.press("ctrl+q")
        self.keyboard.until(lambda: not self.program.window.isVisible(), "the window closes")
        self.keyboard.read(self.program.close)

    @property
    def _is_in_front(self) -> bool:
        return self.program.window.isActiveWindow()

    def sit_down(self) -> None:
        """Go to this computer, whose window stands behind the other's."""
        if not self.keyboard.read(lambda: self._is_in_front):
            self.keyboard.press("alt+Tab")
            self.keyboard.until(lambda: self._is_in_front, "this window comes to the front")

    # Eyes

    @property
    def session(self) -> Session:
        session = self.program.context.session
        assert isinstance(session, Session)
        return session

    @property
    def front(self) -> Any:
        page = self.program.window.front
        assert isinstance(page, Page)
        return page

    def read(self, look: Callable[[Any], Any]) -> Any:
        """Read something of the page in front."""
        return self.keyboard.read(lambda: look(self.front))

    def at(self, screen: str) -> None:
        """Wait for a screen, by the name of its class, with nothing under way."""
        window = self.program.window
        self.keyboard.until(lambda: type(window.front).__name__ == screen, f"screen {screen}")
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        operations = self.program.context.operations
        self.keyboard.until(lambda: not operations.busy, "all jobs end")

    def sees(self, condition: Callable[[Any], Any], what: str) -> None:
        """Wait until the page in front shows something."""
        self.keyboard.until(lambda: condition(self.front), what)

    def on(self, name: str) -> None:
        """Wait until what has a name has the focus."""
        self.keyboard.until(lambda: _focus_name() == name, f"the focus is on {name}")

    # Hands

    def press(self, *keys: str) -> None:
        self.keyboard.press(*keys)

    def fill(self, name: str, words: str, then: str = "Return") -> None:
        """Type into a field that has the focus, and go on from it."""
        self.on(name)
        self.keyboard.type(words)
        self.keyboard.until(lambda: _bare(words) in _bare(_typed()), f"{name} says what was typed")
        self.press(then)

    def walk_to(self, name: str, key: str = "Return") -> None:
        """Go from field to field until one has the focus."""
        for _ in range(40):
            before = self.keyboard.read(_focus_name)
            if before == name:
                return
            self.press(key)
            self.keyboard.until(
                lambda left=before: _focus_name() != left, f"{key} leads on from {before}"
            )
        raise AssertionError(f"{key} does not lead to {name}")

    def answer(self, title: str, *keys: str) -> None:
        """Press keys in a dialog; the first word of its title tells that it is the right one."""
        self.keyboard.until(lambda: title in _dialog_title(QDialog), f"dialog {title}")
        self.press(*keys)
        self.keyboard.until(lambda: title not in _dialog_title(QDialog), f"dialog {title} closes")

    def choose_file(self, path: Path) -> None:
        """Type a path into the file picker."""
        self.keyboard.until(lambda: _dialog_title(QFileDialog), "the file picker opens")
        self.keyboard.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "its field")
        self.press("ctrl+a")
        self.keyboard.type(str(path))
        self.keyboard.until(lambda: _typed() == str(path), "the path stands there")
        self.press("Return")
        self.keyboard.until(lambda: not _dialog_title(QFileDialog), "the file picker closes")

    def picture(self, name: str) -> None:
        self.rest()
        self.keyboard.picture(name)


def _focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def _typed() -> str:
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus.text()
    return focus.currentText() if isinstance(focus, QComboBox) else ""


def _dialog_title(kind: type[QDialog]) -> str:
    """Return the title of the dialog in front; empty where there is none of that kind."""
    dialog = QApplication.activeModalWidget()
    shown = isinstance(dialog, kind) and dialog.isVisible() and dialog.isActiveWindow()
    return (dialog.windowTitle() or "?") if shown else ""


def _bare(words: str) -> str:
    """Return words without blanks: a NIK is shown in fours."""
    return words.replace(" ", "")
