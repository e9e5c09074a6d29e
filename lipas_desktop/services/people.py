"""*Peserta*: the list, the preview beside it, and who may be the same person."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.checks import Check, birth_of, row_checks
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.date_format import long_partial
from lipas_desktop.domain.date_words import Language
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.phones import show_phone
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.joined import rows_of
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.activities import PersonActivity as PersonActivity
from lipas_desktop.store.queries.certificates import CertificateLine as CertificateLine
from lipas_desktop.store.queries.certificates import CertificateQuery
from lipas_desktop.store.queries.people import Identity
from lipas_desktop.store.queries.people import PeopleQuery as PeopleQuery
from lipas_desktop.store.queries.people import PersonLine as PersonLine

YEARS_APART = 1
MOST_SIMILAR = 5


@dataclass(frozen=True)
class Preview:
    """What stands beside the list for one person; the NIK is masked."""

    id: RowId
    name: str
    number: str
    alias: str
    sex: str
    ages: tuple[int, int] | None
    """Youngest and oldest that the person can be today."""
    nik: str
    nik_status: str
    birth_place: str
    birth: PartialDate | None
    birth_text: str
    address: str
    region: str
    phone: str
    registered_on: str
    source: str
    void: bool
    checks: Sequence[Check]
    activities: Sequence[PersonActivity]
    certificates: Sequence[CertificateLine]
    also: Sequence[tuple[str, str]]
    """Names and numbers of the other rows that mean the same person."""
    rows: tuple[RowId, ...] = ()
    """The rows that were linked as this person, `id` among them."""
    numbers: tuple[str, ...] = ()
    """The numbers that these rows were registered under."""


@dataclass(frozen=True)
class Similar:
    """Somebody in the register who may be the person being entered."""

    id: RowId
    number: str
    name: str
    birth: str
    same_nik: bool


@dataclass(frozen=True)
class ToCheck:
    """A person with what is *perlu dicek* about them."""

    id: RowId
    number: str
    name: str
    checks: Sequence[Check] = field(default=())


def count(session: Session, query: PeopleQuery) -> int:
    """Return how many people a query finds."""
    return session.store.people.count(query)


def ids(session: Session, query: PeopleQuery) -> list[RowId]:
    """Return the people that a query finds, in its order."""
    return session.store.people.ids(query)


def lines(session: Session, wanted: Sequence[RowId], text: str = "") -> list[PersonLine]:
    """Return list lines of people; `text` tells which were found by a similar spelling."""
    return session.store.people.lines(wanted, text)


def as_listed(session: Session, wanted: Sequence[RowId]) -> list[RowId]:
    """Return the rows by which these people stand in lists now, each person once."""
    together = session.store.people.together(wanted)
    return list(dict.fromkeys(together[row][0] if row in together else row for row in wanted))


def get(session: Session, person: RowId) -> Row:
    """Return a person's row; InputError record.unknown."""
    row = session.store.rows.get("person", person)
    if row is None:
        raise InputError("record.unknown")
    return row


def ages(values: Row | PersonLine, today: date) -> tuple[int, int] | None:
    """Return the youngest and oldest that somebody can be; None without a birth."""
    if isinstance(values, PersonLine):
        columns = {"birth_date": values.birth_date, "birth_on": values.birth_on}
        born = birth_of(columns)
    else:
        born = birth_of(values.values)
    return None if born is None else born.ages(today)


