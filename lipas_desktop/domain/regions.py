"""Administrative regions: province, regency or city, district, village; by code and by name.

Built from the bytes of resources/regions/regions.txt.gz. Codes are shown with dots, 53.71.04.1001,
and taken with or without. What searching needs is made at the first search.
"""

import gzip
import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from lipas_desktop.domain.names import fold
from lipas_desktop.domain.region_search import VillageSearch

Level = Literal[1, 2, 3, 4]

_FORMAT = "lipas-regions/1"
_WIDTHS = (2, 4, 6, 10)
_KINDS: dict[int, tuple[str, ...]] = {
    1: ("provinsi ", "prov ", "propinsi "),
    2: ("kabupaten ", "kab ", "kota administrasi ", "kota "),
    3: ("kecamatan ", "kec ", "distrik "),
    4: ("kelurahan ", "kel ", "desa ", "ds "),
}
"""Words for the kind of region that people write before its name, by level."""


@dataclass(frozen=True)
class Region:
    """A region with the names of all levels above it, the province first."""

    code: str
    names: tuple[str, ...]
    postal_code: str = ""

    @property
    def level(self) -> int:
        """Return 1 for a province to 4 for a village."""
        return len(self.names)

    @property
    def name(self) -> str:
        """Return the region's own name."""
        return self.names[-1]

    @property
    def digits(self) -> str:
        """Return the code without dots."""
        return self.code.replace(".", "")

    @property
    def line(self) -> str:
        """Return the names nearest first, without the province: Oebobo, Oebobo, Kota Kupang."""
        return ", ".join(reversed(self.names[1:] or self.names))


