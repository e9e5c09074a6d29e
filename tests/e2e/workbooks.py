"""Impor Excel: a participants' list, then an attendance list that makes an activity."""

from pathlib import Path

from tests.e2e.computer import Computer

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo"


def take_people(desk: Computer, folder: Path) -> None:
    """Take the good rows of a list, and keep the workbook in the register."""
    path = folder / "peserta.xlsx"
    path.write_bytes((DEMO / "peserta.xlsx").read_bytes())
    desk.press("alt+2")
    desk.at("PeoplePage")
    desk.press("ctrl+i")
    desk.at("ImportPeoplePage")
    if desk.read(lambda page: (page.at,))[0] == 0:
        desk.press("ctrl+o")
    desk.choose_file(path)
    desk.sees(lambda page: page.preview is not None, "the rows are shown")
    desk.picture("import_people")
    wanted = desk.read(lambda page: page.preview.count("new"))
    before = len(desk.session.store.rows.list("person"))
    desk.press("ctrl+Return")
    desk.sees(lambda page: page.at == 2, "what was taken is told")
    desk.rest()
    desk.picture("import_taken")
    desk.press("F7")
    # The status stands in a column that this house may not keep: it is asked before it is lost.
    desk.answer("Hapus", "Tab", "Return")
    desk.keyboard.until(lambda: not path.exists(), "the workbook goes into the register")
    desk.rest()
    desk.picture("workbook_kept")
    (kept,) = desk.session.store.plain.files.list()
    assert kept.name == path.name
    assert len(desk.session.store.rows.list("person")) == before + wanted
    desk.press("Escape")
    desk.at("PeoplePage")


def take_attendance(desk: Computer, folder: Path) -> None:
    """Let an attendance list make its activity, sessions, people and marks."""
    path = folder / "hadir.xlsx"
    path.write_bytes((DEMO / "hadir.xlsx").read_bytes())
    desk.press("alt+3")
    desk.at("ActivitiesPage")
    desk.press("ctrl+i")
    desk.at("ImportAttendancePage")
    desk.press("ctrl+o")
    desk.choose_file(path)
    desk.sees(lambda page: page.preview is not None, "the list is shown")
    desk.picture("import_attendance")
    desk.press("F6")
    desk.on("activity_title")
    desk.press("Tab")
    desk.fill("session_jp", "3", then="ctrl+Return")
    desk.sees(lambda page: page._taken is not None, "it is taken")
    desk.rest()
    desk.press("ctrl+Return")
    desk.at("AttendancePage")
    desk.picture("attendance")
    desk.press("Escape")
    desk.at("ActivitiesPage")
