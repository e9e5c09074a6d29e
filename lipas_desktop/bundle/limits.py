"""Every number of FORMAT.md that a bundle or a document is held to."""

from lipas_desktop.domain.canonical import MAX_LINE
from lipas_desktop.domain.entries import MAX_REDACTED

FORMAT_NUMBER = 1
"""The number after the slash that this program reads and writes."""

WRITTEN_BYTES = 15_000_000
"""A bundle larger than this is never written: mail, sticks and patience."""
READ_MIN, READ_MAX = 200, 67_108_864

MAGIC_BYTES = 32
"""More than line 1 can ever need; what runs on further is no bundle."""
HEADER_BYTES = MAX_LINE
SIGNATURE_LINE_BYTES = 22 + 1 + 86

APP_CHARACTERS = 32
CERTS = 64
FRAMES = 256
HAVE = 128
SCOPES = 64
PICTURES = 128
SEGMENTS = 128
RECIPIENTS = 64

FRAME_PACKED = 1_048_576
FRAME_UNPACKED = 4_194_304
UNPACKED_TOTAL = 268_435_456
FRAME_TARGET = MAX_REDACTED
"""Unpacked bytes at which the writer closes a frame: no entry is larger."""

DOCUMENT_BYTES = MAX_LINE
"""Line 2 of a document."""
DOCUMENT_SIGNATURES = 8
DOCUMENT_FILE_BYTES = 16 + DOCUMENT_BYTES + 1 + DOCUMENT_SIGNATURES * (SIGNATURE_LINE_BYTES + 1)
ROOTS = 8
RECEIPT_POSITIONS = 400
ERASED_ROWS = 700

SEAL_BASE = 1_024
SEAL_RECIPIENT = 100
SEAL_CHUNK, SEAL_TAG = 65_536, 16
"""What age adds: a header with one stanza a recipient and one at random, a tag a chunk."""


def sealed_bound(plain: int, recipients: int) -> int:
    """Return a size that the sealed file does not exceed."""
    chunks = plain // SEAL_CHUNK + 1
    return plain + SEAL_BASE + recipients * SEAL_RECIPIENT + chunks * SEAL_TAG
