"""Words for who wrote something, at which computer, and when."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.origins import Origin
from lipas_desktop.ui import formats
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP


def _tr(text: str) -> str:
    return QCoreApplication.translate("Origin", text)


def who(origin: Origin) -> str:
    """Return the name of who wrote it."""
    return origin.by or _tr(QT_TRANSLATE_NOOP("Origin", "program"))


def when(origin: Origin) -> str:
    """Return the moment, by the clock of the computer where it was written."""
    return formats.moment(origin.at, origin.tz)


def computer(origin: Origin) -> str:
    """Return at which computer it was written."""
    if origin.here:
        words = _tr(QT_TRANSLATE_NOOP("Origin", "Komputer ini"))
        return f"{words} · PC {origin.pc_no}" if origin.pc_no else words
    if not origin.pc_no:
        return origin.pc_name or _tr(QT_TRANSLATE_NOOP("Origin", "Komputer lain"))
    number = f"PC {origin.pc_no}"
    if not origin.pc_name or origin.pc_name.startswith(number):
        return origin.pc_name or number
    return f"{number} · {origin.pc_name}"


def computers(written: Iterable[Origin]) -> str:
    """Return at which computers something was written, each once."""
    *others, last = dict.fromkeys(map(computer, written)) or [""]
    if not others:
        return last
    words = _tr(QT_TRANSLATE_NOOP("Origin", "%1 dan %2"))
    return words.replace("%1", ", ".join(others)).replace("%2", last)


def who_and_where(origin: Origin) -> str:
    """Return who wrote it, and the computer where it was another one."""
    return who(origin) if origin.here else f"{who(origin)} ({computer(origin)})"
