"""Who wrote something, at which computer, and when."""

from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.pc_names import told_apart
from lipas_desktop.services.session import Session
from lipas_desktop.store.history import HistoryLine


@dataclass(frozen=True)
class Origin:
    """Where a value or an action comes from."""

    by: str
    """The account's name, empty for the program itself."""
    account: RowId | None
    pc_no: int
    """0 where the house does not know the computer (any more)."""
    pc_name: str
    here: bool
    """Written at this computer."""
    at: int
    """By that computer's clock (ms)."""
    tz: int


class Origins:
    """Tells lines of the log as people know their authors; accounts are read once."""

    def __init__(self, session: Session) -> None:
        self._names = {one.id: one.text("name") for one in session.store.rows.list("account")}
        self._trust = session.trust

    def of(self, line: HistoryLine) -> Origin:
        """Return the origin of a line."""
        certs = self._trust.certified(line.device)
        return Origin(
            by=self._names.get(line.by, "") if line.by else "",
            account=line.by,
            pc_no=certs[0].no if certs else 0,
            pc_name=told_apart(self._trust, certs[0])[1] if certs else "",
            here=line.own,
            at=line.at,
            tz=line.tz,
        )
