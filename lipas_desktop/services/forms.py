"""The forms of the registers, loaded once and kept."""

from functools import lru_cache
from pathlib import Path
from threading import Lock

from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.xlsform import load_form
from lipas_desktop.services.session import Session

_LOADING = Lock()
FILES = {"person": "participant.md", "legal_status": "legal_status.md", "activity": "activity.md"}


def form_of(session: Session, kind: str) -> FormDef:
    """Return the form that fills a kind of row; WorldError form.unreadable."""
    # One thread converts, the others wait for it: pages warm up what is wanted next.
    with _LOADING:
        return _load(session.places.forms / FILES[kind], session.places.form_cache)


@lru_cache(maxsize=16)
def _load(path: Path, cache: Path) -> FormDef:
    return load_form(path, cache)
