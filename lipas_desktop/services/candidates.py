"""Who of an activity may have a certificate: the verdict on each, the name to be printed."""

from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.domain.passing import judge
from lipas_desktop.services.session import Session
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
    """Return the participants of an activity with the verdict on each, in the list's order."""
    grid = session.store.attendance.grid(activity)
    percent = session.house.pass_percent
    query = CertificateQuery(activity=activity)
    issued = {line.person: line.number for line in session.store.certificates.page(query, 0, -1)}
    enrolled = {row.keys[0]: row for row in session.store.rows.list("enrolment", activity)}
    marks: dict[RowId, list[str]] = {}
    for (who, _), mark in grid.marks.items():
        marks.setdefault(who, []).append(mark.mark)
    found = []
    for person in grid.people:
        given = marks.get(person.id, ())
        verdict = judge(given, len(grid.sessions), percent, person.result)
        row = enrolled.get(person.id)
        found.append(
            Candidate(
                person=person.id,
                name=person.full_name,
                printed_name=person.printed_name or suggest_name(person.full_name),
                percent=verdict.present * 100 // verdict.sessions if verdict.sessions else 0,
                reason=verdict.reason,
                number=issued.get(person.id, ""),
                present=verdict.present,
                sessions=verdict.sessions,
                unmarked=len(grid.sessions) - len(given),
                predicate=row.text("predicate") if row else "",
                result=person.result,
                kept_name=bool(person.printed_name),
            )
        )
    return found
