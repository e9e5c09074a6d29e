"""Packages out of files, packages and backups into folders, wherever somebody chooses them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from lipas_desktop.services import bundle_files
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.transfer import copy_words, results
from lipas_desktop.ui.pages.transfer.preview_page import PreviewPage
from lipas_desktop.ui.pages.transfer.stick_round import Desk
from lipas_desktop.ui.pages.transfer.work import StickWork


class FileRound(QObject):
    """Reads and writes without a stick; no file is taken before it was told."""

    def __init__(self, desk: Desk, work: StickWork, page: Page) -> None:
        super().__init__(page)
        self._desk, self._work, self._page = desk, work, page

    def copy(self) -> None:
        """Write a backup into a folder that somebody chooses."""
        folder = self._desk.context.ask.folder(self.tr("Simpan salinan ke map"))
        if folder is not None:
            self._desk.begin()
            self._work.copy(self._say_copied, folder)

    def _say_copied(self) -> None:
        folder = self._work.done.folder
        if folder is None or folder.copied is None:
            return
        if not folder.away:
            self._desk.tell("warn", *copy_words.only_here())
        self._desk.shell.toast(copy_words.written_words(folder.copied, folder))

    def write(self) -> None:
        """Write what others lack into a folder."""
        folder = self._desk.context.ask.folder(self.tr("Kirim ke map"))
        if folder is not None:
            self.write_into(folder)

    def write_into(self, folder: Path) -> None:
        """Write what others lack into this folder."""
        self._desk.begin()
        self._work.write(lambda: self._say_written(folder), folder)

    def _say_written(self, folder: Path) -> None:
        said = self.tr("Tertulis di map %1 dan dibaca ulang.").replace("%1", folder.name)
        self._desk.shell.toast(said)

    def choose(self) -> None:
        """Tell the packages where one chose last, else on a stick; where none are, let choose."""
        last, sticks = self._desk.context.ask.last_folder("bundle"), self._desk.context.find_sticks

        def look() -> tuple[Path | None, bool]:
            folder = last or next((stick.path for stick in sticks()), None)
            return folder, folder is not None and bool(bundle_files.find_bundles(folder))

        self._desk.context.operations.run(look, lambda told: self._on_looked(*told), owner=self)

    def _on_looked(self, folder: Path | None, has_packages: bool) -> None:
        if self._desk.shell.front is not self._page:
            return
        if folder is not None and has_packages:
            self.preview([folder], found=True)
        else:
            self.pick(folder)

    def pick(self, start: Path | None = None) -> None:
        """Read packages that somebody chooses."""
        title = self.tr("Terima berkas")
        filters = self.tr("Paket data (*.age);;Semua berkas (*)")
        self.preview(self._desk.context.ask.open_files(title, filters, start))

    def choose_folder(self) -> None:
        """Read every package in a folder that somebody chooses."""
        folder = self._desk.context.ask.folder(self.tr("Terima semua paket di satu map"))
        self.preview([folder] if folder is not None else [])

    def preview(self, paths: Sequence[Path], *, found: bool = False) -> None:
        """Tell what files would bring before they are taken; files that come later join them."""
        front = self._desk.shell.front
        if isinstance(front, PreviewPage):
            front.add(paths)
        elif paths:
            page = PreviewPage(self._desk.context, self._desk.shell, paths, found=found)
            page.accepted.connect(self.receive)
            page.choosing.connect(self.pick)
            self._desk.shell.open(page)

    def receive(self, paths: Sequence[Path]) -> None:
        """Read packages; nothing happens where somebody turned back."""
        if paths:
            self._desk.begin()
            self._work.receive(paths, self._say_received)

    def _say_received(self) -> None:
        received = self._work.done.read
        if received is None or results.refused(received):
            return
        if results.all_for_others(received):
            self._desk.tell("warn", *results.for_others(), "choose")
            return
        self._desk.shell.toast(results.title(received))
