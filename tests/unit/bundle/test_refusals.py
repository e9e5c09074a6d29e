"""No bundle that is not whole, not for us, or not what was signed is ever accepted."""

import gzip
import io
import os
import tracemalloc
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lipas_desktop.bundle import frames, limits
from lipas_desktop.bundle.frames import FrameError
from lipas_desktop.bundle.inbox import looks_sealed, read_document, take_in
from lipas_desktop.bundle.reader import check_plaintext, verify
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.domain.errors import WorldError
from tests.marks import on_linux
from tests.unit.bundle.house import House, Pc, opened, resealed, resigned

HOUSE = House(Random(7))
LOG = HOUSE.log()
LOG.people(3)
(SEALED,) = HOUSE.write(HOUSE.contents(LOG))
PLAIN = opened(SEALED.data, HOUSE.pc1)
BODY = PLAIN.split(b"\n", 3)[3]


def code_of(data: bytes, path: Path, pc: Pc = HOUSE.pc1) -> str | None:
    """Return the code that a file's bytes are refused with, None if they are accepted."""
    path.write_bytes(data)
    try:
        verify(path, pc.keys, HOUSE.trust, NoStreams())
    except WorldError as error:
        return error.code
    return None


def plain_code(plain: bytes) -> str | None:
    try:
        check_plaintext(io.BytesIO(plain), HOUSE.one.id, HOUSE.trust, NoStreams())
    except WorldError as error:
        return error.code
    return None


def test_the_untouched_bundle_is_accepted(tmp_path: Path) -> None:
    assert code_of(SEALED.data, tmp_path / "paket.age") is None
    assert plain_code(PLAIN) is None


def test_a_bundle_cut_anywhere_is_refused(tmp_path: Path) -> None:
    size = len(SEALED.data)
    header = SEALED.data.index(b"\n---")
    cuts = {0, 1, 21, 22, 23, header, header + 4, header + 48, header + 64, size - 16, size - 1}
    cuts |= set(Random(5).sample(range(size), 200))
    codes = {cut: code_of(SEALED.data[:cut], tmp_path / "paket.age") for cut in sorted(cuts)}
    assert {cut for cut in codes if codes[cut] == "bundle.NOT_AGE"} == {c for c in cuts if c < 22}
    assert {cut for cut in codes if codes[cut] == "bundle.DAMAGED"} == {c for c in cuts if c >= 22}


@given(st.integers(0, len(SEALED.data) - 1), st.integers(1, 255))
@settings(max_examples=300)
def test_a_flipped_byte_is_never_accepted(
    tmp_path_factory: pytest.TempPathFactory, place: int, flip: int
) -> None:
    data = bytearray(SEALED.data)
    data[place] ^= flip
    code = code_of(bytes(data), tmp_path_factory.getbasetemp() / "flipped.age")
    assert code in {"bundle.NOT_AGE", "bundle.NOT_FOR_US", "bundle.DAMAGED"}


@given(st.integers(0, len(PLAIN) - 1), st.integers(1, 255))
@settings(max_examples=500)
def test_a_byte_flipped_under_the_seal_is_never_accepted(place: int, flip: int) -> None:
    plain = bytearray(PLAIN)
    plain[place] ^= flip
    assert plain_code(bytes(plain)) is not None


@given(st.integers(0, len(BODY) - 1), st.integers(1, 255))
@settings(max_examples=300)
def test_a_hostile_signer_cannot_alter_an_entry(place: int, flip: int) -> None:
    body = bytearray(BODY)
    body[place] ^= flip
    unpacked = sum(len(entry.raw) for entry in LOG.entries)
    described = [[len(body), unpacked, frames.digest(bytes(body))]]
    plain = resigned(PLAIN[: -len(BODY)] + bytes(body), HOUSE.one, frames=described)
    # Some bits of a gzip member mean nothing: its time, its system, what fills its last byte.
    assert plain_code(plain) is not None or gzip.decompress(body) == gzip.decompress(BODY)


@given(st.binary(max_size=2_000))
@settings(max_examples=300)
def test_junk_under_the_seal_is_refused_and_never_crashes(junk: bytes) -> None:
    assert plain_code(junk) is not None
    assert plain_code(b"lipas-bundle/1\n" + junk) is not None
    assert plain_code(PLAIN[: -len(BODY)] + junk) is not None


def test_a_file_after_the_last_chunk_is_refused(tmp_path: Path) -> None:
    assert code_of(SEALED.data + b"\0", tmp_path / "paket.age") == "bundle.DAMAGED"


