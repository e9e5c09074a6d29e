import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.system.keys.boxes import BoxError, box, unbox
from lipas_desktop.system.keys.kdf import FLOOR, Cost, calibrate
from lipas_desktop.system.keys.recovery import new_code
from lipas_desktop.system.keys.secret import password, recovery_code
from lipas_desktop.system.keys.slot_copies import read_slots, write_slots
from lipas_desktop.system.keys.slots import Slot, SlotFile, make_slot, open_slots, parse_slots
from lipas_desktop.system.randomness import Random
from tests.unit.system.conftest import CHEAP, KEY, REGISTER

MakeSlot = Callable[..., Slot]
DEWI = RowId(b64.encode(b"d" * 16))
ROSA = RowId(b64.encode(b"r" * 16))


def code_of(file: SlotFile, text: str, who: RowId | None = None) -> str:
    with pytest.raises(WorldError) as caught:
        open_slots(file, password(text), who=who, floor=CHEAP)
    return caught.value.code


@pytest.fixture
def file(slot_for: MakeSlot) -> SlotFile:
    return SlotFile(REGISTER, (slot_for(password("sandi dewi"), DEWI),))


def test_each_user_opens_the_same_register_with_her_own_password(
    file: SlotFile, slot_for: MakeSlot
) -> None:
    both = file.with_slot(slot_for(password("sandi rosa"), ROSA))
    assert both.gen == 2
    for text, who in [("sandi dewi", DEWI), ("sandi rosa", ROSA)]:
        opened = open_slots(both, password(text), floor=CHEAP)
        assert (opened.register_key, opened.slot.who) == (KEY, who)


def test_the_password_of_one_account_is_wrong_for_another(
    file: SlotFile, slot_for: MakeSlot
) -> None:
    both = file.with_slot(slot_for(password("sandi rosa"), ROSA))
    assert code_of(both, "sandi rosa", DEWI) == "keys.wrong_password"
    assert code_of(both, "sandi dewi", RowId("A" * 22)) == "keys.no_slot"


def test_who_forgot_the_password_is_given_a_new_slot_and_the_old_one_is_gone(
    file: SlotFile, slot_for: MakeSlot
) -> None:
    new = file.with_slot(slot_for(password("sandi baru"), DEWI))
    assert len(new.slots) == 1
    assert open_slots(new, password("sandi baru"), floor=CHEAP).register_key == KEY
    assert code_of(new, "sandi dewi") == "keys.wrong_password"


def test_the_recovery_code_opens_its_own_slot_only(
    file: SlotFile, slot_for: MakeSlot, random: Random
) -> None:
    code, other = new_code(random), new_code(random)
    both = file.with_slot(slot_for(recovery_code(code)))
    assert open_slots(both, recovery_code(code.lower()), floor=CHEAP).slot.kind == "recovery"
    with pytest.raises(WorldError) as caught:
        open_slots(both, recovery_code(other), floor=CHEAP)
    assert caught.value.code == "keys.wrong_code"


def test_letters_composed_in_either_way_are_one_password(slot_for: MakeSlot) -> None:
    text = "rahasia José"
    file = SlotFile(REGISTER, (slot_for(password(text)),))
    decomposed = unicodedata.normalize("NFD", text)
    assert decomposed != text
    assert open_slots(file, password(decomposed), floor=CHEAP).register_key == KEY


def test_the_last_slot_that_a_person_can_open_stays(file: SlotFile, slot_for: MakeSlot) -> None:
    with pytest.raises(WorldError) as caught:
        file.without(file.slots[0].id)
    assert caught.value.code == "keys.last_slot"
    both = file.with_slot(slot_for(password("sandi rosa"), ROSA))
    assert [slot.who for slot in both.without(file.slots[0].id).slots] == [ROSA]


