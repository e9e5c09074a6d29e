<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Standing</name>
    <message>
        <source>Belum ada salinan luar</source>
        <translation>No copy off this PC yet</translation>
    </message>
    <message>
        <source>Salinan luar: hari ini</source>
        <translation>Copy off this PC: today</translation>
    </message>
    <message numerus="yes">
        <source>Salinan luar: %Ln hari</source>
        <translation>
            <numerusform>Copy off this PC: %Ln day ago</numerusform>
            <numerusform>Copy off this PC: %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>ejaan mirip</source>
        <translation>similar spelling</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Coba sebagian nama, atau nomornya</source>
        <translation>Try part of the name, or the number</translation>
    </message>
</context>
</TS>
