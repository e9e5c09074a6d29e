"""What is in no other place: its age on two pages, the list of it, the one key that exports it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert, Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import backup, last_folders, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.store.drafts import Draft, DraftKey
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.home.page import HomePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import FACTORIES
from lipas_desktop.ui.pages.transfer.alone_page import AlonePage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from tests.ui import shots
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.two_pcs import add_names, join
from tests.unit.services.following import new_hub
from tests.unit.services.test_receipts import head

DAY = 86_400_000
Open = Callable[..., MainWindow]


@pytest.fixture
def second(session: Session, tmp_path: Path) -> Iterator[Session]:
    made = join(session, tmp_path / "pc2")
    yield made
    made.close()


@pytest.fixture
def open_at(context: AppContext, qtbot: QtBot) -> Iterator[Open]:
    """Open the window of all pages at a place, with no stick plugged in."""
    made: list[MainWindow] = []

    def build(place: str) -> MainWindow:
        made.append(window_of(context, qtbot, place, FACTORIES))
        rest(context, qtbot)
        return made[-1]

    yield build
    for window in made:
        close(window)


@pytest.fixture
def person(session: Session) -> RowId:
    values = {"full_name": "Yuliana Tefa", "sex": "P"}
    (row,) = session.append("data", [Insert("person", (), values)]).ids
    assert row is not None
    return row


def alone(window: MainWindow, context: AppContext, qtbot: QtBot) -> AlonePage:
    """Open the list by its key, from Kirim & Terima."""
    press(window, Key.Key_L, Mod.ControlModifier | Mod.ShiftModifier)
    rest(context, qtbot)
    assert isinstance(window.front, AlonePage)
    return window.front


def shown(page: AlonePage) -> list[tuple[str, str]]:
    rows = range(len(page.table.ids))
    return [(page.table.cell(row, 0).text, page.table.cell(row, 2).text) for row in rows]


def test_what_no_other_place_holds_is_listed_by_place_and_opened_by_enter(
    session: Session,
    person: RowId,
    open_at: Open,
    context: AppContext,
    languages: Languages,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    hub, here = new_hub(session), head(session)
    receipts = hub.receipts(1, 1, [here], rejected=[(here, "SCHEMA")])
    receiving.receive(session, [hub.write_control(tmp_path / "hub", receipts)])
    add_names(session, ["Markus Bani"])
    (folder := tmp_path / "map").mkdir()
    sync.export(session, folder)
    session.append("data", [Insert("activity", (), {"title": "Tenun ikat"})])
    key = DraftKey("person", "", "participant 1", session.account_id or "")
    with session.store.writing():
        typed = {"/data/identity/full_name": "Ester"}
        session.store.plain.drafts.put(Draft(key, typed, Screens({}), session.clock.now_ms()))
    page = alone(open_at("transfer"), context, qtbot)
    told = dict(shown(page))
    assert told["Yuliana Tefa"].startswith("Ditolak Pusat: ")
    assert told["Markus Bani"] == "Dalam paket 28 Oktober 2021, 10.42"
    assert told["Tenun ikat"] == "Hanya di komputer ini"
    assert told["Ester"] == "Draf belum disimpan dari 28 Oktober 2021, 10.42"
    shots.take_all(window := page.window(), "27_belum_di_tempat_lain", languages)
    assert isinstance(window, MainWindow)
    page.tabs.choose("rejected")
    assert [name for name, _ in shown(page)] == ["Yuliana Tefa"]
    page.entered()
    press(window, Key.Key_Return)
    rest(context, qtbot)
    front = window.front
    assert isinstance(front, PersonPage)
    assert front.person == person


def test_a_house_whose_records_are_all_received_is_told_so(
    session: Session, open_at: Open, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    hub = new_hub(session)
    (receipt,) = hub.receipts(1, 1, [head(session)])
    receiving.receive(session, [hub.write_control(tmp_path / "hub", [receipt])])
    page = alone(open_at("transfer"), context, qtbot)
    assert page.none.isVisible()
    assert page.none.text() == "Semua data sudah ada di tempat lain."


@pytest.mark.parametrize(
    ("days", "title", "text"),
    [
        (2, "Isian sejak 28 Okt baru ada di komputer ini", "Sudah 2 hari. Kirim paling lambat"),
        (30, "Isian sejak 28 Okt baru ada di komputer ini", "Sudah 30 hari. Kirim paling lambat"),
        (40, "Isian sejak 28 Okt baru ada di komputer ini", "Lewat 5 hari dari waktu lapor."),
    ],
)
def test_the_age_of_the_unsent_stands_in_the_page_and_on_the_home_page(
    session: Session,
    person: RowId,
    open_at: Open,
    context: AppContext,
    languages: Languages,
    qtbot: QtBot,
    days: int,
    title: str,
    text: str,
) -> None:
    new_hub(session)
    assert isinstance(context.clock, FixedClock)
    context.clock.advance(days * DAY)
    window = open_at("transfer")
    page = window.front
    assert isinstance(page, TransferPage)
    assert page.places.unsent.note.title.text() == title
    assert page.places.unsent.note.second.text().startswith(text)
    assert page.places.ours.rows[1].title == "Pusat"
    assert page.places.theirs.isHidden()
    shots.take_all(window, f"27_kirim_umur_{days}", languages)
    home = window.go("home")
    rest(context, qtbot)
    assert isinstance(home, HomePage)
    assert home.safety.unsent.isVisible()
    assert home.safety.unsent.title.text() == title
    shots.take_all(window, f"27_beranda_umur_{days}", languages)


def test_a_house_without_a_hub_with_a_fresh_copy_is_not_alarmed(
    session: Session, open_at: Open, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    (stick := tmp_path / "RKO-2").mkdir()
    backup.write(session, stick)
    window = open_at("transfer")
    page = window.front
    assert isinstance(page, TransferPage)
    note = page.places.unsent.note
    assert note.title.text() == "Semua isian ada di salinan luar"
    assert note.lead._tone == "ok"
    home = window.go("home")
    rest(context, qtbot)
    assert isinstance(home, HomePage)
    assert not home.safety.unsent.isVisible()


def test_without_a_stick_enter_writes_into_the_folder_used_last(
    session: Session,
    person: RowId,
    open_at: Open,
    context: AppContext,
    languages: Languages,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    (folder := tmp_path / "Surat ke pusat").mkdir()
    last_folders.keep(session, "folder", folder)
    window = open_at("home")
    press(window, Key.Key_K, Mod.ControlModifier | Mod.ShiftModifier)
    rest(context, qtbot)
    page = window.front
    assert isinstance(page, TransferPage)
    assert page.banner.title.text() == "Belum ada stik terpasang"
    assert list(folder.iterdir()) == []
    shots.take_all(window, "27_kirim_map_terakhir", languages)
    press(window, Key.Key_K, Mod.ControlModifier | Mod.ShiftModifier)
    rest(context, qtbot)
    press(window, Key.Key_Return)
    rest(context, qtbot, lambda: not page.work.step)
    assert [one.suffix for one in folder.iterdir()] == [".age"]
    assert not page.banner.isVisible()
