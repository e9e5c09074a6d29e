"""Rules about lists of choices and their codes."""

import re
from collections.abc import Iterator

from lipas_desktop.formengine.authoring.columns import base, nearest
from lipas_desktop.formengine.authoring.expressions import parts, referred, written
from lipas_desktop.formengine.authoring.outline import REFERENCE, Outline
from lipas_desktop.formengine.authoring.remarks import Remark, at
from lipas_desktop.formengine.xpath.syntax import Path

_TICKED = frozenset(("yes", "true"))
_FROM_FILE = ("select_one_from_file", "select_multiple_from_file", "select_one_external")
_INSTANCE = re.compile(r"instance\(\s*['\"]([^'\"]+)['\"]\s*\)")


def missing_lists(form: Outline) -> Iterator[Remark]:
    """A question that offers a list has one."""
    for item in form.items:
        name = item.type.list
        if not name or item.type.name in _FROM_FILE or REFERENCE.search(name):
            continue
        if name not in form.lists and "search(" not in form.cell(item, "appearance"):
            near = nearest(name, form.lists)
            detail = f"{name} → {near[0]}" if near else name
            yield form.told("form.list_missing", "error", item, "type", detail)


def unused_lists(form: Outline) -> Iterator[Remark]:
    """A list that nothing offers is left over, or a question names it wrongly."""
    used = {item.type.list for item in form.items}
    # A list of choices may be served to expressions by its name as well.
    used |= {name for line in form.survey.rows for t in line.cells.values() for name in _asked(t)}
    for name, lines in form.lists.items():
        if name not in used and form.items:
            yield form.told_choice("form.list_unused", "hint", lines[0], "list_name", name)


def _asked(text: str) -> list[str]:
    return [*_INSTANCE.findall(text), *(f"{name}" for name in REFERENCE.findall(text))]


def choices_without_code(form: Outline) -> Iterator[Remark]:
    """What is chosen is kept by its code."""
    names, lists = form.choices.column("name"), form.choices.column("list_name")
    for line in form.choices.rows if names is not None and lists is not None else ():
        if line.text(lists) and not line.text(names):
            yield form.told_choice("form.choice_without_code", "error", line, "list_name")
        elif line.text(names) and not line.text(lists):
            yield form.told_choice("form.choice_without_list", "error", line, "name")


def doubled_choices(form: Outline) -> Iterator[Remark]:
    """One code means one thing."""
    if form.setting("allow_choice_duplicates").lower() in _TICKED:
        return
    column = form.choices.column("name")
    for lines in form.lists.values():
        seen: dict[str, int] = {}
        for line in lines:
            code = line.text(column)
            if code and seen.setdefault(code, line.number) != line.number:
                row = str(seen[code])
                yield form.told_choice("form.choice_twice", "error", line, "name", row)


def codes_with_blanks(form: Outline) -> Iterator[Remark]:
    """Several chosen codes are set apart by blanks, so a code has none."""
    several = {item.type.list for item in form.items if item.type.name == "select_multiple"}
    names = form.choices.column("name")
    for name in sorted(several):
        for line in form.lists.get(name, ()):
            if re.search(r"\s", line.text(names)):
                yield form.told_choice("form.choice_with_blank", "error", line, "name")


def codes_of_two_sorts(form: Outline) -> Iterator[Remark]:
    """`1` beside `yes` in one list: which of them was meant shows only in the figures."""
    names = form.choices.column("name")
    for lines in form.lists.values():
        codes = {line.text(names).lower() for line in lines}
        for word, digit in (("yes", "1"), ("no", "0"), ("ya", "1"), ("tidak", "0")):
            if word in codes and digit in codes:
                line = next(one for one in lines if one.text(names) == digit)
                yield form.told_choice("form.choice_two_sorts", "warning", line, "name", word)
                break


def filters_of_no_column(form: Outline) -> Iterator[Remark]:
    """A filter names columns that the choices have."""
    columns = {base(header) for _, header in form.choices.headers()}
    for one in written(form, "choice_filter"):
        if one.item.type.name in _FROM_FILE or one.expr is None:
            continue
        for part in parts(one.expr):
            if not isinstance(part, Path) or part.absolute or part.start is not None:
                continue
            first = part.steps[0]
            if first.axis != "child" or referred(part) or first.test.kind != "name":
                continue
            if first.test.name not in columns and first.test.name != "*":
                near = nearest(first.test.name, columns)
                name = first.test.name + (f" → {near[0]}" if near else "")
                yield form.told("form.filter_column", "error", one.item, "choice_filter", name)


def filters_without_list(form: Outline) -> Iterator[Remark]:
    """Only what offers a list can be filtered."""
    for item, header, _ in form.expressions("choice_filter"):
        if not item.is_select:
            yield form.told("form.filter_without_list", "warning", item, header)


def lists_apart(form: Outline) -> Iterator[Remark]:
    """The choices of a list stand together: a list taken up again later is easily overlooked."""
    last, ended = "", set[str]()
    column = form.choices.column("list_name")
    for line in form.choices.rows:
        name = line.text(column)
        if name != last:
            if name in ended:
                yield at("form.list_apart", "hint", form.choices, line, column, name)
            ended.add(last)
            last = name


RULES = (
    missing_lists, unused_lists, choices_without_code, doubled_choices, codes_with_blanks,
    codes_of_two_sorts, filters_of_no_column, filters_without_list, lists_apart,
)  # fmt: skip