def test_what_a_newer_program_wrote_beside_is_kept(file: SlotFile, slot_for: MakeSlot) -> None:
    value = file.value()
    own = {**file.slots[0].fields, "hint": "bunga"}
    escrow = {"id": "e", "key": "k", "kind": "escrow", "pub": "p"}
    value |= {"later": [1], "slots": [own, escrow, {**escrow, "kind": "card"}]}
    read = parse_slots(canonical.loads(canonical.dumps(value)))
    assert read.value() == value
    assert open_slots(read, password("sandi dewi"), floor=CHEAP).register_key == KEY
    assert read.with_slot(slot_for(password("x"), ROSA)).value()["later"] == [1]


def test_a_slot_cheaper_than_the_floor_is_neither_made_nor_opened(
    file: SlotFile, random: Random
) -> None:
    with pytest.raises(ValueError, match="cheaper"):
        make_slot(
            password("x"),
            who=DEWI,
            register=REGISTER,
            register_key=KEY,
            random=random,
            cost=replace(FLOOR, passes=2),
        )
    with pytest.raises(WorldError) as caught:
        open_slots(file, password("sandi dewi"))
    assert caught.value.code == "keys.slots_damaged"


@pytest.mark.parametrize(
    "kdf",
    [
        ["argon2id", 65, 64, 1],
        ["argon2id", 1, 2**20 + 1, 1],
        ["argon2id", 1, 1024, 17],
        ["argon2i", 3, 65536, 4],
        ["argon2id", 3, 65536],
        None,
    ],
)
def test_a_slot_made_to_hang_the_pc_is_not_obeyed(file: SlotFile, kdf: object) -> None:
    slot = Slot({**file.slots[0].fields, "kdf": kdf})
    assert code_of(replace(file, slots=(slot,)), "sandi dewi") == "keys.slots_damaged"


def test_a_damaged_slot_does_not_shut_out_the_others(file: SlotFile, slot_for: MakeSlot) -> None:
    broken = Slot({**slot_for(password("sandi rosa"), ROSA).fields, "salt": "!"})
    both = replace(file, slots=(broken, *file.slots))
    assert open_slots(both, password("sandi dewi"), floor=CHEAP).register_key == KEY
    assert code_of(both, "sandi rosa", ROSA) == "keys.slots_damaged"


def test_a_slot_opens_no_other_register(file: SlotFile) -> None:
    moved = replace(file, register=b64.encode(bytes(16)))
    assert code_of(moved, "sandi dewi") == "keys.wrong_password"


def test_a_key_that_is_not_32_bytes_is_refused(slot_for: MakeSlot) -> None:
    file = SlotFile(REGISTER, (slot_for(password("x"), DEWI, b"short"),))
    assert code_of(file, "x") == "keys.slots_damaged"


def test_the_register_key_is_not_shown(file: SlotFile) -> None:
    assert repr(KEY) not in repr(open_slots(file, password("sandi dewi"), floor=CHEAP))


@pytest.mark.parametrize(
    "value",
    [
        [],
        {"gen": 1, "register": REGISTER},
        {"gen": 0, "register": REGISTER, "slots": []},
        {"gen": 1, "register": REGISTER, "slots": [{}]},
        {
            "gen": 1,
            "register": REGISTER,
            "slots": [{"id": "", "key": "", "kind": "user", "pub": ""}],
        },
    ],
)
def test_what_is_no_slot_file_is_refused(value: object) -> None:
    with pytest.raises(WorldError) as caught:
        parse_slots(value)
    assert caught.value.code == "keys.slots_damaged"


def test_both_copies_are_the_same_and_read_back(tmp_path: Path, file: SlotFile) -> None:
    write_slots(tmp_path, file)
    assert (tmp_path / "slots.a").read_bytes() == (tmp_path / "slots.b").read_bytes()
    assert read_slots(tmp_path).value() == file.value()


