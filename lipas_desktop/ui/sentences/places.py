"""Sentences about folders, files, this computer and its one register."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "demo.folder_used": QT_TRANSLATE_NOOP(
        "Messages",
        "Map {name} sudah berisi. Tidak ada yang diubah. Pilih map yang kosong atau yang belum "
        "ada.",
    ),
    "demo.step_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Langkah contoh {step} tidak memberi hasil yang seharusnya. Berkas asal tidak diubah.",
    ),
    "file.bad_name": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama {name} tidak dapat dipakai di sini, mungkin terlalu panjang. Tidak ada yang "
        "tertulis. Pilih nama yang lebih pendek.",
    ),
    "file.device_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Stik atau penyimpanan tidak menjawab saat membaca {name}. Isian aman di komputer ini. "
        "Pakai stik lain.",
    ),
    "file.disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "Penyimpanan penuh: perlu {need:size}, tersisa {free:size}. Tidak ada yang tertulis. "
        "Pakai stik lain, atau kosongkan sebagian.",
    ),
    "file.exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Sudah ada berkas bernama {name}. Berkas itu tidak diubah. Pilih nama lain.",
    ),
    "file.gone": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} tidak ada lagi, atau stik sudah dicabut. Isian aman di komputer ini. Colokkan "
        "lagi, lalu ulangi.",
    ),
    "file.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} sedang dipakai program lain. Tidak ada yang berubah. Tutup program itu, lalu coba "
        "lagi.",
    ),
    "file.read_back_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} tertulis, tetapi terbaca lain. Berkas itu dibuang; isian aman di komputer ini. "
        "Pakai stik lain.",
    ),
    "file.read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} tidak dapat ditulisi. Tidak ada yang berubah. Pilih tempat lain, atau lepas kunci "
        "tulis pada stik.",
    ),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} terlalu besar untuk penyimpanan ini. Tidak ada yang tertulis. Pakai stik lain.",
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} tidak dapat dibaca. Tidak ada yang berubah. Salin sekali lagi, atau pilih berkas "
        "lain.",
    ),
    "house.percent": QT_TRANSLATE_NOOP(
        "Messages",
        "Batas kehadiran antara 1 dan 100 persen. Nilai lama tetap dipakai.",
    ),
    "place.read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini tidak dapat ditulisi. Register belum dibuat. Pilih map lain.",
    ),
    "place.removable": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini ada di stik. Register belum dibuat. Pilih map di komputer ini; stik dipakai "
        "untuk salinan.",
    ),
    "place.share": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini ada di komputer lain lewat jaringan. Register belum dibuat. Pilih map di "
        "komputer ini.",
    ),
    "place.synced": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini disalin ke internet oleh {name}. Pilih map lain supaya data tidak keluar.",
    ),
    "program.incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas program {name} tidak ditemukan. Data tidak terganggu. Pasang ulang program ini.",
    ),
    "register.exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Di komputer ini sudah ada register. Register itu tidak diubah. Buka yang ada, atau "
        "tanyakan kepada administrator.",
    ),
    "register.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        'Register sedang dibuka di akun Windows "{account}" sejak {since:moment}. Tutup di '
        "sana, lalu coba lagi.",
    ),
    "register.in_use_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Register sedang dibuka di tempat lain di komputer ini. Tutup di sana, lalu coba lagi.",
    ),
    "register.no_device": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci komputer ini tidak cocok dengan register. Isian tetap utuh. Pulihkan dari cadangan "
        "terakhir sebagai komputer baru.",
    ),
    "register.no_house": QT_TRANSLATE_NOOP(
        "Messages",
        "Register ini belum memuat data rumah. Tidak ada yang berubah. Ambil dahulu paket data "
        "dari komputer pertama.",
    ),
    "register.no_key": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci rumah tidak ada di register ini. Isian tetap utuh. Pulihkan dari cadangan "
        "terakhir, atau tanyakan kepada administrator.",
    ),
    "setup.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini harus diisi dahulu.",
    ),
    "setup.password_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi terlalu pendek. Pakai sedikitnya {need} huruf atau angka; kalimat pendek "
        "mudah diingat.",
    ),
    "setup.short_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode singkat terdiri atas 2 sampai 8 huruf besar atau angka, misalnya RKO.",
    ),
}
