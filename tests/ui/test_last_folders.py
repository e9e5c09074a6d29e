"""File pickers begin where a file of the kind was chosen last, kept in the register alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import WindowAsker
from lipas_desktop.ui.last_folders import LastFolders, documents
from tests.ui import desk

EXCEL, PDF, BUNDLE = "Excel (*.xlsx)", "PDF (*.pdf)", "Paket data (*.age)"


@pytest.fixture
def asker(context: AppContext, session: Session) -> WindowAsker:
    return asker_of(context)


def asker_of(context: AppContext) -> WindowAsker:
    """As after a start of the program: nothing is in memory."""
    return WindowAsker(LastFolders(context.operations, lambda: context.session))


def pick(ask: Callable[[], object], path: Path | None) -> Path:
    """Answer the picker that is asked for by a path; return the folder in which it began."""
    begun: list[Path] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        begun.append(Path(dialog.directory().absolutePath()))
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path or ""))
        dialog.done(QDialog.DialogCode.Accepted if path else QDialog.DialogCode.Rejected)

    QTimer.singleShot(100, answer)
    ask()
    return begun[0]


def workbook(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "peserta.xlsx").touch()
    return folder / "peserta.xlsx"


def test_a_picker_begins_in_the_documents_at_first(asker: WindowAsker) -> None:
    assert pick(lambda: asker.open_file("Pilih", EXCEL), None) == documents()
    assert documents().is_dir()


def test_a_picker_begins_where_a_file_of_its_kind_was_chosen_last(
    asker: WindowAsker, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = workbook(tmp_path / "daftar")
    pick(lambda: asker.open_file("Pilih", EXCEL), chosen)
    assert pick(lambda: asker.open_file("Pilih", EXCEL), None) == chosen.parent
    assert pick(lambda: asker.save_file("Simpan", "a.pdf", PDF), None) == documents()
    desk.rest(context, qtbot)
    again = asker_of(context)
    assert pick(lambda: again.open_file("Pilih", EXCEL), None) == chosen.parent


def test_a_folder_that_is_gone_is_no_place_to_begin(asker: WindowAsker, tmp_path: Path) -> None:
    chosen = workbook(tmp_path / "stik")
    pick(lambda: asker.open_file("Pilih", EXCEL), chosen)
    chosen.unlink()
    chosen.parent.rmdir()
    assert pick(lambda: asker.open_file("Pilih", EXCEL), None) == documents()


def test_folders_are_remembered_apart_from_files(asker: WindowAsker, tmp_path: Path) -> None:
    assert pick(lambda: asker.folder("Pilih map"), tmp_path) == documents()
    assert pick(lambda: asker.folder("Pilih map"), None) == tmp_path
    assert pick(lambda: asker.open_files("Terima", BUNDLE), None) == documents()


def test_what_others_chose_before_the_register_was_open_is_forgotten(
    asker: WindowAsker, context: AppContext, tmp_path: Path
) -> None:
    session, context.session = context.session, None
    pick(lambda: asker.folder("Pilih map"), tmp_path)
    assert pick(lambda: asker.folder("Pilih map"), None) == tmp_path
    context.session = session
    assert pick(lambda: asker.folder("Pilih map"), None) == documents()


def test_no_path_is_written_outside_the_register(
    asker: WindowAsker, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    pick(lambda: asker.folder("Pilih map"), workbook(tmp_path / "Maria").parent)
    desk.rest(context, qtbot)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in files if b"Maria" in path.read_bytes()] == []
