"""What an enrolled but faulty or hostile PC may sign, and what readers say to it."""

import hashlib
import io
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.bundle.enrolment import next_trust
from lipas_desktop.bundle.header import BundleHeader, Segment
from lipas_desktop.bundle.reader import check_plaintext, verify
from lipas_desktop.bundle.signing import sign_segment
from lipas_desktop.bundle.trust import TrustView
from lipas_desktop.bundle.walks import NoStreams, lines_of
from lipas_desktop.domain import b64
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import build_entry
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import NO_ENTRY, stream_id
from lipas_desktop.domain.headers import Header
from lipas_desktop.domain.ids import StreamId
from tests.unit.bundle.house import AT, House, Log, opened, plaintext, resealed
from tests.unit.bundle.test_trust import Hub


@pytest.fixture
def header(house: House, log: Log) -> BundleHeader:
    """The header of a sound bundle of the log."""
    end = log.segment().end(len(log.entries))
    segment = Segment(log.stream, 1, end.seq, NO_ENTRY, end.hash, house.one.id, end.signature)
    return BundleHeader("0.1.0", AT, house.id, "data", (house.two.id,), segments=(segment,))


@pytest.fixture
def frame(log: Log) -> bytes:
    return b"".join(entry.raw for entry in log.entries)


def code_of(plain: bytes, house: House, trust: TrustView | None = None) -> str | None:
    try:
        check_plaintext(io.BytesIO(plain), house.two.id, trust or house.trust, NoStreams())
    except WorldError as error:
        return error.code
    return None


def test_the_sound_bundle_passes(house: House, header: BundleHeader, frame: bytes) -> None:
    assert code_of(plaintext(header, [frame], house.one), house) is None


def test_a_bundle_that_names_another_house_is_refused(
    house: House, header: BundleHeader, frame: bytes
) -> None:
    other = House(Random(99)).id
    assert code_of(plaintext(replace(header, house=other), [frame], house.one), house) == (
        "bundle.HOUSE"
    )


def test_the_head_of_a_segment_is_signed_by_the_streams_own_device(
    house: House, header: BundleHeader, frame: bytes
) -> None:
    segment = header.segments[0]
    forged = replace(segment, signature=house.two.sign(segment.signed_bytes))
    plain = plaintext(replace(header, segments=(forged,)), [frame], house.two)
    assert code_of(plain, house) == "bundle.SEGMENT"


def test_a_pc_of_the_house_passes_on_what_a_hub_wrote_but_writes_none_of_it(house: House) -> None:
    hub = Hub(house)
    paper = next_trust(house.trust.trusts[house.id], AT + 1, house.root, follows=[hub.root.id])
    trust = house.trust.take(paper).take(hub.trust).take(hub.cert)
    for writer, code in ((hub.pc, None), (house.pc1, "bundle.UNKNOWN")):
        log = Log(writer, hub.root.id, house.random)
        end = log.segment().end(1)
        segment = Segment(log.stream, 1, 1, NO_ENTRY, end.hash, writer.signer.id, end.signature)
        told = BundleHeader("0.1.0", AT, hub.root.id, "data", (house.two.id,), segments=(segment,))
        plain = plaintext(told, [log.entries[0].raw], house.one)
        assert code_of(plain, house, trust) == code


def test_entries_after_the_last_segment_are_refused(
    house: House, log: Log, header: BundleHeader, frame: bytes
) -> None:
    more = frame + log.add(["note", "x"]).raw
    assert code_of(plaintext(header, [more], house.one), house) == "bundle.CHAIN"


def test_a_segment_that_is_not_filled_is_refused(
    house: House, log: Log, header: BundleHeader
) -> None:
    short = b"".join(entry.raw for entry in log.entries[:-1])
    for frames in ([], [short]):
        assert code_of(plaintext(header, frames, house.one), house) == "bundle.CHAIN"


def test_a_seq_may_not_be_left_out_even_where_hashes_agree(
    house: House, log: Log, header: BundleHeader
) -> None:
    first = log.entries[0]
    jump = build_entry(
        Header(at=AT, seq=3, n=0, schema=1, tz=480), first.hash, house.random.randbytes(16), []
    )
    signature = sign_segment(house.one, log.stream, 2, jump.hash)
    segment = replace(header.segments[0], hi=2, head=jump.hash, signature=signature)
    plain = plaintext(replace(header, segments=(segment,)), [first.raw + jump.raw], house.one)
    assert code_of(plain, house) == "bundle.CHAIN"


