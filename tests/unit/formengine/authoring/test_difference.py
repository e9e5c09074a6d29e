"""What a new version changes is told question by question, and nothing else is."""

from lipas_desktop.formengine.authoring.difference import differences
from lipas_desktop.formengine.authoring.texts import read_text
from tests.unit.formengine.making import FORMS

OLD = """| survey |
| | type | name | label::A (a) | label::B (b) | relevant |
| | text | one | Satu | One | |
| | text | two | Dua | Two | |
| | begin_group | g | G | G | |
| | select_one yn | three | Tiga | Three | ${one} = 'x' |
| | end_group | | | | |
| | integer | four | Empat | Four | |
| choices |
| | list_name | name | label::A (a) |
| | yn | yes | Ya |
| | yn | no | Tidak |
"""
NEW = """| survey |
| | type | name | label::A (a) | label::B (b) | relevant |
| | text | two | Dua | Two | |
| | text | one | Satu | Number one | |
| | begin_group | g | G | G | |
| | text | five | Lima | Five | |
| | end_group | | | | |
| | select_one yn | three | Tiga | Three | ${one} = 'y' |
| | decimal | four | Empat | Four | |
| choices |
| | list_name | name | label::A (a) |
| | yn | yes | Iya |
| | yn | perhaps | Mungkin |
"""


def test_each_change_is_told_once() -> None:
    found = differences(read_text(OLD.encode(), "a.md"), read_text(NEW.encode(), "b.md"))
    told = {(d.what, d.name, d.aspect, d.before, d.after) for d in found}
    assert told == {
        ("moved", "two", "", "two", "two"),
        ("relabelled", "one", "label B (b)", "One", "Number one"),
        ("added", "five", "", "", "text"),
        ("moved", "three", "", "g/three", "three"),
        ("rule", "three", "relevant", "${one} = 'x'", "${one} = 'y'"),
        ("retyped", "four", "type", "integer", "decimal"),
        ("choice_relabelled", "yn/yes", "label", "Ya", "Iya"),
        ("choice_added", "yn/perhaps", "", "", "perhaps"),
        ("choice_dropped", "yn/no", "", "no", ""),
    }
    back = differences(read_text(NEW.encode(), "b.md"), read_text(OLD.encode(), "a.md"))
    assert ("dropped", "five") in {(d.what, d.name) for d in back}


def test_what_a_question_is_called_is_told_in_every_language() -> None:
    found = differences(read_text(OLD.encode(), "a.md"), read_text(NEW.encode(), "b.md"))
    called = {d.name: dict(d.labels) for d in found if d.what == "rule"}
    assert set(called["three"]) == {"A (a)", "B (b)"}
    assert len(set(called["three"].values())) == 2


def test_the_same_form_has_no_differences() -> None:
    data = (FORMS / "participant.md").read_bytes()
    assert differences(read_text(data, "a.md"), read_text(data, "b.md")) == []
