<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AccountScreen</name>
    <message>
        <source>Pilih akun Anda: F4 membuka daftar.</source>
        <translation>Choose your account: F4 opens the list.</translation>
    </message>
    <message>
        <source>Kata sandi dibuat</source>
        <translation>Making the password</translation>
    </message>
    <message>
        <source>Akun Anda di komputer ini</source>
        <translation>Your account on this computer</translation>
    </message>
    <message>
        <source>Akun sudah datang bersama data. Kata sandi tidak pernah dikirim; buat yang baru di sini.</source>
        <translation>Accounts came with the data. Passwords are never sent; make a new one here.</translation>
    </message>
    <message>
        <source>Buat kata sandi baru</source>
        <translation>Make a new password</translation>
    </message>
    <message>
        <source>Register terbuka dengan kode pemulihan. Pilih akun Anda; kata sandi lamanya tidak berlaku lagi.</source>
        <translation>The recovery code has opened the register. Choose your account; its old password no longer counts.</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>Isi nama Anda, satu kata pun cukup.</source>
        <translation>Enter your name; one word is enough.</translation>
    </message>
    <message>
        <source>Siapa administratornya?</source>
        <translation>Who is the administrator?</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Kata sandi tidak disimpan di mana pun. Bila lupa, hanya kode pemulihan di langkah berikut yang membuka register.</source>
        <translation>The password is kept nowhere. If it is forgotten, only the recovery code of the next step opens the register.</translation>
    </message>
    <message>
        <source>Administrator memegang kode pemulihan dan menerima komputer lain.</source>
        <translation>The administrator keeps the recovery code and accepts other computers.</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Jawaban dicari</source>
        <translation>Looking for the answer</translation>
    </message>
    <message>
        <source>Paket data diambil</source>
        <translation>Taking the data package</translation>
    </message>
    <message>
        <source>Bacakan enam kata ini di komputer pertama</source>
        <translation>Read these six words aloud at the first computer</translation>
    </message>
    <message>
        <source>Keduanya harus sama. Bila tidak, permintaannya tertukar di jalan.</source>
        <translation>Both must be the same. If not, the request was exchanged on the way.</translation>
    </message>
    <message>
        <source>Di sana tampil enam kata. Bandingkan, lalu terima komputer ini.</source>
        <translation>Six words appear there. Compare them, then accept this computer.</translation>
    </message>
    <message>
        <source>Sesudah itu colokkan stik lagi di sini dan baca jawabannya.</source>
        <translation>After that plug the stick in here again and read the answer.</translation>
    </message>
    <message>
        <source>Tulis permintaan lagi</source>
        <translation>Write the request again</translation>
    </message>
    <message>
        <source>Baca jawaban</source>
        <translation>Read the answer</translation>
    </message>
    <message>
        <source>Bawa stik ke komputer pertama, buka Kirim &amp; Terima, pilih Tambah komputer.</source>
        <translation>Take the stick to the first computer, open Send &amp; Receive, choose Add a computer.</translation>
    </message>
</context>
<context>
    <name>BackupCards</name>
    <message>
        <source>Cadangan di map lain. Namanya berakhiran %1.</source>
        <translation>A backup in another folder. Its name ends in %1.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Belum ada stik berisi cadangan. Colokkan; isinya muncul sendiri di sini.</source>
        <translation>No stick with a backup yet. Plug it in; it appears here by itself.</translation>
    </message>
