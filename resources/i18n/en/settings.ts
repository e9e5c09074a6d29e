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
        <source>Contoh: %1</source>
        <translation>Example: %1</translation>
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
</context>
</TS>
