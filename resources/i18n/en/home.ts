<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Home</name>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>L/P</translation>
    </message>
    <message>
        <source>tanggal lahir</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>nomor HP</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>desa</source>
        <translation>village</translation>
    </message>
    <message>
        <source>Selamat pagi, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Selamat siang, %1</source>
        <translation>Good day, %1</translation>
    </message>
    <message>
        <source>Selamat sore, %1</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>Selamat malam, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>%1, sesi %2 dari %3</source>
        <translation>%1, session %2 of %3</translation>
    </message>
    <message>
        <source>belum ada peserta</source>
        <translation>no participants yet</translation>
    </message>
    <message>
        <source>kehadiran lengkap</source>
        <translation>attendance complete</translation>
    </message>
    <message>
        <source>kehadiran belum diisi</source>
        <translation>attendance not filled yet</translation>
    </message>
    <message>
        <source>%1 dari %2 terisi</source>
        <translation>%1 of %2 filled</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>%1, status hukum</source>
        <translation>%1, legal status</translation>
    </message>
    <message>
        <source>%1, data diri</source>
        <translation>%1, personal data</translation>
    </message>
    <message>
        <source>Peserta baru</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Draf tersimpan %1, belum masuk register.</source>
        <translation>Draft kept %1, not in the register yet.</translation>
    </message>
    <message>
        <source>dan %1 lagi</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>kode pos</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>nomor HP keluarga</source>
        <translation>family phone</translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%Ln peserta</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daftar cepat, %Ln baris</source>
        <translation>
            <numerusform>Quick list, %Ln row</numerusform>
            <numerusform>Quick list, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Peserta baru</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Daftar cepat</source>
        <translation>Quick list</translation>
    </message>
    <message>
        <source>Impor Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Register ini masih kosong</source>
        <translation>This register is still empty</translation>
    </message>
    <message>
        <source>Mulai dari kertas yang ada di meja: beberapa orang cukup untuk memulai.</source>
        <translation>Begin with the paper on the desk: a few people are enough.</translation>
    </message>
    <message>
        <source>Satu formulir, dari kertas yang lengkap</source>
        <translation>One form, from a full paper</translation>
    </message>
    <message>
        <source>Satu baris satu orang, seperti di Excel</source>
        <translation>A row a person, as in Excel</translation>
    </message>
    <message>
        <source>Ambil daftar peserta yang sudah ada</source>
        <translation>Take a list of participants you have</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Pelatihan dengan sesi dan daftar hadir</source>
        <translation>A training with sessions and attendance</translation>
    </message>
    <message>
        <source>Tidak ada sesi hari ini dan besok.</source>
        <translation>No sessions today or tomorrow.</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Besok: %1</source>
        <translation>Tomorrow: %1</translation>
    </message>
    <message>
        <source>Buka kegiatan</source>
        <translation>Open activity</translation>
    </message>
    <message>
        <source>Lihat kehadiran</source>
        <translation>Show attendance</translation>
    </message>
    <message>
        <source>Isi kehadiran</source>
        <translation>Fill attendance</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu tindakan.</source>
        <translation>Nothing waits for action.</translation>
    </message>
    <message>
        <source>Perlu tindakan</source>
        <translation>To do</translation>
    </message>
    <message numerus="yes">
        <source>peserta perlu dicek</source>
        <translation>
            <numerusform>participant to check</numerusform>
            <numerusform>participants to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka daftar</source>
        <translation>Open list</translation>
    </message>
    <message numerus="yes">
        <source>isian menunggu bagian lain</source>
        <translation>
            <numerusform>entry waits for another part</numerusform>
            <numerusform>entries wait for another part</numerusform>
        </translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>Bagian dari %1 belum datang.</source>
        <translation>Part from %1 has not come.</translation>
    </message>
    <message>
        <source>Paket dari komputer lain belum datang.</source>
        <translation>A package from another computer has not come.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>pindah halaman</source>
        <translation>go to a page</translation>
    </message>
    <message>
        <source>Semua tersimpan · %1</source>
        <translation>All saved · %1</translation>
    </message>
    <message numerus="yes">
        <source>sesi belum diisi</source>
        <translation>
            <numerusform>session not filled</numerusform>
            <numerusform>sessions not filled</numerusform>
        </translation>
    </message>
    <message>
        <source>Latihan: semua yang diketik hilang saat keluar</source>
        <translation>Practice: all that is typed is gone when you leave</translation>
    </message>
    <message numerus="yes">
        <source>perbedaan isian perlu diperiksa</source>
        <translation>
            <numerusform>difference to review</numerusform>
            <numerusform>differences to review</numerusform>
        </translation>
    </message>
    <message>
        <source>Dua komputer menulis berbeda; pilih yang benar.</source>
        <translation>Two computers wrote different things; choose the right one.</translation>
    </message>
    <message>
        <source>Lihat dan putuskan</source>
        <translation>Look and decide</translation>
    </message>
    <message>
        <source>tanggal belum pasti</source>
        <translation>date not certain yet</translation>
    </message>
    <message>
        <source>Sesi hari ini tampil sesudah tanggalnya dipastikan.</source>
        <translation>Today’s sessions appear here once the date is confirmed.</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>orang hadir</source>
        <translation>people present</translation>
    </message>
    <message>
        <source>kegiatan</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>sertifikat</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>Orang hadir per minggu (mulai Senin)</source>
        <translation>People present a week (from Monday)</translation>
    </message>
    <message>
        <source>%1 sampai hari ini</source>
        <translation>%1 until today</translation>
    </message>
    <message>
        <source>%1, belum pasti</source>
        <translation>%1, not certain yet</translation>
    </message>
