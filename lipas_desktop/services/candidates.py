"""Who of an activity may have a certificate: the verdict on each, the name to be printed."""

from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.name_case import suggest_name
from lipas_desktop.domain.passing import judge
from lipas_desktop.services.joined_grid import joined_lines
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
    further: tuple[str, ...] = ()
    """Numbers of more certificates, issued to several rows before these were linked."""
    kept_name: bool = False
    """The printed name was written by somebody, rather than being a suggestion."""

    @property
    def passes(self) -> bool:
        """Tell whether nothing speaks against a certificate."""
        return not self.reason


def candidates(session: Session, activity: RowId) -> list[Candidate]:
    """Return the participants of an activity with the verdict on each, in the list's order.

    Who is in it by several rows that were linked as the same person is one candidate, with the
    marks and certificates of all.
    """
    grid = session.store.attendance.grid(activity)
    percent = session.house.pass_percent
    query = CertificateQuery(activity=activity)
    names = session.store.clusters.names("person")
    issued: dict[RowId, list[str]] = {}
    for line in reversed(session.store.certificates.page(query, 0, -1)):
        issued.setdefault(names.get(line.person, line.person), []).append(line.number)
    enrolled = {row.keys[0]: row for row in session.store.rows.list("enrolment", activity)}
    found = []
    for one in joined_lines(session, grid):
        first, *further = issued.get(names.get(one.person.id, one.person.id), [""])
        person, given = one.person, one.marks.values()
        verdict = judge(given, len(grid.sessions), percent, person.result)
        predicates = (enrolled[row].text("predicate") for row in one.enrolled if row in enrolled)
        found.append(
            Candidate(
                person=person.id,
                name=person.full_name,
                printed_name=person.printed_name or suggest_name(person.full_name),
                percent=verdict.present * 100 // verdict.sessions if verdict.sessions else 0,
                reason=verdict.reason,
                number=first,
                further=tuple(further),
                present=verdict.present,
                sessions=verdict.sessions,
                unmarked=len(grid.sessions) - len(given),
                predicate=next(filter(None, predicates), ""),
                result=person.result,
                kept_name=bool(person.printed_name),
            )
        )
    return found
