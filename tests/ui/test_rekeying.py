"""Isi ganda in the window: a paper typed once more by keys, differences decided at their fields."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import forms, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.repeating import Before
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.rekeying.page import RekeyPage
from tests.ui import shots
from tests.ui.hands import Hands, Key, Mod
from tests.ui.house import add_people
from tests.ui.test_people_joined import Press, press, window  # noqa: F401 - fixtures

BOTH = Mod.ControlModifier | Mod.ShiftModifier
PAPER = {"full_name": "Maria Tefa", "sex": "P", "birth": "12-03-1990", "birth_place": "Soe"}


def begun(window: MainWindow, context: AppContext, qtbot: QtBot, press: Press) -> Hands:  # noqa: F811
    page = PersonPage(context, window, add_people(context.session, [PAPER])[0])
    window.open(page)
    shots.settle()
    press(Key.Key_I, BOTH)
    blind = window.front
    assert isinstance(blind, RekeyPage)
    assert blind.head.crumb.text() == "RKO-2021-0001"
    return Hands(blind.form, context, qtbot)


def test_a_difference_is_found_blind_and_decided_at_its_field(
    session: Session,
    window: MainWindow,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    press: Press,  # noqa: F811
    languages: Languages,
) -> None:
    blind = begun(window, context, qtbot, press)
    assert blind.text("full_name") == ""
    blind.fill("full_name", "Maria Teffa")
    blind.go("sex")
    press(Key.Key_2)
    blind.fill("birth_text", "12-03-1990")
    blind.fill("birth_place", "Soe")
    shots.take_all(window, "03_isi_ganda", languages)
    press(Key.Key_S, Mod.ControlModifier)
    page = window.front
    assert isinstance(page, PersonPage)
    hands = Hands(page.form, context, qtbot)
    assert hands.note("full_name") == "Ulang: Maria Teffa"
    assert hands.here == "full_name"
    assert hands.note("birth_text") == ""
    shots.take_all(window, "03_isi_ganda_beda", languages)
    press(Key.Key_1, Mod.ControlModifier)
    assert hands.text("full_name") == "Maria Teffa"
    press(Key.Key_S, Mod.ControlModifier)
    assert page.person is not None
    (row,) = session.store.rows.by_ids("person", [page.person])
    assert row.text("full_name") == "Maria Teffa"
    assert records.drafts(session) == []


def test_nothing_typed_is_said_and_esc_leaves_nothing_behind(
    session: Session,
    window: MainWindow,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    press: Press,  # noqa: F811
) -> None:
    begun(window, context, qtbot, press)
    press(Key.Key_S, Mod.ControlModifier)
    blind = window.front
    assert isinstance(blind, RekeyPage)
    assert blind.banner.title.text() == "Belum ada yang diketik"
    Hands(blind.form, context, qtbot).fill("full_name", "Xaver")
    press(Key.Key_Escape)
    assert isinstance(window.front, PersonPage)
    assert QApplication.focusWidget() is not None
    assert records.drafts(session) == []


def test_an_activity_is_typed_blind_and_what_is_pinned_does_not_come_in(
    session: Session,
    window: MainWindow,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    press: Press,  # noqa: F811
    languages: Languages,
) -> None:
    values = {"title": "Tenun ikat", "place": "Aula", "status": "RENCANA"}
    activity = session.append("data", [Insert("activity", (), values)]).ids[0]
    form = forms.form_of(session, "activity")
    place = form.question("place").ref
    session.remembered[f"form {form.id}"] = Before({place: "Aula"}, {place})
    page = ActivityPage(context, window, activity)
    window.open(page)
    shots.settle()
    press(Key.Key_I, BOTH)
    blind = window.front
    assert isinstance(blind, RekeyPage)
    assert "Tenun" not in blind.head.crumb.text()
    hands = Hands(blind.form, context, qtbot)
    assert hands.text("place") == ""
    hands.fill("title", "Tenun ikat")
    hands.fill("place", "Balai")
    shots.take_all(window, "03_isi_ganda_kegiatan", languages)
    press(Key.Key_S, Mod.ControlModifier)
    assert window.front is page
    found = {column for one in page.form.opened.undecided for column in one.columns}
    assert "place" in found
    assert "title" not in found
    assert Hands(page.form, context, qtbot).note("place") == "Ulang: Balai"
    shots.take_all(window, "03_isi_ganda_kegiatan_beda", languages)
    assert Hands(page.form, context, qtbot).here == "place"
    press(Key.Key_1, Mod.ControlModifier)
    assert Hands(page.form, context, qtbot).text("place") == "Balai"
