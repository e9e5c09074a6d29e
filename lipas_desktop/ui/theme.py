"""One theme for palette, style sheet and painters; text size is part of it.

There is one theme in a process, as there is one palette: `current()` hands it out, so that a
painter deep in a table need not be given it. Widgets that compute sizes from it do so in
`restyle` (see `widgets/live.py`), which runs again after every change.
"""

import re
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from lipas_desktop.ui.fonts import load_fonts, make_font
from lipas_desktop.ui.icons import Icons
from lipas_desktop.ui.tokens import Tokens, load_tokens, mixed

_PIXELS = re.compile(r"@\{(\d+)([+-]\d+)?\}")
_TOKEN = re.compile(r"@([a-z][a-z0-9]*)")
_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "err",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "ctl",
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

_MOST_MEASURED = 20_000


class Theme(QObject):
    """Colours, sizes, fonts and icons as they are now; `changed` follows every switch."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = resources / "themes"
        self._template = (self._folder / "app.qss").read_text(encoding="utf-8")
        self.families = load_fonts(resources / "fonts" / "ui")
        self.icons = Icons(resources / "icons")
        self.tokens: Tokens = load_tokens(self._folder, "light")
        self.percent = 100
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, int, bool, bool], QFont] = {}
        self._metrics: dict[tuple[int, int, bool, bool], QFontMetrics] = {}
        self._measured: dict[tuple[str, int, int], int] = {}

    @property
    def name(self) -> str:
        """Return the name of the theme in use."""
        return self.tokens.name

    @property
    def contrast(self) -> bool:
        """Tell whether frames of 2 px stand where other themes have a ground."""
        return self.tokens.contrast

    @property
    def scale(self) -> float:
        """Return the text size as a factor, 1.0 to 2.0."""
        return self.percent / 100

    def px(self, base: float) -> int:
        """Return a length of the design at the present text size."""
        return int(base * self.scale + 0.5)

    def color(self, token: str) -> QColor:
        """Return a token's colour; do not change the object, it is shared."""
        colour = self._colours.get(token)
        if colour is None:
            colour = self._colours[token] = QColor(self.tokens[token])
        return colour

    def blend(self, front: str, back: str, share: float) -> QColor:
        """Return one token laid over another."""
        return QColor(mixed(self.tokens[front], self.tokens[back], share))

    def font(
        self, size: int = 13, weight: int = 400, *, tabular: bool = False, fixed: bool = False
    ) -> QFont:
        """Return a font of the design's size at the present text size; shared."""
        key = (size, weight, tabular, fixed)
        font = self._fonts.get(key)
        if font is None:
            font = make_font(self.px(size), weight, self.scale, tabular=tabular, fixed=fixed)
            self._fonts[key] = font
        return font

    def metrics(
        self, size: int = 13, weight: int = 400, *, tabular: bool = False, fixed: bool = False
    ) -> QFontMetrics:
        """Return the metrics of such a font; shared."""
        key = (size, weight, tabular, fixed)
        metrics = self._metrics.get(key)
        if metrics is None:
            metrics = QFontMetrics(self.font(size, weight, tabular=tabular, fixed=fixed))
            self._metrics[key] = metrics
        return metrics

    def width(self, words: str, size: int = 13, weight: int = 400) -> int:
        """Return how wide words are in such a font; measured once, since layouts ask again."""
        key = (words, size, weight)
        width = self._measured.get(key)
        if width is None:
            if len(self._measured) >= _MOST_MEASURED:
                self._measured.clear()
            width = self._measured[key] = self.metrics(size, weight).horizontalAdvance(words)
        return width

    def use(self, name: str | None = None, percent: int | None = None) -> None:
        """Switch theme or text size for the whole program."""
        self.tokens = load_tokens(self._folder, name) if name else self.tokens
        self.percent = percent or self.percent
        for cache in (self._colours, self._fonts, self._metrics, self._measured):
            cache.clear()
        self.icons.clear()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        scheme = Qt.ColorScheme.Dark if self.tokens.dark else Qt.ColorScheme.Light
        QGuiApplication.styleHints().setColorScheme(scheme)
        app.setPalette(self._palette())
        app.setFont(self.font())
        app.setStyleSheet(self.sheet())

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette

    def sheet(self) -> str:
        """Return the style sheet of this theme at this text size."""

        def pixels(match: re.Match[str]) -> str:
            return f"{self.px(int(match[1])) + int(match[2] or 0)}px"

        sized = _PIXELS.sub(pixels, self._template)
        return _TOKEN.sub(lambda match: self.tokens[match[1]], sized)


_WINDOWS_CONTRAST = r"HKEY_CURRENT_USER\Control Panel\Accessibility\HighContrast"


def theme_for(choice: str) -> str:
    """Return the theme for what was chosen: `auto` follows the system, contrast first."""
    if choice != "auto":
        return choice
    if sys.platform == "win32":
        flags = QSettings(_WINDOWS_CONTRAST, QSettings.Format.NativeFormat).value("Flags", "0")
        if str(flags).isdigit() and int(str(flags)) & 1:
            return "contrast"
    hints = QGuiApplication.styleHints()
    hints.unsetColorScheme()
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


_installed: list[Theme] = []


def install(app: QApplication, resources: Path, name: str = "light", percent: int = 100) -> Theme:
    """Give the application its style, theme and search paths; once a process.

    For what the user chose, pass `theme_for(preferences.theme)` and `preferences.text_size`.
    """
    QDir.setSearchPaths("icons", [str(resources / "icons")])
    QDir.setSearchPaths("fonts", [str(resources / "fonts" / "ui")])
    app.setStyle(QStyleFactory.create("Fusion"))
    theme = Theme(resources, app)
    _installed[:] = [theme]
    theme.use(name, percent)
    return theme


def current() -> Theme:
    """Return the theme of this process."""
    return _installed[0]
