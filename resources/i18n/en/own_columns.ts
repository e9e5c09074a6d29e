<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>ColumnBoard</name>
    <message>
        <source>Nama kolom</source>
        <translation>Column name</translation>
    </message>
    <message>
        <source>Jenis isian</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Satu pilihan satu baris.</source>
        <translation>One choice a line.</translation>
    </message>
    <message>
        <source>Tampilkan di daftar</source>
        <translation>Show it in the list</translation>
    </message>
    <message>
        <source>Jangan ditanyakan lagi; isian yang ada tetap tersimpan</source>
        <translation>Ask it no more; answers that are there stay</translation>
    </message>
</context>
<context>
    <name>OwnColumns</name>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>OwnColumnsPage</name>
    <message>
        <source>Nama kolom</source>
        <translation>Column name</translation>
    </message>
    <message>
        <source>Jenis isian</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>tidak ditanyakan lagi</source>
        <translation>asked no more</translation>
    </message>
    <message>
        <source>di formulir dan daftar</source>
        <translation>in form and list</translation>
    </message>
    <message>
        <source>di formulir</source>
        <translation>in the form</translation>
    </message>
    <message>
        <source>Kolom “%1” ditambahkan; isiannya di akhir formulir</source>
        <translation>Column “%1” added; it stands at the end of the form</translation>
    </message>
    <message>
        <source>Kolom “%1” diubah</source>
        <translation>Column “%1” changed</translation>
    </message>
    <message>
        <source>Kolom tambahan</source>
        <translation>Own columns</translation>
    </message>
    <message>
        <source>Kolom baru</source>
        <translation>New column</translation>
    </message>
    <message>
        <source>Belum ada kolom tambahan. Kolom yang ditambahkan menjadi isian di akhir formulir dan ikut ke komputer lain rumah ini.</source>
        <translation>No own columns yet. A column that is added becomes a question at the end of the form, and goes to the other computers of this house.</translation>
    </message>
    <message>
        <source>Tambah kolom</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>isian berikut</source>
        <translation>next field</translation>
    </message>
</context>
</TS>
