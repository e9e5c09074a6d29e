"""How somebody is erased for good: by the head or an administrator, alone or with a second."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import erasing
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.gate.rows import FormRows
from lipas_desktop.ui.widgets.fields import Choice
from lipas_desktop.ui.widgets.live import Live


class ErasePart(Live, QWidget):
    """One choice, written as soon as it is made; only who may erase can make it."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__()
        self._context, self._page, self._session = context, page, context.session
        self.rows, self.choice = FormRows(), Choice("erase_by")
        self.rows.add("erase_by", self.choice)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.rows)
        self.choice.activated.connect(self._on_chosen)
        self.go_live()

    def retranslate(self) -> None:
        """Name the choice and its two answers."""
        self.rows.set_words("erase_by", self.tr("Oleh"))
        self.choice.clear()
        self.choice.addItems(
            [
                self.tr("Pimpinan atau administrator"),
                self.tr("Pimpinan atau administrator, dengan sandi orang kedua"),
            ]
        )
        self.rows.say(
            "erase_by",
            self.tr("Orang kedua harus pernah masuk di komputer yang dipakai menghapus."),
        )
        self.load()

    def load(self) -> None:
        """Show what holds now."""
        self._screens = self._session.screens()
        self.choice.setCurrentIndex(int(erasing.needs_second(self._session)))
        self.choice.setEnabled(erasing.may_erase(self._session))

    def _on_chosen(self, index: int) -> None:
        session, screens = self._session, self._screens
        words = self.tr("Pilihan hapus permanen disimpan.")
        self._context.operations.write(
            lambda: (None, erasing.set_who_may(session, second=bool(index), screens=screens)),
            lambda _: self._page.shell.toast(words),
            self._on_failed,
            owner=self,
        )

    def _on_failed(self, error: LipasError) -> bool:
        self.load()
        return False
