"""What lies on a stick, told by names and first bytes, and taking it: nothing lies in the way."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.services import receipt_files, receiving
from lipas_desktop.services.bundle_files import find_bundles
from lipas_desktop.services.cert_files import take_found
from lipas_desktop.services.haves import peer_haves
from lipas_desktop.services.joining import Request, find_requests
from lipas_desktop.services.session import Session
from lipas_desktop.system.drives import Drive, removable_drives, system_volumes
from lipas_desktop.system.file_names import shown_name
from lipas_desktop.system.volumes import Volume, VolumeKind, volume_of

name_of = shown_name
"""The name under which a file is kept and told of, whatever the stick calls it."""
Stick = Drive
"""Its label, its path, the octets free, whether it can be written on."""


@dataclass(frozen=True)
class OnStick:
    """Packages and receipts that this PC has not read, how many it knows, PCs that ask to join."""

    unread: Sequence[Path]
    known: int
    requests: Sequence[Request]


def plugged(volumes: Iterable[Volume] | None = None) -> list[Stick]:
    """Return the sticks among `volumes`, or what this PC has mounted now; not for the window.

    A stick that is locked against writing is among them: packages can be read from it.
    """
    return removable_drives(volumes=volumes, read_only=True)


def as_sticks(folders: Iterable[Path]) -> list[Stick]:
    """Return chosen folders that are there as sticks; not for the window."""
    return removable_drives(folders, ())


def look(session: Session, folder: Path) -> OnStick:
    """Look through a stick; a name ends in its content's hash, so that names tell it apart."""
    plain = session.store.plain
    seen = {mark.name for mark in plain.inbox.list("done")}
    seen |= {line.file for line in plain.transfers.list(action="export")}
    found = [*find_bundles(folder), *receipt_files.found_in(folder)]
    unread = [path for path in found if name_of(path) not in seen]
    # Who was accepted and has never been heard of may have lost the stick with its answer.
    requests = [
        one for one in find_requests(folder) if not peer_haves(session, one.enrol.id, "data")
    ]
    return OnStick(tuple(unread), len(found) - len(unread), tuple(requests))


def take(
    session: Session,
    folder: Path,
    paths: Iterable[Path],
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[receiving.Received, Changes]:
    """Receive these files of a stick; who is certified by a paper beside them is known first.

    WorldError only where this PC itself cannot go on (disk full, register).
    """
    take_found(session, [folder])
    return receiving.receive(session, paths, progress=progress, cancel=cancel)


def is_away(folder: Path) -> bool:
    """Tell whether what lies there outlives this computer: on a stick or another computer."""
    volume = volume_of(folder.absolute(), system_volumes())
    return volume is not None and volume.kind is not VolumeKind.FIXED
