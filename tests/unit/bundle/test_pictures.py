"""Bundles of pictures: what goes in comes out part by part, and nothing else may be in them."""

import hashlib
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.pictures import Picture, Pictures, write_pictures
from lipas_desktop.bundle.reader import VerifiedBundle, verify
from lipas_desktop.bundle.walks import NoStreams
from lipas_desktop.bundle.writer import SealedBundle
from lipas_desktop.domain import b64
from lipas_desktop.domain.errors import WorldError
from tests.unit.bundle.house import AT, House, Pc

RANDOM = Random(20211028)


def picture(size: int) -> Picture:
    data = RANDOM.randbytes(size)
    return Picture(b64.encode(hashlib.sha256(data).digest()), size, lambda: data)


def pictures(house: House, *found: Picture, to: tuple[Pc, ...] = ()) -> Pictures:
    certs = [house.cert(pc) for pc in to or (house.pc1, house.pc2)]
    return Pictures("data", found, house.id, "0.2.0", AT, certs)


def opened(house: House, pc: Pc, sealed: SealedBundle, path: Path) -> VerifiedBundle:
    path.write_bytes(sealed.data)
    return verify(path, pc.keys, house.trust, NoStreams())


def put_together(bundle: VerifiedBundle) -> list[tuple[str, bytes]]:
    found, data = [], b""
    for part in bundle.pictures():
        data += part.data
        if part.last:
            found.append((part.sha256, data))
            data = b""
    assert not data
    return found


def test_pictures_come_out_as_they_went_in_for_each_computer(house: House, tmp_path: Path) -> None:
    sent = [picture(size) for size in (1, 2_500_000, 999_999, 70_000)]
    (sealed,) = write_pictures(pictures(house, *sent), house.pc1.signer, house.trust)
    for pc in (house.pc1, house.pc2):
        bundle = opened(house, pc, sealed, tmp_path / "pictures.age")
        assert (bundle.header.kind, bundle.header.of) == ("pictures", "data")
        assert put_together(bundle) == [(one.sha256, one.read()) for one in sent]
        assert list(bundle.entries()) == []
        assert list(bundle.documents()) == []


def test_more_than_a_bundle_holds_goes_into_several(house: House, tmp_path: Path) -> None:
    many = [picture(10) for _ in range(limits.PICTURES + 1)]
    large = [picture(6_000_000) for _ in range(3)]
    found = []
    for sealed in write_pictures(pictures(house, *many, *large), house.pc1.signer, house.trust):
        assert len(sealed.data) <= limits.WRITTEN_BYTES
        found.append(put_together(opened(house, house.pc2, sealed, tmp_path / "pictures.age")))
    assert len(found) == 3
    assert [name for one in found for name, _ in one] == [one.sha256 for one in (*many, *large)]


def test_a_picture_that_no_bundle_can_hold_is_refused_before_anything_is_read(
    house: House,
) -> None:
    huge = Picture(b64.encode(bytes(32)), limits.WRITTEN_BYTES, lambda: pytest.fail("was read"))
    with pytest.raises(WorldError) as caught:
        list(write_pictures(pictures(house, huge), house.pc1.signer, house.trust))
    assert caught.value.code == "bundle.TOO_LARGE"


def test_a_picture_that_is_no_longer_what_its_hash_says_is_not_sent(house: House) -> None:
    good = picture(100)
    changed = replace(good, read=lambda: bytes(100))
    with pytest.raises(WorldError) as caught:
        list(write_pictures(pictures(house, good, changed), house.pc1.signer, house.trust))
    assert caught.value.code == "bundle.PICTURE"


def test_pictures_of_restricted_records_go_to_who_may_read_those_alone(house: House) -> None:
    what = replace(pictures(house, picture(10)), of="restricted")
    with pytest.raises(WorldError) as caught:
        list(write_pictures(what, house.pc1.signer, house.trust))
    assert caught.value.code == "bundle.RECIPIENT"
