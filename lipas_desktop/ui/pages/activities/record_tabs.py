"""The tabs of an activity, with what each shows; a new one has its form alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import record_places
from lipas_desktop.services.record_history import HistoryLine
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.activities.history_tab import ActivityHistory
from lipas_desktop.ui.pages.activities.materials_tab import MaterialsTab
from lipas_desktop.ui.pages.activities.people_tab import PeopleTab
from lipas_desktop.ui.pages.activities.sessions_tab import SessionsTab
from lipas_desktop.ui.pages.activities.tab import ActivityTab
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.tabs import Tab, Tabs


class ActivityTabs(Live, QWidget):
    """`changed` brings the key of the tab that came to the front."""

    changed = Signal(str)
    state_changed = Signal()
    """Other keys matter now."""

    def __init__(self, context: AppContext, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._stack = Tabs(name="activity_tabs"), QStackedWidget()
        self._session = context.session
        self.form = FormView(context)
        self.people, self.sessions = PeopleTab(context, shell), SessionsTab(context, shell)
        self.materials, self.history = MaterialsTab(context, shell), ActivityHistory()
        self._saved = False
        self._parts: dict[str, QWidget] = {
            "form": self.form,
            "people": self.people,
            "sessions": self.sessions,
            "materials": self.materials,
            "history": self.history,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        for part in self._parts.values():
            self._stack.addWidget(part)
        for tab in self._own():
            tab.counted.connect(self.name)
            tab.state_changed.connect(self.state_changed)
        self.bar.changed.connect(self._on_changed)
        self.go_live()

    def _own(self) -> Sequence[ActivityTab]:
        return self.people, self.sessions, self.materials

    def show_new(self) -> None:
        """Show the form alone."""
        self._saved = False
        self.name()

    def show_activity(self, activity: RowId, lines: Sequence[HistoryLine]) -> None:
        """Show all that belongs to a saved activity, as it is now."""
        self._saved = True
        for tab in self._own():
            tab.show_activity(activity)
        self.history.show_history(self.form.opened, lines)
        places = record_places.places_of(self._session, "activity", activity)
        self.history.show_places(places, self._session.clock.tz_minutes)
        self.name()

    def name(self) -> None:
        """Name the tabs, with the numbers of now."""
        counted = (
            ("people", self.tr("Peserta"), self.people.count),
            ("sessions", self.tr("Sesi"), self.sessions.count),
            ("materials", self.tr("Materi"), self.materials.count),
            ("history", self.tr("Riwayat"), self.history.count),
        )
        form = Tab("form", self.tr("Isian"), check=bool(self.form.checks))
        rest = [Tab(key, words, formats.number(count)) for key, words, count in counted]
        self.bar.set_tabs([form, *(rest if self._saved else [])])

    def retranslate(self) -> None:
        """Name the tabs in the language of now."""
        self.name()

    def set_room(self, effective: float) -> None:
        """Let panes inside a tab give way to what they stand beside."""
        self.history.set_room(effective)

    # The tab in front

    @property
    def key(self) -> str:
        """Return the key of the tab in front."""
        return self.bar.key

    @property
    def content(self) -> QWidget:
        """Return what the tab in front shows."""
        return self._stack

    @property
    def _front(self) -> QWidget:
        return self._parts[self.bar.key or "form"]

    def choose(self, key: str) -> None:
        """Bring a tab to the front."""
        self.bar.choose(key)

    def step(self, by: int) -> None:
        """Bring the next tab to the front, or the one before."""
        self.bar.step(by)

    def _on_changed(self, key: str) -> None:
        self._stack.setCurrentWidget(self._parts[key])
        self.changed.emit(key)

    def enter(self) -> None:
        """Begin where work goes on in the tab in front."""
        front = self._front
        if isinstance(front, FormView | ActivityTab | ActivityHistory):
            front.enter()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done on the tab in front."""
        front = self._front
        return front.bindings() if isinstance(front, ActivityTab) else {}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the tab in front."""
        front = self._front
        if isinstance(front, ActivityTab):
            return front.key_hints()
        if front is self.form:
            return ["activity.move", *self.form.key_hints(), "activity.save"]
        return ["window.back"]
