"""A form that an earlier version of the program let pass, with the core questions it lacks.

They are taken from the form that comes with the program and stand in a section of their own,
behind all others, so nothing that the house's author wrote is moved or changed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.formengine.authoring.book import FormBook, Line, Table
from lipas_desktop.formengine.authoring.columns import TRANSLATED, base, language
from lipas_desktop.formengine.authoring.outline import REFERENCE, Item, Outline, references
from lipas_desktop.formengine.authoring.register_rules import (
    COLUMN,
    column_of,
    kept_by_column,
    missing_core,
)

SECTION = "core_questions"
_RULES = ("relevant", "required", "readonly", "constraint", "calculation", "default",
          "choice_filter", "trigger")  # fmt: skip
_BESIDE = "bind::lipas:beside"
_MESSAGES = {"constraint": "constraint_message", "required": "required_message"}
_CODE = re.compile(r"\(([^()]*)\)\s*$")


@dataclass(frozen=True)
class Completed:
    """A form that asks all that the program works with."""

    book: FormBook
    added: tuple[str, ...] = ()
    """The core columns that it lacked, in the program's order."""


def completed(book: FormBook, shipped: FormBook, heading: Mapping[str, str]) -> Completed:
    """Return a form with the core questions that it lacks; `heading` by code of language."""
    own, program = Outline.of(book), Outline.of(shipped)
    asked = kept_by_column(program)
    added = [column for column in missing_core(own) if column in asked]
    if not added:
        return Completed(book)
    order = {id(item): place for place, item in enumerate(program.items)}
    items = sorted((asked[column] for column in added), key=lambda item: order[id(item)])
    return Completed(_Completing(own, program).with_items(items, heading), tuple(added))


class _Completing:
    """Writes questions of one form into another as its author would: headers, lists and names."""

    def __init__(self, own: Outline, program: Outline) -> None:
        self._own = own
        self._program = program
        self._survey, self._choices = own.survey, own.choices
        self._lists: dict[str, str] = {}
        self._names = {column: item.name for column, item in kept_by_column(own).items()}
        """What keeps each column, also once it is written here."""

    def with_items(self, items: Sequence[Item], heading: Mapping[str, str]) -> FormBook:
        taken = {item.name.casefold() for item in self._own.items}
        section = _free(SECTION, taken)
        for item in items:
            self._names[column_of(self._program, item)] = _free(item.name, taken)
        look = self._column_of_page()
        begin = {"type": "begin_group", "name": section, "appearance": look}
        self._survey = _with_row(self._survey, begin | self._headings(heading))
        for item in items:
            self._survey = _with_row(self._survey, self._row(item))
        self._survey = _with_row(self._survey, {"type": "end_group"})
        book = self._own.book.put(self._survey)
        return book.put(self._choices) if self._lists else book

    def _column_of_page(self) -> str:
        groups = (item for item in self._own.items if item.is_group)
        looks = [self._own.cell(item, "appearance").split() for item in groups]
        return "col2" if any("col2" in look for look in looks) else "col1"

    def _headings(self, heading: Mapping[str, str]) -> dict[str, str]:
        first = next(iter(heading.values()))
        if not self._own.languages:
            return {"label": first}
        return {f"label::{one}": heading.get(_code(one), first) for one in self._own.languages}

    def _row(self, item: Item) -> dict[str, str]:
        cells = dict(self._cells(self._program.survey, item.line))
        column = column_of(self._program, item)
        cells["name"] = self._names[column]
        if cells["name"] != column:
            cells[COLUMN] = column
        if item.is_select:
            cells["type"] = cells["type"].replace(item.type.list, self._list(item.type.list))
        self._take_over_conditions(item, cells)
        for rule in _RULES:
            if rule in cells:
                self._refer(cells, rule)
        beside = self._named_here(cells.pop(_BESIDE, ""))
        return {**cells, _BESIDE: beside} if beside else cells

    def _take_over_conditions(self, item: Item, cells: dict[str, str]) -> None:
        """Ask it only where the groups that it stood in are asked."""
        above = [self._program.cell(group, "relevant") for group in item.above]
        rules = [rule for rule in (*above, cells.get("relevant", "")) if rule]
        if len(rules) > 1:
            cells["relevant"] = " and ".join(f"({rule})" for rule in rules)
        elif rules:
            cells["relevant"] = rules[0]

    def _refer(self, cells: dict[str, str], rule: str) -> None:
        """Let a rule speak of the questions as they are called here; without one it is left out."""
        named = {name: self._named_here(name) for name in references(cells[rule])}
        if all(named.values()):
            cells[rule] = REFERENCE.sub(lambda m: f"${{{named[m[1].strip()]}}}", cells[rule])
            return
        for header in [h for h in cells if base(h) in (rule, _MESSAGES.get(rule))]:
            del cells[header]

    def _named_here(self, name: str) -> str:
        item = self._program.by_name.get(name)
        return self._names.get(column_of(self._program, item), "") if item is not None else ""

    def _list(self, name: str) -> str:
        """Return what a list is called here; one that lacks codes of it is another one."""
        if name not in self._lists:
            lacks = self._program.codes(name) - self._own.codes(name)
            called = name
            if name in self._own.lists and lacks:
                called = _free(name, {one.casefold() for one in self._own.lists})
            self._lists[name] = called
            for line in self._program.lists.get(name, ()) if lacks else ():
                cells = dict(self._cells(self._program.choices, line))
                self._choices = _with_row(self._choices, {**cells, "list_name": called})
        return self._lists[name]

    def _cells(self, table: Table, line: Line) -> Iterator[tuple[str, str]]:
        """Yield the filled cells of a row, by the headers under which this form has them."""
        for column, header in table.headers():
            text = line.text(column)
            if text and base(header) in TRANSLATED:
                yield from ((found, text) for found in self._in_languages(table, line, header))
            elif text:
                yield header, text

    def _in_languages(self, table: Table, line: Line, header: str) -> Iterator[str]:
        """Yield the headers for a text; languages that the program lacks get its first."""
        code, plain = _code(language(header)), header.rpartition("::")[0] or header
        known = self._program.languages
        is_first = not language(header) or language(header) == known[0]
        if not self._own.languages:
            if is_first:
                yield plain
            return
        codes = {_code(one) for one in known}
        for one in self._own.languages:
            if _code(one) == code or (is_first and _code(one) not in codes):
                yield f"{plain}::{one}"


def _code(name: str) -> str:
    """Return the code in brackets behind a language, or what is written there."""
    found = _CODE.search(name)
    return (found[1] if found else name).strip().casefold()


def _free(name: str, taken: set[str]) -> str:
    """Return a name that is not taken yet, and take it."""
    found, turn = name, 1
    while found.casefold() in taken:
        turn += 1
        found = f"{name}_{turn}"
    taken.add(found.casefold())
    return found


def _with_row(table: Table, cells: Mapping[str, str]) -> Table:
    """Return a sheet with a further row; headers that it lacks are added behind the others."""
    heading = table.heading
    number = 1 + max((line.number for line in (heading, *table.rows)), default=0)
    row = Line(number, {})
    for header, text in cells.items():
        column = next((c for c, named in heading.cells.items() if named == header), None)
        if column is None:
            column = 1 + max(heading.cells, default=0)
            heading = heading.put(column, header)
        row = row.put(column, text)
    return Table(table.name, heading, (*table.rows, row))