def test_what_is_sealed_to_another_is_not_for_us(tmp_path: Path) -> None:
    path = tmp_path / "paket.age"
    (sealed,) = HOUSE.write(HOUSE.contents(LOG, to=[HOUSE.pc1]))
    assert code_of(sealed.data, path, HOUSE.pc2) == "bundle.NOT_FOR_US"
    assert code_of(resealed(PLAIN, Pc(HOUSE.signer())), path) == "bundle.NOT_FOR_US"


def test_what_a_recipient_seals_on_to_another_was_not_meant_for_it(tmp_path: Path) -> None:
    (sealed,) = HOUSE.write(HOUSE.contents(LOG, to=[HOUSE.pc1]))
    on = resealed(opened(sealed.data, HOUSE.pc1), HOUSE.pc2)
    assert code_of(on, tmp_path / "paket.age", HOUSE.pc2) == "bundle.AUDIENCE"


def test_a_later_format_is_told_apart_from_no_bundle() -> None:
    rest = PLAIN.split(b"\n", 1)[1]
    assert plain_code(b"lipas-bundle/2\n" + rest) == "bundle.NEWER"
    for first in (b"", b"lipas-bundle/01", b"lipas-bundle/1 ", b"LIPAS-bundle/1", b"x" * 100):
        assert plain_code(first + b"\n" + rest) == "bundle.MAGIC"


@pytest.mark.parametrize(
    "changes",
    [
        {"at": True},
        {"at": -1},
        {"app": "x" * 33},
        {"to": []},
        {"to": [HOUSE.one.id] * 65},
        {"to": [HOUSE.one.id[:-1]]},
        {"kind": "snapshot"},
        {"have": [["x", 1, "y"]]},
        {"have": 0},
        {"seen": [HOUSE.one.id, 1]},
        {"trust": [[HOUSE.one.id, 2, 1]]},
        {"trust": [[HOUSE.one.id, 0, 1]]},
        {"frames": [[0, 1, "A" * 43]]},
        {"frames": [[1, 4_194_305, "A" * 43]]},
        {"frames": [[1, 4_194_304, "A" * 43]] * 65},
        {"certs": [["enrol", "{}", [[HOUSE.one.id, "A" * 86]]]]},
        {"segments": [[LOG.stream, 2, 4, "A" * 43, LOG.hash_at(4), HOUSE.one.id, "A" * 86]]},
        {"segments": [[LOG.stream, 4, 3, LOG.hash_at(3), LOG.hash_at(4), HOUSE.one.id, "A" * 86]]},
    ],
)
def test_a_header_key_out_of_its_range_is_refused(changes: dict[str, object]) -> None:
    assert plain_code(resigned(PLAIN, HOUSE.one, **changes)) == "bundle.HEADER"


def test_unknown_header_keys_are_ignored() -> None:
    assert plain_code(resigned(PLAIN, HOUSE.one, zebra={"a": [1]})) is None


def test_a_certificate_that_no_root_signed_does_not_make_a_signer() -> None:
    stranger = House(HOUSE.random)
    plain = resigned(PLAIN, stranger.one, certs=[stranger.cert1.embedded])
    assert plain_code(plain) == "bundle.UNKNOWN"


def test_a_frame_that_unpacks_to_more_than_it_says_stops_in_time() -> None:
    bomb = frames.pack(bytes(limits.FRAME_UNPACKED * 16))
    tracemalloc.start()
    try:
        for size in (1, limits.FRAME_UNPACKED):
            with pytest.raises(FrameError):
                frames.unpack(bomb, size)
        assert tracemalloc.get_traced_memory()[1] < limits.FRAME_UNPACKED * 3
    finally:
        tracemalloc.stop()


def test_a_frame_is_one_whole_member_of_exactly_the_stated_size() -> None:
    data = b"isi bingkai\n" * 50
    packed = frames.pack(data)
    assert frames.unpack(packed, len(data)) == data
    for wrong in (b"", b"junk", packed[:-1], packed[:-8], packed + packed, packed + b"\0"):
        with pytest.raises(FrameError):
            frames.unpack(wrong, len(data))
    for size in (0, 1, len(data) - 1, len(data) + 1, limits.FRAME_UNPACKED):
        with pytest.raises(FrameError):
            frames.unpack(packed, size)


