"""What lies on sticks, as cards: looked for again every two seconds, another place as the last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lipas_desktop.services.on_stick import Stick
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.widgets.cards import Card, ChoiceCards
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.live import Live

LOOK_EVERY_MS = 2_000
_MOST = 4
_OTHER = "other"


class FoundCards(Live, QWidget):
    """Cards of what was found; `chosen` brings the one taken, `other_chosen` the last card.

    A subclass says what is looked for and how it is shown.
    """

    chosen = Signal(object)
    other_chosen = Signal()
    found_anew = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: tuple[object, ...] = ()
        self._looking = False
        self.cards = ChoiceCards()
        self.cards.chosen.connect(self._on_chosen)
        self.note = Note("refresh-cw")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.cards)
        self._column.addWidget(self.note)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    # What a subclass says

    def seek(self) -> Sequence[object]:
        """Look for it; runs in the pool."""
        raise NotImplementedError

    def card(self, found: object, name: str, key: str) -> Card:
        """Show one of what was found."""
        raise NotImplementedError

    def other(self, name: str, key: str) -> Card:
        """Show the last card."""
        raise NotImplementedError

    def none_words(self) -> str:
        """Say that nothing was found."""
        raise NotImplementedError

    # Looking and choosing

    def look(self) -> None:
        """Look now; a dying stick may keep that waiting, not the window."""
        if not self._looking:
            self._looking = True
            self._context.operations.run(self.seek, self._on_found, owner=self)

    def _on_timer(self) -> None:
        if self.isVisible() and self.isEnabled():
            self.look()

    def _on_found(self, found: Sequence[object]) -> None:
        self._looking = False
        if tuple(found)[:_MOST] == self.found:
            return
        focus = QApplication.focusWidget()
        focused = focus is not None and self.cards.isAncestorOf(focus)
        appeared = not self.found
        self.found = tuple(found)[:_MOST]
        self.retranslate()
        if appeared and self.found:
            self.cards.choose("0")
        if focused:
            # New cards are not shown before control returns; until then none can have the focus.
            QTimer.singleShot(0, self, self.cards.take_focus)
        self.found_anew.emit()

    def hint(self) -> KeyHint:
        """Return the digits that take a card now."""
        count = len(self.found) + 1
        words = QCoreApplication.translate("FoundCards", "pilih")
        return KeyHint("1" if count == 1 else f"1–{count}", words)

    def take(self) -> None:
        """Take the card chosen."""
        self._on_chosen(self.cards.current)

    def _on_chosen(self, name: str) -> None:
        if name == _OTHER:
            self.other_chosen.emit()
        else:
            self.chosen.emit(self.found[int(name)])

    def retranslate(self) -> None:
        """Show what was found, in the language of now."""
        count = len(self.found)
        cards = [self.card(one, str(n), str(n + 1)) for n, one in enumerate(self.found)]
        self.cards.set_cards([*cards, self.other(_OTHER, str(count + 1))])
        self.note.say("" if self.found else self.none_words())

    def restyle(self) -> None:
        """Take the gap of the text size."""
        self._column.setSpacing(theme.current().px(10))


class StickCards(FoundCards):
    """Sticks to write on or read from; `folder_chosen` brings a folder, on a stick or not."""

    folder_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.chosen.connect(lambda stick: self.folder_chosen.emit(stick.path))
        self.other_chosen.connect(self._ask_folder)
        self.go_live()

    def seek(self) -> Sequence[Stick]:
        """Look which sticks are plugged in."""
        return self._context.find_sticks()

    def card(self, found: object, name: str, key: str) -> Card:
        """Show a stick by its label and the room on it."""
        assert isinstance(found, Stick)
        words = self.tr("%1, tersisa %2").replace("%1", str(found.path))
        free = words.replace("%2", formats.size(found.free))
        return Card(name, "usb", found.label or self.tr("Stik"), free, key)

    def other(self, name: str, key: str) -> Card:
        """Offer any folder."""
        text = self.tr("Map di komputer ini atau di jaringan.")
        return Card(name, "folder-search", self.tr("Map lain"), text, key)

    def none_words(self) -> str:
        """Say that no stick is there."""
        return self.tr("Belum ada stik. Colokkan; ia muncul sendiri di sini.")

    def _ask_folder(self) -> None:
        folder: Path | None = self._context.ask.folder(self.tr("Pilih map"))
        if folder is not None:
            self.folder_chosen.emit(folder)
