"""What a new version of a form changes against an older one, question by question."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from lipas_desktop.formengine.authoring.book import FormBook
from lipas_desktop.formengine.authoring.outline import Item, Outline

What = Literal[
    "added", "dropped", "moved", "retyped", "relabelled", "rule", "choice_added",
    "choice_dropped", "choice_relabelled",
]  # fmt: skip
RULES = (
    "relevant", "required", "readonly", "constraint", "calculation", "default", "choice_filter",
    "trigger", "repeat_count",
)  # fmt: skip
_TEXTS = ("label", "hint", "required_message", "constraint_message")


@dataclass(frozen=True)
class Difference:
    """One change: of a question, a group or a choice."""

    what: What
    name: str
    """Of the question; of a choice, its list and its code with a slash between."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """What it is called, by the language as the form writes it."""
    aspect: str = ""
    """Which rule or text it is."""
    before: str = ""
    after: str = ""


def differences(before: FormBook, after: FormBook) -> list[Difference]:
    """Return what a version changes, in the order of the new form, what is dropped last."""
    old, new = Outline.of(before), Outline.of(after)
    found: list[Difference] = []
    moved = set(_moved(old, new))
    for name, item in new.by_name.items():
        known = old.by_name.get(name)
        if known is None:
            found.append(Difference("added", name, _names(new, item), after=str(item.type)))
        else:
            found += _changed(old, known, new, item, moved=name in moved)
    for name, item in old.by_name.items():
        if name not in new.by_name:
            found.append(Difference("dropped", name, _names(old, item), before=str(item.type)))
    return [*found, *_choices(old, new)]


def _changed(old: Outline, known: Item, new: Outline, item: Item, *, moved: bool
             ) -> Iterator[Difference]:  # fmt: skip
    called = _names(new, item)
    if str(known.type) != str(item.type):
        yield Difference("retyped", item.name, called, "type", str(known.type), str(item.type))
    if moved:
        yield Difference("moved", item.name, called, "", known.path, item.path)
    for aspect in _TEXTS:
        was = old.texts(old.survey, known.line, aspect)
        now = new.texts(new.survey, item.line, aspect)
        for language in dict.fromkeys((*was, *now)):
            one, other = was.get(language, ""), now.get(language, "")
            if one != other:
                named = f"{aspect} {language}".strip()
                yield Difference("relabelled", item.name, called, named, one, other)
    for aspect in RULES:
        one, other = old.cell(known, aspect), new.cell(item, aspect)
        if one != other:
            yield Difference("rule", item.name, called, aspect, one, other)


def _moved(old: Outline, new: Outline) -> Iterator[str]:
    """Yield the names that stand in another group, or behind others than before."""
    was = [name for name in old.by_name if name in new.by_name]
    now = [name for name in new.by_name if name in old.by_name]
    stayed = _longest_common(was, now)
    for name in now:
        groups = [[i.name for i in f.by_name[name].above] for f in (old, new)]
        if name not in stayed or groups[0] != groups[1]:
            yield name


def _longest_common(was: list[str], now: list[str]) -> set[str]:
    """Return the most names that stand in the same order in both."""
    place = {name: number for number, name in enumerate(was)}
    ends: list[int] = []
    before: dict[str, str] = {}
    last: list[str] = []
    for name in now:
        at = sum(1 for end in ends if end < place[name])
        if at == len(ends):
            ends.append(place[name])
            last.append(name)
        else:
            ends[at], last[at] = place[name], name
        if at:
            before[name] = last[at - 1]
    found: set[str] = set()
    following = last[-1] if last else ""
    while following:
        found.add(following)
        following = before.get(following, "")
    return found


def _choices(old: Outline, new: Outline) -> Iterator[Difference]:
    for name in dict.fromkeys((*new.lists, *old.lists)):
        was, now = _labels(old, name), _labels(new, name)
        for code in dict.fromkeys((*now, *was)):
            place = f"{name}/{code}"
            if code not in was:
                yield Difference("choice_added", place, now[code], after=code)
            elif code not in now:
                yield Difference("choice_dropped", place, was[code], before=code)
            elif was[code] != now[code]:
                before, after = (" / ".join(one[code].values()) for one in (was, now))
                yield Difference("choice_relabelled", place, now[code], "label", before, after)


def _labels(form: Outline, name: str) -> Mapping[str, Mapping[str, str]]:
    codes = form.choices.column("name")
    return {
        line.text(codes): form.texts(form.choices, line, "label")
        for line in form.lists.get(name, ())
    }


def _names(form: Outline, item: Item) -> dict[str, str]:
    return form.texts(form.survey, item.line, "label")
