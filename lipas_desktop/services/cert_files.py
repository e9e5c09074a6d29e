"""Certificates in the clear beside packages: a computer is known by whoever finds its stick.

A register put back from an old copy may not have heard of a computer that joined later; packages
of the two are sealed to keys that the other does not have. The certificate, which a root of the
house has signed, says who that computer is, and nothing of anybody.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lipas_desktop.bundle.documents import Document, parse_file
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.document_files import documents_in, write_document
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import keep_trust

KIND = "cert"


def lay_own(session: Session, folder: Path) -> None:
    """Lay this computer's certificate beside its packages, where it does not lie yet.

    The packages are what counts: where there is no room left, it goes with the next ones.
    """
    cert = session.cert
    if cert is None or cert.document.file_bytes in [data for _, data in documents_in(folder, KIND)]:
        return
    local = datetime.fromtimestamp(cert.at / 1000, UTC) + timedelta(
        minutes=session.clock.tz_minutes
    )
    with suppress(WorldError):
        write_document(folder, session.house.short_code, local.date(), cert.document)


def found_in(folder: Path) -> list[Document]:
    """Return the certificates that lie in a folder, whoever signed them."""
    found = []
    for _, data in documents_in(folder, KIND):
        with suppress(WorldError):
            found.append(parse_file(data))
    return found


def with_found(trust: TrustView, folders: Iterable[Path]) -> TrustView:
    """Return a view with the certificates in folders that a root of the house has signed."""
    return trust.with_certs(one for folder in folders for one in found_in(folder))


def take_found(session: Session, folders: Iterable[Path]) -> None:
    """Keep the certificates of the house's computers that lie in folders."""
    trust = session.trust
    view = with_found(trust, folders)
    if view != trust:
        with session.store.writing():
            keep_trust(session.store, view)
