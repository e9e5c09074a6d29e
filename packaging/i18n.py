"""Catalogues: `update` reads new texts out of the code, `compile` makes the files Qt reads.

    python packaging/i18n.py update     after texts changed in code; then translate what is new
    python packaging/i18n.py compile    resources/i18n/lipas_<language>.qm from the .ts beside it

Source texts are Indonesian. English is in `resources/i18n/en/`, one file a room, so that two
people rarely meet in one; `id/` holds only Qt's own standard words, which Qt ships in English.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
UI = ROOT / "lipas_desktop" / "ui"
LANGUAGES = ("id", "en")

SOURCES: dict[str, list[str]] = {
    "messages": ["messages.py", "sentences"],
    "commands": ["actions.py", "commands"],
    "shell": [
        "main_window.py",
        "origins.py",
        "unsent_words.py",
        "page.py",
        "record_place.py",
        "frame",
        "widgets",
        "views",
        "dialogs",
        "delegates",
    ],
}
"""English catalogues by the code they belong to; `pages/<name>` and `formview` add themselves."""


def sources() -> dict[str, list[Path]]:
    """Return the Python files of each catalogue."""
    found: dict[str, list[Path]] = {}
    named = {name: [UI / part for part in parts] for name, parts in SOURCES.items()}
    for room in sorted((UI / "pages").iterdir()):
        if room.name != "__init__.py" and (room.is_dir() or room.suffix == ".py"):
            named.setdefault(room.stem, []).append(room)
    named["formview"] = [UI / "formview"]
    for name, parts in named.items():
        files = [f for part in parts for f in ([part] if part.is_file() else part.rglob("*.py"))]
        found[name] = sorted(f for f in files if f.name != "__init__.py")
    return {name: files for name, files in found.items() if files}


def tool(name: str) -> str:
    """Return one of Qt's tools, from beside the Python that runs this."""
    # Windows adds the ending by itself only where no folder is named.
    return str(Path(sys.executable).parent / (f"{name}.exe" if os.name == "nt" else name))


def extract(files: list[Path], catalogue: Path) -> None:
    """Bring one catalogue up to some files of code; translations that are still used stay."""
    command = [tool("pyside6-lupdate"), *map(str, files), "-ts", str(catalogue)]
    options = ["-source-language", "id", "-target-language", "en", "-locations", "none"]
    subprocess.run([*command, *options, "-no-obsolete"], check=True, stdout=subprocess.DEVNULL)


def update() -> None:
    """Bring the English catalogues up to the code."""
    for name, files in sources().items():
        catalogue = I18N / "en" / f"{name}.ts"
        extract(files, catalogue)
        if "<source>" not in catalogue.read_text(encoding="utf-8"):
            catalogue.unlink()


def compile_all(*, only_older: bool = False) -> None:
    """Make `lipas_<language>.qm` of all catalogues of each language."""
    for language in LANGUAGES:
        catalogues = sorted((I18N / language).glob("*.ts"))
        made = I18N / f"lipas_{language}.qm"
        newest = max((ts.stat().st_mtime for ts in catalogues), default=0.0)
        if not catalogues or (only_older and made.exists() and made.stat().st_mtime >= newest):
            continue
        fresh = made.with_name(f"{made.name}.{os.getpid()}")
        command = [tool("pyside6-lrelease"), "-silent", *map(str, catalogues), "-qm", str(fresh)]
        subprocess.run(command, check=True)
        fresh.replace(made)  # tests run side by side may read it at this moment


def main(words: list[str]) -> int:
    """Do what the one word says."""
    if words == ["update"]:
        update()
    elif words == ["compile"]:
        compile_all(only_older=True)
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
