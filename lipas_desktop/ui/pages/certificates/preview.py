"""The page as it will come out of the printer: front or back, drawn from the very PDF."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import certificates
from lipas_desktop.services.certificates import Picture, Sheet
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.widgets import paint
from lipas_desktop.ui.widgets.buttons import Pressable
from lipas_desktop.ui.widgets.labels import ElidedLabel
from lipas_desktop.ui.widgets.live import Live

A4_LANDSCAPE = 210 / 297
_KEPT = 12


class Segment(Pressable):
    """One of a few words of which one is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go_live()

    def set_words(self, words: str) -> None:
        """Set what it says."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the words."""
        t = theme.current()
        return QSize(t.metrics(12, 500).horizontalAdvance(self.text()) + t.px(14), t.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, on the soft ground while chosen."""
        t, painter = theme.current(), QPainter(self)
        if self.isChecked():
            frame = t.color("accent") if t.contrast else None
            paint.box(painter, self.rect(), t.px(4), t.color("soft"), frame, 2)
        if self.shows_ring:
            paint.ring(painter, self.rect(), t.px(4))
        tone = t.color("accent" if self.isChecked() else "text2")
        paint.text(painter, self.rect(), self.text(), t.font(12, 500), tone, paint.CENTER)


class SideSwitch(Live, QWidget):
    """*Depan* and *Belakang*; arrows move."""

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.sides = (Segment("side_front"), Segment("side_back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for number, segment in enumerate(self.sides):
            segment.clicked.connect(lambda _=False, side=number: self.choose(side))
            row.addWidget(segment)
        self._row = row
        self.sides[0].setChecked(True)
        self.go_live()

    def restyle(self) -> None:
        """Take the gap of the text size."""
        self._row.setSpacing(theme.current().px(6))

    def retranslate(self) -> None:
        """Name both sides."""
        self.sides[0].set_words(self.tr("Depan"))
        self.sides[1].set_words(self.tr("Belakang"))

    @property
    def side(self) -> int:
        """Return 0 for the front, 1 for the back."""
        return int(self.sides[1].isChecked())

    def choose(self, side: int) -> None:
        """Show one side."""
        before = self.side
        for number, segment in enumerate(self.sides):
            segment.setChecked(number == side)
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if number == side else Qt.FocusPolicy.ClickFocus
            )
        if side != before:
            self.changed.emit(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            side = int(event.key() == Qt.Key.Key_Right)
            self.choose(side)
            self.sides[side].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class PagePicture(Live, QWidget):
    """Paper with a shadow; while it is being drawn, the last picture or blank paper."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.go_live()

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of the paper."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of A4 across, and its shadow."""
        return round(width * A4_LANDSCAPE) + theme.current().px(4)

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height that goes with it."""
        width = theme.current().px(340)
        return QSize(width, self.heightForWidth(width))

    def set_picture(self, picture: Picture | None, words: str) -> None:
        """Show a page; the words are for who cannot see it, or why there is no page yet."""
        self._image, self._words = None, words
        if picture is not None:
            line = picture.width * 3
            made = QImage(
                picture.pixels, picture.width, picture.height, line, QImage.Format.Format_RGB888
            )
            self._image = made.copy()
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow and paper; paper is white in every theme."""
        t, painter = theme.current(), QPainter(self)
        height = self.height() - t.px(4)
        paper = QRect(0, 0, self.width(), height)
        shade = t.blend("text", "surface", 1.0)
        for step in range(1, t.px(4)):
            shade.setAlpha(10)
            painter.fillRect(paper.translated(0, step).adjusted(step, 0, -step, 0), shade)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        elif self._words:
            painter.setFont(t.font(12))
            painter.setPen(Qt.GlobalColor.darkGray)
            room = paper.adjusted(t.px(40), 0, -t.px(40), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                             self._words)  # fmt: skip
        painter.setPen(t.color("line2"))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))


class SheetPreview(Live, QWidget):
    """The two sides of one sheet after the other; drawing runs beside the work."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._sheet: Sheet | None = None
        self._missing = ""
        self._asked = 0
        self._kept: dict[tuple[Sheet, int, int], Picture] = {}
        self.switch = SideSwitch()
        self.switch.changed.connect(lambda _: self._draw())
        self.fact = ElidedLabel(12, 400, "text2")
        self.page = PagePicture()
        top = QHBoxLayout()
        top.addWidget(self.switch)
        top.addStretch(1)
        top.addWidget(self.fact)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(top)
        self._column.addWidget(self.page)
        self.go_live()

    def restyle(self) -> None:
        """Take the gap of the text size; a picture of another size is wanted."""
        self._column.setSpacing(theme.current().px(12))
        self._draw()

    def show_sheet(self, sheet: Sheet | None, fact: str = "", missing: str = "") -> None:
        """Show a sheet, and a grey fact beside the two sides; or why there is none."""
        self.fact.set_words(fact)
        if (sheet, missing) != (self._sheet, self._missing):
            self._sheet, self._missing = sheet, missing
            self._draw()

    def _draw(self) -> None:
        sheet = self._sheet
        self._asked += 1
        if sheet is None:
            self.page.set_picture(None, self._missing)
            return
        width = max(200, int(self.page.width() * self.devicePixelRatioF() * 2))
        key = (sheet, self.switch.side, width)
        if key in self._kept:
            self._show(key, self._kept[key], self._asked)
            return
        session, asked = self._context.session, self._asked
        self._context.operations.run(
            lambda: certificates.picture(session, key[0], key[1], width),
            lambda picture: self._show(key, picture, asked),
            self._on_failed,
            owner=self,
        )

    def _show(self, key: tuple[Sheet, int, int], picture: Picture, asked: int) -> None:
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[key] = picture
        if asked == self._asked:
            words = self.tr("Pratinjau sertifikat %1").replace("%1", key[0].name)
            self.page.set_picture(picture, words)

    def _on_failed(self, error: LipasError) -> bool:
        # What does not fit is told beside the picture, with what to do.
        self.page.set_picture(None, "")
        return True
