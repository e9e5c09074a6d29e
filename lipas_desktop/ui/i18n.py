"""Languages: Indonesian stands in the code, English in a catalogue; the switch works at once.

Source texts are Indonesian, so the default language needs no built file. `packaging/i18n.py`
compiles `resources/i18n/en/*.ts` into `lipas_en.qm`, and Qt's own standard words for Indonesian,
which Qt does not ship, into `lipas_id.qm`. How widgets follow: see `widgets/live.py`.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator, Signal

LOCALES = {
    "id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a text of a table for the catalogue; `QCoreApplication.translate` finds it later."""
    return text


class Languages(QObject):
    """The language of the window; `changed` comes after all widgets were told."""

    changed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translator: QTranslator | None = None
        self.current = "id"

    def use(self, language: str) -> None:
        """Switch; every window hears of it through LanguageChange events."""
        self.current = language
        QLocale.setDefault(LOCALES[language])
        old, self._translator = self._translator, QTranslator(self)
        if old is not None:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        if self._translator.load(f"lipas_{language}.qm", str(self._folder)):
            QCoreApplication.installTranslator(self._translator)
        # Qt posts the events; whoever switches may count on seeing the new words at once.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit(language)