@pytest.mark.parametrize("newer", ["slots.a", "slots.b"])
def test_after_a_power_cut_between_the_copies_the_later_one_counts(
    tmp_path: Path, file: SlotFile, slot_for: MakeSlot, newer: str
) -> None:
    write_slots(tmp_path, file)
    old = (tmp_path / "slots.a").read_bytes()
    later = file.with_slot(slot_for(password("sandi rosa"), ROSA))
    write_slots(tmp_path, later)
    other = {"slots.a": "slots.b", "slots.b": "slots.a"}[newer]
    (tmp_path / other).write_bytes(old)
    assert read_slots(tmp_path).gen == 2
    assert (tmp_path / other).read_bytes() == (tmp_path / newer).read_bytes()


@pytest.mark.parametrize("cut", [0, 1, 8, 200, -2, -1])
def test_a_torn_copy_is_mended(tmp_path: Path, file: SlotFile, cut: int) -> None:
    write_slots(tmp_path, file)
    whole = (tmp_path / "slots.a").read_bytes()
    (tmp_path / "slots.a").write_bytes(whole[:cut])
    assert read_slots(tmp_path).value() == file.value()
    assert (tmp_path / "slots.a").read_bytes() == whole


def test_a_lost_copy_is_written_anew(tmp_path: Path, file: SlotFile) -> None:
    write_slots(tmp_path, file)
    (tmp_path / "slots.b").unlink()
    read_slots(tmp_path)
    assert (tmp_path / "slots.b").exists()


def test_two_torn_copies_are_told_and_left_as_they_are(tmp_path: Path, file: SlotFile) -> None:
    write_slots(tmp_path, file)
    for name in ("slots.a", "slots.b"):
        (tmp_path / name).write_bytes(b"slots/1\n{}\n")
    with pytest.raises(WorldError) as caught:
        read_slots(tmp_path)
    assert caught.value.code == "keys.slots_damaged"
    assert (tmp_path / "slots.a").read_bytes() == b"slots/1\n{}\n"


def test_no_copy_at_all_has_a_code_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        read_slots(tmp_path)
    assert caught.value.code == "keys.slots_missing"


def test_a_copy_of_a_newer_program_is_not_overwritten(tmp_path: Path, file: SlotFile) -> None:
    write_slots(tmp_path, file)
    (tmp_path / "slots.b").write_bytes(b"slots/2\nwhatever\n")
    with pytest.raises(WorldError) as caught:
        read_slots(tmp_path)
    assert caught.value.code == "keys.newer"
    assert (tmp_path / "slots.b").read_bytes() == b"slots/2\nwhatever\n"


def test_more_slots_than_a_line_holds_are_refused_before_writing(
    tmp_path: Path, file: SlotFile
) -> None:
    many = replace(file, slots=file.slots * 200)
    with pytest.raises(WorldError) as caught:
        write_slots(tmp_path, many)
    assert caught.value.code == "keys.too_many_slots"
    assert list(tmp_path.iterdir()) == []


def test_a_box_opens_only_where_it_belongs(random: Random) -> None:
    sealed = box(KEY, b"secret", b"place", random)
    assert unbox(KEY, sealed, b"place") == b"secret"
    for key, text, aad in [
        (bytes(32), sealed, b"place"),
        (KEY, sealed, b"elsewhere"),
        (KEY, sealed[:-4], b"place"),
        (KEY, "", b"place"),
        (KEY, "!", b"place"),
    ]:
        with pytest.raises(BoxError):
            unbox(key, text, aad)


@pytest.mark.parametrize(
    ("seconds", "cost"),
    [
        (0.1, Cost(12, 65_536, 4)),
        (0.4, FLOOR),
        (4.0, FLOOR),
        (0.0, Cost(64, 65_536, 4)),
    ],
)
def test_a_guess_takes_as_long_as_this_pc_bears_and_never_less_than_the_floor(
    seconds: float, cost: Cost
) -> None:
    assert calibrate(0.4, lambda _: seconds) == cost


def test_this_pc_can_be_measured() -> None:
    assert calibrate(0.01).at_least(FLOOR)
