import subprocess
import sys
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.account import account_name, host_name
from lipas_desktop.system.instance import Holder, holder, take
from tests.disks import small_disk

ROOT = Path(__file__).resolve().parents[3]
SINCE = 1_635_638_400_000
HOLD = """
import sys
from pathlib import Path
from lipas_desktop.system.instance import take
from tests.disks import small_disk
held = take(Path(sys.argv[1]), 1_635_000_000_000)
print("held", flush=True)
sys.stdin.read()
"""


def hold(folder: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", HOLD, str(folder)]
    pipe = subprocess.PIPE
    child = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


def test_the_holder_says_who_it_is(tmp_path: Path) -> None:
    with take(tmp_path, SINCE):
        found = holder(tmp_path)
    assert found is not None
    assert found == Holder(account_name(), host_name(), found.pid, SINCE)
    assert holder(tmp_path) is None


def test_a_second_program_is_told_who_has_the_register(tmp_path: Path) -> None:
    with hold(tmp_path):
        with pytest.raises(WorldError) as caught:
            take(tmp_path, SINCE)
        assert caught.value.code == "register.in_use"
        assert caught.value.params == {"account": account_name(), "since": 1_635_000_000_000}


def test_what_a_killed_program_left_is_taken_over(tmp_path: Path) -> None:
    with hold(tmp_path) as child:
        child.kill()
        child.wait()
    assert holder(tmp_path) is not None
    with take(tmp_path, SINCE):
        found = holder(tmp_path)
        assert found is not None
        assert found.since == SINCE


def test_a_program_cannot_open_its_own_register_twice(tmp_path: Path) -> None:
    with take(tmp_path, SINCE), pytest.raises(WorldError) as caught:
        take(tmp_path, SINCE)
    assert caught.value.code == "register.in_use"


def test_a_released_register_can_be_taken_again(tmp_path: Path) -> None:
    first = take(tmp_path, SINCE)
    first.release()
    first.release()
    with take(tmp_path, SINCE):
        pass


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff", b'{"account":"x","since":"y"}'])
def test_a_holder_that_has_not_said_who_it_is_has_a_code_of_its_own(
    tmp_path: Path, content: bytes
) -> None:
    with take(tmp_path, SINCE):
        (tmp_path / "register.holder").write_bytes(content)
        with pytest.raises(WorldError) as caught:
            take(tmp_path, SINCE)
    assert caught.value.code == "register.in_use_unknown"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        take(tmp_path / "none", SINCE)
    assert caught.value.code == "file.gone"


def test_a_locked_folder_is_told_as_the_registers(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        disk.lock()
        with pytest.raises(WorldError) as caught:
            take(disk.path, SINCE)
        assert caught.value.code == "store.read_only_folder"


def test_a_full_disk_hides_who_has_it_but_keeps_nobody_out(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        take(disk.path, SINCE).release()
        disk.fill()
        with take(disk.path, SINCE):
            with pytest.raises(WorldError) as caught:
                take(disk.path, SINCE)
            assert caught.value.code == "register.in_use_unknown"
        assert disk.names() == ["register.lock"]
