"""Drafts, saves, and what others wrote meanwhile: nothing typed is lost, nothing is overwritten."""

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Set, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import people, record_history, records
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.formview.settling import differing
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.pages.people.history import Change, actions_of
from tests.ui.asker import ScriptedAsker
from tests.ui.hands import Hands, Key, failures, shown
from tests.ui.house import add_people

PERSON = {"full_name": "Yuliana Tefa", "sex": "P", "alias": "Yuli", "phone": "081200000142"}


@pytest.fixture
def asker(context: AppContext) -> ScriptedAsker:
    assert isinstance(context.ask, ScriptedAsker)
    return context.ask


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot) -> Hands:
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(910, 640)
    view.open(records.open_form(session, "person"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


@pytest.fixture
def person(session: Session, hands: Hands) -> RowId:
    (row,) = add_people(session, [PERSON])
    hands.view.open(records.open_form(session, "person", row))
    hands.view.begin()
    return row


def held(session: Session, row: RowId) -> dict[str, object]:
    return dict(people.get(session, row).values)


def drafts(session: Session) -> int:
    return len(records.drafts(session))


# Drafts


def test_a_field_that_is_left_is_kept_at_once(session: Session, hands: Hands) -> None:
    hands.type("Yuliana")
    assert drafts(session) == 0
    hands.press(Key.Key_Tab)
    hands.rest()
    (draft,) = records.drafts(session)
    assert draft.answers["/data/identity/full_name"] == "Yuliana"


def test_what_is_being_typed_is_kept_within_two_seconds(
    session: Session, hands: Hands, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(hands.view.draft_kept, timeout=2500):
        hands.type("Yul")
    (draft,) = records.drafts(session)
    assert draft.answers["/data/identity/full_name"] == "Yul"


def test_a_draft_comes_back_with_everything_in_it(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Yuliana")
    hands.fill("birth_text", "umur 45")
    hands.fill("nik_text", "12")
    hands.rest()
    opened = records.open_form(session, "person")
    assert opened.draft_at == session.clock.now_ms()
    hands.view.open(opened)
    assert hands.text("full_name") == "Yuliana"
    assert hands.text("birth_text") == "umur 45 (2021)"
    assert [check.code for check in hands.view.checks] == ["nik.length"]
    assert hands.view.is_changed


def test_nothing_typed_leaves_no_draft(session: Session, hands: Hands, person: RowId) -> None:
    hands.fill("alias", "Y")
    hands.rest()
    assert drafts(session) == 1
    hands.fill("alias", "Yuli")
    hands.rest()
    assert drafts(session) == 0


def test_a_save_takes_the_draft_along(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1", after=Key.Key_Tab)
    assert hands.save() is not None
    assert drafts(session) == 0
    assert not hands.view.is_changed


def test_a_draft_can_be_thrown_away(session: Session, hands: Hands, qtbot: QtBot) -> None:
    hands.fill("full_name", "Okto")
    gone: list[bool] = []
    hands.view.drop_draft(lambda: gone.append(True))
    hands.rest()
    assert gone == [True]
    assert drafts(session) == 0


# Saving


def test_the_form_goes_on_after_a_save(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1")
    first = hands.save()
    assert first is not None
    assert first.is_new
    hands.fill("alias", "Ko")
    second = hands.save()
    assert second is not None
    assert (second.id, second.is_new) == (first.id, False)
    assert held(session, first.id)["alias"] == "Ko"
    assert people.count(session, people.PeopleQuery()) == 1


def test_what_is_typed_while_a_save_is_under_way_is_not_lost(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    hands.go("street")
    done: list[records.Saved] = []
    hands.view.save(done.append)
    hands.type("Jl. N")
    hands.rest()
    assert len(done) == 1
    assert held(session, person)["alias"] == "Ana"
    assert held(session, person)["street"] is None
    assert (hands.text("street"), hands.view.is_changed) == ("Jl. N", True)
    assert hands.save() is not None
    assert held(session, person)["street"] == "Jl. N"


def test_the_undo_of_a_save_brings_back_what_was(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    saved = hands.save()
    assert saved is not None
    records.undo(session, saved)
    assert held(session, person)["alias"] == "Yuli"


def foreigner(hands: Hands) -> None:
    hands.go("nik_status")
    hands.press(Key.Key_4)
    hands.fill("passport_no", "X123")
    hands.go("nik_status")
    hands.press(Key.Key_2)


def test_answers_that_a_save_would_clear_are_listed_before(
    session: Session, hands: Hands, person: RowId, asker: ScriptedAsker
) -> None:
    foreigner(hands)
    asker.answers.append(Reply("back"))
    assert hands.save() is None
    (question,) = asker.asked
    assert isinstance(question, Question)
    assert question.title == "Kosongkan 1 isian?"
    assert question.text.endswith("No. paspor: X123")
    assert held(session, person)["nik_status"] is None
    asker.answers.append(Reply("clear"))
    assert hands.save() is not None
    assert held(session, person)["nik_status"] == "BELUM_ADA"
    assert held(session, person)["passport_no"] is None
    hands.fill("alias", "Ana")
    assert hands.save() is not None
    assert len(asker.asked) == 2


# Meanwhile


def elsewhere(session: Session, row: RowId, **values: str) -> None:
    """Another PC's change comes in: written with nothing seen of the open form."""
    session.append("data", [Set("person", row, values)])


def pairs(hands: Hands) -> list[tuple[str, ...]]:
    return [row._words for row in hands.view.settling.rows]


def test_what_others_wrote_in_the_same_place_is_shown_before_anything_is_written(
    session: Session, context: AppContext, hands: Hands, person: RowId
) -> None:
    unshown = failures(context)
    hands.fill("alias", "Ana")
    elsewhere(session, person, alias="Lia")
    assert hands.save() is None
    assert hands.view.is_settling
    assert held(session, person)["alias"] == "Lia"
    ((name, mine, theirs, who),) = pairs(hands)
    assert (name, mine, theirs) == ("Nama panggilan", "Ana", "Lia")
    assert who == "Maria · 28 Oktober 2021, 10.42"
    assert unshown == []


@pytest.mark.parametrize(
    ("one", "other", "marked"),
    [
        ("Yuliana Tefa", "Juliana Tefa", ["Y"]),
        ("Yuliana Tefa-Mooy", "Yuliana Tefa", ["-Mooy"]),
        ("Yuliana Tefa", "Yuliana Tefa-Mooy", []),
        ("Ana", "Lis", []),
        ("", "Lia", []),
    ],
)
def test_letters_that_differ_are_marked(one: str, other: str, marked: list[str]) -> None:
    assert [one[start:end] for start, end in differing(one, other)] == marked


def test_mine_is_written_once_it_was_seen(session: Session, hands: Hands, person: RowId) -> None:
    hands.fill("alias", "Ana")
    elsewhere(session, person, alias="Lia")
    hands.save()
    hands.view.settling.finish()
    hands.rest()
    assert not hands.view.is_settling
    assert held(session, person)["alias"] == "Ana"
    assert session.store.rows.get("person", person).review == ()  # type: ignore[union-attr]


def test_theirs_is_taken_by_a_key_and_nothing_of_mine_is_written(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    elsewhere(session, person, alias="Lia")
    hands.save()
    hands.press(Key.Key_2)
    hands.view.settling.finish()
    hands.rest()
    assert held(session, person)["alias"] == "Lia"
    assert hands.text("alias") == "Lia"
    assert not hands.view.is_changed


def test_what_belongs_together_is_shown_together(
    session: Session, hands: Hands, person: RowId
) -> None:
    """Names are one group: who writes the nickname also writes the name that stood there."""
    hands.fill("alias", "Ana")
    elsewhere(session, person, full_name="Yuliana Tefa-Mooy")
    assert hands.save() is None
    assert [words[:3] for words in pairs(hands)] == [
        ("Nama lengkap", "Yuliana Tefa", "Yuliana Tefa-Mooy"),
        ("Nama panggilan", "Ana", "Yuli"),
    ]
    hands.press(Key.Key_2)
    hands.view.settling.finish()
    hands.rest()
    values = held(session, person)
    assert (values["full_name"], values["alias"]) == ("Yuliana Tefa-Mooy", "Ana")


def test_a_checked_value_is_taken_whole(session: Session, hands: Hands, person: RowId) -> None:
    hands.fill("birth_text", "1990")
    elsewhere(
        session, person, birth_text="5-5-1991", birth_date="1991-05-05", birth_precision="day"
    )
    hands.save()
    assert [words[:3] for words in pairs(hands)] == [("Tanggal lahir", "1990", "5-5-1991")]
    hands.view.settling.take_theirs()
    hands.rest()
    assert hands.text("birth_text") == "5 Mei 1991"
    assert held(session, person)["birth_date"] == "1991-05-05"


def test_what_others_wrote_elsewhere_needs_no_question(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    elsewhere(session, person, street="Jl. Nangka 14")
    assert hands.save() is not None
    values = held(session, person)
    assert (values["alias"], values["street"]) == ("Ana", "Jl. Nangka 14")


def test_turning_back_leaves_form_and_register_as_they_are(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    elsewhere(session, person, alias="Lia")
    hands.save()
    hands.view.stop_settling()
    assert hands.text("alias") == "Ana"
    assert held(session, person)["alias"] == "Lia"
    assert hands.save() is None
    assert hands.view.is_settling


def test_a_record_voided_meanwhile_is_said_so(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    session.append("data", [Void("person", person, "Tercatat dua kali")])
    assert hands.save() is None
    assert hands.view.settling._text.text().startswith("Data ini juga dibatalkan.")


def test_a_draft_of_yesterday_meets_what_came_in_since(
    session: Session, hands: Hands, person: RowId
) -> None:
    hands.fill("alias", "Ana")
    hands.rest()
    elsewhere(session, person, alias="Lia")
    hands.view.open(records.open_form(session, "person", person))
    assert hands.text("alias") == "Ana"
    assert hands.save() is None
    assert hands.view.is_settling


# Other forms


def test_an_activity_is_filled_by_the_same_view(session: Session, hands: Hands) -> None:
    hands.view.open(records.open_form(session, "activity"))
    hands.view.begin()
    assert hands.save() is None
    assert hands.note("title") == "Isi nama kegiatan dahulu."
    hands.type("Tenun ikat dasar")
    hands.fill("start_date", "11-10")
    assert hands.text("start_date") == "11 Okt 2021"
    hands.fill("end_date", "29-9-2021")
    assert hands.note("end_date") == "Tanggal selesai mendahului tanggal mulai."
    hands.fill("budget_plan", "1.500.000")
    assert hands.text("budget_plan") == "1.500.000"
    hands.go("region_code")
    hands.type("oebobo")
    hands.press(Key.Key_Return)
    assert hands.text("region_code") == "Oebobo, Oebobo, Kota Kupang"
    saved = hands.save()
    assert saved is not None
    row = session.store.rows.get("activity", saved.id)
    assert row is not None
    assert row.values["start_date"] == "2021-10-11"
    assert row.values["budget_plan"] == 1_500_000
    assert row.values["region_code"] == "53.71.04.1001"


def test_what_cannot_be_read_as_a_number_is_kept_as_written_and_marked(
    session: Session, hands: Hands
) -> None:
    hands.view.open(records.open_form(session, "activity"))
    hands.fill("title", "Tenun")
    hands.fill("total_jp", "dua puluh")
    saved = hands.save()
    assert saved is not None
    assert hands.note("total_jp") == (
        "Ini belum terbaca sebagai bilangan bulat; disimpan seperti ditulis."
    )
    assert [check.column for check in hands.view.checks] == ["total_jp"]
    hands.view.open(records.open_form(session, "activity", saved.id))
    assert hands.text("total_jp") == "dua puluh"
    hands.fill("total_jp", "20")
    assert hands.save() is not None
    assert hands.view.checks == []
    told = actions_of(hands.view.opened, record_history.history(session, "activity", saved.id))
    assert [Change("Jumlah JP", "dua puluh", "20")] == list(told[0].changes)
    assert Change("Jumlah JP", "", "dua puluh") in told[1].changes
