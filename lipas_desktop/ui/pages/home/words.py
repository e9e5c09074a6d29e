"""What Beranda says of sessions, drafts and things to do."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.home import DraftLine, SessionLine
from lipas_desktop.ui import formats
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.pages.home.counts import COUNTS

_CHECKED: Mapping[str, str] = {
    "full_name": QT_TRANSLATE_NOOP("Home", "nama"),
    "nik": QT_TRANSLATE_NOOP("Home", "NIK"),
    "sex": QT_TRANSLATE_NOOP("Home", "L/P"),
    "birth_date": QT_TRANSLATE_NOOP("Home", "tanggal lahir"),
    "phone": QT_TRANSLATE_NOOP("Home", "nomor HP"),
    "region_code": QT_TRANSLATE_NOOP("Home", "desa"),
    "rt": QT_TRANSLATE_NOOP("Home", "RT"),
    "rw": QT_TRANSLATE_NOOP("Home", "RW"),
    "postal_code": QT_TRANSLATE_NOOP("Home", "kode pos"),
    "contact_phone": QT_TRANSLATE_NOOP("Home", "nomor HP keluarga"),
}
_NAMED = 3


def greeting(name: str, hour: int) -> str:
    """Return the greeting of the hour."""
    if hour < 11:
        words = QCoreApplication.translate("Home", "Selamat pagi, %1")
    elif hour < 15:
        words = QCoreApplication.translate("Home", "Selamat siang, %1")
    elif hour < 18:
        words = QCoreApplication.translate("Home", "Selamat sore, %1")
    else:
        words = QCoreApplication.translate("Home", "Selamat malam, %1")
    return words.replace("%1", name) if name else words.replace(", %1", "")


def session_title(held: SessionLine) -> str:
    """Return `Tenun ikat dasar, sesi 14 dari 15`."""
    words = QCoreApplication.translate("Home", "%1, sesi %2 dari %3")
    words = words.replace("%2", str(held.ordinal)).replace("%3", str(held.of))
    return words.replace("%1", held.title)


def times(held: SessionLine) -> str:
    """Return when a session begins and ends, as the language writes it."""
    parts = [part for part in (held.start_time, held.end_time) if part]
    shown = "–".join(parts)
    return shown if formats.language() == "en" else shown.replace(":", ".")


def session_facts(held: SessionLine) -> str:
    """Return time, place and people of a session."""
    people = COUNTS.people(held.people)
    if not held.people:
        people = QCoreApplication.translate("Home", "belum ada peserta")
    return " · ".join(part for part in (times(held), held.place, people) if part)


def attendance(held: SessionLine) -> str:
    """Return how far a session's attendance is filled."""
    if held.is_filled:
        return QCoreApplication.translate("Home", "kehadiran lengkap")
    if not held.marked:
        return QCoreApplication.translate("Home", "kehadiran belum diisi")
    words = QCoreApplication.translate("Home", "%1 dari %2 terisi")
    return words.replace("%1", str(held.marked)).replace("%2", str(held.people))


def draft_title(draft: DraftLine) -> str:
    """Return what was left open."""
    if draft.kind == "quick":
        return COUNTS.rows(draft.rows)
    if draft.kind == "activity":
        return draft.title or QCoreApplication.translate("Home", "Kegiatan baru")
    if draft.kind == "legal_status":
        words = QCoreApplication.translate("Home", "%1, status hukum")
    else:
        words = QCoreApplication.translate("Home", "%1, data diri")
    return words.replace("%1", draft.title or QCoreApplication.translate("Home", "Peserta baru"))


def draft_kept(draft: DraftLine, tz_minutes: int, now_ms: int) -> str:
    """Return when a draft was kept: the time today, the day before that."""
    there = formats.local(draft.at, tz_minutes).date()
    when = formats.day_and_month(there)
    if there == formats.local(now_ms, tz_minutes).date():
        when = formats.clock_time(draft.at, tz_minutes)
    words = QCoreApplication.translate("Home", "Draf tersimpan %1, belum masuk register.")
    return words.replace("%1", when)


def checked(checks: Mapping[str, int]) -> str:
    """Return what is to be checked, the most frequent first: `NIK 8, tanggal lahir 4`."""
    counted = sorted(checks.items(), key=lambda one: -one[1])
    named = [
        (QCoreApplication.translate("Home", _CHECKED.get(column, column)), count)
        for column, count in counted
    ]
    return ", ".join(f"{words} {formats.number(count)}" for words, count in named)


def unfilled(sessions: Sequence[SessionLine]) -> str:
    """Return the titles and days of sessions whose attendance waits."""
    named = [f"{held.title} {formats.day_and_month(held.date)}" for held in sessions[:_NAMED]]
    rest = len(sessions) - len(named)
    if rest > 0:
        more = QCoreApplication.translate("Home", "dan %1 lagi")
        named.append(more.replace("%1", formats.number(rest)))
    return ", ".join(named)
