"""What stands around every page while somebody is logged in: user, house, safety, the search."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.codes import CODES
from lipas_desktop.services import backup
from lipas_desktop.services.search import catch_up, find, is_behind
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.navigation import HouseFacts
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.standing.clock_watch import ClockWatch
from lipas_desktop.ui.pages.standing.review_count import ReviewCount
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.suggest import Suggestion

OLD_COPY_DAYS = 7
Hit = tuple[str, str]
"""A place of the navigation and the row to open there."""
_OPENERS = {
    "people": "open_person",
    "activities": "open_activity",
    "certificates": "open_certificate",
}


class Standing(Live, QWidget):
    """Keep bar, foot and search true; unseen, a child of the window so that it hears switches."""

    def __init__(self, context: AppContext, window: MainWindow) -> None:
        super().__init__(window)
        self.hide()
        self._context, self._window = context, window
        search = window.work.top.search
        search.set_provider(self._find)
        search.chosen.connect(self._open)
        window.work.top.user.clicked.connect(self._open_own)
        window.work_shown.connect(self.retranslate)
        context.operations.changed.connect(self._on_changed)
        self._to_review = ReviewCount(context, window, self)
        window.work_shown.connect(self._to_review.begin)
        self.clock = ClockWatch(context, window, self)
        window.work_shown.connect(self.clock.begin)
        self.go_live()

    def _on_changed(self, changes: Changes) -> None:
        self._to_review.follow(changes)
        if changes.touches("house", "account", "transfer", "document"):
            self.retranslate()
        if changes.touches("form"):
            self._let_search_catch_up()

    def _let_search_catch_up(self) -> None:
        """Find answers by what a form that has come calls them; in a small register they are."""
        session: Session | None = self._context.session
        if session is not None and is_behind(session):
            self._context.operations.write_long(
                lambda progress, cancel: catch_up(session, progress, cancel),
                self.tr("Menyiapkan pencarian"),
                owner=self,
            )

    def retranslate(self) -> None:
        """Say who is logged in, where, and how old the last copy is."""
        session: Session | None = self._context.session
        if session is None:
            self._window.work.top.user.set_user("", "")
            return
        account = session.account
        role = CODES["role"].label(account.role, formats.language()) if account.role else ""
        self._window.work.top.user.set_user(account.name, role)
        self._window.work.navigation.foot.set_facts(self._facts(session))

    def _facts(self, session: Session) -> HouseFacts:
        computer = f"PC {session.pc_no} · {session.pc_name}"
        if session.pc_name.startswith(f"PC {session.pc_no}"):
            computer = session.pc_name
        if session.is_practice:
            return HouseFacts(session.house.name, computer)
        made = backup.last_copy(session)
        if made is None:
            none = self.tr("Belum ada salinan luar")
            return HouseFacts(session.house.name, computer, none, copy_is_old=True)
        on = formats.local(made.at, session.clock.tz_minutes).date()
        days = (session.clock.today() - on).days
        old = days > OLD_COPY_DAYS
        return HouseFacts(session.house.name, computer, self._age(days), copy_is_old=old)

    def _age(self, days: int) -> str:
        if days <= 0:
            return self.tr("Salinan luar: hari ini")
        return self.tr("Salinan luar: %Ln hari", "", days)

    # Search

    def _find(self, text: str) -> Sequence[Suggestion]:
        session: Session | None = self._context.session
        if session is None:
            return ()
        found = find(session, text)
        people = self.tr("Orang")
        activities = self.tr("Kegiatan")
        certificates = self.tr("Sertifikat")
        similar = self.tr("ejaan mirip")
        if text.strip() and not (found.people or found.activities or found.certificates):
            none = self.tr("Tidak ada yang cocok")
            return [Suggestion(None, none, self.tr("Coba sebagian nama, atau nomornya"))]
        return [
            *(
                Suggestion(
                    ("people", one.id),
                    one.full_name,
                    one.local_no,
                    similar if one.id in found.similar else "",
                    people,
                )
                for one in found.people
            ),
            *(
                Suggestion(
                    ("activities", one.id), one.title, _span(one.start_date, one.end_date), "",
                    activities,
                )
                for one in found.activities
            ),
            *(
                Suggestion(
                    ("certificates", one.id), one.number, one.printed_name, "", certificates
                )
                for one in found.certificates
            ),
        ]  # fmt: skip

    def _open(self, hit: Hit) -> None:
        place, row = hit
        page = self._window.go(place)
        if not hasattr(page, _OPENERS[place]):
            page = self._window.go(place)  # a record lay open there: once more leads to the list
        opener: Callable[[str], None] | None = getattr(page, _OPENERS[place], None)
        if opener is not None:
            opener(row)

    def _open_own(self) -> None:
        """Go to where one's own password is."""
        page = self._window.go("settings")
        show: Callable[[str], None] | None = getattr(page, "show_tab", None)
        if show is not None:
            show("safety")


def _span(first: str, last: str) -> str:
    if not first:
        return ""
    begin = date.fromisoformat(first)
    return formats.span(begin, date.fromisoformat(last) if last else begin)
