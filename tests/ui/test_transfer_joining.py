"""Tambah komputer: nobody is taken in before six words were seen to be the same."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services import joining
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.transfer.joining_page import JoiningPage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from tests.ui import checks, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.house import CHEAP, found_house
from tests.ui.two_pcs import ask_to_join, join, stick_at

Open = Callable[..., JoiningPage]


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return stick_at(tmp_path / "RKO-2")


@pytest.fixture
def asking(session: Session, stick: Stick, tmp_path: Path) -> Iterator[Session]:
    """A PC that has put its request onto the stick."""
    made = ask_to_join(session, tmp_path / "new", stick.path, "Ruang pelatihan")
    yield made
    made.close()


@pytest.fixture
def open_page(context: AppContext, session: Session, stick: Stick, qtbot: QtBot) -> Iterator[Open]:
    made: list[MainWindow] = []

    def build() -> JoiningPage:
        context.find_sticks = lambda: [stick]
        made.append(window_of(context, qtbot, "transfer", {"transfer": TransferPage}))
        rest(context, qtbot)
        first = made[-1].front
        assert isinstance(first, TransferPage)
        first.peers.join.click()
        rest(context, qtbot)
        page = made[-1].front
        assert isinstance(page, JoiningPage)
        return page

    yield build
    for window in made:
        close(window)


def window(page: JoiningPage) -> MainWindow:
    found = page.window()
    assert isinstance(found, MainWindow)
    return found


def test_a_request_in_a_folder_is_found_and_answered_there(
    open_page: Open, context: AppContext, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    page = open_page()
    folder = tmp_path / "jaringan"
    made = ask_to_join(session, tmp_path / "new", folder, "Ruang pelatihan")
    context.ask = ScriptedAsker(folder)
    press(window(page), Key.Key_O, Mod.ControlModifier | Mod.ShiftModifier)
    rest(context, qtbot)
    assert page.state == "compare"
    press(window(page), Key.Key_Return, Mod.ControlModifier)
    rest(context, qtbot, lambda: page.state == "accepted")
    assert joining.find_answer(made, folder).words == tuple(page.sheet.groups)
    assert page.first.title.text() == "Jawaban dan paket pertama ada di map jaringan"
    assert "Stik" not in page.first.second.text() + page.text.text()
    made.close()


def test_a_folder_or_a_stick_without_a_request_is_told_as_such(
    open_page: Open, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page()
    assert not page.banner.isVisible()
    press(window(page), Key.Key_F5)
    rest(context, qtbot)
    assert page.banner.title.text() == "Tidak ada permintaan di stik"
    folder = tmp_path / "jaringan"
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    press(window(page), Key.Key_O, Mod.ControlModifier | Mod.ShiftModifier)
    rest(context, qtbot)
    assert page.banner.title.text() == "Tidak ada permintaan di map jaringan"


def test_without_a_request_it_says_how_to_make_one_and_looks_again_on_f5(
    open_page: Open,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    stick: Stick,
    tmp_path: Path,
) -> None:
    page = open_page()
    assert page.state == "none"
    assert "Gabung dengan komputer lain" in page.first.title.text()
    made = ask_to_join(session, tmp_path / "new", stick.path, "Ruang pelatihan")
    press(window(page), Key.Key_F5)
    rest(context, qtbot)
    assert page.state == "compare"
    made.close()


def test_the_words_shown_are_those_of_the_new_computer(open_page: Open, asking: Session) -> None:
    page = open_page()
    assert page.heading.text() == "Ruang pelatihan meminta ikut"
    assert page.sheet.groups == joining.own_request(asking).words
    assert page.restricted.isHidden()
    assert QApplication.focusWidget() is page.go_on


def test_accepted_by_one_key_the_new_computer_can_take_everything(
    open_page: Open, context: AppContext, qtbot: QtBot, asking: Session, stick: Stick
) -> None:
    page = open_page()
    shown = window(page)
    press(shown, Key.Key_Return, Mod.ControlModifier)
    rest(context, qtbot, lambda: page.state == "accepted")
    assert page.heading.text() == "PC 2 diterima"
    answer = joining.find_answer(asking, stick.path)
    assert page.sheet.groups == answer.words
    joining.take(asking, answer, stick.path)
    account = joining.accounts(asking)[0]
    assert account.id is not None
    joining.choose_account(asking, account.id, "lontar sasando kupang", cost=CHEAP)
    assert (asking.pc_no, asking.house.name) == (2, "Rumah Kreatif Oebobo")
    press(shown, Key.Key_Return, Mod.ControlModifier)
    rest(context, qtbot)
    front = shown.front
    assert isinstance(front, TransferPage)
    assert [row.title for row in front.places.ours.rows] == [
        "Komputer ini",
        "PC 2",
        "Salinan di stik",
    ]


def test_words_that_differ_take_nobody_in(
    open_page: Open, session: Session, asking: Session, stick: Stick
) -> None:
    page = open_page()
    before = sorted(stick.path.iterdir())
    page.other.click()
    assert page.banner.title.text() == "Permintaan itu bukan dari komputer yang baru"
    assert page.state == "none"
    assert len(session.trust.certs) == 1
    assert sorted(stick.path.iterdir()) == before


def test_a_stick_pulled_out_while_accepting_is_told_and_the_request_can_be_answered_again(
    open_page: Open, context: AppContext, qtbot: QtBot, asking: Session, stick: Stick
) -> None:
    page = open_page()
    away = stick.path.rename(stick.path.with_name("gone"))
    page.go_on.click()
    rest(context, qtbot, lambda: page.state != "accepting")
    assert page.state == "compare"
    assert page.banner.isVisible()
    away.rename(stick.path)
    press(window(page), Key.Key_F5)
    rest(context, qtbot, lambda: page.state == "compare")
    page.go_on.click()
    rest(context, qtbot, lambda: page.state == "accepted")
    assert page.heading.text() == "PC 2 diterima"
    assert joining.find_answer(asking, stick.path).cert.no == 2


def test_of_several_requests_one_is_chosen(
    open_page: Open, session: Session, asking: Session, stick: Stick, tmp_path: Path
) -> None:
    third = ask_to_join(session, tmp_path / "third", stick.path, "Gudang")
    page = open_page()
    names = [page.which.itemText(at) for at in range(page.which.count())]
    assert sorted(names) == ["Gudang", "Ruang pelatihan"]
    at = names.index("Gudang")
    page.which.activated.emit(at)
    assert page.sheet.groups == joining.own_request(third).words
    third.close()


@pytest.mark.parametrize("granted", [True, False])
def test_where_legal_status_is_kept_it_is_asked_whether_the_new_one_may(
    context: AppContext, qtbot: QtBot, stick: Stick, tmp_path: Path, granted: bool
) -> None:
    assert isinstance(context.clock, FixedClock)
    office = context.session = found_house(tmp_path / "office", context.clock, "BAPAS")
    new = ask_to_join(office, tmp_path / "new", stick.path, "Rumah")
    context.find_sticks = lambda: [stick]
    shown = window_of(context, qtbot, "transfer", {"transfer": TransferPage})
    page = JoiningPage(context, shown)
    shown.open(page)
    rest(context, qtbot)
    assert page.restricted.isVisible()
    page.restricted.setChecked(granted)
    page.go_on.click()
    rest(context, qtbot, lambda: page.state == "accepted")
    answer = joining.find_answer(new, stick.path)
    assert ("restricted" in answer.cert.grants) is granted
    close(shown)
    context.operations.close()
    new.close()
    office.close()


def test_only_the_computer_with_the_houses_key_offers_it(
    context: AppContext, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    second = join(session, tmp_path / "pc2")
    context.session = second
    shown = window_of(context, qtbot, "transfer", {"transfer": TransferPage})
    rest(context, qtbot)
    page = shown.front
    assert isinstance(page, TransferPage)
    assert page.peers.join.isHidden()
    assert "kunci rumah" in page.peers.note.text()
    assert "transfer.join" not in page.bindings()
    close(shown)
    context.session = session
    second.close()


def test_it_can_be_read_in_every_look(
    open_page: Open, context: AppContext, qtbot: QtBot, asking: Session
) -> None:
    page = open_page()
    shown = window(page)

    def check() -> None:
        assert checks.clipped(shown) == []
        assert checks.nameless(shown) == []
        assert checks.untrue_keys(shown) == []

    shots.take_all(shown, "tambah_komputer", context.languages, check)
    page.go_on.click()
    rest(context, qtbot, lambda: page.state == "accepted")
    shots.take_all(shown, "tambah_komputer_jawaban", context.languages, check)
