"""A clock that cannot be believed: the notice over the pages, and the question which day it is."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.dialogs.question import QuestionDialog
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.home.page import HomePage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.standing.standing import Standing
from tests.ui import shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.house import add_people

CTRL_SHIFT = Mod.ControlModifier | Mod.ShiftModifier
FLAT, NOW = date(2010, 1, 1), date(2021, 11, 5)


@pytest.fixture
def clock(context: AppContext) -> FixedClock:
    assert isinstance(context.clock, FixedClock)
    return context.clock


@pytest.fixture
def asker(context: AppContext) -> ScriptedAsker:
    assert isinstance(context.ask, ScriptedAsker)
    return context.ask


@pytest.fixture
def window(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    add_people(session, [{"full_name": "Yuliana Tefa"}, {"full_name": "Markus Djami"}])
    made = window_of(context, qtbot, "home", {"home": HomePage, "people": PeoplePage})
    standing = Standing(context, made)
    made.standing = standing  # type: ignore[attr-defined]
    yield made
    close(made)


def look(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    """Let the minute pass after which the clock is looked at."""
    window.standing.clock.look()  # type: ignore[attr-defined]
    rest(context, qtbot)


def test_a_right_clock_has_no_notice(
    window: MainWindow, context: AppContext, qtbot: QtBot, asker: ScriptedAsker
) -> None:
    look(window, context, qtbot)
    assert not window.work.clock.is_shown
    assert asker.asked == []


def test_a_clock_that_falls_back_is_told_and_the_day_asked_once(
    window: MainWindow, context: AppContext, qtbot: QtBot, session: Session,
    clock: FixedClock, asker: ScriptedAsker, languages: Languages,
) -> None:  # fmt: skip
    clock.set_to(FLAT)
    look(window, context, qtbot)
    notice = window.work.clock
    assert notice.is_shown
    assert "1 Januari 2010" in notice.banner.title.text()
    assert session.clock.day_to_write() is None
    shots.take_all(window, "jam_diragukan", languages)
    asker.answers.append(Reply("use", day=NOW))
    press(window, Key.Key_T, CTRL_SHIFT)
    rest(context, qtbot)
    assert session.clock.day_to_write() == "2021-11-05"
    assert "5 November 2021" in notice.banner.title.text()
    # Nobody is asked again, and the notice goes with what was wrong.
    look(window, context, qtbot)
    assert len(asker.asked) == 1
    clock.set_to(NOW)
    look(window, context, qtbot)
    assert not notice.is_shown


def test_later_leaves_the_notice_and_work_goes_on_without_a_day(
    window: MainWindow, context: AppContext, qtbot: QtBot, session: Session,
    clock: FixedClock, asker: ScriptedAsker,
) -> None:  # fmt: skip
    clock.set_to(FLAT)
    look(window, context, qtbot)
    asker.answers.append(Reply("later"))
    press(window, Key.Key_T, CTRL_SHIFT)
    rest(context, qtbot)
    assert window.work.clock.is_shown
    assert session.clock.known_day() is None
    add_people(session, [{"full_name": "Agnes Fallo"}])
    assert len(session.store.rows.list("person")) == 3


def test_the_question_is_answered_by_keyboard_alone(
    window: MainWindow, context: AppContext, qtbot: QtBot,
    clock: FixedClock, asker: ScriptedAsker, languages: Languages,
) -> None:  # fmt: skip
    clock.set_to(FLAT)
    look(window, context, qtbot)
    asker.answers.append(Reply("later"))
    press(window, Key.Key_T, CTRL_SHIFT)
    rest(context, qtbot)
    (question,) = asker.asked
    assert isinstance(question, Question)
    dialog = QuestionDialog(question, window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    shots.settle()
    shots.take(dialog, "jam_tanggal_berapa", languages)
    for letter in "5 nov 2021":
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    shots.settle()
    if dialog.isVisible():  # the first Enter takes what was typed, the second says it
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert (dialog.answer, dialog.panel.told_day) == ("use", NOW)
