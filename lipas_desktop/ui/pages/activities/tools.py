"""The tools above an attendance grid: the marks, the session one is in, the rest of it present."""

from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.days import numbers_of_day
from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.activities.differing_words import short_words
from lipas_desktop.ui.pages.activities.marks import MarkLegend
from lipas_desktop.ui.pages.activities.sheet import Sheet
from lipas_desktop.ui.pages.activities.words import day_words, gaps_words
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import ToolRow
from lipas_desktop.ui.widgets.labels import ElidedLabel

_WIDE, _MIDDLE = 1280, 1000


class AttendanceTools(ToolRow):
    """`say` tells where one is; legend and rule give way to it in narrow windows."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        self._sheet, self._at = sheet, (-1, -1)
        self._legend, self.now = MarkLegend(), ElidedLabel(13, 600)
        self.rest = Button("framed", key="Ctrl+H", name="attendance.rest")
        self._rule = ElidedLabel(12, 400, "text2")
        super().__init__(parent, height=40)
        self.add(self._legend, self.now, self.rest)
        self.add_right(self._rule)

    def retranslate(self) -> None:
        """Set all words."""
        self.rest.set_words(self.tr("Semua hadir"))
        words = self.tr("Lulus bila hadir atau terlambat ≥ %1 % sesi")
        self._rule.set_words(words.replace("%1", str(self._sheet.grid.threshold)))
        self.say(*self._at)

    def set_room(self, effective: float) -> None:
        """Adapt to a window this wide at 100 % text."""
        self._legend.setVisible(effective >= _MIDDLE)
        self._rule.setVisible(effective >= _WIDE)

    def say(self, row: int, session: int) -> None:
        """Say which session a cell is in, and what is left of it."""
        self._at = row, session
        if not 0 <= session < len(self._sheet.sessions):
            self.now.set_words("")
            self.rest.setEnabled(False)
            return
        gaps = len(self._sheet.empty(session))
        self.now.set_words(self._words(row, session, gaps))
        self.rest.setEnabled(gaps > 0)

    def _words(self, row: int, session: int, gaps: int) -> str:
        if self._sheet.differs(row, session):
            return short_words(apart=self._sheet.apart(row, session))
        ahead = self._sheet.is_ahead(session)
        state = gaps_words(gaps, len(self._sheet.people), ahead=ahead)
        words = self.tr("Sesi %1, %2: %3").replace("%1", str(session + 1))
        held = self._sheet.sessions
        on_day = numbers_of_day([one.date for one in held])[session]
        day = formats.numbered(day_words(held[session].date), on_day)
        return words.replace("%2", day).replace("%3", state)
