<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>LastActions</name>
    <message>
        <source>Peserta baru</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Sesi baru</source>
        <translation>New sessions</translation>
    </message>
    <message>
        <source>Peserta ditambah</source>
        <translation>Participants added</translation>
    </message>
    <message>
        <source>Materi baru</source>
        <translation>New material</translation>
    </message>
    <message>
        <source>Status hukum baru</source>
        <translation>New legal status</translation>
    </message>
    <message>
        <source>Data baru</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Isian diubah</source>
        <translation>Fields changed</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Impor Excel</source>
        <translation>Excel import</translation>
    </message>
    <message>
        <source>Kehadiran diisi</source>
        <translation>Attendance filled</translation>
    </message>
    <message>
        <source>Perbedaan diputuskan</source>
        <translation>Difference decided</translation>
    </message>
    <message>
        <source>Keputusan ditarik</source>
        <translation>Decision taken back</translation>
    </message>
    <message>
        <source>Diurungkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Dihapus permanen</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Pengguna, komputer</source>
        <translation>Users, computers</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Salinan ditulis</source>
        <translation>Copy written</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sertifikat terbit</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>Komputer diterima</source>
        <translation>Computer accepted</translation>
    </message>
    <message>
        <source>sudah diurungkan</source>
        <translation>undone already</translation>
    </message>
    <message>
        <source>dibatalkan hanya di Sertifikat</source>
        <translation>voided only in Certificates</translation>
    </message>
    <message>
        <source>tidak dapat diurungkan</source>
        <translation>cannot be undone</translation>
    </message>
    <message>
        <source>sudah keluar dari register</source>
        <translation>has left the register</translation>
    </message>
    <message>
        <source>diubah hanya di Pengaturan</source>
        <translation>changed only in Settings</translation>
    </message>
    <message>
        <source>putuskan di Perlu diperiksa</source>
        <translation>decide in To review</translation>
    </message>
    <message>
        <source>sudah ikut kegiatan</source>
        <translation>takes part in an activity</translation>
    </message>
    <message>
        <source>sudah punya sesi</source>
        <translation>has sessions</translation>
    </message>
    <message>
        <source>kehadirannya sudah diisi</source>
        <translation>attendance has been filled</translation>
    </message>
    <message>
        <source>sudah punya materi</source>
        <translation>has materials</translation>
    </message>
    <message>
        <source>sudah punya sertifikat</source>
        <translation>has a certificate</translation>
    </message>
    <message>
        <source>status hukumnya sudah diisi</source>
        <translation>legal status has been filled</translation>
    </message>
    <message>
        <source>sudah dipakai data lain</source>
        <translation>is used by other records</translation>
    </message>
    <message>
        <source>Anda mengubahnya lagi %1</source>
        <translation>you changed it again on %1</translation>
    </message>
    <message>
        <source>diubah %1 di PC %2, %3</source>
        <translation>changed by %1 at PC %2, %3</translation>
    </message>
    <message>
        <source>Peserta digabung</source>
        <translation>Joined as one person</translation>
    </message>
    <message>
        <source>Gabungan dilepas</source>
        <translation>No longer one person</translation>
    </message>
    <message>
        <source>Formulir dipasang</source>
        <translation>Form installed</translation>
    </message>
    <message>
        <source>Kolom ditambah</source>
        <translation>Column added</translation>
    </message>
</context>
<context>
    <name>LastActionsPage</name>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1, diurungkan</source>
        <translation>%1, undone</translation>
    </message>
    <message>
        <source>Tidak diurungkan: sudah berubah sesudah itu</source>
        <translation>Not undone: it has changed since</translation>
    </message>
    <message>
        <source>Sebagian tidak diurungkan: sudah berubah sesudah itu</source>
        <translation>Part of it was not undone: it has changed since</translation>
    </message>
    <message numerus="yes">
        <source>dan %Ln lagi</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>move</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tindakan terakhir</source>
        <translation>
            <numerusform>%Ln recent action</numerusform>
            <numerusform>%Ln recent actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Urungkan terakhir</source>
        <translation>Undo recent</translation>
    </message>
    <message>
        <source>tindakan Anda di komputer ini, yang baru di atas</source>
        <translation>your actions at this computer, the latest first</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Belum ada yang Anda kerjakan di komputer ini.</source>
        <translation>You have done nothing at this computer yet.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln tanda</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sesi</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peserta</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dan %Ln lagi</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