</context>
<context>
    <name>BackupFileScreen</name>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Cadangan mana yang dipulihkan?</source>
        <translation>Which backup is to be restored?</translation>
    </message>
    <message>
        <source>Berkas cadangan hanya dibaca, tidak pernah diubah.</source>
        <translation>The backup file is only read, never changed.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>BackupSecretScreen</name>
    <message>
        <source>Caps Lock menyala: huruf besar diketik.</source>
        <translation>Caps Lock is on: you are typing capitals.</translation>
    </message>
    <message>
        <source>Ketik kata sandi atau kode pemulihan dahulu.</source>
        <translation>Type a password or the recovery code first.</translation>
    </message>
    <message>
        <source>Cadangan diperiksa dan dipulihkan</source>
        <translation>Checking and restoring the backup</translation>
    </message>
    <message>
        <source>Buka cadangan %1, %2</source>
        <translation>Open the backup %1, %2</translation>
    </message>
    <message>
        <source>Kata sandi atau kode</source>
        <translation>Password or code</translation>
    </message>
    <message>
        <source>Tampilkan hurufnya</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Kata sandi pengguna mana pun dari waktu itu, atau kode pemulihan dari amplop.</source>
        <translation>Any user&apos;s password of that time, or the recovery code from the envelope.</translation>
    </message>
    <message>
        <source>Komputer ini menjadi komputer baru di rumah itu: kuncinya baru, dan komputer lain menerimanya dari awal.</source>
        <translation>This computer becomes a new one of that house: its keys are new, and the others accept it anew.</translation>
    </message>
    <message>
        <source>Register yang sekarang tidak dihapus; ia disimpan dengan nama lain.</source>
        <translation>The present register is not removed; it is kept under another name.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Tulis kode pemulihan di kertas</source>
        <translation>Write the recovery code on paper</translation>
    </message>
    <message>
        <source>Hanya kode ini yang dapat membuka register bila semua kata sandi lupa atau komputer hilang.</source>
        <translation>Only this code can open the register if all passwords are forgotten or the computer is lost.</translation>
    </message>
    <message>
        <source>Tulis kode pemulihan komputer ini di kertas</source>
        <translation>Write this computer&apos;s recovery code on paper</translation>
    </message>
    <message>
        <source>Sampai Anda memilih akun, hanya kode ini yang membuka register di komputer ini.</source>
        <translation>Until you choose an account, only this code opens the register on this computer.</translation>
    </message>
    <message>
        <source>Tulis dua kali. Simpan di dua amplop, pada dua orang yang berbeda.</source>
        <translation>Write it twice. Keep two envelopes with two different people.</translation>
    </message>
    <message>
        <source>Jangan difoto dan jangan dikirim lewat telepon. Kode tidak disimpan di komputer ini.</source>
        <translation>Take no photo and never send it by phone. The code is not kept on this computer.</translation>
    </message>
    <message>
        <source>Setiap pengguna tetap masuk dengan kata sandinya sendiri; kode ini untuk keadaan darurat.</source>
        <translation>Each user still logs in with their own password; this code is for emergencies.</translation>
    </message>
    <message>
        <source>Sudah saya tulis</source>
        <translation>I have written it</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Jawaban ini tidak diambil.</source>
        <translation>This answer was not taken.</translation>
    </message>
    <message>
        <source>Mungkin tertukar dengan milik komputer lain. Kembali, lalu ulangi dengan stik yang baru ditulis di komputer pertama.</source>
        <translation>It may belong to another computer. Go back and try again with a stick newly written at the first computer.</translation>
    </message>
    <message>
        <source>Data rumah diambil</source>
        <translation>Taking the house&apos;s data</translation>
    </message>
    <message>
        <source>Samakah enam kata ini di komputer pertama?</source>
        <translation>Are these six words the same at the first computer?</translation>
    </message>
    <message>
        <source>Kata jawaban berbeda dari kata permintaan tadi.</source>
        <translation>The words of the answer differ from those of the request.</translation>
    </message>
    <message>
        <source>Baru sesudah Anda menyatakannya sama, komputer ini mempercayai rumah itu.</source>
        <translation>Only once you say that they are the same will this computer trust that house.</translation>
    </message>
    <message>
        <source>Tidak sama</source>
        <translation>They differ</translation>
    </message>
    <message>
        <source>Sama, ambil datanya</source>
        <translation>The same, take the data</translation>
    </message>
</context>
<context>
    <name>DesaField</name>
    <message>
        <source>Enter atau Tab ambil · ↑ ↓ pilih · Esc tutup</source>
        <translation>Enter or Tab takes · ↑ ↓ choose · Esc closes</translation>
    </message>
</context>
<context>
    <name>FirstQuestion</name>
    <message>
        <source>Bagaimana komputer ini akan dipakai?</source>
        <translation>How will this computer be used?</translation>
    </message>
    <message>
        <source>Dapat diulang kapan saja sebelum isian pertama disimpan.</source>
        <translation>You can begin again at any time before the first entry is saved.</translation>
    </message>
    <message>
        <source>Mulai baru</source>
        <translation>Start new</translation>
    </message>
    <message>
        <source>Rumah atau kantor yang belum punya register. Sekitar 2 menit.</source>
        <translation>A house or office without a register yet. About 2 minutes.</translation>
    </message>
    <message>
        <source>Gabung dengan komputer lain</source>
        <translation>Join another computer</translation>
    </message>
    <message>
        <source>Register sudah ada di komputer lain di tempat ini. Siapkan sebuah stik.</source>
        <translation>The register is on another computer of this place. Have a stick ready.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Komputer lama rusak atau hilang. Perlu cadangan dan kata sandi atau kode pemulihan.</source>
        <translation>The old computer is broken or lost. Needs a backup and a password or recovery code.</translation>
    </message>
    <message>
        <source>Latihan</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Coba semuanya dengan orang karangan. Tidak ada yang tersimpan.</source>
        <translation>Try everything with made-up people. Nothing is kept.</translation>
    </message>
