"""A form of the size of the WHO's verbal autopsy: 485 questions, 1,000 expressions, 24 sections.

Made here, the same each time: answers open sections, sections open questions, results are drawn
from many answers, and some questions name others in their labels.
"""

QUESTIONS, SECTIONS, EXPRESSIONS = 485, 24, 1_000
_ID, _EN = "Bahasa Indonesia (id)", "English (en)"
_HEAD = f"type | name | label::{_ID} | label::{_EN} | relevant | constraint | calculation"
_KINDS = ("select_one yn", "select_one yn", "integer", "select_one long", "text", "date")
_LIMITS = {"integer": ". >= 0 and . <= ${first_count} + 365", "date": ". <= today()"}


def text() -> str:
    """Return the form as it is written."""
    rows = [_HEAD, *_survey()]
    choices = [f"list_name | name | label::{_ID} | label::{_EN}"]
    choices += [f"yn | {code} | {code} | {code}" for code in ("yes", "no", "dk")]
    choices += [f"long | c{n} | Pilihan {n} | Choice {n}" for n in range(30)]
    settings = [
        "form_id | version | default_language | namespaces | attribute::lipas:kind",
        f'verbal | 1 | {_ID} | lipas="urn:lipas:form" | activity',
    ]
    sheets = {"survey": rows, "choices": choices, "settings": settings}
    return "\n\n".join(
        f"| {name} |\n" + "\n".join(f"| | {row} |" for row in found)
        for name, found in sheets.items()
    )


def _survey() -> list[str]:
    rows = ["begin_group | g0 | Awal | Beginning | | | "]
    rows += ["text | title | Nama | Name | | | ", "integer | first_count | Hari | Days | | | "]
    rows += ["select_one yn | q0 | Pertanyaan 0 | Question 0 | | | ", "end_group | | | | | | "]
    made, expressions, each = 3, 0, -(-QUESTIONS // SECTIONS)
    for section in range(1, SECTIONS + 1):
        rows.append(f"begin_group | g{section} | Bagian {section} | Part {section} | | | ")
        for _ in range(min(each, QUESTIONS - made)):
            row, counted = _question(made)
            rows.append(row)
            made, expressions = made + 1, expressions + counted
        rows.append("end_group | | | | | | ")
    rest = range(EXPRESSIONS - expressions)
    return rows + [f"calculate | r{n} | | | | | {_result(n)}" for n in rest]


def _question(at: int) -> tuple[str, int]:
    kind = _KINDS[at % len(_KINDS)]
    asked = f"q{_open(at)}"
    relevant = f"${{{asked}}} != 'no' and (${{q0}} != 'dk' or {at % 7} > 1)"
    constraint = _LIMITS.get(kind, "")
    label = f"Pertanyaan {at} ${{title}}" if at % 25 == 0 else f"Pertanyaan {at}"
    return (
        f"{kind} | q{at} | {label} | Question {at} | {relevant} | {constraint} | ",
        1 + bool(constraint) + (at % 25 == 0),
    )


def _open(at: int) -> int:
    """Return the question that opens another: the first yes-or-no a dozen before it."""
    before = max(0, at - 12)
    return before - before % len(_KINDS)


def _result(n: int) -> str:
    one, two = 3 + n % (QUESTIONS - 3), 3 + n * 7 % (QUESTIONS - 3)
    before = f" + coalesce(${{r{n - 1}}}, 0)" if n % 10 else ""
    return f"if(${{q{one}}} = 'yes' or ${{q{two}}} != '', 1, 0){before}"
