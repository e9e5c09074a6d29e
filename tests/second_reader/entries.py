"""Entries of the log, their hashes and their ops: FORMAT.md, part 2."""

import re
from dataclasses import dataclass, replace
from typing import Any

from tests.second_reader.lines import (
    H,
    b64,
    dumps,
    is_hash,
    is_id,
    is_int,
    is_list,
    is_position,
    loads,
    need,
    unb64,
)

KINDS = ("data", "restricted", "audit")
ENTRY_BYTES = 1_048_576
NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")


@dataclass(frozen=True)
class Op:
    """One op: its line, nonce and commitment; `nonce` is None where the op is gone."""

    line: bytes
    nonce: bytes | None
    commitment: bytes

    @property
    def value(self) -> Any:
        return loads(self.line)

    @property
    def order(self) -> str:
        """Return the hash of the entry that ordered a gone op erased."""
        return str(self.value[2])

    @property
    def row(self) -> str | None:
        """Return the row id that this op makes if it is an `ins`."""
        return None if self.nonce is None else b64(H("lipas.row", self.nonce)[:16])


@dataclass(frozen=True)
class Entry:
    """One entry whose lines have the forms of FORMAT.md, with the hash that follows from them."""

    header: dict[str, Any]
    prev: str
    ops: tuple[Op, ...]
    commitment: bytes
    hash: str

    @property
    def seq(self) -> int:
        return int(self.header["seq"])

    @property
    def hlc(self) -> int:
        return int(self.header.get("hlc", self.header["at"]))

    @property
    def imports(self) -> list[str]:
        return [position[2] for position in self.header.get("imp", [])]

    @property
    def parent(self) -> str | None:
        opened = self.header.get("open")
        return opened[4][2] if opened and opened[4] else None

    def with_ops_of(self, copy: "Entry") -> "Entry":
        """Fill in the ops that are gone here and stand in another copy of the entry."""
        pairs = zip(self.ops, copy.ops, strict=True)
        joined = replace(self, ops=tuple(b if a.nonce is None else a for a, b in pairs))
        return joined if joined._fits() else self

    def _fits(self) -> bool:
        """Tell whether the copy, written with all op nonces, has not more bytes than it may."""
        nonces = dumps([None if op.nonce is None else b64(op.nonce) for op in self.ops])
        lines = [dumps(self.header), nonces, *(op.line for op in self.ops)]
        return sum(map(len, lines)) + len(lines) <= _most(lines)


def parse(lines: list[bytes], prev: str) -> Entry:
    """Make an entry of its lines; refuse (`LINE`, `ENTRY`) what has not the form of 2.2."""
    header = check_header(loads(lines[0]))
    need(len(lines) == header["n"] + 2, "ENTRY", "number of lines")
    need(sum(map(len, lines)) + len(lines) <= _most(lines), "ENTRY", "too large")
    values = [loads(line) for line in lines[1:]]
    nonces = _nonces(values[0], header["n"])
    ops = []
    for line, value, nonce in zip(lines[2:], values[1:], nonces, strict=True):
        gone = isinstance(value, list) and value[:1] == ["gone"]
        need(gone == (nonce is None), "ENTRY", "gone lines stand where the nonce is null")
        if nonce is None:
            exact = len(value) == 3 and is_hash(value[1]) and is_hash(value[2])
            need(exact, "ENTRY", "form of a gone line")
            ops.append(Op(line, None, unb64(value[1])))
        else:
            ops.append(Op(line, nonce, H("lipas.op", nonce + line)))
    commitment = H("lipas.ops", b"".join(op.commitment for op in ops))
    entry_hash = H("lipas.entry", unb64(prev, 32) + commitment + lines[0])
    return Entry(header, prev, tuple(ops), commitment, b64(entry_hash))


def _most(lines: list[bytes]) -> int:
    """Return how many bytes an entry may have (2.5)."""
    if lines[1][:1] != b"[":
        return ENTRY_BYTES
    return ENTRY_BYTES + sum(104 if line[:7] == b'["gone"' else 25 for line in lines[2:])


