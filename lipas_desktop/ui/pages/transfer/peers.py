"""The PCs of the house, and the way to take in another one."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.services.transfer_overview import Overview
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.pages.transfer import words
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import empty_layout


class PeerList(Live, QWidget):
    """Who takes part since when; a button only where this PC holds the house's root key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Overview | None = None
        self._tz_minutes = 0
        self.title = SectionTitle()
        self._lines = QVBoxLayout()
        self.note = label(12, 400, "text2", wrap=True)
        self.join = Button("framed", icon="monitor-up", key="Ctrl+J", name="transfer.join")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addLayout(self._lines)
        self._column.addWidget(self.note)
        row = QHBoxLayout()
        row.addWidget(self.join)
        row.addStretch(1)
        self._column.addLayout(row)
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._column.setSpacing(t.px(6))
        self._lines.setSpacing(t.px(1))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.set_words(self.tr("Komputer yang ikut"))
        self.join.set_words(self.tr("Tambah komputer"))
        if self._seen is not None:
            self.show_overview(self._seen, self._tz_minutes)

    def show_overview(self, seen: Overview, tz_minutes: int) -> None:
        """Show who takes part."""
        self._seen, self._tz_minutes = seen, tz_minutes
        empty_layout(self._lines)
        for peer in seen.peers:
            number = words.computer(peer.no, peer.name)
            named = number if peer.name.startswith(number) else f"{number} · {peer.name}"
            day = formats.long_date(formats.local(peer.since, tz_minutes).date())
            accepted = self.tr("diterima %1").replace("%1", day)
            for words_, size, weight in ((named, 13, 500), (accepted, 12, 400)):
                line = label(size, weight, "text" if size == 13 else "text2", wrap=True)
                line.setText(words_)
                self._lines.addWidget(line)
        self.join.setVisible(seen.accepts)
        self.note.setText(self._note(seen))
        self.note.setVisible(bool(self.note.text()))

    def _note(self, seen: Overview) -> str:
        if not seen.accepts:
            return self.tr("Komputer lain diterima di komputer yang memegang kunci rumah.")
        return self.tr("Baru komputer ini.") if seen.is_alone else ""
