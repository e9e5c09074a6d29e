"""The stick from plugging in to pulling out: seen, taken, written, copied, one after the other."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from lipas_desktop.services.transfer_overview import Overview
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.transfer import copy_words
from lipas_desktop.ui.pages.transfer.stick_page import StickPage
from lipas_desktop.ui.pages.transfer.stick_panel import StickPanel
from lipas_desktop.ui.pages.transfer.ways_out import WayOut
from lipas_desktop.ui.pages.transfer.work import StickWork
from lipas_desktop.ui.widgets.banner import BannerTone


class Desk(Protocol):
    """What the round needs of the page that it is done on."""

    @property
    def context(self) -> AppContext:
        """Return what all pages share."""
        ...

    @property
    def shell(self) -> Shell:
        """Return the window."""
        ...

    @property
    def overview(self) -> Overview:
        """Return where everything is."""
        ...

    def begin(self) -> None:
        """Forget what failed last, and show the steps."""
        ...

    def tell(self, tone: BannerTone, title: str, text: str, way: WayOut | None = None) -> None:
        """Show what stands in the way, with a button that leads on."""
        ...

    def miss_stick(self) -> None:
        """Say that there is no stick, and what can be done without one."""
        ...

    def pick_files(self) -> None:
        """Let files be chosen."""
        ...

    def finish(self, words: str) -> None:
        """Say that all is done."""
        ...


class StickRound(QObject):
    """Does the steps at a stick; nothing on it is taken before it was told."""

    def __init__(self, desk: Desk, work: StickWork, panel: StickPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work, self._panel = desk, work, panel
        panel.looking.connect(lambda: self.show_stick(panel.take_focus))

    def run(self) -> None:
        """Do all steps, one after the other, until the stick can be pulled."""
        self._desk.begin()
        self._work.look(self._go_on)

    def _go_on(self) -> None:
        stick, done = self._work.stick, self._work.done
        if stick is None:
            self._desk.miss_stick()
        elif self._work.unread:
            self.show_stick(self._go_on)
        elif not stick.writable:
            self._say_locked(self.run)
        elif done.written is None:
            self._work.write(self._go_on)
        elif done.copied is None and self._desk.overview.since_copy:
            self._work.copy(self._go_on)
        else:
            self._desk.finish(self.tr("Tertulis dan dibaca ulang. Stik aman dilepas."))

    def show_stick(self, then: Callable[[], None]) -> None:
        """Tell what lies on the stick; `then` follows once it was taken."""
        stick, on, unread = self._work.stick, self._work.on, self._work.unread
        if stick is None or on is None:
            return
        page = StickPage(self._desk.context, self._desk.shell, stick, unread, on.known)
        page.accepted.connect(lambda paths: self._work.read(paths, then))
        page.choosing.connect(self._desk.pick_files)
        self._desk.shell.open(page)

    def request(self, name: str) -> None:
        """Write one package, in which another PC reads how far it is held here; nothing else."""
        self._desk.begin()

        def written() -> None:
            said = self.tr("Permintaan tertulis. Bawa stik ke %1; paket berikutnya akan lengkap.")
            self._desk.finish(said.replace("%1", name))

        def then() -> None:
            stick = self._work.stick
            if stick is None:
                self._desk.miss_stick()
            elif not stick.writable:
                self._say_locked(lambda: self.request(name))
            else:
                self._work.write(written)

        self._work.look(then)

    def again(self) -> None:
        """Do once more what failed: a stick that was pulled out may be there again."""
        self._desk.begin()

        def then() -> None:
            if self._work.stick is None and self._work.last_needs_stick:
                self._desk.miss_stick()
            elif self._work.last is not None:
                self._work.last()

        self._work.look(then)

    def copy(self) -> None:
        """Write a backup onto the stick, now."""
        self._desk.begin()

        def then() -> None:
            if self._work.stick is None:
                self._desk.tell("note", *copy_words.no_stick(), "copy_folder")
            else:
                self._work.copy(self._panel.take_focus)

        self._work.look(then)

    def _say_locked(self, again: Callable[[], None]) -> None:
        self._desk.tell(
            "err",
            self.tr("Stik ini terkunci tulis"),
            self.tr("Isian aman di komputer ini. Lepas kunci tulisnya, atau pakai stik lain."),
            again,
        )
