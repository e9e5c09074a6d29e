"""What the set-up finds, says and remembers; that it works whole is tried on bare machines."""

import ast
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from tests.marks import on_linux

ROOT = Path(__file__).resolve().parents[3]
DEV = ROOT / "packaging" / "dev.py"


class Version(NamedTuple):
    major: int
    minor: int
    micro: int = 0


def program(folder: Path, name: str, script: str) -> None:
    """Put a program of this machine's kind into a folder."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


# Which Python


def test_the_python_that_runs_the_script_is_taken(dev: ModuleType) -> None:
    assert dev.find_python() == [sys.executable]


@pytest.fixture
def old_python(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The script under a Python that is too old; the folder is all of the machine's path."""
    monkeypatch.setattr(dev.sys, "version_info", Version(3, 9, 2))
    monkeypatch.setattr(dev.sys, "version", "3.9.2 (default)")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@on_linux
def test_the_newest_other_python_that_starts_is_taken(dev: ModuleType, old_python: Path) -> None:
    program(old_python, "python3.11", "exit 0")
    program(old_python, "python3.12", "exit 0")
    program(old_python, "python3.13", "exit 127")
    assert dev.find_python() == ["python3.12"]


@on_linux
def test_windows_asks_its_launcher_for_each_version(dev: ModuleType, old_python: Path) -> None:
    dev.WINDOWS = True
    program(old_python, "py", '[ "$1" = -3.11 ]')
    assert dev.find_python() == ["py", "-3.11"]


def test_no_python_that_fits_is_told_with_what_would(dev: ModuleType, old_python: Path) -> None:
    with pytest.raises(SystemExit, match=r"needs Python 3\.11, 3\.12, 3\.13, 64 bit; .* 3\.9\.2,"):
        dev.find_python()


def test_a_python_of_32_bit_has_no_packages_and_is_passed_over(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dev.sys, "maxsize", 2**31 - 1)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="32 bit"):
        dev.find_python()


def test_the_script_can_be_read_by_the_pythons_it_turns_away() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 8))


# What the machine lacks


def test_a_library_that_does_not_load_asks_for_its_package(dev: ModuleType) -> None:
    dev.QT_LIBRARIES = {"libnowhere.so.1": "libnowhere1"}
    assert dev.missing_libraries() == ["libnowhere1"]


@on_linux
def test_a_library_that_loads_asks_for_nothing(dev: ModuleType) -> None:
    dev.QT_LIBRARIES = {"libc.so.6": "libc6"}
    assert dev.missing_libraries() == []


ALWAYS_THERE = (
    *("c", "m", "dl", "pthread", "rt", "gcc_s", "stdc++", "z", "zstd", "ld-linux-x86-64"),
    *("Qt6", "icu", "pyside6", "shiboken6"),  # come with the package itself
)


