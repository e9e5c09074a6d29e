"""What a person knows that opens a register: a password or the recovery code."""

import unicodedata
from dataclasses import dataclass, field
from typing import Literal

from lipas_desktop.domain.errors import InputError
from lipas_desktop.system.keys.recovery import parse_code


@dataclass(frozen=True)
class Secret:
    """A secret and the kind of slot that it opens; never shown in a log."""

    kind: Literal["user", "recovery"]
    data: bytes = field(repr=False)


def password(text: str) -> Secret:
    """Take a password; the same letters count however the keyboard composed them."""
    return Secret("user", unicodedata.normalize("NFC", text).encode())


def recovery_code(text: str) -> Secret:
    """Take a recovery code as it was typed; InputError keys.code_* where it was mistyped."""
    return Secret("recovery", parse_code(text).encode())


def password_or_code(text: str) -> Secret:
    """Take what was typed where either is asked for: a faultless code is one."""
    try:
        return recovery_code(text)
    except InputError:
        return password(text)
