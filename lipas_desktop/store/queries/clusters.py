"""Which rows were linked as the same, drawn from the links that are not void."""

from collections.abc import Sequence
from typing import Final

from lipas_desktop.domain.clusters import canonical_rows, raw
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.database import Database

_PERSON: Final = LEDGER.tables["person"].number


def whose(person: str) -> str:
    """Return the SQL that names whom a column with a person's row means, however often written."""
    found = f"SELECT canonical FROM cluster WHERE tab = {_PERSON} AND row = {person}"
    return f"coalesce(({found}), {person})"


def same_as(person: str) -> str:
    """Return the SQL that selects the other rows of whom a column with a person's row means."""
    return f"""SELECT other.row FROM cluster one JOIN cluster other
        ON other.tab = one.tab AND other.canonical = one.canonical
        WHERE one.tab = {_PERSON} AND one.row = {person} AND other.row <> one.row"""


def rows_of(person: str) -> str:
    """Return the SQL that selects all rows of whom a row means, itself among them."""
    return f"""WITH me (row) AS (SELECT {person})
        SELECT row FROM me UNION ALL
        SELECT other.row FROM me CROSS JOIN cluster one ON one.tab = {_PERSON} AND one.row = me.row
            CROSS JOIN cluster other ON other.tab = one.tab AND other.canonical = one.canonical"""


class Clusters:
    """Clusters of linked rows; who is linked to nobody is a cluster alone. Any thread reads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def canonical(self, kind: str, row: RowId) -> RowId:
        """Return the row that names the cluster of a row."""
        query = "SELECT canonical FROM cluster WHERE tab = ? AND row = ?"
        found = self._database.value(query, (LEDGER.tables[kind].number, row))
        return RowId(found) if found else row

    def members(self, kind: str, row: RowId) -> list[RowId]:
        """Return the rows of the cluster of a row, the one that names it first."""
        query = "SELECT row FROM cluster WHERE tab = ? AND canonical = ?"
        name = self.canonical(kind, row)
        found = self._database.rows(query, (LEDGER.tables[kind].number, name))
        return sorted((RowId(one) for (one,) in found), key=raw) or [row]

    def names(self, kind: str) -> dict[RowId, RowId]:
        """Return the name of the cluster of every row that is linked to another one."""
        query = "SELECT row, canonical FROM cluster WHERE tab = ?"
        found = self._database.rows(query, (LEDGER.tables[kind].number,))
        return {RowId(row): RowId(name) for row, name in found}

    def with_members(self, kind: str, rows: Sequence[RowId]) -> list[RowId]:
        """Return rows, and after them all that are linked to any of them."""
        places = ", ".join("?" * len(rows))
        table = LEDGER.tables[kind].number
        found = self._database.rows(_MEMBERS.format(places=places), (table, *rows))
        return list(dict.fromkeys([*rows, *(RowId(row) for (row,) in found)]))

    def redraw(self) -> dict[str, list[RowId]]:
        """Draw the clusters anew from the links; return whose changed, by kind. In `writing()`.

        All of them: links are few beside rows, and one taken back may part a cluster anywhere.
        """
        links: dict[int, list[tuple[RowId, RowId]]] = {}
        for table, first, second in self._database.rows(_LINKS):
            links.setdefault(table, []).append((first, second))
        drawn = {
            (table, row, name)
            for table, pairs in links.items()
            for row, name in canonical_rows(pairs).items()
        }
        held: set[tuple[int, RowId, RowId]] = set(
            self._database.rows("SELECT tab, row, canonical FROM cluster")
        )
        gone = [(table, row) for table, row, _ in held - drawn]
        self._database.run_many("DELETE FROM cluster WHERE tab = ? AND row = ?", gone)
        self._database.run_many("INSERT INTO cluster VALUES (?, ?, ?)", drawn - held)
        changed = {(table, name) for table, _, name in held ^ drawn}
        found: dict[str, list[RowId]] = {}
        for table, row, name in sorted(held | drawn):
            if (table, name) in changed and table in LEDGER.by_number:
                found.setdefault(LEDGER.by_number[table].name, []).append(row)
        return found


_MEMBERS = """
SELECT other.row FROM cluster one
    CROSS JOIN cluster other ON other.tab = one.tab AND other.canonical = one.canonical
WHERE one.tab = ? AND one.row IN ({places})
"""
# A contested link is shown like any row, and so it counts.
_LINKS = """
SELECT "table", key1, key2 FROM link
WHERE _shown = 1 AND _void = 0
    AND typeof("table") = 'integer' AND key1 IS NOT NULL AND key2 IS NOT NULL
"""