def check_header(header: Any) -> dict[str, Any]:
    """Check the keys and ranges of 2.2."""
    need(isinstance(header, dict), "ENTRY", "header")
    seq = header.get("seq")
    need(is_int(seq, 1), "ENTRY", "seq")
    rules = {
        "at": is_int,
        "base": lambda value: is_int(value, 1, seq - 2),
        "by": is_id,
        "flags": is_int,
        "hlc": is_int,
        "imp": lambda value: is_list(value, 1, 128) and all(map(is_position, value)),
        "min": is_int,
        "n": lambda value: is_int(value, 0, 1_000),
        "open": _is_open,
        "schema": is_int,
        "tz": lambda value: is_int(value, -1_440, 1_440),
    }
    for key in ("at", "n", "schema", "tz"):
        need(key in header, "ENTRY", f"{key} is missing")
    for key, rule in rules.items():
        need(key not in header or rule(header[key]), "ENTRY", key)
    need(("open" in header) == (seq == 1), "ENTRY", "open stands in entry 1")
    return dict(header)


def _is_open(value: Any) -> bool:
    return (
        is_list(value, 5, 5)
        and value[0] in KINDS
        and all(map(is_id, value[1:4]))
        and (value[4] is None or is_position(value[4]))
    )


def _nonces(value: Any, n: int) -> list[bytes | None]:
    """Return the op nonces, derived from the entry's or as they stand in a redacted entry."""
    if isinstance(value, str):
        need(is_id(value), "ENTRY", "nonce")
        entry_nonce = unb64(value, 16)
        return [H("lipas.nonce", entry_nonce + index.to_bytes(4, "big"))[:16] for index in range(n)]
    need(is_list(value, n, n), "ENTRY", "nonces")
    need(all(nonce is None or is_id(nonce) for nonce in value), "ENTRY", "nonces")
    return [None if nonce is None else unb64(nonce) for nonce in value]


# Ops (2.4)


def relation_id(table: int, keys: list[str]) -> str:
    data = table.to_bytes(4, "big") + b"".join(unb64(key) for key in keys)
    return b64(H("lipas.rel", data)[:16])


def has_effect(op: Any) -> bool:
    """Has the value of an op line exactly one of the shapes of 2.4?"""
    match op:
        case ["ins" | "add" as name, table, keys, fields]:
            low = 0 if name == "ins" else 1
            return _table(table) and is_list(keys, low, 8) and all(map(is_id, keys)) and _ok(fields)
        case ["set", table, row, fields]:
            return _table(table) and is_id(row) and _ok(fields)
        case ["void", table, row, reason]:
            return _table(table) and is_id(row) and isinstance(reason, str)
        case ["unvoid", table, row]:
            return _table(table) and is_id(row)
        case ["erase", rows, order]:
            return is_list(rows, 1, 1_000) and all(map(is_id, rows)) and isinstance(order, str)
    return False


def erased_rows(entry: Entry) -> set[str]:
    """Return the rows that the `erase` ops of an entry name."""
    values = [op.value for op in entry.ops if op.nonce is not None]
    return {
        row for value in values if has_effect(value) and value[0] == "erase" for row in value[1]
    }


def writes(op: Op) -> tuple[int, str, list[str], dict[int | str, list[Any]]] | None:
    """Return table, row, keys and what each group of the row gets; None without effect on rows."""
    value = op.value
    if op.nonce is None or not has_effect(value):
        return None
    match value:
        case ["ins" | "add" as name, table, keys, fields]:
            row = op.row if name == "ins" else relation_id(table, keys)
            return table, str(row), keys, {0: ["+", *keys]} | _groups(fields)
        case ["set", table, row, fields]:
            return table, row, [], _groups(fields)
        case ["void", table, row, reason]:
            return table, row, [], {0: ["-", reason]}
        case ["unvoid", table, row]:
            return table, row, [], {0: ["+"]}
    return None


def _table(value: Any) -> bool:
    return is_int(value, 1, 65_535)


def _ok(fields: Any) -> bool:
    """Are these fields in their order, with values of the kinds that there are?"""
    if not isinstance(fields, list) or len(fields) % 2:
        return False
    names, values = fields[::2], fields[1::2]
    numbers = [name for name in names if is_int(name, 100, 9_999_999)]
    words = [name for name in names if isinstance(name, str) and NAME.fullmatch(name)]
    in_order = sorted(set(numbers)) + sorted(set(words))
    return names == in_order and all(map(_value, values))


def _value(value: Any) -> bool:
    if isinstance(value, list):
        return len(value) <= 1_000 and all(
            isinstance(part, int | str) and not isinstance(part, bool) for part in value
        )
    return value is None or isinstance(value, bool | int | str)


def _groups(fields: list[Any]) -> dict[int | str, list[Any]]:
    groups: dict[int | str, list[Any]] = {}
    for name, value in zip(fields[::2], fields[1::2], strict=True):
        groups.setdefault(name if isinstance(name, str) else name // 100, []).extend([name, value])
    return groups
