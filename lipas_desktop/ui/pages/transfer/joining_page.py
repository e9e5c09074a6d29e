"""*Tambah komputer*: the request on the stick, its six words compared, the answer's six words."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import Cancelled, LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import joining, on_stick
from lipas_desktop.services.joining import Accepted, Request
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.gate.sheet import GroupSheet
from lipas_desktop.ui.pages.transfer import words
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import CheckBox, Choice
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.progress import ProgressPanel
from lipas_desktop.ui.widgets.rows import NoteRow

State = Literal["looking", "none", "compare", "accepting", "accepted"]
Found = tuple[tuple[Stick, Request], ...]
_WIDTH = 640


class JoiningPage(Page):
    """Takes another PC in, once somebody has seen the same six words on both screens."""

    place = "transfer"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self._session: Session = context.session
        self.state: State = "looking"
        self._found: Found = ()
        self._folders: list[Path] = []
        """Folders that somebody chose in place of a stick."""
        self._asked = False
        """Whether somebody asked to look, rather than the page on its own."""
        self._at = 0
        self._accepted: Accepted | None = None
        self._running: Running | None = None
        self._build()
        self.go_live()
        self.look()

    def _build(self) -> None:
        self.heading, self.text = label(15, 600, wrap=True), label(13, 400, "text2", wrap=True)
        self.which = Choice("request_choice")
        self.sheet = GroupSheet(fixed=False)
        self.first, self.second = NoteRow("monitor"), NoteRow("hard-drive")
        self.restricted = CheckBox("grant_restricted")
        self.restricted.setChecked(True)
        self.progress = ProgressPanel()
        self.progress.hide()
        self.other = Button("framed", name="words_differ")
        self.folder = Button(
            "framed", icon="folder-search", key="Ctrl+Shift+O", name="transfer.join_folder"
        )
        self.go_on = Button("primary", key="Ctrl+Enter", name="join_go_on")
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.go_on)
        self._buttons.addWidget(self.other)
        self._buttons.addWidget(self.folder)
        self._buttons.addStretch(1)
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        for part in (self.heading, self.text, self.which, self.sheet, self.first, self.second):
            self._column.addWidget(part)
        self._column.addWidget(self.restricted)
        self._column.addWidget(self.progress)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._box)
        row.addStretch(1)
        self.body.addLayout(row, 1)
        self.which.activated.connect(self._on_chosen)
        self.go_on.clicked.connect(self._on_go_on)
        self.other.clicked.connect(self._on_differ)
        self.folder.clicked.connect(self.choose_folder)

    def restyle(self) -> None:
        """Take width and gaps of the text size."""
        super().restyle()
        t = theme.current()
        self._box.setMaximumWidth(t.px(_WIDTH))
        self._column.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(20))
        self._column.setSpacing(t.px(12))
        self._buttons.setSpacing(t.px(8))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.head.set_title(self.tr("Tambah komputer"))
        self.restricted.setText(self.tr("Status hukum boleh ada di komputer itu"))
        self.which.setAccessibleName(self.tr("Komputer yang meminta"))
        self.folder.set_words(self.tr("Map lain"))
        self.show_state()

    # What it says

    @property
    def request(self) -> Request | None:
        """Return the request that is shown."""
        return self._found[self._at][1] if self._found else None

    def show_state(self) -> None:
        """Say how far it is."""
        compare, accepted = self.state == "compare", self.state == "accepted"
        self.which.setVisible(compare and len(self._found) > 1)
        self.sheet.setVisible(compare or accepted)
        self.second.setVisible(not compare)
        self.restricted.setVisible(compare and self._session.has_restricted)
        self.other.setVisible(compare)
        self.folder.setVisible(self.state in ("none", "looking"))
        self.go_on.setVisible(self.state != "accepting")
        if compare:
            self._say_request()
        elif accepted:
            self._say_accepted()
        elif self.state != "accepting":
            self._say_none()
        self.state_changed.emit()

    def _say_none(self) -> None:
        self.heading.setText(self.tr("Belum ada permintaan di stik"))
        self.text.setText(self.tr("Permintaan dibuat di komputer yang baru, lalu dibawa ke sini."))
        self.first.say(
            self.tr("Di komputer baru: pilih Gabung dengan komputer lain"),
            self.tr("Ia menulis permintaan ke stik dan menampilkan enam kata."),
        )
        self.second.say(
            self.tr("Di sini: colokkan stik itu, lalu tekan F5"),
            self.tr("Tidak ada yang terkirim sebelum Anda menyatakan kata-katanya sama."),
        )
        self.go_on.set_words(self.tr("Periksa stik"), "F5")
        self.go_on.setEnabled(self.state == "none")

    def _say_request(self) -> None:
        request = self.request
        assert request is not None
        self.heading.setText(self.tr("%1 meminta ikut").replace("%1", request.name))
        self.text.setText(self.tr("Samakah enam kata ini dengan yang tampil di komputer itu?"))
        self.sheet.set_groups(request.words)
        self.first.say(
            self.tr("Bandingkan keenamnya, satu per satu"),
            self.tr("Kata yang sama membuktikan bahwa permintaan ini dari komputer itu."),
        )
        names = [one.name for _, one in self._found]
        if [self.which.itemText(at) for at in range(self.which.count())] != names:
            self.which.clear()
            self.which.addItems(names)
        self.which.setCurrentIndex(self._at)
        self.go_on.set_words(self.tr("Sama, terima komputer ini"), "Ctrl+Enter")
        self.go_on.setEnabled(True)
        self.other.set_words(self.tr("Tidak sama"))

    def _say_accepted(self) -> None:
        accepted = self._accepted
        assert accepted is not None
        name = words.computer(accepted.no, "")
        self.heading.setText(self.tr("%1 diterima").replace("%1", name))
        self.sheet.set_groups(accepted.words)
        self._say_where(COUNTS.changes(accepted.exported.changes))
        self.second.say(
            self.tr("Biarkan kata ini terbuka sampai keduanya dibandingkan"),
            self.tr("Bila tidak sama, di sana pilih Tidak sama; lalu ulangi dari permintaan."),
        )
        self.go_on.set_words(self.tr("Selesai"), "Ctrl+Enter")
        self.go_on.setEnabled(True)

    def _say_where(self, size: str) -> None:
        """Say where the answer lies: a folder is not pulled out."""
        stick = self._found[self._at][0] if self._found else None
        name = stick.label if stick else ""
        if stick is not None and stick.path in self._folders:
            go = self.tr("Buka map itu di sana. Kata jawaban ini harus sama di layarnya.")
            title = self.tr("Jawaban dan paket pertama ada di map %1")
            second = self.tr("%1, dibaca ulang.")
        else:
            go = self.tr("Bawa stik ke sana. Kata jawaban ini harus sama di layarnya.")
            title = self.tr("Jawaban dan paket pertama ada di stik %1")
            second = self.tr("%1, dibaca ulang. Stik aman dilepas.")
        self.text.setText(go)
        self.first.say(title.replace("%1", name), second.replace("%1", size))

    # What can be done

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        found = {
            "transfer.look": Binding(self.look_again, lambda: self.state in ("none", "compare")),
            "transfer.take": Binding(self._on_go_on, self.go_on.isEnabled),
            "transfer.join_folder": Binding(self.choose_folder, lambda: self.state == "none"),
        }
        if self.state == "accepting" and self._running is not None:
            found["window.back"] = Binding(self._running.cancel)
        return found

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        if self.state == "compare":
            same = KeyHint("Ctrl+Enter", self.tr("sama, terima"))
            return [same, "transfer.look", "window.back", "help.page"]
        if self.state == "accepted":
            return [KeyHint("Ctrl+Enter", self.tr("selesai")), "window.back", "help.page"]
        return ["transfer.look", "transfer.join_folder", "window.back", "help.page"]

    def may_leave(self) -> bool:
        """Stay while the answer is being written."""
        return self.state != "accepting"

    def entered(self) -> None:
        """Stand on the button that goes on."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the one part there is."""
        return [self._box]

    def look(self) -> None:
        """Look for requests on every stick."""
        if self.state == "accepting":
            return
        self.state = "looking"
        self.hide_banner()
        self.show_state()
        session, find, folders = self._session, self.context.find_sticks, tuple(self._folders)

        def job() -> Found:
            chosen = on_stick.as_sticks(folders)
            return tuple(
                (stick, request)
                for stick in (*chosen, *find())
                for request in on_stick.look(session, stick.path).requests
            )

        self.context.operations.run(job, self._on_found, self._on_failed, owner=self)

    def choose_folder(self) -> None:
        """Look for requests in a folder too: on a network, or where there are no sticks."""
        folder = self.context.ask.folder(self.tr("Map dengan permintaan"))
        if folder is not None:
            self._folders = [folder]
            self.look_again()

    def look_again(self) -> None:
        """Look because somebody asked for it: they are told also that nothing was found."""
        self._asked = True
        self.look()

    def _on_found(self, found: Found) -> None:
        self._found, self._at = found, 0
        self.state = "compare" if found else "none"
        self.show_state()
        if self._asked and not found:
            self._say_nothing_found()
        self._asked = False
        self.entered()

    def _say_nothing_found(self) -> None:
        title = self.tr("Tidak ada permintaan di stik")
        text = self.tr("Colokkan stik dari komputer baru, lalu tekan F5 lagi.")
        if self._folders:
            title = self.tr("Tidak ada permintaan di map %1").replace("%1", self._folders[0].name)
            text = self.tr("Pilih map tempat komputer baru menulis permintaannya.")
        self.show_banner("note", title, text)

    def _on_chosen(self, at: int) -> None:
        self._at = at
        self.show_state()

    def _on_go_on(self) -> None:
        if self.state == "compare":
            self._accept()
        elif self.state == "accepted":
            self.shell.back()
        elif self.state == "none":
            self.look_again()

    def _on_differ(self) -> None:
        """Leave the request alone: it came from somewhere else."""
        self._found, self.state = (), "none"
        self.show_state()
        self.show_banner(
            "err",
            self.tr("Permintaan itu bukan dari komputer yang baru"),
            self.tr("Tidak ada yang berubah. Buat permintaan lagi di sana, pakai stik lain."),
        )
        self.entered()

    def _accept(self) -> None:
        stick, request = self._found[self._at]
        grants = None
        if self._session.has_restricted and not self.restricted.isChecked():
            grants = self._session.grants - {"restricted"}

        def job(progress: Progress, cancel: CancelToken) -> tuple[Accepted, Changes]:
            return joining.accept(
                self._session,
                request,
                stick.path,
                grants=grants,
                called=stick.label,
                progress=progress,
                cancel=cancel,
            )

        title = self.tr("Menulis jawaban dan paket pertama")
        operations = self.context.operations
        self._running = operations.write_long(
            job, title, self._on_accepted, self._on_failed, owner=self
        )
        self.progress.follow(self._running, title)
        self.state = "accepting"
        self.hide_banner()
        self.show_state()

    def _on_accepted(self, accepted: Accepted) -> None:
        self._accepted, self.state, self._running = accepted, "accepted", None
        self.show_state()
        self.entered()
        name = words.computer(accepted.no, "")
        said = QCoreApplication.translate("JoiningPage", "%1 diterima di rumah ini.")
        self.shell.toast(said.replace("%1", name))

    def _on_failed(self, error: LipasError) -> bool:
        self.state, self._running = "compare" if self._found else "none", None
        self.show_state()
        if not isinstance(error, Cancelled):
            said = message(error)
            self.show_banner("err", said.title, said.text)
        self.entered()
        return True
