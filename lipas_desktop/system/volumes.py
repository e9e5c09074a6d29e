"""What may be mounted on a PC: fixed disks, sticks that can be pulled out, shares of others."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class VolumeKind(Enum):
    """What a volume is, as far as it matters to a register."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    SHARE = "share"


@dataclass(frozen=True)
class Volume:
    """A drive letter or a mount point."""

    root: Path
    kind: VolumeKind
    label: str
    writable: bool = True


def volume_of(path: Path, volumes: Iterable[Volume]) -> Volume | None:
    """Find the volume that a path lies on: the deepest root above it, the latest mounted."""
    found: Volume | None = None
    for volume in volumes:
        inside = path == volume.root or volume.root in path.parents
        if inside and (found is None or len(volume.root.parts) >= len(found.root.parts)):
            found = volume
    return found
