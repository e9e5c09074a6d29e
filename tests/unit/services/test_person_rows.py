"""Rows of a list, as written, become columns in which what is wrong can still be seen."""

import pytest

from lipas_desktop.domain.checks import person_checks
from lipas_desktop.domain.fates import RawPerson
from lipas_desktop.services.person_rows import person_values
from tests.unit.services.conftest import Found

GOOD = {"name": "Efraim Ufi", "nik": "5302012703920907", "birth": "27-03-1992"}


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"nik": "5302012703920900", "nik_is_number": True}, "nik.rounded"),
        ({"nik": "530201270392090"}, "nik.length"),
        ({"nik": "9902012703920907"}, "nik.province"),
        ({"birth": "31-02-1990"}, "date.no_such_day"),
    ],
)
def test_a_refused_row_taken_anyway_is_to_be_checked(
    found: Found, changed: dict[str, object], code: str
) -> None:
    session = found()
    raw = RawPerson(6, **{**GOOD, **changed}, more={"sex": "L"})  # type: ignore[arg-type]
    values = person_values(session, raw, session.house.region_code)
    checks = person_checks(values, session.clock.today())
    assert [check.code for check in checks] == [code]
