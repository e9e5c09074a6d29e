"""Finds a place at a window's foot where something may lie for a moment and be in nobody's way."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QWidget

_GAP = 12


def free_spot(window: QWidget, floating: QWidget, size: QSize, foot: int) -> QPoint:
    """Return where: right or middle above the foot, or over its right end where both are in use."""
    right, top = window.width() - size.width() - _GAP, window.height() - foot
    above = top - size.height() - _GAP
    spots = (QPoint(right, above), QPoint((window.width() - size.width()) // 2, above))
    taken = list(_taken(window, floating))
    for spot in spots:
        if not any(QRect(spot, size).intersects(rect) for rect in taken):
            return spot
    return QPoint(right, window.height() - size.height())


def _taken(window: QWidget, floating: QWidget) -> Iterator[QRect]:
    """Yield where fields and buttons are seen, and the row of a list in which one stands."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget is floating or floating.isAncestorOf(widget):
            continue
        if isinstance(widget, QAbstractItemView):
            if widget.hasFocus():
                yield _row(window, widget)
        elif isinstance(widget, QAbstractScrollArea):
            continue
        elif isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen = widget.visibleRegion().boundingRect()
            yield QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def _row(window: QWidget, view: QAbstractItemView) -> QRect:
    cell, port = view.visualRect(view.currentIndex()), view.viewport()
    return QRect(port.mapTo(window, QPoint(0, cell.y())), QSize(port.width(), cell.height()))
