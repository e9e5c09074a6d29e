"""Why a row is what it is, in the language of now; also for the copy that goes back."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.fates import whole_nik
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.nik import normalise
from lipas_desktop.services import people
from lipas_desktop.services.import_columns import Field
from lipas_desktop.services.import_form import IN_NOTE, RowTrouble
from lipas_desktop.services.imports import PreviewRow
from lipas_desktop.services.people import PersonLine
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.pages.quick.words import check_words, short_number

REASONS = {
    "name_missing": QT_TRANSLATE_NOOP("ImportWords", "Nama kosong"),
    "nik_rounded": QT_TRANSLATE_NOOP("ImportWords", "NIK dibulatkan oleh Excel"),
    "nik_length": QT_TRANSLATE_NOOP("ImportWords", "NIK %1 angka, harus 16"),
    "nik_letters": QT_TRANSLATE_NOOP("ImportWords", "NIK tidak terbaca"),
    "nik_province": QT_TRANSLATE_NOOP("ImportWords", "Kode provinsi %1 tidak ada"),
    "birth_date": QT_TRANSLATE_NOOP("ImportWords", "Tanggal lahir %1 tidak ada"),
    "nik_missing": QT_TRANSLATE_NOOP("ImportWords", "NIK kosong, dicatat belum ada"),
}
ADVICE = {
    "name_missing": QT_TRANSLATE_NOOP("ImportWords", "Isi nama, satu kata pun cukup."),
    "nik_rounded": QT_TRANSLATE_NOOP(
        "ImportWords",
        "Excel menyimpan 15 angka saja. Jadikan kolom NIK berformat Teks, lalu ketik dari KTP.",
    ),
    "nik_length": QT_TRANSLATE_NOOP("ImportWords", "Samakan dengan KTP."),
    "nik_letters": QT_TRANSLATE_NOOP("ImportWords", "Samakan dengan KTP."),
    "nik_province": QT_TRANSLATE_NOOP(
        "ImportWords", "Dua angka pertama adalah provinsi. Samakan dengan KTP."
    ),
    "birth_date": QT_TRANSLATE_NOOP("ImportWords", "Perbaiki tanggal lahirnya."),
}
TROUBLES = {
    "choice": QT_TRANSLATE_NOOP(
        "ImportWords", "“%1” tidak ada di pilihan, disimpan seperti ditulis"
    ),
    "choice_in_note": QT_TRANSLATE_NOOP(
        "ImportWords", "“%1” tidak ada di pilihan, disimpan di Catatan"
    ),
    "cleared": QT_TRANSLATE_NOOP(
        "ImportWords", "“%1” tidak disimpan, karena tidak ditanyakan pada orang ini"
    ),
}
FIELDS: Mapping[Field, str] = {
    "name": QT_TRANSLATE_NOOP("ImportWords", "Nama lengkap"),
    "alias": QT_TRANSLATE_NOOP("ImportWords", "Nama panggilan"),
    "nik": QT_TRANSLATE_NOOP("ImportWords", "NIK"),
    "sex": QT_TRANSLATE_NOOP("ImportWords", "L/P"),
    "birth": QT_TRANSLATE_NOOP("ImportWords", "Tempat dan tanggal lahir"),
    "birth_place": QT_TRANSLATE_NOOP("ImportWords", "Tempat lahir"),
    "birth_date": QT_TRANSLATE_NOOP("ImportWords", "Tanggal lahir"),
    "age": QT_TRANSLATE_NOOP("ImportWords", "Umur"),
    "street": QT_TRANSLATE_NOOP("ImportWords", "Alamat"),
    "rt_rw": QT_TRANSLATE_NOOP("ImportWords", "RT/RW"),
    "rt": QT_TRANSLATE_NOOP("ImportWords", "RT"),
    "rw": QT_TRANSLATE_NOOP("ImportWords", "RW"),
    "village": QT_TRANSLATE_NOOP("ImportWords", "Desa/kelurahan"),
    "district": QT_TRANSLATE_NOOP("ImportWords", "Kecamatan"),
    "regency": QT_TRANSLATE_NOOP("ImportWords", "Kabupaten/kota"),
    "education": QT_TRANSLATE_NOOP("ImportWords", "Pendidikan"),
    "status": QT_TRANSLATE_NOOP("ImportWords", "Status hukum"),
    "marital": QT_TRANSLATE_NOOP("ImportWords", "Status perkawinan"),
    "religion": QT_TRANSLATE_NOOP("ImportWords", "Agama"),
    "prior_job": QT_TRANSLATE_NOOP("ImportWords", "Pekerjaan"),
    "phone": QT_TRANSLATE_NOOP("ImportWords", "No. HP"),
    "note": QT_TRANSLATE_NOOP("ImportWords", "Keterangan"),
}


def field_words(field: Field) -> str:
    """Return the name of one of our fields."""
    return QCoreApplication.translate("ImportWords", FIELDS.get(field, field))


def of_now(words: Mapping[str, str]) -> str:
    """Return words of a form in the language of now, else in the form's first."""
    return words.get(formats.language()) or next(filter(None, words.values()), "")


