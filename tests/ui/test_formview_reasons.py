"""An answer that breaks its rule is doubted, never refused; a reason lets it stand."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import record_history, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.pages.people.history import actions_of
from tests.ui import family
from tests.ui.asker import ScriptedAsker
from tests.ui.hands import Hands, Key, shown

ROWS = """
begin_group | visit | Kunjungan | Visit
text | title | Nama kegiatan | Title | yes
integer | cows | Sapi | Cows | | | . < 50 | Biasanya di bawah 50. | Below 50.
text | note | Catatan | Note
end_group
begin_repeat | child | Anggota | Family
text | given | Nama | Name
integer | age | Umur | Age | | | . < 120 | Umur di bawah 120. | Below 120.
end_repeat
"""


@pytest.fixture
def asker(context: AppContext) -> ScriptedAsker:
    assert isinstance(context.ask, ScriptedAsker)
    return context.ask


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path) -> Hands:
    family.install(session, tmp_path / "forms", family.text(ROWS))
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(1100, 640)
    view.open(records.open_form(session, "activity"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def doubt(hands: Hands) -> None:
    hands.fill("title", "Kunjungan")
    hands.fill("cows", "70")
    hands.go("cows")


def test_a_doubt_offers_to_accept_with_a_reason_and_turning_back_changes_nothing(
    hands: Hands, asker: ScriptedAsker
) -> None:
    doubt(hands)
    assert (hands.state("cows"), hands.note("cows")) == ("warn", "Biasanya di bawah 50.")
    note = hands.asked("cows").note
    assert note is not None
    assert (note.leave.text(), note.leave.key_hint) == ("Terima dengan alasan", "Ctrl+2")
    asker.answers.append(Reply("back"))
    hands.view.leave()
    (question,) = asker.asked
    assert isinstance(question, Question)
    assert question.free_reason
    assert hands.state("cows") == "warn"
    assert hands.here == "cows"


def test_a_reason_is_kept_with_the_record_and_told_in_its_history(
    session: Session, hands: Hands, asker: ScriptedAsker
) -> None:
    doubt(hands)
    asker.answers.append(Reply("accept", "Kelompok ternak"))
    hands.view.leave()
    assert (hands.state("cows"), hands.note("cows")) == ("", "Diterima: Kelompok ternak")
    assert hands.view.checks == []
    saved = hands.save()
    assert saved is not None
    row = session.store.rows.get("activity", saved.id)
    assert row is not None
    assert row.extra["cows_accepted_because"] == "Kelompok ternak"
    hands.view.open(records.open_form(session, "activity", saved.id))
    assert hands.note("cows") == "Diterima: Kelompok ternak"
    assert not hands.view.is_changed
    (action,) = actions_of(hands.view.opened, record_history.history(session, "activity", saved.id))
    told = {change.name: change.after for change in action.changes}
    assert told["Sapi: diterima dengan alasan"] == "Kelompok ternak"


def test_the_reason_goes_with_the_answer(
    session: Session, hands: Hands, asker: ScriptedAsker
) -> None:
    doubt(hands)
    asker.answers.append(Reply("accept", "Kelompok ternak"))
    hands.view.leave()
    saved = hands.save()
    assert saved is not None
    hands.fill("cows", "80")
    assert hands.state("cows") == "warn", "another doubtful answer is doubted anew"
    assert hands.save() is not None
    row = session.store.rows.get("activity", saved.id)
    assert row is not None
    assert row.extra.get("cows_accepted_because") is None


def test_a_draft_keeps_the_reason(session: Session, hands: Hands, asker: ScriptedAsker) -> None:
    doubt(hands)
    asker.answers.append(Reply("accept", "Kelompok ternak"))
    hands.view.leave()
    hands.view.keep_draft()
    hands.rest()
    hands.view.open(records.open_form(session, "activity"))
    assert hands.note("cows") == "Diterima: Kelompok ternak"


def test_a_cell_is_accepted_in_its_row(
    session: Session, hands: Hands, asker: ScriptedAsker
) -> None:
    hands.fill("title", "Kunjungan")
    rows = hands.view.board.parts["/data/child"]
    assert isinstance(rows, Rows)
    hands.view.go_to("/data/child")
    rows.grid.go_to(0, 2)
    hands.press(Key.Key_1)
    hands.type("30", after=Key.Key_Return)
    rows.grid.go_to(0, 2)
    asker.answers.append(Reply("accept", "Menurut KTP"))
    hands.view.leave()
    assert rows.model.cell(0, 2).corner == ""
    assert rows.model.cell(0, 3).text == "Diterima: Menurut KTP"
    assert rows.grid.hasFocus()
    saved = hands.save()
    assert saved is not None
    row = session.store.rows.get("activity", saved.id)
    assert row is not None
    (child,) = json.loads(str(row.extra["child"]))
    assert child == {"age": "130", "age_accepted_because": "Menurut KTP"}
    hands.view.open(records.open_form(session, "activity", saved.id))
    assert hands.view.checks == []
