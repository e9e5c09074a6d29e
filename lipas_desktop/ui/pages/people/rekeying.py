"""What the record does around *isi ganda*: sends one off to type, and shows what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lipas_desktop.services import records, rekeying
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.people.rekey_page import RekeyPage

if TYPE_CHECKING:
    from lipas_desktop.ui.pages.people.record import PersonPage


class Rekeying(QObject):
    """Of one record's page."""

    def __init__(self, context: AppContext, shell: Shell, page: PersonPage) -> None:
        super().__init__(page)
        self._context, self._shell, self._page = context, shell, page

    def may_begin(self) -> bool:
        """Tell whether there is something to compare with, and nothing is typed here."""
        form = self._page.form
        return form.is_open and form.opened.row is not None and not form.is_changed

    def begin(self) -> None:
        """Let the paper be typed once more, blind."""
        row = self._page.form.opened.row
        if row is not None:
            number = row.text("local_no")
            page = RekeyPage(self._context, self._shell, row.kind, number, self._on_typed)
            self._shell.open(page)

    def _on_typed(self, typed: OpenForm) -> None:
        row = self._page.form.opened.row
        if row is None or self._page.gone:
            return
        record = records.open_form(self._context.session, row.kind, row.id)
        record = rekeying.compared(self._context.session, record, typed)
        self._page.form.open(record)
        if not self._undecided:
            self._shell.toast(self.tr("Yang diketik ulang sama dengan register"))
            return
        self._say_found()
        self._page.form.step_check(1)

    def say_again(self) -> None:
        """Say it in the language of now, where it still stands."""
        if self._undecided and self._page.banner.isVisible():
            self._say_found()

    @property
    def _undecided(self) -> int:
        """Return in how many parts the two still differ."""
        return sum(one.retyped for one in self._page.form.opened.undecided)

    def _say_found(self) -> None:
        self._page.show_banner(
            "warn",
            self.tr("%Ln bagian berbeda dari yang diketik ulang", "", self._undecided),
            self.tr("Di tiap isian: Pakai mengambil yang baru diketik, Biarkan tetap yang lama."),
        )
