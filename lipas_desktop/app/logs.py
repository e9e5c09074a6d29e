"""The program's own log: ids and counts only, never names, answers or keys."""

import logging
import re
import traceback
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from lipas_desktop.domain.errors import LipasError

LINES_KEPT = 200
FILE_BYTES = 512_000
FILES_KEPT = 3
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"

_SECRETS = (
    re.compile(r"AGE-SECRET-KEY-[0-9A-Z]+", re.IGNORECASE),
    re.compile(r"\b[0-9A-Fa-f]{32,}\b"),
    re.compile(r"\b(?:[0-9A-Z]{5}-){5}[0-9A-Z]{5}\b"),
    re.compile(r"\d(?:[\s.'-]?\d){5,}"),
    re.compile(r"(?<=[/\\])(?:home|Users)[/\\][^/\\\s]+", re.IGNORECASE),
)


def redact(text: str) -> str:
    """Return text with long numbers, keys, codes and home folders taken out."""
    for pattern in _SECRETS:
        text = pattern.sub("#", text)
    return text


class RedactingFormatter(logging.Formatter):
    """Format a record without what could name a person, message of a traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's line, redacted; its own time is no number of anybody."""
        line = super().format(record)
        return record.asctime + redact(line.removeprefix(record.asctime))

    def formatException(  # noqa: N802 - logging calls it so
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the traceback's places; an exception's message may hold an answer."""
        return describe(ei[1]) if ei[1] is not None else ""


def describe(error: BaseException) -> str:
    """Return where an error arose and of what kind it is, without its message.

    Our own errors carry a code and facts that are never personal; other messages may quote
    what a user typed, so they are left out.
    """
    lines = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    kind = type(error).__name__
    said = f": {error.code}" if isinstance(error, LipasError) else ""
    head = f"{kind}{said}"
    cause = error.__cause__ or error.__context__
    tail = [f"caused by {describe(cause)}"] if cause is not None else []
    return redact("\n".join([head, *lines, *tail]))


class RecentLines(logging.Handler):
    """Keep the last lines in memory for a crash report."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=LINES_KEPT)
        self.setFormatter(RedactingFormatter(FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(self.format(record))


def start(folder: Path | None, *, verbose: bool = False) -> RecentLines:
    """Send the program's log to a rotating file in a folder and to memory.

    Without a folder (or where it cannot be written) only memory is used.
    """
    recent = RecentLines()
    root = logging.getLogger("lipas_desktop")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    root.addHandler(recent)
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                folder / "program.log",
                maxBytes=FILE_BYTES,
                backupCount=FILES_KEPT,
                encoding="utf-8",
            )
        except OSError:
            root.warning("log folder cannot be written")
        else:
            handler.setFormatter(RedactingFormatter(FORMAT))
            root.addHandler(handler)
    return recent
