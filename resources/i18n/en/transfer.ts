<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Alone</name>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Hanya di sini</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Dalam paket</source>
        <translation>In a package</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Daftar cepat</source>
        <translation>Quick list</translation>
    </message>
    <message>
        <source>Status hukum</source>
        <translation>Legal status</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>Data</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Belum ada di tempat lain</source>
        <translation>In no other place yet</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Semua data sudah ada di tempat lain.</source>
        <translation>All records are in another place too.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln perubahan</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perubahan belum</source>
        <translation>
            <numerusform>%Ln change missing</numerusform>
            <numerusform>%Ln changes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln menunggu</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln isian menunggu bagian yang belum datang</source>
        <translation>
            <numerusform>%Ln entry waits for a part that has not come</numerusform>
            <numerusform>%Ln entries wait for a part that has not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paket data dari %1 dibaca</source>
        <translation>
            <numerusform>%Ln data package from %1 read</numerusform>
            <numerusform>%Ln data packages from %1 read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paket sudah pernah dibaca</source>
        <translation>
            <numerusform>%Ln package was read before</numerusform>
            <numerusform>%Ln packages were read before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paket untuk komputer lain, dibiarkan</source>
        <translation>
            <numerusform>%Ln package for another computer, left alone</numerusform>
            <numerusform>%Ln packages for other computers, left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paket tidak diambil; alasan masing-masing ada di langkah 1.</source>
        <translation>
            <numerusform>%Ln package was not taken; the reason stands at step 1.</numerusform>
            <numerusform>%Ln packages were not taken; the reasons stand at step 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perubahan tentang orang yang dihapus permanen tidak diambil</source>
        <translation>
            <numerusform>%Ln change about people erased for good was not taken</numerusform>
            <numerusform>%Ln changes about people erased for good were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang akan dihapus permanen di sini juga</source>
        <translation>
            <numerusform>%Ln person will be erased for good here too</numerusform>
            <numerusform>%Ln people will be erased for good here too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terima %Ln paket</source>
        <translation>
            <numerusform>Take %Ln package</numerusform>
            <numerusform>Take %Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terima %Ln berkas</source>
        <translation>
            <numerusform>Receive %Ln file</numerusform>
            <numerusform>Receive %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln berkas lain di stik sudah dikenal</source>
        <translation>
            <numerusform>%Ln other file on the stick is known here</numerusform>
            <numerusform>%Ln other files on the stick are known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perubahan diakui sudah diterima</source>
        <translation>
            <numerusform>%Ln change confirmed as received</numerusform>
            <numerusform>%Ln changes confirmed as received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln berkas belum dibaca</source>
        <translation>
            <numerusform>%Ln file not read yet</numerusform>
            <numerusform>%Ln files not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data di berkas ini perlu dicek menurut formulir</source>
        <translation>
            <numerusform>%Ln record in this file needs a check against its form</numerusform>
            <numerusform>%Ln records in this file need a check against their forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data pertama dilihat, selebihnya belum</source>
        <translation>
            <numerusform>the first %Ln record was looked at, the rest was not</numerusform>
            <numerusform>the first %Ln records were looked at, the rest were not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data dilihat</source>
        <translation>
            <numerusform>%Ln record looked at</numerusform>
            <numerusform>%Ln records looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRound</name>
    <message>
        <source>Simpan salinan ke map</source>
        <translation>Save a copy to a folder</translation>
    </message>
    <message>
        <source>Kirim ke map</source>
        <translation>Send to folder</translation>
    </message>
    <message>
        <source>Tertulis di map %1 dan dibaca ulang.</source>
        <translation>Written to folder %1 and read back.</translation>
    </message>
    <message>
        <source>Terima berkas</source>
        <translation>Receive files</translation>
    </message>
    <message>
        <source>Paket data (*.age);;Semua berkas (*)</source>
        <translation>Data packages (*.age);;All files (*)</translation>
    </message>
    <message>
        <source>Terima semua paket di satu map</source>
        <translation>Receive all packages in a folder</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dengan</source>
        <translation>With</translation>
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
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message>
        <source>Tambah komputer</source>
        <translation>Add a computer</translation>
    </message>
    <message>
        <source>Status hukum boleh ada di komputer itu</source>
        <translation>Legal status may be kept on that computer</translation>
    </message>
    <message>
        <source>Komputer yang meminta</source>
        <translation>Computer that asks</translation>
    </message>
    <message>
        <source>Belum ada permintaan di stik</source>
        <translation>No request on the stick yet</translation>
    </message>
    <message>
        <source>Permintaan dibuat di komputer yang baru, lalu dibawa ke sini.</source>
        <translation>The request is made on the new computer and brought here.</translation>
    </message>
    <message>
        <source>Di komputer baru: pilih Gabung dengan komputer lain</source>
        <translation>On the new computer: choose Join another computer</translation>
    </message>
    <message>
        <source>Ia menulis permintaan ke stik dan menampilkan enam kata.</source>
        <translation>It writes a request onto the stick and shows six words.</translation>
    </message>
    <message>
        <source>Di sini: colokkan stik itu, lalu tekan F5</source>
        <translation>Here: plug in that stick, then press F5</translation>
    </message>
    <message>
        <source>Tidak ada yang terkirim sebelum Anda menyatakan kata-katanya sama.</source>
        <translation>Nothing is sent before you have said that the words are the same.</translation>
    </message>
    <message>
        <source>Periksa stik</source>
        <translation>Look at the stick</translation>
    </message>
    <message>
        <source>%1 meminta ikut</source>
        <translation>%1 asks to take part</translation>
    </message>
    <message>
        <source>Samakah enam kata ini dengan yang tampil di komputer itu?</source>
        <translation>Are these six words the same as those on that computer?</translation>
    </message>
    <message>
        <source>Bandingkan keenamnya, satu per satu</source>
        <translation>Compare all six, one by one</translation>
    </message>
    <message>
        <source>Kata yang sama membuktikan bahwa permintaan ini dari komputer itu.</source>
        <translation>The same words prove that this request comes from that computer.</translation>
    </message>
    <message>
        <source>Sama, terima komputer ini</source>
        <translation>The same, accept this computer</translation>
    </message>
    <message>
        <source>Tidak sama</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>%1 diterima</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>Bawa stik ke sana. Kata jawaban ini harus sama di layarnya.</source>
        <translation>Take the stick there. These words of the answer must be the same on its screen.</translation>
    </message>
    <message>
        <source>Jawaban dan paket pertama ada di stik %1</source>
        <translation>The answer and the first package are on stick %1</translation>
    </message>
    <message>
        <source>%1, dibaca ulang. Stik aman dilepas.</source>
        <translation>%1, read back. The stick is safe to remove.</translation>
    </message>
    <message>
        <source>Biarkan kata ini terbuka sampai keduanya dibandingkan</source>
        <translation>Leave these words open until both have been compared</translation>
    </message>
    <message>
        <source>Bila tidak sama, di sana pilih Tidak sama; lalu ulangi dari permintaan.</source>
        <translation>If they differ, choose Not the same there, and begin again with the request.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>sama, terima</source>
        <translation>same, accept</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Permintaan itu bukan dari komputer yang baru</source>
        <translation>That request does not come from the new computer</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah. Buat permintaan lagi di sana, pakai stik lain.</source>
        <translation>Nothing has changed. Make the request again there, with another stick.</translation>
    </message>
    <message>
        <source>Menulis jawaban dan paket pertama</source>
        <translation>Writing the answer and the first package</translation>
    </message>
    <message>
        <source>%1 diterima di rumah ini.</source>
        <translation>%1 accepted in this house.</translation>
    </message>
    <message>
        <source>Map lain</source>
        <translation>Other folder</translation>
    </message>
    <message>
        <source>Map dengan permintaan</source>
        <translation>Folder with the request</translation>
    </message>
    <message>
        <source>Buka map itu di sana. Kata jawaban ini harus sama di layarnya.</source>
        <translation>Open that folder there. These words of the answer must be the same on its screen.</translation>
    </message>
    <message>
        <source>Jawaban dan paket pertama ada di map %1</source>
        <translation>The answer and the first package are in folder %1</translation>
    </message>
    <message>
        <source>%1, dibaca ulang.</source>
        <translation>%1, read back.</translation>
    </message>
    <message>
        <source>Tidak ada permintaan di stik</source>
        <translation>No request on a stick</translation>
    </message>
    <message>
        <source>Colokkan stik dari komputer baru, lalu tekan F5 lagi.</source>
        <translation>Plug in the stick from the new computer, then press F5 again.</translation>
    </message>
    <message>
        <source>Tidak ada permintaan di map %1</source>
        <translation>No request in folder %1</translation>
    </message>
    <message>
        <source>Pilih map tempat komputer baru menulis permintaannya.</source>
        <translation>Choose the folder into which the new computer has written its request.</translation>
    </message>