</context>
<context>
    <name>FolderScreen</name>
    <message>
        <source>Pilih map untuk register</source>
        <translation>Choose a folder for the register</translation>
    </message>
    <message>
        <source>Register tidak ditemukan</source>
        <translation>The register was not found</translation>
    </message>
    <message>
        <source>Register tidak dapat disimpan di sini</source>
        <translation>The register cannot be kept here</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Pilih map lain</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>Register harus di disk komputer ini sendiri. Salinannya boleh ke stik, dan dibuat dari Pengaturan.</source>
        <translation>The register must lie on this computer&apos;s own disk. Its copies may go to sticks, from Settings.</translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
</context>
<context>
    <name>FoundRegister</name>
    <message>
        <source>Ada register di komputer ini: %1</source>
        <translation>There is a register on this computer: %1</translation>
    </message>
    <message>
        <source>Ada register di komputer ini</source>
        <translation>There is a register on this computer</translation>
    </message>
    <message>
        <source>Dibuat akun Windows “%1”, terakhir dibuka %2</source>
        <translation>Made by Windows account “%1”, last opened %2</translation>
    </message>
    <message>
        <source>Ada juga di akun %1.</source>
        <translation>Also in account %1.</translation>
    </message>
    <message>
        <source>Hanya akun “%1” yang dapat membukanya. Keluar dari Windows, masuk sebagai “%1”, lalu buka program ini di sana.</source>
        <translation>Only account “%1” can open it. Sign out of Windows, sign in as “%1”, and open this program there.</translation>
    </message>
    <message>
        <source>Cara membukanya</source>
        <translation>How to open it</translation>
    </message>
</context>
<context>
    <name>GateFlow</name>
    <message>
        <source>Batalkan penggabungan di komputer ini?</source>
        <translation>Stop joining on this computer?</translation>
    </message>
    <message>
        <source>Register di komputer ini masih kosong atau hanya salinan dari komputer pertama; ia dihapus. Di komputer pertama tidak ada yang berubah.</source>
        <translation>The register on this computer is empty or only a copy from the first one; it is removed. Nothing changes on the first computer.</translation>
    </message>
    <message>
        <source>Jangan batalkan</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Batalkan penggabungan</source>
        <translation>Stop joining</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>GateSteps</name>
    <message>
        <source>Rumah dan wilayah</source>
        <translation>House and region</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Permintaan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Akun Anda</source>
        <translation>Your account</translation>
    </message>
