"""The registers' forms as the screen draws them: no word cut, nothing without a name."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.services import records
from lipas_desktop.services.about import ABOUT_KIND
from lipas_desktop.services.forms import FILES
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from tests.ui import checks, shots
from tests.ui.hands import shown

SAMPLES = Path(__file__).parents[1] / "data" / "forms"
KINDS = tuple(kind for kind in FILES if kind not in ("person", "activity", "legal_status"))
"""The others have pages of their own, with tests of their own."""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_form_is_drawn_whole(
    session: Session,
    context: AppContext,
    languages: Languages,
    qtbot: QtBot,
    kind: str,
    language: str,
) -> None:
    languages.use(language)
    about = [session.house.row] if LEDGER.tables[kind].is_about("house") else []
    opened = records.open_form(session, kind, about=about, language=language)
    told = json.loads((SAMPLES / f"{kind}.pass.json").read_text(encoding="utf-8"))
    for question, answer in told["answers"].items():
        if question != ABOUT_KIND:
            opened.state.answer(question, answer)
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(910, 560)
    view.open(opened)
    shown(view, qtbot)
    view.begin()
    shots.take(view, f"form_{kind}", languages)
    checks.whole(view)
    drawn = {ref for ref in view.board.parts if opened.state.form.question(ref).kind != "hidden"}
    assert drawn == {q.ref for q in opened.state.form.questions.values() if q.shown}
