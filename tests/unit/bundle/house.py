"""A house of two PCs and its logs, made from a fixed seed: what the tests of this room build on."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from random import Random

import pyrage

from lipas_desktop.bundle import frames
from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, make_trust
from lipas_desktop.bundle.header import BundleHeader, opening_bytes
from lipas_desktop.bundle.reader import OwnKeys
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.sources import OwnSegment
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.writer import Contents, SealedBundle, write_bundles
from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.entries import Entry, build_entry
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId
from lipas_desktop.domain.ledger import StreamKind

AT = 1_635_638_400_000


@dataclass
class Pc:
    """Device keys, as a PC holds them."""

    signer: Signer
    identity: str = field(
        default_factory=lambda: str(pyrage.x25519.Identity.generate()), repr=False
    )

    @property
    def age(self) -> str:
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())

    @property
    def keys(self) -> OwnKeys:
        return OwnKeys(self.signer.id, (self.identity,))


@dataclass
class Log:
    """One stream in memory."""

    pc: Pc
    house: KeyId
    random: Random
    kind: StreamKind = "data"
    entries: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        salt = b64.encode(self.random.randbytes(16))
        self._append(Open(self.kind, self.house, self.pc.signer.id, salt, None), [])

    @property
    def stream(self) -> StreamId:
        return stream_id(self.entries[0].hash)

    def add(self, *ops: Sequence[object]) -> Entry:
        return self._append(None, ops)

    def people(self, count: int) -> None:
        for number in range(count):
            self.add(["ins", 3, [], [100, f"Peserta {number}", 300, "L"]])

    def _append(self, opened: Open | None, ops: Sequence[Sequence[object]]) -> Entry:
        seq = len(self.entries) + 1
        header = Header(at=AT + seq, seq=seq, n=len(ops), schema=1, tz=480, open=opened)
        prev = self.entries[-1].hash if self.entries else NO_ENTRY
        entry = build_entry(header, prev, self.random.randbytes(16), ops)
        self.entries.append(entry)
        return entry

    def hash_at(self, seq: int) -> EntryHash:
        return self.entries[seq - 1].hash

    def raw(self, lo: int, hi: int) -> Iterator[bytes]:
        return (entry.raw for entry in self.entries[lo - 1 : hi])

    def segment(self, lo: int = 1, hi: int | None = None) -> OwnSegment:
        return OwnSegment(
            self.stream,
            lo,
            hi or len(self.entries),
            self.hash_at(lo - 1) if lo > 1 else NO_ENTRY,
            self.raw,
            self.hash_at,
            self.pc.signer,
        )


@dataclass
class House:
    """A house with its root, PC 1 of all grants and PC 2 without restricted data."""

    random: Random

    def __post_init__(self) -> None:
        self.root, self.one, self.two = (self.signer() for _ in range(3))
        self.pc1, self.pc2 = Pc(self.one), Pc(self.two)
        trust = make_trust(self.root, AT)
        self.id = self.root.id
        self.cert1 = self.certify(self.pc1, 1, ("audit", "data", "restricted"))
        self.cert2 = self.certify(self.pc2, 2, ("audit", "data"))
        self.trust = TrustView.start(self.id, [trust], [self.cert1, self.cert2])

    def signer(self) -> Signer:
        return Signer(self.random.randbytes(32))

    def certify(self, pc: Pc, no: int, grants: Iterable[str]) -> Document:
        return make_cert(
            self.root,
            self.id,
            key=pc.signer.public,
            age=pc.age,
            name=f"PC {no}",
            no=no,
            grants=grants,
            at=AT,
        )

    def log(self, pc: Pc | None = None, kind: StreamKind = "data") -> Log:
        return Log(pc or self.pc1, self.id, self.random, kind)

    def cert(self, pc: Pc) -> Cert:
        return self.trust.certified(pc.signer.id)[0]

    def contents(self, *logs: Log, to: Sequence[Pc] = (), kind: StreamKind = "data") -> Contents:
        return Contents(
            kind=kind,
            house=self.id,
            app="0.1.0",
            at=AT,
            to=[self.cert(pc) for pc in to or (self.pc1, self.pc2)],
            sources=[log.segment() for log in logs],
        )

    def write(self, contents: Contents) -> list[SealedBundle]:
        return list(write_bundles(contents, self.one, self.trust))


def opened(data: bytes, pc: Pc) -> bytes:
    """Return the plaintext of a bundle."""
    return pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(pc.identity)])  # type: ignore[no-any-return]


def resealed(plain: bytes, *pcs: Pc) -> bytes:
    """Seal a plaintext, as anybody can who knows the recipients."""
    return pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(pc.age) for pc in pcs])  # type: ignore[no-any-return]


def resigned(plain: bytes, signer: Signer, **changes: object) -> bytes:
    """Change header keys of a plaintext and sign it anew, as a faulty or hostile writer would."""
    first, line, _, rest = plain.split(b"\n", 3)
    header = {**json.loads(line), **changes}
    opening = first + b"\n" + canonical.dumps(header) + b"\n"
    return opening + f"{signer.id} {signer.sign(opening)}\n".encode() + rest


def plaintext(header: BundleHeader, frames_data: Sequence[bytes], signer: Signer) -> bytes:
    """Build and sign a plaintext whose frames hold these bytes, whatever the header says else."""
    packed = [frames.pack(data) for data in frames_data]
    described = [
        frames.describe(part, len(data)) for part, data in zip(packed, frames_data, strict=True)
    ]
    opening = opening_bytes(replace(header, frames=tuple(described)).line)
    return opening + f"{signer.id} {signer.sign(opening)}\n".encode() + b"".join(packed)
