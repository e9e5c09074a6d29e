"""The PDF itself, seen through the tools that others will use on it."""

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from lipas_desktop.certificates.code import parse, plain, public_key, verify
from lipas_desktop.certificates.layout import Layout
from lipas_desktop.certificates.render import render_batch
from lipas_desktop.certificates.sheet import as_specimen
from lipas_desktop.domain.errors import Cancelled, InputError
from lipas_desktop.domain.jobs import CancelToken
from lipas_desktop.domain.neutral import find_words
from tests.public_tools import tool

from .conftest import SEED, SHEET, Write, signed, variants

SHEETS = [
    signed(replace(sheet, number=f"{n:04}/YCK/PLT/X/2021"))
    for n, sheet in enumerate(variants().values(), 1)
]


@pytest.fixture(scope="module")
def batch(write: Write, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("batch") / "sertifikat.pdf"
    file.write_bytes(write(*SHEETS))
    return file


def side_text(batch: Path, page: int) -> str:
    text = tool("pdftotext", "-f", str(page), "-l", str(page), batch, "-")
    return " ".join(text.split())


def test_each_front_and_back_gives_name_and_number(batch: Path) -> None:
    for place, sheet in enumerate(SHEETS):
        for page in (2 * place + 1, 2 * place + 2):
            text = side_text(batch, page)
            assert sheet.name in text
            assert f"Nomor {sheet.printed_number}" in text
            assert sheet.code is not None
            assert sheet.code.short in text


def test_the_code_says_nothing_that_is_not_on_its_page(batch: Path) -> None:
    for place, sheet in enumerate(SHEETS):
        assert sheet.code is not None
        heading, *lines = sheet.code.text.splitlines()
        page = plain(side_text(batch, 2 * place + 1)).replace("jam pelajaran", "JP")
        assert heading.removeprefix("SERTIFIKAT ") in page
        for fact in ", ".join(lines).split(", "):
            assert fact.upper() in page.upper()


@pytest.mark.parametrize("resolution", [150, 300])
def test_every_code_is_read_from_the_page_and_proved(
    batch: Path, tmp_path: Path, resolution: int
) -> None:
    tool("pdftoppm", "-r", str(resolution), "-gray", batch, tmp_path / "page")
    fronts = sorted(tmp_path.glob("page*.pgm"))[::2]
    for sheet, front in zip(SHEETS, fronts, strict=True):
        code = parse(tool("zbarimg", "-q", "--raw", front))
        assert code == sheet.code
        assert verify(code, public_key(SEED))


def test_nothing_is_drawn_where_printers_cannot_print(batch: Path, tmp_path: Path) -> None:
    tool("pdftoppm", "-r", "100", "-gray", batch, tmp_path / "page")
    pages = sorted(tmp_path.glob("page*.pgm"))
    assert len(pages) == 2 * len(SHEETS)
    for file in pages:
        with Image.open(file) as page:
            ink = page.point(lambda grey: 255 if grey < 250 else 0).getbbox()
            dot = 25.4 / 100
            assert ink is not None
            assert ink[0] * dot >= 15 - dot
            assert ink[1] * dot >= 10 - dot
            assert ink[2] * dot <= 297 - 15 + dot
            assert ink[3] * dot <= 210 - 10 + dot


def test_all_fonts_are_embedded(batch: Path) -> None:
    fonts = tool("pdffonts", batch).splitlines()[2:]
    assert fonts
    for line in fonts:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_two_runs_give_the_same_bytes(batch: Path, write: Write) -> None:
    assert write(*SHEETS) == batch.read_bytes()


def test_the_file_tells_the_issuer_and_no_word_that_betrays(batch: Path) -> None:
    info = tool("pdfinfo", batch)
    assert "Title:           Sertifikat 0001/YCK/PLT/X/2021 – 0010/YCK/PLT/X/2021 R2" in info
    for key in ("Author", "Creator", "Producer"):
        assert f"{key}:".ljust(17) + "Yayasan Cendana Kreatif" in info
    said = tool("pdftotext", batch, "-") + info + tool("pdffonts", batch)
    assert find_words(said) == []
    raw = batch.read_bytes().lower()
    assert not any(name in raw for name in (b"lipas", b"reportlab", b"oebobo"))


def test_a_single_certificate_bears_its_number_as_title(write: Write, tmp_path: Path) -> None:
    file = tmp_path / "one.pdf"
    file.write_bytes(write(signed(replace(SHEET, revision=1))))
    assert "Title:           Sertifikat 0007/YCK/PLT/X/2021 R1\n" in tool("pdfinfo", file)
    assert SHEET.name not in tool("pdfinfo", file)


def test_a_specimen_says_so_twice_and_has_no_code(write: Write, tmp_path: Path) -> None:
    file = tmp_path / "specimen.pdf"
    file.write_bytes(write(as_specimen(signed(SHEET), "LATIHAN")))
    front = side_text(file, 1)
    assert "Nomor LATIHAN ...../YCK/PLT/X/2021" in front
    assert "tanpa kode" in front
    tool("pdftoppm", "-r", "150", "-gray", "-singlefile", "-f", "1", file, tmp_path / "page")
    with Image.open(tmp_path / "page.pgm") as page:
        assert page.histogram()[0xE4] > 0.02 * page.width * page.height
    found = subprocess.run(["zbarimg", "-q", tmp_path / "page.pgm"], capture_output=True)
    assert found.stdout == b""


def test_the_ground_is_stored_once_for_all_sheets(write: Write) -> None:
    some = [replace(SHEET, number=f"{n:04}/YCK/PLT/X/2021") for n in range(40)]
    one, all_of_them = len(write(signed(some[0]))), len(write(*map(signed, some)))
    assert (all_of_them - one) / 39 < 3000


def test_sheets_that_share_nothing_are_drawn_as_well_as_alone(write: Write, tmp_path: Path) -> None:
    other = signed(
        replace(
            SHEET,
            activity="Pelatihan Olah Pangan",
            issuer="Sanggar Tenun Cendana",
            signers=SHEET.signers[:1],
            materials=(),
            specimen="",
        )
    )
    mixed, alone = tmp_path / "mixed.pdf", tmp_path / "alone.pdf"
    mixed.write_bytes(write(SHEETS[0], other))
    alone.write_bytes(write(other))
    for name, first in ((mixed, 3), (alone, 1)):
        tool("pdftoppm", "-r", "60", "-f", str(first), name, tmp_path / name.stem)
    pictures = [sorted(tmp_path.glob(f"{stem}*.ppm")) for stem in ("mixed", "alone")]
    for one, two in zip(*pictures, strict=True):
        assert one.read_bytes() == two.read_bytes()


def test_progress_is_told_and_a_cancelled_run_writes_nothing(layout: Layout) -> None:
    cancel, out, seen = CancelToken(), BytesIO(), []

    def progress(done: int, of: int) -> None:
        seen.append((done, of))
        if done == 3:
            cancel.cancel()

    with pytest.raises(Cancelled):
        render_batch(SHEETS, layout, out, progress=progress, cancel=cancel)
    assert seen == [(1, len(SHEETS)), (2, len(SHEETS)), (3, len(SHEETS))]
    assert out.getvalue() == b""


@pytest.mark.parametrize(
    ("name", "code"),
    [("Kusumaningrum" * 9, "certificate.does_not_fit"), ("李明", "certificate.letters_missing")],
)
def test_what_cannot_be_drawn_stops_the_run_without_naming_the_person(
    write: Write, name: str, code: str
) -> None:
    with pytest.raises(InputError) as caught:
        write(signed(replace(SHEET, name=name)))
    assert caught.value.code == code
    assert caught.value.params == {"element": "name"}


def test_an_empty_batch_is_a_mistake_of_the_caller(write: Write) -> None:
    with pytest.raises(ValueError, match="no certificate"):
        write()
