"""From the register to a certificate's sheet: every printed fact in words, ready to be frozen."""

from datetime import date

from lipas_desktop.certificates.sheet import Material, Sheet, Signer
from lipas_desktop.domain.checks import birth_of
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.date_format import long_date, long_range
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.name_case import suggest_title
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import PRACTICE, HouseFacts, Session


def make_sheet(
    session: Session, activity: Row, person: Row, printed_name: str, number: str, on: date
) -> Sheet:
    """Return the sheet of one person; InputError certificate.no_signer."""
    house = session.house
    materials = _materials(session, activity)
    organiser = activity.text("organiser")
    return Sheet(
        number=number,
        name=" ".join(printed_name.split()),
        activity=suggest_title(activity.text("title")),
        issuer=activity.text("issuer_name") or house.issuer_name,
        signed_at=f"{_town(session, house)}, {long_date(on)}",
        issued_on=on.isoformat(),
        signers=signers(activity, house),
        born=_born(person),
        organiser=organiser or house.issuer_name,
        partners=activity.text("partners"),
        place=_town(session, house),
        dates=_dates(session, activity),
        jp=_hours(session, activity),
        predicate=_predicate(session, activity, person),
        contact=house.issuer_phone,
        materials=materials,
        specimen=PRACTICE if session.is_practice else "",
    )


def signers(activity: Row, house: HouseFacts) -> tuple[Signer, ...]:
    """Return who signs by hand: as the activity says (`title|name|nip`), else the house's head."""
    told = activity.values.get("signers")
    if isinstance(told, list) and told:
        parts = [[*text.split("|"), "", ""][:3] for text in told]
        return tuple(Signer(title, name, nip) for title, name, nip in parts)
    if not house.head_name:
        raise InputError("certificate.no_signer")
    return (Signer(house.head_title, house.head_name),)


def _town(session: Session, house: HouseFacts) -> str:
    if house.issuer_place:
        return house.issuer_place
    region = session.regions.get(house.region_code)
    regency = region.names[1] if region and region.level > 1 else ""
    return regency.removeprefix("Kota ").removeprefix("Kabupaten ")


def _born(person: Row) -> str:
    born, place = birth_of(person.values), person.text("birth_place").strip()
    if born is None or born.whole is None or not place:
        return ""
    return f"di {place}, {long_date(born.whole)}"


def _dates(session: Session, activity: Row) -> str:
    days = [row.text("date") for row in session.store.rows.list("session", activity.id)]
    first = activity.text("start_date") or min(days, default="")
    last = activity.text("end_date") or max(days, default=first)
    if not first:
        return ""
    return long_range(date.fromisoformat(first), date.fromisoformat(last))


def _hours(session: Session, activity: Row) -> int | None:
    total = activity.values.get("total_jp")
    if isinstance(total, int):
        return total
    held = session.store.attendance.grid(activity.id).sessions
    return sum(one.jp for one in held) or None


def _predicate(session: Session, activity: Row, person: Row) -> str:
    rows = session.store.clusters.members("person", person.id)
    for row in session.store.rows.list("enrolment", activity.id):
        if row.keys[0] in rows and row.text("predicate"):
            return CODES["predicate"].label(row.text("predicate"))
    return ""


def _materials(session: Session, activity: Row) -> tuple[Material, ...]:
    def number(row: Row, column: str) -> int | None:
        value = row.values.get(column)
        return value if isinstance(value, int) else None

    rows = session.store.rows.list("material", activity.id)
    rows.sort(key=lambda row: number(row, "place") or 0)
    return tuple(
        Material(row.text("name"), number(row, "jp_theory"), number(row, "jp_practice"))
        for row in rows
    )
