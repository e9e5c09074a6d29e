"""*Peserta* of an activity: who takes part, what became of it, who is added and taken out."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, participants
from lipas_desktop.services.participants import Participant, enrol_again
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.activities.choose import ChoosePeoplePage
from lipas_desktop.ui.pages.activities.people_model import PeopleModel
from lipas_desktop.ui.pages.activities.people_view import PeopleView
from lipas_desktop.ui.pages.activities.tab import ActivityTab
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import EmptyState, Way
from lipas_desktop.ui.widgets.heads import Foot, ToolRow
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import ElidedLabel, rule


class PeopleTab(ActivityTab):
    """A grid of participants; Ctrl+N chooses more, Ctrl+Del takes one out."""

    def __init__(self, context: AppContext, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(context, shell, parent)
        self.model = PeopleModel(self._write)
        self.view = PeopleView(self.model)
        self._add = Button("framed", icon="user-plus", key="Ctrl+N", name="activity.add")
        self._hint, self._tools, self._foot = (
            ElidedLabel(12, 400, "text2"),
            ToolRow(height=44),
            Foot(),
        )
        self._tools.add(self._add)
        self._tools.add_right(self._hint)
        self._empty = EmptyState()
        self._line = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._tools, self._line, self.view, self._empty, self._foot):
            column.addWidget(part)
        column.setStretchFactor(self.view, 1)
        column.setStretchFactor(self._empty, 1)
        self._add.clicked.connect(self.choose)
        self.view.row_removal_asked.connect(self._ask_removal)
        self.view.current_moved.connect(lambda *_: self.state_changed.emit())
        self.go_live()

    @property
    def count(self) -> int:
        """Return how many take part."""
        return self.model.row_total()

    def show_activity(self, activity: RowId) -> None:
        """Show who takes part now."""
        super().show_activity(activity)
        self.model.show(participants.participants(self.context.session, activity))
        some = self.count > 0
        for part in (self._tools, self._line, self.view, self._foot):
            part.setVisible(some)
        self._empty.setVisible(not some)
        if some and not self.view.currentIndex().isValid():
            self.view.go_to(0, 5)
        self._say_foot()

    def retranslate(self) -> None:
        """Set all words."""
        self._add.set_words(self.tr("Pilih peserta"))
        self._hint.set_words(self.tr("Hasil dan predikat: angka atau huruf pertama, F2 daftarnya"))
        self.model.say_headers()
        way = Way(
            "user-plus",
            self.tr("Pilih peserta"),
            self.tr("Dari daftar peserta, disaring dan ditandai dengan Ctrl+Spasi"),
            "Ctrl+N",
            self.choose,
        )
        text = self.tr(
            "Pilih dari peserta yang sudah terdaftar. Yang datang tanpa daftar ditulis di "
            "halaman kehadiran."
        )
        self._empty.say(self.tr("Belum ada peserta"), text, [way])
        self._say_foot()

    def _say_foot(self) -> None:
        people = self.model.shown.people if self.model.shown else ()
        words = self.tr("%Ln orang", "", len(people))
        sexes = [f"{sum(one.sex == sex for one in people)} {sex}" for sex in ("P", "L")]
        below = sum(one.below for one in people)
        right = self.tr("%Ln di bawah batas", "", below)
        self._foot.set_words(" · ".join([words, *sexes]), right if below else "")

    def enter(self) -> None:
        """Go to the grid, or to the way to begin."""
        if self.count:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.take_focus()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {
            "activity.add": Binding(self.choose),
            "activity.person": Binding(self._open_person, lambda: self.count > 0),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the grid."""
        choose = KeyHint("Ctrl+N", self.tr("pilih peserta"))
        if not self.count:
            return [choose]
        keys: list[KeyHint | str] = ["activity.change", choose]
        keys += ["activity.remove", "activity.person"]
        return [KeyHint("1–9", self.tr("hasil")), *keys] if self.view.coded else keys

    # Doing

    def choose(self) -> None:
        """Open the list of those who can be added."""
        if self.activity is not None:
            self.shell.open(ChoosePeoplePage(self.context, self.shell, self.activity))

    def _open_person(self) -> None:
        """Open the record of the person whose row one is in."""
        one = self.model.person(self.view.currentIndex().row())
        if one is not None:
            self.shell.open(PersonPage(self.context, self.shell, one.person))

    def _write(self, one: Participant, column: str, value: Value) -> None:
        wanted = {row: {column: value} for row in one.rows_of(column)}
        self.turn.write(partial(self._job, wanted), None, self._on_failed)

    def _job(self, wanted: Mapping[RowId, Mapping[str, Value]]):  # type: ignore[no-untyped-def]
        """Make the job on the screens of now."""
        session, activity, shown = self.context.session, self.activity, self.model.shown
        assert activity is not None
        assert shown is not None

        def job() -> tuple[None, Changes]:
            return None, activities.set_results(session, activity, wanted, shown.screens)

        return job

    def _on_failed(self, error: LipasError) -> bool:
        self.model.put_back()
        return False

    def _ask_removal(self, row: int) -> None:
        one = self.model.person(row)
        if one is None or self.activity is None:
            return
        question = Question(
            self.tr("Keluarkan %1 dari kegiatan ini?").replace("%1", one.name),
            self.tr(
                "Orangnya tetap terdaftar. Tanda hadir yang sudah diisi tetap terlihat di daftar "
                "hadir, dan ia dapat dipilih lagi."
            ),
            (
                Answer("keep", self.tr("Jangan keluarkan"), "harmless"),
                Answer("remove", self.tr("Keluarkan"), "destroy"),
            ),
            free_reason=True,
            reason_label=self.tr("Alasan"),
        )
        screens = self.context.session.screens()
        reply = self.context.ask.ask(question)
        if reply.answer == "remove":
            self._remove(one, reply.reason, screens)

    def _remove(self, one: Participant, reason: str, screens: Screens) -> None:
        session, activity = self.context.session, self.activity
        assert activity is not None

        def job() -> tuple[Screens, Changes]:
            gone = list(one.enrolments)
            changes = activities.unenrol(session, activity, gone, reason, screens)
            return session.screens(), changes

        words = self.tr("%1 dikeluarkan").replace("%1", one.name)
        self.turn.write(
            lambda: job,
            lambda then: self.shell.toast(words, partial(self._take_back, one, then)),
        )

    def _take_back(self, one: Participant, screens: Screens) -> None:
        session = self.context.session

        def job() -> tuple[None, Changes]:
            return None, enrol_again(session, one, screens)

        self.turn.write(lambda: job)
