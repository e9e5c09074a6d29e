"""Who signs the certificates of an activity by hand, and which PC may give them numbers."""

from collections.abc import Sequence

from lipas_desktop.certificates.sheet import Signer as Signer
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens, Set
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import numbering_right
from lipas_desktop.services.pc_names import told_apart
from lipas_desktop.services.session import Session
from lipas_desktop.services.sheets import signers
from lipas_desktop.services.undecided import write_decided

MOST = 3
_BETWEEN = "|"


def known(session: Session, activity: RowId) -> tuple[Signer, ...]:
    """Return who signs: as the activity says, else the house's head; nobody where none is told."""
    row = session.store.rows.get("activity", activity)
    if row is None:
        raise InputError("activity.unknown")
    try:
        return signers(row, session.house)
    except InputError:
        return ()


def save(
    session: Session, activity: RowId, wanted: Sequence[Signer], screens: Screens | None = None
) -> Changes:
    """Keep who signs with the activity, at most three; lines without a name are left out.

    InputError log.* where it changed meanwhile; record.undecided where the PCs differ in it.
    """
    told = [_line(signer) for signer in wanted if signer.name.strip()][:MOST]
    return write_decided(session, [Set("activity", activity, {"signers": told})], screens)


def _line(signer: Signer) -> str:
    parts = (signer.title, signer.name, signer.nip)
    clean = (" ".join(part.replace(_BETWEEN, " ").split()) for part in parts)
    return _BETWEEN.join(clean).rstrip(_BETWEEN)


def number_holder(session: Session) -> tuple[int, str]:
    """Return number and name of the PC that gives numbers, 0 and nothing where none is known."""
    device = numbering_right.holder(session.store)
    certs = session.trust.certified(device) if device else ()
    return told_apart(session.trust, certs[0]) if certs else (0, "")
