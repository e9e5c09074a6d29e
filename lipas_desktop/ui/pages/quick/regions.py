"""The editor of a desa in a grid: the usual ones first, then the own kabupaten, then the rest."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.names import fold
from lipas_desktop.domain.regions import Region
from lipas_desktop.services import quick
from lipas_desktop.services.session import Session
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.suggest import Provider, Suggestion, SuggestionPopup

MOST = 8


class RegionFinder:
    """Finds desa while one types."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._near = session.house.region_code
        self.usual: Sequence[Region] = ()

    def warm(self) -> list[Region]:
        """Build what searching needs, and read the usual desa; a job for the pool."""
        self._session.regions.find("a", self._near, 1)
        return quick.usual_regions(self._session)

    def find(self, text: str) -> list[tuple[Region, bool]]:
        """Return desa, and whether each is a usual one; with no text the usual ones."""
        words = fold(text.split(",")[0]).split()
        often = [one for one in self.usual if _begins(one, words)]
        if not words:
            return [(one, True) for one in often[:MOST]]
        found = self._session.regions.find(text.replace(",", " "), self._near, MOST)
        both = {one.code: one for one in (*often, *found)}
        usual = {one.code for one in often}
        return [(one, one.code in usual) for one in list(both.values())[:MOST]]


def _begins(region: Region, words: Sequence[str]) -> bool:
    names = fold(region.line).split()
    return all(any(name.startswith(word) for name in names) for word in words)


def suggestion(region: Region, often: str) -> Suggestion:
    """Return a row of the popup: the desa, in grey what it lies in."""
    name, _, above = region.line.partition(", ")
    return Suggestion(region, name, above, often)


class SuggestingField(Field):
    """A line with suggestions below it; F4 or arrow down asks for them without a text."""

    def __init__(
        self,
        provider: Provider,
        chosen: Callable[[object], str],
        foot: str,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._provider, self._chosen, self._foot = provider, chosen, foot
        self._popup: SuggestionPopup | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the popup last, so that it hears keys before the grid does."""
        super().focusInEvent(event)
        if self._popup is None:
            self._popup = SuggestionPopup(self, self._provider)
            self._popup.set_foot(self._foot)
            self._popup.chosen.connect(self._take)
            self.destroyed.connect(self._popup.deleteLater)

    def set_foot(self, words: str) -> None:
        """Name the keys in the popup's last line."""
        self._foot = words
        if self._popup is not None:
            self._popup.set_foot(words)

    @property
    def popup(self) -> SuggestionPopup | None:
        """Return the popup, once the field has had the focus."""
        return self._popup

    def _take(self, data: object) -> None:
        self.setText(self._chosen(data))
        self.setModified(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on F4 or arrow down."""
        if event.key() in (Qt.Key.Key_F4, Qt.Key.Key_Down) and self._popup is not None:
            self._popup.show_rows(self._provider(self.text() if self.isModified() else ""))
        else:
            super().keyPressEvent(event)
