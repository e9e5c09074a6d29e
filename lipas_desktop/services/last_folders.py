"""The folder in which a file of a kind was chosen last, kept inside the encrypted register."""

from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.settings import LAST_FOLDERS
from lipas_desktop.services.session import Session


def get(session: Session, kind: str) -> str:
    """Return the folder, empty where none was chosen yet."""
    return session.store.plain.settings.get(LAST_FOLDERS[kind])


def keep(session: Session, kind: str, folder: Path) -> Changes:
    """Keep the folder for the next time."""
    with session.store.writing():
        session.store.plain.settings.put(LAST_FOLDERS[kind], str(folder))
    return Changes(plain=frozenset({"folders"}))
