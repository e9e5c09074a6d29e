"""Code lists: complete in both languages, unambiguous, safe in what they grant."""

import pytest

from lipas_desktop.domain.codes import CODES, CodeList, grants
from lipas_desktop.domain.marks import MARKS
from lipas_desktop.domain.names import fold
from lipas_desktop.domain.neutral import is_neutral
from lipas_desktop.domain.passing import CONTRADICTING

LISTS = list(CODES.values())


def name(value: object) -> str:
    return value.name if isinstance(value, CodeList) else str(value)


@pytest.mark.parametrize("codes", LISTS, ids=name)
def test_every_code_has_words_in_both_languages_and_stands_once(codes: CodeList) -> None:
    assert len(codes.by_code) == len(codes.codes) > 1
    for language in ("id", "en"):
        labels = [code.label(language) for code in codes.codes]
        assert all(labels)
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("codes", LISTS, ids=name)
def test_no_way_of_writing_means_two_codes(codes: CodeList) -> None:
    ways = [
        (fold(words), code.code)
        for code in codes.codes
        for words in {code.code, *code.labels.values(), *code.also}
    ]
    assert len(set(ways)) == len({way for way, _ in set(ways)})


@pytest.mark.parametrize(
    ("codes", "text", "code"),
    [
        ("sex", "Laki-laki", "L"),
        ("sex", "PEREMPUAN", "P"),
        ("sex", "p", "P"),
        ("education", "SMA", "SMA_SMK"),
        ("education", "Paket C", "PAKET_C"),
        ("education", "tidak tamat sd", "TIDAK_TAMAT_SD"),
        ("category", "klien PB", "KLIEN_PB"),
        ("category", "cuti menjelang bebas", "KLIEN_CMB"),
        ("category", "ASIMILASI", "KLIEN_ASIMILASI"),
        ("category", "Andikpas", "ANAK_BINAAN"),
        ("category", "bebas murni", "MANTAN"),
        ("category", "WBP", "NARAPIDANA"),
        ("category", "Napi", "NARAPIDANA"),
    ],
)
def test_what_people_write_is_understood(codes: str, text: str, code: str) -> None:
    assert CODES[codes].find(text) == code


def test_unknown_texts_mean_nothing_and_unknown_codes_are_shown_as_they_are() -> None:
    assert CODES["sex"].find("?") is None
    assert CODES["sex"].label("X") == "X"
    assert CODES["category"].label("MANTAN") == "Mantan warga binaan"
    assert CODES["category"].label("MANTAN", "en") == "Former prisoner"


def test_community_houses_are_never_granted_the_restricted_stream() -> None:
    for house in ("RUMAH_KREATIF", "GRIYA_ABHIPRAYA", "LAIN", "", "SOMETHING_NEWER"):
        assert grants(house) == {"data", "audit"}
    for house in ("LAPAS", "LPP", "RUTAN", "BAPAS", "LPKA"):
        assert grants(house) == {"data", "audit", "restricted"}


def test_lists_agree_with_the_rules_that_use_their_codes() -> None:
    assert tuple(code.code for code in CODES["mark"].codes) == MARKS
    assert set(CODES["result"].by_code) >= CONTRADICTING


def test_what_is_printed_on_certificates_is_neutral() -> None:
    for codes in ("predicate", "skill", "activity_mode", "field", "certificate_kind"):
        for code in CODES[codes].codes:
            assert is_neutral(code.label("id"))
