"""Whatever a stick brings is refused with a code, changes nothing, and is kept as it came."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.bundle import frames, limits
from lipas_desktop.bundle.header import read_opening
from lipas_desktop.bundle.reader import OwnKeys, verify
from lipas_desktop.bundle.signing import Signer
from lipas_desktop.domain import b64, canonical
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.services import receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.streams_view import LogStreams
from tests.faults.pcs import (
    HostileLog,
    add_people,
    described,
    fingerprint,
    opened,
    outcome,
    resigned,
    sealed,
    signed,
)
from tests.marks import on_linux
from tests.unit.services.conftest import Found, Join

ROOT = Path(__file__).resolve().parents[2]
OUTER = {"bundle.SIZE", "bundle.NOT_AGE", "bundle.NOT_FOR_US", "bundle.DAMAGED"}


@dataclass(frozen=True)
class Sent:
    """A small sound bundle from the second computer to the first, and how to send others."""

    house: Session
    second: Session
    data: bytes
    folder: Path

    @property
    def plain(self) -> bytes:
        return opened(self.data, self.house)

    def read(self, data: bytes) -> str:
        return outcome(self.house, data, self.folder / "paket.age")

    def read_plain(self, plain: bytes) -> str:
        return self.read(sealed(plain, self.house))

    def read_header(self, **changes: object) -> str:
        return self.read_plain(resigned(self.plain, self.second.signer, **changes))

    def code(self, data: bytes) -> str:
        """Return the code by the reader alone, which is faster by the writes of a register."""
        path = self.folder / "paket.age"
        path.write_bytes(data)
        keys = OwnKeys(self.house.device.id, (self.house.device.identity,))
        try:
            verify(path, keys, self.house.trust, LogStreams(self.house.store.streams))
        except WorldError as error:
            return error.code
        return "merged"


@pytest.fixture
def sent(house: Session, second: Session, stick: Path, tmp_path: Path) -> Iterator[Sent]:
    """Whatever was tried, the sound bundle is taken afterwards and the register still whole."""
    add_people(second, 2)
    exported, _ = sync.export(second, stick)
    sent = Sent(house, second, exported.files[0].path.read_bytes(), tmp_path)
    yield sent
    names = [row.text("full_name") for row in house.store.rows.list("person")]
    assert sent.read(sent.data) == "merged"
    assert len(house.store.rows.list("person")) == len(names) + 2
    house.store.check()


def test_a_bundle_cut_at_every_512th_byte_is_refused(
    house: Session, second: Session, tmp_path: Path, effort: str
) -> None:
    random = Random(3)
    for _ in range(200 if effort == "long" else 3):
        log = HostileLog(second)
        for _ in range(random.randrange(1, 12)):
            log.add(["note", b64.encode(random.randbytes(random.randrange(4_000)))])
        data = sealed(log.plain([house.device.id], most=random.choice([2_000, 20_000])), house)
        for cut in {*range(0, len(data), 512), len(data) - 1}:
            assert outcome(house, data[:cut], tmp_path / "paket.age") in OUTER
    house.store.check()


def test_no_byte_of_a_small_bundle_can_be_another(sent: Sent, effort: str) -> None:
    through = 1 if effort == "long" else 40
    for place in range(len(sent.data)):
        data = bytearray(sent.data)
        data[place] ^= 1 << place % 8
        read = sent.code if place % through else sent.read
        assert read(bytes(data)) in OUTER


def test_no_byte_under_the_seal_can_be_another(sent: Sent, effort: str) -> None:
    through = 1 if effort == "long" else 40
    plain = sent.plain
    for place in range(len(plain)):
        data = bytearray(plain)
        data[place] ^= 1 << place % 8
        read = sent.code if place % through else sent.read
        code = read(sealed(bytes(data), sent.house))
        assert code.startswith("bundle.")
        assert code not in OUTER


# For somebody else


def test_bundles_of_three_houses_are_taken_at_home_alone(
    found: Found, join: Join, tmp_path: Path
) -> None:
    houses = [found(f"rumah{number}", "BAPAS") for number in range(3)]
    others = [join(one, f"lain{number}") for number, one in enumerate(houses)]
    for home, sender in zip(houses, others, strict=True):
        for kind in ("data", "restricted", "audit"):
            plain = HostileLog(sender, kind).plain([home.device.id])
            for reader in houses:
                read = outcome(reader, sealed(plain, reader), tmp_path / "paket.age")
                assert read == ("merged" if reader is home else "bundle.HOUSE")
            # What is sealed to one of the house is none for another of it.
            other = others[houses.index(home)]
            assert outcome(other, sealed(plain, other), tmp_path / "p.age") == "bundle.AUDIENCE"
            assert outcome(other, sealed(plain, home), tmp_path / "p.age") == "bundle.NOT_FOR_US"


def test_a_bundle_dressed_up_for_another_house_is_refused(
    sent: Sent, found: Found, join: Join
) -> None:
    other = found("lain")
    stranger = join(other, "asing")
    plain = HostileLog(stranger).plain([sent.house.device.id])
    signer = stranger.signer
    assert sent.read_plain(plain) == "bundle.HOUSE"
    ours = resigned(plain, signer, house=sent.house.house_id)
    assert sent.read_plain(ours) == "bundle.UNKNOWN"
    # Its own certificates, and one of ours with its signature, do not help it.
    certs = [paper.embedded for paper in (*other.trust.papers, *sent.house.trust.papers)]
    ours = resigned(plain, signer, house=sent.house.house_id, certs=certs)
    assert sent.read_plain(ours) == "bundle.UNKNOWN"
    opening, _, rest = plain.partition(f"{signer.id} ".encode())
    pretends = opening + f"{sent.second.signer.id} ".encode() + rest
    pretends = resigned(pretends, sent.second.signer, house=sent.house.house_id)
    assert sent.read_plain(pretends) == "bundle.UNKNOWN"


def test_a_kind_that_was_not_granted_is_refused(found: Found, join: Join, tmp_path: Path) -> None:
    office = found("kantor", "BAPAS")
    clerk = join(office, "loket", grants=frozenset({"data", "audit"}))
    plain = HostileLog(clerk, "restricted").plain([office.device.id])
    assert outcome(office, sealed(plain, office), tmp_path / "p.age") == "bundle.GRANT"


# Too much


def test_bombs_are_refused(sent: Sent) -> None:
    start = sent.plain[: sent.plain.index(b"\x1f\x8b")]
    bomb = frames.pack(bytes(200_000_000))
    for size, code in (
        (1, "bundle.UNPACK"),
        (limits.FRAME_UNPACKED, "bundle.UNPACK"),
        (limits.FRAME_UNPACKED + 1, "bundle.HEADER"),
        (200_000_000, "bundle.HEADER"),
    ):
        told = described([bomb], [size])
        plain = resigned(start + bomb, sent.second.signer, frames=told)
        assert sent.read_plain(plain) == code
    lines = frames.pack(b"\n" * limits.FRAME_UNPACKED)
    told = described([lines], [limits.FRAME_UNPACKED])
    assert (
        sent.read_plain(resigned(start + lines, sent.second.signer, frames=told)) == "bundle.LINE"
    )


def test_a_million_of_anything_is_refused(sent: Sent) -> None:
    one = ["A" * 43]
    for changes in (
        {"frames": [[1, 1, *one]] * (limits.FRAMES + 1)},
        {"to": [sent.house.device.id] * (limits.RECIPIENTS + 1)},
        {"have": [["A" * 22, 1, *one]] * (limits.HAVE + 1)},
        {"certs": [json.loads(paper.line) for paper in sent.house.trust.papers] * 40},
    ):
        assert sent.read_header(**changes) == "bundle.HEADER"
    _, line, _, rest = sent.plain.split(b"\n", 3)
    body = json.loads(line)
    body["frames"] = [[1, 1, *one]] * 1_000_000
    long = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    assert len(long) > 50_000_000
    assert sent.read_plain(signed(long, sent.second.signer, rest)) == "bundle.HEADER"
    # A frame with a million lines, of which each could be an op.
    start = sent.plain[: sent.plain.index(b"\x1f\x8b")]
    for line in (b"[]\n", b"{}\n", b'"\n', b"0\n"):
        data = line * 1_000_000
        packed = frames.pack(data)
        plain = resigned(
            start + packed, sent.second.signer, frames=described([packed], [len(data)])
        )
        assert sent.read_plain(plain) in ("bundle.LINE", "bundle.ENTRY")


DEEP = {
    "nine arrays": b"[" * 9 + b"]" * 9,
    "nine objects": b'{"a":' * 9 + b"1" + b"}" * 9,
    "thirty thousand arrays": b"[" * 30_000 + b"]" * 30_000,
    "never closed": b"[" * 65_000,
    "objects never closed": b'{"a":' * 13_000,
    "a huge integer": b"9" * 65_000,
    "a large integer": b"9007199254740992",
    "a tiny integer": b"-9007199254740992",
    "a float": b"1.0",
    "an exponent": b"1e999999999",
    "not a number": b"NaN",
    "infinity": b"-Infinity",
    "a lone surrogate": b'"\\ud800"',
    "raw surrogate bytes": b'"\xed\xa0\x80"',
    "NUL": b'"\\u0000"',
    "a raw NUL": b'"\0"',
    "no UTF-8": b'"\xff\xfe"',
    "a mark of byte order": b"\xef\xbb\xbf[]",
    "a space": b"[ ]",
    "a key twice": b'{"a":1,"a":2}',
    "keys not sorted": b'{"b":1,"a":2}',
    "a key that is not ASCII": '{"é":1}'.encode(),
    "an upper-case escape": b'"\\u001F"',
    "an escaped letter": b'"\\u0041"',
    "an empty line": b"",
}


def test_json_that_is_not_canonical_is_refused_wherever_it_stands(sent: Sent) -> None:
    for name, bad in DEEP.items():
        codes = codes_of_json(sent, bad)
        assert set(codes[:2]) == {"bundle.HEADER"}, name
        assert set(codes[2:]) <= {"bundle.LINE", "bundle.ENTRY"}, name


def codes_of_json(sent: Sent, bad: bytes) -> list[str]:
    """Put a line at each place where JSON is read; return what each is refused with."""
    _, line, _, rest = sent.plain.split(b"\n", 3)
    inside = line[:-1] + b',"zebra":' + bad + b"}"
    headers = [signed(one, sent.second.signer, rest) for one in (bad, inside)]
    codes = [sent.read_plain(plain) for plain in headers]
    # In a frame: as a header of an entry, as its nonces, as an op.
    log = HostileLog(sent.second)
    whole = log.add(["note", "x"])
    for number in range(3):
        lines = list(whole.lines)
        lines[number] = bad
        frame = log.entries[0].raw + b"".join(one + b"\n" for one in lines)
        packed = frames.pack(frame)
        plain = log.plain([sent.house.device.id])
        start = plain[: plain.index(b"\x1f\x8b")]
        told = described([packed], [len(frame)])
        codes.append(sent.read_plain(resigned(start + packed, sent.second.signer, frames=told)))
    return codes


def _entry_changes() -> dict[str, Callable[[list[bytes]], Iterable[bytes]]]:
    def header(**changes: object) -> Callable[[list[bytes]], Iterable[bytes]]:
        def change(lines: list[bytes]) -> list[bytes]:
            body = {**json.loads(lines[0]), **changes}
            kept = {key: value for key, value in body.items() if value is not None}
            return [canonical.dumps(kept), *lines[1:]]

        return change

    return {
        "no time": header(at=None),
        "a time before all times": header(at=-1),
        "a thousand and one ops": header(n=1_001),
        "fewer ops than lines": header(n=0),
        "more ops than lines": header(n=2),
        "seq 0": header(seq=0),
        "opened twice": header(open=["data", "A" * 22, "A" * 22, "A" * 22, None]),
        "an author that is none": header(by="Maria"),
        "a time zone of two days": header(tz=2_880),
        "no imports": header(imp=[]),
        "129 imports": header(imp=[["A" * 22, 1, "A" * 43]] * 129),
        "a base above it": header(base=5),
        "no nonces": lambda lines: [lines[0], *lines[2:]],
        "short nonces": lambda lines: [lines[0], b'"AAAA"', *lines[2:]],
        "too few nonces": lambda lines: [lines[0], b"[]", *lines[2:]],
        "a gone line with a nonce": lambda lines: [
            *lines[:2],
            canonical.dumps(["gone", "A" * 43, "A" * 43]),
        ],
        "a nonce that is gone": lambda lines: [lines[0], b"[null]", *lines[2:]],
    }


def test_an_entry_out_of_its_form_is_refused(sent: Sent) -> None:
    log = HostileLog(sent.second)
    whole = log.add(["note", "x"])
    plain = log.plain([sent.house.device.id])
    start = plain[: plain.index(b"\x1f\x8b")]
    for name, change in _entry_changes().items():
        frame = log.entries[0].raw + b"".join(one + b"\n" for one in change(list(whole.lines)))
        packed = frames.pack(frame)
        told = described([packed], [len(frame)])
        code = sent.read_plain(resigned(start + packed, sent.second.signer, frames=told))
        assert code in ("bundle.ENTRY", "bundle.LINE", "bundle.CHAIN"), name


def test_ops_that_are_none_are_kept_and_have_no_effect(sent: Sent) -> None:
    """What another program may write one day never stops the chain, nor this program."""
    row = "A" * 22
    ops: list[list[object]] = [
        [],
        ["ins"],
        ["ins", 3, [], [100, "x", 100, "y"]],
        ["ins", 3, [], [100]],
        ["ins", 65_536, [], [100, "x"]],
        ["ins", 0, [], [100, "x"]],
        ["ins", 3, [row] * 9, [100, "x"]],
        ["ins", 3, [], [9_999_999, "x"]],
        ["ins", 3, [], [100, {"a": 1}]],
        ["ins", 3, [], [100, [1] * 1_001]],
        ["ins", 3, [], ["DROP TABLE person", "x"]],
        ["ins", 60_000, [], [100, "tabel asing"]],
        ["add", 3, [], [100, "x"]],
        ["set", 3, "Maria", [100, "x"]],
        ["set", 3, row, [100, "tanpa baris"]],
        ["void", 3, row],
        ["void", 3, row, 5],
        ["erase", [], "x"],
        ["erase", [row] * 1_001, "x"],
        ["head", row, 0, "A" * 43],
        ["note"],
        ["note", "\u202e\u2028\ufeff"],
        ["resolve", 3, row],
    ]
    log = HostileLog(sent.second)
    for op in ops:
        log.add(op)
    log.add(*ops)
    before = {row.id for row in sent.house.store.rows.list("person")}
    assert sent.read_plain(log.plain([sent.house.device.id])) == "merged"
    assert sent.house.store.streams.holds(log.segment().end)
    shown = [one for one in sent.house.store.rows.list("person") if one.id not in before]
    assert {one.text("full_name") for one in shown} <= {""}


# Names


NAMES = [
    "..\\CON",
    "CON",
    "con.age",
    "aux.age.age",
    "LPT1",
    "x" * 255,
    "\u202ega\u2066.age",
    "\u200f\u200e",
    "-rf",
    "~",
    "%00.age",
    "$(reboot).age",
    "a;b|c&d.age",
    "spasi di belakang ",
    "titik...",
    "é" * 120,
    "\n\r\t",
    "'; DROP TABLE inbox; --",
]


@on_linux  # Windows makes no such files; what counts is that none of it reaches a path of ours
def test_names_of_any_kind_are_read_and_reach_no_path(sent: Sent, tmp_path: Path) -> None:
    bad = sent.data[:-1]
    before = {path for path in tmp_path.rglob("*") if "inbox" not in path.parts}
    for number, name in enumerate(NAMES):
        folder = tmp_path / f"stick{number}"
        folder.mkdir()
        (folder / name).write_bytes(bad)
        (one,) = receiving.receive(sent.house, [folder])[0].files
        assert (one.state, one.code) == ("refused", "bundle.DAMAGED")
        (kept,) = sent.house.places.inbox.iterdir()
        assert kept.stem.isalnum()
        assert len(kept.name) == 68
        (folder / name).unlink()
        folder.rmdir()
    kept.unlink()
    assert {path for path in tmp_path.rglob("*") if "inbox" not in path.parts} == before
    assert len(sent.house.store.plain.transfers.list(action="import")) == len(NAMES)


@pytest.mark.parametrize("name", ["x" * 300, "a\0b.age", "x/" * 3_000, ""])
def test_a_path_that_no_file_can_have_is_told(sent: Sent, name: str) -> None:
    before = fingerprint(sent.house)
    path = sent.folder / "none" / name
    codes: list[str] = []
    with suppress(WorldError):
        codes += [one.code for one in receiving.receive(sent.house, [path])[0].files]
    assert codes in ([], ["file.bad_name"])
    assert fingerprint(sent.house) == before


_UNREADABLE = """
import os, sys
from contextlib import ExitStack
from pathlib import Path
from lipas_desktop.services import receiving, sync
from tests.e2e.houses import found_house, join
from tests.faults.pcs import add_people

