"""The filters of the list of activities as chips: how they stand, and their kind."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lipas_desktop.services.activities import ActivityQuery
from lipas_desktop.ui.pages.activities.words import choices, code_words
from lipas_desktop.ui.widgets.chips import FilterChip, step_to
from lipas_desktop.ui.widgets.heads import ToolRow
from lipas_desktop.ui.widgets.live import Live

_VOID = "void"


class ActivityFilters(Live, QWidget):
    """Two chips in a tool row; `changed` tells that the list must be asked for anew."""

    changed = Signal()

    def __init__(self, tools: ToolRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.query = ActivityQuery()
        self.status = FilterChip(name="filter_status", key="F4")
        self.kind = FilterChip(name="filter_kind")
        tools.add(self.status, self.kind)
        self.status.chosen.connect(self._set_status)
        self.status.cleared.connect(lambda: self._set_status(""))
        self.kind.chosen.connect(self._set_kind)
        self.kind.cleared.connect(lambda: self._set_kind(""))
        self.hide()
        self.go_live()

    def _set_status(self, status: str) -> None:
        void = status == _VOID
        self.query = replace(
            self.query, status="" if void else status, life="void" if void else "active"
        )
        self._tell()

    def take_focus(self) -> None:
        """Go to the chips; from one of them, open it."""
        step_to((self.status, self.kind))

    def clear(self) -> None:
        """Take every filter off; what was taken back stays out of sight."""
        self.query = ActivityQuery()
        self._tell()

    def show_void(self) -> None:
        """Show what was taken back."""
        self._set_status(_VOID)

    def _set_kind(self, kind: str) -> None:
        self.query = replace(self.query, kind=kind)
        self._tell()

    def _tell(self) -> None:
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        """Name the chips; those that are on say their value."""
        everything = (self.tr("Semua"), "")
        self.status.set_words(self.tr("Keadaan"))
        self.status.set_choices([*choices("activity_status"), (self._voided, _VOID), everything])
        self.status.set_value(self._status_words)
        self.kind.set_words(self.tr("Jenis"))
        self.kind.set_choices([*choices("activity_kind"), everything])
        self.kind.set_value(self._kind_words)

    @property
    def _voided(self) -> str:
        return self.tr("Pencatatan dibatalkan")

    @property
    def _status_words(self) -> str:
        if self.query.life == "void":
            return self._voided
        return code_words("activity_status", self.query.status)

    @property
    def _kind_words(self) -> str:
        return code_words("activity_kind", self.query.kind)

    @property
    def words(self) -> str:
        """Return the filters that are on, for the key bar."""
        return ", ".join(words for words in (self._status_words, self._kind_words) if words)
