"""Where the columns of a grid stand: some still at the left, some at the right, the rest moving."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lipas_desktop.ui import theme
from lipas_desktop.ui.views.grid_model import GridColumn


@dataclass(frozen=True)
class Slot:
    """One column as it stands now."""

    column: int
    x: int
    width: int
    moving: bool


class GridLayout:
    """Positions for one width of the view and one position of the scroll bar."""

    def __init__(self, columns: Sequence[GridColumn], left: int, right: int) -> None:
        self._columns = columns
        self._left, self._right = left, right
        self.widths: list[int] = []
        self._view = 0

    def fit(self, view: int) -> None:
        """Take the width of the view; what is spare goes to columns that grow, then stretch."""
        t = theme.current()
        self._view = view
        self.widths = [t.px(column.width) for column in self._columns]
        spare = view - sum(self.widths)
        for number, column in enumerate(self._columns):
            more = min(t.px(column.most) - self.widths[number], spare)
            if more > 0:
                self.widths[number] += more
                spare -= more
        for number, column in enumerate(self._columns):
            if column.stretch and spare > 0:
                self.widths[number] += spare

    @property
    def whole(self) -> int:
        """Return the width of all columns."""
        return sum(self.widths)

    @property
    def left_edge(self) -> int:
        """Return where the columns that stand still at the left end."""
        return sum(self.widths[: self._left])

    @property
    def right_edge(self) -> int:
        """Return where the columns that stand still at the right begin."""
        still = sum(self.widths[len(self.widths) - self._right :]) if self._right else 0
        return min(self._view, self.whole) - still

    def moved_edges(self, offset: int) -> list[int]:
        """Return the columns before which moved ones are hidden: their edge is drawn stronger."""
        count = len(self.widths)
        hidden_right = self.whole - self._view - offset > 0
        left = [self._left] if offset > 0 else []
        return [*left, count - self._right] if hidden_right and self._right else left

    def hidden_width(self) -> int:
        """Return how far the moving columns can be moved."""
        return max(0, self.whole - self._view)

    def slots(self, offset: int) -> Iterator[Slot]:
        """Yield the columns in view: the moving ones first, so that the still ones cover them."""
        count, x = len(self.widths), 0
        still: list[Slot] = []
        for number, width in enumerate(self.widths):
            if number < self._left:
                still.append(Slot(number, x, width, False))
            elif number >= count - self._right:
                at = x if self.whole <= self._view else self._view - (self.whole - x)
                still.append(Slot(number, at, width, False))
            else:
                at = x - offset
                if at + width > self.left_edge and at < self.right_edge:
                    yield Slot(number, at, width, True)
            x += width
        yield from still

    def slot(self, column: int, offset: int) -> Slot | None:
        """Return where one column stands, None if it is out of view."""
        return next((slot for slot in self.slots(offset) if slot.column == column), None)

    def column_at(self, x: int, offset: int) -> int:
        """Return the column under a point, -1 where there is none."""
        found = -1
        for slot in self.slots(offset):
            if slot.x <= x < slot.x + slot.width:
                found = slot.column
        return found

    def offset_to_show(self, column: int, offset: int) -> int:
        """Return the least move after which a moving column is wholly seen."""
        count = len(self.widths)
        if column < self._left or column >= count - self._right:
            return offset
        start = sum(self.widths[:column])
        end = start + self.widths[column]
        if start - offset < self.left_edge:
            return start - self.left_edge
        if end - offset > self.right_edge:
            return end - self.right_edge
        return offset
