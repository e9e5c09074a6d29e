import pytest

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.queries.certificates import CertificateQuery
from lipas_desktop.store.store import Store
from tests.unit.store.made import Made

SERIES = "*/RKO/PLT/*/2021"


class Issued:
    """Four certificates of one series."""

    def __init__(self, made: Made) -> None:
        self.made = made
        self.activity = made.activity("Tenun")
        self.people = [made.person(f"PESERTA {number}") for number in range(1, 5)]
        self.ids = [self.issue(seq, person) for seq, person in enumerate(self.people, 1)]

    def issue(self, seq: int, person: RowId) -> RowId:
        number = f"{seq:04}/RKO/PLT/X/2021"
        return self.made.certificate(
            person, self.activity, number=number, series=SERIES, seq=seq, year=2021,
            kind="PELATIHAN", revision=0, status="TERBIT", status_date="2021-10-29",
            code_text=f"SERTIFIKAT {number}\nPeserta {seq}\nTenun Ikat\n42 JP\nRKO\n",
            signature=f"MFRGGOB{seq + 3}MZTWQ2LK",
        )  # fmt: skip


@pytest.fixture
def issued(made: Made) -> Issued:
    return Issued(made)


def found(store: Store, query: CertificateQuery) -> list[RowId]:
    ids = [line.id for line in store.certificates.page(query, 0, 50)]
    assert store.certificates.ids(query) == ids
    assert store.certificates.count(query) == len(ids)
    return ids


def test_the_last_number_comes_first(store: Store, issued: Issued) -> None:
    assert found(store, CertificateQuery()) == issued.ids[::-1]
    line = store.certificates.page(CertificateQuery(), 1, 1)[0]
    assert line.number == "0003/RKO/PLT/X/2021"


def test_a_line_shows_what_was_frozen_at_issue(store: Store, made: Made, issued: Issued) -> None:
    made.set("person", issued.people[0], full_name="Nama Baru")
    (line,) = store.certificates.lines([issued.ids[0]])
    assert (line.printed_name, line.title) == ("Peserta 1", "Tenun Ikat")
    assert (line.person, line.activity) == (issued.people[0], issued.activity)
    assert (line.seq, line.year, line.status, line.status_date) == (1, 2021, "TERBIT", "2021-10-29")


def test_a_certificate_without_code_shows_the_register_s_name(
    store: Store, made: Made, issued: Issued
) -> None:
    external = made.certificate(issued.people[0], issued.activity, number="BNSP 77")
    (line,) = store.certificates.lines([external])
    assert (line.printed_name, line.title) == ("PESERTA 1", "Tenun")


def test_filters_of_the_list(store: Store, made: Made, issued: Issued) -> None:
    made.set("certificate", issued.ids[1], status="DISERAHKAN", status_date="2021-10-30")
    assert found(store, CertificateQuery(status="DISERAHKAN")) == [issued.ids[1]]
    assert found(store, CertificateQuery(person=issued.people[2])) == [issued.ids[2]]
    assert found(store, CertificateQuery(activity=issued.activity)) == issued.ids[::-1]
    assert found(store, CertificateQuery(year=2020)) == []
    assert found(store, CertificateQuery(text="peserta 3")) == [issued.ids[2]]


def test_void_certificates_are_shown_only_where_asked_for(
    store: Store, made: Made, issued: Issued
) -> None:
    made.void("certificate", issued.ids[3])
    assert issued.ids[3] not in found(store, CertificateQuery())
    assert found(store, CertificateQuery(life="void")) == [issued.ids[3]]


def test_the_next_number_follows_the_greatest_and_a_void_one_is_not_given_again(
    store: Store, made: Made, issued: Issued
) -> None:
    made.void("certificate", issued.ids[3])
    assert store.certificates.next_seq(SERIES) == 5
    assert store.certificates.next_seq(SERIES, 2021) == 5


def test_a_new_series_or_year_begins_at_one(store: Store, issued: Issued) -> None:
    assert store.certificates.next_seq("*/RKO/PLT/*/2022") == 1
    assert store.certificates.next_seq(SERIES, 2022) == 1


def test_a_certificate_is_found_by_its_number(store: Store, issued: Issued) -> None:
    assert store.certificates.by_number(" 0002/RKO/PLT/X/2021 ") == [issued.ids[1]]
    assert store.certificates.by_number("0002") == []


def test_a_number_given_twice_finds_both(store: Store, issued: Issued) -> None:
    twin = issued.issue(2, issued.people[0])
    assert set(store.certificates.by_number("0002/RKO/PLT/X/2021")) == {issued.ids[1], twin}


@pytest.mark.parametrize("typed", ["MFRG-GOB5", "mfrggob5", "MFRG GOB5", "MFRG-G0B5", "MFRG-GO85"])
def test_a_certificate_is_found_by_its_short_code_as_people_read_it(
    typed: str, store: Store, issued: Issued
) -> None:
    assert store.certificates.by_code(typed) == [issued.ids[1]]


@pytest.mark.parametrize("typed", ["", "MFRG", "MFRG-GOB9", "*", "MFRGGOB5M"])
def test_another_code_finds_nothing(typed: str, store: Store, issued: Issued) -> None:
    assert store.certificates.by_code(typed) == []
