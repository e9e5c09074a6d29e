"""The encrypted file: a read-only connection per thread, and one for whoever is writing.

Peewee builds statements and keeps a connection a thread; results are plain tuples. Any thread may
read. A write outside `writing()` fails in SQLite itself, so that none happens by accident.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn
from weakref import WeakSet

from peewee import DatabaseError
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from lipas_desktop.store.faults import sqlite_name, world_error

APPLICATION_ID = 0x4C524547
OLDEST_SQLITE = (3, 51, 3)
"""Older ones can damage a WAL database when a checkpoint and a write meet."""
BUSY_SECONDS = 5.0

_PRAGMAS = (
    "synchronous = FULL",  # a save that was confirmed survives a power cut
    "secure_delete = ON",
    "temp_store = MEMORY",  # sorting never spills names into an unencrypted file
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cache_size = -16000",
    "query_only = ON",
)

_FAILURES = (sqlcipher.Error, DatabaseError, OSError)

Params = Sequence[object]
Record = tuple[Any, ...]

# Without an adapter of their own the driver seeks one for each None and bool anew, which took more
# time than all else of writing a row with many empty columns. A lookup is the cheapest call.
sqlcipher.register_adapter(type(None), {None: None}.__getitem__)
sqlcipher.register_adapter(bool, int)


class _Connection(sqlcipher.Connection):  # type: ignore[misc]
    """A connection that can be referred to weakly: it closes with the thread that opened it."""


class Database(SqlCipherDatabase):  # type: ignore[misc]
    """One register file under its raw 32-byte key."""

    def __init__(self, path: Path, key: bytes, *, busy_seconds: float = BUSY_SECONDS) -> None:
        if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
            raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old for a register")
        if len(key) != 32:
            raise ValueError("a register key has 32 bytes")
        self.path = path
        self.on_rollback: list[Callable[[], None]] = []
        """Called after a transaction, or an inner part of one, was undone: caches are dropped."""
        self.writes = 0
        """How many transactions have ended: what was read before the last one may be stale."""
        self.told: set[str] = set()
        """The codes of all failures so far."""
        self._key = key.hex()
        self._writer = threading.RLock()
        self._depth = 0
        self._writing_thread = 0
        self._pen: _Connection | None = None
        self._ended_by: BaseException | None = None
        self._connections: WeakSet[_Connection] = WeakSet()
        super().__init__(str(path), timeout=busy_seconds, check_same_thread=False)

    # Connections

    def connection(self) -> _Connection:
        """Return this thread's connection, or the writing one where this thread is writing."""
        if self._writing_thread == threading.get_ident() and self._pen is not None:
            return self._pen
        own: _Connection = super().connection()
        return own

    def _take_pen(self) -> _Connection:
        """Return the connection that writes; only for who holds the writer's lock.

        It is one of its own since the pragma that makes a connection read-only, or not, makes it
        forget every statement that it has prepared.
        """
        if self._pen is None:
            pen = self._connect()
            pen.execute("PRAGMA query_only = OFF")
            self._pen = pen
        return self._pen

    def _connect(self) -> _Connection:
        connection = self._keyed()
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        self._connections.add(connection)
        return connection

    def _keyed(self) -> _Connection:
        connection: _Connection = sqlcipher.connect(
            self.database,
            timeout=self._timeout,
            isolation_level=None,
            factory=_Connection,
            **self.connect_params,
        )
        # First of all: SQLCipher writes to stderr about keys that do not fit.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{self._key}'\"")
        return connection

    def _close(self, conn: _Connection) -> None:
        self._connections.discard(conn)
        conn.close()

    @property
    def is_in_use(self) -> bool:
        """Tell whether any thread has a connection."""
        return bool(self._connections)

    def close_all(self) -> None:
        """Close the connections of all threads; none may be in use any more."""
        with self._writer:
            self.close()
            self._pen = None
            for connection in tuple(self._connections):
                self._close(connection)

    def twin(self, path: Path) -> "Database":
        """Return another file under the same key, such as a copy of this one."""
        return Database(path, bytes.fromhex(self._key))

    def unreadable_pages(self) -> int:
        """Return how many pages do not verify under the key; works on any file."""
        connection = self._keyed()
        try:
            return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
        finally:
            connection.close()

    # Reading

    def rows(self, query: Any, params: Params = ()) -> list[Record]:
        """Return all rows of a statement: SQL text, or a query that peewee builds."""
        sql, values = self._sql(query, params)
        try:
            found: list[Record] = self.connection().execute(sql, values).fetchall()
        except _FAILURES as error:
            self._tell(error)
        return found

    def each(self, query: Any, params: Params = ()) -> Iterator[Record]:
        """Yield the rows of a statement one by one, for what does not fit into memory."""
        sql, values = self._sql(query, params)
        with self._world():
            yield from self.connection().execute(sql, values)

    def row(self, query: Any, params: Params = ()) -> Record | None:
        """Return the first row of a statement, or None."""
        sql, values = self._sql(query, params)
        try:
            cursor = self.connection().execute(sql, values)
            found: Record | None = cursor.fetchone()
            cursor.close()
        except _FAILURES as error:
            self._tell(error)
        return found

    def value(self, query: Any, params: Params = ()) -> Any:
        """Return the first column of the first row, or None."""
        found = self.row(query, params)
        return None if found is None else found[0]

    def _sql(self, query: Any, params: Params) -> tuple[str, Params]:
        if isinstance(query, str):
            return query, params
        sql, values = self.get_sql_context().sql(query).query()
        return sql, values

    # Writing

    def run(self, query: Any, params: Params = ()) -> int:
        """Execute one writing statement inside `writing()`; return how many rows it touched."""
        sql, values = self._sql(query, params)
        try:
            return int(self.connection().execute(sql, values).rowcount)
        except _FAILURES as error:
            self._tell(error)

    def run_many(self, sql: str, params: Iterable[Params]) -> None:
        """Execute one writing statement for each set of parameters, inside `writing()`."""
        try:
            self.connection().executemany(sql, params)
        except _FAILURES as error:
            self._tell(error)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the one durable write transaction; all of it is committed, or nothing.

        Blocks while another thread writes. May be nested: an inner part that fails undoes only
        itself if its error is caught, and is durable only with the outermost.
        """
        with self._writer, self._world():
            connection = self._take_pen()
            self._depth += 1
            self._writing_thread = threading.get_ident()
            try:
                with self._part(connection) if self._depth > 1 else self._whole(connection):
                    yield
            finally:
                self._depth -= 1
                if not self._depth:
                    self._writing_thread = 0

    @contextmanager
    def without_references(self) -> Iterator[None]:
        """Let transactions inside rebuild tables that others refer to."""
        with self._writer, self._world():
            # Inside a transaction the pragma has no effect.
            self._take_pen().execute("PRAGMA foreign_keys = OFF")
            try:
                yield
            finally:
                self._take_pen().execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other threads from writing without a transaction, for copies of the whole file."""
        with self._writer:
            yield

    def copy_into(self, target: Path) -> None:
        """Write a compact copy under the same key into a file that does not exist yet."""
        connection = self.connection()
        with self.alone(), self._world(target):
            connection.execute("PRAGMA query_only = OFF")
            try:
                connection.execute("VACUUM INTO ?", (str(target),))
            finally:
                connection.execute("PRAGMA query_only = ON")

    def rebuild(self) -> bool:
        """Write the whole file anew, without what was deleted; tell whether nothing is left.

        Overwriting what is deleted does not reach copies that a page kept of itself while it was
        split or filled. What was changed before goes from the write-ahead log too, unless somebody
        still reads from it.
        """
        with self.alone(), self._world():
            pen = self._take_pen()
            pen.execute("VACUUM")
            busy, *_ = pen.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self.writes += 1
        return not busy

    @contextmanager
    def _whole(self, connection: _Connection) -> Iterator[None]:
        if self._ended_by is not None:
            connection.execute("PRAGMA query_only = OFF")
            self._ended_by = None
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                if self._ended_by is not None:
                    raise self._ended_by
                connection.execute("COMMIT")
            except BaseException as error:
                self._undo(connection, "ROLLBACK", error)
                raise
        finally:
            self.writes += 1

    @contextmanager
    def _part(self, connection: _Connection) -> Iterator[None]:
        name = f"part_{self._depth}"
        connection.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException as error:
            self._undo(connection, f"ROLLBACK TO {name}", error)
            raise
        finally:
            if connection.in_transaction:
                connection.execute(f"RELEASE {name}")

    def _undo(self, connection: _Connection, statement: str, error: BaseException) -> None:
        if connection.in_transaction:
            with suppress(sqlcipher.Error):
                connection.execute(statement)
        else:
            # On a full disk SQLite undoes the whole by itself. Whatever is written from here on
            # would be saved piece by piece, even if somebody swallows the error.
            self._ended_by = self._ended_by or error
            connection.execute("PRAGMA query_only = ON")
        for forget in self.on_rollback:
            forget()

    # Errors

    @contextmanager
    def _world(self, path: Path | None = None) -> Iterator[None]:
        try:
            yield
        except _FAILURES as error:
            self._tell(error, path)

    def _tell(self, error: Exception, path: Path | None = None) -> NoReturn:
        """Raise what the user is told of a failure, or the failure itself if it is our fault."""
        forgotten = self._is_forgotten_write(error)
        told = None if forgotten else world_error(error, path or self.path)
        if told is None:
            raise error
        self.told.add(told.code)
        raise told from error

    def _is_forgotten_write(self, error: BaseException) -> bool:
        """Tell a write outside `writing()`, which is the program's fault, from a read-only disk."""
        inside = self._writing_thread == threading.get_ident()
        return not inside and sqlite_name(error).startswith("SQLITE_READONLY")
