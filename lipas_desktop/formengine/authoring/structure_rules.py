"""Rules about sheets, columns, names and groups."""

import re
from collections.abc import Iterator
from itertools import chain

from lipas_desktop.formengine.authoring.columns import COLUMNS, OPEN, base, read_header
from lipas_desktop.formengine.authoring.kinds import LISTED, UNDRAWN
from lipas_desktop.formengine.authoring.outline import Item, Outline
from lipas_desktop.formengine.authoring.remarks import Remark, at

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_LONGEST_NAME = 64
_OWN_NAMES = frozenset(("meta", "instanceID"))


def sheets_without_rows(form: Outline) -> Iterator[Remark]:
    """A form has questions."""
    if not form.items:
        yield Remark("form.no_questions", "error", sheet="survey")


def missing_columns(form: Outline) -> Iterator[Remark]:
    """Nothing can be read without these columns."""
    needed = {"survey": ("type", "name"), "choices": ("list_name", "name")}
    for table in form.book.tables:
        for header in needed.get(table.name, ()):
            if table.column(header) is None and table.rows:
                yield at("form.column_missing", "error", table, detail=header)


def unknown_columns(form: Outline) -> Iterator[Remark]:
    """A column that no tool knows is left out without a word: most often a slip of the hand."""
    for table in form.book.tables:
        for column, header in table.headers():
            reading = read_header(table.name, header)
            twice = reading.is_known and reading.header != header
            if base(header) in COLUMNS.get(table.name, ()) or (table.name in OPEN and not twice):
                continue
            if reading.is_known and not twice:
                continue
            near = reading.header if twice else ", ".join(reading.near)
            code = "form.column_misspelt" if near else "form.column_unknown"
            yield at(code, "error" if near else "hint", table, table.heading, column, near)


def doubled_columns(form: Outline) -> Iterator[Remark]:
    """Of two columns with one heading only one is read."""
    for table in form.book.tables:
        seen: set[str] = set()
        for column, header in table.headers():
            if header in seen:
                yield at("form.column_twice", "error", table, table.heading, column, header)
            seen.add(header)


def cells_without_heading(form: Outline) -> Iterator[Remark]:
    """What stands under no heading is not read."""
    for table in form.book.tables:
        for line in table.rows:
            for column in line.cells.keys() - table.heading.cells.keys():
                yield at("form.no_heading", "warning", table, line, column)


def filter_columns_named(form: Outline) -> Iterator[Remark]:
    """A column of choices is named in filters, so its heading is a name."""
    for column, header in form.choices.headers():
        if not _NAME.fullmatch(base(header).replace(":", "_")):
            table = form.choices
            yield at("form.column_name", "error", table, table.heading, column)


def unpaired_groups(form: Outline) -> Iterator[Remark]:
    """Every beginning has its end."""
    for one in form.unpaired:
        code = f"form.{one.kind}_{'unclosed' if one.begins else 'unopened'}"
        yield at(code, "error", form.survey, one.line, form.survey.column("type"))


def empty_groups(form: Outline) -> Iterator[Remark]:
    """A group without questions is left over from something."""
    filled = {item.line.number for item in chain.from_iterable(i.above for i in form.items)}
    for item in form.items:
        if item.is_group and item.line.number not in filled:
            yield form.told("form.group_empty", "warning", item, "name")


def missing_names(form: Outline) -> Iterator[Remark]:
    """Whatever keeps an answer has a name."""
    for item in form.items:
        if not item.name and item.type.name != "note" and not item.is_group:
            yield form.told("form.name_missing", "error", item, "type")


def missing_types(form: Outline) -> Iterator[Remark]:
    """A row with a name has a type."""
    types, names = form.survey.column("type"), form.survey.column("name")
    for line in form.survey.rows:
        if types is not None and not line.text(types) and line.text(names):
            yield at("form.type_missing", "error", form.survey, line, names)


def bad_names(form: Outline) -> Iterator[Remark]:
    """Names are letters, digits, `_`, `-` and `.`, the first a letter or `_`."""
    for item in form.items:
        if item.name and not _NAME.fullmatch(item.name):
            yield form.told("form.name_bad", "error", item, "name")
        elif item.name in _OWN_NAMES:
            yield form.told("form.name_reserved", "error", item, "name")


def long_names(form: Outline) -> Iterator[Remark]:
    """A name becomes the heading of a column in every table that leaves the register."""
    for item in form.items:
        if len(item.name) > _LONGEST_NAME:
            yield form.told("form.name_long", "warning", item, "name", str(_LONGEST_NAME))


def doubled_names(form: Outline) -> Iterator[Remark]:
    """A name is kept once in a record; names that differ only in case meet in other tools."""
    seen: dict[tuple[str, object], Item] = {}
    for item in form.items:
        if not item.name:
            continue
        # Groups keep nothing; their names only have to differ where they stand together.
        place = item.above if item.is_group else item.within_repeat
        first = seen.setdefault((item.name.lower(), place), item)
        if first is item:
            continue
        if first.name == item.name:
            row = str(first.line.number)
            yield form.told("form.name_twice", "error", item, "name", row)
        else:
            yield form.told("form.name_differs_in_case", "warning", item, "name", first.name)


def lists_not_named(form: Outline) -> Iterator[Remark]:
    """A choice says from which list."""
    for item in form.items:
        if item.type.name in LISTED and not item.type.list:
            yield form.told("form.list_not_named", "error", item, "type")


def undrawn_types(form: Outline) -> Iterator[Remark]:
    """Some types load and keep their value, but are not drawn."""
    for item in form.items:
        if item.type.name in UNDRAWN:
            yield form.told("form.type_not_drawn", "hint", item, "type", item.type.name)


def settings_of_a_form(form: Outline) -> Iterator[Remark]:
    """A form says what it is called and which version it is."""
    for header in ("form_id", "version"):
        if not form.setting(header):
            yield Remark("form.setting_missing", "hint", "settings", detail=header)


RULES = (
    sheets_without_rows, missing_columns, unknown_columns, doubled_columns, cells_without_heading,
    filter_columns_named, unpaired_groups, empty_groups, missing_names, missing_types, bad_names,
    long_names, doubled_names, lists_not_named, undrawn_types, settings_of_a_form,
)  # fmt: skip
