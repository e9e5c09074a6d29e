"""What is said of the end of a stream that was cut off, here or at another computer."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.transfer_overview import CutTail
from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.transfer import words


def tail_words(tail: CutTail, tz_minutes: int, now_ms: int) -> tuple[str, str]:
    """Return title and text of the banner."""
    title, text = _own() if tail.is_own else _of_another(tail)
    other = QCoreApplication.translate("Transfer", "komputer lain")
    # A name may hold anything, so it goes in last.
    facts = {
        "%1": words.numbers(tail.low, tail.high),
        "%2": _moment(tail.had, tz_minutes, now_ms),
        "%3": _moment(tail.lacked, tz_minutes, now_ms),
        "%4": words.computer(tail.no, tail.name) or other,
    }
    for place, fact in facts.items():
        title, text = title.replace(place, fact), text.replace(place, fact)
    return title, text


def _own() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Transfer", "Nomor %1 dari komputer ini tidak ada di sini"),
        QCoreApplication.translate(
            "Transfer",
            "%4 memilikinya. Register ini kembali ke keadaan lama, atau salinannya dipakai di "
            "tempat lain. Kirim paket data dari sini, lalu terima paket data dari %4.",
        ),
    )


def _of_another(tail: CutTail) -> tuple[str, str]:
    title = QCoreApplication.translate("Transfer", "Isian terakhir dari %4 terpotong: nomor %1")
    if tail.kind == "audit":
        title = QCoreApplication.translate("Transfer", "Jejak audit %4 terpotong: nomor %1")
    return title, QCoreApplication.translate(
        "Transfer",
        "%4 masih memilikinya pada %2, tetapi tidak lagi pada %3. Tanyakan sebabnya di sana. "
        "Bila ada paket lama dari %4, terima juga.",
    )


def _moment(at: int, tz_minutes: int, now_ms: int) -> str:
    return f"{words.day(at, tz_minutes, now_ms)} {formats.clock_time(at, tz_minutes)}"
