"""Files are told before they are taken: chosen, dropped, opened, or handed over."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.app.handing_over import Door, door_name, hand_over
from lipas_desktop.services import backup, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import history
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.handed_files import HandedFiles
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.transfer.page import TransferPage
from lipas_desktop.ui.pages.transfer.preview_page import PreviewPage
from tests.ui import shots
from tests.ui.desk import Blank, Key, close, press, rest, window_of
from tests.ui.two_pcs import add_names, believe_arrived, carry, join

ROOT = Path(__file__).parents[2]
DAY = 86_400_000


@pytest.fixture
def second(session: Session, tmp_path: Path) -> Iterator[Session]:
    made = join(session, tmp_path / "pc2")
    yield made
    made.close()


@pytest.fixture
def window(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = window_of(context, qtbot, "home", {"transfer": TransferPage})
    yield made
    close(made)


@pytest.fixture
def handed(window: MainWindow) -> HandedFiles:
    return HandedFiles(window)


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for sockets: their names may not be long."""
    with tempfile.TemporaryDirectory(prefix="r") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def sent(session: Session, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return sync.export(session, folder)[0].files[0].path


def shown(window: MainWindow, context: AppContext, qtbot: QtBot) -> PreviewPage:
    rest(context, qtbot)
    page = window.front
    assert isinstance(page, PreviewPage)
    return page


def people(session: Session) -> int:
    return len(session.store.rows.list("person"))


def test_an_opened_file_says_what_it_brings_and_enter_takes_it(
    window: MainWindow,
    handed: HandedFiles,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    add_names(second, ["Yuliana Tefa", "Markus Bani"])
    before = history(session)
    handed.take([sent(second, tmp_path / "s")])
    page = shown(window, context, qtbot)
    assert page.heading.text() == "Paket data dari PC 2 · Ruang pelatihan"
    assert page.amount.text() == "2 perubahan, semua baru di sini"
    assert page.text.text() == "Ditulis 28 Oktober, 10.42, isian sampai 28 Oktober, 10.42"
    assert people(session) == 0
    assert history(session) == before
    assert QApplication.focusWidget() is page.go_on
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert isinstance(window.front, TransferPage)
    assert window.front.panel.read.notes.said == (("ready", "2 perubahan digabung"),)
    assert people(session) == 2


def test_esc_leaves_everything_as_it_was(
    window: MainWindow,
    handed: HandedFiles,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    add_names(second, ["Yuliana Tefa"])
    handed.take([sent(second, tmp_path / "s")])
    shown(window, context, qtbot)
    press(window, Key.Key_Escape)
    rest(context, qtbot)
    assert isinstance(window.front, TransferPage)
    assert people(session) == 0
    assert session.store.plain.inbox.list() == []


def test_a_missing_part_is_told_with_whom_to_ask(
    window: MainWindow,
    handed: HandedFiles,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    carry(second, session, tmp_path / "s1")
    clock.advance(DAY)
    add_names(second, ["Hilang di jalan"])
    believe_arrived(second, session)
    clock.advance(2 * DAY)
    add_names(second, ["Sampai"])
    handed.take([sent(second, tmp_path / "s2")])
    page = shown(window, context, qtbot)
    ((mark, words),) = page.notes.said
    assert mark == "check"
    assert "PC 2 sebelum paket ini belum datang: 28 sampai 31 Oktober" in words
    assert "Minta PC 2 menulis paket lagi" in words


def test_several_dropped_files_are_a_list_and_one_key_takes_those_that_may_be(
    window: MainWindow,
    handed: HandedFiles,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
    languages: Languages,
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    add_names(second, ["Yuliana Tefa"])
    files = [sent(second, tmp_path / "s")]
    clock.advance(DAY)
    add_names(second, ["Markus Bani"])
    files += [sent(second, tmp_path / "s"), backup.write(session, tmp_path)[0].path]
    before = len(history(session))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    page = shown(window, context, qtbot)
    assert [one.new_changes for one in page.told] == [1, 1, 0]
    assert page.table.cell(2, 3).text.endswith("adalah cadangan, bukan paket data")
    assert page.go_on.text() == "Terima 2 paket"
    shots.take_all(window, "sebelum_diterima", languages)
    page.list.setFocus()
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    rest(context, qtbot)
    assert people(session) == 2
    assert len(history(session)) == before + 2


def test_what_it_looks_like_with_one_file(
    window: MainWindow,
    handed: HandedFiles,
    context: AppContext,
    qtbot: QtBot,
    second: Session,
    tmp_path: Path,
    languages: Languages,
) -> None:
    add_names(second, ["Yuliana Tefa"])
    handed.take([sent(second, tmp_path / "s")])
    page = shown(window, context, qtbot)
    shots.take_all(window, "sebelum_diterima_satu", languages)
    letter = tmp_path / "surat.txt"
    letter.write_text("Kepada Yth.")
    press(window, Key.Key_Escape)
    handed.take([letter])
    page = shown(window, context, qtbot)
    assert page.heading.text() == "Berkas ini bukan paket data"
    assert QApplication.focusWidget() is page.leave
    shots.take_all(window, "sebelum_diterima_bukan", languages)


def test_a_file_that_comes_while_locked_waits_until_somebody_has_logged_in(
    window: MainWindow,
    handed: HandedFiles,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    path = sent(second, tmp_path / "s")
    context.session = None
    window.show_gate(Blank(context, window, "Masuk"))
    handed.take([path])
    assert window.front is not None
    assert window.front.banner.title.text() == "1 berkas menunggu dibuka"
    window.show_gate(Blank(context, window, "Masuk"))
    assert window.front.banner.title.text() == "1 berkas menunggu dibuka"
    context.session = session
    window.show_work("home")
    qtbot.waitUntil(lambda: isinstance(window.front, PreviewPage))
    assert handed.waiting == []


def test_a_later_start_hands_over_its_files_and_words_of_no_sense_are_left_out(
    app: QApplication, qtbot: QtBot, tmp_path: Path, runtime: Path
) -> None:
    name = door_name(tmp_path)
    assert name != door_name(tmp_path / "lain")
    door = Door(name)
    came: list[list[Path]] = []
    door.came.connect(came.append)
    for words in (b"[1]\n", b"{]\n", b'["/s/paket satu.age"]\n'):
        socket = QLocalSocket()
        socket.connectToServer(name)
        assert socket.waitForConnected(2_000)
        socket.write(words)
        socket.flush()
        qtbot.waitUntil(
            lambda socket=socket: (
                socket.bytesAvailable() > 0
                or socket.state() == QLocalSocket.LocalSocketState.UnconnectedState
            )
        )
    assert came == [[Path("/s/paket satu.age")]]
    door.close()


def test_a_second_start_ends_quietly_and_the_first_one_gets_its_file(
    app: QApplication, qtbot: QtBot, tmp_path: Path, runtime: Path
) -> None:
    data_dir = tmp_path / "data"
    door = Door(door_name(data_dir))
    came: list[list[Path]] = []
    door.came.connect(came.append)
    start = [sys.executable, "-m", "lipas_desktop", "--data-dir", str(data_dir), "paket.age"]
    said = tmp_path / "said.txt"
    here = {**os.environ, "PYTHONPATH": str(ROOT)}
    with said.open("wb") as stderr:
        second = subprocess.Popen(start, cwd=tmp_path, stderr=stderr, env=here)
        try:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        finally:
            second.kill()
    assert (second.returncode, said.read_text()) == (0, "")
    assert came == [[tmp_path / "paket.age"]]
    door.close()
    assert not hand_over(door_name(data_dir), [])
