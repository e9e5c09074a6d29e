"""Who of an activity may have a certificate: the verdict on each, the name to be printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.marks import decisive
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.domain.passing import CONTRADICTING, judge
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.attendance import Grid, GridPerson
from lipas_desktop.store.queries.certificates import CertificateQuery


@dataclass(frozen=True)
class Candidate:
    """One participant as the issuing page shows them."""

    person: RowId
    name: str
    printed_name: str
    """As it would be printed; can be changed before issue without touching the register."""
    percent: int
    reason: str
    """Why not: `no_sessions`, `too_few`, `result`; empty for who has passed."""
    number: str
    """Of the certificate that was issued already; empty where none was."""
    present: int = 0
    sessions: int = 0
    unmarked: int = 0
    """In how many of the sessions nobody has marked them; such a session counts as absent."""
    predicate: str = ""
    result: str = ""
    kept_name: bool = False
    """The printed name was written by somebody, rather than being a suggestion."""

    @property
    def passes(self) -> bool:
        """Tell whether nothing speaks against a certificate."""
        return not self.reason


def candidates(session: Session, activity: RowId) -> list[Candidate]:
    """Return the participants of an activity with the verdict on each, in the list's order.

    Who is in it by several rows that were linked as the same person is one candidate: the row of
    the list that comes first, with the marks and certificates of all.
    """
    grid = session.store.attendance.grid(activity)
    percent = session.house.pass_percent
    query = CertificateQuery(activity=activity)
    names = session.store.clusters.names("person")
    issued = {
        names.get(line.person, line.person): line.number
        for line in session.store.certificates.page(query, 0, -1)
    }
    enrolled = {row.keys[0]: row for row in session.store.rows.list("enrolment", activity)}
    marks = _marks(grid, names)
    found = []
    for who, (person, *others) in _each_once(grid.people, names).items():
        given = marks.get(who, ())
        result = _result([person, *others])
        verdict = judge(given, len(grid.sessions), percent, result)
        row = enrolled.get(person.id)
        found.append(
            Candidate(
                person=person.id,
                name=person.full_name,
                printed_name=person.printed_name or suggest_name(person.full_name),
                percent=verdict.present * 100 // verdict.sessions if verdict.sessions else 0,
                reason=verdict.reason,
                number=issued.get(who, ""),
                present=verdict.present,
                sessions=verdict.sessions,
                unmarked=len(grid.sessions) - len(given),
                predicate=row.text("predicate") if row else "",
                result=result,
                kept_name=bool(person.printed_name),
            )
        )
    return found


def _each_once(
    people: Sequence[GridPerson], names: Mapping[RowId, RowId]
) -> dict[RowId, list[GridPerson]]:
    """Return the rows of the list by whom they mean; who is enrolled stands before who is not."""
    found: dict[RowId, list[GridPerson]] = {}
    for one in people:
        found.setdefault(names.get(one.id, one.id), []).append(one)
    for rows in found.values():
        rows.sort(key=lambda one: one.enrolment is None)
    return found


def _marks(grid: Grid, names: Mapping[RowId, RowId]) -> dict[RowId, list[str]]:
    """Return the marks of each person, one a session."""
    cells: dict[RowId, dict[RowId, list[str]]] = {}
    for (person, held), mark in grid.marks.items():
        who = cells.setdefault(names.get(person, person), {})
        who.setdefault(held, []).append(mark.mark)
    return {who: [decisive(marks) for marks in held.values()] for who, held in cells.items()}


def _result(rows: Sequence[GridPerson]) -> str:
    """Return the result that counts: one that speaks against passing before any other."""
    results = [one.result for one in rows if one.result]
    against = [result for result in results if result in CONTRADICTING]
    return next(iter([*against, *results]), "")
