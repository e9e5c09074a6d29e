import pytest

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.names import fold, search_key
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.queries.index import INDEX_VERSION
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.queries.words import Sought, certificate_words, person_words
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made


def found(store: Store, text: str) -> list[str]:
    return [line.full_name for line in store.search.find(text, limit=100).people]


@pytest.mark.parametrize(
    ("registered", "sought"),
    [
        ("Yuliana Tefa", "Juliana"),
        ("Juliana Benu", "yuliana b"),
        ("Johanis Foeh", "Yohanes"),
        ("Yohanes Seran", "Johanis"),
        ("Muhammad Sabuna", "Moh. Sabuna"),
        ("Moh. Sabuna", "Muhammad"),
        ("M. Sabuna", "Muhammad sab"),
        ("M. Yosefa", "Maria"),
        ("Siti Nurhayati", "Nur hayati"),
        ("Siti Nur Hayati", "nurhayati"),
        ("José Núñez", "Jose Nunez"),
        ("Drs. Petrus Banunaek, M.Si", "petrus ban"),
        ("Petrus Banunaek", "Drs. Petrus"),
        ("MARIA YULIANA LONA", "lona maria"),
    ],
)
def test_a_person_is_found_by_another_spelling(
    registered: str, sought: str, store: Store, made: Made
) -> None:
    made.person(registered)
    made.person("Gaspar Weni")
    assert found(store, sought) == [registered]


def test_every_beginning_of_a_name_finds_it(store: Store, made: Made) -> None:
    names = (
        "Yuliana Tefa",
        "Johanis Manafe",
        "Muhammad Sabuna",
        "Achmad Djami",
        "Christina Oematan",
    )
    for name in names:
        made.person(name)
    for name in names:
        for end in range(1, len(name) + 1):
            assert name in found(store, name[:end]), name[:end]


@pytest.mark.parametrize(
    ("registered", "typed"), [("Juliana", "yuli"), ("Yohanes", "joh"), ("Fransiska", "fransisc")]
)
def test_every_beginning_of_another_spelling_finds_it(
    registered: str, typed: str, store: Store, made: Made
) -> None:
    made.person(registered)
    for end in range(2, len(typed) + 1):
        if search_key(typed[:end])[:1] == search_key(registered)[:1]:
            assert found(store, typed[:end]) == [registered], typed[:end]


@pytest.mark.parametrize(
    "typed",
    ["0042", "42", "rko-2021-0042", "RKO 2021 42", "2021-0042", "2021-004", "5371044607920003",
     "5371 0446", "081234", "0812-3456-7890", "0812 3456", "+62 812 3456 7890", "yuli", "tefa",
     "meo"],
)  # fmt: skip
def test_a_person_is_found_by_each_number_and_name(typed: str, store: Store, made: Made) -> None:
    made.person(
        "Yuliana", alias="Yuli", clan="Tefa Meo", local_no="RKO-2021-0042",
        nik="5371044607920003", phone="081234567890",
    )  # fmt: skip
    made.person("Markus Kolo", local_no="RKO-2021-0107", nik="5303010101800001")
    assert found(store, typed) == ["Yuliana"]


def test_a_number_kept_as_written_is_found(store: Store, made: Made) -> None:
    made.person("Yuliana", nik_text="53710446O7920003")
    assert found(store, "53710446o7") == ["Yuliana"]


def test_titles_and_words_of_another_person_do_not_find(store: Store, made: Made) -> None:
    made.person("Yuliana Tefa", title="S.Pd")
    assert found(store, "yuliana benu") == []
    assert found(store, "S.Pd") == []


@pytest.mark.parametrize("text", ["", "  ", "-", "...", '"', "*", "(", "a AND", "NOT", "name:x"])
def test_any_text_can_be_typed(text: str, store: Store, made: Made) -> None:
    made.person("Yuliana Tefa")
    assert found(store, text) in ([], ["Yuliana Tefa"])
    assert store.people.count(PeopleQuery(text=text)) in (0, 1)


def test_hits_as_written_come_first_and_similar_ones_say_so(store: Store, made: Made) -> None:
    juliana = made.person("Juliana Benu")
    maria = made.person("Maria Yuliana Lona")
    yuliana = made.person("Yuliana Tefa")
    hits = store.search.find("yulia")
    assert [line.id for line in hits.people] == [yuliana, maria, juliana]
    assert [line.similar for line in hits.people] == [False, False, True]
    assert hits.similar == {juliana}


