"""The recovery code: thirty characters on paper that open a register when nobody can log in."""

from lipas_desktop.domain.errors import InputError
from lipas_desktop.system.randomness import Random

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY"
GROUPS = 6
GROUP_LENGTH = 5

_LOOK_ALIKES = str.maketrans("ILOZU", "1102V")
_BASE = len(ALPHABET)
_FAIR = 256 - 256 % _BASE  # above it the first characters would come more often


def new_code(random: Random) -> str:
    """Make a code as it is shown and written down."""
    groups = []
    for group in range(GROUPS):
        digits = [_digit(random) for _ in range(GROUP_LENGTH - 1)]
        groups.append("".join(ALPHABET[digit] for digit in [*digits, _check(group, digits)]))
    return "-".join(groups)


def _digit(random: Random) -> int:
    while (byte := random(1)[0]) >= _FAIR:
        pass
    return byte % _BASE


def _check(group: int, digits: list[int]) -> int:
    weighed = sum(weight * digit for weight, digit in enumerate(digits, 1))
    return (7 * group + weighed) % _BASE


def normalise(text: str) -> str:
    """Give capitals without hyphens and spaces, with look-alikes read as what was meant."""
    letters = "".join(char for char in text.upper() if char.isalnum())
    return letters.translate(_LOOK_ALIKES)


def group_is_right(group: int, text: str) -> bool:
    """Check one group (0..5) as it was typed.

    One wrong character, two exchanged ones or a group in the wrong place are always found.
    """
    typed = normalise(text)
    if len(typed) != GROUP_LENGTH or any(char not in ALPHABET for char in typed):
        return False
    *digits, check = (ALPHABET.index(char) for char in typed)
    return check == _check(group, digits)


def parse_code(text: str) -> str:
    """Give the 30 characters of a whole code.

    Raises InputError keys.code_length (have, need) or keys.code_group (group, counted from 1).
    """
    typed = normalise(text)
    if len(typed) != GROUPS * GROUP_LENGTH:
        raise InputError("keys.code_length", have=len(typed), need=GROUPS * GROUP_LENGTH)
    for group in range(GROUPS):
        at = group * GROUP_LENGTH
        if not group_is_right(group, typed[at : at + GROUP_LENGTH]):
            raise InputError("keys.code_group", group=group + 1)
    return typed
