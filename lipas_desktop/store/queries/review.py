"""Rows that wait for a person: several values side by side, or voided here and edited there."""

from collections.abc import Iterable

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database

_OPEN = "_shown = 1 AND _void = 0 AND (_review IS NOT NULL OR _contested = 1)"


class Reviews:
    """Which rows are to be decided; any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, kind: str) -> list[RowId]:
        """Return a kind's rows that wait, in the order in which they were made."""
        query = f"SELECT id FROM {kind} WHERE {_OPEN} ORDER BY _made, rowid"
        return [row for (row,) in self._database.rows(query)]

    def among(self, kind: str, rows: Iterable[RowId]) -> set[RowId]:
        """Return which of these rows wait."""
        query = f"SELECT 1 FROM {kind} WHERE id = ? AND {_OPEN}"
        return {row for row in rows if self._database.row(query, (row,)) is not None}
