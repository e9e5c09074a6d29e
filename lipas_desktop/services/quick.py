"""*Daftar cepat*: a row a person, six columns; ready rows are saved, doubtful ones wait."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.checks import Check, birth_of, person_checks
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Add, Edit, Insert, MadeRow, Screens, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.services.checked import (
    birth_columns,
    nik_columns,
    phone_columns,
    region_columns,
)
from lipas_desktop.services.numbers import take_local_numbers
from lipas_desktop.services.people import Similar, similar
from lipas_desktop.services.session import Session
from lipas_desktop.store.drafts import Answer, Draft, DraftKey

COLUMNS = ("full_name", "nik", "sex", "birth", "region", "phone")
FORM = "daftar-cepat"
State = Literal["empty", "incomplete", "ready", "check", "similar", "exists"]
HELD: frozenset[State] = frozenset({"incomplete", "similar", "exists"})
"""States in which a row is not saved: it waits in the grid."""


@dataclass(frozen=True)
class QuickRow:
    """A row as typed; `region_code` is set where a desa was chosen from the list."""

    full_name: str = ""
    nik: str = ""
    sex: str = ""
    birth: str = ""
    region: str = ""
    phone: str = ""
    region_code: str = ""
    all_the_same: bool = False
    """Somebody has said that this is another person than the similar one."""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not any(getattr(self, column).strip() for column in COLUMNS)


@dataclass(frozen=True)
class Judged:
    """The state of a row, in which column, and whom it is like."""

    state: State
    column: str = ""
    checks: Sequence[Check] = ()
    like: Similar | None = None
    no_nik: bool = False


@dataclass(frozen=True)
class QuickSaved:
    """Which rows (by place) became people; the others wait."""

    rows: Mapping[int, RowId]


def values_of(session: Session, row: QuickRow) -> dict[str, Value]:
    """Return the columns of a person that a row gives."""
    today = session.clock.today()
    values: dict[str, Value] = {"full_name": " ".join(row.full_name.split())}
    values["sex"] = CODES["sex"].find(row.sex) if row.sex.strip() else None
    values |= nik_columns(row.nik)
    if not is_missing(row.birth):
        values |= birth_columns(row.birth, today)
    if not is_missing(row.region):
        region = session.regions.get(row.region_code) if row.region_code else None
        values |= region_columns(region, row.region)
    if not is_missing(row.phone):
        values |= phone_columns(row.phone)
    return {column: value for column, value in values.items() if value is not None}


def judge(session: Session, row: QuickRow) -> Judged:
    """Judge one row; fast enough for each key."""
    if row.is_empty:
        return Judged("empty")
    values = values_of(session, row)
    for column in ("full_name", "sex"):
        if not values.get(column):
            return Judged("incomplete", column)
    like = _like(session, row, values)
    no_nik = values.get("nik_status") == "BELUM_ADA"
    if like is not None and like.same_nik:
        return Judged("exists", "nik", like=like, no_nik=no_nik)
    if like is not None and not row.all_the_same:
        return Judged("similar", "full_name", like=like, no_nik=no_nik)
    known = session.regions.known_district
    found = person_checks(values, session.clock.today(), known)
    if found:
        return Judged("check", found[0].column, found, like, no_nik)
    return Judged("ready", like=like, no_nik=no_nik)


def _like(session: Session, row: QuickRow, values: Mapping[str, Value]) -> Similar | None:
    found = similar(session, row.full_name, row.nik, birth_of(values))
    exact = [one for one in found if one.same_nik]
    # A name alone is like too many: only with a birth on both sides is it worth a question.
    near = [one for one in found if one.birth and values.get("birth_date")]
    return next(iter(exact or near), None)


def save(
    session: Session,
    rows: Sequence[QuickRow],
    pinned: Mapping[str, Value] | None = None,
    activity: RowId | None = None,
    screens: Screens | None = None,
) -> tuple[QuickSaved, Changes]:
    """Save the rows that are ready or *perlu dicek*, as one action; `pinned` goes to each.

    Rows that lack a name or L/P, or are in the register already, stay in the grid.
    """
    today = session.clock.today()
    wanted = [
        place for place, row in enumerate(rows) if judge(session, row).state in ("ready", "check")
    ]
    if not wanted:
        return QuickSaved({}), NOTHING
    with session.store.writing():
        numbers = take_local_numbers(session, today.year, len(wanted))
        edits: list[Edit] = []
        made: dict[int, int] = {}
        for place, number in zip(wanted, numbers, strict=True):
            values = {**(pinned or {}), **values_of(session, rows[place])}
            values |= {
                "local_no": number,
                "registered_on": today.isoformat(),
                "source": "DAFTAR_CEPAT",
            }
            made[place] = len(edits)
            edits.append(Insert("person", (), values))
        if activity is not None:
            edits += [
                Add("enrolment", (RowId(MadeRow(at)), activity), {"source": "DAFTAR_CEPAT"})
                for at in made.values()
            ]
        appended = session.append("data", edits, screens)
        ids = {place: appended.ids[at] for place, at in made.items()}
    return QuickSaved({place: row for place, row in ids.items() if row}), appended.changes


def keep_draft(session: Session, rows: Sequence[QuickRow], screens: Screens) -> Changes:
    """Keep the grid as typed; an empty one keeps nothing."""
    filled = [row for row in rows if not row.is_empty]
    key = DraftKey("person", "", FORM, session.account_id or "")
    with session.store.writing():
        if filled:
            typed: list[Answer] = [asdict(row) for row in filled]
            answers: dict[str, Answer] = {"rows": typed}
            draft = Draft(key, answers, screens, session.clock.now_ms())
            session.store.plain.drafts.put(draft)
        else:
            session.store.plain.drafts.drop(key)
    return Changes(plain=frozenset({"draft"}))


def load_draft(session: Session) -> list[QuickRow]:
    """Return the rows that were typed and not saved yet."""
    draft = session.store.plain.drafts.get(DraftKey("person", "", FORM, session.account_id or ""))
    rows = draft.answers.get("rows") if draft else None
    if not isinstance(rows, list):
        return []
    return [QuickRow(**row) for row in rows if isinstance(row, dict)]  # type: ignore[arg-type]
