"""After an import: what was taken, what waits, what was refused, and the workbook itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lipas_desktop.domain.rows import Row
from lipas_desktop.services.imports import Taken
from lipas_desktop.services.undo_imports import Undone
from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.imports.words import kept_words
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import ActionRow
from lipas_desktop.ui.widgets.side import PaneLine, empty_layout


class ResultPanel(Live, QWidget):
    """One line for each group of rows, with what can be done about it."""

    reasons = Signal()
    keep = Signal(bool)
    undo = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._taken: Taken | None = None
        self._undone: Undone | None = None
        self._niks, self._copy, self._kept, self._left_out = 0, "", "", ""
        self.row_taken, self.row_waiting = (
            ActionRow("circle-check", "ok"),
            ActionRow("users", "warn"),
        )
        self.row_refused = ActionRow("circle-x", "err")
        self.row_file = ActionRow("archive", "text2")
        self.row_undone = ActionRow("undo-2", "text2")
        self._undo = Button("quiet", key="Ctrl+Z", name="edit.undo")
        self._reasons = Button("framed", key="Ctrl+E", name="page.export", icon="file-spreadsheet")
        self._keep_only = Button("quiet", name="keep_only")
        self._keep = Button("framed", key="F7", name="rows.keep")
        self.row_taken.add_button(self._undo)
        self.row_refused.add_button(self._reasons)
        self.row_file.add_button(self._keep_only)
        self.row_file.add_button(self._keep)
        self._undo.clicked.connect(self.undo)
        self._reasons.clicked.connect(self.reasons)
        self._keep.clicked.connect(lambda: self.keep.emit(True))
        self._keep_only.clicked.connect(lambda: self.keep.emit(False))
        self._rest_title = SectionTitle(line=True)
        self._rest = QVBoxLayout()
        self._note = label(12, 400, "text2", wrap=True)
        self._build()
        self.go_live()

    def _build(self) -> None:
        board = QWidget()
        board.setObjectName("scroll_ground")
        self._board = QVBoxLayout(board)
        for part in (
            self.row_undone, self.row_taken, self.row_waiting, self.row_refused, self.row_file,
            self._note, self._rest_title,
        ):  # fmt: skip
            self._board.addWidget(part)
        self._board.addLayout(self._rest)
        self._board.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(board)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_taken(self, taken: Taken, niks: int, left_out: str = "") -> None:
        """Show what an import did; `niks` stand in the workbook.

        `left_out` is the heading of a column that this PC may not keep.
        """
        self._taken, self._undone, self._niks, self._left_out = taken, None, niks, left_out
        self._copy = self._kept = ""
        self.retranslate()

    def show_copy(self, file: str) -> None:
        """Say where the copy with the reasons is."""
        self._copy = file
        self.retranslate()

    def show_kept(self, removed: bool) -> None:
        """Say that the workbook is in the register."""
        self._kept = "removed" if removed else "kept"
        self.retranslate()

    def show_undone(self, undone: Undone) -> None:
        """Show what was taken back, and who stays because somebody has worked on them."""
        self._undone, self._taken = undone, None
        empty_layout(self._rest)
        for row in undone.kept:
            self._rest.addWidget(_line(row))
        self.retranslate()

    @property
    def can_copy(self) -> bool:
        """Tell whether there are refused rows to be written to a copy."""
        return self._taken is not None and self._taken.refused > 0

    @property
    def can_keep(self) -> bool:
        """Tell whether the workbook can still be taken into the register."""
        return self._taken is not None and not self._kept

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._board.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(20))
        self._board.setSpacing(t.px(4))
        self._rest.setSpacing(t.px(4))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._undo.set_words(self.tr("Urungkan impor"))
        self._reasons.set_words(self.tr("Tulis salinan dengan alasan"))
        self._keep.set_words(self.tr("Simpan, lalu hapus"))
        self._keep_only.set_words(self.tr("Simpan saja"))
        taken, undone = self._taken, self._undone
        for row in (self.row_taken, self.row_waiting, self.row_refused, self.row_file):
            row.hide()
        self._note.hide()
        self.row_undone.setVisible(undone is not None)
        self._rest_title.setVisible(undone is not None and bool(undone.kept))
        if undone is not None:
            self._say_undone(undone)
        if taken is not None:
            self._say_taken(taken)

    def _say_taken(self, taken: Taken) -> None:
        self.row_taken.show()
        self.row_taken.say(
            self.tr("%Ln orang diambil", "", taken.taken),
            self._about_taken(taken),
        )
        self._undo.setVisible(taken.batch is not None)
        if taken.waiting:
            self.row_waiting.show()
            self.row_waiting.say(
                self.tr("%Ln baris menunggu keputusan", "", taken.waiting),
                self._how_to_decide(),
            )
        if taken.refused:
            self.row_refused.show()
            second = self.tr("Salinan disimpan di samping berkas asli; yang asli tidak berubah.")
            if self._copy:
                second = self.tr("Ditulis ke %1").replace("%1", self._copy)
            self.row_refused.say(self.tr("%Ln baris ditolak", "", taken.refused), second)
        self._say_file()

    def _about_taken(self, taken: Taken) -> str:
        if taken.same:
            return self.tr("%Ln baris lain sudah ada di register.", "", taken.same)
        return self.tr("Mereka ada di Peserta dan dapat dipakai di kegiatan.")

    def _how_to_decide(self) -> str:
        if self._kept == "removed":
            return self.tr(
                "Untuk memutuskannya: Pengaturan, Impor Excel, keluarkan berkas asli, lalu impor "
                "lagi."
            )
        return self.tr(
            "Putuskan sebelum berkas aslinya dihapus: impor berkas yang sama sekali lagi."
        )

    def _say_file(self) -> None:
        self.row_file.show()
        asked = not self._kept
        self._keep.setVisible(asked)
        self._keep_only.setVisible(asked)
        if self._kept:
            self.row_file.say(*kept_words(removed=self._kept == "removed"))
        else:
            self.row_file.say(
                self.tr("Simpan berkas Excel asli di register, lalu hapus dari komputer?"),
                self._about_file(),
            )
        waits = self._taken is not None and self._taken.waiting > 0
        self._note.setText(
            self.tr("Masih ada baris yang menunggu: putuskan dulu, atau simpan saja.")
        )
        self._note.setVisible(asked and waits)

    def _about_file(self) -> str:
        niks = self.tr("Isinya %Ln NIK.", "", self._niks)
        if not self._left_out:
            return niks
        words = self.tr(
            "Kolom %1 tidak ikut disimpan: bila berkasnya dihapus, kolom itu tidak ada lagi di "
            "komputer ini."
        )
        return f"{niks} {words.replace('%1', self._left_out)}"

    def _say_undone(self, undone: Undone) -> None:
        self.row_undone.say(
            self.tr("%Ln baris dibatalkan", "", undone.voided),
            self.tr("Semua tetap terbaca di riwayat."),
        )
        self._rest_title.set_words(
            self.tr("%Ln tetap, karena sudah diubah atau dipakai", "", len(undone.kept))
        )


def _line(row: Row) -> PaneLine:
    return PaneLine(row.text("full_name") or row.text("title"), row.text("local_no"))
