"""A hub that a house follows: its keys, its receipts, and the two ways in which they travel."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.control import (
    Control,
    Holding,
    ReceiptHead,
    make_receipts,
    write_control,
)
from lipas_desktop.bundle.documents import Document
from lipas_desktop.bundle.enrolment import make_cert, make_trust, next_trust
from lipas_desktop.bundle.header import BundleHeader
from lipas_desktop.bundle.reader import OwnKeys, verify
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.ledger import STREAM_KINDS
from lipas_desktop.services.document_files import write_document
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust
from lipas_desktop.system.keys.device import DeviceKeys, new_device_keys


@dataclass
class HubDevice:
    """The operator's device of a hub; it signs what it is told to."""

    root: Signer
    keys: DeviceKeys = field(repr=False)
    trust: TrustView

    @property
    def signer(self) -> Signer:
        return Signer(self.keys.seed)

    @property
    def cert(self) -> Cert:
        return self.trust.certified(self.signer.id)[0]

    def receipts(
        self, epoch: int, counter: int, held: Sequence[Position] = (), **more: Any
    ) -> list[Document]:
        at = 1_635_400_000_000 + counter
        head = ReceiptHead(self.trust.house, self.root.id, epoch, counter, at)
        return make_receipts(head, Holding(held, **more), self.signer)

    def write_control(self, folder: Path, documents: Sequence[Document]) -> Path:
        """Write a control bundle for all computers that the hub knows."""
        folder.mkdir(exist_ok=True)
        to = [one for one in self.trust.devices("data") if one.role == "pc"]
        control = Control(documents, self.trust.house, "hub", 1_635_400_000_000, to)
        (sealed,) = write_control(control, self.signer, self.trust)
        path = folder / sealed.name("PST", date(2021, 10, 28))
        path.write_bytes(sealed.data)
        return path

    def write_file(self, folder: Path, session: Session, document: Document) -> Path:
        """Write a receipt as a file in the clear."""
        folder.mkdir(exist_ok=True)
        return write_document(folder, "PST", session.clock.today(), document)

    def read(self, path: Path) -> tuple[BundleHeader, list[tuple[str, int]]]:
        """Open a bundle as the hub; return its header and the stream and seq of each entry."""
        keys = OwnKeys(self.signer.id, (self.keys.identity,))
        bundle = verify(path, keys, self.trust, NoStreams())
        found = [(one.segment.stream, one.entry.header.seq) for one in bundle.entries()]
        return bundle.header, found


def new_hub(session: Session, *, followed: bool = True) -> HubDevice:
    """Let a house follow a new hub; or make one that it has never heard of."""
    root, keys = Signer(session.random(32)), new_device_keys(session.random)
    house_root = Signer(session.store.plain.secrets.get("house_root") or b"")
    at, view = session.clock.now_ms(), session.trust
    cert = make_cert(
        root,
        root.id,
        key=Signer(keys.seed).public,
        age=keys.recipient,
        name="Pusat",
        no=1,
        grants=STREAM_KINDS,
        at=at,
        role="hub",
    )
    old = view.trusts[view.house]
    follows = [*old.follows, root.id]
    for document in (next_trust(old, at, house_root, follows=follows), make_trust(root, at), cert):
        view = view.take(document)
    if followed:
        with session.store.writing():
            keep_trust(session.store, view)
    return HubDevice(root, keys, view)


def revoke(session: Session, hub: HubDevice) -> None:
    """Let the house revoke the hub's device."""
    house_root = Signer(session.store.plain.secrets.get("house_root") or b"")
    old = session.trust.trusts[session.trust.house]
    paper = next_trust(old, old.at + 1, house_root, revoked={hub.signer.id: []})
    with session.store.writing():
        keep_trust(session.store, session.trust.take(paper))
