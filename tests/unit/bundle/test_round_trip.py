"""What is written is read again, by this program and by public tools."""

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyrage
import pytest

from lipas_desktop.bundle.reader import Watch, verify
from lipas_desktop.bundle.sources import Anchor, RelayedSegment
from lipas_desktop.bundle.walks import NoStreams, StreamFacts
from lipas_desktop.bundle.writer import write_bundles
from lipas_desktop.domain.errors import Cancelled, WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from lipas_desktop.domain.ids import KeyId, StreamId
from lipas_desktop.domain.jobs import CancelToken
from tests.public_tools import tool
from tests.unit.bundle.house import House, Log, Pc


def test_what_one_pc_writes_both_read(file: Path, house: House, log: Log) -> None:
    for pc in (house.pc1, house.pc2):
        bundle = verify(file, pc.keys, house.trust, NoStreams())
        assert [found.entry for found in bundle.entries()] == log.entries
        assert bundle.checked.signer.name == "PC 1"
        assert (bundle.checked.entries, bundle.checked.ops) == (5, 5)


def test_a_bundle_tells_what_its_writer_has(house: House, log: Log, tmp_path: Path) -> None:
    have = [log.entries[-1].position(log.stream)]
    seen = (KeyId(house.two.id), 1, 7)
    (sealed,) = house.write(replace(house.contents(log), have=have, seen=seen))
    path = tmp_path / "paket.age"
    path.write_bytes(sealed.data)
    header = verify(path, house.pc2.keys, house.trust, NoStreams()).header
    assert (header.have, header.seen) == (tuple(have), seen)


def test_the_reading_reports_frames_and_can_be_stopped(file: Path, house: House) -> None:
    steps: list[tuple[int, int]] = []
    watch = Watch(progress=lambda done, of: steps.append((done, of)))
    verify(file, house.pc1.keys, house.trust, NoStreams(), watch)
    assert steps == [(1, 1)]
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        verify(file, house.pc1.keys, house.trust, NoStreams(), Watch(cancel=token))


def test_entries_may_be_left_half_read(file: Path, house: House, log: Log) -> None:
    bundle = verify(file, house.pc1.keys, house.trust, NoStreams())
    for _ in range(50):
        assert next(iter(bundle.entries())).entry == log.entries[0]


def test_debians_age_opens_a_bundle_to_its_entries(
    file: Path, house: House, log: Log, tmp_path: Path
) -> None:
    key = tmp_path / "identity.txt"
    key.write_text(house.pc2.identity + "\n")
    command = 'age -d -i "$1" "$2" | tail -n +4 | gunzip'
    shown = tool("sh", "-c", command, "sh", key, file)
    assert shown.encode() == b"".join(entry.raw for entry in log.entries)


def test_frames_are_plain_gzip_members_without_a_time(file: Path, house: House) -> None:
    identity = pyrage.x25519.Identity.from_str(house.pc1.identity)
    frames = pyrage.decrypt(file.read_bytes(), [identity]).split(b"\n", 3)[3]
    assert frames[:10] == bytes.fromhex("1f8b08000000000002ff")
    assert gzip.decompress(frames).startswith(b'{"at":')


def test_the_name_tells_house_day_range_and_hash(house: House, log: Log) -> None:
    (sealed,) = write_bundles(house.contents(log), house.one, house.trust, own=log.stream)
    day = date(2021, 10, 31)
    assert sealed.name("RKO", day) == f"RKO_2021-10-31_1-5_{sealed.sha256[:12]}.age"
    (other,) = house.write(house.contents())
    assert other.name("RKO", day).startswith("RKO_2021-10-31_0-0_")
    with pytest.raises(ValueError, match="capitals"):
        sealed.name("rumah/..", day)


def test_entries_of_another_pc_are_passed_on_with_its_signature(
    house: House, tmp_path: Path
) -> None:
    log = house.log(house.pc2)
    log.people(4)
    end = log.segment().end(5)
    relayed = RelayedSegment(log.stream, log.pc.signer.id, 1, 5, NO_ENTRY, log.raw, (end,))
    (sealed,) = house.write(replace(house.contents(), sources=[relayed]))
    path = tmp_path / "paket.age"
    path.write_bytes(sealed.data)
    bundle = verify(path, house.pc1.keys, house.trust, NoStreams())
    assert [found.entry for found in bundle.entries()] == log.entries
    assert bundle.header.segments[0].signer == house.two.id


