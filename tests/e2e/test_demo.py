"""The main job without a screen, as a user starts it: every figure, every certificate, no leak."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.marks import on_linux
from tests.public_tools import tool

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
PEOPLE, ATTENDANCE = SHARED / "daftar_peserta.xlsx", SHARED / "daftar_hadir.xlsx"


def run_demo(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lipas_desktop", "demo", str(folder), *arguments],
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    if not PEOPLE.exists():
        pytest.skip("the shared workbooks are not beside this checkout")
    folder = tmp_path_factory.mktemp("demo") / "hasil"
    result = run_demo(
        folder, "--participants", str(PEOPLE), "--attendance", str(ATTENDANCE), "--json"
    )
    assert result.returncode == 0, result.stderr
    return folder, json.loads(result.stdout)


def expected(name: str) -> dict[str, Any]:
    return dict(json.loads((SHARED / f"{name}.expected.json").read_text()))


def test_every_figure_of_the_participants_list_is_met(shared: tuple[Path, dict[str, Any]]) -> None:
    found, wanted = shared[1]["import"], expected("daftar_peserta")
    for figure in ("rows", "fates", "kinds", "notable"):
        assert found[figure] == wanted[figure]
    errors = {row["kind"] for row in wanted["notable"] if row["fate"] == "error"}
    assert found["errors"] == {kind: wanted["kinds"][kind] for kind in errors}


def test_every_figure_of_the_attendance_list_is_met(shared: tuple[Path, dict[str, Any]]) -> None:
    found, wanted = shared[1], expected("daftar_hadir")
    assert found["attendance"] == {"people": wanted["people"], "marks": wanted["marks"]}
    assert found["certificates"]["count"] == wanted["passed"]


def test_both_computers_hold_the_same_and_pc_2_nothing_restricted(
    shared: tuple[Path, dict[str, Any]],
) -> None:
    assert shared[1]["state_hash_equal"] is True
    assert shared[1]["restricted_rows_on_pc2"] == 0


def test_crossing_edits_end_equal_with_one_thing_to_review(
    shared: tuple[Path, dict[str, Any]],
) -> None:
    facts = shared[1]
    assert facts["crossing"] == {"changes": 5, "to_review": 1}
    assert facts["state_hash_equal"] is True
    said = set()
    for path in facts["bundles"][-2:]:
        lines = inspect(path, "--key", facts["identity"], "--json").stdout.splitlines()
        ops = [op for line in lines for op in json.loads(line).get("ops") or []]
        said |= {op[3][op[3].index(101) + 1] for op in ops if op[0] == "set" and 101 in op[3]}
    assert said == {"Ama", "Nyong"}


def test_the_pdf_gives_each_name_and_number_and_each_code(
    shared: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    facts = shared[1]["certificates"]
    text = tool("pdftotext", "-layout", facts["pdf"], "-")
    for number in facts["numbers"]:
        assert number in text
    tool("pdftoppm", "-r", "150", "-png", facts["pdf"], tmp_path / "page")
    fronts = sorted(tmp_path.glob("page*.png"))[::2]
    assert len(fronts) == facts["count"]
    codes = [tool("zbarimg", "-q", "--raw", "--oneshot", page) for page in fronts]
    for code, number in zip(codes, facts["numbers"], strict=True):
        heading, name = code.splitlines()[:2]
        assert number in heading
        assert name in text


def test_the_issuer_key_verifies_the_codes(
    shared: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    from lipas_desktop.certificates.code import parse, verify
    from lipas_desktop.domain import b64

    facts = shared[1]["certificates"]
    tool("pdftoppm", "-r", "150", "-png", "-l", "1", facts["pdf"], tmp_path / "page")
    (page,) = tmp_path.glob("page*.png")
    scanned = tool("zbarimg", "-q", "--raw", "--oneshot", page)
    public = b64.decode(facts["issuer_key"])
    assert verify(parse(scanned), public)
    assert not verify(parse(scanned.replace("JP", "JQ", 1)), public)


def test_public_tools_open_the_bundle(shared: tuple[Path, dict[str, Any]]) -> None:
    command = 'age -d -i "$1" "$2" | tail -n +4 | gunzip'
    lines = tool("sh", "-c", command, "sh", shared[1]["identity"], shared[1]["bundle"]).split("\n")
    heads = [json.loads(line) for line in lines if line.startswith("{")]
    assert [head["seq"] for head in heads] == list(range(1, len(heads) + 1))


def inspect(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lipas_desktop", "inspect", *arguments],
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_inspect_shows_the_outside_and_with_the_key_header_and_entries(
    shared: tuple[Path, dict[str, Any]],
) -> None:
    _, told = shared
    outside = json.loads(inspect(told["bundle"], "--json").stdout)
    assert (outside["form"], outside["recipients"]) == ("age", 2)
    lines = inspect(told["bundle"], "--key", told["identity"], "--json").stdout.splitlines()
    header, *entries = [json.loads(line) for line in lines]
    assert (header["kind"], header["signature"]) == ("data", "good")
    assert [one["seq"] for one in entries] == list(range(1, len(entries) + 1))
    assert any(op[0] == "ins" and op[1] == 3 for one in entries for op in one["ops"])
    text = inspect(told["bundle"], "--key", told["identity"]).stdout
    assert "kind: data\n" in text


@on_linux
def test_inspect_ends_quietly_where_nobody_reads_on(shared: tuple[Path, dict[str, Any]]) -> None:
    _, told = shared
    command = [sys.executable, "-m", "lipas_desktop", "inspect", told["bundle"], "--key"]
    with subprocess.Popen(
        [*command, told["identity"]],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"file: ")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_inspect_says_in_one_sentence_what_is_wrong(
    shared: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    _, told = shared
    whole = Path(told["bundle"]).read_bytes()
    cut = tmp_path / "cut.age"
    cut.write_bytes(whole[:-100])
    for file, *rest in (
        [str(PEOPLE)],
        [str(tmp_path / "nowhere.age")],
        [str(cut), "--key", told["identity"]],
        [told["bundle"], "--key", str(PEOPLE)],
    ):
        result = inspect(file, *rest)
        assert result.returncode == 1
        assert len(result.stderr.strip().splitlines()) == 1
        assert "Traceback" not in result.stderr


def test_no_name_stands_in_any_other_file(shared: tuple[Path, dict[str, Any]]) -> None:
    from python_calamine import CalamineWorkbook

    folder, facts = shared
    sheets = [
        CalamineWorkbook.from_path(path).get_sheet_by_index(0) for path in (PEOPLE, ATTENDANCE)
    ]
    cells = {str(row[1]).strip() for sheet in sheets for row in sheet.to_python() if len(row) > 1}
    words = {word for cell in cells for word in re.findall(r"[A-Za-z]{6,}", cell)}
    names = {word for word in words if word.lower() not in ("lengkap",)}
    assert len(names) > 50
    files = [path for path in folder.rglob("*") if path.is_file()]
    leaks = [
        (path.name, name)
        for path in files
        if str(path) != facts["certificates"]["pdf"]
        for name in names
        if name.lower().encode() in path.read_bytes().lower()
    ]
    assert leaks == []


def test_the_samples_that_ship_with_the_program_go_through(tmp_path: Path) -> None:
    result = run_demo(tmp_path / "contoh", "--json")
    assert result.returncode == 0, result.stderr
    facts = json.loads(result.stdout)
    assert facts["certificates"]["count"] > 0
    assert facts["state_hash_equal"] is True


def test_a_folder_with_a_demo_in_it_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "pc1").mkdir()
    result = run_demo(tmp_path)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert list((tmp_path / "pc1").iterdir()) == []


def test_a_workbook_that_is_a_picture_ends_with_one_sentence_and_leaves_the_folder(
    tmp_path: Path,
) -> None:
    picture = tmp_path / "daftar.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    result = run_demo(tmp_path / "hasil", "--participants", str(picture))
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "Excel" in result.stderr
    assert not (tmp_path / "hasil").exists()


def test_a_folder_that_is_a_file_ends_with_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "hasil"
    file.write_bytes(b"")
    result = run_demo(file)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()


def test_a_course_that_nobody_passed_goes_through_without_certificates(tmp_path: Path) -> None:
    absent = tmp_path / "hadir.csv"
    absent.write_text(
        "Tenun\nNo;Nama;4-10-2021;5-10-2021\n1;Yuliana Tefa;A;A\n2;Markus;A;H\n", encoding="utf-8"
    )
    result = run_demo(tmp_path / "hasil", "--attendance", str(absent), "--json")
    assert result.returncode == 0, result.stderr
    facts = json.loads(result.stdout)
    assert (facts["certificates"]["count"], facts["certificates"]["pdf"]) == (0, None)
    assert facts["state_hash_equal"] is True
