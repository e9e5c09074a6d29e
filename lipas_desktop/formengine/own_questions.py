"""A form with questions of the house's own behind those that it came with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lipas_desktop.formengine.definition import (
    FormDef,
    Group,
    Itemset,
    Kind,
    Part,
    Question,
    Section,
    Text,
)
from lipas_desktop.formengine.tree import Node

GROUP = "own_columns"
_TYPES: Mapping[str, str] = {"decimal": "decimal", "date": "date"}


@dataclass(frozen=True)
class OwnQuestion:
    """A question without rules: its label and its choices are the same in every language."""

    name: str
    kind: Kind
    label: str
    choices: tuple[str, ...] = ()
    """What is offered; each is kept as it is written here."""


def with_questions(
    form: FormDef, own: Sequence[OwnQuestion], heading: Mapping[str, str]
) -> FormDef:
    """Return a form with more questions in a last section; `heading` by code of language.

    Names that the form has already are left to it. Id and version stay: drafts go on.
    """
    wanted = [one for one in own if all(p.name != one.name for p in form.parts.values())]
    if not wanted:
        return form
    around = f"/{form.template.qname}/{GROUP}"
    parts = {around: Part(around, GROUP, f"/{form.template.qname}", is_group=True)}
    questions = {}
    for one in wanted:
        path = f"{around}/{one.name}"
        parts[path] = Part(path, one.name, around, False, _TYPES.get(one.kind, "string"))
        questions[path] = _question(form, path, one)
    text = Text({each.name: (heading.get(each.code, ""),) for each in form.languages})
    column = "col2" if any(section.column == 2 for section in form.sections) else "col1"
    section = Section(Group(around, text, (column,)), tuple((q,) for q in questions.values()))
    return replace(
        form,
        template=_with_answers(form.template, wanted),
        parts={**form.parts, **parts},
        questions={**form.questions, **questions},
        sections=(*form.sections, section),
    )


def _question(form: FormDef, path: str, one: OwnQuestion) -> Question:
    inline = tuple((choice, _same_in_all(form, choice)) for choice in one.choices)
    return Question(
        ref=path,
        name=one.name,
        kind=one.kind,
        label=_same_in_all(form, one.label),
        # A list that opens also shows an answer that is not offered any more.
        appearance=("minimal",) if one.kind == "select_one" else (),
        itemset=Itemset(inline=inline) if one.kind == "select_one" else None,
        column=one.name,
        width="medium" if one.kind in ("decimal", "date") else "full",
    )


def _same_in_all(form: FormDef, words: str) -> Text:
    return Text({language.name: (words,) for language in form.languages})


def _with_answers(template: Node, own: Sequence[OwnQuestion]) -> Node:
    root = template.copy()
    group = Node("element", GROUP)
    for one in own:
        group.append(Node("element", one.name))
    last = root.child("meta")
    root.insert(len(root.children) if last is None else root.children.index(last), group)
    return root
