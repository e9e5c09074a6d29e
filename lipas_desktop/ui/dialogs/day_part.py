"""A field for one whole day inside a question, with what was understood under it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.widgets.dates import DateField
from lipas_desktop.ui.widgets.fields import FieldNote
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class DayPart(Live, QWidget):
    """Nothing is taken from the clock here: a day is typed whole."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed, and what was typed is taken."""

    def __init__(
        self, words: str, problem: Callable[[date], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._problem = problem
        self._name = label(12, 500, "text2", wrap=True)
        self._name.setText(words)
        self.field = DateField("day", lambda: None)
        self.field.setAccessibleName(words)
        self.note = FieldNote()
        # The line under the field keeps its room: the dialog does not grow while one types.
        policy = self.note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.note.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self.field, self.note):
            self._column.addWidget(part)
        self.field.date_changed.connect(self._on_changed)
        # The field takes what was typed after it has told of Enter.
        self.field.returnPressed.connect(lambda: QTimer.singleShot(0, self, self.entered.emit))
        self.go_live()

    @property
    def day(self) -> date | None:
        """Return the day typed, None where there is none or something speaks against it."""
        told = self.field.date
        whole = told.whole if told else None
        return None if whole is None or self._problem(whole) else whole

    def _on_changed(self) -> None:
        self.retranslate()
        self.changed.emit()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        self._column.setSpacing(theme.current().px(6))

    def retranslate(self) -> None:
        """Say how a day is typed, which one was understood, or what is wrong with it."""
        told = self.field.date
        whole = told.whole if told else None
        if whole is None:
            problem = self.field.problem
            hint = self.tr("Ketik lengkap, misalnya 28-10-2021")
            self.note.say("err" if problem else "from", sentence(problem) if problem else hint)
            self.field.set_field_state("err" if problem else "")
            return
        problem = self._problem(whole)
        self.note.say("err" if problem else "ok", problem or formats.day_and_date(whole))
        self.field.set_field_state("err" if problem else "")
