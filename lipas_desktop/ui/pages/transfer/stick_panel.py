"""The stick and its steps, as the pane at the right shows them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.services.sync import Exported
from lipas_desktop.services.transfer_overview import Overview
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.pages.transfer import results, words
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.pages.transfer.steps import State, Step
from lipas_desktop.ui.pages.transfer.work import StickWork
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Choice
from lipas_desktop.ui.widgets.icon import IconLabel
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class StickPanel(Live, QWidget):
    """Shows what `StickWork` knows; its buttons do the steps."""

    looking = Signal()
    """What lies on the stick is to be told, before it is taken."""
    checks_wanted = Signal()
    """What the forms say of what was read is to be told."""

    def __init__(self, work: StickWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._overview: Overview | None = None
        self.which = Choice("stick_choice")
        self.title = label(13, 600, wrap=True)
        self.text = label(12, 400, "text2", wrap=True)
        self.look = Button("framed", key="F5", name="transfer.look")
        self.read = Step(1, "stick_read")
        self.write = Step(2, "stick_write")
        self.copy = Step(3, "stick_copy")
        self.pull = Step(4, "stick_pull")
        self.steps = {"read": self.read, "write": self.write, "copy": self.copy}
        self._build()
        work.changed.connect(self.show_state)
        work.begun.connect(self._on_begun)
        self.look.clicked.connect(lambda: work.look())
        self.which.activated.connect(self._on_chosen)
        self.read.button.clicked.connect(self._on_read_pressed)
        for step, job in ((self.write, work.write), (self.copy, work.copy)):
            step.button.clicked.connect(self._doing(job))
        self.go_live()

    def _doing(self, job: Callable[[Callable[[], None]], None]) -> Callable[[], None]:
        return lambda: job(self.take_focus)

    def _build(self) -> None:
        self._stick = QVBoxLayout()
        for part in (self.title, self.text, self.which):
            self._stick.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addStretch(1)
        self._stick.addLayout(row)
        self._head = QHBoxLayout()
        self._head.addWidget(IconLabel("hard-drive", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._stick, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for step in (self.read, self.write, self.copy, self.pull):
            self._column.addWidget(step)

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._head.setSpacing(t.px(12))
        self._head.setContentsMargins(t.px(1), 0, 0, t.px(8))
        self._stick.setSpacing(t.px(2))
        self._column.setSpacing(t.px(4))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.look.set_words(self.tr("Periksa stik"))
        self.which.setAccessibleName(self.tr("Stik yang dipakai"))
        self.show_state()

    def show_overview(self, overview: Overview) -> None:
        """Take what the register says of places."""
        self._overview = overview
        self.show_state()

    @property
    def step_of_now(self) -> Step | None:
        """Return the step whose turn it is, if there is a stick to do it with."""
        steps = (self.read, self.write, self.copy)
        return next((step for step in steps if step.state == "now"), None)

    def take_focus(self) -> None:
        """Put the focus on the step of now, so that Enter goes on."""
        step = self.step_of_now
        if step is not None:
            step.take_focus()

    # What it says

    def show_state(self) -> None:
        """Say how far everything is."""
        self._say_stick()
        here = self._work.stick is not None
        self._say_read(here)
        self._say_write(here)
        self._say_copy(here)
        self._say_pull(here)
        if self._work.step and self.isAncestorOf(self.window().focusWidget() or self):
            self.setFocus()  # the button that is about to go must not hand it to a stranger
        for name, step in self.steps.items():
            step.button.setEnabled(not self._work.step or self._work.step == name)
            step.button.setVisible(step.button.isVisibleTo(step) and self._work.step != name)

    def _say_stick(self) -> None:
        stick = self._work.stick
        self.look.setVisible(stick is None)
        self.which.setVisible(len(self._work.sticks) > 1)
        if stick is None:
            self.title.setText(self.tr("Belum ada stik"))
            self.text.setText(no_stick_words())
            return
        titles = self.tr("Stik %1 terpasang").replace("%1", stick.label)
        free = self.tr("%1 · %2 kosong").replace("%1", str(stick.path))
        self.title.setText(titles)
        self.text.setText(free.replace("%2", formats.size(stick.free)))
        names = [one.label for one in self._work.sticks]
        if [self.which.itemText(at) for at in range(self.which.count())] != names:
            self.which.clear()
            self.which.addItems(names)
        self.which.setCurrentIndex(self._work.sticks.index(stick))

    def _say_read(self, here: bool) -> None:
        done, unread = self._work.done.read, len(self._work.unread)
        if done is not None:
            self.read.notes.say(*results.notes(done), *results.checks(self._work.done.checked))
        else:
            self.read.notes.say()
        if unread and here:
            title = COUNTS.unread(unread)
            self.read.say("now", title, "", self.tr("Lihat isinya"))
        elif done is not None:
            listed = self.tr("Lihat daftarnya") if self._has_checks else ""
            self.read.say(results.state(done), results.title(done), "", listed)
        elif here:
            self.read.say("done", self.tr("Tidak ada yang baru di stik"))
        else:
            self.read.say("later", self.tr("Baca paket dari komputer lain"))

    @property
    def _has_checks(self) -> bool:
        checked = self._work.done.checked
        return checked is not None and bool(checked.records)

    def _on_read_pressed(self) -> None:
        """Look at the stick where something waits there, else at what forms say of what came."""
        if self._work.unread and self._work.stick is not None:
            self.looking.emit()
        else:
            self.checks_wanted.emit()

    def _say_write(self, here: bool) -> None:
        written, folder = self._work.done.written, self._work.done.folder
        if written is not None:
            self.write.say("done", self.tr("Tertulis, dibaca ulang, cocok"), _sent(written))
            return
        if folder is not None and folder.sent is not None and not here:
            title = self.tr("Tertulis di map %1, dibaca ulang, cocok")
            title = title.replace("%1", folder.folder.name)
            self.write.say("done", title, _sent(folder.sent))
            return
        seen = self._overview
        title = self.tr("Tulis untuk komputer lain")
        if seen is None or seen.is_alone:
            title = self.tr("Tulis paket data")
            text = self.tr("Baru komputer ini yang dapat membukanya.")
        else:
            names = ", ".join(words.computer(peer.no, peer.name) for peer in seen.peers)
            title = self.tr("Tulis untuk %1").replace("%1", names)
            text = self.tr("%1. Hanya mereka yang dapat membukanya.")
            text = text.replace("%1", COUNTS.changes(seen.pending))
        self._say_writing(
            self.write, here, self._turn() == 2, title, text, self.tr("Tulis dan periksa")
        )

    def _say_copy(self, here: bool) -> None:
        copied, seen = self._work.done.copied, self._overview
        if copied is not None:
            text = self.tr("%1, dibuka dengan kata sandi atau kode pemulihan.")
            text = text.replace("%1", formats.size(copied.size))
            self.copy.say("done", self.tr("Cadangan tertulis dan dibaca ulang"), text)
            return
        folder = self._work.done.folder
        if folder is not None and folder.copied is not None and not here:
            title = self.tr("Cadangan tertulis di map %1").replace("%1", folder.folder.name)
            self.copy.say("done", title, formats.size(folder.copied.size))
            return
        since = seen.since_copy if seen else 0
        text = self.tr("%1 belum ada di cadangan luar").replace("%1", COUNTS.changes(since))
        if seen is not None and not since:
            text = self.tr("Semua isian sudah ada di cadangan luar.")
        self._say_writing(
            self.copy,
            here,
            self._turn() == 3,
            self.tr("Tulis cadangan baru"),
            text,
            self.tr("Tulis cadangan"),
        )

    def _say_writing(
        self, step: Step, here: bool, turn: bool, title: str, text: str, button: str
    ) -> None:
        stick = self._work.stick
        if stick is not None and not stick.writable:
            locked = self.tr("Stik ini terkunci tulis. Lepas kuncinya, atau pakai stik lain.")
            step.say("wrong", title, locked)
            return
        state: State = "now" if here and turn else "later"
        step.say(state, title, text, button if here else "")

    def _say_pull(self, here: bool) -> None:
        folder = self._work.done.folder
        if folder is not None and not here:
            title = self.tr("Tersimpan di map %1").replace("%1", folder.folder.name)
            text = self.tr("Salin ke stik, atau unggah bila ada sambungan.")
            if folder.away:
                text = self.tr("Map itu di luar komputer ini.")
            self.pull.say("done", title, text)
        elif self._work.is_safe:
            self.pull.say("done", self.tr("Aman dilepas"), self.tr("Cabut stik, bawa ke tujuan."))
        else:
            waits = self.tr("Tunggu sampai tertulis “aman dilepas”")
            self.pull.say("later", self.tr("Cabut stik"), waits)

    def _turn(self) -> int:
        """Return the number of the step whose turn it is."""
        if self._work.unread:
            return 1
        if self._work.done.written is None:
            return 2
        return 3 if self._work.done.copied is None else 4

    # What happens

    def _on_chosen(self, at: int) -> None:
        self._work.choose(self._work.sticks[at])

    def _on_begun(self, running: Running, name: str) -> None:
        step = self.steps[name]
        advice = self.tr("Batal tidak meninggalkan apa pun yang setengah tertulis.")
        step.progress.follow(running, running.title, advice)


def no_stick_words() -> str:
    """Say what can be done without a stick; sending into a folder is no backup."""
    return QCoreApplication.translate(
        "StickPanel",
        "Colokkan stik, lalu tekan F5. Tanpa stik: Kirim ke map; cadangan: Simpan salinan ke map.",
    )


def _sent(written: Exported) -> str:
    size = formats.size(sum(one.size for one in written.files))
    told = QCoreApplication.translate("StickPanel", "kabar saja")
    return f"{COUNTS.changes(written.changes) if written.changes else told}, {size}"
