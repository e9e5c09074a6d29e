"""A house with a fixed clock and cheap keys: real files, real SQLCipher, real seals."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.services import founding, joining, receiving, sync
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.keys.kdf import Cost
from lipas_desktop.system.zones import WITA

CHEAP = Cost(1, 8_192, 1)
PASSWORD = "kupang melati sagu"


def places_in(folder: Path) -> Places:
    return Places(
        live=folder / "register",
        backups=folder / "backups",
        state=folder / "state",
        resources=paths.resources(),
        forms=paths.forms(),
    )


def facts(house_type: str = "RUMAH_KREATIF") -> NewHouse:
    return NewHouse(
        name="Rumah Kreatif Oebobo",
        short_code="RKO",
        type=house_type,
        region_code="53.71.04.1001",
        pc_name="PC 1 Loket",
        admin_name="Maria",
        password=PASSWORD,
    )


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock.on(date(2021, 10, 28), WITA)


@pytest.fixture
def recovery_code() -> str:
    return recovery.new_code(os.urandom)


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    opened: list[Session] = []
    yield opened
    for session in opened:
        session.close()


Found = Callable[..., Session]


@pytest.fixture
def found(tmp_path: Path, clock: FixedClock, recovery_code: str, sessions: list[Session]) -> Found:
    def make(name: str = "pc1", house_type: str = "RUMAH_KREATIF") -> Session:
        session = founding.found_house(
            places_in(tmp_path / name),
            facts(house_type),
            recovery_code,
            clock=clock,
            random=os.urandom,
            cost=CHEAP,
        )
        sessions.append(session)
        return session

    return make


@pytest.fixture
def house(found: Found) -> Session:
    return found()


Join = Callable[..., Session]


@pytest.fixture
def join(tmp_path: Path, clock: FixedClock, sessions: list[Session]) -> Join:
    """Let a second PC join by stick and take an account."""

    def make(first: Session, name: str = "pc2", grants: frozenset[str] | None = None) -> Session:
        stick = tmp_path / f"stick-{name}"
        stick.mkdir()
        second = joining.begin(
            places_in(tmp_path / name),
            f"PC {name}",
            recovery.new_code(os.urandom),
            clock=clock,
            random=os.urandom,
            cost=CHEAP,
        )
        sessions.append(second)
        _, words = joining.write_request(second, stick)
        (request,) = joining.find_requests(stick)
        assert request.words == words
        accepted, _ = joining.accept(first, request, stick, grants=grants)
        answer = joining.find_answer(second, stick)
        assert answer.words == accepted.words
        joining.take(second, answer, stick)
        account = joining.accounts(second)[0]
        assert account.id is not None
        joining.choose_account(second, account.id, "lontar sasando kupang", cost=CHEAP)
        return second

    return make


Meet = Callable[[Session, Session], None]


@pytest.fixture
def meet(tmp_path: Path) -> Meet:
    """Carry everything from each of two PCs to the other."""
    count = iter(range(1_000))

    def carry(one: Session, two: Session) -> None:
        for source, target in ((one, two), (two, one), (one, two)):
            stick = tmp_path / f"stick-{next(count)}"
            stick.mkdir()
            sync.export(source, stick)
            receiving.receive(target, [stick])

    return carry
