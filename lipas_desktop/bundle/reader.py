"""Reading a bundle: every check in the order of FORMAT.md, before anything is applied.

The first pass opens the sealed file, checks all of it down to the last age chunk and applies
nothing. The second opens it again and gives the entries, one frame in memory at a time; the
plaintext never touches the disk.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from lipas_desktop.bundle import frames, limits, seal
from lipas_desktop.bundle.admission import admit
from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.frames import FrameError
from lipas_desktop.bundle.header import (
    LOG_KINDS,
    BundleHeader,
    Frame,
    Opening,
    format_number,
    read_opening,
)
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import (
    DocumentWalk,
    Found,
    LogWalk,
    PicturePart,
    PictureWalk,
    StreamsView,
)
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.jobs import CancelToken, Pause, Progress, no_pause, silent
from lipas_desktop.system.disk_errors import reading

T = TypeVar("T")
_FAULTS = frozenset({"LINE", "ENTRY", "CHAIN", "STREAM", "TRAILING", "UNPACK"})
"""In a validly signed bundle these mean a faulty writer: the error names its PC."""


@dataclass(frozen=True)
class OwnKeys:
    """What this PC reads with: its device's key id and its age identities."""

    device: KeyId
    identities: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Watch:
    """How a long reading speaks and listens; progress counts frames, `pause` comes at entries."""

    progress: Progress = silent
    cancel: CancelToken = field(default_factory=CancelToken)
    pause: Pause = no_pause


@dataclass(frozen=True)
class Checked:
    """What a plaintext that passed every check says of itself."""

    opening: Opening
    signer: Cert
    before: TrustView
    """The view with the certificates of the header."""
    after: TrustView
    """The view that the documents of a control bundle lead to; else the same."""
    entries: int = 0
    ops: int = 0
    changes: int = 0
    """Those of the ops that people are told of."""
    documents: int = 0
    refused_documents: int = 0


@dataclass(frozen=True)
class VerifiedBundle:
    """A bundle that passed every check; nothing of it was applied yet."""

    path: Path
    checked: Checked
    keys: OwnKeys = field(repr=False)
    known: StreamsView = field(repr=False)

    @property
    def header(self) -> BundleHeader:
        """Return the header."""
        return self.checked.opening.header

    def entries(self, watch: Watch | None = None) -> Iterator[Found]:
        """Open the file again and give the entries, checked once more; none of other kinds."""
        if self.header.kind not in LOG_KINDS:
            return
        walk = LogWalk(self.header, self.known)
        yield from self._again(walk.frame, watch or Watch())
        walk.finish()

    def documents(self) -> Iterator[Document]:
        """Open the file again and give the documents that count; none of other kinds."""
        if self.header.kind != "control":
            return
        trust = self.checked.before
        for document in self._again(DocumentWalk().frame, Watch()):
            try:
                trust = trust.take(document)
            except WorldError:
                continue
            yield document

    def pictures(self) -> Iterator[PicturePart]:
        """Open the file again and give its pictures, part by part; none of other kinds."""
        if self.header.kind != "pictures":
            return
        yield from self._again(PictureWalk(self.header).frame, Watch())

    def _again(self, take: Callable[[bytes], Iterator[T]], watch: Watch) -> Iterator[T]:
        opening = self.checked.opening
        with unsealed(self.path, self.keys.identities) as plain:
            if read_head(plain) != opening:
                raise WorldError("bundle.SIGNATURE")
            yield from walk_frames(plain, opening.header.frames, take, watch)


def verify(
    path: Path,
    keys: OwnKeys,
    trust: TrustView,
    known: StreamsView,
    watch: Watch | None = None,
) -> VerifiedBundle:
    """Check a whole bundle and apply nothing; WorldError bundle.* with the first failure's code."""
    with unsealed(path, keys.identities) as plain:
        checked = check_plaintext(plain, keys.device, trust, known, watch)
    return VerifiedBundle(path, checked, keys, known)


