"""Six words that two people compare across two screens; pronounceable, never typed."""

from lipas_desktop.domain.hashing import H

CONSONANTS = "bcdghjklmnprstwy"
VOWELS = "aiuo"
WORDS, WORD_BITS = 6, 12


def words_digest(signed: bytes) -> bytes:
    """Hash lines 1 and 2 of a document, newlines included."""
    return H("lipas.words", signed)


def six_words(signed: bytes) -> tuple[str, ...]:
    """Return the six words of a document's lines 1 and 2."""
    bits = int.from_bytes(words_digest(signed)[: WORDS * WORD_BITS // 8], "big")
    shifts = range((WORDS - 1) * WORD_BITS, -1, -WORD_BITS)
    return tuple(_word(bits >> shift & 0xFFF) for shift in shifts)


def _word(number: int) -> str:
    first, second = number >> 6, number & 0x3F
    return "".join(CONSONANTS[part >> 2] + VOWELS[part & 3] for part in (first, second))