</context>
<context>
    <name>HouseScreen</name>
    <message>
        <source>Isi nama rumah, seperti di papan nama.</source>
        <translation>Enter the house&apos;s name, as on its sign.</translation>
    </message>
    <message>
        <source>Isi 2 sampai 8 huruf atau angka, misalnya RKO.</source>
        <translation>Enter 2 to 8 letters or digits, such as RKO.</translation>
    </message>
    <message>
        <source>Pilih jenisnya: F4 membuka daftar.</source>
        <translation>Choose its type: F4 opens the list.</translation>
    </message>
    <message>
        <source>Ketik beberapa huruf nama desa, lalu ambil dari daftar.</source>
        <translation>Type some letters of the village&apos;s name, then take it from the list.</translation>
    </message>
    <message>
        <source>Isi nama yang dikenal semua orang, misalnya Loket depan.</source>
        <translation>Enter a name that everybody knows, such as Front desk.</translation>
    </message>
    <message>
        <source>Rumah mana yang memakai register ini?</source>
        <translation>Which house will use this register?</translation>
    </message>
    <message>
        <source>Kop surat, penanda tangan dan pola nomor ditanyakan nanti, saat diperlukan.</source>
        <translation>Letterhead, signatories and number pattern are asked later, when they are needed.</translation>
    </message>
    <message>
        <source>Nama rumah</source>
        <translation>Name of the house</translation>
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
        <source>Desa atau kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Nama komputer ini</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>Misalnya Rumah Kreatif Oebobo</source>
        <translation>For example Rumah Kreatif Oebobo</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Misalnya oebobo kupang</source>
        <translation>For example oebobo kupang</translation>
    </message>
    <message>
        <source>Misalnya Loket depan</source>
        <translation>For example Front desk</translation>
    </message>
    <message>
        <source>Menjadi bagian setiap nomor, misalnya %1.</source>
        <translation>Part of every number, for example %1.</translation>
    </message>
    <message>
        <source>Waktu Indonesia Barat</source>
        <translation>Western Indonesian Time</translation>
    </message>
    <message>
        <source>Waktu Indonesia Tengah</source>
        <translation>Central Indonesian Time</translation>
    </message>
    <message>
        <source>Waktu Indonesia Timur</source>
        <translation>Eastern Indonesian Time</translation>
    </message>
    <message>
        <source>%1 (%2). Di sana sekarang %3.</source>
        <translation>%1 (%2). It is now %3 there.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Register di komputer ini terkunci.</source>
        <translation>The register on this computer is locked.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lupa kata sandi? Ketik kode pemulihan dari amplop di isian yang sama.</source>
        <translation>Forgot the password? Type the recovery code from the envelope into the same field.</translation>
    </message>
    <message>
        <source>Sesudah itu Anda memilih akun dan membuat kata sandi baru.</source>
        <translation>After that you choose your account and set a new password.</translation>
    </message>
    <message>
        <source>Latihan dengan orang karangan</source>
        <translation>Practise with made-up people</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Kedua kata sandi tidak sama. Ketik sekali lagi.</source>
        <translation>The two passwords differ. Type it once more.</translation>
    </message>
    <message>
        <source>Caps Lock menyala: huruf besar diketik.</source>
        <translation>Caps Lock is on: you are typing capitals.</translation>
    </message>
    <message>
        <source>Sedikitnya %1 huruf. Kalimat pendek mudah diingat.</source>
        <translation>At least %1 letters. A short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>Sama.</source>
        <translation>The same.</translation>
    </message>
    <message>
        <source>Mudah ditebak: nama, tempat dan tahun dicoba orang lebih dahulu.</source>
        <translation>Easy to guess: names, places and years are tried first.</translation>
    </message>
    <message>
        <source>Cukup panjang dan tidak mudah ditebak.</source>
        <translation>Long enough and not easy to guess.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Repeat the password</translation>
    </message>
    <message>
        <source>Tampilkan hurufnya</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Masih %Ln huruf lagi.</source>
        <translation>%Ln more letter.</translation>
    </message>
    <message>
        <source>Atau tiga kata:</source>
        <translation>Or three words:</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>OpenScreen</name>
    <message>
        <source>Register dibuka</source>
        <translation>Opening the register</translation>
    </message>
    <message>
        <source>Ketik kata sandi Anda dahulu.</source>
        <translation>Type your password first.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Caps Lock menyala: huruf besar diketik.</source>
        <translation>Caps Lock is on: you are typing capitals.</translation>
    </message>
    <message>
        <source>Tampilkan hurufnya</source>
        <translation>Show the letters</translation>
    </message>
</context>
<context>
    <name>PcNameScreen</name>
    <message>
        <source>Isi nama yang dikenal semua orang, misalnya Ruang jahit.</source>
        <translation>Enter a name that everybody knows, such as Sewing room.</translation>
    </message>
    <message>
        <source>Apa nama komputer ini?</source>
        <translation>What is this computer called?</translation>
    </message>
    <message>
        <source>Nama ini tampil di komputer pertama saat menerimanya.</source>
        <translation>The first computer shows this name when it accepts it.</translation>
    </message>
    <message>
        <source>Nama komputer ini</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>Misalnya Ruang jahit</source>
        <translation>For example Sewing room</translation>
    </message>
    <message>
        <source>Siapkan sebuah stik: ia berjalan ke komputer pertama dan kembali.</source>
        <translation>Have a stick ready: it goes to the first computer and back.</translation>
    </message>
    <message>
        <source>Administrator perlu ada di komputer pertama untuk menerimanya.</source>
        <translation>The administrator must be at the first computer to accept it.</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Latihan disiapkan</source>
        <translation>Preparing practice</translation>
    </message>
    <message>
        <source>Keluar dari latihan?</source>
        <translation>Leave practice?</translation>
    </message>
    <message>
        <source>Semua yang dicoba di sini hilang. Register rumah tidak tersentuh.</source>
        <translation>All that was tried here is gone then. The house&apos;s register is not touched.</translation>
    </message>
    <message>
        <source>Lanjut berlatih</source>
        <translation>Go on practising</translation>
    </message>
    <message>
        <source>Keluar dari latihan</source>
        <translation>Leave practice</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>Permintaan ditulis</source>
        <translation>Writing the request</translation>
    </message>
    <message>
        <source>Tulis permintaan ke stik</source>
        <translation>Write the request onto a stick</translation>
    </message>
    <message>
        <source>Hanya nama komputer ini dan kunci umumnya yang tertulis, tidak ada isian.</source>
        <translation>Only this computer&apos;s name and its public keys are written, no entries.</translation>
    </message>
    <message>
        <source>Tulis permintaan</source>
        <translation>Write the request</translation>
    </message>
