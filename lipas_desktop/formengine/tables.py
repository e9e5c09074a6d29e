"""The repeats of a form as tables: one row for each time, one column for each question shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from lipas_desktop.formengine.definition import FormDef, Group, Question, Section

Block: TypeAlias = "Section | Table"
_NO_COLUMN = ("hidden", "calculate", "unsupported", "note")


@dataclass(frozen=True)
class Table:
    """One repeat: its questions, and where its rows hang."""

    ref: str
    """The path of the repeat."""
    group: Group
    questions: tuple[Question, ...]
    parent: str
    """The path of the node that holds the rows."""
    inside: str
    """The path of the repeat around it, empty where it stands in the form itself."""

    @property
    def name(self) -> str:
        """Return what the rows are called in a reference."""
        return self.ref.rpartition("/")[2]


def tables_of(form: FormDef) -> tuple[Table, ...]:
    """Return the repeats that have something to fill, in the order of the form."""
    found: dict[str, list[Question]] = {}
    groups: dict[str, Group] = {}
    for section in form.sections:
        repeat = section.group.repeat
        if repeat:
            groups.setdefault(repeat, section.group)
            columns = (q for row in section.rows for q in row if q.kind not in _NO_COLUMN)
            found.setdefault(repeat, []).extend(columns)
    return tuple(
        Table(ref, groups[ref], tuple(questions), form.parts[ref].parent, _around(form, ref))
        for ref, questions in found.items()
        if questions
    )


def _around(form: FormDef, ref: str) -> str:
    around = [path for path in form.repeats if ref.startswith(f"{path}/")]
    return max(around, key=len, default="")


def blocks_of(form: FormDef, asked: tuple[Section, ...]) -> Iterator[Block]:
    """Yield the sections that are asked, and the tables, in the order of the form."""
    tables = {table.ref: table for table in tables_of(form)}
    waiting = list(asked)
    for section in form.sections:
        if section.group.repeat:
            table = tables.pop(section.group.repeat, None)
            if table is not None:
                yield table
        elif waiting and waiting[0].rows[0][0].ref in {q.ref for row in section.rows for q in row}:
            yield waiting.pop(0)
