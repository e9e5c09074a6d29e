"""Whoever shows a form that is filled binds its commands: Ctrl+D, pinning, going by sections."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "lipas_desktop"
LOOKED_AT = {"ui.pages.settings.form_picture"}
"""Shows a form that nobody fills."""


def modules() -> dict[str, ast.Module]:
    found = sorted((PACKAGE / "ui" / "pages").rglob("*.py"))
    return {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in found}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            yield function.attr if isinstance(function, ast.Attribute) else ""
            yield function.id if isinstance(function, ast.Name) else ""


def imported(tree: ast.Module) -> set[str]:
    froms = (node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {name.removeprefix("lipas_desktop.") for name in froms}


def is_page(tree: ast.Module) -> bool:
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return any(isinstance(base, ast.Name) and base.id.endswith("Page")
               for one in classes for base in one.bases)  # fmt: skip


def unbound(found: dict[str, ast.Module]) -> list[str]:
    """Return the modules that make a form's view and leave its commands to nobody.

    A page binds them itself; a part of a page leaves it to a page that it belongs to.
    """
    missing = []
    for name, tree in found.items():
        if name in LOOKED_AT or "FormView" not in calls(tree):
            continue
        around, pages = {name}, [] if not is_page(tree) else [tree]
        while not pages:
            users = {n for n, t in found.items() if imported(t) & around and n not in around}
            pages = [found[n] for n in users if is_page(found[n])]
            if not users:
                break
            around |= users
        if not any("commands" in calls(page) for page in pages):
            missing.append(name)
    return missing


def test_every_page_with_a_form_binds_the_forms_commands() -> None:
    found = modules()
    assert sum("FormView" in calls(tree) for tree in found.values()) > len(LOOKED_AT)
    assert unbound(found) == []


def test_a_page_that_forgets_them_is_found() -> None:
    page = "class RegisterPage(Page):\n    def __init__(self):\n        self.form = FormView()\n"
    bound = page + "    def bindings(self):\n        return self.form.commands(self.place)\n"
    part = "class Tabs(Widget):\n    def __init__(self):\n        self.form = FormView()\n"
    around = (
        "from lipas_desktop.ui.pages.tabs import Tabs\n"
        "class RegisterPage(Page):\n    tabs = Tabs()\n"
    )
    assert unbound({"ui.pages.register": ast.parse(page)}) == ["ui.pages.register"]
    assert unbound({"ui.pages.register": ast.parse(bound)}) == []
    both = {"ui.pages.tabs": ast.parse(part), "ui.pages.register": ast.parse(around)}
    assert unbound(both) == ["ui.pages.tabs"]
