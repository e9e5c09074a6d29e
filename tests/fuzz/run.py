"""Fuzz one target with coverage, where atheris is there.

    python -m tests.fuzz.run TARGET [libFuzzer's options]

Begins with the corpus. What crashes is written to the folder it is called from: it belongs under
tests/data/corpus/TARGET, where every run of the tests reads it from then on.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["lipas_desktop"]):
    from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).resolve().parents[1] / "data" / "corpus"


def main() -> None:
    name, *options = sys.argv[1:]
    # What it finds goes to a folder that passes; it only reads the kept ones.
    with tempfile.TemporaryDirectory() as found:
        arguments = [sys.argv[0], f"-dict={CORPUS / 'words.dict'}", *options, found]
        atheris.Setup([*arguments, str(CORPUS / name)], lambda data: TARGETS[name](data) and None)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
