"""The grid of a quick list: six columns to fill and the state of the row in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.date_format import grid_partial
from lipas_desktop.domain.date_reading import read_birth
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.nik import LENGTH, normalise
from lipas_desktop.domain.phones import read_phone, show_phone
from lipas_desktop.domain.regions import Region
from lipas_desktop.services.quick import COLUMNS, Judged, QuickRow
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, RIGHT, Cell
from lipas_desktop.ui.pages.quick import words
from lipas_desktop.ui.pages.quick.sheet import QuickSheet
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

WIDTHS = (286, 174, 48, 110, 166, 138)
NAME, NIK, SEX, BIRTH, REGION, PHONE, STATE = range(1, 8)
_PLACES = {
    "full_name": NAME, "nik": NIK, "sex": SEX, "birth": BIRTH, "birth_date": BIRTH,
    "region": REGION, "region_code": REGION, "phone": PHONE,
}  # fmt: skip
"""Where a column of the register, or of a row, stands in the grid."""
_DESA_DOTS = 3
"""Dots in the code of a desa; a district is shown with the city that it lies in."""


def place_of(column: str) -> int:
    """Return the column of the grid at which something stands."""
    return _PLACES.get(column, NAME)


class QuickModel(GridModel):
    """Cells of a QuickSheet; `edited` follows everything typed, pasted or removed."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        columns = [GridColumn("row", 44, align=RIGHT)]
        columns += [
            GridColumn(key, width, align=CENTRE if key == "sex" else "left", editable=True)
            for key, width in zip(COLUMNS, WIDTHS, strict=True)
        ]
        columns.append(GridColumn("state", 176, stretch=True))
        super().__init__(columns)
        columns[0].ground = "sunken"
        self.sheet = QuickSheet(session)
        self._session = session
        self._codes: dict[str, str] = {}
        self.region_is_pinned = False
        """A desa holds for all rows that say none, so no NIK fills it."""
        self._cursor = (-1, -1)
        self._begun = -1
        """The row that was begun by typing and not left since."""

    def name_columns(self) -> None:
        """Set the headers, in the language of now."""
        titles = (
            "",
            self.tr("Nama lengkap *"),
            self.tr("NIK"),
            self.tr("L/P *"),
            self.tr("Lahir"),
            self.tr("Desa/Kelurahan"),
            self.tr("No. HP"),
            self.tr("Keadaan"),
        )
        for column, title in zip(self.columns, titles, strict=True):
            column.say(title)

    # What the grid asks

    def row_total(self) -> int:
        """Return all rows, empty ones too."""
        return len(self.sheet.rows)

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        if column == 0:
            return Cell(str(row + 1), align=RIGHT, tone="text3")
        if self.sheet.rows[row].is_empty:
            return EMPTY
        judged = self.sheet.known(row)
        if column == STATE:
            return self._state(row, judged)
        shown, tone = self._shown(row, column)
        ground, corner = self._ground(row, column, judged)
        weight = 500 if column == NAME else 400
        align = CENTRE if column == SEX else "left"
        return Cell(shown, tone=tone, weight=weight, align=align, ground=ground, corner=corner)

    def value(self, row: int, column: int) -> str:
        """Return a cell as typed; a desa that was chosen with all that is above it."""
        return self.sheet.text(row, column - 1) if NAME <= column <= PHONE else ""

    def take(self, row: int, column: int, text: str) -> bool:
        """Take what was typed or pasted."""
        if not NAME <= column <= PHONE:
            return False
        if text != self.value(row, column):
            if self.sheet.rows[row].is_empty:
                self._begun = row
            self._write(row, column, text)
            self._fill(row, column)
            self._after(row, row)
        return True

    def stand_in(self, row: int, column: int) -> None:
        """Say in which cell one stands; a row that one leaves is no longer being begun."""
        self._cursor = (row, column)
        if row != self._begun:
            self._begun = -1

    def is_ahead(self, row: int, judged: Judged) -> bool:
        """Tell whether what a row lacks is still to be typed: it is not told in red meanwhile."""
        at, column = self._cursor
        begun = row == at == self._begun and judged.state == "incomplete"
        return begun and column <= place_of(judged.column)

    # What the page does

    def show(self, rows: Sequence[QuickRow]) -> None:
        """Begin with these rows."""
        for row in rows:
            if row.region_code:
                self._codes[row.region] = row.region_code
        self._begun = -1
        self.beginResetModel()
        self.sheet.show(rows)
        self.endResetModel()

    def know_region(self, region: Region) -> str:
        """Remember a desa that was offered; return the text that stands for it."""
        self._codes[region.line] = region.code
        return region.line

    def put_block(self, top: int, left: int, block: Sequence[Sequence[str]]) -> int:
        """Lay a block over the cells from one on; return how many columns were left over."""
        self._grow(top + len(block))
        over = 0
        for down, cells in enumerate(block):
            for across, text in enumerate(cells):
                column = left + across
                if column <= PHONE:
                    self._write(top + down, column, " ".join(text.split()))
                elif text.strip():
                    over = max(over, column - PHONE)
            # Not before the whole row lies there: what was copied goes before what a NIK says.
            self._fill(top + down, *range(left, left + len(cells)))
        self._after(top, top + len(block) - 1)
        return over

    def remove(self, row: int) -> QuickRow:
        """Take a row out."""
        self._begun = -1
        self.beginRemoveRows(QModelIndex(), row, row)
        gone = self.sheet.remove(row)
        self.endRemoveRows()
        self._after(0, self.row_total() - 1)
        return gone

    def insert(self, row: int, values: QuickRow) -> None:
        """Put a row back."""
        self._begun = -1
        self.beginInsertRows(QModelIndex(), row, row)
        self.sheet.insert(row, values)
        self.endInsertRows()
        self._after(0, self.row_total() - 1)

    def put(self, row: int, values: QuickRow) -> None:
        """Put other values in the place of a row."""
        self.sheet.put(row, values)
        self._after(row, row)

    def _write(self, row: int, column: int, text: str) -> None:
        code = self._region_code(text) if column == REGION else ""
        if column == REGION and code and text not in self._codes:
            region = self._session.regions.get(code)
            text = self.know_region(region) if region else text
        self.sheet.change(row, COLUMNS[column - 1], text, code)

    def _fill(self, row: int, *written: int) -> None:
        """Fill what the NIK says, where a NIK was written."""
        if NIK in written:
            self.sheet.fill_from_nik(row, region=not self.region_is_pinned)
            filled = self.sheet.rows[row]
            if filled.region_code:
                self._codes[filled.region] = filled.region_code

    def _region_code(self, text: str) -> str:
        """Return the code of a desa as written, where it is sure which one is meant."""
        if text in self._codes or is_missing(text):
            return self._codes.get(text, "")
        parts = [part.strip() for part in text.split(",")] + ["", ""]
        near = self._session.house.region_code
        found = self._session.regions.match(parts[0], parts[1], parts[2], near)
        return found.code if found is not None and found.level == 4 else ""

    def _grow(self, least: int = 0) -> None:
        more = max(self.sheet.wanted_more(), least - self.row_total())
        if more > 0:
            count = self.row_total()
            self.beginInsertRows(QModelIndex(), count, count + more - 1)
            self.sheet.add_empty(more)
            self.endInsertRows()

    def _after(self, first: int, last: int) -> None:
        self._grow()
        if first == last:
            self.sheet.judged(first)
        # A NIK typed here can make twins of rows elsewhere: their state is painted anew too.
        self.changed_cells(0, 0, self.row_total() - 1, STATE)
        self.edited.emit()

    # How cells look

    def _shown(self, row: int, column: int) -> tuple[str, str]:
        """Return the words of a cell as they are read, and their tone."""
        text = self.value(row, column)
        if column == NIK:
            digits = normalise(text)
            if is_missing(text):
                return self.tr("belum ada"), "text3"
            if len(digits) == LENGTH and digits.isdigit():
                return " ".join(digits[at : at + 4] for at in range(0, LENGTH, 4)), "text"
        elif column == SEX:
            return CODES["sex"].find(text) or text, "text"
        elif column == BIRTH:
            read = read_birth(text, self._session.clock.today()).value
            return (grid_partial(read, formats.language()) if read else text), "text"
        elif column == REGION and self.sheet.rows[row].region_code.count(".") == _DESA_DOTS:
            return text.partition(",")[0], "text"
        elif column == PHONE:
            return show_phone(read_phone(text).value or text), "text"
        return text, "text"

    def _ground(self, row: int, column: int, judged: Judged | None) -> tuple[str, str]:
        if row in self.sheet.twins and column == NIK:
            return "errb", ""
        if judged is None or column != place_of(judged.column):
            return self._other_ground(column, judged)
        if judged.state == "exists":
            return "errb", ""
        if judged.state in ("check", "similar"):
            return "warnb", "warnm"
        if judged.state == "incomplete" and not self.is_ahead(row, judged):
            return "errb", ""
        return "", ""

    def _other_ground(self, column: int, judged: Judged | None) -> tuple[str, str]:
        """Mark every cell that is to be checked, not only the first."""
        checks = judged.checks if judged is not None and judged.state == "check" else ()
        if any(place_of(check.column) == column for check in checks):
            return "warnb", "warnm"
        return "", ""

    def _state(self, row: int, judged: Judged | None) -> Cell:
        if row in self.sheet.twins:
            words_ = words.twin_words(self.sheet.twins[row])
            return Cell(words_, icon="user-x", tone="err", weight=500)
        if judged is None:
            return Cell("…", tone="text3")
        if judged.state == "incomplete":
            if self.is_ahead(row, judged):
                return EMPTY
            return Cell(words.missing_words(judged), icon="circle-x", tone="err", weight=500)
        if judged.state == "exists" and judged.like is not None:
            return Cell(words.exists_words(judged.like), icon="user-x", tone="err", weight=500)
        if judged.state == "similar" and judged.like is not None:
            return Cell(words.like_words(judged.like), icon="users", tone="warn", weight=500)
        if judged.state == "check":
            shown = words.check_words(judged.checks[0])
            return Cell(shown, icon="circle-alert", tone="warn", weight=500)
        ready = QCoreApplication.translate("QuickWords", "siap")
        no_nik = QCoreApplication.translate("QuickWords", "belum ada NIK")
        return Cell(no_nik if judged.no_nik else ready, icon="check", icon_tone="ok")
