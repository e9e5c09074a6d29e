"""Versions of trust documents on their way: whoever holds newer ones passes them on.

A computer that has revoked a device, or changed the house's roots, may be met by nobody for weeks.
What each holds it says in the header of its packages; what is lacking then goes along, in order.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from lipas_desktop.bundle.contents import Cert, Trust
from lipas_desktop.bundle.header import Versions
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.services import control_files
from lipas_desktop.services.recipients import recipients
from lipas_desktop.services.session import Session
from lipas_desktop.services.trust import kept_versions

Kept = Mapping[KeyId, Sequence[Trust]]
"""The versions of each scope, ascending."""


def held(session: Session) -> list[Versions]:
    """Return what this computer says in its packages that it holds."""
    kept = kept_versions(session.store)
    return [Versions(scope, chain[0].n, chain[-1].n) for scope, chain in kept.items()]


def keep_word(session: Session, device: KeyId, word: Sequence[Versions]) -> None:
    """Keep what a computer's package said that it holds, if it did; inside `writing()`."""
    if word:
        session.store.plain.state.put(_name(device), json.dumps(word))


def export(session: Session, folder: Path, others: Sequence[Cert]) -> list[Path]:
    """Write the versions for those who lack some, with the certificates that now count.

    WorldError file.*, bundle.*.
    """
    kept, said = kept_versions(session.store), held(session)
    words = {cert.id: _word(session, cert, said) for cert in others}
    if not any(_lacks(word, kept) and _follows(word, kept) for word in words.values()):
        return []
    left_out = {device for device, word in words.items() if not _follows(word, kept)}
    to = [cert for cert in recipients(session, "data") if cert.id not in left_out]
    versions = [trust.document for chain in kept.values() for trust in chain]
    certs = [cert.document for found in session.trust.certs.values() for cert in found]
    return control_files.write(session, folder, [*versions, *certs], to)


def _lacks(word: Sequence[Versions], kept: Kept) -> bool:
    has = {one.scope: one for one in word}
    return any(
        scope not in has or has[scope].hi < chain[-1].n or has[scope].lo > chain[0].n
        for scope, chain in kept.items()
    )


def _follows(word: Sequence[Versions], kept: Kept) -> bool:
    """Tell whether what is kept here goes on from what a computer holds, in every scope."""
    reached = {one.scope: one.hi for one in word}
    return all(chain[0].n <= reached.get(scope, 0) + 1 for scope, chain in kept.items())


def _word(session: Session, cert: Cert, said: Sequence[Versions]) -> Sequence[Versions]:
    """Return what a computer holds, as far as it has said so.

    A silent one was accepted with some version of the house's; a hub need not say anything.
    """
    text = session.store.plain.state.get(_name(cert.id))
    if text is not None:
        return [Versions(*one) for one in json.loads(text)]
    return said if cert.role == "hub" else [Versions(session.house_id, 1, 1)]


def _name(device: KeyId) -> str:
    return f"trust {device}"
