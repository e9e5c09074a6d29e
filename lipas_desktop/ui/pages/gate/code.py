"""The recovery code: shown once to be written down, then covered and partly typed back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services.entrance import GROUP_LENGTH, Entrance
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.draft import Draft
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.pages.gate.sheet import GroupSheet
from lipas_desktop.ui.pages.gate.steps import Way
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

_STEP: dict[Way, int] = {"new": 2, "join": 1}


class CodeScreen(GateScreen):
    """Six groups to be written on paper, twice."""

    def __init__(
        self, context: AppContext, shell: Shell, entrance: Entrance, draft: Draft, way: Way
    ) -> None:
        super().__init__(context, shell)
        self._way: Way = way
        # The same code as before for whoever went back: it may stand on paper already.
        draft.code = draft.code or entrance.new_code()
        self.sheet = GroupSheet(fixed=True)
        self.sheet.set_groups(draft.code)
        self.content.addWidget(self.sheet)
        self.advice = [Note("pencil", apart=True), Note("eye-off"), Note("users-round")]
        for note in self.advice:
            self.content.addWidget(note)
        self.go_live()

    def retranslate(self) -> None:
        """Say what to do with it."""
        super().retranslate()
        self.show_steps(self._way, _STEP[self._way])
        if self._way == "new":
            self.heading.setText(self.tr("Tulis kode pemulihan di kertas"))
            sentence = self.tr(
                "Hanya kode ini yang dapat membuka register bila semua kata sandi lupa atau "
                "komputer hilang."
            )
        else:
            self.heading.setText(self.tr("Tulis kode pemulihan komputer ini di kertas"))
            sentence = self.tr(
                "Sampai Anda memilih akun, hanya kode ini yang membuka register di komputer ini."
            )
        self.sentence.setText(sentence)
        write, keep, people = self.advice
        write.say(self.tr("Tulis dua kali. Simpan di dua amplop, pada dua orang yang berbeda."))
        keep.say(
            self.tr(
                "Jangan difoto dan jangan dikirim lewat telepon. Kode tidak disimpan di komputer "
                "ini."
            )
        )
        people.say(
            self.tr(
                "Setiap pengguna tetap masuk dengan kata sandinya sendiri; kode ini untuk keadaan "
                "darurat."
            )
        )
        self.next.set_words(self.tr("Sudah saya tulis"))


class GroupField(Live, Field):
    """One group as it is typed: fixed pitch, capitals, a tick once it is right."""

    def __init__(self, number: int, wanted: str, entrance: Entrance) -> None:
        super().__init__(f"group_{number + 1}")
        self._wanted, self._entrance = wanted, entrance
        self.setProperty("fixed", "true")
        self.setMaxLength(GROUP_LENGTH + 2)
        self.textEdited.connect(self._on_edited)
        self.go_live()

    def _on_edited(self, text: str) -> None:
        at = self.cursorPosition()
        self.setText(text.upper())
        self.setCursorPosition(at)

    @property
    def missing(self) -> int:
        """Return how many letters are still to come."""
        return max(0, GROUP_LENGTH - len(self._entrance.letters(self.text())))

    @property
    def right(self) -> bool:
        """Tell whether it is the group that was shown."""
        return self._entrance.letters(self.text()) == self._wanted

    def restyle(self) -> None:
        """Take the width of a group."""
        t = theme.current()
        self.setFixedWidth(t.px(124))
        self.setTextMargins(0, 0, t.px(20), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick."""
        super().paintEvent(event)
        if self.right:
            t = theme.current()
            size = t.px(16)
            at = QPoint(self.width() - t.px(8) - size, (self.height() - size) // 2)
            t.icons.draw(QPainter(self), at, "check", t.color("ok"), size)


class TypeBackScreen(GateScreen):
    """Two groups, drawn anew each time, typed from paper; then the register is made."""

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        entrance: Entrance,
        draft: Draft,
        way: Way,
        *,
        make: Callable[[Progress, CancelToken], Session],
        made: Callable[[Session], None],
    ) -> None:
        super().__init__(context, shell)
        self._way: Way = way
        self._make, self._made = make, made
        self.asked = entrance.draw_groups()
        self.sheet = GroupSheet(fixed=True)
        self.sheet.set_groups(draft.code)
        self.sheet.cover(self.asked)
        self.groups = [GroupField(n, draft.code[n], entrance) for n in self.asked]
        self.names = [label(13, 400, "text2") for _ in self.groups]
        self.verdict = Note()
        self._build_content()
        self.fields = list(self.groups)
        self.go_live()
        self._on_typed()

    def _build_content(self) -> None:
        line = QWidget()
        self._line = QHBoxLayout(line)
        self._line.setContentsMargins(0, 0, 0, 0)
        for name, field in zip(self.names, self.groups, strict=True):
            name.setBuddy(field)
            self._line.addWidget(name)
            self._line.addWidget(field)
            self._line.addSpacing(24)
            field.textEdited.connect(self._on_typed)
        self._line.addStretch(1)
        for part in (self.sheet, line, self.verdict):
            self.content.addWidget(part)

    def _on_typed(self) -> None:
        wrong = [n for n, f in zip(self.asked, self.groups, strict=True) if _wrong(f)]
        for field in self.groups:
            field.set_field_state("err" if _wrong(field) else "")
        words = self.tr("Kelompok %1 tidak sama dengan yang ditampilkan. Bandingkan dengan kertas.")
        self.verdict.say(words.replace("%1", str(wrong[0] + 1)) if wrong else "", "wrong")
        missing = sum(field.missing for field in self.groups)
        self.next.setEnabled(all(field.right for field in self.groups))
        self.note.setText(self.tr("Masih %Ln huruf", "", missing) if missing else "")
        done = [field for field in self.groups if field.right and field.hasFocus()]
        rest = [field for field in self.groups if not field.right]
        if done and rest and not rest[0].text():
            self.focus(rest[0])
        self.state_changed.emit()

    def go_on(self) -> None:
        """Make the register."""
        if self._way == "new":
            title = self.tr("Register dibuat, sekitar dua detik")
        else:
            title = self.tr("Komputer ini disiapkan, sekitar dua detik")
        self.do(self._make, title, self._made)

    def after_job(self) -> None:
        """Let it be tried again."""
        self._on_typed()

    def retranslate(self) -> None:
        """Ask for the groups."""
        super().retranslate()
        self.show_steps(self._way, _STEP[self._way])
        self.heading.setText(self.tr("Ketik dua kelompok dari kertas"))
        self.sentence.setText(
            self.tr("Kode tertutup, supaya yang diketik benar-benar berasal dari kertas Anda.")
        )
        for number, name, field in zip(self.asked, self.names, self.groups, strict=True):
            words = self.tr("Kelompok %1").replace("%1", str(number + 1))
            name.setText(words)
            field.setAccessibleName(words)
        self.back.set_words(self.tr("Lihat kode lagi"))
        self.next.set_words(self.tr("Selesai"))
        self._on_typed()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        super().restyle()
        self._line.setSpacing(theme.current().px(10))


def _wrong(field: GroupField) -> bool:
    return not field.missing and not field.right
