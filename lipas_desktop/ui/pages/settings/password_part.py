"""The own password: the old one, the new one twice, each told at its field what is wrong."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import accounts, passwords
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.gate.rows import FormRows
from lipas_desktop.ui.pages.gate.secrets import NewPassword, SecretField
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

_FIELDS = {"old": "old", "new": "password"}
"""Fields by what the service calls their values."""


class PasswordPart(Live, QWidget):
    """Nothing typed here is kept: it is forgotten as soon as the tab is left."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__()
        self._context, self._page = context, page
        self._session: Session = context.session
        self.rows = FormRows()
        self.old = SecretField("old_password")
        self.rows.add("old", self.old, width=300)
        self.new = NewPassword(self.rows, self._three_words, self._about)
        self.button = Button("framed", icon="key-round", name="change_password")
        self.note = label(12, 400, "text2", wrap=True)
        self._line = QHBoxLayout()
        self._line.addWidget(self.button)
        self._line.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.rows, self.new, self.note):
            self._column.addWidget(part)
        self._column.addLayout(self._line)
        self.button.clicked.connect(self.change)
        self.old.returnPressed.connect(self.change)
        self.new.second.returnPressed.connect(self.change)
        self.go_live()

    def restyle(self) -> None:
        """Stand under the fields."""
        t = theme.current()
        self._column.setSpacing(t.px(4))
        self._line.setContentsMargins(t.px(158), t.px(4), 0, 0)
        self.note.setContentsMargins(t.px(158), 0, 0, 0)

    def retranslate(self) -> None:
        """Name the fields."""
        self.rows.set_words("old", self.tr("Kata sandi sekarang"))
        self.button.set_words(self.tr("Ganti kata sandi"))
        known = self._session.account_id is not None
        self.note.setText(
            self.tr("Salinan yang ditulis sebelum ini tetap dibuka dengan kata sandi lama.")
            if known
            else self.tr("Anda masuk dengan kode pemulihan. Masuk dengan akun untuk menggantinya.")
        )
        for part in (self.rows, self.new, self.button):
            part.setEnabled(known)

    def _three_words(self) -> str:
        return passwords.three_words(self._session.places.resources, self._session.random)

    def _about(self) -> list[str]:
        house = self._session.house
        return [house.name, house.short_code, self._session.pc_name, self._session.account.name]

    def bindings(self) -> Mapping[str, Binding]:
        """Return the keys of the three words that can be taken."""
        here = self.new.first.hasFocus, self.new.second.hasFocus
        typing = lambda: any(focus() for focus in here)  # noqa: E731
        return {
            "setup.take": Binding(self.new.take_words, typing),
            "setup.other": Binding(self.new.draw_again, typing),
        }

    def clear(self) -> None:
        """Forget what was typed."""
        self.old.clear()
        self.new.fill("", "")
        self.new.shown.setChecked(False)

    def change(self) -> None:
        """Change it, once both new ones are the same."""
        if not self.new.right():
            return
        session, old, new = self._session, self.old.text(), self.new.first.text()
        self.button.setEnabled(False)
        self._context.operations.write(
            lambda: accounts.change_password(session, old, new),
            lambda _: self._on_changed(),
            self._on_failed,
            owner=self,
        )

    def _on_changed(self) -> None:
        self.button.setEnabled(True)
        self.clear()
        self._page.shell.toast(self.tr("Kata sandi diganti. Pakai yang baru saat masuk lagi."))

    def _on_failed(self, error: LipasError) -> bool:
        self.button.setEnabled(True)
        key = _FIELDS.get(str(error.params.get("column", "")))
        if key is None:
            return False
        self.rows.refuse(key, lambda: message(error).whole)
        self.rows.field(key).setFocus(Qt.FocusReason.TabFocusReason)
        return True
