"""What must be worked out again after an answer, and in which order; cycles by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from heapq import heapify, heappop, heappush
from typing import Literal

from lipas_desktop.formengine.definition import Part, Question, Repeat, Text
from lipas_desktop.formengine.errors import Finding
from lipas_desktop.formengine.plan import Aspect, Graph, Rule, Vertex, Watcher
from lipas_desktop.formengine.references import references
from lipas_desktop.formengine.xpath.compile import Compiled


def build_graph(
    parts: Mapping[str, Part],
    questions: Mapping[str, Question],
    repeats: Mapping[str, Repeat],
) -> Graph:
    """Build the graph of a form."""
    builder = _Builder(parts)
    rules, findings = _ordered(builder.rules())
    watchers, always = builder.watchers(questions, repeats)
    return Graph(rules, watchers, always, findings)


@dataclass
class _Builder:
    parts: Mapping[str, Part]
    _watching: dict[Vertex, list[Watcher]] = field(default_factory=dict)
    _always: list[Watcher] = field(default_factory=list)

    def rules(self) -> list[Rule]:
        found: list[Rule] = []
        hideable: set[str] = set()
        for path, part in self.parts.items():
            inherits = part.parent in hideable
            if part.rules.relevant is not None or inherits:
                hideable.add(path)
                above: set[Vertex] = {("relevant", part.parent)} if inherits else set()
                found.append(self._rule("relevant", path, part.rules.relevant, above))
            if part.rules.calculate is not None:
                own: set[Vertex] = {("relevant", path)} if path in hideable else set()
                found.append(self._rule("calculate", path, part.rules.calculate, own))
        return found

    def _rule(
        self,
        kind: Literal["relevant", "calculate"],
        path: str,
        expression: Compiled | None,
        more: set[Vertex],
    ) -> Rule:
        if expression is None:
            return Rule(kind, path, None, frozenset(more))
        reads, everything = self._reads(expression, path)
        return Rule(kind, path, expression, frozenset(reads | more), everything)

    def _reads(self, expression: Compiled, path: str) -> tuple[set[Vertex], bool]:
        found = references(expression.expr, path)
        reads: set[Vertex] = set()
        for read in found.paths:
            for known in self._matching(read):
                if known != path or read == path:
                    reads.add(("value", known))
        return reads, found.everything

    def _matching(self, read: str) -> Iterable[str]:
        if "*" not in read:
            return (read,)
        depth = read.count("/")
        return [p for p in self.parts if p.count("/") == depth and fnmatchcase(p, read)]

    def watchers(
        self, questions: Mapping[str, Question], repeats: Mapping[str, Repeat]
    ) -> tuple[dict[Vertex, tuple[Watcher, ...]], tuple[Watcher, ...]]:
        for path, part in self.parts.items():
            self._watch(path, "required", part.rules.required)
            self._watch(path, "error", part.rules.constraint)
            for line in self._line(part):
                self._watch(path, "readonly", line.rules.readonly)
        for path, question in questions.items():
            if question.itemset is not None:
                self._watch(path, "choices", question.itemset.items)
                self._watch(path, "choices", question.itemset.label)
            self._watch_text(path, "label", question.label)
            self._watch_text(path, "hint", question.hint)
        for path, repeat in repeats.items():
            # Outside the order of the rules: rows may be counted by what stands in them.
            self._watch(path, "rows", repeat.count)
        watchers = {vertex: tuple(dict.fromkeys(found)) for vertex, found in self._watching.items()}
        return watchers, tuple(dict.fromkeys(self._always))

    def _line(self, part: Part) -> Iterable[Part]:
        line: Part | None = part
        while line is not None:
            yield line
            line = self.parts.get(line.parent)

    def _watch(self, path: str, aspect: Aspect, expression: Compiled | None) -> None:
        if expression is None:
            return
        reads, everything = self._reads(expression, path)
        watcher = Watcher(path, aspect)
        for vertex in reads:
            self._watching.setdefault(vertex, []).append(watcher)
        if everything:
            self._always.append(watcher)

    def _watch_text(self, path: str, aspect: Aspect, text: Text | None) -> None:
        for output in text.outputs if text is not None else ():
            self._watch(path, aspect, output)


def _ordered(rules: list[Rule]) -> tuple[tuple[Rule, ...], tuple[Finding, ...]]:
    """Sort rules so that each runs after those it reads; drop the rules of a cycle and say so."""
    findings: list[Finding] = []
    while True:
        before = _predecessors(rules)
        order, stuck = _sorted(rules, before)
        if not stuck:
            return tuple(rules[place] for place in order), tuple(findings)
        cycle = _cycle(stuck, before)
        chain = " → ".join(rules[p].path.rpartition("/")[2] for p in [*cycle, cycle[0]])
        guilty = {place for place in cycle if rules[place].expression is not None}
        findings += (
            Finding("form.cycle", rules[place].path, rules[place].kind, chain)
            for place in sorted(guilty)
        )
        rules = [_silenced(rule) if p in guilty else rule for p, rule in enumerate(rules)]


def _silenced(rule: Rule) -> Rule:
    above = frozenset(vertex for vertex in rule.reads if vertex[0] == "relevant")
    return Rule(rule.kind, rule.path, None, above)


def _predecessors(rules: list[Rule]) -> list[set[int]]:
    writers: dict[Vertex, list[int]] = {}
    for place, rule in enumerate(rules):
        for vertex in rule.writes:
            writers.setdefault(vertex, []).append(place)
    before = [{w for vertex in rule.reads for w in writers.get(vertex, ())} for rule in rules]
    restless = {place for place, rule in enumerate(rules) if rule.everything}
    if restless:
        settled = set(range(len(rules))) - restless
        after = _turned(before)
        for place in restless:
            before[place] |= settled - _reached(place, after)
    return before


def _turned(before: list[set[int]]) -> dict[int, list[int]]:
    after: dict[int, list[int]] = {}
    for place, places in enumerate(before):
        for earlier in places:
            after.setdefault(earlier, []).append(place)
    return after


def _reached(start: int, after: Mapping[int, list[int]]) -> set[int]:
    found: set[int] = set()
    waiting = [start]
    while waiting:
        for later in after.get(waiting.pop(), ()):
            if later not in found:
                found.add(later)
                waiting.append(later)
    return found


def _sorted(rules: list[Rule], before: list[set[int]]) -> tuple[list[int], set[int]]:
    after = _turned(before)
    missing = [len(places) for places in before]
    ready = [place for place, count in enumerate(missing) if count == 0]
    heapify(ready)
    order: list[int] = []
    while ready:
        place = heappop(ready)
        order.append(place)
        for later in after.get(place, ()):
            missing[later] -= 1
            if missing[later] == 0:
                heappush(ready, later)
    return order, set(range(len(rules))) - set(order)


def _cycle(stuck: set[int], before: list[set[int]]) -> list[int]:
    walked: list[int] = []
    place = min(stuck)
    while place not in walked:
        walked.append(place)
        place = min(before[place] & stuck)
    return walked[walked.index(place) :][::-1]
