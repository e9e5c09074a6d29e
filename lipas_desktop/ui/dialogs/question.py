"""How a question looks: title, sentence, reason where one is needed, verbs on the buttons."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.dialogs.day_part import DayPart
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Choice, Field
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

if TYPE_CHECKING:
    from lipas_desktop.ui.dialogs.ask import Answer, Question


class QuestionPanel(Live, QWidget):
    """The inside of the dialog; the gallery shows it without one."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._words(question.title, 15, 600))
        for paragraph in question.text.split("\n\n"):
            self._outer.addWidget(self._words(paragraph, 13, 400))
        self.choice: Choice | None = None
        self.line: QLineEdit | None = None
        self.secret: QLineEdit | None = None
        self._build_reason(question)
        self.day: DayPart | None = None
        if question.day_label:
            self.day = DayPart(question.day_label, question.day_problem)
            self.day.changed.connect(self._on_typed)
            self.day.entered.connect(self._go_on)
            self._outer.addWidget(self.day)
        self.buttons = {answer.id: self._button(answer) for answer in question.answers}
        row = QHBoxLayout()
        row.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        self._row = row
        self._outer.addLayout(row)
        self._on_typed()
        self.go_live()

    def _words(self, words: str, size: int, weight: int) -> QWidget:
        made = label(size, weight, "text" if weight == 600 else "text2", wrap=True)
        made.setText(words)
        return made

    def _build_reason(self, question: Question) -> None:
        if question.reasons:
            self.choice = Choice("reason")
            self.choice.addItems(question.reasons)
            self._add_named(question.reason_label, self.choice)
        if question.to_type or question.free_reason:
            self.line = Field("typed" if question.reasons else "reason")
            self._add_named(question.type_label or question.reason_label, self.line)
        if question.secret_label:
            self.secret = Field("secret")
            self.secret.setEchoMode(QLineEdit.EchoMode.Password)
            self._add_named(question.secret_label, self.secret)
        for field in (self.line, self.secret):
            if field is not None:
                field.textChanged.connect(self._on_typed)

    def _add_named(self, words: str, field: Field | Choice) -> None:
        name = label(12, 500, "text2", wrap=True)
        name.setText(words)
        field.setAccessibleName(words)
        self._outer.addWidget(name)
        self._outer.addWidget(field)

    def _button(self, answer: Answer) -> Button:
        kind = {"harmless": "framed", "act": "framed", "destroy": "danger"}[answer.kind]
        key = "Esc" if answer.kind == "harmless" else ""
        button = Button(kind, key=key, name=answer.id)  # type: ignore[arg-type]
        button.set_words(answer.words)
        return button

    def _on_typed(self) -> None:
        """Let the other answers wait until a reason, or the name asked for, is there."""
        wanted = self._question.to_type
        typed = self.line.text().strip() if self.line else ""
        ready = typed == wanted if wanted else bool(typed) or not self._question.free_reason
        ready = ready and (self.secret is None or bool(self.secret.text()))
        ready = ready and (self.day is None or self.day.day is not None)
        for answer in self._question.answers:
            self.buttons[answer.id].setEnabled(ready or answer.kind == "harmless")

    def _go_on(self) -> None:
        """Go to the first answer that does something, once the day is there."""
        doing = (one for one in self._question.answers if one.kind != "harmless")
        button = self.buttons[next(doing).id]
        if button.isEnabled():
            button.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def told_day(self) -> date | None:
        """Return the day typed, None where none is asked for or can be taken."""
        return self.day.day if self.day else None

    @property
    def reason(self) -> str:
        """Return the reason chosen or written."""
        if self.choice is not None:
            return self.choice.currentText()
        return self.line.text().strip() if self.line else ""

    @property
    def secret_text(self) -> str:
        """Return the secret typed, as it was typed."""
        return self.secret.text() if self.secret else ""

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._outer.setContentsMargins(t.px(20), t.px(16), t.px(20), t.px(16))
        self._outer.setSpacing(t.px(8))
        self._row.setSpacing(t.px(8))
        self._row.setContentsMargins(0, t.px(6), 0, 0)


class QuestionDialog(Live, QDialog):
    """Waits for one answer; Esc and the window's cross are the harmless one."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setWindowTitle(question.title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.answer = question.answers[0].id
        self.panel = QuestionPanel(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        for name, button in self.panel.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self._on_answer(name))
        day = self.panel.day.field if self.panel.day else None
        first = self.panel.choice or self.panel.line or day or self.panel.buttons[self.answer]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        self.go_live()

    def restyle(self) -> None:
        """Take the width of the text size."""
        self.setFixedWidth(theme.current().px(524))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need at this width: long ones would be cut else."""
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    @property
    def reason(self) -> str:
        """Return the reason chosen or written."""
        return self.panel.reason

    def _on_answer(self, name: str) -> None:
        self.answer = name
        self.accept()
