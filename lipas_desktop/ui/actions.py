"""Commands: the one table's entries, and what makes menus, shortcuts and the key bar of them.

A command is words, a key and a place; what it does is bound by the page that stands in front.
The table itself is in `commands/table.py`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.keys import KeyHint

MenuName = Literal["", "file", "edit", "view", "data", "help"]
EVERYWHERE = "everywhere"


@dataclass(frozen=True)
class Command:
    """One thing that can be done. Words are Indonesian source texts of the context `Commands`.

    `typed` keys are handled by the widget that has the focus (letters in a grid, arrows in a
    list); they stand in the table for the key bar and the sheet, and make no shortcut.
    """

    id: str
    place: str
    words: str
    key: str = ""
    short: str = ""
    """What the key bar says; `words` where empty."""
    icon: str = ""
    menu: MenuName = ""
    right: str = ""
    """The right that a user must have, as services name it."""
    typed: bool = False

    @property
    def text(self) -> str:
        """Return the words in the language of now."""
        return QCoreApplication.translate("Commands", self.words)

    @property
    def hint(self) -> KeyHint:
        """Return the entry of the key bar."""
        words = self.short or self.words
        shown = QCoreApplication.translate("Commands", words)
        if not self.short:
            shown = shown[:1].lower() + shown[1:]
        return KeyHint(key_text(self.key), shown)

    @property
    def keys(self) -> list[str]:
        """Return every key that gives the command, as Qt spells them."""
        return [key for key in self.key.split(" / ") if key and not self.typed]


@dataclass(frozen=True)
class Binding:
    """What a page does on a command, and when it can."""

    handler: Callable[[], None]
    when: Callable[[], bool] = lambda: True


NOT_TWICE = Binding(lambda: None, lambda: False)
"""For the command that opens the page in front: it is open already."""


def key_text(key: str) -> str:
    """Return a key as it is printed on caps and buttons, in the language of now."""
    space = QCoreApplication.translate("Commands", "Spasi")
    first = key.split(" / ")[0]
    return (
        first.replace("++", " +")
        .replace("Space", space)
        .replace("Return", "Enter")
        .replace("Delete", "Del")
        .replace("PgDown", "PgDn")
    )


class ActionSet(QObject):
    """One QAction a command, enabled where the page in front binds it."""

    given = Signal()
    """A command was given, by whatever way."""

    def __init__(
        self, commands: Iterable[Command], window: QWidget, may: Callable[[str], bool]
    ) -> None:
        super().__init__(window)
        self.commands = {command.id: command for command in commands}
        self._may = may
        self._bindings: dict[str, Binding] = {}
        self.actions: dict[str, QAction] = {}
        for command in self.commands.values():
            self.actions[command.id] = self._action(command, window)
        self.retranslate()

    def _action(self, command: Command, window: QWidget) -> QAction:
        action = QAction(window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.triggered.connect(lambda: self.trigger(command.id))
        action.setEnabled(False)
        window.addAction(action)
        return action

    def retranslate(self) -> None:
        """Set words and icons, in the language and theme of now."""
        t = theme.current()
        for name, action in self.actions.items():
            command = self.commands[name]
            action.setText(command.text.replace("&", "&&"))
            if command.icon:
                action.setIcon(t.icons.icon(command.icon, t.color("text2"), t.color("ctl")))

    def bind(self, bindings: Mapping[str, Binding]) -> None:
        """Let these commands, and no others, be given."""
        unknown = bindings.keys() - self.commands.keys()
        if unknown:
            raise LookupError(f"not in the command table: {sorted(unknown)}")
        self._bindings = dict(bindings)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what is possible now."""
        for name, action in self.actions.items():
            action.setEnabled(self.possible(name))

    def bound(self, name: str) -> bool:
        """Tell whether the page in front knows the command and the user may give it."""
        command = self.commands[name]
        return name in self._bindings and (not command.right or self._may(command.right))

    def possible(self, name: str) -> bool:
        """Tell whether the command can be given now."""
        return self.bound(name) and self._bindings[name].when()

    def trigger(self, name: str) -> None:
        """Give a command; nothing happens where it is not possible."""
        if self.possible(name):
            self.given.emit()
            self._bindings[name].handler()
