"""Previews show the pages of the file itself."""

from io import BytesIO

from lipas_desktop.pdf.faces import Faces
from lipas_desktop.pdf.marks import Areas
from lipas_desktop.pdf.paper import About, Paper
from lipas_desktop.pdf.pictures import page_picture


def test_a_preview_is_as_wide_as_asked_and_of_the_page_asked(faces: Faces) -> None:
    out = BytesIO()
    paper = Paper(out, (297, 210), About("Sertifikat", "Yayasan", "2021-10-25"), faces["sans"])
    for colour in ("#ff0000", "#0000ff"):
        paper.draw([Areas(((0, 0, 297, 210),), colour)])
        paper.end_page()
    paper.save()
    for page, colour in enumerate((b"\xff\x00\x00", b"\x00\x00\xff")):
        picture = page_picture(out.getvalue(), page, 731)
        assert picture.width == 731
        assert len(picture.pixels) == 3 * picture.width * picture.height
        middle = 3 * (picture.height // 2 * picture.width + picture.width // 2)
        assert picture.pixels[middle : middle + 3] == colour