@on_linux
def test_every_library_that_qts_window_is_linked_to_has_a_package(dev: ModuleType) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt"
    files = [folder / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg")]
    files += [folder / "lib" / "libQt6XcbQpa.so.6", folder / "plugins/platforms/libqxcb.so"]
    named = {
        name.decode()
        for file in files
        for name in re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", file.read_bytes())
    }
    known = tuple(f"lib{name}" for name in ALWAYS_THERE)
    assert {name for name in named if not name.startswith(known)} - {*dev.QT_LIBRARIES} == set()
    assert "libxcb-cursor.so.0" in named


@on_linux
def test_a_program_that_is_not_on_the_path_asks_for_its_package(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dev.TEST_TOOLS = {"no-such-program-here": "nothing", "made-here": "made"}
    monkeypatch.setenv("PATH", str(tmp_path))
    program(tmp_path, "made-here", "exit 0")
    assert dev.missing_tools() == ["nothing"]


def test_every_outside_program_of_the_tests_is_installed_for_them(dev: ModuleType) -> None:
    called = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        called |= set(re.findall(r'\["([a-z][\w-]+)",', path.read_text(encoding="utf-8")))
    known = {"age", "age-keygen", "pdftotext", "pdffonts", "pdfinfo", "zbarimg", "Xvfb", "xdotool"}
    packages = {"age-keygen": "age", "pdffonts": "pdftotext", "pdfinfo": "pdftotext"}
    assert {packages.get(name, name) for name in called & known} - set(dev.TEST_TOOLS) == set()


@on_linux
def test_without_apt_the_missing_are_named(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match=r"^Missing: libegl1 libgl1 \(Qt\)\. Install them"):
        dev.install_packages(["libgl1", "libegl1", "libgl1"], "Qt")


@on_linux
@pytest.mark.parametrize("user", [0, 1000])
def test_packages_are_installed_at_once_and_by_sudo_only_where_it_takes_that(
    dev: ModuleType,
    user: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    calls = tmp_path / "calls"
    for name in ("apt-get", "sudo", "env"):
        program(tmp_path, name, f'echo {name} "$@" >> {calls}')
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: user)
    dev.install_packages(["libegl1"], "Qt needs it")
    assert capfd.readouterr().out == "Installing libegl1: Qt needs it.\n"
    update, install = calls.read_text().splitlines()
    first = "env DEBIAN_FRONTEND" if user == 0 else "sudo env DEBIAN_FRONTEND"
    assert update.startswith(first)
    assert update.endswith(" update")
    assert install.endswith(" install --yes --no-install-recommends libegl1")


def test_nothing_missing_installs_nothing(
    dev: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    dev.install_packages([], "Qt needs it")
    assert capfd.readouterr().out == ""


# What was installed already


class Installing:
    """The script on a checkout of its own, whose installs are counted instead of done."""

    def __init__(self, dev: ModuleType, root: Path) -> None:
        self.lists = root / "packaging"
        self.lists.mkdir()
        (root / ".venv").mkdir()
        dev.ROOT, dev.MARK = root, root / ".venv" / "requirements.sha256"
        dev.must = lambda *command: self.done.append(Path(command[-1]).name)
        self.done: list[str] = []
        self._dev = dev
        self.write("1")

    def write(self, version: str) -> None:
        for name in ("requirements.txt", "requirements-dev.txt"):
            (self.lists / name).write_bytes(f"# {name}\npeewee=={version}\n".encode())

    def install(self, name: str) -> list[str]:
        self.done.clear()
        self._dev.install_requirements(name)
        return list(self.done)


@pytest.fixture
def installing(dev: ModuleType, tmp_path: Path) -> Installing:
    return Installing(dev, tmp_path)


def test_a_list_is_installed_once(installing: Installing) -> None:
    assert installing.install("requirements.txt") == ["requirements.txt"]
    assert installing.install("requirements-dev.txt") == ["requirements-dev.txt"]
    assert installing.install("requirements.txt") == []
    assert installing.install("requirements-dev.txt") == []


def test_a_list_that_changed_is_installed_again(installing: Installing) -> None:
    installing.install("requirements.txt")
    installing.write("2")
    assert installing.install("requirements.txt") == ["requirements.txt"]
    assert installing.install("requirements.txt") == []


def test_a_list_that_came_back_is_installed_again(installing: Installing) -> None:
    installing.install("requirements-dev.txt")
    installing.write("2")
    installing.install("requirements.txt")
    installing.write("1")
    assert installing.install("requirements-dev.txt") == ["requirements-dev.txt"]


def test_a_list_whose_install_failed_is_not_marked(dev: ModuleType, installing: Installing) -> None:
    working, dev.must = dev.must, lambda *command: sys.exit(1)
    with pytest.raises(SystemExit):
        installing.install("requirements.txt")
    dev.must = working
    assert installing.install("requirements.txt") == ["requirements.txt"]


def test_line_ends_of_windows_make_no_other_list(installing: Installing) -> None:
    installing.install("requirements.txt")
    path = installing.lists / "requirements.txt"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert installing.install("requirements.txt") == []


# The command and the checkout


def test_the_checkout_is_found_from_any_folder_whatever_letters_lead_to_it(
    dev: ModuleType, tmp_path: Path
) -> None:
    root = tmp_path / "José Ñuñez" / "lipas"
    root.mkdir(parents=True)
    (root / "only_here.py").write_text("")
    dev.ROOT, dev.VENV = root, tmp_path / "venv"
    (dev.VENV / ("Scripts" if os.name == "nt" else "bin")).mkdir(parents=True)
    site = tmp_path / "site"
    site.mkdir()
    dev.subprocess = ModuleType("subprocess")
    dev.subprocess.check_output = lambda *command, **options: f"{site}\n"
    dev.install_command()
    code = (
        f"import site; site.addsitedir({str(site)!r}); import only_here;"
        "print(ascii(only_here.__file__))"
    )
    shown = subprocess.check_output([sys.executable, "-I", "-c", code], text=True, cwd=tmp_path)
    assert Path(ast.literal_eval(shown)) == root / "only_here.py"


@on_linux
def test_the_command_starts_the_program_of_the_checkout(dev: ModuleType, tmp_path: Path) -> None:
    dev.VENV, dev.PYTHON = tmp_path, Path("/usr/bin/env")
    (tmp_path / "bin").mkdir()
    dev.subprocess = ModuleType("subprocess")
    dev.subprocess.check_output = lambda *command, **options: f"{tmp_path}\n"
    dev.install_command()
    command = tmp_path / "bin" / "lipas-desktop"
    assert os.access(command, os.X_OK)
    assert 'exec "/usr/bin/env" -m lipas_desktop "$@"' in command.read_text()


# The words


def call(dev: ModuleType, *words: str) -> list[tuple[str, ...]]:
    """Give the script its words without doing what they start; return what would have run."""
    ran: list[tuple[str, ...]] = []

    def run(*command: object, env: dict[str, str] | None = None) -> int:
        ran.append(tuple(str(part) for part in command))
        return 0

    dev.run = run
    dev.setup = lambda *, development: ran.append(("setup", str(development)))
    assert dev.main(list(words)) == 0
    return ran


def test_without_a_display_the_other_way_is_named(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert call(dev, "run") == [("setup", "False")]
    (said,) = capfd.readouterr().out.splitlines()
    assert said.startswith("Ready, but there is no display here")
    assert said.endswith("packaging/dev.py demo DIR") or os.name == "nt"


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_program_starts(
    dev: ModuleType, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setenv(variable, "here")
    _, started = call(dev, "run", "--language", "en")
    assert started[1:] == ("-m", "lipas_desktop", "--language", "en")


def test_windows_always_has_a_display(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.sys, "platform", "win32")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.has_display()


def test_the_demo_takes_its_folder_and_files_along(dev: ModuleType) -> None:
    prepared, started = call(dev, "demo", "DIR", "--json")
    assert prepared == ("setup", "False")
    assert started[1:] == ("-m", "lipas_desktop", "demo", "DIR", "--json")


@pytest.mark.parametrize(
    ("words", "end"),
    [
        (["test"], ("--ignore=tests/bench", "-n2")),
        (["test", "-x"], ("--ignore=tests/bench", "-n2", "-x")),
        (["test", "tests/unit/domain", "-q"], ("--ignore=tests/bench", "tests/unit/domain", "-q")),
        (["test", "-k", "nik"], ("--ignore=tests/bench", "-k", "nik")),
    ],
)
def test_every_test_runs_on_two_processors_and_a_few_on_one(
    dev: ModuleType, words: list[str], end: tuple[str, ...]
) -> None:
    prepared, started = call(dev, *words)
    assert prepared == ("setup", "True")
    assert started[1:] == ("-m", "pytest", *end)


def test_the_check_fails_where_one_step_fails(
    dev: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    dev.setup = lambda *, development: None
    dev.run = lambda *command, env=None: 1 if "ruff" in command and "check" in command else 0
    assert dev.main(["check"]) == 1
    assert capfd.readouterr().out == "check: lint failed\n"
    dev.run = lambda *command, env=None: 0
    assert dev.main(["check"]) == 0


@pytest.mark.parametrize("words", [[], ["start"], ["-h"]])
def test_an_unknown_word_shows_all_words(
    dev: ModuleType, words: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(words) == 2
    said = capfd.readouterr().out
    assert all(f"packaging/dev.py {word}" in said for word in dev.WORDS)


def test_the_readme_names_every_word(dev: ModuleType) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"`{word}" in readme for word in dev.WORDS)
    assert "python3 packaging/dev.py run" in readme
    assert "python3 packaging/dev.py test" in readme
