from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from lipas_desktop.certificates.code import sign
from lipas_desktop.certificates.layout import Layout, load_layout
from lipas_desktop.certificates.render import render_batch
from lipas_desktop.certificates.sheet import Material, Sheet, Signer, code_text
from lipas_desktop.pdf.faces import Faces, load_faces

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
MODERN = RESOURCES / "certificates" / "training" / "modern"
SEED = bytes(range(32))

MATERIALS = (
    Material("Pengenalan alat tenun dan keselamatan kerja", 2, 2, 92),
    Material("Mengikat benang (lungsi)", 1, 7, 94),
    Material("Menenun pada gedogan", None, 10, 95),
    Material("Memotret dan memasarkan produk", 1, 1),
)
SHEET = Sheet(
    number="0007/YCK/PLT/X/2021",
    name="Maria Yosefina Bano Lakapu",
    activity="Pelatihan Tenun Ikat Pewarna Alam",
    issuer="Yayasan Cendana Kreatif",
    signed_at="Kupang, 25 Oktober 2021",
    issued_on="2021-10-25",
    signers=(
        Signer("Ketua Yayasan", "Yohanes B. Manafe, S.Sos."),
        Signer("Instruktur", "Agnes Lusia Takene"),
    ),
    born="di Kupang, 14 Maret 1989",
    organiser="Yayasan Cendana Kreatif",
    partners="Sanggar Tenun Cendana",
    place="Kupang",
    dates="4–23 Oktober 2021",
    jp=24,
    predicate="Sangat Baik",
    contact="telepon (0380) 000-000, Senin–Jumat 08.00–15.00 WITA",
    instructor=Signer("Instruktur", "Agnes Lusia Takene"),
    materials=MATERIALS,
)


def signed(sheet: Sheet) -> Sheet:
    return replace(sheet, code=sign(code_text(sheet), SEED))


def variants() -> dict[str, Sheet]:
    """Give the sheets on which a layout is most likely to fail, by what they try."""
    three = (
        Signer("Wali Kota Kupang", "Dr. Ferdinandus Adrianus Seran, S.H., M.Si."),
        Signer(
            "Kepala Dinas Koperasi dan UKM Kota Kupang", "Yohanes B. Manafe, S.Sos.", "19720312"
        ),
        Signer("Pimpinan Sanggar Tenun Cendana", "Agnes Lusia Takene"),
    )
    title = (
        "Pelatihan Pengolahan Minyak Kelapa Murni (VCO) dan Pengemasan Produk "
        "untuk Usaha Kecil dan Rumah Tangga"
    )
    grand = "Prof. Dr. Ir. Raden Ajeng Theresia Wilhelmina Kusumaningrum-Manafe, S.Pd., M.Si."
    many = tuple(Material(f"Materi ke-{n} tentang usaha", 1, 1, 70 + n) for n in range(12))
    word = "Kusumaningrumwijayakartasuryadiningratputrimahendradattawangsaka"
    return {
        "plain": SHEET,
        "one word of seven letters": replace(SHEET, name="Suharti"),
        "one word of 64 letters": replace(SHEET, name=word, signers=three),
        "accents": replace(SHEET, name="José María Gonçalves Núñez Simões Žagar Łukasz"),
        "an apostrophe": replace(SHEET, name="Nur ’Aisyah Ma’ruf", born="1971"),
        "everything long": replace(SHEET, name=grand, activity=title, signers=three),
        "nothing optional": replace(
            SHEET, born="", organiser="", partners="", place="", dates="", jp=None, predicate="",
            contact="", instructor=None, materials=(), signers=SHEET.signers[:1],
        ),
        "no scores": replace(SHEET, materials=tuple(Material(m.name, 1, 1) for m in MATERIALS)),
        "twelve materials": replace(SHEET, materials=many),
        "a revision": replace(SHEET, revision=2),
    }  # fmt: skip


Write = Callable[..., bytes]


@pytest.fixture(scope="session")
def faces() -> Faces:
    return load_faces(RESOURCES / "fonts" / "paper")


@pytest.fixture(scope="session")
def layout(faces: Faces) -> Layout:
    return load_layout(MODERN, faces)


@pytest.fixture(scope="session")
def write(layout: Layout) -> Write:
    def render(*sheets: Sheet) -> bytes:
        out = BytesIO()
        render_batch(sheets, layout, out)
        return out.getvalue()

    return render
