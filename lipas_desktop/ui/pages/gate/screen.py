"""What every screen before the work shares: one column, what went wrong, progress, two buttons.

Enter goes from field to field and from the last one on; Esc goes one step back. What was typed
is kept by the draft that all screens of one way are given, so that going back loses nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import NOTHING
from lipas_desktop.domain.errors import Cancelled, LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message, sentence
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.gate.room import Room
from lipas_desktop.ui.pages.gate.rows import FormRows
from lipas_desktop.ui.pages.gate.steps import Way, name_steps
from lipas_desktop.ui.widgets.banner import Banner, BannerTone
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.progress import ProgressPanel
from lipas_desktop.ui.widgets.stepper import StepBars

WIDTH = 680
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Job = Callable[[Progress, CancelToken], Any]


class GateScreen(Page):
    """One question before the work.

    A subclass fills `self.rows` and `self.content`, names its `fields` in reading order, says its
    words in `retranslate`, and goes on in `go_on`.
    """

    place = "setup"
    went_on = Signal()

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.head.hide()
        self.fields: list[QWidget] = []
        self.running: Running | None = None
        self._told: LipasError | None = None
        self._stoppable = False
        self._build_column()

    def _build_column(self) -> None:
        self.steps = StepBars()
        self.steps.hide()
        self.heading = label(24, 600, wrap=True)
        self.sentence = label(13, 400, "text2", wrap=True)
        self.trouble = Banner("err")
        self._trouble_room = QWidget()
        QVBoxLayout(self._trouble_room).addWidget(self.trouble)
        self._trouble_room.hide()
        self.progress = ProgressPanel()
        self.progress.hide()
        self.content = QVBoxLayout()
        self.rows = FormRows()
        self.rows.hide()
        self.content.addWidget(self.rows)
        self.inner = QWidget()
        self.foot = self._build_foot()
        inside = QVBoxLayout(self.inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self.content)
        inside.addWidget(self.foot)
        self._inside = inside
        self.column = QWidget()
        self._lines = QVBoxLayout(self.column)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        parts = (self.steps, self.heading, self.sentence, self._trouble_room, self.inner)
        for part in (*parts, self.progress):
            self._lines.addWidget(part)
        self._put_in_the_middle()

    def _build_foot(self) -> QWidget:
        self.back = Button("quiet", key="Esc", name="window.back")
        self.back.clicked.connect(self.step_back)
        self.next = Button("primary", key="Enter", name="setup.enter")
        self.next.clicked.connect(self.go_on)
        self.note = label(12, 400, "text2")
        foot = QWidget()
        self.buttons = QHBoxLayout(foot)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.note)
        self.buttons.addWidget(self.next)
        return foot

    def _put_in_the_middle(self) -> None:
        """Keep the column a third from the top; it scrolls where letters are large."""
        ground = QWidget()
        ground.setObjectName("scroll_ground")
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        # Not by alignment: a layout would then ask for the height at the width of the window.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.column)
        middle.addStretch(1)
        rows.addStretch(1)
        rows.addLayout(middle)
        rows.addStretch(2)
        self._rows = rows
        self.room = Room(ground)
        self.body.addWidget(self.room, 1)

    def title(self) -> str:
        """Return the heading for the window's title; there is no head here."""
        return self.heading.text()

    # Going on and back

    def go_on(self) -> None:
        """Do what the filled button says."""
        self.went_on.emit()

    def can_go_on(self) -> bool:
        """Tell whether the filled button can be pressed."""
        return self.next.isEnabled() and self.running is None

    @property
    def has_back(self) -> bool:
        """Tell whether Esc leads anywhere; the way back hides with it."""
        return not self.back.isHidden()

    def step_back(self) -> None:
        """Stop the job under way, or go to the screen before."""
        if self.running is not None:
            if self._stoppable:
                self.running.cancel()
        elif self.has_back:
            self.leave()

    def leave(self) -> None:
        """Go to the screen before."""
        self.shell.back()

    def bindings(self) -> Mapping[str, Binding]:
        """Bind going on and back."""
        return {
            "setup.next": Binding(self.go_on, self.can_go_on),
            "setup.back": Binding(self.step_back, lambda: self.has_back),
            "window.back": Binding(self.step_back, lambda: self.has_back or self._stoppable),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Name the keys of a form; a screen of cards has its own."""
        back = ["window.back"] if self.has_back else []
        return ["setup.field", "setup.enter", *back, "help.page"]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go to the next field, and on from the last."""
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._on_enter()
            return
        super().keyPressEvent(event)

    def _on_enter(self) -> None:
        seen = [field for field in self.fields if field.isVisible() and field.isEnabled()]
        focus = QApplication.focusWidget()
        after = seen[seen.index(focus) + 1 :] if focus in seen else []
        if after:
            self.focus(after[0])
        elif self.can_go_on():
            self.go_on()

    def focus(self, field: QWidget) -> None:
        """Put the focus into a field and keep it in view."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.room.show_whole(field)

    def entered(self) -> None:
        """Begin at the first field that is empty."""
        empty = [f for f in self.fields if not _content(f) and f.isEnabled()]
        if self.fields:
            (empty or self.fields)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            # Enter does it anyway: no ring where nobody walked.
            self.next.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the one area."""
        return [self.inner]

    # Jobs and what went wrong

    def do(
        self, job: Job, title: str, done: Callable[[Any], None], *, stoppable: bool = False
    ) -> None:
        """Run a job; the screen waits, shows how far it is, and says what went wrong."""
        self.hide_banner()
        self._stoppable = stoppable
        self.running = self.context.operations.write_long(
            lambda progress, cancel: (job(progress, cancel), NOTHING),
            title,
            done,
            self._failed,
            owner=self,
        )
        self._focus_before = QApplication.focusWidget()
        self.progress.follow(self.running, title)
        self.progress.cancel.setVisible(stoppable)
        self.running.finished.connect(self._on_finished)
        self.inner.setEnabled(False)
        self.state_changed.emit()

    def _on_finished(self) -> None:
        self.running, self._stoppable = None, False
        self.inner.setEnabled(True)
        if self.isVisible():
            focus = self._focus_before
            if focus is not None and self.inner.isAncestorOf(focus):
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            self.after_job()
        self.state_changed.emit()

    def after_job(self) -> None:
        """Look again at what is possible once a job has ended."""

    def _failed(self, error: LipasError) -> bool:
        if not isinstance(error, Cancelled):
            self.tell(error)
        return True

    def tell(self, error: LipasError) -> None:
        """Say what went wrong, at the field where there is one."""
        column = str(error.params.get("column"))
        if not self.rows.knows(column):
            self.tell_above(error)
            return
        self.rows.refuse(column, lambda: sentence(error.code, **error.params))
        self.focus(self.rows.field(column))

    def tell_above(
        self, error: LipasError, tone: BannerTone = "err", button: Button | None = None
    ) -> None:
        """Say it under the heading."""
        said = message(error)
        self.show_banner(tone, said.title, said.text, button)
        self._told = error

    def show_banner(
        self, tone: BannerTone, title: str, text: str = "", button: Button | None = None
    ) -> None:
        """Say one thing in the column, under the heading; it stays until cured."""
        self.hide_banner()
        self.trouble.say(title, text, tone)
        if button is not None:
            self.trouble.add_button(button)
            self._banner_button = button
        self._trouble_room.show()
        QTimer.singleShot(0, self, lambda: self.room.show_whole(self._trouble_room))

    def hide_banner(self) -> None:
        """Take it away."""
        self._told = None
        self._trouble_room.hide()
        if self._banner_button is not None:
            self._banner_button.hide()
            self._banner_button.deleteLater()
            self._banner_button = None

    # Looks

    def retranslate(self) -> None:
        """Name the two buttons; subclasses call it first and say their own words after."""
        self.back.set_words(QCoreApplication.translate("GateScreen", "Kembali"))
        self.next.set_words(QCoreApplication.translate("GateScreen", "Lanjut"))
        if self._told is not None:
            said = message(self._told)
            self.trouble.say(said.title, said.text)

    def restyle(self) -> None:
        """Take the distances of the text size; subclasses call it too."""
        super().restyle()
        t = theme.current()
        self._rows.setContentsMargins(0, t.px(8), 0, t.px(8))
        above = 0 if self.steps.isHidden() else t.px(24)
        self.heading.setContentsMargins(0, above, 0, t.px(6))
        self.sentence.setContentsMargins(0, 0, 0, t.px(16))
        room = self._trouble_room.layout()
        if room is not None:
            room.setContentsMargins(0, 0, 0, t.px(14))
        self.content.setSpacing(t.px(10))
        self._inside.setSpacing(t.px(20))
        self.buttons.setSpacing(t.px(8))
        self._fit()

    def show_steps(self, way: Way, at: int) -> None:
        """Show where one stands on a way; said anew in `retranslate`."""
        name_steps(self.steps, way, at)
        if self.steps.isHidden():
            self.steps.show()
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column within the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        t = theme.current()
        self.column.setFixedWidth(max(t.px(240), min(t.px(WIDTH), self.width() - t.px(40))))


def _content(field: QWidget) -> str:
    """Return what stands in a field, of whatever kind."""
    for name in ("text", "currentText"):
        read = getattr(field, name, None)
        if read is not None:
            return str(read())
    return ""
