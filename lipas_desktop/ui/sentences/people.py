"""Sentences about what stands in a person's form."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "erase.not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Hapus permanen hanya untuk pimpinan dan administrator. Tidak ada yang berubah.",
    ),
    "erase.on_hold": QT_TRANSLATE_NOOP(
        "Messages",
        "Orang ini tidak boleh dihapus selama ada perkara. Cabut dahulu larangan hapusnya di "
        "menu Data.",
    ),
    "erase.reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Pilih alasan dari daftar. Alasan tersimpan selamanya, jadi tidak boleh memuat nama.",
    ),
    "erase.second_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Rumah ini meminta persetujuan orang kedua. Tidak ada yang dihapus.",
    ),
    "erase.second_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "Kata sandi orang kedua tidak cocok. Tidak ada yang dihapus; coba lagi.",
    ),
    "log.erased": QT_TRANSLATE_NOOP(
        "Messages",
        "Orang ini sudah dihapus permanen. Yang baru ditulis tentangnya tidak disimpan.",
    ),
    "birth.differs_from_nik": QT_TRANSLATE_NOOP(
        "Messages",
        "NIK: {date}. Pakai / Biarkan.",
    ),
    "date.in_future": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal lahir ini belum terjadi. Isian tetap disimpan seperti ditulis, ditandai perlu "
        "dicek.",
    ),
    "date.no_such_day": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal ini tidak ada di kalender. Isian tetap disimpan seperti ditulis, ditandai perlu "
        "dicek.",
    ),
    "date.today_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal hari ini belum pasti. Ketik tanggal lengkap, misalnya 28-10-2021.",
    ),
    "date.too_old": QT_TRANSLATE_NOOP(
        "Messages",
        "Menurut tanggal ini umurnya lebih dari 120 tahun. Isian tetap disimpan seperti ditulis, "
        "ditandai perlu dicek.",
    ),
    "date.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal ini belum terbaca. Isian tetap disimpan seperti ditulis; contoh yang terbaca: "
        "28-10-1990, 1990, umur 45.",
    ),
    "contact_phone.letters": QT_TRANSLATE_NOOP(
        "Messages",
        "Nomor HP keluarga berisi huruf atau terlalu pendek. Cocokkan dengan kertasnya.",
    ),
    "name.digits": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama berisi angka. Cocokkan dengan kertasnya.",
    ),
    "name.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama kosong. Isi nama, satu kata pun cukup.",
    ),
    "link.already": QT_TRANSLATE_NOOP(
        "Messages",
        "Kedua data ini sudah digabung sebagai satu orang. Tidak perlu digabung lagi.",
    ),
    "link.itself": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini data yang sama. Pilih data lain dari orang itu.",
    ),
    "link.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Kedua data ini tidak digabung langsung. Lihat lagi data mana yang digabung.",
    ),
    "nik.date": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal lahir di dalam NIK tidak ada di kalender. Disimpan seperti ditulis, ditandai "
        "perlu dicek.",
    ),
    "nik.district_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode kecamatan {district} tidak ada di daftar terbaru; mungkin kode lama. Isian tetap "
        "disimpan.",
    ),
    "nik.length": QT_TRANSLATE_NOOP(
        "Messages",
        "NIK {digits} angka, biasanya 16. Disimpan seperti ditulis, ditandai perlu dicek.",
    ),
    "nik.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "NIK ditandai ada, tetapi belum ditulis.",
    ),
    "nik.not_digits": QT_TRANSLATE_NOOP(
        "Messages",
        "Di NIK ada tanda yang bukan angka. Disimpan seperti ditulis, ditandai perlu dicek.",
    ),
    "nik.province": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode wilayah {province} tidak dikenal. Mungkin salah baca; isian tetap disimpan.",
    ),
    "nik.rounded": QT_TRANSLATE_NOOP(
        "Messages",
        "NIK dibulatkan oleh Excel, angka terakhirnya hilang. Lihat KTP, lalu tulis lagi 16 "
        "angkanya.",
    ),
    "nik.serial": QT_TRANSLATE_NOOP(
        "Messages",
        "Nomor urut NIK tidak mungkin 0000. Disimpan seperti ditulis, ditandai perlu dicek.",
    ),
    "phone.length": QT_TRANSLATE_NOOP(
        "Messages",
        "Panjang nomor telepon ini tidak lazim. Disimpan seperti ditulis, ditandai perlu dicek.",
    ),
    "phone.not_digits": QT_TRANSLATE_NOOP(
        "Messages",
        "Di nomor telepon ada tanda yang bukan angka. Disimpan seperti ditulis, ditandai perlu "
        "dicek.",
    ),
    "phone.several": QT_TRANSLATE_NOOP(
        "Messages",
        "Di sini ada lebih dari satu nomor telepon. Disimpan seperti ditulis; pilih satu bila "
        "sempat.",
    ),
    "record.changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini berubah sejak Anda membukanya. Lihat perbedaannya, lalu simpan.",
    ),
    "record.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Belum ada yang diisi. Isi dahulu, lalu simpan.",
    ),
    "record.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi nama dahulu, satu kata pun cukup.",
    ),
    "record.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Tulis alasannya dahulu, singkat saja.",
    ),
    "record.undecided": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini ditulis berbeda di dua komputer. Belum ada yang tersimpan, yang Anda ketik "
        "tetap di layar. Putuskan dulu di Perlu diperiksa (Alt+0), lalu simpan lagi.",
    ),
    "record.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian itu tidak ada lagi. Kembali ke daftar.",
    ),
    "region.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Desa "{text}" belum ditemukan di daftar. Disimpan seperti ditulis; pilih dari daftar '
        "bila sempat.",
    ),
    "sex.differs_from_nik": QT_TRANSLATE_NOOP(
        "Messages",
        "Menurut NIK: {sex}. Pakai atau biarkan; isian tetap disimpan.",
    ),
    "postal_code.digits": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode pos biasanya lima angka. Cocokkan dengan kertasnya.",
    ),
    "rt.digits": QT_TRANSLATE_NOOP(
        "Messages",
        "RT biasanya paling banyak tiga angka. Cocokkan dengan kertasnya.",
    ),
    "rw.digits": QT_TRANSLATE_NOOP(
        "Messages",
        "RW biasanya paling banyak tiga angka. Cocokkan dengan kertasnya.",
    ),
    "sex.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "L/P belum diisi.",
    ),
}
