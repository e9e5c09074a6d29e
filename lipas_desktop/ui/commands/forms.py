"""Commands of every page that shows a form: the same words and keys in each of their places."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

PLACES = ("person", "activity", "rekey")
_EACH = (
    ("take", QT_TRANSLATE_NOOP("Commands", "Pakai saran"), "Ctrl+1", ""),
    ("leave", QT_TRANSLATE_NOOP("Commands", "Biarkan"), "Ctrl+2", ""),
    (
        "repeat",
        QT_TRANSLATE_NOOP("Commands", "Ulangi isian data sebelumnya"),
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Commands", "ulangi isian sebelumnya"),
    ),
    (
        "pin",
        QT_TRANSLATE_NOOP("Commands", "Sematkan isian untuk data baru, atau lepaskan"),
        "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP("Commands", "sematkan isian"),
    ),
    (
        "section_next",
        QT_TRANSLATE_NOOP("Commands", "Bagian formulir berikut"),
        "Alt+PgDown",
        QT_TRANSLATE_NOOP("Commands", "bagian berikut"),
    ),
    (
        "section_previous",
        QT_TRANSLATE_NOOP("Commands", "Bagian formulir sebelum"),
        "Alt+PgUp",
        QT_TRANSLATE_NOOP("Commands", "bagian sebelum"),
    ),
)

COMMANDS = tuple(
    Command(f"{place}.{name}", place, words, key, short=short)
    for place in PLACES
    for name, words, key, short in _EACH
)
