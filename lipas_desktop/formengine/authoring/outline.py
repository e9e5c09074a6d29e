"""A form as its rules look at it: questions and groups by row, lists of choices, references."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from lipas_desktop.formengine.authoring.book import FormBook, Line, Table
from lipas_desktop.formengine.authoring.columns import TRANSLATED, base, language
from lipas_desktop.formengine.authoring.kinds import BEGINS, ENDS, LISTED, UNASKED, Type, read_type
from lipas_desktop.formengine.authoring.remarks import Remark, Severity, at

REFERENCE = re.compile(r"\$\{(?:last-saved#)?([^{}]*)\}")
_EMPTY = Line(1, {})


@dataclass(frozen=True, eq=False)
class Item:
    """A question, or the row that begins a group or repeat."""

    line: Line
    type: Type
    name: str
    above: tuple["Item", ...] = ()

    @property
    def is_group(self) -> bool:
        """Tell whether other questions may stand in it."""
        return self.type.name in BEGINS

    @property
    def is_select(self) -> bool:
        """Tell whether it offers a list."""
        return self.type.name in LISTED

    @property
    def is_asked(self) -> bool:
        """Tell whether it has a place on the screen."""
        return self.type.name not in UNASKED

    @property
    def within_repeat(self) -> int:
        """Return the row of the innermost repeat around it, 0 outside of any."""
        rows = [item.line.number for item in self.above if item.type.name == "begin_repeat"]
        return rows[-1] if rows else 0

    @property
    def path(self) -> str:
        """Return the names from the outermost group to this one."""
        return "/".join(item.name for item in (*self.above, self))


@dataclass(frozen=True)
class Unpaired:
    """An end without a beginning, or the other way round."""

    line: Line
    kind: Literal["group", "repeat"]
    begins: bool


@dataclass
class Outline:
    """A form's rows, read as far as they can be."""

    book: FormBook
    items: list[Item] = field(default_factory=list)
    unpaired: list[Unpaired] = field(default_factory=list)

    @classmethod
    def of(cls, book: FormBook) -> "Outline":
        """Read the rows of a form."""
        outline = cls(book)
        outline._read()
        return outline

    def _read(self) -> None:
        open_: list[Item] = []
        types, names, off = (self.survey.column(h) for h in ("type", "name", "disabled"))
        for line in self.survey.rows:
            kind = read_type(line.text(types))
            if not line.text(types) or line.text(off).lower() in ("yes", "true"):
                continue
            if kind.name in ENDS:
                if open_ and BEGINS[open_[-1].type.name] == ENDS[kind.name]:
                    open_.pop()
                else:
                    self.unpaired.append(Unpaired(line, self._kind(ENDS[kind.name]), False))
                continue
            item = Item(line, kind, line.text(names), tuple(open_))
            self.items.append(item)
            if item.is_group:
                open_.append(item)
        self.unpaired += [
            Unpaired(item.line, self._kind(BEGINS[item.type.name]), True) for item in open_
        ]

    def _kind(self, name: str) -> Literal["group", "repeat"]:
        return "repeat" if name == "repeat" else "group"

    @property
    def survey(self) -> Table:
        """Return the sheet of questions."""
        return self.book.table("survey") or Table("survey", _EMPTY)

    @property
    def choices(self) -> Table:
        """Return the sheet of choices."""
        return self.book.table("choices") or Table("choices", _EMPTY)

    @property
    def questions(self) -> list[Item]:
        """Return the rows that are no groups."""
        return [item for item in self.items if not item.is_group]

    @cached_property
    def by_name(self) -> Mapping[str, Item]:
        """Return questions and groups by name, the first of each."""
        found: dict[str, Item] = {}
        for item in self.items:
            if item.name:
                found.setdefault(item.name, item)
        return found

    @cached_property
    def lists(self) -> Mapping[str, list[Line]]:
        """Return the rows of `choices` by their list."""
        column = self.choices.column("list_name")
        found: dict[str, list[Line]] = {}
        for line in self.choices.rows:
            if line.text(column):
                found.setdefault(line.text(column), []).append(line)
        return found

    def codes(self, name: str) -> frozenset[str]:
        """Return the codes of a list."""
        column = self.choices.column("name")
        return frozenset(line.text(column) for line in self.lists.get(name, ()))

    def setting(self, name: str) -> str:
        """Return a cell of the settings, empty where it is not written."""
        table = self.book.table("settings")
        if table is None or not table.rows:
            return ""
        return table.rows[0].text(table.column(name))

    def cell(self, item: Item, header: str) -> str:
        """Return a cell of a question, in the first column of this name."""
        return item.line.text(self.survey.column(header))

    def texts(self, table: Table, line: Line, header: str) -> dict[str, str]:
        """Return a translated cell by language; languages without a text are left out."""
        return {
            language(written): line.text(column)
            for column, written in table.headers()
            if base(written) == header and line.text(column)
        }

    def expressions(self, *headers: str) -> Iterator[tuple[Item, str, str]]:
        """Yield questions with an expression of theirs and the column that holds it."""
        for item in self.items:
            for header in headers:
                text = self.cell(item, header)
                if text:
                    yield item, header, text

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Return the languages that any column of texts names, in their order."""
        tables = [self.survey, self.choices]
        names = (language(h) for t in tables for _, h in t.headers() if base(h) in TRANSLATED)
        return tuple(dict.fromkeys(name for name in names if name))

    def told(
        self, code: str, severity: Severity, item: Item, header: str = "", detail: str = ""
    ) -> Remark:
        """Make a remark about a question's cell, or about its row."""
        column = self.survey.column(header) if header else None
        return at(code, severity, self.survey, item.line, column, detail)

    def told_choice(
        self, code: str, severity: Severity, line: Line, header: str, detail: str = ""
    ) -> Remark:
        """Make a remark about a choice."""
        return at(code, severity, self.choices, line, self.choices.column(header), detail)


def references(text: str) -> list[str]:
    """Return the names that `${…}` in a cell stands for."""
    return [name.strip() for name in REFERENCE.findall(text)]
