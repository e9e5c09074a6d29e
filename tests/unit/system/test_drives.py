from pathlib import Path

from lipas_desktop.system.drives import removable_drives, system_volumes
from lipas_desktop.system.volumes import Volume, VolumeKind


def test_sticks_that_can_be_written_are_listed_with_their_room(tmp_path: Path) -> None:
    volumes = []
    for name, kind, writable in [
        ("STIK", VolumeKind.REMOVABLE, True),
        ("TERKUNCI", VolumeKind.REMOVABLE, False),
        ("DISK", VolumeKind.FIXED, True),
        ("BERSAMA", VolumeKind.SHARE, True),
    ]:
        (tmp_path / name).mkdir()
        volumes.append(Volume(tmp_path / name, kind, name, writable))
    volumes.append(Volume(tmp_path / "DICABUT", VolumeKind.REMOVABLE, "DICABUT"))
    (drive,) = removable_drives(volumes=volumes)
    assert (drive.label, drive.path) == ("STIK", tmp_path / "STIK")
    assert drive.free > 0
    both = removable_drives(volumes=volumes, read_only=True)
    assert [(one.label, one.writable) for one in both] == [("STIK", True), ("TERKUNCI", False)]


def test_folders_chosen_beforehand_come_first_where_they_exist(tmp_path: Path) -> None:
    (tmp_path / "keluar").mkdir()
    stick = Volume(tmp_path, VolumeKind.REMOVABLE, "STIK")
    drives = removable_drives([tmp_path / "keluar", tmp_path / "hilang"], volumes=[stick])
    assert [drive.label for drive in drives] == ["keluar", "STIK"]


def test_the_disk_that_the_system_runs_from_is_no_stick() -> None:
    assert removable_drives(volumes=[Volume(Path("/"), VolumeKind.REMOVABLE, "")]) == []


def test_this_pc_has_volumes() -> None:
    assert system_volumes()