def test_a_frame_is_compared_with_its_hash_before_it_is_unpacked() -> None:
    body = bytearray(BODY)
    for place in range(len(body)):
        body[place] ^= 1
        assert plain_code(PLAIN[: -len(BODY)] + bytes(body)) == "bundle.FRAME"
        body[place] ^= 1
    assert plain_code(PLAIN[:-1]) == "bundle.FRAME"


def test_nothing_may_follow_the_last_frame() -> None:
    for more in (b"\n", b"\0", BODY):
        assert plain_code(PLAIN + more) == "bundle.TRAILING"


def test_an_entry_may_not_be_torn_between_frames() -> None:
    raw = b"".join(entry.raw for entry in LOG.entries)
    middle = raw.index(b"\n", len(LOG.entries[0].raw)) + 1
    for cut, code in ((middle, "bundle.ENTRY"), (middle - 1, "bundle.LINE")):
        parts = [raw[:cut], raw[cut:]]
        packed = [frames.pack(part) for part in parts]
        described = [
            [len(data), len(part), frames.digest(data)]
            for data, part in zip(packed, parts, strict=True)
        ]
        plain = PLAIN[: -len(BODY)] + b"".join(packed)
        assert plain_code(resigned(plain, HOUSE.one, frames=described)) == code


class TestInbox:
    """Steps 1 and 2: what is taken in at all."""

    @pytest.fixture
    def inbox(self, tmp_path: Path) -> Path:
        folder = tmp_path / "masuk"
        folder.mkdir()
        return folder

    def test_the_copy_is_named_by_its_hash_and_equal(self, file: Path, inbox: Path) -> None:
        first = take_in(file, inbox, os.urandom)
        again = take_in(file, inbox, os.urandom)
        assert first == again
        assert [path.name for path in inbox.iterdir()] == [f"{first.sha256}.age"]
        assert first.path.read_bytes() == file.read_bytes()

    @pytest.mark.parametrize("size", [0, 199, limits.READ_MAX + 1])
    def test_too_small_and_too_large_files_leave_nothing(
        self, tmp_path: Path, inbox: Path, size: int
    ) -> None:
        path = tmp_path / "x.age"
        with path.open("wb") as file:
            file.truncate(size)
        with pytest.raises(WorldError, match=r"bundle\.SIZE"):
            take_in(path, inbox, os.urandom)
        assert list(inbox.iterdir()) == []

    def test_a_folder_is_no_bundle(self, tmp_path: Path, inbox: Path) -> None:
        with pytest.raises(WorldError, match=r"bundle\.SIZE"):
            take_in(tmp_path, inbox, os.urandom)
        assert list(inbox.iterdir()) == []

    @on_linux
    def test_links_and_pipes_are_no_bundles(self, file: Path, tmp_path: Path, inbox: Path) -> None:
        link, pipe = tmp_path / "link.age", tmp_path / "pipe.age"
        link.symlink_to(file)
        os.mkfifo(pipe)
        for path in (link, pipe):
            with pytest.raises(WorldError, match=r"bundle\.SIZE"):
                take_in(path, inbox, os.urandom)
        assert list(inbox.iterdir()) == []

    def test_a_file_that_is_gone_is_told(self, tmp_path: Path, inbox: Path) -> None:
        with pytest.raises(WorldError, match=r"file\.gone"):
            take_in(tmp_path / "none.age", inbox, os.urandom)

    def test_bundles_are_found_by_content_whatever_their_name(
        self, file: Path, tmp_path: Path
    ) -> None:
        renamed, other = tmp_path / "FOTO.JPG", tmp_path / "x.age"
        file.rename(renamed)
        other.write_bytes(bytes(1_000))
        assert [path.name for path in sorted(tmp_path.iterdir()) if looks_sealed(path)] == [
            "FOTO.JPG"
        ]
        assert not looks_sealed(tmp_path / "none.age")

    def test_a_documents_file_is_read_only_if_it_can_be_one(self, tmp_path: Path) -> None:
        path = tmp_path / "surat.txt"
        path.write_bytes(HOUSE.cert1.file_bytes)
        assert read_document(path) == HOUSE.cert1.file_bytes
        path.write_bytes(bytes(limits.DOCUMENT_FILE_BYTES + 1))
        for wrong in (path, tmp_path):
            with pytest.raises(WorldError, match=r"bundle\.DOCUMENT"):
                read_document(wrong)
        with pytest.raises(WorldError, match=r"file\.gone"):
            read_document(tmp_path / "none.txt")
