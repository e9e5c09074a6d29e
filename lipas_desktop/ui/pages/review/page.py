"""*Perlu diperiksa*: what two PCs wrote differently, decided one by one or by suggestion."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import review
from lipas_desktop.services.conflicts import Item
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.review import words
from lipas_desktop.ui.pages.review.decisions import Decisions
from lipas_desktop.ui.pages.review.opening import open_record
from lipas_desktop.ui.pages.review.panel import DecisionPanel
from lipas_desktop.ui.pages.review.suggested import SuggestedPanel
from lipas_desktop.ui.pages.review.words import ReviewWords
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import EmptyState, Way
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule

_LIST = 372


class ReviewPage(Page):
    """The list at the left, the values side by side; digits decide and lead to the next."""

    place = "review"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell, head_line=True)
        self._session: Session = context.session
        self._said = ReviewWords(self._session)
        self._items: dict[RowId, Item] = {}
        self._wanted: tuple[str, RowId] | None = None
        self._loaded = False
        self._decisions = Decisions(self, self._said, lambda: self._items.values(), self.take_back)
        self._decisions.came_meanwhile.connect(self.load)
        self._decisions.moved_on.connect(self._take_focus)
        self.take_all = Button("framed", icon="check", key="Ctrl+Enter", name="review.take")
        self.take_all.clicked.connect(self.suggest)
        self.head.add_button(self.take_all)
        self._build()
        self.go_live()
        self.load()

    def _build(self) -> None:
        columns = (
            Column[Item]("record", lambda: self.tr("Data"), self._record, 168, stretch=True),
            Column[Item]("field", lambda: self.tr("Isian"), self._field, 160),
        )
        self.list = PlainList[Item]("review_list", columns)
        self.list.view.settled.connect(lambda _: self._show_current())
        self.list.view.opened.connect(lambda _: self.open_record())
        self.panel, self.suggested = DecisionPanel(self._said), SuggestedPanel(self._said)
        self.panel.taken.connect(self.decide)
        self.panel.open.clicked.connect(self.open_record)
        self.panel.later.clicked.connect(self.later)
        self.suggested.take.clicked.connect(self.take_suggested)
        self.suggested.back.clicked.connect(self.stop_suggesting)
        self.right = QStackedWidget()
        self.right.addWidget(self.panel)
        self.right.addWidget(self.suggested)
        both, row = QWidget(), QHBoxLayout()
        both.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        line = rule(strong=True)
        line.setFixedSize(1, 16_777_215)
        line.setMinimumHeight(0)
        for part in (self.list, line):
            row.addWidget(part)
        row.addWidget(self.right, 1)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(both)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    # Reading

    def load(self, rows: review.Open | None = None) -> None:
        """Read what is to be decided: of these rows, or all of it."""
        session = self._session
        self.context.operations.run(
            lambda: review.items(session, rows), partial(self._on_read, rows), owner=self
        )

    def _on_read(self, rows: review.Open | None, found: Sequence[Item]) -> None:
        kept = (
            [] if rows is None else [one for one in self._items.values() if _row(one) not in rows]
        )
        self._loaded = True
        self._show(sorted([*kept, *found], key=review.in_order))

    def _show(self, items: Sequence[Item]) -> None:
        """Show these items; where the one chosen has gone, the one that came next."""
        before, at = list(self._items), self.list.view.currentIndex().row()
        self._items = {_key(one): one for one in items}
        chosen = self.list.view.current_id
        later = before[at:] if 0 <= at < len(before) else []
        following = next((key for key in later if key in self._items), None)
        self.list.show_rows(self._items)
        if self._wanted is not None:
            following = next((k for k, i in self._items.items() if _row(i) == self._wanted), None)
            chosen, self._wanted = None, None
        if chosen not in self._items or following != chosen:
            last = list(self._items)[-1] if self._items else None
            self.list.view.choose(following or (last if later else None))
        self._say()
        self._show_current()

    def _say(self) -> None:
        count, safe = len(self._items), len(self._safe())
        fact = self.tr("%Ln perbedaan isian", "", count) if count else ""
        self.head.set_title(self.tr("Perlu diperiksa"), fact)
        self.take_all.set_words(self.tr("Terima %Ln usulan", "", safe))
        if not safe:
            self.right.setCurrentWidget(self.panel)
        self._show_button()
        is_empty = self._loaded and not count
        self.stack.setCurrentIndex(int(is_empty))
        if is_empty and self.isVisible():
            self.empty.take_focus()
        self.state_changed.emit()

    def _show_button(self) -> None:
        """Offer the suggestions, unless they are shown with a button of their own."""
        shown = self.right.currentWidget() is self.suggested
        self.take_all.setVisible(bool(self._safe()) and not shown)
        self.list.setVisible(not shown)

    def _safe(self) -> list[Item]:
        return [one for one in self._items.values() if one.suggested is not None]

    def _show_current(self) -> None:
        self.panel.show_item(self.list.current)
        self.state_changed.emit()

    def show_row(self, kind: str, row: RowId) -> None:
        """Stand on what is to be decided about a record."""
        self._wanted = kind, row
        self.load()

    def _record(self, item: Item) -> Cell:
        return Cell(words.title(item), item.within, tone="text", weight=500)

    def _field(self, item: Item) -> Cell:
        # A check mark would say that it is decided already.
        second = "" if item.suggested is None else self.tr("usulan")
        return Cell(self._said.what(item), second)

    # Deciding

    def decide(self, choice: int) -> None:
        """Take one of the values of the record shown, and go on to the next."""
        item = self.list.current
        if item is not None and self._may_decide(item, choice):
            self._decisions.take(item, choice)

    def _may_decide(self, item: Item, choice: int) -> bool:
        shown = self.right.currentWidget() is self.panel and not self.stack.currentIndex()
        return shown and choice < len(item.sides) and item.sides[choice].can_take

    def take_back(self) -> None:
        """Open the last decision again."""
        item = self._decisions.take_back()
        if item is not None:
            self._wanted = _row(item)

    def later(self) -> None:
        """Leave this one for later."""
        view = self.list.view
        keys = list(self._items)
        if keys and view.current_id in self._items:
            view.choose(keys[(keys.index(view.current_id) + 1) % len(keys)])
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Suggestions

    def suggest(self) -> None:
        """Show all suggestions; once they are shown, take them."""
        if self.right.currentWidget() is self.suggested:
            self.take_suggested()
        elif self._safe():
            self.suggested.show_items(self._safe())
            self.right.setCurrentWidget(self.suggested)
            self.suggested.enter()
            self._show_button()
            self.state_changed.emit()

    def stop_suggesting(self) -> None:
        """Go back to deciding one by one."""
        self.right.setCurrentWidget(self.panel)
        self._show_button()
        self._take_focus()
        self.state_changed.emit()

    def take_suggested(self) -> None:
        """Take what the list shows, in one action."""
        if self._decisions.take_suggested(self.suggested.items):
            self.right.setCurrentWidget(self.panel)
            self._show_button()

    # The rest

    def open_record(self) -> None:
        """Open the record at its own place."""
        item = self.list.current
        if item is not None:
            open_record(self.context, self.shell, item)

    def _go_home(self) -> None:
        self.shell.go("home")

    def refresh(self, changes: Changes) -> None:
        """Show what has changed."""
        if changes.everything:
            self.load()
        elif changes.rows:
            self.load(changes.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by digits; N leaves it for later."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.text() in "123456789" and event.text():
            self.decide(int(event.text()) - 1)
        elif plain and event.text().lower() == "n":
            self.later()
        else:
            super().keyPressEvent(event)

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        found = {
            "review.take": Binding(self.suggest, lambda: bool(self._safe())),
            "review.person": Binding(self.open_record, lambda: bool(self._items)),
        }
        if self._decisions.any_done:
            found["edit.undo"] = Binding(self.take_back)
        if self.right.currentWidget() is self.suggested:
            found["window.back"] = Binding(self.stop_suggesting)
        return found

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        if not self._items:
            return ["edit.undo"] if self._decisions.any_done else ["help.page"]
        if self.right.currentWidget() is self.suggested:
            back = KeyHint("Esc", self.tr("kembali"))
            return [KeyHint("Ctrl+Enter", self.tr("ambil semuanya")), back, "help.page"]
        hints: list[KeyHint | str] = [
            KeyHint("1 2", self.tr("pakai nilai itu")),
            KeyHint("↑ ↓", self.tr("pindah")),
            "review.open",
            "review.later",
        ]
        hints += ["review.take"] if self._safe() else []
        hints += ["edit.undo"] if self._decisions.any_done else []
        return [*hints, "help.page"]

    def status(self) -> str:
        """Say where one is in the list."""
        at = self.list.view.currentIndex().row()
        if not self._items or at < 0 or self.right.currentWidget() is self.suggested:
            return ""
        said = self.tr("%1 dari %2").replace("%1", formats.number(at + 1))
        return said.replace("%2", formats.number(len(self._items)))

    def entered(self) -> None:
        """Begin in the list."""
        self._take_focus()

    def _take_focus(self) -> None:
        if self._loaded and not self._items:
            self.empty.take_focus()
        else:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return list, values, head."""
        return [self.list, self.right, self.head] if self._items else [self.empty]

    def restyle(self) -> None:
        """Take the list's width of the text size."""
        super().restyle()
        self.list.setFixedWidth(min(theme.current().px(_LIST), 520))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        home = Way(
            "house",
            self.tr("Ke Beranda"),
            self.tr("Lihat apa yang perlu dikerjakan hari ini"),
            "Alt+1",
            self._go_home,
        )
        self.empty.say(
            self.tr("Semua sudah diputuskan"),
            self.tr(
                "Di sini muncul isian yang ditulis berbeda di dua komputer, setelah paketnya "
                "diterima. Halaman ini bersembunyi selama tidak ada."
            ),
            [home],
        )
        self._decisions.retranslate()
        self._say()


def _key(item: Item) -> RowId:
    return RowId("/".join((item.kind, item.row, *item.columns)))


def _row(item: Item) -> tuple[str, RowId]:
    return item.kind, item.row
