"""Headings of participants' lists: which of our fields a heading, or what is below it, means."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal, get_args

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.names import fold
from lipas_desktop.domain.nik import normalise
from lipas_desktop.spreadsheet.cells import Cell, cell_text

Field = Literal[
    "number", "name", "alias", "nik", "sex", "birth", "birth_place", "birth_date", "age",
    "street", "rt_rw", "rt", "rw", "village", "district", "regency", "education", "status",
    "marital", "religion", "prior_job", "phone", "note",
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)
"""`birth` is place and date in one cell; `status` is the category, which is restricted."""

_OTHERS = (
    r"^(?!.*\bpeserta\b).*\b(ibu|ayah|bapak|orang tua|ortu|wali|penjamin|pk|petugas|kegiatan"
    r"|pelatihan|instruktur)\b"
)
_PAPERS = r"\bkk\b|kartu keluarga|tanda tangan|\bttd\b|paraf|foto|e ?mail|kode pos"
_BOTH = r"^ttl$|\b(tempat|tmp|tmpt|tpt)\b.*\b(tgl|tanggal|tg|ttl)\b|\b(tgl|tanggal)\b.*\btempat\b"

# Tried in this order on the folded heading; None are columns about other people or papers.
_PATTERNS: tuple[tuple[Field | None, str], ...] = (
    (None, _OTHERS),
    ("nik", r"\bnik\b|^n i k$"),
    (None, _PAPERS),
    ("street", r"^alamat(?! (desa|kelurahan|kel|kecamatan|kec|kabupaten|kab)$)"),
    ("nik", r"\bktp\b|induk kependudukan"),
    ("alias", r"panggilan|\balias\b"),
    ("rt_rw", r"\brt\W*rw\b"),
    ("rt", r"^rt$"),
    ("rw", r"^rw$"),
    ("birth", _BOTH),
    ("birth_place", r"\b(tempat|tmp|tmpt|tpt|kota) (lahir|lhr|kelahiran)\b|place of birth"),
    ("birth_date", r"\b(tgl|tanggal|tg|tahun|thn) ?(lahir|lhr|kelahiran)\b|^lahir$|of birth"),
    ("age", r"\b(umur|usia|age)\b"),
    ("marital", r"\b(perkawinan|pernikahan|kawin|nikah|marital)\b"),
    ("status", r"\b(status|kategori|integrasi|program)\b"),
    ("sex", r"^(l p|p l|lp|jk|j k|lk pr|l k|sex|gender|jns kel)$|\bkelamin\b"),
    ("phone", r"\b(hp|telp?|telepon|telpon|tlp|wa|whatsapp|handphone|ponsel|kontak|phone)\b"),
    ("education", r"\b(pendidikan|pend|ijazah|education)\b"),
    ("religion", r"\bagama\b"),
    ("prior_job", r"\b(pekerjaan|profesi|job)\b"),
    ("village", r"\b(desa|kelurahan|kel|dusun)\b"),
    ("district", r"\b(kecamatan|kec|distrik)\b"),
    ("regency", r"\b(kabupaten|kab|kota)\b"),
    ("street", r"\b(alamat|jalan|jln|domisili|tempat tinggal|address)\b"),
    ("name", r"\b(nama|name)\b"),
    ("note", r"^(ket|keterangan|catatan|note|remarks)$"),
    ("number", r"^(no|nomor|no urut|nomor urut|nr|urut)$"),
)
_LONGEST = 60
_SHARE = 0.6
_SAMPLE = 40


@lru_cache(maxsize=2048)
def field_of(heading: str) -> Field | None:
    """Return the field that a heading means, or None."""
    folded = fold(heading)
    if not folded or len(folded) > _LONGEST:
        return None
    return next((field for field, pattern in _PATTERNS if re.search(pattern, folded)), None)


def fields_of(headings: Sequence[str]) -> dict[Field, int]:
    """Return the first column of each field that a row of headings names."""
    found: dict[Field, int] = {}
    for column, heading in enumerate(headings):
        field = field_of(heading)
        if field is not None:
            found.setdefault(field, column)
    return found


def questions_of(headings: Sequence[str], labels: Mapping[str, str]) -> dict[str, int]:
    """Return the first column of each question whose label, as `fold` leaves it, is a heading."""
    found: dict[str, int] = {}
    for column, heading in enumerate(headings):
        name = labels.get(fold(heading))
        if name is not None:
            found.setdefault(name, column)
    return found


def field_of_content(cells: Iterable[Cell]) -> Field | None:
    """Return the field that cells look like by themselves: NIK, phone, a code list; or None."""
    texts = [text for text in map(cell_text, cells) if text][:_SAMPLE]
    if len(texts) < 2:
        return None
    for field, looks in _LOOKS.items():
        if sum(map(looks, texts)) >= _SHARE * len(texts):
            return field
    return None


def _looks_nik(text: str) -> bool:
    digits = normalise(text)
    return digits.isdigit() and len(digits) in (15, 16)


def _looks_phone(text: str) -> bool:
    digits = normalise(text).removeprefix("+")
    return digits.isdigit() and 9 <= len(digits) <= 14 and digits[:1] in "086"


def _coded(codes: str) -> Callable[[str], bool]:
    return lambda text: CODES[codes].find(text) is not None


_LOOKS: Mapping[Field, Callable[[str], bool]] = {
    "nik": _looks_nik,
    "phone": _looks_phone,
    "sex": _coded("sex"),
    "marital": _coded("marital"),
    "status": _coded("category"),
    "education": _coded("education"),
    "religion": _coded("religion"),
}
