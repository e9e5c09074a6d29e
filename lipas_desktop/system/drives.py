"""Sticks: what can be pulled out of this PC and be written on."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.system.disk_errors import free_space
from lipas_desktop.system.volumes import Volume, VolumeKind

if sys.platform == "win32":
    from lipas_desktop.system.windows_drives import mounted
else:
    from lipas_desktop.system.mounts import mounted


@dataclass(frozen=True)
class Drive:
    """A stick as it is offered to the user."""

    label: str
    path: Path
    free: int
    writable: bool = True


def system_volumes() -> tuple[Volume, ...]:
    """List what is mounted on this PC now."""
    return mounted()


def removable_drives(
    extra: Iterable[Path] = (),
    volumes: Iterable[Volume] | None = None,
    *,
    read_only: bool = False,
) -> list[Drive]:
    """List the sticks that can be written on, after the folders in `extra` that exist.

    With `read_only`, also those that can only be read. Nothing is written on a stick in order to
    find out.
    """
    known = system_volumes() if volumes is None else volumes
    drives = [Drive(folder.name, folder, free_space(folder)) for folder in extra if folder.is_dir()]
    drives.extend(
        Drive(volume.label, volume.root, free_space(volume.root), _is_writable(volume))
        for volume in known
        # The system's own disk may be a stick as well; nobody carries that one away.
        if volume.kind is VolumeKind.REMOVABLE and volume.root != Path("/") and volume.root.is_dir()
    )
    return [drive for drive in drives if drive.writable or read_only]


def _is_writable(volume: Volume) -> bool:
    return volume.writable and os.access(volume.root, os.W_OK)
