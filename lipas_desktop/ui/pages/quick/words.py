"""The state of a row in few words, and a sentence for the row one stands on."""

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.checks import Check
from lipas_desktop.domain.errors import InputError
from lipas_desktop.services.people import Similar
from lipas_desktop.services.quick import Judged
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.messages import message

SHORT = {
    "nik.length": QT_TRANSLATE_NOOP("QuickWords", "NIK {digits} angka"),
    "nik.not_digits": QT_TRANSLATE_NOOP("QuickWords", "NIK tidak terbaca"),
    "nik.province": QT_TRANSLATE_NOOP("QuickWords", "kode wilayah {province}"),
    "nik.rounded": QT_TRANSLATE_NOOP("QuickWords", "NIK dibulatkan"),
    "nik.date": QT_TRANSLATE_NOOP("QuickWords", "tanggal di NIK"),
    "nik.serial": QT_TRANSLATE_NOOP("QuickWords", "nomor urut NIK"),
    "nik.district_unknown": QT_TRANSLATE_NOOP("QuickWords", "kode kecamatan"),
    "date.no_such_day": QT_TRANSLATE_NOOP("QuickWords", "tanggal tidak ada"),
    "date.unreadable": QT_TRANSLATE_NOOP("QuickWords", "lahir belum terbaca"),
    "date.in_future": QT_TRANSLATE_NOOP("QuickWords", "lahir belum terjadi"),
    "date.too_old": QT_TRANSLATE_NOOP("QuickWords", "umur di atas 120"),
    "birth.differs_from_nik": QT_TRANSLATE_NOOP("QuickWords", "lahir beda dari NIK"),
    "sex.differs_from_nik": QT_TRANSLATE_NOOP("QuickWords", "L/P beda dari NIK"),
    "phone.length": QT_TRANSLATE_NOOP("QuickWords", "panjang No. HP"),
    "phone.not_digits": QT_TRANSLATE_NOOP("QuickWords", "No. HP tidak terbaca"),
    "phone.several": QT_TRANSLATE_NOOP("QuickWords", "lebih dari satu HP"),
    "name.digits": QT_TRANSLATE_NOOP("QuickWords", "angka di nama"),
    "rt.digits": QT_TRANSLATE_NOOP("QuickWords", "RT tidak lazim"),
    "rw.digits": QT_TRANSLATE_NOOP("QuickWords", "RW tidak lazim"),
    "postal_code.digits": QT_TRANSLATE_NOOP("QuickWords", "kode pos tidak lazim"),
    "contact_phone.letters": QT_TRANSLATE_NOOP("QuickWords", "No. HP keluarga tidak terbaca"),
    "region.unknown": QT_TRANSLATE_NOOP("QuickWords", "desa belum dikenal"),
}


def check_words(check: Check) -> str:
    """Return in few words what is to be checked."""
    source = SHORT.get(check.code)
    if source is None:
        return QCoreApplication.translate("QuickWords", "perlu dicek")
    words = QCoreApplication.translate("QuickWords", source)
    return words.format(**dict(check.params))


def short_number(number: str) -> str:
    """Return the last part of a person's number: 0042 of RKO-2021-0042."""
    return number.rpartition("-")[2]


def missing_words(judged: Judged) -> str:
    """Return which of the two required cells is empty or cannot be read."""
    if judged.column == "sex":
        return QCoreApplication.translate("QuickWords", "kurang L/P")
    return QCoreApplication.translate("QuickWords", "kurang nama")


def like_words(like: Similar) -> str:
    """Return whom a row is like."""
    words = QCoreApplication.translate("QuickWords", "Mirip: %1")
    return words.replace("%1", short_number(like.number))


def exists_words(like: Similar) -> str:
    """Return who is in the register already."""
    words = QCoreApplication.translate("QuickWords", "Sudah ada: %1")
    return words.replace("%1", short_number(like.number))


def twin_words(earlier: int) -> str:
    """Return which row above has the same NIK."""
    words = QCoreApplication.translate("QuickWords", "Sama: baris %1")
    return words.replace("%1", str(earlier + 1))


def about(judged: Judged) -> str:
    """Return in one sentence what is first to be checked in a row."""
    if judged.state == "check" and judged.checks:
        first = judged.checks[0]
        return message(InputError(first.code, **dict(first.params))).title
    if judged.state == "incomplete":
        source = "sex.missing" if judged.column == "sex" else "record.name_missing"
        return message(InputError(source)).title
    return ""
