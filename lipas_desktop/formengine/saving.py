"""Answers on their way out of an open form and back: a record, a draft, a nested dict.

A record has one value per column; what has no column goes to `extra` by the question's name, the
rows of a repeat as one JSON text under the repeat's name. A row is a dict by path inside the row;
a repeat inside a repeat is a list in it.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from lipas_desktop.domain.checks import ACCEPTED_BECAUSE
from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ledger import Column
from lipas_desktop.formengine.conversion import MEASURED, misfit, text_of, value_of
from lipas_desktop.formengine.definition import FormDef, Question
from lipas_desktop.formengine.live import Live, LiveTree

Nested: TypeAlias = "dict[str, str | list[Nested]]"
WRITTEN = "_as_written"
"""After a question's name: the answer that its column cannot hold, as somebody wrote it."""
ACCEPTED = ACCEPTED_BECAUSE
Written: TypeAlias = Callable[[Live], str]


class Saving:
    """Reads and writes the answers of one open form; `asks` tells which the house asks."""

    def __init__(
        self,
        form: FormDef,
        tree: LiveTree,
        columns: Mapping[str, Column],
        asks: Callable[[Question], bool],
        most_rows: int,
    ) -> None:
        self._form = form
        self._tree = tree
        self._columns = columns
        self._asks = asks
        self._most_rows = most_rows
        self._reasoned: set[str] = set()
        """Reasons that the record has or had: one that falls away must be written as nothing."""

    def restart(self) -> None:
        """Forget the reasons of the record before."""
        self._reasoned.clear()

    @cached_property
    def _outside(self) -> list[Question]:
        """The questions with one answer: those in no repeat."""
        inside = tuple(f"{path}/" for path in self._form.repeats)
        return [q for q in self._form.questions.values() if not q.ref.startswith(inside)]

    def single(self) -> list[tuple[Question, Live, Column | None]]:
        """Return the questions that a record has one value of."""
        return [
            (question, self._tree.by_path[question.ref][0], self._columns.get(question.column))
            for question in self._outside
            if question.keeps and self._asks(question)
        ]

    def value(self, live: Live, text: str) -> Value:
        """Return a text as the column of its question keeps it."""
        if live.question is None:
            return text or None
        column = self._columns.get(live.question.column)
        return value_of(live.question.kind, text, column.type if column else "text")

    def answers(self) -> dict[str, Value]:
        """Return what a save writes, by column; what does not apply or cannot be read is None."""
        return {
            question.column: None if unread(question, live) else self.value(live, live.kept)
            for question, live, column in self.single()
            if column is not None
        }

    def extra(self) -> dict[str, Value]:
        """Return answers that have no column of their own, by name."""
        found: dict[str, Value] = {}
        for question, live, column in self.single():
            if column is None:
                found[question.name] = self.value(live, live.kept)
            elif question.kind in MEASURED:
                found[f"{question.name}{WRITTEN}"] = unread(question, live) or None
            name = f"{question.name}{ACCEPTED}"
            if live.reason:
                self._reasoned.add(name)
            if name in self._reasoned:
                found[name] = live.reason or None
        for path, name in self._repeats():
            kept = self._begun(self._tree.by_path[path])
            rows = [self._row(row, lambda live: live.kept, self._begun) for row in kept]
            written = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
            found[name] = written if any(rows) else None
        return found

    def _begun(self, rows: Sequence[Live]) -> Sequence[Live]:
        """Return rows of a repeat without last ones that wait to be filled by hand."""
        kept = list(rows)
        while kept and self._form.repeats[kept[-1].part.path].by_hand and self.untouched(kept[-1]):
            kept.pop()
        return kept

    def untouched(self, row: Live) -> bool:
        """Tell whether a row holds nothing but what the form gives every new one."""
        blank = self._tree.blank(self._form.repeats[row.part.path])
        return self._row(row, _raw, self._begun) == self._row(blank, _raw, self._begun)

    def _repeats(self) -> Iterator[tuple[str, str]]:
        """Yield the paths of the repeats that lie in no other, and the names they are kept by."""
        for path in self._form.repeats:
            if not any(path.startswith(f"{other}/") for other in self._form.repeats):
                yield path, self._form.parts[path].name

    def load(self, values: Mapping[str, Value], extra: Mapping[str, Value]) -> None:
        """Replace every answer by those of a record, also by nothing."""
        for question, live, column in self.single():
            name = question.column if column is not None else question.name
            source = values if column is not None else extra
            written = extra.get(f"{question.name}{WRITTEN}") if column is not None else None
            live.take(text_of(source.get(name)) or text_of(written))
            reason = f"{question.name}{ACCEPTED}"
            live.accepted = text_of(extra.get(reason))
            if live.accepted:
                self._reasoned.add(reason)
            live.write()
        for path, name in self._repeats():
            self._fill_rows(path, _rows_of(extra.get(name)))

    def draft(self) -> dict[str, str]:
        """Return every answer as given, by reference, and an empty text for each row."""
        found = {question.ref: live.raw for question, live, _ in self.single() if live.raw}
        reasons = {f"{q.ref}{ACCEPTED}": live.reason for q, live, _ in self.single()}
        for path in self._form.repeats:
            for row in self._tree.by_path[path]:
                found[self._tree.ref(row)] = ""
                leaves = [(self._tree.ref(leaf), leaf) for leaf in self._leaves(row)]
                found |= {ref: leaf.raw for ref, leaf in leaves if leaf.raw}
                reasons |= {f"{ref}{ACCEPTED}": leaf.reason for ref, leaf in leaves}
        return found | {name: reason for name, reason in reasons.items() if reason}

    def load_draft(self, draft: Mapping[str, str]) -> None:
        """Take a draft; what the form no longer has is passed over.

        A question that another version of the form has in another group is known by its name.
        """
        named = {ref.rpartition("/")[2]: text for ref, text in draft.items() if "[" not in ref}
        for question, live, _ in self.single():
            live.take(draft.get(question.ref, named.get(question.name, "")))
            reason = draft.get(f"{question.ref}{ACCEPTED}", "")
            live.accepted = reason or named.get(f"{question.name}{ACCEPTED}", "")
            live.write()
        for path in self._form.repeats:
            for above in list(self._tree.by_path[self._form.parts[path].parent]):
                self._fill_drafted(above, path, draft)

    def _fill_drafted(self, above: Live, path: str, draft: Mapping[str, str]) -> None:
        place = f"{self._tree.ref(above)}/{self._form.parts[path].name}"
        size = 0
        while size < self._most_rows and f"{place}[{size + 1}]" in draft:
            size += 1
        self._tree.refit(above, self._form.repeats[path], size)
        for row in self._tree.rows(above, path):
            for leaf in self._leaves(row):
                ref = self._tree.ref(leaf)
                leaf.take(draft.get(ref, ""))
                leaf.accepted = draft.get(f"{ref}{ACCEPTED}", "")
                leaf.write()

    def nested(self) -> Nested:
        """Return every answer as given, also of questions that do not apply; without results."""
        return self._row(self._tree.root, _raw)

    def load_nested(self, data: Nested) -> None:
        """Replace every answer by those of a nested dict, and the rows by its rows."""
        self._fill(self._tree.root, data)

    def _row(
        self,
        row: Live,
        written: Written,
        kept: Callable[[Sequence[Live]], Sequence[Live]] = lambda rows: rows,
    ) -> Nested:
        found: Nested = {}
        start = len(row.part.path) + 1
        for leaf in self._leaves(row):
            if written(leaf):
                found[leaf.part.path[start:]] = written(leaf)
            if leaf.reason:
                found[f"{leaf.part.path[start:]}{ACCEPTED}"] = leaf.reason
        for above, path in self._inner(row):
            inner = [self._row(x, written, kept) for x in kept(self._tree.rows(above, path))]
            if inner:
                found[path[start:]] = inner
        return found

    def _fill(self, row: Live, data: Nested) -> None:
        start = len(row.part.path) + 1
        for leaf in self._leaves(row):
            given = data.get(leaf.part.path[start:], "")
            leaf.take(given if isinstance(given, str) else "")
            reason = data.get(f"{leaf.part.path[start:]}{ACCEPTED}", "")
            leaf.accepted = reason if isinstance(reason, str) else ""
            leaf.write()
        for above, path in self._inner(row):
            rows = data.get(path[start:], [])
            kept = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
            self._tree.refit(above, self._form.repeats[path], min(len(kept), self._most_rows))
            for inner, inside in zip(self._tree.rows(above, path), kept, strict=False):
                self._fill(inner, inside)

    def _fill_rows(self, path: str, rows: Sequence[Nested]) -> None:
        for above in self._tree.by_path[self._form.parts[path].parent]:
            self._tree.refit(above, self._form.repeats[path], min(len(rows), self._most_rows))
            for row, data in zip(self._tree.rows(above, path), rows, strict=False):
                self._fill(row, data)

    def _leaves(self, row: Live) -> Iterator[Live]:
        """Yield the questions of a row that are answered, not worked out, in no inner repeat."""
        for path, lives in row.below.items():
            if path in self._form.repeats:
                continue
            for live in lives:
                if live.part.is_group:
                    yield from self._leaves(live)
                elif live.part.rules.calculate is None and _keeps(live):
                    yield live

    def _inner(self, row: Live) -> Iterator[tuple[Live, str]]:
        """Yield the repeats directly inside a row, each with the node that holds its rows."""
        parts = self._form.parts
        for path in self._form.repeats:
            parent = parts[path].parent
            if parent == row.part.path:
                yield row, path
        for path, lives in row.below.items():
            if path not in self._form.repeats:
                for live in lives:
                    if live.part.is_group:
                        yield from self._inner(live)


def _raw(live: Live) -> str:
    return live.raw


def _keeps(live: Live) -> bool:
    return live.question is None or live.question.keeps


def _rows_of(value: Value) -> list[Nested]:
    """Read the rows of a repeat as they are kept; what cannot be read is no row."""
    try:
        found = json.loads(value) if isinstance(value, str) else []
    except (ValueError, RecursionError):
        return []
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def unread(question: Question, live: Live) -> str:
    """Return an answer that cannot be read as what its column keeps, empty where it can."""
    return live.kept if misfit(question.kind, live.kept) else ""
