"""The hashes of the log: BLAKE2b-256 with a tag, so that no hash can stand for another kind."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Final

from lipas_desktop.domain import b64
from lipas_desktop.domain.ids import EntryHash, KeyId, RowId, StreamId

NO_ENTRY: Final = EntryHash("A" * 43)
"""What seq 1 has as the hash of the entry before it."""


def H(tag: str, data: bytes) -> bytes:  # noqa: N802 - the format's own name
    """Return the 32-byte hash of data under a tag."""
    return blake2b(tag.encode("ascii") + b"\n" + data, digest_size=32).digest()


def key_id(public: bytes) -> KeyId:
    """Return the id of an Ed25519 public key."""
    return KeyId(b64.encode(H("lipas.id", public)[:16]))


def op_nonce(transaction: bytes, index: int) -> bytes:
    """Return the nonce of one op, from the transaction nonce of its entry."""
    data = b"lipas.nonce\n" + transaction + index.to_bytes(4, "big")
    return blake2b(data, digest_size=32).digest()[:16]


def row_id(nonce: bytes) -> RowId:
    """Return the id of the row that the op with this nonce inserts."""
    return RowId(b64.encode(blake2b(b"lipas.row\n" + nonce, digest_size=32).digest()[:16]))


def relation_id(table: int, keys: Sequence[RowId]) -> RowId:
    """Return the id of a relation, the same on every PC that adds it."""
    raw = b"".join([b64.decode(key) for key in keys])
    return RowId(b64.encode(H("lipas.rel", table.to_bytes(4, "big") + raw)[:16]))


def op_commitment(nonce: bytes, line: bytes) -> bytes:
    """Return what the chain holds of one op, so that its line can be erased."""
    return blake2b(b"lipas.op\n" + nonce + line, digest_size=32).digest()


def ops_commitment(commitments: Iterable[bytes]) -> bytes:
    """Return the commitment of an entry, from those of its ops."""
    return H("lipas.ops", b"".join(commitments))


def entry_hash(previous: EntryHash, commitment: bytes, header: bytes) -> EntryHash:
    """Return the hash of an entry; `previous` is NO_ENTRY for seq 1."""
    return EntryHash(b64.encode(H("lipas.entry", b64.decode(previous) + commitment + header)))


def stream_id(first: EntryHash) -> StreamId:
    """Return the id of the stream whose entry 1 has this hash."""
    return StreamId(b64.encode(b64.decode(first)[:16]))
