"""No bytes from outside crash what reads them, or are read as two things."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.mutate import mutants
from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "data" / "corpus"
pytestmark = pytest.mark.timeout(7_200)


SOUND = {
    "outer": {"bundle", "empty"},
    "plain": {"bundle"},
    "header": {"data"},
    "frame": {"entries"},
    "entry": {"0", "1", "2", "redacted"},
    "trust": {"file", "later"},
    "cert": {"file"},
}


def kept(target: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((CORPUS / target).iterdir())]


@pytest.mark.parametrize("target", SOUND)
def test_what_is_sound_is_taken_so_that_its_mutants_come_far(target: str) -> None:
    for name in SOUND[target]:
        assert TARGETS[target]((CORPUS / target / f"sound-{name}").read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_the_kept_corpus_and_what_a_seed_makes_of_it_are_read_or_refused(
    target: str, effort: str
) -> None:
    seeds = kept(target)
    assert seeds
    for data in (*seeds, b""):
        TARGETS[target](data)
    for data in mutants(seeds, 200_000 if effort == "long" else 1_500, seed=20211028):
        try:
            TARGETS[target](data)
        except Exception as error:
            raise AssertionError(f"{target} fails on {data!r}") from error


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="there is no atheris for this system"
)
@pytest.mark.parametrize("target", ["header", "frame", "entry", "trust"])
def test_a_share_guided_by_coverage_finds_nothing(target: str, effort: str, tmp_path: Path) -> None:
    runs = 3_000_000 if effort == "long" else 4_000
    words = ["-seed=20211028", f"-runs={runs}", "-max_len=8192", "-timeout=20", "-rss_limit_mb=0"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.run", target, *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3_000:] + done.stderr[-3_000:]
    assert f"Done {runs} runs" in done.stderr or "DONE" in done.stderr
