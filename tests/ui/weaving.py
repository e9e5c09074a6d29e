"""A weaving course of twenty people and fifteen days, and the whole window with its page."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.navigation import HouseFacts
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.registry import EVERYWHERE
from lipas_desktop.ui.places import PageFactory
from tests.ui import shots
from tests.ui.house import add_people

NAMES = (
    "Adriana Benu", "Agustina Mooy", "Dorkas Tlonaen", "Ferdinandus Seran", "Gaspar",
    "Kristina Djami", "Maria Lona", "Marta Rihi", "Melkianus Kolo", "Oktovianus Liu",
    "Petrus Banunaek", "Rambu Hede", "Simon Fallo", "Yohanis Foeh", "Yuliana Bria",
    "Yuliana Nabuasa", "Yuliana Tefa", "Yuliani Foeh", "Yustina Nabuasa", "Zakarias Weni",
)  # fmt: skip
EXCEPTIONS = {
    0: {3: "S"}, 2: {5: "I", 6: "I"}, 4: {1: "A", 2: "A", 7: "A", 8: "A", 11: "A", 13: "S"},
    5: {9: "T"}, 6: {0: "T", 12: "S"}, 8: {4: "S", 5: "S"}, 10: {2: "T", 3: "T"}, 12: {6: "I"},
    13: {8: "A", 9: "A", 10: "S", 12: "I"}, 16: {10: "S"}, 17: {7: "T"}, 19: {3: "A", 11: "I"},
}  # fmt: skip
"""By person and day, as the picture of the design has them."""
FIRST_DAY = date(2021, 10, 11)
TODAY = 13
KEYED_TODAY = 7
Key, Mod = Qt.Key, Qt.KeyboardModifier


def days(count: int) -> list[date]:
    """Working days from the first one on."""
    every = (FIRST_DAY + timedelta(days=n) for n in range(count * 2 + 7))
    return [day for day in every if day.weekday() < 5][:count]


def add_course(
    session: Session,
    people: Sequence[str] = NAMES,
    sessions: int = 15,
    title: str = "Tenun ikat dasar",
    **facts: Value,
) -> RowId:
    """Enter an activity with people enrolled and sessions made, nothing filled in yet."""
    last = days(sessions)[-1].isoformat() if sessions else ""
    values: dict[str, Value] = {
        "title": title,
        "kind": "PELATIHAN",
        "skill": "TENUN",
        "start_date": FIRST_DAY.isoformat(),
        "end_date": last or None,
        "session_jp": 4,
        "place": "Rumah Kreatif Oebobo",
        "status": "BERJALAN",
    } | facts
    made = session.append("data", [Insert("activity", (), values)]).ids[0]
    assert made is not None
    if people:
        given = [{"full_name": name, "sex": _sex(name)} for name in people]
        activities.enrol(session, made, add_people(session, given))
    if sessions:
        activities.make_sessions(session, made, days(sessions))
    return made


def _sex(name: str) -> str:
    return "L" if name.split()[0][-1] in "srdn" else "P"


def fill(session: Session, course: RowId, until: int = TODAY, today: int = KEYED_TODAY) -> None:
    """Fill the days before today for all, and today's for the first few, with their exceptions."""
    shown = activities.grid(session, course)
    cells: list[tuple[RowId, RowId, str | None]] = [
        (line.person.id, held.id, EXCEPTIONS.get(row, {}).get(day, "H"))
        for row, line in enumerate(shown.people)
        for day, held in enumerate(shown.sessions)
        if day < until or (day == until and row < today)
    ]
    activities.mark(session, cells)


def marks(session: Session, course: RowId) -> list[str]:
    """Return what the register holds: a text a person, a letter a session, a dot for nothing."""
    shown = activities.grid(session, course)
    return [
        "".join(line.marks.get(held.id, ".") for held in shown.sessions) for line in shown.people
    ]


@contextmanager
def window_of(context: AppContext, qtbot: QtBot, factory: PageFactory) -> Iterator[MainWindow]:
    """Show the whole window with one place of it in use."""
    places = ("home", "people", "activities", "certificates", "transfer", "settings")
    factories = dict.fromkeys(places, Page) | {"activities": factory}
    window = MainWindow(context, factories, EVERYWHERE)
    window.work.top.user.set_user("Maria", "Petugas")
    facts = HouseFacts("Rumah Kreatif Oebobo", "PC 1 · Loket depan", "Salinan luar: 2 hari")
    window.work.navigation.foot.set_facts(facts)
    window.show_work("activities")
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window.focus_page()
    shots.settle()
    yield window
    window.work.stack.clear()
    window.close()
    window.deleteLater()
    shots.settle()


def press(window: MainWindow, key: Qt.Key, mods: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key as a person does: shortcuts first."""
    QTest.keyClick(window.windowHandle(), key, mods)


def type_text(window: MainWindow, text: str) -> None:
    """Type letter by letter."""
    for letter in text:
        QTest.keyClick(window.windowHandle(), letter)
