"""Small tests for the shape of values that came from outside; ShapeError says which failed."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from lipas_desktop.bundle import limits
from lipas_desktop.domain import b64
from lipas_desktop.domain.canonical import MAX_INT
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId

T = TypeVar("T")

ID_BYTES, HASH_BYTES, SIGNATURE_BYTES = 16, 32, 64


class ShapeError(ValueError):
    """A value has not the type, range or count that FORMAT.md asks for."""


def table(value: object) -> Mapping[str, object]:
    """Expect a JSON object."""
    if not isinstance(value, dict):
        raise ShapeError("object")
    return value


def member(owner: Mapping[str, object], key: str) -> object:
    """Expect a key to be present."""
    if key not in owner:
        raise ShapeError(key)
    return owner[key]


def integer(value: object, low: int = 0, high: int = MAX_INT) -> int:
    """Expect an integer in a range; a boolean is none."""
    if type(value) is not int or not low <= value <= high:
        raise ShapeError("integer")
    return value


def text(value: object, most: int = limits.DOCUMENT_BYTES) -> str:
    """Expect a string of at most so many characters."""
    if not isinstance(value, str) or len(value) > most:
        raise ShapeError("text")
    return value


def one_of(value: object, *allowed: str) -> str:
    """Expect one of a few words."""
    if not isinstance(value, str) or value not in allowed:
        raise ShapeError("word")
    return value


def octets(value: object, size: int) -> str:
    """Expect base64url text of exactly so many bytes; the text itself is returned."""
    if not isinstance(value, str):
        raise ShapeError("base64url")
    try:
        raw = b64.decode(value)
    except ValueError as error:
        raise ShapeError("base64url") from error
    if len(raw) != size:
        raise ShapeError("base64url")
    return value


def key(value: object) -> KeyId:
    """Expect a key id."""
    return KeyId(octets(value, ID_BYTES))


def stream(value: object) -> StreamId:
    """Expect a stream id."""
    return StreamId(octets(value, ID_BYTES))


def entry_hash(value: object) -> EntryHash:
    """Expect the hash of an entry."""
    return EntryHash(octets(value, HASH_BYTES))


def row(value: object, size: int) -> list[object]:
    """Expect an array of exactly so many values."""
    if not isinstance(value, list) or len(value) != size:
        raise ShapeError("array")
    return value


def many(value: object, low: int, high: int, each: Callable[[object], T]) -> tuple[T, ...]:
    """Expect an array of so many values, each of a shape."""
    if not isinstance(value, list) or not low <= len(value) <= high:
        raise ShapeError("array")
    return tuple(each(part) for part in value)


def position(value: object) -> Position:
    """Expect `[stream, seq, hash]`."""
    name, seq, digest = row(value, 3)
    return Position(stream(name), integer(seq, 1), entry_hash(digest))
