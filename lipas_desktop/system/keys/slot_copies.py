"""The slot file on disk: two copies, written one after the other, each mending the other."""

from contextlib import suppress
from pathlib import Path

from lipas_desktop.domain.canonical import LineError
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.disk_errors import reading
from lipas_desktop.system.keys.checked import CheckError, dump, load
from lipas_desktop.system.keys.slots import FORM, SlotFile, parse_slots

_NAMES = ("slots.a", "slots.b")


def write_slots(folder: Path, file: SlotFile) -> None:
    """Write both copies; a power cut in between leaves one that counts.

    Raises WorldError keys.too_many_slots, file.*.
    """
    try:
        data = dump(FORM, file.value())
    except LineError as error:
        raise WorldError("keys.too_many_slots", have=len(file.slots)) from error
    for name in _NAMES:
        write_atomic(folder / name, data)


def has_slots(folder: Path) -> bool:
    """Tell whether a copy lies there, whole or not."""
    return any((folder / name).is_file() for name in _NAMES)


def read_slots(folder: Path) -> SlotFile:
    """Read the newest whole copy, and mend the other with it where that is possible.

    Raises WorldError keys.slots_missing, keys.slots_damaged, keys.newer.
    """
    copies = [_read(folder / name) for name in _NAMES]
    if all(copy is None for copy in copies):
        raise WorldError("keys.slots_missing")
    whole = [copy for copy in map(_parse, copies) if copy is not None]
    if not whole:
        raise WorldError("keys.slots_damaged")
    newest = max(whole, key=lambda file: file.gen)
    data = dump(FORM, newest.value())
    for name, copy in zip(_NAMES, copies, strict=True):
        if copy != data:
            # The register opens all the same from a disk that has become read-only.
            with suppress(WorldError):
                write_atomic(folder / name, data)
    return newest


def _read(path: Path) -> bytes | None:
    try:
        with reading(path):
            return path.read_bytes()
    except WorldError as error:
        if error.code == "file.gone":
            return None
        raise


def _parse(data: bytes | None) -> SlotFile | None:
    if data is None:
        return None
    try:
        return parse_slots(load(FORM, data))
    except CheckError as error:
        if error.newer:
            # Neither read nor mended: the other copy may be of this program's own past.
            raise WorldError("keys.newer") from error
        return None
    except WorldError:
        return None
