"""*Isi ganda*: the same paper typed once more, blind; what differs is then shown at its field."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt

from lipas_desktop.services import rekeying
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.people.help_pane import HelpPane
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint


class RekeyPage(Page):
    """An empty form of a register; `typed` gets it once somebody has filled it."""

    place = "rekey"

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        kind: str,
        number: str,
        typed: Callable[[OpenForm], None],
    ) -> None:
        super().__init__(context, shell)
        self._number, self._typed, self._is_refused = number, typed, False
        self.form = FormView(context, blind=True)
        self.pane = HelpPane()
        self._close = Button("quiet", key="Esc", name="window.back")
        self._compare = Button("primary", key="Ctrl+S", name="rekey.compare")
        self.head.add_buttons(self._close, self._compare)
        self.body.addWidget(self.form, 1)
        self.set_side(self.pane)
        self._close.clicked.connect(self.shell.back)
        self._compare.clicked.connect(self.compare)
        self.form.focused.connect(self._show_help)
        self.form.ended.connect(lambda: self._compare.setFocus(Qt.FocusReason.TabFocusReason))
        self.go_live()
        self.form.open(rekeying.blank(context.session, kind, formats.language()))

    def name_below(self, title: str) -> str:
        """Return the number alone: whatever else names the record is typed blind too."""
        return self._number or self.tr("Data ini")

    def _say_what_to_do(self) -> None:
        if self._is_refused:
            self.show_banner(
                "warn",
                self.tr("Belum ada yang diketik"),
                self.tr("Ketik isian dari kertasnya, lalu bandingkan."),
            )
            return
        self.show_banner(
            "note",
            self.tr("Ketik semua yang ada di kertas sekali lagi"),
            self.tr("Isian di register tidak tampil di sini, dan yang diketik tidak disimpan."),
        )

    def _show_help(self) -> None:
        self.pane.show_help(self.form.help())
        self.state_changed.emit()

    def compare(self) -> None:
        """Go back to the record with what was typed; with nothing typed there is nothing to do."""
        if not self.form.is_changed:
            self._is_refused = True
            self._say_what_to_do()
            self.form.enter()
            return
        typed = self.form.opened
        self.shell.back()
        self._typed(typed)

    def bindings(self) -> Mapping[str, Binding]:
        """Return the commands of the page."""
        return {**self.form.commands(self.place), "rekey.compare": Binding(self.compare)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the field with the focus, and of the page."""
        return ["rekey.move", *self.form.key_hints(), "rekey.compare", "window.back"]

    def entered(self) -> None:
        """Begin in the field last used."""
        self.form.enter()

    def retranslate(self) -> None:
        """Set all words, in the language of now."""
        self.head.set_title(self.tr("Isi ganda"))
        self._close.set_words(self.tr("Batal"))
        self._compare.set_words(self.tr("Bandingkan"))
        self._say_what_to_do()