def preview(session: Session, person: RowId) -> Preview:
    """Return a person with all that hangs on any of their rows; InputError record.unknown."""
    rows, today = rows_of(session, "person", person), session.clock.today()
    if not rows:
        raise InputError("record.unknown")
    # Beside the list a person is called as in it.
    row = session.store.people.rows([rows[0].id])[0]
    region = session.regions.get(row.text("region_code")) if row.text("region_code") else None
    rt_rw = "/".join(part for part in (row.text("rt"), row.text("rw")) if part)
    parts = (row.text("street"), f"RT/RW {rt_rw}" if rt_rw else "")
    return Preview(
        id=row.id,
        name=row.text("full_name"),
        number=row.text("local_no"),
        alias=row.text("alias"),
        sex=row.text("sex"),
        ages=ages(row, today),
        nik=niks.mask(row.text("nik") or row.text("nik_text")),
        nik_status=row.text("nik_status"),
        birth_place=row.text("birth_place"),
        birth=birth_of(row.values),
        birth_text=row.text("birth_text"),
        address=", ".join(part for part in parts if part),
        region=region.line if region else row.text("region_text"),
        phone=show_phone(row.text("phone") or row.text("phone_text")),
        registered_on=row.text("registered_on"),
        source=row.text("source"),
        void=row.void,
        checks=checks(session, row),
        activities=session.store.activities.of_person(person),
        certificates=session.store.certificates.page(CertificateQuery(person=person), 0, -1),
        also=_other_rows(session, person),
        rows=tuple(one.id for one in rows),
        numbers=tuple(filter(None, (one.text("local_no") for one in rows))),
    )


def _other_rows(session: Session, person: RowId) -> list[tuple[str, str]]:
    others = session.store.people.together([person]).get(person, [])[1:]
    rows = session.store.rows.by_ids("person", others)
    return [(row.text("full_name"), row.text("local_no")) for row in rows]


def checks(session: Session, row: Row) -> tuple[Check, ...]:
    """Return what is *perlu dicek* about a person."""
    known = session.regions.known_district
    return row_checks(row, session.clock.today(), known)


def to_check(session: Session, limit: int = 200) -> list[ToCheck]:
    """Return people with something *perlu dicek*, by number."""
    wanted = session.store.people.ids(PeopleQuery(to_check=True))[:limit]
    rows = session.store.people.rows(wanted)
    return [
        ToCheck(row.id, row.text("local_no"), row.text("full_name"), checks(session, row))
        for row in rows
    ]


def similar(
    session: Session,
    name: str,
    nik: str = "",
    birth: PartialDate | None = None,
    without: RowId | None = None,
    language: Language = "id",
) -> list[Similar]:
    """Return who may be the same person: the same NIK, or a name that sounds the same.

    Of rows linked as the same only one is told, and none of whom `without` is one. With a birth,
    those born more than a year apart are left out. Fast enough while typing.
    """
    found: dict[RowId, Identity] = {}
    digits = niks.normalise(nik)
    if len(digits) == niks.LENGTH:
        found |= {one.id: one for one in session.store.people.same_nik(digits)}
    if len(name.strip()) > 2:
        for one in session.store.people.same_name(name):
            if _born_near(one, birth):
                found.setdefault(one.id, one)
    names = session.store.clusters.names("person")
    told = {names.get(without, without)} if without else set()
    once: list[Identity] = []
    for one in found.values():
        who = names.get(one.id, one.id)
        if who not in told:
            told.add(who)
            once.append(one)
    return [_similar(one, digits, language) for one in once[:MOST_SIMILAR]]


def _born_near(one: Identity, birth: PartialDate | None) -> bool:
    born = birth_of({"birth_date": one.birth_date, "birth_on": one.birth_on})
    if birth is None or born is None:
        return True
    first, last = born.bounds
    mine_first, mine_last = birth.bounds
    return first.year - YEARS_APART <= mine_last.year and mine_first.year <= last.year + YEARS_APART


def _similar(one: Identity, digits: str, language: Language) -> Similar:
    born = birth_of({"birth_date": one.birth_date, "birth_on": one.birth_on})
    words = long_partial(born, language) if born else ""
    same = bool(one.nik) and one.nik == digits
    return Similar(one.id, one.local_no, one.full_name, words, same)


def sex_label(code: str, language: Language = "id") -> str:
    """Return the words for L and P."""
    return CODES["sex"].label(code, language) if code else ""
