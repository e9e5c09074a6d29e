"""Sessions of one day told apart: the first, the second."""

from collections import Counter
from collections.abc import Hashable, Sequence


def numbers_of_day(days: Sequence[Hashable]) -> list[int]:
    """Return each session's number on its day, from 1; 0 for one that is alone on its day."""
    held, seen = Counter(days), Counter[Hashable]()
    numbers = []
    for day in days:
        seen[day] += 1
        numbers.append(seen[day] if held[day] > 1 else 0)
    return numbers
