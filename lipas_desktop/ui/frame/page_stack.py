"""The pages that are open: each place keeps its own pile, and going elsewhere closes nothing."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lipas_desktop.ui.page import Page


class PageStack(QStackedWidget):
    """Piles of pages by place; `front_changed` tells which page one sees."""

    front_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_area")
        self._piles: dict[str, list[Page]] = {}
        self.place = ""

    @property
    def front(self) -> Page | None:
        """Return the page one sees."""
        pile = self._piles.get(self.place)
        return pile[-1] if pile else None

    @property
    def open_here(self) -> int:
        """Return how many pages are open at this place."""
        return len(self._piles.get(self.place, ()))

    def pages(self) -> list[Page]:
        """Return all open pages, of all places."""
        return [page for pile in self._piles.values() for page in pile]

    def has(self, place: str) -> bool:
        """Tell whether a place has been opened yet."""
        return bool(self._piles.get(place))

    def show_place(self, place: str) -> None:
        """Show the pile of a place as it was left."""
        self.place = place
        self._show_front()

    def push(self, page: Page, place: str | None = None) -> None:
        """Lay a page on top of a pile and show it."""
        self.place = place or self.place
        self._piles.setdefault(self.place, []).append(page)
        self.name_crumbs()
        self.addWidget(page)
        self._show_front()

    def name_crumbs(self) -> None:
        """Let each page's crumb say what the page below is called now, in the language of now."""
        for pile in self._piles.values():
            for below, page in pairwise(pile):
                words = page.name_below(below.title())
                if page.head.crumb.text() != words:
                    page.head.set_crumb(words)

    def pop(self) -> bool:
        """Close the page in front, if it may be left and is not the last."""
        pile = self._piles.get(self.place, [])
        if len(pile) < 2 or not pile[-1].may_leave():
            return False
        self._drop(pile.pop())
        self._show_front()
        return True

    def drop_gone(self) -> None:
        """Close the pages whose matter is no more, wherever they lie."""
        front = self.front
        for pile in self._piles.values():
            for page in [page for page in pile[1:] if page.gone]:
                pile.remove(page)
                self._drop(page)
        if self.front is not front:
            self._show_front()

    def may_leave_all(self) -> bool:
        """Ask every page that is not at rest; show the one that says no."""
        for place, pile in self._piles.items():
            for page in reversed(pile):
                if not page.may_leave():
                    self.show_place(place)
                    return False
        return True

    def clear(self) -> None:
        """Close all pages without asking."""
        for page in self.pages():
            self._drop(page)
        self._piles, self.place = {}, ""

    def _drop(self, page: Page) -> None:
        self.removeWidget(page)
        page.deleteLater()

    def _show_front(self) -> None:
        front = self.front
        if front is not None:
            self.setCurrentWidget(front)
            self.front_changed.emit(front)
            front.entered()
