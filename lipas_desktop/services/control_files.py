"""Signed documents into a folder, sealed beside the packages of an export."""

from collections.abc import Sequence
from pathlib import Path

from lipas_desktop import __version__
from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.control import Control, write_control
from lipas_desktop.bundle.documents import Document
from lipas_desktop.services.session import Session
from lipas_desktop.system.atomic import write_new


def write(
    session: Session, folder: Path, documents: Sequence[Document], to: Sequence[Cert]
) -> list[Path]:
    """Write documents for some computers, in this order; nothing is marked.

    WorldError file.*, bundle.*.
    """
    control = Control(
        documents=documents,
        house=session.house_id,
        app=__version__,
        at=session.clock.now_ms(),
        to=to,
    )
    written = []
    for sealed in write_control(control, session.signer, session.trust):
        path = folder / sealed.name(session.house.short_code, session.clock.today())
        write_new(path, sealed.data)
        written.append(path)
    return written
