"""Sessions of one day told apart."""

from lipas_desktop.domain.days import numbers_of_day


def test_only_sessions_that_share_a_day_are_numbered() -> None:
    assert numbers_of_day([4, 4, 5, 4, 6]) == [1, 2, 0, 3, 0]
    assert numbers_of_day([]) == []
