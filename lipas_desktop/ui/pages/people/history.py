"""*Riwayat*: every change of a record, and beside it what one of them changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.record_history import HistoryLine
from lipas_desktop.services.record_places import RecordPlaces
from lipas_desktop.ui import origins
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.formview.wording import (
    column_label,
    shown_question,
    value_or_written,
    value_words,
)
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.people.where_line import WhereLine
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import Facts, SidePane


@dataclass(frozen=True)
class Change:
    """One question that an action changed, before and after, in words."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Action:
    """One action on the record, with what it changed."""

    line: HistoryLine
    changes: tuple[Change, ...]


def actions_of(opened: OpenForm, lines: Sequence[HistoryLine]) -> list[Action]:
    """Return the actions, the latest first, each compared with what stood before it."""
    held: dict[str, Value] = {}
    actions = []
    for line in reversed(lines):
        # A further row of the same person was not made out of the first one.
        before = {} if line.act == "made" else held
        actions.append(Action(line, _changes(opened, line, before)))
        held |= line.values
    actions.reverse()
    return actions


def _changes(opened: OpenForm, line: HistoryLine, held: dict[str, Value]) -> tuple[Change, ...]:
    """Return what an action changed; hidden parts of a value go with its text."""
    changes: dict[str, Change] = {}
    for column, value in line.values.items():
        if value == held.get(column) or (not value and not held.get(column)):
            continue
        if (column, value) == ("nik_status", "ADA"):
            # The number itself says so.
            continue
        question = shown_question(opened, column)
        shown = question.column if question is not None else column
        name = column_label(opened, column)
        if name and shown not in changes:
            before, after = (value_or_written(v, shown) for v in (held, {**held, **line.values}))
            words = value_words(opened, shown, before), value_words(opened, shown, after)
            marked = column.endswith("_accepted_by")
            changes[shown] = Change(name, *(("", "") if marked else words))
    return tuple(changes.values())


class HistoryTab(Live, QWidget):
    """The list of actions and the pane with what the chosen one changed.

    `made` says how such a record begins, where it is not registered as people are.
    """

    def __init__(
        self, parent: QWidget | None = None, *, made: Callable[[], str] | None = None
    ) -> None:
        super().__init__(parent)
        self._made = made
        self._opened: OpenForm | None = None
        self._lines: Sequence[HistoryLine] = ()
        self._drawn: Action | None = None
        self._where = WhereLine()
        columns = (
            Column[Action]("when", lambda: self.tr("Waktu"), self._when, 190),
            Column[Action]("who", lambda: self.tr("Oleh"), self._who, 104),
            Column[Action]("what", lambda: self.tr("Tindakan"), self._what, 104),
            Column[Action]("fields", lambda: self.tr("Isian"), self._fields, 90, stretch=True),
        )
        self.list = PlainList[Action]("person_history", columns)
        self.list.view.settled.connect(lambda _: self._show_current())
        self._pane = SidePane(300, closes_below=860)
        self._title, self._reason = SectionTitle(), label(12, 400, "text2", wrap=True)
        self._facts = Facts()
        for part in (self._title, self._reason, self._facts):
            self._pane.content.addWidget(part)
        self._pane.content.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._where)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self._pane)
        self.go_live()

    def show_history(self, opened: OpenForm, lines: Sequence[HistoryLine]) -> None:
        """Show what happened to the open record."""
        self._opened, self._lines, self._drawn = opened, lines, None
        actions = actions_of(opened, lines)
        self.list.show_rows({RowId(str(n)): one for n, one in enumerate(actions)})
        # The latest one, which may be new, or another record's.
        self.list.view.choose(None)
        self._show_current()

    def show_places(self, places: RecordPlaces | None, tz_minutes: int) -> None:
        """Say over the list where the record is besides here."""
        self._where.show_places(places, tz_minutes)

    def set_room(self, effective: float) -> None:
        """Hide the pane where there is no room for it."""
        self._pane.set_room(effective)

    def _when(self, one: Action) -> Cell:
        return Cell(origins.when(one.line.origin), tone="text")

    def _who(self, one: Action) -> Cell:
        return Cell(origins.who(one.line.origin))

    def _what(self, one: Action) -> Cell:
        voided = one.line.act == "voided" and not one.line.is_undo
        return Cell(self.act_words(one.line), tone="err" if voided else "text2")

    def act_words(self, line: HistoryLine) -> str:
        """Return what was done, in a word."""
        act = line.act
        if line.is_undo:
            return self.tr("diurungkan")
        if act == "made" and self._made is not None:
            return self._made()
        return {
            "made": self.tr("didaftarkan"),
            "changed": self.tr("diubah"),
            "voided": self.tr("dibatalkan"),
            "joined": self.tr("digabung"),
            "parted": self.tr("dipisah"),
            "unvoided": self.tr("dikembalikan"),
        }.get(act, act)

    def _fields(self, one: Action) -> Cell:
        names = ", ".join(change.name for change in one.changes) or one.line.reason
        if one.line.in_doubt:
            words = " · ".join(part for part in (self._doubt(), names) if part)
            return Cell(words, icon="triangle-alert", tone="warn")
        return Cell(names, tone="text3")

    def _doubt(self) -> str:
        return self.tr("jam komputer diragukan")

    def _show_current(self) -> None:
        one = self.list.current
        if one is None or one == self._drawn:
            return
        self._drawn = one
        self._title.set_words(self.act_words(one.line).capitalize())
        doubt = self.tr("Waktunya menurut jam komputer yang diragukan.")
        told = [one.line.reason, doubt if one.line.in_doubt else ""]
        self._reason.setText("\n".join(part for part in told if part))
        self._reason.setVisible(any(told))
        where = (self.tr("Komputer"), origins.computer(one.line.origin), False)
        self._facts.set_facts([*((c.name, _arrow(c), False) for c in one.changes), where])

    def retranslate(self) -> None:
        """Say the history in the language of now."""
        if self._opened is not None:
            self.show_history(self._opened, self._lines)


def _arrow(change: Change) -> str:
    """Return both values, the old one only where there was one."""
    after = change.after or "–"
    return f"{change.before} → {after}" if change.before else after
