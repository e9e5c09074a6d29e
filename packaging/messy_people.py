"""Invented people for sample workbooks, and the ways in which clerks write them. Nobody is real."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

MEN = (
    "Albertus", "Alexander", "Arnoldus", "Blasius", "Carolus", "Dominggus", "Efraim", "Fransiskus",
    "Gaspar", "Hermanus", "Isak", "Jefri", "Kristoforus", "Laurensius", "Mateus", "Muhammad",
    "Nelson", "Obaja", "Pius", "Rafael", "Stefanus", "Thobias", "Vinsensius", "Wilhelmus",
    "Yohanes", "Yosef", "Zakarias", "Ahmad", "Benyamin", "Umbu",
)  # fmt: skip
WOMEN = (
    "Adriana", "Agnes", "Bernadeta", "Dorkas", "Emiliana", "Florentina", "Herlina", "Imelda",
    "Juliana", "Kristina", "Lusia", "Maria", "Margaretha", "Mince", "Novi", "Oliva", "Petronela",
    "Rambu", "Selfiana", "Theresia", "Welmince", "Yasinta", "Yuliana", "Siti",
)  # fmt: skip
FAMILIES = (
    "Adoe", "Amtiran", "Boimau", "Bria", "Bulu", "Dethan", "Fanggidae", "Hede", "Kana", "Klau",
    "Kolo", "Ledo", "Leki", "Mooy", "Nabuasa", "Nale", "Nenoliu", "Ngongo", "Nope", "Rihi",
    "Rohi", "Sabuna", "Seran", "Taek", "Tlonaen", "Ufi", "Wadu", "Weni",
)  # fmt: skip
PLACES = ("Kupang", "Soe", "Kefamenanu", "Atambua", "Ba'a", "Seba", "Waingapu", "Ende", "Larantuka")
DISTRICTS = (
    ("537101", "Alak"), ("537102", "Maulafa"), ("537103", "Kelapa Lima"), ("537104", "Oebobo"),
    ("537105", "Kota Raja"), ("537106", "Kota Lama"), ("530201", "Kota Soe"),
    ("530301", "Miomaffo Timur"), ("530901", "Aimere"), ("532004", "Sabu Liae"),
)  # fmt: skip
TITLES = ("S.Pd", "S.H.", "A.Md", "SE")
SPELLINGS = {
    "Yohanes": ("Johanis", "Yohanis", "Johannes"),
    "Muhammad": ("Moh.", "Muhamad", "Mohd", "M."),
    "Maria": ("M.", "Marya"),
    "Fransiskus": ("Fransiscus", "Franciscus"),
    "Kristina": ("Christina", "Cristina"),
    "Yuliana": ("Juliana",),
    "Juliana": ("Yuliana",),
    "Yosef": ("Joseph", "Yosep"),
    "Stefanus": ("Stephanus",),
    "Margaretha": ("Margareta",),
    "Benyamin": ("Benjamin",),
    "Ahmad": ("Achmad",),
    "Theresia": ("Teresia",),
    "Zakarias": ("Zacharias",),
    "Siti": ("Sitti",),
}
"""Usual spellings of one name."""
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
          "Oktober", "November", "Desember")  # fmt: skip


@dataclass(frozen=True)
class Invented:
    """One invented person."""

    name: str
    sex: str
    birth: date
    place: str
    district: str
    nik: str


def invent(rng: Random, count: int, not_after: date = date(2006, 12, 31)) -> list[Invented]:
    """Invent people, no two with the same birth date or NIK."""
    births = [not_after - timedelta(days=days) for days in rng.sample(range(18_000), count)]
    return [_person(rng, birth) for birth in births]


def _person(rng: Random, birth: date) -> Invented:
    sex = "P" if rng.random() < 0.4 else "L"
    given = rng.choice(WOMEN if sex == "P" else MEN)
    words = [given, *rng.choices(MEN if sex == "L" else WOMEN, k=rng.random() < 0.2)]
    if rng.random() < 0.93:
        words.append(rng.choice(FAMILIES))
    code, district = rng.choice(DISTRICTS)
    day = birth.day + (40 if sex == "P" else 0)
    nik = f"{code}{day:02}{birth:%m%y}{rng.randint(1, 9999):04}"
    return Invented(" ".join(words), sex, birth, rng.choice(PLACES), district, nik)


def respelt(rng: Random, name: str) -> str:
    """Return a name in another usual spelling, other case or with a title."""
    words = [rng.choice(SPELLINGS.get(word, (word,))) for word in name.split()]
    return written(rng, " ".join(words))


def written(rng: Random, name: str) -> str:
    """Return a name as a clerk may have typed it."""
    way = rng.random()
    if way < 0.2:
        return name.upper()
    if way < 0.25:
        return name.lower()
    if way < 0.35:
        return f"  {name} "
    return f"{name}, {rng.choice(TITLES)}" if way < 0.42 else name


def written_nik(rng: Random, nik: str) -> str:
    """Return a NIK as text in one of the ways that still are the same number."""
    grouped = f"{nik[:6]} {nik[6:12]} {nik[12:]}"
    dotted = ".".join(nik[at : at + 4] for at in range(0, 16, 4))
    return rng.choices((nik, grouped, f"'{nik}", dotted, f" {nik}"), (12, 2, 2, 1, 1))[0]


def written_date(rng: Random, day: date, today: date) -> str:
    """Return a date in one of the usual ways; a short year only where it cannot be mistaken."""
    month = MONTHS[day.month - 1]
    ways = [
        f"{day.day} {month} {day.year}",
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        f"{day:%Y-%m-%d}",
        f"{day:%d%m%Y}",
    ]
    if (today - day).days < 99 * 365:
        ways += [f"{day.day} {month[:3]} {day:%y}", f"{day:%d.%m.%y}"]
    return rng.choice(ways)


def pick(rng: Random, options: Sequence[str]) -> str:
    """Return one of the options."""
    return options[rng.randrange(len(options))]
