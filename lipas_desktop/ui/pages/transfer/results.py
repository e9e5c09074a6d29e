"""What came of reading packages, in words: by sender, quiet where nothing was for this PC."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.received_checks import Checked
from lipas_desktop.services.receiving import Received, ReceivedFile
from lipas_desktop.ui.messages import Message, message
from lipas_desktop.ui.pages.transfer import words
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.pages.transfer.steps import State


def state(received: Received) -> State:
    """Return how the step of reading ended."""
    return "wrong" if refused(received) else "done"


def refused(received: Received) -> list[ReceivedFile]:
    """Return the files that were not taken."""
    return [one for one in received.files if one.state == "refused"]


def reason(file: ReceivedFile) -> Message:
    """Return why a file was not taken."""
    return message(WorldError(file.code, **file.params))


def all_for_others(received: Received) -> bool:
    """Tell whether nothing that was read is sealed to this computer."""
    return bool(received.files) and all(one.state == "not_for_us" for one in received.files)


def for_others() -> tuple[str, str]:
    """Answer who chose such a file and waits for what is in it."""
    title = QCoreApplication.translate("Transfer", "Paket ini untuk komputer lain")
    text = QCoreApplication.translate(
        "Transfer",
        "Tidak ada yang berubah. Minta pengirim menulis paket lagi setelah komputer ini "
        "diterima di sana.",
    )
    return title, text


def title(received: Received) -> str:
    """Return one line for all files."""
    merged = [one for one in received.files if one.state == "merged"]
    if not merged:
        return QCoreApplication.translate("Transfer", "Tidak ada isian baru")
    senders = sorted({one.sender for one in merged})
    return COUNTS.read(len(merged), ", ".join(senders))


def notes(received: Received) -> list[tuple[str, str]]:
    """Return marks and sentences for what the title does not say."""
    counted = Counter(one.state for one in received.files)
    said: list[tuple[str, str]] = []
    if received.changes:
        merged = QCoreApplication.translate("Transfer", "%1 digabung")
        said.append(("ready", merged.replace("%1", COUNTS.changes(received.changes))))
    if received.waiting > 0:
        said.append(("check", COUNTS.entries_wait(received.waiting)))
    said += _erased(received)
    if counted["known"]:
        said.append(("note", COUNTS.known(counted["known"])))
    if counted["not_for_us"]:
        said.append(("note", COUNTS.for_others(counted["not_for_us"])))
    wrong = (f"{words.file_name(one.name)}: {reason(one).whole}" for one in refused(received))
    return [*said, *(("wrong", sentence) for sentence in wrong)]


def checks(checked: Checked | None) -> list[tuple[str, str]]:
    """Return what the forms say of the records, where there is something to look at."""
    if checked is None or not checked.records:
        return []
    said = COUNTS.broken(checked.records)
    if checked.more:
        said = f"{said} ({COUNTS.looked_at(checked.looked_at, more=True)})"
    return [("check", said)]


def _erased(received: Received) -> list[tuple[str, str]]:
    """Return what is to be said of people erased for good."""
    said: list[tuple[str, str]] = []
    if received.erased:
        words = QCoreApplication.translate(
            "Transfer", "Orang yang dihapus permanen di komputer lain dihapus di sini juga"
        )
        said.append(("note", words))
    if received.dropped:
        said.append(("note", COUNTS.dropped(received.dropped)))
    if received.late_holds:
        words = QCoreApplication.translate(
            "Transfer",
            "Ada larangan hapus yang datang terlambat: orangnya sudah dihapus permanen di "
            "komputer lain.",
        )
        said.append(("check", words))
    return said
