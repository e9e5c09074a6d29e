"""Attendance marks as they stand on signed lists, and their totals."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Mark = Literal["H", "T", "S", "I", "A"]
MARKS: tuple[Mark, ...] = ("H", "T", "S", "I", "A")
"""Present, late, sick, excused, absent; in the order of the keys 1 to 5."""
PRESENT: frozenset[Mark] = frozenset({"H", "T"})

_WRITTEN: Mapping[Mark, frozenset[str]] = {
    "H": frozenset({"h", "1", "v", "√", "✓", "✔", "☑", "hadir", "hdr", "masuk", "present"}),
    "T": frozenset({"t", "terlambat", "telat", "tlt", "late"}),
    "S": frozenset({"s", "sakit", "skt", "sick"}),
    "I": frozenset({"i", "ijin", "izin", "excused"}),
    "A": frozenset({"a", "-", "–", "—", "−", "alpa", "alpha", "alfa", "tk", "tanpa keterangan",
                    "tidak hadir", "tdk hadir", "absent"}),
}  # fmt: skip
_MARK_OF: Mapping[str, Mark] = {text: mark for mark, texts in _WRITTEN.items() for text in texts}


@dataclass(frozen=True)
class ReadMark:
    """A mark, or `unreadable` for a text that is none; neither for an empty cell."""

    mark: Mark | None = None
    unreadable: bool = False


def plain_mark(text: str) -> str:
    """Return a mark without case, spaces and dots around it: what is the same mark is one text."""
    plain = " ".join(text.replace("\ufe0f", "").lower().split())
    return plain.strip(".") or plain


def read_mark(text: str) -> ReadMark:
    """Read what stands in a cell; a cross can mean either way on such lists and is not guessed."""
    written = plain_mark(text)
    if not written:
        return ReadMark()
    mark = _MARK_OF.get(written)
    return ReadMark(mark, unreadable=mark is None)


def decisive(marks: Iterable[str]) -> str:
    """Return the mark that counts where a session has several for one person: who came, came."""
    order: dict[str, int] = {mark: place for place, mark in enumerate(MARKS)}
    return min(marks, key=lambda mark: order.get(mark, len(order)))


def totals(marks: Iterable[str | None]) -> dict[Mark, int]:
    """Count each mark; cells not filled are counted nowhere."""
    counted = Counter(marks)
    return {mark: counted[mark] for mark in MARKS}
