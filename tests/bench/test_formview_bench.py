"""Forms on the screen: opened and drawn, and one answer until it is drawn.

The bare counterpart of a form is as many plain fields with their labels, laid out and drawn; that
of an answer is a text set in one of them, and that of one that folds a question away a row of them
that is hidden or shown as well.
"""

import itertools
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget
from pytest_benchmark.fixture import BenchmarkFixture

from lipas_desktop.services import records
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.asked import Asked
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.operations import Operations
from lipas_desktop.ui.preferences import Preferences
from tests.bench import test_form_bench, verbal_form
from tests.ui import family
from tests.ui.asker import ScriptedAsker
from tests.ui.house import found_house

RESOURCES = Path(__file__).parents[2] / "resources"
SIZE = 1100, 640
FIELDS = {"500": 450, "verbal": verbal_form.QUESTIONS}
TEXTS = {"500": test_form_bench.text, "verbal": verbal_form.text}
OPEN_500, OPEN_VERBAL = "500 questions on the screen", "485 fields, 1,000 expressions on the screen"
ANSWER_500, ANSWER_VERBAL = "One answer among 500, drawn", "One answer of the 485, drawn"

FOLDS_500, FOLDS_VERBAL = "One that folds among 500, drawn", "One that folds of the 485, drawn"
FRAME_500 = "One that folds among 500, in a frame"
FOLDING = {
    "500": [(f"q{at * 7 % 50}_a", ("9", "2")) for at in range(50)],
    "verbal": [(f"q{at}", ("yes", "no")) for at in range(12, 480, 12)],
}
"""Questions of which the one answer opens others and the other folds them away."""


