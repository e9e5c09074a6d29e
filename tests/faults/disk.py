"""A disk between SQLite and the real one: it writes down all that reaches it, and fails when told.

Registers on it are opened by another library than the program's own, which reads and writes the
same SQLCipher 4 file; all above the connection is the program's.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Literal

import apsw
from sqlcipher3 import dbapi2 as sqlcipher

from lipas_desktop.store.database import Database

Kind = Literal["open", "read", "write", "sync", "truncate", "delete", "ack"]
_NUMBERS = count()
_IO = {
    "read": apsw.SQLITE_IOERR_READ,
    "write": apsw.SQLITE_IOERR_WRITE,
    "sync": apsw.SQLITE_IOERR_FSYNC,
    "truncate": apsw.SQLITE_IOERR_TRUNCATE,
    "delete": apsw.SQLITE_IOERR_DELETE,
}


@dataclass(frozen=True)
class Event:
    """One call that reached the disk, or word that a save was confirmed."""

    kind: Kind
    file: str = ""
    offset: int = 0
    data: bytes = b""
    seq: int = 0


@dataclass
class Failing:
    """Which calls fail: all that move data or all that need room, from the n-th on, so often."""

    way: Literal["full", "broken"]
    at: int
    times: int = 1_000_000_000
    seen: int = 0
    failed: int = 0

    def check(self, kind: Kind) -> None:
        counted = ("write", "truncate") if self.way == "full" else tuple(_IO)
        if kind not in counted:
            return
        self.seen += 1
        if self.at <= self.seen < self.at + self.times:
            self.failed += 1
            error = apsw.FullError("full") if self.way == "full" else apsw.IOError("broken")
            code = apsw.SQLITE_FULL if self.way == "full" else _IO[kind]
            error.result, error.extendedresult = code & 0xFF, code
            raise error


class _File(apsw.VFSFile):  # type: ignore[misc]
    def __init__(self, disk: "Disk", name: Any, flags: list[int]) -> None:
        self.disk = disk
        self.file = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "").name
        disk.called(Event("open", self.file))
        super().__init__("", name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        self.disk.called(Event("read", self.file))
        return super().xRead(amount, offset)  # type: ignore[no-any-return]

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.called(Event("write", self.file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self.disk.called(Event("sync", self.file))
        super().xSync(flags)

    def xTruncate(self, size: int) -> None:
        self.disk.called(Event("truncate", self.file, size))
        super().xTruncate(size)


class Disk(apsw.VFS):  # type: ignore[misc]
    """One disk; registers name it when they are opened."""

    def __init__(self) -> None:
        self.name = f"disk{next(_NUMBERS)}"
        self.events: list[Event] = []
        self.failing: Failing | None = None
        super().__init__(self.name, "")

    def called(self, event: Event) -> None:
        if self.failing is not None:
            self.failing.check(event.kind)
        if event.kind != "read":
            self.events.append(event)

    def xOpen(self, name: Any, flags: list[int]) -> _File:
        return _File(self, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:
        self.called(Event("delete", Path(name).name))
        super().xDelete(name, sync)

    @contextmanager
    def failing_by(self, failing: Failing) -> Iterator[Failing]:
        self.failing = failing
        try:
            yield failing
        finally:
            self.failing = None


@contextmanager
def _in_the_drivers_words() -> Iterator[None]:
    """Raise what the program's own library would."""
    try:
        yield
    except apsw.Error as error:
        code = getattr(error, "extendedresult", 0) or getattr(error, "result", 0)
        names = {**apsw.mapping_result_codes, **apsw.mapping_extended_result_codes}
        kind = sqlcipher.IntegrityError if code & 0xFF == 19 else sqlcipher.OperationalError
        raised = kind(str(error))
        raised.sqlite_errorname = names.get(code, "SQLITE_ERROR")
        raise raised from error


class _Cursor:
    def __init__(self, cursor: Any, changes: int) -> None:
        self._cursor, self.rowcount = cursor, changes

    def fetchall(self) -> list[Any]:
        with _in_the_drivers_words():
            return list(self._cursor)

    def fetchone(self) -> Any:
        with _in_the_drivers_words():
            return next(self._cursor, None)

    def __iter__(self) -> Iterator[Any]:
        with _in_the_drivers_words():
            yield from self._cursor

    def close(self) -> None:
        with _in_the_drivers_words():
            self._cursor.close()


@dataclass(eq=False)
class _Connection:
    path: Path
    key: str
    disk: Disk
    seconds: float
    _own: Any = field(init=False)

    def __post_init__(self) -> None:
        with _in_the_drivers_words():
            self._own = apsw.Connection(str(self.path), vfs=f"multipleciphers-{self.disk.name}")
            self._own.set_busy_timeout(int(self.seconds * 1000))
            for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{self.key}'\""):
                list(self._own.execute(f"PRAGMA {pragma}"))

    @property
    def in_transaction(self) -> bool:
        return bool(self._own.in_transaction)

    def execute(self, sql: str, params: Sequence[object] = ()) -> _Cursor:
        with _in_the_drivers_words():
            return _Cursor(self._own.execute(sql, tuple(params)), self._own.changes())

    def executemany(self, sql: str, params: Iterable[Sequence[object]]) -> None:
        with _in_the_drivers_words():
            self._own.executemany(sql, (tuple(one) for one in params))

    def close(self) -> None:
        with _in_the_drivers_words():
            self._own.close()


class DatabaseOn(Database):
    """A register's file on such a disk; `pages` of the log bring about a checkpoint."""

    def __init__(
        self, disk: Disk, path: Path, key: bytes, *, pages: int = 1_000, seconds: float = 5.0
    ) -> None:
        self._disk, self._pages = disk, pages
        super().__init__(path, key, busy_seconds=seconds)

    def _keyed(self) -> Any:
        connection = _Connection(self.path, self._key, self._disk, self._timeout)
        connection.execute(f"PRAGMA wal_autocheckpoint = {self._pages}").fetchall()
        return connection
