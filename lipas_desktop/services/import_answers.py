"""What a cell of a workbook means as the answer to a question of a form."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.names import fold
from lipas_desktop.domain.own_columns import same
from lipas_desktop.formengine.definition import Question
from lipas_desktop.services import form_typing

CHOOSING = ("select_one", "select_multiple")
_SEVERAL = re.compile(r"\s*[,;/\n]\s*")
_TICKED = frozenset({"ok", "true", "1", "ya", "yes", "x", "v", "✓"})


@dataclass(frozen=True)
class Offered:
    """What a question offers, known by code and by words."""

    codes: frozenset[str]
    by_words: Mapping[str, frozenset[str]]
    """By code and by label in any language, as `same` compares them."""

    @classmethod
    def of(cls, codes: Sequence[str], labels: Iterable[Sequence[str]]) -> "Offered":
        found: dict[str, set[str]] = {}
        for words in (codes, *labels):
            for code, text in zip(codes, words, strict=True):
                found.setdefault(same(text), set()).add(code)
        return cls(frozenset(codes), {text: frozenset(meant) for text, meant in found.items()})

    def code(self, text: str) -> str | None:
        """Return the code that a text means, by itself or by its words; None where none or more."""
        if text in self.codes:
            return text
        meant = self.by_words.get(same(text), frozenset())
        return next(iter(meant)) if len(meant) == 1 else None


def written_answer(question: Question, text: str, today: date | None) -> str | None:
    """Return the answer that a cell means; None where it says that there is none.

    In a text `tidak ada` may be the very answer; only `-` and the like are none there.
    """
    if is_missing(text) and (question.kind != "text" or not fold(text)):
        return None
    if question.kind == "acknowledge":
        return "OK" if text.casefold() in _TICKED else text
    return form_typing.kept(question, text, today)


def chosen(question: Question, text: str, offered: Offered) -> Value:
    """Return the codes that a cell means, what means none as written; None where it says none."""
    code = offered.code(text)
    if code is None and is_missing(text):
        return None
    if question.kind == "select_one":
        return code or text
    if code is not None:
        return [code]
    parts = [part for part in _SEVERAL.split(text.strip()) if part]
    words = text.split()
    if all(offered.code(word) for word in words):
        parts = words
    return [offered.code(part) or part for part in parts]
