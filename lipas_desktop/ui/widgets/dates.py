"""A line edit that reads dates as people type them: `28`, `28-10`, `281021`, `umur 45`, `h`."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.date_format import grid_partial
from lipas_desktop.domain.date_reading import ReadDate, read_birth, read_day
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.ui import formats
from lipas_desktop.ui.widgets.fields import IconField


class DateField(IconField):
    """Says a date in words while one is elsewhere, and as it is typed while one is in it."""

    date_changed = Signal()

    def __init__(
        self,
        name: str,
        today: Callable[[], date | None],
        *,
        birth: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take what tells today; only a day, no birth, may be read where that is not known."""
        self._is_birth = birth
        self._today = today
        self._date: PartialDate | None = None
        self._raw = ""
        self.problem = ""
        super().__init__(name, right="calendar", parent=parent)
        self.editingFinished.connect(self._take)

    @property
    def date(self) -> PartialDate | None:
        """Return the date, None where there is none or it cannot be read."""
        return self._date

    @property
    def raw(self) -> str:
        """Return what was typed, where no date could be made of it."""
        return self._raw

    def set_date(self, value: PartialDate | None, raw: str = "") -> None:
        """Show a date, or a text that is none."""
        self._date, self._raw, self.problem = value, raw, ""
        self._show()

    def _take(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        typed = self.text().strip()
        read = self._read(typed)
        self._date, self.problem = read.value, read.problem or ""
        self._raw = "" if read.value is not None else typed
        self._show()
        self.date_changed.emit()

    def _read(self, typed: str) -> ReadDate:
        today = self._today()
        if self._is_birth:
            assert today is not None
            return read_birth(typed, today)
        return read_day(typed, today)

    def _show(self) -> None:
        if self._date is None:
            self.setText(self._raw)
        elif self.hasFocus():
            self.setText(grid_partial(self._date, formats.language()))
        else:
            self.setText(formats.partial_date(self._date))
        self.setModified(False)

    def retranslate(self) -> None:
        """Say the date in the language of now."""
        if not self.isModified():
            self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the date as it is typed, all of it selected."""
        super().focusInEvent(event)
        self._show()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the date in words."""
        super().focusOutEvent(event)
        if not self.isModified():
            self._show()
