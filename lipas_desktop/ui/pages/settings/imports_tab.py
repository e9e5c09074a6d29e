"""The imports from Excel that were taken, and the way to take one back whole."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import kept_workbooks, undo_imports
from lipas_desktop.services.kept_workbooks import Kept
from lipas_desktop.services.session import Session
from lipas_desktop.services.undo_imports import Batch, Undone
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.models.paged_table import PagedTable
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

_NAMED = 12
"""So many records that stay are named; the rest is counted."""


class ImportsTab(Live, QWidget):
    """A list of imports; the chosen one can be undone."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__()
        self._context, self._page = context, page
        self._session: Session = context.session
        self._batches: dict[RowId, Batch] = {}
        self._undone: Undone | None = None
        self.model = PagedTable(self._columns(), self._rows, self)
        self.list = ListView("imports")
        self.list.set_table(self.model)
        self.none = label(13, 400, "text2", wrap=True)
        self.result, self.kept = label(13, 500, wrap=True), label(13, 400, "text2", wrap=True)
        self.undo_button = Button("framed", icon="undo-2", key="Del", name="settings.undo_import")
        self.out_button = Button("framed", icon="download", key="Ctrl+E", name="page.export")
        self._line = QHBoxLayout()
        self._line.addWidget(self.out_button)
        self._line.addWidget(self.undo_button)
        self._line.addStretch(1)
        self._foot = QVBoxLayout()
        for part in (self.none, self.result, self.kept):
            self._foot.addWidget(part)
        self._foot.addLayout(self._line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(self._foot)
        self._column.addStretch(0)
        self.undo_button.clicked.connect(self.undo)
        self.out_button.clicked.connect(self.write_out)
        self.list.settled.connect(lambda _: self._on_chosen())
        self.list.opened.connect(lambda _: self.undo())
        self.load()
        self.go_live()

    def _columns(self) -> Sequence[Column[Batch]]:
        return (
            Column("at", lambda: self.tr("Waktu"), self._when, 214),
            Column(
                "file",
                lambda: self.tr("Berkas"),
                lambda batch: Cell(batch.file_name, tone="text", weight=500),
                240,
                stretch=True,
            ),
            Column("kind", lambda: self.tr("Isi"), lambda b: Cell(self._kind(b)), 160),
            Column(
                "rows",
                lambda: self.tr("Baris"),
                lambda b: Cell(formats.number(b.rows), align=RIGHT),
                80,
                RIGHT,
            ),
            Column(
                "taken",
                lambda: self.tr("Diambil"),
                lambda b: Cell(formats.number(b.taken), align=RIGHT),
                90,
                RIGHT,
            ),
        )

    def _when(self, batch: Batch) -> Cell:
        return Cell(formats.moment(batch.at, self._session.clock.tz_minutes))

    def _kind(self, batch: Batch) -> str:
        if batch.kind == "attendance":
            return self.tr("daftar hadir")
        return self.tr("daftar peserta")

    def _rows(self, offset: int, ids: Sequence[RowId]) -> Sequence[Batch]:
        return [self._batches[row] for row in ids]

    def load(self) -> None:
        """Read the list anew."""
        chosen = self.list.current_id
        self._batches = {one.id: one for one in undo_imports.batches(self._session)}
        self.model.set_ids(list(self._batches))
        if self._batches:
            self.list.choose(chosen)
        self._say()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.undo_button.set_words(self.tr("Urungkan impor ini"))
        self.out_button.set_words(self.tr("Keluarkan berkas asli"))
        self._say()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._foot.setContentsMargins(t.px(20), t.px(12), t.px(20), t.px(16))
        self._foot.setSpacing(t.px(6))

    def _say(self) -> None:
        some = bool(self._batches)
        self.list.setVisible(some)
        self.undo_button.setVisible(some)
        self.out_button.setVisible(self.kept_file is not None)
        self.none.setVisible(not some)
        self.none.setText(self.tr("Belum ada impor dari Excel. Impor dimulai di Peserta, Ctrl+I."))
        undone = self._undone
        self.result.setVisible(undone is not None)
        self.kept.setVisible(undone is not None and bool(undone.kept))
        if undone is None:
            return
        taken_back = self.tr("%Ln data dibatalkan.", "", undone.voided)
        stays = self.tr("%Ln data tetap, karena sudah dikerjakan sejak itu:", "", len(undone.kept))
        self.result.setText(f"{taken_back} {stays}" if undone.kept else taken_back)
        names = [row.text("full_name") or row.text("title") for row in undone.kept]
        shown = ", ".join(names[:_NAMED])
        more = self.tr("dan %1 lagi").replace("%1", formats.number(len(names) - _NAMED))
        self.kept.setText(f"{shown}, {more}" if len(names) > _NAMED else shown)

    @property
    def kept_file(self) -> Kept | None:
        """Return the workbook that the register keeps of the chosen import."""
        batch = self._batches.get(self.list.current_id or RowId(""))
        return kept_workbooks.of_import(self._session, batch.id) if batch is not None else None

    def _on_chosen(self) -> None:
        self._say()
        self._page.state_changed.emit()

    # What can be done

    def write_out(self) -> None:
        """Write the kept workbook of the chosen import to a place that somebody chooses."""
        kept, session = self.kept_file, self._session
        if kept is None:
            return
        title = self.tr("Keluarkan berkas asli")
        target = self._context.ask.save_file(title, kept.name, "Excel (*.xlsx *.xls *.ods *.csv)")
        if target is not None:
            words = self.tr("%1 ditulis. Berkasnya tetap ada di register.")
            self._context.operations.write(
                lambda: (None, kept_workbooks.write_out(session, kept, target)),
                lambda _: self._page.shell.toast(words.replace("%1", target.name)),
                owner=self,
            )

    def undo(self) -> None:
        """Ask, and take the chosen import back."""
        batch = self._batches.get(self.list.current_id or RowId(""))
        if batch is None:
            return
        text = self.tr(
            "%Ln data yang diambil dari berkas ini dibatalkan. Yang sudah dikerjakan sejak itu "
            "tetap, dan disebutkan sesudahnya.",
            "",
            batch.taken,
        )
        answers = (
            Answer("keep", self.tr("Jangan urungkan"), "harmless"),
            Answer("undo", self.tr("Urungkan impor"), "destroy"),
        )
        title = self.tr("Urungkan impor %1?").replace("%1", batch.file_name)
        if self._context.ask.ask(Question(title, text, answers)).answer != "undo":
            return
        session = self._session
        self._context.operations.write(
            lambda: undo_imports.undo(session, batch.id), self._on_undone, owner=self
        )

    def _on_undone(self, undone: Undone) -> None:
        self._undone = undone
        self.load()
        self._page.state_changed.emit()
        self.take_focus()

    def refresh(self, changes: Changes) -> None:
        """Show imports taken or undone elsewhere."""
        if changes.touches("import_batch") or "kept_file" in changes.plain:
            self.load()

    def bindings(self) -> Mapping[str, Binding]:
        """Return undoing."""
        return {
            "settings.undo_import": Binding(self.undo, lambda: bool(self._batches)),
            "page.export": Binding(self.write_out, lambda: self.kept_file is not None),
        }

    def hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the list."""
        out = [KeyHint("Ctrl+E", self.tr("keluarkan berkas asli"))] if self.kept_file else []
        return [KeyHint("↑ ↓", self.tr("pilih")), *out, "settings.undo_import"]

    def take_focus(self) -> None:
        """Stand on the list."""
        if self._batches:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
