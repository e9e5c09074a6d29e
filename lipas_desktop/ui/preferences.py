"""What this Windows account chose for its window: known before log-in, kept beside the program's
state, never in the register.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from lipas_desktop.ui.tokens import TEXT_SIZES, THEMES

LANGUAGES = ("id", "en")


class Preferences:
    """Language, theme, text size, window; unreadable or unknown values give the default."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def _text(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        value = str(self._settings.value(key, default))
        return value if value in allowed else default

    @property
    def language(self) -> str:
        """Return the language, `id` or `en`."""
        return self._text("language", "id", LANGUAGES)

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("language", value)

    @property
    def theme(self) -> str:
        """Return the theme chosen, or `auto` to follow the system."""
        return self._text("theme", "auto", ("auto", *THEMES))

    @theme.setter
    def theme(self, value: str) -> None:
        self._settings.setValue("theme", value)

    @property
    def text_size(self) -> int:
        """Return the text size in percent."""
        allowed = tuple(str(size) for size in TEXT_SIZES)
        return int(self._text("text_size", "100", allowed))

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("text_size", str(value))

    @property
    def register_base(self) -> Path | None:
        """Return the folder chosen for the register, None for the usual one."""
        value = str(self._settings.value("register_base", "") or "")
        return Path(value) if value else None

    @register_base.setter
    def register_base(self, value: Path) -> None:
        self._settings.setValue("register_base", str(value))
        self._settings.sync()

    @property
    def geometry(self) -> QByteArray:
        """Return where the window stood, empty at first."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("geometry", value)

    def columns(self, table: str) -> QByteArray:
        """Return the widths and order of a table's columns, empty at first."""
        value = self._settings.value(f"columns/{table}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_columns(self, table: str, state: QByteArray) -> None:
        """Keep the widths and order of a table's columns."""
        self._settings.setValue(f"columns/{table}", state)
