"""The window for errors of ours: shows the whole report, keeps it in a file, sends nothing."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class ReportDialog(Live, QDialog):
    """Says what happened, where the report lies and that work can go on."""

    def __init__(self, report: str, file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self._file = file
        self._title = label(15, 600, wrap=True)
        self._text = label(13, 400, "text2", wrap=True)
        self._where = label(12, 400, "text3", wrap=True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.copy_button = Button("quiet", icon="copy", name="copy_report")
        self._close = Button("framed", key="Esc", name="close_report")
        self.copy_button.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.accept)
        self._outer = QVBoxLayout(self)
        for part in (self._title, self._text, self.report, self._where):
            self._outer.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self._close)
        self._outer.addLayout(row)
        self._close.setFocus()
        self.go_live()

    def _on_copy(self) -> None:
        self.report.selectAll()
        self.report.copy()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        translate = QCoreApplication.translate
        self.setWindowTitle(self.tr("Laporan gangguan"))
        self._title.setText(self.tr("Program ini menemui hal yang tidak diduganya"))
        self._text.setText(
            translate(
                "ReportDialog",
                "Isian yang sudah disimpan tetap utuh. Anda dapat melanjutkan, atau menutup dan "
                "membuka program kembali. Laporan di bawah ini tanpa nama orang; berikan kepada "
                "yang merawat program bila hal ini terulang.",
            )
        )
        kept = self.tr("Disimpan di %1. Tidak dikirim ke mana pun.")
        lost = self.tr("Laporan tidak dapat disimpan ke berkas. Salin bila diperlukan.")
        self._where.setText(kept.replace("%1", str(self._file)) if self._file else lost)
        self.copy_button.set_words(self.tr("Salin laporan"))
        self._close.set_words(self.tr("Lanjutkan"))

    def restyle(self) -> None:
        """Take the sizes of the text size."""
        t = theme.current()
        self.report.setFont(t.font(12, fixed=True))
        self.resize(t.px(640), t.px(420))
        self._outer.setContentsMargins(t.px(20), t.px(16), t.px(20), t.px(16))
        self._outer.setSpacing(t.px(8))
