"""The attendance grid with each person once, whose rows were linked as the same.

References are never rewritten, so such a person may stand in one activity, and have a mark in one
session, by several rows; where the marks differ the better one counts (`domain.marks.decisive`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import decisive
from lipas_desktop.domain.passing import decisive_result
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.attendance import Grid, GridMark, GridPerson


@dataclass(frozen=True)
class JoinedLine:
    """One person of the grid: by the row enrolled first, else listed first, named as in lists."""

    person: GridPerson
    rows: Sequence[GridPerson]
    """All their rows in the activity, as they stand."""
    marks: Mapping[RowId, str]
    """What counts, by session; empty cells are left out."""
    written: Mapping[RowId, Sequence[RowId]]
    """By session, the rows that hold a mark."""
    review: frozenset[RowId]
    """Sessions in which two PCs, or two of the rows, hold different marks."""
    apart: frozenset[RowId]
    """Those among them in which no PC contradicts another, only the rows differ."""

    @property
    def enrolled(self) -> tuple[RowId, ...]:
        """Return the rows by which they take part."""
        return tuple(row.id for row in self.rows if row.enrolment)


def joined_lines(session: Session, grid: Grid) -> list[JoinedLine]:
    """Return the people of a grid, each once, in its order."""
    names = session.store.clusters.names("person")
    by_person: dict[RowId, list[GridPerson]] = {}
    for one in grid.people:
        by_person.setdefault(names.get(one.id, one.id), []).append(one)
    cells: dict[RowId, dict[RowId, dict[RowId, GridMark]]] = {}
    for (row, held), mark in grid.marks.items():
        cells.setdefault(names.get(row, row), {}).setdefault(held, {})[row] = mark
    called = _called(session, names, grid)
    return [_line(rows, cells.get(who, {}), called) for who, rows in by_person.items()]


def _called(
    session: Session, names: Mapping[RowId, RowId], grid: Grid
) -> Mapping[RowId, Mapping[str, str]]:
    """Return number, name and sex of who is linked, as lists of people have them."""
    linked = [one.id for one in grid.people if one.id in names]
    return {
        row.id: {column: row.text(column) for column in ("local_no", "full_name", "sex")}
        for row in session.store.people.rows(linked)
    }


def _line(
    rows: Sequence[GridPerson],
    cells: Mapping[RowId, Mapping[RowId, GridMark]],
    called: Mapping[RowId, Mapping[str, str]],
) -> JoinedLine:
    rows = sorted(rows, key=lambda one: one.enrolment is None)
    person = replace(
        rows[0],
        **called.get(rows[0].id, {}),  # type: ignore[arg-type]
        void=all(one.void for one in rows),
        result=decisive_result([one.result for one in rows]),
        printed_name=next((one.printed_name for one in rows if one.printed_name), ""),
    )
    marks = {held: {mark.mark for mark in by_row.values()} for held, by_row in cells.items()}
    written_twice = {
        held for held, by_row in cells.items() if any(mark.review for mark in by_row.values())
    }
    apart = {held for held, found in marks.items() if len(found) > 1} - written_twice
    return JoinedLine(
        person,
        rows,
        {held: decisive(found) for held, found in marks.items()},
        {held: tuple(by_row) for held, by_row in cells.items()},
        frozenset(written_twice | apart),
        frozenset(apart),
    )
