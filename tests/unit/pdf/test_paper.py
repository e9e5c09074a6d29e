"""Documents are neutral, reproducible and complete, however many are written at once."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest

from lipas_desktop.pdf.faces import Faces
from lipas_desktop.pdf.marks import Areas, Mark, Ring, Rule, Run, Stencil
from lipas_desktop.pdf.paper import About, Paper
from lipas_desktop.pdf.pictures import page_picture
from lipas_desktop.pdf.qr import MODULE, encode
from tests.public_tools import tool

A4 = (297.0, 210.0)
ABOUT = About("Sertifikat 0001/YCK/PLT/X/2021", "Yayasan Cendana Kreatif", "2021-10-25")


def write(faces: Faces, *marks: Mark, pages: int = 1) -> bytes:
    out = BytesIO()
    paper = Paper(out, A4, ABOUT, faces["sans"])
    for _ in range(pages):
        paper.draw(marks)
        paper.end_page()
    paper.save()
    return out.getvalue()


def text_run(faces: Faces, text: str = "José Núñez", face: str = "serif", y: float = 80) -> Run:
    return Run(48, y, text, faces[face], 34, "#1d1d1f")


@pytest.fixture
def pdf(faces: Faces, tmp_path: Path) -> Path:
    file = tmp_path / "paper.pdf"
    file.write_bytes(write(faces, text_run(faces), text_run(faces, "42 JP", "sans-bold", 120)))
    return file


def test_the_same_marks_give_the_same_bytes(faces: Faces) -> None:
    assert write(faces, text_run(faces)) == write(faces, text_run(faces))


def test_all_fonts_are_embedded_and_subset(pdf: Path) -> None:
    fonts = tool("pdffonts", pdf).splitlines()[2:]
    assert len(fonts) == 2
    for line in fonts:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_the_file_names_the_issuer_and_no_program(pdf: Path) -> None:
    info = dict(line.split(":", 1) for line in tool("pdfinfo", "-isodates", pdf).splitlines())
    said = {key: value.strip() for key, value in info.items()}
    assert said["Title"] == ABOUT.title
    assert said["Author"] == said["Creator"] == said["Producer"] == ABOUT.issuer
    assert said["Subject"] == said["Keywords"] == ""
    assert said["CreationDate"].startswith("2021-10-25")
    raw = pdf.read_bytes().lower()
    assert b"reportlab" not in raw
    assert b"lipas" not in raw
    assert b"/lang (id-id)" in raw


def test_text_comes_back_from_the_page(pdf: Path) -> None:
    assert "José Núñez" in tool("pdftotext", pdf, "-")


def test_documents_written_at_once_do_not_disturb_each_other(faces: Faces) -> None:
    texts = ["Maria Simões", "Yohanes Tefa", "Łukasz Žagar", "José Núñez"] * 6
    alone = [write(faces, text_run(faces, text)) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: write(faces, text_run(faces, text)), texts))
    assert together == alone


def test_a_form_is_stored_once_however_often_it_is_used(faces: Faces) -> None:
    dots = tuple((20 + x * 1.37, 20 + y * 1.73, 0.61, 0.83) for x in range(40) for y in range(40))
    ground = Areas(dots, "#1f3a5f")

    def size(pages: int) -> int:
        out = BytesIO()
        paper = Paper(out, A4, ABOUT, faces["sans"])
        with paper.form("ground"):
            paper.draw([ground])
        for _ in range(pages):
            paper.use("ground")
            paper.end_page()
        paper.save()
        return len(out.getvalue())

    assert size(11) - size(1) < len(write(faces, ground))


def pixel(document: bytes, x: float, y: float) -> tuple[int, ...]:
    picture = page_picture(document, 0, 2970)
    start = 3 * (round(y * 10) * picture.width + round(x * 10))
    return tuple(picture.pixels[start : start + 3])


def test_marks_land_where_they_say_in_their_colours(faces: Faces) -> None:
    document = write(
        faces,
        Areas(((20, 30, 10, 5),), "#c28a2c"),
        Rule(50, 60, 90, 60, 4, "#8f3a1f"),
        Ring(150, 100, 10, 4, "#1f3a5f"),
    )
    assert pixel(document, 25, 32) == (0xC2, 0x8A, 0x2C)
    assert pixel(document, 25, 36) == (255, 255, 255)
    assert pixel(document, 70, 60) == (0x8F, 0x3A, 0x1F)
    assert pixel(document, 160, 100) == (0x1F, 0x3A, 0x5F)
    assert pixel(document, 150, 100) == (255, 255, 255)


def test_a_code_lies_on_the_grid_of_the_printer_and_is_read_from_the_page(
    faces: Faces, tmp_path: Path
) -> None:
    text = "SERTIFIKAT 0007/YCK/PLT/X/2021\nMaria Yosefina Bano Lakapu\n"
    file = tmp_path / "code.pdf"
    file.write_bytes(write(faces, Stencil(282, 184.7, encode(text), MODULE)))
    tool("pdftoppm", "-r", "150", "-png", "-singlefile", file, tmp_path / "page")
    assert tool("zbarimg", "-q", "--raw", tmp_path / "page.png").removesuffix("\n") == text
