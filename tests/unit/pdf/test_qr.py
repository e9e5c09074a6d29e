"""Codes come back from other readers' hands to the letter."""

from pathlib import Path

import pytest
from PIL import Image

from lipas_desktop.pdf.qr import MODULE, Modules, encode, operators
from tests.public_tools import tool

HEAD = "SERTIFIKAT 0007/YCK/PLT/X/2021\n"


def read(modules: Modules, folder: Path) -> str:
    """Let zbar read the modules, five dots each, with a quiet zone."""
    side, quiet = 5, 4
    size = (modules.size + 2 * quiet) * side
    picture = Image.new("L", (size, size), 255)
    for y in range(modules.size):
        for x in range(modules.size):
            if modules.dark(x, y):
                left, top = (x + quiet) * side, (y + quiet) * side
                picture.paste(0, (left, top, left + side, top + side))
    file = folder / "code.png"
    picture.save(file)
    return tool("zbarimg", "-q", "--raw", file).removesuffix("\n")


@pytest.mark.parametrize(
    "name",
    [
        "Maria Yosefina Bano Lakapu",
        "José Núñez",
        # Without a word on their encoding, zbar takes these for Japanese or Chinese.
        "María Simões",
        "Gonçalves Antónia Estêvão",
        "Naïve Müller Ângela",
        "Łukasz Žagar",
        "Ḥasan ibn Ṣāliḥ",
    ],
)
def test_another_reader_gives_every_letter_back(name: str, tmp_path: Path) -> None:
    text = f"{HEAD}{name}\nPelatihan Tenun Ikat\n"
    assert read(encode(text), tmp_path) == text


def test_a_longer_text_takes_more_modules_of_the_same_size() -> None:
    short, long = encode(HEAD), encode(HEAD * 12)
    assert short.size < long.size
    assert pytest.approx(25.4 / 60) == MODULE
    assert all(len(row) == -(-long.size // 8) for row in long.rows)


def test_the_stencil_is_pure_black_and_one_bit() -> None:
    modules = encode(HEAD)
    painted = operators(modules, 1.2, 2.4, modules.size * 1.2)
    assert "0 g" in painted
    assert f"/W {modules.size} /H {modules.size} /BPC 1 /IM true" in painted
    assert b"".join(modules.rows).hex() in painted
