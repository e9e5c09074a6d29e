"""What another PC wrote and no screen here showed is never written over, whatever one does."""

from collections.abc import Callable
from datetime import date

import pytest

from lipas_desktop.domain.edits import Insert, Set, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import activities, certificates, records
from lipas_desktop.services.session import Session

Join = Callable[..., Session]
Meet = Callable[[Session, Session], None]


class Pair:
    """Two PCs of a house with one course, one person in it, one session, one certificate."""

    def __init__(self, house: Session, join: Join, meet: Meet) -> None:
        self.here, self._meet = house, meet
        self.there = join(house)
        self.person = self._made("person", (), {"full_name": "Yuliana Tefa", "sex": "P"})
        self.course = self._made("activity", (), {"title": "Tenun ikat"})
        (self.held,), _ = activities.make_sessions(house, self.course, [date(2021, 10, 27)])
        activities.enrol(house, self.course, [self.person])
        (enrolment,) = house.store.rows.list("enrolment", self.course)
        self.enrolment = enrolment.id
        keys = (self.person, self.course)
        self.certificate = self._made("certificate", keys, {"status": "TERBIT"})
        self.meet()

    def _made(self, kind: str, keys: tuple[RowId, ...], values: dict[str, Value]) -> RowId:
        row = self.here.append("data", [Insert(kind, keys, values)]).ids[0]
        assert row is not None
        return row

    def meet(self) -> None:
        self._meet(self.there, self.here)

    def elsewhere(self, kind: str, row: RowId, values: dict[str, Value]) -> None:
        """Let the other PC write, and what it wrote arrive here."""
        self.there.append("data", [Set(kind, row, values)])
        self.meet()

    def row(self, kind: str, row: RowId) -> Row:
        found = self.here.store.rows.get(kind, row)
        assert found is not None
        return found


@pytest.fixture
def pair(house: Session, join: Join, meet: Meet) -> Pair:
    return Pair(house, join, meet)


def test_a_list_that_shows_one_of_two_values_does_not_write_over_both(pair: Pair) -> None:
    here, person, course = pair.here, pair.person, pair.course
    for kind, row, mine, theirs in (
        ("enrolment", pair.enrolment, {"result": "SELESAI"}, {"result": "TIDAK_SELESAI"}),
        ("session", pair.held, {"jp": 4}, {"jp": 6}),
        ("certificate", pair.certificate, {"status": "DICETAK"}, {"status": "BATAL"}),
    ):
        here.append("data", [Set(kind, row, mine)])
        pair.elsewhere(kind, row, theirs)
        assert pair.row(kind, row).review
    now = here.screens()
    for write in (
        lambda: activities.set_results(here, course, {person: {"score": 90}}, now),
        lambda: activities.change_session(here, pair.held, {"jp": 8}, now),
        lambda: certificates.set_status(here, [pair.certificate], "DISERAHKAN", screens=now),
    ):
        with pytest.raises(InputError, match=r"record\.undecided"):
            write()
    # Another group of the same session differs in nothing.
    activities.change_session(here, pair.held, {"topic": "Mengikat motif"}, now)
    assert pair.row("session", pair.held).text("topic") == "Mengikat motif"


def test_a_value_that_comes_between_drawing_and_saving_stays_beside_it(pair: Pair) -> None:
    here, drawn = pair.here, pair.here.screens()
    pair.elsewhere("certificate", pair.certificate, {"status": "BATAL"})
    certificates.set_status(here, [pair.certificate], "DISERAHKAN", screens=drawn)
    assert pair.row("certificate", pair.certificate).review
    pair.elsewhere("enrolment", pair.enrolment, {"result": "SELESAI"})
    wanted = {pair.person: {"result": "TIDAK_SELESAI"}}
    activities.set_results(here, pair.course, wanted, drawn)
    assert pair.row("enrolment", pair.enrolment).review
    pair.elsewhere("session", pair.held, {"jp": 6})
    activities.change_session(here, pair.held, {"jp": 4}, drawn)
    assert pair.row("session", pair.held).review


def test_what_is_taken_back_while_another_pc_works_on_it_is_contested(pair: Pair) -> None:
    here, drawn = pair.here, pair.here.screens()
    pair.elsewhere("enrolment", pair.enrolment, {"result": "SELESAI"})
    activities.unenrol(here, pair.course, [pair.person], "pindah", drawn)
    pair.elsewhere("session", pair.held, {"topic": "Mengikat motif"})
    activities.remove_sessions(here, [pair.held], "hujan", drawn)
    pair.elsewhere("person", pair.person, {"street": "Jalan Lontar"})
    records.void(here, "person", pair.person, "tercatat dua kali", drawn)
    for kind, row in (
        ("enrolment", pair.enrolment),
        ("session", pair.held),
        ("person", pair.person),
    ):
        assert pair.row(kind, row).contested
