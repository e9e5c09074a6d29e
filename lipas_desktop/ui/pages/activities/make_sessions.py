"""*Buat sesi*: first and last day, weekdays, hours; the dates are seen before they are made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.date_words import WEEKDAYS
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.words import span_words
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.dates import DateField
from lipas_desktop.ui.widgets.fields import CheckBox, Field, FieldNote
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label

MOST_JP = 24


@dataclass(frozen=True)
class PlannedDay:
    """One date of the range."""

    day: date
    number: int
    """Which session it becomes; 0 for one that is left out or is there already."""
    left_out: bool
    held: bool
    """There is a session on that day already."""


class MakeSessionsPage(Page):
    """Fields at the left, the dates at the right; Space leaves one out, Ctrl+Enter makes them."""

    place = "sessions"

    def __init__(self, context: AppContext, shell: Shell, activity: RowId) -> None:
        super().__init__(context, shell, head_line=True)
        self.activity = activity
        self._row = activities.get(context.session, activity)
        self._held = {one.date for one in activities.grid(context.session, activity).sessions}
        self._left_out: set[date] = set()
        self.days: list[PlannedDay] = []
        self._busy = False
        self._make = Button("primary", icon="calendar-plus", key="Ctrl+Enter", name="sessions.make")
        self._make.clicked.connect(self.make)
        self.head.add_buttons(self._make)
        self._build_fields()
        self._build_list()
        self._fill()
        self.go_live()
        self._plan()

    def _build_fields(self) -> None:
        today = self.context.session.clock.known_day
        self.first, self.last = DateField("first_day", today), DateField("last_day", today)
        self.hours = Field("session_hours")
        self._days = [CheckBox(f"weekday_{number}") for number in range(7)]
        self._labels = [label(13, 400, "text2") for _ in range(4)]
        self._note = FieldNote()
        self._hint = label(12, 400, "text2", wrap=True)
        week = QWidget()
        boxes = QVBoxLayout(week)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(2)
        for box in self._days:
            boxes.addWidget(box)
            box.toggled.connect(self._plan)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        for row, part in enumerate((self.first, self.last, week, self.hours)):
            high = Qt.AlignmentFlag.AlignTop if row == 2 else Qt.AlignmentFlag.AlignVCenter
            left = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._labels[row], row, 0, high | left)
            self._grid.addWidget(part, row, 1)
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._note)
        column.addWidget(self._hint)
        column.addStretch(1)
        for field in (self.first, self.last):
            field.date_changed.connect(self._plan)
        self.hours.textEdited.connect(self._plan)

    def _build_list(self) -> None:
        columns = (
            Column[PlannedDay]("mark", lambda: "", lambda one: Cell(check=not one.left_out), 48),
            Column[PlannedDay]("number", lambda: self.tr("Sesi"), _number, 60, RIGHT),
            Column[PlannedDay]("day", lambda: self.tr("Tanggal"), self._day, 240, stretch=True),
            Column[PlannedDay]("state", lambda: "", self._state, 170),
        )
        self.list = PlainList[PlannedDay]("session_days", columns)
        self.list.view.installEventFilter(self)
        self._columns_row = QHBoxLayout()
        self._columns_row.addWidget(self._fields)
        self._columns_row.addWidget(self.list, 1)
        self.body.addLayout(self._columns_row, 1)

    def _fill(self) -> None:
        """Begin with what the activity says of itself."""
        for field, column in ((self.first, "start_date"), (self.last, "end_date")):
            field.set_date(PartialDate.from_columns(self._row.text(column) or None))
        self.hours.setText(self._row.text("session_jp"))
        for number, box in enumerate(self._days):
            box.setChecked(number in activities.WEEKDAYS)

    # What is planned

    def _range(self) -> tuple[date, date] | None:
        first = self.first.date.whole if self.first.date else None
        last = self.last.date.whole if self.last.date else first
        return (first, last or first) if first else None

    def _plan(self) -> None:
        """Show the dates that the fields give."""
        days, problem = self._planned()
        number = 0
        self.days = []
        for day in days:
            held, out = day.isoformat() in self._held, day in self._left_out
            number += not (held or out)
            self.days.append(PlannedDay(day, 0 if held or out else number, out or held, held))
        self.list.show_rows({RowId(one.day.isoformat()): one for one in self.days})
        self._note.say("wrong" if problem else "note", problem)
        self._say()

    def _planned(self) -> tuple[list[date], str]:
        """Return the days, and what is wrong with the fields."""
        between = self._range()
        weekdays = {number for number, box in enumerate(self._days) if box.isChecked()}
        bad_hours = self.hours.text().strip() and self.jp is None
        self.hours.set_field_state("err" if bad_hours else "")
        if between is None:
            return [], ""
        try:
            days = activities.session_dates(*between, weekdays)
        except InputError as error:
            return [], message(error).title
        return days, self.tr("JP per sesi 1 sampai 24.") if bad_hours else ""

    @property
    def jp(self) -> int | None:
        """Return the hours of each session; None where none are given or they are no number."""
        text = self.hours.text().strip()
        fits = text.isascii() and text.isdigit() and 0 < int(text) <= MOST_JP
        return int(text) if fits else None

    @property
    def to_make(self) -> list[date]:
        """Return the days on which a session will be made."""
        return [one.day for one in self.days if one.number]

    # Words

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        days = span_words(self._row.text("start_date"), self._row.text("end_date"))
        self.head.set_title(self.tr("Buat sesi"), days)
        names = (
            self.tr("Hari pertama"),
            self.tr("Hari terakhir"),
            self.tr("Hari"),
            self.tr("JP per sesi"),
        )
        for part, words in zip(self._labels, names, strict=True):
            part.setText(words)
        self.first.setAccessibleName(names[0])
        self.last.setAccessibleName(names[1])
        self.hours.setAccessibleName(names[3])
        for box, words in zip(self._days, WEEKDAYS[formats.language()], strict=True):
            box.setText(words)
        self._hint.setText(
            self.tr("Hari libur di tengahnya: pilih di daftar, tekan Spasi untuk melewatinya.")
        )
        self.list.none.setText(self.tr("Isi hari pertama dan terakhir; tanggalnya muncul di sini."))
        self._say()

    def restyle(self) -> None:
        """Take the sizes of the text size."""
        super().restyle()
        t = theme.current()
        self._fields.setFixedWidth(t.px(336))
        self._columns_row.setContentsMargins(t.px(20), t.px(12), 0, 0)
        self._columns_row.setSpacing(t.px(24))
        self._grid.setHorizontalSpacing(t.px(8))
        self._grid.setVerticalSpacing(t.px(8))
        for part in self._labels:
            part.setFixedWidth(t.px(112))
        for field in (self.first, self.last):
            field.setMaximumWidth(t.px(200))
        self.hours.setFixedWidth(t.px(64))

    def _say(self) -> None:
        count, hours = len(self.to_make), self.jp
        words = self.tr("Buat %Ln sesi", "", count)
        if count and hours:
            total = self.tr("%1, %2 JP").replace("%1", words)
            words = total.replace("%2", formats.number(count * hours))
        self._make.set_words(words if count else self.tr("Buat sesi"))
        self._make.setEnabled(count > 0 and not self._busy)
        self.state_changed.emit()

    def _day(self, one: PlannedDay) -> Cell:
        tone = "text3" if one.left_out else "text"
        return Cell(formats.day_and_date(one.day), tone=tone, weight=500)

    def _state(self, one: PlannedDay) -> Cell:
        if one.held:
            return Cell(self.tr("sudah ada"), tone="text3")
        return Cell(self.tr("dilewati") if one.left_out else "", tone="text3")

    # Doing

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {"sessions.make": Binding(self.make, self._make.isEnabled)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the fields or of the dates."""
        if self.list.view.hasFocus():
            return ["sessions.leave_out", "sessions.make", "area.next", "window.back"]
        tab = KeyHint("Tab", self.tr("isian berikut"))
        return [tab, "sessions.make", "area.next", "window.back"]

    def areas(self) -> Sequence[QWidget]:
        """Walk through fields and dates."""
        return [self._fields, self.list.view]

    def entered(self) -> None:
        """Begin with the first day, or with the dates where the range is known."""
        target = self.list.view if self.days else self.first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a date out, or take it in again, on Space."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if not pressed or event.key() != Qt.Key.Key_Space:  # type: ignore[attr-defined]
            return False
        one = self.list.current
        if one is not None and not one.held:
            self._left_out ^= {one.day}
            self._plan()
        return True

    def make(self) -> None:
        """Make a session on each day shown and not left out."""
        days = self.to_make
        if not days or self._busy:
            return
        self._busy = True
        session, activity = self.context.session, self.activity
        # Hours as the activity has them are left to it: changed there, they change here.
        hours = None if self.jp == self._row.values.get("session_jp") else self.jp

        def job() -> tuple[tuple[list[RowId], Screens], Changes]:
            made, changes = activities.make_sessions(session, activity, days, hours)
            return (made, session.screens()), changes

        self.context.operations.write(
            job,
            self._on_made,
            lambda error: self._on_failed(),
            owner=self,
        )

    def _on_made(self, result: tuple[list[RowId], Screens]) -> None:
        made, screens = result
        self._busy = False
        words = self.tr("%Ln sesi dibuat", "", len(made))
        self.shell.toast(words, partial(self._take_back, made, screens))
        self.shell.back()

    def _take_back(self, made: list[RowId], screens: Screens) -> None:
        session = self.context.session

        def job() -> tuple[None, Changes]:
            return None, activities.remove_sessions(session, made, activities.UNDONE, screens)

        self.context.operations.write(job)

    def _on_failed(self) -> bool:
        self._busy = False
        self._say()
        return False


def _number(one: PlannedDay) -> Cell:
    return Cell(str(one.number) if one.number else "", align=RIGHT, tone="text3")
