"""Who has passed an activity: present often enough, and no result that contradicts."""

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.domain.marks import PRESENT

DEFAULT_PERCENT = 80
CONTRADICTING = frozenset({"TIDAK_LULUS", "BELUM_KOMPETEN", "MENGUNDURKAN_DIRI", "PINDAH"})
"""Results with which nobody has passed, however often present."""


@dataclass(frozen=True)
class Verdict:
    """Whether somebody passed, the figures, and why not."""

    present: int
    sessions: int
    reason: Literal["", "no_sessions", "too_few", "result"]

    @property
    def passed(self) -> bool:
        """Tell whether there is no reason against a certificate."""
        return not self.reason


def judge(
    marks: Iterable[str | None], sessions: int, percent: int = DEFAULT_PERCENT, result: str = ""
) -> Verdict:
    """Judge by marks over all sessions of the activity; one not filled counts as not present."""
    present = sum(mark in PRESENT for mark in marks)
    if not sessions:
        return Verdict(present, sessions, "no_sessions")
    if result in CONTRADICTING:
        return Verdict(present, sessions, "result")
    enough = present * 100 >= percent * sessions
    return Verdict(present, sessions, "" if enough else "too_few")


def decisive_result(results: Iterable[str]) -> str:
    """Return the result that counts of several for one person: one against passing before others.

    Empty where there is none.
    """
    found = [result for result in results if result]
    return next((one for one in found if one in CONTRADICTING), found[0] if found else "")


def counted(begun: Sequence[Hashable], own: Collection[Hashable]) -> int:
    """Return over how many sessions somebody is judged while lists are still being filled in.

    `begun` are the sessions, in order, with a mark for anybody; `own` those with one for this
    person. The last one begun counts only once it is filled here too: until then its list is
    being keyed in, or its day is not over.
    """
    return len(begun) - 1 if begun and begun[-1] not in own else len(begun)


def needed(sessions: int, percent: int = DEFAULT_PERCENT) -> int:
    """Return in how many sessions one must have been present."""
    return -(-percent * sessions // 100)