def test_each_kind_has_its_own_limit(store: Store, made: Made) -> None:
    for number in range(12):
        person = made.person(f"Yuliana {number}")
        activity = made.activity(f"Yuliana {number}")
        code = f"SERTIFIKAT 00{number}\nYuliana\nTenun\n\n\n"
        made.certificate(person, activity, number=f"00{number}", code_text=code)
    hits = store.search.find("yulia", limit=5)
    assert (len(hits.people), len(hits.activities), len(hits.certificates)) == (5, 5, 5)


def test_activities_are_found_by_title_code_and_place(store: Store, made: Made) -> None:
    activity = made.activity("Pelatihan Tenun Ikat 2021", code="TNI-01", place="Ruang Cendana")
    made.activity("Pengolahan VCO")
    for text in ("tenun", "tni", "cendana", "pelatihan 2021"):
        assert [line.id for line in store.search.find(text).activities] == [activity], text


def test_certificates_are_found_by_number_code_and_printed_name(
    store: Store, made: Made, issued: RowId
) -> None:
    for text in ("0007/RKO", "7", "MFRG-GZDF", "mfrggzdf", "lona", "tenun ikat"):
        assert [line.id for line in store.search.find(text).certificates] == [issued], text


@pytest.fixture
def issued(made: Made) -> RowId:
    code = "SERTIFIKAT 0007/RKO/PLT/X/2021\nMaria Lona\nTenun Ikat\n42 JP\nRKO, Kupang\n"
    return made.certificate(
        made.person("MARIA L."),
        made.activity("Kelas Oktober"),
        number="0007/RKO/PLT/X/2021",
        code_text=code,
        signature="MFRGGZDFMZTWQ2LK",
    )


def test_void_rows_are_not_found(store: Store, made: Made, issued: RowId) -> None:
    made.void("certificate", issued)
    person, activity = made.person("Yuliana"), made.activity("Yuliana")
    made.void("person", person)
    made.void("activity", activity)
    hits = store.search.find("yuliana")
    assert (hits.people, hits.activities) == ((), ())
    assert store.search.find("0007").certificates == ()


def test_a_change_and_its_index_are_undone_together(store: Store, made: Made) -> None:
    def fail() -> None:
        with store.writing():
            made.person("Yuliana Tefa")
            assert found(store, "yuliana") == ["Yuliana Tefa"]
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert found(store, "yuliana") == []


def test_the_index_is_made_anew_where_its_rules_have_changed(store: Store, made: Made) -> None:
    made.person("Yuliana Tefa")
    made.activity("Tenun")
    with store.writing():
        store._database.run("DELETE FROM person_index")
        store._database.run("INSERT INTO person_words(person_words) VALUES ('delete-all')")
        store.plain.state.put("index_version", str(INDEX_VERSION - 1))
    assert found(store, "yuliana") == []
    store._ready()
    assert found(store, "yuliana") == ["Yuliana Tefa"]
    assert not store.index.is_stale()


def test_a_row_that_is_gone_leaves_the_index(store: Store, made: Made) -> None:
    person = made.person("Yuliana Tefa")
    with store.writing():
        store._database.run("DELETE FROM person WHERE id = ?", (person,))
        store.index.update("person", [person])
    assert found(store, "yuliana") == []
    assert store._database.value("SELECT count(*) FROM person_words") == 0


def test_what_is_no_kind_for_searching_is_passed_over(store: Store) -> None:
    store.index.update("session", [RowId("x" * 22)])


def test_words_of_a_row_stand_once() -> None:
    row = Row("person", RowId("x" * 22), values={"full_name": "Maria Lona", "alias": "Maria"})
    assert person_words(row).name == "maria lona"
    assert person_words(row).sound == "maria lona marialona"


def test_a_certificate_without_code_has_no_words_but_its_number() -> None:
    row = Row("certificate", RowId("x" * 22), values={"number": "0007/RKO"})
    words = certificate_words(row)
    assert (words.name, words.number) == ("", "0007 rko 7")


def test_long_texts_are_sought_by_their_first_words() -> None:
    assert len(Sought.read("satu dua tiga empat lima enam tujuh delapan sembilan").words) == 8
    assert fold("sembilan") not in Sought.read("a b c d e f g h sembilan").words


def test_an_index_that_was_made_anew_is_whole_for_who_searched_before(
    store: Store, made: Made
) -> None:
    for name in ("Yuliana Tefa", "Johanis Manafe", "Maria Lona"):
        made.person(name)
    assert found(store, "yuliana") == ["Yuliana Tefa"]
    with store.writing():
        store.index.rebuild()
    store.check()
    assert found(store, "yuliana") == ["Yuliana Tefa"]
