"""*Kehadiran*: the grid of one activity, filled from the signed list in minutes."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, differing
from lipas_desktop.services.differing import Differing
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.choose import ChoosePeoplePage
from lipas_desktop.ui.pages.activities.grid_model import AttendanceModel
from lipas_desktop.ui.pages.activities.grid_notices import GridNotices
from lipas_desktop.ui.pages.activities.grid_view import AttendanceView
from lipas_desktop.ui.pages.activities.make_sessions import MakeSessionsPage
from lipas_desktop.ui.pages.activities.saver import MarkSaver
from lipas_desktop.ui.pages.activities.sheet import Sheet, Spot
from lipas_desktop.ui.pages.activities.tools import AttendanceTools
from lipas_desktop.ui.pages.activities.walk_in import WalkInRow
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import EmptyState, Way
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule

_SHOWN = ("activity", "session", "enrolment", "attendance", "person", "link", "house")


class AttendancePage(Page):
    """Opened from an activity; what is typed is saved by itself."""

    place = "attendance"

    def __init__(
        self, context: AppContext, shell: Shell, activity: RowId, held: RowId | None = None
    ) -> None:
        super().__init__(context, shell, head_line=True)
        self.activity = activity
        self.sheet = Sheet(activities.grid(context.session, activity))
        self.model = AttendanceModel(
            self.sheet, context.session.clock.day_to_write, self._differing
        )
        self.view = AttendanceView(self.model)
        self.saver = MarkSaver(context, self.sheet, self)
        self.notices = GridNotices(self, self.sheet)
        self._stale = False
        self._build()
        self._connect()
        self.go_live()
        self._show_parts()
        if held is not None:
            self._go_to_session(held)

    # Parts

    def _build(self) -> None:
        self._walk_in_button = Button(
            "quiet", icon="user-plus", key="Ctrl+N", name="attendance.walk_in"
        )
        self.head.add_buttons(self._walk_in_button)
        self.tools = AttendanceTools(self.sheet)
        self._walk_in = WalkInRow(self.context, self.activity)
        self._walk_in.hide()
        self._empty = EmptyState()
        self._line = rule()
        for part in (self.tools, self._walk_in, self._line, self.view, self._empty):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.view, 1)
        self.body.setStretchFactor(self._empty, 1)

    def _connect(self) -> None:
        self._walk_in_button.clicked.connect(self._ask_name)
        self.tools.rest.clicked.connect(self.view.fill_rest)
        self._walk_in.added.connect(self._on_added)
        self._walk_in.left.connect(self._end_walk_in)
        self.view.current_moved.connect(self._on_moved)
        self.model.typed.connect(self._on_typed)
        self.model.came_early.connect(self.notices.show_early)
        self.saver.settled.connect(self._on_settled)
        self.saver.written.connect(self.notices.end_refused)
        self.saver.refused.connect(self._on_refused)

    def retranslate(self) -> None:
        """Set all words."""
        self._walk_in_button.set_words(self.tr("Peserta tanpa daftar"))
        self.model.say_headers()
        self._say_head()
        self._say_empty()
        self._say_now()
        self.notices.say()

    def set_width(self, effective: float) -> None:
        """Keep the sentence about the session; what stands around it gives way."""
        super().set_width(effective)
        self.tools.set_room(effective)

    def _say_head(self) -> None:
        title = self.sheet.grid.activity.text("title")
        people, sessions = len(self.sheet.people), len(self.sheet.sessions)
        facts = [
            "" if self.head.crumb.text() == title else title,
            self.tr("%Ln peserta", "", people),
            self._hours(sessions),
        ]
        self.head.set_title(self.tr("Kehadiran"), " · ".join(fact for fact in facts if fact))

    def _hours(self, sessions: int) -> str:
        words = self.tr("%Ln sesi", "", sessions)
        hours = {held.jp for held in self.sheet.sessions}
        if len(hours) != 1 or hours == {0}:
            return words
        return self.tr("%1 × %2 JP").replace("%1", words).replace("%2", str(hours.pop()))

    def _say_empty(self) -> None:
        """Say what is missing for a grid, sessions first."""
        if not self.sheet.sessions:
            make = Way(
                "calendar-plus",
                self.tr("Buat sesi dari rentang tanggal"),
                self.tr("Tanggalnya ditunjukkan dahulu; hari libur dapat dilewati"),
                "Enter",
                self._make_sessions,
            )
            text = self.tr("Setiap sesi menjadi satu kolom di daftar hadir.")
            self._empty.say(self.tr("Belum ada sesi"), text, [make])
            return
        choose = Way(
            "users",
            self.tr("Pilih peserta"),
            self.tr("Dari daftar peserta, disaring dan ditandai dengan Ctrl+Spasi"),
            "Enter",
            self._choose_people,
        )
        walk_in = Way(
            "user-plus",
            self.tr("Peserta tanpa daftar"),
            self.tr("Nama saja; lainnya dilengkapi nanti"),
            "Ctrl+N",
            self._ask_name,
        )
        text = self.tr("Pilih siapa yang ikut, atau tulis nama yang datang.")
        self._empty.say(self.tr("Belum ada peserta"), text, [choose, walk_in])

    def _make_sessions(self) -> None:
        self.shell.open(MakeSessionsPage(self.context, self.shell, self.activity))

    def _choose_people(self) -> None:
        self.shell.open(ChoosePeoplePage(self.context, self.shell, self.activity))

    def _go_to_session(self, held: RowId) -> None:
        numbers = [n for n, one in enumerate(self.sheet.sessions) if one.id == held]
        if numbers and self.sheet.people:
            gaps = self.sheet.empty(numbers[0])
            self.view.go_to_mark(gaps[0] if gaps else 0, numbers[0])

    @property
    def _is_ready(self) -> bool:
        """Tell whether there are rows and columns to fill."""
        return bool(self.sheet.people and self.sheet.sessions)

    def _show_parts(self) -> None:
        """Show the grid, or what is missing for one."""
        ready = self._is_ready
        for part in (self.view, self._line):
            part.setVisible(ready)
        self._empty.setVisible(not ready)
        self.tools.setVisible(ready and self._walk_in.isHidden())
        if ready and not self.view.currentIndex().isValid():
            self.view.go_to_mark(*self.sheet.to_go())
        self._say_now()

    def _say_now(self) -> None:
        self.tools.say(self.view.currentIndex().row(), self.view.session)
        self.state_changed.emit()

    # What the window asks

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here; Ctrl+Z is the grid's while it has something to undo."""
        found = {
            "attendance.walk_in": Binding(self._ask_name),
            "attendance.rest": Binding(self.view.fill_rest, self.tools.rest.isEnabled),
            "attendance.person": Binding(self._open_person, lambda: self._is_ready),
            "check.next": Binding(partial(self._go_to_differing, 1), self._any_differing),
            "check.previous": Binding(partial(self._go_to_differing, -1), self._any_differing),
        }
        if self.sheet.can_undo:
            found["edit.undo"] = Binding(self._undo)
        if self.sheet.can_redo:
            found["edit.redo"] = Binding(self._redo)
        return found

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the grid, or of the name being typed."""
        if not self._walk_in.isHidden():
            return [
                KeyHint("Enter", self.tr("tambahkan")),
                KeyHint("↑ ↓", self.tr("pilih orang")),
                KeyHint("Esc", self.tr("batal")),
            ]
        marks = ["attendance.mark", "attendance.present", "attendance.rest", "attendance.clear"]
        moves = ["edit.undo", "attendance.session"]
        return [*marks, *moves] if self._is_ready else ["attendance.walk_in", "window.back"]

    def status(self) -> str:
        """Return whether the register holds what one sees."""
        if not self.sheet.is_written:
            return self.tr("Menyimpan …")
        if self.saver.saved_at is None:
            return ""
        clock = self.context.session.clock
        time = formats.clock_time(self.saver.saved_at, clock.tz_minutes)
        return self.tr("Tersimpan · %1").replace("%1", time)

    def refresh(self, changes: Changes) -> None:
        """Read the grid anew: the next marks are written on what is read now."""
        if not changes.touches(*_SHOWN):
            return
        if self.isVisible() or not self.sheet.is_written:
            self._reload()
        else:
            self._stale = True

    def entered(self) -> None:
        """Go where keying goes on."""
        if self._stale:
            self._reload()
        self._say_head()
        if self._is_ready:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.take_focus()

    def areas(self) -> Sequence[QWidget]:
        """Return tools and grid."""
        return [self.tools if self._walk_in.isHidden() else self._walk_in, self.view]

    def may_leave(self) -> bool:
        """Close the name first; then leave once all is written."""
        if not self._walk_in.isHidden():
            self._end_walk_in()
            return False
        return self.saver.finish()

    # Filling

    def _on_moved(self) -> None:
        if self.view.session < 0 or not self.sheet.is_ahead(self.view.session):
            self.notices.end_early()
        self._say_now()

    def _on_typed(self) -> None:
        self.notices.end_early()
        self.saver.wake()
        self._say_now()

    def _undo(self) -> None:
        self._follow(self.sheet.undo())

    def _redo(self) -> None:
        self._follow(self.sheet.redo())

    def _follow(self, spot: Spot | None) -> None:
        """Show what was taken back or done again."""
        place = self.sheet.place(spot) if spot else None
        if place is not None:
            self.view.go_to_mark(*place)
        self.view.viewport().update()
        self._on_typed()

    def _differing(self, spot: Spot) -> Differing | None:
        rows = self.sheet.grid.rows_of(*spot)
        return differing.of_cell(self.context.session, rows, spot[1])

    def _any_differing(self) -> bool:
        return bool(self.sheet.grid.review)

    def _go_to_differing(self, by: int) -> None:
        place = self.sheet.next_differing(
            self.view.currentIndex().row(), max(self.view.session, 0), by
        )
        if place is not None:
            self.view.go_to_mark(*place)

    def _on_settled(self) -> None:
        self.view.viewport().update()
        self._say_now()

    def _on_refused(self, error: LipasError | None, spots: tuple[Spot, ...]) -> None:
        """Say why the cells stand as before."""
        self.notices.show_refused(error, len(spots))
        # What was written meanwhile by others may be the reason: show it.
        self._reload()
        self._follow(spots[0] if spots else None)

    def _reload(self) -> None:
        self._stale = False
        before = self.sheet.people, self.sheet.sessions
        session, row = self.view.session, self.view.currentIndex().row()
        spot = self.sheet.spot(row, session) if session >= 0 else None
        self.sheet.show(activities.grid(self.context.session, self.activity))
        if before != (self.sheet.people, self.sheet.sessions):
            self.model.renew()
            place = self.sheet.place(spot) if spot else None
            if place is not None:
                self.view.go_to_mark(*place)
            self._say_head()
            self._say_empty()
        self.view.viewport().update()
        self._show_parts()

    # People

    def _open_person(self) -> None:
        """Open the record of the person whose row one is in."""
        row = self.view.currentIndex().row()
        if 0 <= row < len(self.sheet.people):
            self.shell.open(PersonPage(self.context, self.shell, self.sheet.people[row].id))

    def _ask_name(self) -> None:
        self.tools.hide()
        self._walk_in.begin()
        self.state_changed.emit()

    def _end_walk_in(self) -> None:
        self._walk_in.hide()
        self._show_parts()
        self.entered()

    def _on_added(self, person: RowId, new: bool, screens: Screens) -> None:
        """Go to the new row, in the session of now; one key says that they came."""
        row = next((n for n, one in enumerate(self.sheet.people) if one.id == person), None)
        if row is None:
            return
        if self.sheet.sessions:
            self.view.go_to_mark(row, max(self.view.session, 0))
        self.sheet.forget_done()
        words = self.tr("%1 ditambahkan ke daftar").replace("%1", self.sheet.people[row].full_name)
        self.shell.toast(words, partial(self._walk_in.take_back, person, new, screens))
