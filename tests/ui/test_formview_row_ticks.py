"""What one only says yes to is a box in the table of a repeat, ticked by keys and mouse."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.rows import Rows
from lipas_desktop.ui.formview.rows_table import RowsTable
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from tests.ui import family, shots
from tests.ui.hands import Hands, Key, shown

FORM = """
text | title | Nama kegiatan | Title | yes
begin_repeat | tool | Alat | Tools
text | what | Nama alat | Tool
acknowledge | back | Kembali | Returned
end_repeat
"""
TOOL = "/data/tool"


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path) -> Hands:
    family.install(session, tmp_path / "forms", family.text(FORM))
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.open(records.open_form(session, "activity"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def grid(hands: Hands) -> RowsTable:
    rows = hands.view.board.parts[TOOL]
    assert isinstance(rows, Rows)
    rows.grid.setFocus()
    return rows.grid


def ticks(hands: Hands) -> list[bool | None]:
    model = grid(hands).rows
    return [model.cell(row, 2).check for row in range(model.size)]


def click(table: RowsTable, row: int) -> None:
    place = table.visualRect(table.model().index(row, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_space_and_1_tick_and_delete_empties_and_letters_write_nothing(hands: Hands) -> None:
    table = grid(hands)
    table.go_to(0, 2)
    hands.press(Key.Key_Space)
    assert ticks(hands) == [True]
    hands.press(Key.Key_1)
    assert ticks(hands) == [False]
    hands.press(Key.Key_1)
    hands.press(Key.Key_Delete)
    assert ticks(hands) == [False]
    for key in (Key.Key_F2, Key.Key_K):
        hands.press(key)
    assert ticks(hands) == [True]
    assert table.state() != table.State.EditingState


def test_a_click_ticks_and_a_double_click_opens_no_editor(hands: Hands, qtbot: QtBot) -> None:
    table = grid(hands)
    table.rows.take(0, 1, "Palu")
    click(table, 0)
    assert ticks(hands) == [True]
    place = table.visualRect(table.model().index(0, 2)).center()
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.state() != table.State.EditingState


def test_what_is_pasted_ticks_where_it_says_yes(hands: Hands) -> None:
    rows = grid(hands).rows
    for text, ticked in (("ya", True), ("", False), ("OK", True), ("tidak", False), ("x", True)):
        rows.take(0, 2, text)
        assert ticks(hands) == [ticked], text
    assert rows.named(0) == [("Kembali", "ya")]


def test_a_tick_is_kept_as_the_standard_says(
    session: Session, hands: Hands, languages: Languages
) -> None:
    hands.fill("title", "Alat")
    rows = grid(hands).rows
    rows.take(0, 1, "Palu")
    rows.tick(0, 2)
    rows.take(1, 1, "Tang")
    shots.take_all(hands.view, "baris_centang", languages, translated=False)
    saved = hands.save()
    assert saved is not None
    stored = session.store.rows.get("activity", saved.id)
    assert stored is not None
    kept = json.loads(str(stored.extra["tool"]))
    assert kept == [{"what": "Palu", "back": "OK"}, {"what": "Tang"}]
