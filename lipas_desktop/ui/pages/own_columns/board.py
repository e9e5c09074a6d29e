"""The few fields of an own column: name, kind, choices, and where it is shown."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from lipas_desktop.domain.own_columns import KINDS, LONGEST_LABEL, OwnKind
from lipas_desktop.services.own_columns import OwnColumn, Wanted
from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.own_columns.words import kind_words
from lipas_desktop.ui.widgets.fields import CheckBox, Choice, Field, FieldNote
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live, set_state

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColumnBoard(Live, QWidget):
    """Shows one column, or an empty one; Enter in a field of one line saves."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own: OwnColumn | None = None
        """The column that is being changed; None for a new one."""
        self.name = Field("column_label")
        self.name.setMaxLength(LONGEST_LABEL)
        self.kind = Choice("column_kind")
        for kind in KINDS:
            self.kind.addItem("", kind)
        self.choices = QPlainTextEdit()
        self.choices.setObjectName("column_choices")
        self.choices.setTabChangesFocus(True)
        self.listed, self.away = CheckBox("column_listed"), CheckBox("column_hidden")
        self.note = FieldNote()
        self._names = [label(13, 400, "text2") for _ in range(3)]
        self._hint = label(12, 400, "text3", wrap=True)
        self._build()
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.name.textEdited.connect(lambda: self.complain(""))
        self.choices.textChanged.connect(lambda: self.complain(""))
        for widget in (self.name, self.kind):
            widget.installEventFilter(self)
        self.go_live()
        self.show_column(None)

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        rows: list[tuple[QLabel | None, QWidget]] = [
            (self._names[0], self.name),
            (None, self.note),
            (self._names[1], self.kind),
            (self._names[2], self.choices),
            (None, self._hint),
            (None, self.listed),
            (None, self.away),
        ]
        for row, (name, widget) in enumerate(rows):
            if name is not None:
                self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
                name.setBuddy(widget)
            self._grid.addWidget(widget, row, 1)
        self._grid.setColumnStretch(2, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # What stands here

    def show_column(self, own: OwnColumn | None) -> None:
        """Show a column to be changed, or nothing for a new one."""
        self.own = own
        self.name.setText(own.label if own else "")
        self.kind.setCurrentIndex(KINDS.index(own.kind) if own else 0)
        self.kind.set_field_state("read" if own else "")
        self.choices.setPlainText("\n".join(own.choices) if own else "")
        self.listed.setChecked(own.listed if own else True)
        self.away.setChecked(own.hidden if own else False)
        self.away.setVisible(own is not None)
        self.complain("")
        self._on_kind()

    @property
    def chosen_kind(self) -> OwnKind:
        """Return the kind chosen."""
        return KINDS[max(0, self.kind.currentIndex())]

    @property
    def wanted(self) -> Wanted:
        """Return the column as it stands here."""
        return Wanted(
            self.name.text(),
            tuple(self.choices.toPlainText().splitlines()) if self.asks_choices else (),
            listed=self.listed.isChecked(),
            hidden=self.away.isChecked(),
        )

    @property
    def asks_choices(self) -> bool:
        """Tell whether the kind has choices."""
        return self.chosen_kind == "choice"

    def complain(self, words: str, column: str = "label") -> None:
        """Say what is wrong, and go to the field; no words take it back."""
        self.note.say("wrong", words)
        wrong = self.choices if column == "choices" else self.name
        for field in (self.name, self.choices):
            set_state(field, "st", "err" if words and field is wrong else "")
        if words:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kind(self) -> None:
        for part in (self._names[2], self.choices, self._hint):
            part.setVisible(self.asks_choices)
        self.adjustSize()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on to the choices, or save where nothing is left to say."""
        if not (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)):
            return False
        if event.key() not in _ENTER or event.modifiers():
            return False
        if self.asks_choices and not self.choices.toPlainText().strip():
            self.choices.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()
        return True

    # Looks

    def restyle(self) -> None:
        """Take widths and gaps of the text size."""
        t = theme.current()
        self._grid.setContentsMargins(t.px(20), t.px(12), t.px(20), t.px(12))
        self._grid.setHorizontalSpacing(t.px(8))
        self._grid.setVerticalSpacing(t.px(6))
        for name in self._names:
            name.setMinimumWidth(t.px(112))
            name.setMinimumHeight(t.px(28))
        for field in (self.name, self.kind, self.choices, self._hint):
            field.setFixedWidth(t.px(360))
        self.choices.setFixedHeight(t.px(112))

    def retranslate(self) -> None:
        """Name the fields."""
        words = (self.tr("Nama kolom"), self.tr("Jenis isian"), self.tr("Pilihan"))
        for name, field, said in zip(
            self._names, (self.name, self.kind, self.choices), words, strict=True
        ):
            name.setText(said)
            field.setAccessibleName(said)
        for number, kind in enumerate(KINDS):
            self.kind.setItemText(number, kind_words(kind))
        self._hint.setText(self.tr("Satu pilihan satu baris."))
        self.listed.setText(self.tr("Tampilkan di daftar"))
        self.away.setText(self.tr("Jangan ditanyakan lagi; isian yang ada tetap tersimpan"))
