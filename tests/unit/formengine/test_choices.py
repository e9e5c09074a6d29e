"""Choices: filters, lists from outside, order, and what happens to what is no longer offered."""

from collections.abc import Iterable, Mapping, Sequence

from lipas_desktop.formengine.resources import RowsSource
from tests.unit.formengine.making import opened

CASCADE = """
| | type | name | label | choice_filter |
| | select_one province | province | Provinsi | |
| | select_one regency | regency | Kabupaten | province = ${province} |
| | select_multiple regency | visited | Pernah ke | province = ${province} |
"""
PLACES = """
| | list_name | name | label | province |
| | province | ntt | NTT | |
| | province | bali | Bali | |
| | regency | kupang | Kupang | ntt |
| | regency | belu | Belu | ntt |
| | regency | badung | Badung | bali |
"""


def codes(state, ref: str) -> list[str]:
    return [choice.value for choice in state.choices(ref)]


def test_a_filter_follows_the_answer_that_it_reads() -> None:
    state = opened(CASCADE, PLACES)
    assert codes(state, "regency") == []
    assert "choices" in state.answer("province", "ntt").of("/data/regency")
    assert codes(state, "regency") == ["kupang", "belu"]
    state.answer("province", "bali")
    assert [c.label for c in state.choices("regency")] == ["Badung"]


def test_what_is_no_longer_offered_is_not_saved_but_comes_back() -> None:
    state = opened(CASCADE, PLACES)
    state.answer("province", "ntt")
    state.answer("regency", "kupang")
    changes = state.answer("province", "bali")
    assert "value" in changes.of("/data/regency")
    assert state.value("regency") is None
    assert [cleared.column for cleared in state.cleared_answers()] == ["regency"]
    state.answer("province", "ntt")
    assert state.value("regency") == "kupang"
    assert state.cleared_answers() == []


def test_several_choices_keep_the_order_of_the_list_and_lose_only_what_is_gone() -> None:
    state = opened(CASCADE, PLACES)
    state.answer("province", "ntt")
    state.answer("visited", ["belu", "kupang", "belu"])
    assert state.value("visited") == ["kupang", "belu"]
    state.answer("province", "bali")
    assert state.value("visited") == []


def test_a_saved_code_that_is_no_longer_in_the_list_stays() -> None:
    state = opened(CASCADE, PLACES)
    state.load({}, {"province": "ntt", "regency": "atambua"})
    assert state.value("regency") == "atambua"
    assert state.cleared_answers() == []


def test_a_list_served_by_the_caller_wins_over_the_written_one() -> None:
    rows = [{"name": "papua", "label": "Papua"}]
    state = opened(CASCADE, PLACES, instances={"province": RowsSource(rows)})
    assert [(c.value, c.label) for c in state.choices("province")] == [("papua", "Papua")]


def test_served_labels_have_languages() -> None:
    survey = """
        | | type | name | label::Bahasa Indonesia (id) | label::English (en) |
        | | select_one skill | skill | Keterampilan | Skill |
    """
    rows = [{"name": "TENUN", "label": "Tenun", "label::en": "Weaving"}]
    state = opened(
        survey,
        "| | list_name | name | label::Bahasa Indonesia (id) | label::English (en) |\n"
        "| | skill | X | X | X |",
        "| | default_language |\n| | Bahasa Indonesia (id) |",
        {"skill": RowsSource(rows)},
    )
    assert state.choices("skill")[0].label == "Tenun"
    state.set_language("en")
    assert state.choices("skill")[0].label == "Weaving"


class Villages:
    """A source too large to be read whole: it counts how it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def rows(self) -> Iterable[Mapping[str, str]]:
        raise AssertionError("read whole")

    def matching(self, column: str, value: str) -> Sequence[Mapping[str, str]]:
        self.asked.append((column, value))
        return [{"code": value, "name": "Oebobo"}] if value == "5371011001" else []


def test_a_large_source_is_asked_by_key_and_never_read_whole() -> None:
    villages = Villages()
    state = opened(
        """
        | | type | name | label | calculation |
        | | text | code | Kode | |
        | | calculate | village | | pulldata('regions', 'name', 'code', ${code}) |
        | | calculate | again | | instance('regions')/root/item[code = ${code}]/name |
        """,
        instances={"regions": villages},
    )
    state.answer("code", "5371011001")
    assert state.text("village") == "Oebobo"
    assert state.text("again") == "Oebobo"
    assert villages.asked.count(("code", "5371011001")) == 1


def test_a_source_that_nobody_serves_is_empty() -> None:
    state = opened("""
        | | type | name | label | calculation |
        | | calculate | x | | pulldata('house', 'value', 'name', 'religion') |
    """)
    assert state.value("x") is None
    assert state.form.external == {"house": "jr://file-csv/house.csv"}


def test_the_name_of_a_choice_can_be_shown() -> None:
    state = opened(
        """
        | | type | name | label | calculation |
        | | select_one province | province | Provinsi | |
        | | calculate | shown | | jr:choice-name(${province}, '${province}') |
        """,
        PLACES,
    )
    state.answer("province", "ntt")
    assert state.text("shown") == "NTT"
