"""Who sits here by the operating system's own word: account and computer name."""

import socket
import sys


def host_name() -> str:
    """Give this computer's name."""
    return socket.gethostname()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def account_name() -> str:
        """Give the name of the Windows account that runs this program."""
        size = wintypes.DWORD(257)  # UNLEN and the closing zero
        name = ctypes.create_unicode_buffer(size.value)
        if not ctypes.WinDLL("advapi32").GetUserNameW(name, ctypes.byref(size)):
            return ""
        return name.value

else:
    import os
    import pwd

    def account_name() -> str:
        """Give the name of the account that runs this program.

        By its number, as the environment may still name whoever called sudo.
        """
        uid = os.getuid()
        try:
            return pwd.getpwuid(uid).pw_name
        except KeyError:
            return str(uid)
