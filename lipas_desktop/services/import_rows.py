"""The rows of a people's list: whom each is the same as, and what the form makes of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import tee

from lipas_desktop.domain.checks import Check, person_checks
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.fates import Fate, FateName, KnownPeople, RawPerson, each_fate
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.import_form import PersonFilling, RowTrouble
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.cells import Sheet
from lipas_desktop.spreadsheet.people import PeopleMapping, each_person


@dataclass(frozen=True)
class PreviewRow:
    """One row as it was read, what becomes of it, and whom it is the same as."""

    raw: RawPerson
    fate: Fate
    values: Mapping[str, Value]
    """What would be saved of the person, by column or question."""
    category: str
    """The status as written; restricted."""
    checks: tuple[Check, ...] = ()
    """What would be *perlu dicek* in the person."""
    troubles: tuple[RowTrouble, ...] = ()
    """What the form in force finds wrong."""

    @property
    def sheet_row(self) -> int:
        """Return the row's number in the spreadsheet program."""
        return self.raw.sheet_row

    @property
    def fate_name(self) -> FateName:
        """Return the fate that nobody has changed yet."""
        return self.fate.fate

    @property
    def is_taken_before(self) -> bool:
        """Tell whether this row of this very workbook was taken in an earlier import."""
        return self.fate.kind == "taken_before"

    @property
    def is_doubtful(self) -> bool:
        """Tell whether something in a row that can be taken should be looked at again."""
        stays_out = self.fate_name == "error" or self.is_taken_before
        return not stays_out and bool(self.checks or self.troubles)

    @property
    def can_be_taken_anyway(self) -> bool:
        """Tell whether a refused row has the name and L/P that a person's row must have."""
        return bool(self.values.get("full_name")) and bool(self.values.get("sex"))


def judged(
    session: Session,
    sheet: Sheet,
    mapping: PeopleMapping,
    filling: PersonFilling,
    taken: Mapping[int, RowId],
) -> Iterator[PreviewRow]:
    """Yield the rows with their fates; those taken from this very workbook before are known."""
    today, near = session.clock.today(), session.house.region_code
    raws, again = tee(each_person(sheet, mapping, today))
    for raw, fate in zip(raws, each_fate(again, _known(session), today), strict=True):
        if raw.sheet_row in taken:
            fate = Fate(raw.sheet_row, "taken_before", taken[raw.sheet_row])
        filled = filling.fill(raw, near)
        checks = person_checks(filled.values, today, session.regions.known_district)
        category = raw.more.get("status", "")
        yield PreviewRow(raw, fate, filled.values, category, checks, filled.troubles)


def _known(session: Session) -> KnownPeople:
    people = session.store.people.everyone()
    return KnownPeople.of(
        (one.id, one.full_name, one.nik, _born(one.birth_date, one.birth_on)) for one in people
    )


def _born(birth_date: str, birth_on: str) -> PartialDate | None:
    try:
        return PartialDate.from_columns(birth_date or None, birth_on or None)
    except ValueError:
        return None
