<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Afterwards</name>
    <message>
        <source>%1 - dengan alasan.xlsx</source>
        <translation>%1 - with reasons.xlsx</translation>
    </message>
    <message>
        <source>Simpan salinan dengan alasan</source>
        <translation>Save a copy with reasons</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>AttendanceBanners</name>
    <message>
        <source>Berkas ini tampaknya daftar peserta, bukan daftar hadir</source>
        <translation>This file looks like a list of people, not of attendance</translation>
    </message>
    <message>
        <source>Daftar ini sudah pernah diambil</source>
        <translation>This list was taken before</translation>
    </message>
    <message>
        <source>Tidak diambil dua kali. Urungkan yang pertama bila ingin mengulang.</source>
        <translation>It is not taken twice. Undo the first one to take it again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang diambil</source>
        <translation>
            <numerusform>%Ln person taken</numerusform>
            <numerusform>%Ln people taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanda kehadiran</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang baru</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris dibatalkan</source>
        <translation>
            <numerusform>%Ln row taken back</numerusform>
            <numerusform>%Ln rows taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tetap, karena sudah diubah atau dipakai</source>
        <translation>
            <numerusform>%Ln stays, since it was changed or used</numerusform>
            <numerusform>%Ln stay, since they were changed or used</numerusform>
        </translation>
    </message>
    <message>
        <source>Baca sebagai daftar peserta</source>
        <translation>Read as a list of people</translation>
    </message>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo the import</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>seperti dibaca</source>
        <translation>as read</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>tidak ikut</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Kegiatan yang diisi</source>
        <translation>Activity to be filled</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>JP setiap sesi</source>
        <translation>JP of each session</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tulis angka 1 sampai 24, atau kosongkan.</source>
        <translation>Write a number from 1 to 24, or leave it empty.</translation>
    </message>
    <message>
        <source>Sebelum diambil</source>
        <translation>Before taking</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Days</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hari</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Marks</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nama belum ada di register</source>
        <translation>
            <numerusform>%Ln name is not in the register yet</numerusform>
            <numerusform>%Ln names are not in the register yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Didaftarkan sebagai orang baru, nama saja; lengkapi nanti di Peserta.</source>
        <translation>Registered as new people, name only; complete them later under Participants.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sel kosong</source>
        <translation>
            <numerusform>%Ln empty cell</numerusform>
            <numerusform>%Ln empty cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Tetap kosong, dapat diisi nanti.</source>
        <translation>They stay empty and can be filled later.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>dan %Ln lagi</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sel itu tetap kosong, dapat diisi nanti.</source>
        <translation>These cells stay empty and can be filled later.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tanda tidak terbaca</source>
        <translation>
            <numerusform>%Ln mark cannot be read</numerusform>
            <numerusform>%Ln marks cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>JP setiap sesi belum diisi</source>
        <translation>Hours of each session not filled in</translation>
    </message>
    <message>
        <source>Tanpa itu, JP peserta nol dan sertifikat tidak menyebut jumlah jam.</source>
        <translation>Without them participants have no hours, and certificates name none.</translation>
    </message>
    <message>
        <source>Yang diambil</source>
        <translation>What was taken</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Judul diambil dari nama berkas; periksa</source>
        <translation>The title is the file’s name; check it</translation>
    </message>
    <message>
        <source>Daftar ini tidak menyebut judul. Judul kegiatan tercetak di sertifikat.</source>
        <translation>This list tells no title. The activity’s title is printed on certificates.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Ubah kolom</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>Pakai kolom ini</source>
        <translation>Use these columns</translation>
    </message>
    <message>
        <source>Isian kita</source>
        <translation>Our field</translation>
    </message>
    <message>
        <source>Kolom di Excel</source>
        <translation>Column in Excel</translation>
    </message>
    <message>
        <source>Contoh isinya</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>pilih kolom</source>
        <translation>choose the column</translation>
    </message>
    <message>
        <source>lihat semua kolom</source>
        <translation>see all columns</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan</source>
        <translation>Nothing saved yet</translation>
    </message>
    <message>
        <source>Pilih kolom nama dahulu</source>
        <translation>Choose the column of names first</translation>
    </message>
