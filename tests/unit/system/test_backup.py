import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lipas_desktop.domain import b64
from lipas_desktop.domain.errors import Cancelled, WorldError
from lipas_desktop.domain.jobs import CancelToken
from lipas_desktop.system.keys.backup_header import DATABASE, Facts
from lipas_desktop.system.keys.backup_reader import Backup, open_backup, read_header
from lipas_desktop.system.keys.backup_writer import Source, write_backup
from lipas_desktop.system.keys.recovery import new_code
from lipas_desktop.system.keys.secret import Secret, password, recovery_code
from lipas_desktop.system.keys.slots import Slot, SlotFile, open_slots
from lipas_desktop.system.randomness import Random
from tests.unit.system.conftest import CHEAP, KEY, REGISTER

FACTS = Facts(app="1.0.0", at=1_635_638_400_000, code="RKO", schema=1, erased=0)
DEWI = password("sandi dewi")
PICTURE = "p-" + "P" * 43


@pytest.fixture
def code(random: Random) -> str:
    return new_code(random)


@pytest.fixture
def source(tmp_path: Path, slot_for: Callable[..., Slot], code: str) -> Source:
    slots = SlotFile(REGISTER, (slot_for(DEWI), slot_for(recovery_code(code))))
    (tmp_path / "db").write_bytes(b"database" * 1000)
    (tmp_path / "picture").write_bytes(b"picture" * 100)
    return Source(FACTS, slots, KEY, [(DATABASE, tmp_path / "db"), (PICTURE, tmp_path / "picture")])


@pytest.fixture
def path(tmp_path: Path, source: Source) -> Path:
    write_backup(tmp_path / "copy", source)
    return tmp_path / "copy"


def opened(path: Path, secret: Secret = DEWI) -> Backup:
    return open_backup(path, secret, floor=CHEAP)


def refused(path: Path, secret: Secret = DEWI) -> str:
    with pytest.raises(WorldError) as caught:
        opened(path, secret)
    return caught.value.code


@pytest.mark.parametrize("which", ["password", "code"])
def test_the_file_and_one_secret_are_all_that_an_empty_machine_needs(
    tmp_path: Path, path: Path, source: Source, code: str, which: str
) -> None:
    secret = DEWI if which == "password" else recovery_code(code)
    backup = opened(path, secret)
    assert (backup.register_key, backup.header.facts) == (KEY, FACTS)
    backup.extract_database(tmp_path / "restored")
    assert (tmp_path / "restored").read_bytes() == b"database" * 1000
    backup.extract(PICTURE, tmp_path / "restored picture")
    assert (tmp_path / "restored picture").read_bytes() == b"picture" * 100
    again = open_slots(backup.header.slots, secret, floor=CHEAP)
    assert again.register_key == KEY


def test_what_a_backup_says_about_itself_needs_no_secret(path: Path) -> None:
    header = read_header(path)
    assert (header.facts, header.register, header.size) == (FACTS, REGISTER, 8700)


def test_a_wrong_password_is_no_damage(path: Path, random: Random) -> None:
    assert refused(path, password("salah")) == "backup.wrong_secret"
    assert refused(path, recovery_code(new_code(random))) == "backup.wrong_secret"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "backup.not_a_backup"),
        (b"PK\x03\x04 a workbook", "backup.not_a_backup"),
        (b"backup/1x\n", "backup.not_a_backup"),
        (b"backup/2\n{}\n", "backup.newer"),
        (b"backup/1\n", "backup.damaged"),
        (b"backup/1\n{}\nx\n", "backup.damaged"),
        (b"backup/1\n[1]\nx\n", "backup.damaged"),
        (b"backup/1\n" + b"x" * 9_000_000, "backup.damaged"),
    ],
)
def test_what_is_no_backup_is_told_from_a_damaged_one(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    (tmp_path / "x").write_bytes(content)
    assert refused(tmp_path / "x") == expected


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "none") == "file.gone"


