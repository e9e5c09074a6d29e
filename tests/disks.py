"""Small real disks: what happens on a full or locked one is tried, not imagined."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

BALLAST = "ballast"
_BLOCK = 4096


class Disk:
    """A file system in memory of a few kilobytes; only a root that may mount can have one."""

    def __init__(self, path: Path, kib: int) -> None:
        self.path = path
        path.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(path)]
        if os.name == "nt" or os.geteuid() or subprocess.run(mount, check=False).returncode:
            pytest.skip("only a root that may mount can have a disk of a few kilobytes")

    def fill(self, leave: int = 0) -> None:
        """Leave so many octets free, as far as blocks allow; what is open keeps what it has."""
        # Touched first: an entry of its own may take a block.
        ballast = self.path / BALLAST
        ballast.touch()
        size = shutil.disk_usage(self.path).free + ballast.stat().st_size - leave
        ballast.write_bytes(bytes(max(0, size // _BLOCK * _BLOCK)))

    def free(self) -> None:
        """Give the room back."""
        (self.path / BALLAST).unlink()

    def lock(self) -> None:
        """Let nobody write any more, root neither, as the switch of a card does."""
        subprocess.run(["mount", "-o", "remount,ro", self.path], check=True)

    def names(self) -> list[str]:
        """Return what lies on it beside the ballast."""
        return sorted(path.name for path in self.path.iterdir() if path.name != BALLAST)

    def pull(self) -> None:
        """Take it away, whatever still holds it."""
        subprocess.run(["umount", "-l", self.path], check=True)


@contextmanager
def small_disk(path: Path, kib: int) -> Iterator[Disk]:
    """Have a disk while the block runs."""
    disk = Disk(path, kib)
    try:
        yield disk
    finally:
        disk.pull()