</context>
<context>
    <name>ImportAttendancePage</name>
    <message>
        <source>Pilih daftar hadir</source>
        <translation>Choose an attendance list</translation>
    </message>
    <message>
        <source>Membaca %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Berkas hanya dibaca. Bila dibatalkan, tidak ada yang berubah.</source>
        <translation>The file is only read. If you stop, nothing has changed.</translation>
    </message>
    <message>
        <source>Mengambil daftar hadir</source>
        <translation>Taking the attendance list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris dibatalkan</source>
        <translation>
            <numerusform>%Ln row taken back</numerusform>
            <numerusform>%Ln rows taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka kehadiran</source>
        <translation>Open attendance</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message numerus="yes">
        <source>Ambil %Ln orang</source>
        <translation>
            <numerusform>Take %Ln person</numerusform>
            <numerusform>Take %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hari</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nama</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message>
        <source>Baca daftar hadir</source>
        <translation>Read attendance list</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ambil daftar hadir dari Excel</source>
        <translation>Take an attendance list from Excel</translation>
    </message>
    <message>
        <source>Judul, hari, nama, dan tanda dibaca sekaligus. Nama yang belum ada di register didaftarkan sebagai orang baru, bila Anda mau.</source>
        <translation>Title, days, names and marks are read at once. Names that are not in the register yet are enrolled as new people, if you like.</translation>
    </message>
    <message>
        <source>Pilih berkas Excel</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>Daftar hadir di Excel</source>
        <translation>Attendance list in Excel</translation>
    </message>
    <message>
        <source>batal, tidak ada yang berubah</source>
        <translation>cancel, nothing changes</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan</source>
        <translation>Nothing saved yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang tersimpan</source>
        <translation>
            <numerusform>%Ln person saved</numerusform>
            <numerusform>%Ln people saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPeoplePage</name>
    <message>
        <source>Pilih berkas Excel</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>Membaca %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Berkas hanya dibaca. Bila dibatalkan, tidak ada yang berubah.</source>
        <translation>The file is only read. If you stop, nothing has changed.</translation>
    </message>
    <message numerus="yes">
        <source>Mengambil %Ln orang</source>
        <translation>
            <numerusform>Taking %Ln person</numerusform>
            <numerusform>Taking %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>Ambil %Ln orang</source>
        <translation>
            <numerusform>Take %Ln person</numerusform>
            <numerusform>Take %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>lembar “%1”</source>
        <translation>sheet “%1”</translation>
    </message>
    <message>
        <source>Impor Excel</source>
        <translation>Import Excel</translation>
    </message>
    <message>
        <source>Ubah kolom</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ambil peserta dari Excel</source>
        <translation>Take participants from Excel</translation>
    </message>
    <message>
        <source>Daftar yang sudah ada dibaca apa adanya: judul, baris kosong, dan tanda tangan dilewati. Setiap baris Anda lihat dahulu sebelum diambil.</source>
        <translation>Lists are read as people keep them: titles, blank lines and signatures are passed over. You see each row before it is taken.</translation>
    </message>
    <message>
        <source>putuskan</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>batal, tidak ada yang berubah</source>
        <translation>cancel, nothing changes</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan</source>
        <translation>Nothing saved yet</translation>
    </message>
    <message>
        <source>tulis salinan dengan alasan</source>
        <translation>write a copy with reasons</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Mungkin sama</source>
        <translation>Perhaps the same</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>There already</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Orang sama</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Nama kosong</source>
        <translation>Name is empty</translation>
    </message>
    <message>
        <source>NIK dibulatkan oleh Excel</source>
        <translation>NIK was rounded by Excel</translation>
    </message>
    <message>
        <source>NIK %1 angka, harus 16</source>
        <translation>NIK has %1 digits, should be 16</translation>
    </message>
    <message>
        <source>NIK tidak terbaca</source>
        <translation>NIK not readable</translation>
    </message>
    <message>
        <source>Kode provinsi %1 tidak ada</source>
        <translation>There is no province %1</translation>
    </message>
    <message>
        <source>Tanggal lahir %1 tidak ada</source>
        <translation>There is no birth date %1</translation>
    </message>
    <message>
        <source>NIK kosong, dicatat belum ada</source>
        <translation>NIK is empty, noted as none yet</translation>
    </message>
    <message>
        <source>Isi nama, satu kata pun cukup.</source>
        <translation>Enter a name; one word is enough.</translation>
    </message>
    <message>
        <source>Samakan dengan KTP.</source>
        <translation>Compare it with the identity card.</translation>
    </message>
    <message>
        <source>Dua angka pertama adalah provinsi. Samakan dengan KTP.</source>
        <translation>The first two digits are the province. Compare it with the identity card.</translation>
    </message>
    <message>
        <source>Perbaiki tanggal lahirnya.</source>
        <translation>Correct the date of birth.</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama panggilan</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Tempat dan tanggal lahir</source>
        <translation>Place and date of birth</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
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
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Regency or city</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Status hukum</source>
        <translation>Legal status</translation>
    </message>
    <message>
        <source>Status perkawinan</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Agama</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>No. HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>NIK sama dengan %1</source>
        <translation>Same NIK as %1</translation>
    </message>
    <message>
        <source>Mirip %1</source>
        <translation>Like %1</translation>
    </message>
    <message>
        <source>NIK sama dengan baris %1</source>
        <translation>Same NIK as row %1</translation>
    </message>
    <message>
        <source>Mirip baris %1</source>
        <translation>Like row %1</translation>
    </message>
    <message>
        <source>Excel menyimpan 15 angka saja. Jadikan kolom NIK berformat Teks, lalu ketik dari KTP.</source>
        <translation>Excel keeps 15 digits only. Format the NIK column as text, then type it from the identity card.</translation>
    </message>
    <message>
        <source>Berkas asli ada di register dan sudah dihapus dari komputer</source>
        <translation>The original is in the register and was removed from the computer</translation>
    </message>
    <message>
        <source>Dapat dikeluarkan lagi di Pengaturan, Impor Excel. Salinan di tempat lain, misalnya di stik atau surel, tetap ada.</source>
        <translation>It can be taken out again in Settings, Excel import. Copies elsewhere, such as on a stick or in mail, are still there.</translation>
    </message>
    <message>
        <source>Berkas asli ada di register</source>
        <translation>The original is in the register</translation>
    </message>
    <message>
        <source>Yang di komputer tetap ada; siapa pun di komputer ini bisa membacanya.</source>
        <translation>The one on the computer is still there; anybody at this computer can read it.</translation>
    </message>
    <message>
        <source>Sudah diambil</source>
        <translation>Taken before</translation>
    </message>
    <message>
        <source>Menjadi %1</source>
        <translation>Became %1</translation>
    </message>
    <message>
        <source>“%1” tidak ada di pilihan, disimpan seperti ditulis</source>
        <translation>“%1” is not among the choices, kept as written</translation>
    </message>
    <message>
        <source>“%1” tidak ada di pilihan, disimpan di Catatan</source>
        <translation>“%1” is not among the choices, kept in Note</translation>
    </message>
    <message>
        <source>“%1” tidak disimpan, karena tidak ditanyakan pada orang ini</source>
        <translation>“%1” is not kept, as it is not asked of this person</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Tutup, buang keputusan</source>
        <translation>Close, drop the decisions</translation>
    </message>
    <message>
        <source>Tutup tanpa mengambil?</source>
        <translation>Close without taking?</translation>
    </message>
    <message>
        <source>%Ln keputusan Anda hilang; berkasnya tetap ada.</source>
        <translation>%Ln decision of yours is lost; the file stays.</translation>
    </message>
    <message>
        <source>Jangan hapus</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>Simpan, lalu hapus</source>
        <translation>Keep, then delete</translation>
    </message>
    <message>
        <source>Hapus %1 dari komputer?</source>
        <translation>Delete %1 from the computer?</translation>
    </message>
    <message>
        <source>Kolom %1 tidak ikut disimpan dan tidak dapat dikembalikan. Selebihnya dapat dikeluarkan lagi di Pengaturan, Impor Excel.</source>
        <translation>Column %1 is not kept and cannot be brought back. The rest can be taken out again in Settings, Excel import.</translation>
    </message>
