"""*Kirim & Terima*: where entries are, what has come, the stick and its steps, the history."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import numbering_right, received_checks
from lipas_desktop.services.receiving import Received, ReceivedFile
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.transfer import copied_words, results, words
from lipas_desktop.ui.pages.transfer.alone_page import AlonePage
from lipas_desktop.ui.pages.transfer.checks_page import ReceivedChecksPage
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.pages.transfer.file_round import FileRound
from lipas_desktop.ui.pages.transfer.joining_page import JoiningPage
from lipas_desktop.ui.pages.transfer.notices import TransferNotices, Ways
from lipas_desktop.ui.pages.transfer.peers import PeerList
from lipas_desktop.ui.pages.transfer.places_view import PlacesView
from lipas_desktop.ui.pages.transfer.stick_panel import StickPanel
from lipas_desktop.ui.pages.transfer.stick_round import StickRound
from lipas_desktop.ui.pages.transfer.ways_out import WayOut
from lipas_desktop.ui.pages.transfer.work import StickWork
from lipas_desktop.ui.widgets.banner import BannerTone
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.head_fit import HeadFit
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule
from lipas_desktop.ui.widgets.side import SidePane

_PANE = 291
_PANE_CLOSES_BELOW = 1100
"""The steps are worth more room than a preview."""


class TransferPage(Page):
    """One place for all that leaves this computer and comes to it."""

    place = "transfer"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self._session: Session = context.session
        self.overview = overview(self._session)
        self.work = StickWork(context, self._job_title, self)
        self.files = FileRound(self, self.work, self)
        does = {
            "choose": self.files.choose,
            "copy_folder": self.files.copy,
            "folder": self.files.write,
        }
        ways = Ways(self._request, self.files.write_into, self._go_on_here, does)
        self._notices = TransferNotices(self, self._session, ways)
        self._told: Received | None = None
        """What was read last, so that it is told once."""
        self._stale = False
        self._build_head()
        self.places = PlacesView(self._session)
        self.list = self.places.list
        self.list.opened.connect(self._on_history_opened)
        self.places.unsent.look.clicked.connect(self.show_alone)
        self.body.addWidget(self.places, 1)
        self._build_side()
        self.work.changed.connect(self._on_work)
        self.work.failed.connect(self._on_failed)
        self.go_live()

    def _build_head(self) -> None:
        self._receive = Button("quiet", icon="file-input", key="Ctrl+O", name="transfer.receive")
        self._folder = Button(
            "quiet", icon="folder-output", key="Ctrl+Shift+F", name="transfer.folder"
        )
        self._stick = Button("primary", icon="hard-drive", key="Ctrl+Shift+K", name="stick.write")
        self.head.add_buttons(self._receive, self._folder, self._stick)
        self._fit = HeadFit(self.head, self._folder, self._receive, self._stick)
        self._receive.clicked.connect(self.files.choose)
        self._folder.clicked.connect(self.files.write)
        self._stick.clicked.connect(self.write_stick)

    def _build_side(self) -> None:
        self.panel, self.peers = StickPanel(self.work), PeerList()
        self._round = StickRound(self, self.work, self.panel, self)
        self.panel.checks_wanted.connect(self.show_checks)
        self.peers.join.clicked.connect(self.join)
        side = SidePane(_PANE, closes_below=_PANE_CLOSES_BELOW)
        for part in (self.panel, rule(), self.peers):
            side.content.addWidget(part)
        side.content.addStretch(1)
        self.set_side(side)

    # Showing

    def retranslate(self) -> None:
        """Say everything anew."""
        self.head.set_title(self.tr("Kirim & Terima"))
        self._receive.set_words(self.tr("Terima berkas"))
        self._folder.set_words(self.tr("Kirim ke map"))
        self._stick.set_words(self.tr("Ekspor yang belum terkirim"))
        self._fit.fit()
        self.load()

    def load(self) -> None:
        """Read where everything is."""
        self.overview = seen = overview(self._session)
        self._stale = False
        self.places.show_overview(seen)
        self.panel.show_overview(seen)
        self.peers.show_overview(seen, self._session.clock.tz_minutes)
        self._notices.show(self.overview)
        self.state_changed.emit()

    # What can be done

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        idle = self._is_idle
        found: dict[str, Binding] = {
            "stick.write": Binding(self.write_stick, idle),
            "transfer.folder": Binding(self.files.write, idle),
            "transfer.receive": Binding(self.files.choose, idle),
            "transfer.receive_folder": Binding(self.files.choose_folder, idle),
            "transfer.look": Binding(self.look, idle),
            "transfer.alone": Binding(self.show_alone),
            "transfer.backup": Binding(self.copy_stick, idle),
            "transfer.backup_folder": Binding(self.files.copy, idle),
        }
        if self.overview.accepts:
            found["transfer.join"] = Binding(self.join, idle)
        if self.work.running is not None and self.work.step != "look":
            found["window.back"] = Binding(self.work.cancel)
        return found

    def _is_idle(self) -> bool:
        return not self.work.step or self.work.step == "look"

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        if self.list.hasFocus():
            return [
                KeyHint("↑ ↓", self.tr("pilih")),
                "stick.write",
                "transfer.receive",
                "area.next",
            ]
        return ["stick.write", "transfer.receive", "transfer.look", "transfer.step", "area.next"]

    def status(self) -> str:
        """Return what stands at the right of the key bar."""
        return self.tr("Tidak perlu internet")

    def entered(self) -> None:
        """Look at the stick, and stand where Enter goes on."""
        if self._stale:
            self.load()
        self._stick.setFocus()
        self.work.look(self._stand_on_step)

    def _stand_on_step(self) -> None:
        """Go to the step of now, unless somebody has gone elsewhere meanwhile."""
        focus = QApplication.focusWidget()
        if focus is None or focus is self._stick or self.panel.isAncestorOf(focus):
            self.panel.take_focus()

    def areas(self) -> Sequence[QWidget]:
        """Return head, list and pane."""
        parts: list[QWidget] = [self.head]
        if self.places.history.ids:
            parts.append(self.list)
        return [*parts, *super().areas()]

    def refresh(self, changes: Changes) -> None:
        """Show what has changed: every entry counts here, but only while one looks."""
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def look(self) -> None:
        """Look at the stick again."""
        self._forget_failure()
        self.work.look(self._stand_on_step)

    def write_stick(self) -> None:
        """Do all steps at the stick, one after the other."""
        self._round.run()

    def copy_stick(self) -> None:
        """Write a backup onto the stick, now."""
        self._round.copy()

    def _request(self, name: str) -> None:
        self._round.request(name)

    def _go_on_here(self) -> None:
        session, said = self._session, copied_words.gone_on(self.overview)

        def done(_: object) -> None:
            self.finish(said)

        self.context.operations.write(lambda: numbering_right.claim(session), done, owner=self)

    def pick_files(self) -> None:
        """Read packages that somebody chooses."""
        self.files.pick()

    def preview_files(self, paths: Sequence[Path]) -> None:
        """Tell what files would bring that were opened or dropped elsewhere."""
        self.files.preview(paths)

    def show_checks(self) -> None:
        """Open the records of what was read in which a form's rule does not hold."""
        received = self.work.done.read
        if received is not None:
            changes = received_checks.changed_in(received)
            self.shell.open(ReceivedChecksPage(self.context, self.shell, changes))

    def show_alone(self) -> None:
        """Open the list of records that no other place is known to hold."""
        self.shell.open(AlonePage(self.context, self.shell))

    def join(self) -> None:
        """Open the page on which another PC is taken in."""
        self.shell.open(JoiningPage(self.context, self.shell))

    # What happened

    def begin(self) -> None:
        """Forget what failed last, and show the steps also where the window is narrow."""
        self._forget_failure()
        if self.side is not None:
            self.side.setVisible(True)

    def finish(self, words: str) -> None:
        """Say that all is done."""
        self.shell.toast(words)
        self._stick.setFocus()

    def miss_stick(self) -> None:
        """Say that there is no stick, and what can be done without one."""
        self._notices.miss_stick()
        if (button := self._notices.show(self.overview)) is not None:
            button.setFocus()

    def _job_title(self, step: str) -> str:
        return {
            "read": self.tr("Membaca paket data"),
            "write": self.tr("Menulis paket data"),
            "copy": self.tr("Menulis cadangan, dalam KB"),
            "check": self.tr("Memeriksa menurut formulir"),
        }[step]

    def _on_work(self) -> None:
        received = self.work.done.read
        if received is not None and received is not self._told:
            refused = results.refused(received)
            if refused:
                self._say_refused(refused)
        self._told = received
        # Filled is what Enter does: the step of now where there is one.
        self._stick.set_kind("framed" if self.panel.step_of_now else "primary")
        self.state_changed.emit()

    def _say_refused(self, refused: Sequence[ReceivedFile]) -> None:
        said = results.reason(refused[0])
        text = said.text
        if len(refused) > 1:
            text = f"{text} {COUNTS.refused(len(refused))}"
        self.tell("err", said.title, text, "choose")

    def _on_failed(self, error: LipasError) -> None:
        said = message(error)
        self.tell("err", said.title, said.text, self._round.again)

    def tell(self, tone: BannerTone, title: str, text: str, way: WayOut | None = None) -> None:
        """Show what stands in the way, with a button that leads on."""
        self._notices.fail(tone, title, text, way)
        self._notices.show(self.overview)
        self.panel.take_focus()

    def _forget_failure(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.banner.isAncestorOf(focus):
            self._stick.setFocus()  # the button that is about to go must not hand it to a stranger
        self._notices.forget()
        self._notices.show(self.overview)

    def _on_history_opened(self, row: object) -> None:
        line = self.places.history.line(self.list.current_id)
        if line is not None and line.state == "refused":
            said = words.refusal(line)
            self.tell("err", said.title, said.text, "choose")