def trouble_words(trouble: RowTrouble) -> str:
    """Return what is wrong with an answer, by the form's own sentence where it has one."""
    source = TROUBLES.get("choice_in_note" if trouble.code == IN_NOTE else trouble.kind, "")
    if source:
        words = QCoreApplication.translate("ImportWords", source).replace("%1", trouble.written)
    else:
        words = of_now(trouble.messages) or sentence(trouble.code)
    return f"{of_now(trouble.labels)}: {words.rstrip('.')}"


def written_date(text: str) -> str:
    """Return a date as a grid shows it; a date cell comes as ISO text."""
    try:
        return formats.grid_date(text)
    except ValueError:
        return text


def kept_words(*, removed: bool) -> tuple[str, str]:
    """Return what to say of a workbook that is in the register, and of the file outside."""
    if removed:
        return (
            QCoreApplication.translate(
                "ImportWords", "Berkas asli ada di register dan sudah dihapus dari komputer"
            ),
            QCoreApplication.translate(
                "ImportWords",
                "Dapat dikeluarkan lagi di Pengaturan, Impor Excel. Salinan di tempat lain, "
                "misalnya di stik atau surel, tetap ada.",
            ),
        )
    return (
        QCoreApplication.translate("ImportWords", "Berkas asli ada di register"),
        QCoreApplication.translate(
            "ImportWords", "Yang di komputer tetap ada; siapa pun di komputer ini bisa membacanya."
        ),
    )


class RowWords:
    """Reasons of rows; people are looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people: dict[str, PersonLine | None] = {}

    def person(self, person: str | None) -> PersonLine | None:
        """Return whom a row is the same as."""
        if not person:
            return None
        if person not in self._people:
            found = people.lines(self._session, [RowId(person)])
            self._people[person] = found[0] if found else None
        return self._people[person]

    def reason(self, row: PreviewRow) -> str:
        """Return in few words why a row is what it is; empty where nothing is to be said."""
        kind = row.fate.kind
        if kind == "taken_before":
            return self._same(row)
        if kind in ("duplicate_exact", "duplicate_likely"):
            return "; ".join((self._same(row), *self._troubles(row)))
        if kind == "nik_length" and not whole_nik(row.raw) and not self._digits(row).isdigit():
            kind_words = REASONS["nik_letters"]
        else:
            kind_words = REASONS.get(kind, "")
        words = QCoreApplication.translate("ImportWords", kind_words) if kind_words else ""
        values = {
            "nik_length": str(len(self._digits(row))),
            "nik_province": self._digits(row)[:2],
            "birth_date": written_date(row.raw.birth),
        }
        words = words.replace("%1", values.get(kind, ""))
        found = [*self._checks(row), *self._troubles(row)]
        # What a cell has room for is what can be done something about.
        parts = (*found, words) if row.fate_name == "new" else (words, *found)
        return "; ".join(part for part in parts if part)

    def _checks(self, row: PreviewRow) -> list[str]:
        """Say what is *perlu dicek*, but not what the form says in its own words."""
        told = {trouble.column for trouble in row.troubles}
        checks = [one for one in row.checks if one.column not in told]
        return [check_words(one) for one in checks] if row.fate_name == "new" else []

    def _troubles(self, row: PreviewRow) -> list[str]:
        nameless = row.fate.kind == "name_missing"
        return [
            trouble_words(one)
            for one in row.troubles
            if not (nameless and one.column == "full_name")
        ]

    def advice(self, row: PreviewRow) -> str:
        """Return what to do about a refused row."""
        source = ADVICE.get(row.fate.kind, "")
        return QCoreApplication.translate("ImportWords", source) if source else ""

    def _digits(self, row: PreviewRow) -> str:
        return normalise(row.raw.nik)

    def _same(self, row: PreviewRow) -> str:
        exact = row.fate.kind == "duplicate_exact"
        person = self.person(row.fate.person)
        if person is not None:
            if row.is_taken_before:
                words = QCoreApplication.translate("ImportWords", "Menjadi %1")
            elif exact:
                words = QCoreApplication.translate("ImportWords", "NIK sama dengan %1")
            else:
                words = QCoreApplication.translate("ImportWords", "Mirip %1")
            return words.replace("%1", f"{short_number(person.local_no)} {person.full_name}")
        if exact:
            words = QCoreApplication.translate("ImportWords", "NIK sama dengan baris %1")
        else:
            words = QCoreApplication.translate("ImportWords", "Mirip baris %1")
        return words.replace("%1", str(row.fate.earlier_row or ""))
