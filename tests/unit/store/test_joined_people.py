"""Whoever was linked as the same is one line in lists of people, whatever is written of either."""

from random import Random

import pytest

from lipas_desktop.domain.clusters import ordered, raw
from lipas_desktop.domain.edits import Add, Erase, Unvoid, Void
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.queries.people import PeopleQuery, PersonLine
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made
from tests.unit.store.test_people import names

PERSON = LEDGER.tables["person"].number


def link(made: Made, one: RowId, other: RowId) -> RowId:
    return made.write(Add("link", ordered(one, other), {"table": PERSON}))[0]


@pytest.fixture
def twice(made: Made) -> list[RowId]:
    """One person, entered twice; the row that names the line comes first."""
    first, second = sorted((made.person("?"), made.person("?")), key=raw)
    made.set("person", first, full_name="Maria Tefa", sex="P", phone="081234567890")
    made.set("person", second, full_name="Mariana Benu", sex="P", local_no="RKO-2021-0007",
             nik="5371046806920003", region_code="53.71.04.1001",
             birth_date="1992-06-28")  # fmt: skip
    return [first, second]


@pytest.fixture
def link_row(made: Made, twice: list[RowId]) -> RowId:
    return link(made, *twice)


def the_line(store: Store, query: PeopleQuery) -> PersonLine:
    (line,) = store.people.page(query, 0, 10)
    return line


@pytest.mark.usefixtures("link_row")
class TestOneLine:
    @pytest.mark.parametrize("life", ["active", "all"])
    @pytest.mark.parametrize("sort", ["number", "name", "birth", "region"])
    def test_of_the_first_row_and_what_it_lacks_from_the_other(
        self, life: str, sort: str, store: Store, twice: list[RowId]
    ) -> None:
        query = PeopleQuery(life=life, sort=sort)  # type: ignore[arg-type]
        assert names(store, query) == ["Maria Tefa"]
        line = the_line(store, query)
        assert (line.id, line.also) == (twice[0], ("Mariana Benu",))
        assert (line.local_no, line.phone) == ("RKO-2021-0007", "081234567890")
        assert (line.nik, line.birth_date) == ("5371046806920003", "1992-06-28")

    @pytest.mark.parametrize(
        ("text", "similar"),
        [("maria tefa", False), ("mariana", False), ("5371046806920003", False), ("2021-7", False),
         ("0812", False), ("maria 5371046806920003", False), ("mariya", True)],
    )  # fmt: skip
    def test_found_by_what_any_of_its_rows_says(
        self, text: str, similar: bool, store: Store, twice: list[RowId]
    ) -> None:
        assert names(store, PeopleQuery(text=text)) == ["Maria Tefa"]
        assert the_line(store, PeopleQuery(text=text)).similar is similar
        (found,) = store.search.find(text).people
        assert found.id == twice[0]

    def test_filtered_by_what_it_shows(self, store: Store) -> None:
        assert names(store, PeopleQuery(region="53.71")) == ["Maria Tefa"]
        assert store.people.count(PeopleQuery(to_check=True)) == 0

    def test_of_the_activities_of_all_its_rows(
        self, store: Store, made: Made, twice: list[RowId]
    ) -> None:
        weaving = made.activity("Tenun", start_date="2026-02-01")
        baking = made.activity("Roti", start_date="2026-01-01")
        made.enrol(weaving, twice[1])
        made.enrol(baking, *twice)
        for activity in (weaving, baking):
            assert names(store, PeopleQuery(activity=activity)) == ["Maria Tefa"]
            assert names(store, PeopleQuery(without=activity)) == []
        assert the_line(store, PeopleQuery()).activity == "Tenun"
        assert [line.activity for line in store.people.lines(twice)] == ["Tenun"] * 2

    def test_as_long_as_one_of_its_rows_is_not_void(
        self, store: Store, made: Made, twice: list[RowId]
    ) -> None:
        made.void("person", twice[0])
        assert names(store, PeopleQuery()) == ["Mariana Benu"]
        assert names(store, PeopleQuery(life="void")) == ["Maria Tefa"]
        assert the_line(store, PeopleQuery()).also == ()
        assert the_line(store, PeopleQuery(life="void")).phone == "081234567890"
        made.write(Unvoid("person", twice[0]))
        assert names(store, PeopleQuery(life="all")) == ["Maria Tefa"]

    def test_shows_what_is_written_of_any_of_its_rows(
        self, store: Store, made: Made, twice: list[RowId]
    ) -> None:
        made.set("person", twice[1], full_name="Yuliana", region_code="53.02.01.2001")
        assert names(store, PeopleQuery(text="yuliana")) == ["Maria Tefa"]
        assert names(store, PeopleQuery(text="mariana")) == []
        assert names(store, PeopleQuery(region="53.02")) == ["Maria Tefa"]

    def test_is_not_found_by_what_was_erased(
        self, store: Store, made: Made, twice: list[RowId]
    ) -> None:
        store.log.append("data", [Erase([twice[1]], "P-1")], by=None)
        assert names(store, PeopleQuery()) == ["Maria Tefa"]
        assert names(store, PeopleQuery(text="mariana")) == []


def test_what_was_parted_stands_as_before(
    store: Store, made: Made, twice: list[RowId], link_row: RowId
) -> None:
    made.void("link", link_row)
    assert names(store, PeopleQuery()) == ["Mariana Benu", "Maria Tefa"]
    assert names(store, PeopleQuery(text="5371046806920003")) == ["Mariana Benu"]
    assert [line.phone for line in store.people.lines(twice)] == ["081234567890", ""]


def test_what_is_read_together_is_not_put_together_from_two_rows(store: Store, made: Made) -> None:
    first, second = sorted((made.person("Ani"), made.person("Ani")), key=raw)
    made.set("person", first, nik_text="53710468069200", phone_text="0812")
    made.set("person", second, nik="5371046806920003", phone="081234567890")
    link(made, first, second)
    line = the_line(store, PeopleQuery())
    assert (line.nik, line.nik_text, line.phone) == ("", "53710468069200", "")


def test_the_list_kept_up_to_date_is_the_list_made_anew(store: Store, made: Made) -> None:
    random = Random(7)
    people = [made.person(f"Orang {number}", local_no=f"N-{number:04}") for number in range(9)]
    links: dict[RowId, bool] = {}
    for step in range(80):
        one, other = random.sample(people, 2)
        match random.randrange(4):
            case 0:
                links[link(made, one, other)] = True
            case 1 if links:
                row = random.choice(list(links))
                links[row] = not links[row]
                if links[row]:
                    made.write(Unvoid("link", row))
                else:
                    made.void("link", row)
            case 2:
                made.set("person", one, alias=f"Alias{step}", sex=random.choice("LP"))
            case _:
                is_void = store.rows.by_ids("person", [one])[0].void
                edit = Unvoid("person", one) if is_void else Void("person", one, "keliru")
                made.write(edit)
        assert_as_made_anew(store, step)


def assert_as_made_anew(store: Store, step: int) -> None:
    def listed() -> list[object]:
        lines = [store.people.page(PeopleQuery(life=life), 0, 99) for life in ("active", "void")]  # type: ignore[arg-type]
        hits = [store.people.ids(PeopleQuery(text=f"alias{at}", life="all")) for at in range(step)]
        index = store._database.rows("SELECT * FROM person_index ORDER BY id")
        return [lines, hits, [record[1:] for record in index]]

    before = listed()
    with store.writing():
        store.index.rebuild()
    assert listed() == before
