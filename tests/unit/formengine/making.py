"""Small forms for tests, written as their authors would write them."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.reading import read_form
from lipas_desktop.formengine.resources import InstanceSource
from lipas_desktop.formengine.xlsform import convert

ROOT = Path(__file__).resolve().parents[3]
FORMS = ROOT / "forms"
Load = Callable[[str], FormDef]
"""Loads one of the program's own forms."""


class Noon:
    """28 October 2021, noon at Kupang."""

    tz_minutes = 8 * 60

    def now_ms(self) -> int:
        return 1_635_393_600_000

    def today(self) -> date:
        return date(2021, 10, 28)


def form_of(survey: str, choices: str = "", settings: str = "") -> FormDef:
    """Read a form from the rows of its tables, as somebody would write them."""
    tables = [f"| survey |\n{survey}"]
    if choices:
        tables.append(f"| choices |\n{choices}")
    if settings:
        tables.append(f"| settings |\n{settings}")
    return read_form(convert("\n".join(tables).encode(), "made.md"))


def opened(
    survey: str,
    choices: str = "",
    settings: str = "",
    instances: Mapping[str, InstanceSource] | None = None,
) -> FormState:
    return FormState(form_of(survey, choices, settings), clock=Noon(), instances=instances)
