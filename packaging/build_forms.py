"""Convert the forms ahead, so that an installed program never has to: `build_forms.py [FOLDER]`.

Writes `xform/` beside the forms in FOLDER (by default the copy under `build/forms`), where the
program looks first. A form that somebody changes later is converted when it is first opened.
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lipas_desktop.formengine.reading import read_form  # noqa: E402
from lipas_desktop.formengine.xlsform import BUILT, convert, keep, key_of  # noqa: E402


def build(forms: Path) -> list[Path]:
    """Convert every form of a folder; a form with a finding is not shipped."""
    shutil.rmtree(forms / BUILT, ignore_errors=True)
    for path in sorted(forms.glob("*.md")):
        if path.name == "README.md":
            continue
        source = path.read_bytes()
        converted = convert(source, path.name)
        findings = read_form(converted).findings
        if findings:
            raise SystemExit(f"{path.name}: {findings[0]}")
        keep(forms / BUILT, f"{path.stem}-{key_of(source)}.xml", converted)
    return sorted((forms / BUILT).glob("*.xml"))


def main() -> None:
    """Convert the folder named, or a fresh copy of the project's forms."""
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
    else:
        folder = ROOT / "build" / "forms"
        shutil.copytree(ROOT / "forms", folder, dirs_exist_ok=True)
    for path in build(folder):
        print(path)


if __name__ == "__main__":
    main()
