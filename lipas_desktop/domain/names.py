"""Names as people write them: folding, keys that survive variants, titles.

Two names count as the same only after case, spaces, titles and usual spelling variants are
taken out; nothing here is fuzzy.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import islice, product

from lipas_desktop.domain.name_words import (
    AMBIGUOUS,
    BARE_TRAILING,
    DOTTED_LEADING,
    LEADING_TITLES,
    LINKS,
    TRAILING_TITLES,
    VARIANTS,
)

_APOSTROPHES = str.maketrans("", "", "'’‘ʼʻ`´′")
_LETTERS = str.maketrans({"đ": "d", "ð": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th"})
_NOT_WORD = re.compile(r"[\W_]+")
_COMMA_FOR_DOT = re.compile(r"(?<=\b[A-Za-z]),(?=[A-Za-z])")
_MOST_READINGS = 8

# In order: old spelling, Greek and Arabic digraphs, letters that sound alike, y/i, doubled letters.
_SOUNDS = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"dj", "j"),
        (r"tj", "c"),
        (r"nj(?=[aiueo])", "ny"),
        (r"sj", "sy"),
        (r"oe", "u"),
        (r"chr", "kr"),
        (r"(?<=[aiueo])(?:ch|kh)", "h"),
        (r"(?<=[^aiueo])(?:ch|kh)", "k"),
        (r"\bkh", "h"),
        (r"\bch", "c"),
        (r"ph", "f"),
        (r"([tdbgs])h", r"\1"),
        (r"sy", "s"),
        (r"dz|z", "s"),
        (r"v", "f"),
        (r"x", "ks"),
        (r"q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"nti(?=[aou])", "nsi"),
        (r"j", "y"),
        (r"(?<=[^aiueoy])y", "i"),
        (r"y(?![aiueo])", "i"),
        (r"iy(?=[aiueo])", "i"),
        (r"uw(?=[aiueo])", "u"),
        (r"(?<=[aiueo])h\b", ""),
        (r"ie\b", "i"),
        (r"(.)\1+", r"\1"),
    )
)


def fold(text: str) -> str:
    """Return text in lower case, bare of accents, apostrophes, punctuation and extra spaces."""
    if text.isascii():
        plain = text.lower()
        words = plain.split()
        if "".join(words).isalnum():
            return " ".join(words)  # as nearly all names, at a fraction of the cost
    else:
        split = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
        plain = "".join(c for c in split if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(_NOT_WORD.sub(" ", plain.translate(_APOSTROPHES)).split())


def search_key(name: str) -> str:
    """Return a name as words that are equal for all usual spellings; titles and bin/binti are out.

    Words end alike only when whole, so a word still being typed should also be looked for by
    `fold`. A lone M stays `m`; `index_words` stores what it can stand for.
    """
    return " ".join(map(sound_key, _name_words(name)))


def index_words(name: str) -> str:
    """Return the words under which a name is to be found: its key and readings of initials."""
    words = _name_words(name)
    keys = [sound_key(word) for word in words]
    keys += [sound_key(full) for word in words for full in AMBIGUOUS.get(word, ())]
    return " ".join(dict.fromkeys(keys))


@lru_cache(maxsize=50_000)
def name_keys(name: str) -> frozenset[str]:
    """Return every key that a name can have: one, but more where it has an ambiguous initial.

    Keys have no spaces (Nur Aini, Nuraini). Two names are the same when they share a key.
    """
    readings = [AMBIGUOUS.get(word, (word,)) for word in _name_words(name)]
    keys = (
        re.sub(r"(.)\1+", r"\1", "".join(sound_key(word) for word in reading))
        for reading in islice(product(*readings), _MOST_READINGS)
    )
    return frozenset(key for key in keys if key)


def same_person_name(one: str, other: str) -> bool:
    """Tell whether two names are one name in usual spellings, with or without titles."""
    return not name_keys(one).isdisjoint(name_keys(other))


def split_titles(name: str) -> tuple[list[str], list[str], list[str]]:
    """Return a name's words as written: titles before it, the name, titles behind it.

    A name that would be nothing but titles is taken as a name.
    """
    body, *rest = _COMMA_FOR_DOT.sub(".", name).split(",")
    words = body.split()
    before: list[str] = []
    while len(words) > 1 and _is_leading(words[0]):
        before.append(words.pop(0))
    words = _joined_titles(words)
    end = _titles_begin(words)
    behind = words[end:]
    del words[end:]
    for part in rest:
        named, titles = _after_comma(part.split())
        words += named
        behind += titles
    return before, words, behind


def letters(word: str) -> str:
    """Return a word's letters in lower case: S.Pd. -> spd."""
    small = word.lower()
    return small if small.isalpha() else "".join(c for c in small if c.isalpha())


@lru_cache(maxsize=50_000)
def sound_key(word: str) -> str:
    """Return a folded word as it sounds, whichever usual way it is spelt."""
    key = _sound(word)
    return _variants().get(key, key)


@lru_cache(maxsize=50_000)
def bare_name(name: str) -> str:
    """Return a name folded and without titles."""
    return fold(" ".join(split_titles(name)[1]))


def _name_words(name: str) -> tuple[str, ...]:
    words = bare_name(name).split()
    return tuple(word for word in words if word not in LINKS) or tuple(words)


def _sound(word: str) -> str:
    for pattern, by in _SOUNDS:
        word = pattern.sub(by, word)
    return word


@cache
def _variants() -> dict[str, str]:
    groups = ([_sound(word) for word in line.split()] for line in VARIANTS)
    return {variant: group[0] for group in groups for variant in group}


def _is_leading(word: str) -> bool:
    title = letters(word)
    return title in LEADING_TITLES and (title not in DOTTED_LEADING or "." in word)


def _joined_titles(words: list[str]) -> list[str]:
    """Return words with a title written apart (S. Pd) made one."""
    joined: list[str] = []
    for word in words:
        if len(joined) > 1 and len(letters(joined[-1])) == 1:
            title = letters(joined[-1]) + letters(word)
            if title in BARE_TRAILING:
                joined[-1] += word
                continue
        joined.append(word)
    return joined


def _titles_begin(words: list[str]) -> int:
    """Return the place of the first title behind a name; only titles follow it."""
    for place in range(1, len(words)):
        title = letters(words[place])
        sure = title in BARE_TRAILING or ("." in words[place] and title in TRAILING_TITLES)
        if sure and all(letters(word) in TRAILING_TITLES for word in words[place:]):
            return place
    return len(words)


def _after_comma(words: list[str]) -> tuple[list[str], list[str]]:
    if _is_title("".join(words)):
        return [], ["".join(words)]
    return [w for w in words if not _is_title(w)], [w for w in words if _is_title(w)]


def _is_title(word: str) -> bool:
    return letters(word) in TRAILING_TITLES or letters(word) in LEADING_TITLES
