"""What keeps the register safe: copies off this computer, the two envelopes, the own password."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from lipas_desktop.domain.changes import Changes
from lipas_desktop.services import home
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.gate.rows import FormRows
from lipas_desktop.ui.pages.settings.copy_part import CopyPart
from lipas_desktop.ui.pages.settings.erase_part import ErasePart
from lipas_desktop.ui.pages.settings.password_part import PasswordPart
from lipas_desktop.ui.pages.settings.tab import SettingsTab
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label


class SafetyTab(SettingsTab):
    """Copies and envelopes at the left, the password at the right."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__(context, page)
        self._titles = {name: SectionTitle() for name in ("copy", "envelopes", "password", "erase")}
        self.copy = CopyPart(context, page)
        self.password = PasswordPart(context, page)
        self.erase = ErasePart(context, page)
        self.rows = FormRows()
        self.first, self.second = Field("first_envelope"), Field("second_envelope")
        self.rows.add("first", self.first)
        self.rows.add("second", self.second)
        self._why = label(12, 400, "text2", wrap=True)
        self.keep = Button("framed", name="keep_envelopes")
        self._line = QHBoxLayout()
        self._line.addWidget(self.keep)
        self._line.addStretch(1)
        self.add(0, self._titles["copy"], self.copy)
        self.add(0, self._titles["envelopes"], self._why, self.rows)
        self.columns[0].addLayout(self._line)
        self.add(1, self._titles["password"], self.password)
        self.add(1, self._titles["erase"], self.erase)
        self.close_columns()
        self._stored = ("", "")
        self.keep.clicked.connect(self.save)
        for field in (self.first, self.second):
            field.textEdited.connect(lambda _: self._on_typed())
        self.load()
        self.go_live()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        super().restyle()
        self._line.setContentsMargins(theme.current().px(158), 0, 0, 0)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._titles["copy"].set_words(self.tr("Salinan di luar komputer ini"))
        self._titles["envelopes"].set_words(self.tr("Amplop dengan kode pemulihan"))
        self._titles["password"].set_words(self.tr("Kata sandi Anda"))
        self._titles["erase"].set_words(self.tr("Hapus permanen"))
        self._why.setText(
            self.tr(
                "Kode itu ditulis dua kali dan disimpan pada dua orang yang berbeda. Yang "
                "dicatat di sini hanya siapa yang menyimpannya, bukan kodenya."
            )
        )
        self.rows.set_words("first", self.tr("Amplop 1 di"))
        self.rows.set_words("second", self.tr("Amplop 2 di"))
        self.first.setPlaceholderText(self.tr("misalnya kepala rumah, lemari besi"))
        self.second.setPlaceholderText(self.tr("misalnya bendahara, di rumahnya"))
        self.keep.set_words(self.tr("Catat tempat amplop"), "Ctrl+S")
        self._say()

    def _say(self) -> None:
        first, second = self.first.text().strip(), self.second.text().strip()
        same = bool(first) and first.casefold() == second.casefold()
        words = self.tr("Kedua amplop pada orang yang sama. Bila ia pergi, keduanya hilang.")
        self.rows.say("second", words if same else "", "check")
        self.keep.setEnabled(self.dirty)

    def load(self) -> None:
        """Show who keeps the envelopes, and how old the copy is."""
        if not self.dirty:
            self._stored = home.envelopes(self.session)
            self.first.setText(self._stored[0])
            self.second.setText(self._stored[1])
        self.copy.load()
        self.erase.load()
        self._say()

    @property
    def dirty(self) -> bool:
        """Tell whether a place was typed that is not noted."""
        return (self.first.text().strip(), self.second.text().strip()) != self._stored

    def discard(self) -> None:
        """Forget what was typed, a password most of all."""
        self.first.setText(self._stored[0])
        self.second.setText(self._stored[1])
        self.password.clear()
        self._on_typed()

    def _on_typed(self) -> None:
        self._say()
        self.state_changed.emit()

    def save(self) -> None:
        """Note who keeps the envelopes."""
        if not self.dirty:
            return
        session, first, second = self.session, self.first.text(), self.second.text()
        self.context.operations.write(
            lambda: home.note_envelopes(session, first, second),
            lambda _: self._on_saved(first.strip(), second.strip()),
            owner=self,
        )

    def _on_saved(self, first: str, second: str) -> None:
        self._stored = (first, second)
        self._on_typed()
        self.page.shell.toast(self.tr("Tempat kedua amplop dicatat."))

    def refresh(self, changes: Changes) -> None:
        """Show a new copy, and places noted elsewhere."""
        self.load()

    def bindings(self) -> Mapping[str, Binding]:
        """Return copying, noting, and taking three words as a password."""
        found = {
            "transfer.backup": Binding(self.copy.write, lambda: self.copy.is_idle),
            "transfer.backup_folder": Binding(self.copy.write_folder, lambda: self.copy.is_idle),
            "settings.save": Binding(self.save, lambda: self.dirty),
            **self.password.bindings(),
        }
        if self.copy.work.step == "copy":
            found["window.back"] = Binding(self.copy.work.cancel)
        return found

    def hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        return ["transfer.backup", "settings.save", KeyHint("Tab", self.tr("isian berikut"))]

    def take_focus(self) -> None:
        """Stand on the button that copies."""
        self.copy.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_on_envelopes(self) -> None:
        """Stand on the first envelope whose place is not noted."""
        field = self.second if self.first.text().strip() else self.first
        field.setFocus(Qt.FocusReason.OtherFocusReason)
