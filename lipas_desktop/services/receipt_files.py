"""Receipts that travel in the clear, as files of their own beside the packages or alone."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from lipas_desktop.bundle.contents import Receipt, read_receipt
from lipas_desktop.bundle.documents import parse_file
from lipas_desktop.bundle.limits import DOCUMENT_FILE_BYTES
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services import receipts
from lipas_desktop.services.document_files import documents_in
from lipas_desktop.services.received_files import ReceivedFile
from lipas_desktop.services.session import Session
from lipas_desktop.store.exchange import Received as Mark
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.system.atomic import is_cut
from lipas_desktop.system.file_names import shown_name

KIND = "receipt"
FIRST = f"doc-{KIND}/".encode()


def found_at(paths: Iterable[Path]) -> list[tuple[str, bytes]]:
    """Return the names and bytes of receipts that are among paths or lie in them.

    In the order of their counters, so that parts of one statement add up whatever their names.
    """
    found: list[tuple[str, bytes]] = []
    for path in paths:
        with suppress(OSError, ValueError):  # a name that no file can have
            if path.is_dir():
                found += [(shown_name(one), data) for one, data in _laid(path)]
                continue
            with path.open("rb") as file:
                data = file.read(DOCUMENT_FILE_BYTES + 1)
            if data.startswith(FIRST):
                found.append((shown_name(path), data))
    return sorted(found, key=_number)


def found_in(folder: Path) -> list[Path]:
    """Return the receipts in a folder or on a stick, as files, by name."""
    return [path for path, _ in _laid(folder)]


def read(session: Session, data: bytes, views: Iterable[TrustView]) -> Receipt:
    """Return a receipt that counts by one of these views, and keep nothing.

    WorldError bundle.DOCUMENT, bundle.NEWER, bundle.NOT_FOR_US.
    """
    receipt = read_receipt(parse_file(data))
    if receipt.house != session.house_id:
        raise WorldError("bundle.NOT_FOR_US")
    refused = WorldError("bundle.DOCUMENT")
    for view in views:
        try:
            view.take(receipt.document)
        except WorldError as error:
            refused = error
        else:
            return receipt
    raise refused


def take(session: Session, name: str, data: bytes) -> ReceivedFile:
    """Take a receipt's file; WorldError bundle.DOCUMENT, bundle.NEWER where it does not count.

    One for another house is left alone; one older than what is known changes nothing.
    """
    try:
        receipt = read(session, data, [session.trust])
    except WorldError as error:
        if error.code == "bundle.NOT_FOR_US":
            return ReceivedFile(name, "not_for_us", error.code)
        raise
    digest, at = sha256(data).hexdigest(), session.clock.now_ms()
    with session.store.writing():
        session.store.plain.inbox.put(Mark(digest, name, KIND, "done", at))
        brought = receipts.take(session, receipt)
        if brought is None:
            return ReceivedFile(name, "known")
        session.store.plain.transfers.add(
            Transfer(at, "import", brought.hub, name, "merged", 0, digest, detail=told([brought]))
        )
    return ReceivedFile(name, "merged", sender=brought.hub, receipts=(brought,))


def told(brought: Sequence[receipts.Brought]) -> dict[str, int]:
    """Return what the history keeps of receipts."""
    confirmed = sum(one.confirmed for one in brought)
    return {"receipts": len(brought), "confirmed": confirmed} if brought else {}


def _laid(folder: Path) -> list[tuple[Path, bytes]]:
    return [one for one in documents_in(folder, KIND) if not is_cut(one[0].name)]


def _number(found: tuple[str, bytes]) -> tuple[str, int, int]:
    try:
        receipt: Receipt = read_receipt(parse_file(found[1]))
    except WorldError:
        return "", 0, 0
    return receipt.hub, receipt.epoch, receipt.counter
