"""The head of a backup: what is in it, for which register, under which slots."""

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.keys.hkdf import sub_key
from lipas_desktop.system.keys.slots import SlotFile, parse_slots

FORM = "backup/1"
MAX_LINE = 8 << 20
MAX_PARTS = 50_000
DATABASE = "register.db"
_PICTURE = re.compile(r"p-[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Facts:
    """What a backup says about itself: program, time, house code, schema, ledger parts known."""

    app: str
    at: int
    code: str
    schema: int
    erased: int


@dataclass(frozen=True)
class Part:
    """One file of the register as it lies in the backup."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Header:
    """Line 2 of a backup. Nothing of it is proven before the check line is."""

    facts: Facts
    slots: SlotFile
    parts: Sequence[Part]

    @property
    def register(self) -> str:
        """Name the register."""
        return self.slots.register

    @property
    def size(self) -> int:
        """Give the bytes of all parts together."""
        return sum(part.size for part in self.parts)


def header_line(header: Header) -> bytes:
    """Write line 2; WorldError backup.too_many_parts where it would not be read again."""
    value = {
        "app": header.facts.app,
        "at": header.facts.at,
        "code": header.facts.code,
        "erased": header.facts.erased,
        "parts": [[part.name, part.size, part.sha256] for part in header.parts],
        "register": header.register,
        "schema": header.facts.schema,
        "slots": header.slots.text(),
    }
    try:
        line = canonical.dumps(value, MAX_LINE)
    except canonical.LineError as error:
        raise WorldError("backup.too_many_parts", have=len(header.parts)) from error
    if len(header.parts) > MAX_PARTS:
        raise WorldError("backup.too_many_parts", have=len(header.parts))
    parse_header(line)
    return line


def parse_header(line: bytes) -> Header:
    """Read line 2; WorldError backup.damaged where it is none."""
    try:
        header = _parse(canonical.loads(line, MAX_LINE))
    except (ValueError, WorldError) as error:
        raise WorldError("backup.damaged") from error
    names = [part.name for part in header.parts]
    if len(set(names)) != len(names) or DATABASE not in names or len(names) > MAX_PARTS:
        raise WorldError("backup.damaged")
    return header


def _parse(value: object) -> Header:
    match value:
        case {
            "app": str(app),
            "at": int(at),
            "code": str(code),
            "erased": int(erased),
            "parts": list(parts),
            "register": str(register),
            "schema": int(schema),
            "slots": str(text),
        }:
            slots = parse_slots(canonical.loads(text.encode()))
            if slots.register == register:
                facts = Facts(app, at, code, schema, erased)
                return Header(facts, slots, [_parse_part(part) for part in parts])
    raise ValueError("no header of a backup")


def _parse_part(value: object) -> Part:
    match value:
        case [str(name), int(size), str(sha256)] if size >= 0 and b64.is_32(sha256):
            if name == DATABASE or _PICTURE.fullmatch(name):
                return Part(name, size, sha256)
    raise ValueError("no part of a backup")


def check_line(register_key: bytes, register: str, line: bytes) -> str:
    """Give line 3: who knows the register key vouches for the two lines above."""
    key = sub_key(register_key, "backup", register)
    return b64.encode(hmac.digest(key, FORM.encode("ascii") + b"\n" + line + b"\n", "sha256"))
