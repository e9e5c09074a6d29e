"""The one door for questions and file pickers.

A dialog is opened only where a reason is needed or there is no way back. Its title is the
question, its default button the harmless one, the other button bears a verb. Tests pass a
scripted asker instead.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lipas_desktop.ui.dialogs.question import QuestionDialog
from lipas_desktop.ui.last_folders import Kind, LastFolders, kind_of


@dataclass(frozen=True)
class Answer:
    """One way to answer; `harmless` ones change nothing."""

    id: str
    words: str
    kind: Literal["harmless", "act", "destroy"] = "act"


@dataclass(frozen=True)
class Question:
    """A question with the thing's name in it; the first answer is the harmless default.

    With `reasons`, one of them is chosen; with `free_reason`, it may be written. The answers that
    are not harmless wait until `to_type` has been typed, and a secret where `secret_label` asks
    for one.
    """

    title: str
    text: str
    answers: tuple[Answer, ...]
    reasons: tuple[str, ...] = ()
    reason_label: str = ""
    free_reason: bool = False
    to_type: str = ""
    type_label: str = ""
    """What stands above the field for `to_type`; the reason's label where empty."""
    secret_label: str = ""
    day_label: str = ""
    """What stands above a field for a whole day, where one is asked for; the rest waits for it."""
    day_problem: Callable[[date], str] = lambda day: ""
    """Says what speaks against a day, empty where nothing does."""


@dataclass(frozen=True)
class Reply:
    """What was answered, and why."""

    answer: str
    reason: str = ""
    secret: str = field(default="", repr=False)
    day: date | None = None


class Asker(Protocol):
    """Whoever asks the person, or stands in for them."""

    def ask(self, question: Question) -> Reply:
        """Ask one question; closing the dialog is the harmless answer."""
        ...

    def open_file(self, title: str, filters: str, start: Path | None = None) -> Path | None:
        """Let a file be chosen for reading; None where the person turned back."""
        ...

    def open_files(self, title: str, filters: str, start: Path | None = None) -> list[Path]:
        """Let several files be chosen for reading; none where the person turned back."""
        ...

    def last_folder(self, kind: Kind) -> Path | None:
        """Return the folder in which a file of a kind was chosen last, if it is still there."""
        ...

    def save_file(self, title: str, name: str, filters: str) -> Path | None:
        """Let a name be chosen for writing."""
        ...

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        """Let a folder be chosen."""
        ...


def _window() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()


class WindowAsker:
    """Asks on the screen; a picker begins where one chose a file of its kind last."""

    def __init__(self, folders: LastFolders) -> None:
        self._folders = folders

    def ask(self, question: Question) -> Reply:
        """Open the dialog and wait for the answer."""
        dialog = QuestionDialog(question, _window())
        dialog.exec()
        reply = Reply(dialog.answer, dialog.reason, dialog.panel.secret_text, dialog.panel.told_day)
        dialog.deleteLater()
        return reply

    def open_file(self, title: str, filters: str, start: Path | None = None) -> Path | None:
        """Open the system's file picker."""
        kind = kind_of(filters)
        folder = str(start or self._folders.start(kind))
        name, _ = QFileDialog.getOpenFileName(_window(), title, folder, filters)
        return self._taken(kind, name)

    def open_files(self, title: str, filters: str, start: Path | None = None) -> list[Path]:
        """Open the system's file picker for several files."""
        kind = kind_of(filters)
        folder = str(start or self._folders.start(kind))
        names, _ = QFileDialog.getOpenFileNames(_window(), title, folder, filters)
        self._taken(kind, names[0] if names else "")
        return [Path(name) for name in names]

    def save_file(self, title: str, name: str, filters: str) -> Path | None:
        """Open the system's picker for a new file; it asks before replacing one."""
        kind = kind_of(filters)
        # What is absolute stays so: a copy with reasons begins beside its original.
        start = str(self._folders.start(kind) / name)
        chosen, _ = QFileDialog.getSaveFileName(_window(), title, start, filters)
        return self._taken(kind, chosen)

    def last_folder(self, kind: Kind) -> Path | None:
        """Return where somebody chose last."""
        return self._folders.last(kind)

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        """Open the system's folder picker."""
        begin = str(start or self._folders.start("folder"))
        name = QFileDialog.getExistingDirectory(_window(), title, begin)
        if not name:
            return None
        if start is None:
            self._folders.keep("folder", Path(name))
        return Path(name)

    def _taken(self, kind: Kind, name: str) -> Path | None:
        """Remember where a file was chosen."""
        if not name:
            return None
        self._folders.keep(kind, Path(name).parent)
        return Path(name)
