"""The preview of an attendance list: names, who they are, and every mark as it was read."""

from collections.abc import Sequence

from lipas_desktop.domain.days import numbers_of_day
from lipas_desktop.domain.marks import ReadMark
from lipas_desktop.services import people
from lipas_desktop.services.attendance_imports import AttendancePerson, AttendancePreview
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, RIGHT, Cell
from lipas_desktop.ui.pages.activities.marks import CELLS
from lipas_desktop.ui.pages.quick.words import short_number
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

ROW, NAME, WHO, FIRST = range(4)


class AttendanceModel(GridModel):
    """Rows of the list; those left out stay in sight, greyed."""

    def __init__(self, session: Session, preview: AttendancePreview) -> None:
        self.on_day = numbers_of_day(preview.list.sessions)
        days = [
            GridColumn(str(at), 48 if number else 36, align=CENTRE, margin=2)
            for at, number in enumerate(self.on_day)
        ]
        fixed = [
            GridColumn("row", 46, align=RIGHT),
            GridColumn("name", 170, stretch=True),
            GridColumn("who", 84),
        ]
        super().__init__([*fixed, *days])
        self.columns[ROW].ground = "sunken"
        for at, day in enumerate(preview.list.sessions):
            last = preview.list.sessions[at - 1] if at else day
            self.columns[FIRST + at].strong_edge = at == 0 or day.weekday() < last.weekday()
        self.preview = preview
        self.skipped: set[int] = set()
        found = [one.person for one in preview.people if one.person is not None]
        self._known = {line.id: line for line in people.lines(session, found)}

    @property
    def people(self) -> Sequence[AttendancePerson]:
        """Return the people of the list."""
        return self.preview.people

    def name_columns(self) -> None:
        """Set the headers, in the language of now."""
        self.columns[ROW].say(self.tr("Baris"), self.tr("Excel"))
        self.columns[NAME].say(self.tr("Nama"), self.tr("seperti dibaca"))
        self.columns[WHO].say(self.tr("Register"))
        read = self.preview.list
        for at, (day, part) in enumerate(zip(read.sessions, read.parts, strict=True)):
            words = formats.numbered(str(day.day), self.on_day[at])
            self.columns[FIRST + at].say(words, part or formats.weekday(day)[:3])

    def day_words(self, at: int) -> str:
        """Return a session's day, with its number where the day has several."""
        return formats.numbered(formats.short_date(self.preview.list.sessions[at]), self.on_day[at])

    def show_marks(self, preview: AttendancePreview) -> None:
        """Show the same list with other marks."""
        self.preview = preview
        self.changed_cells(0, FIRST, len(self.people) - 1, len(self.columns) - 1)

    def toggle(self, row: int) -> None:
        """Leave a row out, or take it in again."""
        self.skipped ^= {self.people[row].row.sheet_row}
        self.changed_cells(row, 0, row, len(self.columns) - 1)

    def is_skipped(self, row: int) -> bool:
        """Tell whether a row stays out."""
        return self.people[row].row.sheet_row in self.skipped

    def row_total(self) -> int:
        """Return how many people the list has."""
        return len(self.people)

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        one = self.people[row]
        if column == ROW:
            return Cell(formats.number(one.row.sheet_row), align=RIGHT, tone="text3")
        if column == NAME:
            second = one.row.name if one.row.name != one.name else ""
            if second:
                second = self.tr("dari %1").replace("%1", second)
            tone = "text3" if self.is_skipped(row) else "text"
            return Cell(one.name, second, tone=tone, weight=500)
        if column == WHO:
            return self._who(row, one)
        at = column - FIRST
        return self._mark(one.row.marks[at], one.row.written[at], self.is_skipped(row))

    def _who(self, row: int, one: AttendancePerson) -> Cell:
        if self.is_skipped(row):
            return Cell(self.tr("tidak ikut"), pill="grey")
        if one.person is None:
            return Cell(self.tr("Baru"), pill="ok")
        known = self._known.get(one.person)
        number = short_number(known.local_no) if known else ""
        return Cell(number, icon="check", icon_tone="ok")

    def _mark(self, mark: ReadMark, written: str, skipped: bool) -> Cell:
        if mark.unreadable:
            return Cell(written or "?", tone="err", weight=600, align=CENTRE, ground="errb")
        if skipped:
            return Cell(mark.mark or "", tone="text3", align=CENTRE)
        return CELLS[mark.mark] if mark.mark else EMPTY

    def unreadable(self) -> list[tuple[int, int]]:
        """Return the cells, by row and column of the grid, that hold no mark."""
        return [
            (row, FIRST + at)
            for row, one in enumerate(self.people)
            for at, mark in enumerate(one.row.marks)
            if mark.unreadable
        ]
