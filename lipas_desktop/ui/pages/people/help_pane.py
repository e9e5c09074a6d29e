"""The pane beside the form: this field, what is *perlu dicek*, who may be the same, last change."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.services.earlier_answers import EarlierAnswer
from lipas_desktop.services.people import Similar
from lipas_desktop.ui import theme
from lipas_desktop.ui.formview.hints import FieldHelp
from lipas_desktop.ui.pages.people.cells import short_number
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import ElidedLabel, Mark, label, rule
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.side import SidePane, empty_layout

_MOST = 3


class CheckLine(Live, QWidget):
    """One thing to check: the mark, the field's name, the few words; pressing goes there."""

    pressed = Signal(str)

    def __init__(self, ref: str, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = ref
        self._name, self._words = ElidedLabel(13, 500), label(12, 400, "text2", wrap=True)
        self._name.set_words(name)
        self._words.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Mark("check"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._words)
        row.addLayout(texts, 1)
        self._row = row
        self.go_live()

    def restyle(self) -> None:
        """Take the gap of the text size."""
        self._row.setSpacing(theme.current().px(6))

    def mousePressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Go to the field."""
        self.pressed.emit(self._ref)


class SimilarLine(Live, QWidget):
    """Somebody who may be the same person, and the way to look."""

    opened = Signal(object)

    def __init__(self, one: Similar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one = one
        name, self._second = ElidedLabel(13, 500), ElidedLabel(12, 400, "text2")
        name.set_words(one.name)
        self._button = Button("link", name="person_similar")
        self._button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._button.clicked.connect(lambda: self.opened.emit(one.id))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(self._second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts)
        row.addStretch(1)
        row.addWidget(self._button)
        self.go_live()

    def retranslate(self) -> None:
        """Say what is alike."""
        one = self._one
        born = self.tr("lahir %1").replace("%1", one.birth) if one.birth else ""
        alike = self.tr("NIK sama") if one.same_nik else ""
        parts = (short_number(one.number), alike or born)
        self._second.set_words(" · ".join(part for part in parts if part))
        self._button.set_words(self.tr("Lihat"))


class HelpPane(SidePane):
    """Help for the form; stays down to narrow windows, since it says what a field wants."""

    check_pressed = Signal(str)
    similar_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__(248, closes_below=860)
        self.no_nik = Button("framed", key="Ctrl+B", name="person.no_nik")
        self._this, self._field = label(12, 600, "text2"), label(13, 600)
        self._hint = label(12, 400, "text2", wrap=True)
        self._origin, self._sentence = label(12, 400, "text2", wrap=True), label(12, 400, "warn")
        self._sentence.setWordWrap(True)
        self._titles = {name: SectionTitle() for name in ("checks", "similar", "earlier", "last")}
        self._rules = {name: rule() for name in self._titles}
        self._lists = {name: QVBoxLayout() for name in ("checks", "similar", "earlier")}
        self._last = label(12, 400, "text2", wrap=True)
        self._shown_checks: list[tuple[str, str, str]] = []
        self._shown_similar: list[Similar] = []
        self._shown_earlier: list[EarlierAnswer] = []
        self._fill()
        self.retranslate()

    def _fill(self) -> None:
        for part in (self._this, self._field, self._hint, self._origin, self._sentence):
            self.content.addWidget(part)
        self.content.addWidget(self.no_nik)
        for name, title in self._titles.items():
            self.content.addSpacing(theme.current().px(8))
            self.content.addWidget(self._rules[name])
            self.content.addSpacing(theme.current().px(4))
            self.content.addWidget(title)
            if name in self._lists:
                self.content.addLayout(self._lists[name])
        self.content.addWidget(self._last)
        self.content.addStretch(1)
        self.show_help(None)
        self._show("checks", False)
        self._show("similar", False)
        self._show("earlier", False)
        self.show_last("")

    def retranslate(self) -> None:
        """Name the parts."""
        if not hasattr(self, "_last"):
            return
        translate = QCoreApplication.translate
        self._this.setText(translate("HelpPane", "Isian ini"))
        self.no_nik.set_words(translate("HelpPane", "Belum ada NIK"))
        checks = translate("HelpPane", "Perlu dicek")
        self._titles["checks"].set_words(checks, "", translate("HelpPane", "F8 berikutnya"))
        self._titles["similar"].set_words(translate("HelpPane", "Mungkin orang yang sama"))
        self._titles["earlier"].set_words(translate("HelpPane", "Tidak ditanyakan lagi"))
        self._titles["last"].set_words(translate("HelpPane", "Terakhir diubah"))

    def show_help(self, help_: FieldHelp | None) -> None:
        """Say what the field with the focus wants."""
        origin = ""
        if help_ is not None and help_.origin:
            words = QCoreApplication.translate("HelpPane", "Terisi dari %1; ketik untuk mengganti.")
            origin = words.replace("%1", help_.origin)
        check = help_.check.words if help_ is not None and help_.check else ""
        said = (
            (self._field, help_.label if help_ else ""),
            (self._hint, help_.hint if help_ else ""),
            (self._origin, origin),
            (self._sentence, check),
        )
        for part, words in said:
            part.setText(words)
            part.setVisible(bool(words))
        self._this.setVisible(help_ is not None)
        self.no_nik.setVisible(help_ is not None and help_.asks_nik)

    def show_checks(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """List what is *perlu dicek*: reference, name of the field, few words."""
        if list(lines) == self._shown_checks:
            return
        self._shown_checks = list(lines)
        empty_layout(self._lists["checks"])
        for ref, name, words in lines:
            line = CheckLine(ref, name, words)
            line.pressed.connect(self.check_pressed)
            self._lists["checks"].addWidget(line)
        self._show("checks", bool(lines))

    def show_similar(self, found: Sequence[Similar]) -> None:
        """List who may be the same person."""
        if list(found) == self._shown_similar:
            return
        self._shown_similar = list(found)
        empty_layout(self._lists["similar"])
        for one in found[:_MOST]:
            line = SimilarLine(one)
            line.opened.connect(self.similar_pressed)
            self._lists["similar"].addWidget(line)
        self._show("similar", bool(found))

    def show_earlier(self, found: Sequence[EarlierAnswer]) -> None:
        """List what was answered to questions that the form no longer asks."""
        if list(found) == self._shown_earlier:
            return
        self._shown_earlier = list(found)
        empty_layout(self._lists["earlier"])
        for one in found:
            line = label(12, 400, "text2", wrap=True)
            line.setText(f"{one.label}: {one.answer}")
            self._lists["earlier"].addWidget(line)
        self._show("earlier", bool(found))

    def show_last(self, words: str) -> None:
        """Say when, by whom and where the record was changed last."""
        self._last.setText(words)
        self._last.setVisible(bool(words))
        self._show("last", bool(words))

    def _show(self, name: str, shown: bool) -> None:
        self._titles[name].setVisible(shown)
        self._rules[name].setVisible(shown)
