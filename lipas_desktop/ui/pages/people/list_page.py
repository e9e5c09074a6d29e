"""*Peserta*: the list with search and filters, and the person chosen beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import own_columns, people
from lipas_desktop.services.people import PeopleQuery, PersonLine
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.own_columns.words import list_columns
from lipas_desktop.ui.pages.paper.empty_form import EmptyFormWriter
from lipas_desktop.ui.pages.paper.list_export import ListExporter
from lipas_desktop.ui.pages.paper.list_print import ListPrinter
from lipas_desktop.ui.pages.people.cells import PersonCells
from lipas_desktop.ui.pages.people.filters import PeopleFilters
from lipas_desktop.ui.pages.people.preview import PreviewPane
from lipas_desktop.ui.places import PageFactory
from lipas_desktop.ui.views.list_page import ListBody
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import Way
from lipas_desktop.ui.widgets.head_fit import SpareButton
from lipas_desktop.ui.widgets.keys import KeyHint

_WARM_AFTER_MS = 300
_TOUCHED = (
    own_columns.TABLE,
    "person",
    "link",
    "enrolment",
    "activity",
    "attendance",
    "session",
    "certificate",
)


class PeoplePage(Page):
    """All people of the house; Enter opens one, Ctrl+N registers one.

    `tools` are the pages of other ways to enter people, by the command that opens them.
    """

    place = "people"

    def __init__(
        self, context: AppContext, shell: Shell, tools: Mapping[str, PageFactory] | None = None
    ) -> None:
        super().__init__(context, shell)
        self._session, self._tools = context.session, tools or {}
        self._all, self._voided = 0, 0
        self._made: RowId | None = None
        """Who was registered from here and is to be shown when one comes back."""
        self._paper = EmptyFormWriter(context, self, shell.toast)
        self._exporter = ListExporter(context, self, shell.toast)
        self._printer = ListPrinter(context, self, shell.toast)
        self._build_head()
        self._build_list()
        self.pane = PreviewPane()
        self.pane.open.clicked.connect(lambda: self.open_person(self.list.view.current_id))
        self.set_side(self.pane)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.load)
        self.go_live()
        self.count()
        self.load()
        # Not before the list stands, which it would only delay.
        self._warm = QTimer(self, singleShot=True, interval=_WARM_AFTER_MS)
        self._warm.timeout.connect(self._warm_up)
        self._warm.start()

    def _warm_up(self) -> None:
        """Read page, form and villages meanwhile, so that the first person opens at once."""
        import lipas_desktop.ui.pages.people.record  # noqa: F401 - it is opened later
        from lipas_desktop.services.forms import form_of

        session, near = self._session, self._session.house.region_code

        def job() -> None:
            form_of(session, "person")
            session.regions.find("a", near, 1)

        self.context.operations.run(job)

    def _build_head(self) -> None:
        self._import = Button("quiet", key="Ctrl+I", name="import.people")
        self._quick = Button("framed", key="Ctrl+Shift+N", name="people.quick")
        self._new = Button("primary", icon="plus", key="Ctrl+N", name="people.new")
        self._column = Button("quiet", name="people.column")
        self._column.clicked.connect(self._add_column)
        self.head.add_buttons(self._column, self._import, self._quick, self._new)
        for button in (self._import, self._quick):
            command = button.objectName()
            button.clicked.connect(partial(self._open_tool, command))
            button.setVisible(command in self._tools)
        self._new.clicked.connect(self.register)
        self._fit = SpareButton(self.head, self._column, self._import, self._quick, self._new)

    def _build_list(self) -> None:
        self._cells = PersonCells(self._session.regions, self._session.clock.today, self)
        self._model: PagedTable[PersonLine] = PagedTable(self._list_columns(), self._fetch, self)
        self.list = ListBody(self._model, "people_list")
        self.filters = PeopleFilters(self._session, self.list.tools, self)
        self.filters.changed.connect(self.load)
        self.list.search.textEdited.connect(lambda: self._soon.start())
        self.list.view.settled.connect(self._show_preview)
        self.list.view.opened.connect(self.open_person)
        self.list.view.set_row_menu(self._fill_menu)
        self.body.addWidget(self.list, 1)

    def _list_columns(self) -> Sequence[Column[PersonLine]]:
        return self._cells.columns(list_columns(self._session, "person"))

    # Reading

    def query(self) -> PeopleQuery:
        """Return what the list shows now."""
        return replace(self.filters.query, text=self.list.search.text().strip())

    def count(self) -> None:
        """Count anew how many people there are, and how many are *perlu dicek*."""
        self._all = people.count(self._session, PeopleQuery())
        self._voided = people.count(self._session, PeopleQuery(life="void"))
        self.filters.count()
        self.head.set_title(self.tr("Peserta"), self._fact())
        self._fit.fit()

    def load(self) -> None:
        """Ask for the list anew; the row chosen stays chosen."""
        query = self.query()
        self._cells.sought = query.text
        # What was taken back is no hit that one misses: without it, the register is empty.
        bare = query == PeopleQuery(sort=query.sort, descending=query.descending)
        nobody = not self._all and (bare or not self._voided)
        self.list.show_ids(people.ids(self._session, query), empty=nobody)
        self.pane.set_wanted(not nobody)
        if not self._model.ids:
            self.pane.show_person(None)
        self._say_empty()
        self._say_foot()
        self.state_changed.emit()

    def _fetch(self, offset: int, ids: Sequence[RowId]) -> Sequence[PersonLine]:
        return people.lines(self._session, ids, self._cells.sought)

    def _show_preview(self, row: RowId | None) -> None:
        known = row is not None and self._model.row_of(row) >= 0
        self.pane.show_person(people.preview(self._session, row) if row and known else None)
        self._say_foot()

    def refresh(self, changes: Changes) -> None:
        """Show what was entered meanwhile."""
        if changes.touches(own_columns.TABLE):
            self.list.show_columns(self._list_columns())
        if changes.touches(*_TOUCHED):
            chosen = self.list.view.current_id
            self.count()
            self.load()
            if chosen is not None and chosen not in self._model.ids:
                # Linked meanwhile: who one stood on is now in the line of another row.
                self.list.view.choose(people.as_listed(self._session, [chosen])[0])
            self._show_preview(self.list.view.current_id)

    # Words

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        self.head.set_title(self.tr("Peserta"), self._fact())
        self._import.set_words(self.tr("Impor Excel"))
        self._quick.set_words(self.tr("Daftar cepat"))
        self._new.set_words(self.tr("Peserta baru"))
        self._column.set_words(self.tr("Tambah kolom"))
        self._fit.fit()
        self.list.search.setPlaceholderText(self.tr("Nama, nomor, NIK, atau HP"))
        self.list.search.setAccessibleName(self.tr("Cari peserta"))
        self.list.nothing.setText(
            self.tr("Tidak ada yang cocok. Coba sebagian nama, atau tekan Ctrl+N untuk mendaftar.")
        )
        self._say_empty()
        self._say_foot()

    def _say_empty(self) -> None:
        self.list.empty.say(
            self.tr("Belum ada peserta"),
            self.tr("Peserta dicatat sekali, lalu dipakai di semua kegiatan dan sertifikat."),
            self._ways(),
        )

    def _ways(self) -> list[Way]:
        ways = {
            "people.quick": Way(
                "rows-3",
                self.tr("Daftar cepat"),
                self.tr("Satu baris satu orang, seperti di Excel"),
                "Ctrl+Shift+N",
                partial(self._open_tool, "people.quick"),
            ),
            "import.people": Way(
                "file-spreadsheet",
                self.tr("Impor Excel"),
                self.tr("Ambil dari daftar yang sudah ada"),
                "Ctrl+I",
                partial(self._open_tool, "import.people"),
            ),
        }
        first = Way(
            "user-plus",
            self.tr("Peserta baru"),
            self.tr("Satu formulir, dari kertas yang lengkap"),
            "Ctrl+N",
            self.register,
        )
        found = [first, *(way for command, way in ways.items() if command in self._tools)]
        if self._voided:
            words = self.tr("%Ln orang dibatalkan", "", self._voided)
            second = self.tr("Misalnya dari impor yang diurungkan; dapat dikembalikan")
            found.append(Way("archive-restore", words, second, "", self.filters.show_void))
        return found

    def _fact(self) -> str:
        return self.tr("%1 orang").replace("%1", formats.number(self._all))

    def _say_foot(self) -> None:
        found, text = len(self._model.ids), self.query().text
        at = self._model.row_of(self.list.view.current_id or RowId("")) + 1
        if text:
            words = self.tr("%1 ditemukan untuk “%2”, termasuk ejaan mirip")
            words = words.replace("%2", text)
        else:
            words = self.tr("%1 orang")
        place = self.tr("%1 dari %2").replace("%1", formats.number(at))
        place = place.replace("%2", formats.number(found))
        self.list.foot.set_words(words.replace("%1", formats.number(found)), place if at else "")

    def status(self) -> str:
        """Say which filters are on."""
        words = "" if self.list.is_empty else self.filters.words
        return self.tr("Disaring: %1").replace("%1", words) if words else ""

    # Doing

    def bindings(self) -> Mapping[str, Binding]:
        """Return the commands of the list."""
        chosen = self._is_chosen
        tools = {name: Binding(partial(self._open_tool, name)) for name in self._tools}
        return {
            "people.new": Binding(self.register),
            "people.column": Binding(self._add_column),
            "people.form": Binding(self._print_form),
            "page.export": Binding(self._export, lambda: bool(self._model.ids)),
            "page.print": Binding(self._print, lambda: bool(self._model.ids)),
            "people.search": Binding(self._search, lambda: not self.list.is_empty),
            "people.filter": Binding(self.filters.take_focus, lambda: not self.list.is_empty),
            "people.edit": Binding(lambda: self.open_person(self.list.view.current_id), chosen),
            "check.next": Binding(self._next_to_check, chosen),
            **tools,
        }

    def _is_chosen(self) -> bool:
        return self.list.view.current_id is not None

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the list, or of the search."""
        if self.list.is_empty:
            return ["people.new", *self._tools, "search.all"]
        if self.list.search.hasFocus():
            return ["people.move", "people.open", "people.new", "area.next"]
        keys = ["people.move", "people.open", "people.edit", "people.search", "people.filter"]
        return [*keys, "people.new", "people.mark", "area.next"]

    def areas(self) -> Sequence[QWidget]:
        """Walk through tools, list and pane."""
        return [self.list.tools, self.list.view, *super().areas()]

    def entered(self) -> None:
        """Begin in the list, at who was registered from it, or in the search where it is empty."""
        self._show_made()
        target = self.list.view if self._model.ids else self.list.search
        if not self.list.is_empty:
            target.setFocus()
        else:
            super().entered()

    def _note_made(self, row: RowId) -> None:
        self._made = row

    def _show_made(self) -> None:
        """Choose who was just registered; a search or filter that hides them is taken off."""
        row, self._made = self._made, None
        if row is None:
            return
        preview = people.preview(self._session, row)
        if preview is None or preview.void:
            return
        if self._model.row_of(row) < 0:
            self.list.search.clear()
            self.filters.clear()
        self.list.view.choose(row)

    def _search(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _next_to_check(self) -> None:
        """Go to the next person with something *perlu dicek*."""
        wanted = people.ids(self._session, replace(self.query(), to_check=True))
        at = self._model.row_of(self.list.view.current_id or RowId(""))
        places = sorted(self._model.row_of(row) for row in wanted)
        later = [place for place in places if place > at] or places
        if later:
            self.list.view.choose(self._model.ids[later[0]])

    def _fill_menu(self, menu: QMenu, row: RowId) -> None:
        menu.addAction(self.tr("Buka"), lambda: self.open_person(row))

    def _open_tool(self, command: str) -> None:
        if command in self._tools:
            self.shell.open(self._tools[command](self.context, self.shell))

    def _export(self) -> None:
        self._exporter.write("person", self._model.ids)

    def _print(self) -> None:
        self._printer.write("person", self._model.ids)

    def _print_form(self) -> None:
        self._paper.write("person")

    def _add_column(self) -> None:
        from lipas_desktop.ui.pages.own_columns.page import OwnColumnsPage

        self.shell.open(OwnColumnsPage(self.context, self.shell, "person"))

    def register(self) -> None:
        """Open the form of somebody new."""
        from lipas_desktop.ui.pages.people.record import PersonPage

        page = PersonPage(self.context, self.shell, None)
        page.made.connect(self._note_made)
        self.shell.open(page)

    def open_person(self, row: RowId | None) -> None:
        """Open a person's page; Ctrl+PgDn there follows this list."""
        from lipas_desktop.ui.pages.people.record import PersonPage

        if row is not None:
            self.shell.open(PersonPage(self.context, self.shell, row, self._neighbour))

    def _neighbour(self, row: RowId, by: int) -> RowId | None:
        """Return who stands before or after a person in this list."""
        at = self._model.row_of(row) + by
        if self._model.row_of(row) < 0 or not 0 <= at < len(self._model.ids):
            return None
        self.list.view.choose(self._model.ids[at])
        return self._model.ids[at]
