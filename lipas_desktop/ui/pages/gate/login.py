"""Log-in: one field that takes a password or the recovery code."""

from PySide6.QtCore import QCoreApplication, Signal

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services.entrance import Entrance
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.pages.gate.secrets import SecretField
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import CheckBox

_AT_THE_FIELD = frozenset({"keys.wrong_password", "keys.wrong_code", "keys.no_slot"})
_BROKEN = frozenset(
    {
        "keys.device_damaged",
        "keys.slots_damaged",
        "keys.slots_missing",
        "register.no_device",
        "store.damaged",
        "store.missing",
        "store.not_a_database",
        "store.wrong_key",
    }
)
"""What only a backup mends."""


class OpenScreen(GateScreen):
    """Asks one secret and opens the register of this computer with it."""

    opened = Signal(object)
    restore_asked = Signal()

    def __init__(self, context: AppContext, shell: Shell, entrance: Entrance) -> None:
        super().__init__(context, shell)
        self._entrance = entrance
        self.secret = SecretField("secret")
        self.rows.add("secret", self.secret, width=340)
        self.shown = CheckBox("show_letters")
        self.shown.toggled.connect(self.secret.show_letters)
        self.secret.caps_lock.connect(self._on_caps)
        self.rows.add_below(self.shown)
        self.fields = [self.secret]
        self.back.hide()

    def entered(self) -> None:
        """Begin in the field."""
        self.secret.setFocus()

    def go_on(self) -> None:
        """Try the secret; a field left empty is not tried."""
        secret = self.secret.text()
        if not secret:
            self.rows.refuse("secret", self._empty_words)
            return

        def job(progress: Progress, cancel: CancelToken) -> Session:
            return self._entrance.open(secret)

        self.do(job, QCoreApplication.translate("OpenScreen", "Register dibuka"), self._on_opened)

    def _empty_words(self) -> str:
        return QCoreApplication.translate("OpenScreen", "Ketik kata sandi Anda dahulu.")

    def _on_opened(self, session: Session) -> None:
        self.secret.clear()
        self.opened.emit(session)

    def tell(self, error: LipasError) -> None:
        """Say a wrong secret at the field, all else above it; offer a backup where it helps."""
        if error.code in _AT_THE_FIELD:
            self.rows.refuse("secret", lambda: sentence(error.code, **error.params))
            self.secret.selectAll()
            return
        if error.code not in _BROKEN:
            super().tell(error)
            return
        button = Button("framed", icon="archive-restore", name="restore")
        button.clicked.connect(self.restore_asked)
        self.tell_above(error, button=button)
        self._name_banner_button()

    def _name_banner_button(self) -> None:
        if self._banner_button is not None:
            words = QCoreApplication.translate("OpenScreen", "Pulihkan cadangan")
            self._banner_button.set_words(words)

    def _on_caps(self, caps: bool) -> None:
        words = QCoreApplication.translate("OpenScreen", "Caps Lock menyala: huruf besar diketik.")
        self.rows.say("secret", words if caps else "", "check")

    def retranslate(self) -> None:
        """Name the box that shows the letters."""
        super().retranslate()
        self.shown.setText(QCoreApplication.translate("OpenScreen", "Tampilkan hurufnya"))
        self._name_banner_button()


class LoginScreen(OpenScreen):
    """The register of this computer, closed."""

    practice_asked = Signal()

    def __init__(self, context: AppContext, shell: Shell, entrance: Entrance) -> None:
        super().__init__(context, shell, entrance)
        self.forgotten, self.code = Note("circle-question-mark", apart=True), Note("key-round")
        self.content.addWidget(self.forgotten)
        self.content.addWidget(self.code)
        self.practise = Button("quiet", icon="pencil", name="practise")
        self.practise.clicked.connect(self.practice_asked)
        self.buttons.insertWidget(0, self.practise)
        self.go_live()

    def retranslate(self) -> None:
        """Say all of it; the house is not known before it is open."""
        super().retranslate()
        self.heading.setText(self.tr("Masuk"))
        self.sentence.setText(self.tr("Register di komputer ini terkunci."))
        self.rows.set_words("secret", self.tr("Kata sandi"))
        self.forgotten.say(
            self.tr("Lupa kata sandi? Ketik kode pemulihan dari amplop di isian yang sama.")
        )
        self.code.say(self.tr("Sesudah itu Anda memilih akun dan membuat kata sandi baru."))
        self.next.set_words(self.tr("Masuk"))
        self.practise.set_words(self.tr("Latihan dengan orang karangan"))


class ResumeScreen(OpenScreen):
    """A register that waits for its answer: it opens with its recovery code."""

    give_up_asked = Signal()

    def __init__(self, context: AppContext, shell: Shell, entrance: Entrance) -> None:
        super().__init__(context, shell, entrance)
        self.give_up = Button("quiet", name="give_up")
        self.give_up.clicked.connect(self.give_up_asked)
        self.buttons.insertWidget(0, self.give_up)
        # Thirty letters from paper are compared as they are typed, and count on this PC alone.
        self.shown.setChecked(True)
        self.go_live()

    def _empty_words(self) -> str:
        return self.tr("Ketik kode pemulihan dari kertas dahulu.")

    def retranslate(self) -> None:
        """Say where joining stands."""
        super().retranslate()
        self.heading.setText(self.tr("Lanjutkan penggabungan"))
        self.sentence.setText(
            self.tr(
                "Komputer ini menunggu diterima komputer pertama. Buka dengan kode pemulihannya, "
                "yang Anda tulis di kertas."
            )
        )
        self.rows.set_words("secret", self.tr("Kode pemulihan"))
        self.give_up.set_words(self.tr("Batalkan penggabungan"))
