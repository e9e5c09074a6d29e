"""Values that stand side by side are never written over from a screen that showed one of them."""

from collections.abc import Sequence

from lipas_desktop.domain import hashing
from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Add, Edit, MadeRow, Screens, Set
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.services.meanwhile import whole_groups
from lipas_desktop.services.session import Session


def refuse_undecided(session: Session, edits: Sequence[Edit]) -> None:
    """Raise InputError record.undecided where two PCs wrote differently and nobody has chosen yet.

    Inside `writing()`, so that nothing comes between. A decision itself is not asked.
    """
    written: dict[str, dict[RowId, set[str]]] = {}
    for edit in edits:
        if isinstance(edit, (Add, Set)) and not _is_about_new(edit):
            columns = written.setdefault(edit.kind, {}).setdefault(_row(edit), set())
            columns.update(whole_groups(edit.kind, list(edit.values)))
    for kind, rows in written.items():
        waiting = session.store.reviews.among(kind, rows)
        for row in session.store.rows.by_ids(kind, list(waiting)):
            if not rows[row.id].isdisjoint(row.review):
                raise InputError("record.undecided")


def write_decided(session: Session, edits: Sequence[Edit], screens: Screens | None) -> Changes:
    """Write over what stood on a screen that shows one value alone; as `refuse_undecided`."""
    if not edits:
        return NOTHING
    with session.store.writing():
        refuse_undecided(session, edits)
        return session.append("data", edits, screens).changes


def _is_about_new(edit: Add | Set) -> bool:
    return isinstance(edit, Add) and any(isinstance(key, MadeRow) for key in edit.keys)


def _row(edit: Add | Set) -> RowId:
    if isinstance(edit, Set):
        return edit.row
    return hashing.relation_id(LEDGER.tables[edit.kind].number, edit.keys)
