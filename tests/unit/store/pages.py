"""The file's own pages in the clear: SQLCipher 4's format, read without SQLCipher.

Each page of 4,096 bytes ends with 80 of its own: a random IV, the HMAC-SHA512 over the rest with
the page's number, nothing else. The first page begins with the salt. Frames of the write-ahead log
hold such pages behind a head of 24 bytes.
"""

import hmac
from collections.abc import Iterator
from hashlib import pbkdf2_hmac, sha512
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, IV, HMAC = 4096, 80, 16, 64
WAL_HEAD, FRAME_HEAD = 32, 24


def clear_pages(path: Path, key: bytes) -> list[bytes]:
    """Return every page in the clear, of the file and of its write-ahead log; each must verify."""
    content = path.read_bytes()
    salt = content[:16]
    check_key = pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = [_clear(page, number, key, check_key) for number, page in _pages(content)]
    return pages + [_clear(page, number, key, check_key) for number, page in _frames(path)]


def holding(pages: list[bytes], *words: str) -> set[str]:
    """Return the words that stand in some page, in any of the encodings that SQLite has."""
    return {
        word
        for word in words
        for code in ("utf-8", "utf-16-le", "utf-16-be")
        if any(word.encode(code) in page for page in pages)
    }


def _pages(content: bytes) -> Iterator[tuple[int, bytes]]:
    for start in range(0, len(content), PAGE):
        yield start // PAGE + 1, content[start : start + PAGE]


def _frames(path: Path) -> Iterator[tuple[int, bytes]]:
    wal = path.with_name(path.name + "-wal")
    content = wal.read_bytes() if wal.exists() else b""
    for start in range(WAL_HEAD, len(content), FRAME_HEAD + PAGE):
        head = content[start : start + FRAME_HEAD]
        number = int.from_bytes(head[:4], "big")
        yield number, content[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]


def _clear(page: bytes, number: int, key: bytes, check_key: bytes) -> bytes:
    start = 16 if number == 1 else 0
    end = len(page) - RESERVE
    iv, check = page[end : end + IV], page[end + IV : end + IV + HMAC]
    over = page[start : end + IV] + number.to_bytes(4, "little")
    assert hmac.digest(check_key, over, sha512) == check, f"page {number} does not verify"
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return cipher.update(page[start:end]) + cipher.finalize()
