"""Ctrl+E in a list writes what it shows now into a workbook, Ctrl+P onto paper."""

from pathlib import Path

import openpyxl
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import own_columns
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Reply
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from tests.public_tools import tool
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, type_text, window_of
from tests.ui.house import add_people
from tests.ui.many import PEOPLE

PLACES = {"people": PeoplePage, "activities": ActivitiesPage}


def rows(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))  # type: ignore[union-attr]


def test_only_what_was_found_is_written(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    add_people(session, PEOPLE[:6])
    own_columns.add(session, "person", "text", Wanted("Kelompok"))
    asker = ScriptedAsker(Reply("masked"), tmp_path / "daftar")
    context.ask = asker
    window = window_of(context, qtbot, "people", PLACES)
    press(window, Key.Key_Slash)
    type_text(window, "nabuasa")
    rest(context, qtbot)
    press(window, Key.Key_E, Mod.ControlModifier)
    rest(context, qtbot)
    heads, *found = rows(tmp_path / "daftar.xlsx")
    assert heads[-1] == "Kelompok"
    assert [row[1] for row in found] == ["Yuliana Nabuasa"]
    assert window.done.toast.words.startswith("daftar.xlsx disimpan")
    # It is asked each time: an answer given once does not stand for the next file.
    asker.answers.append(Reply("keep"))
    press(window, Key.Key_E, Mod.ControlModifier)
    rest(context, qtbot)
    assert not asker.answers
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["daftar.xlsx"]
    close(window)


def test_activities_are_written_too_and_turning_back_writes_nothing(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    session.append("data", [Insert("activity", (), {"title": "Tenun", "start_date": "2021-10-11"})])
    context.ask = ScriptedAsker(None, tmp_path / "k.xlsx")
    window = window_of(context, qtbot, "activities", PLACES)
    press(window, Key.Key_E, Mod.ControlModifier)
    rest(context, qtbot)
    assert list(tmp_path.glob("*.xlsx")) == []
    press(window, Key.Key_E, Mod.ControlModifier)
    rest(context, qtbot)
    _, row = rows(tmp_path / "k.xlsx")
    assert row[0] == "Tenun"
    close(window)


def test_what_was_found_is_printed_with_the_own_columns(
    session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    add_people(session, PEOPLE[:6])
    own_columns.add(session, "person", "text", Wanted("Kelompok"))
    asker = ScriptedAsker(Reply("print", "A4 (210 × 297 mm)"), tmp_path / "daftar")
    context.ask = asker
    window = window_of(context, qtbot, "people", PLACES)
    press(window, Key.Key_Slash)
    type_text(window, "nabuasa")
    rest(context, qtbot)
    press(window, Key.Key_P, Mod.ControlModifier)
    rest(context, qtbot)
    text = tool("pdftotext", "-layout", tmp_path / "daftar.pdf", "-")
    assert "Kelompok" in text
    assert "Yuliana Nabuasa" in text
    assert "jumlah: 1" in text
    assert window.done.toast.words.startswith("daftar.pdf disimpan")
    asker.answers.append(Reply("keep"))
    press(window, Key.Key_P, Mod.ControlModifier)
    rest(context, qtbot)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["daftar.pdf"]
    close(window)
