"""What FORMAT.md 3 says of a set of entries, by brute force: the merge is held to this.

Nothing of the project is used but JSON and BLAKE2b. Sets of entries are integers, one bit each.
"""

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple

Register = tuple[int, str, int | str]


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _hash(tag: str, data: bytes) -> bytes:
    return blake2b(tag.encode() + b"\n" + data, digest_size=32).digest()


def _raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")


def dumps(value: object) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


class Raw(NamedTuple):
    """An entry as its lines stand, and the two hashes that are not in them."""

    hash: str
    prev: str
    lines: tuple[bytes, ...]


class Element(NamedTuple):
    entry: int
    op: int
    value: list[Any]


@dataclass(frozen=True)
class Known:
    """All entries of one house, of every kind."""

    raws: tuple[Raw, ...]

    @cached_property
    def headers(self) -> list[dict[str, Any]]:
        return [json.loads(raw.lines[0]) for raw in self.raws]

    @cached_property
    def index(self) -> dict[str, int]:
        return {raw.hash: number for number, raw in enumerate(self.raws)}

    def _needs(self, entry: int) -> list[str]:
        header = self.headers[entry]
        parent = header["open"][4] if "open" in header else None
        named = [*header.get("imp", ()), *([parent] if parent else [])]
        prev = [self.raws[entry].prev] if header["seq"] > 1 else []
        return prev + [position[2] for position in named]

    @cached_property
    def past(self) -> list[int]:
        found: dict[int, int] = {}
        for start in range(len(self.raws)):
            todo = [start]
            while todo:
                one = todo[-1]
                needs = [self.index[hash_] for hash_ in self._needs(one)]
                missing = [each for each in needs if each not in found]
                if missing:
                    todo += missing
                    continue
                seen = 1 << todo.pop()
                for each in needs:
                    seen |= found[each]
                found[one] = seen
        return [found[entry] for entry in range(len(self.raws))]

    @cached_property
    def context(self) -> list[int]:
        contexts = []
        for entry, header in enumerate(self.headers):
            seen, at = 0, entry
            base = header.get("base", header["seq"] - 1)
            while self.headers[at]["seq"] > max(base, 1):
                at = self.index[self.raws[at].prev]
            if header["seq"] > 1:
                seen = self.past[at]
            elif header["open"][4]:
                seen = self.past[self.index[header["open"][4][2]]]
            for position in header.get("imp", ()):
                seen |= self.past[self.index[position[2]]]
            contexts.append(seen)
        return contexts

    @cached_property
    def kinds(self) -> list[str]:
        kinds: dict[str, str] = {}

        def kind(entry: int) -> str:
            chain = []
            while "open" not in self.headers[entry] and self.raws[entry].hash not in kinds:
                chain.append(entry)
                entry = self.index[self.raws[entry].prev]
            chain.append(entry)
            opened = self.headers[entry].get("open")
            found = opened[0] if opened else kinds[self.raws[entry].hash]
            kinds.update({self.raws[one].hash: found for one in chain})
            return str(found)

        return [kind(entry) for entry in range(len(self.raws))]

    def mask(self, hashes: Iterable[str]) -> int:
        """Everything that was applied where these were the heads."""
        found = 0
        for hash_ in hashes:
            found |= self.past[self.index[hash_]]
        return found

    def ops(self, entry: int) -> Iterator[tuple[int, list[Any], str | None]]:
        """Each op that still is there: its index, its line, the row that it is about."""
        lines = self.raws[entry].lines
        nonces = json.loads(lines[1])
        for at, line in enumerate(lines[2:]):
            op = json.loads(line)
            row = None
            if op[0] == "gone":
                continue
            if op[0] == "ins":
                nonce = _raw(nonces[at]) if isinstance(nonces, list) else None
                nonce = nonce or _hash("lipas.nonce", _raw(nonces) + at.to_bytes(4, "big"))[:16]
                row = _b64(_hash("lipas.row", nonce)[:16])
            elif op[0] == "add":
                keys = b"".join(map(_raw, op[2]))
                row = _b64(_hash("lipas.rel", op[1].to_bytes(4, "big") + keys)[:16])
            elif op[0] in ("set", "void", "unvoid"):
                row = op[2]
            yield at, op, row

    @cached_property
    def registers(self) -> dict[str, dict[Register, list[Element]]]:
        """All that was ever written, by kind of stream."""
        found: dict[str, dict[Register, list[Element]]] = {}
        for entry, kind in enumerate(self.kinds):
            registers = found.setdefault(kind, {})
            for at, op, row in self.ops(entry):
                if row is not None:
                    for group, value in written(op).items():
                        element = Element(entry, at, value)
                        registers.setdefault((op[1], row, group), []).append(element)
        return found

    def sees(self, one: Element, other: Element) -> bool:
        if one.entry == other.entry:
            return other.op < one.op
        return bool(self.context[one.entry] >> other.entry & 1)

    def siblings(self, elements: Iterable[Element], within: int = -1) -> list[Element]:
        """The elements that no other one has seen, of those within a set of entries."""
        here = [one for one in elements if within >> one.entry & 1]
        return [one for one in here if not any(self.sees(other, one) for other in here)]

    @cached_property
    def erased(self) -> set[str]:
        return {
            row
            for entry, kind in enumerate(self.kinds)
            if kind == "data"
            for _, op, _ in self.ops(entry)
            if op[0] == "erase"
            for row in op[1]
        }

    @cached_property
    def dead(self) -> set[str]:
        keys: dict[str, set[str]] = {}
        for entry in range(len(self.raws)):
            for _, op, row in self.ops(entry):
                if op[0] in ("ins", "add") and row is not None:
                    keys.setdefault(row, set()).update(op[2])
        dead = set(self.erased)
        while new := {row for row, about in keys.items() if row not in dead and about & dead}:
            dead |= new
        return dead

    def state_lines(self, kind: str) -> list[bytes]:
        lines = [dumps(["erased", row]) for row in self.erased]
        for (table, row, group), elements in self.registers.get(kind, {}).items():
            if row not in self.dead:
                pairs = [[self.raws[one.entry].hash, one.value] for one in self.siblings(elements)]
                lines.append(dumps([table, row, group, sorted(pairs)]))
        return sorted(lines)

    def state_hash(self, kind: str) -> str:
        return _b64(_hash("lipas.state", b"".join(line + b"\n" for line in self.state_lines(kind))))


def written(op: list[Any]) -> dict[int | str, list[Any]]:
    """What an op writes into each group."""
    if op[0] == "void":
        return {0: ["-", op[3]]}
    if op[0] == "unvoid":
        return {0: ["+"]}
    groups: dict[int | str, list[Any]] = {} if op[0] == "set" else {0: ["+", *op[2]]}
    fields = op[3]
    for field, value in zip(fields[::2], fields[1::2], strict=True):
        group = field // 100 if isinstance(field, int) else field
        groups.setdefault(group, []).extend((field, value))
    return groups
