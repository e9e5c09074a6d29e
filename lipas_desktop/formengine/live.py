"""The answers of one open form as a tree, each node with what is known about it now."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lipas_desktop.formengine.conversion import read_as
from lipas_desktop.formengine.definition import FormDef, Part, Question, Repeat
from lipas_desktop.formengine.tree import Node

_STEP = re.compile(r"([^/\[\]]+)(?:\[(\d{1,6})\])?")


@dataclass(slots=True, eq=False)
class Live:
    """One node of the answers."""

    part: Part
    question: Question | None
    node: Node
    above: "Live | None"
    raw: str = ""
    """The answer as given; the tree holds it only while the node is relevant."""
    offered: str | None = None
    """What a changed filter has left of chosen codes; None where it has not touched them."""
    relevant: bool = True
    required: bool = False
    readonly: bool = False
    problem: str = ""
    """Code of what is wrong with the answer now."""
    accepted: str = ""
    """Why the answer stands although it breaks its constraint; goes with the answer."""
    below: dict[str, "list[Live]"] = field(default_factory=dict)
    """Nodes directly inside, by path: several where the path repeats."""
    aside: dict[str, "list[Live]"] = field(default_factory=dict)
    """Rows that a smaller count took away, the first to come back last."""

    @property
    def kept(self) -> str:
        """Return what a save keeps: the answer as given, nothing where it does not apply."""
        if not self.relevant:
            return ""
        return self.raw if self.offered is None else self.offered

    @property
    def text(self) -> str:
        """Return what expressions read: the answer in the writing of its type."""
        return read_as(self.part.type, self.kept)

    def take(self, raw: str) -> None:
        """Take an answer, whatever it is."""
        self.raw = raw
        self.offered = None
        self.accepted = ""

    @property
    def reason(self) -> str:
        """Return why a broken constraint is accepted, while it is broken."""
        return self.accepted if self.problem == "form.constraint" else ""

    def write(self) -> bool:
        """Bring the tree up to date; tell whether that changed it."""
        if self.part.is_group or self.node.string() == self.text:
            return False
        self.node.set_string(self.text)
        return True

    def line(self) -> Iterator["Live"]:
        """Yield the node and all above it."""
        live: Live | None = self
        while live is not None:
            yield live
            live = live.above

    def inside(self) -> Iterator["Live"]:
        """Yield the node and all below it."""
        yield self
        for lives in self.below.values():
            for live in lives:
                yield from live.inside()

    def is_answered(self) -> bool:
        """Tell whether anything here was given, not only worked out."""
        return any(one.raw and one.part.rules.calculate is None for one in self.inside())


class LiveTree:
    """All nodes, by path and by reference."""

    def __init__(self, form: FormDef) -> None:
        self._form = form
        self.document = Node("document")
        self.root = self._made(form.template.copy(), f"/{form.template.qname}", None)
        self.document.append(self.root.node)
        self.by_path: dict[str, list[Live]] = {}
        """Every path of the form, its nodes in the order of the document."""
        for path in form.parts:
            self._list(path)
        inside = tuple(f"{path}/" for path in form.repeats)
        self._begun = {
            path: lives[0].raw for path, lives in self.by_path.items()
            if lives and path not in form.repeats and not path.startswith(inside)
        }  # fmt: skip
        self._rows_begun = {
            path: len(self.by_path[path]) for path in form.repeats if not path.startswith(inside)
        }

    def _made(self, node: Node, path: str, above: Live | None) -> Live:
        part = self._form.parts[path]
        live = Live(part, self._form.questions.get(path), node, above)
        if not part.is_group:
            live.raw = node.string().strip()
            node.set_string(live.text)
        for child in node.elements():
            inner = f"{path}/{child.qname}"
            live.below.setdefault(inner, []).append(self._made(child, inner, live))
        return live

    def _list(self, path: str) -> None:
        parent = self._form.parts[path].parent
        above = self.by_path.get(parent)
        lives = [self.root] if above is None else [x for a in above for x in a.below.get(path, ())]
        self.by_path[path] = lives

    def restart(self) -> None:
        """Bring everything back to what the form begins with; what reads it has to write it."""
        for path, size in self._rows_begun.items():
            for above in list(self.by_path[self._form.parts[path].parent]):
                self.refit(above, self._form.repeats[path], 0)
                self.refit(above, self._form.repeats[path], size)
        for path, raw in self._begun.items():
            live = self.by_path[path][0]
            live.relevant, live.required, live.readonly, live.problem = True, False, False, ""
            live.take(raw)

    def rows(self, above: Live, path: str) -> list[Live]:
        """Return the rows of a repeat inside a node."""
        return above.below.get(path, [])

    def resize(self, above: Live, repeat: Repeat, size: int) -> list[Live]:
        """Add or take away the last rows; return those that are new or come back."""
        rows = above.below.setdefault(repeat.path, [])
        aside = above.aside.setdefault(repeat.path, [])
        while len(rows) > size:
            aside.append(rows.pop())
            above.node.remove(aside[-1].node)
        added: list[Live] = []
        while len(rows) < size:
            row = aside.pop() if aside else self._made(repeat.template.copy(), repeat.path, above)
            self._place(above, repeat, row.node)
            rows.append(row)
            added.append(row)
        self.relist(repeat.path)
        return added

    def blank(self, repeat: Repeat) -> Live:
        """Return a new row that stands nowhere."""
        return self._made(repeat.template.copy(), repeat.path, None)

    def refit(self, above: Live, repeat: Repeat, size: int) -> None:
        """Make room for the rows of another record; none of the one before comes back later."""
        self.resize(above, repeat, size)
        above.aside.pop(repeat.path, None)

    def _place(self, above: Live, repeat: Repeat, node: Node) -> None:
        siblings = above.node.children
        for place, sibling in enumerate(siblings):
            if sibling.kind == "element" and sibling.qname in repeat.later:
                above.node.insert(place, node)
                return
        above.node.append(node)

    def remove(self, row: Live) -> None:
        """Take one row away for good."""
        if row.above is None:
            return
        row.above.below[row.part.path].remove(row)
        row.above.node.remove(row.node)
        self.relist(row.part.path)

    def relist(self, path: str) -> None:
        """Bring the lists by path up to date after rows came or went."""
        for known in self.under(path):
            self._list(known)

    def under(self, path: str) -> list[str]:
        """Return a path and all below it, in the order of the form."""
        return [p for p in self._form.parts if p == path or p.startswith(f"{path}/")]

    def ref(self, live: Live) -> str:
        """Return the reference of a node: its path, with the place in each repeat."""
        names: list[str] = []
        for step in live.line():
            name = step.part.name
            if step.above is not None and step.part.path in self._form.repeats:
                name = f"{name}[{step.above.below[step.part.path].index(step) + 1}]"
            names.append(name)
        return "/" + "/".join(reversed(names))

    def find(self, ref: str) -> Live | None:
        """Return the node of a reference; a repeat without a place means its first row."""
        live, path = self.root, f"/{self.root.part.name}"
        steps = _STEP.findall(ref)
        if not steps or steps[0][0] != self.root.part.name:
            return None
        for name, place in steps[1:]:
            path = f"{path}/{name}"
            found = live.below.get(path, [])
            number = int(place or 1)
            if not 1 <= number <= len(found):
                return None
            live = found[number - 1]
        return live

    def near(self, live: Live, path: str) -> Live | None:
        """Return the node of a path that is closest to a node, as in the same repeat."""
        for step in live.line():
            if path == step.part.path or path.startswith(f"{step.part.path}/"):
                return self._first(step, path)
        return None

    def _first(self, live: Live | None, path: str) -> Live | None:
        while live is not None and live.part.path != path:
            start = len(live.part.path) + 1
            end = path.find("/", start)
            found = live.below.get(path if end < 0 else path[:end], [])
            live = found[0] if found else None
        return live
