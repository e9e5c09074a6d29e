"""Whatever the facts, nothing leaves its place, and what cannot fit is said beforehand."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lipas_desktop.certificates.element import Facts
from lipas_desktop.certificates.layout import Layout
from lipas_desktop.certificates.placeholders import values_of
from lipas_desktop.certificates.render import Unfitting, unfitting
from lipas_desktop.certificates.sheet import Material, Sheet, Signer
from lipas_desktop.pdf.marks import Mark, Run, Stencil

from .conftest import SHEET, signed, variants

# Printers leave this much blank, in millimetres: at the sides, above and below.
SIDE, EDGE = 15, 10
QUIET = 1.7


def pages(layout: Layout, sheet: Sheet) -> Iterator[list[Mark]]:
    facts = Facts(sheet, values_of(sheet))
    for side in layout.sides:
        yield [mark for e in side for mark in e.compose(e.content(facts))]


def outside(mark: Mark) -> bool:
    left, top, right, bottom = mark.box
    hair = 0.01
    return (
        left < SIDE - hair
        or right > 297 - SIDE + hair
        or top < EDGE - hair
        or bottom > 210 - EDGE + hair
    )


def overlap(one: Mark, other: Mark) -> bool:
    # Letters keep clear of each other by their x-height and baseline; leading may touch.
    def tight(mark: Mark) -> tuple[float, float, float, float]:
        left, top, right, bottom = mark.box
        if isinstance(mark, Run):
            size = mark.size * 25.4 / 72
            return left, mark.y - 0.66 * size, right, mark.y + 0.05 * size
        return left - QUIET, top - QUIET, right + QUIET, bottom + QUIET

    a, b = tight(one), tight(other)
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def assert_clean(layout: Layout, sheet: Sheet) -> None:
    for marks in pages(layout, sheet):
        level = [mark for mark in marks if not (isinstance(mark, Run) and mark.angle)]
        assert [mark for mark in level if outside(mark)] == []
        texts = [mark for mark in level if isinstance(mark, Run | Stencil)]
        assert [pair for pair in combinations(texts, 2) if overlap(*pair)] == []


@pytest.mark.parametrize("name", variants())
def test_every_variant_stays_inside_the_margins_and_touches_nothing(
    layout: Layout, name: str
) -> None:
    sheet = variants()[name]
    assert unfitting([sheet], layout) == []
    assert_clean(layout, signed(sheet))


word = st.text("abdefghijklmnopqrstuvwxyzéñç", min_size=1, max_size=13).map(str.title)
phrase = st.lists(word, min_size=1, max_size=13).map(" ".join)
optional = phrase | st.just("")
signers = st.lists(st.builds(Signer, phrase, phrase, optional), min_size=1, max_size=3)
materials = st.lists(
    st.builds(
        Material,
        phrase,
        st.none() | st.integers(0, 99),
        st.none() | st.integers(0, 99),
        st.none() | st.integers(0, 100),
    ),
    max_size=12,
)
sheets = st.builds(
    replace,
    st.just(SHEET),
    name=phrase,
    activity=phrase,
    issuer=phrase,
    organiser=optional,
    partners=optional,
    place=optional,
    born=optional,
    predicate=optional,
    contact=optional,
    signers=signers.map(tuple),
    materials=materials.map(tuple),
)


@settings(max_examples=100)
@given(sheet=sheets)
def test_any_sheet_either_fits_cleanly_or_is_said_not_to(layout: Layout, sheet: Sheet) -> None:
    if not unfitting([sheet], layout):
        assert_clean(layout, signed(sheet))


@pytest.mark.parametrize("name", ["Suharti", "Maria Lakapu", variants()["everything long"].name])
def test_one_line_or_two_the_name_has_the_same_centre(layout: Layout, name: str) -> None:
    front = next(pages(layout, replace(SHEET, name=name)))
    runs = [m for m in front if isinstance(m, Run) and m.text in name and m.size >= 17]
    middle = sum(run.y - 0.24 * run.size * 25.4 / 72 for run in runs) / len(runs)
    assert middle == pytest.approx(80.8)


def y_of(layout: Layout, sheet: Sheet, text: str) -> float:
    return next(
        mark.y
        for mark in next(pages(layout, sheet))
        if isinstance(mark, Run) and mark.text.startswith(text)
    )


def test_without_a_birth_the_lines_below_rise(layout: Layout) -> None:
    bare = replace(SHEET, born="")
    for text in ("yang telah", "Pelatihan", "diselenggarakan", "dengan predikat"):
        assert y_of(layout, SHEET, text) - y_of(layout, bare, text) == pytest.approx(3.5)


def test_under_a_title_of_two_lines_the_grade_goes_up_into_the_line_of_the_place(
    layout: Layout,
) -> None:
    long = variants()["everything long"]
    place, grade = (y_of(layout, long, text) for text in ("di Kupang", "Sangat Baik"))
    assert place == grade
    assert y_of(layout, SHEET, "Sangat Baik") > y_of(layout, SHEET, "di Kupang")


@pytest.mark.parametrize(
    ("changes", "element"),
    [
        ({"name": "Kusumaningrum" * 9}, "name"),
        ({"activity": "Pelatihan Pengolahan Minyak Kelapa " * 9}, "activity"),
        ({"issuer": "Yayasan Cendana Kreatif " * 6}, "issuer"),
        ({"organiser": "Yayasan Cendana Kreatif " * 14}, "organiser"),
        ({"number": "0007/YCK/PLT/X/2021" * 6}, "number"),
        ({"contact": "telepon" * 20}, "contact"),
        ({"signers": (Signer("Ketua", "Kusumaningrum" * 5),)}, "signers"),
        ({"signers": (Signer("Ketua", "Yohanes"),) * 4}, "signers"),
        ({"instructor": Signer("Instruktur", "Kusumaningrum" * 5)}, "instructor"),
        ({"materials": (Material("Materi", 1, 1),) * 13}, "materials"),
        ({"materials": (Material("Menghitung biaya " * 20, 1, 1),)}, "materials"),
        ({"signed_at": "Kupang, 25 Oktober 2021 " * 5}, "signed_at"),
        ({"signers": (Signer("Ketua", "Yohanes", "1972" * 20),)}, "signers"),
        (
            {
                "name": variants()["everything long"].name,
                "activity": variants()["everything long"].activity,
                "predicate": "Sangat Baik " * 5,
                "dates": "1 Januari–31 Desember 2021",
                "issuer": "Yayasan Pendidikan Keterampilan dan Usaha Bersama Cendana Kreatif",
                "signed_at": "Kabupaten Timor Tengah Selatan, 31 Desember 2021",
            },
            "code",
        ),
    ],
)
def test_what_does_not_fit_is_named_before_anything_is_numbered(
    layout: Layout, changes: dict[str, object], element: str
) -> None:
    sheet = replace(SHEET, **changes)  # type: ignore[arg-type]
    assert element in {found.element for found in unfitting([SHEET, sheet], layout)}
    assert {found.place for found in unfitting([SHEET, sheet], layout)} == {1}


def test_letters_that_would_print_as_boxes_are_named(layout: Layout) -> None:
    found = unfitting([replace(SHEET, name="Li 李明"), SHEET], layout)
    assert set(found) == {Unfitting(0, "name", "李明")}
