"""Mulai baru, second screen: who the administrator is, and the first password."""

from collections.abc import Mapping

from lipas_desktop.services.entrance import Entrance
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.draft import Draft
from lipas_desktop.ui.pages.gate.rows import Note
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.pages.gate.secrets import NewPassword
from lipas_desktop.ui.widgets.fields import Field


class AdminScreen(GateScreen):
    """A name and a password twice."""

    def __init__(self, context: AppContext, shell: Shell, entrance: Entrance, draft: Draft) -> None:
        super().__init__(context, shell)
        self._draft = draft
        self.name = Field("admin_name")
        self.rows.add("admin_name", self.name, width=300)
        self.password = NewPassword(self.rows, entrance.three_words, self._about)
        self.warning = Note("info")
        for part in (self.password, self.warning):
            self.content.addWidget(part)
        self.fields = [self.name, self.password.first, self.password.second]
        self.name.setText(draft.admin_name)
        self.name.textEdited.connect(self._on_typed)
        self.password.fill(draft.password, draft.repeat)
        self.password.changed.connect(self._on_typed)
        self.go_live()

    def _about(self) -> list[str]:
        draft = self._draft
        return [draft.name, draft.region_words, draft.pc_name, self.name.text()]

    def _on_typed(self) -> None:
        self._draft.admin_name = self.name.text()
        self._draft.password = self.password.first.text()
        self._draft.repeat = self.password.second.text()

    def bindings(self) -> Mapping[str, Binding]:
        """Bind the three words too."""
        return {
            **super().bindings(),
            "setup.take": Binding(self.password.take_words),
            "setup.other": Binding(self.password.draw_again),
        }

    def go_on(self) -> None:
        """Go on with a name and a password that can be taken."""
        if not self.name.text().strip():
            self.rows.refuse("admin_name", lambda: self.tr("Isi nama Anda, satu kata pun cukup."))
            self.focus(self.name)
        elif self.password.right():
            self.went_on.emit()

    def retranslate(self) -> None:
        """Say all of it."""
        super().retranslate()
        self.show_steps("new", 1)
        self.heading.setText(self.tr("Siapa administratornya?"))
        self.sentence.setText(
            self.tr("Administrator memegang kode pemulihan dan menerima komputer lain.")
        )
        self.rows.set_words("admin_name", self.tr("Nama Anda"))
        self.warning.say(
            self.tr(
                "Kata sandi tidak disimpan di mana pun. Bila lupa, hanya kode pemulihan di "
                "langkah berikut yang membuka register."
            )
        )
