"""Choice lists and other instances: those written in the form, and those the caller serves."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol, TypeAlias

from lipas_desktop.formengine.tree import Node

Row: TypeAlias = Mapping[str, str]


class InstanceSource(Protocol):
    """Data from outside the form: a code list, the regions, the house's settings.

    A row has `name` and `label`, `label::en` and so on for other languages, and any column that
    a filter asks for.
    """

    def rows(self) -> Iterable[Row]:
        """Yield every row; for short lists only."""

    def matching(self, column: str, value: str) -> Sequence[Row] | None:
        """Return the rows whose column equals value, None where there is no index for it."""


class RowsSource:
    """An instance held in memory."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = tuple(rows)

    def rows(self) -> Iterable[Row]:
        """Yield every row."""
        return self._rows

    def matching(self, column: str, value: str) -> Sequence[Row] | None:
        """Leave it to the form's own index."""
        return None


class FormLists:
    """The instances of one open form; what the caller serves wins over what the form has."""

    def __init__(
        self, written: Mapping[str, Node], served: Mapping[str, InstanceSource | Node]
    ) -> None:
        trees = {name: found for name, found in served.items() if isinstance(found, Node)}
        self._written = {**written, **trees}
        self._served = {n: found for n, found in served.items() if not isinstance(found, Node)}
        self._built: dict[str, Node] = {}
        self._indexes: dict[tuple[str, str], dict[str, list[Node]]] = {}
        self._asked = lru_cache(maxsize=512)(self._ask)

    def instance(self, name: str) -> Node | None:
        """Return the instance's element, whose child is its root."""
        source = self._served.get(name)
        if source is None:
            return self._written.get(name)
        if name not in self._built:
            self._built[name] = _tree(source.rows())
        return self._built[name]

    def matching(self, name: str, column: str, value: str) -> list[Node] | None:
        """Return the items whose column equals value."""
        if name in self._served:
            found = self._asked(name, column, value)
            if found is not None:
                return found
        if (name, column) not in self._indexes:
            index: dict[str, list[Node]] = {}
            for item in _items(self.instance(name)):
                text = cell(item, column)
                if text is not None:
                    index.setdefault(text, []).append(item)
            self._indexes[name, column] = index
        return self._indexes[name, column].get(value, [])

    def _ask(self, name: str, column: str, value: str) -> list[Node] | None:
        rows = self._served[name].matching(column, value)
        return None if rows is None else _items(_tree(rows))


def cell(item: Node, column: str) -> str | None:
    """Return what an item has under a column, or under an attribute written `@name`."""
    if column.startswith("@"):
        return item.attribute(column[1:])
    found = item.child(column)
    return None if found is None else found.string()


def _tree(rows: Iterable[Row]) -> Node:
    instance = Node("element", "instance")
    root = instance.append(Node("element", "root"))
    for row in rows:
        item = root.append(Node("element", "item"))
        for column, value in row.items():
            item.append(Node("element", column)).set_string(value)
    return instance


def _items(instance: Node | None) -> list[Node]:
    root = instance.child("root") if instance is not None else None
    return root.named("item") if root is not None else []
