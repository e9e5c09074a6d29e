"""Gabung: the request goes out on a stick, its words are read aloud, the answer comes back."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import joining, receiving
from lipas_desktop.services.joining import Answer
from lipas_desktop.services.receiving import Received
from lipas_desktop.services.session import Session
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.draft import Draft
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.pages.gate.sheet import GroupSheet
from lipas_desktop.ui.pages.gate.sticks import StickCards
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.keys import KeyHint


class PcNameScreen(GateScreen):
    """What the new computer is called."""

    def __init__(self, context: AppContext, shell: Shell, draft: Draft) -> None:
        super().__init__(context, shell)
        self._draft = draft
        self.name = Field("pc_name")
        self.rows.add("pc_name", self.name, width=300)
        self.notes = [Note("usb"), Note("users-round")]
        for part in self.notes:
            self.content.addWidget(part)
        self.fields = [self.name]
        self.name.setText(draft.pc_name)
        self.name.textEdited.connect(self._on_typed)
        self.go_live()

    def _on_typed(self, name: str) -> None:
        self._draft.pc_name = name

    def go_on(self) -> None:
        """Go on with a name."""
        if self._draft.pc_name.strip():
            self.went_on.emit()
        else:
            self.rows.refuse(
                "pc_name",
                lambda: self.tr("Isi nama yang dikenal semua orang, misalnya Ruang jahit."),
            )
            self.focus(self.name)

    def retranslate(self) -> None:
        """Ask for the name."""
        super().retranslate()
        self.show_steps("join", 0)
        self.heading.setText(self.tr("Apa nama komputer ini?"))
        self.sentence.setText(self.tr("Nama ini tampil di komputer pertama saat menerimanya."))
        self.rows.set_words("pc_name", self.tr("Nama komputer ini"))
        self.name.setPlaceholderText(self.tr("Misalnya Ruang jahit"))
        stick, people = self.notes
        stick.say(self.tr("Siapkan sebuah stik: ia berjalan ke komputer pertama dan kembali."))
        people.say(self.tr("Administrator perlu ada di komputer pertama untuk menerimanya."))


class StickScreen(GateScreen):
    """What both screens with a stick share: cards, looking again, the folder taken."""

    def __init__(self, context: AppContext, shell: Shell, session: Session) -> None:
        super().__init__(context, shell)
        self.session = session
        self.sticks = StickCards(context)
        self.sticks.folder_chosen.connect(self.use_folder)
        self.sticks.found_anew.connect(self.state_changed)

    def use_folder(self, folder: Path) -> None:
        """Do what this screen does with a folder."""
        raise NotImplementedError

    def entered(self) -> None:
        """Look for sticks, and begin on them."""
        self.sticks.look()
        self.sticks.cards.take_focus()

    def go_on(self) -> None:
        """Use the card chosen."""
        self.hide_banner()
        self.sticks.take()

    def bindings(self) -> Mapping[str, Binding]:
        """Bind looking again too."""
        return {**super().bindings(), "setup.look": Binding(self.sticks.look)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Name the keys of the cards."""
        back = ["window.back"] if self.has_back else []
        return [self.sticks.hint(), "setup.move", "setup.enter", "setup.look", *back, "help.page"]


class RequestScreen(StickScreen):
    """Write the request onto a stick."""

    def __init__(self, context: AppContext, shell: Shell, session: Session) -> None:
        super().__init__(context, shell, session)
        self.content.addWidget(self.sticks)
        self.go_live()

    def use_folder(self, folder: Path) -> None:
        """Write it there."""

        def job(progress: Progress, cancel: CancelToken) -> Path:
            return joining.write_request(self.session, folder)[0]

        self.do(job, self.tr("Permintaan ditulis"), lambda _: self.went_on.emit())

    def retranslate(self) -> None:
        """Ask for the stick."""
        super().retranslate()
        self.show_steps("join", 2)
        self.heading.setText(self.tr("Tulis permintaan ke stik"))
        self.sentence.setText(
            self.tr("Hanya nama komputer ini dan kunci umumnya yang tertulis, tidak ada isian.")
        )
        self.next.set_words(self.tr("Tulis permintaan"))


