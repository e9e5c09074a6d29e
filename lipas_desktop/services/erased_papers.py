"""Papers of the erase ledger on their way: sealed beside the packages, and taken from there.

An erasure travels as an entry, and needs no paper then. Where that entry was lost with its author's
disk, only the paper explains what was taken out because of it. No have-vector can tell who knows
it, so it goes along each time.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from lipas_desktop.bundle.contents import Cert, read_erased
from lipas_desktop.bundle.documents import Document
from lipas_desktop.domain.changes import Changes
from lipas_desktop.services import control_files
from lipas_desktop.services.erase_ledger import erase_anew
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.session import Session

KIND = "erased"


def export(session: Session, folder: Path, others: Sequence[Cert]) -> list[Path]:
    """Write the papers about entries that were lost, where there are any; nothing is marked.

    WorldError file.*, bundle.*.
    """
    papers = _only_told_here(session) if others else []
    if not papers:
        return []
    return control_files.write(session, folder, papers, recipients(session, "data"))


def take(session: Session, documents: Iterable[Document]) -> int:
    """Keep papers that came, and erase here what they name; inside `writing()`.

    Returns how many rows were not known to be erased.
    """
    papers = [read_erased(one) for one in documents if one.kind == KIND]
    pairs = {pair for paper in papers for pair in paper.rows}
    known = set(session.store.log.erased())
    if not pairs - known or session.store.log.own("data") is None:
        return 0
    for paper in papers:
        session.ledger.add(session.store, paper.document)
    erase_anew(session.store, pairs)
    return len({row for row, _ in pairs} - {row for row, _ in known})


def wake(session: Session) -> Changes:
    """Apply what waited for an erasure that a paper told of; not inside `writing()`."""
    return session.store.log.receive("data", ()).changes


def _only_told_here(session: Session) -> list[Document]:
    """Return the papers that name an entry which no package from here brings.

    Before each the certificate of who signed it, where that lies beside the papers alone.
    """
    streams, trust = session.store.streams, session.trust
    view = session.ledger.view(trust)
    papers = [part.erased for part in session.ledger.parts(trust)]
    orders = {entry for paper in papers for _, entry in paper.rows}
    lost = {entry for entry in orders if streams.place_of(entry) is None}
    told = [one.document for one in papers if any(entry in lost for _, entry in one.rows)]
    signers = {key for one in told for key, _ in one.signatures}
    certs = [cert.document for key in signers for cert in view.certified(key)]
    return [*(one for one in certs if one not in trust.papers), *told]
