"""Pulihkan cadangan: which file, with which secret, and what this computer is afterwards."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services.backup import SUFFIX, FoundBackup, find, inspect
from lipas_desktop.services.entrance import Entrance
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.pages.gate.secrets import SecretField
from lipas_desktop.ui.pages.gate.sticks import FoundCards
from lipas_desktop.ui.widgets.cards import Card
from lipas_desktop.ui.widgets.fields import CheckBox
from lipas_desktop.ui.widgets.keys import KeyHint


class BackupCards(FoundCards):
    """Backups on the sticks that are plugged in, the newest first."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.go_live()

    def seek(self) -> Sequence[FoundBackup]:
        """Look through the sticks."""
        return [found for stick in self._context.find_sticks() for found in find(stick.path)]

    def card(self, found: object, name: str, key: str) -> Card:
        """Show a backup by house and time."""
        assert isinstance(found, FoundBackup)
        return Card(name, "archive-restore", title_of(found), second_of(found), key)

    def other(self, name: str, key: str) -> Card:
        """Offer any file."""
        text = self.tr("Cadangan di map lain. Namanya berakhiran %1.").replace("%1", SUFFIX)
        return Card(name, "folder-search", self.tr("Pilih berkas"), text, key)

    def none_words(self) -> str:
        """Say that no backup was found."""
        return self.tr("Belum ada stik berisi cadangan. Colokkan; isinya muncul sendiri di sini.")


def title_of(found: FoundBackup) -> str:
    """Return house code and time of a backup."""
    return f"{found.code}, {formats.moment_here(found.at)}"


def second_of(found: FoundBackup) -> str:
    """Return where a backup lies and how large it is."""
    return f"{found.path.name}, {formats.size(found.size)}"


class BackupFileScreen(GateScreen):
    """Choose the file."""

    backup_chosen = Signal(object)

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.found = BackupCards(context)
        self.found.chosen.connect(self.backup_chosen)
        self.found.found_anew.connect(self.state_changed)
        self.found.other_chosen.connect(self._ask_file)
        self.content.addWidget(self.found)
        self.go_live()

    def entered(self) -> None:
        """Look for backups, and begin on the cards."""
        self.found.look()
        self.found.cards.take_focus()

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Name the keys of the cards."""
        return [self.found.hint(), "setup.move", "setup.enter", "window.back", "help.page"]

    def go_on(self) -> None:
        """Take the card chosen."""
        self.hide_banner()
        self.found.take()

    def _ask_file(self) -> None:
        named = self.tr("Cadangan")
        kind = f"{named} (*{SUFFIX})"
        path = self.context.ask.open_file(self.tr("Pilih cadangan"), f"{kind};;* (*)")
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Read what a file says of itself; what is no backup is said here."""
        self.hide_banner()
        self.context.operations.run(
            lambda: inspect(path), self.backup_chosen.emit, self._failed, owner=self
        )

    def retranslate(self) -> None:
        """Ask for the file."""
        super().retranslate()
        self.heading.setText(self.tr("Cadangan mana yang dipulihkan?"))
        self.sentence.setText(self.tr("Berkas cadangan hanya dibaca, tidak pernah diubah."))


