"""The drive letters of Windows, read into volumes."""

import ctypes
import sys
from ctypes import wintypes
from pathlib import Path

from lipas_desktop.system.volumes import Volume, VolumeKind

assert sys.platform == "win32"

_KINDS = {2: VolumeKind.REMOVABLE, 3: VolumeKind.FIXED, 4: VolumeKind.SHARE}
_NO_DIALOG = 1  # SEM_FAILCRITICALERRORS: an empty card reader is no reason to ask the user
_READ_ONLY_VOLUME = 0x80000

_kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel32.GetDriveTypeW.argtypes = [wintypes.LPCWSTR]
_kernel32.GetDriveTypeW.restype = wintypes.UINT
_kernel32.GetLogicalDrives.restype = wintypes.DWORD


def mounted() -> tuple[Volume, ...]:
    """List the drives that hold a medium now."""
    before = wintypes.DWORD()
    _kernel32.SetThreadErrorMode(_NO_DIALOG, ctypes.byref(before))
    try:
        bits = _kernel32.GetLogicalDrives()
        letters = [chr(ord("A") + bit) for bit in range(26) if bits >> bit & 1]
        volumes = [_volume(f"{letter}:\\") for letter in letters]
    finally:
        _kernel32.SetThreadErrorMode(before, None)
    return tuple(volume for volume in volumes if volume is not None)


def _volume(root: str) -> Volume | None:
    kind = _KINDS.get(_kernel32.GetDriveTypeW(root))
    if kind is None:  # optical, memory, unknown
        return None
    if kind is VolumeKind.SHARE:
        # Asking a share that is away for its name can take half a minute.
        return Volume(Path(root), kind, root[:2])
    label = ctypes.create_unicode_buffer(261)
    flags = wintypes.DWORD()
    told = _kernel32.GetVolumeInformationW(
        root, label, len(label), None, None, ctypes.byref(flags), None, 0
    )
    if not told and kind is VolumeKind.REMOVABLE:  # a reader without its card
        return None
    name = f"{label.value} ({root[:2]})" if label.value else root[:2]
    return Volume(Path(root), kind, name, not flags.value & _READ_ONLY_VOLUME)
