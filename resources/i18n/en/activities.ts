<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Activities</name>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>belum tiba</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1 belum diisi</source>
        <translation>%1 missing</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Nama kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sesi terisi</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Baca daftar hadir Excel</source>
        <translation>Read an Excel attendance list</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Nama atau kode kegiatan</source>
        <translation>Title or code of an activity</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba sebagian nama, atau lepas saringannya.</source>
        <translation>Nothing matches. Try part of the title, or take the filters off.</translation>
    </message>
    <message>
        <source>Belum ada kegiatan</source>
        <translation>No activities yet</translation>
    </message>
    <message>
        <source>Kegiatan mengikat peserta, sesi, kehadiran, dan sertifikat. Mulai dari yang terakhir Anda jalankan.</source>
        <translation>An activity ties participants, sessions, attendance and certificates together. Begin with the last one you ran.</translation>
    </message>
    <message>
        <source>Nama, tanggal, dan peserta; sesi dibuat dari rentang tanggal</source>
        <translation>Title, dates and people; sessions are made from a range of dates</translation>
    </message>
    <message>
        <source>Peserta dan kehadiran dibaca, Anda periksa dahulu</source>
        <translation>People and attendance are read; you check them first</translation>
    </message>
    <message>
        <source>Terima paket data</source>
        <translation>Receive a data package</translation>
    </message>
    <message>
        <source>Kegiatan yang dicatat di komputer lain rumah ini</source>
        <translation>Activities recorded at another computer of this house</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kegiatan</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
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
        <source>baca daftar hadir Excel</source>
        <translation>read an Excel list</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Isi kehadiran</source>
        <translation>Fill attendance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kegiatan dibatalkan</source>
        <translation>
            <numerusform>%Ln activity voided</numerusform>
            <numerusform>%Ln activities voided</numerusform>
        </translation>
    </message>
    <message>
        <source>Pencatatannya dapat dikembalikan</source>
        <translation>They can be brought back</translation>
    </message>
    <message>
        <source>Tambah kolom</source>
        <translation>Add a column</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Pencatatan dibatalkan</source>
        <translation>Voided records</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>ActivityHistory</name>
    <message>
        <source>dibuat</source>
        <translation>made</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Isi kehadiran</source>
        <translation>Fill attendance</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>%1 disimpan</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>Draf tersimpan %1</source>
        <translation>Draft kept %1</translation>
    </message>
    <message>
        <source>Buang draf</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>Draf %1 dibuka kembali</source>
        <translation>Draft of %1 opened again</translation>
    </message>
    <message>
        <source>Isinya belum tersimpan di register.</source>
        <translation>What it says is not in the register yet.</translation>
    </message>
    <message>
        <source>Data ini baru saja berubah di tempat lain</source>
        <translation>These data have just been changed elsewhere</translation>
    </message>
    <message>
        <source>Isian Anda tetap di sini; bedanya ditunjukkan sebelum disimpan.</source>
        <translation>What you typed stays here; the differences are shown before it is saved.</translation>
    </message>
    <message>
        <source>pilih sisi</source>
        <translation>choose a side</translation>
    </message>
    <message>
        <source>simpan pilihan</source>
        <translation>save the choice</translation>
    </message>
    <message>
        <source>kembali ke isian</source>
        <translation>back to the form</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Terbitkan sertifikat</source>
        <translation>Issue certificates</translation>
    </message>
