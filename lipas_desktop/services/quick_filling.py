"""A row of a quick list takes from its NIK what nobody has typed: L/P, birth, district."""

from dataclasses import replace

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.date_format import grid_partial
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.services.quick import QuickRow
from lipas_desktop.services.session import Session


def fill_from_nik(session: Session, row: QuickRow, *, region: bool = True) -> QuickRow:
    """Fill empty cells with what a whole NIK says; what an earlier NIK has filled goes first.

    Without `region`, the desa stays empty: one is pinned for all rows.
    """
    row = _without_filled(row)
    nik = niks.parse(row.nik, session.clock.today(), session.regions.known_district)
    if not nik.valid:
        return row
    filled: dict[str, str] = {"sex": nik.sex or ""}
    filled["birth"] = grid_partial(PartialDate.of(nik.birth)) if nik.birth else ""
    district = session.regions.district_of_nik(nik.digits) if region else None
    filled["region"] = district.line if district else ""
    filled = {name: text for name, text in filled.items() if text and not getattr(row, name)}
    if "region" in filled and district is not None:
        row = replace(row, region_code=district.code)
    return replace(row, **filled, from_nik=tuple(filled))  # type: ignore[arg-type]


def _without_filled(row: QuickRow) -> QuickRow:
    code = "" if "region" in row.from_nik else row.region_code
    emptied = dict.fromkeys(row.from_nik, "")
    return replace(row, **emptied, region_code=code, from_nik=())  # type: ignore[arg-type]
