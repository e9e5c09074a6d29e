"""What makes a written file stay: flush, move, settle; a twin of each for Windows."""

import errno
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import time
    from ctypes import wintypes

    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel32.MoveFileExW.argtypes = [wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD]
    _kernel32.MoveFileExW.restype = wintypes.BOOL
    _REPLACE_EXISTING = 1
    _WRITE_THROUGH = 8
    _DENIED = 5
    _SHARING = 32
    _HELD = (_DENIED, _SHARING)
    _TRIES = 12

    def replace(source: Path, target: Path) -> None:
        """Put a closed file in the place of another, or of none; never of an open one."""
        _move(source, target, _WRITE_THROUGH | _REPLACE_EXISTING, held=target)

    def move_new(source: Path, target: Path) -> None:
        """Give a closed file its name; FileExistsError where the name is taken."""
        _move(source, target, _WRITE_THROUGH, held=target)

    def move_folder(source: Path, target: Path) -> None:
        """Give a folder another name beside its own; FileExistsError where that is taken."""
        _move(source, target, _WRITE_THROUGH, held=source)

    def _move(source: Path, target: Path, flags: int, *, held: Path) -> None:
        # A virus scanner opens every new file for a moment; whoever holds it longer keeps it.
        for attempt in range(1, _TRIES + 1):
            if _kernel32.MoveFileExW(str(source), str(target), flags):
                return
            number = ctypes.get_last_error()
            if number not in _HELD or attempt == _TRIES:
                if number == _DENIED and os.access(held, os.W_OK):
                    number = _SHARING  # so Windows answers where it, or a file in it, is open
                raise OSError(0, ctypes.FormatError(number), str(target), number)
            time.sleep(0.01 * attempt)

    def remove(path: Path) -> None:
        """Delete a file, or none; one that a scanner looks into for a moment waits for that."""
        for attempt in range(1, _TRIES + 1):
            try:
                path.unlink(missing_ok=True)
            except PermissionError as error:
                if error.winerror not in _HELD or attempt == _TRIES:
                    raise
                time.sleep(0.01 * attempt)
            else:
                return

    def settle(folder: Path) -> None:
        """Make a folder's names durable: the move was written through already."""

    def forget_cached(descriptor: int) -> None:
        """Let the next read come from the device, where the system can be told."""

else:

    def replace(source: Path, target: Path) -> None:
        """Put a closed file in the place of another, or of none."""
        os.replace(source, target)

    def move_new(source: Path, target: Path) -> None:
        """Give a closed file its name; FileExistsError where the name is taken."""
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError:
            # FAT, as on most sticks, has no links; nobody else writes there at this moment.
            if target.exists():
                raise FileExistsError(
                    errno.EEXIST, os.strerror(errno.EEXIST), str(target)
                ) from None
            os.rename(source, target)
        else:
            os.unlink(source)

    def move_folder(source: Path, target: Path) -> None:
        """Give a folder another name beside its own; FileExistsError where that is taken."""
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        os.rename(source, target)
        settle(target.parent)

    def remove(path: Path) -> None:
        """Delete a file, or none."""
        path.unlink(missing_ok=True)

    def settle(folder: Path) -> None:
        """Make a folder's names durable; some file systems cannot and need not."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise
        finally:
            os.close(descriptor)

    def forget_cached(descriptor: int) -> None:
        """Let the next read come from the device, where the system can be told."""
        if sys.platform == "linux":
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
