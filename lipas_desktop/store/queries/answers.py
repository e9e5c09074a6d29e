"""By which words the answers that have no column are found.

What a choice is called stands in the forms, which the store cannot read; whoever opens it says how.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.names import fold
from lipas_desktop.store.queries.forms import Forms, InstalledForm

Labels = Mapping[str, Mapping[str, str]]
"""By question, what its choices are called in all languages, by what is kept."""
LabelsOf = Callable[[Sequence[InstalledForm]], Labels]
"""Reads them from the forms of a register."""

_MOST_WORDS = 200
"""Of one row: a long report is not found by its end, and costs no save."""
_LEAST_DIGITS = 4
"""Shorter numbers are nearly everybody's."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T.*)?")
_ROWS = re.compile(r"\[\s*\{.*\}\s*\]", re.DOTALL)
"""The rows of a repeat, as one text."""


Reader = Callable[[Mapping[str, Value]], str]
"""Returns the words of a row's answers, folded, each once."""


class AnswerWords:
    """Knows by which words answers are found; any thread."""

    def __init__(self, forms: Forms, labels_of: LabelsOf | None) -> None:
        self._forms = forms
        self._labels_of = labels_of
        self._known: dict[str, tuple[tuple[tuple[RowId, bool], ...], Labels]] = {}

    def reader(self, kind: str) -> Reader:
        """Return what reads the answers of many rows of a kind, by the forms of now."""
        labels = self._labels(kind)

        def read(answers: Mapping[str, Value]) -> str:
            texts = (t for name, v in answers.items() for t in _texts(v, labels.get(name)))
            words = (word for text in texts for word in _words(text))
            return " ".join([*dict.fromkeys(words)][:_MOST_WORDS]) if answers else ""

        return read

    def _labels(self, kind: str) -> Labels:
        if self._labels_of is None:
            return {}
        marks = self._forms.marks(kind)
        known = self._known.get(kind)
        if known is None or known[0] != marks:
            known = self._known[kind] = marks, self._labels_of(self._forms.versions(kind))
        return known[1]


def _texts(value: Value, labels: Mapping[str, str] | None) -> Iterator[str]:
    """Yield what is read in an answer; of a code what it is called, as far as a form says."""
    if isinstance(value, list):
        for one in value:
            yield from _texts(one, labels)
    elif isinstance(value, str) and labels is not None:
        codes = [value] if value in labels else value.split()
        yield from (labels.get(code, code) for code in codes)
    elif isinstance(value, str) and not _DATE.fullmatch(value) and not _ROWS.fullmatch(value):
        yield value


def _words(text: str) -> list[str]:
    words = fold(text).split()
    digits = "".join(words)
    if digits.isdigit():
        words = [digits]
    return [word for word in words if not word.isdigit() or len(word) >= _LEAST_DIGITS]
