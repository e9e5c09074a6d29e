"""By which words a row is found, and what a search text asks for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from lipas_desktop.domain.names import bare_name, fold, index_words, search_key, sound_key
from lipas_desktop.domain.rows import Row

Life = Literal["active", "void", "all"]
VOID = "void"
"""The word in the search index by which void rows are told from the others."""

ANSWERED = ("person", "activity")
"""Kinds that are also found by the answers that have no column."""

_LIVES: Mapping[Life, str] = {
    "active": f"({{words}}) NOT life : {VOID}",
    "void": f"({{words}}) AND life : {VOID}",
    "all": "{words}",
}
_WRITTEN, _ANSWERED = "{name number}", "{name number answer}"
"""The columns of the index in which a word is sought as written."""
_SHORT_CODE = 8
_MOST_WORDS = 8
_ZEROS = re.compile(r"^0+(?=\d)")
_LOCAL = re.compile(r"(?:19|20)\d\d-[\d-]*")
"""A person's number as lists show it, without the house: 2026-0005, 2026-2-0005."""


@dataclass(frozen=True)
class Words:
    """What stands in the search index for one row; all folded, words with blanks between."""

    name: str
    sound: str
    number: str
    answer: str = ""
    """Of answers that have no column; they are found as written only."""


def person_words(row: Row) -> Words:
    """Return a person's words: all names, the local number, NIK and phone; titles are left out."""
    names = [row.text("full_name"), row.text("alias"), row.text("clan")]
    niks = {row.text("nik"), row.text("nik_text")}
    phones = {row.text("phone"), row.text("phone_text")}
    numbers = map(_joined, [row.text("passport_no"), *niks, *phones])
    return _words(names, [*_number_words(row.text("local_no")), *numbers])


def activity_words(row: Row) -> Words:
    """Return an activity's words: title, code, place, kind of skill."""
    names = [row.text(column) for column in ("title", "place", "skill")]
    return _words(names, [fold(row.text("code"))])


def certificate_words(row: Row) -> Words:
    """Return a certificate's words: its numbers and codes, the name and title as printed."""
    printed = row.text("code_text").splitlines()[1:3]
    code = fold(row.text("signature")[:_SHORT_CODE])
    codes = [code, code[:4], code[4:]]
    return _words(printed, [*_number_words(row.text("number")), *codes])


def all_words(every: Iterable[Words]) -> Words:
    """Return the words of rows that are found as one."""
    columns = zip(*((one.name, one.sound, one.number, one.answer) for one in every), strict=True)
    return Words(*map(_distinct, columns))


def _words(names: Iterable[str], numbers: Iterable[str]) -> Words:
    written = [name for name in names if name]
    folded = [bare_name(name) for name in written]
    return Words(
        name=_distinct(folded),
        sound=_distinct([*map(index_words, written), *map(_pairs, folded)]),
        number=_distinct(numbers),
    )


def _pairs(folded: str) -> str:
    """Return each two words of a name as one, since Nur Hayati is also written Nurhayati."""
    return " ".join(sound_key(one + two) for one, two in pairwise(folded.split()))


def _distinct(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(word for text in texts for word in text.split()))


def _number_words(number: str) -> list[str]:
    """Return a number's parts, and those with leading zeros without them too."""
    parts = fold(number).split()
    return parts + [_ZEROS.sub("", part) for part in parts]


def _joined(number: str) -> str:
    if number.isascii() and number.isalnum():
        return number.lower()
    return "".join(fold(number).split())


@dataclass(frozen=True)
class Sought:
    """What somebody typed, word by word; empty texts ask for nothing."""

    words: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> "Sought":
        """Read a search text; titles are left out, digits with blanks between are one number."""
        words = bare_name(text).split()[:_MOST_WORDS]
        digits = "".join(words)
        if digits.isdigit() and not _LOCAL.fullmatch(text.strip()):
            words = [digits]
        return cls(tuple(_national(word) for word in words))

    def __bool__(self) -> bool:
        return bool(self.words)

    def match(self, life: Life = "active", *, answers: bool = False) -> str:
        """Return the expression for FTS5: every word must be found, as written or as it sounds.

        With `answers` a word may also stand in an answer, as written.
        """
        words = " AND ".join(_as_it_sounds(word, answers=answers) for word in self.words)
        if len(self.words) > 1:
            words = f'({words}) OR sound : "{search_key("".join(self.words))}" *'
        return _LIVES[life].format(words=words)

    def answer_match(self) -> str:
        """Return the expression for FTS5: every word as written, also in answers, rows not void."""
        words = " AND ".join(f'{_ANSWERED} : "{word}" *' for word in self.words)
        return _LIVES["active"].format(words=words)

    def literal_match(self) -> str:
        """Return the expression for FTS5: every word must be found as written, rows not void."""
        words = " AND ".join(f'{_WRITTEN} : "{word}" *' for word in self.words)
        return _LIVES["active"].format(words=words)

    def is_literal(self, written: str) -> bool:
        """Tell whether a row's names and number, as written, begin with every word sought.

        Digits are never found by another spelling.
        """
        held = fold(written).split()
        return all(
            word.isdigit() or any(part.startswith(word) for part in held) for word in self.words
        )


def _as_it_sounds(word: str, *, answers: bool) -> str:
    written = _ANSWERED if answers else _WRITTEN
    if word.isdigit():
        return f'{written} : "{word}" *'
    whole, beginning = search_key(word), _beginning_key(word)
    sounds = f'"{beginning}" *' if whole.startswith(beginning) else f'"{whole}" OR "{beginning}" *'
    return f'({written} : "{word}" * OR sound : ({sounds}))'


def _beginning_key(word: str) -> str:
    """Return the key that a longer word which begins so has at its beginning.

    Rules for the ends of words must not touch what is still being typed, so a vowel goes on.
    """
    vowel = "o" if word.endswith("a") else "a"
    return search_key(word + vowel).removesuffix(vowel) or word


def _national(word: str) -> str:
    # A phone number typed with the country's code.
    return "0" + word[2:] if word.isdigit() and word.startswith("628") else word
