"""A table of a layout file, read key by key; what is missing, mistyped or unknown is named."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard, TypeVar

from lipas_desktop.certificates.errors import wrong_layout

T = TypeVar("T")


class Table:
    """Give each key once, in its type; `done` refuses keys that nobody asked for."""

    def __init__(self, values: Mapping[str, Any], place: str) -> None:
        self._values = dict(values)
        self.place = place

    def number(self, key: str, default: float | None = None) -> float:
        """Give a number; without a default it must be there."""
        value = self._values.pop(key, default)
        if not _is_number(value):
            raise wrong_layout(f"{self.place}.{key}")
        return float(value)

    def whole(self, key: str, default: int | None = None) -> int:
        """Give a whole number."""
        return self._take(key, int, default)

    def text(self, key: str, default: str | None = None) -> str:
        """Give a text."""
        return self._take(key, str, default)

    def flag(self, key: str) -> bool:
        """Give a yes or no; no where it is absent."""
        return self._take(key, bool, False)

    def numbers(self, key: str) -> tuple[float, ...]:
        """Give a list of numbers."""
        values = self._take(key, list, None)
        if not values or not all(_is_number(value) for value in values):
            raise wrong_layout(f"{self.place}.{key}")
        return tuple(map(float, values))

    def texts(self, key: str) -> Mapping[str, str]:
        """Give a table of texts."""
        values: Mapping[str, str] = self._take(key, dict, None)
        if not all(isinstance(value, str) for value in values.values()):
            raise wrong_layout(f"{self.place}.{key}")
        return values

    def table(self, key: str) -> "Table":
        """Give a table inside."""
        return Table(self._take(key, dict, None), f"{self.place}.{key}")

    def tables(self, key: str) -> Sequence["Table"]:
        """Give a list of tables."""
        values = self._take(key, list, None)
        if not all(isinstance(value, dict) for value in values):
            raise wrong_layout(f"{self.place}.{key}")
        return [Table(value, f"{self.place}.{key}[{n}]") for n, value in enumerate(values, 1)]

    def pick(self, key: str, choices: Mapping[str, T]) -> T:
        """Give what a name stands for among those defined."""
        name = self.text(key)
        if name not in choices:
            raise wrong_layout(f"{self.place}.{key}: {name}")
        return choices[name]

    def names(self) -> tuple[str, ...]:
        """Give the keys not asked for yet."""
        return tuple(self._values)

    def has(self, key: str) -> bool:
        """Tell whether a key stands there, unasked yet."""
        return key in self._values

    def done(self) -> None:
        """Refuse what nobody asked for: a misspelt key would be ignored in silence."""
        if self._values:
            raise wrong_layout(f"{self.place}.{next(iter(self._values))}")

    def _take(self, key: str, kind: type[T], default: T | None) -> T:
        value = self._values.pop(key, default)
        # Not isinstance: a yes is a whole number to Python, but not in a layout.
        if type(value) is not kind:
            raise wrong_layout(f"{self.place}.{key}")
        return value


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
