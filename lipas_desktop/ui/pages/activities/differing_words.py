"""Why a cell of the attendance grid is to be decided, and who filled it with what."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.differing import Differing
from lipas_desktop.ui import origins


def short_words(*, apart: bool) -> str:
    """Return it for the line over the grid; `apart` where only rows of one person differ."""
    if apart:
        words = QCoreApplication.translate(
            "Attendance", "Dua catatan orang ini berbeda. Tekan yang benar."
        )
    else:
        words = QCoreApplication.translate(
            "Attendance", "Dua PC mengisi berbeda. Tekan yang benar."
        )
    return words


def cell_words(found: Differing) -> str:
    """Return it with each mark and the computer where it was written."""
    if found.among == "rows":
        words = QCoreApplication.translate(
            "Attendance",
            "Orang ini tercatat lebih dari sekali, dan tandanya berbeda: %1. Tekan yang benar.",
        )
    else:
        words = QCoreApplication.translate(
            "Attendance", "Dua PC mengisi berbeda: %1. Tekan yang benar."
        )
    empty = QCoreApplication.translate("Attendance", "kosong")
    said = [
        f"{side.values.get('mark') or empty} ({origins.computer(side.origin)})"
        for side in found.sides
    ]
    return words.replace("%1", ", ".join(said))
