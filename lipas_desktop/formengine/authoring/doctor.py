"""The form doctor: repairs what is safe, then lists what is wrong, each with its place.

Whatever the workbook holds, it ends in remarks; a converter that fails is one of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.authoring import (
    choice_rules,
    expression_rules,
    question_rules,
    register_rules,
    structure_rules,
    text_rules,
)
from lipas_desktop.formengine.authoring.book import FormBook, letters
from lipas_desktop.formengine.authoring.outline import Outline
from lipas_desktop.formengine.authoring.remarks import Remark, Severity
from lipas_desktop.formengine.authoring.repairs import repair
from lipas_desktop.formengine.authoring.texts import written
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.errors import Finding, FormFault
from lipas_desktop.formengine.reading import read_form
from lipas_desktop.formengine.xlsform import convert

Rule = Callable[[Outline], Iterator[Remark]]
RULES: tuple[Rule, ...] = (
    *structure_rules.RULES,
    *expression_rules.RULES,
    *text_rules.RULES,
    *choice_rules.RULES,
    *question_rules.RULES,
    *register_rules.RULES,
)
_ORDER: Mapping[str, int] = {"survey": 0, "choices": 1, "settings": 2}
_ROW = re.compile(r"\[row : (\d+)\](?: On the '(\w+)' sheet)?")


@dataclass(frozen=True)
class Diagnosis:
    """What the doctor found, and the form as it will be kept."""

    book: FormBook
    """The form with its repairs."""
    name: str
    """Name of the file to keep, `.md` or `.csv`."""
    source: bytes
    """What stands in it."""
    remarks: tuple[Remark, ...]
    xform: str = ""
    """The form as XForm XML, empty where it could not be converted."""
    form: FormDef | None = None
    """The form ready to be filled; None where an error stands in the way."""

    def of(self, severity: Severity) -> list[Remark]:
        """Return the remarks of one severity, in the order of the sheets."""
        return [remark for remark in self.remarks if remark.severity == severity]

    @property
    def is_usable(self) -> bool:
        """Tell whether the form may be installed."""
        return self.form is not None and not self.of("error")

    def with_remark(self, remark: Remark) -> "Diagnosis":
        """Return the same with something that only the register knows."""
        return replace(self, remarks=tuple(_sorted([*self.remarks, remark])))


def examine(book: FormBook, name: str, earlier: Mapping[str, str] | None = None) -> Diagnosis:
    """Look at a form; `earlier` has the type that each name had in versions before."""
    repaired = repair(book)
    outline = Outline.of(repaired.book)
    found = list(repaired.remarks)
    for rule in RULES:
        found += rule(outline)
    found += register_rules.retyped_since(outline, earlier or {})
    ending, source = written(repaired.book)
    kept = PurePath(name).stem + ending
    xform, form = "", None
    try:
        xform = convert(source, kept)
        form = read_form(xform)
    except WorldError as error:
        found += _of_converter(repaired.book, error, found)
    except FormFault as fault:
        found.append(Remark("form.unreadable_form", "error", detail=str(fault)))
    found += _of_engine(outline, form, found)
    return Diagnosis(repaired.book, kept, source, tuple(_sorted(found)), xform, form)


def _of_converter(book: FormBook, error: WorldError, found: Iterable[Remark]) -> list[Remark]:
    """Tell what the converter stumbled over, unless a rule has told so already."""
    errors = [remark for remark in found if remark.severity == "error"]
    said = str(error.__cause__ or error.params.get("detail", ""))
    place = _ROW.search(said)
    row, sheet = 0, ""
    if place is not None:
        sheet = place[2] or "survey"
        row = _row_of(book, sheet, int(place[1]))
    if any(remark.row == row and remark.sheet == sheet for remark in errors) if row else errors:
        return []
    detail = " ".join(_ROW.sub("", said).split())[:300]
    return [Remark("form.not_converted", "error", sheet, row, detail=detail)]


def _row_of(book: FormBook, sheet: str, place: int) -> int:
    """Return the author's number of a row by its place in the text that is converted."""
    table = book.table(sheet)
    if table is None or not 0 <= place - 2 < len(table.rows):
        return 1 if table is not None else 0
    return table.rows[place - 2].number


def _of_engine(outline: Outline, form: FormDef | None, found: Iterable[Remark]) -> Iterator[Remark]:
    """Tell what the form engine leaves out, unless a rule has told so already."""
    told = {remark.row for remark in found if remark.sheet == "survey"}
    for finding in form.findings if form is not None else ():
        item = outline.by_name.get(finding.ref.rpartition("/")[2])
        row = item.line.number if item is not None else 0
        if row not in told and not _is_told_elsewhere(finding):
            told.add(row)
            detail = f"{finding.aspect}: {finding.code} {finding.detail}"
            yield Remark("form.left_out", "warning", "survey", row, detail=detail)


def _is_told_elsewhere(finding: Finding) -> bool:
    return finding.code in ("form.cycle", "form.unknown_register", "form.unknown_column")


def _sorted(found: Iterable[Remark]) -> list[Remark]:
    places = {letters(column): column for column in range(400)}
    unique = dict.fromkeys(found)
    return sorted(
        unique,
        key=lambda r: (_ORDER.get(r.sheet, 3), r.row, places.get(r.column, -1), r.code),
    )
