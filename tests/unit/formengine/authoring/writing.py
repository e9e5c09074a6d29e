"""Forms as their authors write them, for the doctor."""

from lipas_desktop.formengine.authoring.doctor import Diagnosis, examine
from lipas_desktop.formengine.authoring.texts import read_text

SETTINGS = """
| settings |
| | form_id | version |
| | made | 1 |
"""


def look(survey: str, choices: str = "", settings: str = SETTINGS, **earlier: str) -> Diagnosis:
    """Let the doctor look at the rows of a form's sheets."""
    text = f"| survey |\n{survey}\n"
    if choices:
        text += f"| choices |\n{choices}\n"
    return examine(read_text((text + settings).encode(), "made.md"), "made.md", earlier)


def codes(found: Diagnosis) -> list[str]:
    return [remark.code for remark in found.remarks if remark.severity != "repaired"]
