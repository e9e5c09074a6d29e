"""The mount table of Linux, read into volumes."""

import os
from collections.abc import Callable
from pathlib import Path

from lipas_desktop.system.volumes import Volume, VolumeKind

_SHARES = {"afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "ncpfs", "nfs", "nfs4", "prl_fs"}
_SHARES |= {"smb", "smb2", "smb3", "smbfs", "vboxsf"}
_SHARES |= {"fuse.curlftpfs", "fuse.davfs", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone"}
_SHARES |= {"fuse.sshfs", "fuse.vmhgfs-fuse"}
_MEDIA = (Path("/media"), Path("/run/media"))


def parse_mounts(table: str, pulled_out: Callable[[str], bool]) -> tuple[Volume, ...]:
    """Read a table in the form of /proc/mounts; `pulled_out` judges a device by its name."""
    volumes = []
    for line in table.splitlines():
        fields = [_unescape(field) for field in line.split(" ")]
        if len(fields) < 4:
            continue
        device, root, system, options = fields[0], Path(fields[1]), fields[2], fields[3]
        writable = "ro" not in options.split(",")
        volumes.append(Volume(root, _kind(device, root, system, pulled_out), root.name, writable))
    return tuple(volumes)


def _kind(device: str, root: Path, system: str, pulled_out: Callable[[str], bool]) -> VolumeKind:
    if system in _SHARES:
        return VolumeKind.SHARE
    if any(media in root.parents for media in _MEDIA):
        return VolumeKind.REMOVABLE
    if device.startswith("/dev/") and pulled_out(device):
        return VolumeKind.REMOVABLE
    return VolumeKind.FIXED


def _unescape(field: str) -> str:
    r"""Undo \040 and the like, by which the kernel writes spaces."""
    if "\\" not in field:
        return field
    out = bytearray()
    raw = os.fsencode(field)
    at = 0
    while at < len(raw):
        octal = raw[at + 1 : at + 4]
        if raw[at] == ord("\\") and len(octal) == 3 and octal.isdigit():
            out.append(int(octal, 8) & 255)
            at += 4
        else:
            out.append(raw[at])
            at += 1
    return os.fsdecode(bytes(out))


def is_removable_device(device: str, blocks: Path = Path("/sys/class/block")) -> bool:
    """Ask the kernel whether a block device, or the disk it is a part of, can be pulled out."""
    entry = (blocks / Path(os.path.realpath(device)).name).resolve()
    for folder in (entry, entry.parent):
        try:
            return (folder / "removable").read_text().strip() == "1"
        except OSError:
            continue
    return False


def mounted() -> tuple[Volume, ...]:
    """List what is mounted now; nothing where the system does not tell."""
    try:
        table = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return ()
    return parse_mounts(table, is_removable_device)
