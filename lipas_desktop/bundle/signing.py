"""Ed25519 signatures by key id; the one place of this room that knows the algorithm."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.hashing import key_id
from lipas_desktop.domain.ids import EntryHash, KeyId, StreamId

SEED_BYTES = 32


class Signer:
    """A private key that signs: a device's, or a root of the house."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        raw = self._key.public_key().public_bytes_raw()
        self.public = b64.encode(raw)
        self.id: KeyId = key_id(raw)

    def sign(self, data: bytes) -> str:
        """Return the signature as base64url text."""
        return b64.encode(self._key.sign(data))


def verify(public: str, signature: str, data: bytes) -> bool:
    """Tell whether a signature (base64url text) over `data` is by this public key."""
    try:
        key = Ed25519PublicKey.from_public_bytes(b64.decode(public))
        key.verify(b64.decode(signature), data)
    except (ValueError, InvalidSignature):
        return False
    return True


def key_id_of(public: str) -> KeyId:
    """Return the key id of a public key given as base64url text."""
    return key_id(b64.decode(public))


def segment_bytes(stream: StreamId, hi: int, head: EntryHash) -> bytes:
    """Return what a segment signature is over: where a stream stands, not where a part begins."""
    return b"lipas-segment/1\n" + canonical.dumps([stream, hi, head]) + b"\n"


def sign_segment(signer: Signer, stream: StreamId, hi: int, head: EntryHash) -> str:
    """Sign a head of the signer's own stream."""
    return signer.sign(segment_bytes(stream, hi, head))
