"""Who in the register may be meant by a name, for the lines under a field."""

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import people
from lipas_desktop.services.people import PeopleQuery, PersonLine
from lipas_desktop.services.session import Session
from lipas_desktop.ui.widgets.suggest import Suggestion

MOST = 6


def people_like(session: Session, name: str, without: RowId) -> list[Suggestion]:
    """Return people found by a name who do not take part in an activity yet."""
    query = PeopleQuery(text=name, without=without, sort="name")
    found = people.lines(session, people.ids(session, query)[:MOST], name)
    return [_suggestion(session, line) for line in found]


def _suggestion(session: Session, line: PersonLine) -> Suggestion:
    region = session.regions.get(line.region_code) if line.region_code else None
    facts = (line.local_no, region.name if region else line.region_text)
    return Suggestion(
        line.id, line.full_name, " · ".join(fact for fact in facts if fact), line.sex, icon="users"
    )
