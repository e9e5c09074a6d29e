"""Words that must not stand on what goes out."""

import pytest

from lipas_desktop.domain.neutral import find_words, is_neutral

# The words that the domain and its users name, in a sentence of its own each.
NAMED = """
    lapas rutan bapas LPKA napi narapidana WBP klien pemasyarakatan tahanan binaan lipas pokmas
    abhipraya ditjenpas kemenimipas kemenkumham penjara asimilasi PB CB CMB mantan eks giatja wali
    andikpas
"""


@pytest.mark.parametrize("word", NAMED.split())
def test_each_named_word_is_found_in_a_line(word: str) -> None:
    line = f"Pelatihan {word} mebel"
    found = find_words(line)
    assert [line[f.start : f.end] for f in found] == [word]
    assert [f.word for f in found] == [word.lower()]


@pytest.mark.parametrize(
    "phrase",
    ["warga binaan", "bebas bersyarat", "rumah singgah", "pembimbing kemasyarakatan",
     "program integrasi", "petugas registrasi", "Kesempatan  Kedua"],
)  # fmt: skip
def test_phrases_are_found_as_one(phrase: str) -> None:
    assert len(find_words(f"untuk {phrase} di Kupang")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Wali Kota Kupang",
        "Pelatihan Ekspor Tenun Ikat",
        "Drs. P.B. Lakapu",
        "PB. Lakapu",
        "Integrasi Panel Surya dan Jaringan",
        "Registrasi Merek secara Daring",
        "Ketahanan Pangan Keluarga",
        "Tahanan listrik dan tahanan geser",
        "Rumah Kreatif Oebobo",
        "Klinik Usaha, Kliennya",
        "pb cb",
        "0007/RKO/PLT/X/2021",
        "yck@example.com, www.cendana.or.id",
    ],
)
def test_honest_texts_are_left_alone(text: str) -> None:
    assert find_words(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("RKO_lapas_2021.pdf", "lapas"),
        ("info@bapaskupang.go.id", "bapas"),
        ("https://lapaskupang.example.com", "lapas"),
        ("Eks-napi", "eks"),
        ("LAPAS KELAS IIA", "lapas"),
        ("Wali Narapidana", "wali"),
    ],
)
def test_addresses_and_file_names_are_searched_too(text: str, word: str) -> None:
    assert find_words(text)[0].word == word


def test_short_words_that_occur_in_names_are_not_looked_for_there() -> None:
    assert is_neutral("PB Lakapu", kind="name")
    assert is_neutral("Wali Ahmad", kind="name")
    assert not is_neutral("Napi Ahmad", kind="name")


def test_places_are_given_in_order_and_never_twice() -> None:
    found = find_words("Mantan warga binaan Lapas")
    assert [f.word for f in found] == ["mantan", "warga binaan", "lapas"]
