"""*Kode keaslian*: five readable lines and the issuer's signature under them.

Any telephone shows the lines, to be compared with the paper; the program proves them. It is never
called an electronic signature, which in law it is not.
"""

import base64
import binascii
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from lipas_desktop.domain.errors import InputError

LINES = 5
# Typographic signs to what every keyboard and every reader has; letters stay as they are.
_PLAIN = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        **dict.fromkeys("\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        "\u2026": "...",
    }
)


@dataclass(frozen=True)
class Code:
    """What is kept of a code: the lines, each with its newline, and the signature in base32."""

    text: str
    signature: str

    @property
    def scanned(self) -> str:
        """What the picture holds and a reader gives back."""
        return self.text + self.signature

    @property
    def short(self) -> str:
        """The eight letters by which a certificate is asked for on the telephone."""
        return f"{self.signature[:4]}-{self.signature[4:8]}"


def plain(text: str) -> str:
    """Give a text in composed letters, plain quotes and hyphens, and single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_PLAIN).split())


def sign(text: str, seed: bytes) -> Code:
    """Sign the lines with the issuer's 32-byte Ed25519 seed."""
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(text.encode("utf-8"))
    return Code(text, _base32(signature))


def public_key(seed: bytes) -> bytes:
    """Give the public half, 32 bytes, that belongs to a seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def verify(code: Code, public: bytes) -> bool:
    """Tell whether this issuer signed exactly these lines."""
    try:
        signature = base64.b32decode(code.signature + "=")
        # The last letter holds bits that belong to no byte: only one spelling counts.
        if _base32(signature) != code.signature:
            return False
        Ed25519PublicKey.from_public_bytes(public).verify(signature, code.text.encode("utf-8"))
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def parse(scanned: str) -> Code:
    """Take apart what a reader gave back; whether it is genuine is another question."""
    lines = scanned.replace("\r\n", "\n").rstrip("\n").split("\n")
    if len(lines) != LINES + 1:
        raise InputError("certificate.no_code")
    return Code("".join(f"{line}\n" for line in lines[:LINES]), lines[LINES].strip())


def _base32(signature: bytes) -> str:
    return base64.b32encode(signature).decode("ascii").rstrip("=")
