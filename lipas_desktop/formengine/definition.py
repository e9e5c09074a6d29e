"""A form as it is once read: questions, groups, texts, rules. Filling it changes nothing here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from lipas_desktop.formengine.errors import Finding
from lipas_desktop.formengine.plan import Graph
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.compile import Compiled

Kind = Literal[
    "text", "integer", "decimal", "date", "time", "datetime", "select_one", "select_multiple",
    "acknowledge", "note", "calculate", "hidden", "unsupported",
]  # fmt: skip
Width = Literal["tiny", "short", "medium", "full"]
Parts: TypeAlias = tuple[str | Compiled, ...]
_PLACES = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class Language:
    """A language of a form: the name in its headers, and the code in brackets after it."""

    name: str
    code: str


@dataclass(frozen=True)
class Text:
    """A label, hint or message in every language; parts that are compiled show answers."""

    by_language: Mapping[str, Parts]

    @property
    def outputs(self) -> tuple[Compiled, ...]:
        """Return the expressions shown inside the text."""
        found = (part for parts in self.by_language.values() for part in parts)
        return tuple(part for part in found if not isinstance(part, str))


@dataclass(frozen=True)
class Rules:
    """The expressions that govern one node, and what is said where they are broken."""

    relevant: Compiled | None = None
    required: Compiled | None = None
    readonly: Compiled | None = None
    constraint: Compiled | None = None
    calculate: Compiled | None = None
    constraint_message: Text | None = None
    required_message: Text | None = None


@dataclass(frozen=True)
class Itemset:
    """Where a question's choices come from: items of an instance, or items written in place."""

    items: Compiled | None = None
    value: str = "name"
    label: Compiled | None = None
    inline: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True)
class Part:
    """A node of the answers: a group, or a leaf that holds one answer."""

    path: str
    name: str
    parent: str
    is_group: bool
    type: str = "string"
    rules: Rules = Rules()
    preload: tuple[str, str] = ("", "")
    extras: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """A leaf as the register and the screen see it."""

    ref: str
    name: str
    kind: Kind
    label: Text | None = None
    hint: Text | None = None
    appearance: tuple[str, ...] = ()
    itemset: Itemset | None = None
    column: str = ""
    """Column of the register that keeps the answer; where there is none, it goes to `extra`."""
    checked: str = ""
    """`nik`, `birth`, `phone` or `region`: the text as written of a checked value."""
    part: str = ""
    """The checked value that this hidden question belongs to; its check writes it."""
    optional: str = ""
    """Name of the house's setting that asks this question; unasked, it is left alone."""
    refers: tuple[str, ...] = ()
    """Registers of which a row is named by its id; a screen chooses it, nobody types it."""
    beside: str = ""
    """The question on the screen that says in words which row that is."""
    width: Width = "full"
    row: str = ""
    extras: Mapping[str, str] = field(default_factory=dict)

    @property
    def shown(self) -> bool:
        """Tell whether the question has a place on the screen."""
        return self.kind not in ("hidden", "calculate")

    @property
    def keeps(self) -> bool:
        """Tell whether the question has an answer that is saved."""
        return self.kind != "note"


@dataclass(frozen=True)
class Group:
    """A labelled group of the body, in which sections are made."""

    ref: str
    label: Text | None = None
    appearance: tuple[str, ...] = ()
    repeat: str = ""


@dataclass(frozen=True)
class Section:
    """Questions under one heading; each row holds what is read together on the paper."""

    group: Group
    rows: tuple[tuple[Question, ...], ...]

    @property
    def ref(self) -> str:
        """Return the path of the section's group."""
        return self.group.ref

    @property
    def column(self) -> int:
        """Return 1 or 2: the column of the page, from the group's appearance."""
        return 2 if "col2" in self.group.appearance else 1


@dataclass(frozen=True)
class Setter:
    """An action that writes a value when something happens."""

    event: str
    target: str
    value: Compiled | str
    source: str = ""


@dataclass(frozen=True)
class Repeat:
    """A group that comes as often as there is something to say."""

    path: str
    template: Node
    """What a new row begins with."""
    later: frozenset[str] = frozenset()
    """Names of the siblings that stand after its rows."""
    count: Compiled | None = None
    """How many rows there are, where the form decides it."""
    fixed: bool = False
    """Whether rows are neither added nor taken away by hand."""

    @property
    def by_hand(self) -> bool:
        """Tell whether rows are added and taken away by hand."""
        return self.count is None and not self.fixed


@dataclass(frozen=True)
class FormDef:
    """A whole form."""

    id: str
    version: str
    title: str
    kind: str
    """The register that the form fills: a table of the ledger, empty where there is none."""
    languages: tuple[Language, ...]
    titles: Mapping[str, str]
    """The title by the code of a language, where the form says it in more than its own."""
    texts: Mapping[str, Text]
    template: Node
    """The empty answers, as the form has them."""
    lists: Mapping[str, Node]
    external: Mapping[str, str]
    """Instances that the caller serves: name to the source written in the form."""
    parts: Mapping[str, Part]
    questions: Mapping[str, Question]
    sections: tuple[Section, ...]
    setters: tuple[Setter, ...]
    graph: Graph
    repeats: Mapping[str, Repeat] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @cached_property
    def refs(self) -> Mapping[str, str]:
        """Return paths by question name, for names that occur once."""
        counted: dict[str, list[str]] = {}
        for question in self.questions.values():
            counted.setdefault(question.name, []).append(question.ref)
        return {name: paths[0] for name, paths in counted.items() if len(paths) == 1}

    def title_in(self, language: str) -> str:
        """Return the title in a language, or the one that other tools show."""
        return self.titles.get(language, self.title)

    def question(self, name: str) -> Question:
        """Return a question by name, path, or the reference of one in a row; KeyError."""
        path = _PLACES.sub("", name) if name.startswith("/") else self.refs[name]
        return self.questions[path]

    def checked(self, value: str) -> Question | None:
        """Return the question that holds the written text of a checked value."""
        return next((q for q in self.questions.values() if q.checked == value), None)
