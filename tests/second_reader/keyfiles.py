"""The files on a PC that lead from a secret to the device's keys: FORMAT.md, part 6."""

import hashlib
import hmac
import re
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.second_reader.bundles import age
from tests.second_reader.lines import b64, dumps, is_b64, key_id, loads, unb64

BACKUP_LINE = 8 * 1_048_576


def sub_key(key: bytes, name: str, register: str) -> bytes:
    return HKDF(SHA256(), 32, None, f"{name}/1 {register}".encode()).derive(key)


def unbox(key: bytes, box: str, aad: str) -> bytes | None:
    """Return the text in a box, None under another key."""
    data = unb64(box)
    try:
        return ChaCha20Poly1305(key).decrypt(data[:12], data[12:], aad.encode())
    except InvalidTag:
        return None


def read(path: Path, name: str) -> Any:
    """Return the content of a file of three lines; ValueError where its check fails."""
    lines = path.read_bytes().split(b"\n")
    if len(lines) != 4 or lines[3] or lines[0] != f"{name}/1".encode():
        raise ValueError(name)
    digest = hashlib.sha256(lines[0] + b"\n" + lines[1] + b"\n").digest()
    if b64(digest) != lines[2].decode():
        raise ValueError("check")
    return loads(lines[1])


def newest_slots(folder: Path) -> Any:
    """Return the valid copy of the slot file with the greater `gen`."""
    found = []
    for name in ("slots.a", "slots.b"):
        try:
            found.append(read(folder / name, "slots"))
        except ValueError:
            continue
    return max(found, key=lambda content: int(content["gen"]))


def register_key(slots: Any, secret: str) -> bytes | None:
    """Return the register key that a password or a recovery code opens."""
    for slot in slots["slots"]:
        if slot["kind"] == "escrow":
            continue
        text = unicodedata.normalize("NFC", secret)
        if slot["kind"] == "recovery":
            text = text.upper().replace("-", "")
        _, turns, memory, lanes = slot["kdf"]
        kdf = Argon2id(
            salt=unb64(slot["salt"]),
            length=32,
            iterations=turns,
            lanes=lanes,
            memory_cost=memory,
        )
        aad = f"slots/1 {slots['register']} {slot['id']} {dumps(slot['kdf']).decode()}"
        identity = unbox(kdf.derive(text.encode()), slot["box"], aad)
        if identity is not None:
            with tempfile.NamedTemporaryFile() as sealed:
                sealed.write(unb64(slot["key"]))
                sealed.flush()
                return age(Path(sealed.name), [identity.decode()]).stdout
    return None


def device_keys(path: Path, key: bytes) -> tuple[str, str]:
    """Return a PC's own key id and age identity."""
    content = read(path, "device")
    register = content["register"]
    text = unbox(sub_key(key, "device", register), content["box"], f"device/1 {register}")
    if text is None:
        raise ValueError("another key")
    keys = loads(text)
    seed = Ed25519PrivateKey.from_private_bytes(unb64(keys["ed25519"], 32))
    return key_id(seed.public_key().public_bytes_raw()), keys["age"]


def backup_parts(path: Path, secret: str) -> dict[str, bytes]:
    """Return the parts of a backup that one of its secrets opens; ValueError where it is none."""
    first, second, third, rest = path.read_bytes().split(b"\n", 3)
    if first != b"backup/1":
        raise ValueError("backup")
    content = loads(second, BACKUP_LINE)
    key = register_key(loads(content["slots"].encode()), secret)
    if key is None:
        raise ValueError("secret")
    check = hmac.new(
        sub_key(key, "backup", content["register"]), first + b"\n" + second + b"\n", "sha256"
    )
    if b64(check.digest()) != third.decode():
        raise ValueError("line 3")
    parts = {}
    for name, size, digest in content["parts"]:
        parts[name], rest = rest[:size], rest[size:]
        if b64(hashlib.sha256(parts[name]).digest()) != digest:
            raise ValueError(name)
        if not (name == "register.db" or (name[:2] == "p-" and is_b64(name[2:], 32))):
            raise ValueError(name)
    if rest:
        raise ValueError("more than its parts")
    return parts


CODE = "0123456789ABCDEFGHJKMNPQRSTVWXY"


def is_recovery_code(text: str) -> bool:
    """Do the checks of all six groups hold?"""
    if not re.fullmatch(f"([{CODE}]{{5}}-){{5}}[{CODE}]{{5}}", text):
        return False
    for number, group in enumerate(text.split("-")):
        one, two, three, four, check = map(CODE.index, group)
        if (7 * number + one + 2 * two + 3 * three + 4 * four) % 31 != check:
            return False
    return True
