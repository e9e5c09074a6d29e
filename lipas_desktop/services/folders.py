"""Files in folders and on sticks, as anybody may have left them."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

DEPTH = 3
"""Folders deep that bundles are looked for on a stick."""
MOST_FILES = 2_000


def plain_files(folder: Path) -> Iterator[Path]:
    """Yield files that are no links, a few folders deep; at most some thousands."""
    yield from islice(_files(folder, DEPTH), MOST_FILES)


def _files(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
        elif depth > 1 and entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path), depth - 1)
