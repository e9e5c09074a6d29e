"""Each rule tells one fault, and says nothing of a form without it."""

import pytest

from tests.unit.formengine.authoring.writing import SETTINGS, codes, look

YN = "| | list_name | name | label |\n| | yn | yes | Ya |\n| | yn | no | Tidak |"
HEAD = "| | type | name | label | relevant | constraint | constraint_message | calculation "
HEAD += "| required | default | choice_filter | appearance | repeat_count | trigger | readonly |\n"
ASKED = "| | select_one yn | a | A |\n"
SEVERAL = "| | select_multiple yn | a | A |\n"
KINDS = HEAD.replace("| readonly |", "| readonly | bind::lipas:column |")
KEPT = """
| settings |
| | form_id | version | namespaces | attribute::lipas:kind |
| | made | 1 | lipas="urn:lipas:form" | activity |
"""
CORE = """
| | text | title | Nama |
| | date | start_date | Mulai |
| | date | end_date | Selesai |
| | integer | total_jp | JP |
| | integer | session_jp | JP per sesi |
| | select_one yn | status | Status |
| | select_one yn | kind | Jenis |
| | select_one yn | skill | Keterampilan |
| | text | code | Kode |
| | text | place | Tempat |
| | text | organiser | Penyelenggara |
| | text | partners | Mitra |
| | text | issuer_name | Penerbit |
"""


def row(kind: str, name: str, label: str = "X", **cells: str) -> str:
    names = [part.strip() for part in HEAD.strip(" |\n").split("|")][3:]
    shown = [cells.get(column, "") for column in names]
    return f"| | {kind} | {name} | {label} | {' | '.join(shown)} |\n"


