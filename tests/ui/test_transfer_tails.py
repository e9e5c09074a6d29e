"""Kirim & Terima names the end of a stream that was cut off, here or at another computer."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.witnessed import cut_tails, unread_tails
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.transfer.page import TransferPage
from lipas_desktop.ui.widgets.buttons import Button
from tests.ui import shots
from tests.ui.desk import close, rest, window_of
from tests.ui.two_pcs import add_names, carry, join
from tests.unit.services.cutting import cut_tail


@pytest.fixture
def second(session: Session, tmp_path: Path) -> Iterator[Session]:
    made = join(session, tmp_path / "pc2")
    yield made
    made.close()


@pytest.fixture
def window(context: AppContext, second: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = window_of(context, qtbot, "transfer", {"transfer": TransferPage})
    rest(context, qtbot)
    yield made
    close(made)


def page_of(window: MainWindow) -> TransferPage:
    page = window.front
    assert isinstance(page, TransferPage)
    page.load()
    return page


def said(page: TransferPage) -> tuple[str, str]:
    return page.banner.title.text(), page.banner.text.text()


def test_an_end_that_was_cut_off_is_named_until_somebody_has_read_it(
    window: MainWindow,
    session: Session,
    second: Session,
    context: AppContext,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    add_names(second, ["Maria Bria", "Yuliana Tefa", "Markus Bria", "Agnes Seran"])
    (tmp_path / "lost").mkdir()
    sync.export(second, tmp_path / "lost")
    cut_tail(second, "data", 4)
    for name in ("Dorkas Nope", "Petrus Leo"):
        add_names(second, [name])
        carry(second, session, tmp_path / name)
    page = page_of(window)
    assert re.fullmatch(r"Isian terakhir dari PC 2 terpotong: nomor \d+–\d+", said(page)[0])
    assert "28 Oktober" in said(page)[1]
    shots.take_all(window, "transfer_cut_tail", context.languages)
    button = window.findChild(Button, "tail_read")
    assert button is not None
    button.click()
    rest(context, qtbot)
    assert page.banner.isHidden() or not page.banner.isVisible()
    assert unread_tails(session) == []
    assert len(cut_tails(session)) == 1


def test_this_computer_s_own_lost_end_says_who_holds_it(
    window: MainWindow, session: Session, second: Session, context: AppContext, tmp_path: Path
) -> None:
    add_names(session, ["Maria Bria", "Yuliana Tefa"])
    carry(session, second, tmp_path / "s1")
    cut_tail(session, "data", 1)
    carry(second, session, tmp_path / "s2")
    page = page_of(window)
    assert said(page)[1].startswith("PC 2 memilikinya.")
    shots.take_all(window, "transfer_own_tail", context.languages)
