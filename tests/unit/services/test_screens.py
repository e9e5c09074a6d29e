"""What another PC wrote and no screen here showed is never written over, whatever one does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Insert, Set, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import (
    activities,
    attendance_imports,
    certificates,
    erasing,
    house_settings,
    materials,
    records,
    signatories,
)
from lipas_desktop.services.certificates import Pick, Signer
from lipas_desktop.services.materials import Material
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


def test_a_material_that_comes_meanwhile_is_neither_written_over_nor_taken_out(pair: Pair) -> None:
    here, there, course = pair.here, pair.there, pair.course
    materials.set_materials(here, course, [Material("Mengikat"), Material("Menenun")])
    pair.meet()
    drawn, shown = here.screens(), materials.materials(here, course)
    theirs = materials.materials(there, course)
    more = [Material("Mewarnai"), *theirs]
    materials.set_materials(there, course, more, shown=theirs)
    pair.meet()
    wanted = [replace(shown[0], name="Mengikat motif"), Material("Menggulung")]
    ids, _ = materials.set_materials(here, course, wanted, shown=shown, screens=drawn)
    now = materials.materials(here, course)
    assert {one.name for one in now} == {"Mengikat motif", "Menggulung", "Mewarnai"}
    assert not any(pair.row("material", one.id).contested for one in now if one.id)
    assert ids == [shown[0].id, next(one.id for one in now if one.name == "Menggulung")]


def test_a_material_typed_on_two_pcs_has_both_values(pair: Pair) -> None:
    here, course = pair.here, pair.course
    (row,), _ = materials.set_materials(here, course, [Material("Menenun", 2, 26)])
    pair.meet()
    drawn, shown = here.screens(), materials.materials(here, course)
    pair.elsewhere("material", row, {"jp_practice": 30})
    wanted = [replace(shown[0], practice=20)]
    materials.set_materials(here, course, wanted, shown=shown, screens=drawn)
    assert pair.row("material", row).review
    again = materials.materials(here, course)
    wanted = [replace(again[0], practice=24)]
    with pytest.raises(InputError, match=r"record\.undecided"):
        materials.set_materials(here, course, wanted, shown=again, screens=here.screens())


def test_who_was_taken_out_meanwhile_is_contested_when_enrolled_again(pair: Pair) -> None:
    here, person, course = pair.here, pair.person, pair.course
    activities.unenrol(here, course, [person], "pindah")
    pair.meet()
    drawn = here.screens()
    activities.enrol(pair.there, course, [person])
    activities.unenrol(pair.there, course, [person], "wafat")
    pair.meet()
    activities.enrol(here, course, [person], screens=drawn)
    assert pair.row("enrolment", pair.enrolment).contested


def test_what_another_pc_takes_back_meanwhile_is_not_brought_back_unseen(pair: Pair) -> None:
    here, row = pair.here, pair.person
    records.void(here, "person", row, "tercatat dua kali")
    pair.meet()
    drawn = here.screens()
    records.unvoid(pair.there, "person", row)
    records.void(pair.there, "person", row, "diminta yang bersangkutan")
    pair.meet()
    records.unvoid(here, "person", row, drawn)
    assert pair.row("person", row).contested


def test_a_walk_in_whom_another_pc_completes_is_contested_when_undone(pair: Pair) -> None:
    here = pair.here
    person, _ = activities.walk_in(here, pair.course, "Johanis Manafe")
    drawn = here.screens()
    pair.meet()
    pair.elsewhere("person", person, {"street": "Jalan Lontar"})
    activities.take_back_walk_in(here, pair.course, person, drawn)
    assert pair.row("person", person).contested


def test_a_choice_that_two_pcs_made_differently_is_decided_before_it_is_made_again(
    pair: Pair,
) -> None:
    here, person, house = pair.here, pair.person, pair.here.house.row
    for kind, row, mine, theirs in (
        ("person", person, {"legal_hold": True}, {"legal_hold": False}),
        ("house", house, {"erase_by": "head"}, {"erase_by": "head_and_second"}),
        ("house", house, {"pass_percent": 70}, {"pass_percent": 90}),
        ("activity", pair.course, {"signers": ["Kepala|Maria"]}, {"signers": ["Kepala|Yosef"]}),
        ("enrolment", pair.enrolment, {"printed_name": "Yuliana"}, {"printed_name": "Y. Tefa"}),
    ):
        here.append("data", [Set(kind, row, mine)])
        pair.elsewhere(kind, row, theirs)
        assert pair.row(kind, row).review
    now = here.screens()
    pick = Pick(person, "Yuliana Tefa", "lulus ujian")
    writes: list[Callable[[], object]] = [
        lambda: erasing.hold(here, person, on=True, screens=now),
        lambda: erasing.set_who_may(here, second=True, screens=now),
        lambda: house_settings.save(here, {"pass_percent": 80}, now),
        lambda: signatories.save(here, pair.course, [Signer("Kepala", "Rosa")], now),
        lambda: certificates.issue(here, pair.course, date(2021, 10, 28), [pick], screens=now),
    ]
    for write in writes:
        with pytest.raises(InputError, match=r"record\.undecided"):
            write()


def test_a_hold_that_comes_meanwhile_stays_beside_the_one_written(pair: Pair) -> None:
    here, drawn = pair.here, pair.here.screens()
    pair.elsewhere("person", pair.person, {"legal_hold": True})
    erasing.hold(here, pair.person, on=False, screens=drawn)
    assert "legal_hold" in pair.row("person", pair.person).review
    drawn, house = here.screens(), here.house.row
    pair.elsewhere("house", house, {"erase_by": "head"})
    erasing.set_who_may(here, second=True, screens=drawn)
    assert "erase_by" in pair.row("house", house).review


def test_an_attendance_list_does_not_decide_about_a_cell_in_which_the_pcs_differ(
    pair: Pair, tmp_path: Path
) -> None:
    here, there, person, held = pair.here, pair.there, pair.person, pair.held
    path = tmp_path / "hadir.csv"
    path.write_text("NO,NAMA,27/10/2021\n1,Yuliana Tefa,S\n", encoding="utf-8")
    activities.mark(here, [(person, held, "H")])
    activities.mark(there, [(person, held, "A")])
    pair.meet()
    preview = attendance_imports.preview_attendance(here, path, pair.course)
    assert [one.person for one in preview.people] == [person]
    with pytest.raises(InputError, match=r"record\.undecided"):
        attendance_imports.take_attendance(here, preview)
    activities.mark(here, [(person, held, "H")], here.screens())
    attendance_imports.take_attendance(
        here, attendance_imports.preview_attendance(here, path, pair.course)
    )
    assert here.store.attendance.grid(pair.course).marks[person, held].mark == "S"
