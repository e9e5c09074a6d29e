"""Short words for what is *perlu dicek*, for the line under a field; the pane has the sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain import nik as niks
from lipas_desktop.domain.checks import Check
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.ui import formats
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

_SHORT: Mapping[str, str] = {
    "birth.differs_from_nik": QT_TRANSLATE_NOOP("FormCheck", "NIK: {date}"),
    "date.in_future": QT_TRANSLATE_NOOP("FormCheck", "Belum terjadi"),
    "date.no_such_day": QT_TRANSLATE_NOOP("FormCheck", "Tidak ada di kalender"),
    "date.today_unknown": QT_TRANSLATE_NOOP("FormCheck", "Ketik tanggal lengkap"),
    "date.too_old": QT_TRANSLATE_NOOP("FormCheck", "Lebih dari 120 tahun"),
    "date.unreadable": QT_TRANSLATE_NOOP("FormCheck", "Belum terbaca sebagai tanggal"),
    "form.constraint": QT_TRANSLATE_NOOP("FormCheck", "Cocokkan dengan kertasnya"),
    "name.missing": QT_TRANSLATE_NOOP("FormCheck", "Nama kosong"),
    "nik.date": QT_TRANSLATE_NOOP("FormCheck", "Tanggal di dalamnya tidak ada"),
    "nik.district_unknown": QT_TRANSLATE_NOOP("FormCheck", "Kecamatan {district} tidak dikenal"),
    "nik.length": QT_TRANSLATE_NOOP("FormCheck", "{digits} angka, biasanya 16"),
    "nik.missing": QT_TRANSLATE_NOOP("FormCheck", "Ada, tetapi belum ditulis"),
    "nik.not_digits": QT_TRANSLATE_NOOP("FormCheck", "Ada tanda yang bukan angka"),
    "nik.province": QT_TRANSLATE_NOOP("FormCheck", "Kode wilayah {province} tidak dikenal"),
    "nik.rounded": QT_TRANSLATE_NOOP("FormCheck", "Dibulatkan oleh Excel"),
    "nik.serial": QT_TRANSLATE_NOOP("FormCheck", "Nomor urutnya 0000"),
    "phone.length": QT_TRANSLATE_NOOP("FormCheck", "Panjangnya tidak lazim"),
    "phone.not_digits": QT_TRANSLATE_NOOP("FormCheck", "Ada tanda yang bukan angka"),
    "phone.several": QT_TRANSLATE_NOOP("FormCheck", "Lebih dari satu nomor"),
    "region.unknown": QT_TRANSLATE_NOOP("FormCheck", "Tidak ada di daftar desa"),
    "sex.differs_from_nik": QT_TRANSLATE_NOOP("FormCheck", "Menurut NIK: {sex}"),
    "sex.missing": QT_TRANSLATE_NOOP("FormCheck", "L/P belum diisi"),
}
_SEX: Mapping[str, str] = {
    "L": QT_TRANSLATE_NOOP("FormCheck", "laki-laki"),
    "P": QT_TRANSLATE_NOOP("FormCheck", "perempuan"),
}


def short_words(check: Check, born: PartialDate | None = None) -> str:
    """Return the few words of a check; of a date no more than what differs from the birth."""
    words = QCoreApplication.translate("FormCheck", _SHORT.get(check.code, ""))
    params = {name: _shown(name, value, born) for name, value in check.params.items()}
    return words.format_map(params) if words else ""


def sex_words(code: str) -> str:
    """Return `laki-laki` or `perempuan`."""
    return QCoreApplication.translate("FormCheck", _SEX[code]) if code in _SEX else code


def _shown(name: str, value: str | int, born: PartialDate | None) -> str:
    if name == "date" and isinstance(value, str):
        same_year = born is not None and value.startswith(f"{born.year:04}")
        return formats.day_and_month(value) if same_year else formats.grid_date(value)
    return sex_words(str(value)) if name == "sex" else str(value)


def in_fours(text: str) -> str:
    """Return digits in groups of four; anything else as it was written."""
    digits = niks.normalise(text)
    if not (digits.isascii() and digits.isdigit()):
        return text
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
