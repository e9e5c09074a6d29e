<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>ClockWatch</name>
    <message>
        <source>Tanggal tidak diisi otomatis sampai dipastikan. Kerja dapat diteruskan.</source>
        <translation>No date is filled in until it is confirmed. You can go on working.</translation>
    </message>
    <message>
        <source>Pastikan tanggal</source>
        <translation>Confirm the date</translation>
    </message>
    <message>
        <source>Hari ini dihitung %1, bukan menurut jam komputer (%2)</source>
        <translation>Today counts as %1, not as the computer’s clock says (%2)</translation>
    </message>
    <message>
        <source>Betulkan jam komputer bila bisa; pesan ini lalu hilang sendiri.</source>
        <translation>Set the computer’s clock right if you can; this message then goes away.</translation>
    </message>
    <message>
        <source>Ubah tanggal</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <source>Jam komputer menunjukkan %1, sebelum program ini dibuat</source>
        <translation>The computer’s clock says %1, before this program was made</translation>
    </message>
    <message>
        <source>Jam komputer menunjukkan %1, padahal kabar dari pusat %2</source>
        <translation>The computer’s clock says %1, but the centre’s last message is from %2</translation>
    </message>
    <message>
        <source>Jam komputer menunjukkan %1, padahal isian terakhir %2</source>
        <translation>The computer’s clock says %1, but the last entry is from %2</translation>
    </message>
    <message>
        <source>Jam komputer menunjukkan %1, jauh sesudah pemakaian terakhir %2</source>
        <translation>The computer’s clock says %1, long after it was last used on %2</translation>
    </message>
    <message>
        <source>Jawabannya dipakai untuk isian baru. Jam komputer sendiri tidak diubah.</source>
        <translation>The answer is used for new entries. The computer’s own clock is not changed.</translation>
    </message>
    <message>
        <source>Hari ini tanggal berapa?</source>
        <translation>What is today’s date?</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Pakai tanggal ini</source>
        <translation>Use this date</translation>
    </message>
    <message>
        <source>Tanggal hari ini</source>
        <translation>Today’s date</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Belum ada salinan luar</source>
        <translation>No copy off this PC yet</translation>
    </message>
    <message>
        <source>Salinan luar: hari ini</source>
        <translation>Copy off this PC: today</translation>
    </message>
    <message numerus="yes">
        <source>Salinan luar: %Ln hari</source>
        <translation>
            <numerusform>Copy off this PC: %Ln day ago</numerusform>
            <numerusform>Copy off this PC: %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
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
        <source>ejaan mirip</source>
        <translation>similar spelling</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Coba sebagian nama, atau nomornya</source>
        <translation>Try part of the name, or the number</translation>
    </message>
    <message>
        <source>Menyiapkan pencarian</source>
        <translation>Preparing the search</translation>
    </message>
</context>
</TS>
