"""Bundles and the order in which they are checked: FORMAT.md, part 4."""

import hashlib
import io
import os
import re
import stat
import subprocess
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.second_reader.documents import Document, from_json, signed_by
from tests.second_reader.entries import KINDS, Entry, check_header, parse
from tests.second_reader.header import Segment, read_header
from tests.second_reader.lines import (
    LINE_BYTES,
    ZEROS,
    RefusedError,
    b64,
    is_b64,
    is_id,
    loads,
    need,
    unb64,
)
from tests.second_reader.merge import Log, View
from tests.second_reader.trust import Trust

READ_MIN, READ_MAX = 200, 67_108_864
Facts = tuple[str, str, str]  # kind, house and device of a stream
SIGNATURE_LINE = re.compile(rb"([A-Za-z0-9_-]{22}) ([A-Za-z0-9_-]{86})\n")


@dataclass
class Bundle:
    """What a bundle that passed every check holds."""

    header: dict[str, Any]
    segments: list[Segment]
    trust: Trust
    entries: list[tuple[Segment, Entry]] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return str(self.header["kind"])


def age(sealed: Path, identities: list[str]) -> subprocess.CompletedProcess[bytes]:
    """Open a sealed file with the program `age`; the identities go in by its standard input."""
    asked = ["age", "--decrypt", "--identity", "-", str(sealed)]
    identity = "\n".join(identities).encode()
    return subprocess.run(asked, input=identity, capture_output=True, check=False)


class Plain:
    """The text under the seal, read from its beginning; `DAMAGED` where what verified ends."""

    def __init__(self, sealed: Path, identities: list[str]) -> None:
        """Open the seal; `age` hands out only what it has verified."""
        done = age(sealed, identities)
        said = done.stderr.decode("utf-8", "replace")
        need("no identity matched" not in said, "NOT_FOR_US")
        self.damaged = done.returncode != 0
        self.data = io.BytesIO(done.stdout)

    def read(self, size: int) -> bytes:
        found = self.data.read(size)
        need(len(found) == size or not self.damaged, "DAMAGED")
        return found

    def line(self, limit: int) -> bytes:
        """Return a line with its newline, or as much of it as the limit and the text allow."""
        found = self.data.readline(limit + 1)
        whole = found.endswith(b"\n") or len(found) == limit + 1
        need(whole or not self.damaged, "DAMAGED")
        return found


