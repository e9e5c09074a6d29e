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
        <source>Kata &quot;{word}&quot; akan tercetak. Ganti, atau lanjutkan dengan alasan.</source>
        <translation>The word &quot;{word}&quot; would be printed. Change it, or go on with a reason.</translation>
    </message>
    <message>
        <source>Isi nama dahulu, satu kata pun cukup.</source>
        <translation>Enter a name first; one word is enough.</translation>
    </message>
    <message>
        <source>Map ini disalin ke internet oleh {name}. Pilih map lain supaya data tidak keluar.</source>
        <translation>{name} copies this folder to the internet. Choose another so that the data stay here.</translation>
    </message>
    <message>
        <source>Kegiatan itu tidak ada lagi. Kembali ke daftar kegiatan.</source>
        <translation>That activity is no longer there. Go back to the list.</translation>
    </message>
    <message>
        <source>Di lembar ini tidak ditemukan tanggal di kepala kolom. Tidak ada yang berubah; tulis tanggal di atas setiap kolom kehadiran, lalu pilih lagi.</source>
        <translation>No dates were found above the columns of this sheet. Nothing has changed; write a date above each attendance column, choose again.</translation>
    </message>
    <message>
        <source>Di lembar ini tidak ditemukan kolom nama. Tidak ada yang berubah; tulis NAMA di atas kolomnya, lalu pilih lagi.</source>
        <translation>No column of names was found on this sheet. Nothing has changed; write NAMA above it, choose again.</translation>
    </message>
    <message>
        <source>Tanda {mark} tidak dikenal. Pakai H, T, S, I, atau A.</source>
        <translation>The mark {mark} is unknown. Use H, T, S, I or A.</translation>
    </message>
    <message>
        <source>Tidak ada hari yang cocok di antara kedua tanggal itu. Pilih hari lain.</source>
        <translation>No day between the two dates fits. Choose other weekdays.</translation>
    </message>
    <message>
        <source>Tanggal selesai mendahului tanggal mulai. Betulkan salah satunya.</source>
        <translation>The last day is before the first. Correct one of them.</translation>
    </message>
    <message>
        <source>Terlalu banyak sesi sekaligus, paling banyak {most}. Pilih rentang yang lebih pendek.</source>
        <translation>Too many sessions at once, {most} at most. Choose a shorter range.</translation>
    </message>
    <message>
        <source>Di stik ini tidak ada jawaban. Minta komputer pertama menulisnya, lalu colokkan lagi.</source>
        <translation>There is no answer on this stick. Ask the first computer to write it, then plug it in again.</translation>
    </message>
    <message>
        <source>Komputer ini belum membuat permintaan. Tulis permintaan ke stik dahulu.</source>
        <translation>This computer has made no request yet. Write the request onto a stick first.</translation>
    </message>
    <message>
        <source>Hanya komputer pertama yang dapat menerima komputer lain. Bawa stik ke sana.</source>
        <translation>Only the first computer can accept another one. Take the stick there.</translation>
    </message>
    <message>
        <source>Komputer ini belum diterima oleh komputer pertama, jadi belum dapat mengirim. Isian aman. Gabungkan lewat stik.</source>
        <translation>The first computer has not accepted this one yet, so it cannot send. The entries are safe. Join by stick.</translation>
    </message>
    <message>
        <source>Sertifikat {number} sudah terbit untuk orang ini. Tidak ada yang ditambah.</source>
        <translation>Certificate {number} was issued to this person already. Nothing was added.</translation>
    </message>
    <message>
        <source>Ada yang belum memenuhi syarat. Tulis alasannya, atau keluarkan dari pilihan.</source>
        <translation>Somebody does not meet the conditions. Write the reason, or take them out.</translation>
    </message>
    <message>
        <source>Komputer ini tidak memegang hak menomori sertifikat. Terbitkan di komputer yang memegangnya.</source>
        <translation>This computer does not hold the right to number certificates. Issue on the one that does.</translation>
    </message>
    <message>
        <source>Belum ada nama penanda tangan. Isi di Pengaturan atau di kegiatan.</source>
        <translation>There is no signatory yet. Enter one in Settings or in the activity.</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu orang.</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>Sertifikat itu tidak ada.</source>
        <translation>There is no such certificate.</translation>
    </message>
    <message>
        <source>Bagian ini harus diisi.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>Cadangan ini rusak atau tidak lengkap. Tidak ada yang berubah. Salin sekali lagi dari asalnya, atau pakai cadangan lain.</source>
        <translation>This backup is damaged or incomplete. Nothing was changed. Copy it once more from where it came, or use another.</translation>
    </message>
    <message>
        <source>Cadangan ini dibuat oleh program yang lebih baru. Tidak ada yang berubah. Perbarui program, lalu coba lagi.</source>
        <translation>This backup was made by a newer program. Nothing was changed. Update the program, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan cadangan register. Tidak ada yang berubah. Pilih berkas lain.</source>
        <translation>This file is no backup of a register. Nothing was changed. Choose another.</translation>
    </message>
    <message>
        <source>Register berubah saat disalin; salinan dibuang. Isian aman. Simpan salinan sekali lagi.</source>
        <translation>The register changed while it was copied; the copy was removed. The entries are safe. Save the copy once more.</translation>
    </message>
    <message>
        <source>Terlalu banyak gambar ({have}) untuk satu cadangan. Tidak ada yang tertulis; isian aman.</source>
        <translation>Too many pictures ({have}) for one backup. Nothing was written; the entries are safe.</translation>
    </message>
    <message>
        <source>Kata sandi atau kode pemulihan tidak cocok dengan cadangan ini. Pakai yang berlaku saat cadangan dibuat.</source>
        <translation>The password or recovery code does not fit this backup. Use the one that was valid when it was made.</translation>
    </message>
    <message>
        <source>Kelompok ke-{group} salah ketik atau bukan di tempatnya. Bandingkan dengan kertas.</source>
        <translation>Group {group} is mistyped or in the wrong place. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Kode pemulihan punya {need} huruf dan angka; baru terisi {have}.</source>
        <translation>The recovery code has {need} characters; {have} are typed.</translation>
    </message>
    <message>
        <source>Kunci komputer ini rusak. Isian tetap aman. Komputer ini perlu diterima lagi oleh admin rumah.</source>
        <translation>This computer&apos;s own keys are damaged. The entries are safe. The house&apos;s administrator must accept this computer anew.</translation>
    </message>
    <message>
        <source>Ini jalan terakhir untuk membuka register, jadi tidak dihapus. Buat kata sandi lain dulu.</source>
        <translation>This is the last way to open the register, so it was kept. Make another password first.</translation>
    </message>
    <message>
        <source>Register ini dibuat oleh program yang lebih baru. Tidak ada yang berubah. Perbarui program di komputer ini.</source>
        <translation>This register was made by a newer program. Nothing was changed. Update the program on this computer.</translation>
    </message>
    <message>
        <source>Akun ini belum punya kata sandi di komputer ini. Minta admin memberi kata sandi baru.</source>
        <translation>This account has no password on this computer yet. Ask the administrator for a new one.</translation>
    </message>
    <message>
        <source>Berkas kunci register rusak. Isian masih ada. Pulihkan dari cadangan, atau panggil yang merawat komputer ini.</source>
        <translation>The register&apos;s key file is damaged. The entries are still there. Restore a backup, or call whoever looks after this computer.</translation>
    </message>
    <message>
        <source>Berkas kunci register tidak ada. Isian masih ada tetapi tidak bisa dibuka tanpa kunci. Pulihkan dari cadangan.</source>
        <translation>The register&apos;s key file is missing. The entries are there but cannot be opened without it. Restore a backup.</translation>
    </message>
    <message>
        <source>Terlalu banyak kata sandi ({have}). Yang lama tidak berubah. Hapus akun yang tidak dipakai, lalu coba lagi.</source>
        <translation>Too many passwords ({have}). The old ones are unchanged. Remove accounts that are not used, then try again.</translation>
    </message>
    <message>
        <source>Kode pemulihan ini bukan kode register ini. Register tetap terkunci. Ambil kertas yang benar.</source>
        <translation>This recovery code belongs to another register. The register stays locked. Take the right paper.</translation>
    </message>
    <message>
        <source>Kata sandi tidak cocok. Register tetap terkunci. Periksa Caps Lock, lalu coba lagi.</source>
        <translation>The password does not fit. The register stays locked. Check Caps Lock, then try again.</translation>
    </message>
    <message>
        <source>Isian ini berubah sejak Anda membukanya. Lihat perbedaannya, lalu simpan.</source>
        <translation>This record has changed since you opened it. Look at the differences, then save.</translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu, singkat saja.</source>
        <translation>Write the reason first; a few words will do.</translation>
    </message>
    <message>
        <source>Isian itu tidak ada lagi. Kembali ke daftar.</source>
        <translation>That record is no longer there. Go back to the list.</translation>
    </message>
    <message>
        <source>Map {name} sudah berisi contoh. Tidak ada yang ditulis. Pilih map lain.</source>
        <translation>The folder {name} already holds a demo. Nothing was written. Choose another folder.</translation>
    </message>
    <message>
        <source>Langkah {step} tidak berhasil. Isi map ini jangan dipakai; laporkan kepada pembuat program.</source>
        <translation>The step {step} failed. Do not use what is in this folder; tell the program&apos;s makers.</translation>
    </message>
    <message>
        <source>Nama &quot;{name}&quot; tidak bisa dipakai di tempat ini. Tidak ada yang tertulis. Pakai nama yang lebih pendek tanpa tanda khusus.</source>
        <translation>The name &quot;{name}&quot; cannot be used here. Nothing was written. Use a shorter one without special characters.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; tidak bisa dibaca atau ditulis: disk atau stik bermasalah. Isian di register tidak berubah. Coba stik lain.</source>
        <translation>&quot;{name}&quot; could not be read or written: the disk or stick has a fault. The register is unchanged. Try another stick.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; sudah ada dan tidak ditimpa. Pilih nama lain.</source>
        <translation>&quot;{name}&quot; exists and was not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: tempatnya tidak ada lagi, mungkin stik dicabut. Isian aman di komputer ini; colokkan stik dan ulangi.</source>
        <translation>&quot;{name}&quot;: its place is gone, perhaps the stick was pulled out. The entries are safe here; plug it in and do it again.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; sedang dibuka di program lain. Yang lama tidak berubah. Tutup dulu, lalu coba lagi.</source>
        <translation>&quot;{name}&quot; is open in another program. The old file is unchanged. Close it, then try again.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; terbaca lain daripada yang ditulis; berkas itu dibuang. Isian aman di komputer ini. Stik mungkin rusak, pakai yang lain.</source>
        <translation>&quot;{name}&quot; read back differently from what was written and was removed. The entries are safe here. The stick may be faulty, use another.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; tidak bisa ditulis: tempat ini hanya boleh dibaca. Tidak ada yang berubah. Pilih tempat lain.</source>
        <translation>&quot;{name}&quot; cannot be written: this place is for reading only. Nothing was changed. Choose another place.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; terlalu besar untuk stik ini. Tidak ada yang tertulis. Pakai stik berformat NTFS atau exFAT.</source>
        <translation>&quot;{name}&quot; is too large for this stick. Nothing was written. Use a stick formatted with NTFS or exFAT.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; tidak boleh dibaca oleh akun ini. Tidak ada yang berubah. Pilih berkas lain atau masuk dengan akun pemiliknya.</source>
        <translation>This account may not read &quot;{name}&quot;. Nothing was changed. Choose another file or sign in with its owner&apos;s account.</translation>
    </message>
    <message>
        <source>Isi angka dari 1 sampai 100.</source>
        <translation>Enter a number from 1 to 100.</translation>
    </message>
    <message>
        <source>Map ini tidak bisa ditulisi. Pilih map lain.</source>
        <translation>Nothing can be written in this folder. Choose another.</translation>
    </message>
    <message>
        <source>Map ini berada di stik yang bisa dicabut. Register harus berada di komputer ini; salinannya boleh di stik.</source>
        <translation>This folder is on a stick that can be pulled out. The register must be on this computer; a copy may be on a stick.</translation>
    </message>
    <message>
        <source>Map ini berada di komputer lain. Register harus berada di komputer ini; pilih map di disk sendiri.</source>
        <translation>This folder is on another computer. The register must be on this one; choose a folder on its own disk.</translation>
    </message>
    <message>
        <source>Berkas program &quot;{name}&quot; tidak ada, mungkin dihapus antivirus. Isian tidak tersentuh. Pasang lagi program dari stik.</source>
        <translation>The program&apos;s files &quot;{name}&quot; are missing, perhaps removed by an antivirus. The entries are untouched. Install the program again from the stick.</translation>
    </message>
    <message>
        <source>Map data program &quot;{name}&quot; tidak bisa dibuat. Yang sudah tersimpan tidak tersentuh. Kosongkan tempat di cakram atau minta hak menulis di sana, lalu mulai lagi.</source>
        <translation>The program&apos;s data folder &quot;{name}&quot; cannot be made. What was saved is untouched. Free some space on the disk or ask for the right to write there, then start again.</translation>
    </message>
    <message>
        <source>Di sini sudah ada register. Tidak ada yang ditimpa. Buka register itu, atau pilih map lain.</source>
        <translation>There is a register here already. Nothing was overwritten. Open it, or choose another folder.</translation>
    </message>
    <message>
        <source>Register sedang dibuka oleh program lain di komputer ini. Tutup di sana, lalu coba lagi.</source>
        <translation>The register is open in another program on this computer. Close it there, then try again.</translation>
    </message>
    <message>
        <source>Kunci komputer ini tidak ada. Isian aman. Pulihkan cadangan di komputer ini, lalu gabungkan lagi.</source>
        <translation>This computer&apos;s own keys are missing. The entries are safe. Restore a backup here, then join again.</translation>
    </message>
    <message>
        <source>Komputer ini belum diterima di rumah mana pun. Isian aman. Lanjutkan penggabungan, atau mulai baru.</source>
        <translation>This computer has not been accepted in a house yet. Go on with joining, or start new.</translation>
    </message>
    <message>
        <source>Kunci rumah tidak ada di komputer ini. Pakai komputer yang pertama.</source>
        <translation>The house&apos;s key is not on this computer. Use the first computer.</translation>
    </message>
    <message>
        <source>Isi bagian ini dahulu.</source>
        <translation>Fill in this part first.</translation>
    </message>
    <message>
        <source>Kata sandi paling sedikit {need} huruf. Tiga kata yang mudah diingat sudah baik.</source>
        <translation>The password needs at least {need} letters. Three words that are easy to remember will do.</translation>
    </message>
    <message>
        <source>Kode rumah terdiri dari 2 sampai 8 huruf besar atau angka, misalnya RKO.</source>
        <translation>The house code has 2 to 8 capital letters or digits, such as RKO.</translation>
    </message>
    <message>
        <source>{file} sudah pernah diambil. Tidak ada yang ditambah.</source>
        <translation>{file} was taken before. Nothing was added.</translation>
    </message>
    <message>
        <source>Tidak ada baris peserta di {file}. Tidak ada yang diambil. Periksa lembar yang dipilih.</source>
        <translation>There are no people in {file}. Nothing was taken. Check the sheet.</translation>
    </message>
    <message>
        <source>Impor itu tidak ada atau sudah diurungkan.</source>
        <translation>That import does not exist or was undone already.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak berisi apa-apa. Tidak ada yang berubah; pilih berkas lain.</source>
        <translation>{file} is empty. Nothing has changed; choose another file.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak ada lagi di tempatnya. Tidak ada yang berubah; cari lagi atau colokkan stiknya.</source>
        <translation>{file} is no longer there. Nothing has changed; look for it again or plug in the stick.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak dapat dibuka, mungkin sedang terbuka di Excel. Tutup di sana, lalu coba lagi.</source>
        <translation>{file} cannot be opened, perhaps it is open in Excel. Close it there, try again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan buku kerja Excel. Buka di Excel, simpan sebagai .xlsx, lalu pilih lagi.</source>
        <translation>This is not an Excel workbook. Open it in Excel, save as .xlsx, choose again.</translation>
    </message>
    <message>
        <source>Berkas {file} dikunci dengan kata sandi Excel. Buka di Excel, simpan tanpa kata sandi, lalu pilih lagi.</source>
        <translation>{file} is locked with an Excel password. Open it in Excel, save it without a password, choose again.</translation>
    </message>
    <message>
        <source>Berkas {file} terlalu besar, paling banyak {megabytes} MB. Tidak ada yang berubah; bagi menjadi beberapa berkas.</source>
        <translation>{file} is too large, at most {megabytes} MB. Nothing has changed; split it into several files.</translation>
    </message>
    <message>
        <source>Di {file} ada isian di bawah baris {rows} atau jauh di kanan. Tidak ada yang berubah; hapus baris dan kolom kosong itu di Excel, simpan, lalu pilih lagi.</source>
        <translation>{file} has entries below row {rows} or far to the right. Nothing has changed; delete those rows and columns in Excel, save, choose again.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak terbaca dari disk atau stik. Tidak ada yang berubah; salin dahulu ke komputer ini, lalu coba lagi.</source>
        <translation>{file} cannot be read from the disk or stick. Nothing has changed; copy it to this computer first, then try again.</translation>
    </message>
    <message>
        <source>Register di komputer ini sudah dipakai, bukan sedang menunggu jawaban. Tidak ada yang dihapus.</source>
        <translation>The register on this computer is in use, not waiting for an answer. Nothing was removed.</translation>
    </message>
    <message>
        <source>Tempat penuh: perlu {need:size}, tersisa {free:size}. Tidak ada yang tertulis. Pakai stik lain atau kosongkan tempat.</source>
        <translation>The disk is full: {need:size} needed, {free:size} left. Nothing was written. Use another stick or free some space.</translation>
    </message>
    <message>
        <source>Register sedang dibuka di akun Windows &quot;{account}&quot; sejak {since:moment}. Tutup di sana, lalu coba lagi.</source>
        <translation>The register is open in Windows account &quot;{account}&quot; since {since:moment}. Close it there, then try again.</translation>
    </message>
    <message>
        <source>Map yang memuat register tidak ditemukan. Register tidak dibuat ulang. Periksa apakah map itu dipindahkan, atau pulihkan dari cadangan.</source>
        <translation>The folder that held the register was not found. No new register was made. See whether it was moved, or restore a backup.</translation>
    </message>
    <message>
        <source>Komputer ini diterima, tetapi data rumah tidak ada di stik itu. Tidak ada yang hilang. Minta komputer pertama menulis paket data, lalu baca stik sekali lagi.</source>
        <translation>This computer was accepted, but the house&apos;s data are not on that stick. Nothing is lost. Ask the first computer to write a data package, then read the stick again.</translation>
    </message>
    <message>
        <source>Latihan tidak disalin: isinya karangan dan hilang saat keluar. Keluar dari latihan, lalu simpan salinan register rumah.</source>
        <translation>Practice is not copied: it is made up and gone when you leave. Leave practice, then save a copy of the house&apos;s register.</translation>
    </message>
    <message>
        <source>Latihan tidak punya kata sandi. Keluar dari latihan, lalu ganti kata sandi di register rumah.</source>
        <translation>Practice has no password. Leave practice, then change the password in the house&apos;s register.</translation>
    </message>
    <message>
        <source>Komputer lain tidak bisa bergabung dengan latihan. Keluar dari latihan, lalu terima ia di register rumah.</source>
        <translation>Another computer cannot join practice. Leave practice, then accept it in the house&apos;s register.</translation>
    </message>
    <message>
        <source>Tanggal ini belum terbaca; disimpan seperti ditulis. Contoh: 28-10-2021.</source>
        <translation>This date cannot be read yet; it is kept as written. Example: 28-10-2021.</translation>
    </message>
    <message>
        <source>Ini belum terbaca sebagai angka; disimpan seperti ditulis.</source>
        <translation>This cannot be read as a number yet; it is kept as written.</translation>
    </message>
    <message>
        <source>Ini belum terbaca sebagai bilangan bulat; disimpan seperti ditulis.</source>
        <translation>This cannot be read as a whole number yet; it is kept as written.</translation>
    </message>
    <message>
        <source>Nomor HP keluarga berisi huruf atau terlalu pendek. Cocokkan dengan kertasnya.</source>
        <translation>The family&apos;s phone number has letters in it or is too short. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Nama berisi angka. Cocokkan dengan kertasnya.</source>
        <translation>The name has digits in it. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Belum ada yang diisi. Isi dahulu, lalu simpan.</source>
        <translation>Nothing has been filled in. Fill in something first, then save.</translation>
    </message>
    <message>
        <source>Kode pos biasanya lima angka. Cocokkan dengan kertasnya.</source>
        <translation>A postal code usually has five digits. Compare it with the paper.</translation>
    </message>
    <message>
        <source>RT biasanya paling banyak tiga angka. Cocokkan dengan kertasnya.</source>
        <translation>An RT usually has at most three digits. Compare it with the paper.</translation>
    </message>
    <message>
        <source>RW biasanya paling banyak tiga angka. Cocokkan dengan kertasnya.</source>
        <translation>An RW usually has at most three digits. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Tidak ada kolom yang tampak seperti nama di {file}. Tidak ada yang diambil; tulis “Nama” di atas kolom nama di Excel, simpan, lalu pilih lagi.</source>
        <translation>No column looks like names in {file}. Nothing was taken; write “Nama” above the column of names in Excel, save, then choose it again.</translation>
    </message>
    <message>
        <source>Tindakan ini tidak dapat diurungkan, atau sudah diurungkan. Tidak ada yang berubah.</source>
        <translation>This action cannot be undone, or has been undone already. Nothing has changed.</translation>
    </message>
    <message>
        <source>Isian ini ditulis berbeda di dua komputer. Belum ada yang tersimpan, yang Anda ketik tetap di layar. Putuskan dulu di Perlu diperiksa (Alt+0), lalu simpan lagi.</source>
        <translation>Two computers wrote this field differently. Nothing has been saved yet; what you typed stays on the screen. Decide in To review (Alt+0) first, then save again.</translation>
    </message>
    <message>
        <source>Di {name} tidak ada kunci age. Pilih berkas dengan baris yang berawal AGE-SECRET-KEY-.</source>
        <translation>There is no age key in {name}. Choose a file with a line that begins with AGE-SECRET-KEY-.</translation>
    </message>
    <message>
        <source>Hapus permanen hanya untuk pimpinan dan administrator. Tidak ada yang berubah.</source>
        <translation>Only the head and administrators may erase for good. Nothing has changed.</translation>
    </message>
    <message>
        <source>Pilih alasan dari daftar. Alasan tersimpan selamanya, jadi tidak boleh memuat nama.</source>
        <translation>Choose a reason from the list. It is kept for ever, so it must hold no name.</translation>
    </message>
    <message>
        <source>Rumah ini meminta persetujuan orang kedua. Tidak ada yang dihapus.</source>
        <translation>This house asks for a second person&apos;s consent. Nothing was erased.</translation>
    </message>
    <message>
        <source>Kata sandi orang kedua tidak cocok. Tidak ada yang dihapus; coba lagi.</source>
        <translation>The second person&apos;s password does not fit. Nothing was erased; try again.</translation>
    </message>
    <message>
        <source>Orang ini sudah dihapus permanen. Yang baru ditulis tentangnya tidak disimpan.</source>
        <translation>This person was erased for good. What was just written about them is not kept.</translation>
    </message>
    <message>
        <source>Orang ini tidak boleh dihapus selama ada perkara. Cabut dahulu larangan hapusnya di menu Data.</source>
        <translation>This person must not be erased while a case runs. First allow erasing again in the Data menu.</translation>
    </message>
    <message>
        <source>{name} adalah cadangan, bukan paket data. Tidak ada yang berubah. Cadangan dibuka di komputer baru, dengan “Pulihkan cadangan”.</source>
        <translation>{name} is a backup, not a data package. Nothing has changed. A backup is opened on a new computer, with “Restore a backup”.</translation>
    </message>
    <message>
        <source>Ini jawaban untuk komputer yang meminta ikut, bukan paket data. Tidak ada yang berubah. Bawa berkas ini ke komputer itu.</source>
        <translation>This is the answer for the computer that asked to join, not a data package. Nothing has changed. Take this file to that computer.</translation>
    </message>
    <message>
        <source>Ini surat pembagian nomor, bukan paket data. Tidak ada yang berubah. Biarkan berkasnya bersama paket data.</source>
        <translation>This is a paper that hands out numbers, not a data package. Nothing has changed. Leave the file with the data packages.</translation>
    </message>
    <message>
        <source>Ini kartu pengenal sebuah komputer, bukan paket data. Tidak ada yang berubah. Biarkan bersama paketnya: ia dibaca sendiri bila stik itu dibaca.</source>
        <translation>This is a computer’s identity card, not a data package. Nothing has changed. Leave it with its packages: it is read by itself when the stick is read.</translation>
    </message>
    <message>
        <source>Ini permintaan komputer lain untuk ikut, bukan paket data. Tidak ada yang berubah. Terima komputernya lewat “Tambah komputer” di Kirim &amp; Terima.</source>
        <translation>This is another computer’s request to join, not a data package. Nothing has changed. Accept the computer with “Add a computer” in Send and receive.</translation>
    </message>
    <message>
        <source>Ini buku hapus rumah, bukan paket data. Tidak ada yang berubah. Biarkan bersama cadangan: ia dibaca sendiri bila cadangan dipulihkan.</source>
        <translation>This is the house’s erase ledger, not a data package. Nothing has changed. Leave it with the backups: it is read by itself when a backup is restored.</translation>
    </message>
    <message>
        <source>Ini surat kepercayaan rumah, bukan paket data. Tidak ada yang berubah. Biarkan bersama paketnya.</source>
        <translation>This is the house’s paper of trust, not a data package. Nothing has changed. Leave it with its packages.</translation>
    </message>
    <message>
        <source>Ini buku kerja Excel, bukan paket data. Tidak ada yang berubah. Ambil isinya dengan “Impor Excel” (Ctrl+I).</source>
        <translation>This is an Excel workbook, not a data package. Nothing has changed. Take its rows over with “Import Excel” (Ctrl+I).</translation>
    </message>
    <message>
        <source>Ini bukti terima dari pusat, bukan paket data. Tidak ada yang berubah. Biarkan berkasnya di stik, bersama paket data.</source>
        <translation>This is a receipt from the hub, not a data package. Nothing has changed. Leave the file on the stick, with the data packages.</translation>
    </message>
    <message>
        <source>Tanggal ini tidak mungkin: program ini belum ada sebelum {earliest}.</source>
        <translation>This date is not possible: this program did not exist before {earliest}.</translation>
    </message>
    <message>
        <source>Tanggal ini terlalu jauh ke depan. Periksa tahunnya.</source>
        <translation>This date is too far ahead. Check the year.</translation>
    </message>
    <message>
        <source>Tanggal hari ini belum pasti. Ketik tanggal lengkap, misalnya 28-10-2021.</source>
        <translation>Today’s date is not certain yet. Type the whole date, for example 28-10-2021.</translation>
    </message>
    <message>
        <source>Kedua data ini sudah digabung sebagai satu orang. Tidak perlu digabung lagi.</source>
        <translation>These two records are already joined as one person. There is no need to join them again.</translation>
    </message>
    <message>
        <source>Ini data yang sama. Pilih data lain dari orang itu.</source>
        <translation>This is the same record. Choose another record of that person.</translation>
    </message>
    <message>
        <source>Kedua data ini tidak digabung langsung. Lihat lagi data mana yang digabung.</source>
        <translation>These two records are not joined directly. See again which records are joined.</translation>
    </message>
    <message>
        <source>Daftar kata untuk pencarian rusak; data sendiri tetap utuh. Tutup program, lalu buka lagi: daftar itu dibuat ulang dengan sendirinya.</source>
        <translation>The word list used for searching is damaged; the data itself is whole. Close the program and open it again: the list is made anew by itself.</translation>
    </message>
    <message>
        <source>Syarat ini selalu terpenuhi, sebab pertanyaannya selalu ada. Tulis {detail}.</source>
        <translation>This condition is always met, since the question always exists. Write {detail}.</translation>
    </message>
    <message>
        <source>Tampilan “{detail}” tidak dikenal dan tidak mengubah apa pun. Periksa ejaannya atau kosongkan.</source>
        <translation>The appearance “{detail}” is not known and changes nothing. Check its spelling or leave it empty.</translation>
    </message>
    <message>
        <source>Spasi di sekitar “{detail}” dibuang.</source>
        <translation>Blanks around “{detail}” were taken away.</translation>
    </message>
    <message>
        <source>Kurung di sini dibuka tetapi tidak ditutup. Tambahkan kurung penutupnya.</source>
        <translation>A bracket is opened here and not closed. Add the closing one.</translation>
    </message>
    <message>
        <source>Kurung di sini ditutup tanpa dibuka. Hapus kurung itu atau tambahkan pembukanya.</source>
        <translation>A bracket is closed here that was not opened. Remove it or add the opening one.</translation>
    </message>
    <message>
        <source>Isian ini dihitung, jadi tidak dapat diketik. Pakai jenis calculate, atau default untuk nilai awal.</source>
        <translation>This answer is worked out, so it cannot be typed. Use the type calculate, or default for a first value.</translation>
    </message>
    <message>
        <source>Pertanyaan hitungan ini belum punya rumus. Isi kolom calculation.</source>
        <translation>This calculation has no expression yet. Fill in the column calculation.</translation>
    </message>
    <message>
        <source>Kelompok tidak dapat dihitung. Pindahkan rumus ini ke sebuah pertanyaan.</source>
        <translation>A group cannot be worked out. Move this expression to a question.</translation>
    </message>
    <message>
        <source>Pilihan “{cell}” belum punya label; yang terlihat hanya kodenya. Isi labelnya.</source>
        <translation>The choice “{cell}” has no label yet; only its code is seen. Fill in its label.</translation>
    </message>
    <message>
        <source>Kode “{cell}” sudah ada di daftar yang sama, baris {detail}. Ganti kodenya atau hapus salah satu.</source>
        <translation>The code “{cell}” is in the same list already, in row {detail}. Change the code or remove one of them.</translation>
    </message>
    <message>
        <source>Kode “{cell}” dan “{detail}” berada di satu daftar. Pakai salah satu saja.</source>
        <translation>The codes “{cell}” and “{detail}” are in one list. Use only one of them.</translation>
    </message>
    <message>
        <source>Kode “{cell}” berisi spasi, sedangkan beberapa pilihan dipisahkan oleh spasi. Ganti spasinya dengan garis bawah.</source>
        <translation>The code “{cell}” has a blank in it, but blanks set several choices apart. Put an underscore for it.</translation>
    </message>
    <message>
        <source>Pilihan ini belum punya kode. Isi kolom name.</source>
        <translation>This choice has no code yet. Fill in the column name.</translation>
    </message>
    <message>
        <source>Pilihan “{cell}” belum masuk daftar mana pun. Isi kolom list_name.</source>
        <translation>The choice “{cell}” is in no list yet. Fill in the column list_name.</translation>
    </message>
    <message>
        <source>Kode yang berulang diizinkan, sebab pilihannya disaring.</source>
        <translation>Codes that come twice were allowed, since the choices are filtered.</translation>
    </message>
    <message>
        <source>Kode ini tidak ada di daftarnya. Mungkin maksudnya {detail}.</source>
        <translation>This code is not in its list. Perhaps it was meant so: {detail}.</translation>
    </message>
    <message>
        <source>{detail} tidak pernah terjadi, sebab daftarnya tidak menawarkan kode itu. Periksa kodenya.</source>
        <translation>{detail} never happens, since the list does not offer that code. Check the code.</translation>
    </message>
    <message>
        <source>Kode “{cell}” tidak dikenal program untuk daftar {detail} dan tidak ikut dihitung dalam rekap.</source>
        <translation>The program does not know the code “{cell}” in the list {detail} and does not count it in recaps.</translation>
    </message>
    <message>
        <source>Lembar ini belum punya kolom {detail}. Tambahkan kolom itu di baris judul.</source>
        <translation>This sheet has no column {detail} yet. Add it to the heading.</translation>
    </message>
    <message>
        <source>Judul kolom “{cell}” tidak dikenal. Mungkin maksudnya {detail}; bila ya, gabungkan atau ganti namanya.</source>
        <translation>The heading “{cell}” is not known. Perhaps it was meant for {detail}; if so, merge or rename it.</translation>
    </message>
    <message>
        <source>Judul kolom “{cell}” tidak dapat dipakai dalam saringan. Pakai huruf, angka, dan garis bawah saja.</source>
        <translation>The heading “{cell}” cannot be used in a filter. Use only letters, digits and underscores.</translation>
    </message>
    <message>
        <source>Register ini tidak punya kolom {detail}. Periksa namanya, atau kosongkan supaya isian disimpan dengan nama pertanyaannya.</source>
        <translation>This register has no column {detail}. Check its name, or leave it empty to keep the answer under the name of its question.</translation>
    </message>
    <message>
        <source>Judul kolom “{cell}” dibaca sebagai {detail}.</source>
        <translation>The heading “{cell}” was read as {detail}.</translation>
    </message>
    <message>
        <source>Kolom {detail} sudah dipakai pertanyaan lain. Satu kolom menyimpan satu isian.</source>
        <translation>The column {detail} is used by another question already. A column keeps one answer.</translation>
    </message>
    <message>
        <source>Judul kolom “{cell}” ada dua kali; hanya satu yang dibaca. Gabungkan isinya.</source>
        <translation>The heading “{cell}” is there twice; only one of them is read. Merge them.</translation>
    </message>
    <message>
        <source>Kolom register tidak dapat menampung jenis ini. Yang cocok: {detail}.</source>
        <translation>The register’s column cannot hold this type. What fits: {detail}.</translation>
    </message>
    <message>
        <source>Kolom “{cell}” bukan kolom formulir dan tidak dibaca.</source>
        <translation>The column “{cell}” is none of a form and is not read.</translation>
    </message>
    <message>
        <source>Jenis {detail} tidak punya isian yang dapat diperiksa. Pindahkan syarat ini ke pertanyaannya.</source>
        <translation>The type {detail} has no answer to look at. Move this constraint to its question.</translation>
    </message>
    <message>
        <source>Daftar ini harus tetap menawarkan {detail}, sebab rekap menghitungnya. Tambahkan kode itu.</source>
        <translation>This list must go on offering {detail}, since recaps count it. Add that code.</translation>
    </message>
    <message>
        <source>Pertanyaan {detail} tidak boleh dihapus, sebab program memakainya. Kembalikan baris itu.</source>
        <translation>The question {detail} may not be dropped, since the program works with it. Put its row back.</translation>
    </message>
    <message>
        <source>Jenis pertanyaan inti ini tidak boleh diganti. Yang dapat dipakai: {detail}.</source>
        <translation>The type of this core question may not be changed. What can be used: {detail}.</translation>
    </message>
    <message>
        <source>Banyaknya baris harus berupa angka. Rujuk pertanyaan berjenis integer.</source>
        <translation>How often rows come must be a number. Refer to a question of the type integer.</translation>
    </message>
    <message>
        <source>repeat_count hanya berlaku pada begin_repeat. Pindahkan atau kosongkan.</source>
        <translation>repeat_count counts at begin_repeat only. Move it or leave it empty.</translation>
    </message>
    <message>
        <source>Pertanyaan ini saling menunggu: {detail}. Putuskan lingkaran itu di salah satu tempat.</source>
        <translation>These questions wait for each other: {detail}. Break the circle in one place.</translation>
    </message>
    <message>
        <source>Nilai awal “{cell}” tidak cocok dengan jenis {detail}. Tanggal ditulis 2021-10-28, angka tanpa titik ribuan.</source>
        <translation>The first value “{cell}” does not fit the type {detail}. Dates are written 2021-10-28, numbers without thousands separators.</translation>
    </message>
    <message>
        <source>Nilai awal “{detail}” tidak ada di daftarnya. Pakai kode pilihan, bukan labelnya.</source>
        <translation>The first value “{detail}” is not in its list. Use the code of a choice, not its label.</translation>
    </message>
    <message>
        <source>{file} tidak dapat ditulis. Pakai akhiran .md, .csv, .xlsx, atau .xml.</source>
        <translation>{file} cannot be written. Use the ending .md, .csv, .xlsx or .xml.</translation>
    </message>
    <message>
        <source>Rumus ini lebih panjang dari {detail} huruf. Bagi menjadi beberapa pertanyaan calculate.</source>
        <translation>This expression is longer than {detail} letters. Split it into several calculate questions.</translation>
    </message>
    <message>
        <source>Rumus ini dibaca sebagai: {detail}</source>
        <translation>This expression was read as: {detail}</translation>
    </message>
    <message>
        <source>Kurung dalam rumus ini bersarang terlalu dalam. Bagi menjadi beberapa pertanyaan calculate.</source>
        <translation>The brackets of this expression are nested too deeply. Split it into several calculate questions.</translation>
    </message>
    <message>
        <source>Rumus ini terlalu panjang. Bagi menjadi beberapa pertanyaan calculate.</source>
        <translation>This expression is too long. Split it into several calculate questions.</translation>
    </message>
    <message>
        <source>Rumus ini tidak terbaca mulai dari “{detail}”. Periksa tanda dan namanya.</source>
        <translation>This expression cannot be read from “{detail}” on. Check its signs and names.</translation>
    </message>
    <message>
        <source>“{detail}” tidak dikenal dalam rumus. Rujuk pertanyaan dengan namanya.</source>
        <translation>“{detail}” is not known in expressions. Refer to a question by its name.</translation>
    </message>
    <message>
        <source>Saringan ini menyebut kolom {detail} yang tidak ada di lembar choices. Periksa ejaannya; teks ditulis di antara tanda petik.</source>
        <translation>This filter names the column {detail}, which the sheet choices does not have. Check its spelling; texts stand in quotation marks.</translation>
    </message>
    <message>
        <source>Hanya pertanyaan pilihan yang dapat disaring. Kosongkan sel ini.</source>
        <translation>Only questions with choices can be filtered. Leave this cell empty.</translation>
    </message>
    <message>
        <source>Jumlah isian di dalam kurung {detail} tidak benar.</source>
        <translation>The number of values between the brackets of {detail} is not right.</translation>
    </message>
    <message>
        <source>Fungsi {detail} tidak dikenal. Periksa ejaannya.</source>
        <translation>The function {detail} is not known. Check its spelling.</translation>
    </message>
    <message>
        <source>Kelompok “{cell}” tidak berisi pertanyaan. Hapus, atau pindahkan pertanyaannya ke dalam.</source>
        <translation>The group “{cell}” has no questions in it. Remove it, or move its questions inside.</translation>
    </message>
    <message>
        <source>Kelompok ini tidak ditutup. Tambahkan baris end_group.</source>
        <translation>This group is not closed. Add a row end_group.</translation>
    </message>
    <message>
        <source>end_group ini tidak punya begin_group. Hapus, atau tambahkan pembukanya.</source>
        <translation>This end_group has no begin_group. Remove it, or add its beginning.</translation>
    </message>
    <message>
        <source>Pertanyaan “{cell}” belum punya label. Isi apa yang ditanyakan.</source>
        <translation>The question “{cell}” has no label yet. Fill in what is asked.</translation>
    </message>
    <message>
        <source>Lembar ini belum punya kolom label untuk bahasa {detail}.</source>
        <translation>This sheet has no column of labels in the language {detail} yet.</translation>
    </message>
    <message>
        <source>Bahasa “{cell}” tidak ada di judul kolom mana pun. Yang ada: {detail}.</source>
        <translation>No heading names the language “{cell}”. There are: {detail}.</translation>
    </message>
    <message>
        <source>Bagian ini tidak dapat dipakai dan ditinggalkan ({detail}).</source>
        <translation>This part cannot be used and was left out ({detail}).</translation>
    </message>
    <message>
        <source>Daftar {detail} terpisah di dua tempat. Kumpulkan barisnya supaya tidak ada yang terlewat.</source>
        <translation>The list {detail} stands in two places. Put its rows together, so that none is overlooked.</translation>
    </message>
    <message>
        <source>Daftar {detail} tidak ada di lembar choices. Tambahkan pilihannya atau periksa ejaannya.</source>
        <translation>The list {detail} is not in the sheet choices. Add its choices or check its spelling.</translation>
    </message>
    <message>
        <source>Jenis ini memerlukan nama daftar, misalnya select_one jenis.</source>
        <translation>This type needs the name of a list, such as select_one kind.</translation>
    </message>
    <message>
        <source>Daftar {detail} tidak dipakai pertanyaan mana pun.</source>
        <translation>No question uses the list {detail}.</translation>
    </message>
    <message>
        <source>Kalimat ini tidak pernah muncul, sebab kolom {detail} kosong. Isi syaratnya atau hapus kalimatnya.</source>
        <translation>This sentence is never shown, since the column {detail} is empty. Fill in the rule or remove the sentence.</translation>
    </message>
    <message>
        <source>Nama “meta” dipakai program sendiri; diganti menjadi {detail}.</source>
        <translation>The program itself uses the name “meta”; it was changed to {detail}.</translation>
    </message>
    <message>
        <source>Nama “{cell}” tidak dapat dipakai. Mulai dengan huruf; lalu huruf tanpa tanda, angka, atau garis bawah.</source>
        <translation>The name “{cell}” cannot be used. Begin with a letter; then plain letters, digits or underscores.</translation>
    </message>
    <message>
        <source>Nama “{cell}” hanya berbeda huruf besar dari “{detail}”. Alat lain menyamakannya; pilih nama lain.</source>
        <translation>The name “{cell}” differs from “{detail}” in case only. Other tools take them for one; choose another name.</translation>
    </message>
    <message>
        <source>Nama “{cell}” lebih panjang dari {detail} huruf. Pendekkan selagi belum dipakai.</source>
        <translation>The name “{cell}” is longer than {detail} letters. Shorten it while it is not yet in use.</translation>
    </message>
    <message>
        <source>Pertanyaan ini belum punya nama. Isi kolom name.</source>
        <translation>This question has no name yet. Fill in the column name.</translation>
    </message>
    <message>
        <source>Nama “{cell}” dipakai program sendiri. Pilih nama lain.</source>
        <translation>The program itself uses the name “{cell}”. Choose another one.</translation>
    </message>
    <message>
        <source>Nama “{cell}” sudah dipakai di baris {detail}. Beri nama lain.</source>
        <translation>The name “{cell}” is used in row {detail} already. Give it another one.</translation>
    </message>
    <message>
        <source>Kolom program ini belum berlaku. Isi namespaces di lembar settings dengan {detail}.</source>
        <translation>The program’s own columns do not count yet. Write {detail} under namespaces in the sheet settings.</translation>
    </message>
    <message>
        <source>Sel “{cell}” tidak berada di bawah judul kolom dan tidak dibaca.</source>
        <translation>The cell “{cell}” stands under no heading and is not read.</translation>
    </message>
    <message>
        <source>Lembar survey tidak berisi pertanyaan. Tulis pertanyaan di bawah kolom type, name, dan label.</source>
        <translation>The sheet survey has no questions. Write them under the columns type, name and label.</translation>
    </message>
    <message>
        <source>Formulir ini tidak dapat dibaca lebih jauh. Kata pengubahnya: {detail}</source>
        <translation>This form cannot be read any further. The converter says: {detail}</translation>
    </message>
    <message>
        <source>{detail} tidak dikenal semua alat lain untuk formulir ini.</source>
        <translation>Not every other tool for these forms knows {detail}.</translation>
    </message>
    <message>
        <source>{file} bukan teks UTF-8 yang terbaca. Simpan ulang dari programnya sebagai CSV UTF-8 atau .xlsx.</source>
        <translation>{file} is not a readable UTF-8 text. Save it anew as CSV UTF-8 or .xlsx.</translation>
    </message>
    <message>
        <source>{file} belum dapat diubah. Perbaiki dahulu yang disebut oleh forms check.</source>
        <translation>{file} cannot be converted yet. First mend what forms check tells.</translation>
    </message>
    <message>
        <source>or_other menambah “Other” dalam satu bahasa saja. Tulis pilihan itu sendiri di lembar choices.</source>
        <translation>or_other adds “Other” in one language only. Write that choice yourself in the sheet choices.</translation>
    </message>
    <message>
        <source>or_other tidak dapat dipakai bersama saringan. Tulis pilihan lainnya di lembar choices.</source>
        <translation>or_other cannot be used together with a filter. Write the other choice in the sheet choices.</translation>
    </message>
    <message>
        <source>Kolom program “{cell}” tidak dikenal. Yang ada: {detail}.</source>
        <translation>The program has no column “{cell}” of its own. There are: {detail}.</translation>
    </message>
    <message>
        <source>Pola regex ini tidak terbaca ({detail}). Periksa kurungnya.</source>
        <translation>This regex pattern cannot be read ({detail}). Check its brackets.</translation>
    </message>
    <message>
        <source>Pola regex ini lebih panjang dari {detail} huruf dan dapat membuat isian tersendat.</source>
        <translation>This regex pattern is longer than {detail} letters and may slow down typing.</translation>
    </message>
    <message>
        <source>Tanda petik di sini tidak berpasangan. Tutup teksnya dengan tanda yang sama.</source>
        <translation>A quotation mark here has no other. Close the text with the same mark.</translation>
    </message>
    <message>
        <source>Rujukan ini tidak menyebut nama pertanyaan. Isi namanya di antara kurung kurawal.</source>
        <translation>This reference names no question. Write its name between the braces.</translation>
    </message>
    <message>
        <source>Tidak ada pertanyaan bernama {detail}. Periksa ejaannya.</source>
        <translation>There is no question called {detail}. Check its spelling.</translation>
    </message>
    <message>
        <source>Register “{cell}” tidak ada. Yang ada: {detail}.</source>
        <translation>There is no register “{cell}”. There are: {detail}.</translation>
    </message>
    <message>
        <source>Pengulangan ini tidak ditutup. Tambahkan baris end_repeat.</source>
        <translation>This repeat is not closed. Add a row end_repeat.</translation>
    </message>
    <message>
        <source>end_repeat ini tidak punya begin_repeat. Hapus, atau tambahkan pembukanya.</source>
        <translation>This end_repeat has no begin_repeat. Remove it, or add its beginning.</translation>
    </message>
    <message>
        <source>Isian ini wajib tetapi tidak dapat diketik. Kosongkan salah satunya.</source>
        <translation>This answer is required, but cannot be typed. Leave one of the two empty.</translation>
    </message>
    <message>
        <source>Jenis {detail} tidak diisi siapa pun, jadi tidak dapat diwajibkan. Kosongkan sel ini.</source>
        <translation>Nobody fills in the type {detail}, so it cannot be required. Leave this cell empty.</translation>
    </message>
    <message>
        <source>Nama ini dulu berjenis {detail}. Beri nama baru, supaya isian lama tidak terbaca keliru.</source>
        <translation>This name had the type {detail} before. Give it a new name, so that older answers are not misread.</translation>
    </message>
    <message>
        <source>Syarat ini belum punya kalimat. Isi constraint_message supaya petugas tahu apa yang perlu dicek.</source>
        <translation>This constraint has no sentence yet. Fill in constraint_message, so that staff know what to check.</translation>
    </message>
    <message>
        <source>Lembar settings belum berisi {detail}.</source>
        <translation>The sheet settings has no {detail} yet.</translation>
    </message>
    <message>
        <source>Satu dari beberapa pilihan tidak ditanya dengan tanda sama dengan. Tulis {detail}.</source>
        <translation>One of several choices is not asked for with an equals sign. Write {detail}.</translation>
    </message>
    <message>
        <source>{file} terlalu besar untuk sebuah formulir. Buang baris dan kolom yang tidak terpakai.</source>
        <translation>{file} is too large for a form. Remove rows and columns that are not used.</translation>
    </message>
    <message>
        <source>Terjemahan untuk {detail} kosong. Isi sel ini.</source>
        <translation>The translation for {detail} is empty. Fill in this cell.</translation>
    </message>
    <message>
        <source>Pemicu ini tidak menyebut pertanyaan. Tulis namanya di antara kurung kurawal, dengan tanda dolar di depan.</source>
        <translation>This trigger names no question. Write its name between braces, with a dollar sign before.</translation>
    </message>
    <message>
        <source>Jenis “{cell}” tidak dikenal; dibaca sebagai text.</source>
        <translation>The type “{cell}” is not known; it was read as text.</translation>
    </message>
    <message>
        <source>Baris “{cell}” belum punya jenis. Isi kolom type.</source>
        <translation>The row “{cell}” has no type yet. Fill in the column type.</translation>
    </message>
    <message>
        <source>Jenis {detail} tidak digambar di program ini; isinya tetap disimpan.</source>
        <translation>The type {detail} is not drawn in this program; its value is kept.</translation>
    </message>
    <message>
        <source>Jenis “{cell}” dibaca sebagai {detail}.</source>
        <translation>The type “{cell}” was read as {detail}.</translation>
    </message>
    <message>
        <source>Formulir ini tidak dapat dibuka ({detail}).</source>
        <translation>This form cannot be opened ({detail}).</translation>
    </message>
    <message>
        <source>Kode “{cell}” dibaca sebagai {detail}.</source>
        <translation>The code “{cell}” was read as {detail}.</translation>
    </message>
    <message>
        <source>“{cell}” dibaca sebagai {detail}.</source>
        <translation>“{cell}” was read as {detail}.</translation>
    </message>
    <message>
        <source>“{cell}” tidak ada di daftar pilihan. Pakai kode atau label yang ditawarkan.</source>
        <translation>“{cell}” is not among the choices. Use a code or label that is offered.</translation>
    </message>
    <message>
        <source>Daftar {file} tidak terbaca. Simpan ulang sebagai CSV UTF-8.</source>
        <translation>The list {file} cannot be read. Save it anew as CSV UTF-8.</translation>
    </message>
    <message>
        <source>Pertanyaan ini tidak berlaku di baris ini; isinya tidak akan disimpan. Kosongkan, atau periksa isian yang mendahuluinya.</source>
        <translation>This question does not apply to this row; its answer would not be kept. Leave it empty, or check the answers before it.</translation>
    </message>
    <message>
        <source>Formulir {file} belum dapat dipakai. Perbaiki dahulu yang disebut oleh forms check.</source>
        <translation>The form {file} cannot be used yet. First mend what forms check tells.</translation>
    </message>
    <message>
        <source>Formulir ini tidak punya pertanyaan {detail}. Periksa judul kolomnya.</source>
        <translation>This form has no question {detail}. Check the heading.</translation>
    </message>
    <message>
        <source>Formulir ini belum menyebut registernya. Isi attribute::lipas:kind di lembar settings dengan salah satu: {detail}.</source>
        <translation>This form does not name its register yet. Under attribute::lipas:kind in the sheet settings write one of: {detail}.</translation>
    </message>
    <message>
        <source>Versi formulir itu tidak ada lagi. Buka kembali daftarnya dan pilih yang lain.</source>
        <translation>That version of the form is no longer there. Open the list again and choose another.</translation>
    </message>
    <message>
        <source>Versi “{detail}” sudah pernah dipakai. Naikkan version di lembar settings.</source>
        <translation>The version “{detail}” was used before. Raise version in the sheet settings.</translation>
    </message>
    <message>
        <source>Tulis paling sedikit satu pilihan, satu baris satu pilihan.</source>
        <translation>Write at least one choice, each on a line of its own.</translation>
    </message>
    <message>
        <source>Kolom “{label}” sudah ada. Pilih nama lain, atau ubah yang ada di daftar.</source>
        <translation>There is a column “{label}” already. Choose another name, or change the one in the list.</translation>
    </message>
    <message>
        <source>Nama kolom ini terlalu panjang, paling banyak {most} huruf.</source>
        <translation>This column’s name is too long; at most {most} letters.</translation>
    </message>
    <message>
        <source>Isi nama kolom dahulu, misalnya Ukuran baju.</source>
        <translation>Enter the column’s name first, such as Shirt size.</translation>
    </message>
    <message>
        <source>Huruf {letters} di formulir ini tidak ada di huruf cetaknya. Tidak ada yang ditulis; ganti huruf itu di nama kolom atau pilihannya.</source>
        <translation>The printing typeface has no {letters}, which this form uses. Nothing was written; change it in the name of the column or its choices.</translation>
    </message>
    <message>
        <source>Pilihannya terlalu banyak, paling banyak {most}. Kurangi, atau pilih jenis Teks.</source>
        <translation>There are too many choices; at most {most}. Write fewer, or choose the kind Text.</translation>
    </message>
    <message>
        <source>Formulir dipasang dan dikembalikan oleh administrator. Minta administrator rumah ini.</source>
        <translation>Forms are installed and put back by an administrator. Ask the administrator of this house.</translation>
    </message>
</context>
</TS>