class Regions:
    """All regions of one edition."""

    def __init__(self, packed: bytes) -> None:
        """Read the packed file; ValueError where it is another format."""
        lines = gzip.decompress(packed).decode().split("\n")
        head = json.loads(lines[0])
        if head["format"] != _FORMAT:
            raise ValueError(head["format"])
        provinces, regencies, districts, villages = head["counts"]
        rows = [line.split("\t") for line in lines[1 : 1 + provinces + regencies + districts]]
        at = 1 + len(rows)
        self.source: str = head["source"]
        self._names = {row[0]: row[1] for row in rows}
        self._upper = sorted(self._names)
        self._districts = [row[0] for row in rows[provinces + regencies :]]
        inside = (int(row[2]) for row in rows[provinces + regencies :])
        self._begins = list(accumulate(inside, initial=0))
        self._numbers, self._postal = lines[at], lines[at + 1]
        self._villages = lines[at + 2 : at + 2 + villages]

    def __len__(self) -> int:
        """Return how many villages there are."""
        return len(self._villages)

    def get(self, code: str) -> Region | None:
        """Return the region of a code of any level, or None."""
        digits = code.replace(".", "")
        if len(digits) == 10:
            index = self._index(digits)
            return None if index is None else self._village(index)
        return self._upper_region(digits) if digits in self._names else None

    def known_district(self, digits: str) -> bool:
        """Tell whether six digits, as a NIK begins with, are a district of today."""
        return len(digits) == 6 and digits in self._names

    def district_of_nik(self, nik: str) -> Region | None:
        """Return the district that a NIK begins with; None for one that has been split since."""
        return self.get(nik[:6]) if self.known_district(nik[:6]) else None

    def children(self, code: str = "") -> list[Region]:
        """Return the regions right below one, in the order of codes; provinces for no code."""
        digits = code.replace(".", "")
        if len(digits) == 6:
            return [self._village(index) for index in range(*self._range(digits))]
        width = dict(zip((0, *_WIDTHS[:2]), _WIDTHS[:3], strict=True)).get(len(digits))
        inside = self._upper[
            bisect_left(self._upper, digits) : bisect_left(self._upper, digits + ":")
        ]
        return [self._upper_region(one) for one in inside if len(one) == width]

    def find(self, text: str, near: str = "", limit: int = 20) -> list[Region]:
        """Find villages by the first letters of words of their names and of the regions above.

        The regency of `near` comes first, then its province, then all others; within each,
        villages that are so called before villages that only lie in such a region.
        """
        near = near.replace(".", "")
        areas = [self._range(near[:4]), self._range(near[:2])] if near else []
        found = self._search.find(text, areas, limit)
        return [self._village(index) for index in found]

    def named(self, text: str, level: Level, within: str = "") -> list[Region]:
        """Return the regions of a level that are called so, spelt the same, within another.

        The word for the kind may be missing or too much; with it, Kota Kupang is not the regency.
        """
        within = within.replace(".", "")
        written = fold(text)
        if written.startswith("kab "):
            written = written.replace("kab ", "kabupaten ", 1)
        for wanted in dict.fromkeys((written, plain_name(text, level))):
            if level == 4:
                places = self._search.called(wanted, *self._range(within))
                found = [self._village(place) for place in places]
            else:
                digits = self._by_name.get((level, wanted), ())
                found = [self._upper_region(d) for d in digits if d.startswith(within)]
            if found:
                return found
        return []

    def match(self, village: str, district: str, regency: str, near: str) -> Region | None:
        """Return the one region that an address means, as deep as it is sure; None if unsure.

        Of several with one name, one alone in `near`'s regency or else its province is meant.
        """
        near = near.replace(".", "")
        over = self._one(self.named(regency, 2), near) if regency else None
        within = over.digits if over else ""
        middle = self._one(self.named(district, 3, within), near) if district else None
        if village and (middle or over or near):
            inside = middle.digits if middle else within or near[:4]
            lowest = self._one(self.named(village, 4, inside), near)
            if lowest:
                return lowest
        return middle or over

    def _one(self, found: list[Region], near: str) -> Region | None:
        for start in (near[:4], near[:2], "") if near else ("",):
            inside = [region for region in found if region.digits.startswith(start)]
            if inside:
                return inside[0] if len(inside) == 1 else None
        return None

    @cached_property
    def _search(self) -> VillageSearch:
        names = [self._names[digits] for digits in self._upper]
        return VillageSearch(self._villages, names, [self._range(d) for d in self._upper])

    @cached_property
    def _by_name(self) -> dict[tuple[int, str], list[str]]:
        found: dict[tuple[int, str], list[str]] = {}
        for digits, name in self._names.items():
            level = len(digits) // 2
            plain = plain_name(name, level) if level == 2 else ""
            for written in {fold(name), plain} - {""}:
                found.setdefault((level, written), []).append(digits)
        return found

    def _range(self, digits: str) -> tuple[int, int]:
        """Return the places of the villages within a region; all for an empty code."""
        if len(digits) == 10:
            index = self._index(digits)
            return (0, 0) if index is None else (index, index + 1)
        first = bisect_left(self._districts, digits)
        last = bisect_right(self._districts, digits + ":")
        return self._begins[first], self._begins[last]

    def _index(self, digits: str) -> int | None:
        start, end = self._range(digits[:6])
        number = digits[6:]
        index = next((i for i in range(start, end) if self._number(i) == number), None)
        return index if self.known_district(digits[:6]) else None

    def _number(self, index: int) -> str:
        return self._numbers[index * 4 : index * 4 + 4]

    def _village(self, index: int) -> Region:
        district = self._districts[bisect_right(self._begins, index) - 1]
        over = self._upper_region(district)
        return Region(
            f"{over.code}.{self._number(index)}",
            (*over.names, self._villages[index]),
            self._postal[index * 5 : index * 5 + 5],
        )

    def _upper_region(self, digits: str) -> Region:
        parts = [digits[:width] for width in _WIDTHS if width <= len(digits)]
        dotted = ".".join(digits[at : at + 2] for at in range(0, len(digits), 2))
        return Region(dotted, tuple(self._names[part] for part in parts))


def plain_name(text: str, level: int) -> str:
    """Return a region's name folded and without the word for its kind: Kota Kupang -> kupang."""
    folded = fold(text)
    for kind in _KINDS[level]:
        if folded.startswith(kind):
            return folded.removeprefix(kind)
    return folded
