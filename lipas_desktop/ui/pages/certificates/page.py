"""*Sertifikat*: those issued, found by number, name or short code; their paper and their status."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import certificate_lists, certificates
from lipas_desktop.services.certificate_lists import CertificateLine
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.certificates.paper import PdfWriter
from lipas_desktop.ui.pages.certificates.preview import SheetPreview
from lipas_desktop.ui.pages.certificates.ready_page import ReadyPage
from lipas_desktop.ui.views.list_page import ListBody
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.chips import FilterChip
from lipas_desktop.ui.widgets.empty import Way
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.side import Facts, SidePane

STATUSES = ("TERBIT", "DICETAK", "DISERAHKAN", "DUPLIKAT")
_TONES = {"TERBIT": "accent", "DICETAK": "grey", "DISERAHKAN": "ok", "DUPLIKAT": "warn"}


class CertificatesPage(Page):
    """The list, with the sheet beside it."""

    place = "certificates"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self._count = 0
        self._status = ""
        self._printer = PdfWriter(context, self)
        self._print = Button("quiet", key="Ctrl+P", name="page.print", icon="printer")
        self._issue = Button("primary", key="Ctrl+N", name="certificates.issue", icon="award")
        self._print.clicked.connect(self._on_print)
        self._issue.clicked.connect(self._on_issue)
        self.head.add_buttons(self._print, self._issue)
        self._build_list()
        self._build_side()
        self.go_live()
        self.load()

    def _build_list(self) -> None:
        columns = [
            Column[CertificateLine]("number", lambda: self.tr("Nomor"), self._number_cell, 190),
            Column[CertificateLine](
                "name", lambda: self.tr("Nama tercetak"), self._name_cell, 180, stretch=True
            ),
            Column[CertificateLine](
                "title", lambda: self.tr("Kegiatan"), lambda one: Cell(one.title), 200
            ),
            Column[CertificateLine]("status", lambda: self.tr("Status"), self._status_cell, 104),
            Column[CertificateLine]("date", lambda: self.tr("Sejak"), self._date_cell, 106),
        ]
        session = self.context.session
        self.model = PagedTable(columns, lambda _, ids: certificate_lists.lines(session, ids), self)
        self.list = ListBody(self.model, "certificate_list")
        self.list.search.textEdited.connect(self.load)
        self.list.view.settled.connect(self._show_sheet)
        self.list.view.opened.connect(lambda _: self._flip())
        self.list.view.marks_changed.connect(self._on_marks)
        self.list.view.set_row_menu(self._fill_menu)
        self.filter = FilterChip(name="status_filter")
        self.filter.chosen.connect(self._on_filter)
        self.filter.cleared.connect(lambda: self._on_filter(""))
        self.list.tools.add(self.filter)
        self.body.addWidget(self.list, 1)

    def _build_side(self) -> None:
        self.preview = SheetPreview(self.context)
        self._name = label(15, 600, wrap=True)
        self._facts = Facts()
        side = SidePane(386)
        for part in (self.preview, self._name, self._facts):
            side.content.addWidget(part)
        side.content.addStretch(1)
        self._printed = Button("quiet", key="Ctrl+T", name="certificates.printed")
        self._handed = Button("quiet", key="Ctrl+H", name="certificates.handed")
        self._printed.clicked.connect(lambda: self._set_status("DICETAK"))
        self._handed.clicked.connect(lambda: self._set_status("DISERAHKAN"))
        side.foot.addWidget(self._printed)
        side.foot.addWidget(self._handed)
        side.foot.addStretch(1)
        self.set_side(side)

    # Cells

    def _number_cell(self, one: CertificateLine) -> Cell:
        words = f"{one.number} R{one.revision}" if one.revision else one.number
        icon = "circle-alert" if one.review else ""
        return Cell(words, tone="text", icon=icon, icon_tone="warn")

    def _name_cell(self, one: CertificateLine) -> Cell:
        text = self.list.search.text().strip().lower()
        at = one.printed_name.lower().find(text) if text else -1
        hits = ((at, len(text)),) if at >= 0 else ()
        return Cell(one.printed_name, tone="text", weight=500, hits=hits)

    def _status_cell(self, one: CertificateLine) -> Cell:
        words = CODES["certificate_status"].label(one.status, formats.language())
        return Cell(words, pill=_TONES.get(one.status, "grey"))

    def _date_cell(self, one: CertificateLine) -> Cell:
        return Cell(formats.grid_date(one.status_date) if one.status_date else "")

    # What is shown

    def load(self) -> None:
        """Ask for the list anew; the row chosen stays chosen."""
        session = self.context.session
        self._count = certificate_lists.count(session)
        found = certificate_lists.ids(session, self.list.search.text(), self._status)
        self.list.show_ids(found, empty=self._count == 0)
        if self.side is not None:
            self.side.set_wanted(bool(found))
        self._say_counts()
        self.state_changed.emit()

    def _say_counts(self) -> None:
        fact = self.tr("%Ln terbit", "", self._count)
        self.head.set_title(self.tr("Sertifikat"), fact if self._count else "")
        found = len(self.model.ids)
        words = self.tr("%Ln ditemukan", "", found)
        marked = len(self.model.marked)
        right = self.tr("%Ln ditandai", "", marked)
        self.list.foot.set_words(words, right if marked else "")

    def _on_marks(self) -> None:
        self._say_counts()
        self.state_changed.emit()

    def _show_sheet(self, row: RowId | None) -> None:
        line = self.model.value(self.model.row_of(row)) if row else None
        if line is None or row is None:
            self.preview.show_sheet(None)
            return
        session = self.context.session
        self.preview.show_sheet(self._printer.sheet(row), self.tr("A4 mendatar"))
        self._name.setText(line.printed_name)
        code = certificate_lists.short_code(session, row)
        status = CODES["certificate_status"].label(line.status, formats.language())
        since = formats.long_date(line.status_date) if line.status_date else ""
        facts = [
            (self.tr("Nomor"), line.number, line.review),
            (self.tr("Kode pendek"), code, False),
            (self.tr("Kegiatan"), line.title, False),
            (self.tr("Status"), ", ".join(filter(None, (status, since))), False),
        ]
        self._facts.set_facts([fact for fact in facts if fact[1]])
        self.state_changed.emit()

    def open_certificate(self, row: RowId) -> None:
        """Go to one certificate; search and filter give way where they hide it."""
        if self.model.row_of(row) < 0:
            self.list.search.clear()
            self._status = ""
            self._say_filter()
            self.load()
        self.list.view.choose(row)
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # What one does

    def _chosen(self) -> list[RowId]:
        """Return those marked, in the list's order, else the one the bar stands on."""
        marked = [row for row in self.model.ids if row in self.model.marked]
        current = self.list.view.current_id
        return marked or ([current] if current else [])

    def _on_print(self) -> None:
        # The list shows the last number first; paper is handed out from the first.
        chosen = list(reversed(self._chosen()))
        if chosen:
            self._printer.write(chosen, self._on_written)

    def _on_written(self, file: str) -> None:
        self.shell.toast(self.tr("%1 disimpan").replace("%1", file))

    def _set_status(self, status: str) -> None:
        session, chosen = self.context.session, self._chosen()
        if not chosen:
            return
        screens = session.screens()
        before = {one.id: one.status for one in certificate_lists.lines(session, chosen)}
        label_ = CODES["certificate_status"].label(status, formats.language())
        count = len(chosen)
        words = self.tr("%Ln sertifikat: %1", "", count)

        def job() -> tuple[Screens, Changes]:
            changes = certificates.set_status(session, chosen, status, screens=screens)
            return session.screens(), changes

        said = words.replace("%1", label_)
        self.context.operations.write(
            job,
            lambda then: self.shell.toast(said, lambda: self._undo(before, then)),
            owner=self,
        )

    def _undo(self, before: Mapping[RowId, str], screens: Screens) -> None:
        session = self.context.session
        for status in dict.fromkeys(before.values()):
            rows = [row for row, old in before.items() if old == status]
            self.context.operations.write(
                lambda rows=rows, status=status: (  # type: ignore[misc]
                    None,
                    certificates.set_status(session, rows, status, screens=screens),
                )
            )

    def _fill_menu(self, menu: QMenu, row: RowId) -> None:
        menu.addAction(self.tr("Simpan PDF")).triggered.connect(self._on_print)
        for status in ("DICETAK", "DISERAHKAN"):
            words = CODES["certificate_status"].label(status, formats.language())
            action = menu.addAction(self.tr("Catat: %1").replace("%1", words))
            action.triggered.connect(lambda _=False, to=status: self._set_status(to))

    def _flip(self) -> None:
        self.preview.switch.choose(1 - self.preview.switch.side)

    def _to_activities(self) -> None:
        self.shell.go("activities")

    def _on_issue(self) -> None:
        self.shell.open(ReadyPage(self.context, self.shell))

    def _on_filter(self, status: object) -> None:
        self._status = str(status)
        self._say_filter()
        self.load()

    def _say_filter(self) -> None:
        names = CODES["certificate_status"]
        language = formats.language()
        self.filter.set_words(self.tr("Status"))
        self.filter.set_value(names.label(self._status, language) if self._status else "")
        choices: list[tuple[str, object]] = [(self.tr("Semua"), "")]
        choices += [(names.label(code, language), code) for code in STATUSES]
        self.filter.set_choices(choices)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._print.set_words(self.tr("Simpan PDF"))
        self._issue.set_words(self.tr("Terbitkan"))
        self._printed.set_words(self.tr("Sudah dicetak"))
        self._handed.set_words(self.tr("Sudah diserahkan"))
        self.list.say_search(self.tr("Cari nomor, nama, atau kode"))
        self.list.nothing.setText(
            self.tr("Tidak ada yang cocok. Coba sebagian nama, nomor depan, atau delapan huruf.")
        )
        self.list.empty.say(
            self.tr("Belum ada sertifikat"),
            self.tr(
                "Terbitkan untuk semua yang lulus suatu kegiatan sekaligus: nomor, kode keaslian, "
                "dan satu PDF untuk dicetak."
            ),
            [
                Way(
                    "award",
                    self.tr("Terbitkan sertifikat"),
                    self.tr("Pilih kegiatan, periksa nama, terbitkan"),
                    "Ctrl+N",
                    self._on_issue,
                ),
                Way(
                    "calendar-days",
                    self.tr("Buka Kegiatan"),
                    self.tr("Isi kehadiran dahulu"),
                    "Alt+3",
                    self._to_activities,
                ),
            ],
        )
        self._say_filter()
        self._say_counts()
        self._show_sheet(self.list.view.current_id)

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""

        def some() -> bool:
            return bool(self._chosen())

        return {
            "certificates.issue": Binding(self._on_issue),
            "certificates.search": Binding(self.list.search.setFocus),
            "certificates.printed": Binding(lambda: self._set_status("DICETAK"), some),
            "certificates.handed": Binding(lambda: self._set_status("DISERAHKAN"), some),
            "page.print": Binding(self._on_print, some),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys that matter where the focus is."""
        if self.list.is_empty:
            return ["certificates.issue", "area.next"]
        return [
            "certificates.move", "certificates.search", "certificates.mark", "page.print",
            "certificates.open", "certificates.handed", "certificates.issue",
        ]  # fmt: skip

    def refresh(self, changes: Changes) -> None:
        """Follow the register."""
        if any(changes.touches(kind) for kind in ("certificate", "person", "activity")):
            self.model.stale()
            self.load()
            self._show_sheet(self.list.view.current_id)

    def entered(self) -> None:
        """Begin in the list, or with the first way."""
        if self.list.is_empty:
            self.list.empty.take_focus()
        else:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return list and sheet."""
        return [self.list, *super().areas()]
