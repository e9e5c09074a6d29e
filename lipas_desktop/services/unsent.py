"""How long changes have stood at this PC alone, against the house's reporting day."""

from dataclasses import dataclass
from typing import Literal

from lipas_desktop.domain.spans import Spans
from lipas_desktop.services import backup
from lipas_desktop.services.receipts import hub_certs, hub_words
from lipas_desktop.services.record_places import SENT, elsewhere
from lipas_desktop.services.session import Session

DAY = 86_400_000
DEFAULT_DAYS = 35
_SOON = 5
"""The last fifth of the time says "soon"."""


@dataclass(frozen=True)
class UnsentAge:
    """Since when something is due to leave this PC, and how urgent that is."""

    by: Literal["place", "copy"]
    """What counts: another place that holds the changes, or, without a hub, the last copy."""
    since: int | None
    """When the oldest such change was written, or the last copy (ms); None with nothing due."""
    days: int
    """After how many days the house reports."""
    level: Literal["fine", "soon", "late"]


def unsent_age(session: Session) -> UnsentAge:
    """Tell since when the oldest change of this PC stands that no other place holds.

    What a hub has rejected is not due: sending it again changes nothing. A house that follows no
    hub is told of its last copy off this PC instead.
    """
    days = session.house_row.values.get("report_every_days")
    limit = days if isinstance(days, int) and days > 0 else DEFAULT_DAYS
    if hub_certs(session):
        since = _oldest_alone(session)
        return UnsentAge("place", since, limit, _level(session, since, limit))
    copied = backup.last_copy(session)
    since = None
    if backup.since_copy(session, copied):
        since = copied.at if copied else session.store.streams.first_change(_own(session))
    return UnsentAge("copy", since, limit, _level(session, since, limit))


def _oldest_alone(session: Session) -> int | None:
    streams = session.store.streams
    rejected = [streams.place(word.position) for one in hub_words(session) for word in one.rejected]
    answered = Spans.at(place for place in rejected if place is not None)
    return streams.first_change(_own(session) - elsewhere(session) - answered)


def _own(session: Session) -> Spans:
    streams = session.store.streams
    own = [one for kind in SENT for one in streams.all(kind) if one.own]
    return Spans.of(run for one in own for run in streams.way(one.position).runs)


def _level(session: Session, since: int | None, limit: int) -> Literal["fine", "soon", "late"]:
    age = 0 if since is None else session.clock.now_ms() - since
    if age > limit * DAY:
        return "late"
    return "soon" if age * _SOON >= limit * DAY * (_SOON - 1) else "fine"
