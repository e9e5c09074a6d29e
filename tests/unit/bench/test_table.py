"""The closing table of the benchmarks says what was measured, and what was missed."""

from dataclasses import asdict

from tests.bench.table import Budget, drawn, lines


def measured(budget: Budget, ours: list[float], bare: list[float], **figures: float) -> list[str]:
    notes = {"budgets": [asdict(budget)], **figures}
    found = lines([(notes, ours), ({"bare_of": [budget.line]}, bare)])
    return [line.met for line in found]


def test_a_budget_is_met_or_the_part_that_is_not_is_named() -> None:
    budget = Budget("save", "median", ratio=3, limit=0.020)
    assert measured(budget, [0.003], [0.001]) == ["yes"]
    assert measured(budget, [0.004], [0.001]) == ["NO: ratio"]
    assert measured(budget, [0.030], [0.020]) == ["NO: limit"]
    assert measured(budget, [0.080], [0.020]) == ["NO: ratio, limit"]


def test_a_ratio_without_its_counterpart_is_not_met() -> None:
    budget = Budget("save", ratio=3)
    assert [line.met for line in lines([({"budgets": [asdict(budget)]}, [0.001])])] == ["NO: ratio"]


def test_the_95th_of_a_hundred_counts_not_the_worst() -> None:
    times = [0.001] * 95 + [0.5] * 5
    assert measured(Budget("find", "p95", limit=0.1), times, [1]) == ["NO: limit"]
    assert measured(Budget("find", "p95", limit=0.1), times[1:] + [0.001] * 6, [1]) == ["yes"]


def test_a_figure_is_held_to_its_own_limit_and_left_out_where_it_was_not_taken() -> None:
    budget = Budget("bundle", figure="bytes", unit="B", limit=10.5)
    assert measured(budget, [9.0], [9.0], bytes=9.5) == ["yes"]
    assert measured(budget, [9.0], [9.0], bytes=11.0) == ["NO: limit"]
    assert measured(budget, [9.0], [9.0]) == []


def test_the_table_shows_ours_bare_ratio_and_budget() -> None:
    notes = {"budgets": [asdict(Budget("save a form", "median", ratio=3, limit=0.020))]}
    found = lines([(notes, [0.0024]), ({"bare_of": ["save a form"]}, [0.0008])])
    _, row = drawn(found)
    assert row.split("  ") == [
        "save a form, median", "2.40 ms", "800 us", " 3.00", "<= 3 x, 20.00 ms", "yes",
    ]  # fmt: skip
