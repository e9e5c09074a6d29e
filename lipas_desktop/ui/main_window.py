"""The window: gate or work, pages, commands, key bar. It knows no feature."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import ActionSet, Binding
from lipas_desktop.ui.commands.table import COMMANDS
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame import areas
from lipas_desktop.ui.frame.alt_key import AltKey
from lipas_desktop.ui.frame.done import LastDone
from lipas_desktop.ui.frame.gate import Gate
from lipas_desktop.ui.frame.job_line import JobLine
from lipas_desktop.ui.frame.page_stack import PageStack
from lipas_desktop.ui.frame.window_commands import window_bindings
from lipas_desktop.ui.frame.work import MIDDLE, WorkFrame
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.places import PLACES, PageFactory
from lipas_desktop.ui.widgets.ikat import IkatBand
from lipas_desktop.ui.widgets.keys import KeyBar, KeyHint
from lipas_desktop.ui.widgets.live import Live


class MainWindow(Live, QMainWindow):
    """Holds the gate and the work, and is the `Shell` of every page."""

    lock_asked = Signal()
    closed = Signal()
    work_shown = Signal()
    """Somebody has logged in, and the first page stands."""
    files_dropped = Signal(object)
    """Files or folders, as paths."""

    def __init__(
        self,
        context: AppContext,
        factories: Mapping[str, PageFactory],
        ways: Mapping[str, PageFactory] | None = None,
    ) -> None:
        """Take the pages of places, and those that commands open over any page."""
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.context, self._factories, self.ways = context, factories, ways or {}
        self.actions_ = ActionSet(COMMANDS, self, lambda right: context.may(right))
        self.work = WorkFrame(self.actions_)
        self.gate = Gate(context)
        self.key_bar = KeyBar()
        self.jobs = JobLine(context.operations, self.key_bar)
        self.done = LastDone(self, self.key_bar, self.jobs)
        self._build()
        self._connect()
        self.resize(1366, 768)
        self.go_live()

    def _build(self) -> None:
        self._outer = QStackedWidget()
        self._outer.addWidget(self.gate)
        self._outer.addWidget(self.work)
        centre = QWidget()
        self._band = IkatBand()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._band)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setSpacing(0)
        column.addWidget(self._outer, 1)
        column.addWidget(self.key_bar)
        self.setCentralWidget(centre)
        self._alt = AltKey(self)

    def _connect(self) -> None:
        for stack in (self.work.stack, self.gate.stack):
            stack.front_changed.connect(self._on_front)
        self.work.navigation.chosen.connect(self.go)
        self.work.top.lock_pressed.connect(self.lock_asked)
        self.work.ribbon.left.connect(self.lock_asked)
        self.work.top.search.left.connect(self.focus_page)
        self._alt.held.connect(self.work.navigation.show_digits)
        self._alt.alone.connect(self._on_alt_alone)
        self.actions_.given.connect(self._alt.used)
        operations = self.context.operations
        operations.changed.connect(self._on_changed)
        operations.world_failed.connect(self._on_world_failed)
        self.jobs.changed.connect(self.refresh_soon)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        QApplication.instance().focusChanged.connect(self.refresh_soon)  # type: ignore[union-attr]

    # Gate and work

    def show_gate(self, screen: Page) -> None:
        """Show a screen before the work, in place of whatever stands there."""
        self.gate.stack.clear()
        self.done.clear()
        self.work.top.search.clear()
        self._outer.setCurrentWidget(self.gate)
        self._band.show()
        self.gate.stack.push(screen, "gate")

    def show_work(self, place: str = "home") -> None:
        """Show the work with the places that have a page."""
        self.gate.stack.clear()
        self.work.stack.clear()
        self.work.navigation.set_places([p for p in PLACES if p.id in self._factories])
        session = self.context.session
        self.work.ribbon.setVisible(session is not None and session.is_practice)
        self._outer.setCurrentWidget(self.work)
        self._band.hide()
        self.go(place)
        self.work_shown.emit()

    @property
    def stack(self) -> PageStack:
        """Return the pages in use: those of the gate or those of the work."""
        gate = self._outer.currentWidget() is self.gate
        return self.gate.stack if gate else self.work.stack

    @property
    def front(self) -> Page | None:
        """Return the page in front."""
        return self.stack.front

    # What pages ask of it

    def open(self, page: Page) -> None:
        """Show a page on top of this place's others."""
        self.done.forget()
        self.stack.push(page)

    def back(self) -> None:
        """Close the page in front, if it may be left."""
        self.stack.pop()

    def go(self, place: str) -> Page | None:
        """Go to a place as it was left; once more, to its first page."""
        stack = self.work.stack
        if place not in self._factories:
            return None
        self.done.forget()
        if stack.place == place and stack.has(place):
            while stack.open_here > 1:
                if not stack.pop():
                    return None
        elif stack.has(place):
            stack.show_place(place)
        else:
            stack.push(self._factories[place](self.context, self), place)
        self.work.navigation.mark(place)
        return stack.front

    def toast(
        self, words: str, undo: Callable[[], None] | None = None, *, icon: str = "check"
    ) -> None:
        """Say what was done, above the key bar and in its corner."""
        self.done.say(words, undo, icon=icon)
        self.refresh_soon()

    def focus_page(self) -> None:
        """Give the focus back to the page in front."""
        if self.front is not None:
            self.front.entered()

    def step_area(self, by: int) -> None:
        """Go to the next area; a side pane that has no room opens while one is in it."""
        page = self.front
        if page is None:
            return
        if page.side is not None and page.side.narrow:
            page.side.setVisible(not page.side.isVisible())
        found = [*page.areas()]
        if self.stack is self.work.stack:
            found += [self.work.navigation, self.work.top.search]
            found += [self.work.clock] if self.work.clock.is_shown else []
            found += [self.work.ribbon] if self.work.is_practice else []
        areas.step(found, by)

    # Keeping all of it true

    def refresh_soon(self, *_: object) -> None:
        """Look again at keys, status and what is possible, once control returns."""
        self._soon.start()

    def _on_front(self, page: Page) -> None:
        page.state_changed.connect(self.refresh_soon, Qt.ConnectionType.UniqueConnection)
        page.set_width(self.width() / theme.current().scale)
        self._refresh()

    def _refresh(self) -> None:
        page = self.front
        if page is None:
            return
        self.stack.name_crumbs()
        bindings: dict[str, Binding] = window_bindings(self)
        self.actions_.bind({**bindings, **page.bindings()})
        self.key_bar.set_hints(self._hints(page))
        self.jobs.set_status(page.status())
        self.done.place()
        marked = self.stack is self.work.stack and self.work.is_practice
        self.setWindowTitle(f"{page.title()} – LATIHAN" if marked else page.title())

    def _hints(self, page: Page) -> list[KeyHint]:
        """Return the page's keys; in a narrow window fewer, with the way to a hidden pane."""
        wanted = [*page.key_hints()]
        if page.side is not None and page.side.waits:
            wanted = [hint for hint in wanted if hint != "area.next"]
            wanted.insert(2, KeyHint("F6", self.tr("panel samping")))
        if self.width() / theme.current().scale < MIDDLE:
            wanted = [*[hint for hint in wanted if hint != "help.page"][:3], "help.page"]
        return [
            hint if isinstance(hint, KeyHint) else self.actions_.commands[hint].hint
            for hint in wanted
        ]

    def _on_changed(self, changes: Changes) -> None:
        for page in self.work.stack.pages():
            page.refresh(changes)
        self.work.stack.drop_gone()
        self.refresh_soon()

    def _on_world_failed(self, error: LipasError) -> None:
        if self.front is not None:
            said = message(error)
            self.front.show_banner("err", said.title, said.text)

    def _on_alt_alone(self) -> None:
        if self.work.top.menu_button.isVisible():
            self.work.top.open_menu()

    def restyle(self) -> None:
        """Take the window's minimum of the text size."""
        self.setMinimumSize(720, 480)
        self.work.set_width(self.width())
        self.actions_.retranslate()
        self.refresh_soon()

    def retranslate(self) -> None:
        """Name the commands anew."""
        self.actions_.retranslate()
        self.refresh_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the break points."""
        super().resizeEvent(event)
        self.work.set_width(self.width())
        self.done.place()
        self.refresh_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the Alt key from now on."""
        super().showEvent(event)
        if self.windowHandle() is not None:
            self._alt.watch(self.windowHandle())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if paths_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on: what they are is not the window's to know."""
        event.acceptProposedAction()
        self.files_dropped.emit(paths_in(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the pages that are not at rest; then tell that the window is gone."""
        if not self.work.stack.may_leave_all():
            event.ignore()
            return
        self.context.preferences.geometry = self.saveGeometry()
        super().closeEvent(event)
        self.closed.emit()


def paths_in(dragged: QMimeData) -> list[Path]:
    """Return the files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