CASES: list[tuple[str, str, str, str, str]] = [
    # code, faulty survey, faulty choices, sound survey, sound choices
    ("form.no_questions", "", "", row("text", "b"), ""),
    ("form.column_missing", "!| | type | label |\n| | text | X |", "",
     "!| | type | name | label |\n| | text | b | X |", ""),
    ("form.column_unknown", "!| | type | name | label | remarks |\n| | text | b | X | y |", "",
     row("text", "b"), ""),
    ("form.column_misspelt",
     "!| | type | name | label | relevent | relevant |\n| | text | b | X | 1 | 1 |", "",
     "!| | type | name | label | relevent |\n| | text | b | X | 1 = 1 |", ""),
    ("form.column_twice", "!| | type | name | label | label |\n| | text | b | X | Y |", "",
     row("text", "b"), ""),
    ("form.no_heading", "!| | type | name | label |\n| | text | b | X | stray |", "",
     row("text", "b"), ""),
    ("form.column_name", ASKED, YN.replace("label |\n", "label | kab kota |\n", 1), ASKED, YN),
    ("form.group_unclosed", row("begin_group", "g") + row("text", "b"), "",
     row("begin_group", "g") + row("text", "b") + "| | end_group |\n", ""),
    ("form.repeat_unclosed", row("begin_repeat", "g") + row("text", "b"), "",
     row("begin_repeat", "g") + row("text", "b") + "| | end_repeat |\n", ""),
    ("form.group_unopened", row("text", "b") + "| | end_group |\n", "", row("text", "b"), ""),
    ("form.repeat_unopened", row("text", "b") + "| | end_repeat |\n", "", row("text", "b"), ""),
    ("form.group_empty", row("begin_group", "g") + "| | end_group |\n" + row("text", "b"), "",
     row("begin_group", "g") + row("text", "b") + "| | end_group |\n", ""),
    ("form.name_missing", row("text", ""), "", row("text", "b"), ""),
    ("form.type_missing", row("", "c") + row("text", "b"), "", row("text", "b"), ""),
    ("form.name_bad", row("text", "1b"), "", row("text", "b1"), ""),
    ("form.name_reserved", row("text", "instanceID"), "", row("text", "instance"), ""),
    ("form.name_long", row("text", "b" * 65), "", row("text", "b" * 64), ""),
    ("form.name_twice", row("text", "b") * 2, "", row("text", "b") + row("text", "c"), ""),
    ("form.name_differs_in_case", row("text", "b") + row("text", "B"), "",
     row("text", "b") + row("text", "c"), ""),
    ("form.list_not_named", row("select_one", "b"), YN, row("select_one yn", "b"), YN),
    ("form.type_not_drawn", row("geopoint", "b"), "", row("text", "b"), ""),
    ("form.bracket_unclosed", ASKED + row("text", "b", relevant="(${a} = 'yes'"), YN,
     ASKED + row("text", "b", relevant="(${a} = 'yes')"), YN),
    ("form.bracket_unopened", ASKED + row("text", "b", relevant="${a} = 'yes')"), YN,
     ASKED + row("text", "b", relevant="${a} = 'yes'"), YN),
    ("form.quote_unclosed", ASKED + row("text", "b", relevant="${a} = 'yes"), YN,
     ASKED + row("text", "b", relevant="${a} = \"yes\""), YN),
    ("form.expression_unexpected", ASKED + row("text", "b", relevant="${a} > > 1"), YN,
     ASKED + row("text", "b", relevant="${a} > 1"), YN),
    ("form.expression_unknown_axis", row("text", "b", relevant="above::x = 1"), "",
     row("text", "b", relevant="parent::x = 1"), ""),
    ("form.expression_too_deep", row("text", "b", relevant="(" * 200 + "1" + ")" * 200), "",
     row("text", "b", relevant="(" * 20 + "1" + ")" * 20), ""),
    ("form.expression_long", row("text", "b", relevant=f"1 = '{'x' * 50_000}'"), "",
     row("text", "b", relevant=f"1 = '{'x' * 5_000}'"), ""),
    ("form.function_unknown", row("text", "b", relevant="hariini() = 1"), "",
     row("text", "b", relevant="today() = 1"), ""),
    ("form.function_arguments", row("text", "b", relevant="round() = 1"), "",
     row("text", "b", relevant="round(1) = 1"), ""),
    ("form.reference_unknown", row("text", "b", relevant="${nobody} = 1"), "",
     ASKED + row("text", "b", relevant="${a} = 'no'"), YN),
    ("form.reference_empty", row("text", "b", relevant="${} = 1"), "",
     ASKED + row("text", "b", relevant="${a} = 'no'"), YN),
    ("form.cycle",
     row("text", "b", relevant="${c} = 1") + row("text", "c", relevant="${b} = 1"), "",
     row("text", "b") + row("text", "c", relevant="${b} = 1"), ""),
    ("form.always_true", ASKED + row("text", "b", relevant="${a}"), YN,
     ASKED + row("text", "b", relevant="${a} != ''"), YN),
    ("form.pattern_broken",
     row("text", "b", constraint="regex(., '[0-9')", constraint_message="M"), "",
     row("text", "b", constraint="regex(., '[0-9]')", constraint_message="M"), ""),
    ("form.pattern_long",
     row("text", "b", constraint=f"regex(., '{'x' * 501}')", constraint_message="M"), "",
     row("text", "b", constraint=f"regex(., '{'x' * 500}')", constraint_message="M"), ""),
    ("form.several_compared", SEVERAL + row("text", "b", relevant="${a} = 'yes'"), YN,
     SEVERAL + row("text", "b", relevant="selected(${a}, 'yes')"), YN),
    ("form.code_not_offered", ASKED + row("text", "b", relevant="${a} = 'perhaps'"), YN,
     ASKED + row("text", "b", relevant="${a} = 'yes'"), YN),
    ("form.code_misspelt", ASKED + row("text", "b", relevant="${a} = '1'"), YN,
     ASKED + row("text", "b", relevant="${a} = 'yes'"), YN),
    ("form.not_everywhere", ASKED + row("text", "b", relevant="preceding::x = 1"), YN,
     ASKED + row("text", "b", relevant="../a = 1"), YN),
    ("form.trigger_unnamed", ASKED + row("text", "b", calculation="1", trigger="a"), YN,
     ASKED + row("text", "b", calculation="1", trigger="${a}"), YN),
    ("form.count_no_number",
     row("text", "n") + row("begin_repeat", "r", repeat_count="${n}") + row("text", "b")
     + "| | end_repeat |\n", "",
     row("integer", "n") + row("begin_repeat", "r", repeat_count="${n}") + row("text", "b")
     + "| | end_repeat |\n", ""),
    ("form.count_without_repeat", row("text", "b", repeat_count="3"), "", row("text", "b"), ""),
    ("form.label_missing", row("text", "b", ""), "", row("text", "b"), ""),
    ("form.choice_label_missing", ASKED, YN.replace("| Ya |", "| |"), ASKED, YN),
    ("form.translation_missing",
     "!| | type | name | label::A (a) | label::B (b) |\n| | text | b | X |", "",
     "!| | type | name | label::A (a) | label::B (b) |\n| | text | b | X | Y |", ""),
    ("form.language_missing",
     "!| | type | name | label::A (a) | label::B (b) |\n| | select_one yn | b | X | Y |",
     YN.replace("label |", "label::A (a) |"),
     "!| | type | name | label::A (a) |\n| | select_one yn | b | X |",
     YN.replace("label |", "label::A (a) |")),
    ("form.message_without_rule", row("text", "b", constraint_message="M"), "",
     row("text", "b", constraint=". = 1", constraint_message="M"), ""),
    ("form.rule_without_message", row("text", "b", constraint=". = 1"), "",
     row("text", "b", constraint=". = 1", constraint_message="M"), ""),
    ("form.list_missing", row("select_one nobody", "b"), YN, row("select_one yn", "b"), YN),
    ("form.list_unused", row("text", "b"), YN, ASKED, YN),
    ("form.choice_without_code", ASKED, YN + "\n| | yn | | Y |", ASKED, YN),
    ("form.choice_without_list", ASKED, YN + "\n| | | y | Y |", ASKED, YN),
    ("form.choice_twice", ASKED, YN + "\n| | yn | yes | Y |", ASKED, YN),
    ("form.choice_with_blank", SEVERAL, YN + "\n| | yn | a b | Y |", SEVERAL,
     YN + "\n| | yn | a_b | Y |"),
    ("form.choice_two_sorts", ASKED, YN + "\n| | yn | 1 | Y |", ASKED, YN),
    ("form.filter_column", row("select_one yn", "b", choice_filter="kota = 'x'"), YN,
     row("select_one yn", "b", choice_filter="name = 'x'"), YN),
    ("form.filter_without_list", row("text", "b", choice_filter="name = 'x'"), YN, ASKED, YN),
    ("form.list_apart", ASKED + row("select_one z", "c"),
     YN + "\n| | z | a | A |\n| | yn | q | Q |",
     ASKED + row("select_one z", "c"), YN + "\n| | yn | q | Q |\n| | z | a | A |"),
    ("form.default_misfit", row("date", "b", default="besok"), "",
     row("date", "b", default="2021-10-28"), ""),
    ("form.default_not_offered", row("select_one yn", "b", default="Ya"), YN,
     row("select_one yn", "b", default="yes"), YN),
    ("form.appearance_unknown", row("text", "b", appearance="multilines"), "",
     row("text", "b", appearance="multiline"), ""),
    ("form.calculation_missing", row("calculate", "b", ""), "",
     row("calculate", "b", "", calculation="1"), ""),
    ("form.required_unfilled", row("note", "b", required="yes"), "",
     row("text", "b", required="yes"), ""),
    ("form.required_readonly", row("text", "b", required="yes", readonly="yes"), "",
     row("text", "b", required="yes", readonly="no"), ""),
    ("form.constraint_unfilled", row("note", "b", constraint=". = 1", constraint_message="M"), "",
     row("text", "b", constraint=". = 1", constraint_message="M"), ""),
    ("form.calculated_by_hand", row("text", "b", calculation="1"), "",
     row("text", "b", default="1"), ""),
    ("form.calculation_of_group",
     row("begin_group", "g", calculation="1") + row("text", "b") + "| | end_group |\n", "",
     row("begin_group", "g") + row("text", "b") + "| | end_group |\n", ""),
    ("form.other_with_filter",
     row("select_one yn or_other", "b", choice_filter="name != ''"), YN,
     row("select_one yn or_other", "b"), YN),
    ("form.other_untranslated",
     "!| | type | name | label::A (a) | label::B (b) |\n| | select_one yn or_other | b | X | Y |",
     YN,
     "!| | type | name | label::A (a) | label::B (b) |\n| | select_one yn | b | X | Y |", YN),
]  # fmt: skip


