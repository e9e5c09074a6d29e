"""*Sesi* of an activity: made from a range of dates, given topics and hours, taken back."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, records
from lipas_desktop.services.activities import GridSession
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.activities.make_sessions import MakeSessionsPage
from lipas_desktop.ui.pages.activities.sessions_model import SessionsModel
from lipas_desktop.ui.pages.activities.tab import ActivityTab
from lipas_desktop.ui.views.grid import GridView
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import EmptyState, Way
from lipas_desktop.ui.widgets.heads import Foot, ToolRow
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule

_TOPIC = 2


class SessionsTab(ActivityTab):
    """A grid of sessions; Ctrl+N makes more, Ctrl+Del takes one back."""

    def __init__(self, context: AppContext, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(context, shell, parent)
        self.model = SessionsModel(self._write)
        self.view = GridView(self.model, name="activity_sessions", still_left=2)
        self.view.keys.enter, self.view.keys.tab_moves = "down", False
        self._add = Button("framed", icon="calendar-plus", key="Ctrl+N", name="activity.add")
        self._tools, self._foot, self._empty = ToolRow(height=44), Foot(), EmptyState()
        self._tools.add(self._add)
        self._line = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._tools, self._line, self.view, self._empty, self._foot):
            column.addWidget(part)
        column.setStretchFactor(self.view, 1)
        column.setStretchFactor(self._empty, 1)
        self._add.clicked.connect(self.make)
        self.view.row_removal_asked.connect(self._ask_removal)
        self.go_live()

    @property
    def count(self) -> int:
        """Return how many sessions there are."""
        return self.model.row_total()

    @property
    def current(self) -> RowId | None:
        """Return the session of the row one is in."""
        held = self.model.session(self.view.currentIndex().row())
        return held.id if held else None

    def show_activity(self, activity: RowId) -> None:
        """Show the sessions of now."""
        super().show_activity(activity)
        self.model.show(activities.grid(self.context.session, activity))
        some = self.count > 0
        for part in (self._tools, self._line, self.view, self._foot):
            part.setVisible(some)
        self._empty.setVisible(not some)
        if some and not self.view.currentIndex().isValid():
            self.view.go_to(0, _TOPIC)
        self._say_foot()

    def retranslate(self) -> None:
        """Set all words."""
        self._add.set_words(self.tr("Buat sesi"))
        self.model.say_headers()
        way = Way(
            "calendar-plus",
            self.tr("Buat sesi dari rentang tanggal"),
            self.tr("Tanggalnya ditunjukkan dahulu; hari libur dapat dilewati"),
            "Ctrl+N",
            self.make,
        )
        text = self.tr("Setiap sesi menjadi satu kolom di daftar hadir.")
        self._empty.say(self.tr("Belum ada sesi"), text, [way])
        self._say_foot()

    def _say_foot(self) -> None:
        sessions = self.model.grid.sessions if self.model.grid else ()
        words = self.tr("%Ln sesi", "", len(sessions))
        hours = self.tr("%1 JP").replace("%1", formats.number(sum(one.jp for one in sessions)))
        self._foot.set_words(f"{words} · {hours}")

    def enter(self) -> None:
        """Go to the grid, or to the way to begin."""
        if self.count:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.take_focus()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {"activity.add": Binding(self.make)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the grid."""
        make = KeyHint("Ctrl+N", self.tr("buat sesi"))
        return ["activity.change", make, "activity.remove"] if self.count else [make]

    # Doing

    def make(self) -> None:
        """Open the making of sessions from a range of dates."""
        if self.activity is not None:
            self.shell.open(MakeSessionsPage(self.context, self.shell, self.activity))

    def _write(self, held: RowId, column: str, value: Value) -> None:
        self.turn.write(partial(self._job, held, {column: value}), None, self._on_failed)

    def _job(self, held: RowId, values: Mapping[str, Value]):  # type: ignore[no-untyped-def]
        """Make the job on the screens of now."""
        session, grid = self.context.session, self.model.grid
        assert grid is not None

        def job() -> tuple[None, Changes]:
            return None, activities.change_session(session, held, values, grid.screens)

        return job

    def _on_failed(self, error: LipasError) -> bool:
        self.model.put_back()
        return False

    def _ask_removal(self, row: int) -> None:
        held = self.model.session(row)
        if held is None or self.model.grid is None:
            return
        marked = len(self.model.grid.people) - self.model.grid.empty(held.id)
        lost = self.tr("%Ln tanda hadir ikut hilang dari hitungan.", "", marked)
        words = self.tr("Sesinya tetap ada di Riwayat dan dapat dikembalikan.")
        question = Question(
            self.tr("Batalkan sesi %1, %2?")
            .replace("%1", str(row + 1))
            .replace("%2", formats.day_and_date(held.date)),
            f"{lost} {words}" if marked else words,
            (
                Answer("keep", self.tr("Jangan batalkan"), "harmless"),
                Answer("remove", self.tr("Batalkan sesi"), "destroy"),
            ),
            free_reason=True,
            reason_label=self.tr("Alasan"),
        )
        screens = self.context.session.screens()
        reply = self.context.ask.ask(question)
        if reply.answer == "remove":
            self._remove(held, reply.reason, screens)

    def _remove(self, held: GridSession, reason: str, screens: Screens) -> None:
        session = self.context.session

        def job() -> tuple[Screens, Changes]:
            changes = activities.remove_sessions(session, [held.id], reason, screens)
            return session.screens(), changes

        words = self.tr("Sesi %1 dibatalkan").replace("%1", formats.long_date(held.date))
        self.turn.write(
            lambda: job,
            lambda then: self.shell.toast(words, partial(self._take_back, held.id, then)),
        )

    def _take_back(self, held: RowId, screens: Screens) -> None:
        session = self.context.session

        def job() -> tuple[None, Changes]:
            return None, records.unvoid(session, "session", held, screens)

        self.turn.write(lambda: job)