</context>
<context>
    <name>ActivityPreview</name>
    <message>
        <source>Sesi %1 · %2</source>
        <translation>Session %1 · %2</translation>
    </message>
    <message>
        <source>Sesi yang belum lengkap</source>
        <translation>Sessions not complete</translation>
    </message>
    <message>
        <source>Di bawah %1 %</source>
        <translation>Below %1 %</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Isi kehadiran</source>
        <translation>Fill attendance</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sesi terisi</source>
        <translation>Sessions filled</translation>
    </message>
    <message>
        <source>Jumlah JP</source>
        <translation>Total hours</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>ActivityTabs</name>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Materi</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>ActivityVoiding</name>
    <message>
        <source>Batalkan pencatatan %1?</source>
        <translation>Void the record of %1?</translation>
    </message>
    <message>
        <source>Kegiatannya hilang dari daftar, dengan sesi dan kehadirannya. Sertifikat yang sudah terbit tetap berlaku. Dapat dikembalikan. Kegiatan yang tidak jadi cukup diberi status Batal di isiannya.</source>
        <translation>The activity leaves the list, with its sessions and attendance. Certificates already issued stay valid. It can be brought back. An activity that did not take place only needs the status Cancelled in its form.</translation>
    </message>
    <message>
        <source>Jangan batalkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Batalkan pencatatan</source>
        <translation>Void the record</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 dibatalkan</source>
        <translation>%1 voided</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Pencatatan kegiatan ini dibatalkan</source>
        <translation>The record of this activity was voided</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>Hrs</translation>
    </message>
    <message>
        <source>tidak ikut lagi</source>
        <translation>not enrolled any more</translation>
    </message>
    <message>
        <source>lihat hasilnya</source>
        <translation>see the result</translation>
    </message>
    <message>
        <source>di bawah %1 %</source>
        <translation>below %1 %</translation>
    </message>
    <message>
        <source>Hadir dan terlambat</source>
        <translation>Present and late</translation>
    </message>
    <message>
        <source>Dua catatan orang ini berbeda. Tekan yang benar.</source>
        <translation>Two records differ. Press the mark that is right.</translation>
    </message>
    <message>
        <source>Dua PC mengisi berbeda. Tekan yang benar.</source>
        <translation>Two PCs differ. Press the mark that is right.</translation>
    </message>
    <message>
        <source>Orang ini tercatat lebih dari sekali, dan tandanya berbeda: %1. Tekan yang benar.</source>
        <translation>This person is recorded more than once, and the marks differ: %1. Press the mark that is right.</translation>
    </message>
    <message>
        <source>Dua PC mengisi berbeda: %1. Tekan yang benar.</source>
        <translation>Two PCs differ: %1. Press the mark that is right.</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Peserta tanpa daftar</source>
        <translation>Walk-in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peserta</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sesi</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 JP</source>
        <translation>%1 × %2 hours</translation>
    </message>
    <message>
        <source>Belum ada sesi</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Nama saja; lainnya dilengkapi nanti</source>
        <translation>A name only; the rest is completed later</translation>
    </message>
    <message>
        <source>Belum ada peserta</source>
        <translation>No participants yet</translation>
    </message>
    <message>
        <source>tambahkan</source>
        <translation>add</translation>
    </message>
    <message>
        <source>pilih orang</source>
        <translation>choose a person</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>Menyimpan …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Tersimpan · %1</source>
        <translation>Saved · %1</translation>
    </message>
    <message>
        <source>%1 ditambahkan ke daftar</source>
        <translation>%1 added to the list</translation>
    </message>
    <message>
        <source>Buat sesi dari rentang tanggal</source>
        <translation>Make sessions from a range of dates</translation>
    </message>
    <message>
        <source>Tanggalnya ditunjukkan dahulu; hari libur dapat dilewati</source>
        <translation>The dates are shown first; holidays can be left out</translation>
    </message>
    <message>
        <source>Setiap sesi menjadi satu kolom di daftar hadir.</source>
        <translation>Each session becomes a column of the attendance list.</translation>
    </message>
    <message>
        <source>Pilih peserta</source>
        <translation>Choose participants</translation>
    </message>
    <message>
        <source>Pilih siapa yang ikut, atau tulis nama yang datang.</source>
        <translation>Choose who takes part, or write down who came.</translation>
    </message>
    <message>
        <source>Dari daftar peserta, disaring dan ditandai dengan Ctrl+Spasi</source>
        <translation>From the list of participants, filtered and marked with Ctrl+Space</translation>
    </message>
