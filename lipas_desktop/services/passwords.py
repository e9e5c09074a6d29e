"""Passwords: how one stands while it is typed, and three words as a good one to begin with."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal

from lipas_desktop.domain.names import fold
from lipas_desktop.services.founding import PASSWORD_LENGTH
from lipas_desktop.system.randomness import Random

Weakness = Literal["", "short", "guessable"]
LEAST = PASSWORD_LENGTH
_WORDS = 3

# Whoever guesses begins here, with a year or a few digits behind it.
_FIRST_GUESSES = frozenset(
    {"password", "passwordku", "sandi", "katasandi", "rahasia", "admin", "administrator", "user",
     "petugas", "operator", "komputer", "laptop", "kantor", "loket", "indonesia", "merdeka",
     "garuda", "pancasila", "bismillah", "sayang", "cinta", "iloveyou", "qwerty", "qwertyuiop",
     "asdf", "asdfgh", "asdfghjkl", "zxcvbn", "zxcvbnm", "abc", "abcd", "abcdef", "abcdefgh",
     "login", "masuk", "coba", "test", "bapas", "lapas", "rutan", "lpka", "ntt", "kupang",
     "jakarta", "bandung", "surabaya", "januari", "februari", "maret", "april", "mei", "juni",
     "juli", "agustus", "september", "oktober", "november", "desember"}
)  # fmt: skip
_SHORTEST_NAME = 3
_LEFT_OVER = 2
"""Letters that may remain beside guessable words and still add nothing."""


def weakness(text: str, about: Iterable[str] = ()) -> Weakness:
    """Judge a password by length and by the words of `about`: names and places of the house."""
    if len(text) < LEAST:
        return "short"
    known = {word for name in about for word in fold(name).split() if len(word) >= _SHORTEST_NAME}
    letters = re.sub(r"[^a-z]", "", fold(text))
    # The longest first, so that a short one does not break up a longer one.
    for word in sorted(_FIRST_GUESSES | known, key=len, reverse=True):
        letters = letters.replace(word, " ")
    plain = len(letters.replace(" ", "")) <= _LEFT_OVER
    return "guessable" if plain or len(set(text)) <= _WORDS else ""


def three_words(resources: Path, random: Random) -> str:
    """Return three words drawn by chance, to be taken as a password."""
    words = _words(resources)
    drawn = (int.from_bytes(random(8), "big") % len(words) for _ in range(_WORDS))
    return " ".join(words[at] for at in drawn)


@cache
def _words(resources: Path) -> tuple[str, ...]:
    text = (resources / "passwords" / "words_id.txt").read_text(encoding="utf-8")
    return tuple(text.split())
