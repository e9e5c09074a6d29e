"""Keep what this version writes, so that every later one can prove that it opens it.

    python packaging/build_versions.py      writes tests/data/versions/<version>/

Run it once for each released version, from a clean checkout; what stands there is never replaced.
The people are invented and the password is no secret: it stands in facts.json.
"""

import json
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lipas_desktop import __version__  # noqa: E402
from lipas_desktop.domain.edits import Insert  # noqa: E402
from lipas_desktop.domain.ids import RowId  # noqa: E402
from lipas_desktop.services import (  # noqa: E402
    activities,
    backup,
    certificates,
    founding,
    house_settings,
    installed_forms,
    joining,
    own_columns,
    records,
    sync,
)
from lipas_desktop.services.certificates import Pick  # noqa: E402
from lipas_desktop.services.form_files import convert_file  # noqa: E402
from lipas_desktop.services.founding import NewHouse  # noqa: E402
from lipas_desktop.services.own_columns import Wanted  # noqa: E402
from lipas_desktop.services.places import Places  # noqa: E402
from lipas_desktop.services.session import Session  # noqa: E402
from lipas_desktop.system import paths  # noqa: E402
from lipas_desktop.system.clock import FixedClock  # noqa: E402
from lipas_desktop.system.keys import recovery  # noqa: E402
from lipas_desktop.system.randomness import system_random  # noqa: E402
from lipas_desktop.system.zones import WITA  # noqa: E402

PASSWORD = "kelapa lontar sasando"
KEPT = ("register.db", "slots.a", "slots.b", "device", "witness")
PEOPLE = (("Yuliana Contoh", "P"), ("Markus Contoh", "L"), ("Dorkas Contoh", "P"))
DAY = date(2021, 10, 28)
README = f"""# What version {{version}} wrote

A register with invented people, a question that its house has added in a spreadsheet and a column
without one, a package of a second computer for it, a backup of it, and the forms of that day. The
password is `{PASSWORD}`; it and the recovery code stand in `facts.json`, beside what must be found.
Every later version opens all of it (`tests/conformance/test_versions.py`); nothing here is ever
replaced.
"""


def places(folder: Path) -> Places:
    """Return the places of a register in a folder."""
    return Places(
        live=folder / "register",
        backups=folder / "backups",
        state=folder / "state",
        resources=paths.resources(),
        forms=paths.forms(),
    )


def found(folder: Path, clock: FixedClock, code: str) -> Session:
    """Found an office, which holds restricted rows too."""
    facts = NewHouse(
        name="Rumah Contoh",
        short_code="RCO",
        type="BAPAS",
        region_code="53.71.04.1001",
        pc_name="PC 1 Contoh",
        admin_name="Petugas Contoh",
        password=PASSWORD,
    )
    session = founding.found_house(places(folder), facts, code, clock=clock, random=system_random)
    house_settings.save(session, {"head_name": "Kepala Contoh", "head_title": "Ketua"})
    return session


def work(session: Session) -> None:
    """Register people, an activity with attendance, certificates, a status."""
    people = []
    for name, sex in PEOPLE:
        made = session.append("data", [Insert("person", (), {"full_name": name, "sex": sex})])
        people.append(RowId(str(made.ids[0])))
    course = session.append("data", [Insert("activity", (), {"title": "Tenun", "session_jp": 4})])
    activity = RowId(str(course.ids[0]))
    activities.enrol(session, activity, people)
    days = activities.session_dates(date(2021, 10, 18), date(2021, 10, 22))
    activities.make_sessions(session, activity, days)
    for held in activities.grid(session, activity).sessions:
        activities.all_present(session, activities.grid(session, activity), held.id)
    picks = [Pick(one, name) for one, (name, _) in zip(people, PEOPLE, strict=True)]
    certificates.issue(session, activity, date(2021, 10, 22), picks)
    session.append("restricted", [Insert("legal_status", (people[0],), {"category": "KLIEN_PB"})])


