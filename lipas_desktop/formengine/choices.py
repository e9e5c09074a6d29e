"""What a question offers; filtered lists are kept by what they were filtered with."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from lipas_desktop.formengine.definition import Itemset
from lipas_desktop.formengine.live import Live, LiveTree
from lipas_desktop.formengine.references import references
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.compile import Compiled
from lipas_desktop.formengine.xpath.values import XValue

Run = Callable[[Compiled, Live, str], XValue | None]
_KEPT = 64


@dataclass(frozen=True, slots=True)
class Offered:
    """A choice before it has a label: its code, and the item or place where its label is."""

    value: str
    item: Node | None = None
    place: int = -1


class ChoiceLists:
    """Evaluates itemsets, each only once for the same answers that it depends on."""

    def __init__(self, tree: LiveTree, run: Run) -> None:
        self._tree = tree
        self._run = run
        self._kept: OrderedDict[tuple[str, ...], tuple[Offered, ...]] = OrderedDict()
        self._reads: dict[str, tuple[str, ...] | None] = {}

    def of(self, live: Live) -> tuple[Offered, ...]:
        """Return what a question offers now."""
        itemset = live.question.itemset if live.question is not None else None
        if itemset is None:
            return ()
        if itemset.items is None:
            inline = enumerate(itemset.inline)
            return tuple(Offered(code, place=place) for place, (code, _) in inline)
        key = self._key(live, itemset.items)
        if key is None:
            return self._evaluated(live, itemset)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._evaluated(live, itemset)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return found

    def _key(self, live: Live, items: Compiled) -> tuple[str, ...] | None:
        path = live.part.path
        if path not in self._reads:
            found = references(items.expr, path)
            whole = found.everything or any("*" in read for read in found.paths)
            self._reads[path] = None if whole else tuple(sorted(found.paths))
        reads = self._reads[path]
        if reads is None:
            return None
        near = (self._tree.near(live, read) for read in reads)
        if any(len(self._tree.by_path.get(read, ())) > 1 for read in reads):
            return None
        return (path, *(other.text if other is not None else "" for other in near))

    def _evaluated(self, live: Live, itemset: Itemset) -> tuple[Offered, ...]:
        if itemset.items is None:
            return ()
        items = self._run(itemset.items, live, "choices")
        found: list[Offered] = []
        for item in items if isinstance(items, list) else ():
            cell = item.child(itemset.value)
            value = cell.string().strip() if cell is not None else ""
            if value:
                found.append(Offered(value, item))
        return tuple(found)
