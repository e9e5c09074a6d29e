"""The registers that have a form: saved, taken elsewhere, erased with whom they are about."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER, STREAM_KINDS
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import erasing, last_actions, records, review
from lipas_desktop.services.erasing import erase_person
from lipas_desktop.services.forms import FILES
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.session import Session
from lipas_desktop.system.keys.hkdf import sub_key
from tests.unit.services.conftest import Found, Meet
from tests.unit.store.pages import clear_pages, holding

Join = Callable[..., Session]
SAMPLES = Path(__file__).parents[2] / "data" / "forms"
NAME = "Burungkenari Tefa"
ORDER = (
    "person", "activity", "pokmas_group", "pokmas_member", "stakeholder", "agreement", "vacancy",
    "legal_status", "stay", "finance", "assessment", "outcome", "placement", "organiser",
    "product", "licence", "support", "obstacle", "award",
)  # fmt: skip
"""Who is written about stands before what is written about them."""
GRANTS = frozenset(STREAM_KINDS)


@pytest.fixture
def office(found: Found) -> Session:
    return found("office", "BAPAS")


def save(
    session: Session, kind: str, answers: Mapping[str, Any], *about: RowId
) -> tuple[RowId, dict[str, Value]]:
    """Save a record as its page will: by its form; return what it should hold."""
    opened = records.open_form(session, kind, about=about)
    for question, answer in answers.items():
        if question != "about_kind":
            opened.state.answer(question, answer)
    saved, _ = records.save(session, opened.answered())
    return saved.id, {one: value for one, value in opened.values.items() if value not in ([], "")}


def sample(kind: str) -> dict[str, Any]:
    name = FILES[kind].removesuffix(".md")
    read = json.loads((SAMPLES / f"{name}.pass.json").read_text(encoding="utf-8"))
    return dict(read["answers"])


def about_of(kind: str, made: Mapping[str, RowId]) -> list[RowId]:
    """Choose what a record is about: the sample says of which kind, else it is the first."""
    table = LEDGER.tables[kind]
    told = str(sample(kind).get("about_kind", ""))
    kinds = [told] if told else [table.kinds_of_key(place)[0] for place in range(len(table.keys))]
    return [made[one] for one in kinds]


def fill(session: Session) -> tuple[dict[str, RowId], dict[str, dict[str, Value]]]:
    """Save a record of every register."""
    made: dict[str, RowId] = {"house": session.house.row}
    held: dict[str, dict[str, Value]] = {}
    for kind in ORDER:
        about = about_of(kind, made)
        made[kind], held[kind] = save(session, kind, sample(kind), *about)
    return made, held


def row_of(session: Session, kind: str, row: RowId) -> Row:
    found = session.store.rows.get(kind, row)
    assert found is not None
    return found


def states(session: Session) -> list[str]:
    return [session.store.log.state_hash(kind) for kind in ("data", "restricted")]


def pages(session: Session) -> list[bytes]:
    key = sub_key(session.register_key, "database", session.register)
    return clear_pages(session.places.database, key)


def test_every_register_with_a_form_is_tried() -> None:
    assert set(ORDER) == set(FILES)


def test_a_record_of_each_register_comes_to_the_second_computer_as_it_was_saved(
    office: Session, join: Join, meet: Meet
) -> None:
    second = join(office, grants=GRANTS)
    made, held = fill(office)
    meet(office, second)
    assert states(second) == states(office)
    for kind in ORDER:
        row = row_of(second, kind, made[kind])
        assert row == row_of(office, kind, made[kind])
        values = {name: row.values.get(name) for name in held[kind] if name in row.values}
        wanted = {name: value for name, value in held[kind].items() if value is not False}
        assert values == {name: wanted.get(name) for name in values}, kind
        assert row.extra == {}


def test_what_is_restricted_never_comes_to_a_computer_without_it(
    office: Session, join: Join, meet: Meet
) -> None:
    second = join(office, grants=frozenset({"data", "audit"}))
    fill(office)
    meet(office, second)
    for kind in ("legal_status", "stay", "finance"):
        assert LEDGER.tables[kind].stream == "restricted"
        assert office.store.rows.list(kind)
        assert second.store.rows.list(kind) == []
    assert second.store.log.state_hash("data") == office.store.log.state_hash("data")


def test_a_record_says_of_which_kind_it_is_about_and_is_nothing_by_that(house: Session) -> None:
    member, _ = save(house, "pokmas_member", {"name": "Bengkel Tenun"})
    opened = records.open_form(house, "support", about=[member])
    assert opened.state.text("about_kind") == "pokmas_member"
    with pytest.raises(InputError) as caught:
        records.save(house, opened.answered())
    assert caught.value.code == "record.empty"
    records.keep_draft(house, opened.answered())
    assert records.drafts(house) == []


def test_an_amount_is_asked_of_all_but_a_person(house: Session) -> None:
    person, _ = save(house, "person", {"full_name": NAME, "sex": "P"})
    for about, asked in ((person, False), (house.house.row, True)):
        opened = records.open_form(house, "support", about=[about])
        assert opened.state.is_relevant("amount") == asked


def test_a_relation_is_opened_where_it_stands_and_two_computers_meet_in_it(
    house: Session, join: Join, meet: Meet
) -> None:
    second = join(house)
    activity, _ = save(house, "activity", {"title": "Tenun"})
    member, _ = save(house, "pokmas_member", {"name": "Bengkel Tenun"})
    meet(house, second)
    first, _ = save(house, "organiser", {"roles": ["UTAMA"]}, activity, member)
    other, _ = save(second, "organiser", {"roles": ["TEMPAT"]}, activity, member)
    assert first == other
    meet(house, second)
    for session in (house, second):
        opened = records.open_form(session, "organiser", about=[activity, member])
        assert opened.row is not None
        assert opened.state.value("roles") == ["UTAMA", "TEMPAT"]
        assert not opened.is_changed
        assert not review.waiting(session)


def test_what_differs_is_shown_with_what_the_record_is_called(
    house: Session, join: Join, meet: Meet
) -> None:
    second = join(house)
    member, _ = save(house, "pokmas_member", {"name": "Bengkel Tenun"})
    product, _ = save(house, "product", {"name": "Kain ikat"}, member)
    licence, _ = save(house, "licence", {"kind": "NIB", "stage": "SYARAT"}, product)
    meet(house, second)
    for session, stage in ((house, "DIAJUKAN"), (second, "TERBIT")):
        opened = records.open_form(session, "licence", licence)
        opened.state.answer("stage", stage)
        records.save(session, opened.answered())
    meet(house, second)
    (item,) = review.items(house)
    assert (item.kind, item.title) == ("licence", "Kain ikat")
    assert item.about == {"licence": licence, "product": product, "pokmas_member": member}
    facts = RecordFacts.of(house, row_of(house, "product", product))
    assert facts.title == "Kain ikat"


def test_a_record_that_others_are_about_is_not_undone_from_under_them(house: Session) -> None:
    member, _ = save(house, "pokmas_member", {"name": "Bengkel Tenun"})
    save(house, "product", {"name": "Kain ikat"}, member)
    actions = last_actions.listing(house)
    made = next(one for one in actions if one.kind == "pokmas_member")
    assert made.title == "Bengkel Tenun"
    undone, _ = last_actions.undo(house, made)
    assert [left.used for left in undone.left] == ["product"]
    assert not row_of(house, "pokmas_member", member).void


# Erased


def hang(session: Session, person: RowId) -> list[tuple[str, RowId]]:
    """Write of every register a record about a person, and records about these."""
    hanging: list[tuple[str, RowId]] = []
    activity, _ = save(session, "activity", {"title": "Tenun"})
    made = {"person": person, "activity": activity, "house": session.house.row}
    for kind in ORDER:
        table = LEDGER.tables[kind]
        if table.is_about("person"):
            places = [table.kinds_of_key(place) for place in range(len(table.keys))]
            about = [person if "person" in kinds else made[kinds[0]] for kinds in places]
            field = "roles" if kind == "organiser" else "note"
            field = {"obstacle": "description", "support": "goods"}.get(kind, field)
            field = {"legal_status": "home_unit"}.get(kind, field)
            answer = ["UTAMA"] if kind == "organiser" else f"{NAME} {kind}"
            needed = {"name": f"{NAME} kain"} if kind == "product" else {}
            row, _ = save(session, kind, {**needed, field: answer}, *about)
            hanging.append((kind, row))
            made.setdefault(kind, row)
    licence, _ = save(session, "licence", {"note": f"{NAME} merek"}, made["product"])
    obstacle, _ = save(session, "obstacle", {"description": f"{NAME} label"}, licence)
    alone = {"kind": "PERORANGAN", "name": NAME, "person": person}
    member, _ = save(session, "pokmas_member", alone)
    award, _ = save(session, "award", {"criterion": f"{NAME} juara"}, member)
    more = [("licence", licence), ("obstacle", obstacle)]
    return [*hanging, *more, ("pokmas_member", member), ("award", award)]


def test_who_is_erased_takes_all_registers_along_on_every_computer(
    office: Session, join: Join, meet: Meet
) -> None:
    second = join(office, grants=GRANTS)
    person, _ = save(office, "person", {"full_name": NAME, "sex": "P"})
    other, _ = save(office, "person", {"full_name": "Markus Bria", "sex": "L"})
    hanging = hang(office, person)
    body, _ = save(office, "pokmas_member", {"kind": "PERKUMPULAN", "name": "Bengkel Ina Ndao"})
    kept, _ = save(office, "outcome", {"work": "BEKERJA", "employer": "Bengkel Ina Ndao"}, other)
    meet(office, second)
    assert {kind for kind, _ in hanging} >= {
        kind for kind in FILES if LEDGER.tables[kind].is_about("person")
    }
    assert all(row_of(second, kind, row) for kind, row in hanging)
    assert erasing.plan(office, person).records == len(hanging) - 1  # the status is told apart
    assert holding(pages(office), NAME) == {NAME}

    erase_person(office, person, "PERMINTAAN")
    meet(office, second)
    second.store.cleanse()
    for session in (office, second):
        assert [one for one in hanging if session.store.rows.get(*one)] == []
        assert holding(pages(session), NAME) == set()
        assert row_of(session, "pokmas_member", body).text("name") == "Bengkel Ina Ndao"
        assert row_of(session, "outcome", kept).text("work") == "BEKERJA"
    assert states(second) == states(office)


def test_what_comes_late_about_somebody_erased_is_gone_too(
    house: Session, join: Join, meet: Meet
) -> None:
    second = join(house)
    person, _ = save(house, "person", {"full_name": NAME, "sex": "P"})
    meet(house, second)
    erase_person(house, person, "PERMINTAAN")
    product, _ = save(second, "product", {"name": f"{NAME} kain"}, person)
    licence, _ = save(second, "licence", {"note": f"{NAME} merek"}, product)
    meet(house, second)
    for session in (house, second):
        assert session.store.rows.get("product", product) is None
        assert session.store.rows.get("licence", licence) is None
    assert states(second)[0] == states(house)[0]
