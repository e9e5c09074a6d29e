"""Sentences about forms and what they ask."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "column.choices_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Pilihannya terlalu banyak, paling banyak {most}. Kurangi, atau pilih jenis Teks.",
    ),
    "column.choices_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Tulis paling sedikit satu pilihan, satu baris satu pilihan.",
    ),
    "column.exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom “{label}” sudah ada. Pilih nama lain, atau ubah yang ada di daftar.",
    ),
    "column.label_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama kolom ini terlalu panjang, paling banyak {most} huruf.",
    ),
    "column.label_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi nama kolom dahulu, misalnya Ukuran baju.",
    ),
    "form.constraint": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini perlu dicocokkan dengan kertasnya.",
    ),
    "form.letters": QT_TRANSLATE_NOOP(
        "Messages",
        "Huruf {letters} di formulir ini tidak ada di huruf cetaknya. Tidak ada yang ditulis; "
        "ganti huruf itu di nama kolom atau pilihannya.",
    ),
    "form.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir {file} tidak ditemukan. Data tidak berubah; pasang ulang program.",
    ),
    "form.not_a_date": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanggal ini belum terbaca; disimpan seperti ditulis. Contoh: 28-10-2021.",
    ),
    "form.not_a_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini belum terbaca sebagai angka; disimpan seperti ditulis.",
    ),
    "form.not_a_whole_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini belum terbaca sebagai bilangan bulat; disimpan seperti ditulis.",
    ),
    "form.required": QT_TRANSLATE_NOOP(
        "Messages",
        "Bagian ini harus diisi.",
    ),
    "form.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir {file} tidak dapat dibaca: {detail}. Data tidak berubah; perbaiki berkasnya "
        "atau kembalikan yang lama.",
    ),
}
