"""What each column of the recipients shows."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.passing import needed
from lipas_desktop.services.candidates import Candidate
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import EMPTY, RIGHT, Cell
from lipas_desktop.ui.pages.certificates.recipients import Shown


def pick(shown: Shown) -> Cell:
    """Return the box; a tick in its place where the certificate is out."""
    if isinstance(shown, str):
        return EMPTY
    if shown.candidate.number:
        return Cell(icon="check", tone="ok")
    return Cell(check=shown.chosen)


def name(shown: Shown) -> Cell:
    """Return the printed name, with a pencil where it is not the register's."""
    if isinstance(shown, str):
        return EMPTY
    tone = "text" if shown.chosen or shown.candidate.number else "text2"
    weight = 500 if shown.chosen else 400
    if shown.is_changed and shown.chosen:
        return Cell(shown.name, tone=tone, weight=weight, icon="pencil", icon_tone="warn")
    return Cell(shown.name, tone=tone, weight=weight)


def percent(shown: Shown) -> Cell:
    """Return how often they were there."""
    if isinstance(shown, str):
        return EMPTY
    below = shown.candidate.reason == "too_few"
    words = f"{shown.candidate.percent} %" if shown.candidate.sessions else "–"
    tone, weight = ("warn", 600) if below else ("text2", 400)
    return Cell(words, tone=tone, weight=weight, align=RIGHT)


def predicate(shown: Shown) -> Cell:
    """Return the predicate in words."""
    if isinstance(shown, str) or not shown.candidate.predicate:
        return EMPTY
    words = CODES["predicate"].label(shown.candidate.predicate, formats.language())
    return Cell(words)


def number(shown: Shown) -> Cell:
    """Return the number given, or the one to be given."""
    if isinstance(shown, str):
        return EMPTY
    return Cell(shown.number, tone="text" if shown.candidate.number else "text2")


def why(shown: Shown, percent: int) -> Cell:
    """Return why not, why all the same, or how the register writes the name."""
    if isinstance(shown, str):
        return EMPTY
    one = shown.candidate
    if one.further:
        words = QCoreApplication.translate("IssuePage", "Juga %1")
        words = words.replace("%1", ", ".join(one.further))
        return Cell(words, icon="triangle-alert", tone="warn")
    if one.number:
        return EMPTY
    if shown.reason:
        return Cell(shown.reason, icon="circle-alert", tone="warn")
    if not one.passes:
        return Cell(reason_words(one, percent), icon="triangle-alert", tone="warn")
    if shown.is_changed:
        return Cell(one.name)
    return EMPTY


def reason_words(one: Candidate, percent: int) -> str:
    """Return in words why somebody does not pass."""
    if one.reason == "no_sessions":
        return QCoreApplication.translate("IssuePage", "Belum ada sesi")
    if one.reason == "result":
        result = CODES["result"].label(one.result, formats.language())
        words = QCoreApplication.translate("IssuePage", "Hasil: %1")
        return words.replace("%1", result)
    words = QCoreApplication.translate("IssuePage", "%1 dari %2 sesi, perlu %3")
    words = words.replace("%1", str(one.present)).replace("%2", str(one.sessions))
    return words.replace("%3", str(needed(one.sessions, percent)))
