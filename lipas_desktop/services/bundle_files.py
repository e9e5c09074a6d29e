"""Bundles in folders and on sticks, told by what is in them, whatever they are called."""

from contextlib import suppress
from pathlib import Path

from lipas_desktop.bundle.seal import AGE_LINE
from lipas_desktop.services.folders import plain_files
from lipas_desktop.system.atomic import is_cut


def find_bundles(folder: Path) -> list[Path]:
    """Find bundles by content, hidden and renamed ones too, a few folders deep; by name.

    What a cut export has left is none: its beginning would be told as damage.
    """
    found = (path for path in plain_files(folder) if not is_cut(path.name))
    return sorted(path for path in found if begins_as(path, AGE_LINE))


def bundles_at(path: Path) -> list[Path]:
    """Return the bundles in a folder, or the one file, whatever it is."""
    return find_bundles(path) if is_folder(path) else [path]


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; one that no file can have is none."""
    with suppress(OSError):  # a name that is too long for the system to look for
        return path.is_dir()
    return False


def begins_as(path: Path, first: bytes) -> bool:
    """Tell whether a file can be read and begins with these bytes."""
    try:
        with path.open("rb") as file:
            return file.read(len(first)) == first
    except (OSError, ValueError):  # a name that no file can have
        return False
