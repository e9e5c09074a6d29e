"""*Beranda*: what is due today, what was left open, what needs a look, how safe the data are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.settings import FIRST_ENVELOPE, SECOND_ENVELOPE
from lipas_desktop.services import backup, people, quick, records, review
from lipas_desktop.services.session import Session
from lipas_desktop.store.drafts import Draft
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.store.queries.activities import ActivityQuery, Presence
from lipas_desktop.store.queries.activities import SessionLine as SessionLine
from lipas_desktop.store.queries.certificates import CertificateQuery
from lipas_desktop.store.queries.people import PeopleQuery

WEEKS = 8
MOST_CHECKED = 200
"""So many people with something to check are looked at one by one."""


@dataclass(frozen=True)
class Week:
    """How many people were present in the week that begins on a Monday."""

    monday: date
    people: int


@dataclass(frozen=True)
class DraftLine:
    """A form that was left open, and what it is called."""

    kind: str
    """Of the record: `person`, `legal_status`, `activity`; or `quick` for daftar cepat."""
    row: RowId | None
    """Whom it is about; None for somebody or something new."""
    title: str
    rows: int
    """Filled rows of daftar cepat, 0 for forms."""
    at: int


@dataclass(frozen=True)
class Digest:
    """Everything that Beranda shows, read at once."""

    today: date
    """The earliest day that it can be, where `is_sure` is not so."""
    is_sure: bool
    name: str
    sessions_today: Sequence[SessionLine]
    sessions_tomorrow: Sequence[SessionLine]
    unfilled: Sequence[SessionLine]
    """Sessions of the last weeks whose attendance is not filled."""
    drafts: Sequence[DraftLine]
    to_check: int
    """People with something *perlu dicek*."""
    checks: Mapping[str, int]
    """What is to be checked about them, by column; empty where it is too much to count."""
    differing: int
    """Decisions that wait at *Perlu diperiksa*."""
    people: int
    activities: int
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
    today, known = session.clock.today(), session.clock.known_day()
    month = today.replace(day=1)
    copied = backup.last_copy(session)
    to_check = session.store.people.count(PeopleQuery(to_check=True))
    return Digest(
        today=today,
        is_sure=known is not None,
        name=session.account.name,
        sessions_today=_sessions(session, known, known) if known else [],
        sessions_tomorrow=_sessions(session, *[known + timedelta(1)] * 2) if known else [],
        unfilled=[
            held
            for held in _sessions(session, today - timedelta(31), today - timedelta(1))
            if not held.is_filled
        ],
        drafts=[draft_line(session, draft) for draft in records.drafts(session)],
        to_check=to_check,
        checks=_checks(session) if to_check <= MOST_CHECKED else {},
        differing=review.count(session, review.waiting(session)),
        people=session.store.people.count(PeopleQuery()),
        activities=session.store.activities.count(ActivityQuery()),
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


def draft_line(session: Session, draft: Draft) -> DraftLine:
    """Return what a draft is of, and what it is called so far."""
    key = draft.key
    if key.form == quick.FORM:
        rows = draft.answers.get("rows")
        return DraftLine("quick", None, "", len(rows) if isinstance(rows, list) else 0, draft.at)
    whom = RowId(key.row) if key.row else None
    kind = "activity" if key.kind == "activity" else "person"
    stored = session.store.rows.get(kind, whom) if whom else None
    column = "title" if kind == "activity" else "full_name"
    typed = [text for ref, text in draft.answers.items() if ref.rpartition("/")[2] == column]
    title = str(typed[0]) if typed else stored.text(column) if stored else ""
    return DraftLine(key.kind, whom, title, 0, draft.at)


def _checks(session: Session) -> dict[str, int]:
    found = people.to_check(session, MOST_CHECKED)
    return dict(Counter(check.column for one in found for check in one.checks))


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
