"""Sentences about passwords, keys, the recovery code and backups."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "backup.damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Cadangan ini rusak atau tidak lengkap. Tidak ada yang berubah. Salin sekali lagi dari "
        "asalnya, atau pakai cadangan lain.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Cadangan ini dibuat oleh program yang lebih baru. Tidak ada yang berubah. Perbarui "
        "program, lalu coba lagi.",
    ),
    "backup.not_a_backup": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas ini bukan cadangan register. Tidak ada yang berubah. Pilih berkas lain.",
    ),
    "backup.source_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Register berubah saat disalin; salinan dibuang. Isian aman. Simpan salinan sekali lagi.",
    ),
    "backup.too_many_parts": QT_TRANSLATE_NOOP(
        "Messages",
        "Terlalu banyak gambar ({have}) untuk satu cadangan. Tidak ada yang tertulis; isian aman.",
    ),
    "backup.wrong_secret": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi atau kode pemulihan tidak cocok dengan cadangan ini. Pakai yang berlaku saat "
        "cadangan dibuat.",
    ),
    "keys.code_group": QT_TRANSLATE_NOOP(
        "Messages",
        "Kelompok ke-{group} salah ketik atau bukan di tempatnya. Bandingkan dengan kertas.",
    ),
    "keys.code_length": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode pemulihan punya {need} huruf dan angka; baru terisi {have}.",
    ),
    "keys.device_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci komputer ini rusak. Isian tetap aman. Komputer ini perlu diterima lagi oleh admin "
        "rumah.",
    ),
    "keys.last_slot": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini jalan terakhir untuk membuka register, jadi tidak dihapus. Buat kata sandi lain dulu.",
    ),
    "keys.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Register ini dibuat oleh program yang lebih baru. Tidak ada yang berubah. Perbarui "
        "program di komputer ini.",
    ),
    "keys.no_slot": QT_TRANSLATE_NOOP(
        "Messages",
        "Akun ini belum punya kata sandi di komputer ini. Minta admin memberi kata sandi baru.",
    ),
    "keys.slots_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas kunci register rusak. Isian masih ada. Pulihkan dari cadangan, atau panggil yang "
        "merawat komputer ini.",
    ),
    "keys.slots_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas kunci register tidak ada. Isian masih ada tetapi tidak bisa dibuka tanpa kunci. "
        "Pulihkan dari cadangan.",
    ),
    "keys.too_many_slots": QT_TRANSLATE_NOOP(
        "Messages",
        "Terlalu banyak kata sandi ({have}). Yang lama tidak berubah. Hapus akun yang tidak "
        "dipakai, lalu coba lagi.",
    ),
    "keys.wrong_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode pemulihan ini bukan kode register ini. Register tetap terkunci. Ambil kertas yang "
        "benar.",
    ),
    "keys.wrong_password": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi tidak cocok. Register tetap terkunci. Periksa Caps Lock, lalu coba lagi.",
    ),
}
