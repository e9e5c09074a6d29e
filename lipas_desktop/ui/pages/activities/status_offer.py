"""The banner of a form that still says *direncanakan* where the lists show what has happened."""

from functools import partial

from PySide6.QtCore import QObject

from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.activities.record_tabs import ActivityTabs
from lipas_desktop.ui.pages.activities.words import code_words
from lipas_desktop.ui.widgets.buttons import Button

_STATUS = "status"


class StatusOffer(QObject):
    """Offers to write into the form what the lists show; nothing is written but by a save."""

    def __init__(self, page: Page, tabs: ActivityTabs) -> None:
        super().__init__(page)
        self._page, self._tabs, self._is_said = page, tabs, False

    def look_at(self, shown: str) -> None:
        """Say what the lists show, where the record says less."""
        opened = self._tabs.form.opened
        ref = opened.state.form.refs.get(_STATUS)
        if ref is None or shown in ("", opened.values.get(_STATUS)):
            self._take_away()
            return
        words = code_words("activity_status", shown)
        button = Button("framed", name="take_status")
        button.set_words(self.tr("Isi “%1” di formulir").replace("%1", words))
        button.clicked.connect(partial(self._fill, ref, shown))
        title = self.tr("Di daftar kegiatan ini tampil sebagai “%1”").replace("%1", words)
        happened = {
            "BERJALAN": self.tr("Kehadiran sudah diisi, tetapi formulirnya belum diubah."),
            "SELESAI": self.tr("Sertifikat sudah terbit, tetapi formulirnya belum diubah."),
        }
        self._page.show_banner("note", title, happened.get(shown, ""), button)
        self._is_said = True

    def _take_away(self) -> None:
        if self._is_said:
            self._page.hide_banner()
        self._is_said = False

    def _fill(self, ref: str, shown: str) -> None:
        self._take_away()
        self._tabs.choose("form")
        self._tabs.form.fill(ref, shown)
