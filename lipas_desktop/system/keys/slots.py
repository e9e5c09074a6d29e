"""Key slots: the register key, wrapped once for each secret that may open it.

A slot has an age key pair of its own: the secret opens the identity, the identity opens the
register key. So a slot can be given to who forgot a password, without anyone else's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pyrage

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.system.keys.boxes import BoxError, box, unbox
from lipas_desktop.system.keys.kdf import FLOOR, Cost, derive
from lipas_desktop.system.keys.secret import Secret
from lipas_desktop.system.randomness import Random

FORM = "slots/1"
_TEXTS = ("id", "kind", "key", "pub")
_TEXTS_OF_SECRET = ("box", "salt")
_BY_SECRET = ("user", "recovery")


@dataclass(frozen=True)
class Slot:
    """One way to the register key; all fields are kept as they stand in the file."""

    fields: Mapping[str, object]

    @property
    def id(self) -> str:
        """Name the slot within its file."""
        return str(self.fields["id"])

    @property
    def kind(self) -> str:
        """Tell what opens it: `user`, `recovery`, `escrow`, or what a newer program knows."""
        return str(self.fields["kind"])

    @property
    def who(self) -> RowId | None:
        """Name the account that it belongs to."""
        who = self.fields.get("who")
        return RowId(who) if isinstance(who, str) else None


@dataclass(frozen=True)
class SlotFile:
    """All slots of a register; each change is a new generation."""

    register: str
    slots: tuple[Slot, ...]
    gen: int = 1
    extra: Mapping[str, object] = field(default_factory=dict)

    def value(self) -> dict[str, object]:
        """Give line 2 of the file as a value."""
        slots = [dict(slot.fields) for slot in self.slots]
        return {**self.extra, "gen": self.gen, "register": self.register, "slots": slots}

    def text(self) -> str:
        """Give line 2 of the file as a backup carries it."""
        return canonical.dumps(self.value()).decode()

    def with_slot(self, slot: Slot) -> "SlotFile":
        """Add a slot, in the place of an older one of the same kind and account."""
        kept = tuple(s for s in self.slots if (s.kind, s.who) != (slot.kind, slot.who))
        return replace(self, gen=self.gen + 1, slots=(*kept, slot))

    def without(self, slot_id: str) -> "SlotFile":
        """Take a slot away; WorldError keys.last_slot where nothing would open the register."""
        kept = tuple(slot for slot in self.slots if slot.id != slot_id)
        if not any(slot.kind in _BY_SECRET for slot in kept):
            raise WorldError("keys.last_slot")
        return replace(self, gen=self.gen + 1, slots=kept)


@dataclass(frozen=True)
class Opened:
    """The register key, and the slot whose secret gave it."""

    register_key: bytes = field(repr=False)
    slot: Slot


def parse_slots(value: object) -> SlotFile:
    """Read line 2 of a slot file; WorldError keys.slots_damaged where it is none."""
    match value:
        case {"gen": int(gen), "register": str(register), "slots": list(items), **rest} if gen > 0:
            extra = {str(key): item for key, item in rest.items()}
            return SlotFile(register, tuple(map(_parse_slot, items)), gen, extra)
    raise WorldError("keys.slots_damaged")


def _parse_slot(value: object) -> Slot:
    if isinstance(value, dict) and all(isinstance(value.get(name), str) for name in _TEXTS):
        needed = _TEXTS_OF_SECRET if value["kind"] in _BY_SECRET else ()
        if all(isinstance(value.get(name), str) for name in needed):
            return Slot(value)
    raise WorldError("keys.slots_damaged")


def make_slot(
    secret: Secret,
    *,
    who: RowId | None,
    register: str,
    register_key: bytes,
    random: Random,
    cost: Cost = FLOOR,
    floor: Cost = FLOOR,
) -> Slot:
    """Wrap the register key for a secret; `who` is None for the recovery code."""
    if not cost.at_least(floor):
        raise ValueError("cheaper to guess than the format allows")
    identity = pyrage.x25519.Identity.generate()
    slot_id, salt = b64.encode(random(16)), random(16)
    wrapping = derive(secret.data, salt, cost)
    aad = _aad(register, slot_id, cost)
    return Slot(
        {
            "box": box(wrapping, str(identity).encode("ascii"), aad, random),
            "id": slot_id,
            "kdf": cost.value(),
            "key": b64.encode(pyrage.encrypt(register_key, [identity.to_public()])),
            "kind": secret.kind,
            "pub": str(identity.to_public()),
            "salt": b64.encode(salt),
            "who": who,
        }
    )


def open_slots(
    file: SlotFile, secret: Secret, *, who: RowId | None = None, floor: Cost = FLOOR
) -> Opened:
    """Find the slot that a secret opens; `who` restricts it to one account's.

    Raises WorldError keys.wrong_password, keys.wrong_code, keys.no_slot where there is none
    to try, keys.slots_damaged.
    """
    tried = [s for s in file.slots if s.kind == secret.kind and (who is None or s.who == who)]
    if not tried:
        raise WorldError("keys.no_slot")
    failure = WorldError("keys.wrong_password" if secret.kind == "user" else "keys.wrong_code")
    for slot in tried:
        try:
            register_key = _open(slot, secret, file.register, floor)
        except WorldError as error:
            failure = error  # another's slot may still open
            continue
        if register_key is not None:
            return Opened(register_key, slot)
    raise failure


def _open(slot: Slot, secret: Secret, register: str, floor: Cost) -> bytes | None:
    try:
        cost = Cost.parse(slot.fields.get("kdf"))
        salt = b64.decode(str(slot.fields["salt"]))
        wrapped = b64.decode(str(slot.fields["key"]))
    except ValueError as error:
        raise WorldError("keys.slots_damaged") from error
    # Weaker than allowed means that somebody else wrote it; dearer, that it is to hang this PC.
    if not cost.at_least(floor) or not cost.bearable or len(salt) < 8:
        raise WorldError("keys.slots_damaged")
    try:
        text = unbox(
            derive(secret.data, salt, cost), str(slot.fields["box"]), _aad(register, slot.id, cost)
        )
    except BoxError:
        return None
    return _unwrap(text, wrapped)


def _unwrap(identity: bytes, wrapped: bytes) -> bytes:
    try:
        own = pyrage.x25519.Identity.from_str(identity.decode("ascii"))
        register_key: bytes = pyrage.decrypt(wrapped, [own])
    except (pyrage.IdentityError, pyrage.DecryptError, ValueError) as error:
        raise WorldError("keys.slots_damaged") from error
    if len(register_key) != 32:
        raise WorldError("keys.slots_damaged")
    return register_key


def _aad(register: str, slot_id: str, cost: Cost) -> bytes:
    kdf = canonical.dumps(cost.value()).decode("ascii")
    return f"{FORM} {register} {slot_id} {kdf}".encode()
