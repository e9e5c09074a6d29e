"""Commands of Peserta: the list, the form, daftar cepat, import from Excel."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    # The list.
    Command(
        "people.new",
        "people",
        QT_TRANSLATE_NOOP("Commands", "Peserta baru"),
        "Ctrl+N",
        icon="user-plus",
        menu="data",
        short=QT_TRANSLATE_NOOP("Commands", "baru"),
    ),
    Command(
        "people.search",
        "people",
        QT_TRANSLATE_NOOP("Commands", "Cari di sini"),
        "/",
        short=QT_TRANSLATE_NOOP("Commands", "cari di sini"),
    ),
    Command("people.move", "people", QT_TRANSLATE_NOOP("Commands", "Pilih"), "↑ ↓", typed=True),
    Command("people.open", "people", QT_TRANSLATE_NOOP("Commands", "Buka"), "Enter", typed=True),
    Command("people.edit", "people", QT_TRANSLATE_NOOP("Commands", "Ubah"), "F2"),
    Command(
        "people.mark", "people", QT_TRANSLATE_NOOP("Commands", "Tandai"), "Ctrl+Space", typed=True
    ),
    Command(
        "people.menu",
        "people",
        QT_TRANSLATE_NOOP("Commands", "Menu baris"),
        "Shift+F10",
        typed=True,
    ),
    # The form.
    Command(
        "person.save",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Simpan"),
        "Ctrl+S",
        icon="save",
        menu="file",
        short=QT_TRANSLATE_NOOP("Commands", "simpan"),
    ),
    Command(
        "person.save_new",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Simpan, lalu baru"),
        "Ctrl+Shift+S",
        menu="file",
    ),
    Command("person.take", "person", QT_TRANSLATE_NOOP("Commands", "Pakai saran"), "Ctrl+1"),
    Command("person.leave", "person", QT_TRANSLATE_NOOP("Commands", "Biarkan"), "Ctrl+2"),
    Command("person.no_nik", "person", QT_TRANSLATE_NOOP("Commands", "Belum ada NIK"), "Ctrl+B"),
    Command(
        "person.next",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Orang berikut"),
        "Ctrl+PgDown",
        short=QT_TRANSLATE_NOOP("Commands", "orang berikut"),
    ),
    Command(
        "person.previous", "person", QT_TRANSLATE_NOOP("Commands", "Orang sebelum"), "Ctrl+PgUp"
    ),
    Command("person.tab", "person", QT_TRANSLATE_NOOP("Commands", "Tab berikut"), "Ctrl+Tab"),
    Command(
        "person.tab_back", "person", QT_TRANSLATE_NOOP("Commands", "Tab sebelum"), "Ctrl+Shift+Tab"
    ),
    Command(
        "person.void",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Batalkan peserta"),
        icon="user-x",
        menu="data",
    ),
    Command(
        "person.unvoid",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Kembalikan peserta"),
        icon="user-check",
        menu="data",
    ),
    Command(
        "person.move",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Isian berikut"),
        "Tab/Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "isian berikut"),
    ),
    Command(
        "person.move_back",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Isian sebelum"),
        "Shift+Tab",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "kembali"),
    ),
    Command(
        "person.choices",
        "person",
        QT_TRANSLATE_NOOP("Commands", "Daftar pilihan"),
        "F4",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "daftar pilihan"),
    ),
    # Daftar cepat.
    Command(
        "quick.save",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Simpan baris yang siap"),
        "Ctrl+S",
        icon="save",
        menu="file",
        short=QT_TRANSLATE_NOOP("Commands", "simpan"),
    ),
    Command(
        "quick.fixed",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Nilai tetap"),
        "F3",
        icon="pin",
        short=QT_TRANSLATE_NOOP("Commands", "nilai tetap"),
    ),
    Command(
        "quick.right",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Ke kanan"),
        "Tab",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "ke kanan"),
    ),
    Command(
        "quick.down",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Baris berikut"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "baris berikut"),
    ),
    Command("quick.edit", "quick", QT_TRANSLATE_NOOP("Commands", "Ubah sel"), "F2", typed=True),
    Command(
        "quick.above",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Ulangi nilai di atas"),
        "Ctrl+D",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "ulangi nilai di atas"),
    ),
    Command(
        "quick.paste",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Tempel dari Excel"),
        "Ctrl+V",
        typed=True,
        icon="clipboard-paste",
    ),
    Command(
        "quick.remove",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Hapus baris"),
        "Ctrl+Del",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "hapus baris"),
    ),
    Command(
        "quick.same",
        "quick",
        QT_TRANSLATE_NOOP("Commands", "Orang yang sama"),
        "1",
        typed=True,
    ),
    Command("quick.other", "quick", QT_TRANSLATE_NOOP("Commands", "Orang lain"), "2", typed=True),
    # Import from Excel.
    Command(
        "rows.take",
        "import",
        QT_TRANSLATE_NOOP("Commands", "Ambil"),
        "Ctrl+Return",
        short=QT_TRANSLATE_NOOP("Commands", "ambil"),
    ),
    Command(
        "rows.columns",
        "import",
        QT_TRANSLATE_NOOP("Commands", "Ubah kolom"),
        "F3",
        icon="columns-3",
        short=QT_TRANSLATE_NOOP("Commands", "ubah kolom"),
    ),
    Command(
        "rows.same", "import", QT_TRANSLATE_NOOP("Commands", "Orang yang sama"), "1", typed=True
    ),
    Command("rows.new", "import", QT_TRANSLATE_NOOP("Commands", "Orang baru"), "2", typed=True),
    Command("rows.later", "import", QT_TRANSLATE_NOOP("Commands", "Nanti"), "3", typed=True),
    Command(
        "rows.look",
        "import",
        QT_TRANSLATE_NOOP("Commands", "Lihat baris Excel"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "lihat baris Excel"),
    ),
)
