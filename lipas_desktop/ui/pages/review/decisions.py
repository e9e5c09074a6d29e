"""Writing decisions one after the other, saying what was decided, and taking the last one back."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Signal

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import deciding
from lipas_desktop.services.conflicts import Item
from lipas_desktop.services.deciding import Decided
from lipas_desktop.services.session import Session
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.review import words
from lipas_desktop.ui.pages.review.words import ReviewWords

_SEEN_ALIKE = ("log.unseen_values", "log.changed_since")


class Decisions(QObject):
    """One write at a time; where something new has come nothing is written, and that is said."""

    came_meanwhile = Signal()
    """What is shown is to be read anew."""
    moved_on = Signal()
    """An action is done after which work goes on in the list."""

    def __init__(
        self,
        page: Page,
        said: ReviewWords,
        waiting: Callable[[], Collection[Item]],
        undo: Callable[[], None],
    ) -> None:
        """`undo` is what the toast's button does: the page's own way back."""
        super().__init__(page)
        self._page, self._said, self._waiting, self._undo = page, said, waiting, undo
        self._session: Session = page.context.session
        self._done: list[list[Decided]] = []
        self._writing = self._is_new_said = False

    @property
    def any_done(self) -> bool:
        """Tell whether there is a decision to take back."""
        return bool(self._done)

    def retranslate(self) -> None:
        """Say what stands in the banner in the language of now."""
        if self._is_new_said:
            self._say_new()

    # One by one

    def take(self, item: Item, choice: int) -> None:
        """Take one of the values of an item."""
        if self._writing:
            return
        self._writing = True
        self._is_new_said = False
        self._page.hide_banner()
        self._page.context.operations.write(
            lambda: deciding.take(self._session, item, choice),
            lambda decided: self._on_decided([decided]),
            self._on_failed,
            owner=self._page,
        )

    def _on_decided(self, decided: list[Decided]) -> None:
        self._writing = False
        if not decided:
            return
        self._done.append(decided)
        if len(decided) == 1:
            self._say_decided(decided[0])
        else:
            said = self.tr("%Ln perbedaan diputuskan", "", len(decided))
            self._page.shell.toast(said, self._undo)

    def _say_decided(self, decided: Decided) -> None:
        """Say which field was decided; a record is done only when none of its own waits."""
        item = decided.item
        said = self.tr("%1: %2 diputuskan").replace("%1", words.title(item))
        said = said.replace("%2", self._said.what(item))
        of_record = [one for one in self._waiting() if (one.kind, one.row) == (item.kind, item.row)]
        left = len([one for one in of_record if one.key != item.key])
        if left:
            more = self.tr("%Ln isian lagi", "", left)
            said = f"{said} · {more}"
        self._page.shell.toast(said, self._undo, icon="scan-search" if left else "check")

    def _on_failed(self, error: LipasError) -> bool:
        self._writing = False
        if error.code not in _SEEN_ALIKE:
            return False
        self.came_meanwhile.emit()
        self._say_new()
        return True

    def _say_new(self) -> None:
        self._is_new_said = True
        self._page.show_banner(
            "note",
            self.tr("Ada yang baru pada data ini sejak ditampilkan"),
            self.tr("Belum ada yang tertulis. Yang tampil sekarang sudah yang terbaru."),
        )

    # Suggestions

    def take_suggested(self, wanted: Sequence[Item]) -> bool:
        """Take these in one action, as suggested; False while another one is being written."""
        if self._writing:
            return False
        items = list(wanted)
        self._writing = True
        self._page.context.operations.write(
            lambda: deciding.take_suggested(self._session, items),
            lambda result: self._on_suggested(*result),
            self._on_failed,
            owner=self._page,
        )
        return True

    def _on_suggested(self, decided: list[Decided], left: int) -> None:
        self._on_decided(decided)
        if left:
            self.came_meanwhile.emit()
            self._say_new()
        self.moved_on.emit()

    # Back again

    def take_back(self) -> Item | None:
        """Open the last decision again; return what it was about."""
        if not self._done or self._writing:
            return None
        decided = self._done.pop()
        self._writing = True
        self._page.context.operations.write(
            lambda: (None, deciding.take_back(self._session, decided)),
            lambda _: self._on_taken_back(),
            self._on_failed,
            owner=self._page,
        )
        return decided[0].item

    def _on_taken_back(self) -> None:
        self._writing = False
        self._page.shell.toast(self.tr("Keputusan ditarik kembali"))
        self.moved_on.emit()
