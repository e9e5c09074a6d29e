from pathlib import Path

import pytest

from lipas_desktop.system.file_names import legal_name, shown_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pelatihan Tenun Ikat", "Pelatihan Tenun Ikat.pdf"),
        ("Las: dasar / lanjutan?", "Las- dasar - lanjutan-.pdf"),
        ("0007/RKO/PLT/X/2021", "0007-RKO-PLT-X-2021.pdf"),
        ("aux", "_aux.pdf"),
        ("Con.", "_Con.pdf"),
        ("  spasi\t ganda . ", "spasi- ganda.pdf"),
        ("...", "berkas.pdf"),
        ("", "berkas.pdf"),
        ("../../etc/passwd", "-..-etc-passwd.pdf"),
    ],
)
def test_what_people_write_becomes_a_name_that_windows_takes(text: str, name: str) -> None:
    assert legal_name(text, ".pdf") == name


def test_a_long_title_is_cut_before_its_ending() -> None:
    name = legal_name("Tenun ikat " * 40, ".xlsx")
    assert len(name) <= 120
    assert name.endswith("Tenun ikat Tenun.xlsx")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("RKO_2021-10-28_1-9_0badf00d.age", "RKO_2021-10-28_1-9_0badf00d.age"),
        ("Rumah Kreatif é 😀.age", "Rumah Kreatif é 😀.age"),
        ("paket\udcff.age", "paket\ufffd.age"),
        ("\u202egpj.age", "\ufffdgpj.age"),
        ("a\nb\x07", "a\ufffdb\ufffd"),
    ],
)
def test_a_name_that_came_is_shown_as_plain_text(name: str, shown: str) -> None:
    assert shown_name(Path(name)) == shown
