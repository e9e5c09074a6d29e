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


def system_volumes() -> tuple[Volume, ...]:
    """List what is mounted on this PC now."""
    return mounted()


def removable_drives(
    extra: Iterable[Path] = (), volumes: Iterable[Volume] | None = None
) -> list[Drive]:
    """List the sticks that can be written on, after the folders in `extra` that exist.

    Nothing is written on a stick in order to find out.
    """
    known = system_volumes() if volumes is None else volumes
    drives = [Drive(folder.name, folder, free_space(folder)) for folder in extra if folder.is_dir()]
    drives.extend(
        Drive(volume.label, volume.root, free_space(volume.root))
        for volume in known
        if volume.kind is VolumeKind.REMOVABLE and volume.writable and _is_open(volume.root)
    )
    return drives


def _is_open(root: Path) -> bool:
    # The system's own disk may be a stick as well; nobody carries that one away.
    return root != Path("/") and root.is_dir() and os.access(root, os.W_OK)
