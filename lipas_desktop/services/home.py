"""*Beranda*: what is due today, what was left open, what needs a look, how safe the data are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.settings import FIRST_ENVELOPE, SECOND_ENVELOPE
from lipas_desktop.services import backup, records
from lipas_desktop.services.session import Session
from lipas_desktop.store.drafts import Draft
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.store.queries.activities import Presence, SessionLine
from lipas_desktop.store.queries.certificates import CertificateQuery
from lipas_desktop.store.queries.people import PeopleQuery

WEEKS = 8


@dataclass(frozen=True)
class Week:
    """How many people were present in the week that begins on a Monday."""

    monday: date
    people: int


@dataclass(frozen=True)
class Digest:
    """Everything that Beranda shows, read at once."""

    today: date
    name: str
    sessions_today: Sequence[SessionLine]
    sessions_tomorrow: Sequence[SessionLine]
    unfilled: Sequence[SessionLine]
    """Sessions of the last weeks whose attendance is not filled."""
    drafts: Sequence[Draft]
    to_check: int
    people: int
    month: Presence
    certificates: int
    weeks: Sequence[Week]
    last_copy: Transfer | None
    """The newest copy off this computer."""
    since_copy: int
    """Changes since then that are on this computer alone."""
    envelopes: int
    """How many of the two envelopes with the recovery code are noted."""
    waiting: int
    """Entries that wait for a part that has not come."""


def digest(session: Session) -> Digest:
    """Read Beranda as it is now."""
    today = session.clock.today()
    month = today.replace(day=1)
    copied = backup.last_copy(session)
    return Digest(
        today=today,
        name=session.account.name,
        sessions_today=_sessions(session, today, today),
        sessions_tomorrow=_sessions(session, today + timedelta(1), today + timedelta(1)),
        unfilled=[
            held
            for held in _sessions(session, today - timedelta(31), today - timedelta(1))
            if not held.is_filled
        ],
        drafts=records.drafts(session),
        to_check=session.store.people.count(PeopleQuery(to_check=True)),
        people=session.store.people.count(PeopleQuery()),
        month=session.store.activities.presence(month.isoformat(), today.isoformat()),
        certificates=_issued_since(session, month),
        weeks=_weeks(session, today),
        last_copy=copied,
        since_copy=backup.since_copy(session, copied),
        envelopes=sum(map(bool, envelopes(session))),
        waiting=session.store.log.waiting("data"),
    )


def envelopes(session: Session) -> tuple[str, str]:
    """Return who keeps the two envelopes with the recovery code; empty where nobody noted it."""
    settings = session.store.plain.settings
    return settings.get(FIRST_ENVELOPE), settings.get(SECOND_ENVELOPE)


def note_envelopes(session: Session, first: str, second: str) -> tuple[None, Changes]:
    """Note who keeps the two envelopes with the recovery code."""
    with session.store.writing():
        session.store.plain.settings.put(FIRST_ENVELOPE, first.strip())
        session.store.plain.settings.put(SECOND_ENVELOPE, second.strip())
    return None, Changes(plain=frozenset({"setting"}))


def _sessions(session: Session, first: date, last: date) -> list[SessionLine]:
    return session.store.activities.sessions_between(first.isoformat(), last.isoformat())


def _issued_since(session: Session, first: date) -> int:
    lines = session.store.certificates.page(CertificateQuery(year=first.year), 0, -1)
    return sum(line.status_date >= first.isoformat() for line in lines)


def _weeks(session: Session, today: date) -> list[Week]:
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    presence = session.store.activities.presence
    return [
        Week(one, presence(one.isoformat(), (one + timedelta(days=6)).isoformat()).people)
        for one in mondays
    ]
