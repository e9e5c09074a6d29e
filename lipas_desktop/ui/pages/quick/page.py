"""*Daftar cepat*: a row a person, as in a spreadsheet; ready rows are saved, the others stay."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.quick import Pinned, QuickDraft, QuickRow, QuickSaved
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import NOT_TWICE, Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.quick import words
from lipas_desktop.ui.pages.quick.bar import CountsBar, DecisionBar
from lipas_desktop.ui.pages.quick.drafts import QuickDrafts
from lipas_desktop.ui.pages.quick.grid import QuickGrid
from lipas_desktop.ui.pages.quick.model import NAME, STATE, QuickModel, place_of
from lipas_desktop.ui.pages.quick.pins import PinBar
from lipas_desktop.ui.pages.quick.regions import RegionFinder
from lipas_desktop.ui.pages.quick.saving import QuickSaver
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule

JUDGE_FOR = 0.012
"""Seconds of judging between two looks at what the person does."""


class QuickListPage(Page):
    """The grid with what is pinned over it and the counts below."""

    place = "quick"

    def __init__(self, context: AppContext, shell: Shell, activity: RowId | None = None) -> None:
        super().__init__(context, shell, head_line=True)
        session = context.session
        self._activity = activity
        self._kept_at = 0
        self.finder = RegionFinder(session)
        self.model = QuickModel(session)
        self.pins = PinBar(session, self.finder)
        self.grid = QuickGrid(self.model, self.finder)
        self.question, self.counts = DecisionBar(), CountsBar()
        self.saver = QuickSaver(session, context.operations, self)
        self.drafts = QuickDrafts(session, context.operations, self._state, self)
        self._build_head()
        for part in (self.pins, rule(), self.grid, self.question, self.counts):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.grid, 1)
        self._connect()
        self.go_live()
        context.operations.run(self.finder.warm, self._on_warm, owner=self)

    def _build_head(self) -> None:
        self._paste = Button("quiet", icon="clipboard-paste", key="Ctrl+V", name="quick.paste")
        self._close = Button("quiet", key="Esc", name="window.back")
        self._save = Button("primary", key="Ctrl+S", name="quick.save")
        self._paste.clicked.connect(self._on_paste_button)
        self._close.clicked.connect(self.shell.back)
        self._save.clicked.connect(self.save)
        self.head.add_buttons(self._paste, self._close, self._save)

    def _connect(self) -> None:
        self._judging = QTimer(self, interval=0)
        self._judging.timeout.connect(self._judge_some)
        self.model.edited.connect(self._on_edited)
        self.grid.current_moved.connect(lambda *_: self._on_moved())
        self.grid.row_removal_asked.connect(self._remove)
        self.grid.pasted.connect(self._on_pasted)
        self.grid.answered.connect(self._answer)
        self.question.answered.connect(self._on_button)
        self.pins.changed.connect(self._on_pinned)
        self.pins.left.connect(self._to_grid)
        self.saver.saved.connect(self._on_saved)
        self.saver.undone.connect(self._on_undone)
        self.drafts.kept.connect(self._on_kept)
        self.drafts.found.connect(self._on_draft)

    def _on_warm(self, usual: object) -> None:
        assert isinstance(usual, list)
        self.finder.usual = usual

    # Drafts

    def _state(self) -> tuple[Sequence[QuickRow], Pinned]:
        return self.model.sheet.rows, self.pins.pinned

    def _on_draft(self, draft: QuickDraft) -> None:
        """Take up what was typed, here or on another page of this list."""
        if self.drafts.is_behind:
            return
        pinned = draft.pinned
        if self._activity is not None:
            pinned = replace(pinned, activity=self._activity)
            self._activity = None
        self.pins.pin(pinned)
        self.model.region_is_pinned = bool(pinned.region)
        typed = [row for row in self.model.sheet.rows if not row.is_empty]
        if list(draft.rows) != typed:
            row = max(0, self.grid.currentIndex().row())
            self.model.show(draft.rows)
            self.grid.go_to(min(row, self.model.row_total() - 1) if typed else 0, NAME)
        self._judging.start()
        self._show_all()

    def _on_kept(self) -> None:
        self._kept_at = self.context.session.clock.now_ms()
        self._say_kept()

    def _say_kept(self) -> None:
        if not self._kept_at or not self.model.sheet.filled:
            self.head.set_note("")
            return
        at = formats.clock_time(self._kept_at, self.context.session.clock.tz_minutes)
        self.head.set_note(self.tr("Draf tersimpan %1").replace("%1", at))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before another page comes to the front."""
        self.drafts.keep_now()
        super().hideEvent(event)

    def may_leave(self) -> bool:
        """Let the page be closed: what was typed is kept as a draft."""
        self._end_editing()
        self.drafts.keep_now()
        return True

    # Typing

    def _on_edited(self) -> None:
        self.drafts.touch()
        self._judging.start()
        self._show_all()

    @property
    def is_judging(self) -> bool:
        """Tell whether rows are still to be looked at."""
        return self._judging.isActive()

    def _judge_some(self) -> None:
        if not self.model.sheet.judge_some(JUDGE_FOR):
            self._judging.stop()
        self.grid.viewport().update()
        self._show_all()

    def _show_all(self) -> None:
        self.counts.show_counts(self.model.sheet.counts())
        self._say_title()
        self._on_moved()

    def _on_moved(self) -> None:
        row, sheet = self.grid.currentIndex().row(), self.model.sheet
        self.question.hide()
        if not 0 <= row < len(sheet.rows) or sheet.rows[row].is_empty:
            self.counts.show_sentence("")
            self.state_changed.emit()
            return
        judged = sheet.judged(row)
        if row in sheet.twins:
            self.question.tell(row, None, sheet.twins[row])
        elif judged.state == "similar" and judged.like is not None:
            self.question.ask(row, judged.like)
        elif judged.state == "exists":
            self.question.tell(row, judged.like, None)
        self.counts.show_sentence("" if self.model.is_ahead(row, judged) else words.about(judged))
        self.state_changed.emit()

    def _on_pasted(self, rows: int, over: int) -> None:
        said = self.tr("%Ln baris ditempel", "", rows)
        if over:
            more = self.tr("%Ln kolom di kanan tidak diambil", "", over)
            said = f"{said}; {more}"
        self.shell.toast(said)

    def _on_paste_button(self) -> None:
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(0, NAME)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.paste(QGuiApplication.clipboard().text())

    def _remove(self, row: int) -> None:
        if not 0 <= row < self.model.row_total():
            return
        gone, column = self.model.remove(row), self.grid.currentIndex().column()
        self.grid.go_to(min(row, self.model.row_total() - 1), max(NAME, column))
        if not gone.is_empty:
            words_ = self.tr("Baris %1 dihapus").replace("%1", str(row + 1))
            self.shell.toast(words_, lambda: self.model.insert(row, gone))

    def _answer(self, row: int, answer: int) -> None:
        """Take the answer to *Mirip*: the same person leaves the list, another one stays."""
        if answer == 1:
            self._remove(row)
        else:
            values = replace(self.model.sheet.rows[row], all_the_same=True)
            self.model.put(row, values)
            self._next_check(1)

    def _on_button(self, answer: int) -> None:
        row = self.grid.currentIndex().row()
        if self.model.sheet.state(row) == "similar":
            self._answer(row, answer)
        else:
            self._remove(row)

    def _next_check(self, by: int) -> None:
        """Go to the next row to be looked at, around the end."""
        self._end_editing()
        stops, at = self.model.sheet.to_look_at(), self.grid.currentIndex().row()
        if not stops:
            return
        ahead = [row for row in stops if (row > at if by > 0 else row < at)]
        row = (ahead or stops)[0 if by > 0 else -1]
        judged = self.model.sheet.judged(row)
        fixed = judged.state in ("similar", "exists") or row in self.model.sheet.twins
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go_to(row, STATE if fixed else place_of(judged.column))

    def _end_editing(self) -> None:
        """Take what stands in an open cell."""
        focus = QApplication.focusWidget()
        if isinstance(focus, Field) and self.grid.viewport().isAncestorOf(focus):
            self.grid.commitData(focus)
            self.grid.closeEditor(focus, QStyledItemDelegate.EndEditHint.NoHint)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pinned(self) -> None:
        self.model.region_is_pinned = bool(self.pins.pinned.region)
        self.drafts.touch()

    def _to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # Saving

    def save(self) -> None:
        """Save the rows that are ready; the others stay."""
        self._end_editing()
        if self.saver.is_busy:
            return
        if self._ready():
            self.saver.save(self.model.sheet.rows, self.pins.pinned)
        else:
            self._next_check(1)

    def _on_saved(self, saved: QuickSaved, sent: Sequence[QuickRow]) -> None:
        rows, gone = self.model.sheet.rows, {id(sent[place]) for place in saved.rows}
        left = [row for row in rows if id(row) not in gone and not row.is_empty]
        self.model.show(left)
        self.grid.go_to(0, NAME)
        self._on_edited()
        self.drafts.keep_now()
        if saved.rows:
            taken = [sent[place] for place in saved.rows]
            said = self.tr("%Ln orang disimpan", "", len(saved.rows))
            self.shell.toast(said, lambda: self.saver.undo(saved, taken))

    def _on_undone(self, taken: Sequence[QuickRow]) -> None:
        left = [row for row in self.model.sheet.rows if not row.is_empty]
        self.model.show([*taken, *left])
        self._on_edited()

    def _ready(self) -> int:
        counts = self.model.sheet.counts()
        return counts["ready"] + counts["check"]

    # What the window asks

    def _say_title(self) -> None:
        fact = self.tr("%Ln baris", "", self.model.sheet.filled)
        self.head.set_title(self.tr("Daftar cepat"), fact)
        self._save.set_words(self.tr("Simpan %Ln baris", "", self._ready()))
        self._save.setEnabled(self._ready() > 0)
        self._say_kept()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.model.name_columns()
        self.grid.retranslate()
        self.grid.setAccessibleName(self.tr("Daftar cepat"))
        self._paste.set_words(self.tr("Tempel dari Excel"))
        self._close.set_words(self.tr("Tutup"))
        self._say_title()
        self._on_moved()

    def set_width(self, effective: float) -> None:
        """Let what is pinned say less in a narrow window."""
        super().set_width(effective)
        self.pins.set_room(effective)
        self.counts.set_room(effective)

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""

        def some() -> bool:
            return bool(self.model.sheet.to_look_at())

        return {
            "people.quick": NOT_TWICE,
            "quick.save": Binding(self.save, lambda: not self.saver.is_busy),
            "quick.fixed": Binding(self._on_fixed),
            "check.next": Binding(lambda: self._next_check(1), some),
            "check.previous": Binding(lambda: self._next_check(-1), some),
        }

    def _on_fixed(self) -> None:
        if self.pins.is_editing:
            self.pins.finish()
        else:
            self._end_editing()
            self.pins.edit()

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys that matter where the focus is."""
        if self.pins.is_editing:
            return [KeyHint("Tab", self.tr("isian berikut")), KeyHint("F3", self.tr("selesai"))]
        if self.question.isVisible() and self.question.same.isVisible():
            return ["quick.same", "quick.other", "check.next", "quick.remove", "quick.save"]
        return [
            "quick.right", "quick.down", "quick.above", "quick.fixed", "check.next",
            "quick.remove", "quick.save",
        ]  # fmt: skip

    def status(self) -> str:
        """Say in which cell one stands."""
        index = self.grid.currentIndex()
        if not index.isValid():
            return ""
        title = self.model.columns[index.column()].header.text.rstrip(" *")
        words_ = self.tr("Baris %1, %2").replace("%1", str(index.row() + 1))
        return words_.replace("%2", title) if title else words_.partition(",")[0]

    def refresh(self, changes: Changes) -> None:
        """Judge anew where people have come or gone."""
        if changes.touches("person"):
            self.model.sheet.forget()
            self._judging.start()

    def entered(self) -> None:
        """Take up the draft, and begin in the first empty row."""
        self.drafts.read()
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(0, NAME)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the grid and what is pinned."""
        return [self.grid, self.pins]
