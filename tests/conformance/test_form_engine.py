"""How much of what the reference engines were recorded doing, ours does too.

The floors below only ever rise: a change that loses a case fails here.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.marks import on_linux

# The recorded cases name time zones by place; Windows knows no such table.
pytestmark = on_linux

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

EXPRESSIONS = {"xpath1": 564, "odk": 993, "javarosa": 194}
TRACES = {"walks": 46, "scenarios": 92}
"""Traces that are equal in every field."""


def judged(shared: Path, out: Path, script: str, *arguments: str) -> str:
    conformance = shared / "conformance"
    if not conformance.is_dir():
        pytest.skip("the folder with recorded cases is not beside this copy")
    done = subprocess.run(
        [sys.executable, str(conformance / script), str(HERE / "adapter.py"), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "JUDGE_OUT": str(out / "failures.json")},
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_expressions_are_evaluated_as_the_reference_does(shared: Path, tmp_path: Path) -> None:
    report = judged(shared, tmp_path, "judge_xpath.py")
    found = {name: int(right) for name, right in re.findall(r"^(\w+)\s+(\d+)/", report, re.M)}
    assert {name: found[name] >= floor for name, floor in EXPRESSIONS.items()} == dict.fromkeys(
        EXPRESSIONS, True
    ), report


@pytest.mark.parametrize("kind", TRACES)
def test_forms_are_filled_as_the_reference_does(shared: Path, tmp_path: Path, kind: str) -> None:
    report = judged(shared, tmp_path, "judge_traces.py", kind)
    equal = re.search(r"fully equal (\d+)", report)
    assert equal is not None, report
    assert int(equal[1]) >= TRACES[kind], report
    for field in ("relevant", "readonly", "required", "constraint_valid", "required_valid"):
        right = re.search(rf"^\s+{field}\s+(\d+)/\s*(\d+)", report, re.M)
        assert right is not None, report
        assert right[1] == right[2], report