</context>
<context>
    <name>AttendanceTools</name>
    <message>
        <source>Semua hadir</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Lulus bila hadir atau terlambat ≥ %1 % sesi</source>
        <translation>Passed: present or late in ≥ %1 % of sessions</translation>
    </message>
    <message>
        <source>Sesi %1, %2: %3</source>
        <translation>Session %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ChoosePeoplePage</name>
    <message>
        <source>Pilih peserta</source>
        <translation>Choose participants</translation>
    </message>
    <message>
        <source>Nama, nomor, NIK, atau HP</source>
        <translation>Name, number, NIK or phone</translation>
    </message>
    <message>
        <source>Cari peserta</source>
        <translation>Search participants</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang dapat dipilih di sini. Coba sebagian nama.</source>
        <translation>Nobody left to choose here. Try part of a name.</translation>
    </message>
    <message numerus="yes">
        <source>Masukkan %Ln orang</source>
        <translation>
            <numerusform>Enrol %Ln person</numerusform>
            <numerusform>Enrol %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Masukkan</source>
        <translation>Enrol</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang dapat dipilih</source>
        <translation>
            <numerusform>%Ln person to choose from</numerusform>
            <numerusform>%Ln people to choose from</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ditandai</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudah ikut</source>
        <translation>
            <numerusform>%Ln enrolled already</numerusform>
            <numerusform>%Ln enrolled already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang dimasukkan ke kegiatan</source>
        <translation>
            <numerusform>%Ln person enrolled</numerusform>
            <numerusform>%Ln people enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridNotices</name>
    <message numerus="yes">
        <source>%Ln tanda belum tersimpan dan dikembalikan seperti semula</source>
        <translation>
            <numerusform>%Ln mark was not saved and stands as before</numerusform>
            <numerusform>%Ln marks were not saved and stand as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sesi belum berlangsung, tandanya tidak dicatat</source>
        <translation>
            <numerusform>%Ln session has not taken place yet; its marks are not kept</numerusform>
            <numerusform>%Ln sessions have not taken place yet; their marks are not kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Sesi %1 belum berlangsung, tandanya tidak dicatat</source>
        <translation>The session of %1 has not taken place yet; its mark is not kept</translation>
    </message>
    <message>
        <source>Hari ini %1 menurut komputer ini. Bila tanggal sesi atau tanggal komputer salah, betulkan dahulu.</source>
        <translation>Today is %1 by this computer. If the date of the session or of the computer is wrong, correct it first.</translation>
    </message>
