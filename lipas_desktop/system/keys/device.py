"""The keys of this PC: they sign what it writes and open what is sealed to it.

They never leave the PC and are in no backup: a restored PC makes new ones.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import key_id
from lipas_desktop.domain.ids import KeyId
from lipas_desktop.system.atomic import write_atomic
from lipas_desktop.system.disk_errors import reading
from lipas_desktop.system.keys.boxes import BoxError, box, unbox
from lipas_desktop.system.keys.checked import CheckError, dump, load
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.randomness import Random

FORM = "device/1"
FILE_NAME = "device"


@dataclass(frozen=True)
class DeviceKeys:
    """An Ed25519 seed for signing and an age identity for opening."""

    seed: bytes = field(repr=False)
    identity: str = field(repr=False)

    @cached_property
    def public(self) -> bytes:
        """Give the Ed25519 public key."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()

    @property
    def id(self) -> KeyId:
        """Name this PC."""
        return key_id(self.public)

    @property
    def recipient(self) -> str:
        """Give the age recipient that others seal to."""
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())


def new_device_keys(random: Random) -> DeviceKeys:
    """Make the keys of a new, restored or moved PC."""
    return DeviceKeys(random(32), str(pyrage.x25519.Identity.generate()))


def write_device_keys(
    folder: Path, keys: DeviceKeys, *, register: str, register_key: bytes, random: Random
) -> None:
    """Write the device keys of a register folder, boxed under the register key."""
    text = canonical.dumps({"age": keys.identity, "ed25519": b64.encode(keys.seed)})
    sealed = box(sub_key(register_key, "device", register), text, _aad(register), random)
    write_atomic(folder / FILE_NAME, dump(FORM, {"box": sealed, "register": register}))


def read_device_keys(folder: Path, *, register: str, register_key: bytes) -> DeviceKeys | None:
    """Read the device keys; None where there are none, as after a restore.

    Raises WorldError keys.newer, keys.device_damaged: new keys help, and a new acceptance.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return None
    with reading(path):
        data = path.read_bytes()
    try:
        fields = load(FORM, data)
        # By the register asked for, not the one named in the file: another's keys do not open.
        key = sub_key(register_key, "device", register)
        return _parse(canonical.loads(unbox(key, str(fields.get("box")), _aad(register))))
    except CheckError as error:
        raise WorldError("keys.newer" if error.newer else "keys.device_damaged") from error
    except (BoxError, ValueError, pyrage.IdentityError) as error:
        raise WorldError("keys.device_damaged") from error


def _parse(value: object) -> DeviceKeys:
    match value:
        case {"age": str(identity), "ed25519": str(seed)} if b64.is_32(seed):
            pyrage.x25519.Identity.from_str(identity)
            return DeviceKeys(b64.decode(seed), identity)
    raise ValueError("no device keys")


def _aad(register: str) -> bytes:
    return f"{FORM} {register}".encode()
