"""Which rows are still found by what an earlier form calls their answers."""

from collections.abc import Iterable

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database
from lipas_desktop.store.queries.words import ANSWERED

_AT_ONCE = 500
"""Rows: they are written within a transaction for which saves wait."""
_MARK = "answers_behind_"
"""With a kind behind it, names how far its rows were written, by their ids."""


class Behind:
    """Goes through the rows with answers, a share at a time; a cut loses nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, forms: Iterable[RowId]) -> None:
        """Note that all rows of these forms' registers are to be written anew."""
        ids = list(forms)
        places = ", ".join("?" * len(ids))
        query = f"SELECT register FROM form WHERE id IN ({places})"
        found = [str(register) for (register,) in self._database.rows(query, ids)]
        # One that was erased may have been of any register.
        for kind in ANSWERED if len(found) < len(ids) else set(found) & {*ANSWERED}:
            self._put(kind, "")

    def kinds(self) -> list[str]:
        """Return the kinds of which rows wait."""
        query = f"SELECT name FROM state WHERE name IN ({', '.join('?' * len(ANSWERED))})"
        marks = [f"{_MARK}{kind}" for kind in ANSWERED]
        return [str(name).removeprefix(_MARK) for (name,) in self._database.rows(query, marks)]

    def take(self, kind: str) -> list[RowId]:
        """Return the next rows of a kind, and note that they were written."""
        last = self._database.value("SELECT value FROM state WHERE name = ?", (_MARK + kind,))
        query = f"SELECT id FROM {kind} WHERE extra IS NOT NULL AND id > ? ORDER BY id LIMIT ?"
        found = [row for (row,) in self._database.rows(query, (last or "", _AT_ONCE))]
        if len(found) < _AT_ONCE:
            self._drop(kind)
        else:
            self._put(kind, found[-1])
        return found

    def end(self) -> None:
        """Note that the whole index was made anew."""
        for kind in self.kinds():
            self._drop(kind)

    def _put(self, kind: str, last: str) -> None:
        statement = "INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)"
        self._database.run(statement, (_MARK + kind, last))

    def _drop(self, kind: str) -> None:
        self._database.run("DELETE FROM state WHERE name = ?", (_MARK + kind,))
