"""What this program is, whose work is in it, what it does not do."""

from lipas_desktop import __version__
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.settings.tab import SettingsTab
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.rows import NoteRow


class AboutTab(SettingsTab):
    """Words alone."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__(context, page)
        self._name = SectionTitle()
        self._version = label(13, 400, "text2")
        self._notes = [NoteRow("lock"), NoteRow("arrow-left-right"), NoteRow("award")]
        self._parts = SectionTitle()
        self._work = label(13, 400, "text2", wrap=True)
        self.add(0, self._name, self._version, *self._notes)
        self.add(1, self._parts, self._work)
        self.close_columns()
        self.go_live()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._name.set_words("Lipas Desktop")
        self._version.setText(self.tr("Versi %1").replace("%1", __version__))
        sealed, carried, proven = self._notes
        sealed.say(
            self.tr("Semua isian terkunci dengan kata sandi"),
            self.tr("Di disk, di stik, dan di cadangan tidak ada nama yang terbaca."),
        )
        carried.say(
            self.tr("Tidak perlu internet"),
            self.tr("Program ini tidak mengirim apa pun; isian berjalan dengan stik atau map."),
        )
        proven.say(
            self.tr("Sertifikat dapat diperiksa siapa saja"),
            self.tr("Kode di belakangnya ditandatangani kunci rumah."),
        )
        self._parts.set_words(self.tr("Karya orang lain di dalamnya"))
        self._work.setText(
            self.tr(
                "Qt for Python (LGPL), SQLite dan SQLCipher (BSD), age oleh rage (MIT), "
                "ReportLab (BSD), pyxform (BSD), huruf Inter (OFL), ikon Lucide (ISC), "
                "data wilayah (MIT). Naskah lisensinya ada di map program."
            )
        )
