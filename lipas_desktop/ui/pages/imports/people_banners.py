"""What the banner over a people's list says of the file."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from lipas_desktop.services.imports import PeoplePreview
from lipas_desktop.ui.pages.imports.choices import Counts
from lipas_desktop.ui.widgets.banner import BannerTone
from lipas_desktop.ui.widgets.buttons import Button

Said = tuple[BannerTone, str, str]


class PeopleBanners(QObject):
    """Tone and sentences, in the language of now."""

    def attendance(self) -> Said:
        """Say that the file looks like an attendance list."""
        title = self.tr("Berkas ini tampaknya daftar hadir")
        text = self.tr("Sebagai daftar hadir, namanya, harinya, dan tandanya dibaca sekaligus.")
        return "note", title, text

    def to_attendance(self, handler: Callable[[], None]) -> Button:
        """Return the way to the other page."""
        made = Button("framed", key="Ctrl+B", name="rows.other")
        made.set_words(self.tr("Baca sebagai daftar hadir"))
        made.clicked.connect(handler)
        return made

    def already(self) -> Said:
        """Say that the file was imported before."""
        title = self.tr("Berkas ini sudah pernah diimpor")
        text = self.tr("Yang sudah diambil tidak diambil dua kali; sisanya dapat diputuskan.")
        return "note", title, text

    def none(self) -> str:
        """Say that there is nobody to be taken."""
        return self.tr("Belum ada orang yang dapat diambil")

    def why_none(self, counts: Counts) -> str:
        """Return why, and what to do."""
        if not counts.waiting and not counts.refused:
            return self.tr("Semua orang di berkas ini sudah ada di register. Tutup dengan Esc.")
        waiting = self.tr("%Ln baris menunggu keputusan.", "", counts.waiting)
        refused = self.tr("%Ln baris ditolak.", "", counts.refused)
        what = self.tr("F8 ke baris berikutnya yang perlu diputuskan, lalu 1, 2 atau 3.")
        said = [waiting if counts.waiting else "", refused if counts.refused else "", what]
        return " ".join(part for part in said if part)

    def left_out(self, preview: PeoplePreview) -> Said:
        """Say which column this PC does not take."""
        column = self.column_left_out(preview)
        title = self.tr("Kolom %1 tidak diambil").replace("%1", column)
        return "note", title, self.tr("Komputer ini tidak memegang data status hukum.")

    def column_left_out(self, preview: PeoplePreview) -> str:
        """Return the heading of the column that this PC may not take, empty where none."""
        if not preview.untaken:
            return ""
        return preview.mapping.heading("status") or self.tr("STATUS")
