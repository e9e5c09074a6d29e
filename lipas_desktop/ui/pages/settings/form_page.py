"""One register's form: its versions, how each looks, and the way back to an earlier one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import form_versions, kept_workbooks
from lipas_desktop.services.form_versions import Definition, FormVersion
from lipas_desktop.services.session import Session
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.settings import form_files
from lipas_desktop.ui.pages.settings import form_words as words
from lipas_desktop.ui.pages.settings.form_picture import FormPicture
from lipas_desktop.ui.pages.settings.form_restoring import Restoring
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.tabs import Tab, Tabs

_OWN = RowId("own")
"""The row of the program's own version, which is none of the log."""


class FormPage(Page):
    """A list of versions, the one in force first; the other tab draws the one chosen."""

    place = "settings"

    def __init__(self, context: AppContext, shell: Shell, register: str) -> None:
        super().__init__(context, shell)
        self.register = register
        self._session: Session = context.session
        self.restoring = Restoring(context, self)
        self._drawn: FormVersion | None = None
        self._close = Button("quiet", key="Esc", name="window.back")
        self.out_button = Button(
            "framed", icon="file-spreadsheet", key="Ctrl+E", name="page.export"
        )
        self.restore_button = Button(
            "framed", icon="undo-2", key="Ctrl+R", name="settings.restore_form"
        )
        columns = (
            Column[FormVersion]("version", lambda: self.tr("Versi"), self._version, 90),
            Column[FormVersion]("state", lambda: self.tr("Keadaan"), words.state, 130),
            Column[FormVersion]("owner", lambda: self.tr("Asal"), self._owner, 150),
            Column[FormVersion]("since", lambda: self.tr("Dipasang"), words.since, 190),
            Column[FormVersion]("by", lambda: self.tr("Oleh"), words.by, 150),
            Column[FormVersion]("file", lambda: self.tr("Berkas"), self._file, 130, stretch=True),
        )
        self.list = PlainList[FormVersion]("form_versions", columns)
        self.picture = FormPicture(context)
        self.tabs, self._stack = Tabs(name="form_tabs"), QStackedWidget()
        self._build()
        self.load()
        self.go_live()

    def _build(self) -> None:
        self.head.add_buttons(self._close, self.restore_button, self.out_button)
        self._parts: dict[str, QWidget] = {"versions": self.list, "picture": self.picture}
        for part in self._parts.values():
            self._stack.addWidget(part)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self._close.clicked.connect(self.shell.back)
        self.out_button.clicked.connect(self.write_out)
        self.restore_button.clicked.connect(self.restore)
        self.tabs.changed.connect(self._on_tab)
        self.list.view.settled.connect(lambda _: self._say())
        self.list.view.opened.connect(lambda _: self.tabs.choose("picture"))

    def _version(self, one: FormVersion) -> Cell:
        return Cell(one.version, tone="text", weight=500)

    def _owner(self, one: FormVersion) -> Cell:
        return Cell(words.owner(one))

    def _file(self, one: FormVersion) -> Cell:
        # What came with it is kept at the computer where it was installed, its text at all.
        if one.installed is None:
            return Cell()
        kept = kept_workbooks.of_import(self._session, one.installed.id)
        return Cell(kept.name if kept is not None else one.installed.file_name)

    def load(self) -> None:
        """Read the versions anew."""
        found = form_versions.versions(self._session, self.register)
        self.list.show_rows({one.row or _OWN: one for one in found})
        self._say()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._close.set_words(self.tr("Tutup"))
        self.out_button.set_words(self.tr("Simpan sebagai Excel"))
        self.restore_button.set_words(self.tr("Kembalikan"))
        self.tabs.set_tabs(
            [
                Tab("versions", self.tr("Semua versi"), str(self.list.model.rowCount())),
                Tab("picture", self.tr("Tampilan")),
            ]
        )
        self._say()

    def _say(self) -> None:
        current = self.list.current
        title = self.tr("Formulir %1").replace("%1", words.register(self.register))
        fact = self.tr("versi %1").replace("%1", current.version) if current is not None else ""
        self.head.set_title(title, fact)
        is_other = current is not None and current.state != "in_force"
        self.restore_button.setEnabled(is_other and self.restoring.is_allowed)
        self.state_changed.emit()

    # The picture

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentWidget(self._parts[key])
        if key == "picture":
            self._draw()
        self.entered()
        self.state_changed.emit()

    def _draw(self) -> None:
        version, session = self.list.current, self._session
        if version is None or version == self._drawn:
            return
        self._drawn = version
        self.picture.none.setText(self.tr("Formulir sedang dibaca."))
        self.picture.show_form(None)
        self.context.operations.run(
            lambda: form_versions.definition(session, version),
            lambda form: self._on_read(version, form),
            self._on_failed,
            owner=self,
        )

    def _on_read(self, version: FormVersion, form: Definition) -> None:
        if version == self._drawn:
            self.picture.show_form(form_versions.empty(self._session, self.register, form))
            self.entered()

    def _on_failed(self, error: LipasError) -> bool:
        self.picture.none.setText(message(error).whole)
        return True

    # What can be done

    def write_out(self) -> None:
        """Write the version chosen for a spreadsheet program."""
        current = self.list.current
        if current is not None:
            form_files.write_workbook(self.context, self, current)

    def restore(self) -> None:
        """Put the version chosen in force again."""
        current = self.list.current
        if current is not None:
            self.restoring.ask(current)

    def refresh(self, changes: Changes) -> None:
        """Show versions installed or taken back, here or elsewhere."""
        if changes.touches("form"):
            self.load()
            self.retranslate()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done with a version."""
        return {
            "page.export": Binding(self.write_out),
            "settings.restore_form": Binding(self.restore, self.restore_button.isEnabled),
            "settings.tab": Binding(lambda: self.tabs.step(1)),
            "settings.tab_back": Binding(lambda: self.tabs.step(-1)),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the tab in front."""
        out = KeyHint("Ctrl+E", self.tr("simpan sebagai Excel"))
        restore = ["settings.restore_form"] if self.restore_button.isEnabled() else []
        look = [KeyHint("Enter", self.tr("lihat"))] if self.tabs.key == "versions" else []
        return [*look, *restore, out, "settings.tab", "window.back", "help.page"]

    def entered(self) -> None:
        """Stand on the list, or on the picture."""
        if self.tabs.key == "picture":
            self.picture.enter()
        else:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return tabs and the part in front."""
        return [self.tabs, self._stack]
