"""What became of files that were taken in: facts, for whoever puts them into words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.services.receipts import Brought


@dataclass(frozen=True)
class ReceivedFile:
    """What became of one file: `merged`, `known`, `not_for_us` or `refused` with its code."""

    name: str
    state: str
    code: str = ""
    sender: str = ""
    new: int = 0
    """Entries that were new here."""
    waiting: int = 0
    changes: int = 0
    """Field and row changes that were applied."""
    dropped: int = 0
    """Changes of people erased for good: they had no effect and were not kept."""
    late_holds: int = 0
    """Legal holds among them: the erasure had been written elsewhere before."""
    erased: int = 0
    """Rows that are erased here from now on."""
    receipts: Sequence[Brought] = ()
    """What receipts in it brought; those older than what is known here bring nothing."""
    skipped: int = 0
    """Documents in it that do not count (DOCUMENT); the others do."""
    params: Mapping[str, str | int] = field(default_factory=dict)
    """The facts that the sentence of its code needs."""
    touched: Changes = NOTHING
    """The rows that it changed."""


@dataclass(frozen=True)
class Received:
    """What became of all files."""

    files: Sequence[ReceivedFile]

    @property
    def new(self) -> int:
        """Return how many entries were new here."""
        return sum(one.new for one in self.files)

    @property
    def changes(self) -> int:
        """Return how many field and row changes were applied."""
        return sum(one.changes for one in self.files)

    @property
    def dropped(self) -> int:
        """Return how many changes were dropped, since they are about somebody erased."""
        return sum(one.dropped for one in self.files)

    @property
    def late_holds(self) -> int:
        """Return how many legal holds came too late."""
        return sum(one.late_holds for one in self.files)

    @property
    def erased(self) -> int:
        """Return how many rows are erased here from now on."""
        return sum(one.erased for one in self.files)

    @property
    def receipts(self) -> Sequence[Brought]:
        """Return what all receipts brought."""
        return [brought for one in self.files for brought in one.receipts]

    @property
    def waiting(self) -> int:
        """Return how many entries wait for others that have not come."""
        return sum(one.waiting for one in self.files)
