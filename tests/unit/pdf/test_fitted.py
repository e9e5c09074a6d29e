"""Names, titles and cells fit their boxes, broken where a reader would break them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.pdf.faces import Face, Faces
from lipas_desktop.pdf.fitted import (
    Fitted,
    Sizes,
    fit_cell,
    fit_line,
    fit_name,
    fit_title,
    set_paragraph,
    tidy,
)
from lipas_desktop.pdf.marks import POINT

WIDTH = 215 / POINT
NAME = Sizes(largest=34, single=26, double=24, floor=17)
TITLE = Sizes(largest=20, single=16, double=16, floor=12)
LONG = "Theresia Wilhelmina Kusumaningrum-Manafe"
GLUE = ("bin", "binti", "da", "dos", "van", "Dr.", "Prof.", "Pdt.", "H.")


def name(faces: Faces, text: str) -> Fitted | None:
    return fit_name(text, faces["serif"], WIDTH, NAME)


@pytest.mark.parametrize(
    ("text", "lines", "size"),
    [
        ("Suharti", 1, 34),
        ("Maria Yosefina Bano Lakapu-Manafe Tefa", 1, 34),
        ("Theresia Wilhelmina Anastasia Yosefina Bano-Lakapu", 1, 27),
        ("Raden Ajeng Theresia Wilhelmina Kusumaningrum Manafe, S.Pd., M.Si.", 2, 24),
        (f"Prof. Dr. Ir. Raden Ajeng {LONG}, S.Pd., M.Si., Ph.D.", 2, 24),
        ("Kusumaningrumwijayakartasuryadiningratputrimahendradattawangsaka", 1, 22),
    ],
)
def test_names_from_7_to_88_letters_fit(faces: Faces, text: str, lines: int, size: float) -> None:
    fitted = name(faces, text)
    assert fitted is not None
    assert len(fitted.lines) == lines
    assert fitted.size >= size - 1.5
    assert all(faces["serif"].width(line, fitted.size) <= WIDTH for line in fitted.lines)


def test_the_degrees_go_to_the_second_line_together(faces: Faces) -> None:
    fitted = name(faces, "Ferdinandus Adrianus Seran Nahak Klau, S.H., M.Hum., M.Kn., Ph.D., CLA.")
    assert fitted is not None
    assert fitted.lines == (
        "Ferdinandus Adrianus Seran Nahak Klau,",
        "S.H., M.Hum., M.Kn., Ph.D., CLA.",
    )


def test_a_name_that_no_size_makes_fit_is_told_and_not_clipped(faces: Faces) -> None:
    assert name(faces, "Kusumaningrum" * 9) is None
    assert name(faces, "Theresia Wilhelmina " * 12) is None


letters = st.text("abcdefghijklmnopqrstuvwxyzéñçãšžı", min_size=1, max_size=14)
words = letters.map(str.title) | st.sampled_from([*GLUE, "B.", "Y", "S.Pd.,"])
names = st.lists(words, min_size=1, max_size=12).map(" ".join)


@given(names)
def test_whatever_the_name_it_stands_whole_inside_its_box(text: str) -> None:
    fitted = fit_name(text, SERIF, WIDTH, NAME)
    if fitted is None:
        return
    assert " ".join(fitted.lines) == tidy(text)
    assert NAME.floor <= fitted.size <= (NAME.largest if len(fitted.lines) == 1 else NAME.double)
    assert all(SERIF.width(line, fitted.size) <= WIDTH + 1e-6 for line in fitted.lines)
    if len(fitted.lines) == 2:
        assert fitted.lines[0].split()[-1] not in GLUE
        assert len(fitted.lines[1].split()[0].rstrip(".")) > 1


SERIF: Face


@pytest.fixture(autouse=True, scope="module")
def serif(faces: Faces) -> None:
    global SERIF
    SERIF = faces["serif"]


def test_a_name_is_measured_in_composed_letters_and_single_spaces(faces: Faces) -> None:
    assert name(faces, "  Jose\u0301   Nu\u0301n\u0303ez ") == Fitted(("José Núñez",), 34)


def test_a_title_takes_its_connecting_word_down(faces: Faces) -> None:
    text = (
        "Pelatihan Pengolahan Minyak Kelapa Murni (VCO) dan Pengemasan Produk "
        "untuk Usaha Kecil dan Rumah Tangga"
    )
    fitted = fit_title(text, faces["sans-bold"], WIDTH, TITLE)
    assert fitted is not None
    assert fitted.size == 16
    assert fitted.lines[1].startswith("dan Pengemasan")


def test_a_line_shrinks_in_half_points_and_not_below_its_floor() -> None:
    assert fit_line(10, 200, 12, 9) == 12
    assert fit_line(10, 118, 12, 9) == 11.5
    assert fit_line(10, 89, 12, 9) is None
    assert fit_line(0, 10, 12, 9) == 12


def test_a_cell_shrinks_before_it_breaks_and_breaks_before_it_gives_up(faces: Faces) -> None:
    face = faces["sans"]
    text = "Menghitung biaya dan menentukan harga jual"
    natural = face.width(text, 1)
    assert fit_cell(text, face, natural * 10, 10) == Fitted((text,), 10)
    assert fit_cell(text, face, natural * 8.6, 10) == Fitted((text,), 8.5)
    broken = fit_cell(text, face, natural * 5, 10)
    assert broken is not None
    assert len(broken.lines) == 2
    assert fit_cell(text, face, natural * 3, 10) is None


def test_a_paragraph_keeps_every_word_and_stays_in_its_measure(faces: Faces) -> None:
    text = (
        "Pindai kode di halaman depan dengan telepon genggam, lalu cocokkan isinya "
        "dengan yang tercetak, pada tanggal 25\u00a0Oktober\u00a02021."
    )
    for width in range(120, 420, 7):
        lines = set_paragraph(text, faces["sans"], 9.5, width)
        assert lines is not None
        assert " ".join(lines) == text
        assert all(faces["sans"].width(line, 9.5) <= width for line in lines)
        assert any("25\u00a0Oktober\u00a02021" in line for line in lines)


def test_no_paragraph_ends_in_one_short_word_where_that_can_be_helped(faces: Faces) -> None:
    text = "Bila ragu, tanyakan kepada penerbit dengan menyebut nomor sertifikat ya"
    face = faces["sans"]
    width = face.width(text, 9.5) - 1
    lines = set_paragraph(text, face, 9.5, width)
    assert lines is not None
    assert len(lines) == 2
    assert lines[1] != "ya"
    assert face.width(lines[1], 9.5) >= 0.18 * width


def test_a_word_wider_than_the_measure_is_told(faces: Faces) -> None:
    assert set_paragraph("Kusumaningrumwijaya", faces["sans"], 10, 30) is None
