"""Names: folding, keys that survive usual spellings, titles, proper case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lipas_desktop.domain.name_case import suggest_name, suggest_title
from lipas_desktop.domain.names import (
    fold,
    index_words,
    name_keys,
    same_person_name,
    search_key,
    split_titles,
)

# Given and family names of one island's lists, none a spelling of another.
DIFFERENT = """
    Lukas Paulus Muhammad Yohana Benyamin Made Dedi Margaretha Thomas Yohanes Rosalia
    Ferdinandus Antonius Yusuf Joko Putu Gede Melkianus Gregorius Daniel Stefanus Petrus
    Yosef Kornelis Simon Kristina Nur Veronika Imanuel Eko Ahmad Debora Fransiskus Slamet
    Rudi Agustinus Agustina Nikodemus Anastasia Abdul Wahyu Budi Hendra Oktovianus Maria
    Marthen Endang Elisabeth Fatimah Luh Ani Wulan Yanti Ketut Kadek Markus Dewi Devi
    Yohan Kristian Ratu Djami Foeh Lay Liu Riwu Bere Bana Banunaek Benu Bessie Fallo
    Haning Kase Lobo Lona Lumban Manafe Mella Nabu Nahak Ndun Neno Pattiasina Rumbewas
    Selan Siregar Sinlae Taneo Tefa Tnunay Tuhumury Wenda
"""


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Maria   HIDAYAT ", "maria hidayat"),
        ("Ba'a", "baa"),
        ("Ba’a", "baa"),
        ("José Núñez", "jose nunez"),
        ("Jl.Kase/RT-02", "jl kase rt 02"),
        ("Ḥasan\u00a0Łukasz", "hasan lukasz"),
        ("--", ""),
    ],
)
def test_fold_leaves_only_small_letters_digits_and_single_spaces(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Johanis Lay", "YOHANES  LAY"),
        ("Johannes Lay", "Yohanis Lay"),
        ("M. Hidayat", "Maria Hidayat"),
        ("M Hidayat", "Moh. Hidayat"),
        ("Debora M. Ratu", "Debora Maria Ratu"),
        ("Moh. Siregar", "Muhammad Siregar"),
        ("Mohd Siregar", "Muhamad Siregar"),
        ("Juliana Tefa", "Yuliana Tefa"),
        ("Christina Ba’a", "KRISTINA BA'A"),
        ("Fransiscus Lobo", "Fransiskus Lobo"),
        ("H. Ahmad bin Ali", "Achmad Ali"),
        ("Hj. Fatimah binti Umar", "Fatima Umar"),
        ("Tjahjo", "Cahyo"),
        ("Djoko Soekarno", "Joko Sukarno"),
        ("Nur Aini", "Nuraini"),
        ("Wahyu S.Pd", "wahyu, s.pd"),
        ("Wahyu S. Pd", "Wahyu"),
        ("Wahyu S,Pd", "Wahyu"),
        ("Dr. Hj. Siti Aminah, S.E., M.M.", "Sitti Amina"),
        ("Vincentius Bere", "Vinsensius Bere"),
        ("Benjamin Haning", "Benyamin Haning"),
        ("Stephanus Kase", "Stefanus Kase"),
        ("Margareta", "Margaretha"),
        ("Michael", "Mikael"),
    ],
)
def test_usual_spellings_and_titles_are_one_name(one: str, other: str) -> None:
    assert same_person_name(one, other)
    assert same_person_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Lay", "Muhammad Lay"),
        ("Simon", "Simon Lay"),
        ("Yohana Foeh", "Yohanes Foeh"),
        ("Rudi Bessie", "Rudi Bessi S"),
        ("Yosef Markus", "Markus Yosef"),
        ("", ""),
        ("", "Lay"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert not same_person_name(one, other)


def test_no_two_names_of_the_lists_fall_together() -> None:
    keys = [name_keys(name) for name in DIFFERENT.split()]
    assert len(keys) == len(set().union(*keys)) > 80


def test_search_key_of_a_part_typed_in_an_old_spelling_begins_the_key_of_the_whole() -> None:
    for part, whole in [("joha", "Yohanes"), ("chris", "Kristina"), ("soek", "Sukarno")]:
        assert search_key(whole).startswith(search_key(part))


def test_index_words_hold_what_an_initial_can_stand_for() -> None:
    assert index_words("M. Hidayat, S.Pd").split() == ["m", "hidayat", "maria", "muhamad"]


def test_titles_are_split_off_but_initials_and_bare_titles_stay_names() -> None:
    assert split_titles("Dr. Hj. Siti Aminah, S.E., M.M.") == (
        ["Dr.", "Hj."],
        ["Siti", "Aminah"],
        ["S.E.", "M.M."],
    )
    assert split_titles("Yohanes S. Lay") == ([], ["Yohanes", "S.", "Lay"], [])
    assert split_titles("Siregar, Yohanes, S.H.") == ([], ["Siregar", "Yohanes"], ["S.H."])
    assert split_titles("Hj.") == ([], ["Hj."], [])
    assert split_titles("Rm Lay") == ([], ["Rm", "Lay"], [])


@pytest.mark.parametrize(
    ("written", "suggested"),
    [
        ("MARGARETHA HIDAYAT", "Margaretha Hidayat"),
        ("yohana foeh", "Yohana Foeh"),
        ("FRANSISKUS TANEO, S.PD", "Fransiskus Taneo, S.Pd"),
        ("DRS. PETRUS MANAFE SPD MM", "Drs. Petrus Manafe, S.Pd, M.M."),
        ("DRS. PETRUS MANAFE, SPD, MM", "Drs. Petrus Manafe, S.Pd, M.M."),
        ("MARIA DA COSTA", "Maria da Costa"),
        ("AHMAD BIN ALI", "Ahmad bin Ali"),
        ("YOHANES BA'A D'ORNAY", "Yohanes Ba'a D'Ornay"),
        ("ANA-MARIA M. NÚÑEZ", "Ana-Maria M. Núñez"),
        ("PAULUS II", "Paulus II"),
        ("  Maria   van Houten ", "Maria van Houten"),
        ("McDonald Lay", "McDonald Lay"),
        ("A", "A"),
    ],
)
def test_proper_case_is_suggested_for_capitals_and_keeps_titles(
    written: str, suggested: str
) -> None:
    assert suggest_name(written) == suggested


def test_proper_case_of_a_course_title_keeps_acronyms_and_small_words() -> None:
    assert suggest_title("PELATIHAN MEBEL DARI BOTOL BEKAS") == "Pelatihan Mebel dari Botol Bekas"
    assert suggest_title("PELATIHAN VCO TAHAP II") == "Pelatihan VCO Tahap II"
    assert suggest_title("Pelatihan Tenun Ikat") == "Pelatihan Tenun Ikat"