</context>
<context>
    <name>PeerList</name>
    <message>
        <source>Komputer yang ikut</source>
        <translation>Computers that take part</translation>
    </message>
    <message>
        <source>Tambah komputer</source>
        <translation>Add a computer</translation>
    </message>
    <message>
        <source>diterima %1</source>
        <translation>accepted %1</translation>
    </message>
    <message>
        <source>Komputer lain diterima di komputer yang memegang kunci rumah.</source>
        <translation>Other computers are accepted on the one that holds the house&apos;s key.</translation>
    </message>
    <message>
        <source>Baru komputer ini.</source>
        <translation>This computer only, so far.</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Belum ada yang dikirim, diterima, atau disalin.</source>
        <translation>Nothing has been sent, received or copied yet.</translation>
    </message>
    <message>
        <source>Isian komputer ini ada di</source>
        <translation>Our entries are held at</translation>
    </message>
    <message>
        <source>Ada sampai</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>Isian komputer lain yang sudah datang</source>
        <translation>Entries of other computers that have come</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Sebelum diterima</source>
        <translation>Before it is taken</translation>
    </message>
    <message>
        <source>Memeriksa paket data</source>
        <translation>Checking data packages</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Jangan</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Isinya sudah ada di sini. Bawa berkas ini ke komputer lain.</source>
        <translation>All of it is here already. Take this file to another computer.</translation>
    </message>
    <message>
        <source>Isinya diperiksa; belum ada yang diterima.</source>
        <translation>It is being checked; nothing has been taken.</translation>
    </message>
    <message>
        <source>Pilih map lain, atau minta pengirim menulis paketnya lagi.</source>
        <translation>Choose another folder, or ask the sender to write the package again.</translation>
    </message>
    <message>
        <source>Tidak ada paket data di sini</source>
        <translation>There is no data package here</translation>
    </message>
    <message>
        <source>terima</source>
        <translation>take</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Pilih berkas lain</source>
        <translation>Choose other files</translation>
    </message>
    <message>
        <source>lanjut</source>
        <translation>go on</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Isian sampai</source>
        <translation>Entries until</translation>
    </message>
    <message>
        <source>Perubahan baru</source>
        <translation>New changes</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ditulis</source>
        <translation>Written</translation>
    </message>
