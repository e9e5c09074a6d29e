"""Small files of three lines: the format, canonical JSON, the SHA-256 of both."""

import hashlib
from collections.abc import Mapping

from lipas_desktop.domain import b64, canonical


class CheckError(ValueError):
    """The file is torn, altered or something else; `newer` where its format is of our kind."""

    def __init__(self, reason: str, *, newer: bool = False) -> None:
        super().__init__(reason)
        self.newer = newer


def dump(form: str, value: Mapping[str, object]) -> bytes:
    """Give the whole file; `form` is its first line, such as `slots/1`."""
    lines = form.encode("ascii") + b"\n" + canonical.dumps(value) + b"\n"
    return lines + _check(lines).encode("ascii") + b"\n"


def load(form: str, data: bytes) -> dict[str, object]:
    """Read a whole file; CheckError where anything is not as it was written."""
    lines = data.split(b"\n")
    if is_newer(form, lines[0]):
        raise CheckError("a newer format", newer=True)
    if len(lines) != 4 or lines[0] != form.encode("ascii") or lines[3] != b"":
        raise CheckError("not three lines of this format")
    if lines[2] != _check(data[: -len(lines[2]) - 1]).encode("ascii"):
        raise CheckError("the check does not fit")
    try:
        value = canonical.loads(lines[1])
    except canonical.LineError as error:
        raise CheckError("not canonical") from error
    if not isinstance(value, dict):
        raise CheckError("no object")
    return value


def is_newer(form: str, line: bytes) -> bool:
    """Tell whether a first line names a later number of the same format."""
    name, number = form.split("/")
    head = name.encode("ascii") + b"/"
    rest = line[len(head) :]
    return line.startswith(head) and rest.isdigit() and len(rest) < 9 and int(rest) > int(number)


def _check(lines: bytes) -> str:
    return b64.encode(hashlib.sha256(lines).digest())
