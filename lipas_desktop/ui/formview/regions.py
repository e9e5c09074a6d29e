"""The editor of a desa: type the first letters, take one from the list; what is not in it stays."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.names import fold
from lipas_desktop.domain.regions import Region
from lipas_desktop.ui.formview.texts import LineEditor
from lipas_desktop.ui.widgets.suggest import Provider, Suggestion, SuggestionPopup

Find = Callable[[str], Sequence[Region]]
Near = Callable[[Region], bool]


class RegionPopup(SuggestionPopup):
    """Suggestions of which Tab takes the first only where it lies near; Enter takes any.

    A name that is not in the list may be that of a village at the country's other end, and
    nobody who tabs on should find themselves there.
    """

    def __init__(self, field: "RegionEditor", suggest: Provider, near: Near) -> None:
        super().__init__(field, suggest, least_width=420)
        self._near = near
        self._moved = False

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """Show these rows; none of them is meant yet."""
        self._moved = False
        super().show_rows(rows)

    def _on_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Tab and not self._is_meant():
            self.hide()
            return False
        self._moved = self._moved or key in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        return super()._on_key(key)

    def _is_meant(self) -> bool:
        row = self.current
        return self._moved or (
            row is not None and isinstance(row.data, Region) and self._near(row.data)
        )


class RegionEditor(LineEditor):
    """One line with suggestions below it; `region_chosen` brings the one taken."""

    region_chosen = Signal(object)

    def __init__(self, name: str, find: Find, near: Near, parent: QWidget | None = None) -> None:
        self._find, self._near = find, near
        self._popup: SuggestionPopup | None = None
        super().__init__(name, parent=parent)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the popup once the window is known; it catches keys before the form does."""
        super().focusInEvent(event)
        if self._popup is None:
            self._popup = RegionPopup(self, self._suggest, self._near)
            self._popup.chosen.connect(self.region_chosen)
            self.retranslate()

    def retranslate(self) -> None:
        """Name the keys of the list."""
        if self._popup is not None:
            self._popup.set_foot(
                self.tr("Enter atau Tab ambil · ↑ ↓ pilih · Esc tetap seperti ditulis")
            )

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        return [_suggestion(region, text) for region in self._find(text)]

    @property
    def is_open(self) -> bool:
        """Tell whether the list is open."""
        return self._popup is not None and self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on F4 or arrow down."""
        if event.key() in (Qt.Key.Key_F4, Qt.Key.Key_Down) and self._popup is not None:
            self._popup.ask(self.text().split(",")[0])
        else:
            super().keyPressEvent(event)


def _suggestion(region: Region, text: str) -> Suggestion:
    name, _, above = region.line.partition(", ")
    words = fold(text).split()
    return Suggestion(region, name, above, region.postal_code, hits=_hits(name, words))


def _hits(name: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return where words of a name begin with one that was typed."""
    hits, at = [], 0
    for part in name.split(" "):
        found = next((word for word in words if fold(part).startswith(word)), "")
        if found:
            hits.append((at, min(len(found), len(part))))
        at += len(part) + 1
    return tuple(hits)
