"""The set-up's own promises: pinned, hashed, and no registry named."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MADE = {
    ".git", ".venv", "build", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache",
    ".hypothesis", ".benchmarks", ".import_linter_cache",
}  # fmt: skip
LISTS = sorted((ROOT / "packaging").glob("requirements*.txt"))


def test_there_are_both_lists() -> None:
    assert [path.name for path in LISTS] == ["requirements-dev.txt", "requirements.txt"]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_requirement_is_pinned_with_a_hash(path: Path) -> None:
    text = path.read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(lines) > 10
    bare = [
        line for line in lines if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
    ]
    assert bare == []


def own_files() -> Iterator[Path]:
    """Yield what the project is made of, without what it makes."""
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not MADE.intersection(parts) and path != Path(__file__):
            yield path


def test_no_file_of_the_project_names_a_package_registry() -> None:
    pattern = re.compile(r"index[-_]url|find[-_]links|files\.pythonhosted|pypi\.org/simple")
    named = [
        str(path.relative_to(ROOT))
        for path in own_files()
        if pattern.search(path.read_text(encoding="utf-8", errors="ignore"))
    ]
    assert named == []
