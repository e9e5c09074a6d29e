<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>FormCheck</name>
    <message>
        <source>NIK: {date}</source>
        <translation>NIK: {date}</translation>
    </message>
    <message>
        <source>Belum terjadi</source>
        <translation>Not yet come</translation>
    </message>
    <message>
        <source>Tidak ada di kalender</source>
        <translation>Not in the calendar</translation>
    </message>
    <message>
        <source>Lebih dari 120 tahun</source>
        <translation>Over 120 years</translation>
    </message>
    <message>
        <source>Belum terbaca sebagai tanggal</source>
        <translation>Cannot be read as a date</translation>
    </message>
    <message>
        <source>Cocokkan dengan kertasnya</source>
        <translation>Compare with the paper</translation>
    </message>
    <message>
        <source>Nama kosong</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Tanggal di dalamnya tidak ada</source>
        <translation>Holds no real date</translation>
    </message>
    <message>
        <source>Kecamatan {district} tidak dikenal</source>
        <translation>District {district} is unknown</translation>
    </message>
    <message>
        <source>{digits} angka, biasanya 16</source>
        <translation>{digits} digits, usually 16</translation>
    </message>
    <message>
        <source>Ada, tetapi belum ditulis</source>
        <translation>Has one, not written yet</translation>
    </message>
    <message>
        <source>Ada tanda yang bukan angka</source>
        <translation>Holds more than digits</translation>
    </message>
    <message>
        <source>Kode wilayah {province} tidak dikenal</source>
        <translation>Region code {province} is unknown</translation>
    </message>
    <message>
        <source>Dibulatkan oleh Excel</source>
        <translation>Rounded by Excel</translation>
    </message>
    <message>
        <source>Nomor urutnya 0000</source>
        <translation>Its serial is 0000</translation>
    </message>
    <message>
        <source>Panjangnya tidak lazim</source>
        <translation>Of unusual length</translation>
    </message>
    <message>
        <source>Lebih dari satu nomor</source>
        <translation>More than one number</translation>
    </message>
    <message>
        <source>Tidak ada di daftar desa</source>
        <translation>Not in the list of villages</translation>
    </message>
    <message>
        <source>Menurut NIK: {sex}</source>
        <translation>NIK says {sex}</translation>
    </message>
    <message>
        <source>L/P belum diisi</source>
        <translation>Sex (L/P) not filled in</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation>female</translation>
    </message>
    <message>
        <source>Ketik tanggal lengkap</source>
        <translation>Type the whole date</translation>
    </message>
    <message>
        <source>Juga: %1</source>
        <translation>Also: %1</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Peserta ini tercatat lebih dari sekali, dan isiannya berbeda. Juga tercatat: %1. Yang Anda pilih atau ketik berlaku untuk semuanya setelah disimpan.</source>
        <translation>This person is recorded more than once, and the answers differ. Also recorded: %1. What you choose or type holds for all of them once you save.</translation>
    </message>
    <message>
        <source>Dari kertas yang sama diketik ulang: %1. Cocokkan dengan kertasnya, lalu pakai yang benar. Pilihan berlaku setelah disimpan.</source>
        <translation>Typed again from the same paper: %1. Compare with the paper and use what is right. The choice holds once you save.</translation>
    </message>
    <message>
        <source>Ulang: %1</source>
        <translation>Again: %1</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Pertanyaannya tidak berlaku lagi:</source>
        <translation>Their questions no longer apply:</translation>
    </message>
    <message>
        <source>Kembali ke formulir</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Simpan dan kosongkan</source>
        <translation>Save and clear</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>daftar pilihan</source>
        <translation>list of choices</translation>
    </message>
    <message>
        <source>baris baru</source>
        <translation>new line</translation>
    </message>
    <message>
        <source>Pembatalan</source>
        <translation>Voiding</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Gelar</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kategori rekap</source>
        <translation>Category for recaps</translation>
    </message>
    <message>
        <source>Agama</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>NIK dibiarkan seperti ditulis</source>
        <translation>NIK left as written</translation>
    </message>
    <message>
        <source>Tanggal lahir dibiarkan seperti ditulis</source>
        <translation>Date of birth left as written</translation>
    </message>
    <message>
        <source>No. HP dibiarkan seperti ditulis</source>
        <translation>Phone left as written</translation>
    </message>
    <message>
        <source>Desa dibiarkan seperti ditulis</source>
        <translation>Village left as written</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>hapus baris</source>
        <translation>remove row</translation>
    </message>
    <message>
        <source>Hapus baris %1 dari “%2”?</source>
        <translation>Remove row %1 of “%2”?</translation>
    </message>
    <message>
        <source>Jangan hapus</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Diterima: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>Terima “%1” dengan alasan?</source>
        <translation>Accept “%1” with a reason?</translation>
    </message>
    <message>
        <source>Terima dengan alasan</source>
        <translation>Accept with a reason</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1: diterima dengan alasan</source>
        <translation>%1: accepted with a reason</translation>
    </message>
    <message>
        <source>Disematkan: data baru mulai dengan isian ini</source>
        <translation>Pinned: new records begin with this answer</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>belum disimpan</source>
        <translation>not saved yet</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Enter atau Tab ambil · ↑ ↓ pilih · Esc tetap seperti ditulis</source>
        <translation>Enter or Tab takes · ↑ ↓ choose · Esc keeps what is written</translation>
    </message>
</context>
<context>
    <name>SettlingPanel</name>
    <message>
        <source>Data ini berubah sementara formulir terbuka</source>
        <translation>This record changed while the form was open</translation>
    </message>
    <message>
        <source>Belum ada yang tertulis. Pilih satu nilai di tiap baris, lalu simpan; nilai yang tidak dipakai tetap ada di Riwayat.</source>
        <translation>Nothing is written yet. Choose one value in each row, then save; the values not used stay in History.</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Isian Anda</source>
        <translation>What you typed</translation>
    </message>
    <message>
        <source>Yang tersimpan sekarang</source>
        <translation>What is saved now</translation>
    </message>
    <message>
        <source>Simpan pilihan</source>
        <translation>Save choices</translation>
    </message>
    <message>
        <source>Ambil semua yang tersimpan</source>
        <translation>Take all that is saved</translation>
    </message>
    <message>
        <source>Kembali ke isian</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>pilih sisi</source>
        <translation>choose a side</translation>
    </message>
    <message>
        <source>isian lain</source>
        <translation>other fields</translation>
    </message>
    <message>
        <source>simpan pilihan</source>
        <translation>save choices</translation>
    </message>
    <message>
        <source>kembali ke isian</source>
        <translation>back to the form</translation>
    </message>
    <message>
        <source>Data ini juga dibatalkan.</source>
        <translation>This record was also voided.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Spasi pilih · Enter selesai</source>
        <translation>Space ticks · Enter is done</translation>
    </message>
</context>
</TS>
