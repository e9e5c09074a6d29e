"""What a record does around *isi ganda*: sends one off to type, and shows what came of it."""

from PySide6.QtCore import QObject

from lipas_desktop.services import records, rekeying
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.rekeying.page import RekeyPage


class Rekeying(QObject):
    """Of one record's page, whatever the register; the page binds `begin` to a command."""

    def __init__(self, context: AppContext, shell: Shell, page: Page, form: FormView) -> None:
        super().__init__(page)
        self._context, self._shell, self._page, self._form = context, shell, page, form
        form.language_changed.connect(self.say_again)

    def may_begin(self) -> bool:
        """Tell whether there is something to compare with, and nothing is typed here."""
        form = self._form
        return form.is_open and form.opened.row is not None and not form.is_changed

    def begin(self) -> None:
        """Let the paper be typed once more, blind."""
        row = self._form.opened.row
        if row is not None:
            number = row.text("local_no")
            self._shell.open(
                RekeyPage(self._context, self._shell, row.kind, number, self._on_typed)
            )

    def _on_typed(self, typed: OpenForm) -> None:
        row = self._form.opened.row
        if row is None or self._page.gone:
            return
        record = records.open_form(self._context.session, row.kind, row.id)
        record = rekeying.compared(self._context.session, record, typed)
        self._form.open(record)
        if not self._undecided:
            self._shell.toast(self.tr("Yang diketik ulang sama dengan register"))
            return
        self._say_found()
        self._form.step_check(1)

    def say_again(self) -> None:
        """Say it in the language of now, where it still stands."""
        if self._undecided and self._page.banner.isVisible():
            self._say_found()

    @property
    def _undecided(self) -> int:
        """Return in how many parts the two still differ."""
        return sum(one.retyped for one in self._form.opened.undecided)

    def _say_found(self) -> None:
        self._page.show_banner(
            "warn",
            self.tr("%Ln bagian berbeda dari yang diketik ulang", "", self._undecided),
            self.tr("Di tiap isian: Pakai mengambil yang baru diketik, Biarkan tetap yang lama."),
        )
