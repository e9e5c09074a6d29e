"""A name for somebody who came without being on the list, typed above the attendance grid."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import ToolRow
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.suggest import Suggestion, SuggestionPopup

Find = Callable[[str], Sequence[Suggestion]]
"""Returns who in the register may be meant by a name; `data` is the person's id."""


class WalkInRow(ToolRow):
    """One field and its two ways out; who is in the register already is offered while one types."""

    named = Signal(str)
    """Somebody new, by name alone."""
    known = Signal(object)
    """Somebody in the register, by id."""
    left = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        self._find = find
        self._label, self.field = label(13, 500), Field("walk_in_name")
        self._add = Button("framed", key="Enter", name="walk_in_add")
        self._stop = Button("quiet", key="Esc", name="walk_in_stop")
        self._popup = SuggestionPopup(self.field, self._offer, least_width=420)
        super().__init__(parent, height=40)
        self.add(self._label, self.field, self._add, self._stop)
        self.field.returnPressed.connect(self._take)
        self._popup.chosen.connect(self._on_chosen)
        self._add.clicked.connect(self._take)
        self._stop.clicked.connect(self.left)
        self.retranslate()

    def retranslate(self) -> None:
        """Name field and buttons."""
        self._label.setText(self.tr("Peserta tanpa daftar"))
        words = self.tr("Nama seperti di kertas; lainnya dilengkapi nanti")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(self.tr("Nama peserta tanpa daftar"))
        self._add.set_words(self.tr("Tambahkan"))
        self._stop.set_words(self.tr("Batal"))
        self._popup.set_foot(self.tr("↑ ↓ pilih · Enter tambahkan"))

    def restyle(self) -> None:
        """Take the field's width of the text size."""
        super().restyle()
        self.field.setFixedWidth(theme.current().px(340))

    def begin(self) -> None:
        """Ask for a name."""
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, text: str) -> Sequence[Suggestion]:
        """Offer the name as it is typed first: that is what Enter takes."""
        name = " ".join(text.split())
        new = Suggestion(None, name, self.tr("orang baru, nama saja"), icon="user-plus")
        return [new, *self._find(name)]

    def _on_chosen(self, person: RowId | None) -> None:
        if person is None:
            self._take()
        else:
            self.known.emit(person)

    def _take(self) -> None:
        name = self.field.text().strip()
        self.field.set_field_state("" if name else "err")
        if name:
            self.named.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
