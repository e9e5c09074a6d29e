"""Proper case for names and titles that came in capitals: a suggestion, never applied unasked."""

import re

from lipas_desktop.domain.name_words import LEADING_TITLES, SMALL_WORDS, TRAILING_TITLES
from lipas_desktop.domain.names import letters, split_titles

_ROMAN = re.compile(r"(?=.)(X{0,2})(IX|IV|V?I{0,3})", re.IGNORECASE)
_PART = re.compile(r"[^\W\d_]+")
_ACRONYMS = frozenset(
    {"VCO", "AC", "UMKM", "DTF", "PKBM", "BLK", "LPK", "IT", "K3", "LED", "CCTV", "HP", "PIRT",
     "P-IRT", "BPOM", "KUR", "NIB", "NTT", "RT", "RW", "SD", "SMP", "SMA", "SMK", "TV"}
)  # fmt: skip
_SMALL_IN_TITLES = frozenset(
    {"dan", "di", "ke", "dari", "untuk", "bagi", "oleh", "pada", "dengan", "yang", "serta",
     "atau", "dalam", "of", "and", "for", "in"}
)  # fmt: skip


def suggest_name(name: str) -> str:
    """Return a name in proper case where it is all capitals or all small, else only trimmed.

    Titles come back as they are usually printed: `MARIA HIDAYAT SPD` -> `Maria Hidayat, S.Pd`.
    """
    trimmed = " ".join(name.split())
    before, words, behind = split_titles(trimmed)
    if not _needs_case(" ".join(words)):
        return trimmed
    shown = [LEADING_TITLES[letters(title)] for title in before]
    shown += [_name_word(word, first=place == 0) for place, word in enumerate(words)]
    return ", ".join([" ".join(shown), *(_trailing(title) for title in behind)])


def suggest_title(text: str) -> str:
    """Return a course's or activity's title in proper case where it is all capitals."""
    trimmed = " ".join(text.split())
    if not _needs_case(trimmed) or trimmed.islower():
        return trimmed
    words = trimmed.split()
    return " ".join(_title_word(word, first=place == 0) for place, word in enumerate(words))


def _needs_case(text: str) -> bool:
    return sum(c.isalpha() for c in text) > 1 and (text.isupper() or text.islower())


def _trailing(title: str) -> str:
    known = letters(title)
    return TRAILING_TITLES.get(known) or LEADING_TITLES.get(known) or title


def _name_word(word: str, *, first: bool) -> str:
    if not first and word.lower() in SMALL_WORDS:
        return word.lower()
    if not first and _ROMAN.fullmatch(word):
        return word.upper()
    return _capitalised(word)


def _title_word(word: str, *, first: bool) -> str:
    if not first and word.lower() in _SMALL_IN_TITLES:
        return word.lower()
    if word in _ACRONYMS or _ROMAN.fullmatch(word):
        return word
    return _capitalised(word)


def _capitalised(word: str) -> str:
    """Capitalise each part of a word, but not what follows an apostrophe as in Ba'a."""

    def part(match: re.Match[str]) -> str:
        start, text = match.start(), match[0].lower()
        after_apostrophe = start > 1 and word[start - 1] in "'’ʼ`"
        if after_apostrophe and start > 2:
            return text
        if after_apostrophe and len(text) < 3:
            return text
        return text[:1].upper() + text[1:]

    return _PART.sub(part, word)
