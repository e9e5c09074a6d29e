"""The answers of one open form as a tree, each node with what is known about it now."""

from collections.abc import Iterator
from dataclasses import dataclass

from lipas_desktop.formengine.definition import FormDef, Part, Question
from lipas_desktop.formengine.tree import Node


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

    @property
    def text(self) -> str:
        """Return what expressions read and a save keeps."""
        if not self.relevant:
            return ""
        return self.raw if self.offered is None else self.offered

    def take(self, raw: str) -> None:
        """Take an answer, whatever it is."""
        self.raw = raw
        self.offered = None

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


class LiveTree:
    """All nodes, by path and by reference."""

    def __init__(self, form: FormDef) -> None:
        self._form = form
        self.document = Node("document")
        self.by_path: dict[str, list[Live]] = {path: [] for path in form.parts}
        root = self.document.append(form.template.copy())
        self._enter(f"/{root.qname}", root, None)

    def _enter(self, path: str, node: Node, above: Live | None) -> None:
        part = self._form.parts[path]
        live = Live(part, self._form.questions.get(path), node, above)
        if not part.is_group:
            live.raw = node.string().strip()
            node.set_string(live.raw)
        self.by_path[path].append(live)
        for child in node.elements():
            self._enter(f"{path}/{child.qname}", child, live)

    @property
    def root(self) -> Live:
        """Return the topmost node."""
        return next(iter(self.by_path.values()))[0]

    def ref(self, live: Live) -> str:
        """Return the reference of a node: its path, with the place in each repeat."""
        names: list[str] = []
        for step in live.line():
            name = step.part.name
            if step.part.path in self._form.repeats:
                name = f"{name}[{self._place(step)}]"
            names.append(name)
        return "/" + "/".join(reversed(names))

    def _place(self, live: Live) -> int:
        twins = [other for other in self.by_path[live.part.path] if other.above is live.above]
        return twins.index(live) + 1

    def near(self, live: Live, path: str) -> Live | None:
        """Return the node of a path that is closest to a node, as in the same repeat."""
        found = self.by_path.get(path, [])
        if len(found) < 2:
            return found[0] if found else None
        line = {id(step) for step in live.line()}
        return max(found, key=lambda other: sum(id(step) in line for step in other.line()))
