"""While the program loads nothing is collected; afterwards all is as before."""

import gc
from collections.abc import Iterator

import pytest

from lipas_desktop.app.loading import loading


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_what_was_loaded_is_not_looked_through_again() -> None:
    with loading():
        assert not gc.isenabled()
        kept = [[] for _ in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() >= len(kept)


def test_a_start_that_fails_leaves_the_collector_at_work() -> None:
    with pytest.raises(KeyError), loading():
        raise KeyError
    assert gc.isenabled()
