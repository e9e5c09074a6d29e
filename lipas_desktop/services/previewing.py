"""What a file would bring, told before anything of it is taken: read whole, nothing is kept.

No copy is laid in the inbox, since what lies there unmarked is taken in at the next opening.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.documents import parse_file
from lipas_desktop.bundle.header import LOG_KINDS, Segment
from lipas_desktop.bundle.inbox import check_sealed, first_octets, read_document
from lipas_desktop.bundle.reader import OwnKeys, VerifiedBundle, Watch, verify
from lipas_desktop.bundle.seal import AGE_LINE
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.domain.ops import EraseOp
from lipas_desktop.services import receipt_files
from lipas_desktop.services.bundle_files import begins_as, bundles_at, is_folder
from lipas_desktop.services.cert_files import with_found
from lipas_desktop.services.pc_names import told_apart
from lipas_desktop.services.receipts import would_bring
from lipas_desktop.services.session import Session
from lipas_desktop.services.streams_view import LogStreams
from lipas_desktop.store.chains import Branch
from lipas_desktop.store.gaps import Gap
from lipas_desktop.system.disk_errors import reading
from lipas_desktop.system.file_names import shown_name
from lipas_desktop.system.keys.backup_header import FORM

_BACKUP = f"{FORM}\n".encode()
_DOCUMENT = b"doc-"
_WORKBOOKS = frozenset({".xlsx", ".xls", ".ods", ".csv"})
_HASHED = 1 << 20

State = Literal["new", "known", "own", "not_for_us", "refused"]


@dataclass(frozen=True)
class MissingPart:
    """A part of another PC's stream that has not come, and lies before what a file holds."""

    no: int
    name: str
    gap: Gap


@dataclass(frozen=True)
class Preview:
    """What one file would bring; `refused` with its code, and `not_for_us`, bring nothing."""

    path: Path
    name: str
    state: State
    code: str = ""
    params: dict[str, str | int] = field(default_factory=dict)
    kind: str = ""
    """Of the bundle: `data`, `restricted`, `audit`, `control` or `pictures`; or `receipt`."""
    no: int = 0
    sender: str = ""
    written: int = 0
    """When it was written, by its sender's clock (ms)."""
    until: int | None = None
    """When the newest entry in it was written; None where it holds none."""
    new: int = 0
    """Entries in it that are neither here nor in a file looked at before it."""
    changes: int = 0
    """Field and row changes in it; the audit's entries are none."""
    new_changes: int = 0
    """Those of the new entries."""
    confirmed: int = 0
    """Changes that a receipt would count as received."""
    erased: int = 0
    """People who stand in this register and would be erased for good."""
    others: Sequence[str] = ()
    """Names of further PCs whose entries it passes on."""
    missing: Sequence[MissingPart] = ()

    @property
    def may_be_taken(self) -> bool:
        """Tell whether receiving it does anything."""
        return self.state in ("new", "known")


