"""The forms that a house has installed, by the register that they fill."""

from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database

_COLUMNS = "id, register, form_id, version, file_name, source, place, _made, _void"
_SELECT = f"SELECT {_COLUMNS} FROM form WHERE _shown = 1 AND register = ?"


@dataclass(frozen=True)
class InstalledForm:
    """One version of a form, as it was installed."""

    id: RowId
    register: str
    form_id: str
    version: str
    file_name: str
    source: str
    place: int
    """One more than that of any version known when it was installed: clocks may be wrong."""
    at: int
    """When it was installed, by the clock of that PC."""
    void: bool
    """Taken back: an older one counts again."""


class Forms:
    """Reads installed forms; any thread may."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def in_force(self, register: str) -> InstalledForm | None:
        """Return the last form installed that was not taken back; the same on every PC."""
        query = f"{_SELECT} AND _void = 0 ORDER BY place DESC, id DESC LIMIT 1"
        found = self._database.row(query, (register,))
        return None if found is None else _installed(*found)

    def marks(self, register: str) -> tuple[tuple[RowId, bool], ...]:
        """Return which forms a register has, and which of them were taken back; reads no form."""
        query = "SELECT id, _void FROM form WHERE _shown = 1 AND register = ? ORDER BY id"
        return tuple((row, bool(void)) for row, void in self._database.rows(query, (register,)))

    def versions(self, register: str) -> list[InstalledForm]:
        """Return every form installed for a register, the latest first, also those taken back."""
        query = f"{_SELECT} ORDER BY place DESC, id DESC"
        return [_installed(*found) for found in self._database.rows(query, (register,))]


def _installed(*found: object) -> InstalledForm:
    # A foreign program may have left a column out, or written another type into it.
    row, register, form_id, version, file_name, source = (str(one or "") for one in found[:6])
    place, made, void = (one if isinstance(one, int) else 0 for one in found[6:])
    name = file_name or "form.md"
    return InstalledForm(
        RowId(row), register, form_id, version, name, source, place, made, bool(void)
    )
