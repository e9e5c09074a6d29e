"""Bundles of pictures: bytes that records name by their hash, signed and sealed like the rest.

They go apart from the log, so that a slow line or a full stick holds up no entry.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.bundle import frames, limits
from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.header import BundleHeader, Frame
from lipas_desktop.bundle.reader import check_plaintext
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.bundle.writer import SealedBundle, check_recipients, sealed, signed
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId

_PART = 1_000_000
"""Bytes of a frame: pictures do not pack, and a member that grows a little still fits."""
_ROOM = limits.WRITTEN_BYTES - 3 * limits.HEADER_BYTES
"""Pictures of one bundle: what header, members and seal add stays within what is written."""


@dataclass(frozen=True)
class Picture:
    """One picture as it lies here; its bytes are read when its bundle is written."""

    sha256: str
    """Of its bytes, b64: the name that records know it by."""
    size: int
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Pictures:
    """Pictures that are to go out, to whom."""

    of: Literal["data", "restricted"]
    """The kind of the records that name them: who may not read those gets no picture."""
    pictures: Sequence[Picture]
    house: KeyId
    app: str
    at: int
    to: Sequence[Cert]


def write_pictures(what: Pictures, signer: Signer, trust: TrustView) -> Iterator[SealedBundle]:
    """Give the finished bundles one by one; each went through the reader's own checks.

    WorldError bundle.RECIPIENT if a device is revoked or not granted the kind, bundle.TOO_LARGE
    where a picture alone is too much for a bundle, bundle.PICTURE where one is no longer what its
    hash says.
    """
    check_recipients(what.to, what.of, trust)
    papers = tuple(cert.document for cert in trust.certified(signer.id)[:1])
    for batch in _batches(what.pictures):
        packed, described = _packed(batch)
        for start in range(0, len(what.to), limits.RECIPIENTS):
            to = what.to[start : start + limits.RECIPIENTS]
            header = BundleHeader(
                app=what.app,
                at=what.at,
                house=what.house,
                kind="pictures",
                to=tuple(cert.id for cert in to),
                certs=papers,
                of=what.of,
                pictures=tuple((one.sha256, one.size) for one in batch),
                frames=described,
            )
            plain = signed(header, packed, signer)
            checked = check_plaintext(plain.open(), to[0].id, trust, NoStreams())
            yield sealed(plain, to, checked, None)


def _batches(pictures: Sequence[Picture]) -> Iterator[list[Picture]]:
    batch: list[Picture] = []
    size = 0
    for one in pictures:
        if one.size > _ROOM:
            raise WorldError("bundle.TOO_LARGE")
        if batch and (size + one.size > _ROOM or len(batch) == limits.PICTURES):
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += one.size
    if batch:
        yield batch


def _packed(batch: Sequence[Picture]) -> tuple[tuple[bytes, ...], tuple[Frame, ...]]:
    data = b"".join(one.read() for one in batch)
    parts = [data[start : start + _PART] for start in range(0, len(data), _PART)]
    packed = tuple(map(frames.pack, parts))
    described = (frames.describe(one, len(part)) for one, part in zip(packed, parts, strict=True))
    return packed, tuple(described)
