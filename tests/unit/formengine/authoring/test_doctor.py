"""A whole form before the doctor: what is repaired, what is told, and that nothing else happens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.authoring.book import FormBook, book_of, letters
from lipas_desktop.formengine.authoring.doctor import examine
from lipas_desktop.formengine.authoring.texts import as_csv, grids, read_text, written
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.ui.sentences.table import SENTENCES
from tests.unit.formengine.authoring.writing import codes, look
from tests.unit.formengine.making import FORMS, Noon

SEEDED = {
    "survey": [
        ["type", "name", "label", "relevant", "constraint", "constraint_message", "default",
         "choice_filter", "calculation"],
        ["select_one yn", "married", "Kawin"],
        ["text", "spouse", "Pasangan", "(${married} = 'yes'"],
        ["integer", "children", "Anak", "${spouze} != ''"],
        ["text", "note", "Catatan", "${married}"],
        ["date", "since", "Sejak", "", "", "", "kemarin"],
        ["text", "phone", "HP", "", "regex(., '[0-9')", "Hanya angka."],
        ["select_one town", "town", "Kota", "", "", "", "", "provinsi = 'NTT'"],
        ["calculate", "one", "", "", "", "", "", "", "${two} + 1"],
        ["calculate", "two", "", "", "", "", "", "", "${one} + 1"],
        ["text", "married", "Sudah kawin"],
        ["text", "rt", "RT", "", ". < hari_ini()", "Salah."],
    ],
    "choices": [
        ["list_name", "name", "label", "province"],
        ["yn", "yes", "Ya"],
        ["yn", "no", "Tidak"],
        ["town", "kpg", "Kupang", "NTT"],
        ["town", "kpg", "Kupang lagi", "NTT"],
    ],
    "settings": [["form_id", "version", "allow_choice_duplicates"], ["made", "1", "no"]],
}  # fmt: skip
CURES = [
    ("form.bracket_unclosed", "survey", 3, "D", ""),
    ("form.reference_unknown", "survey", 4, "D", "${spouze} → ${spouse}"),
    ("form.always_true", "survey", 5, "D", "${married} != ''"),
    ("form.default_misfit", "survey", 6, "G", "date"),
    ("form.pattern_broken", "survey", 7, "E", "unterminated character set at position 0"),
    ("form.filter_column", "survey", 8, "H", "provinsi → province"),
    ("form.cycle", "survey", 9, "I", "one → two → one"),
    ("form.name_twice", "survey", 11, "B", "2"),
    ("form.function_unknown", "survey", 12, "E", "hari_ini()"),
    ("form.choice_twice", "choices", 5, "B", "4"),
]


def test_ten_seeded_faults_are_told_with_sheet_row_and_cure_and_nothing_more() -> None:
    found = examine(book_of(SEEDED, "made.xlsx"), "made.xlsx")
    told = [(r.code, r.sheet, r.row, r.column, r.detail) for r in found.remarks]
    assert told == CURES
    assert not found.is_usable


def test_what_can_only_be_meant_in_one_way_is_repaired_and_told() -> None:
    found = look(
        "| | Type | Name | Label | relevent | requird |\n"
        "| | select one yn | a | A | | ya |\n"
        "| | intger | b | B | ${a} == ‘yes’ && ${ a }<>'' | |\n"
        "| | tel | c | C | | |\n"
        "| | begin group | meta | D | | |\n| | text | e | E | ${c} != '' | |\n| | end group |",
        "| | list name | name | label |\n| | yn | 1.0 | Ya |\n| | yn | yes | Ya |",
    )
    assert found.is_usable
    assert {r.code for r in found.of("repaired")} == {
        "form.column_read_as", "form.yes_read_as", "form.type_read_as", "form.type_as_text",
        "form.expression_read_as", "form.meta_renamed", "form.whole_number",
    }  # fmt: skip
    assert found.form is not None
    state = FormState(found.form, clock=Noon())
    assert not state.is_relevant("b")
    state.answer("a", "yes")
    assert state.is_relevant("b")
    assert [choice.value for choice in state.choices("a")] == ["1", "yes"]


def test_blanks_that_cannot_be_seen_are_taken_from_names_and_types() -> None:
    rows = [["type", "name", "label"], ["text ", "a\u00a0", "A "]]
    found = examine(book_of({"survey": rows}, "a.xlsx"), "a.xlsx")
    assert [(r.code, r.column, r.detail) for r in found.of("repaired")] == [
        ("form.blanks_taken", "A", "text"),
        ("form.blanks_taken", "B", "a"),
    ]
    assert found.is_usable


def test_texts_inside_quotation_marks_are_left_as_they_are() -> None:
    said = "| | type | name | label | relevant |\n| | text | a | A | |\n"
    said += "| | text | b | B | ${a} = 'x == y && z’s' |"
    found = look(said)
    assert not found.of("repaired")
    assert found.is_usable


def test_codes_that_come_twice_are_allowed_where_a_filter_tells_them_apart() -> None:
    survey = "| | type | name | label | choice_filter |\n| | text | p | P | |\n"
    survey += "| | select_one t | t | T | prov = ${p} |"
    choices = "| | list_name | name | label | prov |\n| | t | x | X | a |\n| | t | x | X | b |"
    found = look(survey, choices)
    assert found.is_usable
    assert [r.code for r in found.of("repaired")] == ["form.choices_may_double"]


def test_the_programs_own_forms_are_sound_and_kept_to_the_letter() -> None:
    for path in sorted(FORMS.glob("*.md")):
        if path.name == "README.md":
            continue
        data = path.read_bytes()
        found = examine(read_text(data, path.name), path.name)
        assert (path.name, found.remarks) == (path.name, ())
        assert found.source == data
        assert found.is_usable


def test_a_line_break_in_a_cell_makes_a_csv_of_the_form() -> None:
    sheets = {"survey": [["type", "name", "label"], ["text", "a", "Satu\nDua"]]}
    found = examine(book_of(sheets, "a.xlsx"), "a.xlsx")
    assert found.name == "a.csv"
    assert found.is_usable
    assert grids(read_text(found.source, found.name)) == grids(found.book)


def test_columns_are_called_as_spreadsheet_programs_call_them() -> None:
    assert [letters(n) for n in (0, 25, 26, 51, 701, 702)] == ["A", "Z", "AA", "AZ", "ZZ", "AAA"]


@pytest.mark.parametrize("data", [b"\xff\xfe\0\1", b"| survey |\n\0"])
def test_what_is_no_text_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(WorldError) as refused:
        read_text(data, "a.md")
    assert refused.value.code == "form.not_text"


def test_a_form_too_large_is_refused_by_name() -> None:
    with pytest.raises(WorldError) as refused:
        book_of({"survey": [["type"]] + [["text"]] * 20_001}, "a.xlsx")
    assert refused.value.code == "form.too_large"


WORDS = st.sampled_from((
    "type", "name", "label", "relevant", "calculation", "choice_filter", "constraint", "required",
    "default", "repeat_count", "trigger", "appearance", "list_name", "label::A (a)", "form_id",
    "bind::lipas:column", "bind::x:y", "attribute::lipas:kind", "namespaces", "instance::tag",
    "text", "select_one yn", "begin_group", "end_group", "begin_repeat", "end_repeat", "calculate",
    "note", "integer", "yn", "a", "b", "${a}", "${b} + 1", "(", "'", "regex(., '[')", "yes", "meta",
    "selected(${a}, 'x')", "instance('yn')/root/item[name = ${a}]/label", "|", "\\|", "x\ny", "#",
    "-", "select_multiple yn or_other", "range", "start=x", "parameters", "begin loop over yn",
    'a="b"', "<b>", "&", "1", "1.0", "person", "activity", "\u200b", "rank yn", "data", "image",
    "select_one_from_file x.csv", "select_one ${a}", "osm", "cascading_select a", "entities",
))  # fmt: skip
CELLS = st.one_of(WORDS, WORDS, WORDS, st.text(max_size=12))
ROWS = st.lists(st.lists(CELLS, max_size=7), max_size=9)
HEADED = st.tuples(st.lists(WORDS, min_size=2, max_size=7), ROWS).map(lambda t: [t[0], *t[1]])
SHEET_NAMES = st.sampled_from(("survey", "choices", "settings", "entities", "Survei", "osm"))
PLAUSIBLE = st.lists(
    st.tuples(st.sampled_from(("text", "select_one yn", "calculate", "begin_repeat", "end_repeat",
                               "begin_group", "end_group")),
              st.sampled_from(("a", "b", "c")), CELLS, CELLS, CELLS).map(list),
    max_size=7,
).map(lambda rows: [["type", "name", "label", "relevant", "calculation"], *rows])  # fmt: skip
BOOKS = st.one_of(
    st.dictionaries(SHEET_NAMES, HEADED, max_size=4),
    PLAUSIBLE.map(lambda rows: {**SEEDED, "survey": rows}),
)


@given(BOOKS)
def test_no_workbook_makes_anything_but_remarks_that_have_words(
    sheets: dict[str, list[list[str]]],
) -> None:
    found = examine(book_of(sheets, "a.xlsx"), "a.xlsx")
    assert {remark.code for remark in found.remarks} <= SENTENCES.keys()
    if not found.is_usable:
        assert found.of("error")
    elif found.form is not None:
        FormState(found.form, clock=Noon())


@given(BOOKS)
def test_what_is_written_is_read_back_the_same(sheets: dict[str, list[list[str]]]) -> None:
    book = mended(book_of(sheets, "a.xlsx"))
    ending, data = written(book)
    assert grids(read_text(data, f"a{ending}")) == grids(book)
    assert grids(read_text(as_csv(book).encode(), "a.csv")) == grids(book)


def mended(book: FormBook) -> FormBook:
    return examine(book, "a.xlsx").book


@given(st.binary(max_size=200))
def test_any_bytes_make_a_form_or_a_refusal_by_name(data: bytes) -> None:
    for name in ("a.md", "a.csv"):
        try:
            book = read_text(data, name)
        except WorldError as refused:
            assert refused.code in SENTENCES  # noqa: PT017 - any of several
        else:
            assert codes(examine(book, name))
