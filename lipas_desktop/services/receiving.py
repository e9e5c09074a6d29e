"""*Terima*: bundles are found by content, checked whole, then merged; nothing is overwritten."""

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Literal, NamedTuple

from lipas_desktop.bundle.contents import Trust, read_receipt
from lipas_desktop.bundle.inbox import Arrived, take_in
from lipas_desktop.bundle.reader import OwnKeys, VerifiedBundle, Watch, verify
from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.errors import Cancelled, WorldError
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.services import erased_papers, receipt_files, receipts, trust_papers, witnessed
from lipas_desktop.services.audit_sending import kind_told
from lipas_desktop.services.bundle_files import begins_as, bundles_at, is_folder
from lipas_desktop.services.cert_files import take_found
from lipas_desktop.services.haves import keep_have, keep_known
from lipas_desktop.services.received_files import Received as Received
from lipas_desktop.services.received_files import ReceivedFile as ReceivedFile
from lipas_desktop.services.session import Session, keep_ledger
from lipas_desktop.services.streams_view import LogStreams
from lipas_desktop.services.trust import keep_trust, keep_versions
from lipas_desktop.store.exchange import Received as Mark
from lipas_desktop.store.exchange import Transfer
from lipas_desktop.store.receive import Received as Merged
from lipas_desktop.store.streams import SignedHead
from lipas_desktop.system import disk
from lipas_desktop.system.file_names import shown_name
from lipas_desktop.system.keys.backup_header import FORM

log = logging.getLogger(__name__)

_ONE_FILE = {"file.bad_name", "file.device_failed", "file.in_use", "file.unreadable"}
"""What is wrong with one file of a stick; the others are read all the same."""
_TOLD = ("waiting", "dropped", "late_holds", "erased")
"""What the history keeps of a file where there was any."""
_BACKUP = f"{FORM}\n".encode()
_ORDER = {"control": 0, "data": 1, "restricted": 2, "audit": 3}
_LOOKED_AT_AGAIN = {"bundle.HOUSE", "bundle.UNKNOWN", "bundle.GRANT", "bundle.REVOKED"}
"""What may come right once a new trust document or certificate is here."""


def receive(
    session: Session,
    paths: Iterable[Path],
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Received, Changes]:
    """Take in bundles and receipts, and folders of them.

    A file that is refused changes nothing, is kept sealed with its code, and does not stop the
    others. The same file twice adds nothing. While nothing is being written `cancel.pause` is
    called. WorldError only where this PC itself cannot go on (disk full, register).
    """
    cancel, paths = cancel or CancelToken(), list(paths)
    take_found(session, filter(is_folder, paths))
    trust = session.trust
    found = (one for path in paths for one in bundles_at(path))
    files = [one for one in found if not begins_as(one, receipt_files.FIRST)]
    done: list[ReceivedFile] = []
    verified: list[Verified] = []
    try:
        for index, path in enumerate(files):
            cancel.check()
            progress(index, 2 * len(files))
            outcome = _check(session, path, _watch(cancel))
            if isinstance(outcome, ReceivedFile):
                done.append(outcome)
            else:
                verified.append(outcome)
    except Cancelled:
        _take_away(*(one.copy for one in verified))
        raise

    def count(merged: int) -> None:
        progress(len(files) + len(done) + merged, 2 * len(files))

    merged, changes = merge(session, verified, cancel, count)
    done += merged
    while session.trust != trust:
        trust = session.trust
        merged, touched = _look_again(session, cancel)
        done, changes = [*_without(done, merged), *merged], changes.merge(touched)
    done += _receipts_at(session, paths)
    return Received(tuple(done)), changes


def _receipts_at(session: Session, paths: Iterable[Path]) -> Iterator[ReceivedFile]:
    """Take the receipts in the clear; their hub may just have become known by a bundle."""
    for name, data in receipt_files.found_at(paths):
        try:
            yield receipt_files.take(session, name, data)
        except WorldError as error:
            if not error.code.startswith("bundle."):
                raise
            yield _refused(session, name, None, error)


def _look_again(session: Session, cancel: CancelToken) -> tuple[list[ReceivedFile], Changes]:
    """Merge what was refused before its signer was known here; the rest stays as it is."""
    found = []
    for mark in session.store.plain.inbox.list("refused"):
        path = _inbox(session) / f"{mark.sha256}.age"
        if mark.code in _LOOKED_AT_AGAIN and path.is_file():
            copy = Arrived(path, mark.sha256, path.stat().st_size)
            with suppress(WorldError):
                found.append(Verified(mark.name, copy, _verify(session, copy, _watch(cancel))))
    return merge(session, found, cancel, lambda _: None)


