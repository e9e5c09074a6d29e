"""A second PC joins by stick: request and answer, six words compared on both screens each time.

An answer exchanged on the way would make the new PC seal to a stranger: its words differ from
those on the administrator's screen. No device key ever leaves its PC.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lipas_desktop.bundle.contents import Cert, Enrol, Trust, read_accept, read_enrol, read_trust
from lipas_desktop.bundle.documents import Document, parse_file, refused, sign_document
from lipas_desktop.bundle.limits import APP_CHARACTERS
from lipas_desktop.bundle.seal import is_recipient
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.headers import position_value
from lipas_desktop.domain.ids import KeyId

NAME_CHARACTERS = 64
"""Characters of a PC's name as this program writes it; readers take any."""


@dataclass(frozen=True)
class Answer:
    """An answer to this PC's request; nothing of it counts until its words were compared."""

    document: Document
    view: TrustView
    cert: Cert

    @property
    def words(self) -> tuple[str, ...]:
        """Return the six words to compare with the administrator's screen."""
        return self.document.words


def make_trust(root: Signer, at: int) -> Document:
    """Found a house: version 1 of its trust document, under one root."""
    return sign_document("trust", _trust_body(root.id, 1, [root.public], at), root)


def next_trust(
    old: Trust,
    at: int,
    *signers: Signer,
    roots: Iterable[str] | None = None,
    follows: Iterable[KeyId] | None = None,
    revoked: Mapping[KeyId, Iterable[Position]] | None = None,
) -> Document:
    """Write the next version of a trust document; what is not given stays as it was.

    `signers` are roots of both versions, as many as each asks for.
    """
    body = _trust_body(
        old.scope,
        old.n + 1,
        list(old.roots.values() if roots is None else roots),
        at,
        old.follows if follows is None else follows,
        old.revoked if revoked is None else revoked,
    )
    document = sign_document("trust", {**body, "need": old.need}, *signers)
    if not (old.signed_enough(document) and read_trust(document).signed_enough(document)):
        raise refused()
    return document


def _trust_body(
    scope: KeyId,
    n: int,
    roots: list[str],
    at: int,
    follows: Iterable[KeyId] = (),
    revoked: Mapping[KeyId, Iterable[Position]] | None = None,
) -> dict[str, object]:
    return {
        "at": at,
        "follows": sorted(follows),
        "n": n,
        "need": 1,
        "revoked": [
            [device, [position_value(position) for position in positions]]
            for device, positions in sorted((revoked or {}).items())
        ],
        "roots": roots,
        "scope": scope,
    }


def make_cert(
    root: Signer,
    scope: KeyId,
    *,
    key: str,
    age: str,
    name: str,
    no: int,
    grants: Iterable[str],
    at: int,
    role: str = "pc",
) -> Document:
    """Certify a device: its Ed25519 public key, its age recipient, what it may hold."""
    if not is_recipient(age):
        raise refused()
    return sign_document(
        "cert",
        {
            "age": age,
            "at": at,
            "grants": sorted(grants),
            "key": key,
            "name": name[:NAME_CHARACTERS],
            "no": no,
            "role": role,
            "scope": scope,
        },
        root,
    )


def make_request(
    device: Signer, age: str, *, name: str, want: Iterable[str], app: str, at: int
) -> Document:
    """Ask to be taken in; in the clear, as a new PC can seal to nobody yet."""
    body = {
        "age": age,
        "app": app[:APP_CHARACTERS],
        "at": at,
        "key": device.public,
        "name": name[:NAME_CHARACTERS],
        "want": sorted(want),
    }
    document = sign_document("enrol", body, device)
    _check_request(document)
    return document


def read_request(data: bytes) -> Enrol:
    """Read a request's file and check that the key it names signed it."""
    return _check_request(parse_file(data))


def _check_request(document: Document) -> Enrol:
    request = read_enrol(document)
    if not document.signed_by({request.id: request.key}) or not is_recipient(request.age):
        raise refused()
    return request


def accept_request(
    request: Enrol,
    root: Signer,
    view: TrustView,
    *,
    no: int,
    grants: Iterable[str],
    at: int,
    name: str | None = None,
) -> tuple[Document, TrustView]:
    """Certify the PC that asks and write the answer; returns it with the view that has the PC.

    To be called after the request's six words were compared. WorldError enrol.number_taken if
    `no` belongs to another PC of the house.
    """
    if any(
        cert.no == no and cert.id != request.id
        for certs in view.certs.values()
        for cert in certs
        if cert.scope == view.house
    ):
        raise WorldError("enrol.number_taken", no=no)
    cert = make_cert(
        root,
        view.house,
        key=request.key,
        age=request.age,
        name=name or request.name,
        no=no,
        grants=grants,
        at=at,
    )
    view = view.take(cert)
    return make_answer(request, root, view, at), view


def make_answer(request: Enrol, root: Signer, view: TrustView, at: int) -> Document:
    """Answer a request with everything its PC must know whom to believe and to seal to."""
    certs = [cert for found in view.certs.values() for cert in found]
    certs.sort(key=lambda cert: (cert.scope != view.house, cert.no, cert.at, cert.id))
    body = {
        "at": at,
        "certs": [cert.document.embedded for cert in certs],
        "request": request.document.digest,
        "trust": [view.trusts[scope].document.embedded for scope in view.scopes],
    }
    document = sign_document("accept", body, root)
    take_accept(document.file_bytes, request.document)
    return document


def take_accept(data: bytes, request: Document) -> Answer:
    """Read the answer's file for this PC's request; to be stored once its words were compared.

    WorldError bundle.DOCUMENT if it is not sound, enrol.not_ours if it answers another request.
    """
    document = parse_file(data)
    answer, asked = read_accept(document), read_enrol(request)
    if answer.request != request.digest:
        raise WorldError("enrol.not_ours")
    view = TrustView.start(_house_of(document, answer.trust), answer.trust, answer.certs)
    own = [cert for cert in view.certified(asked.id, view.house) if cert.age == asked.age]
    if not own or view.revoked(asked.id) is not None:
        raise refused()
    return Answer(document, view, own[0])


def _house_of(document: Document, trusts: Iterable[Document]) -> KeyId:
    for trust in map(read_trust, trusts):
        if document.signed_by(trust.roots):
            return trust.scope
    raise refused()
