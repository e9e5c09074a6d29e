"""What a power cut or a kill left in the inbox: cut imports go on, cut copies go away."""

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from lipas_desktop.bundle.inbox import Arrived
from lipas_desktop.bundle.reader import Watch
from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.jobs import CancelToken
from lipas_desktop.services.receiving import Received, ReceivedFile, Verified, merge, verify_copy
from lipas_desktop.services.session import Session
from lipas_desktop.system import disk
from lipas_desktop.system.atomic import is_cut

log = logging.getLogger(__name__)

_COPY = re.compile(r"([0-9a-f]{64})\.age")


def resume(session: Session) -> tuple[Received, Changes]:
    """Finish the imports that were cut; files refused before stay as they are.

    Not for a register that waits to be accepted. WorldError where this PC cannot go on.
    """
    done: list[ReceivedFile] = []
    verified: list[Verified] = []
    for name, copy in _left(session):
        outcome = verify_copy(session, name, copy, Watch())
        if isinstance(outcome, ReceivedFile):
            done.append(outcome)
        else:
            verified.append(outcome)
    if not done and not verified:
        return Received(()), NOTHING
    merged, changes = merge(session, verified, CancelToken(), lambda _: None)
    return Received((*done, *merged)), changes


def resume_quietly(session: Session) -> None:
    """Finish cut imports if that is possible: a register opens whatever lies in its inbox."""
    try:
        received, _ = resume(session)
    except LipasError as error:
        log.warning("a cut import could not be taken up: %s", error.code)
    except Exception:  # our fault, but no reason to keep people from their register
        log.exception("a cut import could not be taken up")
    else:
        if received.files:
            log.info("cut imports taken up: %d", len(received.files))


def _left(session: Session) -> Iterator[tuple[str, Arrived]]:
    """Yield the whole copies of which nobody has said yet what became of them."""
    inbox = session.places.inbox
    for path in sorted(inbox.iterdir()) if inbox.is_dir() else ():
        found = _COPY.fullmatch(path.name)
        mark = session.store.plain.inbox.get(found[1]) if found else None
        if is_cut(path.name) or path.suffix == ".arriving" or (mark and mark.state == "done"):
            _remove(path)
        elif found and (mark is None or mark.state == "waiting"):
            # Cut before it was marked, the name on the stick is not known any more.
            name = mark.name if mark else f"{found[1][:12]}.age"
            yield name, Arrived(path, found[1], path.stat().st_size)


def _remove(path: Path) -> None:
    with suppress(OSError):
        disk.remove(path)