def look(
    session: Session,
    paths: Iterable[Path],
    *,
    beside: Path | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[Preview]:
    """Check files, and what lies in folders, and tell what each would bring: new ones first, by
    when written, and one’s own last.

    Papers in the folder `beside` count for who is known. What is wrong with a file is told as its
    preview. Reads only: any thread may do it.
    """
    cancel, paths = cancel or CancelToken(), list(paths)
    folders = [*filter(is_folder, paths), *([beside] if beside else [])]
    trust = with_found(session.trust, folders)
    found = [one for path in paths for one in _files_at(path)]
    receipts = [one for one in found if begins_as(one, receipt_files.FIRST)]
    files = [one for one in found if one not in receipts]
    opened, others = _opened(session, files, trust, progress, cancel)
    opened.sort(key=lambda one: one.header.at)
    reader = _Reader(session, cancel)
    told: list[tuple[Preview, VerifiedBundle]] = []
    for index, bundle in enumerate(opened):
        progress(len(files) + index, 2 * len(files))
        try:
            told.append((reader.told(bundle), bundle))
        except WorldError as error:
            others.append(_refused(bundle.path, error))
    views = [trust, *(bundle.checked.after for bundle in opened)]
    others += [_receipt(session, path, views) for path in receipts]
    found_now = [replace(one, missing=reader.missing(one, bundle)) for one, bundle in told]
    return sorted([*found_now, *others], key=_place)


def _place(told: Preview) -> int:
    """Return where a file stands: what is new, what is wrong, what was taken before, one's own."""
    if told.may_be_taken and told.new:
        return 0
    return {"refused": 1, "not_for_us": 1, "own": 3}.get(told.state, 2)


def _opened(
    session: Session,
    files: Sequence[Path],
    trust: TrustView,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[list[VerifiedBundle], list[Preview]]:
    """Verify files one by one; return the bundles, and what is wrong with the others."""
    keys = OwnKeys(session.device.id, (session.device.identity,))
    opened: list[VerifiedBundle] = []
    refused: list[Preview] = []
    for index, path in enumerate(files):
        progress(index, 2 * len(files))
        cancel.check()
        try:
            _check_kind(path)
            known = LogStreams(session.store.streams)
            opened.append(verify(path, keys, trust, known, Watch(cancel=cancel)))
        except WorldError as error:
            refused.append(_refused(path, error))
    return opened, refused


def _files_at(path: Path) -> list[Path]:
    receipts = receipt_files.found_in(path) if is_folder(path) else []
    return [*bundles_at(path), *receipts]


def _receipt(session: Session, path: Path, views: Sequence[TrustView]) -> Preview:
    """Tell what a receipt would bring; a bundle beside it may be what makes its hub known."""
    try:
        receipt = receipt_files.read(session, read_document(path), views)
    except WorldError as error:
        return _refused(path, error)
    brought = would_bring(session, receipt)
    hubs = (cert for view in views for certs in view.certs.values() for cert in certs)
    hub = next((one.name for one in hubs if one.scope == receipt.hub), "")
    return Preview(
        path,
        shown_name(path),
        "new" if brought else "known",
        kind=receipt_files.KIND,
        sender=hub,
        written=receipt.at,
        new=1 if brought else 0,
        confirmed=brought.confirmed if brought else 0,
    )


def _check_kind(path: Path) -> None:
    """Raise the code that names what a file is, where it is no bundle."""
    first = first_octets(path, len(_BACKUP))
    if first == _BACKUP:
        raise WorldError("bundle.IS_BACKUP", name=shown_name(path))
    if first.startswith(_DOCUMENT):
        raise WorldError(f"document.{parse_file(read_document(path)).kind}")
    if path.suffix.lower() in _WORKBOOKS and not first.startswith(AGE_LINE[: len(first)]):
        raise WorldError("document.workbook")
    check_sealed(path)


def _refused(path: Path, error: WorldError) -> Preview:
    state: State = "not_for_us" if error.code == "bundle.NOT_FOR_US" else "refused"
    return Preview(path, shown_name(path), state, error.code, dict(error.params))


class _Reader:
    """Reads verified bundles one after the other; what an earlier one holds is not new again."""

    def __init__(self, session: Session, cancel: CancelToken) -> None:
        self._session, self._cancel = session, cancel
        self._seen: set[EntryHash] = set()
        self._first: dict[EntryHash, int] = {}
        """When the entry behind a position was written, by that position's hash."""

    def told(self, bundle: VerifiedBundle) -> Preview:
        """Tell what one bundle would bring."""
        header, sender = bundle.header, bundle.checked.signer
        no, name = told_apart(bundle.checked.after, sender)
        found = Preview(
            bundle.path,
            shown_name(bundle.path),
            "new",
            kind=header.kind,
            no=no,
            sender=name,
            written=header.at,
            others=self._others(bundle),
        )
        if sender.id == self._session.device.id:
            return replace(found, state="own")
        if header.kind in LOG_KINDS:
            found = self._counted(found, bundle)
        return replace(found, state="known") if self._was_taken(bundle.path) else found

    def _counted(self, found: Preview, bundle: VerifiedBundle) -> Preview:
        until: int | None = None
        new = changes = new_changes = 0
        erased: set[RowId] = set()
        for segment, entry in bundle.entries(Watch(cancel=self._cancel)):
            at = entry.header.at
            until = at if until is None else max(until, at)
            of_entry = 0 if found.kind == "audit" else entry.changes
            changes += of_entry
            if entry.header.seq == segment.lo:
                self._first[segment.prev] = at
            if not self._has(entry.position(segment.stream)):
                new += 1
                new_changes += of_entry
                erased |= self._erased_here(entry)
            self._seen.add(entry.hash)
        return replace(
            found,
            until=until,
            new=new,
            changes=changes,
            new_changes=new_changes,
            erased=len(erased),
        )

    def _erased_here(self, entry: Entry) -> set[RowId]:
        rows = self._session.store.rows
        ordered = (row for op in entry.ops if isinstance(op, EraseOp) for row in op.rows)
        return {row for row in ordered if rows.get("person", row) is not None}

    def _was_taken(self, path: Path) -> bool:
        mark = self._session.store.plain.inbox.get(_digest(path))
        return mark is not None and mark.state == "done"

    def _others(self, bundle: VerifiedBundle) -> Sequence[str]:
        mine = {bundle.checked.signer.id, self._session.device.id}
        devices = {part.signer for part in bundle.header.segments} - mine
        found = (self._cert(bundle, device) for device in devices)
        return tuple(sorted(cert.name for cert in found if cert is not None))

    def _cert(self, bundle: VerifiedBundle, device: KeyId) -> Cert | None:
        return next(iter(bundle.checked.after.certified(device)), None)

    def missing(self, told: Preview, bundle: VerifiedBundle) -> Sequence[MissingPart]:
        """Tell which parts before a bundle's neither are here nor in any of the others."""
        if not told.may_be_taken:
            return ()
        found = []
        for segment in bundle.header.segments:
            start = segment.start
            if start is not None and not self._has(start):
                cert = self._cert(bundle, segment.signer)
                named = told_apart(bundle.checked.after, cert) if cert else (0, "")
                found.append(MissingPart(*named, self._gap(segment)))
        return tuple(found)

    def _has(self, position: Position) -> bool:
        return position.hash in self._seen or self._session.store.streams.has_come(position)

    def _gap(self, segment: Segment) -> Gap:
        here = max(self._session.store.streams.named(segment.stream), key=_reach, default=None)
        return Gap(
            segment.stream,
            segment.signer,
            _reach(here) + 1 if here else 1,
            segment.lo - 1,
            here.at if here else None,
            self._first[segment.prev],
        )


def _reach(branch: Branch) -> int:
    return branch.position.seq


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with reading(path), path.open("rb") as file:
        while chunk := file.read(_HASHED):
            digest.update(chunk)
    return digest.hexdigest()
