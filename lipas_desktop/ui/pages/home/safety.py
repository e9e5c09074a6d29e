"""*Aman bila komputer ini hilang?*: copies, other PCs, envelopes; told in dates."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.services.home import Digest
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.transfer_overview import Overview, Peer
from lipas_desktop.ui import formats, theme, unsent_words
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import NoteRow
from lipas_desktop.ui.widgets.side import empty_layout

ENVELOPES = 2
OLD_DAYS = 14
"""A copy of this age is worth an amber mark, where something was written since."""


class SafetyPart(Live, QWidget):
    """Says what would be lost, and offers the two things that help."""

    def __init__(
        self, copy: Callable[[], None], note: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown: tuple[Digest, Overview, HouseClock] | None = None
        self.title = SectionTitle()
        self.copy_note = NoteRow("hard-drive-download", title_weight=500)
        self.copy = Button("framed", key="Ctrl+Shift+K", name="stick.write")
        self._peers = QVBoxLayout()
        self.envelopes_note = NoteRow("key-round", "warn", title_weight=500)
        self.envelopes = Button("framed", name="note_envelopes")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.unsent = NoteRow("monitor", title_weight=500)
        self._column.addWidget(self.title)
        self._column.addWidget(self.unsent)
        self._places = [self._under(self.copy_note, self.copy)]
        self._column.addLayout(self._peers)
        self._places.append(self._under(self.envelopes_note, self.envelopes))
        self.copy.clicked.connect(copy)
        self.envelopes.clicked.connect(note)
        self.go_live()

    def _under(self, note: NoteRow, button: Button) -> QVBoxLayout:
        """Put a button under the words of a note."""
        part, place = QVBoxLayout(), QVBoxLayout()
        place.addWidget(button)
        part.addWidget(note)
        part.addLayout(place)
        part.setSpacing(0)
        self._column.addLayout(part)
        return place

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._column.setSpacing(t.px(12))
        self._peers.setSpacing(t.px(12))
        for place in self._places:
            place.setContentsMargins(t.px(26), t.px(6), 0, 0)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.set_words(self.tr("Aman bila komputer ini hilang?"))
        self.copy.set_words(self.tr("Ekspor yang belum terkirim"))
        self.envelopes.set_words(self.tr("Catat tempat amplop"))
        if self._shown is not None:
            self.show_state(*self._shown)

    def show_state(self, digest: Digest, seen: Overview, clock: HouseClock) -> None:
        """Show what is so."""
        self._shown, tz_minutes = (digest, seen, clock), clock.tz_minutes
        self._say_copy(digest, seen, tz_minutes)
        # Of a copy in good time the row below tells already.
        self.unsent.setVisible(seen.unsent.by == "place" or seen.unsent.level != "fine")
        unsent_words.say(self.unsent, seen.unsent, clock)
        empty_layout(self._peers)
        for peer in seen.peers:
            self._peers.addWidget(self._peer_note(peer, tz_minutes))
        missing = ENVELOPES - digest.envelopes
        for part in (self.envelopes_note, self.envelopes):
            part.setVisible(missing > 0)
        title = self.tr("Amplop kode pemulihan kedua belum dicatat")
        if missing == ENVELOPES:
            title = self.tr("Amplop kode pemulihan belum dicatat")
        self.envelopes_note.say(
            title, self.tr("Tulis siapa yang menyimpannya, lalu pesan ini hilang.")
        )

    def _say_copy(self, digest: Digest, seen: Overview, tz_minutes: int) -> None:
        copied = seen.last_copy
        only = self.tr("%Ln perubahan", "", seen.only_here)
        if copied is None:
            self.copy_note.lead.set_lead("circle-alert", "warn")
            second = self.tr("%1 hanya ada di komputer ini.").replace("%1", only)
            if not seen.only_here:
                second = self.tr("Isian ada di komputer lain, tetapi belum di stik.")
            self.copy_note.say(self.tr("Belum ada salinan di luar komputer ini"), second)
            return
        day = formats.local(copied.at, tz_minutes).date()
        age = (digest.today - day).days
        old = age >= OLD_DAYS and seen.only_here > 0
        self.copy_note.lead.set_lead("hard-drive-download", "warn" if old else "ok")
        title = self.tr("Salinan di stik %1, %2").replace("%2", formats.day_and_month(day))
        told = self.tr("Sudah dibaca ulang.")
        if age > 0:
            told = self.tr("%Ln hari lalu, sudah dibaca ulang.", "", age)
        rest = self.tr("%1 sesudahnya hanya ada di komputer ini.").replace("%1", only)
        if not seen.only_here:
            rest = self.tr("Tidak ada yang hanya ada di komputer ini.")
        self.copy_note.say(title.replace("%1", copied.peer), f"{told} {rest}")

    def _peer_note(self, peer: Peer, tz_minutes: int) -> NoteRow:
        row = NoteRow("monitor-smartphone", title_weight=500)
        name = self.tr("PC %1").replace("%1", str(peer.no)) if peer.no else peer.name
        if peer.ours_until is None:
            title = self.tr("%1: belum ada kabar").replace("%1", name)
            row.say(title, self.tr("Kabarnya ikut pada paket berikut dari sana."))
            return row
        day = formats.local(peer.ours_until, tz_minutes).date()
        title = self.tr("%1: ada sampai %2").replace("%1", name)
        missing = self.tr("%Ln perubahan", "", peer.ours_missing)
        second = self.tr("%1 belum ada di sana.").replace("%1", missing)
        if not peer.ours_missing:
            second = self.tr("Semua isian ada di sana.")
        row.say(title.replace("%2", formats.day_and_month(day)), second)
        return row
