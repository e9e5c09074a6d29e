"""*Gabung dengan komputer lain*: request and answer by stick, six words compared each time.

No device key leaves its PC. The new PC's own recovery code is its only slot until its user has
picked an account and set a password.
"""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.bundle.contents import Enrol
from lipas_desktop.bundle.documents import Document, parse_file
from lipas_desktop.bundle.enrolment import Answer as Answer
from lipas_desktop.bundle.enrolment import (
    accept_request,
    read_request,
    take_accept,
)
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain import codes
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import InputError, WorldError
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.services import receiving, sync
from lipas_desktop.services.document_files import documents_in, write_document
from lipas_desktop.services.founding import (
    PASSWORD_LENGTH,
    move_live,
    new_register,
    open_streams,
    start_session,
    whole_or_nothing,
    write_secrets,
)
from lipas_desktop.services.new_keys import ask as ask
from lipas_desktop.services.opening import WAITING
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import AccountFacts, Session
from lipas_desktop.services.trust import keep_trust
from lipas_desktop.store.exchange import DocumentKind, Transfer
from lipas_desktop.system import disk, instance
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.disk_errors import as_world_error
from lipas_desktop.system.keys.kdf import FLOOR, Cost
from lipas_desktop.system.keys.secret import password, recovery_code
from lipas_desktop.system.keys.slot_copies import read_slots, write_slots
from lipas_desktop.system.keys.slots import make_slot
from lipas_desktop.system.randomness import Random

NEW_PC = "BARU"
"""Stands for the house's code in the name of a request: the new PC does not know it yet."""


@dataclass(frozen=True)
class Request:
    """A request found on a stick; its words are to be compared with the new PC's screen."""

    path: Path
    enrol: Enrol

    @property
    def name(self) -> str:
        """Return what the new PC calls itself."""
        return self.enrol.name

    @property
    def words(self) -> tuple[str, ...]:
        """Return the six words."""
        return self.enrol.document.words


@dataclass(frozen=True)
class Accepted:
    """What the administrator's PC wrote for the new one."""

    no: int
    path: Path
    words: tuple[str, ...]
    exported: sync.Exported


# On the new PC


def begin(
    places: Places,
    pc_name: str,
    code: str,
    *,
    clock: Clock,
    random: Random,
    cost: Cost = FLOOR,
) -> Session:
    """Make an empty register that waits to be accepted, opened by this recovery code alone.

    InputError setup.missing; WorldError register.exists, file.*.
    """
    if not pc_name.strip():
        raise InputError("setup.missing", column="pc_name")
    made = new_register(places, clock=clock, random=random)
    with whole_or_nothing(made.folder):
        write_secrets(made, [(recovery_code(code), None)], random=random, cost=cost)
        with as_world_error(made.folder):
            (made.folder / WAITING).touch()
        move_live(made, places)
    session = start_session(places, made, None, clock=clock, random=random)
    ask(session, pc_name.strip())
    return session


def own_request(session: Session) -> Document:
    """Return this PC's request; WorldError join.no_request where it has made none."""
    kept = session.store.plain.documents.get("enrol", "own")
    if kept is None:
        raise WorldError("join.no_request")
    return parse_file(kept.encode())


def has_asked(session: Session) -> bool:
    """Tell whether a request for the present keys is here; one of former keys is none."""
    kept = session.store.plain.documents.get("enrol", "own")
    return kept is not None and read_request(kept.encode()).id == session.device.id


def write_request(session: Session, folder: Path) -> tuple[Path, tuple[str, ...]]:
    """Put the request onto a stick; return its path and the six words to be read aloud."""
    request = own_request(session)
    path = write_document(folder, NEW_PC, session.clock.today(), request)
    return path, request.words


def is_accepted(session: Session) -> bool:
    """Tell whether an answer was taken, so that only bundles are still to come."""
    try:
        return session.cert is not None
    except WorldError:
        return False


def find_answer(session: Session, folder: Path) -> Answer:
    """Find the answer to this PC's request on a stick; nothing of it counts before `take`.

    WorldError join.no_answer, enrol.not_ours where only others' answers lie there.
    """
    request, failure = own_request(session), WorldError("join.no_answer")
    for _, data in documents_in(folder, "accept"):
        try:
            return take_accept(data, request)
        except WorldError as error:
            failure = error
    raise failure


