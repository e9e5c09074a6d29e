"""The forms of the registers: the house's own where it has installed one, else the program's.

The questions that the house has added without a spreadsheet come after all others.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock

from lipas_desktop.domain.codes import CODES
from lipas_desktop.formengine.authoring.completing import Completed, completed
from lipas_desktop.formengine.authoring.texts import read_text, written
from lipas_desktop.formengine.definition import FormDef, Kind
from lipas_desktop.formengine.own_questions import OwnQuestion, with_questions
from lipas_desktop.formengine.xlsform import load_form, load_source
from lipas_desktop.services import own_columns
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.forms import InstalledForm

_LOADING = Lock()
FILES: Mapping[str, str] = {
    "person": "participant.md",
    **{
        kind: f"{kind}.md"
        for kind in (
            "legal_status", "stay", "finance", "assessment", "outcome", "placement", "activity",
            "organiser", "pokmas_group", "pokmas_member", "stakeholder", "agreement", "product",
            "licence", "support", "obstacle", "vacancy", "award",
        )
    },
}  # fmt: skip
"""The form of each register that has one."""
_KINDS: dict[str, Kind] = {
    "text": "text", "number": "decimal", "choice": "select_one", "date": "date",
}  # fmt: skip


def form_of(session: Session, kind: str) -> FormDef:
    """Return the form that fills a kind of row; WorldError form.unreadable."""
    return form_as(session, kind, session.store.forms.in_force(kind))


def form_as(session: Session, kind: str, installed: InstalledForm | None) -> FormDef:
    """Return a form as it was installed, with None as the program has it; own questions last.

    WorldError form.unreadable.
    """
    questions = _own_questions(session, kind)
    # One thread converts, the others wait for it: pages warm up what is wanted next.
    with _LOADING:
        if installed is not None:
            own = session.places.forms / FILES[kind]
            form = _load_installed(installed, own, session.places.form_cache)
        else:
            form = _load(session.places.forms / FILES[kind], session.places.form_cache)
        return _extended(form, questions) if questions else form


def with_own_questions(session: Session, kind: str, form: FormDef) -> FormDef:
    """Return a form that is not in force yet as it would then be asked."""
    questions = _own_questions(session, kind)
    return with_questions(form, questions, _heading()) if questions else form


def _own_questions(session: Session, kind: str) -> tuple[OwnQuestion, ...]:
    own = own_columns.columns(session, kind) if kind in own_columns.REGISTERS else []
    return tuple(OwnQuestion(one.name, _KINDS[one.kind], one.label, one.choices) for one in own)


def _heading() -> dict[str, str]:
    return _words("OWN")


def _words(code: str) -> dict[str, str]:
    words = CODES["form_words"].by_code[code].labels
    return {str(language): text for language, text in words.items()}


def shipped(session: Session, kind: str) -> tuple[bytes, str]:
    """Return the source of the form that comes with the program, and its file's name."""
    path = session.places.forms / FILES[kind]
    return path.read_bytes(), path.name


@lru_cache(maxsize=2 * len(FILES))
def _load(path: Path, cache: Path) -> FormDef:
    return load_form(path, cache)


def complete(session: Session, kind: str, installed: InstalledForm) -> Completed:
    """Return an installed form with the core questions of this program's that it lacks.

    A form that an earlier version of the program let pass may lack some. WorldError form.*.
    """
    return _complete(installed, session.places.forms / FILES[kind])


@lru_cache(maxsize=2 * len(FILES))
def _complete(installed: InstalledForm, own: Path) -> Completed:
    book = read_text(installed.source.encode(), installed.file_name)
    return completed(book, read_text(own.read_bytes(), own.name), _words("CORE"))


@lru_cache(maxsize=2 * len(FILES))
def _load_installed(installed: InstalledForm, own: Path, cache: Path) -> FormDef:
    found, name = _complete(installed, own), installed.file_name
    if not found.added:
        return load_source(installed.source.encode(), name, (), cache)
    ending, source = written(found.book)
    return load_source(source, Path(name).stem + ending, (), cache)


_EXTENDED: dict[int, tuple[FormDef, tuple[OwnQuestion, ...], FormDef]] = {}
"""By the identity of the form, the last extension of it: a definition cannot be hashed."""


def _extended(form: FormDef, own: tuple[OwnQuestion, ...]) -> FormDef:
    kept = _EXTENDED.get(id(form))
    if kept is not None and kept[0] is form and kept[1] == own:
        return kept[2]
    made = with_questions(form, own, _heading())
    _EXTENDED[id(form)] = form, own, made
    return made
