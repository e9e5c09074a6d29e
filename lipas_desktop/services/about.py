"""What a new record is about: rows of which kind, and the relation that stands between them."""

from collections.abc import Sequence

from lipas_desktop.domain.hashing import relation_id
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.services.record_names import kind_among
from lipas_desktop.services.session import Session

ABOUT_KIND = "about_kind"
"""The question that holds of which kind the row is that a record is about."""


def kind_of(session: Session, kind: str, whom: RowId) -> str:
    """Return of which kind the row is that a record of some kind is about; empty if it is gone."""
    return kind_among(session, LEDGER.tables[kind].kinds_of_key(0), whom)


def standing(session: Session, kind: str, about: Sequence[RowId]) -> RowId | None:
    """Return the relation between some rows, of which there is but one, where it stands."""
    table = LEDGER.tables[kind]
    if table.make != "add" or not about:
        return None
    row = relation_id(table.number, about)
    stored = session.store.rows.get(kind, row)
    return None if stored is None or stored.void else row
