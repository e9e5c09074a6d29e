"""Signed documents as files, on sticks and beside the register: written once, found by content."""

from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path

from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.limits import DOCUMENT_FILE_BYTES
from lipas_desktop.bundle.names import document_name
from lipas_desktop.services.folders import plain_files
from lipas_desktop.system.atomic import write_new


def write_document(folder: Path, code: str, day: date, document: Document) -> Path:
    """Write a document under the name that its content gives; one that lies there stays."""
    digest = sha256(document.file_bytes).hexdigest()
    path = folder / document_name(code, day, document.kind, digest)
    if not path.exists():
        write_new(path, document.file_bytes)
    return path


def documents_in(folder: Path, kind: str) -> Sequence[tuple[Path, bytes]]:
    """Return the files in a folder or on a stick that begin as a document of a kind, by name."""
    found, first = [], f"doc-{kind}/".encode()
    for path in plain_files(folder):
        try:
            with path.open("rb") as file:
                if file.read(len(first)) == first:
                    found.append((path, first + file.read(DOCUMENT_FILE_BYTES)))
        except OSError:
            continue
    return sorted(found)
