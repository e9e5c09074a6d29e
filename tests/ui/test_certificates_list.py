"""The list of certificates: found by number, name and short code; paper and status by keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import candidates, certificate_lists, certificates
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.certificates.page import CertificatesPage
from lipas_desktop.ui.pages.certificates.ready_page import ReadyPage
from tests.ui import checks, desk, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.course import make_course
from tests.ui.desk import Key, Mod, press, type_text
from tests.ui.house import found_house


@pytest.fixture
def house(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    session = found_house(tmp_path / "house", context.clock)  # type: ignore[arg-type]
    context.session = session
    yield session
    context.operations.close()
    session.close()


@pytest.fixture
def issued(house: Session) -> list[str]:
    """Numbers of eighteen certificates."""
    activity = make_course(house)
    passed = [one for one in candidates.candidates(house, activity) if one.passes]
    picks = [Pick(one.person, one.printed_name) for one in passed]
    made, _ = certificates.issue(house, activity, date(2021, 10, 22), picks)
    return list(made.numbers)


@pytest.fixture
def window(context: AppContext, house: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = desk.window_of(context, qtbot, "certificates", {"certificates": CertificatesPage})
    yield made
    desk.close(made)


def page_of(window: MainWindow) -> CertificatesPage:
    page = window.front
    assert isinstance(page, CertificatesPage)
    return page


def names(page: CertificatesPage) -> list[str]:
    return [page.model.cell(row, 1).text for row in range(page.model.rowCount())]


def test_nothing_issued_yet_offers_to_begin(house: Session, window: MainWindow) -> None:
    assert page_of(window).list.is_empty
    press(window, Key.Key_Return)
    assert isinstance(window.front, ReadyPage)


def test_the_list_is_found_by_number_name_and_short_code(
    house: Session, issued: list[str], window: MainWindow
) -> None:
    page = page_of(window)
    assert len(page.model.ids) == 18
    press(window, Key.Key_Slash)
    type_text(window, "dorkas")
    assert names(page) == ["Dorkas Tlonaen"]
    page.list.search.selectAll()
    type_text(window, "0004")
    assert names(page) == ["Ferdinandus Seran"]
    code = certificate_lists.short_code(house, page.model.ids[0])
    page.list.search.selectAll()
    type_text(window, code.lower().replace("-", ""))
    assert names(page) == ["Ferdinandus Seran"]


def test_those_marked_go_into_one_pdf_from_the_first_number_on(
    house: Session, issued: list[str], window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page, ask = page_of(window), window.context.ask
    assert isinstance(ask, ScriptedAsker)
    ask.answers.append(tmp_path / "dua.pdf")
    press(window, Key.Key_Space, Mod.ControlModifier)
    press(window, Key.Key_Down)
    press(window, Key.Key_Space, Mod.ControlModifier)
    assert page.list.foot.right.text() == "2 ditandai"
    press(window, Key.Key_P, Mod.ControlModifier)
    desk.rest(window.context, qtbot)
    assert (tmp_path / "dua.pdf").stat().st_size > 10_000
    assert ask.asked == ["Simpan sertifikat untuk dicetak"]


def test_handed_over_is_noted_and_can_be_taken_back(
    house: Session, issued: list[str], window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    first = page.model.ids[0]
    press(window, Key.Key_H, Mod.ControlModifier)
    desk.rest(window.context, qtbot)
    assert certificate_lists.lines(house, [first])[0].status == "DISERAHKAN"
    assert page.model.cell(0, 3).text == "Diserahkan"
    press(window, Key.Key_Z, Mod.ControlModifier)
    desk.rest(window.context, qtbot)
    assert certificate_lists.lines(house, [first])[0].status == "TERBIT"


def test_the_filter_shows_one_status(
    house: Session, issued: list[str], window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    certificates.set_status(house, page.model.ids[:3], "DICETAK")
    page.filter.chosen.emit("DICETAK")
    assert len(page.model.ids) == 3
    assert page.filter.is_on
    page.filter.cleared.emit()
    assert len(page.model.ids) == 18


def test_a_certificate_found_elsewhere_is_chosen_though_the_search_hides_it(
    house: Session, issued: list[str], window: MainWindow
) -> None:
    page = page_of(window)
    wanted = page.model.ids[5]
    press(window, Key.Key_Slash)
    type_text(window, "dorkas")
    assert wanted not in page.model.ids
    page.open_certificate(wanted)
    assert page.list.view.current_id == wanted
    assert len(page.model.ids) == 18


def test_pictures(
    house: Session, issued: list[str], window: MainWindow, qtbot: QtBot, languages: Languages
) -> None:
    page = page_of(window)
    press(window, Key.Key_Down)
    certificates.set_status(house, page.model.ids[4:9], "DICETAK")
    certificates.set_status(house, page.model.ids[9:], "DISERAHKAN")
    page.load()
    desk.rest(page.context, qtbot)

    def look() -> None:
        desk.rest(page.context, qtbot)
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []
        assert window.minimumSizeHint().width() <= 1366

    shots.take_all(window, "sertifikat", languages, look)


def test_picture_of_the_empty_page(
    house: Session, window: MainWindow, languages: Languages
) -> None:
    shots.take_all(window, "sertifikat_kosong", languages)
