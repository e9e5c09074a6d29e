"""The preview of a people's list as a grid: each row with its fate and the reason in words."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.services.import_columns import Field, SheetColumn
from lipas_desktop.services.imports import PreviewRow
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import CENTRE, EMPTY, RIGHT, Cell
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.pages.imports.choices import Choices, Outcome, Tab
from lipas_desktop.ui.pages.imports.words import RowWords, written_date
from lipas_desktop.ui.views.grid_model import GridColumn, GridModel

ROW, FATE, NAME, NIK, SEX, BIRTH, VILLAGE, REASON = range(8)
_FIELDS: dict[int, tuple[Field, ...]] = {
    NAME: ("name",), NIK: ("nik",), SEX: ("sex",), BIRTH: ("birth_date", "birth", "age"),
    VILLAGE: ("village", "district", "regency"),
}  # fmt: skip
PILLS: dict[Outcome, tuple[str, str]] = {
    "new": (QT_TRANSLATE_NOOP("ImportWords", "Baru"), "ok"),
    "decided_new": (QT_TRANSLATE_NOOP("ImportWords", "Baru"), "ok"),
    "similar": (QT_TRANSLATE_NOOP("ImportWords", "Mungkin sama"), "warn"),
    "exists": (QT_TRANSLATE_NOOP("ImportWords", "Sudah ada"), "grey"),
    "before": (QT_TRANSLATE_NOOP("ImportWords", "Sudah diambil"), "grey"),
    "refused": (QT_TRANSLATE_NOOP("ImportWords", "Ditolak"), "err"),
    "same": (QT_TRANSLATE_NOOP("ImportWords", "Orang sama"), "grey"),
    "later": (QT_TRANSLATE_NOOP("ImportWords", "Nanti"), "grey"),
    "anyway": (QT_TRANSLATE_NOOP("ImportWords", "Diambil"), "warn"),
}
_WRONG_AT = {
    "name_missing": NAME, "nik_rounded": NIK, "nik_length": NIK, "nik_province": NIK,
    "birth_date": BIRTH,
}  # fmt: skip
_KEPT_ROWS = 400


class PeopleModel(GridModel):
    """Cells of one tab; what has been painted is kept, since a repaint asks for it again."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            [
                GridColumn("row", 54, align=RIGHT),
                GridColumn("fate", 118),
                GridColumn("name", 230, stretch=True),
                GridColumn("nik", 192),
                GridColumn("sex", 42, align=CENTRE, margin=4),
                GridColumn("birth", 136),
                GridColumn("village", 128),
                GridColumn("reason", 244),
            ]
        )
        self.columns[ROW].ground = "sunken"
        self.words = RowWords(session)
        self._choices: Choices | None = None
        self._rows: Sequence[PreviewRow] = ()
        self._cells: OrderedDict[int, list[Cell]] = OrderedDict()
        self._headings: dict[Field, SheetColumn] = {}

    @property
    def rows(self) -> Sequence[PreviewRow]:
        """Return the rows of the tab shown."""
        return self._rows

    def show(self, choices: Choices | None, tab: Tab, columns: Sequence[SheetColumn]) -> None:
        """Show a tab of a preview."""
        self.beginResetModel()
        self._choices = choices
        self._rows = choices.rows(tab) if choices else ()
        self._cells.clear()
        if choices is not None:
            places = {column.place: column for column in columns}
            mapped = choices.preview.mapping.columns
            self._headings = {f: places[c] for f, c in mapped.items() if c in places}
        self.endResetModel()
        self.name_columns()

    def changed(self, row: int) -> None:
        """Show a row anew after a decision."""
        self._cells.pop(row, None)
        self.changed_cells(row, 0, row, REASON)

    def forget(self) -> None:
        """Say all cells anew: the language has changed."""
        self._cells.clear()
        if self._rows:
            self.changed_cells(0, 0, len(self._rows) - 1, REASON)

    def name_columns(self) -> None:
        """Set headers with the columns that they come from."""
        titles = (
            (self.tr("Baris"), self.tr("Excel")),
            (self.tr("Hasil baca"), self.tr("dapat diubah")),
            (self.tr("Nama lengkap"), self._from(NAME)),
            (self.tr("NIK"), self._from(NIK)),
            (self.tr("L/P"), self._from(SEX)),
            (self.tr("Lahir"), self._from(BIRTH)),
            (self.tr("Desa"), self._from(VILLAGE)),
            (self.tr("Alasan"), self.tr("apa yang ditemukan")),
        )
        for column, (title, second) in zip(self.columns, titles, strict=True):
            column.say(title, second)

    def _from(self, column: int) -> str:
        """Return which column of the sheet a column of the grid comes from."""
        found = next((self._headings[f] for f in _FIELDS[column] if f in self._headings), None)
        if found is None:
            return self.tr("tidak ada")
        if column == SEX:
            return found.letter
        heading = f" “{found.heading}”" if found.heading else ""
        if column in (NAME, NIK):
            return self.tr("kolom %1").replace("%1", f"{found.letter}{heading}")
        return f"{found.letter}{heading}"

    # What the grid asks

    def row_total(self) -> int:
        """Return how many rows the tab has."""
        return len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        """Return what to paint."""
        cells = self._cells.get(row)
        if cells is None:
            cells = self._cells[row] = self._row_cells(self._rows[row])
            if len(self._cells) > _KEPT_ROWS:
                self._cells.popitem(last=False)
        return cells[column]

    def _row_cells(self, row: PreviewRow) -> list[Cell]:
        raw, wrong = row.raw, _WRONG_AT.get(row.fate.kind, -1)
        assert self._choices is not None
        words, tone = PILLS[self._choices.outcome(row)]
        pill = QCoreApplication.translate("ImportWords", words)
        village = next(
            (raw.more[f] for f in ("village", "district", "regency") if raw.more.get(f)), ""
        )
        sex = raw.more.get("sex", "")
        cells = [
            Cell(formats.number(row.sheet_row), align=RIGHT, tone="text3"),
            Cell(pill, pill=tone),
            self._name(row),
            self._nik(row),
            Cell(CODES["sex"].find(sex) or sex, align=CENTRE, tone="text"),
            Cell(written_date(raw.birth), tone="text"),
            Cell(village, tone="text"),
            self._reason(row),
        ]
        if wrong >= 0:
            cell = cells[wrong]
            cells[wrong] = Cell(
                cell.text,
                cell.second,
                cell.tone,
                cell.weight,
                cell.align,
                ground="errb",
                corner="err",
            )
        return cells

    def _name(self, row: PreviewRow) -> Cell:
        shown, written = str(row.values.get("full_name") or ""), row.raw.name
        if not shown:
            return Cell(written or self.tr("(kosong)"), tone="err", weight=500)
        second = self.tr("dari %1").replace("%1", written) if written != shown else ""
        return Cell(shown, second, tone="text", weight=500)

    def _nik(self, row: PreviewRow) -> Cell:
        text = row.raw.nik_text
        if is_missing(text):
            return Cell(text or self.tr("kosong"), tone="text3")
        return Cell(text, tone="text")

    def _reason(self, row: PreviewRow) -> Cell:
        tones: dict[Outcome, str] = {"refused": "err", "similar": "warn"}
        assert self._choices is not None
        reason = self.words.reason(row)
        if not reason:
            return EMPTY
        told = "warn" if row.is_doubtful else "text2"
        return Cell(reason, tone=tones.get(self._choices.outcome(row), told))