def own_questions(session: Session, folder: Path) -> dict[str, str]:
    """Install a form with a further question, add a column, answer both; return the answers."""
    text = (paths.forms() / "participant.md").read_text(encoding="utf-8")
    text = text.replace("| Peserta | participant | 1 |", "| Peserta | participant | 2 |")
    asked = "| | text | shirt_size | Ukuran baju | Shirt size |\n\n| choices |"
    text = text.replace("\n| choices |", asked, 1)
    source, book = folder / "participant.md", folder / "participant.xlsx"
    source.write_text(text, encoding="utf-8")
    convert_file(source, book)
    installed_forms.install(session, installed_forms.preview(session, book))
    column, _ = own_columns.add(session, "person", "choice", Wanted("Kelompok", ("Meja", "Tenun")))
    answers = {"full_name": "Petrus Contoh", "sex": "L", "shirt_size": "XL", column.name: "Tenun"}
    form = records.open_form(session, "person")
    for name, answer in answers.items():
        chosen = form.state.choices(name) if name == column.name else ()
        form.state.answer(name, next((c.value for c in chosen if c.label == answer), answer))
    saved, _ = records.save(session, form.answered())
    row = session.store.rows.get("person", saved.id)
    assert row is not None
    return {"id": saved.id, **{name: str(row.extra[name]) for name in ("shirt_size", column.name)}}


def counts(session: Session) -> dict[str, int]:
    """Count what a later version must find."""
    kinds = ("person", "activity", "session", "enrolment", "attendance", "certificate")
    return {kind: len(session.store.rows.list(kind)) for kind in (*kinds, "legal_status")}


def build(target: Path) -> None:
    """Write register, bundle of a second PC, backup, forms and the facts about them."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        stick, clock = folder / "stick", FixedClock.on(DAY, WITA)
        stick.mkdir()
        code = recovery.new_code(system_random)
        first = found(folder / "pc1", clock, code)
        work(first)
        answered = own_questions(first, folder)
        own = recovery.new_code(system_random)
        second = joining.begin(
            places(folder / "pc2"), "PC 2 Contoh", own, clock=clock, random=system_random
        )
        joining.write_request(second, stick)
        (request,) = joining.find_requests(stick)
        joining.accept(first, request, stick)
        joining.take(second, joining.find_answer(second, stick), stick)
        second.append("data", [Insert("person", (), {"full_name": "Simon Contoh", "sex": "L"})])
        out = folder / "out"
        out.mkdir()
        exported, _ = sync.export(second, out)
        written, _ = backup.write(first, folder)
        facts = {
            "password": PASSWORD,
            "recovery_code": code,
            "counts": counts(first),
            "state_hash": first.store.log.state_hash("data"),
            "bundle_adds": {"person": 1},
            "own_answers": answered,
        }
        first.close()
        second.close()
        target.mkdir(parents=True)
        (target / "register").mkdir()
        for name in KEPT:
            if (folder / "pc1" / "register" / name).exists():
                shutil.copy(folder / "pc1" / "register" / name, target / "register" / name)
        data = next(one for one in exported.files if one.kind == "data")
        shutil.copy(data.path, target / "bundle.age")
        shutil.copy(written.path, target / "backup.cadangan")
        shutil.copytree(
            paths.forms(), target / "forms", ignore=shutil.ignore_patterns("xform", "README.md")
        )
        text = json.dumps(facts, indent=2, ensure_ascii=False) + "\n"
        (target / "facts.json").write_text(text, encoding="utf-8")
        (target / "README.md").write_text(README.format(version=__version__), encoding="utf-8")


if __name__ == "__main__":
    place = ROOT / "tests" / "data" / "versions" / __version__
    if place.exists():
        sys.exit(f"{place.name} stands already; a released version is never replaced")
    build(place)
    print(place)
