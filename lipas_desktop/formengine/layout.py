"""The body of a form: controls, groups, and the sections and rows that the screen shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lipas_desktop.formengine.definition import Group, Itemset, Question, Section, Text
from lipas_desktop.formengine.texts import Compile, TextReader
from lipas_desktop.formengine.tree import Node

_CONTROLS = frozenset((
    "input", "select1", "select", "trigger", "upload", "range", "rank", "secret",
))  # fmt: skip
_ROW_SHARES = 4
"""A row of `w1` to `w4` is full at four shares, as in other XLSForm tools."""


@dataclass(frozen=True)
class Control:
    """A control of the body."""

    tag: str
    label: Text | None
    hint: Text | None
    appearance: tuple[str, ...]
    itemset: Itemset | None
    group: Group


@dataclass
class Body:
    """What the body says, in its order."""

    controls: dict[str, Control] = field(default_factory=dict)
    setters: list[tuple[str, Node]] = field(default_factory=list)
    repeats: dict[str, Node] = field(default_factory=dict)


def read_body(body: Node, texts: TextReader, compile_: Compile, known: frozenset[str]) -> Body:
    """Read the controls of a body; those for paths that are no answers are left out."""
    reader = _BodyReader(texts, compile_, known)
    reader.read(body, Group(""))
    return reader.found


class _BodyReader:
    def __init__(self, texts: TextReader, compile_: Compile, known: frozenset[str]) -> None:
        self._texts = texts
        self._compile = compile_
        self._known = known
        self.found = Body()

    def read(self, node: Node, group: Group) -> None:
        for child in node.elements():
            if child.name == "group":
                self.read(child, self._group(child, group))
            elif child.name == "repeat":
                ref = _ref(child)
                self.found.repeats.setdefault(ref, child)
                self.found.setters += ((ref, setter) for setter in child.named("setvalue"))
                self.read(child, Group(ref, group.label, group.appearance, repeat=ref))
            elif child.name in _CONTROLS:
                self._control(child, group)

    def _group(self, node: Node, around: Group) -> Group:
        label = self._texts.label(node.child("label"), _ref(node))
        if label is None:
            return around  # a group without a name is no section of its own
        return Group(_ref(node), label, _appearance(node), around.repeat)

    def _control(self, node: Node, group: Group) -> None:
        ref = _ref(node)
        for setter in node.named("setvalue"):
            self.found.setters.append((ref, setter))
        if ref not in self._known or ref in self.found.controls:
            return
        self.found.controls[ref] = Control(
            tag=node.name,
            label=self._texts.label(node.child("label"), ref),
            hint=self._texts.label(node.child("hint"), ref),
            appearance=_appearance(node),
            itemset=self._itemset(node, ref),
            group=group,
        )

    def _itemset(self, node: Node, ref: str) -> Itemset | None:
        itemset = node.child("itemset")
        if itemset is not None:
            label, value = itemset.child("label"), itemset.child("value")
            return Itemset(
                items=self._compile(itemset.attribute("nodeset"), ref, "choices"),
                value=(value.attribute("ref") if value is not None else None) or "name",
                label=self._compile(
                    label.attribute("ref") if label is not None else None, ref, "choices"
                ),
            )
        inline: list[tuple[str, Text]] = []
        for item in node.named("item"):
            value = item.child("value")
            code = value.string().strip() if value is not None else ""
            text = self._texts.label(item.child("label"), ref)
            inline.append((code, text or self._texts.plain(())))
        return Itemset(inline=tuple(inline)) if inline else None


def _ref(node: Node) -> str:
    return (node.attribute("ref") or node.attribute("nodeset") or "").strip()


def _appearance(node: Node) -> tuple[str, ...]:
    return tuple((node.attribute("appearance") or "").split())


def sections_of(body: Body, questions: Mapping[str, Question]) -> tuple[Section, ...]:
    """Gather the shown questions into sections, in the order of the body."""
    gathered: list[tuple[Group, list[Question]]] = []
    for ref, control in body.controls.items():
        if ref not in questions:
            continue
        if not gathered or gathered[-1][0] is not control.group:
            gathered.append((control.group, []))
        gathered[-1][1].append(questions[ref])
    return tuple(Section(group, rows_of(found)) for group, found in gathered)


def rows_of(questions: list[Question]) -> tuple[tuple[Question, ...], ...]:
    """Put questions into rows: by the same `lipas:row`, else by shares of `w1` to `w4`."""
    rows: list[list[Question]] = []
    filled = _ROW_SHARES
    for question in questions:
        share = _share(question)
        named = question.row and rows and rows[-1][-1].row == question.row
        fits = (
            not question.row and not (rows and rows[-1][-1].row) and filled + share <= _ROW_SHARES
        )
        if named or fits:
            rows[-1].append(question)
            filled += share
        else:
            rows.append([question])
            filled = share
    return tuple(tuple(row) for row in rows)


def _share(question: Question) -> int:
    for word in question.appearance:
        if len(word) == 2 and word[0] == "w" and word[1] in "1234":
            return int(word[1])
    return _ROW_SHARES
