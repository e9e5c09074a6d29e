"""Sentences about passwords, keys, the recovery code and backups."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "backup.damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Cadangan ini rusak atau terpotong. Tidak ada yang berubah. Salin lagi dari stik, atau "
        "pakai cadangan lain.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Cadangan ini dibuat program yang lebih baru. Tidak ada yang berubah. Perbarui program di "
        "komputer ini, lalu coba lagi.",
    ),
    "backup.not_a_backup": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas ini bukan cadangan. Tidak ada yang berubah. Pilih berkas cadangan dari stik.",
    ),
    "backup.source_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Bagian {name} berubah selagi disalin. Register tidak terganggu; salinan dibuang. Coba "
        "lagi.",
    ),
    "backup.too_many_parts": QT_TRANSLATE_NOOP(
        "Messages",
        "Cadangan ini berisi {have} bagian, lebih dari yang mungkin. Tidak ada yang berubah. "
        "Pakai cadangan lain.",
    ),
    "backup.wrong_secret": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi atau kode pemulihan tidak cocok dengan cadangan ini. Tidak ada yang berubah. "
        "Periksa Caps Lock, lalu coba lagi.",
    ),
    "keys.code_group": QT_TRANSLATE_NOOP(
        "Messages",
        "Kelompok {group} tidak cocok dengan huruf pemeriksanya. Bandingkan lagi dengan kertas.",
    ),
    "keys.code_length": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode pemulihan belum lengkap: {have} dari {need} huruf. Lanjutkan mengetik dari kertas.",
    ),
    "keys.device_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas kunci komputer ini rusak. Isian tetap utuh. Pulihkan dari cadangan terakhir "
        "sebagai komputer baru.",
    ),
    "keys.last_slot": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini kata sandi terakhir yang membuka register. Tidak dihapus. Tambah pengguna lain "
        "dahulu.",
    ),
    "keys.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci register ini ditulis program yang lebih baru. Tidak ada yang berubah. Perbarui "
        "program di komputer ini.",
    ),
    "keys.no_slot": QT_TRANSLATE_NOOP(
        "Messages",
        "Pengguna ini belum mempunyai kata sandi di komputer ini. Tidak ada yang berubah. Minta "
        "administrator membuatkannya.",
    ),
    "keys.slots_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Kedua salinan berkas kunci rusak. Isian tetap terkunci dan utuh. Pulihkan dari cadangan "
        "terakhir.",
    ),
    "keys.slots_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas kunci register tidak ditemukan. Isian tetap terkunci dan utuh. Pulihkan dari "
        "cadangan terakhir.",
    ),
    "keys.too_many_slots": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas kunci memuat {have} pengguna, lebih dari yang mungkin. Tidak ada yang berubah. "
        "Hapus akun yang tidak dipakai.",
    ),
    "keys.wrong_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode pemulihan tidak cocok dengan register ini. Bandingkan lagi dengan kertas.",
    ),
    "keys.wrong_password": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi tidak cocok. Periksa Caps Lock, lalu coba lagi.",
    ),
}
