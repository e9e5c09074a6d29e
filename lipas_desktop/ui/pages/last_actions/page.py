"""One's last actions at this computer, each with its way back where there is one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import last_actions
from lipas_desktop.services.last_actions import LastAction, Undone
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import NOT_TWICE, Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.last_actions import words
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.review.words import ReviewWords
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

_WIDE = 1100
_TOLD = 3
"""So many records that were left are named; the rest is a number."""


class LastActionsPage(Page):
    """A list, the latest first; Enter undoes the one chosen."""

    place = "last"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell, head_line=True)
        self._session: Session = context.session
        self._said = ReviewWords(self._session)
        self._rows: dict[RowId, LastAction] = {}
        self._undone: tuple[LastAction, Undone] | None = None
        self._writing = False
        self._close = Button("quiet", key="Esc", name="window.back")
        self.undo_button = Button("primary", key="Enter", name="last.undo")
        self._close.clicked.connect(shell.back)
        self.undo_button.clicked.connect(self.undo)
        self.head.add_buttons(self._close, self.undo_button)
        columns = (
            Column[LastAction]("when", lambda: self.tr("Waktu"), self._when, 200),
            Column[LastAction]("what", lambda: self.tr("Tindakan"), self._what, 156),
            Column[LastAction]("title", lambda: self.tr("Data"), self._title, 230, stretch=True),
            Column[LastAction]("fields", lambda: self.tr("Isian"), self._fields, 120, stretch=True),
            Column[LastAction]("state", lambda: self.tr("Keadaan"), self._state, 210),
        )
        self.list = PlainList[LastAction]("last_actions", columns)
        self.list.view.opened.connect(lambda _: self.undo())
        self.list.view.settled.connect(lambda _: self._say_button())
        self.body.addWidget(self.list, 1)
        self.go_live()
        self.load()

    def load(self) -> None:
        """Read the last actions."""
        session = self._session
        self.context.operations.run(lambda: last_actions.listing(session), self._show, owner=self)

    def _show(self, found: Sequence[LastAction]) -> None:
        rows = {}
        for one in found:
            position = one.action.positions[-1]
            rows[RowId(f"{position.stream}/{position.seq}")] = one
        self._rows = rows
        self.list.show_rows(rows)
        self._say_button()

    def _say_button(self) -> None:
        current = self.list.current
        self.undo_button.setEnabled(current is not None and current.can_undo)
        self.state_changed.emit()

    # Cells

    def _when(self, one: LastAction) -> Cell:
        return Cell(formats.moment(one.at, one.tz), tone="text")

    def _what(self, one: LastAction) -> Cell:
        return Cell(words.what(one), tone="text" if one.can_undo else "text3", weight=500)

    def _title(self, one: LastAction) -> Cell:
        return Cell(one.title or words.more(one), words.more(one) if one.title else "")

    def _fields(self, one: LastAction) -> Cell:
        return Cell(", ".join(self._said.names(one.kind, one.columns)), tone="text3")

    def _state(self, one: LastAction) -> Cell:
        return Cell(words.why_not(one), tone="text3")

    # Undoing

    def undo(self) -> None:
        """Undo the action chosen, where it has a way back."""
        one = self.list.current
        if one is None or not one.can_undo or self._writing:
            return
        session, self._writing = self._session, True
        self.hide_banner()
        running = self.context.operations.write(
            lambda: last_actions.undo(session, one),
            lambda undone: self._on_undone(one, undone),
            owner=self,
        )
        running.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self._writing = False

    def _on_undone(self, one: LastAction, undone: Undone) -> None:
        self._undone = (one, undone) if undone.left else None
        if undone.done:
            said = ": ".join(part for part in (words.what(one), one.title) if part)
            self.shell.toast(self.tr("%1, diurungkan").replace("%1", said))
        self._say_left()

    def _say_left(self) -> None:
        """Say what was left as it is, and who has written there since."""
        if self._undone is None:
            return
        _, undone = self._undone
        title = self.tr("Tidak diurungkan: sudah berubah sesudah itu")
        if undone.done:
            title = self.tr("Sebagian tidak diurungkan: sudah berubah sesudah itu")
        told = [words.left(one, self._said) for one in undone.left[:_TOLD]]
        rest = len(undone.left) - len(told)
        if rest:
            told.append(self.tr("dan %Ln lagi", "", rest))
        self.show_banner("warn", title, "; ".join(told) + ".")

    # The frame

    def refresh(self, changes: Changes) -> None:
        """Read anew what was done."""
        if changes.rows or changes.everything:
            self.load()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here; the page is not opened over itself."""
        return {"edit.last": NOT_TWICE}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        current = self.list.current
        can = current is not None and current.can_undo
        move = KeyHint("↑ ↓", self.tr("pindah"))
        return [*(["last.undo"] if can else []), move, "window.back", "help.page"]

    def status(self) -> str:
        """Say how many are listed."""
        return self.tr("%Ln tindakan terakhir", "", len(self._rows)) if self._rows else ""

    def entered(self) -> None:
        """Begin in the list."""
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return list and head."""
        return [self.list, self.head]

    def set_width(self, effective: float) -> None:
        """Leave out which fields it was, before words are cut."""
        super().set_width(effective)
        self.list.view.show_column("fields", effective >= _WIDE)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.head.set_title(
            self.tr("Urungkan terakhir"),
            self.tr("tindakan Anda di komputer ini, yang baru di atas"),
        )
        self._close.set_words(self.tr("Tutup"))
        self.undo_button.set_words(self.tr("Urungkan"))
        self.list.none.setText(self.tr("Belum ada yang Anda kerjakan di komputer ini."))
        self._say_left()
