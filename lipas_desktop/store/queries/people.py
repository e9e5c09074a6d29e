"""Lists of people: filtered, searched, sorted, any page of them; and who is like whom."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from lipas_desktop.domain.clusters import as_one
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.names import search_key
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.database import Database, Record
from lipas_desktop.store.queries.answers import AnswerWords
from lipas_desktop.store.queries.joined import JoinedPeople
from lipas_desktop.store.queries.words import Life, Sought

_IsSimilar = Callable[[Iterable[str], Mapping[str, Value]], bool]
Sort = Literal["number", "name", "birth", "region"]


@dataclass(frozen=True)
class PeopleQuery:
    """Which people a list shows, in which order; what is empty does not filter."""

    text: str = ""
    sex: str = ""
    region: str = ""
    """Code of a province, kabupaten, kecamatan or desa, with all that lies in it."""
    activity: RowId | None = None
    """Only who is enrolled there."""
    without: RowId | None = None
    """Only who is not enrolled there."""
    to_check: bool = False
    life: Life = "active"
    sort: Sort = "number"
    descending: bool = False


@dataclass(frozen=True)
class Identity:
    """What two people are compared by; values as they stand in the register."""

    id: RowId
    local_no: str
    full_name: str
    alias: str
    clan: str
    nik: str
    sex: str
    birth_date: str
    birth_precision: str
    birth_on: str


@dataclass(frozen=True)
class PersonLine:
    """One person as lists show it; values as they stand in the register."""

    id: RowId
    local_no: str
    full_name: str
    alias: str
    clan: str
    title: str
    sex: str
    birth_date: str
    birth_precision: str
    birth_on: str
    nik: str
    nik_text: str
    nik_status: str
    region_code: str
    region_text: str
    phone: str
    checks: int
    """How many values are *perlu dicek*."""
    void: bool
    contested: bool
    review: bool
    """Whether values of several PCs stand side by side."""
    activity: str
    """Title of the activity that began last."""
    similar: bool
    """Found by another spelling than the one sought."""
    extra: Mapping[str, Value]
    """Answers that have no column of their own, by question."""
    also: tuple[str, ...] = ()
    """Other names of who is linked to them as the same person."""


class People:
    """Everything that lists of people ask; any thread.

    Who is linked as the same is one line, by the first of their rows and what the others add.
    """

    def __init__(self, database: Database, answers: AnswerWords) -> None:
        self._database = database
        self._answers = answers
        self._joined = JoinedPeople(database)
        self._order: tuple[PeopleQuery, int, list[int]] | None = None

    def count(self, query: PeopleQuery) -> int:
        """Return how many people a query finds."""
        built = _Built(query)
        return int(self._database.value(built.count_sql(), built.params))

    def page(self, query: PeopleQuery, offset: int, limit: int) -> list[PersonLine]:
        """Return one page of a query, for lists that scroll."""
        built = _Built(query)
        if offset and not built.in_index_order:
            numbers = self._whole_order(query, built)[offset : offset + limit]
        else:
            numbers = self._column(built, "n", limit, offset)
        return self._lines(numbers, query.text)

    def ids(self, query: PeopleQuery) -> list[RowId]:
        """Return everybody that a query finds, in its order."""
        return self._column(_Built(query), "id")

    def lines(self, ids: Sequence[RowId], text: str = "") -> list[PersonLine]:
        """Return these people's lines in the order given; `text` is what was sought."""
        places = ", ".join("?" * len(ids))
        found: dict[RowId, int] = dict(
            self._database.rows(f"SELECT id, n FROM person_index WHERE id IN ({places})", ids)
        )
        return self._lines([found[row] for row in ids if row in found], text)

    def rows(self, ids: Sequence[RowId]) -> list[Row]:
        """Return people with what they lack from the rows they are linked to, as ordered."""
        return self._joined.rows(ids)

    def together(self, ids: Sequence[RowId]) -> dict[RowId, list[RowId]]:
        """Return the rows with which each of these is one line, who names it first."""
        return self._joined.together(ids)

    def everyone(self) -> list[Identity]:
        """Return all people who are not void, to compare many with."""
        return self._identities("1")

    def same_nik(self, nik: str) -> list[Identity]:
        """Return who has this NIK."""
        return self._identities("p.nik = ?", nik)

    def same_name(self, name: str) -> list[Identity]:
        """Return whose name sounds the same in usual spellings, titles apart."""
        sound = "".join(search_key(name).split())
        alike = self._database.rows("SELECT id FROM person_index WHERE sound = ?", (sound,))
        places = ", ".join("?" * len(alike))
        return self._identities(f"p.id IN ({places})", *(row for (row,) in alike))

    def born_in(self, year: int) -> list[Identity]:
        """Return who was born in a year, as far as the register knows."""
        first, after = f"{year:04}", f"{year + 1:04}"
        return self._identities("p.birth_date >= ? AND p.birth_date < ?", first, after)

    def usual_regions(self, limit: int) -> list[str]:
        """Return the codes of the regions where most people live, the most usual first."""
        found = self._database.rows(
            "SELECT region_code FROM person WHERE _void = 0 AND _shown = 1"
            " AND coalesce(region_code, '') != ''"
            " GROUP BY region_code ORDER BY count(*) DESC, region_code LIMIT ?",
            (limit,),
        )
        return [code for (code,) in found]

    def _column(self, built: "_Built", column: str, limit: int = -1, offset: int = 0) -> list[Any]:
        found = self._database.rows(built.page_sql(column), (*built.params, limit, offset))
        return [value for (value,) in found]

    def _whole_order(self, query: PeopleQuery, built: "_Built") -> list[int]:
        """Return the whole order of a search, kept until another one or a change.

        It has to be sorted whole for any page but the first.
        """
        writes = self._database.writes
        kept = self._order
        if kept is None or kept[:2] != (query, writes):
            kept = self._order = (query, writes, self._column(built, "n"))
        return kept[2]

    def _identities(self, condition: str, *params: str) -> list[Identity]:
        columns = _columns(field.name for field in fields(Identity))
        query = f"SELECT {columns} FROM person p WHERE p._shown = 1 AND p._void = 0 AND {condition}"
        return [Identity(*record) for record in self._database.rows(query, params)]

    def _lines(self, numbers: Sequence[int], text: str) -> list[PersonLine]:
        is_similar = self._is_similar(Sought.read(text))
        places = ", ".join("?" * len(numbers))
        records = self._database.rows(f"{_LINES} WHERE i.n IN ({places})", numbers)
        people = [record[1] for record in records]
        together = self._joined.together(people)
        members = self._joined.members(together)
        latest = self._latest_activities(people, together)
        lines: dict[int, PersonLine] = {}
        for n, *facts, void, contested, review, extra in records:
            answers = json.loads(extra) if extra else {}
            similar = is_similar(facts[1:5], answers)
            flags = bool(void), bool(contested), bool(review)
            rest = latest.get(facts[0], ""), similar, answers
            line: Record = (*facts, *flags, *rest)
            lines[n] = PersonLine(*line)
            if facts[0] in members:
                lines[n] = _together(lines[n], members[facts[0]], is_similar)
        # One may have gone since the numbers were read.
        return [lines[n] for n in numbers if n in lines]

    def _is_similar(self, sought: Sought) -> _IsSimilar:
        """Return what tells who is found by another spelling; answers are found as written."""
        read = self._answers.reader("person") if sought else None

        def is_similar(names: Iterable[str], answers: Mapping[str, Value]) -> bool:
            held = " ".join(names)
            if read is None or sought.is_literal(held):
                return False
            return not sought.is_literal(f"{held} {read(answers)}")

        return is_similar

    def _latest_activities(
        self, people: Sequence[RowId], together: Mapping[RowId, Sequence[RowId]]
    ) -> dict[RowId, str]:
        shown_for: dict[RowId, list[RowId]] = {}
        for one in people:
            for row in together.get(one, (one,)):
                shown_for.setdefault(row, []).append(one)
        places = ", ".join("?" * len(shown_for))
        found: dict[RowId, str] = {}
        for row, title in self._database.rows(_LATEST.format(places=places), [*shown_for]):
            found.update((one, title) for one in shown_for[row])
        return found


