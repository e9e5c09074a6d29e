"""From the register key to the keys that are used."""

from typing import Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Purpose = Literal["database", "pictures", "device", "backup"]


def sub_key(register_key: bytes, purpose: Purpose, register: str) -> bytes:
    """Derive the 32-byte key for one purpose in one register."""
    info = f"{purpose}/1 {register}".encode("ascii")
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(register_key)