@dataclass
class Reader:
    """A device of a house: its keys, whom it trusts and what it has read so far."""

    device: str
    identities: list[str]
    trust: Trust
    logs: dict[tuple[str, str], Log] = field(default_factory=dict)
    streams: dict[str, Facts] = field(default_factory=dict)
    claims: dict[str, list[tuple[Facts, str]]] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)

    def log(self, kind: str, house: str = "") -> Log:
        """Return what is known of a kind and a house, the own one if none is named."""
        return self.logs.setdefault((kind, house or self.trust.house), Log(kind))

    def receive(self, path: Path) -> Bundle | None:
        """Check a file whole and take in what it holds; None if that was done before."""
        digest = hashlib.sha256(_plain_file(path)).hexdigest()
        if digest in self.done:
            return None
        bundle = self.check(path)
        self.trust = bundle.trust
        for segment, entry in bundle.entries:
            facts = (bundle.kind, bundle.header["house"], segment.signer)
            self.learn(facts, segment.stream, entry)
        for document in bundle.documents:
            if document.kind == "erased":
                for row, order in document.content["rows"]:
                    for kind in KINDS:
                        self.log(kind).ledger.setdefault(order, set()).add(row)
        self.done.add(digest)
        return bundle

    def learn(self, facts: Facts, stream: str, entry: Entry) -> None:
        """Take in an entry; what came under a stream before its entry 1 is checked with that."""
        kind, house, _ = facts
        if stream not in self.streams:
            self.claims.setdefault(stream, []).append((facts, entry.hash))
        if entry.seq == 1:
            self.streams[stream] = facts
            for claim, name in self.claims.pop(stream, []):
                if claim != facts:
                    self.log(claim[0], claim[1]).entries.pop(name, None)
        self.log(kind, house).add(entry)

    def view(self, kind: str, house: str = "") -> View:
        """Return the state of a kind; what the data streams erase is erased in every kind."""
        log = self.log(kind, house)
        if kind != "data":
            for entry_hash, rows in self.log("data", house).view().orders.items():
                log.order(entry_hash, rows)
        return log.view()

    # The checks, step by step (4.5)

    def check(self, path: Path) -> Bundle:
        data = _plain_file(path)
        need(data.startswith(b"age-encryption.org/v1\n"), "NOT_AGE")
        plain = Plain(path, self.identities)
        magic = plain.line(32)
        need(not re.fullmatch(rb"lipas-bundle/(?!1\n)(0|[1-9][0-9]{0,8})\n", magic), "NEWER")
        need(magic == b"lipas-bundle/1\n", "MAGIC")
        line_2 = plain.line(LINE_BYTES)
        need(line_2.endswith(b"\n"), "HEADER", "too long")
        line_3 = SIGNATURE_LINE.fullmatch(plain.line(109))
        header = read_header(line_2)
        need(line_3, "HEADER", "line 3")
        assert line_3
        signer, signature = (part.decode() for part in line_3.groups())
        need(is_id(signer) and is_b64(signature, 64), "HEADER", "line 3")
        segments = header["segments"] if header["kind"] in KINDS else []
        bundle = Bundle(header, [Segment(*one) for one in segments], self.trust.copy())
        self._check_signer(bundle, signer, signature, magic + line_2)
        self._check_rights(bundle, signer)
        self._read_frames(bundle, plain)
        return bundle

    def _check_signer(self, bundle: Bundle, signer: str, signature: str, signed: bytes) -> None:
        trust = bundle.trust
        need(bundle.header["house"] in (trust.house, *trust.follows), "HOUSE")
        for value in bundle.header["certs"]:
            try:
                trust.take(from_json(value))
            except RefusedError:
                continue  # a certificate that does not count is as good as none
        certs = trust.of_device(signer)
        need(certs, "UNKNOWN")
        need(trust.revocation(signer) is None, "REVOKED")
        need(signed_by(certs[0].keys[0], signature, signed), "SIGNATURE")
        need(self.device in bundle.header["to"], "AUDIENCE")

    def _check_rights(self, bundle: Bundle, signer: str) -> None:
        trust, house = bundle.trust, bundle.header["house"]
        scopes = trust.scopes if house == trust.house else [house]
        for segment in bundle.segments:
            certs = trust.of_device(segment.signer, scopes)
            need(certs, "UNKNOWN", "signer of a segment")
            need(_granted(certs, bundle.kind), "GRANT")
            if trust.revocation(segment.signer) is not None:
                need(segment.head in self._vouched(bundle, segment.signer), "REVOKED")
            need(signed_by(certs[0].keys[0], segment.signature, segment.signed), "SEGMENT")
        if bundle.kind == "pictures":
            need(_granted(trust.of_device(signer), bundle.header["of"]), "GRANT")

    def _vouched(self, bundle: Bundle, device: str) -> set[str]:
        """Return the entries at which a segment of a revoked device may end."""
        vouched = {position[2] for position in bundle.trust.revocation(device) or []}
        entries = self.log(bundle.kind, bundle.header["house"]).entries
        for top in list(vouched):
            while top in entries and entries[top].seq > 1:
                top = entries[top].prev
                vouched.add(top)
        for _ in bundle.segments:  # a chain of segments is not longer than there are segments
            vouched |= {one.prev for one in bundle.segments if one.head in vouched}
        return vouched

    def _read_frames(self, bundle: Bundle, plain: Plain) -> None:
        frames = _frames(bundle.header["frames"], plain)
        if bundle.kind == "pictures":
            data = b"".join(frames)
            need(plain.read(1) == b"", "TRAILING")
            bundle.pictures = _pictures(bundle.header["pictures"], data)
        elif bundle.kind == "control":
            values = [loads(_line(line)) for frame in frames for line in _lines(frame)]
            need(plain.read(1) == b"", "TRAILING")
            for value in values:
                try:
                    document = from_json(value)
                    bundle.trust.take(document)
                    bundle.documents.append(document)
                except RefusedError as error:
                    bundle.refused.append(str(error))
        else:
            self._read_entries(bundle, frames)
            need(plain.read(1) == b"", "TRAILING")
            wanted = sum(one.hi - one.lo + 1 for one in bundle.segments)
            need(len(bundle.entries) == wanted, "CHAIN", "a segment is not filled")

    def _read_entries(self, bundle: Bundle, frames: Iterator[bytes]) -> None:
        streams = dict(self.streams)
        places = ((one, seq) for one in bundle.segments for seq in range(one.lo, one.hi + 1))
        for frame in frames:
            lines = _lines(frame)
            while lines:
                segment, seq = next(places, (None, 0))
                first = segment is None or seq == segment.lo
                prev = bundle.entries[-1][1].hash if not first else getattr(segment, "prev", ZEROS)
                entry = parse(_take(lines, check_header(loads(_line(lines[0])))["n"] + 2), prev)
                need(segment, "CHAIN", "an entry after the last segment")
                assert segment
                need(entry.seq == seq, "CHAIN", "seq")
                need(seq < segment.hi or entry.hash == segment.head, "CHAIN", "head")
                if first:
                    _check_stream(bundle, segment, entry, streams)
                bundle.entries.append((segment, entry))