class BackupSecretScreen(GateScreen):
    """Open the backup with a password or the recovery code."""

    restored = Signal(object)

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        entrance: Entrance,
        found: FoundBackup,
        *,
        replaces: bool,
    ) -> None:
        super().__init__(context, shell)
        self._entrance, self.found, self._replaces = entrance, found, replaces
        self.secret = SecretField("secret")
        self.rows.add("secret", self.secret, width=340)
        self.secret.caps_lock.connect(self._on_caps)
        self.shown = CheckBox("show_letters")
        self.shown.toggled.connect(self.secret.show_letters)
        self.rows.add_below(self.shown)
        self.notes = [Note("key-round", apart=True), Note("monitor-smartphone"), Note("info")]
        for part in self.notes:
            self.content.addWidget(part)
        self.fields = [self.secret]
        self.go_live()

    def _on_caps(self, caps: bool) -> None:
        words = self.tr("Caps Lock menyala: huruf besar diketik.")
        self.rows.say("secret", words if caps else "", "check")

    def go_on(self) -> None:
        """Restore."""
        secret, path = self.secret.text(), self.found.path
        if not secret:
            self.rows.refuse(
                "secret", lambda: self.tr("Ketik kata sandi atau kode pemulihan dahulu.")
            )
            return

        def job(progress: Progress, cancel: CancelToken) -> Session:
            return self._entrance.restore(
                path, secret, replaces=self._replaces, progress=progress, cancel=cancel
            )

        title = self.tr("Cadangan diperiksa dan dipulihkan")
        self.do(job, title, self.restored.emit, stoppable=True)

    def tell(self, error: LipasError) -> None:
        """Say a wrong secret at the field."""
        if error.code == "backup.wrong_secret":
            self.rows.refuse("secret", lambda: sentence(error.code, **error.params))
            self.secret.selectAll()
        else:
            super().tell(error)

    def retranslate(self) -> None:
        """Name the backup, and say what comes of it."""
        super().retranslate()
        heading = self.tr("Buka cadangan %1, %2").replace("%1", self.found.code)
        self.heading.setText(heading.replace("%2", formats.moment_here(self.found.at)))
        self.sentence.setText(second_of(self.found))
        self.rows.set_words("secret", self.tr("Kata sandi atau kode"))
        self.shown.setText(self.tr("Tampilkan hurufnya"))
        secret, computer, old = self.notes
        secret.say(
            self.tr("Kata sandi pengguna mana pun dari waktu itu, atau kode pemulihan dari amplop.")
        )
        computer.say(
            self.tr(
                "Komputer ini menjadi komputer baru di rumah itu: kuncinya baru, dan komputer "
                "lain menerimanya dari awal."
            )
        )
        kept = self.tr("Register yang sekarang tidak dihapus; ia disimpan dengan nama lain.")
        old.say(kept if self._replaces else "")
        self.next.set_words(self.tr("Pulihkan"))


class RestoredScreen(GateScreen):
    """What this computer is now, and what is to be done with it."""

    entered_work = Signal()
    acceptance_asked = Signal()

    def __init__(self, context: AppContext, shell: Shell, session: Session) -> None:
        super().__init__(context, shell)
        self._accepted, self._no = session.cert is not None, session.pc_no
        self._house = session.house.name
        self.lines = [Note("circle-check"), Note("monitor-smartphone"), Note("hard-drive")]
        for note in self.lines:
            self.content.addWidget(note)
        self.go_live()

    def leave(self) -> None:
        """Leave being accepted for later."""
        self.entered_work.emit()

    def go_on(self) -> None:
        """Open the work, or ask to be accepted."""
        (self.entered_work if self._accepted else self.acceptance_asked).emit()

    def retranslate(self) -> None:
        """Say what is so now, and what comes next."""
        super().retranslate()
        self.heading.setText(self.tr("Cadangan dipulihkan"))
        self.sentence.setText(self._house)
        whole, computer, next_step = self.lines
        whole.say(self.tr("Semua isian sampai cadangan itu ditulis ada di komputer ini."), "ok")
        if self._accepted:
            words = self.tr("Komputer ini sekarang komputer nomor %1 di rumah ini.")
            computer.say(words.replace("%1", str(self._no)))
            next_step.say(
                self.tr(
                    "Di Kirim & Terima, tulis paket data ke stik dan bawa ke komputer lain, "
                    "supaya mereka mengenalnya."
                )
            )
            self.next.set_words(self.tr("Buka Beranda"))
        else:
            computer.say(
                self.tr(
                    "Komputer ini belum diterima rumah ini. Isian baru tersimpan, tetapi belum "
                    "dapat dikirim."
                )
            )
            next_step.say(
                self.tr(
                    "Minta komputer pertama menerimanya: tulis permintaan ke stik, bandingkan "
                    "enam kata."
                )
            )
            self.next.set_words(self.tr("Minta diterima"))
        self.back.set_words(self.tr("Nanti saja"))
        self.back.setVisible(not self._accepted)


class UnacceptedScreen(RestoredScreen):
    """At log-in: the keys are new, after a restore or because of a copy, and not accepted yet."""

    def retranslate(self) -> None:
        """Say why this computer waits, and that work goes on."""
        super().retranslate()
        self.heading.setText(self.tr("Komputer ini perlu diterima lagi"))
        self.lines[0].say(
            self.tr(
                "Register ini pernah dipulihkan atau disalin, jadi kunci komputer ini baru. "
                "Semua isian tetap ada."
            ),
            "ok",
        )
