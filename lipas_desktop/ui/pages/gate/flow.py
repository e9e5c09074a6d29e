"""Which screen stands before the work, from the start of the program to the lock."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import joining
from lipas_desktop.services.backup import FoundBackup
from lipas_desktop.services.entrance import FLOOR, Cost, Entrance
from lipas_desktop.services.joining import Answer
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer as Way
from lipas_desktop.ui.dialogs.ask import Question
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.gate.account import AccountScreen, Why
from lipas_desktop.ui.pages.gate.admin import AdminScreen
from lipas_desktop.ui.pages.gate.code import CodeScreen, TypeBackScreen
from lipas_desktop.ui.pages.gate.draft import Draft
from lipas_desktop.ui.pages.gate.folder import FolderScreen
from lipas_desktop.ui.pages.gate.join import (
    AnswerScreen,
    CompareScreen,
    PcNameScreen,
    RequestScreen,
)
from lipas_desktop.ui.pages.gate.login import LoginScreen, ResumeScreen
from lipas_desktop.ui.pages.gate.practising import Practising
from lipas_desktop.ui.pages.gate.question import FirstQuestion
from lipas_desktop.ui.pages.gate.restore import (
    BackupFileScreen,
    BackupSecretScreen,
    RestoredScreen,
    UnacceptedScreen,
)


class GateFlow(QObject):
    """Leads from the start, or from the lock, to the work; holds what is not yet log-in."""

    def __init__(
        self,
        context: AppContext,
        window: MainWindow,
        *,
        cost: Cost = FLOOR,
        common: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        chosen = context.preferences.register_base is not None
        self.entrance = Entrance(context.places, context.clock, cost, common, chosen)
        self._may_nothing = context.may
        self._pending: Session | None = None
        """An opened register that nobody has logged in to yet."""
        self._practising = Practising(context, self.entrance, self)
        self._practising.ready.connect(self._enter)
        window.lock_asked.connect(self.lock)

    # Beginning

    def start(self) -> None:
        """Show what fits this computer: log-in, joining that waits, or the first question."""
        found = self.entrance.find()
        if found.own:
            self._show_login()
        elif found.joining:
            self._show_resume()
        else:
            self._ask_first()

    def close(self) -> None:
        """Close what nobody has logged in to: one opened, one for practice; jobs have ended."""
        if self._pending is not None:
            self._pending.close()
            self._pending = None
        self._practising.end()

    def _ask_first(self) -> None:
        try:
            self.entrance.check_folder()
        except LipasError as error:
            screen = FolderScreen(self._context, self._window, self.entrance, error)
            screen.moved.connect(self._on_moved)
            self._window.show_gate(screen)
            return
        others = self.entrance.find().others
        question = FirstQuestion(self._context, self._window, others)
        # One draft a way: what was typed is still there after a look at another card.
        new, join = Draft(), Draft()
        ways: dict[str, Callable[[], None]] = {
            "new": lambda: self._ask_house(new),
            "join": lambda: self._ask_pc_name(join),
            "restore": lambda: self._ask_backup(replaces=False),
            "practise": lambda: self._practising.begin(question),
        }
        question.chosen.connect(lambda way: ways[way]())
        self._window.show_gate(question)

    def _on_moved(self, base: Path | None) -> None:
        if base is not None:
            self._context.places = self.entrance.places
            self._context.preferences.register_base = base
        self.start()

    # Mulai baru

    def _ask_house(self, draft: Draft) -> None:
        # Its list of villages brings the forms along, and it is shown once in a computer's life.
        from lipas_desktop.ui.pages.gate.house import HouseScreen

        screen = HouseScreen(self._context, self._window, self.entrance, draft)
        screen.went_on.connect(lambda: self._ask_admin(draft))
        self._window.open(screen)

    def _ask_admin(self, draft: Draft) -> None:
        screen = AdminScreen(self._context, self._window, self.entrance, draft)
        screen.went_on.connect(lambda: self._show_code(draft))
        self._window.open(screen)

    def _show_code(self, draft: Draft) -> None:
        screen = CodeScreen(self._context, self._window, self.entrance, draft, "new")
        screen.went_on.connect(lambda: self._ask_code(draft))
        self._window.open(screen)

    def _ask_code(self, draft: Draft) -> None:
        facts, code = draft.facts(), "-".join(draft.code)

        def make(progress: Progress, cancel: CancelToken) -> Session:
            return self.entrance.found(facts, code, progress)

        self._window.open(
            TypeBackScreen(
                self._context,
                self._window,
                self.entrance,
                draft,
                "new",
                make=make,
                made=self._enter,
            )
        )

    # Gabung

    def _ask_pc_name(self, draft: Draft) -> None:
        screen = PcNameScreen(self._context, self._window, draft)
        screen.went_on.connect(lambda: self._show_code_of_pc(draft))
        self._window.open(screen)

    def _show_code_of_pc(self, draft: Draft) -> None:
        screen = CodeScreen(self._context, self._window, self.entrance, draft, "join")
        screen.went_on.connect(lambda: self._ask_code_of_pc(draft))
        self._window.open(screen)

    def _ask_code_of_pc(self, draft: Draft) -> None:
        name, code = draft.pc_name.strip(), "-".join(draft.code)

        def make(progress: Progress, cancel: CancelToken) -> Session:
            return self.entrance.begin_join(name, code)

        self._window.open(
            TypeBackScreen(
                self._context,
                self._window,
                self.entrance,
                draft,
                "join",
                make=make,
                made=self._begin_joining,
            )
        )

    def _show_resume(self) -> None:
        screen = ResumeScreen(self._context, self._window, self.entrance)
        screen.opened.connect(self._resume)
        screen.give_up_asked.connect(self._give_up_joining)
        self._window.show_gate(screen)

    def _give_up_joining(self) -> None:
        reply = self._context.ask.ask(
            Question(
                self.tr("Batalkan penggabungan di komputer ini?"),
                self.tr(
                    "Register di komputer ini masih kosong atau hanya salinan dari komputer "
                    "pertama; ia dihapus. Di komputer pertama tidak ada yang berubah."
                ),
                (
                    Way("keep", self.tr("Jangan batalkan"), "harmless"),
                    Way("give_up", self.tr("Batalkan penggabungan"), "destroy"),
                ),
            )
        )
        if reply.answer == "give_up":

            def job() -> tuple[None, Changes]:
                self.entrance.give_up_joining()
                return None, NOTHING

            self._context.operations.write(job, lambda _: self.start(), owner=self)

    def _begin_joining(self, session: Session) -> None:
        self._pending = session
        self._ask_stick()

    def _resume(self, session: Session) -> None:
        """Take up joining where it stands: at the answer, with the request one step back."""
        self._pending = session
        if joining.is_accepted(session) and joining.accounts(session):
            self._ask_account("joined")
        else:
            self._ask_stick()
            self._await_answer()

    def _ask_stick(self) -> None:
        session = self._waiting()
        request = RequestScreen(self._context, self._window, session)
        request.back.hide()
        request.went_on.connect(self._await_answer)
        self._window.show_gate(request)

    def _await_answer(self) -> None:
        screen = AnswerScreen(self._context, self._window, self._waiting())
        screen.answered.connect(self._compare)
        screen.taken.connect(self._on_data_taken)
        self._window.open(screen)

    def _compare(self, answer: Answer, folder: Path) -> None:
        screen = CompareScreen(self._context, self._window, self._waiting(), answer, folder)
        screen.taken.connect(self._on_data_taken)
        self._window.open(screen)

    def _on_data_taken(self) -> None:
        session = self._waiting()
        if session.account_id is not None:
            self._enter(session)
        else:
            self._ask_account("joined")

    def _ask_account(self, why: Why) -> None:
        session = self._waiting()
        screen = AccountScreen(self._context, self._window, self.entrance, session, why)
        screen.chosen.connect(lambda: self._enter(session))
        screen.left.connect(self._close_again)
        self._window.show_gate(screen)

    # Pulihkan cadangan

    def _ask_backup(self, *, replaces: bool) -> None:
        screen = BackupFileScreen(self._context, self._window)
        screen.backup_chosen.connect(lambda found: self._ask_backup_secret(found, replaces))
        self._window.open(screen)

    def _ask_backup_secret(self, found: FoundBackup, replaces: bool) -> None:
        screen = BackupSecretScreen(
            self._context, self._window, self.entrance, found, replaces=replaces
        )
        screen.restored.connect(self._on_restored)
        self._window.open(screen)

    def _on_restored(self, session: Session) -> None:
        self._pending = session
        self._show_standing(RestoredScreen(self._context, self._window, session))

    def _show_standing(self, screen: RestoredScreen) -> None:
        screen.entered_work.connect(self._enter_restored)
        screen.acceptance_asked.connect(self._ask_to_be_accepted)
        self._window.show_gate(screen)

    def _ask_to_be_accepted(self) -> None:
        session, draft = self._waiting(), Draft()
        if joining.has_asked(session):
            self._ask_stick()
            return
        screen = PcNameScreen(self._context, self._window, draft)

        def ask() -> None:
            name = draft.pc_name.strip()
            self._context.operations.write(
                lambda: (joining.ask(session, name), NOTHING),
                lambda _: self._ask_stick(),
                owner=screen,
            )

        screen.went_on.connect(ask)
        self._window.open(screen)

    def _enter_restored(self) -> None:
        session = self._waiting()
        if session.account_id is None:
            self._ask_account("code")
        else:
            self._enter(session)

    # Log-in, work, lock

    def _show_login(self) -> None:
        screen = LoginScreen(self._context, self._window, self.entrance)
        screen.opened.connect(self._on_opened)
        screen.restore_asked.connect(lambda: self._ask_backup(replaces=True))
        screen.practice_asked.connect(lambda: self._practising.begin(screen))
        self._window.show_gate(screen)

    def _on_opened(self, session: Session) -> None:
        if not joining.is_accepted(session):
            self._pending = session
            self._show_standing(UnacceptedScreen(self._context, self._window, session))
        elif session.account_id is None:
            self._pending = session
            self._ask_account("code")
        else:
            self._enter(session)

    def _waiting(self) -> Session:
        assert self._pending is not None
        return self._pending

    def _close_again(self) -> None:
        self.close()
        self.start()

    def _enter(self, session: Session) -> None:
        self._pending = None
        self._context.session = session
        # Roles come with the accounts; until then everybody who may log in may do all.
        self._context.may = lambda right: True
        self._window.show_work("home")

    def lock(self) -> None:
        """Close the register and ask for a password; pages not at rest are asked first."""
        session: Session | None = self._context.session
        stack = self._window.work.stack
        if session is None or not stack.may_leave_all() or not self._practising.may_end():
            return
        self._context.operations.stop_all()
        stack.clear()
        self._context.session, self._context.may = None, self._may_nothing
        session.close()
        self.close()
        self.start()
