<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Commands</name>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>kegiatan baru</source>
        <translation>new activity</translation>
    </message>
    <message>
        <source>Cari di sini</source>
        <translation>Search here</translation>
    </message>
    <message>
        <source>cari di sini</source>
        <translation>search here</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>simpan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>Isi kehadiran</source>
        <translation>Fill attendance</translation>
    </message>
    <message>
        <source>isi kehadiran</source>
        <translation>fill attendance</translation>
    </message>
    <message>
        <source>Tab berikut</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Tab sebelum</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Isian berikut</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>Masukkan yang dipilih</source>
        <translation>Enrol those chosen</translation>
    </message>
    <message>
        <source>masukkan</source>
        <translation>enrol</translation>
    </message>
    <message>
        <source>Pilih atau tidak</source>
        <translation>Choose or not</translation>
    </message>
    <message>
        <source>pilih atau tidak</source>
        <translation>choose or not</translation>
    </message>
    <message>
        <source>Pilih semua yang tampil</source>
        <translation>Choose all shown</translation>
    </message>
    <message>
        <source>semua yang tampil</source>
        <translation>all shown</translation>
    </message>
    <message>
        <source>Peserta tanpa daftar</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Semua hadir</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>sisa kolom hadir</source>
        <translation>rest of column present</translation>
    </message>
    <message>
        <source>Isi, lalu turun</source>
        <translation>Fill, then down</translation>
    </message>
    <message>
        <source>isi, lalu turun</source>
        <translation>fill, then down</translation>
    </message>
    <message>
        <source>Hadir, lalu turun</source>
        <translation>Present, then down</translation>
    </message>
    <message>
        <source>hadir, lalu turun</source>
        <translation>present, then down</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>kosongkan</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Sesi sebelum, sesudah</source>
        <translation>Session before, after</translation>
    </message>
    <message>
        <source>sesi sebelum, sesudah</source>
        <translation>session before, after</translation>
    </message>
    <message>
        <source>Buka peserta</source>
        <translation>Open participant</translation>
    </message>
    <message>
        <source>Terbitkan sertifikat</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>terbitkan</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>Ubah nama tercetak</source>
        <translation>Change the printed name</translation>
    </message>
    <message>
        <source>ubah nama tercetak</source>
        <translation>change printed name</translation>
    </message>
    <message>
        <source>Ikut atau tidak</source>
        <translation>In or out</translation>
    </message>
    <message>
        <source>ikut atau tidak</source>
        <translation>in or out</translation>
    </message>
    <message>
        <source>Terbitkan juga, dengan alasan</source>
        <translation>Issue all the same, with a reason</translation>
    </message>
    <message>
        <source>Penerima berikut</source>
        <translation>Next recipient</translation>
    </message>
    <message>
        <source>penerima berikut</source>
        <translation>next recipient</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Pokmas &amp; Mitra</source>
        <translation>Groups &amp; Partners</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Dukungan &amp; Perizinan</source>
        <translation>Support &amp; Permits</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Kirim &amp; Terima</source>
        <translation>Send &amp; Receive</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Cari orang, kegiatan, atau nomor</source>
        <translation>Find people, activities or numbers</translation>
    </message>
    <message>
        <source>cari</source>
        <translation>find</translation>
    </message>
    <message>
        <source>Kembali selangkah</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>kembali</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Bagian berikut</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>ke bagian lain</source>
        <translation>other area</translation>
    </message>
    <message>
        <source>Bagian sebelum</source>
        <translation>Previous area</translation>
    </message>
    <message>
        <source>Perbesar huruf</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Perkecil huruf</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Ukuran huruf semula</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Ganti tema</source>
        <translation>Change theme</translation>
    </message>
    <message>
        <source>Ganti bahasa (Indonesia, English)</source>
        <translation>Change language (Indonesia, English)</translation>
    </message>
    <message>
        <source>Bantuan untuk halaman ini</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>bantuan</source>
        <translation>help</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tentang program ini</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>urungkan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>ulangi</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>Perlu dicek berikut</source>
        <translation>Next to check</translation>
    </message>
    <message>
        <source>perlu dicek berikut</source>
        <translation>next to check</translation>
    </message>
    <message>
        <source>Perlu dicek sebelum</source>
        <translation>Previous to check</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ekspor ke Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Impor Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Daftar cepat</source>
        <translation>Quick list</translation>
    </message>
    <message>
        <source>Peserta baru</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>peserta baru</source>
        <translation>new participant</translation>
    </message>
    <message>
        <source>Kerjakan</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Tandai</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Menu baris</source>
        <translation>Row menu</translation>
    </message>
    <message>
        <source>Simpan, lalu baru</source>
        <translation>Save, then new</translation>
    </message>
    <message>
        <source>Pakai saran</source>
        <translation>Use the suggestion</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Belum ada NIK</source>
        <translation>No NIK yet</translation>
    </message>
    <message>
        <source>Orang berikut</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>orang berikut</source>
        <translation>next person</translation>
    </message>
    <message>
        <source>Orang sebelum</source>
        <translation>Previous person</translation>
    </message>
    <message>
        <source>Isian sebelum</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <source>Daftar pilihan</source>
        <translation>List of choices</translation>
    </message>
    <message>
        <source>daftar pilihan</source>
        <translation>choices</translation>
    </message>
    <message>
        <source>Simpan baris yang siap</source>
        <translation>Save rows that are ready</translation>
    </message>
    <message>
        <source>Nilai tetap</source>
        <translation>Fixed values</translation>
    </message>
    <message>
        <source>nilai tetap</source>
        <translation>fixed values</translation>
    </message>
    <message>
        <source>Ke kanan</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>ke kanan</source>
        <translation>to the right</translation>
    </message>
    <message>
        <source>Baris berikut</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>baris berikut</source>
        <translation>next row</translation>
    </message>
    <message>
        <source>Ubah sel</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Ulangi nilai di atas</source>
        <translation>Repeat the value above</translation>
    </message>
    <message>
        <source>ulangi nilai di atas</source>
        <translation>repeat value above</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>hapus baris</source>
        <translation>remove row</translation>
    </message>
    <message>
        <source>Ambil</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>ambil</source>
        <translation>take</translation>
    </message>
    <message>
        <source>Ubah kolom</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>ubah kolom</source>
        <translation>change columns</translation>
    </message>
    <message>
        <source>Orang yang sama</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Lihat baris Excel</source>
        <translation>See the Excel row</translation>
    </message>
    <message>
        <source>lihat baris Excel</source>
        <translation>see the Excel row</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>lanjut</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Terima berkas</source>
        <translation>Receive a file</translation>
    </message>
    <message>
        <source>terima berkas</source>
        <translation>receive a file</translation>
    </message>
    <message>
        <source>Kirim ke map</source>
        <translation>Send to folder</translation>
    </message>
    <message>
        <source>Periksa stik</source>
        <translation>Look at the stick</translation>
    </message>
    <message>
        <source>periksa stik</source>
        <translation>look at the stick</translation>
    </message>
    <message>
        <source>Simpan salinan ke stik sekarang</source>
        <translation>Save a copy to the stick now</translation>
    </message>
    <message>
        <source>Tambah komputer</source>
        <translation>Add a computer</translation>
    </message>
    <message>
        <source>Langkah berikut</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>langkah berikut</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>Tanya dulu, simpan untuk nanti</source>
        <translation>Ask first, keep for later</translation>
    </message>
    <message>
        <source>nanti</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Tambah peserta, sesi, atau materi</source>
        <translation>Add participants, sessions or materials</translation>
    </message>
    <message>
        <source>tambah</source>
        <translation>add</translation>
    </message>
    <message>
        <source>ubah</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Keluarkan baris</source>
        <translation>Take the row out</translation>
    </message>
    <message>
        <source>keluarkan</source>
        <translation>take out</translation>
    </message>
    <message>
        <source>Batalkan pencatatan kegiatan</source>
        <translation>Void the record of the activity</translation>
    </message>
    <message>
        <source>Kembalikan pencatatan kegiatan</source>
        <translation>Bring the record of the activity back</translation>
    </message>
    <message>
        <source>Pilih dari kotak cari</source>
        <translation>Choose from the search box</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Buat sesi</source>
        <translation>Make sessions</translation>
    </message>
    <message>
        <source>buat sesi</source>
        <translation>make sessions</translation>
    </message>
    <message>
        <source>Lewati tanggal atau tidak</source>
        <translation>Leave a date out or take it in</translation>
    </message>
    <message>
        <source>lewati atau tidak</source>
        <translation>leave out or take in</translation>
    </message>
    <message>
        <source>Depan atau belakang</source>
        <translation>Front or back</translation>
    </message>
    <message>
        <source>depan atau belakang</source>
        <translation>front or back</translation>
    </message>
    <message>
        <source>Catat sudah dicetak</source>
        <translation>Note as printed</translation>
    </message>
    <message>
        <source>sudah dicetak</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>Catat sudah diserahkan</source>
        <translation>Note as handed over</translation>
    </message>
    <message>
        <source>sudah diserahkan</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>Pilih kegiatan ini</source>
        <translation>Choose this activity</translation>
    </message>
    <message>
        <source>pilih kegiatan ini</source>
        <translation>choose this activity</translation>
    </message>
    <message>
        <source>Depan, belakang</source>
        <translation>Front, back</translation>
    </message>
    <message>
        <source>depan, belakang</source>
        <translation>front, back</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>penanda tangan</source>
        <translation>signatories</translation>
    </message>
    <message>
        <source>Batalkan peserta</source>
        <translation>Void participant</translation>
    </message>
    <message>
        <source>Kembalikan peserta</source>
        <translation>Bring participant back</translation>
    </message>
    <message>
        <source>Cara membuka register yang ada</source>
        <translation>How to open the register that is there</translation>
    </message>
    <message>
        <source>register yang ada</source>
        <translation>the register found</translation>
    </message>
    <message>
        <source>Lihat stik atau map lagi</source>
        <translation>Look at stick or folder again</translation>
    </message>
    <message>
        <source>lihat lagi</source>
        <translation>look again</translation>
    </message>
    <message>
        <source>Pakai tiga kata acak</source>
        <translation>Use three random words</translation>
    </message>
    <message>
        <source>Tiga kata lain</source>
        <translation>Three other words</translation>
    </message>
    <message>
        <source>Terima semua paket di satu map</source>
        <translation>Receive all packages in a folder</translation>
    </message>
    <message>
        <source>Kata sama, terima komputer</source>
        <translation>Words are the same, accept the computer</translation>
    </message>
    <message>
        <source>bagian berikut</source>
        <translation>next part</translation>
    </message>
    <message>
        <source>Urungkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>urungkan impor</source>
        <translation>undo import</translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Pilih berkas Excel</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>pilih berkas</source>
        <translation>choose a file</translation>
    </message>
    <message>
        <source>Baca sebagai daftar lain</source>
        <translation>Read as another kind of list</translation>
    </message>
    <message>
        <source>Simpan berkas asli di register, lalu hapus</source>
        <translation>Keep the original in the register, then remove it</translation>
    </message>
    <message>
        <source>Pakai kolom ini</source>
        <translation>Use these columns</translation>
    </message>
    <message>
        <source>pakai kolom ini</source>
        <translation>use these columns</translation>
    </message>
    <message>
        <source>buka peserta</source>
        <translation>open participant</translation>
    </message>
    <message>
        <source>Cari permintaan di map lain</source>
        <translation>Look for the request in another folder</translation>
    </message>
    <message>
        <source>map lain</source>
        <translation>other folder</translation>
    </message>
    <message>
        <source>simpan berkas, lalu hapus</source>
        <translation>keep file, then delete</translation>
    </message>
    <message>
        <source>simpan salinan</source>
        <translation>save a copy</translation>
    </message>
    <message>
        <source>Simpan salinan ke map</source>
        <translation>Save a copy to a folder</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Pakai nilai pertama, lanjut</source>
        <translation>Use the first value, go on</translation>
    </message>
    <message>
        <source>pakai yang pertama</source>
        <translation>use the first</translation>
    </message>
    <message>
        <source>Pakai nilai kedua, lanjut</source>
        <translation>Use the second value, go on</translation>
    </message>
    <message>
        <source>pakai yang kedua</source>
        <translation>use the second</translation>
    </message>
    <message>
        <source>Terima semua usulan</source>
        <translation>Accept all suggestions</translation>
    </message>
    <message>
        <source>terima semua usulan</source>
        <translation>accept all suggestions</translation>
    </message>
    <message>
        <source>Buka datanya</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>buka datanya</source>
        <translation>open the record</translation>
    </message>
    <message>
        <source>Urungkan terakhir…</source>
        <translation>Undo recent…</translation>
    </message>
    <message>
        <source>urungkan terakhir</source>
        <translation>undo recent</translation>
    </message>
    <message>
        <source>Urungkan yang dipilih</source>
        <translation>Undo the one chosen</translation>
    </message>
    <message>
        <source>urungkan yang dipilih</source>
        <translation>undo the one chosen</translation>
    </message>
    <message>
        <source>Hapus permanen…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Larang hapus selama ada perkara</source>
        <translation>Forbid erasing while a case runs</translation>
    </message>
    <message>
        <source>Cabut larangan hapus</source>
        <translation>Allow erasing again</translation>
    </message>
    <message>
        <source>Pastikan tanggal hari ini</source>
        <translation>Confirm today’s date</translation>
    </message>
    <message>
        <source>tulis ke stik</source>
        <translation>write to stick</translation>
    </message>
    <message>
        <source>Data yang belum ada di tempat lain</source>
        <translation>Records that are in no other place yet</translation>
    </message>
    <message>
        <source>belum di tempat lain</source>
        <translation>in no other place</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Ekspor yang belum terkirim</source>
        <translation>Export what is unsent</translation>
    </message>
    <message>
        <source>Isi ganda</source>
        <translation>Type again</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>bandingkan</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>Tambah kolom</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>tambah kolom</source>
        <translation>add a column</translation>
    </message>
    <message>
        <source>Simpan kolom</source>
        <translation>Save column</translation>
    </message>
    <message>
        <source>Kolom baru</source>
        <translation>New column</translation>
    </message>
    <message>
        <source>Cetak formulir kosong</source>
        <translation>Print an empty form</translation>
    </message>
    <message>
        <source>cetak formulir kosong</source>
        <translation>print an empty form</translation>
    </message>
    <message>
        <source>Bagian formulir berikut</source>
        <translation>Next section of the form</translation>
    </message>
    <message>
        <source>Bagian formulir sebelum</source>
        <translation>Previous section of the form</translation>
    </message>
    <message>
        <source>bagian sebelum</source>
        <translation>previous section</translation>
    </message>
    <message>
        <source>Ulangi isian data sebelumnya</source>
        <translation>Repeat the answer of the record before</translation>
    </message>
    <message>
        <source>ulangi isian sebelumnya</source>
        <translation>repeat last answer</translation>
    </message>
    <message>
        <source>Sematkan isian untuk data baru, atau lepaskan</source>
        <translation>Pin this answer for new records, or let it go</translation>
    </message>
    <message>
        <source>sematkan isian</source>
        <translation>pin answer</translation>
    </message>
    <message>
        <source>Impor formulir</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <source>impor formulir</source>
        <translation>import a form</translation>
    </message>
    <message>
        <source>Baca berkas formulir lagi</source>
        <translation>Read the form’s file again</translation>
    </message>
    <message>
        <source>baca lagi</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>Pasang formulir</source>
        <translation>Install the form</translation>
    </message>
    <message>
        <source>pasang</source>
        <translation>install</translation>
    </message>
    <message>
        <source>Kembalikan versi formulir</source>
        <translation>Put an earlier form back</translation>
    </message>
    <message>
        <source>kembalikan</source>
        <translation>put back</translation>
    </message>
</context>
</TS>