def written(survey: str) -> str:
    return survey[1:] if survey.startswith("!") else HEAD + survey


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_a_fault_is_told_and_a_sound_form_is_not(case: tuple[str, str, str, str, str]) -> None:
    code, faulty, faulty_choices, sound, sound_choices = case
    assert code in codes(look(written(faulty), faulty_choices))
    assert code not in codes(look(written(sound), sound_choices))


KEPT_CASES: list[tuple[str, str, str, str]] = [
    # code, faulty rows, sound rows, choices
    ("form.core_dropped", CORE.replace("| | date | end_date | Selesai |\n", ""), CORE, YN),
    ("form.core_retyped", CORE.replace("| date | start", "| text | start"), CORE, YN),
    ("form.column_type", CORE + row("text", "target"), CORE + row("integer", "target"), YN),
    ("form.column_shared",
     CORE + row("text", "b").rstrip() + " summary |\n" + row("text", "summary"),
     CORE + row("text", "b").rstrip() + " summary |\n", YN),
    ("form.column_not_there", CORE + row("text", "b").rstrip() + " nowhere |\n",
     CORE + row("text", "b").rstrip() + " summary |\n", YN),
    ("form.code_unknown", CORE + row("select_one sex", "b"), CORE,
     YN + "\n| | sex | X | Lain |"),
]  # fmt: skip