</context>
<context>
    <name>RestoredScreen</name>
    <message>
        <source>Cadangan dipulihkan</source>
        <translation>The backup is restored</translation>
    </message>
    <message>
        <source>Semua isian sampai cadangan itu ditulis ada di komputer ini.</source>
        <translation>All entries up to the time of that backup are on this computer.</translation>
    </message>
    <message>
        <source>Komputer ini sekarang komputer nomor %1 di rumah ini.</source>
        <translation>This computer is now number %1 of this house.</translation>
    </message>
    <message>
        <source>Di Kirim &amp; Terima, tulis paket data ke stik dan bawa ke komputer lain, supaya mereka mengenalnya.</source>
        <translation>In Send &amp; Receive, write a data package onto a stick and take it to the other computers, so that they know this one.</translation>
    </message>
    <message>
        <source>Buka Beranda</source>
        <translation>Open Home</translation>
    </message>
    <message>
        <source>Komputer ini belum diterima rumah ini. Isian baru tersimpan, tetapi belum dapat dikirim.</source>
        <translation>This house has not accepted this computer yet. New entries are saved but cannot be sent.</translation>
    </message>
    <message>
        <source>Minta komputer pertama menerimanya: tulis permintaan ke stik, bandingkan enam kata.</source>
        <translation>Ask the first computer to accept it: write the request onto a stick, compare six words.</translation>
    </message>
    <message>
        <source>Minta diterima</source>
        <translation>Ask to be accepted</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Ketik kode pemulihan dari kertas dahulu.</source>
        <translation>Type the recovery code from the paper first.</translation>
    </message>
    <message>
        <source>Lanjutkan penggabungan</source>
        <translation>Go on with joining</translation>
    </message>
    <message>
        <source>Komputer ini menunggu diterima komputer pertama. Buka dengan kode pemulihannya, yang Anda tulis di kertas.</source>
        <translation>This computer waits to be accepted by the first one. Open it with its recovery code, which you wrote on paper.</translation>
    </message>
    <message>
        <source>Batalkan penggabungan</source>
        <translation>Stop joining</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
</context>
<context>
    <name>StickCards</name>
    <message>
        <source>%1, tersisa %2</source>
        <translation>%1, %2 left</translation>
    </message>
    <message>
        <source>Stik</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Map di komputer ini atau di jaringan.</source>
        <translation>A folder on this computer or on the network.</translation>
    </message>
    <message>
        <source>Map lain</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <source>Belum ada stik. Colokkan; ia muncul sendiri di sini.</source>
        <translation>No stick yet. Plug it in; it appears here by itself.</translation>
    </message>
    <message>
        <source>Pilih map</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>TypeBackScreen</name>
    <message>
        <source>Kelompok %1 tidak sama dengan yang ditampilkan. Bandingkan dengan kertas.</source>
        <translation>Group %1 is not as it was shown. Compare it with the paper.</translation>
    </message>
    <message numerus="yes">
        <source>Masih %Ln huruf</source>
        <translation>
            <numerusform>%Ln letter to go</numerusform>
            <numerusform>%Ln letters to go</numerusform>
        </translation>
    </message>
    <message>
        <source>Register dibuat, sekitar dua detik</source>
        <translation>Making the register, about two seconds</translation>
    </message>
    <message>
        <source>Komputer ini disiapkan, sekitar dua detik</source>
        <translation>Preparing this computer, about two seconds</translation>
    </message>
    <message>
        <source>Ketik dua kelompok dari kertas</source>
        <translation>Type two groups from the paper</translation>
    </message>
    <message>
        <source>Kode tertutup, supaya yang diketik benar-benar berasal dari kertas Anda.</source>
        <translation>The code is covered, so that what you type really comes from your paper.</translation>
    </message>
    <message>
        <source>Kelompok %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Lihat kode lagi</source>
        <translation>See the code again</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>UnacceptedScreen</name>
    <message>
        <source>Komputer ini perlu diterima lagi</source>
        <translation>This computer has to be accepted again</translation>
    </message>
    <message>
        <source>Register ini pernah dipulihkan atau disalin, jadi kunci komputer ini baru. Semua isian tetap ada.</source>
        <translation>This register was restored or copied, so this computer has new keys. All entries are still here.</translation>
    </message>
</context>
</TS>
