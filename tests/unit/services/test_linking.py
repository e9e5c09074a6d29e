"""Two rows that mean one person: joined and parted, and what is then counted."""

from collections.abc import Callable

import pytest

from lipas_desktop.domain.edits import Erase
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, candidates, certificates, home, last_actions, linking
from lipas_desktop.services.session import Session
from tests.unit.services.conftest import Meet
from tests.unit.services.test_last_actions import latest, make_course, undo
from tests.unit.services.test_review import add_person

Join = Callable[..., Session]


@pytest.fixture
def twice(house: Session) -> tuple[RowId, RowId]:
    """One person, entered twice."""
    first = add_person(house, full_name="Maria Tefa")
    return first, add_person(house, full_name="Maria Teffa")


def is_one(session: Session, *people: RowId) -> bool:
    return len({session.store.clusters.canonical("person", one) for one in people}) == 1


def test_two_rows_are_joined_parted_and_joined_again(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    assert home.digest(house).people == 2
    changes = linking.link(house, *twice)
    assert {kind for kind, _ in changes.rows} == {"link"}
    assert is_one(house, *twice)
    assert home.digest(house).people == 1
    linking.unlink(house, twice[1], twice[0], "Ternyata kakaknya")
    assert not is_one(house, *twice)
    assert home.digest(house).people == 2
    linking.link(house, twice[1], twice[0])
    assert is_one(house, *twice)
    assert len(house.store.rows.list("link", include_void=True)) == 1


def test_what_cannot_be_joined_or_parted_is_refused_and_writes_nothing(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    first, second = twice
    third, gone = add_person(house, full_name="Mariana"), add_person(house, full_name="Salah")
    linking.link(house, first, second)
    linking.link(house, second, third)
    house.append("data", [Erase([gone], "P-1")])
    before = house.screens()
    refused = [
        ("link.itself", lambda: linking.link(house, first, first)),
        ("link.already", lambda: linking.link(house, second, first)),
        ("link.already", lambda: linking.link(house, first, third)),
        ("record.unknown", lambda: linking.link(house, first, gone)),
        ("link.unknown", lambda: linking.unlink(house, first, third, "keliru")),
        ("record.reason_missing", lambda: linking.unlink(house, first, second, " ")),
    ]
    for code, attempt in refused:
        with pytest.raises(InputError) as error:
            attempt()
        assert error.value.code == code
    assert house.screens() == before


def test_a_link_is_told_among_the_last_actions_and_undone_there_both_ways(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    linking.link(house, *twice)
    made = latest(house, "made")
    assert (made.kind, made.can_undo) == ("link", True)
    assert sorted(made.title.split(" = ")) == ["Maria Tefa", "Maria Teffa"]
    assert undo(house, made).done == 1
    assert not is_one(house, *twice)
    linking.link(house, *twice)
    linking.unlink(house, *twice, "keliru")
    parted = latest(house, "voided")
    assert (parted.kind, undo(house, parted).done) == ("link", 1)
    assert is_one(house, *twice)
    assert last_actions.listing(house)[0].what == "undo"


def test_two_computers_that_join_the_same_two_people_have_one_link(
    house: Session, twice: tuple[RowId, RowId], join: Join, meet: Meet
) -> None:
    second = join(house)
    meet(house, second)
    linking.link(house, *twice)
    linking.link(second, *reversed(twice))
    meet(house, second)
    for session in (house, second):
        assert is_one(session, *twice)
        (link,) = session.store.rows.list("link")
        assert (link.contested, link.review) == (False, ())


def test_a_link_confirmed_elsewhere_stays_where_somebody_parts_it_from_an_older_screen(
    house: Session, twice: tuple[RowId, RowId], join: Join, meet: Meet
) -> None:
    second = join(house)
    linking.link(house, *twice)
    meet(house, second)
    screens = house.screens()
    linking.unlink(second, *twice, "keliru")
    linking.link(second, *twice)
    meet(house, second)
    linking.unlink(house, *twice, "keliru", screens)
    meet(house, second)
    for session in (house, second):
        (link,) = session.store.rows.list("link")
        assert link.contested
        assert is_one(session, *twice)


def test_one_person_on_a_list_twice_gets_one_certificate_by_the_marks_of_both_rows(
    house: Session, twice: tuple[RowId, RowId]
) -> None:
    other = add_person(house, full_name="Yuliana")
    course, day = make_course(house, [*twice, other])
    (next_day,), _ = activities.make_sessions(house, course, [house.clock.today().replace(day=29)])
    first, second = twice
    activities.mark(
        house,
        [(first, day, "H"), (second, day, "A"), (second, next_day, "T"), (other, day, "H")],
    )
    apart = {one.person: (one.present, one.passes) for one in candidates.candidates(house, course)}
    assert apart == {first: (1, False), second: (1, False), other: (1, False)}
    linking.link(house, *twice)
    found = {one.person: one for one in certificates.candidates(house, course)}
    assert found.keys() == {first, other}
    maria = found[first]
    assert (maria.present, maria.sessions, maria.unmarked, maria.passes) == (2, 2, 0, True)
    picks = [certificates.Pick(first, "Maria Tefa"), certificates.Pick(second, "Maria Teffa")]
    with pytest.raises(InputError, match=r"certificate\.needs_reason"):
        certificates.issue(house, course, house.clock.today(), picks)
    activities.set_results(house, course, {second: {"result": "MENGUNDURKAN_DIRI"}})
    maria = certificates.candidates(house, course)[0]
    assert (maria.person, maria.passes, maria.result) == (first, False, "MENGUNDURKAN_DIRI")