</context>
<context>
    <name>ListNotes</name>
    <message>
        <source>Hanya lembar “%1” yang dibaca</source>
        <translation>Only the sheet “%1” is read</translation>
    </message>
    <message>
        <source>Daftar hadir juga ada di lembar %1. Simpan lembar itu sebagai berkas tersendiri, lalu baca berkas itu.</source>
        <translation>There is an attendance list on sheet %1 too. Save that sheet as a file of its own, then read that file.</translation>
    </message>
    <message>
        <source>%1, sedangkan hari ini %2 menurut komputer ini. Periksa tanggal di daftar; tandanya tetap diambil.</source>
        <translation>%1, while today is %2 by this computer. Check the dates of the list; the marks are taken all the same.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hari di daftar ini belum tiba</source>
        <translation>
            <numerusform>%Ln day of this list has not come yet</numerusform>
            <numerusform>%Ln days of this list have not come yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeaningsPart</name>
    <message>
        <source>Bila Anda tahu artinya, pilih untuk seluruh daftar:</source>
        <translation>If you know what they mean, choose it for the whole list:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sel</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Arti “%1”</source>
        <translation>Meaning of “%1”</translation>
    </message>
    <message>
        <source>tetap kosong</source>
        <translation>leave empty</translation>
    </message>
</context>
<context>
    <name>OriginalPart</name>
    <message>
        <source>Berkas asli</source>
        <translation>Original file</translation>
    </message>
    <message>
        <source>Simpan, lalu hapus</source>
        <translation>Keep, then delete</translation>
    </message>
    <message>
        <source>Simpan saja</source>
        <translation>Only keep</translation>
    </message>
    <message numerus="yes">
        <source>Isinya %Ln nama.</source>
        <translation>
            <numerusform>It holds %Ln name.</numerusform>
            <numerusform>It holds %Ln names.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan di register, lalu hapus dari komputer?</source>
        <translation>Keep it in the register, then delete it from the computer?</translation>
    </message>
    <message>
        <source>Siapa pun di komputer ini bisa membacanya.</source>
        <translation>Anybody at this computer can read it.</translation>
    </message>
