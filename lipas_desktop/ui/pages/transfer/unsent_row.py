"""Since when something stands at this computer alone, and the way to what it is."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.unsent import UnsentAge
from lipas_desktop.ui import theme, unsent_words
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import NoteRow


class UnsentRow(Live, QWidget):
    """Calm where nothing is due, amber soon before the reporting day, red after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[UnsentAge, HouseClock] | None = None
        self.note = NoteRow("circle-check", title_weight=600)
        self.look = Button("framed", key="Ctrl+Shift+L", name="transfer.alone")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.note, 1)
        self._row.addWidget(self.look)
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._row.setContentsMargins(0, t.px(4), 0, 0)
        self._row.setSpacing(t.px(12))

    def show_age(self, age: UnsentAge, clock: HouseClock) -> None:
        """Show how things stand."""
        self._shown = (age, clock)
        unsent_words.say(self.note, age, clock)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.look.set_words(self.tr("Lihat datanya"))
        if self._shown is not None:
            self.show_age(*self._shown)
