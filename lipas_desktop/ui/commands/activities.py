"""Commands of Kegiatan: the list, the form, participants, attendance."""

from lipas_desktop.ui.actions import Command
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

COMMANDS = (
    # The list.
    Command(
        "activities.new",
        "activities",
        QT_TRANSLATE_NOOP("Commands", "Kegiatan baru"),
        "Ctrl+N",
        icon="calendar-plus",
        menu="data",
        short=QT_TRANSLATE_NOOP("Commands", "kegiatan baru"),
    ),
    Command(
        "activities.search",
        "activities",
        QT_TRANSLATE_NOOP("Commands", "Cari di sini"),
        "/",
        short=QT_TRANSLATE_NOOP("Commands", "cari di sini"),
    ),
    Command(
        "activities.attendance_file",
        "activities",
        QT_TRANSLATE_NOOP("Commands", "Baca daftar hadir Excel"),
        icon="file-spreadsheet",
        menu="data",
        short=QT_TRANSLATE_NOOP("Commands", "baca Excel"),
    ),
    Command(
        "activities.move", "activities", QT_TRANSLATE_NOOP("Commands", "Pilih"), "↑ ↓", typed=True
    ),
    Command(
        "activities.open", "activities", QT_TRANSLATE_NOOP("Commands", "Buka"), "Enter", typed=True
    ),
    Command("activities.edit", "activities", QT_TRANSLATE_NOOP("Commands", "Ubah"), "F2"),
    # The form and its tabs.
    Command(
        "activity.save",
        "activity",
        QT_TRANSLATE_NOOP("Commands", "Simpan"),
        "Ctrl+S",
        icon="save",
        menu="file",
        short=QT_TRANSLATE_NOOP("Commands", "simpan"),
    ),
    Command(
        "activity.people",
        "activity",
        QT_TRANSLATE_NOOP("Commands", "Pilih peserta"),
        "Ctrl+N",
        icon="user-plus",
        short=QT_TRANSLATE_NOOP("Commands", "pilih peserta"),
    ),
    Command(
        "activity.attendance",
        "activity",
        QT_TRANSLATE_NOOP("Commands", "Isi kehadiran"),
        "Ctrl+Return",
        icon="calendar-check",
        short=QT_TRANSLATE_NOOP("Commands", "isi kehadiran"),
    ),
    Command("activity.tab", "activity", QT_TRANSLATE_NOOP("Commands", "Tab berikut"), "Ctrl+Tab"),
    Command(
        "activity.tab_back",
        "activity",
        QT_TRANSLATE_NOOP("Commands", "Tab sebelum"),
        "Ctrl+Shift+Tab",
    ),
    Command(
        "activity.move",
        "activity",
        QT_TRANSLATE_NOOP("Commands", "Isian berikut"),
        "Tab/Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "isian berikut"),
    ),
    # Choosing participants.
    Command(
        "choose.take",
        "choose",
        QT_TRANSLATE_NOOP("Commands", "Masukkan yang dipilih"),
        "Ctrl+Return",
        short=QT_TRANSLATE_NOOP("Commands", "masukkan"),
    ),
    Command(
        "choose.mark",
        "choose",
        QT_TRANSLATE_NOOP("Commands", "Pilih atau tidak"),
        "Space",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "pilih atau tidak"),
    ),
    Command(
        "choose.all",
        "choose",
        QT_TRANSLATE_NOOP("Commands", "Pilih semua yang tampil"),
        "Ctrl+A",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "semua yang tampil"),
    ),
    # Attendance.
    Command(
        "attendance.walk_in",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Peserta tanpa daftar"),
        "Ctrl+N",
        icon="user-plus",
    ),
    Command(
        "attendance.rest",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Semua hadir"),
        "Ctrl+H",
        short=QT_TRANSLATE_NOOP("Commands", "sisa kolom hadir"),
    ),
    Command(
        "attendance.mark",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Isi, lalu turun"),
        "H T S I A",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "isi, lalu turun"),
    ),
    Command(
        "attendance.present",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Hadir, lalu turun"),
        "Enter",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "hadir, lalu turun"),
    ),
    Command(
        "attendance.clear",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Kosongkan"),
        "Delete",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "kosongkan"),
    ),
    Command(
        "attendance.session",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Sesi sebelum, sesudah"),
        "Ctrl+← →",
        typed=True,
        short=QT_TRANSLATE_NOOP("Commands", "sesi sebelum, sesudah"),
    ),
    Command(
        "attendance.person",
        "attendance",
        QT_TRANSLATE_NOOP("Commands", "Buka peserta"),
        "Ctrl+B",
        icon="user-round",
    ),
)
