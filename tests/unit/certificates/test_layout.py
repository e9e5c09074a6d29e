"""Layout files say by name what is wrong with them."""

import shutil
from pathlib import Path

import pytest

from lipas_desktop.certificates.layout import Layout, load_layout
from lipas_desktop.certificates.shapes import weave
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.pdf.faces import Faces
from lipas_desktop.pdf.marks import Areas

from .conftest import MODERN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODERN, tmp_path / "own"))


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "layout.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def error(folder: Path, faces: Faces) -> WorldError:
    with pytest.raises(WorldError) as caught:
        load_layout(folder, faces)
    return caught.value


def test_the_shipped_layout_has_two_sides_of_a4(layout: Layout) -> None:
    assert layout.size == (297, 210)
    assert layout.front
    assert layout.back


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('kind = "ring"', 'kind = "rings"', "own.front[10].kind: rings"),
        ('style = "issuer"', 'style = "issuers"', "own.front[13].style: issuers"),
        ("centre = 80.8", "center = 80.8", "own.front[17].centre"),
        ("upper = true", "upper = true\nlower = true", "own.front[13].lower"),
        ("radius = 10.75", 'radius = "10.75"', "own.front[10].radius"),
        ("radius = 10.75", "radius = true", "own.front[10].radius"),
        ("repeat = 18", "repeat = 1.5", "own.front[9].repeat"),
        ('rust = "#8f3a1f"', 'rust = "red"', "own.colours.rust"),
        ('face = "serif-italic"', 'face = "cursive"', "own.styles.link.face: cursive"),
        ("sizes = [36, 26, 24, 17]", "sizes = [36, 17]", "own.front[17].sizes"),
        ('kind = "title"', 'kind = "titles"', "own.front[19].lines[3].kind"),
        ('align = "right"', 'align = "rechts"', "own.back[3].align"),
        ("edges = [138, 198, 246]", 'edges = ["138"]', "own.front[21].edges"),
        ('score = "Nilai"\n', "", "own.back[6].labels.score"),
    ],
)
def test_a_mistake_is_named_by_its_place(
    folder: Path, faces: Faces, old: str, new: str, place: str
) -> None:
    change(folder, old, new)
    found = error(folder, faces)
    assert (found.code, found.params) == ("layout.wrong", {"place": place})


def test_an_unknown_placeholder_is_named(folder: Path, faces: Faces) -> None:
    change(folder, "{kegiatan}", "{kegiatn}")
    found = error(folder, faces)
    assert (found.code, found.params) == ("layout.unknown_placeholder", {"name": "kegiatn"})


def test_a_file_that_is_no_layout_and_a_missing_pattern_are_named(
    folder: Path, faces: Faces, tmp_path: Path
) -> None:
    change(folder, 'pattern = "mark.txt"', 'pattern = "../band.svg"')
    assert error(folder, faces).params == {"name": "band.svg"}
    (folder / "layout.toml").write_bytes(b"\x89PNG\r\n")
    assert error(folder, faces).code == "layout.unreadable"
    assert error(tmp_path / "absent", faces).code == "layout.unreadable"


def test_a_layout_may_have_no_back(folder: Path, faces: Faces) -> None:
    file = folder / "layout.toml"
    front = file.read_text(encoding="utf-8").split("[[back]]")[0]
    file.write_text(front, encoding="utf-8")
    layout = load_layout(folder, faces)
    assert layout.back == ()
    assert layout.sides == (layout.front,)


def test_woven_cells_become_few_areas_that_cover_exactly_their_letters() -> None:
    rows = ["aab", "aab", "bba"]
    marks = weave(rows, {"a": "#000000", "b": "#ffffff", "c": "#112233"}, (10, 20), 2, 2)
    covered = {mark.colour: sorted(mark.rectangles) for mark in marks if isinstance(mark, Areas)}
    assert covered == {
        "#000000": [(10, 20, 4, 4), (10, 26, 4, 4), (14, 24, 2, 2), (14, 30, 2, 2)],
        "#ffffff": [(10, 24, 4, 2), (10, 30, 4, 2), (14, 20, 2, 4), (14, 26, 2, 4)],
    }