folder = Path(sys.argv[1])
with ExitStack() as ends:
    house = found_house(folder / "pc1")
    ends.callback(house.close)
    second = join(house, folder, ends)
    paths = []
    for _ in range(2):
        add_people(second, 2)
        stick = folder / f"stick{len(paths)}"
        stick.mkdir()
        paths.append(sync.export(second, stick)[0].files[0].path)
    receiving.receive(house, paths[:1])
    paths[0].write_bytes(paths[0].read_bytes() + b"x")
    paths[0].chmod(0)
    if os.geteuid() == 0:
        # Root may read anything, so it becomes somebody else, who may not.
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65534, 65534)
        os.chown(paths[0], 0, 0)
        os.chdir(folder)
        for path in folder.parents:
            path.stat()
        os.seteuid(65534)
    received, _ = receiving.receive(house, paths)
    print(*[f"{one.state} {one.code}".strip() for one in received.files], sep=";")
    if os.getuid() == 0:
        os.seteuid(0)
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others may reach, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp())
    yield folder
    shutil.rmtree(folder)


@on_linux
def test_a_file_that_cannot_be_read_does_not_stop_the_others(open_folder: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", _UNREADABLE, str(open_folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.returncode == 0, child.stderr
    assert set(child.stdout.strip().split(";")) == {"merged", "refused file.unreadable"}


# By an accepted device that lies


def test_a_segment_signed_by_another_device_is_refused(sent: Sent) -> None:
    log = HostileLog(sent.second)
    log.add(["note", "x"])
    plain = log.plain([sent.house.device.id])
    _, second, third, _ = plain.split(b"\n", 3)
    header = read_opening(second + b"\n", third + b"\n").header
    (segment,) = header.segments
    other = Signer(bytes(32))
    wrong = {
        "bundle.UNKNOWN": replace(segment, signer=other.id),
        "bundle.SEGMENT": replace(segment, signature=other.sign(segment.signed_bytes)),
        "bundle.STREAM": replace(
            segment,
            signer=sent.house.signer.id,
            signature=sent.house.signer.sign(segment.signed_bytes),
        ),
    }
    rest = plain.split(b"\n", 3)[3]
    for code, one in wrong.items():
        line = replace(header, segments=(one,)).line
        assert sent.read_plain(signed(line, sent.second.signer, rest)) == code


def test_a_chain_that_does_not_hang_together_is_refused(sent: Sent) -> None:
    log = HostileLog(sent.second)
    for number in range(3):
        log.add(["note", str(number)])
    raws = [entry.raw for entry in log.entries]
    plain = log.plain([sent.house.device.id])
    start = plain[: plain.index(b"\x1f\x8b")]
    for order in ((0, 1, 3, 2), (0, 1, 2), (1, 2, 3), (0, 1, 2, 3, 3), (0, 0, 1, 2, 3), (0, 1, 3)):
        frame = b"".join(raws[number] for number in order)
        packed = frames.pack(frame)
        told = described([packed], [len(frame)])
        plain = resigned(start + packed, sent.second.signer, frames=told)
        assert sent.read_plain(plain) in ("bundle.CHAIN", "bundle.STREAM")
    body = json.loads(plain.split(b"\n", 2)[1])
    (segment,) = body["segments"]
    for changed in (
        [segment[0], 2, 4, NO_ENTRY, *segment[4:]],
        [segment[0], 5, 4, "B" * 43, *segment[4:]],
        [segment[0], 0, 4, NO_ENTRY, *segment[4:]],
    ):
        plain = resigned(plain, sent.second.signer, segments=[changed])
        assert sent.read_plain(plain) == "bundle.HEADER"
