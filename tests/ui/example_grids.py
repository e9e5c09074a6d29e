"""Two grids as pages make them: attendance with totals, and a quick list to type into."""

from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, RIGHT, Cell
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

NAMES = (
    "Adriana Benu", "Agustina Mooy", "Dorkas Tlonaen", "Ferdinandus Seran", "Gaspar",
    "Kristina Djami", "Maria Lona", "Marta Rihi", "Melkianus Kolo", "Oktovianus Liu",
    "Petrus Banunaek", "Rambu Hede", "Simon Fallo", "Yohanis Foeh", "Yuliana Bria",
    "Yuliana Nabuasa", "Yuliana Tefa", "Yuliani Foeh", "Yustina Nabuasa", "Zakarias Weni",
)  # fmt: skip
DAYS = (11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29)
WEEK = ("Sen", "Sel", "Rab", "Kam", "Jum")
MARKS = {
    "H": Cell("H", align=CENTRE),
    "T": Cell("T", tone="warn", weight=600, align=CENTRE, ground="warnb"),
    "S": Cell("S", tone="blue", weight=600, align=CENTRE, ground="blueb"),
    "I": Cell("I", tone="vio", weight=600, align=CENTRE, ground="viob"),
    "A": Cell("A", tone="err", weight=600, align=CENTRE, ground="errb"),
    "": EMPTY,
}
TODAY = 13


class Attendance(GridModel):
    """20 people, 15 sessions, sums that stand still at the right and below."""

    def __init__(self) -> None:
        number, name = GridColumn("no", 34, align=RIGHT), GridColumn("name", 170)
        days = [GridColumn(str(day), 35, align=CENTRE, editable=True, margin=2) for day in DAYS]
        sums = [GridColumn(key, 30, align=CENTRE, margin=2) for key in "HSIAT"]
        rest = [GridColumn("jp", 42, align=RIGHT), GridColumn("share", 64, align=RIGHT)]
        words = GridColumn("words", 150, stretch=True)
        super().__init__([number, name, *days, *sums, *rest, words])
        number.say("No")
        name.say("Nama")
        for at, column in enumerate(days):
            column.ground = "soft" if at == TODAY else "sunken" if at > TODAY else ""
            column.strong_edge = at % 5 == 0
            column.say(str(DAYS[at]), WEEK[at % 5], "accent" if at == TODAY else "text2")
        sums[0].strong_edge = rest[0].strong_edge = True
        for column in (*sums, rest[0]):
            column.say(column.key.upper())
        rest[1].say("%")
        self.marks = [
            ["H" if at < TODAY or (at == TODAY and row < 7) else "" for at in range(len(DAYS))]
            for row in range(len(NAMES))
        ]
        for row, at, mark in ((0, 3, "S"), (2, 5, "I"), (2, 6, "I"), (4, 1, "A"), (4, 2, "A"),
                              (4, 7, "A"), (4, 8, "A"), (5, 9, "T"), (6, 0, "T")):  # fmt: skip
            self.marks[row][at] = mark

    def row_total(self) -> int:
        return len(NAMES)

    def cell(self, row: int, column: int) -> Cell:
        if column == 0:
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if column == 1:
            return Cell(NAMES[row], tone="text", weight=500)
        if column < 17:
            return MARKS[self.marks[row][column - 2]]
        count = [self.marks[row].count(mark) for mark in "HSIAT"]
        if column < 22:
            found = count[column - 17]
            return Cell(
                str(found) if found else "·", align=CENTRE, tone="text" if found else "text3"
            )
        if column == 22:
            return Cell(str(4 * (count[0] + count[4])), align=RIGHT, tone="text")
        held = sum(count) or 1
        share = (count[0] + count[4]) / held
        if column == 23:
            tone = "warn" if share < 0.8 else "text"
            return Cell(f"{int(share * 100 + 0.5)} %", align=RIGHT, tone=tone, weight=600)
        return Cell("di bawah 80 %", icon="triangle-alert", tone="warn") if share < 0.8 else EMPTY

    def value(self, row: int, column: int) -> str:
        return self.marks[row][column - 2] if 2 <= column < 17 else super().value(row, column)

    def take(self, row: int, column: int, text: str) -> bool:
        if text not in MARKS:
            return False
        self.marks[row][column - 2] = text
        self.changed_cells(row, 0, row, len(self.columns) - 1)
        return True

    def total(self, column: int) -> Cell:
        if column == 1:
            return Cell("Hadir dan terlambat", tone="text", weight=600)
        if 2 <= column < 17:
            found = sum(self.marks[row][column - 2] in ("H", "T") for row in range(len(NAMES)))
            return Cell(str(found) if found else "", align=CENTRE, tone="text", weight=600)
        return EMPTY


class QuickList(GridModel):
    """Rows to fill, empty ones ready, the state in words at the end."""

    KEYS = ("name", "nik", "sex", "born", "village", "phone")

    def __init__(self, rows: int = 40) -> None:
        widths = (312, 162, 48, 110, 166, 138)
        columns = [GridColumn("no", 44, align=RIGHT)]
        columns += [
            GridColumn(key, width, editable=True)
            for key, width in zip(self.KEYS, widths, strict=True)
        ]
        columns.append(GridColumn("state", 166, stretch=True))
        super().__init__(columns)
        columns[0].ground = "sunken"
        titles = (
            "",
            "Nama lengkap *",
            "NIK",
            "L/P *",
            "Lahir",
            "Desa/Kelurahan",
            "No. HP",
            "Keadaan",
        )
        for column, title in zip(columns, titles, strict=True):
            column.say(title)
        self.rows = [[""] * 6 for _ in range(rows)]
        self.rows[0] = [
            "Adriana Benu",
            "5371 0452 0391 0004",
            "P",
            "12-03-1991",
            "Oebobo",
            "0812 0000 0211",
        ]
        self.rows[1] = ["Yuliana Tefa", "5371 0468 0692 0003", "P", "28-06-1992", "Oebobo", ""]
        self.rows[2] = ["Petrus Banunaek", "5371 04?? 0380 0001", "L", "1980", "", ""]

    def row_total(self) -> int:
        return len(self.rows)

    def cell(self, row: int, column: int) -> Cell:
        if column == 0:
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if column == 7:
            return self._state(row)
        text = self.rows[row][column - 1]
        if column == 2 and "?" in text:
            return Cell(text, tone="text", ground="warnb", corner="warnm")
        if column == 2 and row == 1:
            return Cell(text, tone="text", ground="errb")
        return Cell(text, tone="text", weight=500 if column == 1 else 400)

    def _state(self, row: int) -> Cell:
        if not self.rows[row][0]:
            return EMPTY
        if row == 1:
            return Cell("Sudah ada: 0042", icon="user-x", tone="err", weight=500)
        if "?" in self.rows[row][1]:
            return Cell("NIK tidak terbaca", icon="circle-alert", tone="warn", weight=500)
        return Cell("siap", icon="check", icon_tone="ok")

    def value(self, row: int, column: int) -> str:
        return self.rows[row][column - 1] if 1 <= column <= 6 else ""

    def take(self, row: int, column: int, text: str) -> bool:
        self.rows[row][column - 1] = text
        self.changed_cells(row, column, row, len(self.columns) - 1)
        return True
