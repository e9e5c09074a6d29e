"""What the banner over an attendance list says: of the file, and of what was done."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services.attendance_imports import TakenAttendance
from lipas_desktop.services.undo_imports import Undone
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.widgets.banner import BannerTone
from lipas_desktop.ui.widgets.buttons import Button

Said = tuple[BannerTone, str, str]


class AttendanceBanners(QObject):
    """Tone and sentences, in the language of now."""

    def people_instead(self, error: LipasError) -> Said:
        """Say that the file is a people's list."""
        title = self.tr("Berkas ini tampaknya daftar peserta, bukan daftar hadir")
        return "note", title, message(error).title

    def already(self) -> Said:
        """Say that the list is in the register."""
        title = self.tr("Daftar ini sudah pernah diambil")
        text = self.tr("Tidak diambil dua kali. Urungkan yang pertama bila ingin mengulang.")
        return "note", title, text

    def taken(self, taken: TakenAttendance) -> Said:
        """Say what was written."""
        people = self.tr("%Ln orang diambil", "", taken.people)
        marks = self.tr("%Ln tanda kehadiran", "", taken.marks)
        new = self.tr("%Ln orang baru", "", taken.enrolled_new)
        return "ok", f"{people}, {marks}", new if taken.enrolled_new else ""

    def undone(self, undone: Undone) -> Said:
        """Say what was taken back, and who stays."""
        words = self.tr("%Ln baris dibatalkan", "", undone.voided)
        kept = [row.text("full_name") or row.text("title") for row in undone.kept]
        more = self.tr("%Ln tetap, karena sudah diubah atau dipakai", "", len(kept))
        return "note", f"{words}; {more}", ", ".join(kept)

    def button(self, command: str, handler: Callable[[], None]) -> Button:
        """Return the button of a banner."""
        undo = command == "edit.undo"
        made = Button("framed", key="Ctrl+Z" if undo else "Ctrl+B", name=command)
        other = self.tr("Baca sebagai daftar peserta")
        made.set_words(self.tr("Urungkan impor") if undo else other)
        made.clicked.connect(handler)
        return made
