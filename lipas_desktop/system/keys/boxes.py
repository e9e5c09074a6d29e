"""Boxes: small secrets sealed under a key, bound to what they belong to."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from lipas_desktop.domain import b64
from lipas_desktop.system.randomness import Random

_NONCE = 12


class BoxError(ValueError):
    """The box was not sealed under this key for this place, or was altered."""


def box(key: bytes, text: bytes, aad: bytes, random: Random) -> str:
    """Seal a text under a 32-byte key; `aad` says what it belongs to and is needed to open it."""
    nonce = random(_NONCE)
    return b64.encode(nonce + ChaCha20Poly1305(key).encrypt(nonce, text, aad))


def unbox(key: bytes, boxed: str, aad: bytes) -> bytes:
    """Open a box; BoxError where key, place or content is another."""
    try:
        raw = b64.decode(boxed)
        return ChaCha20Poly1305(key).decrypt(raw[:_NONCE], raw[_NONCE:], aad)
    except (InvalidTag, ValueError) as error:
        raise BoxError("the box does not open") from error
