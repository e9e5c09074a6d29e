<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>EmptyFormWriter</name>
    <message>
        <source>Simpan formulir kosong untuk dicetak</source>
        <translation>Save the empty form for printing</translation>
    </message>
    <message>
        <source>%1 disimpan</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>Cetak formulir kosong?</source>
        <translation>Print an empty form?</translation>
    </message>
    <message>
        <source>Semua isian dalam urutan layar, juga kolom tambahan rumah ini, untuk diisi dengan tangan. Cetak pada ukuran sebenarnya, tanpa disesuaikan.</source>
        <translation>All questions in the order of the screen, with this house’s own columns, to be filled by hand. Print it at its actual size, without fitting it to the page.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <source>Daftar peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Daftar kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Simpan daftar ini</source>
        <translation>Save this list</translation>
    </message>
    <message numerus="yes">
        <source>Menulis %Ln baris</source>
        <translation>
            <numerusform>Writing %Ln row</numerusform>
            <numerusform>Writing %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 disimpan; isinya terbaca siapa pun yang membukanya</source>
        <translation>%1 saved; whoever opens it can read it</translation>
    </message>
    <message numerus="yes">
        <source>Tulis %Ln orang ke Excel?</source>
        <translation>
            <numerusform>Write %Ln person to Excel?</numerusform>
            <numerusform>Write %Ln people to Excel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Berkas ini terbaca siapa pun yang membukanya. NIK ditulis tersamar seperti di layar; NIK lengkap hanya bila benar-benar perlu, dan dicatat di jejak audit.</source>
        <translation>Whoever opens this file can read it. The NIK is masked as on the screen; write it in full only where it is really needed: that is noted in the audit.</translation>
    </message>
    <message>
        <source>Jangan</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>NIK tersamar</source>
        <translation>Masked NIK</translation>
    </message>
    <message>
        <source>NIK lengkap</source>
        <translation>Full NIK</translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>Simpan daftar untuk dicetak</source>
        <translation>Save the list for printing</translation>
    </message>
    <message numerus="yes">
        <source>Menulis %Ln baris</source>
        <translation>
            <numerusform>Writing %Ln line</numerusform>
            <numerusform>Writing %Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 disimpan; isinya terbaca siapa pun yang membukanya</source>
        <translation>%1 saved; whoever opens it can read it</translation>
    </message>
    <message numerus="yes">
        <source>Cetak %Ln baris daftar ini?</source>
        <translation>
            <numerusform>Print %Ln line of this list?</numerusform>
            <numerusform>Print %Ln lines of this list?</numerusform>
        </translation>
    </message>
    <message>
        <source>Seperti tersaring sekarang, dengan kolom tambahan rumah ini; tanpa NIK. Kertas mendatar.</source>
        <translation>As it is filtered now, with this house’s own columns; without NIK. On paper laid sideways.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
</context>
</TS>
