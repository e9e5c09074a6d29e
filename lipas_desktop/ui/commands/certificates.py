"""Commands of Sertifikat: the list and issuing."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    # The list.
    Command(
        "certificates.issue",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Terbitkan sertifikat"),
        "Ctrl+N",
        icon="award",
        menu="data",
    ),
    Command(
        "certificates.search",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Cari di sini"),
        "/",
        short=QT_TRANSLATE_NOOP("Commands", "cari di sini"),
    ),
    Command(
        "certificates.move",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Pilih"),
        "↑ ↓",
        typed=True,
    ),
    Command(
        "certificates.open",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Buka"),
        "Enter",
        typed=True,
    ),
    # Issuing.
    Command(
        "issue.do",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Terbitkan"),
        "Ctrl+Return",
        icon="award",
        short=QT_TRANSLATE_NOOP("Commands", "terbitkan"),
    ),
    Command("issue.move", "issue", QT_TRANSLATE_NOOP("Commands", "Pilih"), "↑ ↓", typed=True),
    Command(
        "issue.name",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Ubah nama tercetak"),
        "F2",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "ubah nama tercetak"),
    ),
    Command(
        "issue.mark",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Ikut atau tidak"),
        "Space",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "ikut atau tidak"),
    ),
    Command(
        "issue.all_the_same",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Terbitkan juga, dengan alasan"),
        "T",
        typed=True,
    ),
    Command(
        "issue.next",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Penerima berikut"),
        "PgDn",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "penerima berikut"),
    ),
)
