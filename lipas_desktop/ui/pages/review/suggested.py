"""All suggestions before they are taken: each record, what it would hold, and why that is safe."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.conflicts import Item
from lipas_desktop.ui import theme
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.review import words
from lipas_desktop.ui.pages.review.words import ReviewWords
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class SuggestedPanel(Live, QWidget):
    """The list, and the two buttons; nothing is written before the filled one is pressed."""

    def __init__(self, said: ReviewWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self.items: Sequence[Item] = ()
        self._title, self._text = label(15, 600), label(13, 400, "text2", wrap=True)
        columns = (
            Column[Item]("record", lambda: self.tr("Data"), self._record, 160),
            Column[Item]("field", lambda: self.tr("Isian"), self._field, 120),
            Column[Item]("value", lambda: self.tr("Diambil"), self._value, 150, stretch=True),
            Column[Item]("why", lambda: self.tr("Karena"), self._why, 300),
        )
        self.list = PlainList[Item]("review_suggested", columns)
        self.take = Button("primary", key="Ctrl+Enter", name="review_take")
        self.back = Button("quiet", key="Esc", name="review_back")
        self._buttons = QHBoxLayout()
        for button in (self.take, self.back):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._top = QVBoxLayout()
        self._top.addWidget(self._title)
        self._top.addWidget(self._text)
        self._top.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.list, 1)
        self.go_live()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show what would be taken."""
        self.items = items
        self.list.show_rows({RowId(str(at)): one for at, one in enumerate(items)})
        self.retranslate()

    def enter(self) -> None:
        """Stand in the list, so that it can be read through first."""
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record(self, item: Item) -> Cell:
        return Cell(words.title(item), tone="text", weight=500)

    def _field(self, item: Item) -> Cell:
        return Cell(self._said.what(item))

    def _value(self, item: Item) -> Cell:
        return Cell(self._said.taken(item), tone="text")

    def _why(self, item: Item) -> Cell:
        return Cell(words.why(item), tone="text3")

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._top.setContentsMargins(t.px(20), t.px(10), t.px(20), t.px(12))
        self._top.setSpacing(t.px(8))
        self._buttons.setSpacing(t.px(8))

    def retranslate(self) -> None:
        """Say it in the language of now."""
        count = len(self.items)
        self._title.setText(self.tr("Yang akan diambil bila %Ln usulan diterima", "", count))
        self._text.setText(
            self.tr(
                "Belum ada yang tertulis. NIK, tanggal lahir, status, kehadiran dan pembatalan "
                "tidak pernah diusulkan; itu diputuskan satu per satu."
            )
        )
        self.take.set_words(self.tr("Ambil %Ln usulan", "", count))
        self.back.set_words(self.tr("Kembali"))
