"""Names of files that travel: neutral, sortable, ASCII; a hint only, readers go by content."""

import re
from datetime import date

_CODE = re.compile(r"[A-Z0-9]{2,8}")
_HASH_CHARACTERS = 12


def bundle_name(code: str, day: date, lo: int, hi: int, sha256: str) -> str:
    """Name a bundle: house code, local day, range of the own stream (0, 0 if none), file hash."""
    return f"{_prefix(code, day)}_{lo}-{hi}_{sha256[:_HASH_CHARACTERS]}.age"


def document_name(code: str, day: date, kind: str, sha256: str) -> str:
    """Name a document's file: house code, local day, kind, file hash."""
    return f"{_prefix(code, day)}_{kind}_{sha256[:_HASH_CHARACTERS]}.txt"


def _prefix(code: str, day: date) -> str:
    if _CODE.fullmatch(code) is None:
        raise ValueError(f"a house code has 2 to 8 capitals or digits, not {len(code)} characters")
    return f"{code}_{day.isoformat()}"