def test_a_stream_may_not_take_another_streams_name(
    house: House, log: Log, header: BundleHeader, frame: bytes
) -> None:
    name = StreamId(b64.encode(bytes(16)))
    signature = sign_segment(house.one, name, header.segments[0].hi, header.segments[0].head)
    segment = replace(header.segments[0], stream=name, signature=signature)
    plain = plaintext(replace(header, segments=(segment,)), [frame], house.one)
    assert code_of(plain, house) == "bundle.STREAM"


def test_a_stream_of_another_house_is_refused(house: House, header: BundleHeader) -> None:
    log = Log(house.pc1, House(Random(99)).id, house.random)
    end = log.segment().end(1)
    segment = replace(
        header.segments[0], stream=log.stream, hi=1, head=end.hash, signature=end.signature
    )
    plain = plaintext(replace(header, segments=(segment,)), [log.entries[0].raw], house.one)
    assert code_of(plain, house) == "bundle.STREAM"


def test_a_first_entry_with_another_beginning_cannot_be_named(
    house: House, header: BundleHeader
) -> None:
    log = house.log()
    first = log.entries[0]
    moved = build_entry(first.header, log.entries[0].hash, bytes(16), [])
    stream = stream_id(moved.hash)
    segment = Segment(
        stream,
        1,
        1,
        first.hash,
        moved.hash,
        house.one.id,
        sign_segment(house.one, stream, 1, moved.hash),
    )
    plain = plaintext(replace(header, segments=(segment,)), [moved.raw], house.one)
    assert code_of(plain, house) == "bundle.HEADER"


def test_entries_of_a_device_that_no_root_certified_are_refused(
    house: House, header: BundleHeader, frame: bytes
) -> None:
    trust = house.trust.trusts[house.id].document
    only_two = TrustView.start(house.id, [trust], [house.cert2])
    plain = plaintext(header, [frame], house.two)
    assert code_of(plain, house, only_two) == "bundle.UNKNOWN"
    introduced = plaintext(replace(header, certs=(house.cert1,)), [frame], house.two)
    assert code_of(introduced, house, only_two) is None


def test_two_parts_of_one_stream_may_come_in_one_bundle(
    house: House, log: Log, header: BundleHeader, frame: bytes
) -> None:
    whole = header.segments[0]
    middle = log.segment().end(3)
    parts = (
        replace(whole, hi=3, head=middle.hash, signature=middle.signature),
        replace(whole, lo=4, prev=middle.hash),
    )
    plain = plaintext(replace(header, segments=parts), [frame], house.one)
    assert code_of(plain, house) is None


class TestRevoked:
    """Entries of a revoked device count as far as a last good position vouches for them."""

    @pytest.fixture
    def parts(self, log: Log, header: BundleHeader) -> tuple[Segment, Segment]:
        middle, whole = log.segment().end(3), header.segments[0]
        return (
            replace(whole, hi=3, head=middle.hash, signature=middle.signature),
            replace(whole, lo=4, prev=middle.hash),
        )

    def view(self, house: House, *last: Position) -> TrustView:
        old = house.trust.trusts[house.id]
        return house.trust.take(next_trust(old, AT, house.root, revoked={house.one.id: list(last)}))

    def test_a_part_that_ends_lower_is_vouched_for_by_the_part_above_it(
        self, house: House, header: BundleHeader, parts: tuple[Segment, Segment], frame: bytes
    ) -> None:
        view = self.view(house, header.segments[0].end)
        plain = plaintext(replace(header, segments=parts), [frame], house.two)
        assert code_of(plain, house, view) is None

    def test_a_revoked_device_signs_no_bundle_whatever_is_in_it(
        self, house: House, log: Log, header: BundleHeader, frame: bytes
    ) -> None:
        view = self.view(house, header.segments[0].end)
        for one, frames in ((header, [frame]), (replace(header, segments=()), [])):
            assert code_of(plaintext(one, frames, house.one), house, view) == "bundle.REVOKED"

    def test_a_part_above_the_last_good_position_is_not(
        self, house: House, header: BundleHeader, parts: tuple[Segment, Segment], frame: bytes
    ) -> None:
        view = self.view(house, parts[0].end)
        plain = plaintext(replace(header, segments=parts), [frame], house.two)
        assert code_of(plain, house, view) == "bundle.REVOKED"

    def test_a_lower_part_alone_is_vouched_for_by_the_log(
        self, house: House, log: Log, header: BundleHeader, parts: tuple[Segment, Segment]
    ) -> None:
        class Holding(NoStreams):
            def leads_to(self, below: Position, above: Position) -> bool:
                return below.hash in [entry.hash for entry in log.entries]

        view = self.view(house, header.segments[0].end)
        data = b"".join(entry.raw for entry in log.entries[:3])
        plain = plaintext(replace(header, segments=parts[:1]), [data], house.two)
        assert code_of(plain, house, view) == "bundle.REVOKED"
        checked = check_plaintext(io.BytesIO(plain), house.two.id, view, Holding())
        assert checked.entries == 3


