"""The tabs of a person's record: the form, what they took part in, certificates, history."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lipas_desktop.services import record_places
from lipas_desktop.services.people import Preview
from lipas_desktop.services.record_history import HistoryLine
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.pages.people.history import HistoryTab
from lipas_desktop.ui.pages.people.status import StatusTab
from lipas_desktop.ui.pages.people.took_part import ActivitiesTab, CertificatesTab
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.tabs import Tab, Tabs

FORM, ACTIVITIES, CERTIFICATES, STATUS, HISTORY = (
    "form",
    "activities",
    "certificates",
    "status",
    "history",
)


class RecordTabs(Live, QWidget):
    """Holds the tabs of one person; legal status only where this PC may hold it."""

    changed = Signal(str)

    def __init__(self, context: AppContext, form: FormView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self._preview = form, None
        self._session = context.session
        self._counts: dict[str, int] = {}
        self.bar, self.stack = Tabs(name="person_tabs"), QStackedWidget()
        self.activities, self.certificates = ActivitiesTab(), CertificatesTab()
        self.history = HistoryTab()
        self.status = StatusTab(context) if context.session.has_restricted else None
        self._widgets: dict[str, QWidget] = {
            FORM: form,
            ACTIVITIES: self.activities,
            CERTIFICATES: self.certificates,
            **({STATUS: self.status} if self.status is not None else {}),
            HISTORY: self.history,
        }
        for widget in self._widgets.values():
            self.stack.addWidget(widget)
        self.bar.changed.connect(self._on_changed)
        form.checks_changed.connect(self.retranslate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.go_live()

    @property
    def key(self) -> str:
        """Return the key of the tab in front."""
        return self.bar.key

    def show_person(self, preview: Preview | None, lines: Sequence[HistoryLine]) -> None:
        """Fill the tabs beside the form; somebody new has none."""
        self.activities.show_activities(preview.activities if preview else ())
        self.certificates.show_certificates(preview.certificates if preview else ())
        self.history.show_history(self.form.opened, lines)
        rows = preview.rows if preview else ()
        places = record_places.places_of(self._session, "person", *rows) if rows else None
        self.history.show_places(places, self._session.clock.tz_minutes)
        if self.status is not None and preview is not None:
            self.status.show_person(preview.id, rows)
        self._counts = {}
        if preview is not None:
            self._counts = {
                ACTIVITIES: len(preview.activities),
                CERTIFICATES: len(preview.certificates),
                **({STATUS: self.status.count} if self.status is not None else {}),
                HISTORY: len(lines),
            }
        self.retranslate()

    def _on_changed(self, key: str) -> None:
        self.stack.setCurrentWidget(self._widgets[key])
        self.changed.emit(key)

    def enter(self) -> None:
        """Give the focus to what one works in on this tab."""
        if self.key == FORM:
            self.form.enter()
        elif self.key == STATUS and self.status is not None:
            self.status.form.enter()
        else:
            lists = {
                ACTIVITIES: self.activities.view,
                CERTIFICATES: self.certificates.view,
                HISTORY: self.history.list.view,
            }
            view = lists[self.key]
            (view if view.isVisibleTo(self) else self.bar).setFocus()

    def keep_drafts(self) -> None:
        """Keep what was typed on any tab."""
        self.form.keep_draft()
        if self.status is not None:
            self.status.form.keep_draft()

    def set_room(self, effective: float) -> None:
        """Adapt to the window's width at 100 % text."""
        self.history.set_room(effective)

    def retranslate(self) -> None:
        """Name the tabs, with their counts."""
        words = {
            ACTIVITIES: self.tr("Kegiatan"),
            CERTIFICATES: self.tr("Sertifikat"),
            STATUS: self.tr("Status hukum"),
            HISTORY: self.tr("Riwayat"),
        }
        form = Tab(FORM, self.tr("Data diri"), check=bool(self.form.checks))
        others = [Tab(key, words[key], str(count)) for key, count in self._counts.items()]
        self.bar.set_tabs([form, *others])
