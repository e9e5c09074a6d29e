"""An empty form on paper: nothing leaves the sheet, nothing is torn from its heading."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from lipas_desktop.pdf.blank_fields import (
    BOX,
    Digits,
    Letters,
    Lines,
    Pieces,
    Room,
    Ticks,
    Type,
    room_block,
)
from lipas_desktop.pdf.blank_form import (
    SIZES,
    BlankForm,
    Field,
    Note,
    Section,
    Table,
    write_blank_form,
)
from lipas_desktop.pdf.faces import Faces
from lipas_desktop.pdf.marks import Rule, Run
from tests.public_tools import tool

TICKS = Ticks(("Tidak sekolah", "Tidak tamat SD", "SD", "SMP", "SMA/SMK", "Perguruan tinggi"))
ROOMS: tuple[Room, ...] = (
    Digits((6, 6, 4)),
    Digits((2, 2, 4), ("tanggal", "bulan", "tahun")),
    Lines(3),
    Letters(),
    TICKS,
    Ticks(("Kata yang panjang sekali sehingga tidak muat dalam satu baris pilihan",)),
    Pieces((("", Lines()), ("Marga", Lines()))),
    Pieces((("", Digits((3,))), ("RW", Digits((3,))), ("Kode pos", Digits((5,))))),
)


def type_of(faces: Faces) -> Type:
    return Type(faces["sans"], faces["sans-medium"], faces["sans-bold"])


def made(*sections: Section) -> BlankForm:
    return BlankForm(
        "Formulir", "Rumah", "Tulis.", "no.", "Formulir", "Halaman {page} dari {pages}", "id",
        sections,
    )  # fmt: skip


def written(form: BlankForm, size: str, faces: Faces, folder: Path) -> Path:
    out = BytesIO()
    write_blank_form(form, size, faces, out, "2021-10-28")
    path = folder / "form.pdf"
    path.write_bytes(out.getvalue())
    return path


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: type(room).__name__)
@pytest.mark.parametrize("width", [142.0, 147.0])
def test_a_field_stays_in_its_room(room: Room, width: float, faces: Faces) -> None:
    block = room_block(room, 56, width, type_of(faces))
    for mark in block.marks:
        assert isinstance(mark, Run | Rule)
        left, top, right, bottom = mark.box
        assert left >= 55.8
        assert right <= 56 + width + 0.3
        assert top >= -0.5
        assert bottom <= block.height + 0.9


def test_a_nik_has_sixteen_boxes_in_three_groups(faces: Faces) -> None:
    block = room_block(Digits((6, 6, 4)), 56, 147, type_of(faces))
    upright = sorted(m.x1 for m in block.marks if isinstance(m, Rule) and m.x1 == m.x2)
    assert len(upright) == 7 + 7 + 5
    gaps = [b - a for a, b in pairwise(upright)]
    assert sum(abs(gap - BOX) < 0.01 for gap in gaps) == 16


def test_every_choice_has_one_box_to_tick(faces: Faces) -> None:
    block = room_block(TICKS, 56, 147, type_of(faces))
    assert sum(isinstance(mark, Rule) for mark in block.marks) == 4 * len(TICKS.words)
    said = [mark.text for mark in block.marks if isinstance(mark, Run)]
    assert said == list(TICKS.words)


@pytest.mark.parametrize("size", SIZES)
def test_pages_are_numbered_and_a_heading_goes_with_its_first_field(
    size: str, faces: Faces, tmp_path: Path
) -> None:
    sections = [
        Section(f"Bagian {n}", tuple(Field(f"Isian {n}.{k}", Lines()) for k in range(7)))
        for n in range(1, 9)
    ]
    path = written(made(*sections), size, faces, tmp_path)
    pages = tool("pdftotext", "-layout", path, "-").rstrip("\f\n").split("\f")
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert not lines[-2].startswith("Bagian")
    for n in range(1, 9):
        for k in range(7):
            assert sum(f"Isian {n}.{k}" in page for page in pages) == 1


def test_a_repeat_is_a_ruled_table_with_empty_rows(faces: Faces, tmp_path: Path) -> None:
    form = made(Section("Anggota keluarga", (Table(("Nama", "Hubungan", "Umur"), 5),)))
    said = tool("pdftotext", "-layout", written(form, "A4", faces, tmp_path), "-")
    assert "Nama" in said
    assert said.index("Nama") < said.index("Hubungan") < said.index("Umur")


def test_a_sentence_without_an_answer_is_printed_alone(faces: Faces, tmp_path: Path) -> None:
    form = made(Section("", (Note("Bacakan pemberitahuan dahulu."),)))
    assert "Bacakan pemberitahuan dahulu." in tool(
        "pdftotext", written(form, "F4", faces, tmp_path), "-"
    )
