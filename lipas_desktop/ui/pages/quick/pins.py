"""What holds for all rows, as words over the grid; F3 makes fields of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.regions import Region
from lipas_desktop.services import activities
from lipas_desktop.services.activities import ActivityQuery
from lipas_desktop.services.quick import Pinned
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.pages.quick.regions import RegionFinder, SuggestingField, suggestion
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.chips import Pill
from lipas_desktop.ui.widgets.dates import DateField
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import Lead
from lipas_desktop.ui.widgets.suggest import Suggestion

_MOST = 8
_NARROW = 1000
_LONGEST = 30


class PinBar(Live, QWidget):
    """Activity, desa and date of the whole list."""

    changed = Signal()
    left = Signal()

    def __init__(self, session: Session, finder: RegionFinder) -> None:
        super().__init__()
        self._session, self._finder = session, finder
        self._pinned = Pinned()
        self._title = ""
        self._narrow = False
        self._regions: dict[str, str] = {}
        self._activities: dict[str, str] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_words())
        self._stack.addWidget(self._build_fields())
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._pin, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._head)
        self._row.addWidget(self._stack, 1)
        self.go_live()

    def _build_words(self) -> QWidget:
        self._pin, self._head = Lead("pin", "accent"), label(13, 500)
        self._labels = [label(12, 400, "text2") for _ in range(4)]
        self._pills = [Pill("accent") for _ in range(4)]
        self.button = Button("link", key="F3", name="quick.fixed")
        self.button.clicked.connect(self.edit)
        shown = QWidget()
        self._words_row = QHBoxLayout(shown)
        for name, pill in zip(self._labels, self._pills, strict=True):
            self._words_row.addWidget(name)
            self._words_row.addWidget(pill)
        self._words_row.addWidget(self.button)
        self._words_row.addStretch(1)
        return shown

    def _build_fields(self) -> QWidget:
        today = self._session.clock.known_day
        self.activity = SuggestingField(self._suggest_activity, self._take_activity, "", "pin_act")
        self.region = SuggestingField(self._suggest_region, self._take_region, "", "pin_region")
        self.date = DateField("pin_date", today)
        self._field_labels = [label(12, 400, "text2") for _ in range(3)]
        self.done = Button("link", key="Enter", name="pins_done")
        self.done.clicked.connect(self.finish)
        board = QWidget()
        self._fields_row = QHBoxLayout(board)
        for name, field in zip(self._field_labels, self.fields, strict=True):
            self._fields_row.addWidget(name)
            self._fields_row.addWidget(field)
        self._fields_row.addWidget(self.done)
        self._fields_row.addStretch(1)
        return board

    @property
    def fields(self) -> tuple[SuggestingField, SuggestingField, DateField]:
        """Return the three fields, in their order."""
        return self.activity, self.region, self.date

    # What is pinned

    @property
    def pinned(self) -> Pinned:
        """Return what holds for all rows."""
        return self._pinned

    def pin(self, pinned: Pinned) -> None:
        """Take what holds from a draft, or from the page that opened this one."""
        self._pinned = pinned
        self._title = self._title_of(pinned.activity)
        self.retranslate()

    def _title_of(self, activity: str) -> str:
        row = self._session.store.rows.get("activity", RowId(activity)) if activity else None
        if row is None or row.void:
            return ""
        self._activities[row.text("title")] = activity
        return row.text("title")

    # Editing

    @property
    def is_editing(self) -> bool:
        """Tell whether the fields are shown."""
        return self._stack.currentIndex() == 1

    def edit(self) -> None:
        """Make fields of the words."""
        self.activity.setText(self._title)
        self.region.setText(self._pinned.region)
        self._regions[self._pinned.region] = self._pinned.region_code
        day = self._pinned.registered_on or self._session.clock.day_to_write()
        self.date.set_date(PartialDate.from_columns(day) if day else None)
        self._stack.setCurrentIndex(1)
        self.activity.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.activity.selectAll()

    def finish(self) -> None:
        """Take the fields; what names no activity of the list is none."""
        told = self.date.date
        day = told.whole.isoformat() if told and told.whole else ""
        title, region = self.activity.text().strip(), self.region.text().strip()
        self._pinned = Pinned(
            activity=self._activities.get(title, ""),
            region=region,
            region_code=self._regions.get(region, ""),
            registered_on="" if day == self._session.clock.day_to_write() else day,
        )
        self._title = title if self._pinned.activity else ""
        self._stack.setCurrentIndex(0)
        self.retranslate()
        self.changed.emit()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter; from the last field back to the grid."""
        if not self.is_editing or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        fields = [*self.fields]
        at = next((n for n, field in enumerate(fields) if field.hasFocus()), len(fields) - 1)
        if at + 1 < len(fields):
            fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finish()

    def _suggest_activity(self, text: str) -> list[Suggestion]:
        lines = activities.lines(self._session, ActivityQuery(text=text))[:_MOST]
        return [
            Suggestion(
                line, line.title, formats.span(line.start_date, line.end_date or line.start_date)
            )
            if line.start_date
            else Suggestion(line, line.title)
            for line in lines
        ]

    def _take_activity(self, data: object) -> str:
        assert isinstance(data, activities.ActivityLine)
        self._activities[data.title] = data.id
        return data.title

    def _suggest_region(self, text: str) -> list[Suggestion]:
        often = self.tr("sering")
        return [suggestion(one, often if usual else "") for one, usual in self._finder.find(text)]

    def _take_region(self, data: object) -> str:
        assert isinstance(data, Region)
        self._regions[data.line] = data.code
        return data.line

    # Looks

    def restyle(self) -> None:
        """Take height, widths and gaps of the text size."""
        t = theme.current()
        self.setFixedHeight(t.px(39))
        self._row.setContentsMargins(t.px(20), 0, t.px(20), 0)
        for row in (self._row, self._words_row, self._fields_row):
            row.setSpacing(t.px(8))
        for row in (self._words_row, self._fields_row):
            row.setContentsMargins(t.px(8), 0, 0, 0)
        for field, width in zip(self.fields, (240, 240, 150), strict=True):
            field.setMaximumWidth(t.px(width))
            field.setMinimumWidth(t.px(96))
        self._fit()

    def set_room(self, effective: float) -> None:
        """Say less where the window is narrow: what cannot be changed goes first."""
        self._narrow = effective < _NARROW
        self._fit()

    def _fit(self) -> None:
        self._head.setVisible(not self._narrow)
        for part in (self._labels[2], self._pills[2]):
            part.setVisible(not self._narrow)

    def retranslate(self) -> None:
        """Say what is pinned, in the language of now."""
        self._head.setText(self.tr("Tetap untuk semua baris"))
        self.button.set_words(self.tr("Ubah"))
        self.done.set_words(self.tr("Selesai"))
        names = (self.tr("Kegiatan"), self.tr("Desa"), self.tr("Sumber"), self.tr("Tanggal"))
        region = self._pinned.region.partition(",")[0]
        source = CODES["person_source"].label("DAFTAR_CEPAT", formats.language())
        day = self._pinned.registered_on or self._session.clock.day_to_write()
        values = (self._title, region, source, formats.long_date(day) if day else "")
        empty = (self.tr("tidak ada"), self.tr("menurut baris"), "", self.tr("belum pasti"))
        for at, (name, value) in enumerate(zip(names, values, strict=True)):
            self._labels[at].setText(name)
            shown = value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
            self._pills[at].set_words(shown or empty[at], "accent" if value else "grey")
        foot = self.tr("Enter pilih · kosongkan bila tidak ada")
        fields = (names[0], names[1], names[3])
        for name_label, field, words in zip(self._field_labels, self.fields, fields, strict=True):
            name_label.setText(words)
            field.setAccessibleName(words)
        self.activity.set_foot(foot)
        self.region.set_foot(foot)
