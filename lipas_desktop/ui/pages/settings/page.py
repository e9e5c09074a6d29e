"""*Pengaturan*: the house, this computer, safety, imports, forms, and what the program is."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.settings.about_tab import AboutTab
from lipas_desktop.ui.pages.settings.computer_tab import ComputerTab
from lipas_desktop.ui.pages.settings.forms_tab import FormsTab
from lipas_desktop.ui.pages.settings.house_tab import HouseTab
from lipas_desktop.ui.pages.settings.imports_tab import ImportsTab
from lipas_desktop.ui.pages.settings.safety_tab import SafetyTab
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.tabs import Tab, Tabs


class SettingsPage(Page):
    """Tabs; each saves what is its own."""

    place = "settings"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.house = HouseTab(context, self)
        self.computer = ComputerTab(context, self)
        self.safety = SafetyTab(context, self)
        self.imports = ImportsTab(context, self)
        self.forms = FormsTab(context, self)
        self.about = AboutTab(context, self)
        self._save = Button("primary", icon="save", key="Ctrl+S", name="settings.save")
        self._save.clicked.connect(self.house.save)
        self.head.add_button(self._save)
        self.tabs = Tabs(name="settings_tabs")
        self._stack = QStackedWidget()
        self._by_key: dict[str, QWidget] = {
            "house": self.house,
            "computer": self.computer,
            "safety": self.safety,
            "imports": self.imports,
            "forms": self.forms,
            "about": self.about,
        }
        for tab in self._by_key.values():
            self._stack.addWidget(tab)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self.tabs.changed.connect(self._on_tab)
        for saving in (self.house, self.safety):
            saving.state_changed.connect(self._on_state)
        self.go_live()

    def retranslate(self) -> None:
        """Name page and tabs."""
        self.head.set_title(self.tr("Pengaturan"))
        self._save.set_words(self.tr("Simpan"))
        self.tabs.set_tabs(
            [
                Tab("house", self.tr("Rumah dan sertifikat")),
                Tab("computer", self.tr("Komputer dan tampilan")),
                Tab("safety", self.tr("Pengaman")),
                Tab("imports", self.tr("Impor Excel")),
                Tab("forms", self.tr("Formulir")),
                Tab("about", self.tr("Tentang")),
            ]
        )
        self._on_state()

    @property
    def tab(self) -> HouseTab | ComputerTab | SafetyTab | ImportsTab | FormsTab | AboutTab:
        """Return the tab in front."""
        return self._by_key[self.tabs.key]  # type: ignore[return-value]

    def show_tab(self, key: str) -> None:
        """Go to a tab, from another page."""
        self.tabs.choose(key)
        self.tab.take_focus()

    def show_envelopes(self) -> None:
        """Go to where it is noted who keeps the envelopes."""
        self.tabs.choose("safety")
        self.safety.stand_on_envelopes()

    def _on_tab(self, key: str) -> None:
        self.safety.password.clear()
        self._stack.setCurrentWidget(self._by_key[key])
        self.hide_banner()
        self._on_state()

    def _on_state(self) -> None:
        self._save.setVisible(self.tab is self.house)
        self._save.setEnabled(self.house.dirty)
        self.state_changed.emit()

    # What the window asks

    def bindings(self) -> Mapping[str, Binding]:
        """Return what the tab in front can do, and the way to the others."""
        return {
            "settings.tab": Binding(lambda: self._step(1)),
            "settings.tab_back": Binding(lambda: self._step(-1)),
            "help.about": Binding(lambda: self.show_tab("about")),
            **self.tab.bindings(),
        }

    def _step(self, by: int) -> None:
        self.tabs.step(by)
        self.tab.take_focus()

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        return [*self.tab.hints(), "settings.tab", "area.next", "help.page"]

    def status(self) -> str:
        """Say whether something is not saved yet."""
        return self.tr("Ada yang belum disimpan") if self._dirty else ""

    @property
    def _dirty(self) -> bool:
        return self.house.dirty or self.safety.dirty

    def refresh(self, changes: Changes) -> None:
        """Pass on what has changed."""
        for tab in (self.house, self.safety, self.imports, self.forms):
            tab.refresh(changes)

    def may_leave(self) -> bool:
        """Ask before what was typed is lost with the window."""
        if not self._dirty:
            return True
        question = Question(
            self.tr("Buang isian di Pengaturan?"),
            self.tr("Ada isian di Pengaturan yang belum disimpan."),
            (
                Answer("stay", self.tr("Kembali ke isian"), "harmless"),
                Answer("discard", self.tr("Buang isian"), "destroy"),
            ),
        )
        if self.context.ask.ask(question).answer != "discard":
            return False
        self.house.discard()
        self.safety.discard()
        return True

    def set_width(self, effective: float) -> None:
        """Put columns one below the other in a narrow window."""
        super().set_width(effective)
        for tab in (self.house, self.computer, self.safety, self.about):
            tab.set_width(effective)

    def entered(self) -> None:
        """Stand where the tab begins."""
        self.tab.take_focus()

    def areas(self) -> Sequence[QWidget]:
        """Return tabs and the part in front."""
        return [self.tabs, self._stack]
