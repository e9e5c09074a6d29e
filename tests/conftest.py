"""What holds for every test."""

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every run: what fails once fails again, and nothing is kept between runs.
# How fast the machine is decides nothing.
settings.register_profile(
    "fixed",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("fixed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--effort",
        choices=("ci", "long"),
        default="ci",
        help="how much of each soak is run: a share of a few seconds, or all of it",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give whole soaks the time they take; the limit is for what hangs."""
    if config.getoption("--effort") == "long":
        for item in items:
            item.add_marker(pytest.mark.timeout(0))


@pytest.fixture(scope="session")
def effort(request: pytest.FixtureRequest) -> str:
    """How much of a soak is run: `ci` or `long`."""
    return str(request.config.getoption("--effort"))
