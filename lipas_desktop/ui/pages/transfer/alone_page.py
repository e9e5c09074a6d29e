"""Records that no other place is known to hold, by where they are; Enter opens one."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import here_alone
from lipas_desktop.services.here_alone import Listing, Named
from lipas_desktop.services.record_places import ALONE
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.transfer import alone_words as words
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.tabs import Tab, Tabs

_ALL, _QUICK = "all", "people.quick"


class AlonePage(Page):
    """All of them are read in the pool; only what is painted is given its name."""

    place = "alone"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self._session: Session = context.session
        self._listing: Listing | None = None
        self._is_reading = self._is_due = False
        self._close = Button("quiet", key="Esc", name="window.back")
        self._close.clicked.connect(shell.back)
        self.head.add_buttons(self._close)
        columns = (
            Column[Named]("record", lambda: self.tr("Data"), self._record, 240, stretch=True),
            Column[Named]("kind", lambda: self.tr("Jenis"), self._kind, 130),
            Column[Named]("state", lambda: self.tr("Keadaan"), self._state, 420),
        )
        self.tabs = Tabs(name="alone_tabs")
        self.tabs.changed.connect(lambda _: self._show())
        self.table: PagedTable[Named] = PagedTable(columns, self._fetch, self)
        self.list = ListView("alone_list")
        self.list.set_table(self.table)
        self.list.opened.connect(self.open_record)
        self.none = label(13, 400, "text2", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.none, 1)
        self.go_live()
        self.load()

    # Reading

    def load(self) -> None:
        """Read which records these are; once more at the end where something changes meanwhile."""
        self._is_due = self._is_reading
        if self._is_reading:
            return
        self._is_reading, session = True, self._session
        self.context.operations.run(
            lambda: here_alone.listing(session), self._on_read, self._on_failed, owner=self
        )

    def _on_failed(self, _: LipasError) -> None:
        self._is_reading = False

    def _on_read(self, listing: Listing) -> None:
        self._is_reading, self._listing = False, listing
        self._show()
        if self._is_due:
            self.load()
        if self.tabs.hasFocus() or self.focusWidget() is None:
            self.entered()

    def _show(self) -> None:
        """Show those of the place chosen; the one chosen stays so."""
        chosen = self.list.current_id
        self._name_tabs()
        wanted = self._wanted()
        self.table.set_ids(wanted)
        self.list.setVisible(bool(wanted))
        self.none.setVisible(not wanted)
        self._say_none()
        if wanted:
            self.list.choose(chosen)
        self.state_changed.emit()

    def _wanted(self) -> Sequence[RowId]:
        if self._listing is None:
            return ()
        chosen = next((place for place in ALONE if place == self.tabs.key), None)
        return self._listing.by_place[chosen] if chosen else list(self._listing.found)

    def _name_tabs(self) -> None:
        found = self._listing.found if self._listing else ()
        tabs = [Tab(_ALL, self.tr("Semua"), formats.number(len(found)))]
        for place in ALONE:
            count = len(self._listing.by_place[place]) if self._listing else 0
            if count or place == self.tabs.key:
                tone = "err" if place == "rejected" else "text3"
                tabs.append(Tab(place, words.place(place), formats.number(count), tone=tone))
        self.tabs.set_tabs(tabs)

    def _fetch(self, offset: int, ids: Sequence[RowId]) -> Sequence[Named]:
        return self._listing.named(self._session, ids) if self._listing else []

    # Cells

    def _record(self, one: Named) -> Cell:
        return Cell(words.title(one), one.within, tone="text", weight=500)

    def _kind(self, one: Named) -> Cell:
        return Cell(words.kind(one.alone), tone="text2")

    def _state(self, one: Named) -> Cell:
        return words.state(one, self._session.clock)

    # What can be done

    def open_record(self, key: RowId | None = None) -> None:
        """Open a record where it belongs, so that Esc leads back within that place."""
        found = self._listing.found if self._listing else {}
        one = found.get(key or self.list.current_id or RowId(""))
        if one is None:
            return
        if one.kind == "quick":
            if _QUICK in self.shell.ways and self.shell.go("people") is not None:
                self.shell.open(self.shell.ways[_QUICK](self.context, self.shell))
        elif one.kind == "activity":
            if self.shell.go("activities") is not None:
                self.shell.open(ActivityPage(self.context, self.shell, one.row))
        elif self.shell.go("people") is not None:
            person = here_alone.person_of(self._session, one)
            self.shell.open(PersonPage(self.context, self.shell, person))

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {
            "alone.tab": Binding(partial(self.tabs.step, 1)),
            "alone.tab_back": Binding(partial(self.tabs.step, -1)),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        move = KeyHint("↑ ↓", self.tr("pindah"))
        rows: list[KeyHint | str] = ["alone.open", move] if self.table.ids else []
        return [*rows, "alone.tab", "window.back"]

    def refresh(self, changes: Changes) -> None:
        """Read anew: every entry and every package counts here."""
        self.load()

    def entered(self) -> None:
        """Begin in the list."""
        target = self.list if self.list.isVisible() else self.tabs
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return tabs, list and head."""
        return [self.tabs, self.list, self.head]

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.head.set_title(self.tr("Belum ada di tempat lain"))
        self._close.set_words(self.tr("Tutup"))
        self._name_tabs()
        self._say_none()

    def _say_none(self) -> None:
        said = self.tr("Semua data sudah ada di tempat lain.")
        self.none.setText(said if self._listing else "")
