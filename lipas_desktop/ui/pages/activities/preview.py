"""The pane beside the list of activities: facts, the sessions of now, who is below the limit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from lipas_desktop.services.activities import ActivityLine, AttendanceGrid
from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.activities.words import (
    code_words,
    day_words,
    filled_words,
    session_state,
    span_words,
)
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.side import Facts, PaneLine, SidePane, empty_layout

_MOST_SESSIONS, _MOST_BELOW = 4, 5


class ActivityPreview(SidePane):
    """Follows the list; `show_activity` fills it anew."""

    def __init__(self) -> None:
        super().__init__(312)
        self._line: ActivityLine | None = None
        self._grid: AttendanceGrid | None = None
        self._written: Sequence[str] = ()
        self._title, self._kind = label(19, 600, wrap=True), label(13, 400, "text2", wrap=True)
        self._facts = Facts()
        self._parts = [(rule(), SectionTitle(), QVBoxLayout()) for _ in range(2)]
        self.open = Button("framed", key="Enter", name="activities.open")
        self.fill = Button("quiet", name="activities.attendance")
        self._fill_pane()
        self.retranslate()

    def _fill_pane(self) -> None:
        for part in (self._title, self._kind, self._facts):
            self.content.addWidget(part)
            self.content.addSpacing(4)
        for line, title, lines in self._parts:
            self.content.addWidget(line)
            self.content.addWidget(title)
            self.content.addLayout(lines)
        self.content.addStretch(1)
        self.foot.addWidget(self.open)
        self.foot.addWidget(self.fill)
        self.foot.addStretch(1)

    def show_activity(
        self,
        line: ActivityLine | None,
        grid: AttendanceGrid | None,
        written: Sequence[str] = (),
    ) -> None:
        """Show an activity, or none; `written` are its dates and numbers that cannot be read."""
        self._line, self._grid, self._written = line, grid, written
        for button in (self.open, self.fill):
            button.setEnabled(line is not None)
        self.show_content(line is not None)
        if line is not None and grid is not None:
            self._say(line, grid)

    def _say(self, line: ActivityLine, grid: AttendanceGrid) -> None:
        kinds = (code_words("activity_kind", line.kind), code_words("skill", line.skill))
        self._title.setText(line.title)
        self._kind.setText(" · ".join(one for one in kinds if one))
        self._kind.setVisible(any(kinds))
        self._facts.set_facts([(name, value, False) for name, value in self._said(line) if value])
        self._show_sessions(grid)
        self._show_below(grid)

    def _said(self, line: ActivityLine) -> list[tuple[str, str]]:
        hours = formats.number(line.total_jp) if line.total_jp else ""
        return [
            (self.tr("Tanggal"), span_words(line.start_date, line.end_date)),
            (self.tr("Tempat"), line.place),
            (self.tr("Peserta"), self.tr("%Ln orang", "", line.people)),
            (self.tr("Sesi terisi"), filled_words(line)),
            (self.tr("Jumlah JP"), hours),
            (self.tr("Keadaan"), code_words("activity_status", line.status)),
            (self.tr("Perlu dicek"), ", ".join(f"“{text}”" for text in self._written)),
        ]

    def _show_sessions(self, grid: AttendanceGrid) -> None:
        """Show today's session and those that lack marks, else the next to come."""
        numbers = [
            number
            for number, held in enumerate(grid.sessions)
            if grid.is_today(held) or grid.is_future(held) or grid.empty(held.id)
        ]
        lines = []
        for number in numbers[:_MOST_SESSIONS]:
            held = grid.sessions[number]
            words = self.tr("Sesi %1 · %2")
            words = words.replace("%1", str(number + 1)).replace("%2", day_words(held.date))
            facts = (session_state(grid, number), held.topic)
            lines.append(PaneLine(words, " · ".join(one for one in facts if one)))
        title = self.tr("Sesi yang belum lengkap")
        self._show_part(0, title, len(numbers), lines)

    def _show_below(self, grid: AttendanceGrid) -> None:
        below = [one for one in grid.people if one.below and one.person.enrolment]
        lines = [
            PaneLine(one.person.full_name, "", f"{one.percent} %") for one in below[:_MOST_BELOW]
        ]
        title = self.tr("Di bawah %1 %")
        self._show_part(1, title.replace("%1", str(grid.threshold)), len(below), lines)

    def _show_part(self, number: int, words: str, count: int, lines: list[PaneLine]) -> None:
        line, title, layout = self._parts[number]
        title.set_words(words, str(count))
        empty_layout(layout)
        for one in lines:
            layout.addWidget(one)
        title.setVisible(bool(lines))
        # Lines end in one of their own: the part after them needs none.
        above = number > 0 and not self._parts[number - 1][1].isHidden()
        line.setVisible(bool(lines) and not above)

    def retranslate(self) -> None:
        """Say the activity in the language of now."""
        if hasattr(self, "fill"):
            self.open.set_words(self.tr("Buka"))
            self.fill.set_words(self.tr("Isi kehadiran"))
            self.show_activity(self._line, self._grid)
