"""What holds for every test."""

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
