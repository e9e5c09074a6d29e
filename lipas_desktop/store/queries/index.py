"""Keep what lists sort by and search finds, in the transaction that changed the rows."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace

from lipas_desktop.domain.clusters import as_one
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.names import fold, search_key
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.database import Database
from lipas_desktop.store.queries.answers import AnswerWords
from lipas_desktop.store.queries.behind import Behind
from lipas_desktop.store.queries.clusters import Clusters
from lipas_desktop.store.queries.joined import JoinedPeople
from lipas_desktop.store.queries.rows import Rows
from lipas_desktop.store.queries.words import (
    VOID,
    Words,
    activity_words,
    all_words,
    certificate_words,
    person_words,
)
from lipas_desktop.store.search_tables import doubt

INDEX_VERSION = 6
"""Raised with any change of folding, words, sort keys, checks or clusters: the index is then made
anew."""

CheckCounts = Callable[[Sequence[Row]], Sequence[int]]
"""How many values of each person are *perlu dicek*."""

_BATCH = 1000
VOIDED, ACTIVE, JOINED = 0, 1, -1
"""Of a person in the index; who is joined is found by the line of the one they are shown with."""
_LAST = "\uffff"
"""Sorts behind every name, number and date: people who have none come last."""
_WORDS: Mapping[str, Callable[[Row], Words]] = {
    "person": person_words,
    "activity": activity_words,
    "certificate": certificate_words,
}
_NO_WORDS = Words("", "", "")


class Index:
    """Writer of the derived tables; they hold nothing that cannot be made again from the rows."""

    def __init__(
        self,
        database: Database,
        rows: Rows,
        clusters: Clusters,
        count_checks: CheckCounts,
        answers: AnswerWords,
    ) -> None:
        self._database = database
        self._answers = answers
        self._behind = Behind(database)
        self._rows = rows
        self._clusters = clusters
        self._joined = JoinedPeople(database)
        self._count_checks = count_checks

    def update(self, kind: str, ids: Iterable[RowId]) -> None:
        """Bring the index up to date for rows that were changed; inside `writing()`."""
        if kind == "link":
            for other, rows in self._clusters.redraw().items():
                self._write(other, rows)
        if kind == "form":
            # Choices may be called otherwise now. The first rows at once, which are all of a
            # small register; the others by whoever calls `catch_up`.
            self._behind.begin(ids)
            self.catch_up()
        self._write(kind, list(dict.fromkeys(ids)))

    def catch_up(self) -> bool:
        """Write the answers of some rows anew, if forms have changed; tell whether more wait.

        Inside `writing()`.
        """
        for kind in self._behind.kinds():
            self._write(kind, self._behind.take(kind))
        return bool(self._behind.kinds())

    @property
    def is_behind(self) -> bool:
        """Tell whether answers are still found by what an earlier form calls them."""
        return bool(self._behind.kinds())

    def _write(self, kind: str, ids: Sequence[RowId]) -> None:
        if kind not in _WORDS:
            return
        doubt(self._database)
        for start in range(0, len(ids), _BATCH):
            batch = ids[start : start + _BATCH]
            # What one says may be shown in the line of another.
            self._update(kind, self._clusters.with_members(kind, batch))

    def rebuild(self) -> None:
        """Make the whole index anew; inside `writing()`."""
        self._clusters.redraw()
        for kind in _WORDS:
            self._database.run(f"INSERT INTO {kind}_words({kind}_words) VALUES ('delete-all')")
            self._database.run(f"DELETE FROM {kind}_index")
            every = [row for (row,) in self._database.rows(f"SELECT id FROM {kind}")]
            for start in range(0, len(every), _BATCH):
                self._update(kind, every[start : start + _BATCH])
        self._behind.end()
        self._database.run(
            "INSERT OR REPLACE INTO state VALUES ('index_version', ?)", (INDEX_VERSION,)
        )

    def compact(self) -> None:
        """Forget the words of what was deleted, which FTS5 else keeps until it merges by itself.

        Its own `secure-delete` cannot do that in an index that holds no texts.
        """
        doubt(self._database)
        for kind in _WORDS:
            self._database.run(f"INSERT INTO {kind}_words({kind}_words) VALUES ('optimize')")

    def is_stale(self) -> bool:
        """Tell whether the index was made by rules that are no longer ours."""
        made_by = self._database.value("SELECT value FROM state WHERE name='index_version'")
        return str(made_by) != str(INDEX_VERSION)

    def _update(self, kind: str, ids: Sequence[RowId]) -> None:
        numbers, new = self._numbers(kind, ids)
        rows, words_of = self._rows.by_ids(kind, ids), self._reader(kind)
        found_as: dict[RowId, Words] = {}
        if kind == "person":
            rows, found_as = self._as_listed(rows, words_of)
        checks = self._count_checks(rows) if kind == "person" else [0] * len(rows)
        sorted_by, found_by = {}, {}
        for row, count in zip(rows, checks, strict=True):
            n, words = numbers[row.id], found_as.get(row.id) or words_of(row)
            facets = _facets(row, count, is_joined=words is _NO_WORDS)
            sorted_by[n] = {"n": n, "id": row.id, **facets}
            found_by[n] = {"rowid": n, "life": VOID if row.void else "", **vars(words)}
        self._put(f"{kind}_index", sorted_by, new)
        self._put(f"{kind}_words", found_by, new)
        self._remove(kind, set(ids) - {row.id for row in rows})

    def _reader(self, kind: str) -> Callable[[Row], Words]:
        """Return what reads all words of a row."""
        read, answers = _WORDS[kind], self._answers.reader(kind)
        return lambda row: replace(read(row), answer=answers(row.extra)) if row.extra else read(row)

    def _as_listed(
        self, rows: Sequence[Row], words_of: Callable[[Row], Words]
    ) -> tuple[list[Row], dict[RowId, Words]]:
        """Return people as lists show them, and by which words, where that is not as they stand.

        The first of those shown together says what all of them say, and is found by the words of
        all; the others are found by none.
        """
        together = self._joined.together([row.id for row in rows])
        found: dict[RowId, Row] = {}
        words: dict[RowId, Words] = {}
        for row, members in self._joined.members(together).items():
            is_first = members[0].id == row
            if is_first:
                found[row] = as_one(members)
            words[row] = all_words(map(words_of, members)) if is_first else _NO_WORDS
        return [found.get(row.id, row) for row in rows], words

    def _put(
        self, table: str, records: Mapping[int, Mapping[str, object]], new: Container[int]
    ) -> None:
        """Write records by number. Only what is there already is replaced, which costs far more."""
        for verb, is_new in (("INSERT", True), ("INSERT OR REPLACE", False)):
            chosen = [record for n, record in records.items() if (n in new) is is_new]
            if chosen:
                columns = ", ".join(chosen[0])
                places = ", ".join("?" * len(chosen[0]))
                self._database.run_many(
                    f"{verb} INTO {table} ({columns}) VALUES ({places})",
                    (tuple(record.values()) for record in chosen),
                )

    def _remove(self, kind: str, ids: Iterable[RowId]) -> None:
        for row in ids:
            n = self._database.value(f"SELECT n FROM {kind}_index WHERE id = ?", (row,))
            if n is not None:
                self._database.run(f"DELETE FROM {kind}_words WHERE rowid = ?", (n,))
                self._database.run(f"DELETE FROM {kind}_index WHERE n = ?", (n,))

    def _numbers(self, kind: str, ids: Sequence[RowId]) -> tuple[dict[RowId, int], range]:
        """Return the index numbers of rows, and those of them that are given now."""
        places = ", ".join("?" * len(ids))
        query = f"SELECT id, n FROM {kind}_index WHERE id IN ({places})"
        known: dict[RowId, int] = dict(self._database.rows(query, ids))
        last: int = self._database.value(f"SELECT coalesce(max(n), 0) FROM {kind}_index")
        new = [row for row in ids if row not in known]
        numbers = range(last + 1, last + 1 + len(new))
        return known | dict(zip(new, numbers, strict=True)), numbers


def _facets(row: Row, checks: int, *, is_joined: bool) -> dict[str, object]:
    """Return what the list of people sorts and filters by; other lists are short."""
    if row.kind != "person":
        return {}
    name = row.text("full_name")
    return {
        "active": JOINED if is_joined else VOIDED if row.void else ACTIVE,
        "name": fold(name) or _LAST,
        "sound": "".join(search_key(name).split()),
        "number": row.text("local_no") or _LAST,
        "birth": row.text("birth_date") or _LAST,
        "sex": row.text("sex"),
        "region": row.text("region_code"),
        "checks": checks,
    }