@pytest.mark.parametrize("case", KEPT_CASES, ids=lambda case: case[0])
def test_what_the_program_works_with_stays_in_a_register(case: tuple[str, str, str, str]) -> None:
    code, faulty, sound, choices = case
    assert code in codes(look(KINDS + faulty, choices, KEPT))
    found = look(KINDS + sound, choices if "sex" in sound else YN, KEPT)
    assert code not in codes(found)
    assert not found.of("error")


def test_both_sexes_stay_offered() -> None:
    kept = KEPT.replace("activity", "person")
    sexes = "| | list_name | name | label |\n| | sex | L | L |\n"
    question = HEAD + "| | select_one sex | sex | L/P |\n"
    assert "form.core_code_dropped" in codes(look(question, sexes, kept))
    assert "form.core_code_dropped" not in codes(look(question, sexes + "| | sex | P | P |", kept))


def test_a_register_must_be_there_and_the_programs_columns_be_declared() -> None:
    question = HEAD + row("text", "b")
    assert "form.register_unknown" in codes(look(question, "", KEPT.replace("activity", "boat")))
    undeclared = KEPT.replace("urn:lipas:form", "urn:other")
    assert "form.namespace_missing" in codes(look(KINDS + CORE, YN, undeclared))
    assert "form.own_column" in codes(
        look(KINDS.replace("lipas:column", "lipas:colour") + CORE, YN, KEPT)
    )


def test_the_settings_name_a_form_its_version_and_a_language_that_is_there() -> None:
    bare = SETTINGS.replace("| version |", "| style |")
    assert "form.setting_missing" in codes(look(HEAD + row("text", "b"), "", bare))
    speaking = SETTINGS.replace("| version |", "| version | default_language |").replace(
        "| 1 |", "| 1 | Tetun (tet) |"
    )
    question = "| | type | name | label::English (en) |\n| | text | b | X |"
    assert "form.language_unknown" in codes(look(question, "", speaking))
    spoken = speaking.replace("Tetun (tet)", "English (en)")
    assert "form.language_unknown" not in codes(look(question, "", spoken))


def test_a_name_is_never_given_to_another_type() -> None:
    question = HEAD + row("text", "b")
    assert "form.retyped" in codes(look(question, b="integer"))
    assert "form.retyped" not in codes(look(question, b="text"))


def test_a_cycle_is_told_with_its_chain_also_over_a_group() -> None:
    rows = row("begin_group", "g", relevant="${c} = 'x'") + row("text", "b") + "| | end_group |\n"
    rows += row("calculate", "c", calculation="${b}")
    (cycle,) = [r for r in look(HEAD + rows).remarks if r.code == "form.cycle"]
    assert cycle.detail in ("c → b → g → c", "g → c → b → g")


def test_what_the_converter_refuses_is_told_with_the_row() -> None:
    found = look(HEAD + row("text", "b") + "\n\n" + row("range", "c").replace("| range", "| range"))
    assert not [r for r in found.remarks if r.code == "form.not_converted"]
    refused = look(
        "| | type | name | label | parameters |\n| | text | a | A |\n\n"
        "| | range | b | B | start=x |"
    )
    (told,) = [r for r in refused.remarks if r.code == "form.not_converted"]
    assert told.row in (0, 5)
    assert "range" in told.detail or "start" in told.detail
