"""Which entries a record's values stand in: where it is, is where all of these are."""

import json
from collections.abc import Collection

from lipas_desktop.domain.contexts import Place
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.database import Database

_COUNTS = "(m.live <> '' OR m.made)"


class RecordEntries:
    """Places of the values that count, by record; from any thread.

    What is restricted about a record belongs to it, as far as this PC holds it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_row(self, kind: str, rows: Collection[RowId] | None = None) -> dict[RowId, list[Place]]:
        """Return the places of some records, or of all of a kind."""
        found: dict[RowId, list[Place]] = {}
        for query, table in _queries(kind, rows is not None):
            params = (table, json.dumps(list(rows))) if rows is not None else (table,)
            for row, place in self._database.each(query, params):
                found.setdefault(row, []).append(place)
        return found


def _queries(kind: str, some: bool) -> list[tuple[str, int]]:
    inside = "IN (SELECT value FROM json_each(?))"
    own = f"SELECT m.row, m.place FROM mark m WHERE m.tab = ? AND {_COUNTS}"
    queries = [(own + (f" AND m.row {inside}" if some else ""), LEDGER.tables[kind].number)]
    for table in LEDGER.tables.values():
        if table.stream == "restricted" and table.keys == (kind,):
            about = f"""SELECT t.key1, m.place FROM "{table.name}" t JOIN mark m ON m.row = t.id
                WHERE m.tab = ? AND {_COUNTS}"""
            queries.append((about + (f" AND t.key1 {inside}" if some else ""), table.number))
    return queries
