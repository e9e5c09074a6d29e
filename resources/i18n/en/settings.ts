<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AboutTab</name>
    <message>
        <source>Versi %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Semua isian terkunci dengan kata sandi</source>
        <translation>All entries are locked by a password</translation>
    </message>
    <message>
        <source>Di disk, di stik, dan di cadangan tidak ada nama yang terbaca.</source>
        <translation>No name can be read on the disk, on sticks or in backups.</translation>
    </message>
    <message>
        <source>Tidak perlu internet</source>
        <translation>No internet needed</translation>
    </message>
    <message>
        <source>Program ini tidak mengirim apa pun; isian berjalan dengan stik atau map.</source>
        <translation>This program sends nothing; entries travel by stick or folder.</translation>
    </message>
    <message>
        <source>Sertifikat dapat diperiksa siapa saja</source>
        <translation>Anybody can check a certificate</translation>
    </message>
    <message>
        <source>Kode di belakangnya ditandatangani kunci rumah.</source>
        <translation>The code on its back is signed by the house&apos;s key.</translation>
    </message>
    <message>
        <source>Karya orang lain di dalamnya</source>
        <translation>Other people&apos;s work in it</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL), SQLite dan SQLCipher (BSD), age oleh rage (MIT), ReportLab (BSD), pyxform (BSD), huruf Inter (OFL), ikon Lucide (ISC), data wilayah (MIT). Naskah lisensinya ada di map program.</source>
        <translation>Qt for Python (LGPL), SQLite and SQLCipher (BSD), age by rage (MIT), ReportLab (BSD), pyxform (BSD), the typeface Inter (OFL), Lucide icons (ISC), data of regions (MIT). The licences lie in the program&apos;s folder.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Formulir ini sama dengan yang sekarang berlaku.</source>
        <translation>This form is the same as the one in force now.</translation>
    </message>
</context>
<context>
    <name>ComputerTab</name>
    <message>
        <source>isian umum</source>
        <translation>general entries</translation>
    </message>
    <message>
        <source>status hukum</source>
        <translation>legal status</translation>
    </message>
    <message>
        <source>di sini: komputer ini dapat menerima komputer lain</source>
        <translation>here: this computer can accept others</translation>
    </message>
    <message>
        <source>di komputer pertama</source>
        <translation>on the first computer</translation>
    </message>
    <message>
        <source>diberi di komputer ini</source>
        <translation>given on this computer</translation>
    </message>
    <message>
        <source>diberi di komputer lain</source>
        <translation>given on another computer</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Boleh menyimpan</source>
        <translation>May keep</translation>
    </message>
    <message>
        <source>Kunci rumah</source>
        <translation>House&apos;s key</translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation>Certificate numbers</translation>
    </message>
    <message>
        <source>Letak register</source>
        <translation>Register&apos;s folder</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ikut komputer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Di mana pun: Ctrl + dan Ctrl - mengubah ukuran, Ctrl 0 mengembalikannya.</source>
        <translation>Anywhere: Ctrl + and Ctrl - change the size, Ctrl 0 puts it back.</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>pilihan berikut</source>
        <translation>next option</translation>
    </message>
    <message>
        <source>Berkas di map itu terkunci; tanpa kata sandi tidak ada yang terbaca.</source>
        <translation>The files in that folder are locked; without a password nothing can be read.</translation>
    </message>
    <message>
        <source>jejak audit</source>
        <translation>audit trail</translation>
    </message>
</context>
<context>
    <name>CopyPart</name>
    <message>
        <source>Simpan salinan ke stik sekarang</source>
        <translation>Save a copy to the stick now</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perubahan</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada salinan di luar komputer ini</source>
        <translation>No copy off this computer yet</translation>
    </message>
    <message>
        <source>Salinan terakhir di %1, %2</source>
        <translation>Last copy on %1, %2</translation>
    </message>
    <message>
        <source>%1 sesudahnya belum ada di sana. Salinan dibuka dengan kata sandi atau kode pemulihan.</source>
        <translation>%1 since then not there yet. The copy opens with a password or the recovery code.</translation>
    </message>
    <message>
        <source>Semua isian ada di sana. Salinan dibuka dengan kata sandi atau kode pemulihan.</source>
        <translation>All entries are there. The copy opens with a password or the recovery code.</translation>
    </message>
    <message>
        <source>Simpan salinan ke map</source>
        <translation>Save a copy to a folder</translation>
    </message>
    <message>
        <source>Menulis salinan, dalam KB</source>
        <translation>Writing the copy, in KB</translation>
    </message>
    <message>
        <source>Batal tidak meninggalkan apa pun yang setengah tertulis.</source>
        <translation>Cancelling leaves nothing half-written.</translation>
    </message>
    <message>
        <source>%1 belum ada di salinan. Colokkan stik untuk menyalinnya.</source>
        <translation>%1 not in a copy yet. Plug in a stick to copy them.</translation>
    </message>
