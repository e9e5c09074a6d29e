"""Sentences about data packages, papers between computers, and joining."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "bundle.AUDIENCE": QT_TRANSLATE_NOOP(
        "Messages",
        "Paket ini diteruskan kepada komputer ini oleh penerima lain. Tidak ada yang berubah. "
        "Minta langsung dari komputer nomor {pc}.",
    ),
    "bundle.CHAIN": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian dari komputer nomor {pc} tidak bersambung. Tidak ada yang berubah. Kirim paketnya "
        "kepada administrator.",
    ),
    "bundle.DAMAGED": QT_TRANSLATE_NOOP(
        "Messages",
        "Paket ini rusak atau terpotong. Tidak ada yang berubah. Salin lagi dari stik, atau minta "
        "pengirim membuatnya lagi.",
    ),
    "bundle.DOCUMENT": QT_TRANSLATE_NOOP(
        "Messages",
        "Surat ini tidak benar atau tidak ditandatangani oleh yang berhak. Tidak ada yang "
        "berubah. Minta surat yang baru.",
    ),
    "bundle.ENTRY": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer nomor {pc} menulis isian yang tidak benar. Tidak ada yang berubah. Kirim "
        "paketnya kepada administrator.",
    ),
    "bundle.FRAME": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi paket ini tidak sama dengan yang ditandatangani. Tidak ada yang berubah. Minta "
        "pengirim membuatnya lagi.",
    ),
    "bundle.GRANT": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer nomor {pc} tidak berhak mengirim jenis data ini. Tidak ada yang berubah, paket "
        "disimpan. Tanyakan kepada administrator.",
    ),
    "bundle.HEADER": QT_TRANSLATE_NOOP(
        "Messages",
        "Bagian depan paket ini tidak benar. Tidak ada yang berubah. Minta pengirim membuatnya "
        "lagi.",
    ),
    "bundle.HOUSE": QT_TRANSLATE_NOOP(
        "Messages",
        "Paket ini untuk rumah lain. Tidak ada yang berubah; kembalikan kepada pengirim.",
    ),
    "bundle.LINE": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer nomor {pc} menulis baris yang tidak benar. Tidak ada yang berubah. Kirim "
        "paketnya kepada administrator.",
    ),
    "bundle.MAGIC": QT_TRANSLATE_NOOP(
        "Messages",
        "Isi berkas ini bukan paket data. Tidak ada yang berubah.",
    ),
    "bundle.NEWER": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas ini dibuat dengan program yang lebih baru. Tidak ada yang berubah. Perbarui "
        "program di komputer ini, lalu coba lagi.",
    ),
    "bundle.IS_BACKUP": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} adalah cadangan, bukan paket data. Tidak ada yang berubah. Cadangan dibuka di "
        "komputer baru, dengan “Pulihkan cadangan”.",
    ),
    "bundle.NOT_AGE": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas ini bukan paket data. Tidak ada yang berubah. Pilih berkas yang namanya "
        "berakhiran .age.",
    ),
    "bundle.NOT_FOR_US": QT_TRANSLATE_NOOP(
        "Messages",
        "Paket ini tidak ditujukan ke komputer ini. Tidak ada yang berubah. Minta pengirim "
        "membuat paket lagi sesudah komputer ini diterima.",
    ),
    "bundle.NO_KEY": QT_TRANSLATE_NOOP(
        "Messages",
        "Di {name} tidak ada kunci age. Pilih berkas dengan baris yang berawal AGE-SECRET-KEY-.",
    ),
    "bundle.PICTURE": QT_TRANSLATE_NOOP(
        "Messages",
        "Gambar di paket ini tidak cocok. Tidak ada yang berubah. Minta pengirim membuatnya lagi.",
    ),
    "bundle.RECIPIENT": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer nomor {pc} tidak boleh menerima data jenis ini. Tidak ada yang dikirim. Pilih "
        "tujuan lain.",
    ),
    "bundle.REVOKED": QT_TRANSLATE_NOOP(
        "Messages",
        "Paket ini memuat isian dari komputer nomor {pc} yang sudah dicabut. Tidak ada yang "
        "berubah. Tanyakan kepada administrator.",
    ),
    "bundle.SEGMENT": QT_TRANSLATE_NOOP(
        "Messages",
        "Satu bagian paket tidak ditandatangani oleh komputer asalnya (nomor {pc}). Tidak ada "
        "yang berubah. Minta paket baru.",
    ),
    "bundle.SIGNATURE": QT_TRANSLATE_NOOP(
        "Messages",
        "Tanda tangan paket ini tidak cocok: isinya diubah sesudah ditandatangani. Tidak ada yang "
        "berubah. Minta paket baru, dan beri tahu administrator.",
    ),
    "bundle.SIZE": QT_TRANSLATE_NOOP(
        "Messages",
        "Berkas ini bukan paket data: ukurannya tidak mungkin, atau hanya pintasan. Tidak ada "
        "yang berubah. Pilih berkas paketnya, berakhiran .age.",
    ),
    "bundle.STREAM": QT_TRANSLATE_NOOP(
        "Messages",
        "Isian dari komputer nomor {pc} ada di tempat yang salah. Tidak ada yang berubah. Kirim "
        "paketnya kepada administrator.",
    ),
    "bundle.TOO_LARGE": QT_TRANSLATE_NOOP(
        "Messages",
        "Satu bagian yang tidak boleh dibagi melebihi batas paket 15 MB. Tidak ada yang dikirim; "
        "isian tetap tersimpan. Hubungi administrator.",
    ),
    "bundle.TRAILING": QT_TRANSLATE_NOOP(
        "Messages",
        "Di belakang paket dari komputer nomor {pc} ada sisa yang tidak dikenal. Tidak ada yang "
        "berubah. Minta pengirim membuatnya lagi.",
    ),
    "bundle.UNKNOWN": QT_TRANSLATE_NOOP(
        "Messages",
        "Pengirim paket ini belum dikenal di sini. Tidak ada yang berubah, paket disimpan. Terima "
        "dahulu komputernya, lalu coba lagi.",
    ),
    "bundle.UNPACK": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer nomor {pc} menulis paket yang tidak bisa dibuka dengan aman. Tidak ada yang "
        "berubah. Kirim paketnya kepada administrator.",
    ),
    "document.accept": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini jawaban untuk komputer yang meminta ikut, bukan paket data. Tidak ada yang berubah. "
        "Bawa berkas ini ke komputer itu.",
    ),
    "document.block": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini surat pembagian nomor, bukan paket data. Tidak ada yang berubah. Biarkan berkasnya "
        "bersama paket data.",
    ),
    "document.cert": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini kartu pengenal sebuah komputer, bukan paket data. Tidak ada yang berubah. Biarkan "
        "bersama paketnya: ia dibaca sendiri bila stik itu dibaca.",
    ),
    "document.enrol": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini permintaan komputer lain untuk ikut, bukan paket data. Tidak ada yang berubah. "
        "Terima komputernya lewat “Tambah komputer” di Kirim & Terima.",
    ),
    "document.erased": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini buku hapus rumah, bukan paket data. Tidak ada yang berubah. Biarkan bersama "
        "cadangan: ia dibaca sendiri bila cadangan dipulihkan.",
    ),
    "document.receipt": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini bukti terima dari pusat, bukan paket data. Tidak ada yang berubah. Biarkan berkasnya "
        "di stik, bersama paket data.",
    ),
    "document.trust": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini surat kepercayaan rumah, bukan paket data. Tidak ada yang berubah. Biarkan bersama "
        "paketnya.",
    ),
    "document.workbook": QT_TRANSLATE_NOOP(
        "Messages",
        "Ini buku kerja Excel, bukan paket data. Tidak ada yang berubah. Ambil isinya dengan "
        "“Impor Excel” (Ctrl+I).",
    ),
    "enrol.not_ours": QT_TRANSLATE_NOOP(
        "Messages",
        "Jawaban ini untuk permintaan lain. Tidak ada yang berubah. Minta jawaban untuk "
        "permintaan dari komputer ini.",
    ),
    "enrol.number_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Nomor {no} sudah dipakai komputer lain. Tidak ada yang berubah. Pilih nomor berikutnya.",
    ),
    "join.no_answer": QT_TRANSLATE_NOOP(
        "Messages",
        "Di stik ini tidak ada jawaban. Minta komputer pertama menulisnya, lalu colokkan lagi.",
    ),
    "join.no_bundle": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer ini diterima, tetapi data rumah tidak ada di stik itu. Tidak ada yang hilang. "
        "Minta komputer pertama menulis paket data, lalu baca stik sekali lagi.",
    ),
    "join.no_request": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer ini belum membuat permintaan. Tulis permintaan ke stik dahulu.",
    ),
    "join.no_root": QT_TRANSLATE_NOOP(
        "Messages",
        "Hanya komputer pertama yang dapat menerima komputer lain. Bawa stik ke sana.",
    ),
    "join.not_waiting": QT_TRANSLATE_NOOP(
        "Messages",
        "Register di komputer ini sudah dipakai, bukan sedang menunggu jawaban. Tidak ada yang "
        "dihapus.",
    ),
    "sync.not_accepted": QT_TRANSLATE_NOOP(
        "Messages",
        "Komputer ini belum diterima oleh komputer pertama, jadi belum dapat mengirim. Isian "
        "aman. Gabungkan lewat stik.",
    ),
}
