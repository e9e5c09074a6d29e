"""Words of dates in Indonesian and English, as printed and as people shorten them. Data."""

from collections.abc import Mapping
from typing import Literal

Language = Literal["id", "en"]

MONTHS: Mapping[Language, tuple[str, ...]] = {
    "id": ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
           "September", "Oktober", "November", "Desember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August",
           "September", "October", "November", "December"),
}  # fmt: skip
WEEKDAYS: Mapping[Language, tuple[str, ...]] = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_SHORT = (
    ("jan", "january", "januari"),
    ("feb", "peb", "pebr", "febr", "pebruari", "februari", "february", "febuari"),
    ("mar", "mrt", "maret", "march"),
    ("apr", "april", "apri"),
    ("mei", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("agu", "agt", "ags", "agst", "agus", "agustus", "aug", "august"),
    ("sep", "sept", "sepr", "september"),
    ("okt", "oct", "oktober", "october"),
    ("nov", "nop", "nopember", "november", "nopem"),
    ("des", "dec", "desember", "december"),
)
MONTH_OF_WORD: Mapping[str, int] = {
    word: number for number, words in enumerate(_SHORT, start=1) for word in words
}
MONTH_OF_ROMAN: Mapping[str, int] = {
    roman.lower(): number for number, roman in enumerate(ROMAN_MONTHS, start=1)
}
TODAY_WORDS = frozenset({"h", "hari", "ini", "today"})
AGE_WORDS = frozenset({"umur", "usia", "age", "aged", "berumur", "berusia"})
YEAR_WORDS = frozenset({"tahun", "thn", "th", "thun", "years", "year", "yrs"})
ABOUT_WORDS = frozenset({"kira", "kira2", "kira²", "sekitar"})
NOISE_WORDS = frozenset(
    {"tgl", "tanggal", "lahir", "pada", *ABOUT_WORDS, "kurang", "lebih", "hari", "senin",
     "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "monday", "tuesday", "wednesday",
     "thursday", "friday", "saturday", "sunday", "sen", "sel", "rab", "kam", "jum", "sab", "min",
     "ahad"}
)  # fmt: skip
"""Words beside a date that change nothing of it."""
