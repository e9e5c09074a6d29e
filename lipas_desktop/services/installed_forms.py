"""Forms of the house's own: looked over and tried, installed for all its PCs, taken back.

An installed form is a row of the log: it goes to the other PCs of the house like any record, and
the last one that was not taken back is in force on all of them.
"""

from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Edit, Insert, Unvoid, Value, Void
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.formengine.authoring.book import FormBook
from lipas_desktop.formengine.authoring.difference import Difference, differences
from lipas_desktop.formengine.authoring.doctor import Diagnosis, examine
from lipas_desktop.formengine.authoring.outline import Outline
from lipas_desktop.formengine.authoring.register_rules import kind_of
from lipas_desktop.formengine.authoring.remarks import Remark
from lipas_desktop.formengine.authoring.repairs import repair
from lipas_desktop.formengine.authoring.texts import read_text
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.services import kept_workbooks
from lipas_desktop.services.form_files import read_file
from lipas_desktop.services.form_trials import Trial, try_on_records
from lipas_desktop.services.forms import FILES, complete, form_of, shipped, with_own_questions
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.forms import InstalledForm

Finding = Remark
"""What the doctor tells of a form, with its place."""
Changed = Difference
"""One thing that a form changes against the one in force."""
INSTALLERS = frozenset({"ADMIN"})
MOST_BYTES = 500_000
"""Of one form: an entry of the log holds no more than 1 MiB."""
ROLLED_BACK = "dikembalikan"


@dataclass(frozen=True)
class Preview:
    """A form's file before it is installed."""

    register: str
    """The register it fills; empty where it cannot be told."""
    diagnosis: Diagnosis
    differences: tuple[Difference, ...]
    """Against the form in force."""
    trial: Trial | None
    """None where the form cannot be opened."""
    form: FormDef | None
    """As it would be asked, with the questions that the house has added by itself."""
    original: Path
    data: bytes

    @property
    def can_be_installed(self) -> bool:
        """Tell whether nothing stands in the way."""
        return self.diagnosis.is_usable


def may_install(session: Session) -> bool:
    """Tell whether the person at the keyboard decides which forms are in force."""
    return session.account.role in INSTALLERS


def _check_right(session: Session) -> None:
    if not may_install(session):
        raise InputError("form.not_allowed")


def versions(session: Session, register: str) -> list[InstalledForm]:
    """Return the forms installed for a register, the latest first, also those taken back."""
    return session.store.forms.versions(register)


def preview(session: Session, path: Path, language: str = "id") -> Preview:
    """Look at a form's file: what is wrong, what it changes, which records it would trouble.

    Writes nothing; questions are named in the language. WorldError as of `form_files.read_file`.
    """
    data, book = read_file(path)
    register = kind_of(Outline.of(repair(book).book))
    if register not in FILES:
        return Preview("", _without_register(examine(book, path.name)), (), None, None, path, data)
    found = examine(book, path.name, _earlier_types(session, register))
    found = _with_version(session, register, found)
    changed = tuple(differences(_in_force(session, register), found.book))
    trial = form = None
    if found.form is not None:
        form = with_own_questions(session, register, found.form)
        trial = try_on_records(session, register, form, form_of(session, register), language)
    return Preview(register, found, changed, trial, form, path, data)


def _without_register(found: Diagnosis) -> Diagnosis:
    if found.of("error"):
        return found
    detail = ", ".join(sorted(FILES))
    remark = Remark("form.register_not_named", "error", "settings", detail=detail)
    return found.with_remark(remark)


def _with_version(session: Session, register: str, found: Diagnosis) -> Diagnosis:
    """Tell of a version that was given before: a record keeps which one it was entered on."""
    form = found.form
    if form is None:
        return found
    used = {(one.form_id, one.version) for one in versions(session, register)}
    own = Outline.of(read_text(*shipped(session, register)))
    used.add((own.setting("form_id"), own.setting("version")))
    if (form.id, form.version) not in used and form.version:
        return found
    remark = Remark("form.version_used", "error", "settings", detail=form.version)
    return found.with_remark(remark)


def _earlier_types(session: Session, register: str) -> dict[str, str]:
    """Return the type that each name had in the newest form that asked it."""
    found: dict[str, str] = {}
    kept = [(one.source.encode(), one.file_name) for one in versions(session, register)]
    for data, file in [shipped(session, register), *reversed(kept)]:
        outline = Outline.of(read_text(data, file))
        found |= {item.name: item.type.name for item in outline.questions}
    return found


def _in_force(session: Session, register: str) -> FormBook:
    installed = session.store.forms.in_force(register)
    if installed is not None:
        return complete(session, register, installed).book
    return read_text(*shipped(session, register))


def install(session: Session, seen: Preview) -> tuple[RowId, Changes]:
    """Put a form in force, here and wherever the log goes; the author's own file is kept beside it.

    InputError form.not_allowed, form.not_usable, form.too_large; form.version_used where it was
    installed meanwhile.
    """
    _check_right(session)
    found = seen.diagnosis
    if found.form is None or not seen.can_be_installed:
        raise InputError("form.not_usable", file=seen.original.name)
    if len(found.source) > MOST_BYTES:
        raise InputError("form.too_large", file=seen.original.name)
    values: dict[str, Value] = {
        "register": seen.register,
        "form_id": found.form.id,
        "version": found.form.version,
        "file_name": found.name,
        "source": found.source.decode(),
    }
    with session.store.writing():
        known = [one.place for one in versions(session, seen.register)]
        values["place"] = 1 + max(known, default=0)
        if _with_version(session, seen.register, found) is not found:
            raise InputError("form.version_used", detail=found.form.version)
        appended = session.append("data", [Insert("form", (), values)])
        row = appended.ids[0]
        assert row is not None
        name = seen.original.name
        kept = kept_workbooks.keep(session, seen.original, seen.data, row, name=name, remove=False)
    return row, appended.changes.merge(kept)


def roll_back(session: Session, register: str, to: RowId | None) -> Changes:
    """Put an earlier form in force again, or with None the program's own; later ones are void.

    Records keep what was entered on the later ones. InputError form.not_allowed,
    form.version_unknown.
    """
    _check_right(session)
    later: list[Edit] = []
    with session.store.writing():
        for one in versions(session, register):
            if one.id == to:
                break
            if not one.void:
                later.append(Void("form", one.id, ROLLED_BACK))
        else:
            if to is not None:
                raise InputError("form.version_unknown")
        edits = [*later, *_revived(session, register, to)]
        return session.append("data", edits).changes if edits else Changes()


def _revived(session: Session, register: str, to: RowId | None) -> list[Edit]:
    chosen = [one for one in versions(session, register) if one.id == to and one.void]
    return [Unvoid("form", one.id) for one in chosen]
