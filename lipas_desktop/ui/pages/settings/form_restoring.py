"""Puts an earlier version of a form in force again, after one question."""

from PySide6.QtCore import QObject

from lipas_desktop.services import form_versions, installed_forms
from lipas_desktop.services.form_versions import FormVersion
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.settings import form_words as words


class Restoring(QObject):
    """What the tab and the page of a form share."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._session: Session = context.session

    @property
    def is_allowed(self) -> bool:
        """Tell whether the person at the keyboard may."""
        return installed_forms.may_install(self._session)

    def before(self, version: FormVersion | None) -> FormVersion | None:
        """Return the version that was in force before this one, None where there is none."""
        if version is None or version.row is None:
            return None
        known = form_versions.versions(self._session, version.register)
        return next((one for one in known if one.state == "earlier"), None)

    def ask(self, version: FormVersion) -> None:
        """Ask, and put a version in force again."""
        current = form_versions.versions(self._session, version.register)[0]
        if current.row == version.row or not self.is_allowed:
            return
        now, then = current.version, version.version
        title = self.tr("Berlakukan lagi formulir %1 versi %2?")
        text = self.tr(
            "Versi %1 tidak dipakai lagi, juga di komputer lain sesudah paket data dibawa. Yang "
            "sudah diisi tetap tersimpan."
        )
        answers = (
            Answer("keep", self.tr("Tetap versi %1").replace("%1", now), "harmless"),
            Answer("restore", self.tr("Berlakukan versi %1").replace("%1", then)),
        )
        title = title.replace("%1", words.register(version.register)).replace("%2", then)
        question = Question(title, text.replace("%1", now), answers)
        if self._context.ask.ask(question).answer == "restore":
            self.restore(version)

    def restore(self, version: FormVersion) -> None:
        """Put a version in force, and say so."""
        session, register, row = self._session, version.register, version.row
        said = self.tr("Formulir %1 versi %2 berlaku lagi.")
        said = said.replace("%1", words.register(register)).replace("%2", version.version)
        shell = self._page.shell
        self._context.operations.write(
            lambda: (None, installed_forms.roll_back(session, register, row)),
            lambda _: shell.toast(said),
            owner=self._context.operations,
        )
