"""Sentences of the form doctor: what is so, and how to mend it. `{cell}` is what stands there."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "form.always_true": QT_TRANSLATE_NOOP(
        "Messages",
        "Syarat ini selalu terpenuhi, sebab pertanyaannya selalu ada. Tulis {detail}.",
    ),
    "form.appearance_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Tampilan “{detail}” tidak dikenal dan tidak mengubah apa pun. Periksa ejaannya "
        "atau kosongkan.",
    ),
    "form.blanks_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Spasi di sekitar “{detail}” dibuang.",
    ),
    "form.bracket_unclosed": QT_TRANSLATE_NOOP(
        "Messages",
        "Kurung di sini dibuka tetapi tidak ditutup. Tambahkan kurung penutupnya.",
    ),
    "form.bracket_unopened": QT_TRANSLATE_NOOP(
        "Messages",
        "Kurung di sini ditutup tanpa dibuka. Hapus kurung itu atau tambahkan pembukanya.",
    ),
    "form.calculated_by_hand": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini dihitung, jadi tidak dapat diketik. Pakai jenis calculate, atau "
        "default untuk nilai awal.",
    ),
    "form.calculation_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Pertanyaan hitungan ini belum punya rumus. Isi kolom calculation.",
    ),
    "form.calculation_of_group": QT_TRANSLATE_NOOP(
        "Messages",
        "Kelompok tidak dapat dihitung. Pindahkan rumus ini ke sebuah pertanyaan.",
    ),
    "form.choice_label_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Pilihan “{cell}” belum punya label; yang terlihat hanya kodenya. Isi labelnya.",
    ),
    "form.choice_not_offered": QT_TRANSLATE_NOOP(
        "Messages",
        "“{cell}” tidak ada di daftar pilihan. Pakai kode atau label yang ditawarkan.",
    ),
    "form.choice_twice": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode “{cell}” sudah ada di daftar yang sama, baris {detail}. Ganti kodenya atau "
        "hapus salah satu.",
    ),
    "form.choice_two_sorts": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode “{cell}” dan “{detail}” berada di satu daftar. Pakai salah satu saja.",
    ),
    "form.choice_with_blank": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode “{cell}” berisi spasi, sedangkan beberapa pilihan dipisahkan oleh spasi. "
        "Ganti spasinya dengan garis bawah.",
    ),
    "form.choice_without_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Pilihan ini belum punya kode. Isi kolom name.",
    ),
    "form.choice_without_list": QT_TRANSLATE_NOOP(
        "Messages",
        "Pilihan “{cell}” belum masuk daftar mana pun. Isi kolom list_name.",
    ),
    "form.choices_may_double": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode yang berulang diizinkan, sebab pilihannya disaring.",
    ),
    "form.code_misspelt": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode ini tidak ada di daftarnya. Mungkin maksudnya {detail}.",
    ),
    "form.code_not_offered": QT_TRANSLATE_NOOP(
        "Messages",
        "{detail} tidak pernah terjadi, sebab daftarnya tidak menawarkan kode itu. "
        "Periksa kodenya.",
    ),
    "form.code_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode “{cell}” tidak dikenal program untuk daftar {detail} dan tidak ikut "
        "dihitung dalam rekap.",
    ),
    "form.column_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Lembar ini belum punya kolom {detail}. Tambahkan kolom itu di baris judul.",
    ),
    "form.column_misspelt": QT_TRANSLATE_NOOP(
        "Messages",
        "Judul kolom “{cell}” tidak dikenal. Mungkin maksudnya {detail}; bila ya, "
        "gabungkan atau ganti namanya.",
    ),
    "form.column_name": QT_TRANSLATE_NOOP(
        "Messages",
        "Judul kolom “{cell}” tidak dapat dipakai dalam saringan. Pakai huruf, angka, dan"
        " garis bawah saja.",
    ),
    "form.column_not_there": QT_TRANSLATE_NOOP(
        "Messages",
        "Register ini tidak punya kolom {detail}. Periksa namanya, atau kosongkan supaya "
        "isian disimpan dengan nama pertanyaannya.",
    ),
    "form.column_read_as": QT_TRANSLATE_NOOP(
        "Messages",
        "Judul kolom “{cell}” dibaca sebagai {detail}.",
    ),
    "form.column_shared": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom {detail} sudah dipakai pertanyaan lain. Satu kolom menyimpan satu isian.",
    ),
    "form.column_twice": QT_TRANSLATE_NOOP(
        "Messages",
        "Judul kolom “{cell}” ada dua kali; hanya satu yang dibaca. Gabungkan isinya.",
    ),
    "form.column_type": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom register tidak dapat menampung jenis ini. Yang cocok: {detail}.",
    ),
    "form.column_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom “{cell}” bukan kolom formulir dan tidak dibaca.",
    ),
    "form.constraint_unfilled": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis {detail} tidak punya isian yang dapat diperiksa. Pindahkan syarat ini ke "
        "pertanyaannya.",
    ),
    "form.core_code_dropped": QT_TRANSLATE_NOOP(
        "Messages",
        "Daftar ini harus tetap menawarkan {detail}, sebab rekap menghitungnya. Tambahkan"
        " kode itu.",
    ),
    "form.core_dropped": QT_TRANSLATE_NOOP(
        "Messages",
        "Pertanyaan {detail} tidak boleh dihapus, sebab program memakainya. Kembalikan baris itu.",
    ),
    "form.core_retyped": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis pertanyaan inti ini tidak boleh diganti. Yang dapat dipakai: {detail}.",
    ),
    "form.count_no_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Banyaknya baris harus berupa angka. Rujuk pertanyaan berjenis integer.",
    ),
    "form.count_without_repeat": QT_TRANSLATE_NOOP(
        "Messages",
        "repeat_count hanya berlaku pada begin_repeat. Pindahkan atau kosongkan.",
    ),
    "form.cycle": QT_TRANSLATE_NOOP(
        "Messages",
        "Pertanyaan ini saling menunggu: {detail}. Putuskan lingkaran itu di salah satu tempat.",
    ),
    "form.default_misfit": QT_TRANSLATE_NOOP(
        "Messages",
        "Nilai awal “{cell}” tidak cocok dengan jenis {detail}. Tanggal ditulis "
        "2021-10-28, angka tanpa titik ribuan.",
    ),
    "form.default_not_offered": QT_TRANSLATE_NOOP(
        "Messages",
        "Nilai awal “{detail}” tidak ada di daftarnya. Pakai kode pilihan, bukan labelnya.",
    ),
    "form.ending": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} tidak dapat ditulis. Pakai akhiran .md, .csv, .xlsx, atau .xml.",
    ),
    "form.expression_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Rumus ini lebih panjang dari {detail} huruf. Bagi menjadi beberapa pertanyaan calculate.",
    ),
    "form.expression_read_as": QT_TRANSLATE_NOOP(
        "Messages",
        "Rumus ini dibaca sebagai: {detail}",
    ),
    "form.expression_too_deep": QT_TRANSLATE_NOOP(
        "Messages",
        "Kurung dalam rumus ini bersarang terlalu dalam. Bagi menjadi beberapa pertanyaan"
        " calculate.",
    ),
    "form.expression_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Rumus ini terlalu panjang. Bagi menjadi beberapa pertanyaan calculate.",
    ),
    "form.expression_unexpected": QT_TRANSLATE_NOOP(
        "Messages",
        "Rumus ini tidak terbaca mulai dari “{detail}”. Periksa tanda dan namanya.",
    ),
    "form.expression_unknown_axis": QT_TRANSLATE_NOOP(
        "Messages",
        "“{detail}” tidak dikenal dalam rumus. Rujuk pertanyaan dengan namanya.",
    ),
    "form.filter_column": QT_TRANSLATE_NOOP(
        "Messages",
        "Saringan ini menyebut kolom {detail} yang tidak ada di lembar choices. Periksa "
        "ejaannya; teks ditulis di antara tanda petik.",
    ),
    "form.filter_without_list": QT_TRANSLATE_NOOP(
        "Messages",
        "Hanya pertanyaan pilihan yang dapat disaring. Kosongkan sel ini.",
    ),
    "form.function_arguments": QT_TRANSLATE_NOOP(
        "Messages",
        "Jumlah isian di dalam kurung {detail} tidak benar.",
    ),
    "form.function_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Fungsi {detail} tidak dikenal. Periksa ejaannya.",
    ),
    "form.group_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Kelompok “{cell}” tidak berisi pertanyaan. Hapus, atau pindahkan pertanyaannya ke dalam.",
    ),
    "form.group_unclosed": QT_TRANSLATE_NOOP(
        "Messages",
        "Kelompok ini tidak ditutup. Tambahkan baris end_group.",
    ),
    "form.group_unopened": QT_TRANSLATE_NOOP(
        "Messages",
        "end_group ini tidak punya begin_group. Hapus, atau tambahkan pembukanya.",
    ),
    "form.label_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Pertanyaan “{cell}” belum punya label. Isi apa yang ditanyakan.",
    ),
    "form.language_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Lembar ini belum punya kolom label untuk bahasa {detail}.",
    ),
    "form.language_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Bahasa “{cell}” tidak ada di judul kolom mana pun. Yang ada: {detail}.",
    ),
    "form.left_out": QT_TRANSLATE_NOOP(
        "Messages",
        "Bagian ini tidak dapat dipakai dan ditinggalkan ({detail}).",
    ),
    "form.list_apart": QT_TRANSLATE_NOOP(
        "Messages",
        "Daftar {detail} terpisah di dua tempat. Kumpulkan barisnya supaya tidak ada yang"
        " terlewat.",
    ),
    "form.list_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Daftar {detail} tidak ada di lembar choices. Tambahkan pilihannya atau periksa ejaannya.",
    ),
    "form.list_not_named": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis ini memerlukan nama daftar, misalnya select_one jenis.",
    ),
    "form.list_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Daftar {file} tidak terbaca. Simpan ulang sebagai CSV UTF-8.",
    ),
    "form.list_unused": QT_TRANSLATE_NOOP(
        "Messages",
        "Daftar {detail} tidak dipakai pertanyaan mana pun.",
    ),
    "form.message_without_rule": QT_TRANSLATE_NOOP(
        "Messages",
        "Kalimat ini tidak pernah muncul, sebab kolom {detail} kosong. Isi syaratnya atau"
        " hapus kalimatnya.",
    ),
    "form.meta_renamed": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama “meta” dipakai program sendiri; diganti menjadi {detail}.",
    ),
    "form.name_bad": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama “{cell}” tidak dapat dipakai. Mulai dengan huruf; lalu huruf tanpa tanda, "
        "angka, atau garis bawah.",
    ),
    "form.name_differs_in_case": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama “{cell}” hanya berbeda huruf besar dari “{detail}”. Alat lain "
        "menyamakannya; pilih nama lain.",
    ),
    "form.name_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama “{cell}” lebih panjang dari {detail} huruf. Pendekkan selagi belum dipakai.",
    ),
    "form.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Pertanyaan ini belum punya nama. Isi kolom name.",
    ),
    "form.name_reserved": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama “{cell}” dipakai program sendiri. Pilih nama lain.",
    ),
    "form.name_twice": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama “{cell}” sudah dipakai di baris {detail}. Beri nama lain.",
    ),
    "form.namespace_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom program ini belum berlaku. Isi namespaces di lembar settings dengan {detail}.",
    ),
    "form.no_heading": QT_TRANSLATE_NOOP(
        "Messages",
        "Sel “{cell}” tidak berada di bawah judul kolom dan tidak dibaca.",
    ),
    "form.no_questions": QT_TRANSLATE_NOOP(
        "Messages",
        "Lembar survey tidak berisi pertanyaan. Tulis pertanyaan di bawah kolom type, "
        "name, dan label.",
    ),
    "form.not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir dipasang dan dikembalikan oleh administrator. Minta administrator rumah ini.",
    ),
    "form.not_asked": QT_TRANSLATE_NOOP(
        "Messages",
        "Pertanyaan ini tidak berlaku di baris ini; isinya tidak akan disimpan. "
        "Kosongkan, atau periksa isian yang mendahuluinya.",
    ),
    "form.not_converted": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir ini tidak dapat dibaca lebih jauh. Kata pengubahnya: {detail}",
    ),
    "form.not_everywhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{detail} tidak dikenal semua alat lain untuk formulir ini.",
    ),
    "form.not_text": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} bukan teks UTF-8 yang terbaca. Simpan ulang dari programnya sebagai CSV "
        "UTF-8 atau .xlsx.",
    ),
    "form.not_usable": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir {file} belum dapat dipakai. Perbaiki dahulu yang disebut oleh forms check.",
    ),
    "form.not_xform": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} belum dapat diubah. Perbaiki dahulu yang disebut oleh forms check.",
    ),
    "form.other_untranslated": QT_TRANSLATE_NOOP(
        "Messages",
        "or_other menambah “Other” dalam satu bahasa saja. Tulis pilihan itu sendiri di "
        "lembar choices.",
    ),
    "form.other_with_filter": QT_TRANSLATE_NOOP(
        "Messages",
        "or_other tidak dapat dipakai bersama saringan. Tulis pilihan lainnya di lembar choices.",
    ),
    "form.own_column": QT_TRANSLATE_NOOP(
        "Messages",
        "Kolom program “{cell}” tidak dikenal. Yang ada: {detail}.",
    ),
    "form.pattern_broken": QT_TRANSLATE_NOOP(
        "Messages",
        "Pola regex ini tidak terbaca ({detail}). Periksa kurungnya.",
    ),
    "form.pattern_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Pola regex ini lebih panjang dari {detail} huruf dan dapat membuat isian tersendat.",
    ),
    "form.question_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir ini tidak punya pertanyaan {detail}. Periksa judul kolomnya.",
    ),
    "form.quote_unclosed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanda petik di sini tidak berpasangan. Tutup teksnya dengan tanda yang sama.",
    ),
    "form.reference_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Rujukan ini tidak menyebut nama pertanyaan. Isi namanya di antara kurung kurawal.",
    ),
    "form.reference_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Tidak ada pertanyaan bernama {detail}. Periksa ejaannya.",
    ),
    "form.register_not_named": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir ini belum menyebut registernya. Isi attribute::lipas:kind di lembar "
        "settings dengan salah satu: {detail}.",
    ),
    "form.register_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Register “{cell}” tidak ada. Yang ada: {detail}.",
    ),
    "form.repeat_unclosed": QT_TRANSLATE_NOOP(
        "Messages",
        "Pengulangan ini tidak ditutup. Tambahkan baris end_repeat.",
    ),
    "form.repeat_unopened": QT_TRANSLATE_NOOP(
        "Messages",
        "end_repeat ini tidak punya begin_repeat. Hapus, atau tambahkan pembukanya.",
    ),
    "form.required_readonly": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian ini wajib tetapi tidak dapat diketik. Kosongkan salah satunya.",
    ),
    "form.required_unfilled": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis {detail} tidak diisi siapa pun, jadi tidak dapat diwajibkan. Kosongkan sel ini.",
    ),
    "form.retyped": QT_TRANSLATE_NOOP(
        "Messages",
        "Nama ini dulu berjenis {detail}. Beri nama baru, supaya isian lama tidak terbaca keliru.",
    ),
    "form.rule_without_message": QT_TRANSLATE_NOOP(
        "Messages",
        "Syarat ini belum punya kalimat. Isi constraint_message supaya petugas tahu apa "
        "yang perlu dicek.",
    ),
    "form.setting_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Lembar settings belum berisi {detail}.",
    ),
    "form.several_compared": QT_TRANSLATE_NOOP(
        "Messages",
        "Satu dari beberapa pilihan tidak ditanya dengan tanda sama dengan. Tulis {detail}.",
    ),
    "form.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} terlalu besar untuk sebuah formulir. Buang baris dan kolom yang tidak terpakai.",
    ),
    "form.translation_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Terjemahan untuk {detail} kosong. Isi sel ini.",
    ),
    "form.trigger_unnamed": QT_TRANSLATE_NOOP(
        "Messages",
        "Pemicu ini tidak menyebut pertanyaan. Tulis namanya di antara kurung kurawal, "
        "dengan tanda dolar di depan.",
    ),
    "form.type_as_text": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis “{cell}” tidak dikenal; dibaca sebagai text.",
    ),
    "form.type_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Baris “{cell}” belum punya jenis. Isi kolom type.",
    ),
    "form.type_not_drawn": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis {detail} tidak digambar di program ini; isinya tetap disimpan.",
    ),
    "form.type_read_as": QT_TRANSLATE_NOOP(
        "Messages",
        "Jenis “{cell}” dibaca sebagai {detail}.",
    ),
    "form.unreadable_form": QT_TRANSLATE_NOOP(
        "Messages",
        "Formulir ini tidak dapat dibuka ({detail}).",
    ),
    "form.version_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Versi formulir itu tidak ada lagi. Buka kembali daftarnya dan pilih yang lain.",
    ),
    "form.version_used": QT_TRANSLATE_NOOP(
        "Messages",
        "Versi “{detail}” sudah pernah dipakai. Naikkan version di lembar settings.",
    ),
    "form.whole_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Kode “{cell}” dibaca sebagai {detail}.",
    ),
    "form.yes_read_as": QT_TRANSLATE_NOOP(
        "Messages",
        "“{cell}” dibaca sebagai {detail}.",
    ),
}