</context>
<context>
    <name>ErasePart</name>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Pilihan hapus permanen disimpan.</source>
        <translation>Who may erase was saved.</translation>
    </message>
    <message>
        <source>Orang kedua harus pernah masuk di komputer yang dipakai menghapus.</source>
        <translation>The second person must have logged in on the computer where somebody is erased.</translation>
    </message>
    <message>
        <source>Pimpinan atau administrator</source>
        <translation>The head or an administrator</translation>
    </message>
    <message>
        <source>Pimpinan atau administrator, dengan sandi orang kedua</source>
        <translation>The head or an administrator, with a second person’s password</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Isi sel</source>
        <translation>In the cell</translation>
    </message>
    <message>
        <source>Yang perlu</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Tidak ada yang salah dan tidak ada yang perlu dibetulkan.</source>
        <translation>Nothing is wrong, and nothing had to be repaired.</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Impor formulir</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <source>Simpan sebagai Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>%1 ditulis. Naikkan version di lembar settings sebelum diimpor lagi.</source>
        <translation>%1 written. Raise the version on the sheet settings before importing it again.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Dipasang</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Simpan sebagai Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Formulir %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>versi %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Formulir sedang dibaca.</source>
        <translation>The form is being read.</translation>
    </message>
    <message>
        <source>simpan sebagai Excel</source>
        <translation>save as Excel</translation>
    </message>
    <message>
        <source>lihat</source>
        <translation>look</translation>
    </message>
    <message>
        <source>Semua versi</source>
        <translation>All versions</translation>
    </message>
</context>
<context>
    <name>FormPicture</name>
    <message>
        <source>Tampilan formulir</source>
        <translation>The form as it looks</translation>
    </message>
</context>
<context>
    <name>FormPreviewPage</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pilih berkas lain</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Baca lagi</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Pasang formulir</source>
        <translation>Install form</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Formulir digambar setelah yang salah diperbaiki di berkasnya.</source>
        <translation>The form is drawn once what is wrong has been mended in its file.</translation>
    </message>
    <message>
        <source>Sebelum formulir dipasang</source>
        <translation>Before a form is installed</translation>
    </message>
    <message>
        <source>Formulir %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Data yang bermasalah</source>
        <translation>Records in trouble</translation>
    </message>
    <message>
        <source>Formulir %1 versi %2 berlaku. Halaman yang terbuka memakainya saat dibuka lagi.</source>
        <translation>Version %2 of the form “%1” is in force. Open pages take it the next time they open.</translation>
    </message>
    <message>
        <source>berkas lain</source>
        <translation>another file</translation>
    </message>
    <message>
        <source>versi %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>Memeriksa formulir</source>
        <translation>Checking the form</translation>
    </message>
    <message>
        <source>Belum ada yang dipasang.</source>
        <translation>Nothing is installed yet.</translation>
    </message>
