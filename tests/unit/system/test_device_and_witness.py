from pathlib import Path

import pytest

from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, StreamId
from lipas_desktop.system.keys.device import (
    DeviceKeys,
    new_device_keys,
    read_device_keys,
    write_device_keys,
)
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.keys.witness import Witness, read_witness, write_witness
from lipas_desktop.system.randomness import Random
from tests.unit.system.conftest import KEY, REGISTER

OTHER = "A" * 22


@pytest.fixture
def keys(tmp_path: Path, random: Random) -> DeviceKeys:
    made = new_device_keys(random)
    write_device_keys(tmp_path, made, register=REGISTER, register_key=KEY, random=random)
    return made


def test_the_keys_of_a_pc_read_back(tmp_path: Path, keys: DeviceKeys) -> None:
    assert read_device_keys(tmp_path, register=REGISTER, register_key=KEY) == keys
    assert len(keys.public) == 32
    assert keys.recipient.startswith("age1")


def test_nothing_of_them_lies_in_the_clear(tmp_path: Path, keys: DeviceKeys) -> None:
    data = (tmp_path / "device").read_bytes()
    assert keys.identity.encode() not in data
    assert b"AGE-SECRET" not in data
    assert keys.identity not in repr(keys)


def test_a_restored_pc_has_none(tmp_path: Path) -> None:
    assert read_device_keys(tmp_path, register=REGISTER, register_key=KEY) is None


@pytest.mark.parametrize(("register", "key"), [(OTHER, KEY), (REGISTER, bytes(32))])
def test_keys_of_another_register_do_not_open(
    tmp_path: Path, keys: DeviceKeys, register: str, key: bytes
) -> None:
    with pytest.raises(WorldError) as caught:
        read_device_keys(tmp_path, register=register, register_key=key)
    assert caught.value.code == "keys.device_damaged"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "keys.device_damaged"),
        (b"device/1\n{}\nx\n", "keys.device_damaged"),
        (b"device/2\n", "keys.newer"),
    ],
)
def test_torn_and_newer_device_keys_are_told_apart(
    tmp_path: Path, content: bytes, code: str
) -> None:
    (tmp_path / "device").write_bytes(content)
    with pytest.raises(WorldError) as caught:
        read_device_keys(tmp_path, register=REGISTER, register_key=KEY)
    assert caught.value.code == code


def test_every_purpose_and_register_has_a_key_of_its_own() -> None:
    keys = {
        sub_key(KEY, "database", REGISTER),
        sub_key(KEY, "pictures", REGISTER),
        sub_key(KEY, "device", REGISTER),
        sub_key(KEY, "backup", REGISTER),
        sub_key(KEY, "backup", OTHER),
        sub_key(bytes(32), "backup", REGISTER),
    }
    assert len(keys) == 6


HEAD = Position(StreamId("A" * 22), 7, EntryHash("B" * 42 + "A"))


def test_the_witness_reads_back(tmp_path: Path) -> None:
    witness = Witness(REGISTER, 3, (HEAD,))
    write_witness(tmp_path, witness)
    assert read_witness(tmp_path, REGISTER) == witness


def test_a_missing_torn_or_foreign_witness_is_none(tmp_path: Path) -> None:
    assert read_witness(tmp_path, REGISTER) is None
    write_witness(tmp_path, Witness(REGISTER, 3, (HEAD,)))
    assert read_witness(tmp_path, OTHER) is None
    data = (tmp_path / "witness").read_bytes()
    (tmp_path / "witness").write_bytes(data.replace(b"7", b"8", 1))
    assert read_witness(tmp_path, REGISTER) is None
