"""Practice: made-up people to try all on, papers that are void, and nothing left afterwards."""

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import (
    accounts,
    activities,
    backup,
    certificates,
    home,
    house_settings,
    joining,
    practice,
    practice_course,
    receiving,
    sync,
)
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.places import Places
from lipas_desktop.services.practice import Practice
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.zones import WITA
from tests.public_tools import tool
from tests.unit.services.conftest import CHEAP, places_in

DAY = date(2021, 10, 28)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_in(tmp_path / "pc1")


@pytest.fixture
def practised(places: Places, clock: FixedClock) -> Iterator[Practice]:
    made = practice.begin(places, clock=clock, random=os.urandom, cost=CHEAP)
    yield made
    made.end()


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def read_course(session: Session) -> Row:
    """The course whose attendance was read from the workbook."""
    courses = session.store.rows.list("activity")
    (course,) = [one for one in courses if one.text("title") != practice_course.TITLE]
    return course


def issued(session: Session) -> certificates.Issued:
    course = read_course(session)
    able = [one for one in certificates.candidates(session, course.id) if one.passes]
    picks = [Pick(one.person, one.printed_name) for one in able]
    return certificates.issue(session, course.id, DAY, picks)[0]


def test_people_an_activity_and_its_attendance_wait_to_be_tried(practised: Practice) -> None:
    session = practised.session
    course = read_course(session)
    grid = activities.grid(session, course.id)
    assert len(session.store.rows.list("person")) > len(grid.people) > 10
    assert len(grid.sessions) > 5
    assert any(one.passes for one in certificates.candidates(session, course.id))


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2027, 3, 1)])
def test_something_goes_on_in_the_month_in_which_one_practises(places: Places, day: date) -> None:
    clock = FixedClock.on(day, WITA)
    made = practice.begin(places, clock=clock, random=os.urandom, cost=CHEAP)
    seen = home.digest(made.session)
    made.end()
    assert seen.month.people > 0
    assert seen.month.activities == 1
    assert all(week.people for week in seen.weeks[-3:])
    (now,) = seen.sessions_today
    assert 0 < now.marked < now.people
    assert [held.date for held in seen.unfilled] == [(day - timedelta(2)).isoformat()]
    assert len(seen.sessions_tomorrow) == 1


def test_its_certificates_say_latihan_and_bear_no_code(practised: Practice, tmp_path: Path) -> None:
    session, pdf = practised.session, tmp_path / "latihan.pdf"
    made = issued(session)
    certificates.write_pdf(session, made.ids, pdf)
    sheet = certificates.sheet_of(session, made.ids[0])
    assert (sheet.specimen, sheet.code) == ("LATIHAN", None)
    text = tool("pdftotext", "-layout", pdf, "-")
    pages = text.split("\f")[:-1]
    assert len(pages) == 2 * len(made.ids)
    assert all("LATIHAN" in page for page in pages)
    tool("pdftoppm", "-r", "150", "-png", "-l", "2", pdf, tmp_path / "page")
    pictures = sorted(map(str, tmp_path.glob("page*.png")))
    found = subprocess.run(["zbarimg", "-q", *pictures], capture_output=True, check=False)
    assert len(pictures) == 2
    assert found.stdout == b""


def test_a_house_that_renames_itself_in_practice_still_prints_latihan(
    practised: Practice,
) -> None:
    session = practised.session
    house_settings.save(session, {"issuer_code": "RKO", "issuer_name": "Rumah Kreatif Oebobo"})
    sheet = certificates.sheet_of(session, issued(session).ids[0])
    assert sheet.printed_number == "LATIHAN 0001/RKO/PLT/X/2021"


def test_nothing_of_it_is_left_and_the_house_is_not_touched(
    house: Session, clock: FixedClock
) -> None:
    before = {path: path.stat().st_mtime_ns for path in files_in(house.places.live)}
    made = practice.begin(house.places, clock=clock, random=os.urandom, cost=CHEAP)
    issued(made.session)
    made.end()
    assert [path for path in files_in(house.places.state) if practice.FOLDER in path.parts] == []
    assert {path: path.stat().st_mtime_ns for path in files_in(house.places.live)} == before


def test_what_a_killed_one_left_is_removed_but_one_in_use_stays(
    places: Places, practised: Practice, clock: FixedClock
) -> None:
    left = places.state / practice.FOLDER / "left"
    left.mkdir()
    (left / "register.db").write_bytes(b"left by a power cut")
    other = practice.begin(places, clock=clock, random=os.urandom, cost=CHEAP)
    assert not left.exists()
    assert practised.session.store.rows.list("person")
    other.end()


def test_what_a_killed_one_leaves_names_nobody(practised: Practice) -> None:
    names = [row.text("full_name") for row in practised.session.store.rows.list("person")]
    assert names
    everything = b"".join(path.read_bytes() for path in files_in(practised.folder))
    assert [name for name in names if name.encode() in everything] == []


@pytest.mark.parametrize(
    ("code", "use"),
    [
        ("practice.no_copy", lambda session, folder: backup.write(session, folder)),
        (
            "practice.no_password",
            lambda session, folder: accounts.change_password(session, "a", "melati sagu"),
        ),
    ],
)
def test_what_would_pass_for_the_houses_is_refused(
    practised: Practice, tmp_path: Path, code: str, use: Callable[[Session, Path], object]
) -> None:
    before = files_in(tmp_path)
    with pytest.raises(LipasError) as caught:
        use(practised.session, tmp_path)
    assert caught.value.code == code
    assert files_in(tmp_path) == before


def test_no_second_computer_can_join_it(
    practised: Practice, tmp_path: Path, clock: FixedClock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    second = joining.begin(
        places_in(tmp_path / "pc2"),
        "PC 2",
        recovery.new_code(os.urandom),
        clock=clock,
        random=os.urandom,
        cost=CHEAP,
    )
    joining.write_request(second, stick)
    (request,) = joining.find_requests(stick)
    with pytest.raises(LipasError) as caught:
        joining.accept(practised.session, request, stick)
    second.close()
    assert caught.value.code == "practice.no_second"


def test_its_bundles_never_come_into_the_register_of_a_house(
    practised: Practice, house: Session, tmp_path: Path
) -> None:
    people = len(house.store.rows.list("person"))
    exported, _ = sync.export(practised.session, tmp_path)
    assert exported.files
    assert "LATIHAN" in exported.files[0].path.name
    received, _ = receiving.receive(house, [tmp_path])
    assert received.new == 0
    assert len(house.store.rows.list("person")) == people
