"""Marks on signed lists, and who has passed by them."""

import pytest

from lipas_desktop.domain.marks import ReadMark, read_mark, totals
from lipas_desktop.domain.passing import counted, judge, needed


@pytest.mark.parametrize(
    ("written", "mark"),
    [
        *((text, "H") for text in ("H", "h", "v", "V", "√", "✓", "✔️", "1", "hadir", " Hadir ")),
        *((text, "I") for text in ("I", "ijin", "izin", "Izin.")),
        *((text, "S") for text in ("S", "sakit")),
        *((text, "A") for text in ("A", "-", "–", "alpa", "TK", "tanpa keterangan")),
        *((text, "T") for text in ("T", "telat", "terlambat")),
    ],
)
def test_marks_are_read_in_all_ways_of_writing(written: str, mark: str) -> None:
    assert read_mark(written) == ReadMark(mark)  # type: ignore[arg-type]


def test_an_empty_cell_is_no_mark_and_no_problem() -> None:
    assert read_mark("") == read_mark("  ") == ReadMark()


@pytest.mark.parametrize("written", ["x", "X", "?", ".", "0", "2", "HS", "hadir?"])
def test_what_can_mean_several_things_is_not_guessed(written: str) -> None:
    assert read_mark(written) == ReadMark(unreadable=True)


def test_totals_count_each_letter_and_leave_empty_cells_out() -> None:
    assert totals(["H", "H", None, "T", "A", "?"]) == {"H": 2, "T": 1, "S": 0, "I": 0, "A": 1}


def test_present_or_late_in_at_least_the_given_part_passes() -> None:
    assert judge(["H"] * 11 + ["T"] + ["A"] * 3, 15).passed
    assert judge(["H"] * 11 + ["S"] * 4, 15).reason == "too_few"
    assert judge(["H"] * 11, 15, percent=70).passed
    assert judge(["H"] * 3 + [None], 4, percent=75).passed


def test_a_session_not_filled_counts_as_not_present() -> None:
    assert judge(["H"] * 11 + [None] * 4, 15).reason == "too_few"


@pytest.mark.parametrize("result", ["TIDAK_LULUS", "MENGUNDURKAN_DIRI", "PINDAH", "BELUM_KOMPETEN"])
def test_a_contradicting_result_stops_even_the_always_present(result: str) -> None:
    assert judge(["H"] * 10, 10, result=result).reason == "result"


@pytest.mark.parametrize("result", ["", "PROSES", "LULUS"])
def test_other_results_do_not_stop(result: str) -> None:
    assert judge(["H"] * 10, 10, result=result).passed


def test_without_sessions_nobody_passes() -> None:
    assert judge([], 0).reason == "no_sessions"


@pytest.mark.parametrize("sessions", range(1, 40))
def test_the_number_needed_is_the_least_that_passes(sessions: int) -> None:
    enough = needed(sessions)
    assert judge(["H"] * enough, sessions).passed
    assert not judge(["H"] * (enough - 1), sessions).passed


def test_the_session_being_keyed_in_counts_only_where_it_is_filled() -> None:
    assert counted(["11", "12", "13"], {"11", "13"}) == 3
    assert counted(["11", "12", "13"], {"11", "12"}) == 2
    assert counted(["11"], set()) == 0
    assert counted([], set()) == 0
