"""Works out what an answer changes: rules in order, then what only the screen looks at."""

import math
from collections.abc import Iterable
from functools import cached_property
from heapq import heapify, heappop, heappush

from lipas_desktop.formengine.choices import ChoiceLists
from lipas_desktop.formengine.conversion import calculated, in_list_order, misfit
from lipas_desktop.formengine.definition import FormDef, Repeat, Setter, Text
from lipas_desktop.formengine.errors import ExpressionFault, Finding
from lipas_desktop.formengine.live import Live, LiveTree
from lipas_desktop.formengine.plan import Aspect, Rule, Vertex, Watcher
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.compile import Compiled
from lipas_desktop.formengine.xpath.values import XValue, to_boolean, to_number, to_string
from lipas_desktop.formengine.xpath.world import Focus, World

VALUE_CHANGED = "xforms-value-changed"
NEW_ROW = "odk-new-repeat"
MOST_ROWS = 2_000
"""Of one repeat, together in the whole form ten times as many."""
_MOST_ROUNDS = 100


class Engine:
    """Holds the live nodes of one form and keeps them true."""

    def __init__(self, form: FormDef, tree: LiveTree, world: World) -> None:
        self._form = form
        self._world = world
        self.tree = tree
        self.choices = ChoiceLists(tree, self.run)
        self.faults: set[Finding] = set()
        self.changes: dict[Live, set[Aspect]] = {}
        self._fresh: list[Live] = []
        """Rows that have come and not yet been worked out."""
        self._setters: dict[tuple[str, str], list[Setter]] = {}
        for setter in form.setters:
            self._setters.setdefault((setter.event, setter.source), []).append(setter)

    def run(
        self, expression: Compiled, live: Live, aspect: str, at: Node | None = None
    ) -> XValue | None:
        """Evaluate at a question, or at an item of it; None where it fails, kept as a finding."""
        try:
            return expression.run(Focus(at or live.node, self._world, live.node))
        except (ExpressionFault, RecursionError) as fault:
            code = fault.code if isinstance(fault, ExpressionFault) else "xpath.too_deep"
            detail = fault.detail if isinstance(fault, ExpressionFault) else ""
            self.faults.add(Finding(code, live.part.path, aspect, detail))
            return None

    def says(self, expression: Compiled | None, live: Live, aspect: str, default: bool) -> bool:
        """Evaluate a condition; `default` where there is none or it fails."""
        if expression is None:
            return default
        value = self.run(expression, live, aspect)
        return default if value is None else to_boolean(value)

    def rendered(self, text: Text, live: Live, language: str) -> str:
        """Return a text in a language, with the answers it shows."""
        parts = text.by_language.get(language) or text.by_language.get("", ())
        return "".join(self._shown(part, live) for part in parts).strip()

    def _shown(self, part: str | Compiled, live: Live) -> str:
        if isinstance(part, str):
            return part
        value = self.run(part, live, "output")
        return "" if value is None or value != value else to_string(value)

    @cached_property
    def minds_order(self) -> bool:
        """Tell whether it matters in which order answers are given.

        It does where an answer writes another one, gives rows, or filters what is chosen from.
        """
        graph, parts = self._form.graph, self._form.parts
        found = [one for (_, path), ones in graph.watchers.items() if path in parts for one in ones]
        return any(event == VALUE_CHANGED for event, _ in self._setters) or any(
            one.aspect in ("choices", "rows") for one in (*found, *graph.always)
        )

    def work_out_all(self) -> None:
        """Evaluate everything, as after opening or loading; reports no changes."""
        for rule in self._form.graph.rules:
            for live in self.tree.by_path[rule.path]:
                self._apply(rule, live)
        for lives in self.tree.by_path.values():
            for live in lives:
                live.write()
                live.required = self.says(live.part.rules.required, live, "required", False)
                live.readonly = self._is_readonly(live)
        for lives in self.tree.by_path.values():
            for live in lives:
                live.problem = self._problem(live)
        counted = [repeat for repeat in self._form.repeats.values() if repeat.count is not None]
        self._settle({vertex for repeat in counted for vertex in self._counted(repeat)})
        self.changes.clear()

    def give(self, answers: Iterable[tuple[Live, str]]) -> None:
        """Give answers and work out what follows; what changed is added to `changes`."""
        self._settle(self._write(answers))

    def add_row(self, above: Live, repeat: Repeat) -> Live | None:
        """Add a last row and work out what follows; None where there are too many."""
        size = len(self.tree.rows(above, repeat.path)) + 1
        self._settle(self._resize(above, repeat, size))
        rows = self.tree.rows(above, repeat.path)
        return rows[-1] if len(rows) >= size else None

    def remove_row(self, row: Live) -> None:
        """Take a row away for good and work out what follows."""
        self.tree.remove(row)
        if row.above is not None:
            self._note(row.above, "rows")
        self._settle(self._rows_touched(row.part.path))

    def _settle(self, touched: set[Vertex]) -> None:
        fired: set[int] = set()
        rounds = 0
        while touched:
            rounds += 1
            if rounds > _MOST_ROUNDS:
                self.faults.add(Finding("form.never_settles", self.tree.root.part.path, "rows", ""))
                return
            fresh, self._fresh = self._fresh, []
            self._propagate(touched, fresh)
            settings = self._triggered(touched, fired) + self._begun(fresh)
            touched = self._look(touched, fresh) | self._write(settings)

    def _counted(self, repeat: Repeat) -> set[Vertex]:
        """Bring the rows of a repeat to the number that the form says; return what that touches."""
        touched: set[Vertex] = set()
        for above in list(self.tree.by_path[self._form.parts[repeat.path].parent]):
            size = self._size(above, repeat)
            if size is not None and size != len(self.tree.rows(above, repeat.path)):
                touched |= self._resize(above, repeat, size)
        return touched

    def _size(self, above: Live, repeat: Repeat) -> int | None:
        """Return how many rows the form wants now; None where it does not count them.

        While the count is no number, rows that hold answers stay, and no others do.
        """
        if repeat.count is None:
            return None
        value = self.run(repeat.count, above, "rows", _would_be(above, repeat))
        number = math.nan if value is None else to_number(value, self._world.zone)
        if math.isnan(number):
            rows = self.tree.rows(above, repeat.path)
            return max((at for at, row in enumerate(rows, 1) if row.is_answered()), default=0)
        return int(max(0.0, min(number, MOST_ROWS + 1.0)))

    def would_apply(self, above: Live, repeat: Repeat) -> bool:
        """Tell whether a row would be relevant where there is none yet."""
        relevant = self._form.parts[repeat.path].rules.relevant
        if relevant is None:
            return True
        value = self.run(relevant, above, "relevant", _would_be(above, repeat))
        return value is None or to_boolean(value)

    def _resize(self, above: Live, repeat: Repeat, size: int) -> set[Vertex]:
        others = len(self.tree.by_path[repeat.path]) - len(self.tree.rows(above, repeat.path))
        most = max(0, min(MOST_ROWS, 10 * MOST_ROWS - others))
        if size > most:
            self.faults.add(Finding("form.too_many_rows", repeat.path, "rows", str(most)))
        self._fresh += self.tree.resize(above, repeat, min(size, most))
        self._note(above, "rows")
        return self._rows_touched(repeat.path)

    def _rows_touched(self, path: str) -> set[Vertex]:
        return {("value", below) for below in self.tree.under(path)}

    def _begun(self, fresh: Iterable[Live]) -> list[tuple[Live, str]]:
        """Return what the form writes into new rows."""
        found: list[tuple[Live, str]] = []
        for row in fresh:
            for setter in self._setters.get((NEW_ROW, row.part.path), ()):
                found += self.setting(setter, row)
        return found

    def _write(self, answers: Iterable[tuple[Live, str]]) -> set[Vertex]:
        touched: set[Vertex] = set()
        for live, raw in answers:
            if raw == live.raw and live.offered is None:
                continue
            live.take(raw)
            self._note(live, "value")
            live.write()
            touched.add(("value", live.part.path))
        return touched

    def _note(self, live: Live, aspect: Aspect) -> None:
        self.changes.setdefault(live, set()).add(aspect)

    def _propagate(self, touched: set[Vertex], fresh: Iterable[Live]) -> None:
        graph = self._form.graph
        places = {place for vertex in touched for place in graph.readers.get(vertex, ())}
        for path in {row.part.path for row in fresh}:
            for below in self.tree.under(path):
                places.update(graph.places.get(below, ()))
        waiting = list(places.union(graph.restless))
        heapify(waiting)
        done: set[int] = set()
        while waiting:
            place = heappop(waiting)
            if place in done:
                continue
            done.add(place)
            rule = graph.rules[place]
            changed = False
            for live in self.tree.by_path[rule.path]:
                changed |= self._apply(rule, live)
            if changed:
                touched.update(rule.writes)
                for vertex in rule.writes:
                    for reader in graph.readers.get(vertex, ()):
                        if reader not in done:
                            heappush(waiting, reader)

    def _apply(self, rule: Rule, live: Live) -> bool:
        if rule.kind == "relevant":
            return self._apply_relevant(rule, live)
        if rule.expression is None or not live.relevant:
            return False
        value = self.run(rule.expression, live, "calculate")
        if value is None:
            return False
        raw = calculated(live.part, value, self._world.zone)
        if raw == live.raw:
            return live.write()
        live.take(raw)
        self._note(live, "value")
        return live.write()

    def _apply_relevant(self, rule: Rule, live: Live) -> bool:
        above = live.above is None or live.above.relevant
        relevant = above and self.says(rule.expression, live, "relevant", True)
        if relevant == live.relevant:
            return live.write()
        live.relevant = relevant
        live.write()
        self._note(live, "relevant")
        return True

    def _triggered(self, touched: set[Vertex], fired: set[int]) -> list[tuple[Live, str]]:
        found: list[tuple[Live, str]] = []
        for kind, path in touched:
            for setter in self._setters.get((VALUE_CHANGED, path), ()) if kind == "value" else ():
                if id(setter) in fired:
                    continue
                fired.add(id(setter))
                for live in self.tree.by_path[path]:
                    if "value" in self.changes.get(live, ()):
                        found += self.setting(setter, live)
        return found

    def setting(self, setter: Setter, source: Live) -> list[tuple[Live, str]]:
        """Work out what an action writes."""
        target = self.tree.near(source, setter.target)
        if target is None:
            return []
        if isinstance(setter.value, str):
            return [(target, setter.value)]
        value = self.run(setter.value, target, "setvalue")
        return [] if value is None else [(target, calculated(target.part, value, self._world.zone))]

    def _look(self, touched: set[Vertex], fresh: Iterable[Live]) -> set[Vertex]:
        """Bring what is only looked at up to date; return answers that a filter took or gave."""
        graph = self._form.graph
        watching = {w for vertex in touched for w in graph.watchers.get(vertex, ())}
        watching.update(graph.always)
        filtered: set[Vertex] = set()
        weigh = {live for _, path in touched for live in self.tree.by_path.get(path, ())}
        for live in (live for row in fresh for live in row.inside()):
            live.required = self.says(live.part.rules.required, live, "required", False)
            live.readonly = self._is_readonly(live)
        for watcher in watching:
            if watcher.aspect == "rows":
                filtered |= self._counted(self._form.repeats[watcher.path])
                continue
            for live in self.tree.by_path[watcher.path]:
                weigh.add(live)
                if self._watch(watcher, live):
                    filtered.add(("value", watcher.path))
        for live in weigh:
            problem = self._problem(live)
            if problem != live.problem:
                live.problem = problem
                self._note(live, "error")
        return filtered

    def _watch(self, watcher: Watcher, live: Live) -> bool:
        """Bring one aspect up to date; tell whether that changed the answer."""
        if watcher.aspect == "required":
            required = self.says(live.part.rules.required, live, "required", False)
            if required != live.required:
                live.required = required
                self._note(live, "required")
        elif watcher.aspect == "readonly":
            readonly = self._is_readonly(live)
            if readonly != live.readonly:
                live.readonly = readonly
                self._note(live, "readonly")
        elif watcher.aspect == "choices":
            self._note(live, "choices")
            return self._filter(live)
        elif watcher.aspect != "error":
            self._note(live, watcher.aspect)
        return False

    def _filter(self, live: Live) -> bool:
        """Leave out chosen codes that are not offered; they come back when they are again."""
        if not live.raw or live.question is None:
            return False
        codes = [choice.value for choice in self.choices.of(live)]
        many = live.question.kind == "select_multiple"
        chosen = live.raw.split() if many else [live.raw]
        live.offered = " ".join(in_list_order([c for c in chosen if c in codes], codes))
        if not live.write():
            return False
        self._note(live, "value")
        return True

    def _is_readonly(self, live: Live) -> bool:
        return any(self.says(s.part.rules.readonly, s, "readonly", False) for s in live.line())

    def _problem(self, live: Live) -> str:
        if not live.relevant or live.question is None or not live.question.keeps:
            return ""
        if not live.kept.strip():
            return "form.required" if live.required else ""
        code = misfit(live.question.kind, live.kept)
        if code:
            return code
        met = self.says(live.part.rules.constraint, live, "constraint", True)
        return "" if met else "form.constraint"


def _would_be(above: Live, repeat: Repeat) -> Node:
    """Return where a row would stand, also while there is none."""
    row = Node("element", repeat.path.rpartition("/")[2])
    row.parent = above.node
    return row
