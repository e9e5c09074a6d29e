"""What is said where two computers use one register: what happened, and what to do at each."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.transfer_overview import Overview, Peer
from lipas_desktop.ui.pages.transfer import words


def here(seen: Overview) -> tuple[str, str]:
    """Return title and text where a copy of this PC writes under its keys."""
    title = QCoreApplication.translate("Transfer", "Salinan komputer ini dipakai di tempat lain")
    text = QCoreApplication.translate(
        "Transfer",
        "Tidak ada isian yang hilang. Tutup program ini dan buka lagi, supaya komputer ini "
        "mendapat kunci sendiri.",
    )
    numbers = QCoreApplication.translate(
        "Transfer", "Sampai itu selesai, sertifikat tidak dinomori di sini."
    )
    return title, f"{text} {numbers}" if seen.numbers else text


def who_goes_on(seen: Overview) -> tuple[str, str, str]:
    """Return title, text and button where one of two copies is to go on as the former PC."""
    title = QCoreApplication.translate(
        "Transfer", "%1 disalin ke komputer lain; komputer ini sekarang %2"
    )
    text = QCoreApplication.translate(
        "Transfer",
        "Tidak ada isian yang hilang. Sertifikat belum dinomori di sini. Tekan tombol ini hanya di "
        "satu komputer, yang melanjutkan tugas %1; di yang lain jangan terbitkan sertifikat dan "
        "jangan tambah komputer.",
    )
    button = QCoreApplication.translate("Transfer", "Lanjutkan tugas %1 di sini")
    former, now = words.computer(seen.former_no, ""), words.computer(seen.no, seen.name)
    title = title.replace("%1", former).replace("%2", now)
    return title, text.replace("%1", former), button.replace("%1", former)


def gone_on(seen: Overview) -> str:
    """Say that this PC goes on, and what is left to do."""
    said = QCoreApplication.translate(
        "Transfer", "Tugas %1 berlanjut di sini. Bawa stik ke komputer yang lain dan kembali."
    )
    return said.replace("%1", words.computer(seen.former_no, ""))


def peer(found: Peer, accepts: bool) -> tuple[str, str]:
    """Return title and text where a copy of another PC is in use."""
    title = QCoreApplication.translate("Transfer", "%1 dipakai di dua komputer sekaligus")
    text = QCoreApplication.translate(
        "Transfer",
        "Isian dari keduanya diterima. Bawa paket data ke keduanya, lalu terima masing-masing "
        "sebagai komputer sendiri.",
    )
    if not accepts:
        text = QCoreApplication.translate(
            "Transfer",
            "Isian dari keduanya diterima. Bawa paket data ke keduanya, lalu tutup dan buka lagi "
            "program di sana; di sana tertulis apa yang perlu dilakukan.",
        )
    return title.replace("%1", words.computer(found.no, found.name)), text
