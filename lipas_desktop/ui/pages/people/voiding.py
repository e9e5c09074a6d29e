"""Taking a registration back with a reason, and bringing it back again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import records
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Shell


class Voiding(QObject):
    """Asks for the reason, writes, says so, and offers the way back."""

    def __init__(self, context: AppContext, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._shell = context, shell

    def void(self, rows: Sequence[RowId], name: str) -> None:
        """Take a person's registration back, with all of its rows, once a reason is given."""
        screens = self._context.session.screens()
        reply = self._context.ask.ask(self._question(name))
        if reply.answer != "void":
            return
        session = self._context.session
        words = self.tr("%1 dibatalkan").replace("%1", name)

        def job() -> tuple[Screens, Changes]:
            changes = records.void(session, "person", rows, reply.reason, screens)
            return session.screens(), changes

        self._context.operations.write(
            job,
            lambda then: self._shell.toast(words, lambda: self.unvoid(rows, then)),
            owner=self,
        )

    def unvoid(
        self, rows: Sequence[RowId], screens: Screens, done: Callable[[], None] | None = None
    ) -> None:
        """Bring a registration back that was void on these screens."""
        session = self._context.session
        self._context.operations.write(
            lambda: (None, records.unvoid(session, "person", rows, screens)),
            lambda _: done() if done else None,
        )

    def _question(self, name: str) -> Question:
        return Question(
            self.tr("Batalkan %1?").replace("%1", name),
            self.tr(
                "Namanya hilang dari daftar dan tidak dapat dipilih lagi. Kegiatan dan sertifikat "
                "yang ada tidak berubah. Dapat dikembalikan."
            ),
            (
                Answer("keep", self.tr("Jangan batalkan"), "harmless"),
                Answer("void", self.tr("Batalkan peserta"), "destroy"),
            ),
            reasons=(
                self.tr("Tercatat dua kali"),
                self.tr("Salah mencatat"),
                self.tr("Diminta yang bersangkutan"),
                self.tr("Sebab lain"),
            ),
            reason_label=self.tr("Alasan"),
        )
