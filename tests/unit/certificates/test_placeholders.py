"""Empty facts take their connecting words along; unknown ones are refused by name."""

from dataclasses import replace

import pytest

from lipas_desktop.certificates.placeholders import Span, parse_template, values_of
from lipas_desktop.certificates.sheet import Sheet, Signer
from lipas_desktop.domain.errors import WorldError

from .conftest import SHEET, signed

HOURS = "[di {tempat}][, {tanggal_mulai_selesai}][, selama {jp} jam pelajaran]"


def fill(source: str, sheet: Sheet = SHEET) -> str:
    return parse_template(source).text(values_of(sheet))


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "di Kupang, 4–23 Oktober 2021, selama 24 jam pelajaran"),
        ({"place": ""}, "4–23 Oktober 2021, selama 24 jam pelajaran"),
        ({"jp": None}, "di Kupang, 4–23 Oktober 2021"),
        ({"place": "", "dates": ""}, "selama 24 jam pelajaran"),
        ({"place": "", "dates": "", "jp": None}, ""),
    ],
)
def test_a_part_vanishes_with_its_words(changes: dict[str, str | None], text: str) -> None:
    assert fill(HOURS, replace(SHEET, **changes)) == text  # type: ignore[arg-type]


def test_outside_brackets_the_whole_text_vanishes() -> None:
    assert fill("dengan predikat {predikat}", replace(SHEET, predicate="")) == ""


def test_a_part_may_stand_within_a_part() -> None:
    source = "oleh {penyelenggara}[ bersama {mitra}[ ({predikat})]]"
    assert (
        fill(source) == "oleh Yayasan Cendana Kreatif bersama Sanggar Tenun Cendana (Sangat Baik)"
    )
    assert fill(source, replace(SHEET, partners="")) == "oleh Yayasan Cendana Kreatif"


def test_stars_set_the_stronger_face_and_signs_in_facts_mean_nothing() -> None:
    sheet = replace(SHEET, predicate="[Sangat] *Baik* {nama}")
    spans = parse_template("dengan predikat *{predikat}*").fill(values_of(sheet))
    assert spans == (Span("dengan predikat "), Span("[Sangat] *Baik* {nama}", strong=True))


def test_every_placeholder_of_signers_number_and_code_is_filled() -> None:
    sheet = signed(replace(SHEET, revision=1, signers=(Signer("Ketua", "Yohanes", "1972"),)))
    assert sheet.code is not None
    assert fill("{ttd1.jabatan} {ttd1.nama} {ttd1.nip}", sheet) == "Ketua Yohanes 1972"
    assert fill("{ttd2.nama}", sheet) == ""
    assert fill("{nomor} {revisi}", sheet) == "0007/YCK/PLT/X/2021 R1 1"
    assert fill("{kode_pendek}", sheet) == sheet.code.short
    assert fill("{kode_pendek}") == ""


def test_an_unknown_placeholder_is_refused_with_its_name() -> None:
    with pytest.raises(WorldError) as caught:
        parse_template("Nomor {nomer}")
    assert caught.value.code == "layout.unknown_placeholder"
    assert caught.value.params == {"name": "nomer"}


@pytest.mark.parametrize("source", ["[di {tempat}", "di {tempat}]", "*kuat", "{nomor", "nomor}"])
def test_unpaired_signs_are_refused(source: str) -> None:
    with pytest.raises(WorldError) as caught:
        parse_template(source)
    assert caught.value.code == "layout.wrong"
