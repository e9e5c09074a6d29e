"""Sentences about the register's file and its log."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "log.bad_value": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini terlalu panjang (paling banyak sekitar 65.000 huruf) atau memuat tanda yang "
        "tidak bisa disimpan. Tidak ada yang berubah; perpendek atau tulis ulang isian itu.",
    ),
    "log.changed_since": QT_TRANSLATE_NOOP(
        "Messages",
        "Data ini sudah berubah sejak layar ini dibuka. Isian Anda belum disimpan dan masih ada "
        "di layar; lihat perubahan itu dulu, lalu simpan lagi.",
    ),
    "log.no_stream": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer ini belum boleh menulis data jenis ini. Tidak ada yang berubah; minta admin "
        "memeriksa hak komputer ini.",
    ),
    "log.unseen_values": QT_TRANSLATE_NOOP(
        "Messages",
        "Untuk data ini ada beberapa nilai berbeda yang belum tampil di layar. Isian Anda masih "
        "ada; buka data sekali lagi, pilih nilai yang benar, lalu simpan.",
    ),
    "store.copy_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Salinan register tidak sama dengan aslinya, lalu dibuang. Register sendiri tidak "
        "terganggu. Coba lagi, atau pakai stik lain.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas register rusak sebagian. Jangan dipakai terus. Pulihkan dari cadangan terakhir; "
        "berkas yang rusak tetap disimpan.",
    ),
    "store.disk_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Penyimpanan komputer tidak menjawab dengan benar. Isian Anda belum tersimpan. Salin "
        "register ke stik sekarang juga, lalu minta komputer diperiksa.",
    ),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "Penyimpanan komputer penuh. Isian Anda belum tersimpan, yang sudah tersimpan tetap aman. "
        "Hapus berkas yang tidak perlu, lalu simpan lagi.",
    ),
    "store.exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Di map ini sudah ada register. Register itu tidak diubah. Pilih map lain, atau buka "
        "register yang ada.",
    ),
    "store.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Register sedang dipakai program lain di komputer ini. Isian Anda belum tersimpan. Tutup "
        "program itu, lalu coba lagi.",
    ),
    "store.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas register {file} tidak ditemukan. Periksa apakah mapnya dipindahkan, atau pulihkan "
        "dari cadangan.",
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Register ini ditulis oleh program yang lebih baru (versi data {version}, program ini "
        "{ours}). Tidak ada yang berubah. Pasang program yang lebih baru.",
    ),
    "store.not_a_database": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} bukan register. Berkas itu tidak diubah. Pilih map yang lain, atau "
        "pulihkan dari cadangan.",
    ),
    "store.read_only_folder": QT_TRANSLATE_NOOP(
        "Messages",
        "Map register tidak dapat ditulisi. Isian Anda belum tersimpan. Periksa izin map itu, "
        "atau pindahkan register ke map lain.",
    ),
    "store.search_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Daftar kata untuk pencarian rusak; data sendiri tetap utuh. Tutup program, lalu buka "
        "lagi: daftar itu dibuat ulang dengan sendirinya.",
    ),
    "store.wrong_key": QT_TRANSLATE_NOOP(
        "Messages",
        "Kunci register tidak cocok dengan berkasnya. Tidak ada yang berubah. Pulihkan dari "
        "cadangan, atau masuk dengan kode pemulihan.",
    ),
}
