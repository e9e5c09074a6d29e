"""Made-up workbooks that ship with the program, and the house they are tried in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.edits import Value

LETTERHEAD: Mapping[str, Value] = {
    "head_name": "Yohanes B. Manafe, S.Sos.",
    "head_title": "Ketua",
    "issuer_place": "Kupang",
    "issuer_phone": "0380 000 000",
}
REGION = "53.71.04.1001"
COURSE: Mapping[str, Value] = {"session_jp": 3, "place": "Kupang"}
"""What the attendance list does not tell of its activity."""


@dataclass(frozen=True)
class Sources:
    """The two workbooks; they are only read."""

    participants: Path
    attendance: Path


def samples(resources: Path) -> Sources:
    """Return the workbooks that ship with the program."""
    folder = resources / "demo"
    return Sources(folder / "peserta.xlsx", folder / "hadir.xlsx")
