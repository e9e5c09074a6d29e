"""The PC's clock, looked at each minute and after each change: a notice, and one question."""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.clock_doubt import Doubt
from lipas_desktop.domain.errors import InputError
from lipas_desktop.services import clock_doubt
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.widgets.live import Live

EVERY_MS = 60_000
Seen = tuple[Doubt | None, date | None, date]


class ClockWatch(Live, QWidget):
    """Asks by itself once, at log-in; afterwards the notice waits to be asked."""

    def __init__(self, context: AppContext, window: MainWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, window
        self._notice = window.work.clock
        self._seen: Seen | None = None
        self._asking = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._notice.asked.connect(self.ask)
        context.operations.changed.connect(self._on_changed)
        self.go_live()

    @property
    def _session(self) -> Session | None:
        session: Session | None = self._context.session
        return session

    def begin(self) -> None:
        """Look at the clock of whoever has logged in, and ask where the day is not known."""
        self._seen = self._now()
        self.retranslate()
        if self._session is not None and self._session.clock.known_day() is None:
            QTimer.singleShot(0, self, self.ask)

    def look(self) -> None:
        """Look whether the clock has gone wrong, or right again; then pages read the day anew."""
        session, seen = self._session, self._now()
        if session is None or seen is None or seen == self._seen:
            return
        self._seen = seen
        self.retranslate()
        self._context.operations.write(partial(clock_doubt.look, session), owner=self)

    def _now(self) -> Seen | None:
        session = self._session
        if session is None:
            return None
        clock = session.clock
        return clock.doubt, clock.known_day(), clock.pc.today()

    def _on_changed(self, changes: Changes) -> None:
        self.look()

    def retranslate(self) -> None:
        """Say what is wrong with the clock, and which day counts."""
        session = self._session
        doubt = session.clock.doubt if session is not None else None
        if session is None or doubt is None:
            self._notice.hide()
            return
        day = session.clock.said_day
        if day is None:
            self._notice.say(
                self._reason(session, doubt),
                self.tr("Tanggal tidak diisi otomatis sampai dipastikan. Kerja dapat diteruskan."),
                self.tr("Pastikan tanggal"),
                "warn",
            )
        else:
            title = self.tr("Hari ini dihitung %1, bukan menurut jam komputer (%2)")
            title = title.replace("%1", formats.day_and_date(day))
            title = title.replace("%2", formats.long_date(session.clock.pc.today()))
            text = self.tr("Betulkan jam komputer bila bisa; pesan ini lalu hilang sendiri.")
            self._notice.say(title, text, self.tr("Ubah tanggal"), "note")

    def _reason(self, session: Session, doubt: Doubt) -> str:
        words = {
            "before_program": self.tr("Jam komputer menunjukkan %1, sebelum program ini dibuat"),
            "before_hub": self.tr("Jam komputer menunjukkan %1, padahal kabar dari pusat %2"),
            "before_entry": self.tr("Jam komputer menunjukkan %1, padahal isian terakhir %2"),
            "ahead": self.tr("Jam komputer menunjukkan %1, jauh sesudah pemakaian terakhir %2"),
        }[doubt]
        words = words.replace("%1", formats.long_date(session.clock.pc.today()))
        clock = session.clock
        day = clock.last_known_day() if doubt == "before_hub" else clock.last_used_day()
        return words.replace("%2", formats.long_date(day))

    # The question

    def ask(self) -> None:
        """Ask which day it is; *nanti* leaves the notice and the day unknown."""
        session = self._session
        doubt = session.clock.doubt if session is not None else None
        if session is None or doubt is None or self._asking:
            return
        self._asking = True
        try:
            reply = self._context.ask.ask(self._question(session, doubt))
        finally:
            self._asking = False
        if reply.day is not None and reply.answer == "use" and session is self._session:
            use = partial(clock_doubt.say_today, session, reply.day)
            self._context.operations.write(use, owner=self)

    def _question(self, session: Session, doubt: Doubt) -> Question:
        def problem(day: date) -> str:
            try:
                clock_doubt.check_day(session, day)
            except InputError as error:
                return message(error).whole
            return ""

        text = self.tr("Jawabannya dipakai untuk isian baru. Jam komputer sendiri tidak diubah.")
        return Question(
            self.tr("Hari ini tanggal berapa?"),
            f"{self._reason(session, doubt)}. {text}",
            (
                Answer("later", self.tr("Nanti"), "harmless"),
                Answer("use", self.tr("Pakai tanggal ini")),
            ),
            day_label=self.tr("Tanggal hari ini"),
            day_problem=problem,
        )
