"""The last copy off this computer, and the button that writes the next one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import backup
from lipas_desktop.services.backup import Written
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.transfer import copy_words
from lipas_desktop.ui.pages.transfer.work import InFolder, StickWork
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.progress import ProgressPanel
from lipas_desktop.ui.widgets.rows import NoteRow


class CopyPart(Live, QWidget):
    """Writes a copy in place; with several sticks the choice is Kirim & Terima's."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__()
        self._context, self._page = context, page
        self._session: Session = context.session
        self.work = StickWork(context, lambda _: self._title(), self)
        self.note = NoteRow("hard-drive-download", title_weight=500)
        icon, key = "hard-drive-download", "Ctrl+Shift+B"
        self.button = Button("primary", icon=icon, key=key, name="transfer.backup")
        self.folder = Button(
            "quiet", icon="folder-output", key="Ctrl+Shift+M", name="transfer.backup_folder"
        )
        self.progress = ProgressPanel()
        self.progress.hide()
        self._buttons = QVBoxLayout()
        self._buttons.addWidget(self.button)
        self._buttons.addWidget(self.folder)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.note)
        self._column.addWidget(self.progress)
        self._column.addLayout(self._buttons)
        self.button.clicked.connect(self.write)
        self.folder.clicked.connect(self.write_folder)
        self.work.begun.connect(self._on_begun)
        self.work.failed.connect(self._on_failed)
        self.work.changed.connect(self._on_work)
        self.go_live()

    def restyle(self) -> None:
        """Stand under the words of the note."""
        t = theme.current()
        self._column.setSpacing(t.px(6))
        self._buttons.setSpacing(t.px(4))
        self._buttons.setContentsMargins(t.px(26), 0, 0, t.px(10))
        self.progress.setContentsMargins(t.px(26), 0, 0, 0)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.button.set_words(self.tr("Simpan salinan ke stik sekarang"))
        self.folder.set_words(self.tr("Simpan salinan ke map"))
        self.load()

    def load(self) -> None:
        """Say how old the last copy is, and what it lacks."""
        copied = backup.last_copy(self._session)
        since = backup.since_copy(self._session, copied)
        changes = self.tr("%Ln perubahan", "", since)
        if copied is None:
            self.note.lead.set_lead("circle-alert", "warn")
            second = self.tr("%1 belum ada di salinan. Colokkan stik untuk menyalinnya.")
            self.note.say(
                self.tr("Belum ada salinan di luar komputer ini"), second.replace("%1", changes)
            )
            return
        self.note.lead.set_lead("hard-drive-download", "ok")
        day = formats.long_date(formats.local(copied.at, self._session.clock.tz_minutes).date())
        title = self.tr("Salinan terakhir di %1, %2").replace("%1", copied.peer)
        second = self.tr(
            "%1 sesudahnya belum ada di sana. Salinan dibuka dengan kata sandi atau kode pemulihan."
        )
        if not since:
            second = self.tr(
                "Semua isian ada di sana. Salinan dibuka dengan kata sandi atau kode pemulihan."
            )
        self.note.say(title.replace("%2", day), second.replace("%1", changes))

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is under way."""
        return not self.work.step

    def write(self) -> None:
        """Write a copy onto the stick."""
        self._page.hide_banner()
        self.work.look(self._on_looked)

    def _on_looked(self) -> None:
        if len(self.work.sticks) > 1:
            self._page.shell.go("transfer")
        elif self.work.stick is None:
            self._page.show_banner("note", *copy_words.no_stick())
        else:
            self.work.copy(self._on_written)

    def write_folder(self) -> None:
        """Write a copy into a folder that somebody chooses."""
        folder = self._context.ask.folder(self.tr("Simpan salinan ke map"))
        if folder is not None:
            self._page.hide_banner()
            self.work.copy(self._on_in_folder, folder)

    def _on_written(self) -> None:
        self._tell(self.work.done.copied, None)

    def _on_in_folder(self) -> None:
        folder = self.work.done.folder
        if folder is not None and not folder.away:
            self._page.show_banner("warn", *copy_words.only_here())
        self._tell(folder.copied if folder else None, folder)

    def _tell(self, written: Written | None, folder: InFolder | None) -> None:
        if written is not None:
            self._page.shell.toast(copy_words.written_words(written, folder))
        self.load()
        self.button.setFocus()

    def _title(self) -> str:
        return self.tr("Menulis salinan, dalam KB")

    def _on_begun(self, running: Running, step: str) -> None:
        advice = self.tr("Batal tidak meninggalkan apa pun yang setengah tertulis.")
        self.progress.follow(running, running.title, advice)

    def _on_work(self) -> None:
        for button in (self.button, self.folder):
            button.setEnabled(self.is_idle)
        self._page.state_changed.emit()

    def _on_failed(self, error: LipasError) -> None:
        said = message(error)
        self._page.show_banner("err", said.title, said.text)