def _together(line: PersonLine, rows: Sequence[Row], is_similar: _IsSimilar) -> PersonLine:
    """Return a line with what all say that it is shown for."""
    joined = as_one(rows)
    texts: dict[str, Any] = {name: joined.text(name) for name in _TEXTS}
    names = dict.fromkeys(row.text("full_name") for row in rows)
    held = (row.text(name) for row in rows for name in _TEXTS[:4])
    return replace(
        line,
        **texts,
        contested=joined.contested,
        review=bool(joined.review),
        similar=is_similar(held, joined.extra),
        extra=joined.extra,
        also=tuple(name for name in names if name not in ("", texts["full_name"])),
    )


def _columns(names: Iterable[str]) -> str:
    return ", ".join("p.id" if name == "id" else f"coalesce(p.{name}, '')" for name in names)


_TEXTS = tuple(field.name for field in fields(PersonLine))[1:16]
"""Number and names first, which are what people are found by."""
_LINES = (
    f"SELECT i.n, p.id, {_columns(_TEXTS)}, i.checks, p._void, p._contested, p._review IS NOT NULL,"
    " p.extra FROM person_index i JOIN person p ON p.id = i.id"
)
_LATEST = (
    "SELECT e.key1, a.title FROM enrolment e JOIN activity a ON a.id = e.key2"
    " WHERE e.key1 IN ({places}) AND e._void = 0 AND e._shown = 1"
    " AND a._void = 0 AND a._shown = 1 ORDER BY a.start_date"
)
"""Ordered, so that of one person's activities the last one stays in the mapping."""
_ENROLLED = f"""i.id {{word}} (
    SELECT key1 FROM enrolment WHERE key2 = ? AND _void = 0 AND _shown = 1
    UNION ALL SELECT other.row FROM enrolment e
        JOIN cluster one ON one.tab = {LEDGER.tables["person"].number} AND one.row = e.key1
        JOIN cluster other ON other.tab = one.tab AND other.canonical = one.canonical
        WHERE e.key2 = ? AND e._void = 0 AND e._shown = 1)"""
