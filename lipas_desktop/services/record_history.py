"""What happened to one record, in the words of its columns: by whom, where and when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lipas_desktop.domain.headers import IN_DOUBT
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.open_form import Values
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.session import Session
from lipas_desktop.store.history import HistoryLine as StoredLine


@dataclass(frozen=True)
class HistoryLine:
    """One change of one record."""

    origin: Origin
    act: str
    values: Values
    reason: str
    is_undo: bool = False
    """It took something back."""
    in_doubt: bool = False
    """The clock that says when was not believed at the time."""


def history(session: Session, kind: str, *rows: RowId) -> list[HistoryLine]:
    """Return what was written to a record and by whom, the latest first.

    What was written to several rows of one record at once is one change. That they were linked as
    the same person, or parted again, belongs to it.
    """
    origins = Origins(session)
    found: dict[object, StoredLine] = {}
    acts: dict[object, str] = {}
    for row in rows:
        for line in session.store.log.history(kind, row):
            same = line.position, line.act, line.reason, str(sorted(line.values.items()))
            found.setdefault(same if line.act != "made" else (row, *same), line)
    for link in _links(session, kind, rows):
        for line in session.store.log.history("link", link):
            found[line.position] = replace(line, values={})
            acts[line.position] = "parted" if line.act == "voided" else "joined"
    lines = sorted(found.items(), key=lambda one: (one[1].at, one[1].position.seq), reverse=True)
    return [
        HistoryLine(
            origins.of(line),
            acts.get(same, line.act),
            line.values,
            line.reason,
            any(note.code in ("undo", "reopened") for note in line.notes),
            bool(line.flags & IN_DOUBT),
        )
        for same, line in lines
    ]


def _links(session: Session, kind: str, rows: Sequence[RowId]) -> set[RowId]:
    if kind != "person":
        return set()
    held = session.store.rows.list
    return {one.id for row in rows for one in held("link", key=row, include_void=True)}
