"""What a use case changed, so that one place can announce it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from lipas_desktop.domain.ids import RowId


@dataclass(frozen=True)
class Changes:
    """Kinds and row ids that a use case touched; `merge` joins two of them.

    `everything` is for imports and restores, after which every page refreshes.
    """

    rows: frozenset[tuple[str, RowId]] = field(default_factory=frozenset)
    plain: frozenset[str] = field(default_factory=frozenset)
    """Names of plain tables touched: drafts, settings, transfers, inbox."""
    everything: bool = False

    @classmethod
    def of(cls, kind: str, ids: Iterable[RowId]) -> "Changes":
        """Return the changes of rows of one kind."""
        return cls(frozenset((kind, row) for row in ids))

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of the rows touched."""
        return frozenset(kind for kind, _ in self.rows)

    def touches(self, *kinds: str) -> bool:
        """Tell whether a page that shows these kinds (or plain tables) must refresh."""
        return (
            self.everything
            or bool(self.kinds.intersection(kinds))
            or bool(self.plain.intersection(kinds))
        )

    def merge(self, other: "Changes") -> "Changes":
        """Return both together."""
        return Changes(
            self.rows | other.rows, self.plain | other.plain, self.everything or other.everything
        )


NOTHING = Changes()
