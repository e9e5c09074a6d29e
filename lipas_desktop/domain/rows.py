"""A row as the store hands it out: values, never a live connection."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId


@dataclass(frozen=True)
class Row:
    """One row of a kind with its winning values; `extra` holds questions that a ministry added."""

    kind: str
    id: RowId
    keys: tuple[RowId, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    extra: Mapping[str, Value] = field(default_factory=dict)
    void: bool = False
    contested: bool = False
    review: tuple[str, ...] = ()
    """Columns whose group holds several values side by side under `review` or `immutable`."""

    def text(self, column: str) -> str:
        """Return a column as text, empty where there is none."""
        value = self.values.get(column)
        return "" if value is None else str(value)
