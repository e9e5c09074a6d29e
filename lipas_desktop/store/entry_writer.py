"""Entries in the making: headers, what their author had seen, whose heads they witness."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.contexts import Place, seq_of
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry, build_entry, parse_entry
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.headers import BEFORE_ENTRY, MAX_IMPORTS, Header, Open, header_line
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.ledger import SCHEMA, StreamKind
from lipas_desktop.store.chains import Branch, Chains, current
from lipas_desktop.store.compose import Action, Draft
from lipas_desktop.store.database import Database
from lipas_desktop.store.sight import Sight
from lipas_desktop.system.clock import Clock

WITNESSES: Mapping[StreamKind, tuple[StreamKind, ...]] = {
    "data": ("audit",),
    "audit": ("data", "restricted"),
}
"""Whose heads the first entry after an export names: who cuts one tail off is told by another."""
_WITNESS_DUE = "witness_due "
"""Begins the name of the mark in the register that a kind's next entry is such a first one."""


@dataclass(frozen=True)
class Author:
    """Who writes, when by this PC's clock, and what is said of that clock."""

    at: int
    by: RowId | None
    flags: int


class EntryWriter:
    """Put entries behind this PC's own heads; the transaction is the caller's."""

    def __init__(self, database: Database, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._database = database
        self._clock = clock
        self._random = random

    def open(
        self,
        chains: Chains,
        kind: StreamKind,
        house: KeyId,
        device: KeyId,
        parent: Position | None,
    ) -> Position:
        """Begin a stream of this PC; return its first entry's position."""
        opened = Open(kind, house, device, b64.encode(self._random(16)), parent)
        at = self._clock.now_ms()
        stamp = max(at, chains.greatest_clock(at) + 1)
        header = Header(
            at, 1, 0, SCHEMA, self._clock.tz_minutes, hlc=_unless(stamp, at), open=opened
        )
        entry = build_entry(header, NO_ENTRY, self._random(16), [])
        position = chains.position(chains.extend(entry, opened.kind, own=True))
        chains.flush()
        return position

    def left_house(self) -> None:
        """Let the next entries name the heads of the other streams of this PC; in `writing()`."""
        query = "INSERT OR REPLACE INTO state (name, value) VALUES (?, '1')"
        self._database.run_many(query, [(_WITNESS_DUE + kind,) for kind in WITNESSES])

    def heads_due(self, chains: Chains, kind: StreamKind) -> list[Position]:
        """Return what an entry at hand is to name, once after each export."""
        query, name = "SELECT 1 FROM state WHERE name = ?", (_WITNESS_DUE + kind,)
        if kind not in WITNESSES or self._database.value(query, name) is None:
            return []
        self._database.run("DELETE FROM state WHERE name = ?", name)
        own = [current(chains.of_kind(other)) for other in WITNESSES[kind]]
        return [branch.position for branch in own if branch is not None]

    def write(
        self, chains: Chains, kind: StreamKind, action: Action, sight: Sight, author: Author
    ) -> list[tuple[Place, Entry]]:
        """Write the entries of one action, each behind the one before; the ops wait to be applied.

        What one header cannot name of what the author has seen goes into entries before it.
        """
        imports = list(sight.imports)
        drafts = list(action.drafts)
        # Entries without ops carry what one header cannot hold.
        drafts[:0] = [Draft(self._random(16)) for _ in range((len(imports) - 1) // MAX_IMPORTS)]
        entries = []
        for draft in drafts:
            part, imports = imports[:MAX_IMPORTS], imports[MAX_IMPORTS:]
            header = self._header(chains, chains.own(kind), len(draft.lines), part, sight, author)
            if sight.base is not None:
                imports = list(sight.imports)
            nonce = canonical.dumps(b64.encode(draft.nonce))
            lines = [header_line(header), nonce, *draft.lines]
            entry = parse_entry(lines, chains.own(kind).hash)
            entries.append((chains.extend(entry, kind), entry))
        return entries

    def _header(
        self,
        chains: Chains,
        own: Branch,
        ops: int,
        imports: Sequence[Position],
        sight: Sight,
        author: Author,
    ) -> Header:
        seq = seq_of(own.head) + 1
        flags = author.flags | (BEFORE_ENTRY if author.at < own.at else 0)
        stamp = max(author.at, chains.greatest_clock(author.at) + 1)
        return Header(
            at=author.at,
            seq=seq,
            n=ops,
            schema=SCHEMA,
            tz=self._clock.tz_minutes,
            base=sight.base if sight.base is not None and sight.base < seq - 1 else None,
            by=author.by,
            flags=flags or None,
            hlc=_unless(stamp, author.at),
            imp=tuple(imports),
        )


def _unless(value: int, default: int) -> int | None:
    return None if value == default else value
