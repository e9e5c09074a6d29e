"""People as lists show them: whoever was linked as the same stands there once.

Rows taken back are not joined: each of them is brought back by itself, and so is found alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lipas_desktop.domain.clusters import as_one, raw
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.database import Database
from lipas_desktop.store.queries.rows import Rows

_PERSON = LEDGER.tables["person"].number


class JoinedPeople:
    """Which rows are shown as one, and what they say together; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rows = Rows(database)

    def together(self, ids: Sequence[RowId]) -> dict[RowId, list[RowId]]:
        """Return with whom rows are shown, themselves among them, by whom the line is named first.

        Who stands in lists alone is left out.
        """
        places = ", ".join("?" * len(ids))
        found: dict[RowId, list[RowId]] = {}
        for one, other in self._database.rows(_TOGETHER.format(places=places), ids):
            found.setdefault(one, []).append(other)
        return {
            one: sorted(others, key=raw)
            for one, others in found.items()
            if one in others and len(others) > 1
        }

    def rows(self, ids: Sequence[RowId]) -> list[Row]:
        """Return people with what they lack from the rows they are shown with, as ordered.

        Each keeps its own id; rows unknown are left out.
        """
        together = self.together(ids)
        members = self.members(together)
        return [
            replace(as_one(members[row.id]), id=row.id) if row.id in members else row
            for row in self._rows.by_ids("person", ids)
        ]

    def members(self, together: Mapping[RowId, Sequence[RowId]]) -> dict[RowId, list[Row]]:
        """Return the rows that are shown together, in their order."""
        wanted = list({one for ids in together.values() for one in ids})
        rows = {row.id: row for row in self._rows.by_ids("person", wanted)}
        return {row: [rows[one] for one in ids] for row, ids in together.items()}


# CROSS JOIN: from the rows asked about to the few that they are linked to, never the other way.
_TOGETHER = f"""
SELECT one.row, p.id FROM cluster one
    CROSS JOIN cluster other ON other.tab = one.tab AND other.canonical = one.canonical
    CROSS JOIN person p ON p.id = other.row
WHERE one.tab = {_PERSON} AND one.row IN ({{places}}) AND p._void = 0 AND p._shown = 1
"""
