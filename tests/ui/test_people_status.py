"""Legal status: a tab only where this PC may hold it, filled by the same form view."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.record import PersonPage
from tests.ui import shots
from tests.ui.hands import Hands, Key, failures, shown
from tests.ui.house import add_people, found_house
from tests.ui.many import PEOPLE


@pytest.fixture
def bapas(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    assert isinstance(context.clock, FixedClock)
    context.session = found_house(tmp_path / "bapas", context.clock, "BAPAS")
    yield context.session
    context.operations.close()
    context.session.close()


def opened(context: AppContext, qtbot: QtBot) -> tuple[PersonPage, RowId]:
    (person,) = add_people(context.session, PEOPLE[:1])
    window = MainWindow(context, {})
    qtbot.addWidget(window)
    page = PersonPage(context, window, person)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    shown(page, qtbot)
    return page, person


def test_a_house_without_the_right_has_no_such_tab(
    session: Session, context: AppContext, qtbot: QtBot
) -> None:
    page, _ = opened(context, qtbot)
    assert page.tabs.status is None
    assert "status" not in [tab.key for tab in page.tabs.bar._tabs]


def test_a_status_is_recorded_beside_the_person(
    bapas: Session, context: AppContext, qtbot: QtBot
) -> None:
    page, person = opened(context, qtbot)
    page.tabs.bar.choose("status")
    assert page.tabs.status is not None
    hands = Hands(page.tabs.status.form, context, qtbot)
    failed = failures(context)
    page.save()
    hands.rest()
    assert records.about(bapas, "legal_status", person) == []
    assert [error.code for error in failed] == ["record.empty"]
    hands.go("category")
    hands.type("klien pem")
    hands.fill("start_date", "1-2-2021")
    page.save()
    hands.rest()
    shots.settle()
    (row,) = records.about(bapas, "legal_status", person)
    assert row.values["category"] == "KLIEN_PB"
    assert row.values["start_date"] == "2021-02-01"
    assert [tab.count for tab in page.tabs.bar._tabs if tab.key == "status"] == ["1"]


def test_earlier_statuses_stay_and_can_be_looked_at(
    bapas: Session, context: AppContext, qtbot: QtBot
) -> None:
    page, person = opened(context, qtbot)
    tab = page.tabs.status
    assert tab is not None
    page.tabs.bar.choose("status")
    hands = Hands(tab.form, context, qtbot)
    for digit, day in ((Key.Key_1, "1-1-2020"), (Key.Key_4, "1-2-2021")):
        if tab.count:
            tab._new.click()
        hands.go("category")
        hands.press(digit)
        hands.fill("start_date", day)
        page.save()
        hands.rest()
    assert tab.count == 2
    assert [tab._choice.itemText(n) for n in range(2)] == [
        "Klien pembebasan bersyarat, sejak 1 Februari 2021",
        "Tahanan, sejak 1 Januari 2020",
    ]
    assert hands.view.text("category") == "KLIEN_PB"
    tab._on_chosen(1)
    assert hands.view.text("category") == "TAHANAN"
    assert len(records.about(bapas, "legal_status", person)) == 2