</context>
<context>
    <name>SafetyPart</name>
    <message>
        <source>Aman bila komputer ini hilang?</source>
        <translation>Safe if this computer is lost?</translation>
    </message>
    <message>
        <source>Catat tempat amplop</source>
        <translation>Note the envelopes</translation>
    </message>
    <message>
        <source>Amplop kode pemulihan kedua belum dicatat</source>
        <translation>Second recovery envelope not noted yet</translation>
    </message>
    <message>
        <source>Amplop kode pemulihan belum dicatat</source>
        <translation>Recovery envelopes not noted yet</translation>
    </message>
    <message>
        <source>Tulis siapa yang menyimpannya, lalu pesan ini hilang.</source>
        <translation>Write who keeps them, and this message goes.</translation>
    </message>
    <message>
        <source>%1 hanya ada di komputer ini.</source>
        <translation>%1 on this computer only.</translation>
    </message>
    <message>
        <source>Isian ada di komputer lain, tetapi belum di stik.</source>
        <translation>The entries are on another computer, but not on a stick.</translation>
    </message>
    <message>
        <source>Belum ada salinan di luar komputer ini</source>
        <translation>No copy off this computer yet</translation>
    </message>
    <message>
        <source>Salinan di stik %1, %2</source>
        <translation>Copy on stick %1, %2</translation>
    </message>
    <message>
        <source>Sudah dibaca ulang.</source>
        <translation>Read back.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hari lalu, sudah dibaca ulang.</source>
        <translation>
            <numerusform>%Ln day ago, read back.</numerusform>
            <numerusform>%Ln days ago, read back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sesudahnya hanya ada di komputer ini.</source>
        <translation>%1 since then on this computer only.</translation>
    </message>
    <message>
        <source>Tidak ada yang hanya ada di komputer ini.</source>
        <translation>Nothing is on this computer only.</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>%1: belum ada kabar</source>
        <translation>%1: nothing heard yet</translation>
    </message>
    <message>
        <source>Kabarnya ikut pada paket berikut dari sana.</source>
        <translation>Its next package will tell.</translation>
    </message>
    <message>
        <source>%1: ada sampai %2</source>
        <translation>%1: held until %2</translation>
    </message>
    <message>
        <source>%1 belum ada di sana.</source>
        <translation>%1 not there yet.</translation>
    </message>
    <message>
        <source>Semua isian ada di sana.</source>
        <translation>All entries are there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perubahan</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ekspor yang belum terkirim</source>
        <translation>Export what is unsent</translation>
    </message>
</context>
</TS>
