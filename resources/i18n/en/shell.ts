<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>DayPart</name>
    <message>
        <source>Ketik lengkap, misalnya 28-10-2021</source>
        <translation>Type it whole, for example 28-10-2021</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Terima dengan alasan</source>
        <translation>Accept with a reason</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Ukuran huruf %1 %</source>
        <translation>Text size %1 %</translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message numerus="yes">
        <source>%Ln berkas menunggu dibuka</source>
        <translation>
            <numerusform>%Ln file waits to be opened</numerusform>
            <numerusform>%Ln files wait to be opened</numerusform>
        </translation>
    </message>
    <message>
        <source>Masuk dahulu. Isinya ditampilkan sebelum ada yang diterima.</source>
        <translation>Log in first. You see what is in it before anything is taken.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Sedang dikerjakan</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Batal Esc</source>
        <translation>Cancel Esc</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Daftar tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Di halaman ini</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LastDone</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>panel samping</source>
        <translation>side pane</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>program</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Komputer lain</source>
        <translation>Another computer</translation>
    </message>
    <message>
        <source>%1 dan %2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Orang dan kegiatan di sini karangan. Semua yang diketik hilang saat keluar.</source>
        <translation>People and activities here are made up. All that is typed is gone when you leave.</translation>
    </message>
    <message>
        <source>Keluar dari latihan</source>
        <translation>Leave practice</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>RecordPlace</name>
    <message>
        <source>hanya di komputer ini</source>
        <translation>on this computer only</translation>
    </message>
    <message>
        <source>dalam paket %1</source>
        <translation>in a package of %1</translation>
    </message>
    <message>
        <source>juga di %1</source>
        <translation>also on %1</translation>
    </message>
    <message>
        <source>diterima %1, bukti terima %2</source>
        <translation>received by %1, receipt of %2</translation>
    </message>
    <message>
        <source>komputer yang menulisnya sudah dicabut</source>
        <translation>the computer that wrote it was revoked</translation>
    </message>
    <message>
        <source>komputer yang menulisnya tidak berhak</source>
        <translation>the computer that wrote it may not</translation>
    </message>
    <message>
        <source>komputer yang menulisnya belum dikenal di sana</source>
        <translation>the computer that wrote it is not known there yet</translation>
    </message>
    <message>
        <source>ada isian yang tidak dapat dipakai di sana</source>
        <translation>something in it cannot be used there</translation>
    </message>
    <message>
        <source>Ditolak %1 pada %2: %3 (kode %4). Tanyakan ke %1 apa yang perlu dibetulkan.</source>
        <translation>Rejected by %1 on %2: %3 (code %4). Ask %1 what has to be mended.</translation>
    </message>
    <message>
        <source>draf belum disimpan dari %1</source>
        <translation>unsaved draft of %1</translation>
    </message>
    <message>
        <source>Ditolak %1: %2</source>
        <translation>Rejected by %1: %2</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Laporan gangguan</source>
        <translation>Fault report</translation>
    </message>
    <message>
        <source>Program ini menemui hal yang tidak diduganya</source>
        <translation>The program met something it did not expect</translation>
    </message>
    <message>
        <source>Isian yang sudah disimpan tetap utuh. Anda dapat melanjutkan, atau menutup dan membuka program kembali. Laporan di bawah ini tanpa nama orang; berikan kepada yang merawat program bila hal ini terulang.</source>
        <translation>What has been saved is whole. You can go on, or close the program and open it again. The report below names nobody; give it to whoever looks after the program if this happens again.</translation>
    </message>
    <message>
        <source>Disimpan di %1. Tidak dikirim ke mana pun.</source>
        <translation>Kept in %1. Sent nowhere.</translation>
    </message>
    <message>
        <source>Laporan tidak dapat disimpan ke berkas. Salin bila diperlukan.</source>
        <translation>The report could not be kept in a file. Copy it if needed.</translation>
    </message>
    <message>
        <source>Salin laporan</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Berkas</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Ubah</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Lihat</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Ba&amp;ntuan</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>TopSearch</name>
    <message>
        <source>Cari orang, kegiatan, atau nomor</source>
        <translation>Find people, activities or numbers</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Enter buka · ↑ ↓ pilih · Esc tutup</source>
        <translation>Enter opens · ↑ ↓ choose · Esc closes</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message>
        <source>Semua isian sudah ada di tempat lain</source>
        <translation>Everything entered is in another place too</translation>
    </message>
    <message>
        <source>Semua isian ada di salinan luar</source>
        <translation>Everything entered is in a copy off this computer</translation>
    </message>
    <message>
        <source>Isian sejak %1 baru ada di komputer ini</source>
        <translation>What was entered since %1 is on this computer only</translation>
    </message>
    <message>
        <source>Isian sejak %1 belum ada di salinan luar</source>
        <translation>What was entered since %1 is in no copy off this computer</translation>
    </message>
    <message>
        <source>Kirim paling lambat %1.</source>
        <translation>Send it by %1.</translation>
    </message>
    <message>
        <source>Simpan salinan paling lambat %1.</source>
        <translation>Save a copy by %1.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>Sudah %Ln hari.</source>
        <translation>
            <numerusform>%Ln day so far.</numerusform>
            <numerusform>%Ln days so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lewat %Ln hari dari waktu lapor. Kirim sekarang.</source>
        <translation>
            <numerusform>%Ln day past the time to report. Send now.</numerusform>
            <numerusform>%Ln days past the time to report. Send now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rumah ini melapor tiap %Ln hari.</source>
        <translation>
            <numerusform>This house reports every %Ln day.</numerusform>
            <numerusform>This house reports every %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lewat %Ln hari dari waktu lapor. Simpan salinan sekarang.</source>
        <translation>
            <numerusform>%Ln day past the time to report. Save a copy now.</numerusform>
            <numerusform>%Ln days past the time to report. Save a copy now.</numerusform>
        </translation>
    </message>
</context>
</TS>
