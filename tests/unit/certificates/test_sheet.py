"""Snapshots give back every printed fact, and refuse to guess."""

import json
from dataclasses import replace

import pytest

from lipas_desktop.certificates.sheet import (
    Material,
    Sheet,
    as_specimen,
    from_snapshot,
    to_snapshot,
)
from lipas_desktop.domain.errors import WorldError

from .conftest import SHEET, signed, variants


@pytest.mark.parametrize("name", variants())
def test_a_snapshot_gives_the_same_sheet_back(name: str) -> None:
    sheet = signed(variants()[name])
    assert from_snapshot(to_snapshot(sheet), sheet.code) == sheet


def test_a_snapshot_has_one_spelling_and_not_the_code() -> None:
    assert to_snapshot(SHEET) == to_snapshot(signed(SHEET))
    facts = json.loads(to_snapshot(SHEET))
    assert "code" not in facts
    assert facts["v"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"v":1}',
        to_snapshot(SHEET).replace('"jp"', '"jpp"'),
        to_snapshot(SHEET).replace('"signers":[', '"signers":[3,'),
    ],
)
def test_a_damaged_snapshot_is_refused(text: str) -> None:
    with pytest.raises(WorldError) as caught:
        from_snapshot(text)
    assert caught.value.code == "certificate.bad_snapshot"


def test_a_newer_snapshot_is_refused_rather_than_printed_with_gaps() -> None:
    newer = to_snapshot(SHEET).replace('"v":1', '"v":2')
    with pytest.raises(WorldError) as caught:
        from_snapshot(newer)
    assert caught.value.code == "certificate.newer_snapshot"


def with_scores(*scores: int | None) -> Sheet:
    return replace(SHEET, materials=tuple(Material("Materi", 1, 1, score) for score in scores))


@pytest.mark.parametrize(
    ("scores", "mean"),
    [
        ((92, 90, 94, 91, 95, 86, None), "91,3"),
        ((87, 88), "87,5"),
        ((80, 80, 81), "80,3"),
        ((1, 2, 2, 2), "1,8"),
        ((100,), "100,0"),
        ((0, 0), "0,0"),
        ((None, None), ""),
        ((), ""),
    ],
)
def test_the_mean_is_rounded_half_up_over_scored_materials(
    scores: tuple[int | None, ...], mean: str
) -> None:
    assert with_scores(*scores).mean == mean


def test_hours_are_summed_over_materials() -> None:
    assert SHEET.hours == (4, 20, 24)
    assert replace(SHEET, materials=(Material("Tanpa jam"),)).hours is None


def test_a_specimen_has_no_serial_no_code_and_says_so_in_the_number() -> None:
    specimen = as_specimen(signed(SHEET), "CONTOH")
    assert specimen.number == "CONTOH ...../YCK/PLT/X/2021"
    assert specimen.code is None
    assert specimen.specimen == "CONTOH"
