"""The same seal without a thread of its own: on a busy machine most of a course was waiting."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pyrage

from lipas_desktop.bundle import reader, seal
from lipas_desktop.domain.errors import WorldError


@contextmanager
def _unsealed(sealed: io.BufferedReader, identities: Sequence[str]) -> Iterator[io.BufferedReader]:
    keys = [pyrage.x25519.Identity.from_str(text) for text in identities]
    try:
        plain = pyrage.decrypt(sealed.read(), keys)
    except pyrage.DecryptError as error:
        code = "NOT_FOR_US" if "No matching keys" in str(error) else "DAMAGED"
        raise WorldError(f"bundle.{code}") from error
    yield io.BufferedReader(io.BytesIO(plain))  # type: ignore[arg-type]


@contextmanager
def quick_seal(*, wanted: bool) -> Iterator[None]:
    """Open bundles in one go while the block runs; what is sealed is the same."""
    real = seal.unsealed
    if wanted:
        reader.seal.unsealed = _unsealed  # type: ignore[assignment]
    try:
        yield
    finally:
        reader.seal.unsealed = real