def test_a_segment_that_ends_where_nobody_signed_is_not_even_built(house: House) -> None:
    log = house.log(house.pc2)
    log.people(1)
    anchor = Anchor(1, log.hash_at(1), "")
    with pytest.raises(ValueError, match="signed head"):
        RelayedSegment(log.stream, log.pc.signer.id, 1, 2, NO_ENTRY, log.raw, (anchor,))


def test_the_writer_puts_its_bundle_through_the_readers_checks(house: House, log: Log) -> None:
    torn = replace(log.segment(), hash_at=lambda seq: log.hash_at(1))
    with pytest.raises(WorldError) as refusal:
        house.write(replace(house.contents(), sources=[torn]))
    assert refusal.value.code == "bundle.CHAIN"
    other_kind = house.log(kind="restricted")
    with pytest.raises(WorldError, match=r"bundle\.STREAM"):
        house.write(house.contents(other_kind))


def test_nothing_is_sealed_to_a_pc_without_the_grant(house: House) -> None:
    log = house.log(kind="restricted")
    with pytest.raises(WorldError, match=r"bundle\.RECIPIENT"):
        house.write(house.contents(log, kind="restricted"))
    (sealed,) = house.write(house.contents(log, to=[house.pc1], kind="restricted"))
    assert sealed.checked.entries == 1


def test_nothing_is_sealed_to_a_stranger(house: House, log: Log) -> None:
    stranger = Pc(house.signer())
    other = House(house.random)
    cert = replace(other.cert(other.pc1), id=stranger.signer.id)
    with pytest.raises(WorldError, match=r"bundle\.RECIPIENT"):
        house.write(replace(house.contents(log), to=[cert]))


def test_a_pc_may_not_write_what_it_was_not_granted(house: House) -> None:
    log = house.log(house.pc2, "restricted")
    contents = house.contents(log, to=[house.pc1], kind="restricted")
    with pytest.raises(WorldError, match=r"bundle\.GRANT"):
        list(write_bundles(contents, house.two, house.trust))


class Knowing(NoStreams):
    """A log that knows one stream."""

    def __init__(self, stream: StreamId, facts: StreamFacts) -> None:
        self._known = {stream: facts}

    def stream(self, stream: StreamId) -> StreamFacts | None:
        return self._known.get(stream)


@pytest.mark.parametrize(
    "change",
    [
        lambda facts, house: facts._replace(kind="restricted"),
        lambda facts, house: facts._replace(device=house.two.id),
        lambda facts, house: facts._replace(house=house.two.id),
    ],
)
def test_a_later_part_must_fit_what_its_stream_said_of_itself(
    house: House, log: Log, tmp_path: Path, change: Callable[[StreamFacts, House], StreamFacts]
) -> None:
    (sealed,) = house.write(replace(house.contents(), sources=[log.segment(3)]))
    path = tmp_path / "paket.age"
    path.write_bytes(sealed.data)
    facts = StreamFacts("data", house.id, house.one.id)
    known = Knowing(log.stream, facts)
    assert verify(path, house.pc2.keys, house.trust, known).checked.entries == 3
    known = Knowing(log.stream, change(facts, house))
    with pytest.raises(WorldError) as refusal:
        verify(path, house.pc2.keys, house.trust, known)
    assert (refusal.value.code, refusal.value.params) == ("bundle.STREAM", {"pc": 1})


def test_a_faulty_writer_is_named_by_its_number(house: House, log: Log) -> None:
    torn = replace(log.segment(2), entries=lambda lo, hi: log.raw(lo + 1, hi))
    with pytest.raises(WorldError) as refusal:
        house.write(replace(house.contents(), sources=[torn]))
    assert (refusal.value.code, refusal.value.params) == ("bundle.CHAIN", {"pc": 1})
