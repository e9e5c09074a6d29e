"""The account of the person at the keyboard, as far as this computer opens by it."""

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.services.founding import PASSWORD_LENGTH
from lipas_desktop.services.session import Session
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import password
from lipas_desktop.system.keys.slot_copies import read_slots, write_slots
from lipas_desktop.system.keys.slots import make_slot, open_slots


def change_password(
    session: Session, old: str, new: str, *, floor: Cost = FLOOR
) -> tuple[None, Changes]:
    """Let the person at the keyboard open this register by another password; about a second.

    It works no less than the old one did against guessing. Copies written before still open with
    the old one. InputError keys.wrong_password (column `old`), setup.password_short (column
    `new`); WorldError keys.no_slot where nobody is logged in by a password, practice.no_password,
    file.*.
    """
    if session.is_practice:
        raise WorldError("practice.no_password")
    if session.account_id is None:
        raise WorldError("keys.no_slot")
    if len(new) < PASSWORD_LENGTH:
        raise InputError("setup.password_short", column="new", need=PASSWORD_LENGTH)
    slots = read_slots(session.places.live)
    try:
        opened = open_slots(slots, password(old), who=session.account_id, floor=floor)
    except WorldError as error:
        if error.code != "keys.wrong_password":
            raise
        raise InputError(error.code, column="old") from error
    slot = make_slot(
        password(new),
        who=session.account_id,
        register=session.register,
        register_key=session.register_key,
        random=session.random,
        cost=Cost.parse(opened.slot.fields.get("kdf")),
        floor=floor,
    )
    write_slots(session.places.live, slots.with_slot(slot))
    return None, Changes()
