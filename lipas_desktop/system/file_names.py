"""File names that every system takes, made from what people wrote."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_LONGEST = 120


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
