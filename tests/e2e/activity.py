"""Kegiatan by hand: a form, participants chosen, sessions from dates, attendance by single keys."""

from collections import Counter

from lipas_desktop.services import activities
from lipas_desktop.services.activities import ActivityQuery
from tests.e2e.computer import Computer

TITLE = "Tata boga dasar"


def run_course(desk: Computer) -> None:
    """Plan an activity, choose two people, make its sessions, fill in who came."""
    desk.press("alt+3")
    desk.at("ActivitiesPage")
    desk.press("ctrl+n")
    desk.at("ActivityPage")
    desk.fill("title", TITLE)
    desk.walk_to("kind")
    desk.keyboard.type("p")
    desk.walk_to("start_date")
    desk.fill("start_date", "12-10-2021")
    desk.fill("end_date", "151021")
    desk.walk_to("session_jp")
    desk.fill("session_jp", "4", then="ctrl+s")
    desk.sees(lambda page: page.tabs.bar.key == "people", "it is saved, people are next")
    _choose(desk, "tefa", "lobo")
    _make_sessions(desk)
    desk.press("ctrl+Return")
    desk.at("AttendancePage")
    _fill(desk)
    desk.press("Escape")
    desk.at("ActivityPage")
    desk.press("Escape")
    desk.at("ActivitiesPage")
    desk.picture("activities")


def _choose(desk: Computer, *names: str) -> None:
    desk.press("ctrl+n")
    desk.at("ChoosePeoplePage")
    for marked, name in enumerate(names, 1):
        desk.press("ctrl+a")
        desk.keyboard.type(name)
        desk.sees(lambda page: len(page.list.view.table.ids) == 1, f"one person is called {name}")
        desk.press("ctrl+space")
        desk.sees(lambda page, so_many=marked: len(page.chosen) == so_many, f"{name} is marked")
    desk.picture("choose_people")
    desk.press("ctrl+Return")
    desk.at("ActivityPage")
    desk.sees(lambda page: page.tabs.people.count == len(names), "they take part")


def _make_sessions(desk: Computer) -> None:
    desk.press("ctrl+Tab")
    desk.sees(lambda page: page.tabs.bar.key == "sessions", "the tab of sessions")
    desk.press("ctrl+n")
    desk.at("MakeSessionsPage")
    desk.sees(lambda page: len(page.to_make) == 4, "four days are offered")
    desk.press("Down", "space")
    desk.sees(lambda page: len(page.to_make) == 3, "the holiday is left out")
    desk.picture("make_sessions")
    desk.press("ctrl+Return")
    desk.at("ActivityPage")


def _fill(desk: Computer) -> None:
    """One comes late, the rest is there; a third one comes without being on the list."""
    desk.press("t")
    desk.press("ctrl+h")
    desk.sees(lambda page: not page.sheet.empty(0), "the first session is full")
    desk.press("ctrl+n")
    desk.on("walk_in_name")
    desk.keyboard.type("Bernadus Kase")
    desk.press("Return")
    desk.sees(lambda page: len(page.sheet.people) == 3, "the third one is on the list")
    desk.press("s", "s")
    desk.press("ctrl+z")
    desk.sees(lambda page: page.sheet.is_written, "all of it is saved")
    desk.rest()
    desk.picture("attendance_by_hand")
    assert _marks(desk) == Counter(H=1, T=1, S=1)


def _marks(desk: Computer) -> Counter[str]:
    session = desk.session
    found = [line for line in activities.lines(session, ActivityQuery()) if line.title == TITLE]
    grid = activities.grid(session, found[0].id)
    return Counter(mark for line in grid.people for mark in line.marks.values())
