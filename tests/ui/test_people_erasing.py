"""Hapus permanen in the window: one question that says all, the name typed, nothing left of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Add, Erase, Insert, MadeRow
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import backup, erasing, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.dialogs.question import QuestionDialog
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import FACTORIES
from tests.ui import checks, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.hands import Hands
from tests.ui.house import add_people
from tests.ui.many import PEOPLE

NAME = "Yuliana Tefa"
REASON = "Diminta yang bersangkutan"
Do = Callable[[str], None]


@pytest.fixture
def people(session: Session, tmp_path: Path) -> list[RowId]:
    """Six people; the first has a course, a session and a certificate, and is in an old copy."""
    added = add_people(session, PEOPLE[:6])
    activity = RowId(MadeRow(0))
    session.append(
        "data",
        [
            Insert("activity", (), {"title": "Tenun ikat dasar", "start_date": "2021-10-11"}),
            Insert("session", (activity,), {"date": "2021-10-11"}),
            *(Add("enrolment", (one, activity)) for one in added[:2]),
            Add("attendance", (added[0], RowId(MadeRow(1))), {"mark": "H"}),
            Insert("certificate", (added[0], activity), {"number": "0001/RKO"}),
        ],
    )
    backup.write(session, tmp_path, called="Stik Maria")
    return added


@pytest.fixture
def window(
    session: Session, people: list[RowId], context: AppContext, qtbot: QtBot
) -> Iterator[MainWindow]:
    made = MainWindow(context, FACTORIES)
    made.resize(1366, 768)
    made.show_work("people")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    shots.settle()
    yield made
    qtbot.waitUntil(lambda: not context.operations.busy)
    made.work.stack.clear()
    made.close()
    made.deleteLater()
    shots.settle()


@pytest.fixture
def page(window: MainWindow, people: list[RowId]) -> PersonPage:
    assert isinstance(window.front, PeoplePage)
    window.front.open_person(people[0])
    shots.settle()
    assert isinstance(window.front, PersonPage)
    return window.front


@pytest.fixture
def do(window: MainWindow, context: AppContext, qtbot: QtBot) -> Do:
    """Give a command, and wait until what it began is done."""

    def act(command: str) -> None:
        window.actions_.trigger(command)
        rest(context, qtbot)

    return act


def rest(context: AppContext, qtbot: QtBot) -> None:
    for _ in range(2):
        shots.settle()
        qtbot.waitUntil(lambda: not context.operations.busy)
    shots.settle()


def answer(context: AppContext, *replies: Reply) -> ScriptedAsker:
    assert isinstance(context.ask, ScriptedAsker)
    context.ask.answers.extend(replies)
    return context.ask


def asked(context: AppContext) -> Question:
    assert isinstance(context.ask, ScriptedAsker)
    (question,) = context.ask.asked
    assert isinstance(question, Question)
    return question


def test_the_question_says_what_goes_and_what_stays(
    page: PersonPage, do: Do, context: AppContext
) -> None:
    answer(context, Reply("keep"))
    do("person.erase")
    question = asked(context)
    assert question.title == f"Hapus permanen {NAME}?"
    assert question.to_type == NAME
    assert question.answers[0].kind == "harmless"
    assert "data diri, 1 keikutsertaan, 1 tanda hadir, 1 sertifikat" in question.text
    assert "kertas yang sudah dicetak" in question.text
    assert "Stik Maria (28-10-2021)" in question.text
    assert page.person is not None


def test_once_it_is_done_nothing_on_the_screen_names_them(
    page: PersonPage, window: MainWindow, do: Do, context: AppContext, session: Session,
    people: list[RowId],
) -> None:  # fmt: skip
    answer(context, Reply("erase", REASON))
    do("person.erase")
    assert isinstance(window.front, PeoplePage)
    assert session.store.rows.get("person", people[0]) is None
    assert not window.front.banner.isVisible()
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in shown if "Yuliana" in text]
    assert window.done.toast.words.startswith("Satu orang dihapus permanen")
    assert not window.done.can_undo
    event = session.store.rows.list("audit_event")[-1]
    assert (event.text("action"), event.text("detail")) == ("HAPUS", "PERMINTAAN")


def test_all_other_places_go_on(
    page: PersonPage, window: MainWindow, do: Do, context: AppContext, qtbot: QtBot
) -> None:
    crashed: list[object] = []
    context.operations.crashed.connect(crashed.append)
    for place in ("activities", "certificates", "home", "people"):
        window.go(place)
        rest(context, qtbot)
    window.go("people")
    window.front.open_person(erased := page.person or RowId(""))  # type: ignore[union-attr]
    rest(context, qtbot)
    answer(context, Reply("erase", REASON))
    do("person.erase")
    for place in ("home", "activities", "certificates", "people"):
        window.go(place)
        rest(context, qtbot)
        assert window.front is not None
        assert not window.front.banner.isVisible()
    open_pages = [one for one in window.work.stack.pages() if isinstance(one, PersonPage)]
    assert [one for one in open_pages if one.person == erased] == []
    assert crashed == []


def test_a_record_that_another_computer_erased_is_closed_and_keeps_no_draft(
    page: PersonPage, window: MainWindow, context: AppContext, session: Session, qtbot: QtBot,
    people: list[RowId],
) -> None:  # fmt: skip
    hands = Hands(page.form, context, qtbot)
    hands.go("alias")
    hands.type("Yuli")
    opened = page.form.opened
    context.operations.write(
        lambda: (None, session.append("data", [Erase((people[0],), "PERMINTAAN")]).changes)
    )
    rest(context, qtbot)
    assert isinstance(window.front, PeoplePage)
    records.keep_draft(session, opened.answered())
    assert records.drafts(session) == []


def test_somebody_held_for_a_case_is_not_erased(
    page: PersonPage, window: MainWindow, do: Do, context: AppContext, session: Session
) -> None:
    actions = window.actions_
    assert not actions.possible("person.release")
    do("person.hold")
    assert actions.possible("person.release")
    assert not actions.possible("person.hold")
    do("person.erase")
    assert page.banner.isVisible()
    assert "selama ada perkara" in page.banner.title.text()
    do("person.release")
    answer(context, Reply("erase", REASON))
    do("person.erase")
    assert isinstance(window.front, PeoplePage)


def test_a_clerk_finds_no_such_command(
    page: PersonPage, window: MainWindow, session: Session, qtbot: QtBot, context: AppContext
) -> None:
    assert window.actions_.bound("person.erase")
    clerk = {"name": "Yosef", "role": "PETUGAS"}
    session.account_id = session.append("data", [Insert("account", (), clerk)]).ids[0]
    page.state_changed.emit()
    rest(context, qtbot)
    for command in ("person.erase", "person.hold", "person.release"):
        assert not window.actions_.bound(command)


def test_a_house_of_two_is_asked_for_the_second_one(
    page: PersonPage, do: Do, context: AppContext, session: Session, people: list[RowId]
) -> None:
    erasing.set_who_may(session, second=True)
    asker = answer(context, Reply("erase", REASON), Reply("keep"))
    do("person.erase")
    last = asker.asked[-1]
    assert isinstance(last, Question)
    assert last.title == "Belum ada orang kedua di komputer ini"
    assert session.store.rows.get("person", people[0]) is not None


@pytest.mark.parametrize("language", ["id", "en"])
def test_pictures_of_the_question(
    page: PersonPage, do: Do, context: AppContext, languages: Languages, qtbot: QtBot,
    language: str, session: Session, people: list[RowId],
) -> None:  # fmt: skip
    languages.use(language)
    answer(context, Reply("keep"))
    do("person.erase")
    dialog = QuestionDialog(asked(context))
    qtbot.addWidget(dialog)
    dialog.show()
    shots.take(dialog, "peserta_hapus_permanen", languages)
    assert checks.clipped(dialog) == []
    assert checks.nameless(dialog) == []
    button, line = dialog.panel.buttons["erase"], dialog.panel.line
    assert line is not None
    assert not button.isEnabled()
    qtbot.keyClicks(line, NAME)
    assert button.isEnabled()
    assert dialog.reason in (REASON, "Asked for by the person")
    second = QuestionDialog(
        Question(
            "?", "", asked(context).answers, ("Yosef",), "Orang kedua", secret_label="Kata sandi"
        )
    )
    qtbot.addWidget(second)
    assert not second.panel.buttons["erase"].isEnabled()
    assert second.panel.secret is not None
    second.panel.secret.setText("lontar")
    assert second.panel.buttons["erase"].isEnabled()
    assert second.panel.secret_text == "lontar"


def test_every_code_of_erasing_has_a_sentence() -> None:
    codes = ("not_allowed", "on_hold", "reason", "second_missing", "second_wrong")
    for code in (*(f"erase.{one}" for one in codes), "log.erased"):
        assert sentence(code) != sentence("no.such_code")
