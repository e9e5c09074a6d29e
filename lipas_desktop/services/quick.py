"""*Daftar cepat*: a row a person, six columns; ready rows are saved, doubtful ones wait."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.checks import Check, birth_of, person_checks
from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Add, Edit, Insert, MadeRow, Screens, Value, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.nik import LENGTH, normalise
from lipas_desktop.domain.regions import Region
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
UNDONE = "diurungkan"
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
    from_nik: tuple[str, ...] = ()
    """Columns that the NIK has filled and nobody has touched since."""

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
class Pinned:
    """What holds for all rows: typed once, before the first."""

    activity: str = ""
    """The id of the activity in which all take part."""
    region: str = ""
    region_code: str = ""
    """Where a row says no desa."""
    registered_on: str = ""
    """ISO date; empty is today, as far as it is known."""


@dataclass(frozen=True)
class QuickSaved:
    """Which rows (by place) became people; the others wait."""

    rows: Mapping[int, RowId]
    enrolments: Sequence[RowId] = ()
    screens: Screens | None = None
    """What was applied right after it."""


@dataclass(frozen=True)
class QuickDraft:
    """What was typed and not saved yet."""

    rows: Sequence[QuickRow]
    pinned: Pinned


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


def twins(rows: Sequence[QuickRow]) -> dict[int, int]:
    """Return the rows whose whole NIK an earlier row has already, and that earlier row."""
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for place, row in enumerate(rows):
        digits = normalise(row.nik)
        if len(digits) == LENGTH and digits.isascii() and digits.isdigit():
            if digits in seen:
                found[place] = seen[digits]
            else:
                seen[digits] = place
    return found


def save(
    session: Session,
    rows: Sequence[QuickRow],
    pinned: Pinned | None = None,
    screens: Screens | None = None,
) -> tuple[QuickSaved, Changes]:
    """Save the rows that are ready or *perlu dicek*, as one action; `pinned` goes to each.

    Rows that lack a name or L/P, are in the register already, or have the NIK of an earlier row
    stay in the grid.
    """
    pinned, doubled = pinned or Pinned(), twins(rows)
    wanted = [
        place
        for place, row in enumerate(rows)
        if place not in doubled and judge(session, row).state in ("ready", "check")
    ]
    if not wanted:
        return QuickSaved({}), NOTHING
    with session.store.writing():
        numbers = take_local_numbers(session, session.clock.today().year, len(wanted))
        edits: list[Edit] = [
            Insert("person", (), _person(session, rows[place], pinned, number))
            for place, number in zip(wanted, numbers, strict=True)
        ]
        if pinned.activity:
            activity = RowId(pinned.activity)
            edits += [
                Add("enrolment", (RowId(MadeRow(at)), activity), {"source": "DAFTAR_CEPAT"})
                for at in range(len(wanted))
            ]
        appended = session.append("data", edits, screens)
    people, joined = appended.ids[: len(wanted)], appended.ids[len(wanted) :]
    made = {place: row for place, row in zip(wanted, people, strict=True) if row}
    enrolments = tuple(row for row in joined if row)
    return QuickSaved(made, enrolments, session.screens()), appended.changes


def _person(session: Session, row: QuickRow, pinned: Pinned, number: str) -> dict[str, Value]:
    values = values_of(session, row)
    if is_missing(row.region) and pinned.region:
        region = session.regions.get(pinned.region_code) if pinned.region_code else None
        values |= region_columns(region, pinned.region)
    return values | {
        "local_no": number,
        "registered_on": pinned.registered_on or session.clock.day_to_write(),
        "source": "DAFTAR_CEPAT",
    }


def undo(session: Session, saved: QuickSaved) -> Changes:
    """Take back the people that a save made; the history keeps them."""
    edits: list[Edit] = [Void("enrolment", row, UNDONE) for row in saved.enrolments]
    edits += [Void("person", row, UNDONE) for row in saved.rows.values()]
    # What others wrote of these people since the save was on nobody's screen.
    return session.append("data", edits, saved.screens).changes if edits else NOTHING


def usual_regions(session: Session, limit: int = 8) -> list[Region]:
    """Return the desa where most people of the register live."""
    codes = session.store.people.usual_regions(limit)
    found = (session.regions.get(code) for code in codes)
    return [region for region in found if region is not None and region.level == 4]


def keep_draft(
    session: Session, rows: Sequence[QuickRow], screens: Screens, pinned: Pinned | None = None
) -> Changes:
    """Keep the grid as typed; an empty one keeps nothing."""
    filled = [row for row in rows if not row.is_empty]
    key = _draft_key(session)
    with session.store.writing():
        if filled:
            typed: list[Answer] = [asdict(row) for row in filled]
            answers: dict[str, Answer] = {"rows": typed, "pinned": asdict(pinned or Pinned())}
            draft = Draft(key, answers, screens, session.clock.now_ms())
            session.store.plain.drafts.put(draft)
        else:
            session.store.plain.drafts.drop(key)
    return Changes(plain=frozenset({"draft"}))


def load_draft(session: Session) -> QuickDraft:
    """Return the rows that were typed and not saved yet, and what was pinned for them."""
    draft = session.store.plain.drafts.get(_draft_key(session))
    answers = draft.answers if draft else {}
    rows, pinned = answers.get("rows"), answers.get("pinned")
    typed = [_kept(row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    kept = Pinned(**pinned) if isinstance(pinned, dict) else Pinned()  # type: ignore[arg-type]
    return QuickDraft(typed, kept)


def _kept(row: dict[str, Answer]) -> QuickRow:
    filled = row.get("from_nik")
    names = tuple(str(name) for name in filled) if isinstance(filled, list) else ()
    return QuickRow(**{**row, "from_nik": names})  # type: ignore[arg-type]


def _draft_key(session: Session) -> DraftKey:
    return DraftKey("person", "", FORM, session.account_id or "")
