"""Buttons of a page's head that give way to its title: first their keys, then the least of them.

What is hidden can still be done by its key and from the menus.
"""

from PySide6.QtCore import QEvent, QObject

from lipas_desktop.ui import theme
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import PageHead


class HeadFit(QObject):
    """Watches one head; `buttons` stand in the order in which they go, the last one stays."""

    def __init__(self, head: PageHead, *buttons: Button) -> None:
        super().__init__(head)
        self._head = head
        self._buttons = [button for button in buttons if not button.isHidden()]
        self._keys = {button: button.key_hint for button in self._buttons}
        head.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the buttons whenever the head has another width."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Show as much as there is room for; call it when words have changed, too."""
        room = _room(self._head)
        self._show_keys(True)
        if _needed(self._buttons) > room:
            self._show_keys(False)
        shown = list(self._buttons)
        while len(shown) > 1 and _needed(shown) > room:
            shown.pop(0)
        for button in self._buttons:
            button.setVisible(button in shown)

    def _show_keys(self, shown: bool) -> None:
        for button, key in self._keys.items():
            button.set_words(button.text(), key if shown else "")


class SpareButton(QObject):
    """Shows one button only where the head has room for it beside its fact and the others."""

    def __init__(self, head: PageHead, spare: Button, *others: Button) -> None:
        super().__init__(head)
        self._head, self._spare = head, spare
        self._others = [button for button in others if not button.isHidden()]
        head.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for room whenever the head has another width."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Show the button where there is room; call it when words have changed, too."""
        room = _room(self._head) - self._head.fact.sizeHint().width()
        self._spare.setVisible(_needed([self._spare, *self._others]) <= room)


def _room(head: PageHead) -> int:
    """Return the width that a head has for buttons where its fact says nothing."""
    t = theme.current()
    room = head.width() - 2 * t.px(20) - head.title.sizeHint().width()
    room -= 2 * t.px(8)  # fact and note have their gaps also where they say nothing
    if not head.crumb.isHidden():
        room -= head.crumb.sizeHint().width() + t.px(8)
    return room


def _needed(buttons: list[Button]) -> int:
    gap = theme.current().px(8)
    return sum(button.sizeHint().width() + gap for button in buttons)
