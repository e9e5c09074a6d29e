"""Where the register may not lie, why, and another folder for it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from lipas_desktop.domain.errors import LipasError, WorldError
from lipas_desktop.services.entrance import Entrance
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint


class FolderScreen(GateScreen):
    """One sentence on the folder, and the way to another one."""

    moved = Signal(object)
    """The folder that was taken instead, None where the refused one is right by now."""

    def __init__(
        self, context: AppContext, shell: Shell, entrance: Entrance, error: LipasError
    ) -> None:
        super().__init__(context, shell)
        self._entrance, self._error = entrance, error
        self._folder = entrance.places.live
        self.where, self.why = Note("folder-search"), Note("info")
        self.content.addWidget(self.where)
        self.content.addWidget(self.why)
        self.again = Button("framed", icon="refresh-cw", key="F5", name="setup.look")
        self.again.clicked.connect(self.look_again)
        self.buttons.insertWidget(self.buttons.indexOf(self.next), self.again)
        self.back.hide()
        self.go_live()

    def bindings(self) -> Mapping[str, Binding]:
        """Bind looking again too."""
        return {**super().bindings(), "setup.look": Binding(self.look_again)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Name the keys of both buttons."""
        return ["setup.enter", "setup.look", "help.page"]

    def look_again(self) -> None:
        """Ask once more, after something was changed outside."""
        try:
            self._entrance.check_folder()
        except WorldError as error:
            self._refuse(error, self._entrance.places.live)
        else:
            self.moved.emit(None)

    def go_on(self) -> None:
        """Choose another folder."""
        folder = self.context.ask.folder(self.tr("Pilih map untuk register"), Path.home())
        if folder is None:
            return
        try:
            base = self._entrance.move(folder)
        except WorldError as error:
            self._refuse(error, folder)
        else:
            self.moved.emit(base)

    def _refuse(self, error: LipasError, folder: Path) -> None:
        self._error, self._folder = error, folder
        self.retranslate()

    def retranslate(self) -> None:
        """Say why not here."""
        super().retranslate()
        gone = self._error.code == "place.register_gone"
        self.heading.setText(
            self.tr("Register tidak ditemukan")
            if gone
            else self.tr("Register tidak dapat disimpan di sini")
        )
        self.sentence.setText(sentence(self._error.code, **self._error.params))
        self.where.say(str(self._folder))
        self.why.say(
            self.tr(
                "Register harus di disk komputer ini sendiri. Salinannya boleh ke stik, dan "
                "dibuat dari Pengaturan."
            )
        )
        self.again.set_words(self.tr("Periksa lagi"))
        self.next.set_words(self.tr("Pilih map lain"))
