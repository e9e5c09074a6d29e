"""Over the recipients: how far the work is, and the day that stands on the paper."""

from datetime import date

from PySide6.QtCore import Signal

from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.widgets.dates import DateField
from lipas_desktop.ui.widgets.heads import ToolRow
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.stepper import Stepper

CHECKING, PRINTING = 1, 3
"""Steps of the stepper that the page stands at."""


class IssueTools(ToolRow):
    """Steps on the left, the day of issue on the right."""

    day_changed = Signal()

    def __init__(self, context: AppContext, usual: date | None) -> None:
        self._context, self._is_printing = context, False
        self._steps = Stepper()
        self._date_label = label(12, 400, "text2")
        self.date = DateField("issued_on", context.session.clock.known_day)
        super().__init__(height=44)
        self.date.set_date(PartialDate.of(usual) if usual else None)
        self.date.date_changed.connect(self._on_date)
        self.add(self._steps)
        self.add_right(self._date_label, self.date)

    @property
    def has_day(self) -> bool:
        """Tell whether a whole day can be read."""
        return self.date.date is not None and self.date.date.whole is not None

    @property
    def day(self) -> date:
        """Return the day of issue; where none can be read, one for the picture of the paper."""
        told = self.date.date
        today: date = self._context.session.clock.today()
        return (told and told.whole) or today

    def _on_date(self) -> None:
        self.date.set_field_state("" if self.has_day else "err")
        self.day_changed.emit()

    def show_issued(self) -> None:
        """Stand at printing; the day is settled."""
        self._is_printing = True
        self.date.set_field_state("read")
        self.retranslate()

    def retranslate(self) -> None:
        """Name the steps and the field."""
        super().retranslate()
        steps = (
            self.tr("Pilih"), self.tr("Periksa nama"), self.tr("Terbitkan"), self.tr("Cetak"),
        )  # fmt: skip
        self._steps.set_steps(steps, PRINTING if self._is_printing else CHECKING)
        words = self.tr("Tanggal terbit")
        self._date_label.setText(words)
        self.date.setAccessibleName(words)

    def restyle(self) -> None:
        """Take the date's width of the text size."""
        super().restyle()
        self.date.setFixedWidth(theme.current().px(164))
