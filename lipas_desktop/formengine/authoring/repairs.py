"""Makes good what can only be meant in one way, and says so: slips of the hand, other spellings.

What may be meant in two ways stays as it is and is left to the rules.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lipas_desktop.formengine.authoring.book import SHEETS, FormBook, Line, Table
from lipas_desktop.formengine.authoring.columns import OPEN, base, nearest, read_header
from lipas_desktop.formengine.authoring.kinds import LISTED, LOOP, read_type
from lipas_desktop.formengine.authoring.remarks import Remark, at
from lipas_desktop.formengine.authoring.spelling import mended_expression, mended_yes

EXPRESSIONS = frozenset((
    "relevant", "constraint", "calculation", "required", "readonly", "choice_filter",
    "repeat_count", "trigger",
))  # fmt: skip
_NAMES = frozenset(("name", "list_name"))
_MARKS = frozenset(("required", "readonly", "disabled"))
_META = "meta"


@dataclass
class Repaired:
    """A form as it was meant, and what was mended."""

    book: FormBook
    remarks: list[Remark] = field(default_factory=list)


def repair(book: FormBook) -> Repaired:
    """Mend a form; the rows and columns stay where their author sees them."""
    found = Repaired(_sheets(book))
    for step in (_headers, _cells, _meta, _doubled_choices):
        for table in found.book.tables:
            if table.name in SHEETS:
                step(found, table)
    return found


def _sheets(book: FormBook) -> FormBook:
    """Take the sheets of a form by their names, in any case or with one slip of the hand."""
    if len(book.tables) == 1:
        (only,) = book.tables
        return FormBook((Table("survey", only.heading, only.rows),))
    kept: dict[str, Table] = {}
    for table in book.tables:
        plain = "_".join(table.name.lower().split())
        near = () if table.name.startswith("_") else nearest(plain, SHEETS)
        name = plain if plain in SHEETS else near[0] if len(near) == 1 else ""
        if name and name not in kept:
            kept[name] = Table(name, table.heading, table.rows)
    return FormBook(tuple(kept[name] for name in SHEETS if name in kept))


def _headers(found: Repaired, table: Table) -> None:
    heading = table.heading
    taken = set(heading.cells.values())
    for column, written in table.headers():
        reading = read_header(table.name, written)
        if not reading.is_known or reading.header == written:
            continue
        if reading.header in taken:
            # Two columns cannot be one; which of them is meant, only the author knows.
            continue
        taken.add(reading.header)
        heading = heading.put(column, reading.header)
        if written.strip() != reading.header or table.name not in OPEN:
            found.remarks.append(
                at("form.column_read_as", "repaired", table, table.heading, column, reading.header)
            )
    found.book = found.book.put(Table(table.name, heading, table.rows))


def _cells(found: Repaired, table: Table) -> None:
    mends = {column: _mend_of(table.name, header) for column, header in table.headers()}
    rows: list[Line] = []
    told: set[tuple[int, str]] = set()
    for line in table.rows:
        mended = line
        for column, text in line.cells.items():
            code, better = mends.get(column, _plain)(text)
            if better == text:
                continue
            mended = mended.put(column, better)
            # One way of writing is told once, not at each of hundreds of rows.
            if code and (column, text) not in told:
                told.add((column, text))
                found.remarks.append(at(code, "repaired", table, line, column, better))
        rows.append(mended)
    found.book = found.book.put(Table(table.name, table.heading, tuple(rows)))


_Mend = Callable[[str], tuple[str, str]]
"""From a cell to a code (empty for what nobody need be told) and the better text."""


def _mend_of(sheet: str, header: str) -> _Mend:
    first = base(header)
    if sheet == "survey" and first in EXPRESSIONS:
        return _mark_or_expression if first in _MARKS else _expression
    if sheet == "survey" and header == "type":
        return _type
    if first in _NAMES and sheet in ("survey", "choices"):
        return _choice_name if sheet == "choices" and first == "name" else _name
    return _plain


def _plain(text: str) -> tuple[str, str]:
    return "", text.replace("\u00a0", " ").strip()


def _name(text: str) -> tuple[str, str]:
    better = text.replace("\u00a0", " ").replace("\u200b", "").strip()
    return "form.blanks_taken", better


def _choice_name(text: str) -> tuple[str, str]:
    code, better = _name(text)
    whole, _, part = better.partition(".")
    # A spreadsheet's own number, pasted as text: nobody writes a code so.
    if part == "0" and whole.isascii() and whole.isdigit():
        return "form.whole_number", whole
    return code, better


def _type(text: str) -> tuple[str, str]:
    found = read_type(text)
    if not found.known:
        return "form.type_as_text", "text"
    if found.name == LOOP or (found.name in LISTED and not found.list):
        return _name(text)
    better = str(found)
    return (
        "form.blanks_taken" if " ".join(text.split()) == better else "form.type_read_as"
    ), better


def _expression(text: str) -> tuple[str, str]:
    return "form.expression_read_as", mended_expression(text.strip())


def _mark_or_expression(text: str) -> tuple[str, str]:
    mark = mended_yes(text)
    return ("form.yes_read_as", mark) if mark else _expression(text)


def _meta(found: Repaired, table: Table) -> None:
    """Rename a group that has the name under which a record keeps its own number."""
    names = table.column("name")
    if table.name != "survey" or names is None:
        return
    rows: list[Line] = []
    for line in table.rows:
        if line.text(names) == _META:
            found.remarks.append(at("form.meta_renamed", "repaired", table, line, names, "meta_"))
            line = line.put(names, "meta_")
        rows.append(line)
    if rows != list(table.rows):
        mended = Table(table.name, table.heading, tuple(rows))
        found.book = FormBook(tuple(
            _referring(mended if t.name == table.name else t) for t in found.book.tables
        ))  # fmt: skip


def _referring(table: Table) -> Table:
    rows = tuple(
        Line(line.number, {c: t.replace("${meta}", "${meta_}") for c, t in line.cells.items()})
        for line in table.rows
    )
    return Table(table.name, table.heading, rows)


def _doubled_choices(found: Repaired, table: Table) -> None:
    """Allow a code to come twice in a list where a filter tells which of them is offered."""
    if table.name != "choices":
        return
    filtered = set(_filtered_lists(found.book))
    lists, names = table.column("list_name"), table.column("name")
    seen: set[tuple[str, str]] = set()
    for line in table.rows:
        key = (line.text(lists), line.text(names))
        if key in seen and key[0] in filtered and _allow_doubled(found):
            found.remarks.append(at("form.choices_may_double", "repaired", table, line, names))
            return
        seen.add(key)


def _filtered_lists(book: FormBook) -> Iterator[str]:
    survey = book.table("survey")
    if survey is None:
        return
    types, filters = survey.column("type"), survey.column("choice_filter")
    for line in survey.rows:
        if line.text(filters):
            yield read_type(line.text(types)).list


def _allow_doubled(found: Repaired) -> bool:
    """Write the setting; False where the author has written it already."""
    header = "allow_choice_duplicates"
    settings = found.book.table("settings") or Table("settings", Line(1, {}))
    first = settings.rows[0] if settings.rows else Line(2, {})
    column = settings.column(header)
    if column is None:
        column = max(settings.heading.cells, default=-1) + 1
    elif first.text(column):
        return False
    heading = settings.heading.put(column, header)
    rows = (first.put(column, "yes"), *settings.rows[1:])
    found.book = found.book.put(Table("settings", heading, rows))
    return True
