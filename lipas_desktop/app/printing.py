"""Printing for tools without a window."""

import os
import sys


def say(text: str) -> None:
    """Write to standard output; where nobody reads on, such as behind `head`, that is the end."""
    # A pipe on Windows takes the PC's own letters only: a sign that it lacks is no reason to stop.
    coding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(coding, "replace").decode(coding) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
