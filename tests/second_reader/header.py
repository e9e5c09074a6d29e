"""The header of a bundle: FORMAT.md, 4.2."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.second_reader.documents import is_document_form
from tests.second_reader.entries import KINDS
from tests.second_reader.lines import (
    ZEROS,
    RefusedError,
    is_b64,
    is_hash,
    is_id,
    is_int,
    is_list,
    is_position,
    loads,
    need,
)

FRAME_PACKED, FRAME_UNPACKED, UNPACKED_TOTAL = 1_048_576, 4_194_304, 268_435_456


@dataclass(frozen=True)
class Segment:
    stream: str
    lo: int
    hi: int
    prev: str
    head: str
    signer: str
    signature: str

    @property
    def signed(self) -> bytes:
        return f'lipas-segment/1\n["{self.stream}",{self.hi},"{self.head}"]\n'.encode()


def read_header(line: bytes) -> Any:
    """Read line 2, its newline included, and check the keys (steps 7 and 8)."""
    try:
        header = loads(line[:-1])
    except RefusedError as error:
        raise RefusedError("HEADER", "not canonical") from error
    _check(header)
    return header


def _check(header: Any) -> None:
    need(isinstance(header, dict), "HEADER")
    kind = header.get("kind")
    need(kind in (*KINDS, "control", "pictures"), "HEADER", "kind")
    rules: dict[str, Callable[[Any], bool]] = {
        "app": lambda value: isinstance(value, str) and len(value) <= 32,
        "at": is_int,
        "certs": lambda value: is_list(value, 0, 64) and all(map(_is_cert, value)),
        "frames": lambda value: is_list(value, 0, 256) and all(map(_is_frame, value)),
        "house": is_id,
        "to": lambda value: is_list(value, 1, 64) and all(map(is_id, value)),
    }
    if kind in KINDS:
        rules["have"] = lambda value: is_list(value, 0, 128) and all(map(is_position, value))
        rules["segments"] = lambda value: is_list(value, 0, 128) and all(map(_is_segment, value))
    if kind == "pictures":
        rules["of"] = lambda value: value in ("data", "restricted")
        rules["pictures"] = lambda value: is_list(value, 1, 128) and all(map(_is_picture, value))
    if "seen" in header:
        rules["seen"] = lambda value: (
            is_list(value, 3, 3) and is_id(value[0]) and all(map(is_int, value[1:]))
        )
    if kind in KINDS and "trust" in header:
        rules["trust"] = lambda value: is_list(value, 0, 64) and all(map(_is_versions, value))
    for key, rule in rules.items():
        need(key in header and rule(header[key]), "HEADER", key)
    unpacked = sum(frame[1] for frame in header["frames"])
    need(unpacked <= UNPACKED_TOTAL, "HEADER", "too much unpacked")


def _is_cert(value: Any) -> bool:
    return is_document_form(value) and value[0] == "cert"


def _is_versions(value: Any) -> bool:
    return is_list(value, 3, 3) and is_id(value[0]) and 1 <= _int(value[1]) <= _int(value[2])


def _int(value: Any) -> int:
    return int(value) if is_int(value, 1) else 0


def _is_frame(value: Any) -> bool:
    return (
        is_list(value, 3, 3)
        and is_int(value[0], 1, FRAME_PACKED)
        and is_int(value[1], 1, FRAME_UNPACKED)
        and is_hash(value[2])
    )


def _is_picture(value: Any) -> bool:
    return is_list(value, 2, 2) and is_hash(value[0]) and is_int(value[1], 1, UNPACKED_TOTAL)


def _is_segment(value: Any) -> bool:
    return (
        is_list(value, 7, 7)
        and is_id(value[0])
        and is_int(value[1], 1)
        and is_int(value[2], value[1])
        and is_hash(value[3])
        and (value[3] == ZEROS) == (value[1] == 1)
        and is_hash(value[4])
        and is_id(value[5])
        and is_b64(value[6], 64)
    )
