"""What a file is, before anything is done with it: a register of ours or not."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.database import APPLICATION_ID, Database
from lipas_desktop.store.faults import sqlite_name

_PAGE = 4096
_MAGIC = (
    b"SQLite format 3\0",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
)
"""Beginnings of files that people choose by mistake; an encrypted one begins with random bytes."""


@dataclass(frozen=True)
class Identity:
    """The two numbers in the head of a database that say whose it is and how old its tables are."""

    application_id: int
    version: int
    tables: int

    @property
    def is_fresh(self) -> bool:
        """Tell whether nothing was ever written here."""
        return not self.tables and not self.version


def identify(database: Database) -> Identity:
    """Read whose file this is; raise WorldError where it cannot be opened with this key."""
    with _named(database):
        return Identity(
            int(database.value("PRAGMA application_id")),
            int(database.value("PRAGMA user_version")),
            int(database.value("SELECT count(*) FROM sqlite_master")),
        )


def check_ours(identity: Identity, newest: int, file: str) -> None:
    """Raise WorldError unless the file is a register that this program may upgrade and write."""
    if identity.application_id != APPLICATION_ID or identity.version == 0:
        raise WorldError("store.not_a_database", file=file)
    if identity.version > newest:
        raise WorldError("store.newer", file=file, version=identity.version, ours=newest)


def check_writable(database: Database) -> None:
    """Raise WorldError where another program holds the file or the folder cannot be written."""
    with database.writing():
        pass


@contextmanager
def _named(database: Database) -> Iterator[None]:
    try:
        yield
    except WorldError as error:
        if error.code != "store.damaged" or error.__cause__ is None:
            raise
        if sqlite_name(error.__cause__) != "SQLITE_NOTADB":
            raise
        raise WorldError(_unreadable(database), file=database.path.name) from error


def _unreadable(database: Database) -> str:
    """Say why SQLCipher cannot read the first page."""
    if not _looks_encrypted(database.path):
        return "store.not_a_database"
    pages = database.path.stat().st_size // _PAGE
    # Under a wrong key every page fails; where only some do, the key is right.
    return "store.damaged" if database.unreadable_pages() < pages else "store.wrong_key"


def _looks_encrypted(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(_PAGE)
    # 4,096 random bytes miss a value or two of 256; text and pictures miss many.
    return len(head) == _PAGE and not head.startswith(_MAGIC) and len(set(head)) > 240
