"""Sessions, attendance, who passes, certificates issued and printed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, certificates, house_settings, participants
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.session import Session
from tests.public_tools import tool

NAMES = ("Yuliana Tefa", "Markus", "Dorkas Tlonaen")
MONDAY = date(2021, 10, 11)
FRIDAY_NEXT = date(2021, 10, 22)


def made(session: Session, kind: str, **values: object) -> RowId:
    row = session.append("data", [Insert(kind, (), values)]).ids[0]  # type: ignore[arg-type]
    assert row is not None
    return row


@pytest.fixture
def course(house: Session) -> RowId:
    house_settings.save(house, {"head_name": "Agnes Takene", "head_title": "Ketua"})
    return made(house, "activity", title="Tenun ikat dasar", session_jp=4)


@pytest.fixture
def trainees(house: Session, course: RowId) -> list[RowId]:
    people = [made(house, "person", full_name=name, sex="P") for name in NAMES]
    activities.enrol(house, course, people)
    activities.make_sessions(house, course, activities.session_dates(MONDAY, FRIDAY_NEXT))
    return people


def fill(house: Session, course: RowId, absences: dict[int, int]) -> None:
    """Fill all sessions with H, but for the first so many of a person, which are A."""
    shown = activities.grid(house, course)
    cells: list[tuple[RowId, RowId, str | None]] = [
        (line.person.id, held.id, "A" if day < absences.get(place, 0) else "H")
        for place, line in enumerate(shown.people)
        for day, held in enumerate(shown.sessions)
    ]
    activities.mark(house, cells, shown.screens)


def test_sessions_fall_on_the_weekdays_of_a_range_and_are_not_doubled(
    house: Session, course: RowId
) -> None:
    days = activities.session_dates(MONDAY, FRIDAY_NEXT)
    assert len(days) == 10
    first, _ = activities.make_sessions(house, course, days)
    again, _ = activities.make_sessions(house, course, [*days, date(2021, 10, 25)])
    assert (len(first), len(again)) == (10, 1)


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (FRIDAY_NEXT, MONDAY, "session.range"),
        (date(2021, 10, 16), date(2021, 10, 17), "session.none"),
        (date(2000, 1, 1), date(2021, 1, 1), "session.too_many"),
    ],
)
def test_an_impossible_range_is_said(first: date, last: date, code: str) -> None:
    with pytest.raises(InputError, match=code):
        activities.session_dates(first, last)


def test_all_present_leaves_the_exceptions(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    shown = activities.grid(house, course)
    held = shown.sessions[0].id
    activities.mark(house, [(trainees[0], held, "S")], shown.screens)
    activities.all_present(house, activities.grid(house, course), held)
    marks = {line.person.id: line.marks[held] for line in activities.grid(house, course).people}
    assert sorted(marks.values()) == ["H", "H", "S"]
    assert marks[trainees[0]] == "S"


def test_hours_and_percent_follow_the_marks(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    fill(house, course, {0: 3})
    first, second, _ = activities.grid(house, course).people
    assert (first.percent, first.jp, first.below) == (70, 28, True)
    assert (second.percent, second.jp, second.below) == (100, 40, False)


def test_a_list_being_keyed_in_alarms_for_nobody_who_is_not_reached_yet(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    first, second = activities.grid(house, course).sessions[:2]
    activities.mark(house, [(person, first.id, "H") for person in trainees])
    activities.mark(house, [(trainees[0], second.id, "A")])
    lines = activities.grid(house, course).people
    assert [line.percent for line in lines] == [50, 100, 100]
    assert [line.below for line in lines] == [True, False, False]


def test_results_are_set_for_those_named_and_read_back_with_the_percent(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    fill(house, course, {0: 3})
    shown = participants.participants(house, course)
    wanted = {trainees[1]: {"result": "LULUS", "score": 91}}
    activities.set_results(house, course, wanted, shown.screens)
    first, second, _ = participants.participants(house, course).people
    assert (first.result, first.score, first.percent, first.below) == ("", None, 70, True)
    assert (second.result, second.score, second.below) == ("LULUS", 91, False)


def test_a_session_gets_a_topic_of_its_own(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    held = activities.grid(house, course).sessions[3]
    activities.change_session(house, held.id, {"topic": "Mengenal benang", "jp": 6})
    changed = activities.grid(house, course).sessions[3]
    assert (changed.topic, changed.jp, changed.date) == ("Mengenal benang", 6, held.date)


def test_a_mark_can_be_emptied(house: Session, course: RowId, trainees: list[RowId]) -> None:
    held = activities.grid(house, course).sessions[0].id
    activities.mark(house, [(trainees[0], held, "H")])
    activities.mark(house, [(trainees[0], held, None)])
    assert held not in activities.grid(house, course).people[0].marks


def test_a_walk_in_is_registered_by_name_alone(house: Session, course: RowId) -> None:
    person, _ = activities.walk_in(house, course, "  Yanto  ")
    row = house.store.rows.get("person", person)
    assert row is not None
    assert row.text("full_name") == "Yanto"
    assert row.text("local_no") == "RKO-2021-0001"
    assert [line.person.full_name for line in activities.grid(house, course).people] == ["Yanto"]


def test_people_of_one_pc_are_numbered_one_after_the_other(house: Session, course: RowId) -> None:
    people = [activities.walk_in(house, course, name)[0] for name in NAMES]
    numbers = [house.store.rows.get("person", person).text("local_no") for person in people]  # type: ignore[union-attr]
    assert numbers == ["RKO-2021-0001", "RKO-2021-0002", "RKO-2021-0003"]


def test_those_who_passed_get_numbers_in_order_and_a_frozen_sheet(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    fill(house, course, {1: 5})
    passed = [one for one in certificates.candidates(house, course) if one.passes]
    assert len(passed) == 2
    picks = [Pick(one.person, one.printed_name) for one in passed]
    issued, _ = certificates.issue(house, course, FRIDAY_NEXT, picks)
    assert list(issued.numbers) == ["0001/RKO/PLT/X/2021", "0002/RKO/PLT/X/2021"]
    sheet = certificates.sheet_of(house, issued.ids[0])
    assert sheet.dates == "11–22 Oktober 2021"
    assert sheet.jp == 40
    house_settings.save(house, {"head_name": "Orang Lain"})
    assert certificates.sheet_of(house, issued.ids[0]) == sheet


def test_who_did_not_pass_needs_a_reason(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    fill(house, course, {1: 5})
    (failed,) = [one for one in certificates.candidates(house, course) if not one.passes]
    pick = Pick(failed.person, failed.printed_name)
    with pytest.raises(InputError, match=r"certificate\.needs_reason"):
        certificates.issue(house, course, FRIDAY_NEXT, [pick])
    reasoned = Pick(failed.person, failed.printed_name, "sakit, menyusul di rumah")
    issued, _ = certificates.issue(house, course, FRIDAY_NEXT, [reasoned])
    assert len(issued.ids) == 1


def test_nobody_gets_two(house: Session, course: RowId, trainees: list[RowId]) -> None:
    fill(house, course, {})
    picks = [Pick(trainees[0], "Yuliana Tefa")]
    certificates.issue(house, course, FRIDAY_NEXT, picks)
    with pytest.raises(InputError, match=r"certificate\.issued_already"):
        certificates.issue(house, course, FRIDAY_NEXT, picks)


def test_a_result_that_contradicts_does_not_pass(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    fill(house, course, {})
    activities.set_results(house, course, {trainees[2]: {"result": "MENGUNDURKAN_DIRI"}})
    reasons = {one.person: one.reason for one in certificates.candidates(house, course)}
    assert reasons == {trainees[0]: "", trainees[1]: "", trainees[2]: "result"}


def test_a_word_of_stigma_stops_the_issue_until_somebody_gives_a_reason(
    house: Session, trainees: list[RowId], course: RowId
) -> None:
    from lipas_desktop.domain.edits import Set

    fill(house, course, {})
    house.append("data", [Set("activity", course, {"partners": "Bapas Kelas II Kupang"})])
    picks = [Pick(trainees[0], "Yuliana Tefa")]
    with pytest.raises(InputError, match=r"certificate\.neutral_word") as caught:
        certificates.issue(house, course, FRIDAY_NEXT, picks)
    assert caught.value.params["word"] == "bapas"
    certificates.issue(house, course, FRIDAY_NEXT, picks, word_reason="diminta peserta")


def test_a_name_that_fits_nowhere_is_said_before_anything_is_numbered(
    house: Session, course: RowId, trainees: list[RowId]
) -> None:
    fill(house, course, {})
    with pytest.raises(InputError, match=r"certificate\.does_not_fit"):
        certificates.issue(house, course, FRIDAY_NEXT, [Pick(trainees[0], "W" * 200)])
    assert certificates.lines(house) == []


def test_only_the_computer_with_the_right_gives_numbers(
    house: Session, course: RowId, trainees: list[RowId], join: Callable[..., Session]
) -> None:
    fill(house, course, {})
    second = join(house)
    assert certificates.may_number(house)
    assert not certificates.may_number(second)
    with pytest.raises(InputError, match=r"certificate\.no_right"):
        certificates.issue(second, course, FRIDAY_NEXT, [Pick(trainees[0], "Yuliana Tefa")])


def test_the_pdf_names_nobody_in_its_name_and_everybody_inside(
    house: Session, course: RowId, trainees: list[RowId], tmp_path: Path
) -> None:
    fill(house, course, {})
    picks = [Pick(person, name) for person, name in zip(trainees, NAMES, strict=True)]
    issued, _ = certificates.issue(house, course, FRIDAY_NEXT, picks)
    path = tmp_path / certificates.file_name(house, issued.ids)
    certificates.write_pdf(house, issued.ids, path)
    text = tool("pdftotext", path, "-")
    assert all(name in text for name in NAMES)
    assert path.name == "Sertifikat 0001 sampai 0003-RKO-PLT-X-2021.pdf"
    assert house.store.rows.list("audit_event")[-1].text("action") == "CETAK"


def test_a_preview_is_the_page_itself(house: Session, course: RowId, trainees: list[RowId]) -> None:
    fill(house, course, {})
    sheets = certificates.preview_sheets(
        house, course, FRIDAY_NEXT, [Pick(trainees[0], "Yuliana Tefa")]
    )
    picture = certificates.picture(house, sheets[0], certificates.FRONT, 600)
    assert picture.width == 600
    assert len(picture.pixels) == picture.width * picture.height * 3
    assert certificates.lines(house) == []
