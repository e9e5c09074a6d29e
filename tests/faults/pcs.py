"""Two computers of a house, what one sends the other, and what must not change by reading it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from lipas_desktop.bundle import frames
from lipas_desktop.bundle.header import BundleHeader, Segment, opening_bytes
from lipas_desktop.bundle.signing import Signer, sign_segment
from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.entries import Entry, build_entry
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.headers import Header, Open
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.services import receiving
from lipas_desktop.services.session import Session

AT = 1_635_638_400_000


def add_people(session: Session, count: int, each: int = 1) -> None:
    for number in range(count):
        edits = [Insert("person", (), {"full_name": f"Yuliana {number}", "sex": "P"})] * each
        session.append("data", edits)


def opened(data: bytes, session: Session) -> bytes:
    """Return the plaintext of a bundle."""
    keys = [pyrage.x25519.Identity.from_str(session.device.identity)]
    return pyrage.decrypt(data, keys)  # type: ignore[no-any-return]


def sealed(plain: bytes, *sessions: Session) -> bytes:
    """Seal a plaintext, as anybody can who knows the recipients."""
    recipients = [pyrage.x25519.Recipient.from_str(one.device.recipient) for one in sessions]
    return pyrage.encrypt(plain, recipients)  # type: ignore[no-any-return]


def signed(header: bytes, signer: Signer, rest: bytes = b"") -> bytes:
    """Return a plaintext with whatever header line, validly signed."""
    opening = opening_bytes(header)
    return opening + f"{signer.id} {signer.sign(opening)}\n".encode() + rest


def resigned(plain: bytes, signer: Signer, **changes: object) -> bytes:
    """Change header keys of a plaintext and sign it anew, as a hostile writer would."""
    _, line, _, rest = plain.split(b"\n", 3)
    return signed(canonical.dumps({**json.loads(line), **changes}), signer, rest)


def described(packed: Sequence[bytes], sizes: Sequence[int]) -> list[list[object]]:
    """Return the header's words about frames."""
    return [
        [len(data), size, frames.digest(data)] for data, size in zip(packed, sizes, strict=True)
    ]


class HostileLog:
    """A stream that an accepted device writes by hand, holding whatever lines it likes."""

    def __init__(self, sender: Session, kind: Any = "data") -> None:
        self.sender, self.kind = sender, kind
        self.entries: list[Entry] = []
        salt = b64.encode(sender.random(16))
        self.add(opened=Open(kind, sender.house_id, sender.device.id, salt, None))

    def add(self, *ops: Sequence[object], opened: Open | None = None) -> Entry:
        seq = len(self.entries) + 1
        header = Header(at=AT + seq, seq=seq, n=len(ops), schema=1, tz=480, open=opened)
        prev = self.entries[-1].hash if self.entries else NO_ENTRY
        self.entries.append(build_entry(header, prev, self.sender.random(16), ops))
        return self.entries[-1]

    def segment(self) -> Segment:
        head, stream = self.entries[-1].hash, stream_id(self.entries[0].hash)
        hi, signer = len(self.entries), self.sender.signer
        signature = sign_segment(signer, stream, hi, head)
        return Segment(stream, 1, hi, NO_ENTRY, head, signer.id, signature)

    def plain(self, to: Iterable[KeyId], most: int = 1_000_000) -> bytes:
        """Return a sound plaintext with all entries, in frames of about so many bytes."""
        parts, part = [], b""
        for entry in self.entries:
            if part and len(part) + len(entry.raw) > most:
                parts.append(part)
                part = b""
            part += entry.raw
        packed = [frames.pack(data) for data in (*parts, part)]
        told = zip(packed, (*parts, part), strict=True)
        header = BundleHeader(
            app="0.1.0",
            at=AT,
            house=self.sender.house_id,
            kind=self.kind,
            to=tuple(to),
            frames=tuple(frames.describe(data, len(raw)) for data, raw in told),
            segments=(self.segment(),),
        )
        return signed(header.line, self.sender.signer, b"".join(packed))


@dataclass(frozen=True)
class Fingerprint:
    """What reading a refused file must leave as it was."""

    states: tuple[str, ...]
    heads: tuple[object, ...]
    waiting: tuple[int, ...]
    entries: int
    trust: tuple[str, ...]


def fingerprint(session: Session) -> Fingerprint:
    log, documents = session.store.log, session.store.plain.documents
    return Fingerprint(
        tuple(log.state_hash(kind) for kind in STREAM_KINDS),
        tuple(log.frontier(kind) for kind in STREAM_KINDS),
        tuple(log.waiting(kind) for kind in STREAM_KINDS),
        session.store._database.value("SELECT count(*) FROM log"),
        (*documents.texts("trust"), *documents.texts("cert")),
    )


def outcome(session: Session, data: bytes, path: Path) -> str:
    """Read a file's bytes; return what it was refused with, or `merged`.

    Checks that a refused one changed nothing, and is kept sealed as it came, with its code.
    """
    path.write_bytes(data)
    before = fingerprint(session)
    received, _ = receiving.receive(session, [path])
    (one,) = received.files
    if one.state == "merged":
        return "merged"
    assert fingerprint(session) == before
    kept = {file.name: file for file in session.places.inbox.iterdir()}
    if one.code in ("bundle.NOT_FOR_US", "bundle.SIZE"):
        assert kept == {}
        return one.code
    ((name, file),) = kept.items()
    assert file.read_bytes() == data
    mark = session.store.plain.inbox.get(name.removesuffix(".age"))
    assert mark is not None
    assert (mark.state, mark.code) == ("refused", one.code)
    file.unlink()
    return one.code
