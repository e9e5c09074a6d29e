"""*Kegiatan*: the list with search and filters, and the activity chosen beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, own_columns
from lipas_desktop.services.activities import ActivityLine, ActivityQuery
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.filters import ActivityFilters
from lipas_desktop.ui.pages.activities.preview import ActivityPreview
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.activities.words import code_words, filled_words, short_span_words
from lipas_desktop.ui.pages.own_columns.page import OwnColumnsPage
from lipas_desktop.ui.pages.own_columns.words import list_columns
from lipas_desktop.ui.pages.paper.empty_form import EmptyFormWriter
from lipas_desktop.ui.pages.paper.list_export import ListExporter
from lipas_desktop.ui.pages.paper.list_print import ListPrinter
from lipas_desktop.ui.pages.people.cells import hits
from lipas_desktop.ui.places import PageFactory
from lipas_desktop.ui.views.list_page import ListBody
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import Way
from lipas_desktop.ui.widgets.head_fit import SpareButton
from lipas_desktop.ui.widgets.keys import KeyHint

_TOUCHED = (
    own_columns.TABLE,
    "activity",
    "session",
    "enrolment",
    "attendance",
    "certificate",
    "person",
    "link",
)
READ_FILE = "import.people"
"""The command that reads a workbook; on this page it is an attendance list."""


class ActivitiesPage(Page):
    """All activities, the latest first; Enter opens one, Ctrl+N plans one.

    `tools` are pages of other ways to enter activities, by the command that opens them.
    """

    place = "activities"

    def __init__(
        self, context: AppContext, shell: Shell, tools: Mapping[str, PageFactory] | None = None
    ) -> None:
        super().__init__(context, shell)
        self._tools, self._all, self._voided, self._stale = tools or {}, 0, 0, False
        self._made: RowId | None = None
        """What was planned from here and is to be shown when one comes back."""
        self._paper = EmptyFormWriter(context, self, shell.toast)
        self._exporter = ListExporter(context, self, shell.toast)
        self._printer = ListPrinter(context, self, shell.toast)
        self._build_head()
        self._build_list()
        self.pane = ActivityPreview()
        self.pane.open.clicked.connect(self._open_current)
        self.pane.fill.clicked.connect(self._fill_current)
        self.set_side(self.pane)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.load)
        self.go_live()
        self.load()

    def _build_head(self) -> None:
        self._read = Button("quiet", key="Ctrl+I", name=READ_FILE)
        self._new = Button("primary", icon="plus", key="Ctrl+N", name="activities.new")
        self._read.clicked.connect(self._read_file)
        self._new.clicked.connect(self.plan)
        self._column = Button("quiet", name="activities.column")
        self._column.clicked.connect(self._add_column)
        self.head.add_buttons(self._column, self._read, self._new)
        self._read.setVisible(READ_FILE in self._tools)
        self._fit = SpareButton(self.head, self._column, self._read, self._new)

    def _build_list(self) -> None:
        self._model: PagedTable[ActivityLine] = PagedTable(self._list_columns(), self._fetch, self)
        self.list = ListBody(self._model, "activities_list")
        self.filters = ActivityFilters(self.list.tools, self)
        self.filters.changed.connect(self.load)
        self.list.search.textEdited.connect(lambda: self._soon.start())
        self.list.view.settled.connect(self._show_preview)
        self.list.view.opened.connect(self.open_activity)
        self.list.view.set_row_menu(self._fill_menu)
        self.body.addWidget(self.list, 1)

    def _list_columns(self) -> Sequence[Column[ActivityLine]]:
        return (
            Column("title", lambda: self.tr("Nama kegiatan"), self._title, 234, stretch=True),
            Column("kind", lambda: self.tr("Jenis"), _kind, 112),
            Column("dates", lambda: self.tr("Tanggal"), _dates, 134),
            *list_columns(self.context.session, "activity"),
            Column("place", lambda: self.tr("Tempat"), _place, 114, optional=True),
            Column("people", lambda: self.tr("Peserta"), _people, 62, RIGHT),
            Column("filled", lambda: self.tr("Sesi terisi"), _filled, 88, RIGHT),
            Column("status", lambda: self.tr("Keadaan"), _status, 104),
        )

    def _title(self, line: ActivityLine) -> Cell:
        found = hits(line.title, self.list.search.text())
        tone = "text3" if line.void else "text"
        return Cell(line.title, line.code, tone, 500, hits=found)

    # Reading

    def query(self) -> ActivityQuery:
        """Return what the list shows now."""
        return replace(self.filters.query, text=self.list.search.text().strip())

    def load(self) -> None:
        """Ask for the list anew; the row chosen stays chosen."""
        session = self.context.session
        self._stale = False
        self._all = activities.count(session, ActivityQuery())
        self._voided = activities.count(session, ActivityQuery(life="void"))
        query = self.query()
        # What was taken back is no hit that one misses: without it, there is nothing yet.
        none = not self._all and (query == ActivityQuery() or not self._voided)
        self.list.show_ids(activities.ids(session, query), empty=none)
        self.pane.set_wanted(not none)
        if not self._model.ids:
            self.pane.show_activity(None, None)
        self._say_empty()
        self._say_head()
        self._say_foot()
        self.state_changed.emit()

    def _fetch(self, offset: int, ids: Sequence[RowId]) -> Sequence[ActivityLine]:
        return activities.lines_of(self.context.session, ids)

    def _show_preview(self, row: RowId | None) -> None:
        number = self._model.row_of(row) if row is not None else -1
        line = self._model.value(number) if number >= 0 else None
        grid = activities.grid(self.context.session, line.id) if line is not None else None
        written = activities.as_written(self.context.session, line.id) if line is not None else ()
        self.pane.show_activity(line, grid, written)
        self._say_foot()

    def refresh(self, changes: Changes) -> None:
        """Show what was entered meanwhile, once one sees it."""
        if not changes.touches(*_TOUCHED):
            return
        if changes.touches(own_columns.TABLE):
            self.list.show_columns(self._list_columns())
        if self.isVisible():
            self._reload()
        else:
            self._stale = True

    def _reload(self) -> None:
        self.load()
        self._show_preview(self.list.view.current_id)

    # Words

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        self._read.set_words(self.tr("Baca daftar hadir Excel"))
        self._new.set_words(self.tr("Kegiatan baru"))
        self._column.set_words(self.tr("Tambah kolom"))
        self.list.say_search(self.tr("Nama atau kode kegiatan"))
        self.list.nothing.setText(
            self.tr("Tidak ada yang cocok. Coba sebagian nama, atau lepas saringannya.")
        )
        self._say_empty()
        self._say_head()
        self._say_foot()

    def _say_empty(self) -> None:
        self.list.empty.say(
            self.tr("Belum ada kegiatan"),
            self.tr(
                "Kegiatan mengikat peserta, sesi, kehadiran, dan sertifikat. "
                "Mulai dari yang terakhir Anda jalankan."
            ),
            self._ways(),
        )

    def _ways(self) -> list[Way]:
        new = Way(
            "calendar-plus",
            self.tr("Kegiatan baru"),
            self.tr("Nama, tanggal, dan peserta; sesi dibuat dari rentang tanggal"),
            "Ctrl+N",
            self.plan,
        )
        read = Way(
            "file-spreadsheet",
            self.tr("Baca daftar hadir Excel"),
            self.tr("Peserta dan kehadiran dibaca, Anda periksa dahulu"),
            "Ctrl+I",
            self._read_file,
        )
        receive = Way(
            "arrow-left-right",
            self.tr("Terima paket data"),
            self.tr("Kegiatan yang dicatat di komputer lain rumah ini"),
            "Alt+8",
            self._receive,
        )
        found = [new, *([read] if READ_FILE in self._tools else []), receive]
        if self._voided:
            words = self.tr("%Ln kegiatan dibatalkan", "", self._voided)
            second = self.tr("Pencatatannya dapat dikembalikan")
            found.append(Way("archive-restore", words, second, "", self.filters.show_void))
        return found

    def _say_head(self) -> None:
        count = self.tr("%Ln kegiatan", "", self._all)
        self.head.set_title(self.tr("Kegiatan"), count if self._all else "")
        self._fit.fit()

    def _say_foot(self) -> None:
        found = len(self._model.ids)
        at = self._model.row_of(self.list.view.current_id or RowId("")) + 1
        words = self.tr("%Ln kegiatan", "", found)
        place = self.tr("%1 dari %2").replace("%1", formats.number(at))
        place = place.replace("%2", formats.number(found))
        self.list.foot.set_words(words, place if at else "")

    def status(self) -> str:
        """Say which filters are on."""
        words = self.filters.words
        return self.tr("Disaring: %1").replace("%1", words) if words else ""

    # Doing

    def bindings(self) -> Mapping[str, Binding]:
        """Return the commands of the list."""
        bound = {
            "activities.new": Binding(self.plan),
            "activities.column": Binding(self._add_column),
            "activities.form": Binding(self._print_form),
            "page.export": Binding(self._export, lambda: bool(self._model.ids)),
            "page.print": Binding(self._print, lambda: bool(self._model.ids)),
            "activities.search": Binding(self._search, lambda: not self.list.is_empty),
            "activities.filter": Binding(self.filters.take_focus, lambda: not self.list.is_empty),
            "activities.edit": Binding(self._open_current, self._is_chosen),
        }
        if READ_FILE in self._tools:
            bound[READ_FILE] = Binding(self._read_file)
        return bound

    def _is_chosen(self) -> bool:
        return self.list.view.current_id is not None

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the list, or of the search."""
        read = [KeyHint("Ctrl+I", self.tr("baca daftar hadir Excel"))]
        read = read if READ_FILE in self._tools else []
        if self.list.is_empty:
            return ["activities.new", *read, "help.page"]
        if self.list.search.hasFocus():
            return ["activities.move", "activities.open", "activities.new", "area.next"]
        keys = ["activities.move", "activities.open", "activities.search", "activities.filter"]
        return [*keys, "activities.new", *read, "area.next"]

    def areas(self) -> Sequence[QWidget]:
        """Walk through tools, list and pane."""
        return [self.list.tools, self.list.view, *super().areas()]

    def entered(self) -> None:
        """Begin in the list, in the search where nothing was found, or with the ways to begin."""
        if self._stale:
            self._reload()
        self._show_made()
        if self.list.is_empty:
            self.list.empty.take_focus()
        else:
            target = self.list.view if self._model.ids else self.list.search
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_made(self, row: RowId) -> None:
        self._made = row

    def _show_made(self) -> None:
        """Choose what was just planned; a search or filter that hides it is taken off."""
        row, self._made = self._made, None
        found = activities.lines_of(self.context.session, [row]) if row is not None else []
        if row is None or not found or found[0].void:
            return
        if self._model.row_of(row) < 0:
            self.list.search.clear()
            self.filters.clear()
        self.list.view.choose(row)

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _fill_menu(self, menu: QMenu, row: RowId) -> None:
        menu.addAction(self.tr("Buka"), partial(self.open_activity, row))
        menu.addAction(self.tr("Isi kehadiran"), partial(self.fill, row))

    def _export(self) -> None:
        self._exporter.write("activity", self._model.ids)

    def _print(self) -> None:
        self._printer.write("activity", self._model.ids)

    def _print_form(self) -> None:
        self._paper.write("activity")

    def _add_column(self) -> None:
        self.shell.open(OwnColumnsPage(self.context, self.shell, "activity"))

    def plan(self) -> None:
        """Open the form of a new activity."""
        page = ActivityPage(self.context, self.shell, None)
        page.made.connect(self._note_made)
        self.shell.open(page)

    def open_activity(self, row: RowId | None) -> None:
        """Open an activity's page."""
        if row is not None:
            self.shell.open(ActivityPage(self.context, self.shell, row))

    def fill(self, row: RowId) -> None:
        """Open an activity's attendance at once."""
        self.shell.open(AttendancePage(self.context, self.shell, row))

    def _open_current(self) -> None:
        self.open_activity(self.list.view.current_id)

    def _fill_current(self) -> None:
        row = self.list.view.current_id
        if row is not None:
            self.fill(row)

    def _receive(self) -> None:
        self.shell.go("transfer")

    def _read_file(self) -> None:
        if READ_FILE in self._tools:
            self.shell.open(self._tools[READ_FILE](self.context, self.shell))


def _kind(line: ActivityLine) -> Cell:
    return Cell(code_words("activity_kind", line.kind))


def _dates(line: ActivityLine) -> Cell:
    return Cell(short_span_words(line.start_date, line.end_date))


def _place(line: ActivityLine) -> Cell:
    return Cell(line.place)


def _people(line: ActivityLine) -> Cell:
    return Cell(formats.number(line.people), align=RIGHT)


def _filled(line: ActivityLine) -> Cell:
    return Cell(filled_words(line) or "–", align=RIGHT, tone="text2" if line.sessions else "text3")


def _status(line: ActivityLine) -> Cell:
    return Cell(code_words("activity_status", line.status))
