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
    """Let a soak run for long before a release; what runs by default takes seconds."""
    parser.addoption("--effort", choices=("ci", "long"), default="ci")


@pytest.fixture(scope="session")
def effort(request: pytest.FixtureRequest) -> str:
    """`ci` or `long`."""
    return str(request.config.getoption("--effort"))
