"""Two rows of the register that mean one person: joined by a link, and parted again.

Both rows stay as they are, and so does all that was written of either.
"""

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.clusters import ordered
from lipas_desktop.domain.edits import Add, Edit, Screens, Unvoid, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.hashing import relation_id
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session

_LINK, _PERSON = LEDGER.tables["link"], LEDGER.tables["person"]


def link(session: Session, one: RowId, other: RowId, screens: Screens | None = None) -> Changes:
    """Say that two rows mean the same person.

    InputError link.itself; record.unknown where one was erased; link.already, also by way of
    further rows. What came after the `screens` were taken does not count as seen.
    """
    if one == other:
        raise InputError("link.itself")
    with session.store.writing():
        if len(session.store.rows.by_ids("person", [one, other])) < 2:
            raise InputError("record.unknown")
        clusters = session.store.clusters
        if clusters.canonical("person", one) == clusters.canonical("person", other):
            raise InputError("link.already")
        held = _between(session, one, other)
        edit: Edit = Add("link", ordered(one, other), {"table": _PERSON.number})
        if held is not None and _joins_people(held):
            edit = Unvoid("link", held.id)
        return session.append("data", [edit], screens).changes


def unlink(
    session: Session, one: RowId, other: RowId, reason: str, screens: Screens | None = None
) -> Changes:
    """Take back that two rows mean the same person; both are then as they were before.

    InputError record.reason_missing; link.unknown where nobody linked these two directly. What
    came after the `screens` were taken was on nobody's screen: it makes the link contested.
    """
    if not reason.strip():
        raise InputError("record.reason_missing", column="reason")
    with session.store.writing():
        held = _between(session, one, other)
        if held is None or held.void or not _joins_people(held):
            raise InputError("link.unknown")
        edit = Void("link", held.id, reason.strip())
        return session.append("data", [edit], screens).changes


def _between(session: Session, one: RowId, other: RowId) -> Row | None:
    """Return the link of two rows, void or not; None where there never was one."""
    return session.store.rows.get("link", relation_id(_LINK.number, ordered(one, other)))


def _joins_people(link_: Row) -> bool:
    return link_.values.get("table") == _PERSON.number
