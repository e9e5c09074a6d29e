<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>%Ln siap</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perlu dicek, tetap disimpan</source>
        <translation>
            <numerusform>%Ln to check, saved all the same</numerusform>
            <numerusform>%Ln to check, saved all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirip orang lain, menunggu</source>
        <translation>
            <numerusform>%Ln like somebody, waiting</numerusform>
            <numerusform>%Ln like somebody, waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudah ada, tidak disimpan lagi</source>
        <translation>
            <numerusform>%Ln there already, not saved again</numerusform>
            <numerusform>%Ln there already, not saved again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kurang nama atau L/P</source>
        <translation>
            <numerusform>%Ln lacks name or sex</numerusform>
            <numerusform>%Ln lack name or sex</numerusform>
        </translation>
    </message>
    <message>
        <source>Hanya nama dan L/P yang wajib</source>
        <translation>Only name and sex are required</translation>
    </message>
    <message numerus="yes">
        <source>%Ln perlu dicek</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirip</source>
        <translation>
            <numerusform>%Ln alike</numerusform>
            <numerusform>%Ln alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudah ada</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kurang</source>
        <translation>
            <numerusform>%Ln incomplete</numerusform>
            <numerusform>%Ln incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Orang yang sama</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Baris %1 mirip dengan %2</source>
        <translation>Row %1 is like %2</translation>
    </message>
    <message>
        <source>lahir %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>Di register: %1. Orang yang sama: baris ini dihapus, tidak disimpan lagi.</source>
        <translation>In the register: %1. Same person: this row is removed, not saved again.</translation>
    </message>
    <message>
        <source>NIK baris %1 sama dengan baris %2</source>
        <translation>The NIK of row %1 is that of row %2</translation>
    </message>
    <message>
        <source>NIK baris %1 sudah ada di register: %2</source>
        <translation>The NIK of row %1 is in the register already: %2</translation>
    </message>
    <message>
        <source>Baris ini tidak disimpan lagi. Perbaiki NIK, atau hapus barisnya.</source>
        <translation>This row is not saved again. Correct the NIK, or remove the row.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>sering</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Tetap untuk semua baris</source>
        <translation>The same for all rows</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>menurut baris</source>
        <translation>as in each row</translation>
    </message>
    <message>
        <source>Enter pilih · kosongkan bila tidak ada</source>
        <translation>Enter takes it · leave empty if none</translation>
    </message>
    <message>
        <source>belum pasti</source>
        <translation>not certain yet</translation>
    </message>
</context>
<context>
    <name>QuickGrid</name>
    <message>
        <source>Enter pilih · ketik “oeb kup” untuk menyaring</source>
        <translation>Enter takes it · type “oeb kup” to filter</translation>
    </message>
    <message>
        <source>sering</source>
        <translation>usual</translation>
    </message>
</context>
<context>
    <name>QuickListPage</name>
    <message>
        <source>Draf tersimpan %1</source>
        <translation>Draft kept %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baris ditempel</source>
        <translation>
            <numerusform>%Ln row pasted</numerusform>
            <numerusform>%Ln rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kolom di kanan tidak diambil</source>
        <translation>
            <numerusform>%Ln column at the right left out</numerusform>
            <numerusform>%Ln columns at the right left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Baris %1 dihapus</source>
        <translation>Row %1 removed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang disimpan</source>
        <translation>
            <numerusform>%Ln person saved</numerusform>
            <numerusform>%Ln people saved</numerusform>
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
        <source>Daftar cepat</source>
        <translation>Quick list</translation>
    </message>
    <message numerus="yes">
        <source>Simpan %Ln baris</source>
        <translation>
            <numerusform>Save %Ln row</numerusform>
            <numerusform>Save %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Baris %1, %2</source>
        <translation>Row %1, %2</translation>
    </message>
</context>
<context>
    <name>QuickModel</name>
    <message>
        <source>Nama lengkap *</source>
        <translation>Full name *</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>L/P *</source>
        <translation>Sex *</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Desa/Kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>No. HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>QuickWords</name>
    <message>
        <source>siap</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>belum ada NIK</source>
        <translation>no NIK yet</translation>
    </message>
    <message>
        <source>NIK {digits} angka</source>
        <translation>NIK of {digits} digits</translation>
    </message>
    <message>
        <source>NIK tidak terbaca</source>
        <translation>NIK not readable</translation>
    </message>
    <message>
        <source>kode wilayah {province}</source>
        <translation>region code {province}</translation>
    </message>
    <message>
        <source>NIK dibulatkan</source>
        <translation>NIK was rounded</translation>
    </message>
    <message>
        <source>tanggal di NIK</source>
        <translation>date in the NIK</translation>
    </message>
    <message>
        <source>nomor urut NIK</source>
        <translation>serial in the NIK</translation>
    </message>
    <message>
        <source>kode kecamatan</source>
        <translation>district code</translation>
    </message>
    <message>
        <source>tanggal tidak ada</source>
        <translation>no such day</translation>
    </message>
    <message>
        <source>lahir belum terbaca</source>
        <translation>birth not readable</translation>
    </message>
    <message>
        <source>lahir belum terjadi</source>
        <translation>born in the future</translation>
    </message>
    <message>
        <source>umur di atas 120</source>
        <translation>over 120 years old</translation>
    </message>
    <message>
        <source>lahir beda dari NIK</source>
        <translation>birth unlike NIK</translation>
    </message>
    <message>
        <source>L/P beda dari NIK</source>
        <translation>sex unlike NIK</translation>
    </message>
    <message>
        <source>panjang No. HP</source>
        <translation>phone number length</translation>
    </message>
    <message>
        <source>No. HP tidak terbaca</source>
        <translation>phone not readable</translation>
    </message>
    <message>
        <source>lebih dari satu HP</source>
        <translation>several phones</translation>
    </message>
    <message>
        <source>desa belum dikenal</source>
        <translation>village unknown</translation>
    </message>
    <message>
        <source>perlu dicek</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>kurang L/P</source>
        <translation>lacks sex</translation>
    </message>
    <message>
        <source>kurang nama</source>
        <translation>lacks name</translation>
    </message>
    <message>
        <source>Mirip: %1</source>
        <translation>Like %1</translation>
    </message>
    <message>
        <source>Sudah ada: %1</source>
        <translation>There: %1</translation>
    </message>
    <message>
        <source>Sama: baris %1</source>
        <translation>Same as row %1</translation>
    </message>
    <message>
        <source>angka di nama</source>
        <translation>digits in the name</translation>
    </message>
    <message>
        <source>RT tidak lazim</source>
        <translation>RT unusual</translation>
    </message>
    <message>
        <source>RW tidak lazim</source>
        <translation>RW unusual</translation>
    </message>
    <message>
        <source>kode pos tidak lazim</source>
        <translation>postal code unusual</translation>
    </message>
    <message>
        <source>No. HP keluarga tidak terbaca</source>
        <translation>family phone unreadable</translation>
    </message>
</context>
</TS>
