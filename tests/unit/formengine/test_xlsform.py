"""Loading: conversion once, the cache, and files that are no forms."""

import importlib.metadata
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.reading import read_form
from lipas_desktop.formengine.xlsform import BUILT, CONVERTER, convert, key_of, load_form
from tests.unit.formengine.making import form_of

GOOD = "| survey |\n| | type | name | label |\n| | text | a | A |\n"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.md"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_the_converter_named_in_the_key_is_the_one_installed() -> None:
    assert f"pyxform {importlib.metadata.version('pyxform')}" == CONVERTER


def test_a_form_is_converted_once_for_what_it_says(good: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    load_form(good, cache)
    (kept,) = cache.iterdir()
    kept.write_text(kept.read_text().replace("<label>A</label>", "<label>kept</label>"))
    again = load_form(good, cache)
    assert "kept" in str(again.question("a").label)
    good.write_text(GOOD.replace("| A |", "| B |"), encoding="utf-8")
    assert "B" in str(load_form(good, cache).question("a").label)
    assert len(list(cache.iterdir())) == 2


def test_a_cache_cut_short_is_passed_over_and_mended(good: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    load_form(good, cache)
    (kept,) = cache.iterdir()
    whole = kept.read_text()
    for broken in ("", whole[:200]):
        kept.write_text(broken)
        assert load_form(good, cache).question("a").kind == "text"
        assert kept.read_text() == whole


def test_a_packaged_conversion_is_used_before_the_cache(good: Path, tmp_path: Path) -> None:
    built = tmp_path / BUILT
    built.mkdir()
    text = convert(good.read_bytes(), good.name).replace("<label>A<", "<label>built<")
    (built / f"good-{key_of(good.read_bytes())}.xml").write_text(text)
    assert "built" in str(load_form(good, tmp_path / "cache").question("a").label)
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_does_not_stop_the_form(good: Path) -> None:
    blocked = good.parent / "file"
    blocked.write_text("no folder")
    assert load_form(good, blocked).question("a").kind == "text"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.md", b"", ""),
        ("a.md", b"nothing of the kind", ""),
        ("a.md", b"| survey |\n| | type | name | label |\n| | text | a | ${b} |", "b"),
        ("a.md", b"| survey |\n| | type | name | label |\n| | nonsense | a | A |", "nonsense"),
        ("a.md", b"| survey |\n| | type | name | instance::tag |\n| | text | a | x |", ""),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n no workbook", ""),
        ("a.md", b"\xff\xfe\x00", ""),
    ],
)
def test_whatever_the_converter_trips_over_is_one_error(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        load_form(path, None)
    assert caught.value.code == "form.unreadable"
    assert caught.value.params["file"] == name
    assert says in str(caught.value.params["detail"])


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"form\.missing"):
        load_form(tmp_path / "none.md", None)


def test_questions_carry_what_the_own_columns_say() -> None:
    form = form_of(
        """
        | | type | name | bind::lipas:column | bind::lipas:checked | bind::lipas:odd |
        | | hidden | a | nik_text | nik | x |
        """,
        settings='| | namespaces | attribute::lipas:kind |\n| | lipas="urn:lipas:form" | person |',
    )
    question = form.question("a")
    assert (question.column, question.checked) == ("nik_text", "nik")
    assert form.kind == "person"
    assert form.checked("nik") is question
    assert [(f.code, f.detail) for f in form.findings] == [("form.unknown_column", "odd")]


def test_a_register_that_is_not_there_is_a_finding() -> None:
    form = form_of(
        "| | type | name | label |\n| | text | a | A |",
        settings='| | namespaces | attribute::lipas:kind |\n| | lipas="urn:lipas:form" | nobody |',
    )
    assert [finding.code for finding in form.findings] == ["form.unknown_register"]


def test_what_an_id_refers_to_and_stands_beside_is_read_and_doubted() -> None:
    form = form_of(
        """
        | | type | name | label | bind::lipas:refers | bind::lipas:beside |
        | | text | giver_name | From | | |
        | | hidden | giver | | stakeholder pokmas_member | giver_name |
        | | hidden | other | | nobody | nowhere |
        """,
        settings='| | namespaces | attribute::lipas:kind |\n| | lipas="urn:lipas:form" | support |',
    )
    giver = form.question("giver")
    assert (giver.refers, giver.beside) == (("stakeholder", "pokmas_member"), "giver_name")
    assert [(f.code, f.aspect, f.detail) for f in form.findings] == [
        ("form.unknown_register", "refers", "nobody"),
        ("form.unknown_question", "beside", "nowhere"),
    ]


def test_rows_are_shared_by_word_or_by_quarters() -> None:
    form = form_of(
        """
        | | type | name | label | bind::lipas:row | appearance |
        | | text | a | A | one | |
        | | text | b | B | one | |
        | | text | c | C | two | |
        | | text | d | D | | w1 |
        | | text | e | E | | w3 |
        | | text | f | F | | w1 |
        | | text | g | G | | |
        """,
        settings='| | namespaces |\n| | lipas="urn:lipas:form" |',
    )
    rows = [[question.name for question in row] for row in form.sections[0].rows]
    assert rows == [["a", "b"], ["c"], ["d", "e"], ["f"], ["g"]]


def test_a_labelled_group_inside_a_group_is_a_section_of_its_own() -> None:
    form = form_of("""
        | | type | name | label | appearance |
        | | begin_group | g | Luar | col2 |
        | | text | a | A | |
        | | begin_group | h | Dalam | |
        | | text | b | B | |
        | | end_group | | | |
        | | begin_group | i | | |
        | | text | c | C | |
        | | end_group | | | |
        | | end_group | | | |
    """)
    found = [(s.ref, s.column, [q.name for row in s.rows for q in row]) for s in form.sections]
    assert found == [("/data/g", 2, ["a"]), ("/data/g/h", 1, ["b"]), ("/data/g", 2, ["c"])]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("text", "text"), ("integer", "integer"), ("decimal", "decimal"), ("date", "date"),
        ("time", "time"), ("dateTime", "datetime"), ("note", "note"), ("hidden", "hidden"),
        ("acknowledge", "acknowledge"), ("geopoint", "unsupported"), ("image", "unsupported"),
        ("barcode", "text"), ("select_one l", "select_one"), ("rank l", "unsupported"),
    ],
)  # fmt: skip
def test_types_become_kinds(written: str, kind: str) -> None:
    form = form_of(
        f"| | type | name | label |\n| | {written} | q | Q |",
        "| | list_name | name | label |\n| | l | x | X |\n| | l | y | Y |",
    )
    assert form.question("q").kind == kind


def test_xml_that_is_no_form_is_refused() -> None:
    from lipas_desktop.formengine.errors import FormFault

    for xml in ("<a/>", "<h><model/><body/></h>"):
        with pytest.raises(FormFault):
            read_form(xml)
