"""Set up, run and test the program from a bare checkout; standard library only.

    python3 packaging/dev.py run          set up and start the program
    python3 packaging/dev.py test         set up and run every test
    python3 packaging/dev.py setup        set up alone
    python3 packaging/dev.py check        format, lint, types, fences
    python3 packaging/dev.py bench        the benchmarks
    python3 packaging/dev.py demo DIR     the main job on sample data, without a screen

Works on Linux and Windows, where `py` stands for `python3`. On Debian and Ubuntu missing system
packages are installed and named.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
ME = "py packaging\\dev.py" if WINDOWS else "python3 packaging/dev.py"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
SUPPORTED = ((3, 11), (3, 12), (3, 13))
MARK = VENV / "requirements.sha256"

# Shared library that Qt or the database needs -> Debian package that holds it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Program that the tests call -> Debian package that holds it.
TEST_TOOLS = {
    "age": "age",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "zbarimg": "zbar-tools",
    "pdftotext": "poppler-utils",
    "openbox": "openbox",
}


def say(text: str) -> None:
    """Print one line at once, so that it stands before what child processes print."""
    print(text, flush=True)


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command in the checkout and return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=env)


def must(*command: str | Path) -> None:
    """Run a command in the checkout; end with its exit code where it fails."""
    code = run(*command)
    if code:
        sys.exit(code)


# -- system packages ---------------------------------------------------------------------------


def install_packages(packages: list[str], why: str) -> None:
    """Install Debian packages, saying what and why; sudo only where we are not root.

    On other systems, or where apt fails, says what is missing and ends.
    """
    if not packages:
        return
    packages = sorted(set(packages))
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        sys.exit(f"Missing: {names} ({why}). Install them with this system's package manager.")
    root = [] if os.geteuid() == 0 else ["sudo"]  # type: ignore[attr-defined,unused-ignore]
    if root and not shutil.which("sudo"):
        sys.exit(f"Missing: {names} ({why}). As root: apt-get install {names}")
    say(f"Installing {names}: {why}.")
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    apt = [*root, *env, "apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]
    subprocess.call([*apt, "update"], stdout=subprocess.DEVNULL)
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    code = subprocess.call(install, stdout=subprocess.DEVNULL)
    if code:
        sys.exit(f"apt-get could not install {names}. Is there a connection to a package mirror?")


def missing_libraries() -> list[str]:
    """Return the Debian packages of shared libraries that cannot be loaded here."""
    missing = []
    for library, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def missing_tools() -> list[str]:
    """Return the Debian packages of programs that the tests use and that are not here."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/bin", "/usr/sbin"))
    return [package for tool, package in TEST_TOOLS.items() if not shutil.which(tool, path=path)]


# -- the virtual environment -------------------------------------------------------------------


def find_python() -> list[str]:
    """Return the command of a supported Python: this one, else another one on this machine."""
    if sys.version_info[:2] in SUPPORTED and sys.maxsize > 2**32:
        return [sys.executable]
    for major, minor in reversed(SUPPORTED):
        command = ["py", f"-{major}.{minor}"] if WINDOWS else [f"python{major}.{minor}"]
        if shutil.which(command[0]) and _is_64_bit(command):
            return command
    wanted = ", ".join(f"{major}.{minor}" for major, minor in SUPPORTED)
    bits = 64 if sys.maxsize > 2**32 else 32
    sys.exit(
        f"This program needs Python {wanted}, 64 bit; "
        f"this is {sys.version.split()[0]}, {bits} bit, and no other was found."
    )


def _is_64_bit(python: list[str]) -> bool:
    """Tell whether a Python starts, and is one that the pinned packages are made for."""
    probe = [*python, "-c", "import sys; sys.exit(sys.maxsize < 2**32)"]
    return not subprocess.call(probe, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_venv() -> None:
    """Make .venv, installing python3-venv first where Debian has split it off."""
    if PYTHON.exists() and not run(PYTHON, "-c", "import pip"):
        return
    python = find_python()
    probe = [*python, "-c", "import ensurepip, venv"]
    if subprocess.call(probe, stderr=subprocess.DEVNULL) and not WINDOWS:
        name = Path(python[0]).name
        package = f"{name}-venv" if name.startswith("python3.") else "python3-venv"
        install_packages([package], "Python's own venv module is split off here")
    shutil.rmtree(VENV, ignore_errors=True)
    say(f"Making {VENV.name} with {' '.join(python)}.")
    must(*python, "-m", "venv", VENV)


def install_requirements(name: str) -> None:
    """Install one pinned list into .venv, every file checked against its hash; once a list."""
    path = ROOT / "packaging" / name
    digest = _digest(path)
    current = {_digest(one) for one in path.parent.glob("requirements*.txt")}
    # What was installed from lists that have changed since is no longer what stands there.
    done = [one for one in _marked() if one in current]
    if digest in done:
        return
    say(f"Installing the pinned packages of packaging/{name} (a few minutes the first time).")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "-q"]
    must(*pip, "install", "--require-hashes", "--only-binary", ":all:", "-r", path)
    MARK.write_text(" ".join([*done, digest]) + "\n", encoding="ascii")