def _without(done: Iterable[ReceivedFile], merged: Iterable[ReceivedFile]) -> list[ReceivedFile]:
    """Leave out the refusals of files that came right after all."""
    names = {one.name for one in merged}
    return [one for one in done if one.state != "refused" or one.name not in names]


class Verified(NamedTuple):
    """A file whose copy in the inbox passed every check."""

    name: str
    copy: Arrived
    bundle: VerifiedBundle


def _check(session: Session, path: Path, watch: Watch) -> ReceivedFile | Verified:
    name = shown_name(path)
    if begins_as(path, _BACKUP):
        return _refused(session, name, None, WorldError("bundle.IS_BACKUP", name=name))
    try:
        copy = take_in(path, _inbox(session), session.random, watch.pause)
    except WorldError as error:
        if error.code in _ONE_FILE and error.params.get("name") == path.name:
            error = WorldError(error.code, name=name)
        elif not error.code.startswith("bundle."):
            raise
        return _refused(session, name, None, error)
    known = session.store.plain.inbox.get(copy.sha256)
    if known is not None and known.state == "done":
        _take_away(copy)
        return ReceivedFile(name, "known")
    return verify_copy(session, name, copy, watch)


def verify_copy(
    session: Session, name: str, copy: Arrived, watch: Watch
) -> ReceivedFile | Verified:
    """Check a copy in the inbox and apply nothing; a refused one is kept with its code."""
    try:
        return Verified(name, copy, _verify(session, copy, watch))
    except WorldError as error:
        if not error.code.startswith("bundle."):
            raise
        return _refused(session, name, copy, error)
    except Cancelled:
        _take_away(copy)
        raise


def _verify(session: Session, copy: Arrived, watch: Watch) -> VerifiedBundle:
    keys = OwnKeys(session.device.id, (session.device.identity,))
    return verify(copy.path, keys, session.trust, LogStreams(session.store.streams), watch)


def merge(
    session: Session,
    verified: Iterable[Verified],
    cancel: CancelToken,
    count: Callable[[int], None],
) -> tuple[list[ReceivedFile], Changes]:
    """Apply verified bundles in the order in which one may need another.

    Where somebody cancels, no copy stays to be taken up again by itself.
    """
    rest = deque(
        sorted(
            verified, key=lambda one: (_ORDER.get(one.bundle.header.kind, 9), one.bundle.header.at)
        )
    )
    done: list[ReceivedFile] = []
    changes, trusts = Changes(plain=frozenset({"transfer", "inbox"})), session.trust.trusts
    try:
        while rest:
            outcome, touched = _merge_next(session, rest[0], trusts, cancel)
            rest.popleft()
            done.append(outcome)
            changes = changes.merge(touched)
            count(len(done))
    except Cancelled:
        _take_away(*(one.copy for one in rest))
        raise
    if any(one.erased or one.dropped for one in done):
        session.store.cleanse()
        keep_ledger(session)
    return done, changes


def _merge_next(
    session: Session, verified: Verified, trusts: Mapping[KeyId, Trust], cancel: CancelToken
) -> tuple[ReceivedFile, Changes]:
    """Apply a bundle; one before it may have brought that its signer is revoked."""
    checked: ReceivedFile | Verified = verified
    if session.trust.trusts != trusts:
        checked = verify_copy(session, verified.name, verified.copy, _watch(cancel))
    if isinstance(checked, ReceivedFile):
        return checked, NOTHING
    return _merge(session, checked, cancel)


def _refused(session: Session, name: str, copy: Arrived | None, error: WorldError) -> ReceivedFile:
    """Keep a refused file sealed with its code; what is for another computer is left alone."""
    if error.code == "bundle.NOT_FOR_US":
        if copy is not None:
            _take_away(copy)
        return ReceivedFile(name, "not_for_us", error.code)
    at = session.clock.now_ms()
    with session.store.writing():
        if copy is not None:
            session.store.plain.inbox.put(
                Mark(copy.sha256, name, "", "refused", at, code=error.code)
            )
        session.store.plain.transfers.add(
            Transfer(at, "import", "", name, "refused", detail={"code": error.code, **error.params})
        )
    log.warning("bundle refused: %s", error.code)
    return ReceivedFile(name, "refused", error.code, params=error.params)


