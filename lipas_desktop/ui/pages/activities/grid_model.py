"""The attendance grid as the view asks for it: people, sessions, sums, the state in words."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from lipas_desktop.domain.days import numbers_of_day
from lipas_desktop.domain.marks import read_mark
from lipas_desktop.services.activities import AttendanceGrid, GridSession, PersonLine
from lipas_desktop.services.differing import Differing
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, RIGHT, Cell
from lipas_desktop.ui.pages.activities.differing_words import cell_words
from lipas_desktop.ui.pages.activities.marks import CELLS, DIFFERING
from lipas_desktop.ui.pages.activities.sheet import Letter, Sheet, Spot
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

FIRST_SESSION = 2
"""Number and name stand before the sessions."""
SUMS = ("H", "S", "I", "A", "T")
AFTER_SESSIONS = len(SUMS) + 3
"""The sums, JP, the percent and the words stand behind them."""
NAME_WIDTH, SESSION_WIDTH, SUM_WIDTH = 170, 35, 30
LONG_NAME = 280
WORDS_WIDTH, ICON_WIDTH = 148, 34
"""The words at the end; where there is no room for them, their icon alone."""


class AttendanceModel(GridModel):
    """Shows a Sheet; what is typed goes into it as one action a key."""

    typed = Signal()
    came_early = Signal(object)
    """Cells that were not filled, since their session has not come."""

    def __init__(
        self,
        sheet: Sheet,
        today: Callable[[], str | None],
        differing: Callable[[Spot], Differing | None],
    ) -> None:
        """Ask `differing` who filled a cell with what, where it is to be decided."""
        super().__init__([])
        self.sheet, self._today, self._differing = sheet, today, differing
        self._action: dict[Spot, Letter] | None = None
        self._lay_out()

    # Columns

    def _lay_out(self) -> None:
        """Make the columns of the sessions there are; the list stays the same object."""
        number = GridColumn("no", 34, align=RIGHT)
        name = GridColumn("name", NAME_WIDTH, most=LONG_NAME)
        held = [
            GridColumn(one.id, SESSION_WIDTH, align=CENTRE, editable=True, margin=2)
            for one in self.sheet.sessions
        ]
        sums = [GridColumn(key, SUM_WIDTH, align=CENTRE, margin=2) for key in SUMS]
        rest = [
            GridColumn("jp", 42, align=RIGHT, margin=6),
            GridColumn("percent", 56, align=RIGHT, margin=6),
        ]
        words = GridColumn("words", WORDS_WIDTH, stretch=True, margin=6)
        self.columns[:] = [number, name, *held, *sums, *rest, words]
        sums[0].strong_edge = rest[0].strong_edge = True
        self.say_headers()

    def say_headers(self) -> None:
        """Set the words over the columns, in the language of now."""
        number, name = self.columns[:FIRST_SESSION]
        number.say(QCoreApplication.translate("Attendance", "No"))
        name.say(QCoreApplication.translate("Attendance", "Nama"))
        before: GridSession | None = None
        on_day = numbers_of_day([one.date for one in self.sheet.sessions])
        for at, one in enumerate(self.sheet.sessions):
            column = self.columns[FIRST_SESSION + at]
            _say_session(column, one, before, self.sheet.grid)
            if on_day[at] and one.date:
                # Where one day has several, which of them it is says more than the weekday.
                column.say(column.header.text, f"({on_day[at]})", column.header.tone)
            before = one
        for column in self.columns[-AFTER_SESSIONS:-3]:
            column.say(column.key)
        self.columns[-3].say(QCoreApplication.translate("Attendance", "JP"))
        self.columns[-2].say("%")
        self.columns[-1].say("")

    def renew(self) -> None:
        """Show other people or sessions than before."""
        self.beginResetModel()
        self._lay_out()
        self.endResetModel()

    def session_of(self, column: int) -> int:
        """Return which session a column is, -1 for the others."""
        number = column - FIRST_SESSION
        return number if 0 <= number < len(self.sheet.sessions) else -1

    # What the view asks

    def row_total(self) -> int:
        """Return how many people there are."""
        return len(self.sheet.people)

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        held = self.session_of(column)
        if held >= 0:
            cells = DIFFERING if self.sheet.differs(row, held) else CELLS
            return cells[self.sheet.at(row, held)]
        if column == 0:
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if column == 1:
            person = self.sheet.people[row]
            tone = "text" if person.enrolment else "text3"
            return Cell(person.full_name, tone=tone, weight=500)
        return self._counted(self.sheet.line(row), column - len(self.columns))

    def _counted(self, line: PersonLine, from_end: int) -> Cell:
        if from_end == -1:
            remark = self._words(line)
            is_narrow = self.columns[-1].width == ICON_WIDTH
            return replace(remark, text="") if is_narrow and remark.icon else remark
        if from_end == -2:
            tone = "warn" if line.below else "text"
            words = "" if line.percent is None else f"{line.percent} %"
            return Cell(words, align=RIGHT, tone=tone, weight=600 if line.below else 500)
        if from_end == -3:
            return Cell(formats.number(line.jp), align=RIGHT, tone="text")
        count = line.counts.get(SUMS[from_end + AFTER_SESSIONS], 0)
        # A zero is a dot: what happened stands out.
        return Cell(str(count), "", "text", align=CENTRE) if count else ZERO

    def _words(self, line: PersonLine) -> Cell:
        if line.person.enrolment is None:
            words = QCoreApplication.translate("Attendance", "tidak ikut lagi")
            return Cell(words, icon="user-x", tone="text3")
        if not line.below:
            return EMPTY
        threshold = self.sheet.grid.threshold
        if line.percent is not None and line.percent >= threshold:
            words = QCoreApplication.translate("Attendance", "lihat hasilnya")
        else:
            words = QCoreApplication.translate("Attendance", "di bawah %1 %")
            words = words.replace("%1", str(threshold))
        return Cell(words, icon="triangle-alert", tone="warn")

    def total(self, column: int) -> Cell:
        """Return how many were there at a session."""
        if column == 1:
            words = QCoreApplication.translate("Attendance", "Hadir dan terlambat")
            return Cell(words, tone="text2", weight=600)
        held = self.session_of(column)
        count = self.sheet.present(held) if held >= 0 else 0
        return Cell(str(count), align=CENTRE, tone="text", weight=600) if count else EMPTY

    def note(self, row: int, column: int) -> str:
        """Return between whom a cell differs that is to be decided, and who says what."""
        held = self.session_of(column)
        if held < 0 or not self.sheet.differs(row, held):
            return ""
        found = self._differing(self.sheet.spot(row, held))
        return cell_words(found) if found is not None else ""

    def value(self, row: int, column: int) -> str:
        """Return what is copied."""
        held = self.session_of(column)
        return self.sheet.at(row, held) or "" if held >= 0 else self.cell(row, column).text

    # What is typed

    def take(self, row: int, column: int, text: str) -> bool:
        """Take a mark in any usual way of writing it; a text that is none changes nothing."""
        held, read = self.session_of(column), read_mark(text)
        if held < 0 or read.unreadable:
            return False
        marks = {self.sheet.spot(row, held): read.mark}
        if self._action is not None:
            self._action.update(marks)
        else:
            self.put(marks)
        return True

    def put(self, marks: Mapping[Spot, Letter]) -> bool:
        """Fill cells as one action; False where a session has not come, and nobody has a mark."""
        # A page may stay open over midnight: the day is asked for at each key.
        early = self.sheet.early(marks, self._today())
        if self.sheet.put({spot: mark for spot, mark in marks.items() if spot not in early}):
            self.typed.emit()
        if early:
            self.came_early.emit(early)
        return not early

    @contextmanager
    def one_action(self) -> Iterator[None]:
        """Gather all that is taken meanwhile, so that it is taken back together."""
        self._action = {}
        try:
            yield
        finally:
            marks, self._action = self._action, None
            self.put(marks)


ZERO = Cell("·", align=CENTRE, tone="text3")


def _say_session(
    column: GridColumn, held: GridSession, before: GridSession | None, grid: AttendanceGrid
) -> None:
    """Head a session by its day, and by its month where that begins; a new week is set apart."""
    day, last = _day(held), _day(before)
    if day is None:
        column.say("?")
        return
    today = grid.is_today(held)
    column.ground = "soft" if today else "sunken" if grid.is_future(held) else ""
    column.strong_edge = last is None or last.isocalendar()[:2] != day.isocalendar()[:2]
    new_month = last is not None and (last.year, last.month) != (day.year, day.month)
    words = f"{day.day}/{day.month}" if new_month else str(day.day)
    column.say(words, formats.weekday(day)[:3], "accent" if today else "text2")


def _day(held: GridSession | None) -> date | None:
    return date.fromisoformat(held.date) if held and held.date else None
