"""Where the entries of a bundle come from, and at which of them a segment may end.

A segment ends only at a head that the stream's device signed: on the device itself anywhere, on
a PC that passes it on only where a signature came along.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from lipas_desktop.bundle.signing import Signer, sign_segment
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId

Entries = Callable[[int, int], Iterable[bytes]]
"""Called with lo and hi: gives each entry's lines with their newlines, as they are kept."""


@dataclass(frozen=True)
class Anchor:
    """A head of a stream that its device signed."""

    seq: int
    hash: EntryHash
    signature: str


class Source(Protocol):
    """A run of one stream's entries that is to go out."""

    @property
    def stream(self) -> StreamId:
        """Return the stream."""

    @property
    def signer(self) -> KeyId:
        """Return the key id of the stream's device."""

    @property
    def lo(self) -> int:
        """Return the first seq."""

    @property
    def hi(self) -> int:
        """Return the last seq."""

    @property
    def prev(self) -> EntryHash:
        """Return the hash below `lo`, NO_ENTRY where that is 1."""

    @property
    def entries(self) -> Entries:
        """Return what reads the entries; it may be called more than once."""

    def may_end(self, seq: int) -> bool:
        """Tell whether a segment may end here."""

    def end(self, seq: int) -> Anchor:
        """Return the signed head at such a place."""


@dataclass(frozen=True)
class OwnSegment:
    """Entries of a stream that this device writes; it signs wherever a bundle is full."""

    stream: StreamId
    lo: int
    hi: int
    prev: EntryHash
    entries: Entries
    hash_at: Callable[[int], EntryHash]
    key: Signer

    @property
    def signer(self) -> KeyId:
        """Return this device's key id."""
        return self.key.id

    def may_end(self, seq: int) -> bool:
        """Tell that it may end anywhere."""
        return self.lo <= seq <= self.hi

    def end(self, seq: int) -> Anchor:
        """Sign the head at this place."""
        head = self.hash_at(seq)
        return Anchor(seq, head, sign_segment(self.key, self.stream, seq, head))


@dataclass(frozen=True)
class RelayedSegment:
    """Entries of another device's stream, or of a device key that this PC no longer has.

    `anchors` are the signed heads kept from the bundles that brought them; one is at `hi`.
    """

    stream: StreamId
    signer: KeyId
    lo: int
    hi: int
    prev: EntryHash
    entries: Entries
    anchors: tuple[Anchor, ...]

    def __post_init__(self) -> None:
        if self.hi not in self._by_seq:
            raise ValueError("a segment ends at a signed head")

    @cached_property
    def _by_seq(self) -> dict[int, Anchor]:
        return {anchor.seq: anchor for anchor in self.anchors}

    def may_end(self, seq: int) -> bool:
        """Tell whether a signature for this place came along."""
        return seq in self._by_seq

    def end(self, seq: int) -> Anchor:
        """Return the head that came along."""
        return self._by_seq[seq]
