"""Participants' lists: where the heading stands, which column is what, which rows are people.

Everything is a guess that a person can change: `PeopleMapping` holds it. Nothing is judged here;
rows come out as written, each with its row number.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from lipas_desktop.domain.date_reading import split_place
from lipas_desktop.domain.fates import RawPerson
from lipas_desktop.domain.names import fold
from lipas_desktop.spreadsheet.cells import Cell, Sheet, cell_text, is_blank, is_number
from lipas_desktop.spreadsheet.headings import Field, field_of_content, fields_of, questions_of
from lipas_desktop.spreadsheet.rows import RowKinds

_SEARCHED = 100
_SAMPLE = 60
_RT_RW = re.compile(r"(\d+)\D+(\d+)")
_PLAIN: tuple[Field, ...] = (
    "alias", "sex", "street", "village", "district", "regency", "education", "status", "marital",
    "religion", "prior_job", "phone", "note",
)  # fmt: skip


@dataclass(frozen=True)
class PeopleMapping:
    """Which column (from 0) holds which field, and the last row of the heading (0: none)."""

    heading_row: int
    columns: Mapping[Field, int]
    headings: tuple[str, ...] = ()
    questions: Mapping[str, int] = field(default_factory=dict)
    """Columns of further questions of the form, by question."""

    def with_column(self, field: Field, column: int | None) -> "PeopleMapping":
        """Return the mapping with a field at another column, or nowhere; a column has one field."""
        freed = self._without(column)
        kept = {f: c for f, c in freed.columns.items() if f != field}
        if column is not None:
            kept[field] = column
        return replace(freed, columns=kept)

    def with_question(self, name: str, column: int | None) -> "PeopleMapping":
        """Return the mapping with a question at another column, or nowhere; as with a field."""
        freed = self._without(column)
        kept = {n: c for n, c in freed.questions.items() if n != name}
        if column is not None:
            kept[name] = column
        return replace(freed, questions=kept)

    def _without(self, column: int | None) -> "PeopleMapping":
        return replace(
            self,
            columns={f: c for f, c in self.columns.items() if c != column},
            questions={n: c for n, c in self.questions.items() if c != column},
        )

    def heading(self, field: Field) -> str:
        """Return the heading above a field, as written."""
        column = self.columns.get(field, -1)
        return self.headings[column] if 0 <= column < len(self.headings) else ""


def guess_people(sheet: Sheet, labels: Mapping[str, str] | None = None) -> PeopleMapping:
    """Guess where the heading is and what the columns are; without names it has no `name`.

    `labels` are those of further questions, as `fold` leaves them, each with its question.
    """
    row, columns, headings = _heading(sheet)
    found, asked = _parted(columns, headings, labels or {})
    taken = set(asked.values())
    samples = {at: cells for at, cells in _samples(sheet, row).items() if at not in taken}
    for column, cells in samples.items():
        _guess_by_content(found, column, field_of_content(cells))
    if found and "name" not in found:
        _guess_name(found, samples)
    return PeopleMapping(row, found, tuple(headings), asked)


def _parted(
    columns: Mapping[Field, int], headings: Sequence[str], labels: Mapping[str, str]
) -> tuple[dict[Field, int], dict[str, int]]:
    """Part the columns into fields and questions; the only column of the names is no question's.

    A heading that is a question's label word for word means it rather than what it sounds like.
    """
    asked = questions_of(headings, labels)
    if not asked:
        return dict(columns), {}
    for kept in (asked, {n: c for n, c in asked.items() if c != columns.get("name")}):
        taken = set(kept.values())
        found = fields_of(["" if at in taken else text for at, text in enumerate(headings)])
        if "name" in found or "name" not in columns:
            return found, kept
    return dict(columns), {}


def best_people_sheet(sheets: Sequence[Sheet]) -> Sheet:
    """Return the sheet that looks most like a list of people."""
    return max(sheets, key=lambda sheet: len(_heading(sheet)[1]))


def read_people(sheet: Sheet, mapping: PeopleMapping, today: date) -> list[RawPerson]:
    """Return the people of a sheet; headings, blank rows, totals and signatures are left out."""
    return list(each_person(sheet, mapping, today))


def each_person(sheet: Sheet, mapping: PeopleMapping, today: date) -> Iterator[RawPerson]:
    """Yield what `read_people` returns, row by row."""
    kinds = RowKinds(sheet, mapping.heading_row, mapping.columns, mapping.headings)
    for row in kinds.people():
        yield _person(sheet, row, mapping, today)


def _heading(sheet: Sheet) -> tuple[int, dict[Field, int], list[str]]:
    """Return the last row of the heading, its fields and its texts; row 0 where there is none."""
    best: tuple[int, dict[Field, int], list[str]] = (0, {}, [])
    for row in range(1, min(_SEARCHED, len(sheet.rows)) + 1):
        for last, headings in _heading_texts(sheet, row):
            fields = fields_of(headings)
            if len(fields) >= 2 and len(fields) > len(best[1]):
                best = (last, fields, headings)
    if best[0] or not sheet.rows:
        return best
    only = (
        (row, fields_of([cell_text(c) for c in cells])) for row, cells in enumerate(sheet.rows, 1)
    )
    for row, fields in only:
        if "name" in fields and sum(map(bool, sheet.rows[row - 1])) <= 2:
            return row, fields, [cell_text(cell) for cell in sheet.rows[row - 1]]
    return best


def _heading_texts(sheet: Sheet, row: int) -> Iterator[tuple[int, list[str]]]:
    """Yield a row as heading, and with the row below it where a heading has two rows."""
    upper = [cell_text(cell) for cell in sheet.rows[row - 1]]
    yield row, upper
    if row == len(sheet.rows):
        return
    lower = [cell_text(cell) for cell in sheet.rows[row]]
    if any(is_number(cell) for cell in sheet.rows[row]) or not any(lower):
        return
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    yield row + 1, [low or up for up, low in zip(upper, lower, strict=True)]


def _samples(sheet: Sheet, heading_row: int) -> dict[int, list[Cell]]:
    rows = [row for row in sheet.rows[heading_row:] if not is_blank(row)][:_SAMPLE]
    return {
        column: [row[column] if column < len(row) else None for row in rows]
        for column in range(sheet.width)
    }


def _guess_by_content(found: dict[Field, int], column: int, looks: Field | None) -> None:
    """Let what stands in a column decide where its heading says nothing, or another thing."""
    headed = next((field for field, at in found.items() if at == column), None)
    if looks is None or looks == headed:
        return
    if headed == "status" and looks == "marital" and "marital" not in found:
        found["marital"] = found.pop("status")
    elif headed in (None, "note") and looks not in found:
        if headed:
            del found[headed]
        found[looks] = column


def _guess_name(found: dict[Field, int], samples: Mapping[int, list[Cell]]) -> None:
    """Take the free column with most different texts of letters as the names."""

    def different(column: int) -> int:
        texts = {cell_text(cell) for cell in samples[column]}
        return sum(text.replace(" ", "").isalpha() for text in texts)

    free = [column for column in samples if column not in found.values()]
    best = max(free, key=different, default=None)
    if best is not None and different(best) >= 2:
        found["name"] = best


def _person(sheet: Sheet, row: int, mapping: PeopleMapping, today: date) -> RawPerson:
    cells = {field: sheet.at(row, column) for field, column in mapping.columns.items()}
    texts = {field: cell_text(cell) for field, cell in cells.items()}
    more: dict[str, str] = {field: texts[field] for field in _PLAIN if texts.get(field)}
    place, birth = _birth(texts, today)
    rt, rw = _rt_rw(texts)
    more |= {
        column: text for column, text in (("birth_place", place), ("rt", rt), ("rw", rw)) if text
    }
    return RawPerson(
        sheet_row=row,
        name=" ".join(texts.get("name", "").split()),
        nik=texts.get("nik", ""),
        nik_is_number=is_number(cells.get("nik")),
        birth=birth,
        more=more,
        answers=_answers(sheet, row, mapping.questions) if mapping.questions else {},
    )


def _answers(sheet: Sheet, row: int, questions: Mapping[str, int]) -> dict[str, str]:
    texts = {name: cell_text(sheet.at(row, column)) for name, column in questions.items()}
    return {name: text for name, text in texts.items() if text}


def _birth(texts: Mapping[Field, str], today: date) -> tuple[str, str]:
    """Return place and date of birth as written, from one column, two, or an age."""
    place, written = split_place(texts.get("birth", ""), today)
    place = texts.get("birth_place", "") or place
    written = texts.get("birth_date", "") or written
    age = texts.get("age", "")
    if not written and age:
        written = f"umur {age}" if fold(age).isdigit() else age
    return place, written


def _rt_rw(texts: Mapping[Field, str]) -> tuple[str, str]:
    both = _RT_RW.search(texts.get("rt_rw", ""))
    rt, rw = (both[1], both[2]) if both else (texts.get("rt_rw", ""), "")
    return texts.get("rt", "") or rt, texts.get("rw", "") or rw
