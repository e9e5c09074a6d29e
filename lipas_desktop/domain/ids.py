"""Names for the ids that travel through every floor; all are base64url text without padding."""

from typing import NewType

RowId = NewType("RowId", str)
"""16 bytes, 22 characters: a row, from an entry's nonce or a relation's keys."""
StreamId = NewType("StreamId", str)
"""16 bytes, 22 characters: one chain of entries of one kind by one device."""
KeyId = NewType("KeyId", str)
"""16 bytes, 22 characters: an Ed25519 public key's id (device, house, hub)."""
EntryHash = NewType("EntryHash", str)
"""32 bytes, 43 characters: hash of a log entry."""
