import errno
import gzip
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.atomic import write_atomic, write_new, writing
from lipas_desktop.system.disk import move_folder
from lipas_desktop.system.disk_errors import code_of, free_space, is_full
from tests.disks import small_disk
from tests.marks import on_linux


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_in_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]


def test_a_file_is_written_from_chunks(tmp_path: Path) -> None:
    write_atomic(tmp_path / "a.bin", (bytes([n]) * 100_000 for n in range(30)))
    assert (tmp_path / "a.bin").stat().st_size == 3_000_000


def test_a_new_file_never_takes_a_name_in_use(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_new(path, b"first")
    with pytest.raises(WorldError) as caught:
        write_new(path, b"second")
    assert caught.value.code == "file.exists"
    assert path.read_bytes() == b"first"


def test_a_name_taken_while_writing_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"

    def chunks() -> Iterator[bytes]:
        yield b"second"
        path.write_bytes(b"first")

    with pytest.raises(WorldError) as caught:
        write_new(path, chunks())
    assert caught.value.code == "file.exists"
    assert path.read_bytes() == b"first"
    assert names(tmp_path) == ["a.txt"]


def test_an_error_of_the_source_leaves_nothing_and_passes_through(tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"half"
        raise OSError(errno.ENOENT, "the source is gone")

    (tmp_path / "a.txt").write_bytes(b"old")
    with pytest.raises(OSError, match="the source is gone"):
        write_atomic(tmp_path / "a.txt", chunks())
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        write_atomic(tmp_path / "stick" / "a.txt", b"x")
    assert caught.value.code == "file.gone"
    assert caught.value.params == {"name": "a.txt"}


def test_a_stick_pulled_while_writing_is_told(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def chunks() -> Iterator[bytes]:
        yield b"half"
        stick.rename(tmp_path / "pulled")

    with pytest.raises(WorldError) as caught:
        write_atomic(stick / "a.txt", chunks())
    assert caught.value.code == "file.gone"


def test_what_was_altered_on_its_way_to_the_disk_is_found(tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"as meant"
        (part,) = tmp_path.glob("*.part")
        part.write_bytes(b"as made!")

    with pytest.raises(WorldError) as caught:
        write_atomic(tmp_path / "a.txt", chunks())
    assert caught.value.code == "file.read_back_differs"
    assert names(tmp_path) == []


def test_a_disk_too_small_is_told_before_anything_is_written(tmp_path: Path) -> None:
    need = free_space(tmp_path) + 2**40
    with (
        pytest.raises(WorldError) as caught,
        writing(tmp_path / "a.bin", replace=True, need=need) as out,
    ):
        out.write(b"never")
    assert caught.value.code == "file.disk_full"
    assert caught.value.params["need"] == need
    assert names(tmp_path) == []


FULL = """
import sys
from pathlib import Path
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.atomic import write_atomic
folder = Path(sys.argv[1])
write_atomic(folder / "old", b"old")
try:
    write_atomic(folder / "old", (bytes(10_000) for _ in range(100)))
except WorldError as error:
    print(error.code, error.params["need"] > 60_000, 0 < error.params["free"] < 70_000)
print(sorted(p.name for p in folder.iterdir()), (folder / "old").read_bytes())
"""


def _run(command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    root = Path(__file__).parents[3]
    return subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)


@on_linux
def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        # A root that may mount needs no room of its own, which a chroot would not give.
        with small_disk(tmp_path / "disk", 64) as disk:
            done = _run([sys.executable, "-c", FULL, str(disk.path)])
    else:
        mount = 'mount -t tmpfs -o size=64k none "$1" && exec "$2" -c "$3" "$1"'
        command = ["sh", "-c", mount, "sh", str(tmp_path), sys.executable, FULL]
        done = _run(["unshare", "--map-root-user", "--mount", *command])
    assert done.stderr == ""
    assert done.stdout == "file.disk_full True True\n['old'] b'old'\n"


@on_linux
def test_a_folder_closed_to_this_account_is_told() -> None:
    closed = Path("/sys" if os.getuid() == 0 else "/")
    with pytest.raises(WorldError) as caught:
        write_atomic(closed / "a.txt", b"x")
    assert caught.value.code == "file.read_only"


def test_a_file_can_be_written_by_a_library_that_wants_a_stream(tmp_path: Path) -> None:
    with (
        writing(tmp_path / "a.gz", replace=False) as out,
        gzip.GzipFile(fileobj=out, mode="wb") as z,
    ):
        z.write(b"line\n" * 1000)
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"line\n" * 1000


@pytest.mark.parametrize(
    ("number", "winerror", "code"),
    [
        (errno.ENOSPC, None, "file.disk_full"),
        (errno.EACCES, 21, "file.gone"),  # a stick pulled out reads as "no rights" in Python
        (errno.EACCES, 32, "file.in_use"),
        (errno.EACCES, 19, "file.read_only"),
        (errno.EACCES, 5, "file.read_only"),
        (errno.EINVAL, 1167, "file.gone"),
        (errno.EIO, None, "file.device_failed"),
        (None, None, "file.device_failed"),
    ],
)
def test_numbers_of_both_systems_become_codes(
    number: int | None, winerror: int | None, code: str
) -> None:
    assert code_of(number, winerror) == code


def test_a_folder_gets_its_name_with_all_that_is_in_it(tmp_path: Path) -> None:
    made = tmp_path / "register.new"
    made.mkdir()
    (made / "register.db").write_bytes(b"whole")
    move_folder(made, tmp_path / "register")
    assert names(tmp_path) == ["register"]
    assert (tmp_path / "register" / "register.db").read_bytes() == b"whole"


def test_a_folder_never_takes_the_name_of_another(tmp_path: Path) -> None:
    for name in ("register.new", "register"):
        (tmp_path / name).mkdir()
    with pytest.raises(FileExistsError):
        move_folder(tmp_path / "register.new", tmp_path / "register")
    assert names(tmp_path) == ["register", "register.new"]


def test_a_full_disk_is_known_by_the_numbers_of_either_system() -> None:
    assert is_full(OSError(errno.ENOSPC, "full"))
    assert not is_full(OSError(errno.EACCES, "closed"))
    handle_full = OSError(errno.EINVAL, "full")
    handle_full.winerror = 39  # type: ignore[attr-defined,unused-ignore]
    assert is_full(handle_full)
