"""Where entries are, what has come, and the history below: one column that scrolls as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import Overview
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.pages.transfer import places
from lipas_desktop.ui.pages.transfer.axis import Axis
from lipas_desktop.ui.pages.transfer.history import HistoryTable
from lipas_desktop.ui.pages.transfer.reach import ReachTable
from lipas_desktop.ui.pages.transfer.unsent_row import UnsentRow
from lipas_desktop.ui.views.list import ListView
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.live import Live

_LEAST_LIST = 150


class PlacesView(Live, QScrollArea):
    """Two tables of places over the list of what was sent, received and copied."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen: Overview | None = None
        self.ours, self.theirs = ReachTable("reach_ours"), ReachTable("reach_theirs")
        self.history = HistoryTable(session, self)
        self.list = ListView("transfer_history")
        self.list.set_table(self.history)
        self.unsent = UnsentRow()
        self._title, self._nothing = SectionTitle(), label(13, 400, "text2", wrap=True)
        self._line, self._rest = rule(), QWidget()
        ground = QWidget()
        ground.setObjectName("scroll_ground")
        self._build(QVBoxLayout(ground))
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.go_live()

    def _build(self, column: QVBoxLayout) -> None:
        self._places, self._head = QVBoxLayout(), QVBoxLayout()
        self._places.addWidget(self.unsent)
        self._places.addWidget(self.ours)
        self._places.addWidget(self.theirs)
        self._head.addWidget(self._title)
        self._head.addWidget(self._nothing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._places)
        column.addLayout(self._head)
        column.addWidget(self._line)
        column.addWidget(self.list, 1)
        column.addWidget(self._rest, 1)

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._places.setContentsMargins(t.px(20), t.px(6), t.px(20), 0)
        self._places.setSpacing(t.px(12))
        self._head.setContentsMargins(t.px(20), t.px(18), t.px(20), t.px(8))
        self.list.setMinimumHeight(t.px(_LEAST_LIST))

    def retranslate(self) -> None:
        """Say everything anew."""
        self._nothing.setText(self.tr("Belum ada yang dikirim, diterima, atau disalin."))
        if self._seen is not None:
            self.show_overview(self._seen)

    def show_overview(self, seen: Overview) -> None:
        """Show what is where, and read the history anew."""
        self._seen = seen
        clock = self._session.clock
        since = [peer.theirs.first for peer in seen.peers if peer.theirs]
        axis = Axis.over(min([seen.own.first, *since]), clock.now_ms(), clock.tz_minutes)
        told = places.Told(axis, clock.tz_minutes, clock.now_ms())
        self.unsent.show_age(seen.unsent, clock)
        ours, until = self.tr("Isian komputer ini ada di"), self.tr("Ada sampai")
        self.ours.set_rows(ours, until, told.ours(seen), axis.months())
        theirs = self.tr("Isian komputer lain yang sudah datang")
        come = told.theirs(seen)
        self.theirs.set_rows(theirs, "", come)
        self.theirs.setVisible(bool(come))
        self._load_history(seen.waiting > 0)

    def _load_history(self, gaps: bool) -> None:
        chosen = self.list.current_id
        self.history.load(gaps=gaps)
        count = len(self.history.ids)
        self._title.set_words(self.tr("Riwayat"), formats.number(count) if count else "")
        self.list.setVisible(bool(count))
        self._line.setVisible(bool(count))
        self._nothing.setVisible(not count)
        self._rest.setVisible(not count)
        if chosen:
            self.list.choose(chosen)