</context>
<context>
    <name>FormVerdict</name>
    <message numerus="yes">
        <source>Belum dapat dipasang: %Ln hal salah.</source>
        <translation>
            <numerusform>Cannot be installed yet: %Ln thing is wrong.</numerusform>
            <numerusform>Cannot be installed yet: %Ln things are wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perbaiki di berkasnya, simpan, lalu tekan F5.</source>
        <translation>Mend it in the file, save, then press F5.</translation>
    </message>
    <message>
        <source>Belum dapat dipasang: formulirnya tidak terbaca.</source>
        <translation>Cannot be installed: the form cannot be read.</translation>
    </message>
    <message>
        <source>Pilih berkas lain dengan Ctrl+O.</source>
        <translation>Choose another file with Ctrl+O.</translation>
    </message>
    <message>
        <source>Formulir ini dapat dipasang, tetapi hanya oleh administrator.</source>
        <translation>This form can be installed, but only by an administrator.</translation>
    </message>
    <message>
        <source>Dapat dipasang.</source>
        <translation>Can be installed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hal dibetulkan.</source>
        <translation>
            <numerusform>%Ln thing was repaired.</numerusform>
            <numerusform>%Ln things were repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dapat dipasang. %1 dari %Ln data terakhir akan bermasalah.</source>
        <translation>
            <numerusform>Can be installed. %1 of the last %Ln record would be in trouble.</numerusform>
            <numerusform>Can be installed. %1 of the last %Ln records would be in trouble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat dahulu siapa. Memasang formulir tidak mengubah isian.</source>
        <translation>See first which. Installing a form changes no answer.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Status hukum</source>
        <translation>Legal status</translation>
    </message>
    <message>
        <source>Masa tinggal</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Bantuan keuangan</source>
        <translation>Financial support</translation>
    </message>
    <message>
        <source>Asesmen</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Penempatan kerja</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Penyelenggara kegiatan</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Pokmas</source>
        <translation>Community groups</translation>
    </message>
    <message>
        <source>Anggota Pokmas</source>
        <translation>Group members</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Perjanjian</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Perizinan</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Dukungan</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Kendala</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Lowongan</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Salah</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Dibetulkan</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Ditambah</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Dipindah</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Jenis diganti</source>
        <translation>Type changed</translation>
    </message>
    <message>
        <source>Kata-kata diganti</source>
        <translation>Words changed</translation>
    </message>
    <message>
        <source>Syarat diganti</source>
        <translation>Rule changed</translation>
    </message>
    <message>
        <source>Pilihan ditambah</source>
        <translation>Choice added</translation>
    </message>
    <message>
        <source>Pilihan dihapus</source>
        <translation>Choice dropped</translation>
    </message>
    <message>
        <source>Pilihan diganti</source>
        <translation>Choice relabelled</translation>
    </message>
    <message>
        <source>Wajib, tetapi kosong</source>
        <translation>Required, but empty</translation>
    </message>
    <message>
        <source>Tidak memenuhi syarat</source>
        <translation>Does not meet the rule</translation>
    </message>
    <message>
        <source>Tidak cocok dengan jenisnya</source>
        <translation>Does not fit the type</translation>
    </message>
    <message>
        <source>Tidak berlaku lagi</source>
        <translation>Does not apply any more</translation>
    </message>
    <message>
        <source>Pilihannya tidak ada lagi</source>
        <translation>Choice no longer offered</translation>
    </message>
    <message>
        <source>Tidak ditanyakan lagi</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>Data ini tetap tersimpan; bagian itu diminta saat datanya dibuka lagi.</source>
        <translation>These records are kept; the answer is asked for when they are next opened.</translation>
    </message>
    <message>
        <source>Isiannya tetap tersimpan dan ditandai saat datanya dibuka lagi.</source>
        <translation>The answers are kept, and marked when the records are next opened.</translation>
    </message>
    <message>
        <source>Isiannya tetap tersimpan seperti ditulis dan ditandai saat dibuka lagi.</source>
        <translation>The answers are kept as written, and marked when next opened.</translation>
    </message>
    <message>
        <source>Isiannya dikosongkan bila datanya disimpan lagi; itu disebut sebelumnya.</source>
        <translation>The answers are cleared when the records are next saved; this is said before.</translation>
    </message>
    <message>
        <source>Tambahkan lagi kode pilihannya di lembar choices, supaya isiannya tetap terbaca.</source>
        <translation>Add the code to the sheet choices again, so that the answers can still be read.</translation>
    </message>
    <message>
        <source>Isiannya tetap tersimpan, tetapi tidak terlihat di formulir.</source>
        <translation>The answers are kept, but not seen on the form.</translation>
    </message>
    <message>
        <source>baris %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>Bawaan program</source>
        <translation>Comes with the program</translation>
    </message>
    <message>
        <source>Milik rumah</source>
        <translation>The house’s own</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>sebelumnya</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>berlaku, dilengkapi</source>
        <translation>in force, completed</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Dipasang</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Impor formulir</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <source>Simpan sebagai Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Simpan formulir sebagai Excel, ubah di sana, lalu impor. Sebelum dipasang, yang salah dan yang berubah diperlihatkan dahulu.</source>
        <translation>Save a form as Excel, change it there, then import it. What is wrong and what changes is shown before it is installed.</translation>
    </message>
    <message>
        <source>Formulir dipasang dan dikembalikan oleh administrator.</source>
        <translation>Forms are installed and put back by an administrator.</translation>
    </message>
    <message>
        <source>simpan sebagai Excel</source>
        <translation>save as Excel</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Cetak kosong</source>
        <translation>Print empty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pertanyaan inti dari program ditambahkan di bagian akhir formulir ini; masukkan ke berkas Excel-nya bila formulir diubah lagi. “Simpan sebagai Excel” sudah memuatnya.</source>
        <translation>
            <numerusform>%Ln core question of the program was added at the end of this form; put it into its Excel file when you change the form again. “Save as Excel” already has it.</numerusform>
            <numerusform>%Ln core questions of the program were added at the end of this form; put them into its Excel file when you change the form again. “Save as Excel” already has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseTab</name>
    <message>
        <source>Rumah</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Penerbit di sertifikat</source>
        <translation>Issuer on certificates</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Nomor dan syarat lulus</source>
        <translation>Numbers and passing</translation>
    </message>
    <message>
        <source>Nama rumah</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Nama penerbit</source>
        <translation>Issuer&apos;s name</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Kode penerbit</source>
        <translation>Issuer&apos;s code</translation>
    </message>
    <message>
        <source>Hadir paling sedikit</source>
        <translation>Least attendance</translation>
    </message>
    <message>
        <source>misalnya Ketua</source>
        <translation>such as Chairwoman</translation>
    </message>
    <message>
        <source>tempat sertifikat ditandatangani</source>
        <translation>where certificates are signed</translation>
    </message>
    <message>
        <source>Kode singkat</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Kata “%1” memberi tahu pembaca dari mana peserta datang.</source>
        <translation>The word “%1” tells readers where the participant comes from.</translation>
    </message>
    <message>
        <source>Tercetak di kepala sertifikat. Kosong berarti nama rumah.</source>
        <translation>Printed at the top of certificates. Empty means the house&apos;s name.</translation>
    </message>
    <message>
        <source>Persen sesi dengan H atau T. Kurang dari itu perlu alasan.</source>
        <translation>Percent of sessions with H or T. Below it a reason is needed.</translation>
    </message>
    <message>
        <source>Tercetak di bawah tanda tangan, dengan gelarnya.</source>
        <translation>Printed below the signature, with titles.</translation>
    </message>
    <message>
        <source>Pengaturan rumah disimpan.</source>
        <translation>The house&apos;s settings are saved.</translation>
    </message>
    <message>
        <source>Ambil yang baru</source>
        <translation>Take the new ones</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>Contoh: %1. Bagian dalam kurung diganti: {seq:04} nomor urut empat angka, {issuer} kode penerbit, {roman_month} bulan Romawi, {year} tahun.</source>
        <translation>Example: %1. What is in brackets is replaced: {seq:04} the number in four digits, {issuer} the issuer’s code, {roman_month} the month in Roman figures, {year} the year.</translation>
    </message>
