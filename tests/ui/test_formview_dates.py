"""Dates as people write them, in a field and in a table; what cannot be read stays as written."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from tests.ui import family
from tests.ui.hands import Hands, shown


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path) -> Hands:
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(1100, 640)
    view.open(family.opened(session, tmp_path / "forms"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


@pytest.mark.parametrize(
    "written", ["28-10-2021", "28 okt 21", "28/10/2021", "28.10.21", "281021", "28 Oktober 2021"]
)
def test_a_day_is_read_in_every_usual_writing(hands: Hands, written: str) -> None:
    hands.fill("start_date", written)
    assert hands.view.text("start_date") == "2021-10-28"
    assert hands.text("start_date") == "28 Okt 2021"


@pytest.mark.parametrize("written", ["kapan2", "31-02-2021", "1970"])
def test_what_is_no_day_is_kept_as_written_and_marked(hands: Hands, written: str) -> None:
    hands.fill("start_date", written)
    assert hands.text("start_date") == written
    assert hands.state("start_date") == "warn"
    assert hands.view.opened.values["start_date_as_written"] == written


@pytest.mark.parametrize(
    ("written", "kept", "said"),
    [
        ("1970", "1970-01-01", "1970"),
        ("umur 45", "1976-01-01", "1976"),
        ("28 okt 1970", "1970-10-28", "28 Okt 1970"),
    ],
)
def test_where_a_year_is_asked_a_year_or_an_age_is_enough(
    hands: Hands, written: str, kept: str, said: str
) -> None:
    hands.fill("since_year", written)
    assert (hands.view.text("since_year"), hands.text("since_year")) == (kept, said)
    assert hands.state("since_year") == ""


def test_a_year_that_cannot_be_read_is_marked(hands: Hands) -> None:
    hands.fill("since_year", "dulu")
    assert hands.text("since_year") == "dulu"
    assert hands.state("since_year") == "warn"
