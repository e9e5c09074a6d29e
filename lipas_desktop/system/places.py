"""Whether a folder may hold the live register.

A synced folder sends copies abroad and swaps files under an open database; a share or a stick
can go away in the middle of a write. Copies may lie there, the register itself may not.
"""

import os
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path, PurePath, PureWindowsPath

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.drives import system_volumes
from lipas_desktop.system.randomness import system_random
from lipas_desktop.system.volumes import Volume, VolumeKind, volume_of

# A folder is known by its name ("OneDrive - Rumah Kreatif") up to a space ...
_BY_NAME = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drive saya": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "syncthing": "Syncthing",
}
# ... by what its program leaves in the topmost synced folder ...
_BY_MARKER = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".stignore": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}
_BY_MARKER_PATTERN = {".sync_*.db": "Nextcloud", "._sync_*.db": "Nextcloud"}
# ... or by the program that gave it its icon in Windows.
_BY_ICON = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "megasync": "MEGA",
}
_ICON_FILE_LIMIT = 4096
_ENVIRONMENT = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def check_place(
    folder: Path,
    *,
    env: Mapping[str, str] = os.environ,
    volumes: Iterable[Volume] | None = None,
) -> None:
    """Refuse a folder for the live register; it need not exist yet and is not created.

    Raises WorldError place.synced (name), place.share, place.removable, place.read_only.
    """
    # Both as given and as it really lies: either may tell what the other hides.
    ways = list(dict.fromkeys([folder.absolute(), folder.resolve()]))
    if any(is_unc(str(way)) for way in [folder, *ways]):
        raise WorldError("place.share")
    for way in ways:
        name = synced_by(way, env)
        if name is not None:
            raise WorldError("place.synced", name=name)
    known = list(system_volumes() if volumes is None else volumes)
    for way in ways:
        _check_volume(volume_of(way, known))
    if not _can_write(_existing(ways[-1])):
        raise WorldError("place.read_only")


def _check_volume(volume: Volume | None) -> None:
    if volume is None:
        return
    if volume.kind is VolumeKind.SHARE:
        raise WorldError("place.share")
    if volume.kind is VolumeKind.REMOVABLE:
        raise WorldError("place.removable")
    if not volume.writable:
        raise WorldError("place.read_only")


def synced_by(folder: Path, env: Mapping[str, str]) -> str | None:
    """Name the service that copies a folder to the internet; None where none is known."""
    for variable in _ENVIRONMENT:
        root = env.get(variable, "")
        if root and _inside(folder, Path(root)):
            return "OneDrive"
    found = chain(map(_by_name, named_parts(folder)), map(_by_content, [folder, *folder.parents]))
    return next((name for name in found if name is not None), None)


def named_parts(folder: PurePath) -> list[str]:
    """Give the folder names of a path, without the one that is a person's: she may be Mega."""
    parts = [part.casefold() for part in folder.parts]
    return [
        part for at, part in enumerate(parts) if not (at > 0 and parts[at - 1] in ("users", "home"))
    ]


def is_unc(path: str) -> bool:
    r"""Tell whether a path is one of the form \\server\share."""
    drive = PureWindowsPath(path).drive
    if drive.startswith("\\\\?\\"):
        return drive[4:].casefold().startswith("unc\\")
    return drive.startswith("\\\\")


def _inside(folder: Path, root: Path) -> bool:
    inner = [part.casefold() for part in folder.parts]
    outer = [part.casefold() for part in root.parts]
    return inner[: len(outer)] == outer


def _by_name(part: str) -> str | None:
    for name, service in _BY_NAME.items():
        if part == name or part.startswith((f"{name} - ", f"{name} (")):
            return service
    return None


def _by_content(folder: Path) -> str | None:
    try:
        for marker, service in _BY_MARKER.items():
            if (folder / marker).exists():
                return service
        for pattern, service in _BY_MARKER_PATTERN.items():
            if any(folder.glob(pattern)):
                return service
        return _by_icon(folder / "desktop.ini")
    except OSError:
        return None  # not ours to look into


def _by_icon(settings: Path) -> str | None:
    if not settings.is_file():
        return None
    with settings.open("rb") as file:
        # UTF-16 or plain: without the zero bytes both read the same here.
        text = file.read(_ICON_FILE_LIMIT).replace(b"\0", b"").lower()
    icons = [line for line in text.splitlines() if line.startswith(b"icon")]
    for word, service in _BY_ICON.items():
        if any(word.encode() in line for line in icons):
            return service
    return None


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _can_write(folder: Path) -> bool:
    # Asking the system is no proof on Windows: rights are lists there. Writing is.
    probe = folder / f".{system_random(6).hex()}.part"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True
