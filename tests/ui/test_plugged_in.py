"""Which sticks the computers of a test see: those that the test plugs in, not this machine's."""

from pathlib import Path

import pytest

from lipas_desktop.services.on_stick import plugged
from lipas_desktop.system import drives
from lipas_desktop.system.mounts import parse_mounts
from lipas_desktop.system.volumes import Volume
from lipas_desktop.ui.context import AppContext
from tests.ui.desks import Desks


@pytest.fixture
def mounted(tmp_path: Path) -> tuple[Volume, ...]:
    """A mount table as the system gives it, with one stick in it."""
    root = tmp_path / "KINGSTON"
    root.mkdir()
    table = f"/dev/sdz1 {root} vfat rw,nosuid 0 0\ntmpfs /dev/shm tmpfs rw 0 0\n"
    return parse_mounts(table, lambda device: device == "/dev/sdz1")


def test_a_stick_in_this_machine_is_in_no_computer_of_a_test(
    context: AppContext,
    desks: Desks,
    mounted: tuple[Volume, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drives, "mounted", lambda: mounted)
    assert [stick.label for stick in plugged()] == ["KINGSTON"]
    assert not context.find_sticks()
    assert not desks.make("pc").context.find_sticks()


def test_what_a_test_plugs_in_is_in_all_of_its_computers(
    context: AppContext, desks: Desks, mounted: tuple[Volume, ...], volumes: list[Volume]
) -> None:
    desk = desks.make("pc")
    volumes.extend(mounted)
    for computer in (context, desk.context):
        assert [stick.label for stick in computer.find_sticks()] == ["KINGSTON"]
