"""What Kirim & Terima says of days, places and the lines of its history."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.transfer_overview import Gap, Transfer
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.messages import Message, message
from lipas_desktop.ui.pages.transfer.counts import COUNTS

_DIGEST = re.compile(r"_[0-9a-f]{12}(?=\.\w+$)")
_ACTIONS: Mapping[str, str] = {
    "export": QT_TRANSLATE_NOOP("Transfer", "Tulis"),
    "import": QT_TRANSLATE_NOOP("Transfer", "Terima"),
    "backup": QT_TRANSLATE_NOOP("Transfer", "Cadangan"),
    "restore": QT_TRANSLATE_NOOP("Transfer", "Pulihkan"),
    "join": QT_TRANSLATE_NOOP("Transfer", "Gabung"),
}
_READ_BACK = QT_TRANSLATE_NOOP("Transfer", "Dibaca ulang, cocok")
_ENDINGS: Mapping[str, str] = {
    "import": QT_TRANSLATE_NOOP("Transfer", "Digabung"),
    "restore": QT_TRANSLATE_NOOP("Transfer", "Dipulihkan"),
    "join": QT_TRANSLATE_NOOP("Transfer", "Diterima"),
}


def computer(no: int, name: str) -> str:
    """Return `PC 2`, or the name where the house has given no number."""
    numbered = QCoreApplication.translate("Transfer", "PC %1").replace("%1", str(no))
    return numbered if no else name


def day(at: int, tz_minutes: int, now_ms: int) -> str:
    """Return a day without its year where that is the year of now: `26 Oktober`."""
    there, here = formats.local(at, tz_minutes).date(), formats.local(now_ms, tz_minutes).date()
    if there.year == here.year:
        return formats.day_and_month(there)
    return formats.long_date(there)


def days(first: int, last: int, tz_minutes: int, now_ms: int) -> str:
    """Return a range of days: `11 sampai 16 Oktober`, one day once."""
    begin, end = day(first, tz_minutes, now_ms), day(last, tz_minutes, now_ms)
    if begin == end:
        return end
    first_day = formats.local(first, tz_minutes).date()
    last_day = formats.local(last, tz_minutes).date()
    if (first_day.year, first_day.month) == (last_day.year, last_day.month):
        begin = str(first_day.day)
    words = QCoreApplication.translate("Transfer", "%1 sampai %2")
    return words.replace("%1", begin).replace("%2", end)


def gap_days(gap: Gap, tz_minutes: int, now_ms: int) -> str:
    """Return the days of which a part has not come."""
    if gap.after is None:
        words = QCoreApplication.translate("Transfer", "sampai %1")
        return words.replace("%1", day(gap.before, tz_minutes, now_ms))
    return days(gap.after, gap.before, tz_minutes, now_ms)


def short_days(gap: Gap, tz_minutes: int) -> str:
    """Return them for a narrow column: `11–16 Okt`, `28 Sep–3 Okt`."""
    last = formats.local(gap.before, tz_minutes).date()
    if gap.after is None:
        return formats.short_date(last)
    first = formats.local(gap.after, tz_minutes).date()
    if first == last:
        return formats.short_date(last)
    same = (first.year, first.month) == (last.year, last.month)
    return f"{first.day if same else formats.short_date(first)}–{formats.short_date(last)}"


def when(line: Transfer, tz_minutes: int, now_ms: int) -> str:
    """Return the moment of a line of the history: `28 Okt 10.05`, of other years `28-10-2020`."""
    there = formats.local(line.at, tz_minutes).date()
    if there.year != formats.local(now_ms, tz_minutes).year:
        return formats.grid_date(there)
    return f"{formats.short_date(there)} {formats.clock_time(line.at, tz_minutes)}"


def action(line: Transfer) -> str:
    """Return what was done, in one word."""
    source = _ACTIONS.get(line.action)
    return QCoreApplication.translate("Transfer", source) if source else line.action


def file_name(name: str) -> str:
    """Return a file's name without the letters of its content's hash and without its ending."""
    return _DIGEST.sub("", name).rsplit(".", 1)[0]


def contents(line: Transfer) -> str:
    """Return how much a line of the history moved."""
    size = line.detail.get("size")
    if isinstance(size, int):
        return formats.size(size)
    waiting = line.detail.get("waiting")
    if isinstance(waiting, int):
        return COUNTS.waiting(waiting)
    if line.detail.get("kind") == "audit":
        return QCoreApplication.translate("Transfer", "jejak audit")
    if line.action in ("export", "import") and line.state != "refused":
        told = QCoreApplication.translate("Transfer", "kabar saja")
        return COUNTS.changes(line.changes) if line.changes else told
    return ""


def refusal(line: Transfer) -> Message:
    """Return why a file was not taken."""
    facts = {name: value for name, value in line.detail.items() if name != "code"}
    return message(WorldError(str(line.detail.get("code", "")), **facts))


def state(line: Transfer, gaps: bool = False) -> Cell:
    """Return how a line of the history ended, in words with their icon.

    With `gaps`, what waited for another part when it came is waiting still.
    """
    if line.state == "refused":
        return Cell(refusal(line).title, tone="err", icon="circle-x")
    if line.action == "backup" and not line.detail.get("away", 1):
        words = QCoreApplication.translate("Transfer", "Hanya di komputer ini")
        return Cell(words, tone="warn", icon="circle-alert")
    if gaps and line.detail.get("waiting"):
        words = QCoreApplication.translate("Transfer", "Menunggu bagian lain")
        return Cell(words, tone="warn", icon="circle-alert")
    return Cell(_good(line), tone="text2", icon="circle-check", icon_tone="ok")


def _good(line: Transfer) -> str:
    if line.action == "import" and not (line.changes or line.detail.get("waiting")):
        return QCoreApplication.translate("Transfer", "Diterima")
    return QCoreApplication.translate("Transfer", _ENDINGS.get(line.action, _READ_BACK))


def numbers(low: int, high: int) -> str:
    """Write a run of numbers: `4`, `3–5`."""
    first, last = formats.number(low), formats.number(high)
    return first if low == high else f"{first}–{last}"
