"""Sentences about activities, sessions, enrolment and attendance."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "activity.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Kegiatan ini tidak ada lagi di register. Yang lain tidak berubah. Kembali ke daftar "
        "kegiatan.",
    ),
    "attendance.no_days": QT_TRANSLATE_NOOP(
        "Messages",
        "Di berkas ini tidak ada kolom tanggal kehadiran. Kehadiran tidak berubah. Periksa baris "
        "judulnya, atau pilih berkas lain.",
    ),
    "attendance.no_names": QT_TRANSLATE_NOOP(
        "Messages",
        "Di berkas ini tidak ada kolom nama. Kehadiran tidak berubah. Periksa baris judulnya, "
        "atau pilih berkas lain.",
    ),
    "attendance.unknown_mark": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanda {mark} tidak dikenal. Kehadiran tidak berubah. Pakai H, T, S, I, atau A.",
    ),
    "session.none": QT_TRANSLATE_NOOP(
        "Messages",
        "Pada rentang ini tidak ada hari yang dipilih. Belum ada sesi yang dibuat. Pilih hari "
        "lain, atau perpanjang rentangnya.",
    ),
    "session.range": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal selesai mendahului tanggal mulai. Belum ada sesi yang dibuat. Periksa kedua "
        "tanggal.",
    ),
    "session.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Rentang ini melebihi {most} sesi. Belum ada sesi yang dibuat. Pendekkan rentangnya, atau "
        "bagi menjadi dua kegiatan.",
    ),
}
