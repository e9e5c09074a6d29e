<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Messages</name>
    <message>
        <source>Langkah ini tidak dapat diselesaikan. Yang sudah tersimpan tetap utuh; coba lagi, dan catat kode {code} bila terulang.</source>
        <translation>This step could not be finished. What was saved is whole; try again, and note the code {code} if it happens again.</translation>
    </message>
    <message>
        <source>Dibatalkan. Yang sudah tersimpan tetap utuh.</source>
        <translation>Cancelled. What was saved is whole.</translation>
    </message>
    <message>
        <source>Paket ini diteruskan kepada komputer ini oleh penerima lain. Tidak ada yang berubah. Minta langsung dari komputer nomor {pc}.</source>
        <translation>This package was passed on to this computer by another recipient. Nothing changed. Ask computer number {pc} for it directly.</translation>
    </message>
    <message>
        <source>Isian dari komputer nomor {pc} tidak bersambung. Tidak ada yang berubah. Kirim paketnya kepada administrator.</source>
        <translation>The entries of computer number {pc} do not join up. Nothing changed. Give the package to the administrator.</translation>
    </message>
    <message>
        <source>Paket ini rusak atau terpotong. Tidak ada yang berubah. Salin lagi dari stik, atau minta pengirim membuatnya lagi.</source>
        <translation>This package is damaged or cut short. Nothing changed. Copy it from the stick again, or ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Surat ini tidak benar atau tidak ditandatangani oleh yang berhak. Tidak ada yang berubah. Minta surat yang baru.</source>
        <translation>This paper is not right, or not signed by those who may. Nothing changed. Ask for a new one.</translation>
    </message>
    <message>
        <source>Komputer nomor {pc} menulis isian yang tidak benar. Tidak ada yang berubah. Kirim paketnya kepada administrator.</source>
        <translation>Computer number {pc} wrote an entry that is not right. Nothing changed. Give the package to the administrator.</translation>
    </message>
    <message>
        <source>Isi paket ini tidak sama dengan yang ditandatangani. Tidak ada yang berubah. Minta pengirim membuatnya lagi.</source>
        <translation>The content of this package is not what was signed. Nothing changed. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Komputer nomor {pc} tidak berhak mengirim jenis data ini. Tidak ada yang berubah, paket disimpan. Tanyakan kepada administrator.</source>
        <translation>Computer number {pc} may not send this kind of data. Nothing changed, the package is kept. Ask the administrator.</translation>
    </message>
    <message>
        <source>Bagian depan paket ini tidak benar. Tidak ada yang berubah. Minta pengirim membuatnya lagi.</source>
        <translation>The head of this package is not right. Nothing changed. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Paket ini untuk rumah lain. Tidak ada yang berubah; kembalikan kepada pengirim.</source>
        <translation>This package is for another house. Nothing changed; return it to the sender.</translation>
    </message>
    <message>
        <source>Komputer nomor {pc} menulis baris yang tidak benar. Tidak ada yang berubah. Kirim paketnya kepada administrator.</source>
        <translation>Computer number {pc} wrote a line that is not right. Nothing changed. Give the package to the administrator.</translation>
    </message>
    <message>
        <source>Isi berkas ini bukan paket data. Tidak ada yang berubah.</source>
        <translation>The content of this file is no data package. Nothing changed.</translation>
    </message>
    <message>
        <source>Berkas ini dibuat dengan program yang lebih baru. Tidak ada yang berubah. Perbarui program di komputer ini, lalu coba lagi.</source>
        <translation>This file was made by a newer program. Nothing changed. Update the program on this computer, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan paket data. Tidak ada yang berubah. Pilih berkas yang namanya berakhiran .age.</source>
        <translation>This file is no data package. Nothing changed. Choose a file whose name ends in .age.</translation>
    </message>
    <message>
        <source>Paket ini tidak ditujukan ke komputer ini. Tidak ada yang berubah. Minta pengirim membuat paket lagi sesudah komputer ini diterima.</source>
        <translation>This package is not meant for this computer. Nothing changed. Ask the sender to make it again once this computer has been accepted.</translation>
    </message>
    <message>
        <source>Gambar di paket ini tidak cocok. Tidak ada yang berubah. Minta pengirim membuatnya lagi.</source>
        <translation>A picture in this package does not match. Nothing changed. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Komputer nomor {pc} tidak boleh menerima data jenis ini. Tidak ada yang dikirim. Pilih tujuan lain.</source>
        <translation>Computer number {pc} may not receive this kind of data. Nothing was sent. Choose another target.</translation>
    </message>
    <message>
        <source>Paket ini memuat isian dari komputer nomor {pc} yang sudah dicabut. Tidak ada yang berubah. Tanyakan kepada administrator.</source>
        <translation>This package holds entries of computer number {pc}, which was revoked. Nothing changed. Ask the administrator.</translation>
    </message>
    <message>
        <source>Satu bagian paket tidak ditandatangani oleh komputer asalnya (nomor {pc}). Tidak ada yang berubah. Minta paket baru.</source>
        <translation>One part of the package is not signed by the computer it came from (number {pc}). Nothing changed. Ask for a new package.</translation>
    </message>
    <message>
        <source>Tanda tangan paket ini tidak cocok: isinya diubah sesudah ditandatangani. Tidak ada yang berubah. Minta paket baru, dan beri tahu administrator.</source>
        <translation>The signature of this package does not match: it was changed after signing. Nothing changed here. Ask for a new one and tell the administrator.</translation>
    </message>
    <message>
        <source>Berkas ini bukan paket data: ukurannya tidak mungkin, atau hanya pintasan. Tidak ada yang berubah. Pilih berkas paketnya, berakhiran .age.</source>
        <translation>This file is no data package: its size is impossible, or it is only a shortcut. Nothing changed. Choose the package itself, ending in .age.</translation>
    </message>
    <message>
        <source>Isian dari komputer nomor {pc} ada di tempat yang salah. Tidak ada yang berubah. Kirim paketnya kepada administrator.</source>
        <translation>Entries of computer number {pc} stand in the wrong place. Nothing changed. Give the package to the administrator.</translation>
    </message>
    <message>
        <source>Satu bagian yang tidak boleh dibagi melebihi batas paket 15 MB. Tidak ada yang dikirim; isian tetap tersimpan. Hubungi administrator.</source>
        <translation>A part that may not be divided exceeds the package limit of 15 MB. Nothing was sent; all entries stay saved. Tell the administrator.</translation>
    </message>
    <message>
        <source>Di belakang paket dari komputer nomor {pc} ada sisa yang tidak dikenal. Tidak ada yang berubah. Minta pengirim membuatnya lagi.</source>
        <translation>Something unknown follows the package of computer number {pc}. Nothing changed. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Pengirim paket ini belum dikenal di sini. Tidak ada yang berubah, paket disimpan. Terima dahulu komputernya, lalu coba lagi.</source>
        <translation>The sender of this package is not known here yet. Nothing changed, the package is kept. Accept that computer first, then try again.</translation>
    </message>
    <message>
        <source>Komputer nomor {pc} menulis paket yang tidak bisa dibuka dengan aman. Tidak ada yang berubah. Kirim paketnya kepada administrator.</source>
        <translation>Computer number {pc} wrote a package that cannot be unpacked safely. Nothing changed. Give the package to the administrator.</translation>
    </message>
    <message>
        <source>Jawaban ini untuk permintaan lain. Tidak ada yang berubah. Minta jawaban untuk permintaan dari komputer ini.</source>
        <translation>This answer belongs to another request. Nothing changed. Ask for the answer to this computer&apos;s request.</translation>
    </message>
    <message>
        <source>Nomor {no} sudah dipakai komputer lain. Tidak ada yang berubah. Pilih nomor berikutnya.</source>
        <translation>Number {no} belongs to another computer already. Nothing changed. Choose the next number.</translation>
    </message>
    <message>
        <source>Salinan sertifikat ini di register tidak terbaca. Sertifikat lain tidak terganggu. Pulihkan dari cadangan, atau terbitkan pengganti.</source>
        <translation>This certificate&apos;s copy in the register cannot be read. Other certificates are untouched. Restore a backup, or issue a replacement.</translation>
    </message>
    <message>
        <source>Teks {element} terlalu panjang untuk sertifikat ini. Belum ada nomor yang dipakai. Pendekkan teksnya, lalu terbitkan lagi.</source>
        <translation>The text {element} is too long for this certificate. No number has been used. Shorten it, then issue again.</translation>
    </message>
    <message>
        <source>Ada huruf pada {element} yang tidak dimiliki jenis huruf sertifikat. Belum ada nomor yang dipakai. Tulis dengan huruf Latin, lalu terbitkan lagi.</source>
        <translation>The text {element} has letters that the certificate&apos;s typeface lacks. No number has been used. Write it in Latin letters, then issue again.</translation>
    </message>
    <message>
        <source>Sertifikat ini dibuat dengan program yang lebih baru. Isinya aman. Perbarui program di komputer ini untuk mencetaknya.</source>
        <translation>This certificate was made by a newer program. It is safe. Update the program on this computer to print it.</translation>
    </message>
    <message>
        <source>Ini bukan kode keaslian sertifikat. Pindai atau ketik seluruh isinya, enam baris.</source>
        <translation>This is not a certificate&apos;s authenticity code. Scan or type all of it, six lines.</translation>
    </message>
    <message>
        <source>Tata letak memakai isian {name} yang tidak dikenal. Tidak ada yang dicetak. Perbaiki namanya, atau hapus.</source>
        <translation>The layout uses an unknown placeholder {name}. Nothing has been printed. Correct its name, or remove it.</translation>
    </message>
    <message>
        <source>Tata letak sertifikat {name} tidak terbaca. Sertifikat yang sudah terbit tidak berubah. Pasang ulang program, atau pakai tata letak lain.</source>
        <translation>The certificate layout {name} cannot be read. Issued certificates are unchanged. Install the program again, or use another layout.</translation>
    </message>
    <message>
        <source>Tata letak sertifikat salah pada {place}. Tidak ada yang dicetak. Perbaiki bagian itu, atau pakai tata letak lain.</source>
        <translation>The certificate layout is wrong at {place}. Nothing has been printed. Correct that part, or use another layout.</translation>
    </message>
    <message>
        <source>Kurung kurawal di pola nomor tidak berpasangan. Pola lama tetap dipakai.</source>
        <translation>The braces in the number pattern do not match. The old pattern stays in use.</translation>
    </message>
    <message>
        <source>Pola nomor harus memuat {{seq}} satu kali. Pola lama tetap dipakai.</source>
        <translation>The number pattern must hold {{seq}} once. The old pattern stays in use.</translation>
    </message>
    <message>
        <source>Bagian {name} tidak dikenal di pola nomor. Yang dikenal: seq, issuer, roman_month, month, year. Pola lama tetap dipakai.</source>
        <translation>{name} is unknown in the number pattern. Known are seq, issuer, roman_month, month, year. The old pattern stays in use.</translation>
    </message>
    <message>
        <source>Isian ini perlu dicocokkan dengan kertasnya.</source>
        <translation>Compare this with the paper.</translation>
    </message>
    <message>
        <source>Formulir {file} tidak ditemukan. Data tidak berubah; pasang ulang program.</source>
        <translation>The form {file} is missing. The data are unchanged; install the program again.</translation>
    </message>
    <message>
        <source>Tanggal ini tidak dapat dibaca. Contoh: 28-10-2021.</source>
        <translation>This date cannot be read. Example: 28-10-2021.</translation>
    </message>
    <message>
        <source>Tulis angka, desimal dengan titik.</source>
        <translation>Write a number, decimals after a point.</translation>
    </message>
    <message>
        <source>Tulis bilangan bulat, tanpa titik atau koma.</source>
        <translation>Write a whole number, without point or comma.</translation>
    </message>
    <message>
        <source>Isian ini harus diisi.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>Formulir {file} tidak dapat dibaca: {detail}. Data tidak berubah; perbaiki berkasnya atau kembalikan yang lama.</source>
        <translation>The form {file} cannot be read: {detail}. The data are unchanged; mend the file or bring back the old one.</translation>
    </message>
    <message>
        <source>NIK: {date}. Pakai / Biarkan.</source>
        <translation>NIK says {date}. Use / Leave.</translation>
    </message>
    <message>
        <source>Tanggal lahir ini belum terjadi. Isian tetap disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>This date of birth lies in the future. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Tanggal ini tidak ada di kalender. Isian tetap disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>There is no such day. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Menurut tanggal ini umurnya lebih dari 120 tahun. Isian tetap disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>This would make the person older than 120. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Tanggal ini belum terbaca. Isian tetap disimpan seperti ditulis; contoh yang terbaca: 28-10-1990, 1990, umur 45.</source>
        <translation>This date could not be read. Kept as written; readable are 28-10-1990, 1990, age 45.</translation>
    </message>
    <message>
        <source>Nama kosong. Isi nama, satu kata pun cukup.</source>
        <translation>The name is empty. Enter a name; one word is enough.</translation>
    </message>
    <message>
        <source>Tanggal lahir di dalam NIK tidak ada di kalender. Disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>The birth date inside the NIK does not exist. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Kode kecamatan {district} tidak ada di daftar terbaru; mungkin kode lama. Isian tetap disimpan.</source>
        <translation>District code {district} is not in the latest list; perhaps an old one. Kept all the same.</translation>
    </message>
    <message>
        <source>NIK {digits} angka, biasanya 16. Disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>NIK has {digits} digits, usually 16. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>NIK ditandai ada, tetapi belum ditulis.</source>
        <translation>The NIK is marked as present but not written.</translation>
    </message>
    <message>
        <source>Di NIK ada tanda yang bukan angka. Disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>NIK holds something that is no digit. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Kode wilayah {province} tidak dikenal. Mungkin salah baca; isian tetap disimpan.</source>
        <translation>Region code {province} is unknown. Perhaps misread; kept all the same.</translation>
    </message>
    <message>
        <source>NIK dibulatkan oleh Excel, angka terakhirnya hilang. Lihat KTP, lalu tulis lagi 16 angkanya.</source>
        <translation>Excel rounded this NIK, its last digit is lost. Look at the identity card and enter all 16 digits.</translation>
    </message>
    <message>
        <source>Nomor urut NIK tidak mungkin 0000. Disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>A NIK&apos;s serial cannot be 0000. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Panjang nomor telepon ini tidak lazim. Disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>This phone number has an unusual length. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Di nomor telepon ada tanda yang bukan angka. Disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>The phone number holds something that is no digit. Kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Di sini ada lebih dari satu nomor telepon. Disimpan seperti ditulis; pilih satu bila sempat.</source>
        <translation>There is more than one phone number here. Kept as written; choose one when you can.</translation>
    </message>
    <message>
        <source>Desa &quot;{text}&quot; belum ditemukan di daftar. Disimpan seperti ditulis; pilih dari daftar bila sempat.</source>
        <translation>Village &quot;{text}&quot; is not found in the list. Kept as written; choose from the list when you can.</translation>
    </message>
    <message>
        <source>Menurut NIK: {sex}. Pakai atau biarkan; isian tetap disimpan.</source>
        <translation>The NIK says {sex}. Use it or leave it; the entry is kept.</translation>
    </message>
    <message>
        <source>L/P belum diisi.</source>
        <translation>L/P is not filled.</translation>
    </message>
    <message>
        <source>Isian ini terlalu panjang (paling banyak sekitar 65.000 huruf) atau memuat tanda yang tidak bisa disimpan. Tidak ada yang berubah; perpendek atau tulis ulang isian itu.</source>
        <translation>This text is too long (about 65,000 letters at most) or holds a character that cannot be kept. Nothing was changed; shorten it or write it again.</translation>
    </message>
    <message>
        <source>Data ini sudah berubah sejak layar ini dibuka. Isian Anda belum disimpan dan masih ada di layar; lihat perubahan itu dulu, lalu simpan lagi.</source>
        <translation>This record has changed since this screen was opened. What you typed is not saved yet and still on the screen; look at the change, then save again.</translation>
    </message>
    <message>
        <source>Komputer ini belum boleh menulis data jenis ini. Tidak ada yang berubah; minta admin memeriksa hak komputer ini.</source>
        <translation>This computer may not write this kind of data yet. Nothing was changed; ask an administrator to check this computer&apos;s rights.</translation>
    </message>
    <message>
        <source>Untuk data ini ada beberapa nilai berbeda yang belum tampil di layar. Isian Anda masih ada; buka data sekali lagi, pilih nilai yang benar, lalu simpan.</source>
        <translation>There are several different values for this that the screen did not show. What you typed is still there; open the record again, choose the right value, then save.</translation>
    </message>
    <message>
        <source>Salinan register tidak sama dengan aslinya, lalu dibuang. Register sendiri tidak terganggu. Coba lagi, atau pakai stik lain.</source>
        <translation>The copy of the register was not equal to it and was thrown away. The register itself is fine. Try again, or use another stick.</translation>
    </message>
    <message>
        <source>Berkas register rusak sebagian. Jangan dipakai terus. Pulihkan dari cadangan terakhir; berkas yang rusak tetap disimpan.</source>
        <translation>The register&apos;s file is partly damaged. Do not go on with it. Restore the last backup; the damaged file is kept.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer tidak menjawab dengan benar. Isian Anda belum tersimpan. Salin register ke stik sekarang juga, lalu minta komputer diperiksa.</source>
        <translation>The disk did not answer properly. Your entry is not saved yet. Copy the register to a stick now, then have the computer checked.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer penuh. Isian Anda belum tersimpan, yang sudah tersimpan tetap aman. Hapus berkas yang tidak perlu, lalu simpan lagi.</source>
        <translation>The disk is full. Your entry is not saved yet; what was saved is safe. Remove files you do not need, then save again.</translation>
    </message>
    <message>
        <source>Di map ini sudah ada register. Register itu tidak diubah. Pilih map lain, atau buka register yang ada.</source>
        <translation>There is a register in this folder already. It was not changed. Choose another folder, or open that one.</translation>
    </message>
    <message>
        <source>Register sedang dipakai program lain di komputer ini. Isian Anda belum tersimpan. Tutup program itu, lalu coba lagi.</source>
        <translation>Another program on this computer is using the register. Your entry is not saved yet. Close that program, then try again.</translation>
    </message>
    <message>
        <source>Berkas register {file} tidak ditemukan. Periksa apakah mapnya dipindahkan, atau pulihkan dari cadangan.</source>
        <translation>The register&apos;s file {file} was not found. See whether its folder was moved, or restore a backup.</translation>
    </message>
    <message>
        <source>Register ini ditulis oleh program yang lebih baru (versi data {version}, program ini {ours}). Tidak ada yang berubah. Pasang program yang lebih baru.</source>
        <translation>A newer program wrote this register (data version {version}, this program {ours}). Nothing has changed. Install the newer program.</translation>
    </message>
    <message>
        <source>Berkas {file} bukan register. Berkas itu tidak diubah. Pilih map yang lain, atau pulihkan dari cadangan.</source>
        <translation>The file {file} is not a register. It was not changed. Choose another folder, or restore a backup.</translation>
    </message>
    <message>
        <source>Map register tidak dapat ditulisi. Isian Anda belum tersimpan. Periksa izin map itu, atau pindahkan register ke map lain.</source>
        <translation>The register&apos;s folder cannot be written. Your entry is not saved yet. Check the folder&apos;s permissions, or move the register.</translation>
    </message>
    <message>
        <source>Kunci register tidak cocok dengan berkasnya. Tidak ada yang berubah. Pulihkan dari cadangan, atau masuk dengan kode pemulihan.</source>
        <translation>The register&apos;s key does not fit its file. Nothing has changed. Restore a backup, or log in with the recovery code.</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>kegiatan</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>penerbit</source>
        <translation>issuer</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>number</translation>
    </message>
    <message>
        <source>judul</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>tempat dan tanggal lahir</source>
        <translation>place and date of birth</translation>
    </message>
    <message>
        <source>kalimat pengantar</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>penyelenggara</source>
        <translation>organiser</translation>
    </message>
    <message>
        <source>jumlah jam</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>predikat</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>isi</source>
        <translation>body</translation>
    </message>
    <message>
        <source>tempat dan tanggal terbit</source>
        <translation>place and date of issue</translation>
    </message>
    <message>
        <source>penanda tangan</source>
        <translation>signers</translation>
    </message>
    <message>
        <source>pengajar</source>
        <translation>instructor</translation>
    </message>
    <message>
        <source>materi</source>
        <translation>materials</translation>
    </message>
    <message>
        <source>alamat penerbit</source>
        <translation>issuer&apos;s address</translation>
    </message>
    <message>
        <source>cara memeriksa</source>
        <translation>how to check</translation>
    </message>
    <message>
        <source>kode pendek</source>
        <translation>short code</translation>
    </message>
    <message>
        <source>kode keaslian</source>
        <translation>authenticity code</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation>female</translation>
    </message>
    <message>
        <source>Kegiatan ini tidak ada lagi di register. Yang lain tidak berubah. Kembali ke daftar kegiatan.</source>
        <translation>This activity is no longer in the register. Nothing else changed. Go back to the list of activities.</translation>
    </message>
    <message>
        <source>Di berkas ini tidak ada kolom tanggal kehadiran. Kehadiran tidak berubah. Periksa baris judulnya, atau pilih berkas lain.</source>
        <translation>The file has no columns with dates of attendance. Attendance is unchanged. Look at its header row, or choose another file.</translation>
    </message>
    <message>
        <source>Di berkas ini tidak ada kolom nama. Kehadiran tidak berubah. Periksa baris judulnya, atau pilih berkas lain.</source>
        <translation>The file has no column of names. Attendance is unchanged. Look at its header row, or choose another file.</translation>
    </message>
    <message>
        <source>Tanda {mark} tidak dikenal. Kehadiran tidak berubah. Pakai H, T, S, I, atau A.</source>
        <translation>The mark {mark} is not known. Attendance is unchanged. Use H, T, S, I or A.</translation>
    </message>
    <message>
        <source>Pada rentang ini tidak ada hari yang dipilih. Belum ada sesi yang dibuat. Pilih hari lain, atau perpanjang rentangnya.</source>
        <translation>None of the chosen weekdays lies in this range. No session was made. Choose other days, or a longer range.</translation>
    </message>
    <message>
        <source>Tanggal selesai mendahului tanggal mulai. Belum ada sesi yang dibuat. Periksa kedua tanggal.</source>
        <translation>The end comes before the beginning. No session was made. Look at both dates.</translation>
    </message>
    <message>
        <source>Rentang ini melebihi {most} sesi. Belum ada sesi yang dibuat. Pendekkan rentangnya, atau bagi menjadi dua kegiatan.</source>
        <translation>This range gives more than {most} sessions. No session was made. Shorten it, or make two activities.</translation>
    </message>
    <message>
        <source>Jawaban untuk komputer ini belum ada di stik. Tidak ada yang berubah. Bawa stik ke komputer pertama, terima di sana, lalu coba lagi.</source>
        <translation>The answer for this computer is not on the stick. Nothing changed. Take the stick to the first computer, accept there, then try again.</translation>
    </message>
    <message>
        <source>Belum ada permintaan gabung dari komputer ini. Buat permintaan dahulu, lalu bawa ke komputer pertama.</source>
        <translation>This computer has made no request to join yet. Make one first, then take it to the first computer.</translation>
    </message>
    <message>
        <source>Komputer ini tidak memegang kunci rumah. Tidak ada yang berubah. Terima komputer baru di komputer pertama.</source>
        <translation>This computer does not hold the house&apos;s key. Nothing changed. Accept new computers on the first one.</translation>
    </message>
    <message>
        <source>Komputer ini belum diterima di rumah ini. Isian tersimpan di sini. Selesaikan dahulu gabung dengan komputer lain.</source>
        <translation>This computer has not been accepted into the house. Entries are saved here. Finish joining first.</translation>
    </message>
    <message>
        <source>Orang ini sudah mempunyai sertifikat {number} dari kegiatan ini. Tidak ada yang diterbitkan lagi.</source>
        <translation>This person already has certificate {number} of this activity. Nothing was issued again.</translation>
    </message>
    <message>
        <source>Ada yang belum memenuhi syarat. Belum ada nomor yang dipakai. Tulis alasan untuk orang itu, atau lepas tandanya.</source>
        <translation>Somebody does not meet the conditions. No number was used. Write a reason for that person, or take the mark off.</translation>
    </message>
    <message>
        <source>Kata &quot;{word}&quot; akan tercetak. Ganti, atau lanjutkan dengan alasan.</source>
        <translation>The word &quot;{word}&quot; would be printed. Change it, or go on with a reason.</translation>
    </message>
    <message>
        <source>Hak atas nomor sertifikat ada pada komputer lain di rumah ini. Belum ada nomor yang dipakai. Terbitkan di komputer itu.</source>
        <translation>The right to certificate numbers lies with another computer of this house. No number was used. Issue there.</translation>
    </message>
    <message>
        <source>Penanda tangan belum diisi. Belum ada nomor yang dipakai. Isi nama ketua di Pengaturan.</source>
        <translation>No signer has been entered. No number was used. Enter the head&apos;s name in Settings.</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih. Tandai sedikitnya satu orang dengan Spasi.</source>
        <translation>Nobody is chosen. Mark at least one person with Space.</translation>
    </message>
    <message>
        <source>Sertifikat ini tidak ada di register. Tidak ada yang berubah. Kembali ke daftar sertifikat.</source>
        <translation>This certificate is not in the register. Nothing changed. Go back to the list of certificates.</translation>
    </message>
    <message>
        <source>Cadangan ini rusak atau terpotong. Tidak ada yang berubah. Salin lagi dari stik, atau pakai cadangan lain.</source>
        <translation>This backup is damaged or cut short. Nothing changed. Copy it from the stick again, or use another backup.</translation>
    </message>
    <message>
        <source>Cadangan ini dibuat program yang lebih baru. Tidak ada yang berubah. Perbarui program di komputer ini, lalu coba lagi.</source>
        <translation>A newer program made this backup. Nothing changed. Update the program on this computer, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan cadangan. Tidak ada yang berubah. Pilih berkas cadangan dari stik.</source>
        <translation>This file is no backup. Nothing changed. Choose the backup file on the stick.</translation>
    </message>
    <message>
        <source>Bagian {name} berubah selagi disalin. Register tidak terganggu; salinan dibuang. Coba lagi.</source>
        <translation>The part {name} changed while it was copied. The register is fine; the copy was thrown away. Try again.</translation>
    </message>
    <message>
        <source>Cadangan ini berisi {have} bagian, lebih dari yang mungkin. Tidak ada yang berubah. Pakai cadangan lain.</source>
        <translation>This backup has {have} parts, more than can be. Nothing changed. Use another backup.</translation>
    </message>
    <message>
        <source>Kata sandi atau kode pemulihan tidak cocok dengan cadangan ini. Tidak ada yang berubah. Periksa Caps Lock, lalu coba lagi.</source>
        <translation>The password or recovery code does not fit this backup. Nothing changed. Check Caps Lock, then try again.</translation>
    </message>
    <message>
        <source>Kelompok {group} tidak cocok dengan huruf pemeriksanya. Bandingkan lagi dengan kertas.</source>
        <translation>Group {group} does not fit its check letter. Compare it with the paper again.</translation>
    </message>
    <message>
        <source>Kode pemulihan belum lengkap: {have} dari {need} huruf. Lanjutkan mengetik dari kertas.</source>
        <translation>The recovery code is not complete: {have} of {need} letters. Go on typing from the paper.</translation>
    </message>
    <message>
        <source>Berkas kunci komputer ini rusak. Isian tetap utuh. Pulihkan dari cadangan terakhir sebagai komputer baru.</source>
        <translation>This computer&apos;s key file is damaged. The entries are whole. Restore the last backup as a new computer.</translation>
    </message>
    <message>
        <source>Ini kata sandi terakhir yang membuka register. Tidak dihapus. Tambah pengguna lain dahulu.</source>
        <translation>This is the last password that opens the register. It was not removed. Add another user first.</translation>
    </message>
    <message>
        <source>Kunci register ini ditulis program yang lebih baru. Tidak ada yang berubah. Perbarui program di komputer ini.</source>
        <translation>A newer program wrote this register&apos;s keys. Nothing changed. Update the program on this computer.</translation>
    </message>
    <message>
        <source>Pengguna ini belum mempunyai kata sandi di komputer ini. Tidak ada yang berubah. Minta administrator membuatkannya.</source>
        <translation>This user has no password on this computer. Nothing changed. Ask the administrator for one.</translation>
    </message>
    <message>
        <source>Kedua salinan berkas kunci rusak. Isian tetap terkunci dan utuh. Pulihkan dari cadangan terakhir.</source>
        <translation>Both copies of the key file are damaged. The entries stay locked and whole. Restore the last backup.</translation>
    </message>
    <message>
        <source>Berkas kunci register tidak ditemukan. Isian tetap terkunci dan utuh. Pulihkan dari cadangan terakhir.</source>
        <translation>The register&apos;s key file is missing. The entries stay locked and whole. Restore the last backup.</translation>
    </message>
    <message>
        <source>Berkas kunci memuat {have} pengguna, lebih dari yang mungkin. Tidak ada yang berubah. Hapus akun yang tidak dipakai.</source>
        <translation>The key file holds {have} users, more than can be. Nothing changed. Remove accounts that are not used.</translation>
    </message>
    <message>
        <source>Kode pemulihan tidak cocok dengan register ini. Bandingkan lagi dengan kertas.</source>
        <translation>The recovery code does not fit this register. Compare it with the paper again.</translation>
    </message>
    <message>
        <source>Kata sandi tidak cocok. Periksa Caps Lock, lalu coba lagi.</source>
        <translation>The password does not match. Check Caps Lock, then try again.</translation>
    </message>
    <message>
        <source>Data ini diubah sementara Anda mengisi. Isian Anda masih di layar dan belum disimpan. Lihat perubahannya, lalu simpan lagi.</source>
        <translation>This record was changed while you were filling it in. What you typed is still on the screen, not saved. Look at the change, then save again.</translation>
    </message>
    <message>
        <source>Isi nama dahulu, satu kata pun cukup.</source>
        <translation>Enter a name first; one word is enough.</translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu, beberapa kata pun cukup. Belum ada yang berubah.</source>
        <translation>Write the reason first; a few words are enough. Nothing has changed.</translation>
    </message>
    <message>
        <source>Data ini tidak ada lagi di register. Yang lain tidak berubah. Kembali ke daftar.</source>
        <translation>This record is no longer in the register. Nothing else changed. Go back to the list.</translation>
    </message>
    <message>
        <source>Map {name} sudah berisi. Tidak ada yang diubah. Pilih map yang kosong atau yang belum ada.</source>
        <translation>The folder {name} is not empty. Nothing was changed. Choose an empty folder or a new one.</translation>
    </message>
    <message>
        <source>Langkah contoh {step} tidak memberi hasil yang seharusnya. Berkas asal tidak diubah.</source>
        <translation>The example&apos;s step {step} did not give what it should. The source files are unchanged.</translation>
    </message>
    <message>
        <source>Nama {name} tidak dapat dipakai di sini, mungkin terlalu panjang. Tidak ada yang tertulis. Pilih nama yang lebih pendek.</source>
        <translation>The name {name} cannot be used here, perhaps it is too long. Nothing was written. Choose a shorter one.</translation>
    </message>
    <message>
        <source>Stik atau penyimpanan tidak menjawab saat membaca {name}. Isian aman di komputer ini. Pakai stik lain.</source>
        <translation>The stick or disk did not answer while handling {name}. The entries are safe here. Use another stick.</translation>
    </message>
    <message>
        <source>Sudah ada berkas bernama {name}. Berkas itu tidak diubah. Pilih nama lain.</source>
        <translation>There is a file named {name} already. It was not changed. Choose another name.</translation>
    </message>
    <message>
        <source>{name} tidak ada lagi, atau stik sudah dicabut. Isian aman di komputer ini. Colokkan lagi, lalu ulangi.</source>
        <translation>{name} is no longer there, or the stick was removed. The entries are safe here. Plug it in again and repeat.</translation>
    </message>
    <message>
        <source>{name} sedang dipakai program lain. Tidak ada yang berubah. Tutup program itu, lalu coba lagi.</source>
        <translation>Another program is using {name}. Nothing changed. Close it, then try again.</translation>
    </message>
    <message>
        <source>{name} tertulis, tetapi terbaca lain. Berkas itu dibuang; isian aman di komputer ini. Pakai stik lain.</source>
        <translation>{name} was written but reads differently. It was thrown away; the entries are safe here. Use another stick.</translation>
    </message>
    <message>
        <source>{name} tidak dapat ditulisi. Tidak ada yang berubah. Pilih tempat lain, atau lepas kunci tulis pada stik.</source>
        <translation>{name} cannot be written. Nothing changed. Choose another place, or take the write lock off the stick.</translation>
    </message>
    <message>
        <source>{name} terlalu besar untuk penyimpanan ini. Tidak ada yang tertulis. Pakai stik lain.</source>
        <translation>{name} is too large for this medium. Nothing was written. Use another stick.</translation>
    </message>
    <message>
        <source>{name} tidak dapat dibaca. Tidak ada yang berubah. Salin sekali lagi, atau pilih berkas lain.</source>
        <translation>{name} cannot be read. Nothing changed. Copy it again, or choose another file.</translation>
    </message>
    <message>
        <source>Batas kehadiran antara 1 dan 100 persen. Nilai lama tetap dipakai.</source>
        <translation>The attendance limit lies between 1 and 100 per cent. The old value stays in use.</translation>
    </message>
    <message>
        <source>Map ini tidak dapat ditulisi. Register belum dibuat. Pilih map lain.</source>
        <translation>This folder cannot be written. No register was made. Choose another folder.</translation>
    </message>
    <message>
        <source>Map ini ada di stik. Register belum dibuat. Pilih map di komputer ini; stik dipakai untuk salinan.</source>
        <translation>This folder is on a stick. No register was made. Choose a folder on this computer; sticks are for copies.</translation>
    </message>
    <message>
        <source>Map ini ada di komputer lain lewat jaringan. Register belum dibuat. Pilih map di komputer ini.</source>
        <translation>This folder lies on another computer across the network. No register was made. Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>Map ini disalin ke internet oleh {name}. Pilih map lain supaya data tidak keluar.</source>
        <translation>{name} copies this folder to the internet. Choose another so that the data stay here.</translation>
    </message>
    <message>
        <source>Berkas program {name} tidak ditemukan. Data tidak terganggu. Pasang ulang program ini.</source>
        <translation>The program&apos;s file {name} is missing. The data are untouched. Install the program again.</translation>
    </message>
    <message>
        <source>Di komputer ini sudah ada register. Register itu tidak diubah. Buka yang ada, atau tanyakan kepada administrator.</source>
        <translation>There is a register on this computer already. It was not changed. Open it, or ask the administrator.</translation>
    </message>
    <message>
        <source>Register sedang dibuka di tempat lain di komputer ini. Tutup di sana, lalu coba lagi.</source>
        <translation>The register is open elsewhere on this computer. Close it there, then try again.</translation>
    </message>
    <message>
        <source>Kunci komputer ini tidak cocok dengan register. Isian tetap utuh. Pulihkan dari cadangan terakhir sebagai komputer baru.</source>
        <translation>This computer&apos;s keys do not fit the register. The entries are whole. Restore the last backup as a new computer.</translation>
    </message>
    <message>
        <source>Register ini belum memuat data rumah. Tidak ada yang berubah. Ambil dahulu paket data dari komputer pertama.</source>
        <translation>This register does not hold the house&apos;s facts yet. Nothing changed. Take the data package of the first computer first.</translation>
    </message>
    <message>
        <source>Kunci rumah tidak ada di register ini. Isian tetap utuh. Pulihkan dari cadangan terakhir, atau tanyakan kepada administrator.</source>
        <translation>The house&apos;s key is not in this register. The entries are whole. Restore the last backup, or ask the administrator.</translation>
    </message>
    <message>
        <source>Isian ini harus diisi dahulu.</source>
        <translation>This must be filled in first.</translation>
    </message>
    <message>
        <source>Kata sandi terlalu pendek. Pakai sedikitnya {need} huruf atau angka; kalimat pendek mudah diingat.</source>
        <translation>The password is too short. Use at least {need} letters or digits; a short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>Kode singkat terdiri atas 2 sampai 8 huruf besar atau angka, misalnya RKO.</source>
        <translation>The short code has 2 to 8 capitals or digits, such as RKO.</translation>
    </message>
    <message>
        <source>Isi {file} sudah pernah diambil. Tidak ada yang ditambahkan.</source>
        <translation>What {file} holds was taken before. Nothing was added.</translation>
    </message>
    <message>
        <source>Kolom nama di {file} belum dikenali. Register tidak berubah. Pilih sendiri kolom yang berisi nama.</source>
        <translation>The column of names in {file} was not recognised. The register is unchanged. Choose the column with the names yourself.</translation>
    </message>
    <message>
        <source>Di {file} tidak ada baris yang berisi orang. Register tidak berubah. Periksa lembarnya, atau pilih berkas lain.</source>
        <translation>No row of {file} holds a person. The register is unchanged. Look at the sheet, or choose another file.</translation>
    </message>
    <message>
        <source>Impor ini tidak ditemukan di register. Tidak ada yang berubah.</source>
        <translation>This import is not found in the register. Nothing changed.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak berisi apa-apa. Register tidak berubah. Pilih berkas lain.</source>
        <translation>The file {file} holds nothing. The register is unchanged. Choose another file.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak ada lagi di tempatnya. Register tidak berubah. Periksa stiknya, lalu pilih lagi.</source>
        <translation>The file {file} is no longer there. The register is unchanged. Look at the stick, then choose again.</translation>
    </message>
    <message>
        <source>Berkas {file} sedang dibuka program lain. Register tidak berubah. Tutup di Excel, lalu coba lagi.</source>
        <translation>Another program has {file} open. The register is unchanged. Close it in Excel, then try again.</translation>
    </message>
    <message>
        <source>Berkas {file} bukan buku kerja Excel. Register tidak berubah. Buka di Excel, simpan sebagai .xlsx, lalu pilih lagi.</source>
        <translation>{file} is not an Excel workbook. The register is unchanged. Open it in Excel, save as .xlsx, choose again.</translation>
    </message>
    <message>
        <source>Berkas {file} terkunci kata sandi. Register tidak berubah. Buka di Excel, simpan tanpa kata sandi, lalu pilih lagi.</source>
        <translation>The file {file} is locked by a password. The register is unchanged. Open it in Excel, save it without, then choose it again.</translation>
    </message>
    <message>
        <source>Berkas {file} melebihi {megabytes} MB. Register tidak berubah. Hapus gambar di dalamnya atau bagi menjadi beberapa berkas.</source>
        <translation>The file {file} exceeds {megabytes} MB. The register is unchanged. Remove pictures in it, or divide it into several files.</translation>
    </message>
    <message>
        <source>Lembar di {file} lebih dari {rows} baris. Register tidak berubah. Bagi menjadi beberapa berkas.</source>
        <translation>The sheet in {file} has more than {rows} rows. The register is unchanged. Divide it into several files.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak dapat dibaca. Register tidak berubah. Salin sekali lagi dari asalnya, lalu pilih lagi.</source>
        <translation>The file {file} cannot be read. The register is unchanged. Copy it again from where it came, then choose it again.</translation>
    </message>
    <message>
        <source>Penyimpanan penuh: perlu {need:size}, tersisa {free:size}. Tidak ada yang tertulis. Pakai stik lain, atau kosongkan sebagian.</source>
        <translation>No room left: {need:size} needed, {free:size} left. Nothing was written. Use another stick, or free some room.</translation>
    </message>
    <message>
        <source>Register sedang dibuka di akun Windows &quot;{account}&quot; sejak {since:moment}. Tutup di sana, lalu coba lagi.</source>
        <translation>The register is open in Windows account &quot;{account}&quot; since {since:moment}. Close it there, then try again.</translation>
    </message>
</context>
</TS>
