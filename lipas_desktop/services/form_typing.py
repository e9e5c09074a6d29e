"""What somebody writes for a question becomes what its form holds: days, numbers, years."""

import re
from datetime import date

from lipas_desktop.domain.date_reading import read_birth, read_day
from lipas_desktop.formengine.definition import Question

FIRST_DAY = "01-01"
"""Month and day of a date that is only a year."""
_ANY_YEAR = 2150
_THOUSANDS = re.compile(r"\d{1,3}([. ]\d{3})+")


def kept(question: Question, text: str, today: date | None) -> str:
    """Return what the form holds of a text; None as today where nobody is sure which day it is."""
    if question.kind == "date" and "year" in question.appearance:
        return _year_kept(text, today)
    if question.kind == "date":
        day = read_day(text, today).value
        return day.value if day and day.whole else text
    if question.kind == "integer" and _THOUSANDS.fullmatch(text.strip()):
        return "".join(c for c in text if c.isdigit())
    if question.kind == "decimal":
        return text.replace(",", ".")
    return text


def _year_kept(text: str, today: date | None) -> str:
    """Return a year, or the one an age tells of, as its first day; what else is read, as a day."""
    if today is None and not text.strip().isdigit():
        return text  # an age counts from a day that nobody is sure of
    read = read_birth(text, today or date(_ANY_YEAR, 1, 1)).value
    if read is None:
        return text
    return read.value if read.whole else f"{read.year:04}-{FIRST_DAY}"
