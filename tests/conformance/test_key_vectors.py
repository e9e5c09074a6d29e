"""The files of a register folder and the backup, as the format's own examples have them."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from lipas_desktop.domain import b64
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.system.keys.backup_reader import open_backup
from lipas_desktop.system.keys.device import read_device_keys
from lipas_desktop.system.keys.recovery import GROUPS, group_is_right, normalise, parse_code
from lipas_desktop.system.keys.secret import Secret, password, recovery_code
from lipas_desktop.system.keys.slot_copies import read_slots
from lipas_desktop.system.keys.slots import open_slots

VECTORS = Path(__file__).resolve().parents[3] / "shared" / "vectors"
FILES = VECTORS / "files"

pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the format's vectors are not here")


@pytest.fixture(scope="module")
def expected() -> Mapping[str, str]:
    fields: Mapping[str, str] = json.loads((VECTORS / "files.json").read_text())
    return fields


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("slots.a", "slots.b", "device"):
        # Without the modes: the vectors may lie there read-only, a register's files never do.
        shutil.copyfile(FILES / name, tmp_path / name)
    return tmp_path


@pytest.fixture(params=["password", "recovery_code"])
def secret(request: pytest.FixtureRequest, expected: Mapping[str, str]) -> Secret:
    if request.param == "password":
        return password(expected["password"])
    return recovery_code(expected["recovery_code"])


def test_either_secret_opens_the_slot_file(
    folder: Path, expected: Mapping[str, str], secret: Secret
) -> None:
    file = read_slots(folder)
    assert (file.gen, file.register) == (2, expected["register"])
    assert b64.encode(open_slots(file, secret).register_key) == expected["register_key"]


def test_the_torn_copy_is_mended_by_the_good_one(folder: Path) -> None:
    assert (folder / "slots.a").read_bytes() != (folder / "slots.b").read_bytes()
    read_slots(folder)
    assert (folder / "slots.b").read_bytes() == (FILES / "slots.a").read_bytes()
    assert (folder / "slots.a").read_bytes() == (FILES / "slots.a").read_bytes()


def test_another_password_opens_nothing(folder: Path) -> None:
    with pytest.raises(WorldError) as caught:
        open_slots(read_slots(folder), password("kupang melati sago"))
    assert caught.value.code == "keys.wrong_password"


def test_the_device_keys_are_those_of_the_first_pc(
    folder: Path, expected: Mapping[str, str]
) -> None:
    keys = read_device_keys(
        folder,
        register=expected["register"],
        register_key=b64.decode(expected["register_key"]),
    )
    pc1 = json.loads((VECTORS / "keys.json").read_text())["devices"]["pc1"]
    assert keys is not None
    assert b64.encode(keys.seed) == pc1["ed25519_seed"]
    assert b64.encode(keys.public) == pc1["key"]
    assert (keys.id, keys.recipient) == (pc1["id"], pc1["age"])
    assert keys.identity in (VECTORS / "keys" / "pc1.age-identity.txt").read_text()


def test_either_secret_opens_the_backup(
    tmp_path: Path, expected: Mapping[str, str], secret: Secret
) -> None:
    backup = open_backup(FILES / "backup", secret)
    assert b64.encode(backup.register_key) == expected["register_key"]
    assert backup.header.register == expected["register"]
    assert [part.size for part in backup.header.parts] == [1000, 300]
    backup.extract_database(tmp_path / "register.db")
    assert (tmp_path / "register.db").stat().st_size == 1000


def test_a_backup_with_one_flipped_bit_is_refused(secret: Secret) -> None:
    with pytest.raises(WorldError) as caught:
        open_backup(FILES / "backup-flipped", secret)
    assert caught.value.code == "backup.damaged"


def test_mistyped_recovery_codes_are_refused(expected: Mapping[str, list[str]]) -> None:
    for code in expected["bad_recovery_codes"]:
        with pytest.raises(InputError) as caught:
            recovery_code(code)
        assert caught.value.code == "keys.code_group"


def test_good_recovery_codes_are_taken_group_by_group() -> None:
    codes = json.loads((VECTORS / "hashes.json").read_text())["recovery_codes"]
    for code in codes:
        groups = code.split("-")
        assert len(groups) == GROUPS
        assert all(group_is_right(at, group) for at, group in enumerate(groups))
        assert parse_code(code) == normalise(code) == code.replace("-", "")
