"""Workbooks as houses keep them, made from a seed, each with the truth about its rows.

The truth is known from how a row was made, not by reading it. Used for the samples in
resources/demo and by the tests, which read workbooks of many seeds.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

import xlsxwriter
from messy_people import (
    MONTHS,
    Invented,
    invent,
    pick,
    respelt,
    written,
    written_date,
    written_nik,
)

Value = str | float | date | None
TODAY = date(2021, 10, 28)

HEADINGS = (
    {"number": "NO", "name": "NAMA LENGKAP", "nik": "N I K", "sex": "L/P",
     "birth": "TEMPAT, TGL LAHIR", "street": "ALAMAT", "rt_rw": "RT/RW", "district": "KECAMATAN",
     "education": "PENDIDIKAN TERAKHIR", "status": "STATUS", "phone": "NO. HP", "note": "KET"},
    {"number": "No.", "name": "Nama", "nik": "No. KTP", "sex": "Jenis Kelamin",
     "birth_place": "Tempat Lahir", "birth_date": "Tgl Lahir", "street": "Alamat", "rt": "RT",
     "rw": "RW", "district": "Kec.", "education": "Pendidikan", "status": "Kategori",
     "phone": "No. Telp/WA", "note": "Keterangan"},
    {"number": "No Urut", "name": "Nama Peserta Pelatihan", "nik": "Nomor Induk Kependudukan (NIK)",
     "sex": "JK", "birth": "TTL", "street": "Alamat Rumah", "district": "Kecamatan",
     "phone": "HP", "status": "Status Hukum"},
    {"name": "Nama", "nik": "NIK", "sex": "L / P", "birth_place": "Tmp Lahir",
     "birth_date": "Tanggal Lahir", "district": "Kecamatan", "education": "Pend. Terakhir"},
)  # fmt: skip
TITLES = ("DAFTAR PESERTA KEGIATAN PEMBERDAYAAN", "RUMAH KREATIF OEBOBO", "TAHUN 2021")
EDUCATION = ("Tidak Sekolah", "SD", "SMP", "SMA", "SMK", "Paket C", "D3", "S1")
STATUS = (
    "WBP",
    "klien PB",
    "CB",
    "Cuti Bersyarat",
    "bebas murni",
    "Asimilasi rumah",
    "Napi",
    "CMB",
)
MARKS = {
    "H": ("H", "v", "√", "hadir"),
    "I": ("I", "ijin", "izin"),
    "S": ("S", "sakit"),
    "A": ("A", "-", "alpa"),
    "T": ("T",),
}


@dataclass(frozen=True)
class Row:
    """One row as it is to be written, and what it is."""

    person: Invented
    kind: str
    name: str
    nik: Value
    birth: str


@dataclass
class ParticipantList:
    """A participants' workbook, the kind of each of its rows by sheet row, and its people."""

    data: bytes = b""
    kinds: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)


@dataclass
class AttendanceBook:
    """An attendance workbook with its marks by letter and the number who passed."""

    data: bytes = b""
    marks: dict[str, int] = field(default_factory=dict)
    passed: int = 0
    names: list[str] = field(default_factory=list)


def participants(
    seed: int, count: int = 180, headings: int | None = None, people: Sequence[Invented] = ()
) -> ParticipantList:
    """Make a participants' list; `headings` chooses the words above the columns."""
    rng = Random(seed)
    rows = _rows(rng, list(people) or invent(rng, count))
    chosen = dict(HEADINGS[rng.randrange(len(HEADINGS)) if headings is None else headings])
    columns = list(chosen)
    if rng.random() < 0.5 and headings is None:
        columns = [*columns[:1], *rng.sample(columns[1:], len(columns) - 1)]
    return _written_list(rng, rows, columns, chosen)


def _rows(rng: Random, people: list[Invented]) -> list[Row]:
    """Turn people into rows; some are wrong, some stand twice."""
    rows: list[Row] = []
    good: list[Row] = []
    for person in people:
        row = _row(rng, person, good)
        rows.append(row)
        if row.kind == "ok":
            good.append(row)
    return rows


