"""What is said of a copy of the register: that it was written, and where it is lost with the PC."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.backup import Written
from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.transfer.work import InFolder


def written_words(written: Written, folder: InFolder | None) -> str:
    """Say that a copy was written; only a stick can be pulled."""
    said = QCoreApplication.translate(
        "Transfer", "Salinan tertulis dan dibaca ulang, %1. Stik aman dilepas."
    )
    if folder is not None:
        said = QCoreApplication.translate("Transfer", "Salinan tertulis dan dibaca ulang, %1.")
    return said.replace("%1", formats.size(written.size))


def only_here() -> tuple[str, str]:
    """Return title and sentence for a copy in a folder of this computer."""
    title = QCoreApplication.translate("Transfer", "Cadangan hanya ada di komputer ini")
    text = QCoreApplication.translate(
        "Transfer", "Colokkan stik untuk menyalinnya; di sini ia hilang bersama komputer."
    )
    return title, text


def no_stick() -> tuple[str, str]:
    """Return title and sentence where a copy was asked for and no stick is there."""
    title = QCoreApplication.translate("Transfer", "Belum ada stik terpasang")
    text = QCoreApplication.translate(
        "Transfer", "Colokkan stik, lalu tekan Ctrl+Shift+B sekali lagi. Atau simpan ke map."
    )
    return title, text
