<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>ActivitiesTab</name>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Belum tercatat di kegiatan apa pun.</source>
        <translation>Not recorded in any activity yet.</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Nama tercetak</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Belum ada sertifikat.</source>
        <translation>No certificates yet.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Jangan hapus</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>Belum ada orang kedua di komputer ini</source>
        <translation>There is no second person on this computer yet</translation>
    </message>
    <message>
        <source>Rumah ini meminta persetujuan orang kedua. Ia harus pernah masuk di komputer ini dengan kata sandinya sendiri.</source>
        <translation>This house asks for a second person&apos;s consent. They must have logged in on this computer with their own password.</translation>
    </message>
    <message>
        <source>Siapa orang kedua?</source>
        <translation>Who is the second person?</translation>
    </message>
    <message>
        <source>Orang itu sendiri yang mengetik kata sandinya di sini.</source>
        <translation>That person types their password here themselves.</translation>
    </message>
    <message>
        <source>Setujui penghapusan</source>
        <translation>Agree to the erasure</translation>
    </message>
    <message>
        <source>Orang kedua</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Kata sandinya</source>
        <translation>Their password</translation>
    </message>
    <message>
        <source>Satu orang dihapus permanen dari komputer ini. Komputer lain menyusul saat membaca paket data berikutnya.</source>
        <translation>One person was erased for good from this computer. The others follow when they read the next package.</translation>
    </message>
    <message>
        <source>Sisanya di berkas dibersihkan saat program dibuka lagi.</source>
        <translation>What is left in the file goes when the program is next opened.</translation>
    </message>
    <message>
        <source>peserta ini</source>
        <translation>this participant</translation>
    </message>
    <message>
        <source>Hapus permanen %1?</source>
        <translation>Erase %1 for good?</translation>
    </message>
    <message>
        <source>Hapus permanen</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ketik %1 untuk memastikan</source>
        <translation>Type %1 to make sure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keikutsertaan</source>
        <translation>
            <numerusform>%Ln enrolment</numerusform>
            <numerusform>%Ln enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanda hadir</source>
        <translation>
            <numerusform>%Ln attendance mark</numerusform>
            <numerusform>%Ln attendance marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sertifikat</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status hukum</source>
        <translation>
            <numerusform>%Ln legal status</numerusform>
            <numerusform>%Ln legal statuses</numerusform>
        </translation>
    </message>
    <message>
        <source>data diri</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>Hilang dari semua komputer rumah ini, juga dari riwayat: %1. Tidak dapat dikembalikan.</source>
        <translation>Gone from all computers of this house, and from the history: %1. This cannot be undone.</translation>
    </message>
    <message>
        <source>Berkas Excel di register yang juga memuat orang lain: %1.</source>
        <translation>Excel files in the register that hold other people too: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln salinan di komputer ini</source>
        <translation>
            <numerusform>%Ln copy on this computer</numerusform>
            <numerusform>%Ln copies on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Dilarang dihapus permanen selama ada perkara.</source>
        <translation>Must not be erased while a case runs.</translation>
    </message>
    <message>
        <source>Larangan hapus dicabut.</source>
        <translation>May be erased again.</translation>
    </message>
    <message>
        <source>Masih memuat orang ini: cadangan lama di %1. Dipulihkan di komputer ini, orang ini dihapus lagi lebih dahulu. Musnahkan cadangan yang tidak diperlukan.</source>
        <translation>Still holding this person: older copies on %1. Restored on this computer, they are erased again first. Destroy copies that are not needed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln catatan lain</source>
        <translation>
            <numerusform>%Ln other record</numerusform>
            <numerusform>%Ln other records</numerusform>
        </translation>
    </message>
    <message>
        <source>Tetap ada: kertas yang sudah dicetak, berkas di stik, dan daftar Excel di luar program. Bila daftar itu diimpor lagi, orang ini masuk lagi.</source>
        <translation>What stays: paper already printed, files on sticks, and Excel lists outside the program. If such a list is imported again, this person comes in again.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Isian ini</source>
        <translation>This field</translation>
    </message>
    <message>
        <source>Belum ada NIK</source>
        <translation>No NIK yet</translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>F8 berikutnya</source>
        <translation>F8 next</translation>
    </message>
    <message>
        <source>Mungkin orang yang sama</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Terisi dari %1; ketik untuk mengganti.</source>
        <translation>Filled from %1; type to replace it.</translation>
    </message>
    <message>
        <source>Tidak ditanyakan lagi</source>
        <translation>No longer asked</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Waktu</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>didaftarkan</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>diubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>diurungkan</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>jam komputer diragukan</source>
        <translation>computer clock in doubt</translation>
    </message>
    <message>
        <source>Waktunya menurut jam komputer yang diragukan.</source>
        <translation>The time is from a computer clock that was in doubt.</translation>
    </message>
    <message>
        <source>digabung</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>dipisah</source>
        <translation>parted</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Desa, kecamatan, atau kabupaten</source>
        <translation>Village, district or regency</translation>
    </message>
    <message>
        <source>Nama kegiatan</source>
        <translation>Name of the activity</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>L/P</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Urut nomor</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>Nomor terbaru</source>
        <translation>Newest number</translation>
    </message>
    <message>
        <source>Urut nama</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Tertua dahulu</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Urut desa</source>
        <translation>By village</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
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
        <source>Nama, nomor, NIK, atau HP</source>
        <translation>Name, number, NIK or phone</translation>
    </message>
    <message>
        <source>Cari peserta</source>
        <translation>Find participants</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba sebagian nama, atau tekan Ctrl+N untuk mendaftar.</source>
        <translation>Nothing matches. Try part of the name, or press Ctrl+N to register.</translation>
    </message>
    <message>
        <source>Belum ada peserta</source>
        <translation>No participants yet</translation>
    </message>
    <message>
        <source>Peserta dicatat sekali, lalu dipakai di semua kegiatan dan sertifikat.</source>
        <translation>People are entered once, then used in all activities and certificates.</translation>
    </message>
    <message>
        <source>Satu baris satu orang, seperti di Excel</source>
        <translation>One row a person, as in Excel</translation>
    </message>
    <message>
        <source>Ambil dari daftar yang sudah ada</source>
        <translation>Take them from a list you have</translation>
    </message>
    <message>
        <source>Satu formulir, dari kertas yang lengkap</source>
        <translation>One form, from a full sheet of paper</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 ditemukan untuk “%2”, termasuk ejaan mirip</source>
        <translation>%1 found for “%2”, similar spellings included</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Disaring: %1</source>
        <translation>Filtered: %1</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang dibatalkan</source>
        <translation>
            <numerusform>%Ln person voided</numerusform>
            <numerusform>%Ln people voided</numerusform>
        </translation>
    </message>
    <message>
        <source>Misalnya dari impor yang diurungkan; dapat dikembalikan</source>
        <translation>Such as by an import that was undone; can be brought back</translation>
    </message>
    <message>
        <source>Tambah kolom</source>
        <translation>Add a column</translation>
    </message>
