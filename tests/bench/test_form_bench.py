"""A form of 500 questions: opening it, and one answer; each beside its bare counterpart."""

import itertools
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.xlsform import load_form

QUESTIONS = 500
OPEN, ANSWER = "Form of 500 questions opens", "Form of 500 questions, one answer"
ROUNDS = 2000


class Noon:
    tz_minutes = 8 * 60

    def now_ms(self) -> int:
        return 1_635_393_600_000

    def today(self) -> date:
        return date(2021, 10, 28)


def _rows() -> Iterator[str]:
    """Yield questions of every kind that depend on each other as real ones do."""
    for place in range(QUESTIONS // 10):
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
    yield f"calculate | total | | | | | {' + '.join(f'${{q{p}_sum}}' for p in range(50))} | "


def text() -> str:
    id_, en = "Bahasa Indonesia (id)", "English (en)"
    header = f"type | name | label::{id_} | label::{en}"
    survey = [f"{header} | relevant | constraint | calculation | choice_filter", *_rows()]
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


def _note_p95(benchmark: BenchmarkFixture) -> None:
    if benchmark.stats is not None:
        times = sorted(benchmark.stats.stats.data)
        benchmark.extra_info["p95_ms"] = round(times[int(len(times) * 0.95)] * 1000, 4)
