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
        QT_TRANSLATE_NOOP("Commands", "Depan atau belakang"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "depan atau belakang"),
    ),
    Command(
        "certificates.mark",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Tandai"),
        "Ctrl+Space",
        typed=True,
    ),
    Command(
        "certificates.printed",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Catat sudah dicetak"),
        "Ctrl+T",
        short=QT_TRANSLATE_NOOP("Commands", "sudah dicetak"),
    ),
    Command(
        "certificates.handed",
        "certificates",
        QT_TRANSLATE_NOOP("Commands", "Catat sudah diserahkan"),
        "Ctrl+H",
        short=QT_TRANSLATE_NOOP("Commands", "sudah diserahkan"),
    ),
    # Issuing: the activity first.
    Command(
        "ready.open",
        "ready",
        QT_TRANSLATE_NOOP("Commands", "Pilih kegiatan ini"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "pilih kegiatan ini"),
    ),
    Command("ready.move", "ready", QT_TRANSLATE_NOOP("Commands", "Pilih"), "↑ ↓", typed=True),
    Command(
        "ready.search",
        "ready",
        QT_TRANSLATE_NOOP("Commands", "Cari di sini"),
        "/",
        short=QT_TRANSLATE_NOOP("Commands", "cari di sini"),
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
    Command(
        "issue.flip",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Depan, belakang"),
        "← →",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "depan, belakang"),
    ),
    Command(
        "issue.signers",
        "issue",
        QT_TRANSLATE_NOOP("Commands", "Penanda tangan"),
        "F3",
        icon="signature",
        short=QT_TRANSLATE_NOOP("Commands", "penanda tangan"),
    ),
    # Who signs.
    Command(
        "signers.save",
        "signers",
        QT_TRANSLATE_NOOP("Commands", "Simpan"),
        "Ctrl+S",
        icon="save",
        menu="file",
        short=QT_TRANSLATE_NOOP("Commands", "simpan"),
    ),
)
