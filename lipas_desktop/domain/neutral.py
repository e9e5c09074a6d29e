"""Words that must not stand on what goes out, since they tell where somebody has been.

Whole words only: `ekspor` holds no `eks`, a mayor is a `Wali Kota`. The list warns, a person
decides.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

WORDS = frozenset(
    {"lapas", "rutan", "bapas", "lpka", "rupbasan", "kalapas", "karutan", "kabapas",
     "napi", "napiter", "narapidana", "terpidana", "wbp", "klien", "pemasyarakatan",
     "permasyarakatan", "tahanan", "binaan", "pembinaan", "andikpas", "penjara", "lipas",
     "pokmas", "abhipraya", "ditjenpas", "dirjenpas", "kemenimipas", "kemenkumham",
     "menkumham", "asimilasi", "mantan", "eks", "giatja", "residivis", "wali"}
)  # fmt: skip
PHRASES = (
    "bebas bersyarat", "pembebasan bersyarat", "cuti bersyarat", "cuti menjelang bebas",
    "bebas murni", "rumah singgah", "pembimbing kemasyarakatan", "program integrasi",
    "masa integrasi", "hak integrasi", "sk integrasi", "peserta integrasi", "buku registrasi",
    "subseksi registrasi", "kasubsi registrasi", "seksi registrasi", "petugas registrasi",
    "kesempatan kedua", "kembali ke masyarakat", "warga binaan",
)  # fmt: skip
"""Words that say it only together; `integrasi` and `registrasi` alone are honest course titles."""
INITIALS = frozenset({"PB", "CB", "CMB"})
"""Programmes, known by their capitals; never looked for in a person's name."""
EXCEPTIONS: Mapping[str, frozenset[str]] = {
    "wali": frozenset({"kota", "kotamadya", "murid", "kelas", "siswa", "santri", "nikah",
                       "baptis", "songo", "sanga", "gereja", "nagari", "amanat", "band"}),
    "tahanan": frozenset({"listrik", "geser", "tanah", "jenis", "panas", "air"}),
}  # fmt: skip
"""Words behind which a word of the list means something else."""
STEMS = frozenset(
    {"lapas", "rutan", "bapas", "lpka", "ditjenpas", "kemenkumham", "kemenimipas", "pokmas",
     "lipas", "abhipraya", "pemasyarakatan", "narapidana", "penjara"}
)  # fmt: skip
"""Words looked for inside addresses of mail and web, where they are run together."""

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(
    r"\S*(?:@|://|www\.|\.(?:go\.id|or\.id|co\.id|sch\.id|com|id|org)\b)\S*", re.I
)
_IN_NAMES_SKIPPED = frozenset({"wali", "eks", "mantan"})


@dataclass(frozen=True)
class Finding:
    """One word found, in lower case, and where it stands in the text."""

    word: str
    start: int
    end: int


def find_words(text: str, kind: Literal["text", "name"] = "text") -> list[Finding]:
    """Return the words of the list in a text, in their order, each place once.

    In a person's name the short and ambiguous ones are left out: Wali and PB occur in names.
    """
    words = list(_WORD.finditer(text))
    found = [*_phrases(words), *_single(text, words, kind), *_in_addresses(text)]
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept


def is_neutral(text: str, kind: Literal["text", "name"] = "text") -> bool:
    """Tell whether a text holds no word of the list."""
    return not find_words(text, kind)


def _single(text: str, words: list[re.Match[str]], kind: str) -> list[Finding]:
    found = []
    for place, match in enumerate(words):
        word, following = (
            match[0].lower(),
            words[place + 1][0].lower() if words[place + 1 :] else "",
        )
        if following in EXCEPTIONS.get(word, ()) or (kind == "name" and word in _IN_NAMES_SKIPPED):
            continue
        programme = kind == "text" and match[0] in INITIALS and not _dotted(text, match)
        if word in WORDS or programme:
            found.append(Finding(word, match.start(), match.end()))
    return found


def _dotted(text: str, match: re.Match[str]) -> bool:
    """Tell whether capitals are initials with a dot behind them inside a line: `PB. Lakapu`."""
    return re.match(r"\.\s*\w", text[match.end() :]) is not None


def _phrases(words: list[re.Match[str]]) -> list[Finding]:
    found = []
    for phrase in PHRASES:
        parts = phrase.split()
        for place in range(len(words) - len(parts) + 1):
            run = words[place : place + len(parts)]
            if [match[0].lower() for match in run] == parts:
                found.append(Finding(phrase, run[0].start(), run[-1].end()))
    return found


def _in_addresses(text: str) -> list[Finding]:
    found = []
    for address in _ADDRESS.finditer(text):
        low = address[0].lower()
        for stem in STEMS:
            at = low.find(stem)
            if at >= 0:
                start = address.start() + at
                found.append(Finding(stem, start, start + len(stem)))
    return found
