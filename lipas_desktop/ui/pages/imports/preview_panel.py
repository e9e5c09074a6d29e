"""The preview of a people's list: shares, tabs, grid, and the question about the row of now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.services import import_columns
from lipas_desktop.services.imports import PeoplePreview, PreviewRow
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.pages.imports.choices import TABS, Choices, Tab
from lipas_desktop.ui.pages.imports.grid import PreviewGrid
from lipas_desktop.ui.pages.imports.people_model import REASON, PeopleModel
from lipas_desktop.ui.pages.imports.question import QuestionBar
from lipas_desktop.ui.pages.imports.words import written_date
from lipas_desktop.ui.widgets import tabs
from lipas_desktop.ui.widgets.charts import Part, PartsBar
from lipas_desktop.ui.widgets.labels import ElidedLabel
from lipas_desktop.ui.widgets.live import Live


class PreviewPanel(Live, QWidget):
    """Everything between the head of the page and the key bar."""

    decided = Signal()
    moved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.choices: Choices | None = None
        self._columns: Sequence[import_columns.SheetColumn] = ()
        self._tab: Tab = "all"
        self.model = PeopleModel(session)
        self.bar, self.tabs = PartsBar(), tabs.Tabs(name="fate_tabs")
        self.sum = ElidedLabel(12, 400, "text2")
        self.grid = PreviewGrid(self.model)
        self.question = QuestionBar()
        self._build()
        self.tabs.changed.connect(self._on_tab)
        self.grid.current_moved.connect(lambda *_: self._on_moved())
        self.grid.answered.connect(self.answer)
        self.question.answered.connect(self.answer)
        self.go_live()

    def _build(self) -> None:
        self._bar_row, self._tab_row = QHBoxLayout(), QHBoxLayout(self.tabs)
        self._bar_row.addWidget(self.bar)
        self._tab_row.addStretch(1)
        self._tab_row.addWidget(self.sum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar_row)
        column.addWidget(self.tabs)
        column.addWidget(self.grid, 1)
        column.addWidget(self.question)

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._bar_row.setContentsMargins(t.px(20), 0, t.px(20), t.px(4))
        self._tab_row.setContentsMargins(0, 0, t.px(20), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sum to the bar above where there is no room beside the tabs."""
        super().resizeEvent(event)
        self._fit_sum()

    def _fit_sum(self) -> None:
        room = self.width() - self.tabs.sizeHint().width() - theme.current().px(44)
        self.sum.setVisible(self.sum.sizeHint().width() <= room)

    # What is shown

    def show_preview(self, preview: PeoplePreview) -> None:
        """Show a workbook that was read; decisions begin anew."""
        self.choices = Choices(preview)
        self._columns = import_columns.columns(preview)
        self._say_tabs()
        self.tabs.choose("all")
        self._show_tab("all")

    def _on_tab(self, key: str) -> None:
        self._show_tab(next(tab for tab in TABS if tab == key))

    def _show_tab(self, tab: Tab) -> None:
        kept, self._tab = self.row, tab
        self.model.show(self.choices, tab, self._columns)
        rows = self.model.rows
        at = next((n for n, row in enumerate(rows) if row is kept), 0)
        if rows:
            self.grid.go_to(at, REASON)
        self._on_moved()

    @property
    def row(self) -> PreviewRow | None:
        """Return the row one stands on."""
        at = self.grid.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _on_moved(self) -> None:
        self._ask()
        self.moved.emit()

    # Deciding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an answer also where the tabs have the focus."""
        if event.text() in ("1", "2", "3"):
            self.answer(int(event.text()))
        else:
            super().keyPressEvent(event)

    def answer(self, answer: int) -> None:
        """Take an answer for the row one stands on; then the next problem."""
        row, at = self.row, self.grid.currentIndex().row()
        if row is None or self.choices is None or not self.choices.decide(row, answer):
            return
        self.model.changed(at)
        self._say_counts()
        if not self._go(1, around=False):
            self._ask()
        self.decided.emit()

    @property
    def decision_count(self) -> int:
        """Return how many rows somebody has decided on since the workbook was read."""
        if self.choices is None:
            return 0
        return len(self.choices.decisions.items() ^ self.choices.preview.remembered.items())

    @property
    def has_problems(self) -> bool:
        """Tell whether any row of the tab is to be looked at."""
        return self.choices is not None and any(map(self._is_problem, self.model.rows))

    def _is_problem(self, row: PreviewRow) -> bool:
        """Tell whether F8 stops at a row: among those to be checked at each."""
        return self.choices is not None and (
            self._tab == "doubtful" or self.choices.is_problem(row)
        )

    def next_problem(self, by: int) -> None:
        """Go to the next or previous row that is to be looked at."""
        self._go(by, around=True)

    def _go(self, by: int, *, around: bool) -> bool:
        if self.choices is None:
            return False
        at = self.grid.currentIndex().row()
        stops = [n for n, row in enumerate(self.model.rows) if self._is_problem(row)]
        ahead = [n for n in stops if (n > at if by > 0 else n < at)]
        found = ahead or (stops if around else [])
        if found:
            self.grid.go_to(found[0 if by > 0 else -1], REASON)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(found)

    # Words

    def _ask(self) -> None:
        row = self.row
        if row is None or self.choices is None:
            self.question.say("note", self.tr("Tidak ada baris di sini"), "", {})
            return
        words = self.model.words
        number, answers = formats.number(row.sheet_row), self._answers(row)
        reason = words.reason(row)
        if row.fate_name == "error":
            title = self.tr("Baris %1 ditolak: %2").replace("%1", number).replace("%2", reason)
            second = words.advice(row)
            if answers:
                more = self.tr("Diambil juga: disimpan seperti ditulis, ditandai perlu dicek.")
                second = f"{second} {more}"
            self.question.say("err", title, second, answers)
        elif row.fate_name == "new":
            title = self.tr("Baris %1 akan diambil").replace("%1", number)
            if self.choices.outcome(row) == "later":
                title = self.tr("Baris %1 tidak diambil sekarang").replace("%1", number)
            self.question.say("note", title, reason, answers)
        elif row.is_taken_before:
            title = self.tr("Baris %1 sudah diambil dari berkas ini").replace("%1", number)
            self.question.say("note", title, self._about(row), answers)
        else:
            title = self.tr("Baris %1: %2").replace("%1", number).replace("%2", reason)
            self.question.say("warn", title, self._about(row), answers)

    def _about(self, row: PreviewRow) -> str:
        """Return what is known of whom a held row is like."""
        person = self.model.words.person(row.fate.person)
        if person is None:
            return self._earlier(row)
        said = self.tr("Di register: %1, lahir %2").replace("%1", person.full_name)
        born = person.birth_date or self.tr("belum dicatat")
        return said.replace("%2", _date(born))

    def _earlier(self, row: PreviewRow) -> str:
        """Return what stands in the earlier row of the file that a row is like."""
        assert self.choices is not None
        rows = self.choices.preview.rows
        found = next((one for one in rows if one.sheet_row == row.fate.earlier_row), None)
        if found is None:
            return self.tr("Baris yang lebih dahulu diambil; yang ini menunggu.")
        said = self.tr("Baris %1: %2, lahir %3. Yang lebih dahulu diambil, yang ini menunggu.")
        said = said.replace("%1", formats.number(found.sheet_row))
        said = said.replace("%2", str(found.values.get("full_name") or ""))
        return said.replace("%3", written_date(found.raw.birth) or self.tr("belum dicatat"))

    def _answers(self, row: PreviewRow) -> dict[int, str]:
        assert self.choices is not None
        if row.fate_name == "error":
            words = {2: self.tr("Ambil juga"), 3: self.tr("Biarkan di luar")}
        elif row.fate_name == "new":
            words = {2: self.tr("Ambil"), 3: self.tr("Nanti")}
        else:
            words = {
                1: self.tr("Orang yang sama"), 2: self.tr("Orang baru"), 3: self.tr("Nanti"),
            }  # fmt: skip
        possible = self.choices.possible(row)
        return {number: text for number, text in words.items() if number in possible}

    def _say_tabs(self) -> None:
        if self.choices is None:
            return
        preview = self.choices.preview
        names = (
            self.tr("Semua"), self.tr("Baru"), self.tr("Perlu dicek"), self.tr("Mungkin sama"),
            self.tr("Sudah ada"), self.tr("Ditolak"),
        )  # fmt: skip
        counts = [
            len(preview.rows), preview.count("new"), sum(row.is_doubtful for row in preview.rows),
            preview.count("likely_duplicate"), preview.count("duplicate"), preview.count("error"),
        ]  # fmt: skip
        tones = ("text3", "ok", "warn", "warn", "text2", "err")
        self.tabs.set_tabs(
            [
                tabs.Tab(key, name, formats.number(count), tone=tone)
                for key, name, count, tone in zip(TABS, names, counts, tones, strict=True)
            ]
        )
        self._say_counts()

    def _say_counts(self) -> None:
        if self.choices is None:
            return
        counts = self.choices.counts()
        parts = [
            self.tr("%Ln diambil", "", counts.taken),
            *([self.tr("%Ln sudah ada", "", counts.same)] if counts.same else []),
            self.tr("%Ln menunggu keputusan", "", counts.waiting),
            self.tr("%Ln ditulis ke salinan Excel", "", counts.refused),
        ]
        said = ", ".join(parts)
        self.sum.set_words(said)
        self._fit_sum()
        self.bar.set_parts(
            [
                Part(counts.taken, "c4"),
                Part(counts.waiting, "warnm"),
                Part(counts.same, "ctl"),
                Part(counts.refused, "err"),
            ],
            said,
        )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.grid.setAccessibleName(self.tr("Baris di berkas Excel"))
        self.model.name_columns()
        self.model.forget()
        self.grid.retranslate()
        self._say_tabs()
        self._ask()


def _date(text: str) -> str:
    """Return a whole ISO date in words, another text as it is."""
    try:
        return formats.long_date(text)
    except ValueError:
        return text
