<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Buka datanya</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nilai yang tidak dipakai tetap ada di Riwayat dan dapat dikembalikan.</source>
        <translation>The value not used stays in History and can be brought back.</translation>
    </message>
    <message>
        <source>Dibatalkan di satu komputer, ditulisi di komputer lain.</source>
        <translation>Voided on one computer, written to on the other.</translation>
    </message>
    <message>
        <source>Isian ini tidak boleh berubah; yang pertama ditulis yang berlaku.</source>
        <translation>This must not change; what was written first counts.</translation>
    </message>
    <message>
        <source>Ditulis berbeda sebelum perubahan yang lain terlihat.</source>
        <translation>Each was written before the other change was seen.</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Tetap berlaku</source>
        <translation>Stays valid</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tampil sekarang; tidak dapat dipilih.</source>
        <translation>Shown now; cannot be chosen.</translation>
    </message>
    <message>
        <source>tampil sekarang</source>
        <translation>shown now</translation>
    </message>
    <message>
        <source>usulan: %1</source>
        <translation>suggested: %1</translation>
    </message>
    <message>
        <source>Di satu komputer keduanya orang yang sama, di komputer lain bukan.</source>
        <translation>On one computer both are the same person, on the other they are not.</translation>
    </message>
    <message>
        <source>Bukan orang yang sama</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Orang yang sama</source>
        <translation>The same person</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%Ln perbedaan diputuskan</source>
        <translation>
            <numerusform>%Ln difference decided</numerusform>
            <numerusform>%Ln differences decided</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 diputuskan</source>
        <translation>%1: %2 decided</translation>
    </message>
    <message numerus="yes">
        <source>%Ln isian lagi</source>
        <translation>
            <numerusform>%Ln more answer to decide</numerusform>
            <numerusform>%Ln more answers to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Ada yang baru pada data ini sejak ditampilkan</source>
        <translation>Something new has come to this record since it was shown</translation>
    </message>
    <message>
        <source>Belum ada yang tertulis. Yang tampil sekarang sudah yang terbaru.</source>
        <translation>Nothing has been written. What is shown now is the latest.</translation>
    </message>
    <message>
        <source>Keputusan ditarik kembali</source>
        <translation>Decision taken back</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>JP teori</source>
        <translation>Hours of theory</translation>
    </message>
    <message>
        <source>JP praktik</source>
        <translation>Hours of practice</translation>
    </message>
    <message>
        <source>Dinilai</source>
        <translation>Scored</translation>
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
        <source>Nama tercetak</source>
        <translation>Printed name</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tanggal status</source>
        <translation>Status date</translation>
    </message>
    <message>
        <source>Alasan status</source>
        <translation>Status reason</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kode singkat</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>Jenis rumah</source>
        <translation>Type of house</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
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
        <source>Nama kepala</source>
        <translation>Name of the head</translation>
    </message>
    <message>
        <source>Jabatan kepala</source>
        <translation>Title of the head</translation>
    </message>
    <message>
        <source>NIP kepala</source>
        <translation>NIP of the head</translation>
    </message>
    <message>
        <source>Batas lulus (%)</source>
        <translation>Pass mark (%)</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Kode penerbit</source>
        <translation>Issuer code</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>PC yang memberi nomor</source>
        <translation>PC that gives numbers</translation>
    </message>
    <message>
        <source>Nama berkas</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Asal data</source>
        <translation>Source of the data</translation>
    </message>
    <message>
        <source>yang satu kosong, yang lain terisi</source>
        <translation>one is empty, the other filled in</translation>
    </message>
    <message>
        <source>orang yang sama menulisnya kemudian</source>
        <translation>the same person wrote it later</translation>
    </message>
    <message>
        <source>Keterangan isian</source>
        <translation>Remarks on the entry</translation>
    </message>
    <message>
        <source>Dibatalkan atau tetap</source>
        <translation>Voided or not</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>hanya beda huruf besar, spasi, tanda baca</source>
        <translation>only capitals, spaces or punctuation differ</translation>
    </message>
    <message>
        <source>Orang yang sama?</source>
        <translation>Same person?</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Data</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perbedaan isian</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To review</translation>
    </message>
    <message numerus="yes">
        <source>Terima %Ln usulan</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>kembali</source>
        <translation>back</translation>
    </message>
    <message>
        <source>ambil semuanya</source>
        <translation>take all</translation>
    </message>
    <message>
        <source>pakai nilai itu</source>
        <translation>use that value</translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>move</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Ke Beranda</source>
        <translation>To Home</translation>
    </message>
    <message>
        <source>Lihat apa yang perlu dikerjakan hari ini</source>
        <translation>See what is to be done today</translation>
    </message>
    <message>
        <source>Semua sudah diputuskan</source>
        <translation>Everything is decided</translation>
    </message>
    <message>
        <source>Di sini muncul isian yang ditulis berbeda di dua komputer, setelah paketnya diterima. Halaman ini bersembunyi selama tidak ada.</source>
        <translation>What two computers wrote differently appears here once a package has been received. While there is nothing, this page hides.</translation>
    </message>
    <message>
        <source>usulan</source>
        <translation>suggested</translation>
    </message>
</context>
<context>
    <name>SuggestedPanel</name>
    <message>
        <source>Data</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Karena</source>
        <translation>Because</translation>
    </message>
    <message numerus="yes">
        <source>Yang akan diambil bila %Ln usulan diterima</source>
        <translation>
            <numerusform>What will be taken if %Ln suggestion is accepted</numerusform>
            <numerusform>What will be taken if %Ln suggestions are accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada yang tertulis. NIK, tanggal lahir, status, kehadiran dan pembatalan tidak pernah diusulkan; itu diputuskan satu per satu.</source>
        <translation>Nothing has been written yet. NIK, date of birth, status, attendance and voiding are never suggested; they are decided one by one.</translation>
    </message>
    <message numerus="yes">
        <source>Ambil %Ln usulan</source>
        <translation>
            <numerusform>Take %Ln suggestion</numerusform>
            <numerusform>Take %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
</TS>
