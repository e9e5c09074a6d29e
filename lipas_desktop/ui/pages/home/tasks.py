"""Sections of rows with something to do: arrows move from button to button, Enter presses."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button, Kind
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import ActionRow
from lipas_desktop.ui.widgets.side import empty_layout

_LEAD = 18


@dataclass(frozen=True)
class Task:
    """One row: what is so, and the one thing to do about it."""

    key: str
    """Names the row, so that the focus stays on it when rows are shown anew."""
    title: str
    second: str
    action: str
    handler: Callable[[], None]
    icon: str = ""
    tone: str = "text2"
    number: str = ""
    kind: Kind = "link"


class TaskSection(Live, QWidget):
    """A title, a hairline, rows; a grey sentence where there is nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = SectionTitle(line=True)
        self.nothing = label(13, 400, "text2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.nothing)
        self._column.addLayout(self._rows)
        self.buttons: dict[str, Button] = {}
        self._leads: list[tuple[ActionRow, str]] = []
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self.nothing.setContentsMargins(0, t.px(8), 0, t.px(4))
        self._fit_leads()

    def say(self, title: str, fact: str, tasks: Sequence[Task], nothing: str = "") -> None:
        """Show these rows; without any and without a sentence the whole is hidden."""
        focused = next((key for key, one in self.buttons.items() if one.hasFocus()), "")
        self.title.set_words(title, fact=fact)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not tasks and bool(nothing))
        empty_layout(self._rows)
        self.buttons, self._leads = {}, []
        for task in tasks:
            self._rows.addWidget(self._row(task))
        self._fit_leads()
        self.setVisible(bool(tasks) or bool(nothing))
        if focused in self.buttons:
            self.buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, task: Task) -> ActionRow:
        row = ActionRow(task.icon, task.tone, task.number)
        row.say(task.title, task.second)
        button = Button(task.kind, key="Enter" if task.kind == "primary" else "", name=task.key)
        button.set_words(task.action)
        button.setAccessibleName(f"{task.action}: {task.number} {task.title}".replace("  ", " "))
        button.clicked.connect(task.handler)
        row.add_button(button)
        self.buttons[task.key] = button
        self._leads.append((row, task.number))
        return row

    def _fit_leads(self) -> None:
        """Give numbers of three digits their room, the same in every row."""
        t = theme.current()
        wide = max([t.metrics(15, 600).horizontalAdvance(n) for _, n in self._leads], default=0)
        for row, _ in self._leads:
            row.lead.setFixedWidth(max(t.px(_LEAD), wide))


class TaskColumn(Live, QWidget):
    """All sections, one below the other, walked through as one list."""

    def __init__(self, sections: Sequence[TaskSection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._column = QVBoxLayout(self)
        for section in sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.go_live()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(16))
        self._column.setSpacing(t.px(18))

    @property
    def buttons(self) -> list[Button]:
        """Return the buttons of all rows, in reading order."""
        return [button for one in self._sections for button in one.buttons.values()]

    def take_focus(self) -> bool:
        """Stand on the filled button, or the first one; tell whether there is any."""
        buttons = self.buttons
        if not buttons:
            return False
        first = next((one for one in buttons if one.is_primary), buttons[0])
        first.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons, focus = self.buttons, QApplication.focusWidget()
        if step and focus in buttons:
            at = max(0, min(len(buttons) - 1, buttons.index(focus) + step))
            buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
