"""When the audit leaves without anything else to send.

An export is itself noted in the audit, so that each would find something new in it. It goes along
with changes of the register; alone only once it is a working day old or has grown long. A PC that
only says what it holds writes one file then, and two PCs never answer each other's notes.
"""

from collections.abc import Iterable, Sequence

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.domain.contexts import seq_of
from lipas_desktop.services.haves import Have
from lipas_desktop.services.receipts import said_to_hold
from lipas_desktop.services.session import Session

OLD_MS = 12 * 3_600_000
LONG = 500
"""Entries that somebody lacks."""


def is_due(session: Session, others: Iterable[Cert]) -> bool:
    """Tell whether some other computer lacks old, or many, entries of this one's audit."""
    haves = [have for cert in others for have in said_to_hold(session, cert, "audit")]
    return bool(haves) and _lacking(session, haves)


def _lacking(session: Session, haves: Sequence[Have]) -> bool:
    streams, now, count = session.store.streams, session.clock.now_ms(), 0
    for branch in streams.all("audit"):
        if branch.own:
            head, low = seq_of(branch.head), min(streams.held(branch, have) for have in haves)
            first = streams.part(branch, low + 1, head).first
            count += head - low
            # A clock that was set back says nothing of how old it is.
            if first is not None and not 0 <= now - first < OLD_MS:
                return True
    return count >= LONG


def kind_told(kind: str) -> dict[str, str | int]:
    """Return what the history keeps of a file of the audit, which holds no changes."""
    return {"kind": kind} if kind == "audit" else {}
