import pytest

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.queries.people import PeopleQuery
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made


def names(store: Store, query: PeopleQuery) -> list[str]:
    lines = store.people.page(query, 0, 100)
    assert store.people.count(query) == len(lines)
    assert store.people.ids(query) == [line.id for line in lines]
    return [line.full_name for line in lines]


@pytest.fixture
def four(made: Made) -> list[RowId]:
    return [
        made.person("Yuliana Tefa", local_no="RKO-2021-0003", sex="P", birth_date="1992-06-28",
                    region_code="53.71.04.1001", nik="5371046806920003", phone="081234567890"),
        made.person("Juliana Benu", local_no="RKO-2021-0001", sex="P", birth_date="1980",
                    region_code="53.71.05.1002"),
        made.person("Markus Kolo", local_no="RKO-2021-0002", sex="L", birth_date="1975-01-01",
                    region_code="53.02.01.2001", alias="Max"),
        made.person("Abdul Gani"),
    ]  # fmt: skip


@pytest.mark.usefixtures("four")
class TestOrder:
    def test_by_number_and_who_has_none_comes_last(self, store: Store) -> None:
        assert names(store, PeopleQuery()) == [
            "Juliana Benu", "Markus Kolo", "Yuliana Tefa", "Abdul Gani",
        ]  # fmt: skip

    def test_by_name(self, store: Store) -> None:
        assert names(store, PeopleQuery(sort="name")) == [
            "Abdul Gani", "Juliana Benu", "Markus Kolo", "Yuliana Tefa",
        ]  # fmt: skip

    def test_backwards(self, store: Store) -> None:
        forwards = names(store, PeopleQuery(sort="name"))
        assert names(store, PeopleQuery(sort="name", descending=True)) == forwards[::-1]

    def test_by_birth(self, store: Store) -> None:
        assert names(store, PeopleQuery(sort="birth"))[:2] == ["Markus Kolo", "Juliana Benu"]

    def test_by_region(self, store: Store) -> None:
        assert names(store, PeopleQuery(sort="region"))[1] == "Markus Kolo"


@pytest.mark.usefixtures("four")
class TestFilters:
    def test_by_sex(self, store: Store) -> None:
        assert names(store, PeopleQuery(sex="L")) == ["Markus Kolo"]

    @pytest.mark.parametrize(
        ("region", "count"), [("53", 3), ("53.71", 2), ("53.71.04", 1), ("53.71.04.1001", 1)]
    )
    def test_by_a_region_of_any_level(self, region: str, count: int, store: Store) -> None:
        assert len(names(store, PeopleQuery(region=region))) == count

    def test_by_what_is_to_be_checked(self, store: Store) -> None:
        found = names(store, PeopleQuery(to_check=True))
        assert "Abdul Gani" in found
        assert "Yuliana Tefa" not in found

    def test_filters_add_up(self, store: Store) -> None:
        assert names(store, PeopleQuery(sex="P", region="53.71.05")) == ["Juliana Benu"]
        assert names(store, PeopleQuery(text="yuliana", sex="P", region="53.71.05")) == [
            "Juliana Benu"
        ]
        assert names(store, PeopleQuery(text="yuliana", sex="L")) == []


def test_by_activity_and_by_who_is_not_there_yet(
    store: Store, made: Made, four: list[RowId]
) -> None:
    activity = made.activity("Tenun")
    enrolments = made.enrol(activity, four[0], four[2])
    made.void("enrolment", enrolments[1])
    assert names(store, PeopleQuery(activity=activity)) == ["Yuliana Tefa"]
    assert names(store, PeopleQuery(without=activity)) == [
        "Juliana Benu", "Markus Kolo", "Abdul Gani",
    ]  # fmt: skip


def test_void_people_are_shown_only_where_asked_for(
    store: Store, made: Made, four: list[RowId]
) -> None:
    made.void("person", four[0])
    assert "Yuliana Tefa" not in names(store, PeopleQuery())
    assert names(store, PeopleQuery(life="void")) == ["Yuliana Tefa"]
    assert len(names(store, PeopleQuery(life="all"))) == 4
    assert names(store, PeopleQuery(text="yuliana")) == ["Juliana Benu"]
    assert names(store, PeopleQuery(text="yuliana", life="void")) == ["Yuliana Tefa"]
    assert len(names(store, PeopleQuery(text="yuliana", life="all"))) == 2


def test_pages_together_are_the_whole_list(store: Store, made: Made) -> None:
    made.write(
        *(
            Insert("person", (), {"full_name": f"Yuliana {n % 7}", "local_no": f"R-2021-{n:04}"})
            for n in range(100)
        )
    )
    for query in (
        PeopleQuery(),
        PeopleQuery(sort="name"),
        PeopleQuery(sort="name", descending=True),
        PeopleQuery(text="yul", sort="name"),
        PeopleQuery(life="all", sort="name"),
    ):
        pages = [store.people.page(query, offset, 7) for offset in range(0, 100, 7)]
        assert [line.id for page in pages for line in page] == store.people.ids(query)


def test_a_later_page_of_a_search_knows_of_changes(store: Store, made: Made) -> None:
    people = [made.person(f"Yuliana {letter}") for letter in "abcdef"]
    query = PeopleQuery(text="yuliana", sort="name")
    assert [line.id for line in store.people.page(query, 2, 2)] == people[2:4]
    made.void("person", people[0])
    assert [line.id for line in store.people.page(query, 2, 2)] == people[3:5]


def test_a_line_tells_the_activity_that_began_last(
    store: Store, made: Made, four: list[RowId]
) -> None:
    for title, start in (("Tenun", "2021-08-02"), ("VCO", "2021-10-11"), ("Las", "2020-01-01")):
        made.enrol(made.activity(title, start_date=start), four[0])
    voided = made.activity("Salah", start_date="2021-12-01")
    made.enrol(voided, four[0])
    made.void("activity", voided)
    assert [line.activity for line in store.people.lines([four[0], four[1]])] == ["VCO", ""]


def test_a_line_follows_its_person(store: Store, made: Made, four: list[RowId]) -> None:
    made.set("person", four[2], full_name="Petrus Kolo", sex="L")
    assert names(store, PeopleQuery(text="markus")) == []
    assert names(store, PeopleQuery(text="petrus")) == ["Petrus Kolo"]


def test_lines_come_in_the_order_of_their_ids(store: Store, four: list[RowId]) -> None:
    assert [line.id for line in store.people.lines(four[::-1])] == four[::-1]
    assert store.people.lines([]) == []


def test_who_is_like_whom(store: Store, made: Made, four: list[RowId]) -> None:
    people = store.people
    assert [one.id for one in people.same_nik("5371046806920003")] == [four[0]]
    assert [one.id for one in people.same_name("Yuliana Benu, S.Pd")] == [four[1]]
    assert [one.id for one in people.born_in(1992)] == [four[0]]
    assert [one.id for one in people.born_in(1980)] == [four[1]]
    assert {one.id for one in people.everyone()} == set(four)
    made.void("person", four[0])
    assert people.same_nik("5371046806920003") == []
    assert four[0] not in {one.id for one in people.everyone()}
