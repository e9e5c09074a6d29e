"""Lucide icons in the colour a painter asks for, sharp at every text size and screen ratio."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_STROKE = "1.9"
_PROGRAM = "program"
_PROGRAM_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def program_icon(folder: Path) -> QIcon:
    """Return the program's own icon, drawn for each size that title bars and task bars ask for."""
    renderer = QSvgRenderer(str(folder / f"{_PROGRAM}.svg"))
    icon = QIcon()
    for size in _PROGRAM_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


class Icons:
    """Pixmaps of the icons in `resources/icons`, kept by name, colour, size and ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Forget the pixmaps, after a change of theme or screen."""
        self._pixmaps.clear()

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Return one icon, `size` logical pixels wide and high."""
        key = (name, colour.rgba(), size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._render(name, colour, size, ratio)
        return pixmap

    def draw(self, painter: QPainter, at: QPoint, name: str, colour: QColor, size: int) -> None:
        """Draw one icon with its upper left corner at a point."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, self.pixmap(name, colour, size, ratio))

    def icon(self, name: str, colour: QColor, faded: QColor) -> QIcon:
        """Return an icon for menus and fields; rendered anew at each size asked for."""
        return QIcon(_Engine(self, name, colour, faded))

    def _render(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._source(name, colour).encode()))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str, colour: QColor) -> str:
        if name not in self._sources:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._sources[name] = text.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
        return self._sources[name].replace("currentColor", colour.name())


class _Engine(QIconEngine):
    def __init__(self, icons: Icons, name: str, colour: QColor, faded: QColor) -> None:
        super().__init__()
        self._icons, self._name, self._colour, self._faded = icons, name, colour, faded

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._faded if mode == QIcon.Mode.Disabled else self._colour
        size = min(rect.width(), rect.height())
        self._icons.draw(painter, rect.topLeft(), self._name, colour, size)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._faded if mode == QIcon.Mode.Disabled else self._colour
        return self._icons.pixmap(self._name, colour, min(size.width(), size.height()))

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._colour, self._faded)