</context>
<context>
    <name>MakeSessionsPage</name>
    <message>
        <source>Sesi</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>JP per sesi 1 sampai 24.</source>
        <translation>Hours a session: 1 to 24.</translation>
    </message>
    <message>
        <source>Buat sesi</source>
        <translation>Make sessions</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>JP per sesi</source>
        <translation>Hours a session</translation>
    </message>
    <message>
        <source>Hari libur di tengahnya: pilih di daftar, tekan Spasi untuk melewatinya.</source>
        <translation>Holidays in between: choose them in the list and press Space to leave them out.</translation>
    </message>
    <message>
        <source>Isi hari pertama dan terakhir; tanggalnya muncul di sini.</source>
        <translation>Enter the first and the last day; the dates appear here.</translation>
    </message>
    <message numerus="yes">
        <source>Buat %Ln sesi</source>
        <translation>
            <numerusform>Make %Ln session</numerusform>
            <numerusform>Make %Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 JP</source>
        <translation>%1, %2 hours</translation>
    </message>
    <message>
        <source>sudah ada</source>
        <translation>there already</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sesi dibuat</source>
        <translation>
            <numerusform>%Ln session made</numerusform>
            <numerusform>%Ln sessions made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialsTab</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Materi</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>JP teori</source>
        <translation>Theory hours</translation>
    </message>
    <message>
        <source>JP praktik</source>
        <translation>Practice hours</translation>
    </message>
    <message>
        <source>Jumlah JP</source>
        <translation>Total hours</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tercetak di halaman belakang sertifikat. Ketik di baris kosong untuk menambah.</source>
        <translation>Printed on the back of certificates. Type into the empty row to add one.</translation>
    </message>
    <message>
        <source>ke kanan</source>
        <translation>to the right</translation>
    </message>
    <message>
        <source>baris berikut</source>
        <translation>next row</translation>
    </message>
    <message>
        <source>Materi “%1” dihapus</source>
        <translation>Material “%1” taken out</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>dua PC berbeda</source>
        <translation>two PCs differ</translation>
    </message>
    <message>
        <source>di bawah %1 %</source>
        <translation>below %1 %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>L/P</translation>
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
        <source>Nilai</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pilih peserta</source>
        <translation>Choose participants</translation>
    </message>
    <message>
        <source>Hasil dan predikat: angka atau huruf pertama, F2 daftarnya</source>
        <translation>Result and grade: digit or first letter, F2 for the list</translation>
    </message>
    <message>
        <source>Pilih dari peserta yang sudah terdaftar. Yang datang tanpa daftar ditulis di halaman kehadiran.</source>
        <translation>Choose from those registered. Walk-ins are written down on the attendance page.</translation>
    </message>
    <message>
        <source>Belum ada peserta</source>
        <translation>No participants yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln di bawah batas</source>
        <translation>
            <numerusform>%Ln below the limit</numerusform>
            <numerusform>%Ln below the limit</numerusform>
        </translation>
    </message>
    <message>
        <source>pilih peserta</source>
        <translation>choose participants</translation>
    </message>
    <message>
        <source>hasil</source>
        <translation>result</translation>
    </message>
    <message>
        <source>Keluarkan %1 dari kegiatan ini?</source>
        <translation>Take %1 out of this activity?</translation>
    </message>
    <message>
        <source>Orangnya tetap terdaftar. Tanda hadir yang sudah diisi tetap terlihat di daftar hadir, dan ia dapat dipilih lagi.</source>
        <translation>The person stays registered. Marks already filled in stay in sight on the attendance list, and the person can be chosen again.</translation>
    </message>
    <message>
        <source>Jangan keluarkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 dikeluarkan</source>
        <translation>%1 taken out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Dari daftar peserta, disaring dan ditandai dengan Ctrl+Spasi</source>
        <translation>From the list of participants, filtered and marked with Ctrl+Space</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Sesi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Materi atau pokok</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Terisi</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Buat sesi</source>
        <translation>Make sessions</translation>
    </message>
    <message>
        <source>Buat sesi dari rentang tanggal</source>
        <translation>Make sessions from a range of dates</translation>
    </message>
    <message>
        <source>Tanggalnya ditunjukkan dahulu; hari libur dapat dilewati</source>
        <translation>The dates are shown first; holidays can be left out</translation>
    </message>
    <message>
        <source>Setiap sesi menjadi satu kolom di daftar hadir.</source>
        <translation>Each session becomes a column of the attendance list.</translation>
    </message>
    <message>
        <source>Belum ada sesi</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>%1 JP</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>buat sesi</source>
        <translation>make sessions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanda hadir ikut hilang dari hitungan.</source>
        <translation>
            <numerusform>%Ln mark leaves the counts with it.</numerusform>
            <numerusform>%Ln marks leave the counts with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sesinya tetap ada di Riwayat dan dapat dikembalikan.</source>
        <translation>The session stays in the history and can be brought back.</translation>
    </message>
    <message>
        <source>Batalkan sesi %1, %2?</source>
        <translation>Void session %1, %2?</translation>
    </message>
    <message>
        <source>Jangan batalkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Batalkan sesi</source>
        <translation>Void the session</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sesi %1 dibatalkan</source>
        <translation>Session of %1 voided</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sesi</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusOffer</name>
    <message>
        <source>Isi “%1” di formulir</source>
        <translation>Put “%1” into the form</translation>
    </message>
    <message>
        <source>Di daftar kegiatan ini tampil sebagai “%1”</source>
        <translation>The list shows this activity as “%1”</translation>
    </message>
    <message>
        <source>Kehadiran sudah diisi, tetapi formulirnya belum diubah.</source>
        <translation>Attendance has been recorded, but the form has not been changed.</translation>
    </message>
    <message>
        <source>Sertifikat sudah terbit, tetapi formulirnya belum diubah.</source>
        <translation>Certificates have been issued, but the form has not been changed.</translation>
    </message>
</context>
<context>
    <name>WalkInRow</name>
    <message>
        <source>Peserta tanpa daftar</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Nama seperti di kertas; lainnya dilengkapi nanti</source>
        <translation>Name as on the paper; the rest is completed later</translation>
    </message>
    <message>
        <source>Nama peserta tanpa daftar</source>
        <translation>Name of the walk-in</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>↑ ↓ pilih · Enter tambahkan</source>
        <translation>↑ ↓ choose · Enter add</translation>
    </message>
    <message>
        <source>orang baru, nama saja</source>
        <translation>new person, name only</translation>
    </message>
</context>
</TS>
