"""Who the names of an attendance list are: only an exact, unique name of two words or more."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from lipas_desktop.domain.names import fold

Person = TypeVar("Person")


def match_names(names: Sequence[str], people: Iterable[tuple[Person, str]]) -> list[Person | None]:
    """Return for each name the one person so called, or None for somebody new.

    Exact but for case, spaces and punctuation. A name that stands twice on the list, or that two
    people bear, is nobody's for sure.
    """
    on_list = Counter(fold(name) for name in names)
    bearers: dict[str, list[Person]] = {}
    for person, called in people:
        folded = fold(called)
        if folded in on_list:
            bearers.setdefault(folded, []).append(person)
    return [_sure(fold(name), on_list, bearers) for name in names]


def _sure(folded: str, on_list: Counter[str], bearers: dict[str, list[Person]]) -> Person | None:
    found = bearers.get(folded, [])
    sure = len(found) == 1 and on_list[folded] == 1 and " " in folded
    return found[0] if sure else None
