"""The month in figures, and the people present in each of the last weeks."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lipas_desktop.services.home import Digest
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.widgets.charts import Bar, BarChart
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.live import Live

_FIGURES = 3
_WITH_NUMBER = 2
"""So many weeks at the end bear their number."""


class MonthPart(Live, QWidget):
    """Three figures in a row over a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest: Digest | None = None
        self.title = label(13, 600, wrap=True)
        self.figures = [label(24, 600) for _ in range(_FIGURES)]
        self._names = [label(12, 400, "text2", wrap=True) for _ in range(_FIGURES)]
        self._caption = label(12, 400, "text2", wrap=True)
        self.chart = BarChart(height=104)
        self._grid = QGridLayout()
        for number, (figure, name) in enumerate(zip(self.figures, self._names, strict=True)):
            self._grid.addWidget(figure, 0, number)
            self._grid.addWidget(name, 1, number)
            self._grid.setColumnStretch(number, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._caption)
        self._column.addWidget(self.chart)
        self._column.addWidget(rule())
        self.go_live()

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        t = theme.current()
        self._column.setSpacing(t.px(8))
        self._grid.setHorizontalSpacing(t.px(8))
        self._grid.setVerticalSpacing(0)

    def retranslate(self) -> None:
        """Say everything anew."""
        names = (self.tr("orang hadir"), self.tr("kegiatan"), self.tr("sertifikat"))
        for name, words in zip(self._names, names, strict=True):
            name.setText(words)
        self._caption.setText(self.tr("Orang hadir per minggu (mulai Senin)"))
        if self._digest is not None:
            self.show_digest(self._digest)

    def show_digest(self, digest: Digest) -> None:
        """Show the figures of the month and of eight weeks."""
        self._digest = digest
        title = self.tr("%1 sampai hari ini") if digest.is_sure else self.tr("%1, belum pasti")
        self.title.setText(title.replace("%1", formats.month(digest.today)))
        counts = (digest.month.people, digest.month.activities, digest.certificates)
        for figure, name, count in zip(self.figures, self._names, counts, strict=True):
            figure.setText(formats.number(count))
            figure.setAccessibleName(f"{formats.number(count)} {name.text()}")
        bars, month = [], 0
        for week in digest.weeks:
            group = formats.month(week.monday) if week.monday.month != month else ""
            month = week.monday.month
            last = week is digest.weeks[-1]
            bars.append(Bar(str(week.monday.day), week.people, group, highlight=last))
        self.chart.set_bars(bars, last_numbers=_WITH_NUMBER)
