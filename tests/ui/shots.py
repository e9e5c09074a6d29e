"""Pictures of screens, for the eye: `build/shots/<name>_<language>_<theme>.png`.

take(window, "peserta")                     as it is now
take_all(window, "peserta", languages)      both languages, light and dark
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.i18n import Languages
from tests.ui import checks
from tests.ui.words_left import left_indonesian

FOLDER = Path(__file__).parents[2] / "build" / "shots"
SIZES = {"": (1366, 768), "_700": (1366, 700)}


def settle() -> None:
    """Let what is due now happen: layouts, repaints, timers of no length."""
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()
    # On a busy machine the loop may end before timers of no length had their turn.
    QApplication.processEvents()


def take(widget: QWidget, name: str, languages: Languages | None = None) -> Path:
    """Grab a widget as it is now; return the picture's path."""
    settle()
    language = languages.current if languages else "id"
    look = theme.current()
    size = "" if look.percent == 100 else f"_{look.percent}"
    path = FOLDER / f"{name}_{language}_{look.name}{size}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(path))
    return path


def take_all(
    widget: QWidget,
    name: str,
    languages: Languages,
    check: Callable[[], None] | None = None,
    *,
    translated: bool = True,
) -> list[Path]:
    """Grab in both languages, light and dark, and light at 150 %.

    At each, a check of the caller's, or that all of the widget is whole; in English, that no
    Indonesian is left, unless the words are a test's own.
    """
    taken = []
    widget.resize(1366, 768)
    for language, look, percent in (
        ("id", "light", 100),
        ("id", "dark", 100),
        ("id", "contrast", 100),
        ("en", "light", 100),
        ("en", "dark", 100),
        ("id", "light", 150),
    ):
        if languages.current != language:
            languages.use(language)
        theme.current().use(look, percent)
        taken.append(take(widget, name, languages))
        if language == "en" and translated:
            found = left_indonesian(widget)
            assert not found, found
        if check is None:
            checks.whole(widget, cut=percent == 100)
        else:
            check()
            assert checks.same_names(widget) == []
    theme.current().use("light", 100)
    languages.use("id")
    QApplication.processEvents()
    return taken
