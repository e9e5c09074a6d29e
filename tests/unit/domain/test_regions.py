"""Regions: the shipped file, codes, searching by the first letters of words."""

import gzip
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from lipas_desktop.domain.regions import Region, Regions, plain_name

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "resources" / "regions" / "regions.txt.gz"
KUPANG = "53.71"


@pytest.fixture(scope="module")
def regions() -> Regions:
    return Regions(FILE.read_bytes())


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "build_regions", ROOT / "packaging" / "build_regions.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def names(found: list[Region]) -> list[str]:
    return [region.name for region in found]


def test_the_shipped_file_is_what_the_script_makes(script: ModuleType) -> None:
    upper, villages, postal = (script._load(name) for name in ("wilayah", "desa", "kodepos"))
    levels = [sorted(code for code in upper if code.count(".") == level) for level in range(3)]
    made = script._text(upper, levels, villages, postal)
    assert gzip.decompress(FILE.read_bytes()).decode() == made


def test_every_village_has_its_own_name_parents_and_postal_code(
    regions: Regions, script: ModuleType
) -> None:
    upper, villages, postal = (script._load(name) for name in ("wilayah", "desa", "kodepos"))
    assert len(regions) == len(villages) == 83762
    for code in list(villages)[::97]:
        parents = (upper[code[:2]], upper[code[:5]], upper[code[:8]])
        assert regions.get(code) == Region(code, (*parents, villages[code]), postal[code])


def test_both_licences_lie_beside_the_data() -> None:
    for name in ("LICENSE-wilayah.txt", "LICENSE-kodepos.txt"):
        assert "MIT License" in (FILE.parent / name).read_text(encoding="utf-8")


def test_codes_are_taken_with_and_without_dots_at_every_level(regions: Regions) -> None:
    oebobo = regions.get("5371041001")
    assert oebobo == regions.get("53.71.04.1001")
    assert oebobo is not None
    assert oebobo.names == ("Nusa Tenggara Timur", "Kota Kupang", "Oebobo", "Oebobo")
    assert (oebobo.postal_code, oebobo.level, oebobo.digits) == ("85111", 4, "5371041001")
    assert oebobo.line == "Oebobo, Oebobo, Kota Kupang"
    city = regions.get("53.71")
    assert city is not None
    assert (city.name, city.level, city.line) == ("Kota Kupang", 2, "Kota Kupang")
    assert regions.get("53") == Region("53", ("Nusa Tenggara Timur",))


@pytest.mark.parametrize("code", ["", "99", "53.71.99", "53.71.04.9999", "99.99.99.1001", "5", "x"])
def test_a_code_that_is_none_gives_nothing(regions: Regions, code: str) -> None:
    assert regions.get(code) is None


def test_the_district_of_a_nik_is_found_and_an_old_one_is_not(regions: Regions) -> None:
    district = regions.district_of_nik("5320040407971045")
    assert district is not None
    assert district.names[-2:] == ("Kabupaten Sabu Raijua", "Sabu Liae")
    assert regions.known_district("532004")
    assert not regions.known_district("539999")
    assert not regions.known_district("5371")
    assert regions.district_of_nik("9999990407971045") is None


def test_children_lead_from_the_provinces_down(regions: Regions) -> None:
    assert len(regions.children()) == 38
    assert len(regions.children("53")) == 22
    assert "Oebobo" in names(regions.children("53.71"))
    assert names(regions.children("53.71.04"))[0] == "Oebobo"
    assert regions.children("53.71.04.1001") == regions.children("99") == []


@pytest.mark.parametrize(
    "typed", ["oeb kup", "OEB KUP", "kup oeb", "oebobo", "kel. oebobo", "oebob"]
)
def test_first_letters_of_words_find_the_own_village_first(regions: Regions, typed: str) -> None:
    assert regions.find(typed, near=KUPANG)[0].code == "53.71.04.1001"


def test_own_regency_comes_before_own_province_before_the_rest(regions: Regions) -> None:
    found = regions.find("oe", near="53.71.04.1001", limit=5000)
    own = [region.code.startswith("53.71.") for region in found]
    province = [region.code.startswith("53.") for region in found]
    assert own == sorted(own, reverse=True)
    assert province == sorted(province, reverse=True)
    assert sum(own) > 5
    assert sum(province) > sum(own)
    assert not all(province)


def test_villages_so_called_come_before_villages_that_lie_there(regions: Regions) -> None:
    found = regions.find("oebobo", near=KUPANG)
    assert found[0].name == "Oebobo"
    assert {region.names[2] for region in found[1:7]} == {"Oebobo"}
    assert regions.find("ende")[0].name == "Ende"


def test_a_search_finds_exactly_what_a_slow_one_finds(regions: Regions) -> None:
    from lipas_desktop.domain.names import fold

    villages = [
        region
        for regency in regions.children("53")
        for district in regions.children(regency.code)
        for region in regions.children(district.code)
    ]

    def slow(*words: str) -> set[str]:
        found = set()
        for region in villages:
            every = " ".join(fold(name) for name in region.names).split()
            if all(any(part.startswith(word) for part in every) for word in words):
                found.add(region.code)
        return found

    for words in (("oeb", "kup"), ("ba", "s"), ("timor", "o"), ("kota", "raja"), ("lewo",)):
        quick = regions.find(" ".join(words), near="53", limit=100_000)
        inside = [region.code for region in quick if region.code.startswith("53")]
        assert len(set(inside)) == len(inside)
        assert set(inside) == slow(*words)


def test_numbers_are_found_however_they_are_written(regions: Regions) -> None:
    for written in ("naikoten 1", "Naikoten Satu", "NAIKOTEN I"):
        assert names(regions.find(written, near=KUPANG)) == ["Naikoten Satu"]
        assert names(regions.named(written, 4, KUPANG)) == ["Naikoten Satu"]


def test_apostrophes_do_not_matter(regions: Regions) -> None:
    assert "Regapu’u" in names(regions.find("regapuu"))
    assert "Regapu’u" in names(regions.find("Regapu'u"))


@pytest.mark.parametrize("typed", ["", "   ", "'", "zzzz", "oebobo zzzz"])
def test_what_nothing_matches_finds_nothing(regions: Regions, typed: str) -> None:
    assert regions.find(typed, near=KUPANG) == []


def test_regions_are_matched_by_the_names_in_an_address(regions: Regions) -> None:
    def code(village: str, district: str, regency: str = "", near: str = KUPANG) -> str | None:
        found = regions.match(village, district, regency, near)
        return found.code if found else None

    assert code("Oebobo", "Oebobo") == "53.71.04.1001"
    assert code("OEBOBO", "") == "53.71.04.1001"
    assert code("", "Sabu Liae") == "53.20.04"
    assert code("", "Kec. Kota Raja") == "53.71.05"
    assert code("", "Bandar", near="") is None
    assert code("", "Bandar", near="12.08") == "12.08.23"
    assert code("Tidak Ada", "Oebobo") == "53.71.04"
    assert code("", "", "Kota Kupang") == code("", "", "Kupang") == "53.71"
    assert code("", "", "Kab. Kupang") == code("", "", "Kabupaten Kupang") == "53.01"
    assert code("Sukamaju", "", near="") is None
    assert code("", "") is None


def test_plain_names_leave_out_the_kind() -> None:
    assert plain_name("Kota Kupang", 2) == plain_name("KAB. KUPANG", 2) == "kupang"
    assert plain_name("Kota Raja", 3) == plain_name("Kec. Kota Raja", 3) == "kota raja"


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="lipas-regions/2"):
        Regions(gzip.compress(b'{"format": "lipas-regions/2"}\n'))
