"""The forms of the registers: the house's own where it has installed one, else the program's."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock

from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.xlsform import load_form, load_source
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


def form_of(session: Session, kind: str) -> FormDef:
    """Return the form that fills a kind of row; WorldError form.unreadable."""
    installed = session.store.forms.in_force(kind)
    # One thread converts, the others wait for it: pages warm up what is wanted next.
    with _LOADING:
        if installed is not None:
            return _load_installed(installed, session.places.form_cache)
        return _load(session.places.forms / FILES[kind], session.places.form_cache)


def shipped(session: Session, kind: str) -> tuple[bytes, str]:
    """Return the source of the form that comes with the program, and its file's name."""
    path = session.places.forms / FILES[kind]
    return path.read_bytes(), path.name


@lru_cache(maxsize=2 * len(FILES))
def _load(path: Path, cache: Path) -> FormDef:
    return load_form(path, cache)


@lru_cache(maxsize=2 * len(FILES))
def _load_installed(installed: InstalledForm, cache: Path) -> FormDef:
    return load_source(installed.source.encode(), installed.file_name, (), cache)
