"""Nothing personal can be read from any file of the register without its key."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from lipas_desktop.domain.edits import Screens
from lipas_desktop.store.drafts import Draft, DraftKey
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made

CANARY = "Burungkenari"
ROW = "A" * 22


def write_everywhere(store: Store, made: Made) -> None:
    """Put the canary into the log, rows, index, draft, setting, file, document."""
    for _ in range(20):
        made.person(CANARY, note=CANARY * 100, nik="5371044607920003")
    with store.writing():
        key = DraftKey("person", "", CANARY, ROW)
        store.plain.drafts.put(Draft(key, {"full_name": CANARY}, Screens({}), at=0))
        store.plain.files.put(CANARY, CANARY.encode() * 1000, at=0)
        store.plain.documents.put("cert", CANARY, CANARY)
        store.plain.secrets.put(CANARY, CANARY.encode())


def files_with_canary(folder: Path) -> list[str]:
    marks = [CANARY, CANARY.lower(), CANARY.upper(), "5371044607920003", "person", "SQLite format"]
    return [
        file.name
        for file in sorted(folder.rglob("*"))
        if file.is_file() and any(mark.encode() in file.read_bytes() for mark in marks)
    ]


def test_no_file_of_an_open_register_holds_a_name(store: Store, made: Made, path: Path) -> None:
    write_everywhere(store, made)
    names = {file.name for file in path.parent.iterdir()}
    assert names == {"register.db", "register.db-wal", "register.db-shm"}
    assert files_with_canary(path.parent) == []


def test_no_file_of_a_closed_register_holds_a_name(store: Store, made: Made, path: Path) -> None:
    write_everywhere(store, made)
    store.close()
    assert files_with_canary(path.parent) == []


def test_no_copy_holds_a_name(store: Store, made: Made, path: Path, tmp_path: Path) -> None:
    write_everywhere(store, made)
    store.snapshot(tmp_path / "copy" / "register.db")
    assert files_with_canary(tmp_path) == []


def test_the_test_would_find_a_name(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(f"call {CANARY}")
    assert files_with_canary(tmp_path) == ["notes.txt"]


def decrypted(path: Path, key: bytes) -> bytes:
    """Return all pages in the clear, those that nothing uses any more too."""
    content, pages = path.read_bytes(), []
    for start in range(0, len(content), 4096):
        page = content[start : start + 4096]
        text = page[16 if start == 0 else 0 : -80]
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        pages.append(cipher.update(text) + cipher.finalize())
    return b"".join(pages)


def test_what_is_deleted_is_overwritten(store: Store, made: Made, path: Path, key: bytes) -> None:
    with store.writing():
        kept = store.plain.files.put("daftar.xlsx", CANARY.encode() * 1000, at=0)
    store._database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    assert CANARY.encode() in decrypted(path, key)
    with store.writing():
        store.plain.files.drop(kept.sha256)
    store._database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    assert CANARY.encode() not in decrypted(path, key)