</context>
<context>
    <name>ReceivedChecksPage</name>
    <message>
        <source>Data</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tertulis</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Menurut formulir</source>
        <translation>What the form asks</translation>
    </message>
    <message>
        <source>Memeriksa menurut formulir</source>
        <translation>Checking against the forms</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Data jenis ini belum dapat dibuka di versi program ini.</source>
        <translation>Records of this kind cannot be opened in this version of the program yet.</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Perlu dicek menurut formulir</source>
        <translation>To check against the forms</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Semua cocok dengan formulirnya.</source>
        <translation>All of it agrees with the forms.</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Isi stik %1</source>
        <translation>On the stick %1</translation>
    </message>
    <message>
        <source>Lanjut tanpa menerima</source>
        <translation>Go on without receiving</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Receive</translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message>
        <source>Periksa stik</source>
        <translation>Look at the stick</translation>
    </message>
    <message>
        <source>Stik yang dipakai</source>
        <translation>Stick in use</translation>
    </message>
    <message>
        <source>Belum ada stik</source>
        <translation>No stick yet</translation>
    </message>
    <message>
        <source>Stik %1 terpasang</source>
        <translation>Stick %1 plugged in</translation>
    </message>
    <message>
        <source>%1 · %2 kosong</source>
        <translation>%1 · %2 free</translation>
    </message>
    <message>
        <source>Baca paket dari komputer lain</source>
        <translation>Read packages of other computers</translation>
    </message>
    <message>
        <source>Tertulis, dibaca ulang, cocok</source>
        <translation>Written, read back, equal</translation>
    </message>
    <message>
        <source>Tulis untuk komputer lain</source>
        <translation>Write for other computers</translation>
    </message>
    <message>
        <source>Tulis paket data</source>
        <translation>Write a data package</translation>
    </message>
    <message>
        <source>Baru komputer ini yang dapat membukanya.</source>
        <translation>Only this computer can open it so far.</translation>
    </message>
    <message>
        <source>Tulis untuk %1</source>
        <translation>Write for %1</translation>
    </message>
    <message>
        <source>%1. Hanya mereka yang dapat membukanya.</source>
        <translation>%1. Only they can open it.</translation>
    </message>
    <message>
        <source>Tulis dan periksa</source>
        <translation>Write and check</translation>
    </message>
    <message>
        <source>%1, dibuka dengan kata sandi atau kode pemulihan.</source>
        <translation>%1, opens with a password or the recovery code.</translation>
    </message>
    <message>
        <source>Cadangan tertulis dan dibaca ulang</source>
        <translation>Backup written and read back</translation>
    </message>
    <message>
        <source>%1 belum ada di cadangan luar</source>
        <translation>%1 not in a backup off this computer yet</translation>
    </message>
    <message>
        <source>Semua isian sudah ada di cadangan luar.</source>
        <translation>All entries are in a backup off this computer.</translation>
    </message>
    <message>
        <source>Tulis cadangan baru</source>
        <translation>Write a new backup</translation>
    </message>
    <message>
        <source>Tulis cadangan</source>
        <translation>Write backup</translation>
    </message>
    <message>
        <source>Stik ini terkunci tulis. Lepas kuncinya, atau pakai stik lain.</source>
        <translation>This stick is write-protected. Release its lock, or use another one.</translation>
    </message>
    <message>
        <source>Aman dilepas</source>
        <translation>Safe to remove</translation>
    </message>
    <message>
        <source>Cabut stik, bawa ke tujuan.</source>
        <translation>Pull the stick out and take it where it goes.</translation>
    </message>
    <message>
        <source>Tunggu sampai tertulis “aman dilepas”</source>
        <translation>Wait until it says “safe to remove”</translation>
    </message>
    <message>
        <source>Cabut stik</source>
        <translation>Pull the stick out</translation>
    </message>
    <message>
        <source>Batal tidak meninggalkan apa pun yang setengah tertulis.</source>
        <translation>Cancelling leaves nothing half-written.</translation>
    </message>
    <message>
        <source>kabar saja</source>
        <translation>news only</translation>
    </message>
    <message>
        <source>Tertulis di map %1, dibaca ulang, cocok</source>
        <translation>Written in folder %1, read back, equal</translation>
    </message>
    <message>
        <source>Cadangan tertulis di map %1</source>
        <translation>Backup written in folder %1</translation>
    </message>
    <message>
        <source>Tersimpan di map %1</source>
        <translation>Stored in folder %1</translation>
    </message>
    <message>
        <source>Salin ke stik, atau unggah bila ada sambungan.</source>
        <translation>Copy it to a stick, or upload it when there is a connection.</translation>
    </message>
    <message>
        <source>Map itu di luar komputer ini.</source>
        <translation>That folder is outside this computer.</translation>
    </message>
    <message>
        <source>Colokkan stik, lalu tekan F5. Tanpa stik: Kirim ke map; cadangan: Simpan salinan ke map.</source>
        <translation>Plug in a stick, then press F5. Without one: Send to folder; backup: Save a copy to a folder.</translation>
    </message>
    <message>
        <source>Lihat isinya</source>
        <translation>See what is on it</translation>
    </message>
    <message>
        <source>Tidak ada yang baru di stik</source>
        <translation>Nothing new on the stick</translation>
    </message>
    <message>
        <source>Lihat daftarnya</source>
        <translation>Show the list</translation>
    </message>
