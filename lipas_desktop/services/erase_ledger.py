"""The erase ledger: which rows are erased, kept outside the database for what is restored later.

Signed documents of row ids and nothing else, in the live folder and beside every copy. The
register is brought in line with them after a restore and at every opening, before anything of it
is shown; the papers are brought in line with the register after every erasure.
"""

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.bundle.contents import Erased, read_erased
from lipas_desktop.bundle.documents import Document, parse_file, sign_document
from lipas_desktop.bundle.limits import ERASED_ROWS
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.edits import Erase
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import EntryHash, RowId
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.services.document_files import documents_in, write_document
from lipas_desktop.services.trust import load_trust
from lipas_desktop.store.store import Store
from lipas_desktop.system import disk
from lipas_desktop.system.atomic import write_new
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.disk_errors import as_world_error

log = logging.getLogger(__name__)

FOLDER = "erased"
ORDER = "buku"
"""Order of an erasure that the ledger asks for anew."""

Pair = tuple[RowId, EntryHash]


@dataclass(frozen=True)
class Part:
    """One paper of the ledger and where it lies."""

    path: Path
    erased: Erased


@dataclass(frozen=True)
class Ledger:
    """The papers of one register, in a folder of its own."""

    folder: Path
    signer: Signer
    clock: Clock

    def parts(self, trust: TrustView) -> list[Part]:
        """Return the papers that this PC or another one of the house has signed, by number."""
        view = self.view(trust)
        found = []
        for path, data in documents_in(self.folder, "erased"):
            try:
                document = parse_file(data)
                if not document.signed_by({self.signer.id: self.signer.public}):
                    view.take(document)
                found.append(Part(path, read_erased(document)))
            except WorldError:
                # Anybody can lay a file there; what nobody of the house signed says nothing.
                log.warning("a part of the erase ledger is not signed by this house")
        return sorted(found, key=lambda part: (part.erased.n, part.path.name))

    def view(self, trust: TrustView) -> TrustView:
        """Return a view that also knows the computers whose certificates lie beside the papers."""
        return trust.with_certs(_read(self.folder, "cert"))

    def settle(self, store: Store) -> bool:
        """Erase again what the register no longer knows to be erased; tell whether there was any.

        The register is then older than its ledger: something laid an earlier one in its place. It
        goes on in new streams, since what it wrote after that time must not be written twice.
        """
        if not self._exists:
            return False
        pairs = self.pairs(load_trust(store))
        behind = {row for row, _ in pairs} - {row for row, _ in store.log.erased()}
        if behind and store.log.own("data") is not None:
            with store.writing():
                open_anew(store, self.signer)
                erase_anew(store, pairs)
        return bool(behind)

    def keep(self, store: Store) -> int:
        """Put into the ledger what the register knows to be erased; return how many parts it has.

        WorldError file.*.
        """
        pairs = store.log.erased()
        if not pairs and not self._exists:
            return 0
        trust = load_trust(store)
        parts = self.parts(trust)
        known = {row for part in parts for row, _ in part.erased.rows}
        missing = [pair for pair in pairs if pair[0] not in known]
        if missing:
            self._write(store, trust, parts, missing)
            parts = self.parts(trust)
        return len({part.erased.n for part in parts})

    def take_from(self, *folders: Path) -> None:
        """Copy the papers that lie in other folders; who signed them is looked at when read."""
        for folder in folders:
            for kind in ("cert", "erased"):
                for path, data in documents_in(folder, kind) if folder.is_dir() else ():
                    self._make_folder()
                    target = self.folder / path.name
                    if not target.exists():
                        write_new(target, data)

    def copy_to(self, folder: Path) -> None:
        """Lay the papers beside a copy of the register, for whoever restores an older one."""
        for kind in ("cert", "erased"):
            for path, data in documents_in(self.folder, kind) if self._exists else ():
                target = folder / path.name
                if not target.exists():
                    write_new(target, data)

    def add(self, store: Store, document: Document) -> None:
        """Keep a paper that came from another computer, to the byte. WorldError file.*."""
        self._make_folder()
        write_document(self.folder, house_code(store), self.clock.today(), document)

    @property
    def _exists(self) -> bool:
        return self.folder.is_dir()

    def _make_folder(self) -> None:
        with as_world_error(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)

    def pairs(self, trust: TrustView) -> set[Pair]:
        """Return the rows that all papers name, with the entries that ordered it."""
        return {pair for part in self.parts(trust) for pair in part.erased.rows}

    def _write(
        self, store: Store, trust: TrustView, parts: Sequence[Part], missing: Sequence[Pair]
    ) -> None:
        """Fill up the last part where this PC signed it, and begin further ones."""
        self._make_folder()
        last = parts[-1] if parts else None
        number = last.erased.n if last else 0
        begun: tuple[Pair, ...] = ()
        if last and self._is_own(last.erased.document) and len(last.erased.rows) < ERASED_ROWS:
            number, begun = number - 1, last.erased.rows
        code = house_code(store)
        for cert in trust.certified(self.signer.id)[:1]:
            # Where an older register is restored, it tells whose signature stands below.
            write_document(self.folder, code, self.clock.today(), cert.document)
        rows = [*begun, *missing]
        for start in range(0, len(rows), ERASED_ROWS):
            number += 1
            part = self._sign(trust, number, rows[start : start + ERASED_ROWS])
            write_document(self.folder, code, self.clock.today(), part)
        if last and begun:
            with suppress(OSError):
                disk.remove(last.path)

    def _sign(self, trust: TrustView, n: int, rows: Iterable[Pair]) -> Document:
        body = {
            "at": self.clock.now_ms(),
            "house": trust.house,
            "n": n,
            "rows": [list(pair) for pair in rows],
        }
        return sign_document("erased", body, self.signer)

    def _is_own(self, document: Document) -> bool:
        return bool(document.signed_by({self.signer.id: self.signer.public}))


def open_anew(store: Store, signer: Signer) -> None:
    """Go on in new streams of this PC, from where its present ones end."""
    house = load_trust(store).house
    for kind in STREAM_KINDS:
        head = store.log.own(kind)
        if head is not None:
            store.log.open_stream(kind, house, signer.id, head)


def erase_anew(store: Store, pairs: Iterable[Pair]) -> None:
    """Erase by an entry of this PC what a ledger names and the register does not; in `writing()`.

    The entries that it names may be lost, and nobody else could then tell why ops are gone.
    """
    known = {row for row, _ in store.log.erased()}
    rows = sorted({row for row, _ in pairs} - known)
    if rows:
        store.log.append("data", [Erase(rows, ORDER)], by=None)
    store.log.believe(pairs)


def house_code(store: Store) -> str:
    """Return the neutral code that file names begin with."""
    rows = store.rows.list("house")
    return rows[0].text("short_code") if rows else "RUMAH"


def _read(folder: Path, kind: str) -> list[Document]:
    found = []
    for _, data in documents_in(folder, kind):
        with suppress(WorldError):
            found.append(parse_file(data))
    return found
