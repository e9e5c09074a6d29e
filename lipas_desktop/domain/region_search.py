"""Searching 83,762 village names by the first letters of words, without an index on disk.

The names stand folded in one text, each on its line with a space before each word, so that the
search for a word's beginning is a search for a piece of text, which the machine does fastest.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice

from lipas_desktop.domain.names import fold

_SPACED = str.maketrans("-.,()/", "      ")
_KIND_WORDS = frozenset({"kec", "kecamatan", "kel", "kelurahan", "ds", "prov", "provinsi"})
_WAYS = (
    ("1", "satu", "i"), ("2", "dua", "ii"), ("3", "tiga", "iii"), ("4", "empat", "iv"),
    ("5", "lima", "v"), ("6", "enam", "vi"), ("7", "tujuh", "vii"), ("8", "delapan", "viii"),
)  # fmt: skip
_NUMBERS = {written: ways for ways in _WAYS for written in ways}
"""Numbers are written in three ways in names: Naikoten 1, Naikoten Satu, Naikoten I."""

Range = tuple[int, int]


class Lines:
    """Folded names, a line each with a space before each word: a search gives line numbers."""

    def __init__(self, names: Iterable[str]) -> None:
        """Fold the names all at once, which is much faster than one by one."""
        text = "\n".join(names).lower().replace("'", "").replace("’", "").translate(_SPACED)
        lines = text.replace("  ", " ").replace(" \n", "\n").split("\n")
        self._text = "\n " + "\n ".join(lines) + "\n"
        # Each line is preceded by a space and followed by a newline.
        self._begins = array("I", accumulate(map(len, lines), _next_line, initial=1))

    def hits(self, needle: str, start: int, end: int) -> Iterator[int]:
        """Yield each line of a range once that holds a piece of text; it may span the newlines."""
        if start >= end:
            return
        at, last = self._begins[start] - 1, self._begins[end]
        while (at := self._text.find(needle, at, last)) >= 0:
            line = bisect_right(self._begins, at + 1) - 1
            yield line
            at = self._begins[line + 1] - 1

    def has(self, line: int, needle: str) -> bool:
        """Tell whether one line holds a piece of text."""
        return self._text.find(needle, self._begins[line], self._begins[line + 1]) >= 0


class VillageSearch:
    """Finds places of villages, in the order of codes."""

    def __init__(
        self, villages: Sequence[str], uppers: Sequence[str], ranges: Sequence[Range]
    ) -> None:
        """Fold all names; `uppers` are all regions above, `ranges` the villages in each."""
        self._villages, self._count = Lines(villages), len(villages)
        self._uppers, self._ranges = Lines(uppers), ranges

    def find(self, text: str, areas: Iterable[Range], limit: int) -> list[int]:
        """Return villages that match all words, those in the first areas first.

        Where nothing is found, numbers are tried in the other ways of writing them.
        """
        words = fold(text).split()
        words = [word for word in words if word not in _KIND_WORDS] or words
        areas = (*areas, (0, self._count))
        for spelling in _spellings(words):
            found = list(dict.fromkeys(islice(self._matching(spelling, areas), limit)))
            if found:
                return found
        return []

    def called(self, name: str, start: int, end: int) -> list[int]:
        """Return the villages with exactly this folded name, within a range."""
        for spelling in _spellings(name.split()):
            found = list(self._villages.hits(f"\n {' '.join(spelling)}\n", start, end))
            if found:
                return found
        return []

    def _matching(self, words: Sequence[str], areas: Iterable[Range]) -> Iterator[int]:
        query = _Query(words, {word: self._above(word) for word in words}, self._count)
        seen = bytearray(self._count)
        for area in areas:
            for candidates in (self._called(query, area), _lying(query, area)):
                for place in candidates:
                    if not seen[place]:
                        seen[place] = True
                        yield place

    def _called(self, query: "_Query", area: Range) -> Iterator[int]:
        """Yield villages of which at least one word is the name: exact names come first."""
        rarest, *others = query.words
        yield from self._villages.hits(f"\n {query.whole}\n", *area)
        yield from self._villages.hits(f"\n {query.whole}", *area)
        for start in ("\n ", " "):
            for place in self._villages.hits(start + rarest, *area):
                if self._has_all(query, others, place):
                    yield place
        for above in query.ranges[rarest] if others else ():
            for word in others:
                for place in self._villages.hits(f" {word}", *_common(above, area)):
                    if self._has_all(query, others, place):
                        yield place

    def _has_all(self, query: "_Query", words: Iterable[str], place: int) -> bool:
        for word in words:
            if not (query.above[word][place] or self._villages.has(place, f" {word}")):
                return False
        return True

    def _above(self, word: str) -> list[Range]:
        """Return where villages lie in a region above with the word."""
        lines = self._uppers.hits(f" {word}", 0, len(self._ranges))
        return [self._ranges[line] for line in lines]


class _Query:
    """The words of a search, the longest first, and where regions above have each."""

    def __init__(self, words: Sequence[str], ranges: Mapping[str, list[Range]], count: int) -> None:
        self.whole = " ".join(words)
        self.words = sorted(dict.fromkeys(words), key=len, reverse=True)
        self.ranges = ranges
        self.above = {word: bytearray(count) for word in words}
        for word, mask in self.above.items():
            for start, end in ranges[word]:
                mask[start:end] = b"\x01" * (end - start)


def _lying(query: _Query, area: Range) -> Iterator[int]:
    """Yield villages that lie in regions which have all the words."""
    inside = [area]
    for word in query.words:
        common = (_common(one, other) for one in inside for other in query.ranges[word])
        inside = sorted({one for one in common if one[0] < one[1]})
    for start, end in inside:
        yield from range(start, end)


def _spellings(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield words as they are, then with numbers in other ways."""
    if words:
        yield list(words)
    if any(word in _NUMBERS for word in words):
        for way in range(3):
            yield [_NUMBERS[word][way] if word in _NUMBERS else word for word in words]


def _common(one: Range, other: Range) -> Range:
    return max(one[0], other[0]), min(one[1], other[1])


def _next_line(begin: int, length: int) -> int:
    return begin + length + 2