def _row(rng: Random, person: Invented, good: list[Row]) -> Row:
    birth = written_date(rng, person.birth, TODAY)
    row = Row(person, "ok", written(rng, person.name), written_nik(rng, person.nik), birth)
    chance = rng.random()
    if chance < 0.03:
        return _changed(row, kind="name_missing", name=pick(rng, ("", "-", "  ")))
    if chance < 0.06:
        return _changed(row, kind="nik_rounded", nik=float(int(person.nik) // 10 * 10))
    if chance < 0.08:
        return _changed(row, kind="nik_length", nik=person.nik[: rng.choice((10, 15))])
    if chance < 0.10:
        return _changed(row, kind="nik_province", nik="99" + person.nik[2:])
    if chance < 0.12:
        return _changed(row, kind="birth_date", birth=pick(rng, ("31-02-1990", "30 Februari 1988")))
    if chance < 0.14:
        return _changed(row, kind="nik_missing", nik=pick(rng, ("", "-", "belum ada", "Belum Ada")))
    if chance < 0.17 and good:
        twin = rng.choice(good).person
        name, nik = respelt(rng, twin.name), written_nik(rng, twin.nik)
        birth = written_date(rng, twin.birth, TODAY)
        return Row(twin, "duplicate_exact", name, nik, birth)
    if chance < 0.21 and good:
        twin = rng.choice(good).person
        name, nik = respelt(rng, twin.name), pick(rng, ("", "-"))
        birth = written_date(rng, twin.birth, TODAY)
        return Row(twin, "duplicate_likely", name, nik, birth)
    return row


def _changed(row: Row, **changes: object) -> Row:
    return Row(**{**row.__dict__, **changes})  # type: ignore[arg-type]


def _written_list(
    rng: Random, rows: list[Row], columns: list[str], headings: dict[str, str]
) -> ParticipantList:
    made = ParticipantList()
    lines: list[list[Value]] = [[title] for title in TITLES[: rng.randint(0, len(TITLES))]]
    lines += [[]] * rng.randint(0, 3)
    heading: list[Value] = [headings[column] for column in columns]
    lines.append(heading)
    if rng.random() < 0.2:
        lines.append([str(number + 1) for number in range(len(columns))])
    for number, row in enumerate(rows, start=1):
        if number % 60 == 1 and number > 1:
            lines += [[], heading]
        elif rng.random() < 0.01:
            lines.append([])
        cells = _cells(rng, number, row)
        lines.append([cells.get(column) for column in columns])
        made.kinds[len(lines)] = row.kind
        made.names[len(lines)] = row.person.name
    lines += _end(rng, len(rows), len(columns))
    made.data = _xlsx("DAFTAR PESERTA", lines)
    return made


def _cells(rng: Random, number: int, row: Row) -> dict[str, Value]:
    person = row.person
    between = ", " if rng.random() < 0.8 else " / "
    place = person.place.upper() if row.name.isupper() else person.place
    birth_cell: Value = row.birth
    if row.kind == "ok" and rng.random() < 0.3:
        birth_cell = person.birth
    rt, rw = rng.randint(1, 20), rng.randint(1, 9)
    sex = {"L": ("L", "Laki-laki"), "P": ("P", "Perempuan")}[person.sex]
    return {
        "number": float(number),
        "name": row.name,
        "nik": row.nik,
        "sex": pick(rng, sex),
        "birth": f"{place}{between}{row.birth}",
        "birth_place": place,
        "birth_date": birth_cell,
        "street": f"Jl. Melati No. {rng.randint(1, 120)}",
        "rt_rw": f"{rt:03}/{rw:03}",
        "rt": float(rt),
        "rw": float(rw),
        "district": person.district,
        "education": pick(rng, EDUCATION),
        "status": pick(rng, STATUS),
        "phone": f"08{rng.randint(10**9, 10**10 - 1)}" if rng.random() < 0.6 else "",
        "note": pick(rng, ("", "-", "pindah alamat", "butuh alat jahit")),
    }


def _end(rng: Random, count: int, width: int) -> list[list[Value]]:
    """Return a total, perhaps, and the signatures, in any columns."""
    lines: list[list[Value]] = []
    if rng.random() < 0.5:
        lines.append(["JUMLAH", f"{count} orang"])
    at = rng.randrange(1, width)
    signed = ["Kupang, 28 Oktober 2021", "Ketua Rumah Kreatif", "", "", "(.....................)"]
    lines.append([])
    lines += [[*[None] * at, text] for text in signed]
    return lines


def attendance(
    seed: int,
    names: Sequence[str] = (),
    days: int = 15,
    title: str = "MEBEL DARI BOTOL BEKAS",
    first: date = date(2021, 10, 4),
    heads: int | None = None,
) -> AttendanceBook:
    """Make an attendance list of 24 people, or of the people given, over working days.

    `heads` chooses how days stand in the heading: 0 as date cells, 1 to 4 as texts or numbers.
    """
    rng = Random(seed)
    made = AttendanceBook(names=list(names) or [person.name for person in invent(rng, 24)])
    dates = [d for d in (first + timedelta(n) for n in range(3 * days)) if d.weekday() < 5][:days]
    last = dates[-1]
    span = f"{first.day} - {last.day} {MONTHS[last.month - 1]} {last.year}"
    way = rng.randrange(5) if heads is None else heads
    lines: list[list[Value]] = [
        [f"DAFTAR HADIR PELATIHAN {title}"],
        [f"Rumah Kreatif Oebobo, {span}"],
        [],
        ["NO", "NAMA", *(_day_heading(day, way) for day in dates)],
    ]
    made.marks = dict.fromkeys(MARKS, 0)
    for number, name in enumerate(made.names, start=1):
        letters = rng.choices("HISAT", (rng.choice((75, 85, 95)), 5, 5, 5, 4), k=days)
        for letter in letters:
            made.marks[letter] += 1
        present = sum(letter in "HT" for letter in letters)
        made.passed += present * 100 >= 80 * days
        lines.append([float(number), name, *(pick(rng, MARKS[letter]) for letter in letters)])
    lines += [[], ["", "Mengetahui,"], ["", "Ketua Rumah Kreatif"]]
    made.data = _xlsx("DAFTAR HADIR", lines)
    return made


def _day_heading(day: date, way: int) -> Value:
    short = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return (day, f"{day:%d/%m/%Y}", f"{day:%d-%m}", short, float(day.day))[way]


def _xlsx(name: str, lines: list[list[Value]]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_numbers": False})
    book.set_properties({"created": datetime(2021, 10, 28)})
    sheet = book.add_worksheet(name)
    as_date = book.add_format({"num_format": "dd/mm/yyyy"})
    head = book.add_format({"bold": True, "bottom": 1})
    sheet.set_column(1, 1, 28)
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            if isinstance(value, date):
                sheet.write_datetime(
                    row, column, datetime(value.year, value.month, value.day), as_date
                )
            elif isinstance(value, float):
                sheet.write_number(row, column, value)
            elif value:
                sheet.write_string(row, column, value, head if row < 2 else None)
    book.close()
    return out.getvalue()
