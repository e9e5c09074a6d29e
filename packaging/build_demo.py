"""Make the sample workbooks in resources/demo: a participants' list and an attendance list.

    .venv/bin/python packaging/build_demo.py

All people are invented. The seed is fixed: equal code gives equal bytes.
"""

from datetime import date
from pathlib import Path
from random import Random

import messy_workbooks as messy
from messy_people import invent

OUT = Path(__file__).resolve().parent.parent / "resources" / "demo"
SEED = 20210929
PEOPLE, ATTENDING, DAYS = 60, 20, 10


def build() -> tuple[messy.ParticipantList, messy.AttendanceBook]:
    """Return both workbooks; half of those on the attendance list are on the other one too."""
    people = invent(Random(SEED), PEOPLE)
    listed = messy.participants(SEED, headings=0, people=people)
    sure = [name for row, name in listed.names.items() if listed.kinds[row] == "ok"]
    once = [name for name in dict.fromkeys(sure) if sure.count(name) == 1 and " " in name]
    strangers = [person.name for person in invent(Random(SEED + 1), PEOPLE)]
    new = [name for name in dict.fromkeys(strangers) if name not in once and " " in name]
    names = [*once[: ATTENDING // 2], *new[: ATTENDING - ATTENDING // 2]]
    attended = messy.attendance(
        SEED, names, DAYS, "TENUN IKAT PEWARNA ALAM", date(2021, 9, 6), heads=0
    )
    return listed, attended


def main() -> int:
    """Write both files and say what is in them."""
    listed, attended = build()
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "peserta.xlsx").write_bytes(listed.data)
    (OUT / "hadir.xlsx").write_bytes(attended.data)
    print(f"peserta.xlsx: {len(listed.kinds)} rows; hadir.xlsx: {attended.marks}")
    print(f"{attended.passed} of {len(attended.names)} passed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
