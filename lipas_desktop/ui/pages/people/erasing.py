"""*Hapus permanen* from the record: what will go is said, the name typed, and it is done."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import erasing
from lipas_desktop.services.erasing import Done, Plan, Second
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Shell

_NAMED = 3
"""Copies and workbooks that are named one by one."""


class Erasing(QObject):
    """Asks once, with all that goes and all that stays; there is no way back."""

    def __init__(self, context: AppContext, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._shell = context, shell
        self._person: RowId | None = None
        self._drawn, self._held = context.session.screens(), False

    def look_at(self, person: RowId | None, drawn: Screens) -> None:
        """Let the commands be about a person as they stand on these screens."""
        self._person, self._drawn = person, drawn
        self._held = person is not None and erasing.shows_hold(self._context.session, person)

    def bindings(self) -> Mapping[str, Binding]:
        """Return what only who may erase finds in the menu."""
        if not erasing.may_erase(self._context.session):
            return {}
        return {
            "person.erase": Binding(self._erase, lambda: self._person is not None),
            "person.hold": Binding(
                partial(self._hold, on=True), lambda: self._person is not None and not self._held
            ),
            "person.release": Binding(partial(self._hold, on=False), lambda: self._held),
        }

    def _erase(self) -> None:
        if self._person is not None:
            self.erase(self._person)

    def _hold(self, *, on: bool) -> None:
        if self._person is not None:
            self.hold(self._person, on=on, screens=self._drawn)

    def erase(self, person: RowId) -> None:
        """Look at what would go, then ask."""
        session = self._context.session

        def look() -> Plan:
            erasing.check(session, person)
            return erasing.plan(session, person)

        self._context.operations.run(look, lambda plan: self._ask(person, plan), owner=self)

    def hold(self, person: RowId, *, on: bool, screens: Screens) -> None:
        """Forbid to erase somebody while a case runs, or allow it again."""
        session = self._context.session
        words = (
            self.tr("Dilarang dihapus permanen selama ada perkara.")
            if on
            else self.tr("Larangan hapus dicabut.")
        )
        self._context.operations.write(
            lambda: (None, erasing.hold(session, person, on=on, screens=screens)),
            lambda _: self._shell.toast(words),
            owner=self,
        )

    def _ask(self, person: RowId, plan: Plan) -> None:
        reply = self._context.ask.ask(self.question(plan))
        if reply.answer != "erase":
            return
        reason = next(
            code.code for code in CODES["erase_reason"].active if _words(code.code) == reply.reason
        )
        session = self._context.session
        needs_second = erasing.needs_second(session)
        second = self._ask_second() if needs_second else None
        if needs_second and second is None:
            return
        self._context.operations.write(
            lambda: erasing.erase_person(session, person, reason, second=second),
            self._on_done,
        )

    def _ask_second(self) -> Second | None:
        """Let a second person agree; None where the person turned back."""
        others = erasing.seconds(self._context.session)
        keep = Answer("keep", self.tr("Jangan hapus"), "harmless")
        if not others:
            self._context.ask.ask(
                Question(
                    self.tr("Belum ada orang kedua di komputer ini"),
                    self.tr(
                        "Rumah ini meminta persetujuan orang kedua. Ia harus pernah masuk di "
                        "komputer ini dengan kata sandinya sendiri."
                    ),
                    (keep,),
                )
            )
            return None
        reply = self._context.ask.ask(
            Question(
                self.tr("Siapa orang kedua?"),
                self.tr("Orang itu sendiri yang mengetik kata sandinya di sini."),
                (keep, Answer("agree", self.tr("Setujui penghapusan"), "destroy")),
                reasons=tuple(one.name for one in others),
                reason_label=self.tr("Orang kedua"),
                secret_label=self.tr("Kata sandinya"),
            )
        )
        chosen = next((one.id for one in others if one.name == reply.reason), None)
        return Second(chosen, reply.secret) if reply.answer == "agree" and chosen else None

    def _on_done(self, done: Done) -> None:
        words = self.tr(
            "Satu orang dihapus permanen dari komputer ini. Komputer lain menyusul saat membaca "
            "paket data berikutnya."
        )
        rest = self.tr("Sisanya di berkas dibersihkan saat program dibuka lagi.")
        self._shell.toast(words if done.clean else f"{words} {rest}")

    # The question

    def question(self, plan: Plan) -> Question:
        """Return what is asked: what goes, what stays, the name to be typed."""
        name = plan.name or plan.number or self.tr("peserta ini")
        parts = (self._goes(plan), self._stays(plan), self._copies(plan))
        return Question(
            self.tr("Hapus permanen %1?").replace("%1", name),
            "\n\n".join(part for part in parts if part),
            (
                Answer("keep", self.tr("Jangan hapus"), "harmless"),
                Answer("erase", self.tr("Hapus permanen"), "destroy"),
            ),
            reasons=tuple(_words(code.code) for code in CODES["erase_reason"].active),
            reason_label=self.tr("Alasan"),
            to_type=name,
            type_label=self.tr("Ketik %1 untuk memastikan").replace("%1", name),
        )

    def _goes(self, plan: Plan) -> str:
        counted = (
            (plan.enrolments, self.tr("%Ln keikutsertaan", "", plan.enrolments)),
            (plan.marks, self.tr("%Ln tanda hadir", "", plan.marks)),
            (plan.certificates, self.tr("%Ln sertifikat", "", plan.certificates)),
            (plan.statuses, self.tr("%Ln status hukum", "", plan.statuses)),
            (plan.records, self.tr("%Ln catatan lain", "", plan.records)),
        )
        listed = ", ".join([self.tr("data diri"), *(words for count, words in counted if count)])
        return self.tr(
            "Hilang dari semua komputer rumah ini, juga dari riwayat: %1. Tidak dapat dikembalikan."
        ).replace("%1", listed)

    def _stays(self, plan: Plan) -> str:
        words = self.tr(
            "Tetap ada: kertas yang sudah dicetak, berkas di stik, dan daftar Excel di luar "
            "program. Bila daftar itu diimpor lagi, orang ini masuk lagi."
        )
        if plan.workbooks:
            books = self.tr("Berkas Excel di register yang juga memuat orang lain: %1.")
            words += " " + books.replace("%1", _some(plan.workbooks))
        return words

    def _copies(self, plan: Plan) -> str:
        zone = self._context.clock.tz_minutes
        named = [
            f"{copy.peer} ({formats.grid_date(formats.local(copy.at, zone).date())})"
            for copy in plan.copies
        ]
        if plan.local_copies:
            named.append(self.tr("%Ln salinan di komputer ini", "", plan.local_copies))
        if not named:
            return ""
        words = self.tr(
            "Masih memuat orang ini: cadangan lama di %1. Dipulihkan di komputer ini, orang ini "
            "dihapus lagi lebih dahulu. Musnahkan cadangan yang tidak diperlukan."
        )
        return words.replace("%1", _some(named))


def _some(names: Sequence[str]) -> str:
    shown = list(names[:_NAMED])
    return ", ".join(shown) + (f" +{len(names) - _NAMED}" if len(names) > _NAMED else "")


def _words(code: str) -> str:
    return CODES["erase_reason"].label(code, formats.language())
