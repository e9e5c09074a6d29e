"""What reads bytes from outside: each takes any bytes, and knows how they may be refused.

What a target raises is a fault; what was accepted is written again and must be read as the same.
"""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from random import Random

from lipas_desktop.bundle import frames, limits, seal
from lipas_desktop.bundle.contents import (
    read_accept,
    read_block,
    read_cert,
    read_enrol,
    read_erased,
    read_receipt,
    read_trust,
)
from lipas_desktop.bundle.documents import Document, parse_file
from lipas_desktop.bundle.header import BundleHeader, Segment, read_opening
from lipas_desktop.bundle.reader import check_plaintext
from lipas_desktop.bundle.walks import LogWalk, NoStreams
from lipas_desktop.domain import canonical
from lipas_desktop.domain.entries import parse_entry, redact, split_raw
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import EntryHash
from tests.unit.bundle.house import AT, House

Target = Callable[[bytes], bool]
"""Returns whether the bytes were taken."""
IDENTITY = "AGE-SECRET-KEY-1W64VQ54VXES2NAQSNU7YKM5P40326PCR3EEUSVXZ0D0U0XA3TCHS5MJM7H"
"""Of nobody: the seals of the corpus are to it."""
HOUSE = House(Random(11))
LOG = HOUSE.log()
LOG.people(2)
_THIRD = f"{HOUSE.one.id} {HOUSE.one.sign(b'')}\n".encode()
_READERS = (
    read_accept, read_block, read_cert, read_enrol, read_erased, read_receipt, read_trust,
)  # fmt: skip
ORDER = EntryHash("A" * 43)


class Taken:
    """Whether anything was accepted."""

    def __init__(self) -> None:
        self.so = False


@contextmanager
def refused_by(*codes: str) -> Iterator[Taken]:
    """Take a refusal by one of these codes for what it is; tell whether there was none."""
    taken = Taken()
    try:
        yield taken
        taken.so = True
    except WorldError as error:
        if not error.code.startswith(codes):
            raise


def outer(data: bytes) -> bool:
    """Read a file as sealed to a key that is here, to its last byte."""
    with (
        refused_by("bundle.NOT_FOR_US", "bundle.DAMAGED") as taken,
        seal.unsealed(io.BytesIO(data), [IDENTITY]) as plain,
    ):
        while plain.read(65_536):
            pass
    return taken.so


def plain(data: bytes) -> bool:
    """Read what is under a seal; only what one of the house has signed is taken."""
    with refused_by("bundle.") as taken:
        check_plaintext(io.BytesIO(data), HOUSE.one.id, HOUSE.trust, NoStreams())
    return taken.so


def header(data: bytes) -> bool:
    """Read line 2 of a bundle, with a line 3 that has its form."""
    try:
        opening = read_opening(data + b"\n", _THIRD)
    except ValueError:
        return False
    again = read_opening(opening.header.line + b"\n", _THIRD)
    assert again.header == opening.header
    assert sum(frame.unpacked for frame in again.header.frames) <= limits.UNPACKED_TOTAL
    return True


def frame(data: bytes) -> bool:
    """Read the bytes of a frame: as they came, and packed soundly."""
    for size in (0, len(data), limits.FRAME_UNPACKED):
        with suppress(frames.FrameError):
            assert len(frames.unpack(data, size)) == size
    assert frames.unpack(frames.pack(data), len(data)) == data
    end = LOG.segment().end(len(LOG.entries))
    segment = Segment(LOG.stream, 1, end.seq, NO_ENTRY, end.hash, HOUSE.one.id, end.signature)
    told = BundleHeader("", AT, HOUSE.id, "data", (HOUSE.two.id,), segments=(segment,))
    walk, found = LogWalk(told, NoStreams()), []
    with refused_by("bundle.") as taken:
        found = list(walk.frame(data))
        walk.finish()
    if taken.so:
        assert [one.entry.hash for one in found] == [one.hash for one in LOG.entries]
    return taken.so


def entry(data: bytes) -> bool:
    """Read the lines of an entry; what is read can be erased op by op, and keeps its hash."""
    try:
        read = parse_entry(split_raw(data), NO_ENTRY)
    except ValueError:
        return False
    assert parse_entry(split_raw(read.raw), NO_ENTRY) == read
    assert len(read.rows) == len(read.ops) == read.header.n
    for index in range(min(read.header.n, 4)):
        assert redact(read, {index: ORDER}).hash == read.hash
    return True


def line(data: bytes) -> bool:
    """Read a line; one value has one spelling."""
    try:
        value = canonical.loads(data)
    except ValueError:
        return False
    assert canonical.dumps(value) == data
    return True


def document(kind: str) -> Target:
    """Read a document: as a file, and as each kind with these bytes for its content."""

    def read(data: bytes) -> bool:
        with refused_by("bundle.DOCUMENT", "bundle.NEWER") as taken:
            HOUSE.trust.take(parse_file(data))
        try:
            unsigned = Document(kind, data.decode(), ((HOUSE.one.id, "A" * 86),))
        except ValueError:
            return taken.so
        for reader in _READERS:
            with refused_by("bundle.DOCUMENT"):
                reader(unsigned)
        with refused_by("bundle.DOCUMENT") as believed:
            HOUSE.trust.take(unsigned)
        assert not believed.so
        return taken.so

    return read


TARGETS: dict[str, Target] = {
    "outer": outer,
    "plain": plain,
    "header": header,
    "frame": frame,
    "entry": entry,
    "line": line,
    "receipt": document("receipt"),
    "trust": document("trust"),
    "cert": document("cert"),
}
