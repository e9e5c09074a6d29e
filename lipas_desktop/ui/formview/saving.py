"""The way of a save: what is missing, what it clears, what changed meanwhile, then the writing."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.errors import InputError, LipasError
from lipas_desktop.formengine.outcome import Cleared
from lipas_desktop.services import meanwhile, records
from lipas_desktop.services.meanwhile import Difference
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.records import Saved
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question


class Screen(Protocol):
    """What the save asks of the form on the screen."""

    def show_missing(self) -> bool:
        """Show what keeps the answers from being saved; tell whether anything does."""
        ...

    def release(self) -> None:
        """Hear that a save did not come about."""
        ...

    def show_difference(self, difference: Difference) -> None:
        """Show what changed meanwhile, to be settled before the next try."""
        ...

    def value_words(self, column: str, value: Value) -> str:
        """Return an answer in words."""
        ...


class Saving(QObject):
    """Saves one open form at a time."""

    def __init__(self, context: AppContext, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._screen = context, screen
        self.under_way = False

    def start(self, opened: OpenForm, done: Callable[[Saved], None]) -> bool:
        """Begin to save; False where something is missing or the person turned back."""
        if self.under_way or self._screen.show_missing():
            return False
        cleared = records.cleared(opened)
        if cleared and not self._agreed(cleared):
            return False
        session, answered = self._context.session, opened.answered()
        self.under_way = True

        def on_done(saved: Saved) -> None:
            self.under_way = False
            done(saved)

        def on_failed(error: LipasError) -> bool:
            self.under_way = False
            self._screen.release()
            return self._on_failed(opened, error)

        self._context.operations.write(
            lambda: records.save(session, answered), on_done, on_failed, owner=self
        )
        return True

    def _on_failed(self, opened: OpenForm, error: LipasError) -> bool:
        """Show at the form what can be shown there; the window shows the rest."""
        if not isinstance(error, InputError) or error.code != "record.changed_meanwhile":
            return False
        found = meanwhile.difference(self._context.session, opened.answered())
        if found:
            self._screen.show_difference(found)
        return bool(found)

    def _agreed(self, cleared: Sequence[Cleared]) -> bool:
        """List what a save would clear, and ask."""
        lines = [
            f"{one.label}: {self._screen.value_words(one.column, one.value)}" for one in cleared
        ]
        title = QCoreApplication.translate("FormView", "Kosongkan %n isian?", "", len(cleared))
        words = QCoreApplication.translate("FormView", "Pertanyaannya tidak berlaku lagi:")
        back = QCoreApplication.translate("FormView", "Kembali ke formulir")
        clear = QCoreApplication.translate("FormView", "Simpan dan kosongkan")
        question = Question(
            title,
            "\n".join([words, *lines]),
            (Answer("back", back, "harmless"), Answer("clear", clear)),
        )
        return self._context.ask.ask(question).answer == "clear"