</context>
<context>
    <name>ImportsTab</name>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>daftar hadir</source>
        <translation>attendance list</translation>
    </message>
    <message>
        <source>daftar peserta</source>
        <translation>list of participants</translation>
    </message>
    <message>
        <source>Urungkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Belum ada impor dari Excel. Impor dimulai di Peserta, Ctrl+I.</source>
        <translation>No imports from Excel yet. They begin at Participants, Ctrl+I.</translation>
    </message>
    <message>
        <source>dan %1 lagi</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Jangan urungkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Urungkan impor %1?</source>
        <translation>Undo the import of %1?</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data dibatalkan.</source>
        <translation>
            <numerusform>%Ln record voided.</numerusform>
            <numerusform>%Ln records voided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data tetap, karena sudah dikerjakan sejak itu:</source>
        <translation>
            <numerusform>%Ln record stays, as it was worked on since:</numerusform>
            <numerusform>%Ln records stay, as they were worked on since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data yang diambil dari berkas ini dibatalkan. Yang sudah dikerjakan sejak itu tetap, dan disebutkan sesudahnya.</source>
        <translation>
            <numerusform>%Ln record taken from this file is voided. What was worked on since stays, and is named afterwards.</numerusform>
            <numerusform>%Ln records taken from this file are voided. What was worked on since stays, and is named afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keluarkan berkas asli</source>
        <translation>Take the original file out</translation>
    </message>
    <message>
        <source>%1 ditulis. Berkasnya tetap ada di register.</source>
        <translation>%1 written. The file also stays in the register.</translation>
    </message>
    <message>
        <source>keluarkan berkas asli</source>
        <translation>take the original out</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Salinan yang ditulis sebelum ini tetap dibuka dengan kata sandi lama.</source>
        <translation>Copies written before still open with the old password.</translation>
    </message>
    <message>
        <source>Anda masuk dengan kode pemulihan. Masuk dengan akun untuk menggantinya.</source>
        <translation>You came in by the recovery code. Log in with an account to change it.</translation>
    </message>
    <message>
        <source>Kata sandi diganti. Pakai yang baru saat masuk lagi.</source>
        <translation>Password changed. Use the new one when you next log in.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Berlakukan lagi formulir %1 versi %2?</source>
        <translation>Put version %2 of the form “%1” in force again?</translation>
    </message>
    <message>
        <source>Versi %1 tidak dipakai lagi, juga di komputer lain sesudah paket data dibawa. Yang sudah diisi tetap tersimpan.</source>
        <translation>Version %1 is no longer used, on other computers too once a bundle has been brought. What was entered is kept.</translation>
    </message>
    <message>
        <source>Tetap versi %1</source>
        <translation>Keep version %1</translation>
    </message>
    <message>
        <source>Berlakukan versi %1</source>
        <translation>Use version %1</translation>
    </message>
    <message>
        <source>Formulir %1 versi %2 berlaku lagi.</source>
        <translation>Version %2 of the form “%1” is in force again.</translation>
    </message>
