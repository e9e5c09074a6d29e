"""The list of sections at the left of a long form: where one is, and what waits where."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from tests.ui import checks, family, shots
from tests.ui.hands import Hands, shown

SECTIONS = 8


def long_form() -> str:
    """Eight sections of nine questions, the third of which applies after a `1`."""
    lines = []
    for at in range(1, SECTIONS + 1):
        when = "${q2_9} = '1'" if at == 3 else ""
        lines.append(f"begin_group | g{at} | Bagian {at} | Part {at} | | {when}")
        for number in range(1, 10):
            rule = "| yes" if (at, number) == (1, 1) else "| "
            limit = ". < 100" if number == 2 else ""
            kind = "integer" if number == 2 else "text"
            words = f"{kind} | q{at}_{number} | Isian {at}.{number} | Field {at}.{number}"
            lines.append(f"{words} {rule} | | {limit} | Biasanya di bawah 100. | Below 100.")
        lines.append("end_group")
    return family.text("\n".join(lines))


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path) -> Hands:
    family.install(session, tmp_path / "forms", long_form())
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(1100, 640)
    view.open(records.open_form(session, "activity"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def listed(hands: Hands) -> list[str]:
    return [entry.words for entry in hands.view.sections.list.entries]


def here(hands: Hands) -> str:
    return listed(hands)[hands.view.sections.list.current]


def test_a_short_form_has_no_list(session: Session, hands: Hands) -> None:
    assert hands.view.sections.is_listed()
    hands.view.open(records.open_form(session, "person"))
    assert not hands.view.sections.is_listed()


def test_a_key_goes_to_the_next_section_that_applies(hands: Hands) -> None:
    assert listed(hands) == [f"Bagian {n}" for n in (1, 2, 4, 5, 6, 7, 8)]
    assert here(hands) == "Bagian 1"
    hands.view.sections.step(1)
    hands.view.sections.step(1)
    assert (hands.here, here(hands)) == ("q4_1", "Bagian 4")
    heading = hands.view.board.parts["/data/g4/q4_1"].widget.mapTo(hands.view, QPoint(0, 0))
    assert heading.y() < 80, "a section is shown from its heading on"
    hands.view.sections.step(-1)
    assert hands.here == "q2_1"
    hands.fill("q2_9", "1")
    assert listed(hands)[2] == "Bagian 3"
    assert hands.here == "q3_1"


def test_a_click_goes_to_a_section(hands: Hands) -> None:
    sections = hands.view.sections.list
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(sections, left, pos=sections.row_rect(4).center())
    assert (hands.here, here(hands)) == ("q6_1", "Bagian 6")


def test_sections_with_something_missing_or_doubtful_are_marked(hands: Hands) -> None:
    hands.go("q4_2")
    hands.type("200")
    hands.go("q5_1")
    hands.view.show_missing()
    marks = {entry.words: entry.mark for entry in hands.view.sections.list.entries if entry.mark}
    assert marks == {"Bagian 1": "err", "Bagian 4": "warn"}


def test_the_list_is_whole_in_both_languages_and_all_themes(
    hands: Hands, languages: Languages
) -> None:
    hands.fill("q4_2", "200")
    hands.view.show_missing()
    shots.take_all(
        hands.view,
        "formulir_bagian",
        languages,
        lambda: checks.whole(hands.view, cut=False),
        translated=False,
    )
