"""*Pengaturan* of the house: names, letterhead, signatories, threshold, numbers."""

from collections.abc import Mapping

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens, Set, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.numbering import check_pattern
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.session import Session
from lipas_desktop.services.undecided import write_decided


def get(session: Session) -> Row:
    """Return the house's row."""
    return session.house_row


def save(session: Session, values: Mapping[str, Value], screens: Screens | None = None) -> Changes:
    """Change the house's facts, unless others have since the `screens` were taken.

    InputError house.percent, numbering.*, setup.missing, record.changed_meanwhile; record.undecided
    where the PCs differ in one of them.
    """
    percent = values.get("pass_percent")
    if percent is not None and not (isinstance(percent, int) and 1 <= percent <= 100):
        raise InputError("house.percent", column="pass_percent")
    pattern = values.get("number_pattern")
    if isinstance(pattern, str) and pattern:
        check_pattern(pattern)
    if "name" in values and not str(values["name"] or "").strip():
        raise InputError("setup.missing", column="name")
    with session.store.writing():
        row, screen = session.house_row.id, screens.by_kind.get("data") if screens else None
        if screen and session.store.log.changed_since("house", row, list(values), screen):
            raise InputError("record.changed_meanwhile")
        return write_decided(session, [Set("house", row, values)], screens)
