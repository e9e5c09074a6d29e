"""What the name of a house tells of it already: a short code, and the type it seems to be."""

import re
from collections.abc import Iterator

from lipas_desktop.domain.codes import CODES, Code
from lipas_desktop.domain.names import fold

_MOST, _LEAST = 8, 2
_SKIPPED = frozenset({"dan", "di", "ke", "of", "the", "untuk", "yang"})
_FROM_ONE_WORD = 3


def short_code_for(name: str) -> str:
    """Return the initials of a name, `RKO`; empty where it has too few letters for a code."""
    words = re.findall(r"[a-z0-9]+", fold(name))
    counted = [word for word in words if word not in _SKIPPED]
    code = "".join(_initial(word) for word in counted)[:_MOST]
    if len(code) < _LEAST:
        code = "".join(counted)[:_FROM_ONE_WORD]
    return code.upper() if len(code) >= _LEAST else ""


def _initial(word: str) -> str:
    """Return a first letter; numbers of a class such as IIA stay whole."""
    return word if re.fullmatch(r"i{1,3}[ab]?|\d+", word) else word[0]


def house_type_for(name: str) -> str:
    """Return the type whose words stand in a name, the longest first; empty where none does."""
    padded = f" {fold(name)} "
    found = [
        (len(words), code.code)
        for code in CODES["house_type"].active
        for words in _ways(code)
        if f" {words} " in padded
    ]
    return max(found)[1] if found else ""


def _ways(code: Code) -> Iterator[str]:
    if code.code != "LAIN":
        yield from {
            fold(code.code.replace("_", " ")),
            fold(code.label("id")),
            *map(fold, code.also),
        }
