"""Taking the record of an activity back (*batalkan*), with a reason, and bringing it back."""

from functools import partial

from PySide6.QtCore import QObject

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import records
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.widgets.buttons import Button


class ActivityVoiding(QObject):
    """Asks, writes, and says in the page's banner that a record was voided."""

    def __init__(self, context: AppContext, shell: Shell, page: Page) -> None:
        super().__init__(page)
        self._context, self._shell = context, shell

    def ask(self, activity: RowId, title: str) -> None:
        """Ask for the reason; void where one is given."""
        question = Question(
            self.tr("Batalkan pencatatan %1?").replace("%1", title),
            self.tr(
                "Kegiatannya hilang dari daftar, dengan sesi dan kehadirannya. Sertifikat yang "
                "sudah terbit tetap berlaku. Dapat dikembalikan. Kegiatan yang tidak jadi cukup "
                "diberi status Batal di isiannya."
            ),
            (
                Answer("keep", self.tr("Jangan batalkan"), "harmless"),
                Answer("void", self.tr("Batalkan pencatatan"), "destroy"),
            ),
            free_reason=True,
            reason_label=self.tr("Alasan"),
        )
        screens = self._context.session.screens()
        reply = self._context.ask.ask(question)
        if reply.answer == "void":
            self._write(activity, title, reply.reason, screens)

    def _write(self, activity: RowId, title: str, reason: str, screens: Screens) -> None:
        session = self._context.session
        words = self.tr("%1 dibatalkan").replace("%1", title)

        def job() -> tuple[Screens, Changes]:
            changes = records.void(session, "activity", activity, reason, screens)
            return session.screens(), changes

        self._context.operations.write(
            job,
            lambda then: self._shell.toast(words, partial(self.take_back, activity, then)),
            owner=self,
        )

    def take_back(self, activity: RowId, screens: Screens) -> None:
        """Bring a record back that was void on these screens."""
        session = self._context.session
        self._context.operations.write(
            lambda: (None, records.unvoid(session, "activity", activity, screens))
        )

    def say(self, page: Page, activity: RowId, reason: str, screens: Screens) -> None:
        """Say that the record was voided, why, and offer the way back."""
        button = Button("framed", name="activity.unvoid")
        button.set_words(self.tr("Kembalikan"))
        button.clicked.connect(partial(self.take_back, activity, screens))
        page.show_banner("warn", self.tr("Pencatatan kegiatan ini dibatalkan"), reason, button)
