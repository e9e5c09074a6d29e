"""The first step of issuing: the activity, those with certificates to issue on top."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import certificate_lists
from lipas_desktop.services.certificate_lists import Ready
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import NOT_TWICE, Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
from lipas_desktop.ui.views.list_page import ListBody
from lipas_desktop.ui.widgets.empty import Way
from lipas_desktop.ui.widgets.keys import KeyHint


class ReadyPage(Page):
    """Activities with people, and how many of each passed."""

    place = "ready"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self._found: dict[RowId, Ready] = {}
        columns = [
            Column[Ready](
                "title", lambda: self.tr("Kegiatan"), self._title_cell, 280, stretch=True
            ),
            Column[Ready]("dates", lambda: self.tr("Tanggal"), self._dates_cell, 220),
            Column[Ready]("people", lambda: self.tr("Peserta"), self._people_cell, 90, RIGHT),
            Column[Ready]("passed", lambda: self.tr("Siap terbit"), self._passed_cell, 110, RIGHT),
            Column[Ready]("issued", lambda: self.tr("Sudah terbit"), self._issued_cell, 120, RIGHT),
        ]
        self._model = PagedTable(columns, lambda _, ids: [self._found[row] for row in ids], self)
        self.list = ListBody(self._model, "ready_list")
        self.list.search.textEdited.connect(self.load)
        self.list.view.opened.connect(self._open)
        self.body.addWidget(self.list, 1)
        self.go_live()
        self.load()

    def load(self) -> None:
        """Count anew, beside the work: an activity is judged person by person."""
        session, text = self.context.session, self.list.search.text()
        self.context.operations.run(
            lambda: certificate_lists.ready(session, text), self._show, owner=self
        )

    def _show(self, found: Sequence[Ready]) -> None:
        self._found = {one.activity.id: one for one in found}
        nothing_yet = not found and not self.list.search.text()
        self.list.show_ids(list(self._found), empty=nothing_yet)
        self._say_count()
        self.state_changed.emit()

    def _say_count(self) -> None:
        count = sum(one.passed > 0 for one in self._found.values())
        words = self.tr("%Ln kegiatan punya sertifikat yang siap terbit", "", count)
        self.list.foot.set_words(words)

    def _title_cell(self, one: Ready) -> Cell:
        return Cell(one.activity.title, one.activity.code, "text", 500)

    def _dates_cell(self, one: Ready) -> Cell:
        first, last = one.activity.start_date, one.activity.end_date
        return Cell(formats.span(first, last or first) if first else "")

    def _people_cell(self, one: Ready) -> Cell:
        return Cell(formats.number(one.activity.people), align=RIGHT)

    def _passed_cell(self, one: Ready) -> Cell:
        if not one.passed:
            return Cell("·", tone="text3", align=RIGHT)
        return Cell(formats.number(one.passed), tone="text", weight=600, align=RIGHT)

    def _issued_cell(self, one: Ready) -> Cell:
        words = formats.number(one.issued) if one.issued else "·"
        return Cell(words, tone="text2" if one.issued else "text3", align=RIGHT)

    def _open(self, activity: RowId) -> None:
        self.shell.open(IssuePage(self.context, self.shell, activity))

    def _to_activities(self) -> None:
        self.shell.go("activities")

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.head.set_title(self.tr("Pilih kegiatan"), self.tr("langkah 1 dari 4"))
        self.list.say_search(self.tr("Cari kegiatan"))
        self._say_count()
        self.list.nothing.setText(self.tr("Tidak ada kegiatan yang cocok. Coba sebagian judulnya."))
        self.list.empty.say(
            self.tr("Belum ada kegiatan dengan peserta"),
            self.tr(
                "Sertifikat diterbitkan untuk yang lulus suatu kegiatan: catat kegiatannya, "
                "pilih peserta, isi kehadiran."
            ),
            [
                Way(
                    "calendar-days",
                    self.tr("Buka Kegiatan"),
                    self.tr("Kegiatan baru, atau yang sudah ada"),
                    "Alt+3",
                    self._to_activities,
                )
            ],
        )

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {
            "certificates.everywhere": NOT_TWICE,
            "ready.search": Binding(self.list.search.setFocus),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the list."""
        if self.list.is_empty:
            return ["window.back"]
        return ["ready.move", "ready.open", "ready.search", "window.back"]

    def refresh(self, changes: Changes) -> None:
        """Follow the register."""
        kinds = ("activity", "enrolment", "attendance", "certificate", "session", "link")
        if any(changes.touches(kind) for kind in kinds):
            self.load()

    def entered(self) -> None:
        """Begin in the list, or with the first way."""
        if self.list.is_empty:
            self.list.empty.take_focus()
        else:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the list."""
        return [self.list]
