"""Calling what is measured once with each argument, since no two calls of a clerk are the same."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from pytest_benchmark.fixture import BenchmarkFixture

T = TypeVar("T")


def each(
    benchmark: BenchmarkFixture,
    function: Callable[[T], object],
    arguments: Sequence[T],
    warm_up: Iterable[T] = (),
) -> None:
    """Measure one call of a function for each argument, a round each."""
    for argument in warm_up:
        function(argument)
    rest = iter(arguments)
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        function, setup=lambda: ((next(rest),), {}), rounds=len(arguments)
    )