</context>
<context>
    <name>StickRound</name>
    <message>
        <source>Tertulis dan dibaca ulang. Stik aman dilepas.</source>
        <translation>Written and read back. The stick is safe to remove.</translation>
    </message>
    <message>
        <source>Permintaan tertulis. Bawa stik ke %1; paket berikutnya akan lengkap.</source>
        <translation>Request written. Take the stick to %1; its next package will be complete.</translation>
    </message>
    <message>
        <source>Stik ini terkunci tulis</source>
        <translation>This stick is write-protected</translation>
    </message>
    <message>
        <source>Isian aman di komputer ini. Lepas kunci tulisnya, atau pakai stik lain.</source>
        <translation>The entries are safe here. Release its lock, or use another stick.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>semua isian</source>
        <translation>all entries</translation>
    </message>
    <message>
        <source>Belum ada kabar</source>
        <translation>Nothing heard yet</translation>
    </message>
    <message>
        <source>menunggu paket dari sana</source>
        <translation>waits for a package from there</translation>
    </message>
    <message>
        <source>Salinan di stik</source>
        <translation>Copy on a stick</translation>
    </message>
    <message>
        <source>belum pernah ditulis</source>
        <translation>never written</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Stik %1</source>
        <translation>Stick %1</translation>
    </message>
    <message>
        <source>Stik</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>cadangan, dibaca ulang</source>
        <translation>backup, read back</translation>
    </message>
    <message>
        <source>%1 belum datang</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Bagian dari %1 belum datang: %2</source>
        <translation>Part from %1 is missing: %2</translation>
    </message>
    <message>
        <source>Tidak ada isian baru</source>
        <translation>No new entries</translation>
    </message>
    <message>
        <source>%1 digabung</source>
        <translation>%1 merged</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Gabung</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Dibaca ulang, cocok</source>
        <translation>Read back, equal</translation>
    </message>
    <message>
        <source>Digabung</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Dipulihkan</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>%1 sampai %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>sampai %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>kabar saja</source>
        <translation>news only</translation>
    </message>
    <message>
        <source>Hanya di komputer ini</source>
        <translation>On this computer only</translation>
    </message>
    <message>
        <source>Menunggu bagian lain</source>
        <translation>Waits for another part</translation>
    </message>
    <message>
        <source>Salinan tertulis dan dibaca ulang, %1. Stik aman dilepas.</source>
        <translation>Copy written and read back, %1. The stick is safe to remove.</translation>
    </message>
    <message>
        <source>Salinan tertulis dan dibaca ulang, %1.</source>
        <translation>Copy written and read back, %1.</translation>
    </message>
    <message>
        <source>Cadangan hanya ada di komputer ini</source>
        <translation>The backup is on this computer only</translation>
    </message>
    <message>
        <source>Colokkan stik untuk menyalinnya; di sini ia hilang bersama komputer.</source>
        <translation>Plug in a stick to copy it; here it is lost with the computer.</translation>
    </message>
    <message>
        <source>Belum ada stik terpasang</source>
        <translation>No stick is plugged in</translation>
    </message>
    <message>
        <source>Colokkan stik, lalu tekan Ctrl+Shift+B sekali lagi. Atau simpan ke map.</source>
        <translation>Plug in a stick, then press Ctrl+Shift+B again. Or save to a folder.</translation>
    </message>
    <message>
        <source>Paket ini untuk komputer lain</source>
        <translation>This package is for another computer</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah. Minta pengirim menulis paket lagi setelah komputer ini diterima di sana.</source>
        <translation>Nothing has changed. Ask the sender to write the package again after this computer has been accepted there.</translation>
    </message>
    <message>
        <source>Orang yang dihapus permanen di komputer lain dihapus di sini juga</source>
        <translation>People erased for good on another computer were erased here too</translation>
    </message>
    <message>
        <source>Ada larangan hapus yang datang terlambat: orangnya sudah dihapus permanen di komputer lain.</source>
        <translation>A ban on erasing came too late: the person had already been erased on another computer.</translation>
    </message>
    <message>
        <source>Paket ini ditulis oleh komputer ini sendiri</source>
        <translation>This package was written by this very computer</translation>
    </message>
    <message>
        <source>Paket data dari %1</source>
        <translation>Data package from %1</translation>
    </message>
    <message>
        <source>%1, semua sudah ada di sini</source>
        <translation>%1, all here already</translation>
    </message>
    <message>
        <source>%1, semua baru di sini</source>
        <translation>%1, all new here</translation>
    </message>
    <message>
        <source>%1, %2 di antaranya baru di sini</source>
        <translation>%1, %2 of them new here</translation>
    </message>
    <message>
        <source>Ditulis %1</source>
        <translation>Written %1</translation>
    </message>
    <message>
        <source>isian sampai %1</source>
        <translation>entries until %1</translation>
    </message>
    <message>
        <source>Memuat juga isian dari %1</source>
        <translation>Also holds entries of %1</translation>
    </message>
    <message>
        <source>Dari komputer ini sendiri</source>
        <translation>From this very computer</translation>
    </message>
    <message>
        <source>Bagian sebelumnya belum ada</source>
        <translation>An earlier part is missing</translation>
    </message>
    <message>
        <source>Sudah ada di sini</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Utuh, siap diterima</source>
        <translation>Whole, ready to be taken</translation>
    </message>
    <message>
        <source>Bagian dari %1 sebelum paket ini belum datang: %2. Paket ini dapat diterima, isinya menunggu. Minta %1 menulis paket lagi.</source>
        <translation>The part from %1 before this package has not come: %2. This package can be taken; its entries wait. Ask %1 to write a package again.</translation>
    </message>
    <message>
        <source>Salinan komputer ini dipakai di tempat lain</source>
        <translation>A copy of this computer is in use elsewhere</translation>
    </message>
    <message>
        <source>Tidak ada isian yang hilang. Tutup program ini dan buka lagi, supaya komputer ini mendapat kunci sendiri.</source>
        <translation>No entry is lost. Close this program and open it again, so that this computer gets keys of its own.</translation>
    </message>
    <message>
        <source>%1 dipakai di dua komputer sekaligus</source>
        <translation>%1 is in use on two computers at once</translation>
    </message>
    <message>
        <source>Isian dari keduanya diterima. Bawa paket data ke keduanya, lalu terima masing-masing sebagai komputer sendiri.</source>
        <translation>Entries from both are taken. Bring data packages to both, then accept each as a computer of its own.</translation>
    </message>
    <message>
        <source>Juga belum datang: %1.</source>
        <translation>Also not come yet: %1.</translation>
    </message>
    <message>
        <source>jejak audit</source>
        <translation>audit trail</translation>
    </message>
    <message>
        <source>komputer lain</source>
        <translation>another computer</translation>
    </message>
    <message>
        <source>Nomor %1 dari komputer ini tidak ada di sini</source>
        <translation>Number %1 of this computer is not here</translation>
    </message>
    <message>
        <source>%4 memilikinya. Register ini kembali ke keadaan lama, atau salinannya dipakai di tempat lain. Kirim paket data dari sini, lalu terima paket data dari %4.</source>
        <translation>%4 has it. This register was put back to an earlier state, or a copy of it is in use elsewhere. Send a data package from here, then receive one from %4.</translation>
    </message>
    <message>
        <source>Isian terakhir dari %4 terpotong: nomor %1</source>
        <translation>The last entries of %4 were cut off: number %1</translation>
    </message>
    <message>
        <source>Jejak audit %4 terpotong: nomor %1</source>
        <translation>The audit trail of %4 was cut off: number %1</translation>
    </message>
    <message>
        <source>%4 masih memilikinya pada %2, tetapi tidak lagi pada %3. Tanyakan sebabnya di sana. Bila ada paket lama dari %4, terima juga.</source>
        <translation>%4 still had it on %2, but no longer on %3. Ask there why. If there are older packages from %4, receive those too.</translation>
    </message>
    <message>
        <source>Bukti terima dari %1</source>
        <translation>Receipt from %1</translation>
    </message>
    <message>
        <source>Simpan salinan ke map</source>
        <translation>Save a copy to a folder</translation>
    </message>
    <message>
        <source>Pilih berkas lain</source>
        <translation>Choose other files</translation>
    </message>
    <message>
        <source>Kirim ke map</source>
        <translation>Send to folder</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sampai itu selesai, sertifikat tidak dinomori di sini.</source>
        <translation>Until that is done, no certificates are numbered here.</translation>
    </message>
    <message>
        <source>%1 disalin ke komputer lain; komputer ini sekarang %2</source>
        <translation>%1 was copied to another computer; this computer is now %2</translation>
    </message>
    <message>
        <source>Isian dari keduanya diterima. Bawa paket data ke keduanya, lalu tutup dan buka lagi program di sana; di sana tertulis apa yang perlu dilakukan.</source>
        <translation>The entries of both are received. Take data packages to both, then close and open the program there again; it says what to do.</translation>
    </message>
    <message>
        <source>Tidak ada isian yang hilang. Sertifikat belum dinomori di sini. Tekan tombol ini hanya di satu komputer, yang melanjutkan tugas %1; di yang lain jangan terbitkan sertifikat dan jangan tambah komputer.</source>
        <translation>No entry is lost. Certificates are not numbered here yet. Press this button on one computer only, the one that goes on as %1; on the other, issue no certificates and add no computers.</translation>
    </message>
    <message>
        <source>Lanjutkan tugas %1 di sini</source>
        <translation>Go on as %1 here</translation>
    </message>
    <message>
        <source>Tugas %1 berlanjut di sini. Bawa stik ke komputer yang lain dan kembali.</source>
        <translation>This computer goes on as %1. Take the stick to the other computer and back.</translation>
    </message>
    <message>
        <source>Nomor %1. Paket sesudahnya menunggu; di %2 tidak ada yang hilang.</source>
        <translation>Numbers %1. Later packages wait; nothing is lost on %2.</translation>
    </message>