def take(
    session: Session,
    answer: Answer,
    folder: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[receiving.Received, Changes]:
    """Take an answer whose six words were compared, and the first bundles that came with it."""
    at = session.clock.now_ms()
    with session.store.writing():
        keep_trust(session.store, answer.view)
        _keep(session, "accept", answer.document)
        missing = frozenset(
            kind
            for kind in answer.cert.grants
            if session.store.log.own(kind) is None  # type: ignore[arg-type]
        )
        open_streams(session.store, answer.view.house, session.device.id, missing)
        session.store.plain.transfers.add(Transfer(at, "join", "", answer.cert.name, "accepted"))
    return receiving.receive(session, [folder], progress=progress, cancel=cancel)


def accounts(session: Session) -> list[AccountFacts]:
    """Return the accounts of the house that may be used on this PC."""
    return [
        AccountFacts(row.id, row.text("name"), row.text("role"))
        for row in session.store.rows.list("account")
        if row.values.get("active") is not False
    ]


def choose_account(session: Session, account: RowId, secret: str, *, cost: Cost = FLOOR) -> Changes:
    """Give an account its password on this PC; from now on it opens the register.

    InputError setup.password_short.
    """
    if len(secret) < PASSWORD_LENGTH:
        raise InputError("setup.password_short", column="password", need=PASSWORD_LENGTH)
    slot = make_slot(
        password(secret),
        who=account,
        register=session.register,
        register_key=session.register_key,
        random=session.random,
        cost=cost,
        floor=min(cost, FLOOR, key=lambda one: (one.passes, one.kib)),
    )
    write_slots(session.places.live, read_slots(session.places.live).with_slot(slot))
    session.account_id = account
    mark = session.places.live / WAITING
    with as_world_error(mark):
        disk.remove(mark)
    return Changes(everything=True)


def give_up(places: Places) -> None:
    """Remove a register that still waits for its answer; one that is in use is never touched.

    WorldError join.not_waiting, register.in_use, file.*.
    """
    if not (places.live / WAITING).exists():
        raise WorldError("join.not_waiting")
    instance.take(places.live, 0).release()
    with as_world_error(places.live):
        # The mark goes last: what a cut leaves is still known as a register in waiting.
        for path in places.live.iterdir():
            if path.name != WAITING:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.rmtree(places.live)


# On the administrator's PC


def find_requests(folder: Path) -> list[Request]:
    """Find requests on a stick whose signature is right, by name."""
    found = []
    for path, data in documents_in(folder, "enrol"):
        try:
            found.append(Request(path, read_request(data)))
        except WorldError:
            continue
    return found


def accept(
    session: Session,
    request: Request,
    folder: Path,
    *,
    grants: Iterable[str] | None = None,
    called: str = "",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Accepted, Changes]:
    """Accept a PC whose six words were compared; write the answer and a first bundle for it.

    Without `grants` it may hold what this type of house may; `called` is what the history calls
    the place. Again for the same PC, where its stick was lost, it keeps its number. WorldError
    join.no_root where this PC has not the house's root key, practice.no_second, file.*.
    """
    if session.is_practice:
        raise WorldError("practice.no_second")
    seed = session.store.plain.secrets.get("house_root")
    if seed is None:
        raise WorldError("join.no_root")
    granted = codes.grants(session.house.type) if grants is None else frozenset(grants)
    at = session.clock.now_ms()
    no = _number(session, request.enrol.id)
    document, view = accept_request(
        request.enrol,
        Signer(seed),
        session.trust,
        no=no,
        grants=granted & session.grants,
        at=at,
    )
    with session.store.writing():
        keep_trust(session.store, view)
        session.store.plain.transfers.add(Transfer(at, "join", request.name, "", "accepted"))
        session.audit("GABUNG", "computer", 1, f"PC {no}")
    path = write_document(folder, session.house.short_code, session.clock.today(), document)
    exported, changes = sync.export(
        session, folder, called=called, progress=progress, cancel=cancel
    )
    return Accepted(no, path, document.words, exported), changes.merge(
        Changes(plain=frozenset({"document", "transfer"}))
    )


def _number(session: Session, device: KeyId) -> int:
    certs = session.trust.certs
    if device in certs:
        return certs[device][0].no
    return 1 + max(cert.no for found in certs.values() for cert in found)


def _keep(session: Session, kind: DocumentKind, document: Document) -> None:
    session.store.plain.documents.put(kind, "own", document.file_bytes.decode())
