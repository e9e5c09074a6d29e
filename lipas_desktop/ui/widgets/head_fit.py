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
        t = theme.current()
        room = self._head.width() - 2 * t.px(20) - self._head.title.sizeHint().width()
        room -= 2 * t.px(8)  # fact and note have their gaps also where they say nothing
        if not self._head.crumb.isHidden():
            room -= self._head.crumb.sizeHint().width() + t.px(8)
        self._show_keys(True)
        if self._needed(self._buttons) > room:
            self._show_keys(False)
        shown = list(self._buttons)
        while len(shown) > 1 and self._needed(shown) > room:
            shown.pop(0)
        for button in self._buttons:
            button.setVisible(button in shown)

    def _needed(self, buttons: list[Button]) -> int:
        gap = theme.current().px(8)
        return sum(button.sizeHint().width() + gap for button in buttons)

    def _show_keys(self, shown: bool) -> None:
        for button, key in self._keys.items():
            button.set_words(button.text(), key if shown else "")
