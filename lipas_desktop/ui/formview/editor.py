"""What the form view asks of the widget of one question, whichever kind it is."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.formengine.outcome import Choice
from lipas_desktop.ui.widgets.fields import State


class Editor(Protocol):
    """Takes one answer. `answered` brings what was typed or chosen, as the form holds it."""

    answered: Any

    def show_answer(self, typed: str, spoken: str) -> None:
        """Show an answer: as one types it where the focus is here, otherwise in words."""
        ...

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices."""
        ...

    def set_field_state(self, state: State) -> None:
        """Show how the answer stands."""
        ...

    def installEventFilter(self, watcher: QObject) -> None:  # noqa: N802 - Qt's own
        """Let the view watch keys and focus."""
        ...


def as_widget(editor: Editor) -> QWidget:
    """Return the editor as what it is on the screen."""
    assert isinstance(editor, QWidget)
    return editor


def set_reachable(editor: Editor, reachable: bool) -> None:
    """Let Tab come here, or pass by what can only be read."""
    policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus
    as_widget(editor).setFocusPolicy(policy)
