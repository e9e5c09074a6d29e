"""Who has passed an activity: present often enough, and no result that contradicts."""

from collections.abc import Iterable
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


def needed(sessions: int, percent: int = DEFAULT_PERCENT) -> int:
    """Return in how many sessions one must have been present."""
    return -(-percent * sessions // 100)
