"""Sentences about folders, files, this computer and its one register."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "demo.folder_used": QT_TRANSLATE_NOOP(
        "Messages",
        "Map {name} sudah berisi contoh. Tidak ada yang ditulis. Pilih map lain.",
    ),
    "demo.step_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Langkah {step} tidak berhasil. Isi map ini jangan dipakai; laporkan kepada pembuat "
        "program.",
    ),
    "file.bad_name": QT_TRANSLATE_NOOP(
        "Messages",
        'Nama "{name}" tidak bisa dipakai di tempat ini. Tidak ada yang tertulis. Pakai nama '
        "yang lebih pendek tanpa tanda khusus.",
    ),
    "file.device_failed": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" tidak bisa dibaca atau ditulis: disk atau stik bermasalah. Isian di register '
        "tidak berubah. Coba stik lain.",
    ),
    "file.disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "Tempat penuh: perlu {need:size}, tersisa {free:size}. Tidak ada yang tertulis. Pakai "
        "stik lain atau kosongkan tempat.",
    ),
    "file.exists": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" sudah ada dan tidak ditimpa. Pilih nama lain.',
    ),
    "file.gone": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}": tempatnya tidak ada lagi, mungkin stik dicabut. Isian aman di komputer ini; '
        "colokkan stik dan ulangi.",
    ),
    "file.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" sedang dibuka di program lain. Yang lama tidak berubah. Tutup dulu, lalu coba '
        "lagi.",
    ),
    "file.read_back_differs": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" terbaca lain daripada yang ditulis; berkas itu dibuang. Isian aman di '
        "komputer ini. Stik mungkin rusak, pakai yang lain.",
    ),
    "file.read_only": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" tidak bisa ditulis: tempat ini hanya boleh dibaca. Tidak ada yang berubah. '
        "Pilih tempat lain.",
    ),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" terlalu besar untuk stik ini. Tidak ada yang tertulis. Pakai stik berformat '
        "NTFS atau exFAT.",
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        '"{name}" tidak boleh dibaca oleh akun ini. Tidak ada yang berubah. Pilih berkas lain '
        "atau masuk dengan akun pemiliknya.",
    ),
    "house.percent": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi angka dari 1 sampai 100.",
    ),
    "place.read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini tidak bisa ditulisi. Pilih map lain.",
    ),
    "place.register_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Map yang memuat register tidak ditemukan. Register tidak dibuat ulang. Periksa apakah "
        "map itu dipindahkan, atau pulihkan dari cadangan.",
    ),
    "place.removable": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini berada di stik yang bisa dicabut. Register harus berada di komputer ini; "
        "salinannya boleh di stik.",
    ),
    "place.share": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini berada di komputer lain. Register harus berada di komputer ini; pilih map di "
        "disk sendiri.",
    ),
    "place.synced": QT_TRANSLATE_NOOP(
        "Messages",
        "Map ini disalin ke internet oleh {name}. Pilih map lain supaya data tidak keluar.",
    ),
    "practice.no_copy": QT_TRANSLATE_NOOP(
        "Messages",
        "Latihan tidak disalin: isinya karangan dan hilang saat keluar. Keluar dari latihan, lalu "
        "simpan salinan register rumah.",
    ),
    "practice.no_password": QT_TRANSLATE_NOOP(
        "Messages",
        "Latihan tidak punya kata sandi. Keluar dari latihan, lalu ganti kata sandi di register "
        "rumah.",
    ),
    "practice.no_second": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer lain tidak bisa bergabung dengan latihan. Keluar dari latihan, lalu terima ia "
        "di register rumah.",
    ),
    "program.incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        'Berkas program "{name}" tidak ada, mungkin dihapus antivirus. Isian tidak tersentuh. '
        "Pasang lagi program dari stik.",
    ),
    "program.no_folder": QT_TRANSLATE_NOOP(
        "Messages",
        'Map data program "{name}" tidak bisa dibuat. Yang sudah tersimpan tidak tersentuh. '
        "Kosongkan tempat di cakram atau minta hak menulis di sana, lalu mulai lagi.",
    ),
    "register.exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Di sini sudah ada register. Tidak ada yang ditimpa. Buka register itu, atau pilih map "
        "lain.",
    ),
    "register.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        'Register sedang dibuka di akun Windows "{account}" sejak {since:moment}. Tutup di '
        "sana, lalu coba lagi.",
    ),
    "register.in_use_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Register sedang dibuka oleh program lain di komputer ini. Tutup di sana, lalu coba lagi.",
    ),
    "register.no_device": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci komputer ini tidak ada. Isian aman. Pulihkan cadangan di komputer ini, lalu "
        "gabungkan lagi.",
    ),
    "register.no_house": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer ini belum diterima di rumah mana pun. Isian aman. Lanjutkan penggabungan, atau "
        "mulai baru.",
    ),
    "register.no_key": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci rumah tidak ada di komputer ini. Pakai komputer yang pertama.",
    ),
    "setup.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi bagian ini dahulu.",
    ),
    "setup.password_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi paling sedikit {need} huruf. Tiga kata yang mudah diingat sudah baik.",
    ),
    "setup.short_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode rumah terdiri dari 2 sampai 8 huruf besar atau angka, misalnya RKO.",
    ),
}
