"""The seal: age v1 to X25519 recipients, streamed both ways; pyrage's one place in this room.

pyrage pushes what it opens; a reader wants to pull. A thread of its own opens the file and hands
blocks over, never more than a few, so memory stays small and nothing touches the disk.
"""

import io
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, Protocol, cast

import pyrage

from lipas_desktop.domain.errors import WorldError

AGE_LINE = b"age-encryption.org/v1\n"
_BLOCK = 65_536
_WAITING = 4
"""Blocks that may wait between the two threads."""
_NO_MATCH = "No matching keys"


class Readable(Protocol):
    """What a sealed file is read from."""

    def read(self, size: int, /) -> bytes:
        """Return up to so many bytes, none at the end."""


def is_recipient(text: str) -> bool:
    """Tell whether a text is an X25519 age recipient."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def seal(plain: BinaryIO, out: BinaryIO, recipients: Sequence[str]) -> None:
    """Seal everything in `plain` to these recipients; errors of `out` come through as they are."""
    sink = _Sink(out)
    keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    try:
        pyrage.encrypt_io(plain, sink, keys)
    except pyrage.EncryptError as error:
        raise sink.error or error from error


class _Sink:
    """Remember the error of a write, which pyrage would turn into a mere text."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            self._out.write(data)
        except OSError as error:
            self.error = error
            raise
        return len(data)

    def flush(self) -> None:
        self._out.flush()


class _Stopped(Exception):  # noqa: N818 - nobody's error: the reader has had enough
    """Raised inside pyrage to end its run."""


class _Handover:
    """A short queue between the opening thread and the reading one."""

    def __init__(self) -> None:
        self._blocks: deque[bytes] = deque()
        self._rest = bytearray()
        self._moved = threading.Condition()
        self._done = False
        self._stopped = False
        self._error: BaseException | None = None

    def write(self, data: bytes) -> int:
        self._rest += data
        if len(self._rest) >= _BLOCK:
            self._put()
        return len(data)

    def flush(self) -> None:
        """Do nothing: whole blocks go over by themselves."""

    def finish(self, error: BaseException | None) -> None:
        try:
            if self._rest:
                self._put()
        except _Stopped:
            pass
        with self._moved:
            self._done, self._error = True, error
            self._moved.notify_all()

    def stop(self) -> None:
        with self._moved:
            self._stopped = True
            self._moved.notify_all()

    def take(self) -> bytes:
        with self._moved:
            self._moved.wait_for(lambda: self._blocks or self._done)
            if self._blocks:
                block = self._blocks.popleft()
                self._moved.notify_all()
                return block
            if self._error is not None:
                raise self._error
            return b""

    def _put(self) -> None:
        with self._moved:
            self._moved.wait_for(lambda: self._stopped or len(self._blocks) < _WAITING)
            if self._stopped:
                raise _Stopped
            self._blocks.append(bytes(self._rest))
            self._moved.notify_all()
        self._rest.clear()


class Plaintext(io.RawIOBase):
    """The opened content, read forward; raises bundle.NOT_FOR_US or bundle.DAMAGED when met."""

    def __init__(self, handover: _Handover) -> None:
        super().__init__()
        self._handover = handover
        self._block = memoryview(b"")

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, target: object, /) -> int:
        """Fill a buffer with what is there next; 0 at the verified end."""
        if not self._block:
            self._block = memoryview(self._handover.take())
        view = cast(memoryview, target)
        count = min(len(view), len(self._block))
        view[:count] = self._block[:count]
        self._block = self._block[count:]
        return count


@contextmanager
def unsealed(sealed: Readable, identities: Sequence[str]) -> Iterator[io.BufferedReader]:
    """Open a sealed file and give its plaintext; what is left unread at the end is dropped."""
    keys = [pyrage.x25519.Identity.from_str(text) for text in identities]
    handover = _Handover()
    worker = threading.Thread(
        target=_open, args=(sealed, handover, keys), name="unseal", daemon=True
    )
    worker.start()
    try:
        yield io.BufferedReader(Plaintext(handover), _BLOCK)
    finally:
        handover.stop()
        worker.join()


def _open(sealed: Readable, handover: _Handover, keys: Sequence[object]) -> None:
    error: BaseException | None = None
    try:
        pyrage.decrypt_io(sealed, handover, keys)
    except _Stopped:
        pass
    except pyrage.DecryptError as found:
        error = WorldError("bundle.NOT_FOR_US" if _NO_MATCH in str(found) else "bundle.DAMAGED")
    except OSError as found:
        # pyrage tells of a chunk that does not verify as an OSError without a number.
        error = found if found.errno is not None else WorldError("bundle.DAMAGED")
    except BaseException as found:  # noqa: BLE001 - raised again by the thread that reads
        error = found
    handover.finish(error)
