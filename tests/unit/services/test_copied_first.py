"""The first computer of a house was copied: nobody numbers twice, and none are called alike."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import InputError
from lipas_desktop.services import (
    certificates,
    joining,
    numbering_right,
    on_stick,
    signatories,
    sync,
)
from lipas_desktop.services.certificates import Pick
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import overview
from lipas_desktop.system.clock import FixedClock
from tests.unit.services.conftest import PASSWORD, Join, Meet
from tests.unit.services.test_copied import (
    Open,
    Plug,
    add,
    carry,
    copied,
    folder_of,
    names,
    reopen,  # noqa: F401
    stick,  # noqa: F401
)

YEAR = 365 * 86_400_000
Pair = tuple[Session, Session, Session]


@pytest.fixture
def met(
    house: Session,
    join: Join,
    reopen: Open,  # noqa: F811
    stick: Plug,  # noqa: F811
    tmp_path: Path,
) -> Pair:
    """Two copies of PC 1 that have heard of each other by PC 2, not yet opened anew."""
    second = join(house)
    one, two = copied(house, reopen, tmp_path / "twin", PASSWORD)
    add(one, "Dari asli")
    add(two, "Dari kembaran")
    for each in (one, two):
        carry(each, second, stick())
    for each in (one, two):
        carry(second, each, stick())
    return one, two, second


@pytest.fixture
def parted(met: Pair, reopen: Open) -> Pair:  # noqa: F811
    """The same, each opened anew before it has met anybody."""
    one, two, second = met
    opened = []
    for each in (one, two):
        folder = folder_of(each)
        each.close()
        opened.append(reopen(folder, PASSWORD))
    return opened[0], opened[1], second


def issue(session: Session) -> object:
    return certificates.issue(session, None, date(2021, 10, 29), [Pick(None, "X")])  # type: ignore[arg-type]


def test_no_number_is_given_from_the_moment_a_copy_is_known(met: Pair) -> None:
    for each in met[:2]:
        assert overview(each).is_copied
        assert not certificates.may_number(each)
        with pytest.raises(InputError, match=r"certificate\.no_right"):
            issue(each)


def test_both_take_numbers_of_their_own_without_meeting_again(parted: Pair) -> None:
    one, two, _ = parted
    assert one.device.id != two.device.id
    assert {one.pc_no, two.pc_no} == {3, 4}


def test_neither_goes_on_numbering_until_somebody_says_which_one(
    parted: Pair,
    meet: Meet,
) -> None:
    one, two, second = parted
    for each in (one, two):
        assert overview(each).former_no == 1
        assert not certificates.may_number(each)
        with pytest.raises(InputError, match=r"certificate\.no_right"):
            issue(each)
    numbering_right.claim(two)
    assert certificates.may_number(two)
    assert overview(two).former_no == 0
    meet(one, two)
    assert overview(one).former_no == 0
    assert not certificates.may_number(one)
    assert signatories.number_holder(one) == (two.pc_no, "PC 1 Loket")
    with pytest.raises(InputError, match=r"certificate\.no_right"):
        numbering_right.claim(one)
    meet(one, second)
    meet(two, second)
    assert names(second) >= {"Dari asli", "Dari kembaran"}


def test_a_stick_makes_known_whose_certificate_lies_on_it_though_no_package_can_be_read(
    parted: Pair,
    stick: Plug,  # noqa: F811
) -> None:
    one, two, _ = parted
    sync.export(one, folder := stick())
    assert not two.trust.certified(one.device.id)
    received, _ = on_stick.take(two, folder, on_stick.look(two, folder).unread)
    assert {file.state for file in received.files} == {"not_for_us"}
    assert two.trust.certified(one.device.id)


def test_the_word_counts_though_the_clock_of_who_said_it_is_behind(
    parted: Pair,
    meet: Meet,
    clock: FixedClock,
) -> None:
    one, two, _ = parted
    clock.at_ms -= YEAR
    numbering_right.claim(one)
    clock.at_ms += YEAR
    assert certificates.may_number(one)
    meet(one, two)
    assert not certificates.may_number(two)
    assert signatories.number_holder(two)[0] == one.pc_no


def test_where_both_said_so_one_of_them_goes_on_once_they_have_met(
    parted: Pair,
    meet: Meet,
    clock: FixedClock,
) -> None:
    one, two, _ = parted
    numbering_right.claim(one)
    clock.at_ms += 1
    numbering_right.claim(two)
    meet(one, two)
    assert sorted(certificates.may_number(each) for each in (one, two)) == [False, True]
    assert signatories.number_holder(one) == signatories.number_holder(two)


def test_computers_that_were_given_one_number_by_two_copies_are_told_apart(
    house: Session,
    join: Callable[..., Session],
    reopen: Open,  # noqa: F811
    stick: Plug,  # noqa: F811
    tmp_path: Path,
) -> None:
    second = join(house)
    one, two = copied(house, reopen, tmp_path / "twin", PASSWORD)
    third, other = join(one, "pc3"), join(two, "pc9")
    assert (third.pc_no, other.pc_no) == (3, 3)
    assert [peer.no for peer in overview(one).peers] == [2, 3]
    for each in (third, other):
        folder = stick()
        carry(each, second, folder)
    found = {(peer.no, peer.name) for peer in overview(second).peers}
    assert (0, f"PC 3 ({third.device.id[:4]}) · PC pc3") in found
    assert (0, f"PC 3 ({other.device.id[:4]}) · PC pc9") in found
    assert len({name for _, name in found}) == len(found)
    assert joining.is_accepted(third)
