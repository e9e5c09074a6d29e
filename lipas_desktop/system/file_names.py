"""File names that every system takes, made from what people wrote; names that came, made plain."""

import re
import unicodedata
from pathlib import Path

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_LONGEST = 120
_UNSHOWN = {"Cc", "Cf", "Cs"}


def legal_name(text: str, suffix: str = "", otherwise: str = "berkas") -> str:
    """Make a file name that Windows, Linux and a FAT stick take; `suffix` with its dot.

    Short enough to fit with its folder in the 260 characters of older Windows programs.
    """
    name = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", text))
    name = " ".join(name.split())
    name = name[: _LONGEST - len(suffix)].strip(" .")
    if not name:
        name = otherwise
    if _RESERVED.match(name):
        name = f"_{name}"
    return name + suffix


def shown_name(path: Path) -> str:
    """Return a file's name as it can be kept and shown, whatever a stick calls it.

    Bytes that are no text, control characters and marks that turn writing around stand as U+FFFD.
    """
    return "".join(
        "\ufffd" if unicodedata.category(letter) in _UNSHOWN else letter for letter in path.name
    )
