"""The one search box: people, activities, certificates by any word, number or like spelling."""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database
from lipas_desktop.store.queries.activities import Activities, ActivityLine
from lipas_desktop.store.queries.certificates import CertificateLine, Certificates
from lipas_desktop.store.queries.people import People, PersonLine
from lipas_desktop.store.queries.words import ANSWERED, Sought


@dataclass(frozen=True)
class Found:
    """The first hits of each kind, those as written before those of another spelling.

    Who is found by an answer alone comes last.
    """

    people: tuple[PersonLine, ...] = ()
    activities: tuple[ActivityLine, ...] = ()
    certificates: tuple[CertificateLine, ...] = ()
    similar: frozenset[RowId] = frozenset()
    """Rows found by another spelling only."""


class Search:
    """Find while somebody types; any thread."""

    def __init__(self, database: Database, people: People) -> None:
        self._database = database
        self._people = people
        self._activities = Activities(database)
        self._certificates = Certificates(database)

    def find(self, text: str, limit: int = 8) -> Found:
        """Return at most `limit` hits of each kind; void rows are left out."""
        sought = Sought.read(text)
        if not sought:
            return Found()
        people = self._rows("person", sought, limit, self._named(sought, limit))
        activities = self._rows("activity", sought, limit)
        certificates = self._rows("certificate", sought, limit)
        return Found(
            people=tuple(self._people.lines(list(people), text)),
            activities=tuple(self._activities.lines(list(activities))),
            certificates=tuple(self._certificates.lines(list(certificates))),
            similar=frozenset(
                row
                for hits in (people, activities, certificates)
                for row, is_similar in hits.items()
                if is_similar
            ),
        )

    def _named(self, sought: Sought, limit: int) -> list[RowId]:
        """Return whose name begins with what was typed, the fastest and likeliest hits."""
        beginning = " ".join(sought.words)
        found = self._database.rows(
            "SELECT id FROM person_index WHERE active = 1 AND name >= ? AND name < ?"
            " ORDER BY name, n LIMIT ?",
            (beginning, beginning + "\uffff", limit),
        )
        return [row for (row,) in found]

    def _rows(
        self, kind: str, sought: Sought, limit: int, first: Sequence[RowId] = ()
    ) -> dict[RowId, bool]:
        """Return ids in order, and whether each was found by another spelling only."""
        hits = dict.fromkeys(first, False)
        literal, any_spelling = sought.literal_match(), sought.match()
        order = _ORDER[kind]
        if literal == any_spelling:
            # A number: it has no other spelling, and its first digits are many people's.
            order, any_spelling = f"{kind}_words.rowid", ""
        stages = [(literal, order, False), (any_spelling, order, True)]
        if kind in ANSWERED:
            # In the order in which the index has them: what a choice says many may have said.
            stages.append((sought.answer_match(), f"{kind}_words.rowid", False))
        for match, in_order, is_similar in stages:
            if match and len(hits) < limit:
                # As many as may be known already, and as are still wanted.
                for row in self._matched(kind, match, in_order, len(hits) + limit):
                    hits.setdefault(row, is_similar)
        return dict(list(hits.items())[:limit])

    def _matched(self, kind: str, match: str, order: str, limit: int) -> list[RowId]:
        found = self._database.rows(
            f"SELECT i.id FROM {kind}_words CROSS JOIN {kind}_index i ON i.n = {kind}_words.rowid"
            f" WHERE {kind}_words MATCH ? ORDER BY {order} LIMIT ?",
            (match, limit),
        )
        return [row for (row,) in found]


_ORDER = {"person": "i.name, i.n", "activity": "i.n DESC", "certificate": "i.n DESC"}
"""People by name, the rest by how lately it was entered here."""