class AnswerScreen(StickScreen):
    """The words of the request, to be read aloud; then the stick comes back with the answer."""

    answered = Signal(object, object)
    """An answer for this computer and the folder that it lies in."""
    taken = Signal()

    def __init__(self, context: AppContext, shell: Shell, session: Session) -> None:
        super().__init__(context, shell, session)
        self.steps_to_do = [Note("usb"), Note("users-round")]
        self.sheet = GroupSheet(fixed=False)
        self.sheet.set_groups(joining.own_request(session).words)
        self.back_again = Note("undo-2", apart=True)
        for part in (self.steps_to_do[0], self.steps_to_do[1], self.sheet, self.back_again):
            self.content.addWidget(part)
        self.content.addWidget(self.sticks)
        self.go_live()

    def use_folder(self, folder: Path) -> None:
        """Look for the answer there; once it was taken, for the bundles alone."""
        if joining.is_accepted(self.session):
            self._take_bundles(folder)
            return

        def job(progress: Progress, cancel: CancelToken) -> Answer:
            return joining.find_answer(self.session, folder)

        self.do(job, self.tr("Jawaban dicari"), lambda answer: self.answered.emit(answer, folder))

    def _take_bundles(self, folder: Path) -> None:
        def job(progress: Progress, cancel: CancelToken) -> Received:
            return receiving.receive(self.session, [folder], progress=progress, cancel=cancel)[0]

        self.do(job, self.tr("Paket data diambil"), self._on_received, stoppable=True)

    def _on_received(self, received: Received) -> None:
        if not say_what_lacks(self, received):
            self.taken.emit()

    def retranslate(self) -> None:
        """Say what is to be done in the other room."""
        super().retranslate()
        self.show_steps("join", 3)
        self.heading.setText(self.tr("Bacakan enam kata ini di komputer pertama"))
        self.sentence.setText(
            self.tr("Keduanya harus sama. Bila tidak, permintaannya tertukar di jalan.")
        )
        go, compare = self.steps_to_do
        go.say(
            self.tr("Bawa stik ke komputer pertama, buka Kirim & Terima, pilih Tambah komputer.")
        )
        compare.say(self.tr("Di sana tampil enam kata. Bandingkan, lalu terima komputer ini."))
        self.back_again.say(self.tr("Sesudah itu colokkan stik lagi di sini dan baca jawabannya."))
        self.back.set_words(self.tr("Tulis permintaan lagi"))
        self.next.set_words(self.tr("Baca jawaban"))


class CompareScreen(GateScreen):
    """The words of the answer; what came with it is taken once they are the same."""

    taken = Signal()

    def __init__(
        self, context: AppContext, shell: Shell, session: Session, answer: Answer, folder: Path
    ) -> None:
        super().__init__(context, shell)
        self.session, self.answer, self._folder = session, answer, folder
        self._differ = False
        self.sheet = GroupSheet(fixed=False)
        self.sheet.set_groups(answer.words)
        self.other = Button("framed", name="words_differ")
        self.other.clicked.connect(self._on_different)
        self.buttons.insertWidget(self.buttons.indexOf(self.next), self.other)
        self.content.addWidget(self.sheet)
        self.warning = Note("info", apart=True)
        self.content.addWidget(self.warning)
        self.go_live()

    def _on_different(self) -> None:
        self._differ = True
        self._say_different()
        self.next.setEnabled(False)
        self.back.setFocus()

    def _say_different(self) -> None:
        self.show_banner(
            "err",
            self.tr("Jawaban ini tidak diambil."),
            self.tr(
                "Mungkin tertukar dengan milik komputer lain. Kembali, lalu ulangi dengan stik "
                "yang baru ditulis di komputer pertama."
            ),
        )

    def go_on(self) -> None:
        """Take the answer and the first bundles."""

        def job(progress: Progress, cancel: CancelToken) -> Received:
            return joining.take(
                self.session, self.answer, self._folder, progress=progress, cancel=cancel
            )[0]

        self.do(job, self.tr("Data rumah diambil"), self._on_taken, stoppable=True)

    def _on_taken(self, received: Received) -> None:
        if not say_what_lacks(self, received):
            self.taken.emit()

    def retranslate(self) -> None:
        """Ask whether they are the same."""
        super().retranslate()
        self.show_steps("join", 3)
        self.heading.setText(self.tr("Samakah enam kata ini di komputer pertama?"))
        self.sentence.setText(self.tr("Kata jawaban berbeda dari kata permintaan tadi."))
        self.warning.say(
            self.tr("Baru sesudah Anda menyatakannya sama, komputer ini mempercayai rumah itu.")
        )
        self.other.set_words(self.tr("Tidak sama"))
        self.next.set_words(self.tr("Sama, ambil datanya"))
        if self._differ:
            self._say_different()


def say_what_lacks(screen: GateScreen, received: Received) -> bool:
    """Say why the house's data did not come with the answer; False where they did."""
    session: Session = screen.session  # type: ignore[attr-defined]
    if joining.accounts(session):
        return False
    refused = [one for one in received.files if one.state == "refused"]
    error = (
        WorldError(refused[0].code, **refused[0].params)
        if refused
        else WorldError("join.no_bundle")
    )
    screen.tell_above(error, "warn")
    return True
