"""Sentences about workbooks and imports."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "import.already": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} sudah pernah diambil. Tidak ada yang ditambah.",
    ),
    "import.no_names": QT_TRANSLATE_NOOP(
        "Messages",
        "Tidak ada kolom yang tampak seperti nama di {file}. Tidak ada yang diambil; tulis “Nama” "
        "di atas kolom nama di Excel, simpan, lalu pilih lagi.",
    ),
    "import.no_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "Tidak ada baris peserta di {file}. Tidak ada yang diambil. Periksa lembar yang dipilih.",
    ),
    "import.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Impor itu tidak ada atau sudah diurungkan.",
    ),
    "workbook.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak berisi apa-apa. Tidak ada yang berubah; pilih berkas lain.",
    ),
    "workbook.gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak ada lagi di tempatnya. Tidak ada yang berubah; cari lagi atau "
        "colokkan stiknya.",
    ),
    "workbook.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak dapat dibuka, mungkin sedang terbuka di Excel. Tutup di sana, lalu "
        "coba lagi.",
    ),
    "workbook.not_a_workbook": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas ini bukan buku kerja Excel. Buka di Excel, simpan sebagai .xlsx, lalu pilih lagi.",
    ),
    "workbook.password": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} dikunci dengan kata sandi Excel. Buka di Excel, simpan tanpa kata sandi, "
        "lalu pilih lagi.",
    ),
    "workbook.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} terlalu besar, paling banyak {megabytes} MB. Tidak ada yang berubah; bagi "
        "menjadi beberapa berkas.",
    ),
    "workbook.too_many_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "Di {file} ada isian di bawah baris {rows} atau jauh di kanan. Tidak ada yang berubah; "
        "hapus baris dan kolom kosong itu di Excel, simpan, lalu pilih lagi.",
    ),
    "workbook.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak terbaca dari disk atau stik. Tidak ada yang berubah; salin dahulu ke "
        "komputer ini, lalu coba lagi.",
    ),
}
