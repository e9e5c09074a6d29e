"""Differences that need no thought: which value may be taken unasked, and why."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from lipas_desktop.domain.edits import Value
from lipas_desktop.services.origins import Origin

Why = Literal["spelling", "filled", "same_author"]
_SAFE: Mapping[str, frozenset[str]] = {
    "person": frozenset(
        {"full_name", "alias", "clan", "title", "region_code", "region_text",
         "region_accepted_by", "notice_slip"}
    ),
    "activity": frozenset(
        {"title", "code", "organiser", "partners", "issuer_name", "signers", "import_id"}
    ),
    "session": frozenset({"date", "start_time", "end_time", "jp"}),
    "material": frozenset({"place", "name", "jp_theory", "jp_practice", "scored"}),
    "enrolment": frozenset({"printed_name"}),
}  # fmt: skip
"""Where a suggestion may be made: never NIK, birth, L/P, category, consent, status, results,
marks, certificates, accounts, the house's settings, anything restricted, or whether a record
stands."""


_BETWEEN = re.compile(r"(?<!\d)[\W_]+|[\W_]+(?!\d)")
"""Blanks and punctuation, but not between digits: 1.5 is not 15."""


@dataclass(frozen=True)
class Suggestion:
    """Which side may be taken, and why that is safe."""

    side: int
    why: Why


class Written(Protocol):
    """What is asked of one of the values."""

    @property
    def values(self) -> Mapping[str, Value]: ...

    @property
    def origin(self) -> Origin: ...


def suggestion(kind: str, columns: Sequence[str], sides: Sequence[Written]) -> Suggestion | None:
    """Return which side may be taken without a thought; the first is the one shown now."""
    if not columns or not set(columns) <= _SAFE.get(kind, frozenset()):
        return None
    if _spelt_alike(columns, sides):
        return Suggestion(0, "spelling")
    fullest = _fullest(columns, sides)
    if fullest is not None:
        return Suggestion(fullest, "filled")
    # What is shown follows the clocks as well: both must say that it was written last.
    first, *others = (one.origin for one in sides)
    one_author = first.account is not None and {one.account for one in others} == {first.account}
    if one_author and all(first.at > other.at for other in others):
        return Suggestion(0, "same_author")
    return None


def _spelt_alike(columns: Sequence[str], sides: Sequence[Written]) -> bool:
    """Tell whether the values differ only in capitals, blanks and punctuation."""
    return len({tuple(_letters(one.values.get(c)) for c in columns) for one in sides}) == 1


def _letters(value: Value) -> object:
    if isinstance(value, str):
        return _BETWEEN.sub("", value.casefold())
    if isinstance(value, list):
        return tuple(_letters(part) for part in value)
    return "" if value is None else value


def _fullest(columns: Sequence[str], sides: Sequence[Written]) -> int | None:
    """Return the side that holds all that any of them holds, where no two contradict."""
    held = [{c: one.values[c] for c in columns if _is_filled(one.values.get(c))} for one in sides]
    for at, mine in enumerate(held):
        if mine and all(mine.get(c) == v for other in held for c, v in other.items()):
            return at
    return None


def _is_filled(value: Value) -> bool:
    return value not in (None, "", [])
