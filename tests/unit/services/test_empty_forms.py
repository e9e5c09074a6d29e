"""Any form as an empty sheet, read back by a public tool."""

from pathlib import Path

import pytest

from lipas_desktop.domain.errors import InputError
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.pdf.blank_fields import Digits, Ticks
from lipas_desktop.pdf.blank_form import Field, Note, Table
from lipas_desktop.services import empty_forms, own_columns
from lipas_desktop.services.empty_forms import PAPERS, write_empty_form
from lipas_desktop.services.forms import FILES
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from tests.public_tools import tool
from tests.unit.formengine.making import form_of
from tests.unit.services.conftest import Found

POINTS = {"A4": "595.276 x 841.89", "F4": "609.449 x 935.433"}


def text_of(path: Path) -> str:
    return tool("pdftotext", "-layout", path, "-")


def pages_of(path: Path) -> int:
    info = dict(line.split(":", 1) for line in tool("pdfinfo", path).splitlines())
    return int(info["Pages"])


@pytest.mark.parametrize("paper", PAPERS)
def test_the_questions_stand_in_the_order_of_the_screen(
    house: Session, tmp_path: Path, paper: str
) -> None:
    path = write_empty_form(house, "person", tmp_path / "kosong.pdf", paper)
    info = dict(line.split(":", 1) for line in tool("pdfinfo", path).splitlines())
    assert POINTS[paper] in info["Page size"]
    said = text_of(path)
    expected = [
        "Formulir peserta", "Rumah Kreatif Oebobo", "Identitas", "Nama lengkap *", "NIK",
        "Jenis kelamin *", "Laki-laki", "Perempuan", "Tanggal lahir", "Alamat", "Desa/Kelurahan",
        "Kontak", "Latar belakang", "Pendidikan", "Catatan", "Minat dan keterampilan",
        "Keluarga yang dapat dihubungi", "Persetujuan", "Setuju",
    ]  # fmt: skip
    at = 0
    for words in expected:
        assert words in said[at:], words
        at = said.index(words, at)
    assert f"Halaman 1 dari {pages_of(path)}" in said


def test_the_form_speaks_english_too(house: Session, tmp_path: Path) -> None:
    path = write_empty_form(house, "activity", tmp_path / "empty.pdf", "A4", "en")
    said = text_of(path)
    for words in ("Activity form", "Title *", "Begins", "Training", "Page 1 of"):
        assert words in said, words
    assert "Kegiatan" not in said


def test_an_english_sheet_has_an_english_title(found: Found, tmp_path: Path) -> None:
    house = found("office", "BAPAS")
    said = text_of(write_empty_form(house, "obstacle", tmp_path / "empty.pdf", "A4", "en"))
    assert said.split("\n")[0].strip().startswith("Obstacle")
    assert "Kendala" not in said
    assert empty_forms.file_name(house, "obstacle", "en") == "Obstacle.pdf"
    assert empty_forms.file_name(house, "obstacle") == "Kendala.pdf"


def test_what_a_check_fills_is_not_asked_on_paper(house: Session, tmp_path: Path) -> None:
    said = text_of(write_empty_form(house, "person", tmp_path / "kosong.pdf", "F4"))
    assert "Ketelitian" not in said
    assert "atau umur kira-kira" in said


def test_own_columns_are_on_the_sheet_with_their_choices(house: Session, tmp_path: Path) -> None:
    own_columns.add(house, "person", "choice", Wanted("Ukuran baju", ("S", "Sangat besar")))
    own_columns.add(house, "person", "text", Wanted("Kelompok", listed=False))
    own_columns.add(house, "person", "text", Wanted("Lama", hidden=True))
    said = text_of(write_empty_form(house, "person", tmp_path / "kosong.pdf", "A4"))
    end = said.index("Kolom tambahan")
    assert said.index("Kelompok", end) < said.index("Ukuran baju", end)
    assert "Sangat besar" in said[end:]
    assert "Lama" not in said.replace("Lamaran", "")


def test_a_letter_that_the_typeface_lacks_is_named_and_nothing_is_written(
    house: Session, tmp_path: Path
) -> None:
    own_columns.add(house, "person", "text", Wanted("Ukuran 衬"))
    path = tmp_path / "kosong.pdf"
    with pytest.raises(InputError) as caught:
        write_empty_form(house, "person", path, "A4")
    assert (caught.value.code, caught.value.params["letters"]) == ("form.letters", "衬")
    assert list(tmp_path.glob("*.pdf*")) == []


def test_long_names_of_columns_and_choices_stay_on_the_paper(
    house: Session, tmp_path: Path
) -> None:
    long = "Pekerjaanyangdiinginkansesudahpelatihanselesaidandiberikan"
    choices = (f"{long} {long}", "Pendek", long * 3)
    own_columns.add(house, "person", "choice", Wanted(long, choices))
    path = write_empty_form(house, "person", tmp_path / "kosong.pdf", "A4")
    boxes = tool("pdftotext", "-bbox", path, "-")
    right = [float(part.split('xMax="')[1].split('"')[0]) for part in boxes.splitlines()
             if "<word" in part]  # fmt: skip
    assert max(right) <= (210 - 11.9) / 25.4 * 72


def test_two_runs_give_the_same_file(house: Session, tmp_path: Path) -> None:
    one = write_empty_form(house, "person", tmp_path / "1.pdf", "F4").read_bytes()
    assert one == write_empty_form(house, "person", tmp_path / "2.pdf", "F4").read_bytes()


def test_every_register_has_an_empty_form(found: Found, tmp_path: Path) -> None:
    office = found("office", "BAPAS")
    for kind in FILES:
        for language in ("id", "en"):
            name = empty_forms.file_name(office, kind, language)  # type: ignore[arg-type]
            path = write_empty_form(office, kind, tmp_path / name, "A4", language)  # type: ignore[arg-type]
            assert pages_of(path) >= 1


REPEATING = """| | type | name | label::Bahasa Indonesia (id) | label::English (en) |
| | begin_group | about | Keluarga | Family |
| | note | read | Bacakan dahulu. | Read this out first. |
| | acknowledge | slip | Slip dibacakan | Slip read |
| | time | at | Jam | At |
| | end_group | | | |
| | begin_repeat | members | Anggota | Members |
| | text | name | Nama anggota | Name of the member |
| | integer | age | Umur | Age |
| | end_repeat | | | |"""


def test_a_repeat_becomes_a_ruled_table_and_a_note_a_sentence(house: Session) -> None:
    state = FormState(form_of(REPEATING), clock=house.clock)
    about, members = empty_forms.blank_form(house, state, "en").sections
    assert about.parts == (
        Note("Read this out first."),
        Field("Slip read", Ticks(("",))),
        Field("At", Digits((2, 2))),
    )
    assert members.heading == "Members"
    assert members.parts == (Table(("Name of the member", "Age"), empty_forms.EMPTY_ROWS),)
