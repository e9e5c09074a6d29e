"""What Windows alone does; run there, or in wine."""

import subprocess
import sys
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.account import account_name
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.disk import move_folder, remove
from lipas_desktop.system.drives import system_volumes
from lipas_desktop.system.paths import Paths
from lipas_desktop.system.places import check_place
from lipas_desktop.system.volumes import VolumeKind, volume_of
from tests.marks import on_windows

pytestmark = on_windows


def test_a_file_that_somebody_has_open_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "laporan.pdf"
    path.write_bytes(b"old")
    with path.open("rb"), pytest.raises(WorldError) as caught:
        write_atomic(path, b"new")
    assert caught.value.code == "file.in_use"
    assert [p.name for p in tmp_path.iterdir()] == ["laporan.pdf"]
    assert path.read_bytes() == b"old"


def test_a_file_marked_read_only_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "laporan.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(WorldError) as caught:
        write_atomic(path, b"new")
    assert caught.value.code == "file.read_only"
    path.chmod(0o666)


def test_a_file_that_a_scanner_looks_into_for_a_moment_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "slots.a"
    path.write_bytes(b"old")
    command = "import sys,time; f=open(sys.argv[1]); print(1,flush=True); time.sleep(0.2)"
    with subprocess.Popen(
        [sys.executable, "-c", command, str(path)], stdout=subprocess.PIPE
    ) as scanner:
        assert scanner.stdout is not None
        scanner.stdout.readline()
        write_atomic(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_file_that_a_scanner_looks_into_for_a_moment_is_deleted(tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    path.write_bytes(b"old")
    command = "import sys,time; f=open(sys.argv[1]); print(1,flush=True); time.sleep(0.2)"
    with subprocess.Popen(
        [sys.executable, "-c", command, str(path)], stdout=subprocess.PIPE
    ) as scanner:
        assert scanner.stdout is not None
        scanner.stdout.readline()
        remove(path)
    assert not path.exists()
    remove(path)


def test_a_file_that_stays_open_is_not_deleted(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(b"old")
    with path.open("rb"), pytest.raises(PermissionError):
        remove(path)
    assert path.read_bytes() == b"old"


def test_a_folder_that_a_scanner_looks_into_for_a_moment_is_moved(tmp_path: Path) -> None:
    made, live = tmp_path / "register.new", tmp_path / "register"
    made.mkdir()
    (made / "register.db").write_bytes(b"whole")
    command = "import sys,time; f=open(sys.argv[1]); print(1,flush=True); time.sleep(0.2)"
    with subprocess.Popen(
        [sys.executable, "-c", command, str(made / "register.db")], stdout=subprocess.PIPE
    ) as scanner:
        assert scanner.stdout is not None
        scanner.stdout.readline()
        move_folder(made, live)
    assert (live / "register.db").read_bytes() == b"whole"


def test_the_data_do_not_roam() -> None:
    env = {"LOCALAPPDATA": "C:\\Users\\Loket\\AppData\\Local", "APPDATA": "C:\\Roaming"}
    assert str(Paths.of_user(env=env).data_dir).startswith("C:\\Users\\Loket\\AppData\\Local")


def test_the_system_disk_is_fixed_and_has_a_name() -> None:
    volume = volume_of(Path("C:\\Users"), system_volumes())
    assert volume is not None
    assert volume.kind is VolumeKind.FIXED
    assert volume.writable
    assert "C:" in volume.label


def test_a_folder_of_the_user_may_hold_the_register(tmp_path: Path) -> None:
    check_place(tmp_path / "data")


@pytest.mark.parametrize("path", ["\\\\server\\bersama\\data", "//server/bersama/data"])
def test_a_path_of_another_machine_is_refused(path: str) -> None:
    with pytest.raises(WorldError) as caught:
        check_place(Path(path), env={})
    assert caught.value.code == "place.share"


def test_the_account_has_a_name() -> None:
    assert account_name()
