"""What the running PC counts by itself, sleep included, whatever its clock is set to."""

import sys
import time
from contextlib import suppress

if sys.platform == "win32":
    import winreg

    _KEY = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"

    def elapsed_ms() -> int:
        """Give milliseconds since this PC was started."""
        return time.monotonic_ns() // 1_000_000

    def boot_id() -> str:
        """Name this run of the PC; empty where Windows does not count its starts."""
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _KEY) as key:
            return str(winreg.QueryValueEx(key, "BootId")[0])
        return ""
else:

    def elapsed_ms() -> int:
        """Give milliseconds since this PC was started."""
        # The monotonic clock stands still while a laptop sleeps over a weekend; this one does not.
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000

    def boot_id() -> str:
        """Name this run of the PC; empty where the system does not."""
        with suppress(OSError), open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return file.read().strip()
        return ""