_LIVES: dict[Life, str] = {"active": "i.active = 1", "void": "i.active = 0", "all": "i.active >= 0"}


class _Built:
    """The SQL of one query, and its parameters in order."""

    def __init__(self, query: PeopleQuery) -> None:
        self._query = query
        self._conditions: list[str] = []
        self.params: list[str] = []
        self._sought = Sought.read(query.text)
        self._filter()

    @property
    def in_index_order(self) -> bool:
        """Tell whether rows come sorted out of an index, so that a page can be skipped to."""
        return not self._sought and self._query.life != "all"

    def count_sql(self) -> str:
        """Return the statement that counts."""
        if self._sought and len(self._conditions) == 1:
            return "SELECT count(*) FROM person_words WHERE person_words MATCH ?"
        return f"SELECT count(*) {self._from_where()}"

    def page_sql(self, column: str) -> str:
        """Return the statement that gives a column in order, LIMIT and OFFSET to be added."""
        way = "DESC" if self._query.descending else "ASC"
        order = f"i.{self._query.sort} {way}, i.n {way}"
        return f"SELECT i.{column} {self._from_where()} ORDER BY {order} LIMIT ? OFFSET ?"

    def _from_where(self) -> str:
        # CROSS JOIN keeps SQLite from walking the whole list to test each person for a rare word.
        source = (
            "person_words f CROSS JOIN person_index i ON i.n = f.rowid"
            if self._sought
            else "person_index i"
        )
        return f"FROM {source} WHERE {' AND '.join(self._conditions)}"

    def _filter(self) -> None:
        query = self._query
        if self._sought:
            self._add("person_words MATCH ?", self._sought.match(query.life, answers=True))
        else:
            self._add(_LIVES[query.life])
        if query.sex:
            self._add("i.sex = ?", query.sex)
        if query.region:
            self._add("i.region >= ? AND i.region < ?", query.region, query.region + "\uffff")
        if query.to_check:
            self._add("i.checks > 0")
        if query.activity:
            self._add(_ENROLLED.format(word="IN"), query.activity, query.activity)
        if query.without:
            self._add(_ENROLLED.format(word="NOT IN"), query.without, query.without)

    def _add(self, condition: str, *params: str) -> None:
        self._conditions.append(condition)
        self.params += params