</context>
<context>
    <name>SafetyTab</name>
    <message>
        <source>Salinan di luar komputer ini</source>
        <translation>Copy off this computer</translation>
    </message>
    <message>
        <source>Amplop dengan kode pemulihan</source>
        <translation>Envelopes with the recovery code</translation>
    </message>
    <message>
        <source>Kata sandi Anda</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Kode itu ditulis dua kali dan disimpan pada dua orang yang berbeda. Yang dicatat di sini hanya siapa yang menyimpannya, bukan kodenya.</source>
        <translation>The code is written twice and kept with two different people. Noted here is only who keeps it, never the code.</translation>
    </message>
    <message>
        <source>Amplop 1 di</source>
        <translation>Envelope 1 with</translation>
    </message>
    <message>
        <source>Amplop 2 di</source>
        <translation>Envelope 2 with</translation>
    </message>
    <message>
        <source>misalnya kepala rumah, lemari besi</source>
        <translation>such as the head, in the safe</translation>
    </message>
    <message>
        <source>misalnya bendahara, di rumahnya</source>
        <translation>such as the treasurer, at home</translation>
    </message>
    <message>
        <source>Catat tempat amplop</source>
        <translation>Note the envelopes</translation>
    </message>
    <message>
        <source>Kedua amplop pada orang yang sama. Bila ia pergi, keduanya hilang.</source>
        <translation>Both envelopes are with one person. If they leave, both are gone.</translation>
    </message>
    <message>
        <source>Tempat kedua amplop dicatat.</source>
        <translation>The envelopes&apos; places are noted.</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>Hapus permanen</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rumah dan sertifikat</source>
        <translation>House and certificates</translation>
    </message>
    <message>
        <source>Komputer dan tampilan</source>
        <translation>Computer and looks</translation>
    </message>
    <message>
        <source>Pengaman</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Impor Excel</source>
        <translation>Excel imports</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Ada yang belum disimpan</source>
        <translation>Something is not saved yet</translation>
    </message>
    <message>
        <source>Buang isian di Pengaturan?</source>
        <translation>Discard what was typed in Settings?</translation>
    </message>
    <message>
        <source>Ada isian di Pengaturan yang belum disimpan.</source>
        <translation>Something typed in Settings is not saved yet.</translation>
    </message>
    <message>
        <source>Kembali ke isian</source>
        <translation>Back to it</translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Masalah</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Antara lain</source>
        <translation>Among them</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>%1, dan %2 lagi</source>
        <translation>%1, and %2 more</translation>
    </message>
    <message>
        <source>Data dicoba setelah yang salah diperbaiki.</source>
        <translation>Records are tried once what is wrong has been mended.</translation>
    </message>
    <message>
        <source>Register ini belum berisi data.</source>
        <translation>This register holds no records yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data terakhir dicoba; tidak satu pun bermasalah.</source>
        <translation>
            <numerusform>%Ln record was tried; it is not in trouble.</numerusform>
            <numerusform>The last %Ln records were tried; none is in trouble.</numerusform>
        </translation>
    </message>
</context>
</TS>
