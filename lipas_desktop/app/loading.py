"""The start, during which hardly anything is thrown away."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Let nothing be sought that could be thrown away; what is there afterwards stays for good.

    Looking through all that was just loaded, again and again, took a tenth of the start.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
