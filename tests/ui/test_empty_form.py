"""*Cetak formulir kosong* from the real window, by keyboard, onto the paper that was chosen."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import own_columns
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.dialogs.question import QuestionDialog
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from tests.public_tools import tool
from tests.ui import shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, window_of

PLACES = {"people": PeoplePage, "activities": ActivitiesPage}
F4, A4 = "F4 (215 × 330 mm)", "A4 (210 × 297 mm)"


def printed(
    context: AppContext, qtbot: QtBot, place: str, *answers: Reply | Path | None
) -> tuple[ScriptedAsker, str]:
    """Press the key in a list; return who was asked, and what the window said then."""
    asker = context.ask = ScriptedAsker(*answers)
    window = window_of(context, qtbot, place, PLACES)
    press(window, Key.Key_P, Mod.ControlModifier | Mod.ShiftModifier)
    rest(context, qtbot)
    said = window.done.toast.words if window.done.toast.isVisible() else ""
    close(window)
    return asker, said


@pytest.mark.parametrize(
    ("place", "paper", "size", "words"),
    [
        ("people", F4, "609.449 x 935.433", "Formulir peserta"),
        ("activities", A4, "595.276 x 841.89", "Formulir kegiatan"),
    ],
)
def test_the_empty_form_is_written_where_one_chose(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path,
    place: str, paper: str, size: str, words: str,
) -> None:  # fmt: skip
    own_columns.add(session, "person", "text", Wanted("Kelompok"))
    target = tmp_path / "kosong"
    _, said = printed(context, qtbot, place, Reply("print", paper), target)
    made = tmp_path / "kosong.pdf"
    assert said == "kosong.pdf disimpan"
    assert size in tool("pdfinfo", made)
    text = tool("pdftotext", "-layout", made, "-")
    assert words in text
    assert ("Kelompok" in text) == (place == "people")


def test_the_sheet_speaks_the_language_of_the_screen(
    session: Session, context: AppContext, qtbot: QtBot, languages: Languages, tmp_path: Path
) -> None:
    languages.use("en")
    target = tmp_path / "empty.pdf"
    printed(context, qtbot, "people", Reply("print", A4), target)
    assert "Participant form" in tool("pdftotext", target, "-")


def test_who_turns_back_writes_nothing(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    asker, _ = printed(context, qtbot, "people", Reply("keep"))
    assert len(asker.asked) == 1
    printed(context, qtbot, "people", Reply("print", F4), None)
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_letter_that_cannot_be_printed_is_told(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    own_columns.add(session, "person", "text", Wanted("Ukuran 衬"))
    told: list[object] = []
    context.operations.world_failed.connect(told.append)
    printed(context, qtbot, "people", Reply("print", F4), tmp_path / "kosong.pdf")
    assert [str(error) for error in told] == ["form.letters"]
    assert list(tmp_path.glob("*.pdf*")) == []


def test_the_question_is_whole_in_both_languages(
    session: Session, context: AppContext, qtbot: QtBot, languages: Languages
) -> None:
    for language in ("id", "en"):
        languages.use(language)
        asker, _ = printed(context, qtbot, "people", Reply("keep"))
        (question,) = asker.asked
        assert isinstance(question, Question)
        dialog = QuestionDialog(question)
        qtbot.addWidget(dialog)
        dialog.show()
        shots.take(dialog, "formulir_kosong_pertanyaan", languages)
        dialog.hide()
