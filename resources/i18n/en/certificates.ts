<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nama tercetak</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ditemukan</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ditandai</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message>
        <source>A4 mendatar</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>Kode pendek</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>%1 disimpan</source>
        <translation>%1 saved</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sertifikat: %1</source>
        <translation>
            <numerusform>%Ln certificate: %1</numerusform>
            <numerusform>%Ln certificates: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Catat: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Sudah dicetak</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Sudah diserahkan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Cari nomor, nama, atau kode</source>
        <translation>Search number, name or code</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba sebagian nama, nomor depan, atau delapan huruf.</source>
        <translation>Nothing matches. Try part of the name, the first digits, or the eight letters.</translation>
    </message>
    <message>
        <source>Belum ada sertifikat</source>
        <translation>No certificates yet</translation>
    </message>
    <message>
        <source>Terbitkan untuk semua yang lulus suatu kegiatan sekaligus: nomor, kode keaslian, dan satu PDF untuk dicetak.</source>
        <translation>Issue them at once for all who passed an activity: numbers, codes of authenticity, and one PDF to print.</translation>
    </message>
    <message>
        <source>Terbitkan sertifikat</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Pilih kegiatan, periksa nama, terbitkan</source>
        <translation>Choose the activity, check the names, issue</translation>
    </message>
    <message>
        <source>Buka Kegiatan</source>
        <translation>Open Activities</translation>
    </message>
    <message>
        <source>Isi kehadiran dahulu</source>
        <translation>Fill attendance first</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terbit</source>
        <translation>
            <numerusform>%Ln issued</numerusform>
            <numerusform>%Ln issued</numerusform>
        </translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message numerus="yes">
        <source>%Ln sertifikat terbit</source>
        <translation>
            <numerusform>%Ln certificate issued</numerusform>
            <numerusform>%Ln certificates issued</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF belum disimpan: Ctrl+Enter.</source>
        <translation>PDF not saved yet: Ctrl+Enter.</translation>
    </message>
    <message>
        <source>PDF untuk dicetak: %1</source>
        <translation>PDF to print: %1</translation>
    </message>