class Screen:
    """A house and the parts that screens share."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        theme.install(app, RESOURCES)
        self.folder = folder
        self.house = found_house(folder / "house", FixedClock(1_635_388_920_000, WITA))
        self.context = AppContext(
            resources=RESOURCES,
            clock=FixedClock(1_635_388_920_000, WITA),
            operations=Operations(),
            ask=ScriptedAsker(),
            theme=theme.current(),
            languages=Languages(RESOURCES / "i18n", app),
            preferences=Preferences(folder / "window.ini"),
            find_sticks=list,
            session=self.house,
        )

    def session(self, form: str) -> Session:
        """Let activities be asked by a form; it is converted once, as an installed one is."""
        folder = self.folder / form
        if not folder.exists():
            family.install(self.house, folder, TEXTS[form]())
        self.house.places = replace(self.house.places, forms=folder)
        return self.house

    def opened(self, form: str) -> FormView:
        """Open a form and draw it."""
        view = FormView(self.context)
        view.resize(*SIZE)
        view.open(records.open_form(self.session(form), "activity"))
        view.show()
        view.grab()
        return view


@pytest.fixture(scope="module")
def screen(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    made = Screen(qapp, tmp_path_factory.mktemp("screen"))
    yield made
    made.context.operations.close()
    made.house.close()


def bare_form(fields: int) -> QScrollArea:
    """Lay out so many plain fields with their labels, and draw them."""
    ground, area = QWidget(), QScrollArea()
    grid = QGridLayout(ground)
    for row in range(fields):
        grid.addWidget(QLabel(f"Isian {row}"), row, 0)
        grid.addWidget(QLineEdit(), row, 1)
    area.setWidgetResizable(True)
    area.setWidget(ground)
    area.resize(*SIZE)
    area.show()
    area.grab()
    return area


def close(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents()


def measure_opening(benchmark: BenchmarkFixture, make: Callable[[], QWidget]) -> QWidget:
    """Time an opening; what was opened before is closed between, and not timed."""
    kept: list[QWidget] = []

    def clear() -> None:
        while kept:
            close(kept.pop())

    benchmark.pedantic(lambda: kept.append(make()), setup=clear, rounds=8, warmup_rounds=1)
    return kept[0]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("500", marks=pytest.mark.budget(OPEN_500, "median", limit=0.5)),
        pytest.param("verbal", marks=pytest.mark.budget(OPEN_VERBAL, "median", limit=0.8)),
    ],
)
def test_a_form_comes_onto_the_screen(
    benchmark: BenchmarkFixture, screen: Screen, form: str
) -> None:
    view = measure_opening(benchmark, lambda: screen.opened(form))
    assert isinstance(view, FormView)
    assert len(view.board.order) == FIELDS[form]
    close(view)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("500", marks=pytest.mark.bare(OPEN_500)),
        pytest.param("verbal", marks=pytest.mark.bare(OPEN_VERBAL)),
    ],
)
def test_a_form_comes_onto_the_screen_bare(
    benchmark: BenchmarkFixture, screen: Screen, form: str
) -> None:
    close(measure_opening(benchmark, lambda: bare_form(FIELDS[form])))


def _codes(view: FormView, asked: Asked, turn: int) -> str:
    question = asked.question
    if question.kind.startswith("select"):
        offered = view.opened.state.choices(asked.ref)
        return offered[turn % len(offered)].value if offered else ""
    return f"{1 + turn % 28:02}-10-2021" if question.kind == "date" else str(1 + turn % 90)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("500", marks=pytest.mark.budget(ANSWER_500, "p95", limit=0.016)),
        pytest.param("verbal", marks=pytest.mark.budget(ANSWER_VERBAL, "p95", limit=0.016)),
    ],
)
def test_an_answer_is_drawn(benchmark: BenchmarkFixture, screen: Screen, form: str) -> None:
    view = screen.opened(form)
    fields = [asked for asked in view.board.order if asked.question.kind != "note"]
    turns = itertools.count()

    def next_one() -> tuple[tuple[Asked, str], dict[str, object]]:
        turn = next(turns)
        asked = fields[turn * 7 % len(fields)]
        return (asked, _codes(view, asked, turn)), {}

    def answer(asked: Asked, code: str) -> None:
        asked.editor.answered.emit(code)
        QApplication.processEvents()

    benchmark.pedantic(answer, setup=next_one, rounds=500)
    assert view.is_changed
    view.drop_draft(lambda: None)
    close(view)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("500", marks=pytest.mark.bare(ANSWER_500)),
        pytest.param("verbal", marks=pytest.mark.bare(ANSWER_VERBAL)),
    ],
)
def test_an_answer_is_drawn_bare(benchmark: BenchmarkFixture, screen: Screen, form: str) -> None:
    area = bare_form(FIELDS[form])
    fields = area.findChildren(QLineEdit)
    turns = itertools.count()

    def answer(field: QLineEdit, code: str) -> None:
        field.setText(code)
        QApplication.processEvents()

    def next_one() -> tuple[tuple[QLineEdit, str], dict[str, object]]:
        turn = next(turns)
        return (fields[turn * 7 % len(fields)], str(turn)), {}

    benchmark.pedantic(answer, setup=next_one, rounds=500)
    assert fields[0].text() != ""
    close(area)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(
            "500",
            marks=[
                pytest.mark.budget(FOLDS_500, "median", ratio=6),
                pytest.mark.budget(FRAME_500, "p95", limit=0.016),
            ],
        ),
        pytest.param("verbal", marks=pytest.mark.budget(FOLDS_VERBAL, "p95", limit=0.1)),
    ],
)
def test_an_answer_that_folds_is_drawn(
    benchmark: BenchmarkFixture, screen: Screen, form: str
) -> None:
    view = screen.opened(form)
    folding, turns = FOLDING[form], itertools.count()
    folds: list[int] = []
    view.board.folded.connect(lambda: folds.append(1))

    def next_one() -> tuple[tuple[Asked, str], dict[str, object]]:
        turn = next(turns)
        name, codes = folding[turn % len(folding)]
        asked = view.board.part_of(view.opened.state.ref(name))
        return (asked, codes[turn // len(folding) % 2]), {}

    def answer(asked: Asked, code: str) -> None:
        asked.editor.answered.emit(code)
        QApplication.processEvents()

    for _ in folding:
        answer(*next_one()[0])
    folds.clear()
    benchmark.pedantic(answer, setup=next_one, rounds=300)
    assert folds
    view.drop_draft(lambda: None)
    close(view)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("500", marks=pytest.mark.bare(FOLDS_500, FRAME_500)),
        pytest.param("verbal", marks=pytest.mark.bare(FOLDS_VERBAL)),
    ],
)
def test_an_answer_that_folds_is_drawn_bare(
    benchmark: BenchmarkFixture, screen: Screen, form: str
) -> None:
    area = bare_form(FIELDS[form])
    grid = area.widget().layout()
    assert isinstance(grid, QGridLayout)
    turns = itertools.count()

    def next_one() -> tuple[tuple[int], dict[str, object]]:
        return (next(turns) * 63 % (grid.rowCount() - 1),), {}

    def part(row: int, column: int) -> QWidget:
        item = grid.itemAtPosition(row, column)
        assert item is not None
        return item.widget()

    def answer(row: int) -> None:
        field = part(row, 1)
        assert isinstance(field, QLineEdit)
        field.setText(field.text() + "1")
        for column in (0, 1):
            other = part(row + 1, column)
            other.setVisible(other.isHidden())
        QApplication.processEvents()

    benchmark.pedantic(answer, setup=next_one, rounds=300)
    assert not area.widget().isHidden()
    close(area)
