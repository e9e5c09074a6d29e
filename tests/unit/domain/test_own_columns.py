"""What own columns are called inside."""

import pytest

from lipas_desktop.domain.own_columns import column_key, question_name


@pytest.mark.parametrize("label", ["Ukuran baju", "  ukuran   BAJU ", "UKURAN BAJU"])
def test_case_and_blanks_make_no_other_column(label: str) -> None:
    assert question_name(label, "choice") == "own_ukuran_baju_choice"


@pytest.mark.parametrize("kind", ["text", "number", "date"])
def test_another_kind_never_gets_the_same_name(kind: str) -> None:
    assert question_name("Ukuran", kind) != question_name("Ukuran", "choice")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [("C++", "C#"), ("衬衫", "鞋"), ("Ukuran-baju", "Ukuran baju"), ("José", "Jose")],
)
def test_labels_that_lose_letters_stay_apart(one: str, other: str) -> None:
    names = {question_name(one, "text"), question_name(other, "text")}
    assert len(names) == 2
    assert all(name.isascii() and name.replace("_", "").isalnum() for name in names)


def test_a_later_turn_is_another_name() -> None:
    assert question_name("Ukuran", "text", 1) == "own_ukuran_text_1"


def test_a_key_is_the_same_everywhere_and_belongs_to_one_register() -> None:
    assert column_key("person", "own_a_text") == column_key("person", "own_a_text")
    assert column_key("person", "own_a_text") != column_key("activity", "own_a_text")
    assert len(column_key("person", "own_a_text")) == 22
