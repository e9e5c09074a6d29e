"""A page as every list page is made: list, side pane, empty state, commands, both languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import CENTRE, RIGHT, Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.views.list_page import ListBody
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import Way
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.side import Facts, PaneLine, SidePane


@dataclass(frozen=True)
class Line:
    """What the store would hand out for one row of the list."""

    id: RowId
    number: str
    name: str
    nickname: str
    age: int
    check: bool


class ExampleRegister:
    """Stands where services would: people of this house."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.lines = [
            Line(
                RowId(f"{n:022}"), f"{n:04}", f"Yuliana Tefa {n}", "“Yuli”", 20 + n % 50, n % 5 == 0
            )
            for n in range(count)
        ]

    def ids(self, text: str) -> list[RowId]:
        return [line.id for line in self.lines if text.lower() in line.name.lower()]

    def rows(self, ids: Sequence[RowId]) -> list[Line]:
        return [self.lines[int(row)] for row in ids]


class ExamplePage(Page):
    """The list of people, with a preview beside it."""

    place = "people"

    def __init__(self, context: AppContext, shell: Shell, register: ExampleRegister) -> None:
        super().__init__(context, shell)
        self._register = register
        self._build_head()
        self._build_list()
        self._build_side()
        self.go_live()
        self.load()

    def _build_head(self) -> None:
        self._import = Button("quiet", key="Ctrl+I", name="import.people")
        self._new = Button("primary", icon="plus", key="Ctrl+N", name="people.new")
        self.head.add_buttons(self._import, self._new)

    def _build_list(self) -> None:
        columns = [
            Column[Line](
                "number", lambda: self.tr("No."), lambda r: Cell(r.number, tone="text3"), 64
            ),
            Column[Line]("name", lambda: self.tr("Nama"), self._name_cell, 200, stretch=True),
            Column[Line](
                "age", lambda: self.tr("Umur"), lambda r: Cell(str(r.age), align=RIGHT), 60, RIGHT
            ),
            Column[Line]("check", lambda: self.tr("Cek"), self._check_cell, 56, CENTRE),
        ]
        self._model = PagedTable(columns, lambda _, ids: self._register.rows(ids), self)
        self.list = ListBody(self._model, "people_list")
        self.list.search.textEdited.connect(self.load)
        self.list.view.settled.connect(self._show_preview)
        self.list.view.opened.connect(self._open)
        self.body.addWidget(self.list, 1)

    def _name_cell(self, line: Line) -> Cell:
        text = self.list.search.text()
        at = line.name.lower().find(text.lower()) if text else -1
        hits = ((at, len(text)),) if at >= 0 else ()
        return Cell(line.name, line.nickname, "text", 500, hits=hits)

    def _check_cell(self, line: Line) -> Cell:
        return Cell(icon="circle-alert", tone="warn", align=CENTRE) if line.check else Cell()

    def _build_side(self) -> None:
        self._name, self._facts = label(19, 600), Facts()
        self._activities = SectionTitle()
        side = SidePane(312)
        for part in (self._name, self._facts, self._activities):
            side.content.addWidget(part)
        side.content.addWidget(
            PaneLine("Tenun ikat dasar", "11–29 Oktober 2021", "92 %", "berjalan")
        )
        side.content.addStretch(1)
        self._open_button = Button("framed", key="Enter", name="people.open")
        self._open_button.clicked.connect(lambda: self._open(self.list.view.current_id))
        side.foot.addWidget(self._open_button)
        side.foot.addStretch(1)
        self.set_side(side)

    def retranslate(self) -> None:
        self.head.set_title(self.tr("Peserta"), self._fact())
        self._import.set_words(self.tr("Impor Excel"))
        self._new.set_words(self.tr("Peserta baru"))
        self._open_button.set_words(self.tr("Buka"))
        self._activities.set_words(self.tr("Kegiatan"), "1")
        self.list.say_search(self.tr("Cari di daftar ini"))
        self.list.empty.say(
            self.tr("Belum ada peserta"),
            self.tr("Peserta dicatat sekali dan dipakai di semua kegiatan."),
            [
                Way(
                    "user-plus",
                    self.tr("Peserta baru"),
                    self.tr("Satu formulir"),
                    "Ctrl+N",
                    self._add,
                ),
            ],
        )
        self._show_preview(self.list.view.current_id)

    def _fact(self) -> str:
        return self.tr("%1 orang").replace("%1", formats.number(self._register.count))

    def load(self) -> None:
        """Ask for the ids anew; the row chosen stays chosen."""
        ids = self._register.ids(self.list.search.text())
        self.list.show_ids(ids, empty=self._register.count == 0)
        if self.side is not None:
            self.side.set_wanted(self._register.count > 0)
        found = self.tr("%1 ditemukan").replace("%1", formats.number(len(ids)))
        self.list.foot.set_words(found)
        self.state_changed.emit()

    def _show_preview(self, row: RowId | None) -> None:
        line = self._model.value(self._model.row_of(row)) if row else None
        if line is not None:
            self._name.setText(line.name)
            self._facts.set_facts([(self.tr("Umur"), str(line.age), line.check)])

    def bindings(self) -> Mapping[str, Binding]:
        return {
            "people.new": Binding(self._add),
            "people.search": Binding(self.list.search.setFocus),
            "people.edit": Binding(self._edit, lambda: self.list.view.current_id is not None),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        if self.list.search.hasFocus():
            return ["people.move", "people.new", "area.next"]
        return [
            "people.move",
            "people.open",
            "people.edit",
            "people.search",
            "people.new",
            "area.next",
        ]

    def refresh(self, changes: Changes) -> None:
        if changes.touches("person"):
            self.load()

    def areas(self) -> Sequence[QWidget]:
        return [self.list, *super().areas()]

    def _open(self, row: RowId | None) -> None:
        self.opened_row = row

    def _edit(self) -> None:
        self._open(self.list.view.current_id)

    def _add(self) -> None:
        self.opened_row = None
