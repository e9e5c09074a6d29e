"""Where records are: draft, saved, in a package, at another PC, received, rejected."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain.edits import Insert, Screens, Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.spans import Spans
from lipas_desktop.services import backup, receiving, sync
from lipas_desktop.services.record_places import (
    AtPeer,
    ByHub,
    InPackage,
    Known,
    count,
    places_of,
)
from lipas_desktop.services.session import Session
from lipas_desktop.services.unsent import unsent_age
from lipas_desktop.store.drafts import Draft, DraftKey
from lipas_desktop.system.clock import FixedClock
from tests.unit.services.conftest import Join
from tests.unit.services.following import new_hub
from tests.unit.services.test_receipts import add, head, stick

DAY = 86_400_000
__all__ = ["stick"]


def person(session: Session) -> RowId:
    (row,) = session.append(
        "data", [Insert("person", (), {"full_name": "Yuliana", "sex": "P"})]
    ).ids
    assert row is not None
    return row


def test_a_record_is_saved_then_in_a_package_then_at_another_pc_then_received(
    house: Session, join: Join, stick: Callable[[], Path], tmp_path: Path, clock: FixedClock
) -> None:
    second, hub = join(house), new_hub(house)
    row = person(house)
    assert places_of(house, "person", row).furthest == "saved"
    exported, _ = sync.export(house, there := stick())
    where = places_of(house, "person", row)
    assert where.furthest == "written"
    assert where.written is not None
    assert (where.written.at, where.written.file) == (
        clock.now_ms(), exported.files[0].path.name,
    )  # fmt: skip
    receiving.receive(second, [there])
    sync.export(second, back := stick())
    receiving.receive(house, [back])
    where = places_of(house, "person", row)
    assert (where.furthest, list(where.peers)) == ("at_peer", [AtPeer(2, "PC pc2")])
    (receipt,) = hub.receipts(1, 1, [head(house)])
    receiving.receive(house, [hub.write_control(tmp_path / "hub", [receipt])])
    where = places_of(house, "person", row)
    assert (where.furthest, where.received[0].hub) == ("received", "Pusat")
    assert where.received[0].at == receipt.body["at"]
    # A later change of the same record is here alone, whatever was said of the earlier ones.
    house.append("data", [Set("person", row, {"alias": "Yuli"})])
    where = places_of(house, "person", row)
    assert (where.furthest, where.written, list(where.peers)) == ("saved", None, [])


def test_a_rejected_record_says_by_whom_and_why(
    house: Session, stick: Callable[[], Path], tmp_path: Path
) -> None:
    hub, row = new_hub(house), person(house)
    rejected = head(house)
    receipts = hub.receipts(1, 1, [rejected], rejected=[(rejected, "SCHEMA")])
    receiving.receive(house, [hub.write_control(tmp_path / "hub", receipts)])
    where = places_of(house, "person", row)
    assert (where.furthest, list(where.received)) == ("rejected", [])
    assert (where.rejected[0].hub, where.rejected[0].code) == ("Pusat", "SCHEMA")


PLACES = st.integers(1, 8)
SPANS = st.lists(PLACES, max_size=6).map(Spans.at)


@st.composite
def whatever_is_known(draw: st.DrawFn) -> Known:
    packages = [(InPackage(9 - n, str(n)), draw(SPANS)) for n in range(draw(st.integers(0, 2)))]
    return Known(
        own=draw(SPANS),
        packed=Spans.of(run for _, held in packages for run in held.runs),
        packages=packages,
        peers=[(AtPeer(n, "PC"), draw(SPANS)) for n in range(draw(st.integers(0, 2)))],
        hubs=[(ByHub("Pusat", n), draw(SPANS)) for n in range(draw(st.integers(0, 1)))],
        rejected={at: ByHub("Pusat", 1, "X") for at in draw(st.lists(PLACES, max_size=1))},
    )


@given(whatever_is_known(), st.lists(PLACES, min_size=1, max_size=3))
def test_a_list_says_of_each_record_what_its_own_page_says(known: Known, places: list[int]) -> None:
    assert known.furthest(places) == known.places_of(places, None).furthest


def test_a_draft_is_told_beside_the_record_it_lies_on(house: Session) -> None:
    row = person(house)
    key = DraftKey("person", row, "participant 1", house.account_id or "")
    with house.store.writing():
        house.store.plain.drafts.put(Draft(key, {"alias": "Yuli"}, Screens({}), 17))
    where = places_of(house, "person", row)
    assert (where.furthest, where.draft_at) == ("saved", 17)
    assert places_of(house, "person", RowId("A" * 22)).furthest == "draft"


def test_all_records_are_counted_once_each(
    house: Session, stick: Callable[[], Path], tmp_path: Path
) -> None:
    hub = new_hub(house)
    person(house)
    confirmed = add(house)
    person(house)
    (receipt,) = hub.receipts(1, 1, [confirmed])
    receiving.receive(house, [hub.write_control(tmp_path / "hub", [receipt])])
    assert count(house) == {"draft": 0, "received": 2, "saved": 1}
    sync.export(house, stick())
    assert count(house) == {"draft": 0, "received": 2, "written": 1}


@pytest.mark.parametrize(
    ("days", "level"), [(27, "fine"), (28, "soon"), (35, "soon"), (36, "late")]
)
def test_what_no_other_place_holds_grows_due_with_the_reporting_day(
    house: Session, tmp_path: Path, clock: FixedClock, days: int, level: str
) -> None:
    hub = new_hub(house)
    (receipt,) = hub.receipts(1, 1, [head(house)])
    receiving.receive(house, [hub.write_control(tmp_path / "hub", [receipt])])
    assert unsent_age(house).since is None
    written = clock.now_ms()
    person(house)
    clock.advance(days * DAY)
    age = unsent_age(house)
    assert (age.by, age.since, age.days, age.level) == ("place", written, 35, level)
    (receipt,) = hub.receipts(1, 2, [head(house)])
    receiving.receive(house, [hub.write_control(tmp_path / "hub", [receipt])])
    assert (unsent_age(house).since, unsent_age(house).level) == (None, "fine")


def test_a_house_without_a_hub_is_told_of_its_last_copy(
    house: Session, stick: Callable[[], Path], clock: FixedClock
) -> None:
    began = clock.now_ms()
    assert unsent_age(house).since == began
    clock.advance(DAY)
    backup.write(house, stick())
    assert (unsent_age(house).by, unsent_age(house).since) == ("copy", None)
    clock.advance(DAY)
    person(house)
    house.append("data", [Set("house", house.house_row.id, {"report_every_days": 7})])
    clock.advance(7 * DAY)
    age = unsent_age(house)
    assert (age.since, age.days, age.level) == (began + DAY, 7, "late")
