"""Small strokes that several painters share: crisp frames, rings, texts that end in dots."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from lipas_desktop.ui import theme

VCENTER = Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | VCENTER
RIGHT = Qt.AlignmentFlag.AlignRight | VCENTER
CENTER = Qt.AlignmentFlag.AlignCenter


def box(
    painter: QPainter,
    rect: QRect,
    radius: float,
    fill: QColor | None,
    frame: QColor | None = None,
    width: int = 1,
) -> None:
    """Draw a rounded box whose frame lies inside the rectangle on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if frame is not None else 0.0
    painter.setPen(QPen(frame, width) if frame is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def ring(painter: QPainter, rect: QRect, radius: float) -> None:
    """Draw the ring of keyboard focus inside a rectangle; 2 px, in the accent."""
    box(painter, rect, radius, None, theme.current().color("accent"), 2)


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line of text."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, words)


def elided(words: str, metrics: QFontMetrics, width: int) -> str:
    """Return the words, shortened only if they are wider than the room."""
    if metrics.horizontalAdvance(words) <= width:
        return words
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
