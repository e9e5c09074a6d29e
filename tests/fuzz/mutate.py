"""A small mutator, the same for the same seed on every system."""

from collections.abc import Iterator, Sequence
from random import Random

WORDS = [
    b"\n", b"\0", b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"true", b"-1", b"0", b"1.5",
    b"9007199254740992", b"\\u0000", b"\\ud800", b"\xff", b"\xed\xa0\x80", b'"gone"', b'"ins"',
    b'"open"', b'"n":1000', b'"seq":1', b"\x1f\x8b\x08", b"-> X25519 ", b"--- ", b"doc-trust/1\n",
    b"lipas-bundle/1\n", b"A" * 22, b"A" * 43, b"[" * 9, b"9" * 5_000,
]  # fmt: skip


def mutants(seeds: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """Yield so many inputs made from others."""
    random = Random(seed)
    for _ in range(count):
        data = bytearray(random.choice(seeds))
        for _ in range(random.choice([1, 1, 1, 2, 4, 8])):
            _change(data, seeds, random)
        yield bytes(data[:200_000])


def _change(data: bytearray, seeds: Sequence[bytes], random: Random) -> None:
    at = random.randrange(len(data) + 1)
    end = min(len(data), at + random.choice([1, 1, 2, 4, 16, 64, 1_000]))
    match random.randrange(7):
        case 0 if data:
            data[min(at, len(data) - 1)] ^= 1 << random.randrange(8)
        case 1:
            del data[at:end]
        case 2:
            data[at:at] = data[at:end]
        case 3:
            data[at:end] = random.choice(WORDS)
        case 4:
            data[at:at] = random.choice(WORDS)
        case 5:
            data[at:end] = random.randbytes(end - at)
        case _:
            other = random.choice(seeds)
            begin = random.randrange(len(other) + 1)
            data[at:end] = other[begin : begin + random.choice([1, 8, 64, 1_000])]
