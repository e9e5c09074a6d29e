"""What folds leaves everything else in its place: the rest of the form, the focus, one's view."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.canvas import Canvas
from lipas_desktop.ui.formview.view import FormView
from tests.ui import family, shots
from tests.ui.hands import Hands, Key, shown

SECTIONS = 8


def folding_form() -> str:
    """Eight sections: a field above that applies after one below, a section, and choices."""
    lines = []
    for at in range(1, SECTIONS + 1):
        when = "${q2_4} = '1'" if at == 4 else ""
        lines.append(f"begin_group | g{at} | Bagian {at} | Part {at} | | {when}")
        for number in range(1, 9):
            # Asked above, known only once something below is answered.
            when = f"${{q{at}_4}} = '1'" if number in (2, 7) else ""
            lines.append(f"text | q{at}_{number} | Isian {at}.{number} | Field | | {when}")
        lines.append(f"select_one sex | s{at} | L/P | Sex | | ${{q{at}_4}} != '2'")
        lines.append("end_group")
    return family.text("\n".join(lines))


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path) -> Hands:
    family.install(session, tmp_path / "forms", folding_form())
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(1100, 640)
    view.open(records.open_form(session, "activity"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def places(hands: Hands) -> dict[str, QRect]:
    """Return where everything that is seen of the form stands."""
    found: dict[str, QRect] = {}
    canvas = hands.view.findChild(Canvas)
    assert canvas is not None
    for section in canvas.sections:
        if section.heading.isVisible():
            found[section.heading.objectName()] = section.heading.geometry()
        for asked in (one for row in section.rows for one in row):
            parts = {"field": asked.widget, "label": asked.label, "note": asked.note}
            for part, widget in parts.items():
                if widget is not None and widget.isVisible():
                    found[f"{asked.ref} {part}"] = widget.geometry()
    return found | {"": QRect(0, 0, canvas.width(), canvas.minimumHeight())}


def anew(hands: Hands) -> dict[str, QRect]:
    """Return where everything stands when nothing is known of how it stood before."""
    canvas = hands.view.findChild(Canvas)
    assert canvas is not None
    canvas.restyle()
    return places(hands)


def test_what_is_laid_out_after_an_answer_stands_as_if_laid_out_anew(hands: Hands) -> None:
    at_first = places(hands)
    for name, text in (
        ("q1_4", "1"), ("q2_4", "1"), ("q3_4", "2"), ("q1_4", "2"), ("q2_4", ""), ("s5", "P"),
        ("q4_4", "1"), ("q7_4", "1"), ("q6_4", "2"), ("q1_4", ""),
    ):  # fmt: skip
        if not hands.asked(name).shown:
            continue
        hands.fill(name, text)
        seen = places(hands)
        assert seen == anew(hands), (name, text)
    assert places(hands) != at_first


def test_lines_below_fields_are_laid_out_like_questions(hands: Hands) -> None:
    hands.view.repeating.begin(hands.view.opened)
    for name in ("q1_1", "q2_5", "q8_8", "q1_1"):
        hands.go(name)
        hands.view.repeating.pin()
        seen = places(hands)
        assert seen == anew(hands), name
    assert hands.note("q2_5") != ""
    assert hands.note("q1_1") == ""


def test_another_width_and_text_size_are_laid_out_anew(hands: Hands) -> None:
    hands.fill("q2_4", "1")
    for width, percent in ((700, 100), (1400, 150), (600, 125), (1100, 100)):
        theme.current().use("light", percent)
        hands.view.resize(width, 640)
        shots.settle()
        seen = places(hands)
        assert seen == anew(hands), (width, percent)


def on_screen(hands: Hands, widget: QWidget) -> int:
    return widget.mapTo(hands.view, QPoint(0, 0)).y()


@pytest.mark.parametrize("name", ["q6_4", "q7_4"])
def test_the_field_one_types_in_stays_where_it_is(hands: Hands, name: str) -> None:
    hands.go(name)
    shots.settle()
    field = hands.asked(name).widget
    before = on_screen(hands, field)
    for key, opened in ((Key.Key_1, True), (Key.Key_Backspace, False), (Key.Key_1, True)):
        hands.press(key)
        shots.settle()
        above = hands.asked(name.replace("_4", "_2"))
        assert above.shown is opened
        assert QApplication.focusWidget() is field
        assert on_screen(hands, field) == before
    assert field.y() > hands.asked(name.replace("_4", "_2")).widget.y()
