"""What stands around every page: who is logged in, which house, how old its copy, the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import installed_forms, people, search
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.certificates.page import CertificatesPage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.settings.page import SettingsPage
from lipas_desktop.ui.pages.standing.standing import Standing
from tests.ui import shots
from tests.ui.desk import Key, Mod, close, press, rest, type_text, window_of
from tests.ui.weaving import add_course
from tests.unit.services.test_installed_forms import with_shirt

CTRL = Mod.ControlModifier


@pytest.fixture
def window(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    add_course(session, ("Yuliana Tefa", "Yulianus Djami"), 3)
    pages = {
        "people": PeoplePage, "activities": ActivitiesPage, "certificates": CertificatesPage,
        "settings": SettingsPage,
    }  # fmt: skip
    made = window_of(context, qtbot, "home", pages)
    Standing(context, made)
    yield made
    close(made)


def seek(window: MainWindow, context: AppContext, qtbot: QtBot, text: str) -> list[str]:
    """Type into the search of the top bar; return the first words of each row."""
    press(window, Key.Key_K, CTRL)
    type_text(window, text)
    rest(context, qtbot)
    popup = window.work.top.search._popup
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    return [row.title for row in popup._rows]


def test_the_bar_says_who_and_the_foot_says_where(window: MainWindow) -> None:
    assert window.work.top.user.accessibleName() == "Maria Administrator"
    foot = window.work.navigation.foot.accessibleName()
    assert foot == "Rumah Kreatif Oebobo, PC 1 Loket, Belum ada salinan luar"


def test_ones_own_name_leads_to_ones_password(window: MainWindow) -> None:
    window.work.top.user.click()
    assert isinstance(window.front, SettingsPage)
    assert window.front.tabs.key == "safety"


def test_a_name_leads_to_the_person(
    window: MainWindow, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    assert "Yuliana Tefa" in seek(window, context, qtbot, "yuliana")
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert isinstance(window.front, PersonPage)
    (row,) = people.ids(session, PeopleQuery(text="Yuliana Tefa"))[:1]
    assert window.front.person == row


def test_an_activity_is_opened_from_under_another_record(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    seek(window, context, qtbot, "yuliana")
    press(window, Key.Key_Return)
    assert "Tenun ikat dasar" in seek(window, context, qtbot, "tenun")
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert isinstance(window.front, ActivityPage)
    assert window.front.title() == "Tenun ikat dasar"


def test_what_is_not_found_is_said_and_leads_nowhere(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    before = window.front
    assert seek(window, context, qtbot, "xqxq") == ["Tidak ada yang cocok"]
    press(window, Key.Key_Return)
    assert window.front is before
    assert window.work.top.search.text() == "xqxq"


def test_the_foot_follows_the_language(window: MainWindow, languages: Languages) -> None:
    before = window.work.navigation.foot.accessibleName()
    languages.use("en")
    shots.settle()
    after = window.work.navigation.foot.accessibleName()
    assert after.startswith("Rumah Kreatif Oebobo, PC 1 Loket, ")
    assert after != before


def test_after_the_lock_nobody_is_named_and_nothing_found(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    search = window.work.top.search
    session, context.session = context.session, None
    window.findChild(Standing).retranslate()  # type: ignore[union-attr]
    assert "Maria" not in window.work.top.user.accessibleName()
    assert list(search._provider("yuliana")) == []
    context.session = session


def test_an_answer_leads_to_the_person_also_once_a_form_that_has_come_calls_it_otherwise(
    window: MainWindow, context: AppContext, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    rows = [Insert("person", (), {"full_name": f"Orang {n}", "sex": "L", "shirt_size": "L"})
            for n in range(700)]  # fmt: skip
    session.append("data", rows)
    seen = installed_forms.preview(session, with_shirt(tmp_path))
    context.operations.write(lambda: installed_forms.install(session, seen))
    rest(context, qtbot)
    qtbot.waitUntil(lambda: not search.is_behind(session))
    assert people.count(session, PeopleQuery(text="besar")) == 700
    hits = seek(window, context, qtbot, "besar")
    assert len(hits) == 6
    assert all(title.startswith("Orang ") for title in hits)
    shots.take(window, "cari_jawaban")
