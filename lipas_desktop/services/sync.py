"""*Kirim*: what other computers do not have yet goes into sealed files; nothing is marked sent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lipas_desktop import __version__
from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.reader import Watch
from lipas_desktop.bundle.sources import Anchor, OwnSegment, RelayedSegment, Source
from lipas_desktop.bundle.writer import Contents, SealedBundle, write_bundles
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.contexts import branch_of, seq_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.domain.spans import Spans
from lipas_desktop.services import erased_papers, trust_papers
from lipas_desktop.services.audit_sending import is_due, kind_told
from lipas_desktop.services.cert_files import lay_own
from lipas_desktop.services.haves import strangers
from lipas_desktop.services.receipts import last_seen, said_to_hold, sent_again
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.record_places import SENT as SENT
from lipas_desktop.services.record_places import packed
from lipas_desktop.services.session import Session
from lipas_desktop.services.streams_view import LogStreams
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.system.atomic import remove_cut, write_new


@dataclass(frozen=True)
class ExportedFile:
    """One sealed file and what is in it."""

    path: Path
    kind: StreamKind
    entries: int
    changes: int
    size: int
    to: Sequence[str]
    """Names of the other computers that can open it; empty where only this one can."""
    places: Spans = field(default_factory=Spans, repr=False)
    """The entries in it, by where they stand in the log here."""


@dataclass(frozen=True)
class Exported:
    """What an export wrote."""

    files: Sequence[ExportedFile]

    @property
    def changes(self) -> int:
        """Return how many field and row changes all files hold."""
        return sum(one.changes for one in self.files)


def export(
    session: Session,
    folder: Path,
    *,
    called: str = "",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Exported, Changes]:
    """Write what the other computers of the house lack into a folder or onto a stick.

    `called` is what the history calls the place; a stick's root has no name on Windows. Where
    nothing is lacking, the others are still told what has come here. Each file is written under
    a passing name, flushed, read back and renamed. Can be repeated at will: nothing is marked.
    WorldError sync.not_accepted, file.*, bundle.*.
    """
    if session.cert is None:
        raise WorldError("sync.not_accepted")
    session.witness()
    remove_cut(folder)
    watch = Watch(progress, cancel or CancelToken())
    files: list[ExportedFile] = []
    for kind in SENT:
        if kind in session.grants:
            files += _export_kind(session, kind, folder, watch)
    if "audit" in session.grants:
        others = _others(session, "audit")
        if others and (any(one.entries for one in files) or is_due(session, others)):
            files += _export_kind(session, "audit", folder, watch)
    if len(session.trust.devices("data")) > 1:
        # Former keys count here: a copy that is restored later learns whose number is taken.
        lay_own(session, folder)
    others = _others(session, "data")
    papers = trust_papers.export(session, folder, others)
    papers += erased_papers.export(session, folder, others)
    _note(session, called or folder.name, files, papers)
    return Exported(tuple(files)), Changes(plain=frozenset({"transfer"}))


def _others(session: Session, kind: StreamKind) -> list[Cert]:
    former = {branch.device for branch in session.store.streams.all(kind) if branch.own}
    # This PC before it was restored will never say what it holds.
    left_out = {session.device.id, *former}
    return [cert for cert in recipients(session, kind) if cert.id not in left_out]


def _export_kind(
    session: Session, kind: StreamKind, folder: Path, watch: Watch
) -> list[ExportedFile]:
    to, others = recipients(session, kind), _others(session, kind)
    if not others and _others(session, "data"):
        # Nobody else may read it: sealed to this computer alone it would be lost with it, and
        # look like a second place.
        return []
    sources = list(_sources(session, kind, others))
    if not sources and not others:
        return []
    own = session.store.log.own(kind)
    contents = Contents(
        kind=kind,
        house=session.house_id,
        app=__version__,
        at=session.clock.now_ms(),
        to=to,
        sources=sources,
        have=session.store.log.frontier(kind),
        also=strangers(session, others) if kind == "data" else (),
        seen=last_seen(session),
        trust=trust_papers.held(session),
    )
    written = write_bundles(
        contents,
        session.signer,
        session.trust,
        own=own.stream if own else None,
        known=LogStreams(session.store.streams),
        watch=watch,
    )
    names = tuple(cert.name for cert in others)
    return [_write(session, kind, folder, sealed, names) for sealed in written]


def _write(
    session: Session, kind: StreamKind, folder: Path, sealed: SealedBundle, to: Sequence[str]
) -> ExportedFile:
    path = folder / sealed.name(session.house.short_code, session.clock.today())
    write_new(path, sealed.data)
    checked = sealed.checked
    streams = session.store.streams
    segments = checked.opening.header.segments
    places = Spans.of(run for one in segments for run in streams.way(one.end, one.lo).runs)
    changes = checked.changes if kind in SENT else 0
    return ExportedFile(path, kind, checked.entries, changes, len(sealed.data), to, places)


def _sources(session: Session, kind: StreamKind, others: Sequence[Cert]) -> Iterable[Source]:
    haves = [have for cert in others for have in said_to_hold(session, cert, kind)]
    asked = sent_again(session, others)
    streams, reached = session.store.streams, dict[int, int]()
    for branch in streams.all(kind):
        # With several receivers the one that holds least decides.
        held = min((streams.held(branch, have) for have in haves), default=0)
        if branch.fork is not None:
            # What lies below a fork goes along with the branch that it forks from.
            held = max(held, min(seq_of(branch.fork), reached[branch_of(branch.fork)]))
        yield from _again(session, branch, asked, held)
        source = _source(session, branch, held + 1)
        reached[branch.id] = source.hi if source is not None else held
        if source is not None:
            yield source


def _again(
    session: Session, branch: Branch, asked: Iterable[Position], held: int
) -> Iterable[Source]:
    """Give the entries at or below what is held that a hub lacks parts of, each once."""
    places = (session.store.streams.place(position) for position in asked)
    last = 0
    for seq in sorted(seq_of(one) for one in places if one and branch_of(one) == branch.id):
        source = _source(session, branch, seq, seq) if last < seq <= held else None
        if source is not None:
            last = source.hi
            yield source


def _source(session: Session, branch: Branch, low: int, least: int | None = None) -> Source | None:
    """Return the entries from seq `low` to the head, or to the first place from `least` on."""
    streams, head = session.store.streams, seq_of(branch.head)

    def hash_at(seq: int) -> EntryHash:
        return streams.hash_at(branch, seq)

    def entries(lo: int, hi: int) -> Iterable[bytes]:
        return streams.entries(branch, lo, hi)

    if low > head:
        return None
    if branch.own and branch.device == session.device.id:
        return OwnSegment(
            stream=branch.stream,
            lo=low,
            hi=least or head,
            prev=hash_at(low - 1),
            entries=entries,
            hash_at=hash_at,
            key=session.signer,
        )
    anchors = [
        Anchor(kept.seq, kept.hash, kept.signature)
        for kept in streams.heads(branch)
        if kept.seq >= low
        and _is_taken(session, branch, Position(branch.stream, kept.seq, kept.hash))
    ]
    if not anchors:
        return None
    if least is not None:
        anchors = anchors[:1]
    return RelayedSegment(
        stream=branch.stream,
        signer=branch.device,
        lo=low,
        hi=anchors[-1].seq,
        prev=hash_at(low - 1),
        entries=entries,
        anchors=tuple(anchors),
    )


def _is_taken(session: Session, branch: Branch, head: Position) -> bool:
    """Tell whether readers take another's entries up to a head; else they stay, and the rest goes.

    Its author may have been revoked since, or is not vouched for by the newest roots.
    """
    trust = session.trust
    if not trust.grants(branch.device, branch.kind, branch.house):
        return False
    last = trust.revoked(branch.device)
    known = LogStreams(session.store.streams)
    return last is None or any(known.leads_to(head, good) for good in last)


def _note(
    session: Session, place: str, files: Sequence[ExportedFile], papers: Sequence[Path]
) -> None:
    at = session.clock.now_ms()
    with session.store.writing():
        for path in papers:
            session.store.plain.transfers.add(Transfer(at, "export", place, path.name, "written"))
        for one in files:
            session.store.plain.transfers.add(
                Transfer(
                    at,
                    "export",
                    place,
                    one.path.name,
                    "written",
                    one.changes,
                    detail=_detail(one),
                )
            )
        session.store.log.left_house()
        session.audit("EKSPOR", "bundle", len(files), ", ".join(one.path.name for one in files))


def _detail(one: ExportedFile) -> dict[str, str | int]:
    """Return what the history keeps of a file: its kind where that is told, and how far it goes."""
    return kind_told(one.kind) | ({"places": packed(one.places)} if one.places else {})
