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
</context>
</TS>