def _digest(path: Path) -> str:
    # Line ends may be Windows' own in a checkout there.
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _marked() -> list[str]:
    return MARK.read_text(encoding="ascii").split() if MARK.exists() else []


def install_command() -> None:
    """Put the checkout on .venv's path and write the `lipas-desktop` command."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.check_output([str(PYTHON), "-c", code], text=True).strip()
    # Spelled in ASCII: Python up to 3.12 reads the file in the PC's own encoding on Windows.
    line = f"import sys; sys.path.append({str(ROOT)!a})\n"
    Path(site, "lipas_desktop_checkout.pth").write_text(line, encoding="ascii")
    if WINDOWS:
        command = VENV / "Scripts" / "lipas-desktop.cmd"
        command.write_text('@"%~dp0python.exe" -m lipas_desktop %*\n', encoding="utf-8")
    else:
        command = VENV / "bin" / "lipas-desktop"
        command.write_text(f'#!/bin/sh\nexec "{PYTHON}" -m lipas_desktop "$@"\n', encoding="utf-8")
        command.chmod(0o755)


def setup(*, development: bool) -> None:
    """Bring the machine and .venv to where the program (or its tests) can start."""
    make_venv()
    if sys.platform == "linux":
        install_packages(missing_libraries(), "Qt's window system needs these libraries")
        if development:
            install_packages(missing_tools(), "the tests call these programs")
    install_requirements("requirements-dev.txt" if development else "requirements.txt")
    install_command()
    must(PYTHON, ROOT / "packaging" / "i18n.py", "compile")


# -- the words ---------------------------------------------------------------------------------


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform != "linux" or bool(named)


def word_setup(_: list[str]) -> int:
    setup(development=True)
    say(f"Ready: {ME} run")
    return 0


def word_run(arguments: list[str]) -> int:
    setup(development=False)
    if not has_display():
        say(
            "Ready, but there is no display here to show a window on; "
            f"see the main job without one: {ME} demo DIR"
        )
        return 0
    return run(PYTHON, "-m", "lipas_desktop", *arguments)


def word_test(arguments: list[str]) -> int:
    setup(development=True)
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    workers = [] if any(part.startswith(("-n", "-k", "tests")) for part in arguments) else ["-n2"]
    return run(PYTHON, "-m", "pytest", "--ignore=tests/bench", *workers, *arguments, env=env)


def word_check(_: list[str]) -> int:
    setup(development=True)
    tool = (PYTHON, "-m")
    steps = {
        "format": [*tool, "ruff", "format", "--check", "."],
        "lint": [*tool, "ruff", "check", "."],
        "types": [*tool, "mypy"],
        "types on Windows": [*tool, "mypy", "--platform", "win32"],
        "fences": [PYTHON.with_name(f"lint-imports{'.exe' if WINDOWS else ''}")],
    }
    failed = [name for name, command in steps.items() if run(*command)]
    say(f"check: {', '.join(failed)} failed" if failed else "check: all passed")
    return 1 if failed else 0


def word_bench(arguments: list[str]) -> int:
    setup(development=True)
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    shown = ["--benchmark-columns=min,median,mean,max,rounds", "--benchmark-sort=name"]
    pytest = [PYTHON, "-m", "pytest", "tests/bench", "--benchmark-only", *shown]
    return run(*pytest, *arguments, env=env)


def word_demo(arguments: list[str]) -> int:
    setup(development=False)
    return run(PYTHON, "-m", "lipas_desktop", "demo", *arguments)


WORDS = {
    "setup": word_setup,
    "run": word_run,
    "test": word_test,
    "check": word_check,
    "bench": word_bench,
    "demo": word_demo,
}


def main(arguments: list[str]) -> int:
    """Do what the first word says with the rest."""
    if not arguments or arguments[0] not in WORDS:
        say(__doc__ or "")
        return 2
    return WORDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
