"""What a form tells whoever shows it: changes, choices, problems, what a save would clear."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from lipas_desktop.domain.edits import Value
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


@dataclass(frozen=True)
class Choice:
    """A code that can be chosen, and how it is called in the language of the form."""

    value: str
    label: str
    named: bool = True
    """Whether the form names the choice; where it does not, its code stands for its name."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with an answer; `message` is the form's own sentence, where it has one."""

    ref: str
    kind: Literal["required", "type", "constraint"]
    code: str
    message: str
    accepted: str = ""
    """Why somebody has let the answer stand all the same."""

    @property
    def blocks(self) -> bool:
        """Tell whether the answers cannot be saved so; what is only doubtful is marked."""
        return self.kind == "required"


@dataclass(frozen=True)
class Cleared:
    """An answer that a save would clear, since its question does not apply any more."""

    ref: str
    column: str
    label: str
    value: Value