</context>
<context>
    <name>PeopleBanners</name>
    <message>
        <source>Berkas ini tampaknya daftar hadir</source>
        <translation>This file looks like an attendance list</translation>
    </message>
    <message>
        <source>Sebagai daftar hadir, namanya, harinya, dan tandanya dibaca sekaligus.</source>
        <translation>As an attendance list its names, days and marks are read at once.</translation>
    </message>
    <message>
        <source>Baca sebagai daftar hadir</source>
        <translation>Read as an attendance list</translation>
    </message>
    <message>
        <source>Berkas ini sudah pernah diimpor</source>
        <translation>This file was imported before</translation>
    </message>
    <message>
        <source>Yang sudah diambil tidak diambil dua kali; sisanya dapat diputuskan.</source>
        <translation>Those taken are not taken twice; the rest can be decided.</translation>
    </message>
    <message>
        <source>Kolom %1 tidak diambil</source>
        <translation>Column %1 is not taken</translation>
    </message>
    <message>
        <source>Komputer ini tidak memegang data status hukum.</source>
        <translation>This computer does not hold data of legal status.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Belum ada orang yang dapat diambil</source>
        <translation>Nobody can be taken yet</translation>
    </message>
    <message>
        <source>Semua orang di berkas ini sudah ada di register. Tutup dengan Esc.</source>
        <translation>Everybody in this file is in the register already. Close it with Esc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris menunggu keputusan.</source>
        <translation>
            <numerusform>%Ln row waits for a decision.</numerusform>
            <numerusform>%Ln rows wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris ditolak.</source>
        <translation>
            <numerusform>%Ln row is refused.</numerusform>
            <numerusform>%Ln rows are refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 ke baris berikutnya yang perlu diputuskan, lalu 1, 2 atau 3.</source>
        <translation>F8 goes to the next row to decide, then 1, 2 or 3.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Hasil baca</source>
        <translation>Fate</translation>
    </message>
    <message>
        <source>dapat diubah</source>
        <translation>can be changed</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>apa yang ditemukan</source>
        <translation>what was found</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>kolom %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Tidak ada baris di sini</source>
        <translation>No rows here</translation>
    </message>
    <message>
        <source>Baris %1 ditolak: %2</source>
        <translation>Row %1 refused: %2</translation>
    </message>
    <message>
        <source>Diambil juga: disimpan seperti ditulis, ditandai perlu dicek.</source>
        <translation>Taken all the same: kept as written, marked to check.</translation>
    </message>
    <message>
        <source>Baris %1 akan diambil</source>
        <translation>Row %1 will be taken</translation>
    </message>
    <message>
        <source>Baris %1 tidak diambil sekarang</source>
        <translation>Row %1 is not taken now</translation>
    </message>
    <message>
        <source>Di register: %1, lahir %2</source>
        <translation>In the register: %1, born %2</translation>
    </message>
    <message>
        <source>belum dicatat</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Ambil juga</source>
        <translation>Take all the same</translation>
    </message>
    <message>
        <source>Biarkan di luar</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Ambil</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Orang yang sama</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Mungkin sama</source>
        <translation>Perhaps the same</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>There already</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message numerus="yes">
        <source>%Ln diambil</source>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln menunggu keputusan</source>
        <translation>
            <numerusform>%Ln awaits a decision</numerusform>
            <numerusform>%Ln await a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ditulis ke salinan Excel</source>
        <translation>
            <numerusform>%Ln to a copy with reasons</numerusform>
            <numerusform>%Ln to a copy with reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>Baris di berkas Excel</source>
        <translation>Rows of the Excel file</translation>
    </message>
    <message>
        <source>Baris yang lebih dahulu diambil; yang ini menunggu.</source>
        <translation>The earlier row is taken; this one waits.</translation>
    </message>
    <message>
        <source>Baris %1: %2, lahir %3. Yang lebih dahulu diambil, yang ini menunggu.</source>
        <translation>Row %1: %2, born %3. The earlier one is taken, this one waits.</translation>
    </message>
    <message>
        <source>Baris %1 sudah diambil dari berkas ini</source>
        <translation>Row %1 was taken from this file before</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudah ada</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Baris %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Tulis salinan dengan alasan</source>
        <translation>Write a copy with reasons</translation>
    </message>
    <message>
        <source>Simpan, lalu hapus</source>
        <translation>Keep, then delete</translation>
    </message>
    <message>
        <source>Simpan saja</source>
        <translation>Only keep</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang diambil</source>
        <translation>
            <numerusform>%Ln person taken</numerusform>
            <numerusform>%Ln people taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Mereka ada di Peserta dan dapat dipakai di kegiatan.</source>
        <translation>They stand under Participants and can take part in activities.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris menunggu keputusan</source>
        <translation>
            <numerusform>%Ln row awaits a decision</numerusform>
            <numerusform>%Ln rows await a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Salinan disimpan di samping berkas asli; yang asli tidak berubah.</source>
        <translation>The copy is saved beside the original, which does not change.</translation>
    </message>
    <message>
        <source>Ditulis ke %1</source>
        <translation>Written to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris ditolak</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan berkas Excel asli di register, lalu hapus dari komputer?</source>
        <translation>Keep the original workbook in the register and remove it from the computer?</translation>
    </message>
    <message numerus="yes">
        <source>Isinya %Ln NIK.</source>
        <translation>
            <numerusform>It holds %Ln NIK.</numerusform>
            <numerusform>It holds %Ln NIKs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris dibatalkan</source>
        <translation>
            <numerusform>%Ln row taken back</numerusform>
            <numerusform>%Ln rows taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua tetap terbaca di riwayat.</source>
        <translation>All of it can still be read in the history.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tetap, karena sudah diubah atau dipakai</source>
        <translation>
            <numerusform>%Ln stays, since it was changed or used</numerusform>
            <numerusform>%Ln stay, since they were changed or used</numerusform>
        </translation>
    </message>
    <message>
        <source>Untuk memutuskannya: Pengaturan, Impor Excel, keluarkan berkas asli, lalu impor lagi.</source>
        <translation>To decide them: Settings, Excel import, take the original file out, then import it again.</translation>
    </message>
    <message>
        <source>Kolom %1 tidak ikut disimpan: bila berkasnya dihapus, kolom itu tidak ada lagi di komputer ini.</source>
        <translation>Column %1 is not kept with it: once the file is removed, that column is no longer on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris lain sudah ada di register.</source>
        <translation>
            <numerusform>%Ln other row is in the register already.</numerusform>
            <numerusform>%Ln other rows are in the register already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putuskan sebelum berkas aslinya dihapus: impor berkas yang sama sekali lagi.</source>
        <translation>Decide before the original file is deleted: import the same file once more.</translation>
    </message>
    <message>
        <source>Masih ada baris yang menunggu: putuskan dulu, atau simpan saja.</source>
        <translation>Some rows still wait: decide first, or only keep it.</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Baris Excel</source>
        <translation>Excel row</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Berkas hanya dibaca; belum ada yang disimpan</source>
        <translation>The file is only read; nothing is saved yet</translation>
    </message>
    <message>
        <source>Urungkan %1</source>
        <translation>Undo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris diambil</source>
        <translation>
            <numerusform>%Ln row taken</numerusform>
            <numerusform>%Ln rows taken</numerusform>
        </translation>
    </message>
</context>
</TS>
