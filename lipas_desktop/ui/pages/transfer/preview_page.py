"""What lies in files, before anything of it is taken: from whom, until when, how many changes."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.errors import Cancelled, LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import previewing
from lipas_desktop.services.previewing import Preview
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.transfer import preview_words
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.pages.transfer.notes import Notes
from lipas_desktop.ui.pages.transfer.preview_table import PreviewTable
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.progress import ProgressPanel

_WIDTH = 640


class PreviewPage(Page):
    """Shows one file in words, several as a list; one key takes all that may be taken."""

    place = "transfer"
    accepted = Signal(object)
    """The paths to receive, as they were given."""
    choosing = Signal()
    """None of these may be taken: other files are to be chosen."""

    def __init__(
        self, context: AppContext, shell: Shell, paths: Sequence[Path], *, found: bool = False
    ) -> None:
        super().__init__(context, shell)
        self._found = found
        """Nobody chose these files: other ones may be meant."""
        self._session: Session = context.session
        self._paths: list[Path] = []
        self.told: Sequence[Preview] = ()
        self._running: Running | None = None
        self._build()
        self.go_live()
        self.add(paths)

    def _build(self) -> None:
        self.table = PreviewTable(self._session, self)
        self.list = ListView("preview_files")
        self.list.set_table(self.table)
        self.list.settled.connect(self.show_state)
        self.list.opened.connect(lambda _: self.take())
        self.heading, self.amount = label(15, 600, wrap=True), label(13, 500, wrap=True)
        self.text, self.notes = label(13, 400, "text2", wrap=True), Notes()
        self.progress = ProgressPanel()
        self.progress.hide()
        self.go_on = Button("primary", key="Enter", name="transfer.take_files")
        self.choose = Button("framed", icon="file-input", key="Ctrl+O", name="transfer.receive")
        self.leave = Button("framed", key="Esc", name="window.back")
        self.choose.clicked.connect(self.choose_others)
        self.go_on.clicked.connect(self.take)
        self.leave.clicked.connect(self.shell.back)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.go_on)
        self._buttons.addWidget(self.choose)
        self._buttons.addWidget(self.leave)
        self._buttons.addStretch(1)
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        for part in (self.heading, self.amount, self.text, self.notes, self.progress):
            self._column.addWidget(part)
        self._column.addLayout(self._buttons)
        self._line = rule()
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._line)
        self.body.addWidget(self._box)
        self._rest = QWidget()
        self.body.addWidget(self._rest, 1)

    def restyle(self) -> None:
        """Take width and gaps of the text size."""
        super().restyle()
        t = theme.current()
        self._box.setMaximumWidth(t.px(_WIDTH))
        self._column.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(20))
        self._column.setSpacing(t.px(8))
        self._buttons.setContentsMargins(0, t.px(8), 0, 0)
        self._buttons.setSpacing(t.px(8))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.head.set_title(self.title_words())
        self.table.stale()
        self.choose.set_words(self.tr("Pilih berkas lain"))
        self.show_state()

    # Looking

    def add(self, paths: Sequence[Path]) -> None:
        """Look also at these files; those shown already are looked at once."""
        self._paths += [path for path in paths if path not in self._paths]
        self._stop()
        self.told = ()
        wanted, session, beside = tuple(self._paths), self._session, self.beside

        def job(progress: Progress, cancel: CancelToken) -> list[Preview]:
            return previewing.look(session, wanted, beside=beside, progress=progress, cancel=cancel)

        title = self.tr("Memeriksa paket data")
        running = self.context.operations.run_long(
            job, title, self._on_told, self._on_failed, owner=self
        )
        self._running = None if running.over else running
        self.progress.follow(running, title)
        self.show_state()

    def _stop(self) -> None:
        """Stop looking; nobody is told what came of it."""
        if self._running is not None:
            self._running.done, self._running.failed = None, lambda _: True
            self._running.cancel()
            self._running = None

    def _on_told(self, told: Sequence[Preview]) -> None:
        self.told, self._running = told, None
        self.table.show_files(told)
        if len(told) > 1:
            self.list.choose(self.table.ids[0])
        self.show_state()
        self.entered()

    def _on_failed(self, error: LipasError) -> bool:
        if isinstance(error, Cancelled):
            self.shell.back()
            return True
        self._running = None
        said = message(error)
        self.show_banner("err", said.title, said.text)
        self.show_state()
        return True

    # What it says

    @property
    def beside(self) -> Path | None:
        """Return the folder whose certificates count besides those in folders looked at."""
        return None

    @property
    def may_go_on(self) -> bool:
        """Tell whether Enter does anything."""
        return bool(self.takeable)

    def title_words(self) -> str:
        """Return what stands above."""
        return self.tr("Sebelum diterima")

    def go_on_words(self) -> str:
        """Return what Enter does."""
        return COUNTS.take_all(len(self.takeable)) if len(self.told) > 1 else self.tr("Terima")

    @property
    def takeable(self) -> Sequence[Preview]:
        """Return the files that may be taken."""
        return [one for one in self.told if one.may_be_taken]

    @property
    def current(self) -> Preview | None:
        """Return the file that is told in words."""
        if len(self.told) > 1:
            return self.table.file(self.list.current_id)
        return self.told[0] if self.told else None

    def show_state(self, *_: object) -> None:
        """Say what was found."""
        several = len(self.told) > 1
        self.list.setVisible(several)
        self._line.setVisible(several)
        self._rest.setVisible(not several)
        self._say_file(self.current)
        self.go_on.setVisible(self.may_go_on)
        self.go_on.set_words(self.go_on_words())
        self.choose.setVisible(bool(self.told) and (self._found or not self.may_go_on))
        stay = self.tr("Jangan") if self.takeable else self.tr("Kembali")
        self.leave.set_words(stay)
        self.state_changed.emit()

    def _say_file(self, told: Preview | None) -> None:
        clock = self._session.clock
        here = clock.tz_minutes, clock.now_ms()
        notes: list[tuple[str, str]] = []
        amount = ""
        if told is None:
            heading, text = self._nothing()
        elif told.code:
            said = preview_words.refusal(told)
            heading, text = said.title, said.text
        elif told.state == "own":
            heading = preview_words.title(told)
            text = self.tr("Isinya sudah ada di sini. Bawa berkas ini ke komputer lain.")
        else:
            heading, text = preview_words.title(told), preview_words.dates(told, *here)
            amount, notes = preview_words.amount(told), preview_words.notes(told, *here)
        self.heading.setText(heading)
        self.amount.setText(amount)
        self.amount.setVisible(bool(amount))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.notes.say(*notes)

    def _nothing(self) -> tuple[str, str]:
        if self._running is not None:
            looking = self.tr("Isinya diperiksa; belum ada yang diterima.")
            return self.tr("Memeriksa paket data"), looking
        none = self.tr("Pilih map lain, atau minta pengirim menulis paketnya lagi.")
        return self.tr("Tidak ada paket data di sini"), none

    # What can be done

    def take(self) -> None:
        """Hand on what was chosen, and close: how it goes is told where packages are read."""
        if not self.may_go_on:
            return
        paths = self.wanted()
        self.shell.back()
        self.accepted.emit(paths)

    def wanted(self) -> list[Path]:
        """Return what is handed on."""
        good = {one.path for one in self.takeable}
        # A folder is handed on as one: what lies beside its packages is read with them.
        return [path for path in self._paths if path in good or path.is_dir()]

    def choose_others(self) -> None:
        """Close, and let other files be chosen."""
        self.shell.back()
        self.choosing.emit()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {"transfer.receive": Binding(self.choose_others, lambda: self.choose.isVisible())}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        if not self.may_go_on:
            return ["window.back", "help.page"]
        take = KeyHint("Enter", self.tr("terima") if self.takeable else self.tr("lanjut"))
        chosen = [KeyHint("↑ ↓", self.tr("pilih"))] if len(self.told) > 1 else []
        return [take, *chosen, "window.back", "help.page"]

    def may_leave(self) -> bool:
        """Stop looking where somebody leaves."""
        self._stop()
        return True

    def entered(self) -> None:
        """Stand where Enter goes on: nothing is taken by the key that opened the file."""
        target = self.list if len(self.told) > 1 else self.go_on
        if not self.may_go_on:
            target = self.leave
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return list and words."""
        return [self.list, self._box] if len(self.told) > 1 else [self._box]
