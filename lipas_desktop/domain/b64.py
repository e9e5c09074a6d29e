"""Bytes as text: base64url without padding, unused low bits zero (one spelling for every value)."""

import re
from binascii import a2b_base64, b2a_base64
from typing import Final

_TO_URL: Final = bytes.maketrans(b"+/", b"-_")
_FROM_URL: Final = bytes.maketrans(b"-_", b"+/")
_SPELLING: Final = {
    0: re.compile(r"[A-Za-z0-9_-]*"),
    2: re.compile(r"[A-Za-z0-9_-]*[AQgw]"),
    3: re.compile(r"[A-Za-z0-9_-]*[AEIMQUYcgkosw048]"),
}
_16: Final = re.compile(r"[A-Za-z0-9_-]{21}[AQgw]")
_32: Final = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")


def encode(data: bytes) -> str:
    """Return bytes as text."""
    return b2a_base64(data, newline=False).rstrip(b"=").translate(_TO_URL).decode("ascii")


def decode(text: str) -> bytes:
    """Return the bytes of a text; ValueError unless `encode` gives exactly this text back."""
    spelling = _SPELLING.get(len(text) % 4)
    if spelling is None or not spelling.fullmatch(text):
        raise ValueError("not base64url without padding, unused low bits zero")
    return a2b_base64(text.encode("ascii").translate(_FROM_URL) + b"==")


def is_16(value: object) -> bool:
    """Tell whether a value is the text of 16 bytes: a row, a stream, a key id, a nonce."""
    return isinstance(value, str) and _16.fullmatch(value) is not None


def is_32(value: object) -> bool:
    """Tell whether a value is the text of 32 bytes: a hash."""
    return isinstance(value, str) and _32.fullmatch(value) is not None
