"""F6: the areas of the window in reading order, and the step from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def _holds(area: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (area is focus or area.isAncestorOf(focus))


def first_in(area: QWidget) -> QWidget | None:
    """Return what takes the focus when an area is entered: itself, or its first field."""
    proxy = area.focusProxy()
    if proxy is not None and proxy.isVisibleTo(area):
        return proxy
    return next((w for w in (area, *area.findChildren(QWidget)) if _takes_tab(w, area)), None)


def _takes_tab(widget: QWidget, area: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    seen = widget is area or widget.isVisibleTo(area)
    return by_tab and seen and widget.isEnabled()


def step(areas: Sequence[QWidget], by: int) -> QWidget | None:
    """Put the focus into the next area, or the previous one; return it."""
    focus = QApplication.focusWidget()
    at = next((n for n, area in enumerate(areas) if _holds(area, focus)), -1 if by > 0 else 0)
    for away in range(1, len(areas) + 1):
        area = areas[(at + by * away) % len(areas)]
        target = first_in(area) if area.isVisible() else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return area
    return None
