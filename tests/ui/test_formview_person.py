"""The participant form: what is typed fills what follows, is kept as written, and is doubted."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import people, records
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.view import FormView
from tests.ui.hands import Hands, Key, shown
from tests.ui.house import add_people

NIK = "5371046806920003"


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot) -> Hands:
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(910, 640)
    view.open(records.open_form(session, "person"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def stored(session: Session, hands: Hands) -> dict[str, object]:
    saved = hands.save()
    assert saved is not None
    return dict(people.get(session, saved.id).values)


def test_a_nik_fills_region_birth_and_sex_and_says_what_it_says(hands: Hands) -> None:
    hands.fill("nik_text", NIK)
    assert hands.text("nik_text") == "5371 0468 0692 0003"
    assert hands.note("nik_text") == "Oebobo, Kota Kupang · perempuan · 28 Juni 1992"
    assert hands.view.text("sex") == "P"
    assert hands.text("birth_text") == "28 Jun 1992"
    assert hands.text("region_text") == "Oebobo, Kota Kupang"
    assert [hands.state(name) for name in ("birth_text", "region_text")] == ["auto", "auto"]
    assert not hands.asked("nik_status").shown


def test_a_nik_leaves_alone_what_somebody_has_typed(hands: Hands) -> None:
    hands.fill("birth_text", "26-6-1992")
    hands.go("sex")
    hands.type("1")
    hands.fill("nik_text", NIK)
    assert hands.text("birth_text") == "26 Jun 1992"
    assert hands.view.text("sex") == "L"
    assert hands.state("birth_text") == "warn"
    assert hands.note("birth_text") == "NIK: 28 Juni"
    assert hands.note("sex") == "Menurut NIK: perempuan"
    assert [check.code for check in hands.view.checks] == [
        "sex.differs_from_nik",
        "birth.differs_from_nik",
    ]


def test_a_nik_corrected_takes_along_what_it_had_filled(hands: Hands) -> None:
    hands.fill("nik_text", "5371046806920003")
    hands.fill("nik_text", "5371042911900004")
    assert hands.text("birth_text") == "29 Nov 1990"
    assert hands.view.text("sex") == "L"
    assert hands.view.checks == []


def test_what_a_person_has_taken_over_from_a_nik_stays_theirs(hands: Hands) -> None:
    hands.fill("nik_text", NIK)
    hands.fill("birth_text", "1990")
    assert hands.state("birth_text") == "warn"
    hands.fill("nik_text", "5371042911900004")
    assert hands.text("birth_text") == "1990"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("537104680692000", "15 angka, biasanya 16"),
        ("5371 04?? 0692 0003", "Ada tanda yang bukan angka"),
        ("9971046806920003", "Kode wilayah 99 tidak dikenal"),
        ("5371047706920003", "Tanggal di dalamnya tidak ada"),
    ],
)
def test_a_wrong_nik_is_saved_as_written_and_listed(
    session: Session, hands: Hands, typed: str, words: str
) -> None:
    hands.fill("full_name", "Yuliana Tefa")
    hands.fill("nik_text", typed)
    hands.go("sex")
    hands.type("2")
    assert hands.state("nik_text") == "warn"
    assert hands.note("nik_text") == words
    values = stored(session, hands)
    assert str(values["nik_text"]).replace(" ", "") == typed.replace(" ", "")
    (listed,) = people.to_check(session)
    assert listed.name == "Yuliana Tefa"


def test_a_name_of_one_word_is_enough(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1")
    values = stored(session, hands)
    assert (values["full_name"], values["sex"]) == ("Okto", "L")
    assert people.to_check(session) == []


def test_without_name_or_sex_nothing_is_saved_and_the_field_says_so(
    session: Session, hands: Hands
) -> None:
    hands.fill("alias", "Yuli")
    assert hands.save() is None
    assert hands.note("full_name") == "Isi nama dahulu, satu kata pun cukup."
    assert hands.note("sex") == "Pilih L atau P."
    assert hands.state("full_name") == "err"
    assert hands.here == "full_name"
    hands.type("Yuliana")
    assert hands.save() is None
    assert hands.here == "sex"
    assert people.count(session, people.PeopleQuery()) == 0
    hands.type("p")
    assert hands.save() is not None


@pytest.mark.parametrize(
    ("typed", "words", "columns"),
    [
        ("28-6-92", "28 Jun 1992", ("1992-06-28", "day", None)),
        ("6/1992", "Juni 1992", ("1992-06", "month", None)),
        ("1970", "1970", ("1970", "year", None)),
        ("umur 45", "umur 45 (2021)", ("1976", "age", "2021-10-28")),
        ("kira2 tua", "kira2 tua", (None, None, None)),
    ],
)
def test_a_birth_is_kept_as_far_as_it_is_known(
    session: Session, hands: Hands, typed: str, words: str, columns: tuple[str | None, ...]
) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1")
    hands.fill("birth_text", typed)
    assert hands.text("birth_text") == words
    hands.go("birth_text")
    assert hands.text("birth_text") == typed
    values = stored(session, hands)
    found = tuple(values[f"birth_{part}"] for part in ("date", "precision", "on"))
    assert found == columns
    assert values["birth_text"] == typed


def test_an_age_told_last_year_is_not_counted_anew(session: Session, hands: Hands) -> None:
    (person,) = add_people(session, [{"full_name": "Okto", "sex": "L", "birth": "umur 45"}])
    session.clock = HouseClock(FixedClock.on(date(2022, 12, 2), WITA))
    hands.view.open(records.open_form(session, "person", person))
    assert hands.text("birth_text") == "umur 45 (2021)"
    hands.fill("alias", "Ko")
    assert stored(session, hands)["birth_on"] == "2021-10-28"


def test_taking_what_the_nik_says_cures_the_doubt(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Yuliana Tefa")
    hands.fill("birth_text", "26-6-1992")
    hands.fill("nik_text", NIK)
    assert hands.view.can_take
    hands.view.take()
    assert hands.text("birth_text") == "28 Jun 1992"
    assert hands.view.checks == []
    assert hands.note("birth_text") == ""
    assert stored(session, hands)["birth_date"] == "1992-06-28"


def test_leaving_a_doubt_keeps_the_value_and_who_said_so(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Yuliana Tefa")
    hands.fill("birth_text", "26-6-1992")
    hands.fill("nik_text", NIK)
    assert hands.view.can_leave
    hands.view.leave()
    assert hands.view.checks == []
    assert hands.text("birth_text") == "26 Jun 1992"
    values = stored(session, hands)
    assert values["birth_accepted_by"] == session.account_id
    assert people.to_check(session) == []


def test_a_value_typed_anew_is_doubted_anew(hands: Hands) -> None:
    hands.fill("nik_text", "12345")
    hands.view.leave()
    assert hands.view.checks == []
    hands.fill("nik_text", "1234567")
    assert [check.code for check in hands.view.checks] == ["nik.length"]


def test_a_desa_is_found_by_a_few_letters_and_fills_the_postal_code(hands: Hands) -> None:
    hands.go("region_text")
    hands.type("oebu")
    hands.press(Key.Key_Return)
    assert hands.here == "region_text"
    assert hands.text("region_text") == "Oebufu, Oebobo, Kota Kupang"
    assert hands.view.text("region_code") == "53.71.04.1009"
    assert hands.view.text("postal_code") != ""
    assert hands.state("postal_code") == "auto"
    hands.press(Key.Key_Return)
    assert hands.here == "street"


def test_tab_takes_the_first_desa_and_goes_on(hands: Hands) -> None:
    hands.go("region_text")
    hands.type("oebobo", after=Key.Key_Tab)
    assert hands.text("region_text") == "Oebobo, Oebobo, Kota Kupang"
    assert hands.here == "street"


def test_tab_never_takes_a_desa_at_the_other_end_of_the_country(hands: Hands) -> None:
    hands.go("region_text")
    hands.type("Kampung Lama", after=Key.Key_Tab)
    assert hands.text("region_text") == "Kampung Lama"
    assert hands.note("region_text") == "Tidak ada di daftar desa"
    hands.go("region_text")
    hands.type("Kampung Lama")
    hands.press(Key.Key_Return)
    assert hands.text("region_text").startswith("Kampung Lama, ")
    hands.go("region_text")
    hands.type("Kampung Lama")
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Tab)
    assert hands.text("region_text").startswith("Kampung Lama, ")


def test_a_desa_being_typed_is_not_doubted_yet(hands: Hands) -> None:
    hands.go("region_text")
    hands.type("Kampung Qx")
    assert hands.view.checks == []
    hands.press(Key.Key_Tab)
    assert [check.code for check in hands.view.checks] == ["region.unknown"]


def test_a_desa_that_is_not_in_the_list_stays_as_written(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1")
    hands.fill("region_text", "Kampung Qx Lama")
    assert hands.note("region_text") == "Tidak ada di daftar desa"
    values = stored(session, hands)
    assert (values["region_text"], values["region_code"]) == ("Kampung Qx Lama", None)


def test_belum_ada_nik_is_one_key(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1")
    hands.view.say_no_nik()
    assert hands.asked("nik_status").shown
    assert stored(session, hands)["nik_status"] == "BELUM_ADA"
    assert people.to_check(session) == []


def test_a_telephone_is_kept_in_one_form_and_as_written(session: Session, hands: Hands) -> None:
    hands.fill("full_name", "Okto")
    hands.go("sex")
    hands.type("1")
    hands.fill("phone_text", "+62 812 0000 0142")
    values = stored(session, hands)
    assert (values["phone"], values["phone_text"]) == ("081200000142", "+62 812 0000 0142")