</context>
<context>
    <name>TransferNotices</name>
    <message>
        <source>Tulis ke map %1</source>
        <translation>Write into folder %1</translation>
    </message>
    <message>
        <source>Belum ada stik terpasang</source>
        <translation>No stick is plugged in</translation>
    </message>
    <message>
        <source>Sudah dibaca</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Tombol ini hanya menulis satu paket ke stik: darinya %1 tahu apa yang belum datang di sini, dan menulisnya lagi.</source>
        <translation>This button only writes one package to the stick: from it %1 learns what has not come here, and writes it again.</translation>
    </message>
    <message>
        <source>Tulis permintaan untuk %1</source>
        <translation>Write a request for %1</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Kirim &amp; Terima</source>
        <translation>Send &amp; Receive</translation>
    </message>
    <message>
        <source>Terima berkas</source>
        <translation>Receive files</translation>
    </message>
    <message>
        <source>Kirim ke map</source>
        <translation>Send to folder</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Tidak perlu internet</source>
        <translation>No internet needed</translation>
    </message>
    <message>
        <source>Membaca paket data</source>
        <translation>Reading data packages</translation>
    </message>
    <message>
        <source>Menulis paket data</source>
        <translation>Writing data packages</translation>
    </message>
    <message>
        <source>Menulis cadangan, dalam KB</source>
        <translation>Writing the backup, in KB</translation>
    </message>
    <message>
        <source>Ekspor yang belum terkirim</source>
        <translation>Export what is unsent</translation>
    </message>
    <message>
        <source>Memeriksa menurut formulir</source>
        <translation>Checking against the forms</translation>
    </message>
</context>
<context>
    <name>UnsentRow</name>
    <message>
        <source>Lihat datanya</source>
        <translation>See the records</translation>
    </message>
</context>
</TS>
