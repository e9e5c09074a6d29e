"""The versions of the registers' forms: whose each is, by whom and when it was installed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Literal

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.formengine.authoring.outline import Outline
from lipas_desktop.formengine.authoring.texts import grids, read_text
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services.forms import FILES, complete, form_as, shipped
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.origins import Origin, Origins
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.plain_book import plain_book
from lipas_desktop.store.queries.forms import InstalledForm
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.file_names import legal_name

Definition = FormDef
"""A form ready to be filled."""
State = Literal["in_force", "earlier", "taken_back"]


@dataclass(frozen=True)
class FormVersion:
    """One version of a register's form."""

    register: str
    version: str
    state: State
    installed: InstalledForm | None = field(default=None, repr=False)
    """The house's own; None for the form that comes with the program."""
    origin: Origin | None = None
    """Who installed it, and when; None for the program's own."""
    added: tuple[str, ...] = ()
    """Core columns that it lacks; the program asks them behind its questions."""

    @property
    def row(self) -> RowId | None:
        """Return the row of the log that it is, None for the program's own."""
        return self.installed.id if self.installed is not None else None


def in_force(session: Session) -> list[FormVersion]:
    """Return the form in force of each register that has one."""
    return [versions(session, register)[0] for register in FILES]


def versions(session: Session, register: str) -> list[FormVersion]:
    """Return the version in force, then the others, the latest first, the program's own last."""
    found = [*_versions(session, register)]
    return sorted(found, key=lambda one: one.state != "in_force")


def _versions(session: Session, register: str) -> Iterator[FormVersion]:
    is_found = False
    origins: Origins | None = None
    for one in session.store.forms.versions(register):
        origins = origins or Origins(session)
        state: State = "taken_back" if one.void else "earlier" if is_found else "in_force"
        is_found = is_found or not one.void
        lines = session.store.log.history("form", one.id)
        made = next((origins.of(line) for line in lines if line.act == "made"), None)
        yield FormVersion(register, one.version, state, one, made, _added(session, one))
    own = _own_version(session.places.forms / FILES[register])
    yield FormVersion(register, own, "earlier" if is_found else "in_force")


def _added(session: Session, installed: InstalledForm) -> tuple[str, ...]:
    try:
        return complete(session, installed.register, installed).added
    except WorldError:
        # Said where the form is opened; its other versions are to be seen all the same.
        return ()


@lru_cache(maxsize=2 * len(FILES))
def _own_version(path: Path) -> str:
    return Outline.of(read_text(path.read_bytes(), path.name)).setting("version")


def workbook_name(version: FormVersion) -> str:
    """Return what a workbook of a version is called where nobody says otherwise."""
    return legal_name(f"{Path(FILES[version.register]).stem}-{version.version}", ".xlsx")


def write_workbook(session: Session, version: FormVersion, target: Path) -> None:
    """Write a version as an `.xlsx` that a spreadsheet program edits, core questions complete.

    WorldError file.*.
    """
    if version.installed is not None:
        book = complete(session, version.register, version.installed).book
    else:
        book = read_text(*shipped(session, version.register))
    write_atomic(target, plain_book(grids(book)))


def definition(session: Session, version: FormVersion) -> FormDef:
    """Return a version ready to be filled; WorldError form.unreadable."""
    return form_as(session, version.register, version.installed)


def empty(session: Session, register: str, form: FormDef) -> OpenForm:
    """Return a form with nothing in it, to be looked at; it takes up no draft."""
    state = FormState(form, clock=session.clock, user=session.account.name)
    opened = OpenForm(register, None, (), state, session.screens(), {})
    opened.saved = opened.values
    return opened
