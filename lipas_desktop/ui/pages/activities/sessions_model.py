"""The sessions of an activity as rows: date, topic and JP to be filled in, how each stands."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.activities import AttendanceGrid, GridSession
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import EMPTY, RIGHT, Cell
from lipas_desktop.ui.pages.activities.words import session_state
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

MOST_JP = 24
Write = Callable[[RowId, str, Value], None]


class SessionsModel(GridModel):
    """Shows the sessions of a grid, and over them what was typed and is on its way."""

    def __init__(self, write: Write) -> None:
        super().__init__(
            [
                GridColumn("no", 44, align=RIGHT),
                GridColumn("date", 220),
                GridColumn("topic", 260, editable=True, stretch=True),
                GridColumn("jp", 64, align=RIGHT, editable=True),
                GridColumn("filled", 96, align=RIGHT),
                GridColumn("state", 170),
            ]
        )
        self._write = write
        self.grid: AttendanceGrid | None = None
        self._typed: dict[tuple[RowId, str], Value] = {}
        self.say_headers()

    def say_headers(self) -> None:
        """Set the words over the columns, in the language of now."""
        words = {
            "no": QCoreApplication.translate("SessionsTab", "Sesi"),
            "date": QCoreApplication.translate("SessionsTab", "Tanggal"),
            "topic": QCoreApplication.translate("SessionsTab", "Materi atau pokok"),
            "jp": QCoreApplication.translate("SessionsTab", "JP"),
            "filled": QCoreApplication.translate("SessionsTab", "Terisi"),
            "state": QCoreApplication.translate("SessionsTab", "Keadaan"),
        }
        for column in self.columns:
            column.say(words[column.key])

    def show(self, grid: AttendanceGrid) -> None:
        """Show the sessions of now."""
        same = self.grid is not None and len(self.grid.sessions) == len(grid.sessions)
        if not same:
            self.beginResetModel()
        self.grid = grid
        held = {one.id: one for one in grid.sessions}
        self._typed = {
            (row, key): value
            for (row, key), value in self._typed.items()
            if row in held and (getattr(held[row], key) or None) != value
        }
        if not same:
            self.endResetModel()
        elif grid.sessions:
            self.changed_cells(0, 0, len(grid.sessions) - 1, len(self.columns) - 1)

    def put_back(self) -> None:
        """Show again what the register holds."""
        self._typed.clear()
        if self.row_total():
            self.changed_cells(0, 0, self.row_total() - 1, len(self.columns) - 1)

    def session(self, row: int) -> GridSession | None:
        """Return the session of a row."""
        sessions = self.grid.sessions if self.grid else ()
        return sessions[row] if 0 <= row < len(sessions) else None

    # What the view asks

    def row_total(self) -> int:
        """Return how many sessions there are."""
        return len(self.grid.sessions) if self.grid else 0

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        held, key = self.session(row), self.columns[column].key
        if held is None or self.grid is None:
            return EMPTY
        today = self.grid.is_today(held)
        if key == "no":
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if key == "date":
            words = formats.day_and_date(held.date) if held.date else "?"
            return Cell(words, tone="accent" if today else "text", weight=500)
        if key in ("topic", "jp"):
            value = self._typed.get((held.id, key), getattr(held, key) or None)
            align = RIGHT if key == "jp" else "left"
            return EMPTY if value is None else Cell(str(value), tone="text", align=align)
        return self._state(row, held, key)

    def _state(self, row: int, held: GridSession, key: str) -> Cell:
        assert self.grid is not None
        people, gaps = len(self.grid.people), self.grid.empty(held.id)
        if key == "filled":
            words = f"{people - gaps}/{people}" if people else "–"
            return Cell(words, align=RIGHT, tone="text2" if people > gaps else "text3")
        sure = bool(self.grid.today)
        late = sure and gaps and not self.grid.is_future(held) and not self.grid.is_today(held)
        words = session_state(self.grid, row)
        return Cell(words, icon="circle-alert" if late else "", tone="warn" if late else "text2")

    def value(self, row: int, column: int) -> str:
        """Return the text that is edited and copied."""
        return self.cell(row, column).text

    def take(self, row: int, column: int, text: str) -> bool:
        """Take a topic, or hours as a number."""
        held, key = self.session(row), self.columns[column].key
        value: Value = " ".join(text.split()) or None
        if held is None or not self.columns[column].editable:
            return False
        if key == "jp" and isinstance(value, str):
            if not (value.isascii() and value.isdigit() and 0 < int(value) <= MOST_JP):
                return False
            value = int(value)
        if value != self._typed.get((held.id, key), getattr(held, key) or None):
            self._typed[(held.id, key)] = value
            self.changed_cells(row, column, row, column)
            self._write(held.id, key, value)
        return True
