"""Frames: one gzip member each, without name or time, unpacked only within the stated size."""

import hashlib
import zlib

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.header import Frame
from lipas_desktop.domain import b64

_GZIP = 16 + zlib.MAX_WBITS
_LEVEL = 9
# RFC 1952: magic, deflate, no flags, mtime 0, extra flags 2 (slowest), unknown system.
_MEMBER_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"


class FrameError(ValueError):
    """The member is not what the header says; what it holds was not looked at."""


def pack(data: bytes) -> bytes:
    """Return one gzip member, the same for the same bytes on every system."""
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = deflate.compress(data) + deflate.flush()
    tail = zlib.crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")
    return _MEMBER_HEAD + body + tail


def describe(packed: bytes, unpacked: int) -> Frame:
    """Return the header's words about a member."""
    return Frame(len(packed), unpacked, digest(packed))


def digest(packed: bytes) -> str:
    """Return the SHA-256 of a member's bytes as base64url."""
    return b64.encode(hashlib.sha256(packed).digest())


def unpack(packed: bytes, size: int) -> bytes:
    """Return what a member holds; FrameError unless it is one member of exactly this size."""
    inflate = zlib.decompressobj(_GZIP)
    try:
        data = inflate.decompress(packed, min(size, limits.FRAME_UNPACKED) + 1)
    except zlib.error as error:
        raise FrameError("no gzip member") from error
    if len(data) != size or not inflate.eof or inflate.unused_data:
        raise FrameError("not one member of the stated size")
    return data
