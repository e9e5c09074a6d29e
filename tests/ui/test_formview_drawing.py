"""A form is drawn once; an answer draws anew what it has changed and nothing else."""

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.widgets.labels import ElidedLabel
from tests.ui import checks, shots
from tests.ui.hands import Hands, Key, shown
from tests.ui.house import add_people


@pytest.fixture
def view(session: Session, context: AppContext, qtbot: QtBot) -> FormView:
    made = FormView(context)
    qtbot.addWidget(made)
    made.resize(910, 640)
    made.open(records.open_form(session, "person"))
    shown(made, qtbot)
    made.begin()
    return made


@pytest.fixture
def hands(view: FormView, context: AppContext, qtbot: QtBot) -> Hands:
    return Hands(view, context, qtbot)


def names(view: FormView, drawn: list[str]) -> set[str]:
    return {view.board.parts[ref].question.name for ref in drawn}


def test_one_answer_draws_one_question_anew(view: FormView, hands: Hands) -> None:
    hands.go("street")
    drawn: list[str] = []
    view.redrawn.connect(drawn.append)
    hands.type("J")
    assert drawn == ["/data/address/street"]


def test_a_nik_draws_what_it_fills_and_the_question_it_folds_away(
    view: FormView, hands: Hands
) -> None:
    hands.go("nik_text")
    drawn: list[str] = []
    view.redrawn.connect(drawn.append)
    hands.type("5")
    assert names(view, drawn) == {"nik_text", "nik_status"}
    hands.type("37104680692000")
    drawn.clear()
    hands.type("3")
    filled = {"nik_text", "sex", "birth_text", "birth_precision", "region_text"}
    assert names(view, drawn) == filled
    assert len(drawn) == len(filled)


def test_leaving_a_field_draws_that_field(view: FormView, hands: Hands) -> None:
    hands.go("street")
    drawn: list[str] = []
    view.redrawn.connect(drawn.append)
    hands.press(Key.Key_Tab)
    assert drawn == ["/data/address/street"]


def test_another_record_of_the_same_form_keeps_the_widgets(
    session: Session, view: FormView, hands: Hands
) -> None:
    (row,) = add_people(session, [{"full_name": "Okto", "sex": "L", "nik": "12"}])
    before = [asked.widget for asked in view.board.order]
    view.open(records.open_form(session, "person", row))
    assert [asked.widget for asked in view.board.order] == before
    assert hands.text("full_name") == "Okto"
    assert hands.note("nik_text") == "2 angka, biasanya 16"
    view.open(records.open_form(session, "person"))
    assert (hands.text("full_name"), hands.note("nik_text")) == ("", "")


def test_other_forms_have_their_own_questions(session: Session, view: FormView) -> None:
    view.open(records.open_form(session, "activity"))
    names_ = [asked.question.name for asked in view.board.order]
    assert names_[:2] == ["title", "code"]
    assert "full_name" not in names_


def test_the_form_speaks_the_language_of_now(
    view: FormView, hands: Hands, languages: Languages
) -> None:
    hands.fill("nik_text", "5371046806920003")
    languages.use("en")
    assert hands.asked("full_name").label.words == "Full name *"
    assert hands.text("birth_text") == "28 Jun 1992"
    assert hands.note("nik_text") == "Oebobo, Kota Kupang · female · 28 June 1992"
    languages.use("id")
    assert hands.asked("full_name").label.words == "Nama lengkap *"


@pytest.mark.parametrize("kind", ["person", "activity"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_label_is_cut_at_any_text_size(
    session: Session, view: FormView, languages: Languages, kind: str, language: str
) -> None:
    view.open(records.open_form(session, kind))
    languages.use(language)
    for percent in (100, 125, 150):
        theme.current().use("light", percent)
        view.resize(910 * percent // 100, 640)
        shots.settle()
        cut = [
            label.words
            for label in view.findChildren(ElidedLabel)
            if label.isVisibleTo(view) and label.width() < label.sizeHint().width()
        ]
        assert cut == []
        assert checks.nameless(view) == []


def test_a_narrow_window_has_one_column(view: FormView, hands: Hands) -> None:
    assert hands.asked("marital").widget.x() > hands.asked("sex").widget.x()
    view.resize(600, 640)
    shots.settle()
    assert hands.asked("marital").widget.x() == hands.asked("sex").widget.x()
    assert hands.asked("marital").widget.y() > hands.asked("safe_greeting").widget.y()


def test_fields_never_lie_over_each_other(view: FormView, hands: Hands) -> None:
    hands.fill("nik_text", "12")
    view.show_missing()
    for width in (640, 700, 800, 910, 1200, 1700):
        view.resize(width, 640)
        shots.settle()
        seen = [a.widget.geometry() for a in view.board.order if a.widget.isVisible()]
        notes = [a.note.geometry() for a in view.board.order if a.note and a.note.isVisible()]
        boxes = [*seen, *notes]
        for number, box in enumerate(boxes):
            assert box.width() >= 50
            assert not any(box.intersects(other) for other in boxes[number + 1 :]), width
