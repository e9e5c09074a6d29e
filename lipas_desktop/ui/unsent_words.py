"""How old what is unsent is, against the day by which the house reports."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.unsent import DAY, UnsentAge
from lipas_desktop.ui import formats
from lipas_desktop.ui.widgets.rows import NoteRow

_LEADS: Mapping[str, tuple[str, str]] = {
    "fine": ("monitor", "text2"),
    "soon": ("circle-alert", "warn"),
    "late": ("circle-x", "err"),
}


class _Counts(QObject):
    def age(self, days: int) -> str:
        return self.tr("Sudah %Ln hari.", "", days)

    def late(self, days: int) -> str:
        return self.tr("Lewat %Ln hari dari waktu lapor. Kirim sekarang.", "", days)

    def late_copy(self, days: int) -> str:
        return self.tr("Lewat %Ln hari dari waktu lapor. Simpan salinan sekarang.", "", days)

    def every(self, days: int) -> str:
        return self.tr("Rumah ini melapor tiap %Ln hari.", "", days)


_COUNTS = _Counts()


def say(note: NoteRow, age: UnsentAge, clock: HouseClock) -> None:
    """Say it in a row, with the icon of how urgent it is."""
    icon, tone = _LEADS[age.level] if age.since is not None else ("circle-check", "ok")
    note.lead.set_lead(icon, tone)
    note.say(title(age, clock), advice(age, clock))


def title(age: UnsentAge, clock: HouseClock) -> str:
    """Return since when, by whichever counts for the house."""
    if age.since is None:
        if age.by == "place":
            return QCoreApplication.translate("Unsent", "Semua isian sudah ada di tempat lain")
        return QCoreApplication.translate("Unsent", "Semua isian ada di salinan luar")
    words = QCoreApplication.translate("Unsent", "Isian sejak %1 baru ada di komputer ini")
    if age.by == "copy":
        words = QCoreApplication.translate("Unsent", "Isian sejak %1 belum ada di salinan luar")
    return words.replace("%1", _day(age.since, clock))


def advice(age: UnsentAge, clock: HouseClock) -> str:
    """Return how long that may go on, and what to do."""
    if age.since is None:
        return _COUNTS.every(age.days)
    days = (clock.now_ms() - age.since) // DAY
    if age.level == "late":
        late = _COUNTS.late if age.by == "place" else _COUNTS.late_copy
        return late(days - age.days)
    last = _day(age.since + age.days * DAY, clock)
    words = QCoreApplication.translate("Unsent", "Kirim paling lambat %1.")
    if age.by == "copy":
        words = QCoreApplication.translate("Unsent", "Simpan salinan paling lambat %1.")
    said = words.replace("%1", last)
    return f"{_COUNTS.age(days)} {said}" if days else said


def _day(at: int, clock: HouseClock) -> str:
    """Return a day as short as it is clear: `24 Nov`, of other years `24-11-2020`."""
    there = formats.local(at, clock.tz_minutes).date()
    if there.year == formats.local(clock.now_ms(), clock.tz_minutes).year:
        return formats.short_date(there)
    return formats.grid_date(there)
