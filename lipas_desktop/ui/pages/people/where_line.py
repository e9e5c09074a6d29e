"""One quiet line over a record's history: where the record is, and what a hub said against it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.services.record_places import RecordPlaces
from lipas_desktop.ui import record_place, theme
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class WhereLine(Live, QWidget):
    """Empty it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: RecordPlaces | None = None
        self._tz = 0
        self.words = label(12, 400, "text2", wrap=True)
        self.rejected = label(12, 500, "err", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        self._column.addWidget(self.rejected)
        self.go_live()

    def show_places(self, places: RecordPlaces | None, tz_minutes: int) -> None:
        """Say where a record is, in the house's time; nothing for somebody new."""
        self._places, self._tz = places, tz_minutes
        self.retranslate()

    def restyle(self) -> None:
        """Stand in line with the list below."""
        t = theme.current()
        self._column.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(6))
        self._column.setSpacing(t.px(2))

    def retranslate(self) -> None:
        """Say it in the language of now."""
        places = self._places
        parts = record_place.parts(places, self._tz) if places is not None else []
        said = self.tr("Data ini: %1").replace("%1", " · ".join(parts))
        self.words.setText(said if parts else "")
        sentences = record_place.rejections(places, self._tz) if places is not None else []
        self.rejected.setText("\n".join(sentences))
        self.rejected.setVisible(bool(sentences))
        self.setVisible(bool(parts or sentences))
