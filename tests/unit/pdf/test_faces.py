"""The shipped typefaces measure truly and know what they cannot draw."""

from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.pdf.faces import FILES, Face, Faces


@pytest.mark.parametrize("name", FILES)
def test_every_face_has_the_letters_of_indonesian_and_foreign_names(
    faces: Faces, name: str
) -> None:
    assert (
        faces[name].missing("Yosefina Ñúñez São Šimić Łukasz ḥāfiẓ ṭ ṣ Ma’ruf Maʼruf – 0123456789")
        == ""
    )


def test_missing_letters_are_named_once_in_their_order(faces: Faces) -> None:
    assert faces["serif"].missing("Li 李明 and 李 ☐") == "李明☐"


@pytest.mark.parametrize("name", FILES)
def test_widths_are_those_that_reportlab_will_use(faces: Faces, name: str) -> None:
    face, text = faces[name], "Maria Yosefina Bano Lakapu, S.Pd."
    assert face.width(text, 36) == pytest.approx(face.font.stringWidth(text, 36))


def test_a_no_break_space_is_as_wide_as_a_space_since_it_is_drawn_as_one(faces: Faces) -> None:
    for face in faces.values():
        assert face.width("a\u00a0b", 10) == face.width("a b", 10)


def test_figures_of_the_reading_face_align_in_columns(faces: Faces) -> None:
    for name in ("sans", "sans-medium", "sans-semibold", "sans-bold"):
        assert len({faces[name].width(figure, 10) for figure in "0123456789"}) == 1


def test_no_shipped_face_bears_the_name_that_its_licence_reserves(faces: Faces) -> None:
    for face in faces.values():
        assert b"lato" not in face.font.face.name.lower()
        assert b"lato" not in face.font.face.familyName.lower()


def test_a_font_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        Face("Absent", tmp_path / "Absent.ttf").width("a", 1)
    assert caught.value.code == "program.incomplete"
    assert caught.value.params == {"name": "Absent.ttf"}


def test_a_renamed_picture_is_not_taken_for_a_font(tmp_path: Path) -> None:
    fake = tmp_path / "Fake.ttf"
    fake.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(WorldError):
        Face("Fake", fake).missing("a")
