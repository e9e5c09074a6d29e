"""Sentences about activities, sessions, enrolment and attendance."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "activity.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Kegiatan itu tidak ada lagi. Kembali ke daftar kegiatan.",
    ),
    "attendance.no_days": QT_TRANSLATE_NOOP(
        "Messages",
        "Di lembar ini tidak ditemukan tanggal di kepala kolom. Tidak ada yang berubah; tulis "
        "tanggal di atas setiap kolom kehadiran, lalu pilih lagi.",
    ),
    "attendance.no_names": QT_TRANSLATE_NOOP(
        "Messages",
        "Di lembar ini tidak ditemukan kolom nama. Tidak ada yang berubah; tulis NAMA di atas "
        "kolomnya, lalu pilih lagi.",
    ),
    "attendance.unknown_mark": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanda {mark} tidak dikenal. Pakai H, T, S, I, atau A.",
    ),
    "session.none": QT_TRANSLATE_NOOP(
        "Messages",
        "Tidak ada hari yang cocok di antara kedua tanggal itu. Pilih hari lain.",
    ),
    "session.range": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal selesai mendahului tanggal mulai. Betulkan salah satunya.",
    ),
    "session.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Terlalu banyak sesi sekaligus, paling banyak {most}. Pilih rentang yang lebih pendek.",
    ),
}
