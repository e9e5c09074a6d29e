"""Sentences about workbooks and imports."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "import.already": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi {file} sudah pernah diambil. Tidak ada yang ditambahkan.",
    ),
    "import.no_names": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom nama di {file} belum dikenali. Register tidak berubah. Pilih sendiri kolom yang "
        "berisi nama.",
    ),
    "import.no_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "Di {file} tidak ada baris yang berisi orang. Register tidak berubah. Periksa lembarnya, "
        "atau pilih berkas lain.",
    ),
    "import.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Impor ini tidak ditemukan di register. Tidak ada yang berubah.",
    ),
    "workbook.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak berisi apa-apa. Register tidak berubah. Pilih berkas lain.",
    ),
    "workbook.gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak ada lagi di tempatnya. Register tidak berubah. Periksa stiknya, lalu "
        "pilih lagi.",
    ),
    "workbook.in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} sedang dibuka program lain. Register tidak berubah. Tutup di Excel, lalu "
        "coba lagi.",
    ),
    "workbook.not_a_workbook": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} bukan buku kerja Excel. Register tidak berubah. Buka di Excel, simpan "
        "sebagai .xlsx, lalu pilih lagi.",
    ),
    "workbook.password": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} terkunci kata sandi. Register tidak berubah. Buka di Excel, simpan tanpa "
        "kata sandi, lalu pilih lagi.",
    ),
    "workbook.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} melebihi {megabytes} MB. Register tidak berubah. Hapus gambar di dalamnya "
        "atau bagi menjadi beberapa berkas.",
    ),
    "workbook.too_many_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "Lembar di {file} lebih dari {rows} baris. Register tidak berubah. Bagi menjadi beberapa "
        "berkas.",
    ),
    "workbook.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas {file} tidak dapat dibaca. Register tidak berubah. Salin sekali lagi dari "
        "asalnya, lalu pilih lagi.",
    ),
}
