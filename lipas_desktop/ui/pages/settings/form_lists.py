"""What a form's file would bring, as lists: findings, changes, records in trouble.

A line says it short; what is chosen is said in full below.
"""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.form_trials import Trial, Trouble
from lipas_desktop.services.installed_forms import Changed, Finding, Preview
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.settings import form_words as words
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.live import Live

T = TypeVar("T")
_MOST_SHOWN = 300
"""Letters of one text that are shown in full."""


class ToldList(Live, QWidget, Generic[T]):
    """A list, and below it the whole of what is chosen."""

    settled = Signal()

    def __init__(self, name: str, columns: Sequence[Column[T]]) -> None:
        super().__init__()
        self.list: PlainList[T] = PlainList(name, columns)
        self.title, self.text = label(13, 500, wrap=True), label(13, 400, "text2", wrap=True)
        self._foot = QWidget()
        self._lines = QVBoxLayout(self._foot)
        self._lines.addWidget(self.title)
        self._lines.addWidget(self.text)
        self._lines.addStretch(1)
        self._rule = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._rule)
        column.addWidget(self._foot)
        self.list.view.settled.connect(lambda _: self.say())

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these rows, the first one chosen."""
        self.list.show_rows({RowId(str(number)): one for number, one in enumerate(rows)})
        self.say()

    def say(self) -> None:
        """Say the one chosen in full."""
        current = self.list.current
        for part in (self._rule, self._foot):
            part.setVisible(current is not None)
        if current is not None:
            title, text = self.words_of(current)
            self.title.setText(title)
            self.text.setText(text)
            self.text.setVisible(bool(text))

    def words_of(self, one: T) -> tuple[str, str]:
        """Return a bold line and a grey one about a row."""
        raise NotImplementedError

    def none_words(self) -> str:
        """Return what is said where there are no rows."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Take the room for three lines of the text size."""
        t = theme.current()
        self._lines.setContentsMargins(t.px(20), t.px(10), t.px(20), t.px(12))
        self._lines.setSpacing(t.px(4))
        self._foot.setMinimumHeight(t.px(86))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.list.none.setText(self.none_words())
        self.say()


class FindingList(ToldList[Finding]):
    """What the form doctor found: errors first, what was repaired last."""

    def __init__(self) -> None:
        columns = (
            Column[Finding]("severity", lambda: self.tr("Keadaan"), words.severity, 132),
            Column[Finding]("sheet", lambda: self.tr("Lembar"), lambda one: Cell(one.sheet), 84),
            Column[Finding]("place", lambda: self.tr("Sel"), self._place, 70),
            Column[Finding]("header", lambda: self.tr("Kolom"), lambda one: Cell(one.header), 130),
            Column[Finding]("cell", lambda: self.tr("Isi sel"), lambda one: Cell(one.cell), 170),
            Column[Finding]("told", lambda: self.tr("Yang perlu"), self._told, 260, stretch=True),
        )
        super().__init__("form_findings", columns)
        self.go_live()

    def show_preview(self, seen: Preview) -> None:
        """Show what was found in a file."""
        order = [*words.SEVERITIES]
        found = seen.diagnosis.remarks
        self.show_rows(sorted(found, key=lambda one: order.index(one.severity)))

    def _place(self, one: Finding) -> Cell:
        return Cell(words.place(one), tone="text")

    def _told(self, one: Finding) -> Cell:
        return Cell(words.told(one), tone="text")

    def words_of(self, one: Finding) -> tuple[str, str]:
        """Return the sentence with its cure, and the cell's whole text."""
        where = " · ".join(part for part in (one.sheet, words.place(one), one.header) if part)
        held = f"{where}: {one.cell}" if one.cell else where
        return words.told(one), held

    def none_words(self) -> str:
        """Say that nothing is wrong."""
        return self.tr("Tidak ada yang salah dan tidak ada yang perlu dibetulkan.")


class ChangeList(ToldList[Changed]):
    """What differs from the form in force."""

    def __init__(self) -> None:
        columns = (
            Column[Changed]("what", lambda: self.tr("Perubahan"), words.change, 160),
            Column[Changed]("label", lambda: self.tr("Pertanyaan"), self._label, 200, stretch=True),
            Column[Changed]("name", lambda: self.tr("Nama"), lambda one: Cell(one.name), 125),
            Column[Changed]("aspect", lambda: self.tr("Kolom"), lambda one: Cell(one.aspect), 115),
            Column[Changed](
                "before", lambda: self.tr("Sebelum"), lambda one: Cell(one.before), 120
            ),
            Column[Changed]("after", lambda: self.tr("Sesudah"), self._after, 125),
        )
        super().__init__("form_changes", columns)
        self.go_live()

    def _label(self, one: Changed) -> Cell:
        return Cell(words.named(one), tone="text", weight=500)

    def _after(self, one: Changed) -> Cell:
        return Cell(one.after, tone="text")

    def words_of(self, one: Changed) -> tuple[str, str]:
        """Return what is changed, and both texts in full."""
        title = f"{words.change(one).text}: {words.named(one) or one.name}"
        before, after = one.before[:_MOST_SHOWN], one.after[:_MOST_SHOWN]
        if before and after:
            return title, f"{before} → {after}"
        return title, before or after

    def none_words(self) -> str:
        """Say that both are alike."""
        return self.tr("Formulir ini sama dengan yang sekarang berlaku.")


class TroubleList(ToldList[Trouble]):
    """Which of the last records the form would trouble, by kind."""

    def __init__(self) -> None:
        self._trial: Trial | None = None
        columns = (
            Column[Trouble]("kind", lambda: self.tr("Masalah"), self._kind, 230),
            Column[Trouble]("label", lambda: self.tr("Pertanyaan"), self._label, 220),
            Column[Trouble]("count", lambda: self.tr("Data"), self._count, 70, RIGHT),
            Column[Trouble](
                "names", lambda: self.tr("Antara lain"), self._names, 200, stretch=True
            ),
        )
        super().__init__("form_troubles", columns)
        self.go_live()

    def show_trial(self, trial: Trial | None) -> None:
        """Show what came of trying the records; None where the form cannot be tried."""
        self._trial = trial
        self.show_rows(trial.troubles if trial is not None else ())
        self.retranslate()

    def _kind(self, one: Trouble) -> Cell:
        return Cell(words.trouble(one.kind), tone="text", icon="circle-alert", icon_tone="warn")

    def _label(self, one: Trouble) -> Cell:
        return Cell(one.label, tone="text", weight=500)

    def _count(self, one: Trouble) -> Cell:
        return Cell(formats.number(one.count), align=RIGHT, tone="text")

    def _names(self, one: Trouble) -> Cell:
        return Cell(self.names(one))

    def names(self, one: Trouble) -> str:
        """Return the first records by name, and how many more there are."""
        named = ", ".join(name or self.tr("(tanpa nama)") for name in one.names)
        more = one.count - len(one.names)
        if not more:
            return named
        return self.tr("%1, dan %2 lagi").replace("%1", named).replace("%2", formats.number(more))

    def words_of(self, one: Trouble) -> tuple[str, str]:
        """Return what becomes of these records, and who they are."""
        return f"{one.label}: {words.trouble_cure(one.kind)}", self.names(one)

    def none_words(self) -> str:
        """Say that no record is troubled, or that none could be tried."""
        if self._trial is None:
            return self.tr("Data dicoba setelah yang salah diperbaiki.")
        if not self._trial.looked_at:
            return self.tr("Register ini belum berisi data.")
        words_of = self.tr(
            "%Ln data terakhir dicoba; tidak satu pun bermasalah.", "", self._trial.looked_at
        )
        return words_of
