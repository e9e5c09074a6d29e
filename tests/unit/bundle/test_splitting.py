"""Bundles never exceed a limit; what does not fit goes into the next, cut at signed heads."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.reader import verify
from lipas_desktop.bundle.sources import Anchor, RelayedSegment
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.bundle.writer import SealedBundle
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import Entry
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.hashing import NO_ENTRY
from tests.unit.bundle.house import House, Log, Pc


def bulky(log: Log, count: int, size: int) -> None:
    """Add entries that gzip can hardly shrink."""
    for _ in range(count):
        log.add(["note", "isi", log.random.randbytes(size // 2).hex()])


def relayed(log: Log, ends: Iterable[int]) -> RelayedSegment:
    own = log.segment()
    anchors: tuple[Anchor, ...] = tuple(own.end(seq) for seq in ends)
    hi = len(log.entries)
    return RelayedSegment(log.stream, log.pc.signer.id, 1, hi, NO_ENTRY, log.raw, anchors)


def read_all(house: House, bundles: Iterable[SealedBundle], folder: Path) -> list[Entry]:
    entries: list[Entry] = []
    for bundle in bundles:
        path = folder / bundle.sha256
        path.write_bytes(bundle.data)
        verified = verify(path, house.pc2.keys, house.trust, NoStreams())
        entries += [found.entry for found in verified.entries()]
    return entries


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits small enough to be met by a test."""
    monkeypatch.setattr(limits, "WRITTEN_BYTES", 24_000)
    monkeypatch.setattr(limits, "FRAME_TARGET", 4_096)


def test_fifteen_megabytes_are_never_exceeded(house: House, tmp_path: Path) -> None:
    log = house.log()
    bulky(log, 620, 65_000)
    bundles = house.write(house.contents(log))
    assert len(bundles) == 2
    assert 14_000_000 < len(bundles[0].data) <= 15_000_000
    assert read_all(house, bundles, tmp_path) == log.entries


@pytest.mark.usefixtures("small")
def test_the_own_stream_is_cut_where_a_bundle_is_full(house: House, tmp_path: Path) -> None:
    log = house.log()
    bulky(log, 100, 1_500)
    bundles = house.write(house.contents(log))
    assert len(bundles) > 3
    assert all(len(bundle.data) <= limits.WRITTEN_BYTES for bundle in bundles)
    segments = [bundle.checked.opening.header.segments[0] for bundle in bundles]
    assert [part.lo for part in segments[1:]] == [part.hi + 1 for part in segments[:-1]]
    assert read_all(house, bundles, tmp_path) == log.entries


@pytest.mark.usefixtures("small")
def test_what_is_passed_on_is_cut_at_signed_heads_only(house: House, tmp_path: Path) -> None:
    log = house.log(house.pc2)
    bulky(log, 100, 1_500)
    ends = [7, 15, 22, 30, 41, 50, 52, 60, 68, 77, 85, 90, 101]
    bundles = house.write(replace(house.contents(), sources=[relayed(log, ends)]))
    assert len(bundles) > 3
    assert {bundle.checked.opening.header.segments[0].hi for bundle in bundles} <= set(ends)
    assert read_all(house, bundles, tmp_path) == log.entries


@pytest.mark.usefixtures("small")
def test_what_may_not_be_cut_and_fits_nowhere_is_told(house: House) -> None:
    log = house.log(house.pc2)
    bulky(log, 100, 1_500)
    with pytest.raises(WorldError, match=r"bundle\.TOO_LARGE"):
        house.write(replace(house.contents(), sources=[relayed(log, [101])]))


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("seed", range(8))
def test_any_mixture_of_streams_arrives_whole(seed: int, tmp_path: Path) -> None:
    house = House(Random(seed))
    random = Random(seed + 100)
    sources, expected = [], []
    for _ in range(random.randint(1, 6)):
        own = random.random() < 0.5
        log = house.log(house.pc1 if own else house.pc2)
        for _ in range(random.randint(0, 40)):
            bulky(log, 1, random.choice([10, 300, 2_000, 6_000]))
        last = len(log.entries)
        ends = [seq for seq in range(1, last) if random.random() < 0.5] + [last]
        sources.append(log.segment() if own else relayed(log, ends))
        expected += log.entries
    bundles = house.write(replace(house.contents(), sources=sources))
    assert all(len(bundle.data) <= limits.WRITTEN_BYTES for bundle in bundles)
    assert read_all(house, bundles, tmp_path) == expected


def test_more_streams_than_a_header_names_go_into_several(house: House, tmp_path: Path) -> None:
    logs = [house.log() for _ in range(limits.SEGMENTS + 5)]
    bundles = house.write(house.contents(*logs))
    counts = [len(bundle.checked.opening.header.segments) for bundle in bundles]
    assert counts == [limits.SEGMENTS, 5]
    assert read_all(house, bundles, tmp_path) == [log.entries[0] for log in logs]


def test_more_signers_than_certificates_fit_go_into_several(house: House, tmp_path: Path) -> None:
    pcs = [Pc(house.signer(), house.pc1.identity) for _ in range(70)]
    papers = [house.certify(pc, no, ["data"]) for no, pc in enumerate(pcs, 3)]
    house.trust = house.trust.with_certs(papers)
    logs = [house.log(pc) for pc in pcs]
    sources = [relayed(log, [1]) for log in logs]
    bundles = house.write(replace(house.contents(), sources=sources))
    headers = [bundle.checked.opening.header for bundle in bundles]
    assert [len(header.certs) for header in headers] == [limits.CERTS, 8]
    assert all(len(header.line) <= limits.HEADER_BYTES for header in headers)
    assert read_all(house, bundles, tmp_path) == [log.entries[0] for log in logs]


def test_more_heads_than_a_header_tells_go_into_several(house: House) -> None:
    log = house.log()
    head = log.entries[0].hash
    have = [Position(log.stream, seq, head) for seq in range(1, 300)]
    bundles = house.write(replace(house.contents(log), have=have))
    headers = [bundle.checked.opening.header for bundle in bundles]
    assert [len(header.have) for header in headers] == [128, 128, 43]
    assert [position for header in headers for position in header.have] == have
    assert [len(header.segments) for header in headers] == [1, 0, 0]


def test_more_pcs_than_a_seal_takes_get_files_of_their_own(house: House) -> None:
    pcs = [Pc(house.signer()) for _ in range(70)]
    papers = [house.certify(pc, no, ["data"]) for no, pc in enumerate(pcs, 3)]
    house.trust = house.trust.with_certs(papers)
    bundles = house.write(house.contents(house.log(), to=pcs))
    assert [len(bundle.checked.opening.header.to) for bundle in bundles] == [64, 6]
