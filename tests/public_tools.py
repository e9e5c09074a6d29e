"""Programs of others that read what we write; the set-up installs them on Linux."""

import subprocess
import sys
from pathlib import Path

import pytest


def tool(*command: str | Path) -> str:
    """Run a public tool and return what it says; fails where it is missing or refuses."""
    if sys.platform == "win32":
        pytest.skip("the public tools that prove it are installed on Linux")
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
