<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>RekeyPage</name>
    <message>
        <source>Data ini</source>
        <translation>This record</translation>
    </message>
    <message>
        <source>Belum ada yang diketik</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Ketik isian dari kertasnya, lalu bandingkan.</source>
        <translation>Type the answers from the paper, then compare.</translation>
    </message>
    <message>
        <source>Ketik semua yang ada di kertas sekali lagi</source>
        <translation>Type all that is on the paper once more</translation>
    </message>
    <message>
        <source>Isian di register tidak tampil di sini, dan yang diketik tidak disimpan.</source>
        <translation>What the register holds is not shown here, and what is typed is not saved.</translation>
    </message>
    <message>
        <source>Isi ganda</source>
        <translation>Type again</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>Rekeying</name>
    <message>
        <source>Yang diketik ulang sama dengan register</source>
        <translation>What was typed again equals the register</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bagian berbeda dari yang diketik ulang</source>
        <translation>
            <numerusform>%Ln part differs from what was typed again</numerusform>
            <numerusform>%Ln parts differ from what was typed again</numerusform>
        </translation>
    </message>
    <message>
        <source>Di tiap isian: Pakai mengambil yang baru diketik, Biarkan tetap yang lama.</source>
        <translation>At each field: Use takes what was just typed, Leave keeps what stands.</translation>
    </message>
</context>
</TS>
