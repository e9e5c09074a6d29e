"""Lines, canonical JSON, b64, hashes: FORMAT.md, part 1."""

import base64
import hashlib
import json
import re
from typing import Any

GREATEST = 2**53 - 1
LINE_BYTES = 65_536
DEPTH = 8
ZEROS = "A" * 43  # b64 of 32 zero bytes
ALPHABET = re.compile(r"[A-Za-z0-9_-]*")


class RefusedError(Exception):
    """A bundle, a document or a part of it is refused; `code` is one of FORMAT.md's."""

    def __init__(self, code: str, why: str = "") -> None:
        super().__init__(f"{code}: {why}" if why else code)
        self.code = code


def need(holds: Any, code: str, why: str = "") -> None:
    if not holds:
        raise RefusedError(code, why)


def H(tag: str, data: bytes) -> bytes:
    return hashlib.blake2b(tag.encode("ascii") + b"\n" + data, digest_size=32).digest()


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def unb64(text: Any, size: int | None = None) -> bytes:
    """Return the bytes of a b64 text; ValueError for any other spelling or size."""
    if not isinstance(text, str) or not ALPHABET.fullmatch(text) or len(text) % 4 == 1:
        raise ValueError("not b64")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if b64(data) != text or (size is not None and len(data) != size):
        raise ValueError("not b64 of that size")
    return data


def is_b64(text: Any, size: int) -> bool:
    try:
        unb64(text, size)
    except ValueError:
        return False
    return True


def is_id(value: Any) -> bool:
    return is_b64(value, 16)


def is_hash(value: Any) -> bool:
    return is_b64(value, 32)


def is_int(value: Any, low: int = 0, high: int = GREATEST) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def is_list(value: Any, low: int, high: int) -> bool:
    return isinstance(value, list) and low <= len(value) <= high


def is_position(value: Any) -> bool:
    """Is it `[stream id, seq, entry hash]`?"""
    return is_list(value, 3, 3) and is_id(value[0]) and is_int(value[1], 1) and is_hash(value[2])


def key_id(public_key: bytes) -> str:
    return b64(H("lipas.id", public_key)[:16])


def dumps(value: Any) -> bytes:
    """Write canonical JSON."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8")


def loads(line: bytes, limit: int = LINE_BYTES) -> Any:
    """Read canonical JSON; refuse (`LINE`) whatever is not written exactly so."""
    try:
        need(len(line) <= limit, "LINE", "too long")
        value = json.loads(line.decode("utf-8"), parse_float=_no, parse_constant=_no)
        need(dumps(value) == line, "LINE", "not canonical")
    except (ValueError, RecursionError) as error:
        raise RefusedError("LINE", "not JSON") from error
    _check(value, 0)
    return value


def _no(text: str) -> None:
    raise ValueError(text)


def _check(value: Any, depth: int) -> None:
    """Look at what writing anew does not show: integers, U+0000, keys, nesting."""
    if isinstance(value, list | dict):
        need(depth < DEPTH, "LINE", "nested too deep")
        if isinstance(value, dict):
            need(all(key.isascii() for key in value), "LINE", "key")
            need(not any("\0" in key for key in value), "LINE", "U+0000")
            value = list(value.values())
        for part in value:
            _check(part, depth + 1)
    elif isinstance(value, str):
        need("\0" not in value, "LINE", "U+0000")
    elif value is not None and not isinstance(value, bool):
        need(is_int(value, -GREATEST), "LINE", "integer")
