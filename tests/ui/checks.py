"""What can be checked of any screen by program: nothing clipped, names for all, keys shown true."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from lipas_desktop.ui.actions import key_text
from lipas_desktop.ui.commands.table import COMMANDS
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import ElidedLabel

SLACK = 2
WIDEST = 1366
_CALLED_ALIKE = ("stick.write", "transfer.backup", "transfer.backup_folder", "transfer.folder")


def clipped(root: QWidget) -> list[str]:
    """Return the words of labels and buttons in view that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel) and widget.text():
            wide = (
                widget.minimumSizeHint().width() if widget.wordWrap() else widget.sizeHint().width()
            )
            high = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            if widget.width() + SLACK < wide or widget.height() + SLACK < high:
                found.append(widget.text())
        elif (
            isinstance(widget, ElidedLabel | Button) and widget.width() < widget.sizeHint().width()
        ):
            found.append(widget.words if isinstance(widget, ElidedLabel) else widget.text())
    return found


def nameless(root: QWidget) -> list[str]:
    """Return what can be acted on and says nothing to a screen reader."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


def untrue_keys(root: QWidget) -> list[str]:
    """Return buttons named after a command that show another key than the table has.

    What goes onto a stick is called alike wherever it is offered.
    """
    commands = {command.id: command for command in COMMANDS}
    named = [one for one in root.findChildren(Button) if one.objectName() in commands]
    found = []
    for button in named:
        command = commands[button.objectName()]
        if button.key_hint not in ("", key_text(command.key)):
            found.append(f"{command.id}: {button.key_hint}")
        if command.id in _CALLED_ALIKE and button.text() not in ("", command.text):
            found.append(f"{command.id}: {button.text()}")
    return found


def same_names(root: QWidget) -> list[str]:
    """Return names that two things bear which the focus can go to: each is found by its own."""
    names = Counter(
        widget.objectName()
        for widget in root.findChildren(QWidget)
        if widget.objectName()
        and widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
    )
    return [name for name, count in names.items() if count > 1]


def whole(root: QWidget, *, cut: bool = True) -> None:
    """Fail where anything of the above is found; at large text, words may be cut."""
    found = {
        "nameless": nameless(root),
        "untrue keys": untrue_keys(root),
        "same names": same_names(root),
        "clipped": clipped(root) if cut else [],
    }
    wide = root.minimumSizeHint().width()
    if cut and wide > WIDEST:
        found["too wide"] = [str(wide)]
    assert not any(found.values()), found
