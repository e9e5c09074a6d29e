"""Canonical JSON lines (RFC 8785, integers only): one value has one spelling, so bytes are hashed.

A line here never includes its newline.
"""

import json
import re
from collections.abc import Mapping
from typing import Final, NoReturn

MAX_LINE: Final = 65_536
"""Bytes of a line, without its newline."""
MAX_DEPTH: Final = 8
MAX_INT: Final = 2**53 - 1

_LONG_NUMBER: Final = re.compile(r"[\[,:-][0-9]{16}")
"""Sign of an integer that may be out of range; such digits in a text do no harm."""


class LineError(ValueError):
    """The line is not canonical, or the value has no canonical line."""

    code = "LINE"


def _no_float(text: str) -> NoReturn:
    raise LineError("numbers are integers")


_decode: Final = json.JSONDecoder(parse_float=_no_float, parse_constant=_no_float).decode
_encode: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


def dumps(value: object, limit: int = MAX_LINE) -> bytes:
    """Return the canonical line of a value; LineError where it has none."""
    try:
        text = _encode(value)
        _decode(text)
        line = text.encode("utf-8")
    except LineError:
        raise
    except (ValueError, TypeError, RecursionError) as error:
        raise LineError("no value that a line can hold") from error
    if len(line) > limit:
        raise LineError("line too long")
    if "{" in text or _is_suspect(text):
        _check(value, 0)
    return line


def rewrite(value: object) -> bytes:
    """Return the line of a value made of what `loads` has read, without looking at it again."""
    return _encode(value).encode("utf-8")


def loads(line: bytes, limit: int = MAX_LINE) -> object:
    """Return the value of a canonical line; LineError where it is not canonical.

    The test is to write what was parsed and to compare. Only what that cannot see is looked at
    beside it, and walked through only where a cheap sign of it is there.
    """
    if len(line) > limit:
        raise LineError("line too long")
    try:
        text = line.decode("utf-8")
        value: object = _decode(text)
        written = _encode(value)
    except LineError:
        raise
    except (ValueError, RecursionError) as error:
        raise LineError("no JSON") from error
    if written != text:
        raise LineError("not canonical")
    if _is_suspect(text):
        _check(value, 0)
    return value


def _is_suspect(text: str) -> bool:
    """Tell whether a line may break a rule that writing and comparing cannot see."""
    return (
        text.count("[") + text.count("{") > MAX_DEPTH
        or "\\u0000" in text
        or ("{" in text and not text.isascii())
        or text[:1].isdigit()
        or _LONG_NUMBER.search(text) is not None
    )


def _check(value: object, depth: int) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, int):
        if not -MAX_INT <= value <= MAX_INT:
            raise LineError("integer out of range")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str) or not key.isascii():
                raise LineError("keys are ASCII texts")
            _check_text(key)
            _check(item, _deeper(depth))
        _deeper(depth)
    elif isinstance(value, (list, tuple)):
        _deeper(depth)
        for item in value:
            _check(item, depth + 1)
    else:
        raise LineError("a value that JSON here does not know")


def _check_text(text: str) -> None:
    if "\0" in text:
        raise LineError("U+0000 in a text")


def _deeper(depth: int) -> int:
    if depth >= MAX_DEPTH:
        raise LineError("nested too deep")
    return depth + 1
