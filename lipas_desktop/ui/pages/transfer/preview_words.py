"""What a file would bring, in words, before it is taken."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.previewing import MissingPart, Preview
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.messages import Message, message
from lipas_desktop.ui.pages.transfer import words
from lipas_desktop.ui.pages.transfer.counts import COUNTS

_RECEIPT = "receipt"


def sender(told: Preview) -> str:
    """Return `PC 2 · Ruang pelatihan`, nothing where nobody could tell."""
    if not told.sender:
        return ""
    number = words.computer(told.no, told.sender)
    return number if told.sender.startswith(number) else f"{number} · {told.sender}"


def refusal(told: Preview) -> Message:
    """Return why a file brings nothing."""
    return message(WorldError(told.code, **told.params))


def title(told: Preview) -> str:
    """Return one line for the whole file."""
    if told.code:
        return refusal(told).title
    if told.state == "own":
        return QCoreApplication.translate("Transfer", "Paket ini ditulis oleh komputer ini sendiri")
    said = QCoreApplication.translate("Transfer", "Paket data dari %1")
    if told.kind == _RECEIPT:
        said = QCoreApplication.translate("Transfer", "Bukti terima dari %1")
    return said.replace("%1", sender(told))


def amount(told: Preview) -> str:
    """Return how many changes it holds, and how many of them are new."""
    if told.kind == _RECEIPT:
        known = QCoreApplication.translate("Transfer", "Sudah ada di sini")
        return COUNTS.confirmed(told.confirmed) if told.new else known
    if told.kind == "audit":
        return QCoreApplication.translate("Transfer", "jejak audit")
    if not told.changes:
        return QCoreApplication.translate("Transfer", "kabar saja")
    if not told.new_changes:
        said = QCoreApplication.translate("Transfer", "%1, semua sudah ada di sini")
        return said.replace("%1", COUNTS.changes(told.changes))
    if told.new_changes == told.changes:
        said = QCoreApplication.translate("Transfer", "%1, semua baru di sini")
        return said.replace("%1", COUNTS.changes(told.changes))
    said = QCoreApplication.translate("Transfer", "%1, %2 di antaranya baru di sini")
    said = said.replace("%1", COUNTS.changes(told.changes))
    return said.replace("%2", formats.number(told.new_changes))


def dates(told: Preview, tz_minutes: int, now_ms: int) -> str:
    """Return when it was written, and until when its entries reach."""
    written = QCoreApplication.translate("Transfer", "Ditulis %1").replace(
        "%1", moment(told.written, tz_minutes, now_ms)
    )
    if told.until is None:
        return written
    until = QCoreApplication.translate("Transfer", "isian sampai %1")
    return f"{written}, {until.replace('%1', moment(told.until, tz_minutes, now_ms))}"


def notes(told: Preview, tz_minutes: int, now_ms: int) -> list[tuple[str, str]]:
    """Return marks and sentences for what somebody should know before taking it."""
    said: list[tuple[str, str]] = []
    if told.erased:
        said.append(("check", COUNTS.to_be_erased(told.erased)))
    said += [("check", _missing(part, tz_minutes, now_ms)) for part in told.missing]
    if told.others:
        passed = QCoreApplication.translate("Transfer", "Memuat juga isian dari %1")
        said.append(("note", passed.replace("%1", ", ".join(told.others))))
    return said


def state(told: Preview) -> Cell:
    """Return in one cell what a file would bring, for the list of several."""
    if told.state == "not_for_us":
        return Cell(refusal(told).title, icon="info", icon_tone="text3")
    if told.code:
        return Cell(refusal(told).title, tone="err", icon="circle-x")
    if told.state == "own":
        own = QCoreApplication.translate("Transfer", "Dari komputer ini sendiri")
        return Cell(own, icon="info", icon_tone="text3")
    if told.erased:
        return Cell(COUNTS.to_be_erased(told.erased), tone="warn", icon="circle-alert")
    if told.missing:
        part = QCoreApplication.translate("Transfer", "Bagian sebelumnya belum ada")
        return Cell(part, tone="warn", icon="circle-alert")
    if not told.new:
        here = QCoreApplication.translate("Transfer", "Sudah ada di sini")
        return Cell(here, icon="circle-check", icon_tone="ok")
    good = QCoreApplication.translate("Transfer", "Utuh, siap diterima")
    if told.kind == _RECEIPT:
        good = COUNTS.confirmed(told.confirmed)
    return Cell(good, icon="circle-check", icon_tone="ok")


def _missing(part: MissingPart, tz_minutes: int, now_ms: int) -> str:
    said = QCoreApplication.translate(
        "Transfer",
        "Bagian dari %1 sebelum paket ini belum datang: %2. Paket ini dapat diterima, isinya "
        "menunggu. Minta %1 menulis paket lagi.",
    )
    days = words.gap_days(part.gap, tz_minutes, now_ms)
    return said.replace("%1", words.computer(part.no, part.name)).replace("%2", days)


def moment(at: int, tz_minutes: int, now_ms: int) -> str:
    """Return day and time."""
    day, time = words.day(at, tz_minutes, now_ms), formats.clock_time(at, tz_minutes)
    return f"{day}, {time}"
