"""The code proves exactly what is printed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.certificates.code import Code, parse, plain, public_key, sign, verify
from lipas_desktop.certificates.sheet import code_text
from lipas_desktop.domain.errors import InputError

from .conftest import SEED, SHEET, signed

TEXT = """SERTIFIKAT 0007/YCK/PLT/X/2021
Maria Yosefina Bano Lakapu
Pelatihan Tenun Ikat Pewarna Alam
24 JP, 4-23 Oktober 2021, Sangat Baik
Yayasan Cendana Kreatif, Kupang, 25 Oktober 2021
"""
CODE = sign(TEXT, SEED)


def test_the_five_lines_are_those_of_the_paper_in_plain_signs() -> None:
    assert code_text(SHEET) == TEXT


def test_a_revision_stands_behind_the_number() -> None:
    assert code_text(replace(SHEET, revision=1)).startswith("SERTIFIKAT 0007/YCK/PLT/X/2021 R1\n")


def test_what_is_missing_leaves_no_comma() -> None:
    bare = replace(SHEET, jp=None, predicate="", place="")
    assert code_text(bare).split("\n")[3] == "4-23 Oktober 2021"


def test_typographic_signs_become_plain_and_letters_stay() -> None:
    assert (
        plain("Nur ’Aisyah  “Ma\u02bcruf” 4–23\u00a0Oktober…")
        == "Nur 'Aisyah \"Ma'ruf\" 4-23 Oktober..."
    )
    assert plain("Jose\u0301 Łukasz ḥāfiẓ") == "José Łukasz ḥāfiẓ"


def test_a_signature_is_103_letters_of_base32_and_lends_the_short_code() -> None:
    assert len(CODE.signature) == 103
    assert set(CODE.signature) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    assert CODE.short == f"{CODE.signature[:4]}-{CODE.signature[4:8]}"


def test_what_was_signed_is_what_a_reader_gives_back() -> None:
    code = signed(replace(SHEET, name="Nur ’Aisyah Žagar")).code
    assert code is not None
    assert verify(parse(code.scanned + "\n"), public_key(SEED))


def test_another_issuer_did_not_sign_it() -> None:
    assert not verify(CODE, public_key(bytes(32)))


@given(st.integers(0, len(TEXT) - 1), st.characters(codec="utf-8"))
def test_no_letter_of_the_lines_can_be_changed(at: int, letter: str) -> None:
    changed = TEXT[:at] + letter + TEXT[at + 1 :]
    assert verify(Code(changed, CODE.signature), public_key(SEED)) == (changed == TEXT)


@given(st.integers(0, 102), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=a1 "))
def test_no_letter_of_the_signature_can_be_changed(at: int, letter: str) -> None:
    changed = CODE.signature[:at] + letter + CODE.signature[at + 1 :]
    assert verify(Code(TEXT, changed), public_key(SEED)) == (changed == CODE.signature)


@pytest.mark.parametrize("text", ["", "https://contoh.example/x", TEXT, TEXT + "A\nB"])
def test_other_codes_are_told_apart(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(text)
    assert caught.value.code == "certificate.no_code"
