"""Whole records by the keyboard alone, in the program's window: no key leaves the form."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services import activities, people, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from tests.ui import family, shots
from tests.ui.hands import Key, Mod

MOST_PRESSES = 300
FIELDS = 30
SAVES, SAVE = ("person.save", "activity.save"), "save"


class Keyboard:
    """Presses keys in the window, counts them, and looks where the focus is after each."""

    def __init__(self, window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
        self._window, self._context, self._qtbot = window, context, qtbot
        self.presses = 0
        self.walked: list[str] = []

    @property
    def form(self) -> FormView:
        found = [one for one in self._window.findChildren(FormView) if one.is_open]
        assert len(found) == 1
        return found[0]

    @property
    def here(self) -> str:
        """The question with the focus, or the command that saves; empty where it is elsewhere."""
        focus, order = QApplication.focusWidget(), self.form.board.order
        if focus is not None and focus.objectName() in SAVES:
            return SAVE
        return next((one.question.name for one in order if one.widget is focus), "")

    def press(self, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        """Press a key in the window; the focus is in the form after it."""
        before = self.here if self.presses else ""
        self._press(key, modifiers)
        assert self.here, f"lost by {key} in {before}, now on {QApplication.focusWidget()!r}"

    def save_by_enter(self) -> None:
        """Press the command that saves, which has the focus; the record shows what it leads to."""
        assert (self.here, self.form.is_changed) == (SAVE, True)
        self._press(Key.Key_Return, Mod.NoModifier)
        focus, page = QApplication.focusWidget(), self._window.front
        assert page is not None
        assert focus is not None
        assert page.isAncestorOf(focus)

    def _press(self, key: Key, modifiers: Mod) -> None:
        self.presses += 1
        QTest.keyClick(self._window.windowHandle(), key, modifiers)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self._context.operations.busy)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type letter by letter; the focus stays in its field."""
        field = self.here
        for letter in words:
            self.presses += 1
            QTest.keyClick(self._window.windowHandle(), letter)
            assert self.here == field

    def give(self, name: str, *keys: str | Key) -> None:
        """Answer the question that has the focus, which is the one that is named, and go on."""
        assert self.here == name
        self.walked.append(name)
        for one in keys:
            if isinstance(one, str):
                self.type(one)
            else:
                self.press(one)
        self.press(Key.Key_Return)


@pytest.fixture
def window(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> Iterator[MainWindow]:
    family.install(session, tmp_path / "forms", thirty_fields())
    made = MainWindow(context, {"people": PeoplePage, "activities": ActivitiesPage})
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    shots.settle()
    yield made
    qtbot.waitUntil(lambda: not context.operations.busy)
    made.work.stack.clear()
    made.close()
    made.deleteLater()
    shots.settle()


@pytest.fixture
def keyboard(window: MainWindow, context: AppContext, qtbot: QtBot) -> Keyboard:
    return Keyboard(window, context, qtbot)


def open_list(window: MainWindow, qtbot: QtBot, place: str) -> None:
    window.show_work(place)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    shots.settle()


KINDS = ("text", "integer", "select_one sex", "select_one many", "date", "select_multiple skill")


def thirty_fields() -> str:
    """Thirty fields of all kinds, of which every tenth opens the next."""
    lines = ["begin_group | g0 | Awal | First", "text | title | Nama | Title | yes"]
    for at in range(2, FIELDS + 1):
        if at % 8 == 0:
            lines += ["end_group", f"begin_group | g{at} | Bagian {at} | Part {at}"]
        when = f"${{f{at - 1}}} != ''" if at % 10 == 0 else ""
        lines.append(f"{kind_of(at)} | f{at} | Isian {at} | Field {at} | | {when}")
    lines += ["text | never | Tidak pernah | Never | | ${f2} = 'x'", "end_group"]
    many = "\n".join(f"| | many | m{n} | Pilihan {n} | Choice {n} |" for n in range(1, 8))
    return family.text("\n".join(lines)).replace("| | sex | L |", f"{many}\n| | sex | L |")


def kind_of(at: int) -> str:
    return KINDS[at % len(KINDS)]


KEYS: dict[str, tuple[str | Key, ...]] = {
    "text": ("Tenun",),
    "integer": ("12",),
    "select_one sex": (Key.Key_2,),
    "select_one many": (Key.Key_Down, "3"),
    "date": ("28-10-2021",),
    "select_multiple skill": (Key.Key_Space, Key.Key_Space, Key.Key_Down, Key.Key_Space),
}


def test_a_record_of_thirty_fields_is_entered_and_saved_without_losing_the_focus(
    session: Session, window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    open_list(window, qtbot, "activities")
    keyboard.press(Key.Key_N, Mod.ControlModifier)
    keyboard.give("title", "Tenun ikat")
    for at in range(2, FIELDS + 1):
        keyboard.give(f"f{at}", *KEYS[kind_of(at)])
    assert len(keyboard.walked) == FIELDS
    keyboard.save_by_enter()
    assert not keyboard.form.is_changed
    (row,) = activities.ids(session, activities.ActivityQuery())
    saved = records.open_form(session, "activity", row).state
    filled = [name for name in keyboard.walked if saved.text(name)]
    assert filled == keyboard.walked
    assert (saved.text("f7"), saved.text("f8"), saved.text("f9")) == ("12", "P", "m3")
    assert (saved.value("f5"), saved.text("f10")) == (["TENUN", "TANI"], "2021-10-28")


PERSON: tuple[tuple[str, tuple[str | Key, ...]], ...] = (
    ("full_name", ("Yuliana Tefa",)),
    ("alias", ("Yuli",)),
    ("clan", ("Tefa",)),
    ("nik_text", ("5371046806920003",)),
    ("sex", ()),
    ("birth_place", ("Kupang",)),
    ("birth_text", ()),
    ("region_text", ()),
    ("street", ("Jl. Cak Doko",)),
    ("rt", ("3",)),
    ("rw", ("12",)),
    ("postal_code", ("85111",)),
    ("phone_text", ("081339421507",)),
    ("phone_owner", (Key.Key_1,)),
    ("safe_greeting", ("kerabat",)),
    ("marital", (Key.Key_2,)),
    ("education", ("sma",)),
    ("prior_job", ("Penjahit",)),
    ("note", ("Datang pagi",)),
    ("skills", (Key.Key_T, Key.Key_Space)),
    ("interests", (Key.Key_Space, Key.Key_Space)),
    ("needs", (Key.Key_Space, Key.Key_Space)),
    ("contact_name", ("Markus Tefa",)),
    ("contact_relation", (Key.Key_1,)),
    ("contact_phone", ("085253110042",)),
    ("notice_slip", (Key.Key_1,)),
    ("consent_publication", (Key.Key_1,)),
)


def test_a_person_with_every_field_takes_at_most_three_hundred_presses(
    session: Session, window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    open_list(window, qtbot, "people")
    keyboard.press(Key.Key_N, Mod.ControlModifier)
    for name, keys in PERSON:
        keyboard.give(name, *keys)
    keyboard.press(Key.Key_S, Mod.ControlModifier)
    assert not keyboard.form.is_changed
    assert keyboard.presses <= MOST_PRESSES, keyboard.presses
    (row,) = people.ids(session, people.PeopleQuery())
    saved = records.open_form(session, "person", row).state
    assert [name for name, _ in PERSON if not saved.text(name)] == []
    assert (saved.text("full_name"), saved.text("sex")) == ("Yuliana Tefa", "P")
    assert saved.text("birth_date") == "1992-06-28"
