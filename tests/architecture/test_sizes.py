"""No god window: the ten biggest are printed, and what is far too big fails."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "lipas_desktop"
FILE, CLASS, FUNCTION = 600, 400, 60


def lengths() -> Iterator[tuple[str, int, str]]:
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        name = str(path.relative_to(PACKAGE))
        yield "file", text.count("\n"), name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef | ast.FunctionDef):
                kind = "class" if isinstance(node, ast.ClassDef) else "function"
                size = (node.end_lineno or node.lineno) - node.lineno + 1
                yield kind, size, f"{name}:{node.name}"


def test_nothing_outgrows_its_room() -> None:
    found = sorted(lengths(), key=lambda entry: -entry[1])
    for kind in ("file", "class", "function"):
        print(kind, *[f"{size} {name}" for k, size, name in found if k == kind][:10], sep="\n  ")
    limits = {"file": FILE, "class": CLASS, "function": FUNCTION}
    assert [entry for entry in found if entry[1] > limits[entry[0]]] == []
