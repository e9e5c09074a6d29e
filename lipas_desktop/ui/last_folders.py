"""Where a file picker begins: the folder used last for this kind of file, else the documents."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths

from lipas_desktop.services import last_folders
from lipas_desktop.services.session import Session
from lipas_desktop.ui.operations import Operations

Kind = Literal["workbook", "pdf", "bundle", "folder"]


def kind_of(filters: str) -> Kind:
    """Return which kind of file a picker's filters ask for."""
    if "*.xls" in filters:
        return "workbook"
    return "pdf" if "*.pdf" in filters else "bundle"


def documents() -> Path:
    """Return the user's documents, or the home folder where there are none."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(location))
    return found if found.is_dir() else Path.home()


class LastFolders:
    """Folders by kind: in the register once one is open, before that for as long as one works."""

    def __init__(self, operations: Operations, session: Callable[[], Session | None]) -> None:
        self._operations, self._now_open = operations, session
        self._session: Session | None = None
        self._chosen: dict[Kind, Path] = {}

    def start(self, kind: Kind) -> Path:
        """Return where to begin."""
        return self.last(kind) or documents()

    def last(self, kind: Kind) -> Path | None:
        """Return the folder used last; a stick that is gone is no place to begin."""
        session = self._follow()
        chosen = self._chosen.get(kind)
        if chosen is None and session is not None:
            chosen = kept(session, kind)
        return chosen if chosen is not None and _is_there(chosen) else None

    def keep(self, kind: Kind, folder: Path) -> None:
        """Remember a folder; that this fails is no reason to disturb the work."""
        session = self._follow()
        if self._chosen.get(kind) == folder:
            return
        self._chosen[kind] = folder
        if session is not None:
            self._operations.write(
                lambda: (None, last_folders.keep(session, kind, folder)), failed=lambda _: True
            )

    def _follow(self) -> Session | None:
        """Forget what was chosen under another register than the one open now."""
        session = self._now_open()
        if session is not self._session:
            self._session = session
            self._chosen.clear()
        return session


def kept(session: Session, kind: Kind) -> Path | None:
    """Return the folder that a register remembers, as long as it is there."""
    folder = last_folders.get(session, kind)
    return Path(folder) if folder and _is_there(Path(folder)) else None


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
