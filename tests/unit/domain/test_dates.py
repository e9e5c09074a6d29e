"""Dates: what is known of them, how people write them, how they are shown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain.date_format import (
    grid_date,
    grid_partial,
    long_date,
    long_partial,
    long_range,
    short_range,
    weekday,
)
from lipas_desktop.domain.date_reading import ReadDate, read_birth, read_day, split_place
from lipas_desktop.domain.dates import PartialDate

TODAY = date(2021, 10, 28)
DAYS = st.dates(date(1921, 1, 1), TODAY)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("28-10-1990", "1990-10-28"),
        ("28/10/1990", "1990-10-28"),
        ("28.10.1990", "1990-10-28"),
        ("1990-10-28", "1990-10-28"),
        ("1990-10-28 00:00:00", "1990-10-28"),
        ("8 Okt 05", "2005-10-08"),
        ("21 Jul 72", "1972-07-21"),
        ("29 Okt 21", "1921-10-29"),
        ("28 Okt 21", "2021-10-28"),
        ("4 Juli 1997", "1997-07-04"),
        ("4juli1997", "1997-07-04"),
        ("July 4, 1997", "1997-07-04"),
        ("4-VII-1997", "1997-07-04"),
        ("Kamis, 4 Pebruari 1999", "1999-02-04"),
        ("tgl 17 agst 1980", "1980-08-17"),
        ("281072", "1972-10-28"),
        ("28101972", "1972-10-28"),
        ("19721028", "1972-10-28"),
        ("1970", "1970"),
        ("tahun 1970", "1970"),
        ("thn. 1970", "1970"),
        ("Juli 1997", "1997-07"),
        ("kira2 1970", "1970"),
        ("kira-kira Juli 1997", "1997-07"),
        ("Kira2 28 Okt 1990", "1990-10-28"),
        ("kira² 1970", "1970"),
        ("07-1997", "1997-07"),
        ("1997/07", "1997-07"),
    ],
)
def test_births_are_read_as_people_write_them(text: str, value: str) -> None:
    read = read_birth(text, TODAY)
    assert read.value is not None
    assert (read.value.value, read.value.on, read.problem) == (value, None, None)


@pytest.mark.parametrize(
    "text", ["umur 45", "45 tahun", "45 th", "usia 45 thn", "Umur: 45", "age 45"]
)
def test_an_age_is_kept_with_the_day_on_which_it_was_told(text: str) -> None:
    value = read_birth(text, TODAY).value
    assert value == PartialDate(1976, on=TODAY)
    assert value.precision == "age"
    assert value.bounds == (date(1975, 10, 29), date(1976, 10, 28))
    assert value.ages(TODAY) == (45, 45)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("31-02-1990", "date.no_such_day"),
        ("30 Februari 1990", "date.no_such_day"),
        ("29-02-1999", "date.no_such_day"),
        ("29 Feb 91", "date.no_such_day"),
        ("10-13-1990", "date.no_such_day"),
        ("32/01/1990", "date.no_such_day"),
        ("00-05-1990", "date.no_such_day"),
        ("310290", "date.no_such_day"),
        ("13-1990", "date.no_such_day"),
        ("29-10-2021", "date.in_future"),
        ("2035", "date.in_future"),
        ("1870", "date.too_old"),
        ("lahir subuh", "date.unreadable"),
        ("28", "date.unreadable"),
        ("28-10", "date.unreadable"),
        ("h", "date.unreadable"),
        ("17-08-19990", "date.unreadable"),
        ("1 2 3 4", "date.unreadable"),
        ("umur 450", "date.unreadable"),
        ("12-Xyz-1990", "date.unreadable"),
        ("٣", "date.unreadable"),
    ],
)
def test_what_is_no_birth_is_named_and_gives_no_value(text: str, problem: str) -> None:
    assert read_birth(text, TODAY) == ReadDate(None, problem)  # type: ignore[arg-type]


def test_an_empty_text_is_neither_a_date_nor_a_problem() -> None:
    assert read_birth("  ", TODAY) == read_day("-", TODAY) == ReadDate()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("h", TODAY),
        ("hari ini", TODAY),
        ("28", date(2021, 10, 28)),
        ("4", date(2021, 10, 4)),
        ("28-10", date(2021, 10, 28)),
        ("28 okt", date(2021, 10, 28)),
        ("3-1", date(2022, 1, 3)),
        ("28-12", date(2021, 12, 28)),
        ("281021", date(2021, 10, 28)),
        ("28-10-21", date(2021, 10, 28)),
        ("4/11/2022", date(2022, 11, 4)),
        ("28-10-70", date(1970, 10, 28)),
    ],
)
def test_days_may_leave_month_and_year_to_today(text: str, day: date) -> None:
    assert read_day(text, TODAY).value == PartialDate.of(day)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("31-11", "date.no_such_day"),
        ("32", "date.no_such_day"),
        ("29-02", "date.no_such_day"),
        ("1979", "date.unreadable"),
        ("umur 45", "date.unreadable"),
        ("besok", "date.unreadable"),
    ],
)
def test_what_is_no_day_is_named(text: str, problem: str) -> None:
    assert read_day(text, TODAY) == ReadDate(None, problem)  # type: ignore[arg-type]


def test_the_nearest_year_is_taken_around_new_year() -> None:
    assert read_day("28-12", date(2022, 1, 3)).value == PartialDate.of(date(2021, 12, 28))


@given(DAYS)
def test_every_shown_date_is_read_back(day: date) -> None:
    for shown in (long_date(day), long_date(day, "en"), grid_date(day), day.isoformat()):
        assert read_birth(shown, TODAY) == ReadDate(PartialDate.of(day))


@given(st.text(alphabet="0123456789-/. abcjulmeiokt", max_size=14))
def test_no_text_breaks_the_reading(text: str) -> None:
    for read in (read_birth(text, TODAY), read_day(text, TODAY)):
        assert read.value is None or read.problem is None


@given(DAYS)
def test_two_digit_births_are_never_in_the_future(day: date) -> None:
    value = read_birth(f"{day:%d-%m-%y}", TODAY).value
    assert value is not None
    assert value.whole is not None
    assert value.whole <= TODAY
    assert value.whole.year % 100 == day.year % 100


@given(DAYS, st.integers(0, 110))
def test_columns_give_the_same_value_back(day: date, age: int) -> None:
    told = PartialDate.of_age(age, day)
    for value in (
        PartialDate.of(day),
        PartialDate(day.year, day.month),
        PartialDate(day.year),
        told,
    ):
        on = value.on.isoformat() if value.on else None
        assert PartialDate.from_columns(value.value, on) == value
    assert told.ages(day) == (age, age)


def test_no_value_in_the_columns_is_no_date() -> None:
    assert PartialDate.from_columns(None) is None


@pytest.mark.parametrize(
    ("text", "place", "rest"),
    [
        ("Ende, 4 Juli 1997", "Ende", "4 Juli 1997"),
        ("Ba'a, 24 Feb 91", "Ba'a", "24 Feb 91"),
        ("ATAMBUA / 01/08/2000", "ATAMBUA", "01/08/2000"),
        ("Kupang 15/05/1980", "Kupang", "15/05/1980"),
        ("Naikoten 1, 4 Juli 1990", "Naikoten 1", "4 Juli 1990"),
        ("Soe - 17-08-1990", "Soe", "17-08-1990"),
        ("Timor-Leste 17-08-1990", "Timor-Leste", "17-08-1990"),
        ("Waingapu, 31-02-1990", "Waingapu", "31-02-1990"),
        ("Kupang, umur 45", "Kupang", "umur 45"),
        ("Kupang Mei 1980", "Kupang", "Mei 1980"),
        ("4 Juli 1990, Kupang", "Kupang", "4 Juli 1990"),
        ("Kupang", "Kupang", ""),
        ("1970", "", "1970"),
        ("17-08-1990", "", "17-08-1990"),
        ("-", "", ""),
        ("", "", ""),
    ],
)
def test_place_and_date_of_birth_are_parted(text: str, place: str, rest: str) -> None:
    assert split_place(text, TODAY) == (place, rest)


def test_a_child_is_told_only_where_the_date_allows_it() -> None:
    assert PartialDate.of(date(2003, 10, 29)).is_child(TODAY) is True
    assert PartialDate.of(date(2003, 10, 28)).is_child(TODAY) is False
    assert PartialDate(2003).is_child(TODAY) is None
    assert PartialDate(2003, 10).is_child(TODAY) is None
    assert PartialDate(2003, 11).is_child(TODAY) is True
    assert PartialDate.of_age(17, date(2020, 10, 28)).is_child(TODAY) is False
    assert PartialDate.of_age(17, date(2021, 1, 1)).is_child(TODAY) is None


def test_a_leap_day_has_a_birthday_every_year() -> None:
    assert PartialDate.of_age(20, date(2020, 2, 29)).bounds == (date(1999, 3, 1), date(2000, 2, 29))
    assert PartialDate.of_age(21, date(2020, 2, 29)).bounds == (date(1998, 3, 1), date(1999, 2, 28))


def test_long_dates_and_ranges_are_in_words() -> None:
    assert long_date(TODAY) == "28 Oktober 2021"
    assert long_date(TODAY, "en") == "28 October 2021"
    assert weekday(TODAY) == "Kamis"
    assert long_range(date(2021, 10, 4), date(2021, 10, 22)) == "4–22 Oktober 2021"
    assert long_range(date(2021, 10, 4), date(2021, 11, 2)) == "4 Oktober – 2 November 2021"
    assert long_range(date(2021, 12, 28), date(2022, 1, 3), "en") == (
        "28 December 2021 – 3 January 2022"
    )
    assert long_range(TODAY, TODAY) == "28 Oktober 2021"


def test_short_ranges_have_months_of_three_letters() -> None:
    assert short_range(date(2021, 10, 4), date(2021, 10, 22)) == "4–22 Okt 2021"
    assert short_range(date(2021, 9, 28), date(2021, 10, 3), "en") == "28 Sep – 3 Oct 2021"
    assert short_range(date(2021, 12, 28), date(2022, 1, 3)) == "28 Des 2021 – 3 Jan 2022"
    assert short_range(TODAY, TODAY) == "28 Okt 2021"


def test_a_partial_date_is_shown_as_far_as_it_is_known() -> None:
    shown = [
        (long_partial(value), grid_partial(value))
        for value in (PartialDate.of(TODAY), PartialDate(1997, 7), PartialDate(1970))
    ]
    assert shown == [("28 Oktober 2021", "28-10-2021"), ("Juli 1997", "07-1997"), ("1970", "1970")]
    told = PartialDate.of_age(45, TODAY)
    assert long_partial(told) == "umur 45 pada 28 Oktober 2021"
    assert long_partial(told, "en") == "aged 45 on 28 October 2021"
    assert grid_partial(told) == "umur 45"


@pytest.mark.parametrize("text", ["kira2 oktober", "Kira2 Okt", "kira-kira oktober", "kira2"])
def test_the_2_of_kira2_is_no_day(text: str) -> None:
    assert read_day(text, TODAY) == read_day("oktober" if "kt" in text else "kira", TODAY)
    assert read_day(text, TODAY).value is None
    assert read_birth(text, TODAY).value is None


def test_a_place_is_parted_from_about_a_year() -> None:
    assert split_place("Kupang kira2 1970", TODAY) == ("Kupang", "kira2 1970")
