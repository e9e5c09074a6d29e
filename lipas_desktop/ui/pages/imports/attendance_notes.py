"""What is to be known of an attendance list as a whole: other sheets, days that have not come."""

from PySide6.QtCore import QObject

from lipas_desktop.services.attendance_imports import AttendancePreview
from lipas_desktop.ui import formats
from lipas_desktop.ui.widgets.rows import NoteRow


class ListNotes(QObject):
    """Two rows of a pane, each of them shown where there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: AttendancePreview | None = None
        self.sheets, self.ahead = NoteRow("circle-alert", "warn"), NoteRow("circle-alert", "warn")

    def show_list(self, preview: AttendancePreview) -> None:
        """Say what is to be said of this list."""
        self._preview = preview
        self.sheets.setVisible(bool(preview.other_sheets))
        self.ahead.setVisible(bool(preview.ahead))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        preview = self._preview
        if preview is None:
            return
        names = ", ".join(f"“{name}”" for name in preview.other_sheets)
        title = self.tr("Hanya lembar “%1” yang dibaca").replace("%1", preview.sheet)
        advice = self.tr(
            "Daftar hadir juga ada di lembar %1. Simpan lembar itu sebagai berkas tersendiri, "
            "lalu baca berkas itu."
        )
        self.sheets.say(title, advice.replace("%1", names))
        if preview.ahead:
            self._say_ahead(preview)

    def _say_ahead(self, preview: AttendancePreview) -> None:
        ahead = preview.ahead
        title = self.tr("%Ln hari di daftar ini belum tiba", "", len(ahead))
        text = self.tr(
            "%1, sedangkan hari ini %2 menurut komputer ini. Periksa tanggal di daftar; tandanya "
            "tetap diambil."
        )
        span = formats.span(ahead[0], ahead[-1])
        today = formats.long_date(preview.today) if preview.today else ""
        self.ahead.say(title, text.replace("%1", span).replace("%2", today))