def _merge(
    session: Session, verified: Verified, cancel: CancelToken
) -> tuple[ReceivedFile, Changes]:
    """Apply a verified bundle; the mark *done* comes last: a cut import is taken up again."""
    name, copy, bundle = verified
    header, sender = bundle.header, bundle.checked.signer
    kind, merged, said = header.log_kind, Merged(), list[witnessed.Said]()
    if kind is not None:
        _begin(session, verified)
        entries = _entries(bundle, _watch(cancel), said)
        merged = session.store.log.receive(kind, entries)
    with session.store.writing():
        brought, erased = _take_documents(session, bundle)
        witnessed.keep(session, said)
        if kind is not None and sender.id != session.device.id:
            keep_have(session, sender.id, kind, header.have)
            trust_papers.keep_word(session, sender.id, header.trust)
            if kind == "data":
                keep_known(session, sender.id, header.to)
        _mark(session, verified, "done")
        merged = replace(merged, erased=merged.erased + erased)
        _note(session, verified, merged, receipt_files.told(brought))
    if erased:
        woken = erased_papers.wake(session)
        merged = replace(merged, changes=Changes(everything=True).merge(woken))
    _take_away(copy)
    done = ReceivedFile(
        name,
        "merged",
        "",
        sender.name,
        merged.new,
        merged.waiting,
        changes=_counted(verified, merged),
        dropped=merged.dropped,
        late_holds=merged.late_holds,
        erased=merged.erased,
        receipts=brought,
        skipped=bundle.checked.refused_documents,
        touched=merged.changes,
    )
    return done, merged.changes


def _note(
    session: Session, verified: Verified, merged: Merged, by_receipts: dict[str, int]
) -> None:
    """Add a line to the history: what came, and what of it was out of the ordinary."""
    name, copy, bundle = verified
    told = kind_told(bundle.header.kind)
    told |= {each: n for each in _TOLD if (n := getattr(merged, each)) > 0}
    told |= by_receipts
    if skipped := bundle.checked.refused_documents:
        told["skipped"] = skipped
    at, changes, sender = session.clock.now_ms(), _counted(verified, merged), bundle.checked.signer
    session.store.plain.transfers.add(
        Transfer(at, "import", sender.name, name, "merged", changes, copy.sha256, detail=told)
    )


def _counted(verified: Verified, merged: Merged) -> int:
    return 0 if verified.bundle.header.kind == "audit" else merged.ops


def _begin(session: Session, verified: Verified) -> None:
    """Mark the import begun, and keep what lets its entries be passed on.

    Certificates and signed heads come first: were the import cut and its copy lost, entries that
    their author has lost as well could go to nobody otherwise.
    """
    with session.store.writing():
        keep_trust(session.store, verified.bundle.checked.after)
        for part in verified.bundle.header.segments:
            session.store.streams.keep_head(
                SignedHead(part.stream, part.hi, part.head, part.signer, part.signature)
            )
        _mark(session, verified, "waiting")


def _take_documents(session: Session, bundle: VerifiedBundle) -> tuple[list[receipts.Brought], int]:
    """Take what a bundle's documents say; return its receipts and how many rows are erased."""
    documents = list(bundle.documents())
    keep_trust(session.store, bundle.checked.after)
    keep_versions(session.store, documents)
    found = (read_receipt(one) for one in documents if one.kind == receipt_files.KIND)
    taken = (receipts.take(session, receipt) for receipt in found)
    brought = [one for one in taken if one is not None]
    return brought, erased_papers.take(session, documents)


def _mark(session: Session, verified: Verified, state: Literal["waiting", "done"]) -> None:
    name, copy, bundle = verified
    mark = Mark(copy.sha256, name, bundle.header.kind, state, session.clock.now_ms())
    with session.store.writing():
        session.store.plain.inbox.put(mark)


def _watch(cancel: CancelToken) -> Watch:
    """Let saves go first between entries: the store reads them outside its transactions."""
    return Watch(cancel=cancel, pause=cancel.pause)


def _entries(bundle: VerifiedBundle, watch: Watch, said: list[witnessed.Said]) -> Iterator[Entry]:
    """Give the entries one by one, and put down what they say of other streams."""
    for found in bundle.entries(watch):
        said += witnessed.said_in(found)
        yield found.entry


def _take_away(*copies: Arrived) -> None:
    for copy in copies:
        # What somebody holds is done with all the same; it goes when the file comes again.
        with suppress(OSError):
            disk.remove(copy.path)


def _inbox(session: Session) -> Path:
    session.places.inbox.mkdir(parents=True, exist_ok=True)
    return session.places.inbox
