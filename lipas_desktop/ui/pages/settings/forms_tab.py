"""The registers' forms: which version is in force, whose it is, since when."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import form_versions
from lipas_desktop.services.form_versions import FormVersion
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.paper.empty_form import EmptyFormWriter
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.settings import form_files
from lipas_desktop.ui.pages.settings import form_words as words
from lipas_desktop.ui.pages.settings.form_page import FormPage
from lipas_desktop.ui.pages.settings.form_preview_page import FormPreviewPage
from lipas_desktop.ui.pages.settings.form_restoring import Restoring
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class FormsTab(Live, QWidget):
    """A list of forms; read when it is first shown, since nobody needs it at the start."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__()
        self._context, self._page = context, page
        self._session: Session = context.session
        self.restoring = Restoring(context, page)
        self._paper = EmptyFormWriter(context, self, page.shell.toast)
        self._before: FormVersion | None = None
        self._is_read = False
        columns = (
            Column[FormVersion](
                "register", lambda: self.tr("Formulir"), self._name, 200, stretch=True
            ),
            Column[FormVersion]("version", lambda: self.tr("Versi"), self._version, 80),
            Column[FormVersion]("owner", lambda: self.tr("Asal"), self._owner, 170),
            Column[FormVersion]("since", lambda: self.tr("Dipasang"), words.since, 200),
            Column[FormVersion]("by", lambda: self.tr("Oleh"), words.by, 180),
        )
        self.list = PlainList[FormVersion]("forms", columns)
        self.note = label(12, 400, "text2", wrap=True)
        self.import_button = Button(
            "framed", icon="file-input", key="Ctrl+O", name="settings.import_form"
        )
        self.out_button = Button(
            "framed", icon="file-spreadsheet", key="Ctrl+E", name="page.export"
        )
        self.print_button = Button("framed", icon="printer", key="Ctrl+P", name="page.print")
        self.restore_button = Button(
            "framed", icon="undo-2", key="Ctrl+R", name="settings.restore_form"
        )
        self._build()
        self.go_live()

    def _build(self) -> None:
        line = QHBoxLayout()
        buttons = self.import_button, self.out_button, self.print_button, self.restore_button
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.note)
        self._foot.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)
        self.import_button.clicked.connect(self.import_form)
        self.out_button.clicked.connect(self.write_out)
        self.print_button.clicked.connect(self.print_empty)
        self.restore_button.clicked.connect(self.restore)
        self.list.view.opened.connect(lambda _: self.open_form())
        self.list.view.settled.connect(lambda _: self._on_chosen())

    def _name(self, one: FormVersion) -> Cell:
        return Cell(words.register(one.register), tone="text", weight=500)

    def _version(self, one: FormVersion) -> Cell:
        return Cell(one.version)

    def _owner(self, one: FormVersion) -> Cell:
        if one.added:
            return Cell(words.owner(one), tone="text", icon="circle-alert", icon_tone="warn")
        return Cell(words.owner(one), tone="text" if one.row is not None else "text2")

    def showEvent(self, event: QShowEvent) -> None:
        """Read the forms once they are wanted."""
        super().showEvent(event)
        if not self._is_read:
            self.load()

    def load(self) -> None:
        """Read the list anew."""
        self._is_read = True
        found = form_versions.in_force(self._session)
        self.list.show_rows({RowId(one.register): one for one in found})
        self._on_chosen()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.import_button.set_words(self.tr("Impor formulir"))
        self.out_button.set_words(self.tr("Simpan sebagai Excel"))
        self.print_button.set_words(self.tr("Cetak kosong"))
        self.restore_button.set_words(self.tr("Kembalikan"))
        self._say()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._foot.setContentsMargins(t.px(20), t.px(10), t.px(20), t.px(16))
        self._foot.setSpacing(t.px(8))

    def _say(self) -> None:
        allowed = self.restoring.is_allowed
        words_of = self.tr(
            "Simpan formulir sebagai Excel, ubah di sana, lalu impor. Sebelum dipasang, yang salah "
            "dan yang berubah diperlihatkan dahulu."
        )
        if not allowed:
            words_of = self.tr("Formulir dipasang dan dikembalikan oleh administrator.")
        current = self.list.current
        if current is not None and current.added:
            words_of = self.tr(
                "%Ln pertanyaan inti dari program ditambahkan di bagian akhir formulir ini; "
                "masukkan ke berkas Excel-nya bila formulir diubah lagi. “Simpan sebagai Excel” "
                "sudah memuatnya.",
                "",
                len(current.added),
            )
        self.note.setText(words_of)
        for button in (self.out_button, self.print_button):
            button.setEnabled(self.list.current is not None)
        self.restore_button.setEnabled(allowed and self._before is not None)

    def _on_chosen(self) -> None:
        self._before = self.restoring.before(self.list.current)
        self._say()
        self._page.state_changed.emit()

    # What can be done

    def open_form(self) -> None:
        """Open the page of the form chosen."""
        current = self.list.current
        if current is not None:
            shell = self._page.shell
            shell.open(FormPage(self._context, shell, current.register))

    def import_form(self) -> None:
        """Let a form's file be chosen, and show what it would bring."""
        path = form_files.chosen(self._context)
        if path is not None:
            self.preview(path)

    def preview(self, path: Path) -> None:
        """Show what a form's file would bring."""
        shell = self._page.shell
        shell.open(FormPreviewPage(self._context, shell, path))

    def write_out(self) -> None:
        """Write the form chosen for a spreadsheet program."""
        current = self.list.current
        if current is not None:
            form_files.write_workbook(self._context, self._page, current)

    def print_empty(self) -> None:
        """Write the form chosen as an empty sheet for filling by hand."""
        current = self.list.current
        if current is not None:
            self._paper.write(current.register)

    def restore(self) -> None:
        """Put the version before the one in force in force again."""
        # Asked anew: what the buttons say follows the arrows a moment later.
        before = self.restoring.before(self.list.current)
        if before is not None:
            self.restoring.ask(before)

    def refresh(self, changes: Changes) -> None:
        """Show forms installed or taken back, here or elsewhere."""
        if self._is_read and changes.touches("form"):
            self.load()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done with forms."""
        return {
            "settings.import_form": Binding(self.import_form),
            "page.export": Binding(self.write_out, lambda: self.list.current is not None),
            "page.print": Binding(self.print_empty, lambda: self.list.current is not None),
            "settings.restore_form": Binding(self.restore, self.restore_button.isEnabled),
        }

    def hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the list."""
        out = KeyHint("Ctrl+E", self.tr("simpan sebagai Excel"))
        restore = ["settings.restore_form"] if self.restore_button.isEnabled() else []
        return [KeyHint("Enter", self.tr("buka")), "settings.import_form", out, *restore]

    def take_focus(self) -> None:
        """Stand on the list."""
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