def check_plaintext(
    plain: BinaryIO,
    device: KeyId,
    trust: TrustView,
    known: StreamsView,
    watch: Watch | None = None,
) -> Checked:
    """Check what is under the seal; writers run this on what they are about to seal."""
    opening = read_head(plain)
    signer, trust = admit(opening, device, trust, known)
    try:
        return _check_frames(plain, Checked(opening, signer, trust, trust), known, watch or Watch())
    except WorldError as error:
        if error.code.removeprefix("bundle.") in _FAULTS:
            raise WorldError(error.code, pc=signer.no) from error
        raise


def _check_frames(plain: BinaryIO, checked: Checked, known: StreamsView, watch: Watch) -> Checked:
    header = checked.opening.header
    if header.kind in LOG_KINDS:
        return _check_log(plain, checked, LogWalk(header, known), watch)
    if header.kind == "control":
        return _check_documents(plain, checked, watch)
    pictures = PictureWalk(header)
    for _ in walk_frames(plain, header.frames, pictures.frame, watch):
        pass
    pictures.finish()
    return checked


def _check_log(plain: BinaryIO, checked: Checked, walk: LogWalk, watch: Watch) -> Checked:
    entries = ops = changes = 0
    for found in walk_frames(plain, checked.opening.header.frames, walk.frame, watch):
        entries += 1
        ops += found.entry.header.n
        changes += found.entry.changes
    walk.finish()
    return replace(checked, entries=entries, ops=ops, changes=changes)


def _check_documents(plain: BinaryIO, checked: Checked, watch: Watch) -> Checked:
    walk, trust = DocumentWalk(), checked.before
    good = bad = 0
    for document in walk_frames(plain, checked.opening.header.frames, walk.frame, watch):
        try:
            trust = trust.take(document)
            good += 1
        except WorldError:
            bad += 1
    return replace(checked, after=trust, documents=good, refused_documents=bad + walk.refused)


@contextmanager
def unsealed(path: Path, identities: Sequence[str]) -> Iterator[BinaryIO]:
    """Open a sealed file; WorldError bundle.NOT_AGE, NOT_FOR_US, DAMAGED, file.*."""
    with reading(path), path.open("rb") as sealed:
        if sealed.read(len(seal.AGE_LINE)) != seal.AGE_LINE:
            raise WorldError("bundle.NOT_AGE")
        sealed.seek(0)
        with seal.unsealed(sealed, identities) as plain:
            yield plain


def read_head(plain: BinaryIO) -> Opening:
    """Read lines 1 to 3; WorldError bundle.MAGIC, NEWER, HEADER."""
    number = format_number(plain.readline(limits.MAGIC_BYTES))
    if number is None:
        raise WorldError("bundle.MAGIC")
    if number != limits.FORMAT_NUMBER:
        raise WorldError("bundle.NEWER")
    second = plain.readline(limits.HEADER_BYTES + 1)
    third = plain.readline(limits.SIGNATURE_LINE_BYTES + 1) if second.endswith(b"\n") else b""
    try:
        return read_opening(second, third)
    except ValueError as error:
        raise WorldError("bundle.HEADER") from error


def walk_frames(
    plain: BinaryIO,
    described: tuple[Frame, ...],
    take: Callable[[bytes], Iterator[T]],
    watch: Watch,
) -> Iterator[T]:
    """Unpack the frames one by one and give what is found in them; nothing may follow."""
    for index, frame in enumerate(described):
        watch.cancel.check()
        for found in take(_unpacked(plain, frame)):
            watch.pause()
            yield found
        watch.progress(index + 1, len(described))
    if plain.read(1):
        raise WorldError("bundle.TRAILING")


def _unpacked(plain: BinaryIO, frame: Frame) -> bytes:
    packed = plain.read(frame.packed)
    if len(packed) != frame.packed or frames.digest(packed) != frame.sha256:
        raise WorldError("bundle.FRAME")
    try:
        return frames.unpack(packed, frame.unpacked)
    except FrameError as error:
        raise WorldError("bundle.UNPACK") from error
