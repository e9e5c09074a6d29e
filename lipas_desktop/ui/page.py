"""What a page is, and what the window does for it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.areas import first_in
from lipas_desktop.ui.widgets.banner import Banner, BannerTone
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import PageHead
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import SidePane


class Shell(Protocol):
    """What a page may ask of the window around it."""

    @property
    def front(self) -> "Page | None":
        """Return the page in front."""
        ...

    @property
    def ways(self) -> Mapping[str, "Callable[[AppContext, Shell], Page]"]:
        """Return the pages that may be opened over any other, by their commands."""
        ...

    def open(self, page: "Page") -> None:
        """Show a page on top of this place's others; its crumb and Esc lead back."""
        ...

    def back(self) -> None:
        """Close the page in front, if it may be left, and show the one below."""
        ...

    def go(self, place: str) -> "Page | None":
        """Go to a place of the navigation by its id; None where the page in front stays."""
        ...

    def toast(
        self, words: str, undo: Callable[[], None] | None = None, *, icon: str = "check"
    ) -> None:
        """Say what was done; Ctrl+Z and the toast's button call `undo`, once."""
        ...


class Page(Live, QWidget):
    """One screen: head, a slot for one banner, content, and a side pane where it has one.

    A subclass builds its parts in the constructor, adds them to `self.body`, and calls
    `self.go_live()` last. `place` names the commands that are its own.
    """

    place = ""
    state_changed = Signal()
    """Emit when title, keys, status or what is possible has changed."""

    def __init__(self, context: AppContext, shell: Shell, *, head_line: bool = False) -> None:
        super().__init__()
        self.context, self.shell = context, shell
        self._head_line = head_line
        self.gone = False
        """What the page is about is no more: it is closed without asking it."""
        self.setObjectName("page")
        self.head = PageHead(line=head_line)
        self.head.crumb_pressed.connect(shell.back)
        self.banner = Banner()
        self._banner_button: Button | None = None
        self._banner_room = QWidget()
        QVBoxLayout(self._banner_room).addWidget(self.banner)
        self._banner_room.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addWidget(self._banner_room)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addLayout(self.body, 1)
        self.side: SidePane | None = None

    # What a page says of itself

    def name_below(self, title: str) -> str:
        """Return what the crumb calls the page below this one: by its title."""
        return title

    def title(self) -> str:
        """Return the page's title, for its head, the crumb of pages above it, and the window."""
        return self.head.title.words

    def bindings(self) -> Mapping[str, Binding]:
        """Return what this page does on which command."""
        return {}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the five to seven keys that matter where the focus is; ids or hints."""
        return ()

    def status(self) -> str:
        """Return what stands at the right of the key bar."""
        return ""

    def refresh(self, changes: Changes) -> None:
        """Show what has changed, where it concerns this page."""

    def may_leave(self) -> bool:
        """Tell whether the page may be closed or left; ask the person here if need be."""
        return True

    def entered(self) -> None:
        """Take the focus where work begins; called when the page comes to the front."""
        for area in self.areas():
            target = first_in(area)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 walks through, in reading order."""
        return [self.side] if self.side is not None else []

    # What a page can do with its frame

    def set_side(self, side: SidePane) -> None:
        """Put a pane at the right, as high as the page."""
        self.side = side
        self._columns.addWidget(side)

    def show_banner(
        self, tone: BannerTone, title: str, text: str = "", button: Button | None = None
    ) -> None:
        """Show one banner under the head; a second one replaces the first."""
        self.hide_banner()
        self.banner.say(title, text, tone)
        if button is not None:
            self.banner.add_button(button)
            self._banner_button = button
        self._banner_room.show()

    def hide_banner(self) -> None:
        """Take the banner away, once what it says is cured."""
        self._banner_room.hide()
        if self._banner_button is not None:
            self._banner_button.hide()
            self._banner_button.deleteLater()
            self._banner_button = None

    def set_width(self, effective: float) -> None:
        """Adapt to a window this wide at 100 % text; the side pane gives way first."""
        if self.side is not None:
            self.side.set_room(effective)

    def restyle(self) -> None:
        """Take the margins of the text size; subclasses call it too."""
        t = theme.current()
        room = self._banner_room.layout()
        if room is not None:
            top = t.px(8) if self._head_line else 0
            room.setContentsMargins(t.px(20), top, t.px(20), t.px(8))
