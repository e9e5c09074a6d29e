"""What one answer changed on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lipas_desktop.formengine.plan import Aspect


@dataclass(frozen=True)
class ChangeSet:
    """Aspects that changed, by reference; two of them join with `|`."""

    by_ref: Mapping[str, frozenset[Aspect]] = field(default_factory=dict)

    def __or__(self, other: "ChangeSet") -> "ChangeSet":
        refs = (*self.by_ref, *other.by_ref)
        return ChangeSet({ref: self.of(ref) | other.of(ref) for ref in refs})

    def __bool__(self) -> bool:
        return bool(self.by_ref)

    def __contains__(self, ref: object) -> bool:
        return ref in self.by_ref

    def of(self, ref: str) -> frozenset[Aspect]:
        """Return the aspects of one question or group that changed."""
        return self.by_ref.get(ref, frozenset())
