"""Words for parameters that are codes themselves: a part of a certificate, a letter for a sex."""

from collections.abc import Mapping

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

VALUES: Mapping[str, Mapping[str, str]] = {
    "element": {
        "name": QT_TRANSLATE_NOOP("Messages", "nama"),
        "activity": QT_TRANSLATE_NOOP("Messages", "kegiatan"),
        "issuer": QT_TRANSLATE_NOOP("Messages", "penerbit"),
        "number": QT_TRANSLATE_NOOP("Messages", "nomor"),
        "heading": QT_TRANSLATE_NOOP("Messages", "judul"),
        "born": QT_TRANSLATE_NOOP("Messages", "tempat dan tanggal lahir"),
        "verb": QT_TRANSLATE_NOOP("Messages", "kalimat pengantar"),
        "organiser": QT_TRANSLATE_NOOP("Messages", "penyelenggara"),
        "hours": QT_TRANSLATE_NOOP("Messages", "jumlah jam"),
        "predicate": QT_TRANSLATE_NOOP("Messages", "predikat"),
        "body": QT_TRANSLATE_NOOP("Messages", "isi"),
        "signed_at": QT_TRANSLATE_NOOP("Messages", "tempat dan tanggal terbit"),
        "signers": QT_TRANSLATE_NOOP("Messages", "penanda tangan"),
        "instructor": QT_TRANSLATE_NOOP("Messages", "pengajar"),
        "materials": QT_TRANSLATE_NOOP("Messages", "materi"),
        "contact": QT_TRANSLATE_NOOP("Messages", "alamat penerbit"),
        "check": QT_TRANSLATE_NOOP("Messages", "cara memeriksa"),
        "short_code": QT_TRANSLATE_NOOP("Messages", "kode pendek"),
        "code": QT_TRANSLATE_NOOP("Messages", "kode keaslian"),
    },
    "sex": {
        "L": QT_TRANSLATE_NOOP("Messages", "laki-laki"),
        "P": QT_TRANSLATE_NOOP("Messages", "perempuan"),
    },
}