</context>
<context>
    <name>IssueNotes</name>
    <message>
        <source>Halaman tampak setelah penanda tangan diisi (F3).</source>
        <translation>The page appears once a signatory is filled in (F3).</translation>
    </message>
    <message>
        <source>Tanggal terbit belum terbaca</source>
        <translation>The date of issue cannot be read</translation>
    </message>
    <message>
        <source>Tulis lengkap, misalnya 28-10-2021.</source>
        <translation>Write it in full, for example 28-10-2021.</translation>
    </message>
    <message>
        <source>Belum ada nama penanda tangan</source>
        <translation>No signatory yet</translation>
    </message>
    <message>
        <source>Isi dengan F3; nama itu dicatat pada kegiatan ini.</source>
        <translation>Fill in with F3; the name is kept with this activity.</translation>
    </message>
    <message>
        <source>Pratinjau belum dapat dibuat</source>
        <translation>The preview cannot be made yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sertifikat tidak muat</source>
        <translation>
            <numerusform>%Ln certificate does not fit</numerusform>
            <numerusform>%Ln certificates do not fit</numerusform>
        </translation>
    </message>
    <message>
        <source>Pendekkan dahulu.</source>
        <translation>Shorten first.</translation>
    </message>
    <message>
        <source>Jumlah JP tidak tercetak</source>
        <translation>No hours will be printed</translation>
    </message>
    <message>
        <source>JP belum diisi di kegiatan ini, juga tidak di materinya.</source>
        <translation>Hours are not filled in for this activity, nor for its topics.</translation>
    </message>
    <message>
        <source>Tidak ada kata yang membuka asal-usul</source>
        <translation>No word tells where anybody has been</translation>
    </message>
    <message>
        <source>Kata %1 akan tercetak</source>
        <translation>%1 would be printed</translation>
    </message>
    <message>
        <source>Ganti, atau lanjutkan dengan alasan.</source>
        <translation>Change it, or go on with a reason.</translation>
    </message>
    <message>
        <source>Semua nama sama dengan register</source>
        <translation>All names are as in the register</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nama diubah dari tulisan di register</source>
        <translation>
            <numerusform>%Ln name differs from the register</numerusform>
            <numerusform>%Ln names differ from the register</numerusform>
        </translation>
    </message>
    <message>
        <source>Biarkan pemiliknya membacanya dahulu.</source>
        <translation>Let their owners read them first.</translation>
    </message>
    <message>
        <source>Nomor %1 dipakai</source>
        <translation>Number %1 is used</translation>
    </message>
    <message>
        <source>Nomor %1 sampai %2 dipakai</source>
        <translation>Numbers %1 to %2 are used</translation>
    </message>
    <message>
        <source>Setelah terbit, isi sertifikat tidak berubah lagi.</source>
        <translation>Once issued, what a certificate says does not change.</translation>
    </message>
    <message>
        <source>A4 mendatar · %1 dari %2</source>
        <translation>A4 landscape · %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang punya sesi yang belum diisi</source>
        <translation>
            <numerusform>%Ln person has sessions not filled in</numerusform>
            <numerusform>%Ln people have sessions not filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>Sesi kosong dihitung tidak hadir. Bila ia hadir, isi dahulu di Kehadiran.</source>
        <translation>An empty session counts as absent. If they came, fill it in at Attendance first.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Belum ada sesi</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Hasil: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>%1 dari %2 sesi, perlu %3</source>
        <translation>%1 of %2, %3 needed</translation>
    </message>
    <message>
        <source>Nama tercetak</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Di register, atau alasan</source>
        <translation>In the register, or reason</translation>
    </message>
    <message numerus="yes">
        <source>%Ln belum memenuhi syarat</source>
        <translation>
            <numerusform>%Ln does not qualify yet</numerusform>
            <numerusform>%Ln do not qualify yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memenuhi syarat</source>
        <translation>
            <numerusform>%Ln qualifies</numerusform>
            <numerusform>%Ln qualify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudah terbit</source>
        <translation>
            <numerusform>%Ln issued already</numerusform>
            <numerusform>%Ln issued already</numerusform>
        </translation>
    </message>
    <message>
        <source>Nomor sertifikat diberikan oleh %1; terbitkan di sana.</source>
        <translation>Certificate numbers are given by %1; issue there.</translation>
    </message>
    <message>
        <source>Komputer ini tidak memegang hak nomor sertifikat.</source>
        <translation>This computer does not hold the right to certificate numbers.</translation>
    </message>
    <message>
        <source>Nama dan pratinjau dapat diperiksa di sini.</source>
        <translation>Names and previews can be checked here.</translation>
    </message>
    <message>
        <source>A4 mendatar</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Terbitkan %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>Terbitkan sertifikat</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>%1 JP</source>
        <translation>%1 JP</translation>
    </message>
    <message>
        <source>kembali ke daftar</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>Belum ada nomor yang dipakai</source>
        <translation>No numbers used yet</translation>
    </message>
    <message>
        <source>Nomor sudah dipakai</source>
        <translation>Numbers are used</translation>
    </message>
    <message>
        <source>simpan PDF</source>
        <translation>save PDF</translation>
    </message>
    <message>
        <source>Juga %1</source>
        <translation>Also %1</translation>
    </message>
    <message>
        <source>Buka Kirim &amp; Terima</source>
        <translation>Open Send &amp; Receive</translation>
    </message>
    <message>
        <source>Komputer ini disalin; nomor sertifikat belum diberikan di sini.</source>
        <translation>This computer was copied; certificates are not numbered here yet.</translation>
    </message>
    <message>
        <source>Pilih dulu di Kirim &amp; Terima komputer mana yang melanjutkannya.</source>
        <translation>First choose in Send &amp; Receive which computer goes on.</translation>
    </message>
</context>
<context>
    <name>IssuePane</name>
    <message>
        <source>Nama tercetak</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Sebelum terbit</source>
        <translation>Before issuing</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sudah terbit; isi sertifikat tidak berubah lagi.</source>
        <translation>Issued already; what it says does not change any more.</translation>
    </message>
    <message>
        <source>Di register: %1. Register tidak berubah.</source>
        <translation>In the register: %1. The register is not changed.</translation>
    </message>
    <message>
        <source>Sama dengan register.</source>
        <translation>Same as in the register.</translation>
    </message>
    <message>
        <source>Belum ada. Isi sebelum menerbitkan.</source>
        <translation>None yet. Fill in before issuing.</translation>
    </message>
