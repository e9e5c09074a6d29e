"""Number and name of this PC, what it may hold; how the window looks, switched at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from lipas_desktop.services import certificates
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.settings.tab import SettingsTab, WideFacts
from lipas_desktop.ui.theme import theme_for
from lipas_desktop.ui.tokens import TEXT_SIZES
from lipas_desktop.ui.widgets.fields import RadioButton
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live

_LANGUAGES = ("id", "en")
_THEMES = ("auto", "light", "dark", "contrast")
_GRANTS = {
    "data": QT_TRANSLATE_NOOP("ComputerTab", "isian umum"),
    "restricted": QT_TRANSLATE_NOOP("ComputerTab", "status hukum"),
    "audit": QT_TRANSLATE_NOOP("ComputerTab", "jejak audit"),
}


class Options(Live, QWidget):
    """One of a few, side by side: what is chosen works at once."""

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = label(13, 400, "text2")
        self.buttons = {value: RadioButton(f"{name}_{value}") for value in values}
        self.group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.title)
        for button in self.buttons.values():
            self.group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.go_live()

    def choose(self, value: str) -> None:
        """Mark one as chosen, without doing anything."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def restyle(self) -> None:
        """Take widths and gaps of the text size."""
        t = theme.current()
        self.title.setFixedWidth(t.px(110))
        self._row.setSpacing(t.px(18))


class ComputerTab(SettingsTab):
    """Facts at the right, looks at the left."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__(context, page)
        self._looks, self._computer = SectionTitle(), SectionTitle()
        self.language = Options("language", _LANGUAGES)
        self.look = Options("theme", _THEMES)
        self.text_size = Options("text_size", [str(size) for size in TEXT_SIZES])
        self._keys = label(12, 400, "text2", wrap=True)
        self.facts = WideFacts()
        self._where = label(12, 400, "text2", wrap=True)
        self.add(0, self._looks, self.language, self.look, self.text_size, self._keys)
        self.add(1, self._computer, self.facts, self._where)
        self.close_columns()
        self._connect()
        self.go_live()

    def _connect(self) -> None:
        for value, button in self.language.buttons.items():
            button.clicked.connect(lambda _=False, value=value: self._use_language(value))
        for value, button in self.look.buttons.items():
            button.clicked.connect(lambda _=False, value=value: self._use_theme(value))
        for value, button in self.text_size.buttons.items():
            button.clicked.connect(lambda _=False, value=value: self._use_size(int(value)))
        self.context.theme.changed.connect(self.show_choices)
        self.context.languages.changed.connect(self.show_choices)

    # Looks

    def show_choices(self) -> None:
        """Mark what is in use, also where keys or menus have switched it."""
        preferences = self.context.preferences
        self.language.choose(self.context.languages.current)
        self.look.choose(preferences.theme)
        self.text_size.choose(str(self.context.theme.percent))

    def _use_language(self, language: str) -> None:
        self.context.preferences.language = language
        self.context.languages.use(language)

    def _use_theme(self, name: str) -> None:
        self.context.preferences.theme = name
        self.context.theme.use(theme_for(name))

    def _use_size(self, percent: int) -> None:
        self.context.preferences.text_size = percent
        self.context.theme.use(percent=percent)

    # This computer

    def load(self) -> None:
        """Say what is so of this computer."""
        session, seen = self.session, overview(self.session)
        granted = [self.tr(_GRANTS[kind]) for kind in _GRANTS if kind in session.grants]
        root = self.tr("di sini: komputer ini dapat menerima komputer lain")
        if not seen.accepts:
            root = self.tr("di komputer pertama")
        numbers = self.tr("diberi di komputer ini")
        if not certificates.may_number(session):
            numbers = self.tr("diberi di komputer lain")
        self.facts.set_facts(
            [
                (self.tr("Nomor"), self.tr("PC %1").replace("%1", str(session.pc_no)), False),
                (self.tr("Nama"), session.pc_name, False),
                (self.tr("Boleh menyimpan"), ", ".join(granted), False),
                (self.tr("Kunci rumah"), root, False),
                (self.tr("Nomor sertifikat"), numbers, False),
                (self.tr("Letak register"), str(session.places.live), False),
            ]
        )

    def retranslate(self) -> None:
        """Say everything anew."""
        self._looks.set_words(self.tr("Tampilan"))
        self._computer.set_words(self.tr("Komputer ini"))
        self.language.title.setText(self.tr("Bahasa"))
        self.look.title.setText(self.tr("Tema"))
        self.text_size.title.setText(self.tr("Ukuran huruf"))
        names = {"id": "Indonesia", "en": "English"}
        for value, button in self.language.buttons.items():
            button.setText(names[value])
        themes = {
            "auto": self.tr("Ikut komputer"),
            "light": self.tr("Terang"),
            "dark": self.tr("Gelap"),
            "contrast": self.tr("Kontras tinggi"),
        }
        for value, button in self.look.buttons.items():
            button.setText(themes[value])
        for value, button in self.text_size.buttons.items():
            button.setText(f"{value} %")
        self._keys.setText(
            self.tr("Di mana pun: Ctrl + dan Ctrl - mengubah ukuran, Ctrl 0 mengembalikannya.")
        )
        self._where.setText(
            self.tr("Berkas di map itu terkunci; tanpa kata sandi tidak ada yang terbaca.")
        )
        self.show_choices()
        self.load()

    def hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of options."""
        return [KeyHint("↑ ↓", self.tr("pilih")), KeyHint("Tab", self.tr("pilihan berikut"))]

    def take_focus(self) -> None:
        """Stand on the language in use."""
        button = self.language.buttons[self.context.languages.current]
        button.setFocus(Qt.FocusReason.TabFocusReason)
