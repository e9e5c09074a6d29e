"""Which account one is, and the password for it on this computer."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Signal

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import joining
from lipas_desktop.services.entrance import Entrance
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.pages.gate.secrets import NewPassword
from lipas_desktop.ui.widgets.fields import Choice

Why = Literal["joined", "code"]


class AccountScreen(GateScreen):
    """Accounts travel between computers, passwords never: each computer asks its own."""

    chosen = Signal()
    left = Signal()

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        entrance: Entrance,
        session: Session,
        why: Why,
    ) -> None:
        super().__init__(context, shell)
        self._entrance, self.session, self._why = entrance, session, why
        self._accounts = joining.accounts(session)
        self.account = Choice("account")
        for one in self._accounts:
            self.account.addItem(one.name, one.id)
        if len(self._accounts) > 1:
            self.account.setCurrentIndex(-1)  # nobody gets another's account by Enter alone
        self.rows.add("account", self.account, width=300)
        self.password = NewPassword(self.rows, entrance.three_words, self._about)
        self.content.addWidget(self.password)
        self.fields = [self.account, self.password.first, self.password.second]
        self.go_live()

    def _about(self) -> list[str]:
        return [one.name for one in self._accounts]

    def entered(self) -> None:
        """Begin at the account."""
        self.account.setFocus()

    def leave(self) -> None:
        """Close the register again; it opens as it did before."""
        self.left.emit()

    def bindings(self) -> Mapping[str, Binding]:
        """Bind the three words too."""
        return {
            **super().bindings(),
            "setup.take": Binding(self.password.take_words),
            "setup.other": Binding(self.password.draw_again),
        }

    def go_on(self) -> None:
        """Set the password and go to work as that account."""
        account = self.account.currentData()
        if account is None:
            self.rows.refuse("account", lambda: self.tr("Pilih akun Anda: F4 membuka daftar."))
            self.focus(self.account)
        elif self.password.right():
            secret = self.password.first.text()

            def job(progress: Progress, cancel: CancelToken) -> None:
                self._entrance.choose_account(self.session, account, secret)

            self.do(job, self.tr("Kata sandi dibuat"), lambda _: self.chosen.emit())

    def retranslate(self) -> None:
        """Ask for account and password."""
        super().retranslate()
        if self._why == "joined":
            self.show_steps("join", 4)
            self.heading.setText(self.tr("Akun Anda di komputer ini"))
            sentence = self.tr(
                "Akun sudah datang bersama data. Kata sandi tidak pernah dikirim; buat yang baru "
                "di sini."
            )
        else:
            self.heading.setText(self.tr("Buat kata sandi baru"))
            sentence = self.tr(
                "Register terbuka dengan kode pemulihan. Pilih akun Anda; kata sandi lamanya tidak "
                "berlaku lagi."
            )
        self.sentence.setText(sentence)
        self.rows.set_words("account", self.tr("Akun"))
        for place, one in enumerate(self._accounts):
            role = CODES["role"].label(one.role, formats.language())
            self.account.setItemText(place, f"{one.name}, {role}")
        self.account.setPlaceholderText(self.tr("Pilih"))
        self.next.set_words(self.tr("Masuk"))
