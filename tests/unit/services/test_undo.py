"""An undo takes back a save, and never what others wrote there in between."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Set
from lipas_desktop.domain.entries import build_entry
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.headers import Header
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import people, quick, receiving, records, sync
from lipas_desktop.services.quick import QuickRow
from lipas_desktop.services.records import Saved
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.people import PeopleQuery

Join = Callable[..., Session]


def _saved(session: Session, row: RowId | None = None, **answers: str) -> Saved:
    form = records.open_form(session, "person", row)
    for name, value in answers.items():
        form.state.answer(name, value)
    saved, _ = records.save(session, form.answered())
    return saved


def _hand_over(sender: Session, receiver: Session, folder: Path) -> None:
    folder.mkdir()
    sync.export(sender, folder)
    receiving.receive(receiver, [folder])


def _erase(session: Session, row: RowId) -> None:
    own = session.store.log.own("data")
    assert own is not None
    header = Header(session.clock.now_ms(), own.seq + 1, 1, 1, 480)
    entry = build_entry(header, own.hash, session.random(16), [["erase", [row], "P-1"]])
    session.store.log.receive("data", [entry])


@pytest.fixture
def two(house: Session, join: Join, tmp_path: Path) -> tuple[Session, Session, RowId]:
    """Two computers that both hold one person."""
    row = _saved(house, full_name="Yuliana", sex="P").id
    return house, join(house), row


def test_an_undo_brings_back_what_stood_there(house: Session) -> None:
    row = _saved(house, full_name="Yuliana", sex="P", note="a").id
    saved = _saved(house, row, note="b")
    records.undo(house, saved)
    found = house.store.rows.get("person", row)
    assert found is not None
    assert found.text("note") == "a"


def test_an_undo_after_others_wrote_there_is_refused(
    two: tuple[Session, Session, RowId], tmp_path: Path
) -> None:
    one, other, row = two
    saved = _saved(one, row, note="b")
    other.append("data", [Set("person", row, {"note": "from PC 2"})])
    _hand_over(other, one, tmp_path / "stick")
    with pytest.raises(InputError, match=r"record\.changed_meanwhile"):
        records.undo(one, saved)
    assert one.store.log.choices("person", row)


def test_an_undo_after_others_wrote_elsewhere_in_the_record_goes_on(
    two: tuple[Session, Session, RowId], tmp_path: Path
) -> None:
    one, other, row = two
    saved = _saved(one, row, note="b")
    other.append("data", [Set("person", row, {"religion": "KATOLIK"})])
    _hand_over(other, one, tmp_path / "stick")
    records.undo(one, saved)
    found = one.store.rows.get("person", row)
    assert found is not None
    assert (found.text("note"), found.text("religion")) == ("", "KATOLIK")


def test_a_new_record_that_others_have_gone_on_with_is_not_undone(
    house: Session, join: Join, tmp_path: Path
) -> None:
    saved = _saved(house, full_name="Yuliana", sex="P")
    second = join(house)
    second.append("data", [Set("person", saved.id, {"note": "from PC 2"})])
    _hand_over(second, house, tmp_path / "stick")
    with pytest.raises(InputError, match=r"record\.changed_meanwhile"):
        records.undo(house, saved)
    found = house.store.rows.get("person", saved.id)
    assert found is not None
    assert not found.void


def test_people_of_a_quick_list_that_others_went_on_with_stay_in_sight_after_its_undo(
    house: Session, join: Join, tmp_path: Path
) -> None:
    saved, _ = quick.save(house, [QuickRow(full_name="Yuliana", sex="P")])
    (row,) = saved.rows.values()
    second = join(house)
    second.append("data", [Set("person", row, {"note": "from PC 2"})])
    _hand_over(second, house, tmp_path / "stick")
    quick.undo(house, saved)
    found = house.store.rows.get("person", row)
    assert found is not None
    assert (found.void, found.contested) == (False, True)
    assert people.count(house, PeopleQuery()) == 1


def test_what_was_erased_while_its_form_was_open_can_neither_be_saved_nor_undone(
    house: Session,
) -> None:
    row = _saved(house, full_name="Yuliana", sex="P").id
    saved = _saved(house, row, note="a")
    form = records.open_form(house, "person", row)
    form.state.answer("note", "b")
    _erase(house, row)
    with pytest.raises(InputError, match=r"record\.unknown"):
        records.save(house, form.answered())
    with pytest.raises(InputError, match=r"record\.unknown"):
        records.undo(house, saved)