def _check_stream(
    bundle: Bundle, segment: Segment, entry: Entry, streams: dict[str, Facts]
) -> None:
    facts = (bundle.kind, bundle.header["house"], segment.signer)
    if entry.seq == 1:
        need(tuple(entry.header["open"][:3]) == facts, "STREAM", "open")
        need(segment.stream == b64(unb64(entry.hash)[:16]), "STREAM", "stream id")
        streams[segment.stream] = facts
    need(streams.get(segment.stream, facts) == facts, "STREAM", "of a known stream")


def _plain_file(path: Path) -> bytes:
    found = os.lstat(path)
    need(stat.S_ISREG(found.st_mode), "SIZE", "no plain file")
    need(READ_MIN <= found.st_size <= READ_MAX, "SIZE")
    return path.read_bytes()


def _granted(certs: list[Document], kind: str) -> bool:
    return any(kind in cert.content["grants"] for cert in certs)


# Frames (4.3)


def _frames(table: list[list[Any]], plain: Plain) -> Iterator[bytes]:
    """Unpack one frame after the other, each only after its hash was right."""
    for packed_size, size, digest in table:
        packed = plain.read(packed_size)
        need(b64(hashlib.sha256(packed).digest()) == digest, "FRAME")
        member = zlib.decompressobj(wbits=31)
        try:
            frame = member.decompress(packed, size + 1)
        except zlib.error as error:
            raise RefusedError("UNPACK") from error
        need(len(frame) == size and member.eof and not member.unused_data, "UNPACK")
        yield frame


def _lines(frame: bytes) -> list[bytes]:
    """Return the lines of a frame with their newlines; the last one may lack it."""
    return re.findall(rb"[^\n]*\n|[^\n]+$", frame)


def _line(line: bytes) -> bytes:
    need(line.endswith(b"\n"), "LINE", "the frame ends without a newline")
    return line[:-1]


def _take(lines: list[bytes], count: int) -> list[bytes]:
    """Take the lines of one entry from those of a frame."""
    taken = [_line(line) for line in lines[:count]]
    del lines[:count]
    return taken


def _pictures(table: list[list[Any]], data: bytes) -> list[bytes]:
    """Cut the bytes of all frames into pictures."""
    found = []
    for digest, size in table:
        picture, data = data[:size], data[size:]
        right = len(picture) == size and b64(hashlib.sha256(picture).digest()) == digest
        need(right, "PICTURE")
        found.append(picture)
    need(not data, "PICTURE", "more bytes than pictures")
    return found
