"""Lists of certificates, the next number of a series, one certificate by what stands on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database, Record
from lipas_desktop.store.queries.clusters import rows_of
from lipas_desktop.store.queries.words import Life, Sought

_SHORT_CODE = 8
_MISREAD = str.maketrans({"0": "O", "8": "B", "1": "[IL]"})
"""Digits that the code's alphabet lacks, and the letters that are misread for them."""
_LIVES: dict[Life, str] = {"active": "c._void = 0", "void": "c._void = 1", "all": "1"}


@dataclass(frozen=True)
class CertificateQuery:
    """Which certificates a list shows, the last number first; what is empty does not filter."""

    text: str = ""
    year: int | None = None
    status: str = ""
    activity: RowId | None = None
    person: RowId | None = None
    life: Life = "active"


@dataclass(frozen=True)
class CertificateLine:
    """One certificate as lists show it."""

    id: RowId
    person: RowId
    activity: RowId
    number: str
    series: str
    seq: int | None
    year: int | None
    revision: int
    kind: str
    printed_name: str
    """As frozen at issue, or the person's name where nothing was."""
    title: str
    status: str
    status_date: str
    void: bool
    review: bool
    """Values of several PCs stand side by side, such as one number given twice."""


class Certificates:
    """Everything that lists of certificates ask; any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, query: CertificateQuery) -> int:
        """Return how many certificates a query finds."""
        condition, params = _filter(query)
        return int(
            self._database.value(f"SELECT count(*) FROM certificate c WHERE {condition}", params)
        )

    def ids(self, query: CertificateQuery, offset: int = 0, limit: int = -1) -> list[RowId]:
        """Return the certificates that a query finds, the last number first."""
        condition, params = _filter(query)
        found = self._database.rows(
            f"SELECT c.id FROM certificate c WHERE {condition}"
            " ORDER BY c.year DESC, c.series, c.seq DESC, c.id LIMIT ? OFFSET ?",
            (*params, limit, offset),
        )
        return [row for (row,) in found]

    def page(self, query: CertificateQuery, offset: int, limit: int) -> list[CertificateLine]:
        """Return one page of a query."""
        return self.lines(self.ids(query, offset, limit))

    def lines(self, ids: Sequence[RowId]) -> list[CertificateLine]:
        """Return these certificates' lines in the order given."""
        places = ", ".join("?" * len(ids))
        lines: dict[RowId, CertificateLine] = {}
        for (
            *facts,
            code_text,
            full_name,
            title,
            status,
            status_date,
            void,
            review,
        ) in self._database.rows(_LINES.format(places=places), ids):
            name, title = _printed(code_text) or (full_name, title)
            line: Record = (*facts, name, title, status, status_date, bool(void), bool(review))
            lines[facts[0]] = CertificateLine(*line)
        return [lines[row] for row in ids if row in lines]

    def next_seq(self, series: str, year: int | None = None) -> int:
        """Return the number after the greatest ever given in a series, void ones too.

        With a year only those of that year count.
        """
        last = self._database.value(
            "SELECT max(seq) FROM certificate WHERE series = ?1 AND (?2 IS NULL OR year = ?2)",
            (series, year),
        )
        return (last or 0) + 1

    def by_number(self, number: str) -> list[RowId]:
        """Return the certificates with this number: none, one, or more where it was given twice."""
        return self._found("number = ?", number.strip())

    def by_code(self, code: str) -> list[RowId]:
        """Return the certificates with this short code, typed with or without its hyphen."""
        letters = "".join(letter for letter in code.upper() if letter.isalnum())
        if len(letters) != _SHORT_CODE:
            return []
        return self._found("signature GLOB ?", letters.translate(_MISREAD) + "*")

    def _found(self, condition: str, value: str) -> list[RowId]:
        query = f"SELECT id FROM certificate WHERE _shown = 1 AND {condition} ORDER BY id"
        return [row for (row,) in self._database.rows(query, (value,))]


def _printed(code_text: str) -> tuple[str, str] | None:
    """Return the name and title that were signed, None where nothing was."""
    lines = code_text.splitlines()
    return (lines[1], lines[2]) if len(lines) > 2 else None


def _filter(query: CertificateQuery) -> tuple[str, list[str | int]]:
    conditions = ["c._shown = 1", _LIVES[query.life]]
    params: list[str | int] = []
    sought = Sought.read(query.text)
    wanted = (
        ("c.id IN (SELECT i.id FROM certificate_words f JOIN certificate_index i ON i.n = f.rowid"
         " WHERE certificate_words MATCH ?)", sought.match(query.life) if sought else None),
        ("c.year = ?", query.year),
        ("c.status = ?", query.status),
        ("c.key2 = ?", query.activity),
        (f"c.key1 IN ({rows_of('?')})", query.person),
    )  # fmt: skip
    for condition, value in wanted:
        if value:
            conditions.append(condition)
            params.append(value)
    return " AND ".join(conditions), params


_LINES = """
SELECT c.id, c.key1, c.key2, coalesce(c.number, ''), coalesce(c.series, ''), c.seq, c.year,
    coalesce(c.revision, 0), coalesce(c.kind, ''), coalesce(c.code_text, ''),
    coalesce(p.full_name, ''), coalesce(a.title, ''), coalesce(c.status, ''),
    coalesce(c.status_date, ''), c._void, c._review IS NOT NULL
FROM certificate c LEFT JOIN person p ON p.id = c.key1 LEFT JOIN activity a ON a.id = c.key2
WHERE c._shown = 1 AND c.id IN ({places})
"""
