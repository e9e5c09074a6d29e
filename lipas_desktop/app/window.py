"""Starting the window: logs, crash hooks, theme, languages, the gate; and closing all of it."""

import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from lipas_desktop.app import logs
from lipas_desktop.app.ahead import Ahead
from lipas_desktop.app.crash import CrashHooks
from lipas_desktop.app.handing_over import Door, door_name, hand_over
from lipas_desktop.app.loading import loading
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.entrance import FLOOR, Cost
from lipas_desktop.services.on_stick import Stick, plugged
from lipas_desktop.services.places import Places
from lipas_desktop.system import paths
from lipas_desktop.system.clock import SystemClock
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import WindowAsker
from lipas_desktop.ui.dialogs.report import ReportDialog
from lipas_desktop.ui.frame.first_place import put_on_screen
from lipas_desktop.ui.frame.handed_files import HandedFiles
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.icons import program_icon
from lipas_desktop.ui.last_folders import LastFolders
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.operations import Operations
from lipas_desktop.ui.pages.gate.flow import GateFlow
from lipas_desktop.ui.pages.registry import EVERYWHERE, FACTORIES, MODULES
from lipas_desktop.ui.pages.standing.standing import Standing
from lipas_desktop.ui.preferences import Preferences

log = logging.getLogger(__name__)

NAME = "Lipas Desktop"
FAILED = 1


def run_window(
    data_dir: Path | None = None,
    *,
    language: str | None = None,
    theme: str | None = None,
    files: Sequence[Path] = (),
) -> int:
    """Show the window until it is closed; return the exit code.

    Where one of this account and data folder is open, it is given the files and shown in place.
    """
    where = paths.Paths.of_user(data_dir)
    with loading():
        app = QApplication(sys.argv[:1])
        app.setApplicationName(NAME)
        try:
            where.create()
            paths.resources()  # before anything is drawn with them
        except WorldError as error:
            return _refuse(app, error, language)
        name = door_name(where.data_dir)
        if hand_over(name, files):
            return 0
        recent = logs.start(where.logs)
        hooks = CrashHooks(where.logs, recent)
        hooks.install()
        program = Program(build_context(app, where, language=language, look=theme))
        reports = _Reports(hooks)
        program.context.operations.crashed.connect(hooks.take)
        program.start()
        door = Door(name)
        door.came.connect(program.handed.take)
        program.handed.take(files)
        Ahead(MODULES, program.window)
    try:
        return app.exec()
    finally:
        door.close()
        program.close()
        hooks.remove()
        reports.deleteLater()
        log.info("closed")


def _refuse(app: QApplication, error: WorldError, language: str | None) -> int:
    """Say why there can be no window yet, where nothing can be written or a part is missing."""
    with suppress(WorldError):
        Languages(paths.resources() / "i18n", app).use(language or "id")
    told = message(error)
    box = QMessageBox(QMessageBox.Icon.Critical, NAME, told.title)
    box.setInformativeText(told.text)
    box.exec()
    return FAILED


class Program:
    """One window with its gate and its register, from the first screen to the last job."""

    def __init__(
        self, context: AppContext, *, cost: Cost = FLOOR, common: Path | None = None
    ) -> None:
        self.context = context
        self.window = MainWindow(context, FACTORIES, EVERYWHERE)
        self.standing = Standing(context, self.window)
        self.handed = HandedFiles(self.window)
        self.flow = GateFlow(context, self.window, cost=cost, common=common)

    def start(self) -> None:
        """Show the window where it stood, with the screen that fits this computer."""
        self.flow.start()
        put_on_screen(self.window, self.context.preferences.geometry)

    def close(self) -> None:
        """Wait for what is being written, then close the register."""
        self.context.operations.close()
        self.flow.close()
        if self.context.session is not None:
            self.context.session.close()
            self.context.session = None


def places_of(where: paths.Paths, base: Path | None = None) -> Places:
    """Return where the register lies and what ships with the program.

    `base` is a folder that somebody chose for the register, in place of the data folder.
    """
    usual = Places(
        live=where.register_dir,
        backups=where.backups,
        state=where.state,
        resources=paths.resources(),
        forms=paths.forms(),
    )
    return usual if base is None else usual.moved(base)


def build_context(
    app: QApplication,
    where: paths.Paths,
    *,
    language: str | None = None,
    look: str | None = None,
    find_sticks: Callable[[], Sequence[Stick]] = plugged,
) -> AppContext:
    """Wire the parts that screens share; what was asked on the command line is kept."""
    preferences = Preferences(where.state / "window.ini")
    places = places_of(where, preferences.register_base)
    if language:
        preferences.language = language
    if look:
        preferences.theme = look
    look_now = theme.theme_for(preferences.theme)
    chosen = theme.install(app, places.resources, look_now, preferences.text_size)
    languages = Languages(places.resources / "i18n", app)
    languages.use(preferences.language)
    app.setWindowIcon(program_icon(places.resources / "icons"))
    operations = Operations()
    context = AppContext(
        resources=places.resources,
        clock=SystemClock(),
        operations=operations,
        ask=WindowAsker(LastFolders(operations, lambda: context.session)),
        theme=chosen,
        languages=languages,
        preferences=preferences,
        places=places,
        find_sticks=find_sticks,
    )
    return context


class _Reports(QObject):
    """Bring crash reports from any thread to the window's, where a dialog may open."""

    arrived = Signal(str)

    def __init__(self, hooks: CrashHooks) -> None:
        super().__init__()
        self._open = False
        self.arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)
        hooks.shown_by(self.arrived.emit)

    def _show(self, text: str) -> None:
        # One at a time: a fault that comes again with every repaint must not bury the screen.
        if self._open:
            return
        self._open = True
        try:
            ReportDialog(text, None, QApplication.activeWindow()).exec()
        finally:
            self._open = False
