"""The floors hold, and each fence bites when it is breached on purpose."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# contract id -> (file that breaks it, the line that does)
BREACHES = {
    "floors": ("domain/ids.py", "import lipas_desktop.services.session"),
    "ui": ("ui/pages/breach.py", "import lipas_desktop.store.store"),
    "ui-forms": ("ui/pages/breach.py", "import lipas_desktop.formengine.instance"),
    "qt": ("services/breach.py", "import PySide6.QtCore"),
    "database": ("services/breach.py", "import peewee"),
    "age": ("services/breach.py", "import pyrage"),
    "signatures": ("store/breach.py", "import cryptography"),
    "paper": ("services/breach.py", "import reportlab"),
    "workbooks": ("services/breach.py", "import openpyxl"),
}


def lint(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    chosen = [part for name in contracts for part in ("--contract", name)]
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as c; c()",
            "--no-cache",
            *chosen,
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "lipas_desktop",
        tmp_path / "lipas_desktop",
        ignore=lambda _, names: [n for n in names if "." in n and not n.endswith(".py")],
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_house_keeps_its_fences() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("contract", BREACHES)
def test_a_breach_of_this_fence_is_found(copy: Path, contract: str) -> None:
    name, line = BREACHES[contract]
    path = copy / "lipas_desktop" / name
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(f"{line}\n{text}", encoding="utf-8")
    result = lint(copy, contract)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "BROKEN" in result.stdout
    assert line.removeprefix("import ").split(".")[0] in result.stdout


def test_every_fence_has_a_breach() -> None:
    import tomllib

    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    assert {contract["id"] for contract in contracts["contracts"]} == set(BREACHES)


def test_package_faces_hold_nothing() -> None:
    faces = [
        p for p in (ROOT / "lipas_desktop").rglob("__init__.py") if p.parent.name != "lipas_desktop"
    ]
    assert faces
    assert [str(path) for path in faces if path.read_text().strip()] == []