def test_a_backup_cut_short_anywhere_is_refused(tmp_path: Path, path: Path) -> None:
    whole = path.read_bytes()
    for size in [*range(0, len(whole), 397), len(whole) - 1]:
        (tmp_path / "cut").write_bytes(whole[:size])
        assert refused(tmp_path / "cut") in ("backup.damaged", "backup.not_a_backup")


def test_a_changed_byte_anywhere_is_refused(tmp_path: Path, path: Path) -> None:
    whole = path.read_bytes()
    for at in range(0, len(whole), 97):
        changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        (tmp_path / "changed").write_bytes(changed)
        # A change in the slot that is tried reads as a wrong secret: nobody can tell them apart.
        assert refused(tmp_path / "changed").startswith("backup.")


def test_bytes_after_the_end_are_refused(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"x")
    assert refused(path) == "backup.damaged"


def test_who_does_not_know_the_key_cannot_write_one(
    tmp_path: Path, source: Source, path: Path
) -> None:
    write_backup(tmp_path / "forged", replace(source, register_key=bytes(32)))
    assert refused(tmp_path / "forged") == "backup.damaged"


def test_a_part_damaged_after_opening_is_not_restored(tmp_path: Path, path: Path) -> None:
    backup = opened(path)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(WorldError) as caught:
        backup.extract(PICTURE, tmp_path / "restored")
    assert caught.value.code == "backup.damaged"
    assert not (tmp_path / "restored").exists()


def test_an_older_backup_is_never_overwritten(path: Path, source: Source) -> None:
    before = path.read_bytes()
    with pytest.raises(WorldError) as caught:
        write_backup(path, source)
    assert caught.value.code == "file.exists"
    assert path.read_bytes() == before


def test_a_database_written_to_meanwhile_gives_no_backup(tmp_path: Path, source: Source) -> None:
    database = tmp_path / "db"

    def meddle(done: int, of: int) -> None:
        if done == of // 2:  # all was measured, nothing copied yet
            database.write_bytes(b"Database" * 1000)

    with pytest.raises(WorldError) as caught:
        write_backup(tmp_path / "copy", source, progress=meddle)
    assert caught.value.code == "backup.source_changed"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["db", "picture"]


def test_a_cancelled_backup_leaves_nothing(tmp_path: Path, source: Source) -> None:
    cancel = CancelToken()

    def stop(done: int, of: int) -> None:
        if done > of // 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        write_backup(tmp_path / "copy", source, progress=stop, cancel=cancel)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["db", "picture"]


def test_progress_ends_at_the_end(tmp_path: Path, source: Source) -> None:
    steps: list[tuple[int, int]] = []
    write_backup(tmp_path / "copy", source, progress=lambda *step: steps.append(step))
    assert steps[-1] == (17_400, 17_400)
    steps.clear()
    open_backup(tmp_path / "copy", DEWI, floor=CHEAP, progress=lambda *step: steps.append(step))
    assert steps[-1] == (8700, 8700)


def test_a_thousand_pictures_fit_in_the_head(tmp_path: Path, source: Source) -> None:
    picture = source.parts[1][1]
    names = [f"p-{b64.encode(at.to_bytes(32, 'big'))}" for at in range(1000)]
    many = replace(source, parts=[source.parts[0], *[(name, picture) for name in names]])
    write_backup(tmp_path / "copy", many)
    assert len(opened(tmp_path / "copy").header.parts) == 1001


@pytest.mark.parametrize("names", [[], [PICTURE], [DATABASE, DATABASE], [DATABASE, "../x"]])
def test_parts_that_no_reader_takes_are_not_written(
    tmp_path: Path, source: Source, names: list[str]
) -> None:
    parts = [(name, tmp_path / "db") for name in names]
    with pytest.raises(WorldError):
        write_backup(tmp_path / "copy", replace(source, parts=parts))
    assert not (tmp_path / "copy").exists()


def test_memory_does_not_grow_with_the_register(tmp_path: Path, source: Source) -> None:
    with (tmp_path / "db").open("wb") as file:
        file.truncate(64 << 20)
    tracemalloc.start()
    try:
        write_backup(tmp_path / "copy", source)
        opened(tmp_path / "copy").extract_database(tmp_path / "restored")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20
