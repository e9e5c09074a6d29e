"""*Pilih peserta*: people who do not take part yet, filtered, marked, added together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, people
from lipas_desktop.services.people import PeopleQuery, PersonLine
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.people.cells import PersonCells
from lipas_desktop.ui.pages.people.filters import PeopleFilters
from lipas_desktop.ui.views.list_page import ListBody
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

_LEFT_OUT = ("nik", "check")
"""Columns of the list of people that do not help in choosing."""


class ChoosePeoplePage(Page):
    """Marks stay while one searches for the next; Enter adds all marked, or the one chosen."""

    place = "choose"

    def __init__(self, context: AppContext, shell: Shell, activity: RowId) -> None:
        super().__init__(context, shell)
        self.activity = activity
        self._enrolled = people.count(context.session, PeopleQuery(activity=activity))
        self.chosen: dict[RowId, None] = {}
        self._busy = False
        self._screens = context.session.screens()
        self._take = Button("primary", icon="user-plus", key="Ctrl+Enter", name="choose.take")
        self._take.clicked.connect(self.take)
        self.head.add_buttons(self._take)
        self._build_list()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.load)
        self.go_live()
        self.load()

    def _build_list(self) -> None:
        session = self.context.session
        self._cells = PersonCells(session.regions, session.clock.today, self)
        mark = Column[PersonLine]("mark", lambda: "", self._mark, 48)
        known = [one for one in self._cells.columns() if one.key not in _LEFT_OUT]
        self._model: PagedTable[PersonLine] = PagedTable([mark, *known], self._fetch, self)
        self.list = ListBody(self._model, "choose_list")
        self.filters = PeopleFilters(session, self.list.tools, self)
        for chip in (self.filters.life, self.filters.checks):
            chip.hide()
        self.filters.changed.connect(self.load)
        self.list.search.textEdited.connect(lambda: self._soon.start())
        self.list.search.installEventFilter(self)
        self.list.view.installEventFilter(self)
        self.list.view.settled.connect(lambda _: self._say_foot())
        self.list.view.opened.connect(lambda _: self.take())
        self.body.addWidget(self.list, 1)

    def _mark(self, line: PersonLine) -> Cell:
        return Cell(check=line.id in self.chosen)

    # Reading

    def query(self) -> PeopleQuery:
        """Return who is shown: never who takes part already."""
        text = self.list.search.text().strip()
        return replace(self.filters.query, text=text, without=self.activity)

    def load(self) -> None:
        """Ask for the list anew; marks stay, also of those not shown now."""
        self._screens = self.context.session.screens()
        query = self.query()
        self._cells.sought = query.text
        self._show(people.ids(self.context.session, query))

    def _show(self, ids: Sequence[RowId]) -> None:
        self.list.show_ids(ids)
        self._show_marks()

    def _fetch(self, offset: int, ids: Sequence[RowId]) -> Sequence[PersonLine]:
        return people.lines(self.context.session, ids, self._cells.sought)

    def refresh(self, changes: Changes) -> None:
        """Show who was registered or enrolled meanwhile."""
        if changes.touches("person", "enrolment", "link"):
            self.chosen = dict.fromkeys(people.as_listed(self.context.session, [*self.chosen]))
            self.load()

    # Words

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        fact = self.tr("%Ln sudah ikut", "", self._enrolled)
        self.head.set_title(self.tr("Pilih peserta"), fact if self._enrolled else "")
        self.list.search.setPlaceholderText(self.tr("Nama, nomor, NIK, atau HP"))
        self.list.search.setAccessibleName(self.tr("Cari peserta"))
        self.list.nothing.setText(
            self.tr("Tidak ada lagi yang dapat dipilih di sini. Coba sebagian nama.")
        )
        self._say()

    def _say(self) -> None:
        count = len(self.chosen)
        words = self.tr("Masukkan %Ln orang", "", count)
        self._take.set_words(words if count else self.tr("Masukkan"))
        self._take.setEnabled(count > 0)
        self._say_foot()
        self.state_changed.emit()

    def _say_foot(self) -> None:
        shown = len(self._model.ids)
        words = self.tr("%Ln orang dapat dipilih", "", shown)
        at = self._model.row_of(self.list.view.current_id or RowId("")) + 1
        place = self.tr("%1 dari %2").replace("%1", formats.number(at))
        place = place.replace("%2", formats.number(shown))
        self.list.foot.set_words(words, place if at else "")

    def status(self) -> str:
        """Say how many are marked."""
        count = len(self.chosen)
        return self.tr("%Ln ditandai", "", count)

    # Doing

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {
            "choose.take": Binding(self.take, self._can_take),
            "choose.all": Binding(self.mark_all),
            "choose.search": Binding(self._search),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the search or of the list."""
        if self.list.search.hasFocus():
            return ["choose.mark_here", "choose.enter", "choose.all", "area.next", "window.back"]
        return ["choose.mark", "choose.enter", "choose.all", "choose.search", "window.back"]

    def areas(self) -> Sequence[QWidget]:
        """Walk through tools and list."""
        return [self.list.tools, self.list.view]

    def entered(self) -> None:
        """Begin in the search: who is wanted is mostly known by name."""
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Leave: marks alone change nothing."""
        return not self._busy

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark on Space in the list, on Ctrl+Space in the search too."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if not pressed or event.key() != Qt.Key.Key_Space:  # type: ignore[attr-defined]
            return False
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
        if ctrl or watched is self.list.view:
            self.mark_current()
            return True
        return False

    def mark_current(self) -> None:
        """Mark the person chosen, or take the mark off, and go to the next."""
        row = self.list.view.current_id
        if row is None:
            return
        self._turn([row])
        at = self._model.row_of(row) + 1
        if at < len(self._model.ids):
            self.list.view.choose(self._model.ids[at])

    def mark_all(self) -> None:
        """Mark all shown; where all are, take their marks off."""
        left = [row for row in self._model.ids if row not in self.chosen]
        self._turn(left or self._model.ids)

    def _turn(self, rows: Sequence[RowId]) -> None:
        for row in rows:
            if row in self.chosen:
                del self.chosen[row]
            else:
                self.chosen[row] = None
        self._show_marks()

    def _show_marks(self) -> None:
        # In place: the list's painter holds the same set.
        self._model.marked.clear()
        self._model.marked.update(row for row in self._model.ids if row in self.chosen)
        self.list.view.viewport().update()
        self._say()

    def _can_take(self) -> bool:
        return bool(self.chosen) or self.list.view.current_id is not None

    def take(self) -> None:
        """Enrol all marked, in the order of their marks; without any, the one chosen."""
        current = self.list.view.current_id
        rows = list(self.chosen) or ([current] if current else [])
        if not rows or self._busy:
            return
        self._busy = True
        session, activity, screens = self.context.session, self.activity, self._screens

        def job() -> tuple[Screens, Changes]:
            changes = activities.enrol(session, activity, rows, screens=screens)
            return session.screens(), changes

        self.context.operations.write(
            job,
            partial(self._on_taken, rows),
            lambda error: self._on_failed(),
            owner=self,
        )

    def _on_taken(self, rows: Sequence[RowId], screens: Screens) -> None:
        self._busy = False
        said = self.tr("%Ln orang dimasukkan ke kegiatan", "", len(rows))
        self.shell.toast(said, partial(self._take_back, rows, screens))
        self.shell.back()

    def _take_back(self, rows: Sequence[RowId], screens: Screens) -> None:
        session, activity = self.context.session, self.activity

        def job() -> tuple[None, Changes]:
            return None, activities.unenrol(session, activity, rows, activities.UNDONE, screens)

        self.context.operations.write(job)

    def _on_failed(self) -> bool:
        self._busy = False
        return False
