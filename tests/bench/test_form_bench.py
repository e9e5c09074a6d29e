"""Forms without a screen: converting 100 questions, opening 500, one answer in 500 and the largest.

The bare counterpart of a conversion is the converter alone, that of an opening the reading of the
converted text, that of an answer a value put under its name.
"""

import itertools
import warnings
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.xlsform import load_form
from tests.bench import verbal_form

QUESTIONS, CONVERTED = 500, 100
CONVERT, AGAIN = "Form of 100 questions, converted", "Form of 100 questions, converted before"
OPEN, ANSWER = "Form of 500 questions opens", "Form of 500 questions, one answer"
LARGEST = "Form of 485 fields, 1,000 expressions, one answer"
ROUNDS = 2000


class Noon:
    tz_minutes = 8 * 60

    def now_ms(self) -> int:
        return 1_635_393_600_000

    def today(self) -> date:
        return date(2021, 10, 28)


def _rows(questions: int) -> Iterator[str]:
    """Yield questions of every kind that depend on each other as real ones do."""
    places = range(questions // 10)
    for place in places:
        q = f"q{place}"
        yield f"begin_group | g{place} | Bagian {place} | Part {place} | | | | "
        yield f"text | {q}_name | Nama {place} | Name {place} | | string-length(.) < 80 | | "
        yield f"select_one yn | {q}_asked | Ditanya | Asked | | | | "
        yield f"text | {q}_why | Mengapa | Why | ${{{q}_asked}} = 'yes' | | | "
        yield f"integer | {q}_a | Banyak | Many | | . >= 0 and . <= 500 | | "
        yield f"integer | {q}_b | Lain | Other | ${{{q}_a}} > 3 | . <= ${{{q}_a}} | | "
        yield f"calculate | {q}_sum | | | | | coalesce(${{{q}_a}}, 0) + coalesce(${{{q}_b}}, 0) | "
        yield f"date | {q}_on | Tanggal | Date | | . <= today() | | "
        yield f"select_one place | {q}_place | Tempat | Place | | | | side = ${{{q}_asked}}"
        yield f"select_multiple skill | {q}_skills | Bisa ${{{q}_name}} | Can | | | | "
        yield f"note | {q}_note | ${{{q}_sum}} | Sum | selected(${{{q}_skills}}, 's3') | | | "
        yield "end_group | | | | | | | "
    yield f"calculate | total | | | | | {' + '.join(f'${{q{p}_sum}}' for p in places)} | "


def text(questions: int = QUESTIONS) -> str:
    """Return the form as it is written, with so many questions."""
    id_, en = "Bahasa Indonesia (id)", "English (en)"
    header = f"type | name | label::{id_} | label::{en}"
    survey = [f"{header} | relevant | constraint | calculation | choice_filter", *_rows(questions)]
    choices = [f"list_name | name | label::{id_} | label::{en} | side"]
    choices += [f"yn | {code} | {code} | {code} |" for code in ("yes", "no")]
    choices += [
        f"place | p{n} | Tempat {n} | Place {n} | {'yes' if n % 2 else 'no'}" for n in range(60)
    ]
    choices += [f"skill | s{n} | Bisa {n} | Skill {n} |" for n in range(25)]
    sheets = {"survey": survey, "choices": choices, "settings": ["default_language", id_]}
    parts = [
        f"| {name} |\n" + "\n".join(f"| | {row} |" for row in rows) for name, rows in sheets.items()
    ]
    return "\n\n".join(parts)


@pytest.fixture
def hundred(tmp_path: Path) -> Path:
    path = tmp_path / "hundred.md"
    path.write_text(text(CONVERTED), encoding="utf-8")
    return path


@pytest.mark.benchmark(group="form of 100 questions: convert")
@pytest.mark.budget(CONVERT, "median", ratio=2.5, limit=0.3)
def test_convert_a_form(benchmark: BenchmarkFixture, hundred: Path) -> None:
    folders = (hundred.parent / f"cache{number}" for number in itertools.count())
    form = benchmark.pedantic(
        load_form, setup=lambda: ((hundred, next(folders)), {}), rounds=10, warmup_rounds=1
    )
    assert len(form.questions) >= CONVERTED


@pytest.mark.benchmark(group="form of 100 questions: convert")
@pytest.mark.budget(AGAIN, "median", ratio=0.5)
def test_a_form_of_the_same_version_is_not_converted_again(
    benchmark: BenchmarkFixture, hundred: Path
) -> None:
    cache = hundred.parent / "cache"
    load_form(hundred, cache)
    (kept,) = cache.iterdir()
    converted_at = kept.stat().st_mtime_ns
    form = benchmark.pedantic(load_form, args=(hundred, cache), rounds=10)
    assert len(form.questions) >= CONVERTED
    assert [one.stat().st_mtime_ns for one in cache.iterdir()] == [converted_at]


@pytest.mark.benchmark(group="form of 100 questions: convert")
@pytest.mark.bare(CONVERT, AGAIN)
def test_convert_a_form_bare(benchmark: BenchmarkFixture, hundred: Path) -> None:
    from pyxform.xls2xform import convert as to_xform

    source = hundred.read_bytes()

    def converted() -> str:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return str(to_xform(source, file_type=".md").xform)

    assert "q9_name" in benchmark.pedantic(converted, rounds=10, warmup_rounds=1)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The form, and the folder in which it lies converted."""
    folder = tmp_path_factory.mktemp("large")
    path = folder / "large.md"
    path.write_text(text(), encoding="utf-8")
    form = load_form(path, folder / "xform-cache")
    assert len(form.questions) >= QUESTIONS
    assert form.findings == ()
    return path, folder / "xform-cache"


@pytest.mark.benchmark(group="form of 500 questions: open")
@pytest.mark.budget(OPEN, "median", limit=0.5)
def test_open_a_form(benchmark: BenchmarkFixture, large: tuple[Path, Path]) -> None:
    from lipas_desktop.formengine.xpath.compile import compiled
    from lipas_desktop.formengine.xpath.parser import parse

    def forget() -> None:
        compiled.cache_clear()
        parse.cache_clear()

    def opened() -> FormState:
        return FormState(load_form(*large), clock=Noon())

    state = benchmark.pedantic(opened, setup=forget, rounds=10)
    assert state.label("q49_name") == "Nama 49"


@pytest.mark.benchmark(group="form of 500 questions: open")
@pytest.mark.bare(OPEN)
def test_open_a_form_bare(benchmark: BenchmarkFixture, large: tuple[Path, Path]) -> None:
    (kept,) = large[1].iterdir()

    def parsed() -> dict[str, str]:
        root = ET.fromstring(kept.read_text(encoding="utf-8"))
        return {element.tag: element.text or "" for element in root.iter()}

    assert benchmark.pedantic(parsed, rounds=10)


@pytest.fixture
def answers() -> Iterator[tuple[str, str | int | list[str]]]:
    """An endless walk through the form, no answer the same as the one before."""

    def walk() -> Iterator[tuple[str, str | int | list[str]]]:
        for turn in itertools.count():
            for place in range(QUESTIONS // 10):
                q = f"q{place}"
                yield f"{q}_name", f"Yuli {turn}"
                yield f"{q}_asked", "yes" if turn % 2 else "no"
                yield f"{q}_a", 4 + turn % 9
                yield f"{q}_b", turn % 7
                yield f"{q}_on", f"2021-10-{1 + turn % 28:02d}"
                yield f"{q}_place", f"p{turn % 60}"
                yield f"{q}_skills", [f"s{turn % 25}", "s3"]

    return walk()


@pytest.mark.benchmark(group="form of 500 questions: one answer")
@pytest.mark.budget(ANSWER, "p95", limit=0.002)
def test_answer_a_question(
    benchmark: BenchmarkFixture,
    large: tuple[Path, Path],
    answers: Iterator[tuple[str, str | int | list[str]]],
) -> None:
    state = FormState(load_form(*large), clock=Noon())
    benchmark.pedantic(state.answer, setup=lambda: (next(answers), {}), rounds=ROUNDS)
    _note_p95(benchmark)
    assert state.text("q0_name").startswith("Yuli")


@pytest.mark.benchmark(group="form of 500 questions: one answer")
@pytest.mark.bare(ANSWER)
def test_answer_a_question_bare(
    benchmark: BenchmarkFixture, answers: Iterator[tuple[str, str | int | list[str]]]
) -> None:
    kept: dict[str, str | int | list[str]] = {}
    benchmark.pedantic(kept.__setitem__, setup=lambda: (next(answers), {}), rounds=ROUNDS)
    _note_p95(benchmark)
    assert kept


@pytest.mark.benchmark(group="the largest form: one answer")
@pytest.mark.budget(LARGEST, "p95", limit=0.1)
def test_answer_a_question_of_the_largest_form(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    path = tmp_path / "verbal.md"
    path.write_text(verbal_form.text(), encoding="utf-8")
    state = FormState(load_form(path, None), clock=Noon())
    asked = list(_largest(state))
    turns = itertools.count()

    def next_one() -> tuple[tuple[str, str], dict[str, object]]:
        turn = next(turns)
        name, answers = asked[turn * 7 % len(asked)]
        return (name, answers[turn % len(answers)]), {}

    benchmark.pedantic(state.answer, setup=next_one, rounds=ROUNDS)
    _note_p95(benchmark)
    assert any(state.text(name) for name, _ in asked)


def _largest(state: FormState) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what is asked, with answers that open and fold others."""
    for question in state.form.questions.values():
        if question.kind == "select_one":
            yield question.name, tuple(one.value for one in state.choices(question.ref))
        elif question.kind in ("integer", "text"):
            yield question.name, ("3", "40", "")
        elif question.kind == "date":
            yield question.name, ("2021-10-01", "2020-02-29", "")


@pytest.mark.benchmark(group="the largest form: one answer")
@pytest.mark.bare(LARGEST)
def test_answer_a_question_of_the_largest_form_bare(
    benchmark: BenchmarkFixture, answers: Iterator[tuple[str, str | int | list[str]]]
) -> None:
    kept: dict[str, str | int | list[str]] = {}
    benchmark.pedantic(kept.__setitem__, setup=lambda: (next(answers), {}), rounds=ROUNDS)
    assert kept


def _note_p95(benchmark: BenchmarkFixture) -> None:
    if benchmark.stats is not None:
        times = sorted(benchmark.stats.stats.data)
        benchmark.extra_info["p95_ms"] = round(times[int(len(times) * 0.95)] * 1000, 4)
