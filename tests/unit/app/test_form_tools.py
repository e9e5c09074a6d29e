"""Forms on the command line: looked over, converted there and back, tried with rows of a table."""

import json
from pathlib import Path

import pytest

from lipas_desktop.app.main import FAILED, main
from lipas_desktop.services.form_files import read_file
from tests.unit.formengine.making import FORMS

PARTICIPANT = str(FORMS / "participant.md")
FAULTY = """| survey |
| | type | name | label | relevent | constraint | constraint_message |
| | integer | b | B | (1 = 1 | . < 3 | Kurang dari 3. |
| settings |
| | form_id | version |
| | x | 1 |
"""


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "buruk.md"
    path.write_text(FAULTY, encoding="utf-8")
    return path


def test_a_sound_form_is_told_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "check", PARTICIPANT]) == 0
    assert capsys.readouterr().out == ""


def test_a_fault_is_told_with_its_cell_and_cure(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["forms", "check", str(faulty)]) == FAILED
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0].split() for line in lines] == [
        ["repaired", "survey", "D2"],
        ["error", "survey", "D3"],
    ]
    assert lines[1].endswith("Tambahkan kurung penutupnya.")
    assert main(["forms", "check", str(faulty), "--json"]) == FAILED
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (told[1]["code"], told[1]["row"], told[1]["column"]) == (
        "form.bracket_unclosed", 3, "D",
    )  # fmt: skip


def test_a_form_goes_to_excel_and_back_to_the_letter(tmp_path: Path) -> None:
    book, back = tmp_path / "p.xlsx", tmp_path / "p.md"
    assert main(["forms", "convert", PARTICIPANT, str(book)]) == 0
    assert main(["forms", "convert", str(book), str(back)]) == 0
    assert back.read_bytes() == Path(PARTICIPANT).read_bytes()
    assert main(["forms", "convert", str(book), str(tmp_path / "p.xml")]) == 0
    assert "<h:html" in (tmp_path / "p.xml").read_text(encoding="utf-8")
    assert main(["forms", "convert", str(book), str(tmp_path / "p.csv")]) == 0
    assert read_file(tmp_path / "p.csv")[1].table("choices") is not None


def test_what_cannot_be_written_is_said_in_one_sentence(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for target in ("x.pdf", "x.xml"):
        written = tmp_path / target
        assert main(["forms", "convert", str(faulty), str(written)]) in (0, FAILED)
        assert target == "x.xml" or not written.exists()
    assert main(["forms", "check", str(tmp_path / "none.xlsx")]) == FAILED
    said = capsys.readouterr().err.splitlines()
    assert "akhiran .md" in said[0]
    assert "Traceback" not in "".join(said)


def test_rows_go_through_the_rules_of_the_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text(
        "full_name,sex,rt,nope,passport_no,skills\n"
        "Okto,laki-laki,12345,x,A1,TENUN BATIK\n"
        ",X,1,,,TENUN\n",
        encoding="utf-8",
    )
    assert main(["forms", "fill", PARTICIPANT, "--csv", str(rows), "--json"]) == FAILED
    first, second = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(f["question"], f["code"]) for f in first["faults"]] == [
        ("nope", "form.question_unknown"),
        ("rt", "form.constraint"),
        ("passport_no", "form.not_asked"),
    ]
    assert (first["row"], first["can_be_saved"], first["values"]["sex"]) == (2, True, "L")
    assert first["values"]["skills"] == ["TENUN", "BATIK"]
    assert first["values"]["passport_no"] is None
    assert {f["code"] for f in second["faults"]} == {"form.choice_not_offered", "form.required"}
    assert not second["can_be_saved"]


def test_a_table_that_cannot_be_read_is_said_in_one_sentence(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_bytes(b"\xff\xff")
    assert main(["forms", "fill", PARTICIPANT, "--csv", str(rows)]) == FAILED
    assert "CSV UTF-8" in capsys.readouterr().err
    assert main(["forms", "fill", str(faulty), "--csv", str(rows)]) == FAILED
    assert "forms check" in capsys.readouterr().err
