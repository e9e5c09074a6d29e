"""One sentence over a form's file: whether it can be installed, and if not, why."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.services.installed_forms import Preview
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import NoteRow


class FormVerdict(Live, QWidget):
    """An icon and what it comes to."""

    def __init__(self) -> None:
        super().__init__()
        self.note = NoteRow("info", title_weight=500)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.note)
        self.go_live()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(2), t.px(20), t.px(8))

    @property
    def words(self) -> str:
        """Return what it says."""
        return self.note.title.text()

    def say(self, seen: Preview | None, *, allowed: bool) -> None:
        """Say what came of looking at a file; None hides it."""
        self.setVisible(seen is not None)
        if seen is None:
            return
        icon, tone, title, second = self._verdict(seen, allowed)
        self.note.lead.set_lead(icon, tone)
        self.note.say(title, second)

    def _verdict(self, seen: Preview, allowed: bool) -> tuple[str, str, str, str]:
        errors = len(seen.diagnosis.of("error"))
        if errors:
            title = self.tr("Belum dapat dipasang: %Ln hal salah.", "", errors)
            cure = self.tr("Perbaiki di berkasnya, simpan, lalu tekan F5.")
            return "circle-x", "err", title, cure
        if not seen.can_be_installed:
            title = self.tr("Belum dapat dipasang: formulirnya tidak terbaca.")
            return "circle-x", "err", title, self.tr("Pilih berkas lain dengan Ctrl+O.")
        if not allowed:
            title = self.tr("Formulir ini dapat dipasang, tetapi hanya oleh administrator.")
            return "info", "text2", title, ""
        return self._ready(seen)

    def _ready(self, seen: Preview) -> tuple[str, str, str, str]:
        trial = seen.trial
        if trial is not None and trial.troubled:
            title = self.tr(
                "Dapat dipasang. %1 dari %Ln data terakhir akan bermasalah.", "", trial.looked_at
            ).replace("%1", formats.number(trial.troubled))
            advice = self.tr("Lihat dahulu siapa. Memasang formulir tidak mengubah isian.")
            return "circle-alert", "warn", title, advice
        title = self.tr("Dapat dipasang.")
        mended = len(seen.diagnosis.of("repaired"))
        if mended:
            title += " " + self.tr("%Ln hal dibetulkan.", "", mended)
        return "circle-check", "ok", title, ""