</context>
<context>
    <name>PersonCells</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>L/P</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Desa/Kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Kegiatan terakhir</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Cek</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>ejaan mirip</source>
        <translation>similar spelling</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>tidak diketahui</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>WNA</source>
        <translation>foreigner</translation>
    </message>
    <message>
        <source>L</source>
        <translation>M</translation>
    </message>
    <message>
        <source>P</source>
        <translation>F</translation>
    </message>
    <message>
        <source>juga %1</source>
        <translation>also %1</translation>
    </message>
    <message>
        <source>Kec. %1</source>
        <translation>%1 district</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Peserta baru</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>terdaftar %1</source>
        <translation>registered %1</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>%1 oleh %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>%1 disimpan</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>Status hukum disimpan</source>
        <translation>Legal status saved</translation>
    </message>
    <message>
        <source>Draf tersimpan %1</source>
        <translation>Draft kept at %1</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Enter ambil · Esc tutup</source>
        <translation>Enter takes · Esc closes</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 tahun</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Tanggal lahir di NIK %1, di register %2.</source>
        <translation>Date of birth by NIK %1, in the register %2.</translation>
    </message>
    <message>
        <source>Juga</source>
        <translation>Also</translation>
    </message>
</context>
<context>
    <name>RecordNotices</name>
    <message>
        <source>Draf %1 dibuka kembali</source>
        <translation>Draft of %1 reopened</translation>
    </message>
    <message>
        <source>Buang draf</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Isinya belum tersimpan di register.</source>
        <translation>What it holds is not saved in the register yet.</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Peserta ini dibatalkan</source>
        <translation>This participant is voided</translation>
    </message>
    <message>
        <source>Data ini baru saja berubah di tempat lain</source>
        <translation>This record has just been changed elsewhere</translation>
    </message>
    <message>
        <source>Isian Anda tetap di sini; bedanya ditunjukkan sebelum disimpan.</source>
        <translation>What you typed stays here; the difference is shown before saving.</translation>
    </message>
    <message>
        <source>Lihat dan putuskan</source>
        <translation>Look and decide</translation>
    </message>
    <message>
        <source>Dua komputer menulis data ini berbeda</source>
        <translation>Two computers wrote this record differently</translation>
    </message>
    <message>
        <source>Data peserta ini baru saja digabung atau dipisah</source>
        <translation>This person’s records have just been joined or parted</translation>
    </message>
    <message>
        <source>Isian Anda tetap di sini. Setelah disimpan, formulir menampilkan keadaan baru.</source>
        <translation>What you typed is still here. Once you save, the form shows them as they are now.</translation>
    </message>
    <message>
        <source>Ditulis di: %1. Yang tampil di sini salah satunya; yang lain tidak hilang.</source>
        <translation>Written on: %1. One of them is shown here; the other is not lost.</translation>
    </message>
    <message>
        <source>Orang ini tercatat lebih dari sekali, dan isiannya berbeda</source>
        <translation>This person is recorded more than once, and the answers differ</translation>
    </message>
    <message>
        <source>Ditulis di: %1. Pilih di isian yang bertanda, lalu simpan.</source>
        <translation>Written on: %1. Choose at the marked answers, then save.</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Status hukum</source>
        <translation>Legal status</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Personal data</translation>
    </message>
</context>
<context>
    <name>SimilarLine</name>
    <message>
        <source>lahir %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>NIK sama</source>
        <translation>same NIK</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>Status baru</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>Status yang tercatat</source>
        <translation>Recorded statuses</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Kategori belum diisi</source>
        <translation>Category not filled in</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>%1 dibatalkan</source>
        <translation>%1 voided</translation>
    </message>
    <message>
        <source>Batalkan %1?</source>
        <translation>Void %1?</translation>
    </message>
    <message>
        <source>Namanya hilang dari daftar dan tidak dapat dipilih lagi. Kegiatan dan sertifikat yang ada tidak berubah. Dapat dikembalikan.</source>
        <translation>The name leaves the list and can no longer be chosen. Activities and certificates stay as they are. It can be brought back.</translation>
    </message>
    <message>
        <source>Jangan batalkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Batalkan peserta</source>
        <translation>Void participant</translation>
    </message>
    <message>
        <source>Tercatat dua kali</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>Salah mencatat</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Diminta yang bersangkutan</source>
        <translation>The person asked for it</translation>
    </message>
    <message>
        <source>Sebab lain</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Data ini: %1</source>
        <translation>This record: %1</translation>
    </message>
</context>
</TS>