class TestPictures:
    """Pictures come one after the other, cut into frames anywhere."""

    DATA = (b"\x89PNG" + bytes(5_000), b"\xff\xd8" + bytes(300))

    @pytest.fixture
    def pictures(self, house: House) -> BundleHeader:
        listed = tuple((b64.encode(hashlib.sha256(d).digest()), len(d)) for d in self.DATA)
        return BundleHeader(
            "0.1.0", AT, house.id, "pictures", (house.two.id,), of="data", pictures=listed
        )

    @pytest.mark.parametrize("cut", [1, 4_999, 5_004, 5_100])
    def test_they_may_be_cut_anywhere(self, house: House, pictures: BundleHeader, cut: int) -> None:
        whole = b"".join(self.DATA)
        assert code_of(plaintext(pictures, [whole[:cut], whole[cut:]], house.one), house) is None

    @pytest.mark.parametrize("change", [-1, -302, -303, 1])
    def test_missing_and_surplus_bytes_are_refused(
        self, house: House, pictures: BundleHeader, change: int
    ) -> None:
        whole = b"".join(self.DATA)
        data = whole[:change] if change < 0 else whole + bytes(change)
        assert code_of(plaintext(pictures, [data], house.one), house) == "bundle.PICTURE"

    def test_exchanged_pictures_are_refused(self, house: House, pictures: BundleHeader) -> None:
        data = b"".join(reversed(self.DATA))
        assert code_of(plaintext(pictures, [data], house.one), house) == "bundle.PICTURE"

    def test_restricted_pictures_need_the_grant(self, house: House, pictures: BundleHeader) -> None:
        header = replace(pictures, of="restricted")
        frames = [b"".join(self.DATA)]
        assert code_of(plaintext(header, frames, house.one), house) is None
        assert code_of(plaintext(header, frames, house.two), house) == "bundle.GRANT"


def test_a_control_bundle_counts_its_good_documents(house: House) -> None:
    header = BundleHeader("0.1.0", AT, house.id, "control", (house.two.id,))
    stranger = House(Random(5)).cert1
    lines = [house.cert2.line, stranger.line, b'["cert"]', house.cert1.line]
    plain = plaintext(header, [b"\n".join(lines) + b"\n"], house.one)
    checked = check_plaintext(io.BytesIO(plain), house.two.id, house.trust, NoStreams())
    assert (checked.documents, checked.refused_documents) == (2, 2)
    torn = plaintext(header, [b"\n".join(lines)], house.one)
    assert code_of(torn, house) == "bundle.LINE"


def test_a_file_exchanged_between_the_passes_is_refused(file: Path, house: House, log: Log) -> None:
    bundle = verify(file, house.pc1.keys, house.trust, NoStreams())
    other = house.log()
    (sealed,) = house.write(house.contents(other))
    file.write_bytes(sealed.data)
    with pytest.raises(WorldError, match=r"bundle\.SIGNATURE"):
        next(iter(bundle.entries()))
    plain = opened(house.write(house.contents(log))[0].data, house.pc1)
    file.write_bytes(resealed(plain[:-1], house.pc1))
    with pytest.raises(WorldError, match=r"bundle\.(SIGNATURE|FRAME)"):
        list(bundle.entries())


def test_lines_end_with_a_newline_each() -> None:
    assert list(lines_of(b"[1]\n\n[2]\n")) == [b"[1]", b"", b"[2]"]
    lines = lines_of(b"[1]\n[2]")
    assert next(lines) == b"[1]"
    with pytest.raises(WorldError, match=r"bundle\.LINE"):
        next(lines)
