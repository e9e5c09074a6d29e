"""200 certificates, both sides, signed code: ours beside what reportlab alone costs for as much.

The bare counterpart draws, with the same faces and codes, the texts that differ and a ground of
plain rectangles, by hand and with nothing measured or fitted. Budget for 1,000 of ours: 3.5 s CPU
on one core, 100 MB.
"""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.pdfgen.canvas import Canvas

from lipas_desktop.certificates.code import sign
from lipas_desktop.certificates.layout import Layout, load_layout
from lipas_desktop.certificates.render import render_batch
from lipas_desktop.certificates.sheet import Material, Sheet, Signer, code_text
from lipas_desktop.pdf.faces import Faces, load_faces
from lipas_desktop.pdf.qr import encode, operators

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
COUNT = 200
LINE = f"{COUNT} certificates, both sides, CPU"
SEED = bytes(32)
GIVEN = ("Maria", "Yosefina", "Agnes", "Yohanes", "Petrus", "Kornelis", "Yuliana")
CLAN = ("Manafe", "Takene", "Lakapu", "Seran", "Tefa")


def sheet(number: int) -> Sheet:
    name = f"{GIVEN[number % 7]} {GIVEN[number * 3 % 7]} {CLAN[number % 5]} {CLAN[number * 3 % 5]}"
    return Sheet(
        number=f"{number:04}/YCK/PLT/X/2021",
        name=name,
        activity="Pelatihan Tenun Ikat Pewarna Alam",
        issuer="Yayasan Cendana Kreatif",
        signed_at="Kupang, 25 Oktober 2021",
        issued_on="2021-10-25",
        signers=(Signer("Ketua Yayasan", "Yohanes B. Manafe, S.Sos."),),
        born=f"di Kupang, {number % 28 + 1} Maret {1960 + number % 40}",
        organiser="Yayasan Cendana Kreatif",
        place="Kupang",
        dates="4–23 Oktober 2021",
        jp=42,
        instructor=Signer("Instruktur", "Agnes Lusia Takene"),
        materials=tuple(Material(f"Materi ke-{n}", 3, 3, 70 + (number + n) % 30) for n in range(7)),
    )


def ours(sheets: list[Sheet], layout: Layout) -> int:
    out = BytesIO()
    signed = [replace(one, code=sign(code_text(one), SEED)) for one in sheets]
    render_batch(signed, layout, out)
    return len(out.getvalue())


def bare(sheets: list[Sheet], faces: Faces) -> int:
    out = BytesIO()
    serif, sans = faces["serif"].font.fontName, faces["sans"].font.fontName
    canvas = Canvas(out, (841.89, 595.28), pageCompression=1, invariant=1, initialFontName=sans)
    canvas.beginForm("ground")
    for row in range(300):
        canvas.rect(42 + row % 10 * 5, 28 + row // 10 * 18, 4, 16, stroke=0, fill=1)
    canvas.endForm()
    for one in sheets:
        code = sign(code_text(one), SEED)
        modules = encode(code.scanned)
        canvas.doForm("ground")
        canvas.setFont(serif, 36)
        canvas.drawString(136, 360, one.name)
        canvas.setFont(sans, 10.5)
        for row, text in enumerate((one.printed_number, f"lahir {one.born}", code.short)):
            canvas.drawString(136, 340 - row * 14, text)
        canvas.addLiteral(operators(modules, 720, 72, modules.size * 1.2))
        canvas.showPage()
        canvas.doForm("ground")
        canvas.setFont(sans, 10.5)
        for row, text in enumerate((one.printed_number, one.name, code.short)):
            canvas.drawString(136, 500 - row * 14, text)
        for row, material in enumerate(one.materials):
            canvas.drawString(700, 420 - row * 22, str(material.score))
        canvas.showPage()
    canvas.save()
    return len(out.getvalue())


@pytest.fixture(scope="module")
def faces() -> Faces:
    return load_faces(RESOURCES / "fonts" / "paper")


@pytest.fixture(scope="module")
def layout(faces: Faces) -> Layout:
    return load_layout(RESOURCES / "certificates" / "training" / "modern", faces)


@pytest.fixture(scope="module")
def sheets() -> list[Sheet]:
    return [sheet(number) for number in range(1, COUNT + 1)]


@pytest.mark.benchmark(group="certificates, CPU time", timer=process_time)
@pytest.mark.budget(LINE, "median", limit=3.5 * COUNT / 1000)
def test_200_certificates(benchmark: BenchmarkFixture, sheets: list[Sheet], layout: Layout) -> None:
    size = benchmark.pedantic(ours, (sheets, layout), rounds=5, warmup_rounds=1)
    assert size > 0


@pytest.mark.benchmark(group="certificates, CPU time", timer=process_time)
@pytest.mark.bare(LINE)
def test_200_certificates_by_reportlab_alone(
    benchmark: BenchmarkFixture, sheets: list[Sheet], faces: Faces
) -> None:
    size = benchmark.pedantic(bare, (sheets, faces), rounds=5, warmup_rounds=1)
    assert size > 0
