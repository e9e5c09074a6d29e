"""Sentences about certificates, their layouts and numbers."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "certificate.bad_snapshot": QT_TRANSLATE_NOOP(
        "Messages",
        "Salinan sertifikat ini di register tidak terbaca. Sertifikat lain tidak terganggu. "
        "Pulihkan dari cadangan, atau terbitkan pengganti.",
    ),
    "certificate.does_not_fit": QT_TRANSLATE_NOOP(
        "Messages",
        "Teks {element} terlalu panjang untuk sertifikat ini. Belum ada nomor yang dipakai. "
        "Pendekkan teksnya, lalu terbitkan lagi.",
    ),
    "certificate.issued_already": QT_TRANSLATE_NOOP(
        "Messages",
        "Sertifikat {number} sudah terbit untuk orang ini. Tidak ada yang ditambah.",
    ),
    "certificate.letters_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Ada huruf pada {element} yang tidak dimiliki jenis huruf sertifikat. Belum ada nomor "
        "yang dipakai. Tulis dengan huruf Latin, lalu terbitkan lagi.",
    ),
    "certificate.needs_reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Ada yang belum memenuhi syarat. Tulis alasannya, atau keluarkan dari pilihan.",
    ),
    "certificate.neutral_word": QT_TRANSLATE_NOOP(
        "Messages",
        'Kata "{word}" akan tercetak. Ganti, atau lanjutkan dengan alasan.',
    ),
    "certificate.newer_snapshot": QT_TRANSLATE_NOOP(
        "Messages",
        "Sertifikat ini dibuat dengan program yang lebih baru. Isinya aman. Perbarui program di "
        "komputer ini untuk mencetaknya.",
    ),
    "certificate.no_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini bukan kode keaslian sertifikat. Pindai atau ketik seluruh isinya, enam baris.",
    ),
    "certificate.no_right": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer ini tidak memegang hak menomori sertifikat. Terbitkan di komputer yang "
        "memegangnya.",
    ),
    "certificate.no_signer": QT_TRANSLATE_NOOP(
        "Messages",
        "Belum ada nama penanda tangan. Isi di Pengaturan atau di kegiatan.",
    ),
    "certificate.nobody": QT_TRANSLATE_NOOP(
        "Messages",
        "Pilih paling sedikit satu orang.",
    ),
    "certificate.unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Sertifikat itu tidak ada.",
    ),
    "layout.unknown_placeholder": QT_TRANSLATE_NOOP(
        "Messages",
        "Tata letak memakai isian {name} yang tidak dikenal. Tidak ada yang dicetak. Perbaiki "
        "namanya, atau hapus.",
    ),
    "layout.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Tata letak sertifikat {name} tidak terbaca. Sertifikat yang sudah terbit tidak berubah. "
        "Pasang ulang program, atau pakai tata letak lain.",
    ),
    "layout.wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "Tata letak sertifikat salah pada {place}. Tidak ada yang dicetak. Perbaiki bagian itu, "
        "atau pakai tata letak lain.",
    ),
    "numbering.brackets": QT_TRANSLATE_NOOP(
        "Messages",
        "Kurung kurawal di pola nomor tidak berpasangan. Pola lama tetap dipakai.",
    ),
    "numbering.no_seq": QT_TRANSLATE_NOOP(
        "Messages",
        "Pola nomor harus memuat {{seq}} satu kali. Pola lama tetap dipakai.",
    ),
    "numbering.unknown_place": QT_TRANSLATE_NOOP(
        "Messages",
        "Bagian {name} tidak dikenal di pola nomor. Yang dikenal: seq, issuer, roman_month, "
        "month, year. Pola lama tetap dipakai.",
    ),
}
