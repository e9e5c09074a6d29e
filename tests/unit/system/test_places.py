from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.mounts import is_removable_device, parse_mounts
from lipas_desktop.system.places import check_place, is_unc, named_parts, synced_by
from lipas_desktop.system.volumes import Volume, VolumeKind, volume_of
from tests.marks import on_linux

FIXED = Volume(Path("/"), VolumeKind.FIXED, "")
NOTHING: dict[str, str] = {}


def refused(folder: Path, *volumes: Volume, env: dict[str, str] = NOTHING) -> tuple[str, object]:
    with pytest.raises(WorldError) as caught:
        check_place(folder, env=env, volumes=(FIXED, *volumes))
    return caught.value.code, caught.value.params.get("name")


def test_a_plain_folder_may_hold_the_register_and_is_not_created(tmp_path: Path) -> None:
    check_place(tmp_path / "data" / "register", env=NOTHING, volumes=[FIXED])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("part", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Rumah Kreatif", "OneDrive"),
        ("Dropbox (Pribadi)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Drive Saya", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("MEGA", "MEGA"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, part: str, service: str) -> None:
    assert refused(tmp_path / part / "data") == ("place.synced", service)


def test_a_user_called_mega_keeps_her_register(tmp_path: Path) -> None:
    folder = tmp_path / "Users" / "Mega" / "AppData" / "Local"
    check_place(folder, env=NOTHING, volumes=[FIXED])
    assert named_parts(Path("/home/mega/mega"))[1:] == ["home", "mega"]


def test_onedrive_is_known_by_the_environment_even_under_another_name(tmp_path: Path) -> None:
    env = {"OneDriveCommercial": str(tmp_path / "Kantor")}
    assert refused(tmp_path / "Kantor" / "Dokumen", env=env) == ("place.synced", "OneDrive")
    check_place(tmp_path / "Kantor 2", env=env, volumes=[FIXED])


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_1a2b3c.db", "Nextcloud"),
        (".megaignore", "MEGA"),
    ],
)
def test_a_synced_folder_is_known_by_what_its_program_leaves_there(
    tmp_path: Path, marker: str, service: str
) -> None:
    (tmp_path / "kerja").mkdir()
    (tmp_path / "kerja" / marker).mkdir()
    assert refused(tmp_path / "kerja" / "data") == ("place.synced", service)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_synced_folder_is_known_by_its_icon(tmp_path: Path, encoding: str) -> None:
    text = "[.ShellClassInfo]\r\nIconResource=C:\\Program Files\\Google\\GoogleDriveFS.exe,2\r\n"
    (tmp_path / "desktop.ini").write_bytes(text.encode(encoding))
    assert refused(tmp_path / "data") == ("place.synced", "Google Drive")


def test_an_ordinary_icon_is_no_sign(tmp_path: Path) -> None:
    text = "[.ShellClassInfo]\r\nInfoTip=OneDrive\r\nIconResource=imageres.dll,-112\r\n"
    (tmp_path / "desktop.ini").write_bytes(text.encode())
    assert synced_by(tmp_path, NOTHING) is None


@on_linux
def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "data").mkdir(parents=True)
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox" / "data")
    assert refused(tmp_path / "data") == ("place.synced", "Dropbox")


@pytest.mark.parametrize(
    ("kind", "code"),
    [(VolumeKind.SHARE, "place.share"), (VolumeKind.REMOVABLE, "place.removable")],
)
def test_shares_and_sticks_are_refused(tmp_path: Path, kind: VolumeKind, code: str) -> None:
    assert refused(tmp_path / "x" / "data", Volume(tmp_path / "x", kind, "x"))[0] == code
    check_place(tmp_path / "y", env=NOTHING, volumes=[FIXED, Volume(tmp_path / "x", kind, "x")])


def test_a_volume_mounted_for_reading_only_is_refused(tmp_path: Path) -> None:
    volume = Volume(tmp_path, VolumeKind.FIXED, "", writable=False)
    assert refused(tmp_path / "data", volume)[0] == "place.read_only"


def test_a_folder_that_takes_no_file_is_refused() -> None:
    assert refused(Path("/proc/lipas"))[0] == "place.read_only"


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        ("\\\\server\\bersama\\data", True),
        ("//server/bersama/data", True),
        ("\\\\?\\UNC\\server\\bersama", True),
        ("\\\\?\\C:\\data", False),
        ("C:\\data", False),
        ("/home/loket", False),
    ],
)
def test_a_path_of_another_machine_is_known_by_its_form(path: str, unc: bool) -> None:
    assert is_unc(path) is unc


MOUNTS = """\
proc /proc proc rw,nosuid 0 0
/dev/sda2 / ext4 rw,relatime 0 0
//kantor/bersama /mnt/kantor cifs rw 0 0
dewi@pusat: /home/dewi/pusat fuse.sshfs rw 0 0
/dev/sdb1 /media/dewi/STIK\\040BIRU vfat rw 0 0
/dev/sdc1 /srv/stik vfat ro 0 0
/dev/sda3 /data ext4 rw 0 0
broken line
"""


def test_the_mount_table_is_read() -> None:
    volumes = parse_mounts(MOUNTS, lambda device: device == "/dev/sdc1")

    def kind(path: str) -> VolumeKind:
        volume = volume_of(Path(path), volumes)
        assert volume is not None
        return volume.kind

    assert kind("/home/dewi/data") is VolumeKind.FIXED
    assert kind("/data/register") is VolumeKind.FIXED
    assert kind("/mnt/kantor/data") is VolumeKind.SHARE
    assert kind("/mnt/kantor2") is VolumeKind.FIXED
    assert kind("/home/dewi/pusat") is VolumeKind.SHARE
    assert kind("/media/dewi/STIK BIRU/x") is VolumeKind.REMOVABLE
    assert kind("/srv/stik/x") is VolumeKind.REMOVABLE
    assert [volume.root.name for volume in volumes if not volume.writable] == ["stik"]


def test_what_was_mounted_last_over_a_folder_counts() -> None:
    volumes = parse_mounts("/dev/sda1 /x ext4 rw 0 0\nnas:/x /x nfs4 rw 0 0\n", lambda _: False)
    found = volume_of(Path("/x/y"), volumes)
    assert found is not None
    assert found.kind is VolumeKind.SHARE


@on_linux
@pytest.mark.parametrize(("flag", "removable"), [("1\n", True), ("0\n", False)])
def test_a_partition_is_removable_as_its_disk_is(
    tmp_path: Path, flag: str, removable: bool
) -> None:
    disk = tmp_path / "devices" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    (disk / "removable").write_text(flag)
    blocks = tmp_path / "class" / "block"
    blocks.mkdir(parents=True)
    (blocks / "sdb").symlink_to(disk)
    (blocks / "sdb1").symlink_to(disk / "sdb1")
    assert is_removable_device("/dev/sdb", blocks) is removable
    assert is_removable_device("/dev/sdb1", blocks) is removable
    assert is_removable_device("/dev/sdz9", blocks) is False
