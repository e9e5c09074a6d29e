"""Which column of the sheet is what: our fields, then what else the form asks, with samples."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from lipas_desktop.services import import_columns
from lipas_desktop.services.import_columns import FIELDS, Field, PeopleMapping
from lipas_desktop.services.import_form import FurtherQuestion
from lipas_desktop.services.imports import PeoplePreview
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.imports.words import field_words, of_now
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Choice
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import ElidedLabel, label, rule

NOWHERE = -1


@dataclass(frozen=True)
class FieldLine:
    """One of our fields."""

    field: Field

    def name(self) -> str:
        """Return what it is called."""
        return field_words(self.field)

    def place(self, mapping: PeopleMapping) -> int:
        """Return its column, NOWHERE where it has none."""
        return mapping.columns.get(self.field, NOWHERE)

    def moved(self, mapping: PeopleMapping, column: int | None) -> PeopleMapping:
        """Return the mapping with another column for it."""
        return mapping.with_column(self.field, column)


@dataclass(frozen=True)
class QuestionLine:
    """A further question of the form."""

    question: FurtherQuestion = field(hash=False)

    def name(self) -> str:
        """Return its label."""
        return of_now(self.question.labels) or self.question.name

    def place(self, mapping: PeopleMapping) -> int:
        """Return its column, NOWHERE where it has none."""
        return mapping.questions.get(self.question.name, NOWHERE)

    def moved(self, mapping: PeopleMapping, column: int | None) -> PeopleMapping:
        """Return the mapping with another column for it."""
        return mapping.with_question(self.question.name, column)


def _lines(preview: PeoplePreview) -> dict[str, FieldLine | QuestionLine]:
    """Return our fields and the form's further questions; those found in the sheet come first."""
    lines: dict[str, FieldLine | QuestionLine] = {one: FieldLine(one) for one in FIELDS}
    lines |= {f"form/{one.name}": QuestionLine(one) for one in preview.questions}
    mapping = preview.mapping
    return dict(sorted(lines.items(), key=lambda line: line[1].place(mapping) == NOWHERE))


class ColumnsPage(Page):
    """A line for each field; a column that is chosen here is taken from where it was."""

    place = "columns"

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        preview: PeoplePreview,
        take: Callable[[PeopleMapping], None],
    ) -> None:
        super().__init__(context, shell, head_line=True)
        self._preview, self._on_taken = preview, take
        self._sheet_columns = {one.place: one for one in import_columns.columns(preview)}
        self.mapping = preview.mapping
        self._take = Button("primary", key="Ctrl+Enter", name="columns.take")
        self._take.clicked.connect(self.take)
        self.head.add_buttons(self._take)
        self._lines = _lines(preview)
        self._names = {key: ElidedLabel(13) for key in self._lines}
        self.choices = {key: Choice(f"column_{key}") for key in self._lines}
        self._samples = {key: ElidedLabel(12, 400, "text2") for key in self._lines}
        self._heads = [label(12, 500, "text2") for _ in range(3)]
        self.body.addWidget(self._build(), 1)
        self.go_live()

    def _build(self) -> QWidget:
        board = QWidget()
        board.setObjectName("scroll_ground")
        self._grid = QGridLayout(board)
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        self._grid.addWidget(rule(strong=True), 1, 0, 1, 3)
        for row, key in enumerate(self._lines, 2):
            choice = self.choices[key]
            choice.activated.connect(lambda _=0, changed=key: self._on_chosen(changed))
            parts = (self._names[key], choice, self._samples[key])
            for column, part in enumerate(parts):
                self._grid.addWidget(part, row, column)
        for samples in self._samples.values():
            samples.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(len(self._lines) + 2, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(board)
        return self._scroll

    def _on_chosen(self, key: str) -> None:
        place = self.choices[key].currentData()
        column = None if place == NOWHERE else place
        self.mapping = self._lines[key].moved(self.mapping, column)
        self._show()

    def _show(self) -> None:
        for key, choice in self.choices.items():
            place = self._lines[key].place(self.mapping)
            choice.setCurrentIndex(max(0, choice.findData(place)))
            column = self._sheet_columns.get(place)
            self._samples[key].set_words(" · ".join(column.samples) if column else "")
        self.state_changed.emit()

    def take(self) -> None:
        """Read the sheet again by these columns."""
        if "name" in self.mapping.columns:
            self.shell.back()
            self._on_taken(self.mapping)

    def restyle(self) -> None:
        """Take widths and gaps of the text size."""
        super().restyle()
        t = theme.current()
        self._grid.setContentsMargins(t.px(20), t.px(10), t.px(20), t.px(20))
        self._grid.setHorizontalSpacing(t.px(16))
        self._grid.setVerticalSpacing(t.px(4))
        for name in self._names.values():
            name.setFixedWidth(t.px(190))
        for choice in self.choices.values():
            choice.setFixedWidth(t.px(280))

    def retranslate(self) -> None:
        """Name fields and columns."""
        self.head.set_title(self.tr("Ubah kolom"), self._preview.path.name)
        self._take.set_words(self.tr("Pakai kolom ini"))
        words = (self.tr("Isian kita"), self.tr("Kolom di Excel"), self.tr("Contoh isinya"))
        for head, text in zip(self._heads, words, strict=True):
            head.setText(text)
        nowhere = self.tr("tidak ada")
        for key, choice in self.choices.items():
            name = self._lines[key].name()
            self._names[key].set_words(f"{name} *" if key == "name" else name)
            choice.setAccessibleName(name)
            choice.clear()
            choice.addItem(nowhere, NOWHERE)
            for one in self._sheet_columns.values():
                heading = f"  “{one.heading}”" if one.heading else ""
                choice.addItem(f"{one.letter}{heading}", one.place)
        self._show()

    def bindings(self) -> Mapping[str, Binding]:
        """Take on Ctrl+Enter, where there are names."""
        return {"columns.take": Binding(self.take, lambda: "name" in self.mapping.columns)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the lines."""
        return [
            KeyHint("Tab", self.tr("isian berikut")),
            KeyHint("↑ ↓", self.tr("pilih kolom")),
            KeyHint("F4", self.tr("lihat semua kolom")),
            "columns.take",
            "window.back",
        ]

    def status(self) -> str:
        """Say what lacks."""
        if "name" in self.mapping.columns:
            return self.tr("Belum ada yang disimpan")
        return self.tr("Pilih kolom nama dahulu")

    def entered(self) -> None:
        """Begin with the names."""
        self.choices["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the lines."""
        return [self._scroll]
