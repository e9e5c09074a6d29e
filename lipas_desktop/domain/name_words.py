"""Words of Indonesian names: titles, joining words, usual spelling variants. Data, no rules.

Titles stand by their letters (lower case, no dots) with the way they are printed.
"""

from collections.abc import Mapping

LEADING_TITLES: Mapping[str, str] = {
    "prof": "Prof.", "dr": "Dr.", "drs": "Drs.", "dra": "Dra.", "ir": "Ir.", "h": "H.",
    "hj": "Hj.", "kh": "K.H.", "pdt": "Pdt.", "pdm": "Pdm.", "rm": "Rm.", "rd": "RD.",
    "sr": "Sr.", "br": "Br.", "fr": "Fr.", "rr": "Rr.", "pater": "Pater", "suster": "Suster",
    "ust": "Ust.", "ustad": "Ustad", "ustadz": "Ustadz", "ustadzah": "Ustadzah", "kyai": "Kyai",
    "kiai": "Kiai", "tgk": "Tgk.", "tn": "Tn.", "ny": "Ny.", "nn": "Nn.", "sdr": "Sdr.",
    "sdri": "Sdri.", "bpk": "Bpk.", "bapak": "Bapak", "ibu": "Ibu", "alm": "Alm.",
    "almh": "Almh.",
}  # fmt: skip
DOTTED_LEADING = frozenset({"rm", "rd", "sr", "br", "fr", "rr"})
"""Titles before a name that could be a name or initials unless a dot follows."""

TRAILING_TITLES: Mapping[str, str] = {
    "spd": "S.Pd", "spdi": "S.Pd.I", "spdk": "S.Pd.K", "spdh": "S.Pd.H", "spak": "S.PAK",
    "sh": "S.H.", "shi": "S.H.I.", "se": "S.E.", "sei": "S.E.I.", "st": "S.T.", "stp": "S.T.P.",
    "skom": "S.Kom", "ssos": "S.Sos", "sip": "S.IP", "skm": "S.K.M.", "sag": "S.Ag",
    "sth": "S.Th", "skep": "S.Kep", "sked": "S.Ked", "sfarm": "S.Farm", "sp": "S.P.",
    "spt": "S.Pt", "spi": "S.Pi", "sikom": "S.I.Kom", "spsi": "S.Psi", "shum": "S.Hum",
    "ssi": "S.Si", "sst": "S.ST", "ss": "S.S.", "ssn": "S.Sn", "sos": "S.Sos", "sthi": "S.Th.I",
    "stk": "S.T.K.", "sfil": "S.Fil", "strkeb": "S.Tr.Keb", "strkep": "S.Tr.Kep", "gr": "Gr.",
    "mm": "M.M.", "mh": "M.H.", "msi": "M.Si", "mpd": "M.Pd", "mpdk": "M.Pd.K", "mkes": "M.Kes",
    "mt": "M.T.", "ma": "M.A.", "msc": "M.Sc", "mba": "M.B.A.", "mth": "M.Th", "mag": "M.Ag",
    "mhum": "M.Hum", "mkom": "M.Kom", "mip": "M.IP", "map": "M.AP", "mkn": "M.Kn", "msn": "M.Sn",
    "mpsi": "M.Psi", "mdiv": "M.Div", "mars": "M.A.R.S.", "phd": "Ph.D.", "amd": "A.Md",
    "amdkeb": "A.Md.Keb", "amdkep": "A.Md.Kep", "amdkom": "A.Md.Kom", "ama": "A.Ma",
    "amapd": "A.Ma.Pd", "ners": "Ners", "ns": "Ns.", "ak": "Ak.", "apt": "Apt.", "pr": "Pr",
    "svd": "SVD", "ofm": "OFM", "cssr": "CSsR", "ocarm": "O.Carm", "sj": "SJ", "ssps": "SSpS",
}  # fmt: skip
BARE_TRAILING = frozenset(
    {"spd", "spdi", "spdk", "skom", "ssos", "skm", "skep", "spsi", "sfarm", "ssi", "mpd", "mpdk",
     "msi", "mkes", "mhum", "mkom", "phd", "amd", "amdkeb", "amdkep", "svd", "ofm"}
)  # fmt: skip
"""Titles known behind a name even without a dot or a comma."""

LINKS = frozenset({"bin", "binti", "bte", "bt", "alias", "als"})
"""Words between names that say nothing by which people are found."""
SMALL_WORDS = frozenset(
    {"bin", "binti", "alias", "da", "de", "dos", "do", "van", "von", "der", "el", "al", "y", "e"}
)
"""Words that stay small within a name."""

VARIANTS: tuple[str, ...] = (
    "muhammad mohammad mohamad mohamed muhamed moh mohd muh muhd mhd mhmd mochamad muchamad",
    "ahmad achmad akhmad ahmed akmad",
    "abdul abd abdoel",
    "hairul khairul chairul khoirul choirul",
    "yohanes yohanis johanis johannes",
    "fransiskus franciscus fransikus pransiskus",
    "fransiska francisca pransiska",
    "yosef yosep",
    "yusuf yusup",
    "stefanus stepanus",
    "filipus pilipus",
    "alfonsus alponsus",
    "agustinus augustinus",
    "agustina augustina",
    "oktovianus oktavianus",
    "oktoviana oktaviana",
    "imanuel emanuel",
    "melkianus melchianus melkhianus",
    "mikael michael mikhael",
    "zakarias zacharias",
    "matius matheus",
    "andreas andrias",
    "kornelis kornelius",
    "hendrikus henrikus",
    "gede gde",
    "ketut ktut",
    "slamet selamet",
    "nur noor",
    "siti sitti",
)
"""Spellings of one name that no letter rule brings together; the first stands for all."""

AMBIGUOUS: Mapping[str, tuple[str, ...]] = {"m": ("maria", "muhammad")}
"""Initials that people write for more than one name."""
