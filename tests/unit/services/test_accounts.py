"""The own password: changed by who knows the old one, and by nobody else."""

import os

import pytest

from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.services import accounts, opening
from lipas_desktop.services.session import Session
from lipas_desktop.system.keys.kdf import Cost
from lipas_desktop.system.keys.slot_copies import read_slots
from tests.unit.services.conftest import CHEAP, PASSWORD

NEW = "lontar sasando tenun"


def opens(session: Session, secret: str) -> bool:
    """Tell whether a secret opens the register, which is closed for it."""
    session.store.close()
    session.instance.release()
    try:
        opening.open_register(
            session.places,
            secret,
            random=os.urandom,
            floor=CHEAP,
            common=session.places.live.with_name("common"),
        ).close()
    except WorldError as error:
        if error.code != "keys.wrong_password":
            raise
        return False
    return True


def test_the_new_password_opens_the_register_and_the_old_one_no_longer(house: Session) -> None:
    accounts.change_password(house, PASSWORD, NEW, floor=CHEAP)
    assert not opens(house, PASSWORD)
    assert opens(house, NEW)


def test_the_recovery_code_still_opens_it(house: Session, recovery_code: str) -> None:
    accounts.change_password(house, PASSWORD, NEW, floor=CHEAP)
    assert opens(house, recovery_code)


@pytest.mark.parametrize(
    ("old", "new", "code", "column"),
    [
        ("salah sama sekali", NEW, "keys.wrong_password", "old"),
        ("", NEW, "keys.wrong_password", "old"),
        (PASSWORD, "pendek", "setup.password_short", "new"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_changes_nothing(
    house: Session, old: str, new: str, code: str, column: str
) -> None:
    before = read_slots(house.places.live)
    with pytest.raises(InputError) as caught:
        accounts.change_password(house, old, new, floor=CHEAP)
    assert (caught.value.code, caught.value.params["column"]) == (code, column)
    assert read_slots(house.places.live) == before


def test_the_recovery_code_is_no_old_password(house: Session, recovery_code: str) -> None:
    with pytest.raises(InputError, match=r"keys\.wrong_password"):
        accounts.change_password(house, recovery_code, NEW, floor=CHEAP)


def test_who_came_by_the_recovery_code_has_no_password_to_change(house: Session) -> None:
    house.account_id = None
    with pytest.raises(WorldError, match=r"keys\.no_slot"):
        accounts.change_password(house, PASSWORD, NEW, floor=CHEAP)


def test_a_slot_that_is_cheaper_to_guess_than_allowed_is_not_believed(house: Session) -> None:
    with pytest.raises(WorldError, match=r"keys\.slots_damaged"):
        accounts.change_password(house, PASSWORD, NEW)


def test_the_new_password_takes_as_much_work_to_guess_as_the_old_one(house: Session) -> None:
    accounts.change_password(house, PASSWORD, NEW, floor=CHEAP)
    (slot,) = [one for one in read_slots(house.places.live).slots if one.kind == "user"]
    assert Cost.parse(slot.fields["kdf"]) == CHEAP
