"""Fields for what nobody else may read: one password, or a new one typed twice."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lipas_desktop.services.passwords import LEAST, weakness
from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.gate.rows import FormRows
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import CheckBox, Field
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class SecretField(Field):
    """A field of dots that notices Caps Lock by what the keys bring."""

    caps_lock = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._caps = False
        self.show_letters(False)

    def show_letters(self, shown: bool) -> None:
        """Show letters or dots; the keyboard neither learns nor corrects what is typed."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare a letter with the Shift key: Qt does not tell of Caps Lock itself."""
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(False)
        elif len(typed) == 1 and typed.isalpha() and typed.lower() != typed.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(typed.isupper() != shift)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget it: elsewhere it may be switched unseen."""
        self._tell(False)
        super().focusOutEvent(event)

    def _tell(self, caps: bool) -> None:
        if caps != self._caps:
            self._caps = caps
            self.caps_lock.emit(caps)


class NewPassword(Live, QWidget):
    """A new password, twice, with what is to be said of it and three words to take instead."""

    changed = Signal()

    def __init__(
        self,
        rows: FormRows,
        three_words: Callable[[], str],
        about: Callable[[], list[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._about = rows, about
        self._draw_words = three_words
        self._drawn = three_words()
        self._caps = False
        self.first, self.second = SecretField("password"), SecretField("repeat")
        rows.add("password", self.first, width=300)
        rows.add("repeat", self.second, width=300)
        self.shown = CheckBox("show_letters")
        self.offer = label(13, 400, "text2")
        self.words = label(13, 600)
        self.words.setObjectName("three_words")
        self.take = Button("link", key="Ctrl+1", name="setup.take")
        self.other = Button("link", key="Ctrl+2", name="setup.other")
        self._build()
        self._connect()
        self.go_live()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self.offer, self.words, self.take, self.other):
            line.addWidget(part)
        line.addStretch(1)
        self._line = line
        self._lines = QVBoxLayout(self)
        self._lines.addWidget(self.shown, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addLayout(line)
        for button in (self.take, self.other):
            # Their keys press them; Tab goes on to the filled button.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        for field in (self.first, self.second):
            field.textEdited.connect(self._on_typed)
            field.caps_lock.connect(self._on_caps)
            self.shown.toggled.connect(field.show_letters)
        self.take.clicked.connect(self.take_words)
        self.other.clicked.connect(self.draw_again)

    # What is typed

    def fill(self, first: str, second: str) -> None:
        """Put back what was typed before."""
        self.first.setText(first)
        self.second.setText(second)
        self._judge()

    def take_words(self) -> None:
        """Take the three words, and show them so that they can be written down."""
        self.shown.setChecked(True)
        for key, field in (("password", self.first), ("repeat", self.second)):
            self._rows.clear(key)
            field.setText(self._drawn)
        self._on_typed()
        self.second.setFocus(Qt.FocusReason.TabFocusReason)

    def draw_again(self) -> None:
        """Offer three other words."""
        self._drawn = self._draw_words()
        self.words.setText(self._drawn)

    def right(self) -> bool:
        """Tell whether it can be taken; say at the field why not, and go there."""
        first, second = self.first.text(), self.second.text()
        if len(first) < LEAST:
            self._refuse("password", lambda: self._length_words(len(first)))
        elif first != second:
            self._refuse(
                "repeat", lambda: self.tr("Kedua kata sandi tidak sama. Ketik sekali lagi.")
            )
        else:
            return True
        return False

    def _refuse(self, key: str, speak: Callable[[], str]) -> None:
        self._rows.refuse(key, speak)
        self._rows.field(key).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        if self.first.text() == self.second.text():
            self._rows.clear("repeat")
        self._judge()
        self.changed.emit()

    def _on_caps(self, caps: bool) -> None:
        self._caps = caps
        self._judge()

    def _judge(self) -> None:
        first, second = self.first.text(), self.second.text()
        if self._caps:
            self._rows.say("password", self.tr("Caps Lock menyala: huruf besar diketik."), "check")
        elif not first:
            words = self.tr("Sedikitnya %1 huruf. Kalimat pendek mudah diingat.")
            self._rows.say("password", words.replace("%1", str(LEAST)))
        else:
            self._say_weakness(first)
        same = bool(second) and first == second
        self._rows.say("repeat", self.tr("Sama.") if same else "", "ready")

    def _say_weakness(self, typed: str) -> None:
        found = weakness(typed, self._about())
        if found == "short":
            self._rows.say("password", self._length_words(len(typed)))
        elif found == "guessable":
            words = self.tr("Mudah ditebak: nama, tempat dan tahun dicoba orang lebih dahulu.")
            self._rows.say("password", words, "check")
        else:
            self._rows.say("password", self.tr("Cukup panjang dan tidak mudah ditebak."), "ready")

    def _length_words(self, typed: int) -> str:
        lacking = LEAST - typed
        return QCoreApplication.translate("NewPassword", "Masih %Ln huruf lagi.", "", lacking)

    # Looks

    def retranslate(self) -> None:
        """Name the fields and the offer."""
        self._rows.set_words("password", self.tr("Kata sandi"))
        self._rows.set_words("repeat", self.tr("Ulangi kata sandi"))
        self.shown.setText(self.tr("Tampilkan hurufnya"))
        self.offer.setText(self.tr("Atau tiga kata:"))
        self.words.setText(self._drawn)
        self.take.set_words(self.tr("Pakai"))
        self.other.set_words(self.tr("Ganti"))
        self._judge()

    def restyle(self) -> None:
        """Stand under the fields."""
        t = theme.current()
        self._lines.setContentsMargins(t.px(158), 0, 0, 0)
        self._lines.setSpacing(t.px(4))
        self._line.setSpacing(t.px(6))