</context>
<context>
    <name>IssueTools</name>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Periksa nama</source>
        <translation>Check names</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tanggal terbit</source>
        <translation>Date of issue</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Simpan sertifikat untuk dicetak</source>
        <translation>Save certificates to print</translation>
    </message>
    <message numerus="yes">
        <source>Menulis %Ln sertifikat</source>
        <translation>
            <numerusform>Writing %Ln certificate</numerusform>
            <numerusform>Writing %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Terbitkan %Ln sertifikat?</source>
        <translation>
            <numerusform>Issue %Ln certificate?</numerusform>
            <numerusform>Issue %Ln certificates?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mulai dari nomor %1. Setelah terbit, nomor terpakai dan isi sertifikat tidak berubah lagi.</source>
        <translation>Beginning with number %1. Once issued, the numbers are used and what a certificate says does not change.</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Terbitkan %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>Terbitkan juga untuk %1?</source>
        <translation>Issue one for %1 all the same?</translation>
    </message>
    <message>
        <source>Syaratnya belum terpenuhi. Alasan dicatat di riwayat, tidak dicetak.</source>
        <translation>The conditions are not met. The reason is kept in the history and not printed.</translation>
    </message>
    <message>
        <source>Keputusan kepala</source>
        <translation>Decision of the head</translation>
    </message>
    <message>
        <source>Izin atau sakit dengan surat</source>
        <translation>Excused or ill, with a letter</translation>
    </message>
    <message>
        <source>Kehadiran di kertas lebih lengkap</source>
        <translation>The paper list is more complete</translation>
    </message>
    <message>
        <source>Jangan terbitkan</source>
        <translation>Do not issue</translation>
    </message>
    <message>
        <source>Terbitkan juga</source>
        <translation>Issue all the same</translation>
    </message>
    <message>
        <source>Kata %1 akan tercetak</source>
        <translation>%1 would be printed</translation>
    </message>
    <message>
        <source>Siapa pun yang membaca sertifikat dapat menebak asal pemiliknya. Ganti katanya, atau lanjutkan dengan alasan.</source>
        <translation>Whoever reads the certificate can guess where its owner has been. Change the word, or go on with a reason.</translation>
    </message>
    <message>
        <source>Kembali dan ganti</source>
        <translation>Go back and change</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Kata itu bagian dari nama orang atau tempat</source>
        <translation>The word is part of a person&apos;s or a place&apos;s name</translation>
    </message>
    <message>
        <source>Diminta oleh para penerima</source>
        <translation>The recipients ask for it</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Siap terbit</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Sudah terbit</source>
        <translation>Issued</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kegiatan punya sertifikat yang siap terbit</source>
        <translation>
            <numerusform>%Ln activity has certificates to issue</numerusform>
            <numerusform>%Ln activities have certificates to issue</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih kegiatan</source>
        <translation>Choose an activity</translation>
    </message>
    <message>
        <source>langkah 1 dari 4</source>
        <translation>step 1 of 4</translation>
    </message>
    <message>
        <source>Cari kegiatan</source>
        <translation>Search activities</translation>
    </message>
    <message>
        <source>Tidak ada kegiatan yang cocok. Coba sebagian judulnya.</source>
        <translation>No activity matches. Try part of its title.</translation>
    </message>
    <message>
        <source>Belum ada kegiatan dengan peserta</source>
        <translation>No activity with participants yet</translation>
    </message>
    <message>
        <source>Sertifikat diterbitkan untuk yang lulus suatu kegiatan: catat kegiatannya, pilih peserta, isi kehadiran.</source>
        <translation>Certificates are issued to those who passed an activity: record it, choose participants, fill attendance.</translation>
    </message>
    <message>
        <source>Buka Kegiatan</source>
        <translation>Open Activities</translation>
    </message>
    <message>
        <source>Kegiatan baru, atau yang sudah ada</source>
        <translation>A new activity, or one that is there</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Pratinjau sertifikat %1</source>
        <translation>Preview of the certificate of %1</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Depan</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Belakang</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Paling banyak tiga orang, dari kiri ke kanan seperti di kertas. Jabatan ditulis seperti akan tercetak.</source>
        <translation>Three people at most, from left to right as on the paper. Titles are written as they will be printed.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP, bila ada</source>
        <translation>NIP, if any</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>Tulis paling sedikit satu nama.</source>
        <translation>Write at least one name.</translation>
    </message>
</context>
</TS>
