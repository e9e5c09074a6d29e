"""What came in a package is run through the forms in force: told, never refused or changed."""

from pathlib import Path

from lipas_desktop.domain.edits import Insert, Set, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import received_checks, receiving, records, sync
from lipas_desktop.services.received_checks import Checked
from lipas_desktop.services.receiving import Received
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Found, Join


def carry(source: Session, target: Session, folder: Path) -> Received:
    folder.mkdir()
    sync.export(source, folder)
    return receiving.receive(target, [folder])[0]


def told(session: Session, received: Received, language: str = "id") -> Checked:
    return received_checks.check(session, received_checks.changed_in(received), language)


def made(session: Session, kind: str, **values: str) -> RowId:
    row = session.append("data", [Insert(kind, (), values)]).ids[0]
    assert row is not None
    return row


def test_broken_rules_of_what_came_are_told_in_the_forms_words_and_nothing_changes(
    house: Session, join: Join, tmp_path: Path
) -> None:
    other = join(house)
    made(house, "activity", title="Tenun", start_date="2021-10-28", end_date="2021-10-29")
    wrong = made(house, "activity", title="Las", start_date="2021-10-28", end_date="2021-10-01")
    nobody = made(house, "person", full_name="Okto")
    coded = made(house, "person", full_name="Ani", sex="P", marital="MUNGKIN")
    received = carry(house, other, tmp_path / "stick")
    before = other.store.rows.by_ids("activity", [wrong])
    found = told(other, received)
    assert (found.looked_at, found.records, found.more) == (4, 3, False)
    by_row = {one.row: one for one in found.broken}
    assert by_row.keys() == {wrong, nobody, coded}
    assert (by_row[wrong].question, by_row[wrong].given) == ("end_date", "2021-10-01")
    assert by_row[wrong].message
    assert by_row[nobody].code == "form.required"
    assert (by_row[coded].code, by_row[coded].given) == (received_checks.NOT_OFFERED, "MUNGKIN")
    english = {one.row: one for one in told(other, received, "en").broken}
    assert english[wrong].message not in ("", by_row[wrong].message)
    assert english[wrong].label != by_row[wrong].label
    assert other.store.rows.by_ids("activity", [wrong]) == before
    assert sync.export(other, tmp_path)[0].changes == 0


def test_a_reason_that_was_accepted_elsewhere_counts_here_too(
    house: Session, join: Join, tmp_path: Path
) -> None:
    other = join(house)
    opened = records.open_form(house, "activity")
    for name, value in {
        "title": "Las", "start_date": "2021-10-28", "end_date": "2021-10-01",
    }.items():  # fmt: skip
        opened.state.answer(name, value)
    opened.state.accept("end_date", "begitu di suratnya")
    records.save(house, opened.answered())
    assert told(other, carry(house, other, tmp_path / "stick")).broken == ()


def test_what_was_known_is_not_told_again_and_what_is_void_is_no_fault(
    house: Session, join: Join, tmp_path: Path
) -> None:
    other = join(house)
    known = made(house, "person", full_name="Okto")
    carry(house, other, tmp_path / "first")
    gone = made(house, "person", full_name="Ani")
    house.append("data", [Void("person", gone, "keliru")])
    found = told(other, carry(house, other, tmp_path / "second"))
    assert found.broken == ()
    house.append("data", [Set("person", known, {"alias": "Oki"})], house.screens())
    found = told(other, carry(house, other, tmp_path / "third"))
    assert [one.row for one in found.broken] == [known]


def test_rows_that_this_pc_has_no_key_for_are_no_fault(
    found: Found, join: Join, tmp_path: Path
) -> None:
    office = found(house_type="BAPAS")
    other = join(office, grants=frozenset({"data", "audit"}))
    person = made(office, "person", full_name="Okto", sex="L")
    office.append("restricted", [Insert("legal_status", (person,), {"category": "X?"})])
    checked = told(other, carry(office, other, tmp_path / "stick"))
    assert (checked.looked_at, checked.broken) == (1, ())


def test_of_a_large_package_a_bounded_number_is_looked_at_and_that_is_said(
    house: Session, join: Join, tmp_path: Path
) -> None:
    other = join(house)
    count = received_checks.MOST + 3
    people = [Insert("person", (), {"full_name": f"Orang {n}"}) for n in range(count)]
    for start in range(0, count, 200):
        house.append("data", people[start : start + 200])
    steps: list[tuple[int, int]] = []
    received = carry(house, other, tmp_path / "stick")
    found = received_checks.check(
        other,
        received_checks.changed_in(received),
        progress=lambda done, of: steps.append((done, of)),
    )
    assert (found.looked_at, found.more, found.records) == (500, True, 500)
    assert steps[-1] == (499, 500)
