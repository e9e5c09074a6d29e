"""A copied first PC is told in one banner what happened, and one button says who goes on."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import certificates, opening
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from tests.ui import shots
from tests.ui.house import CHEAP, places_in
from tests.ui.test_transfer_page import (
    Make,
    make,  # noqa: F401
    settled,
    way_out,
    window,
)
from tests.ui.two_pcs import add_names, carry, join

Reopen = Callable[[], Session]


@pytest.fixture
def second(session: Session, tmp_path: Path) -> Iterator[Session]:
    made = join(session, tmp_path / "pc2")
    yield made
    made.close()


@pytest.fixture
def reopen(session: Session, tmp_path: Path) -> Iterator[Reopen]:
    """Open the copy of PC 1, again each time."""
    places = places_in(tmp_path / "twin")
    opened: list[Session] = []

    def make_() -> Session:
        for one in opened:
            one.close()
        if not places.live.exists():
            ignored = shutil.ignore_patterns("*-shm", "register.holder")
            shutil.copytree(session.places.live, places.live, ignore=ignored)
        opened.append(
            opening.open_register(
                places,
                "kupang melati sagu",
                random=os.urandom,
                clock=session.clock.pc,
                floor=CHEAP,
                common=tmp_path / "common",
            )
        )
        return opened[-1]

    yield make_
    for one in opened:
        one.close()


def test_a_copied_first_pc_asks_who_goes_on_and_numbers_nothing_until_somebody_says_so(
    make: Make,  # noqa: F811
    session: Session,
    second: Session,
    reopen: Reopen,
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    twin = reopen()
    add_names(twin, ["Yuliana Tefa"])
    add_names(session, ["Markus Bani"])
    carry(session, second, tmp_path / "s1")
    carry(twin, second, tmp_path / "s2")
    carry(second, twin, tmp_path / "s3")
    context.session = twin
    page = make()
    assert "sertifikat tidak dinomori" in page.banner.text.text()
    assert not certificates.may_number(twin)
    shots.take_all(window(page), "disalin_pc1", context.languages)
    clock.advance(60_000)
    context.session = twin = reopen()
    page = make()
    assert page.banner.title.text() == (
        f"PC 1 disalin ke komputer lain; komputer ini sekarang PC {twin.pc_no}"
    )
    assert twin.pc_no in (3, 4)
    button = way_out(page)
    assert button.text() == "Lanjutkan tugas PC 1 di sini"
    assert not certificates.may_number(twin)
    shots.take_all(window(page), "disalin_siapa_melanjutkan", context.languages)
    way_out(page).click()
    settled(page, context, qtbot)
    assert certificates.may_number(twin)
    assert overview(twin).former_no == 0
    assert not page.banner.isVisible()
    context.session = session
