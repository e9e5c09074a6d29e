"""A clerk's hands on a form: keys go where the focus is, as they do on a keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services.records import Saved
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.view import FormView

Key, Mod = Qt.Key, Qt.KeyboardModifier


class Hands:
    """Fills one form view."""

    def __init__(self, view: FormView, context: AppContext, qtbot: QtBot) -> None:
        self.view, self._context, self._qtbot = view, context, qtbot

    def asked(self, name: str) -> Asked:
        """The question of a name, as it stands on the screen."""
        return self.view.board.parts[self.view.opened.state.ref(name)]

    @property
    def here(self) -> str:
        """The name of the question with the focus, empty where it is elsewhere."""
        focus = QApplication.focusWidget()
        return next((a.question.name for a in self.view.board.order if a.widget is focus), "")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)

    def go(self, name: str) -> None:
        self.view.go_to(self.view.opened.state.ref(name))

    def type(self, text: str, *, after: Qt.Key | None = None) -> None:
        """Type where the focus is; what was there before is selected, as after Tab."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)
        if after is not None:
            self.press(after)

    def fill(self, name: str, text: str) -> None:
        """Go to a field, type, go on."""
        self.go(name)
        self.type(text, after=Key.Key_Tab)

    def rest(self) -> None:
        """Wait until everything written so far is written."""
        self._qtbot.waitUntil(lambda: not self._context.operations.busy)

    def save(self) -> Saved | None:
        """Save and wait; None where it did not come to that."""
        done: list[Saved] = []
        self.view.save(done.append)
        self.rest()
        return done[0] if done else None

    def note(self, name: str) -> str:
        """The words in the line under a field, empty where there is none."""
        note = self.asked(name).note
        return note.mark.accessibleName() if note is not None and not note.isHidden() else ""

    def text(self, name: str) -> str:
        """What a field of text shows."""
        widget = self.asked(name).widget
        return str(widget.property("text"))

    def state(self, name: str) -> str:
        """How a field looks: auto, warn, err, read, or plain."""
        return str(self.asked(name).widget.property("st") or "")


def shown(widget: QWidget, qtbot: QtBot) -> None:
    """Put a widget into a window of its own that has the keyboard."""
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is widget.window())


def failures(context: AppContext) -> list[LipasError]:
    """Collect the errors that nobody has shown."""
    found: list[LipasError] = []
    context.operations.world_failed.connect(found.append)
    return found
