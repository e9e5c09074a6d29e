"""The attendance grid by its keys: filled, saved by itself, put back where it cannot be saved."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.people.record import PersonPage
from tests.ui import shots
from tests.ui.weaving import (
    EXCEPTIONS,
    NAMES,
    TODAY,
    Key,
    Mod,
    add_course,
    fill,
    marks,
    press,
    type_text,
    window_of,
)

CTRL = Mod.ControlModifier
DAY_MS = 86_400_000
AHEAD = 14


@pytest.fixture
def course(session: Session) -> RowId:
    made = add_course(session)
    fill(session, made)
    return made


class Below(Page):
    """Stands where the record is."""

    place = "activity"

    def __init__(self, context: AppContext, shell: Shell) -> None:
        super().__init__(context, shell)
        self.head.set_title("Tenun ikat dasar")
        self.go_live()


@pytest.fixture
def window(context: AppContext, course: RowId, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_of(context, qtbot, Below) as shown:
        shown.open(AttendancePage(context, shown, course))
        shown.resize(1366, 768)
        yield shown


@pytest.fixture
def page(window: MainWindow) -> AttendancePage:
    assert isinstance(window.front, AttendancePage)
    return window.front


def at(page: AttendancePage) -> tuple[int, int]:
    return page.view.currentIndex().row(), page.view.session


def saved(page: AttendancePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.sheet.is_written, timeout=5000)


def test_it_opens_where_keying_goes_on(page: AttendancePage) -> None:
    assert at(page) == (7, TODAY)
    assert page.view.hasFocus()
    assert page.tools.now.words == "Sesi 14, Kamis 28 Oktober: 13 belum diisi"


def test_letters_and_digits_write_and_go_down(window: MainWindow, page: AttendancePage) -> None:
    for key in "hTsiA12345":
        press(window, Key(ord(key.upper())))
    assert [page.sheet.at(row, TODAY) for row in range(7, 17)] == list("HTSIAHTSIA")
    assert at(page) == (17, TODAY)


def test_enter_means_present_and_goes_down(window: MainWindow, page: AttendancePage) -> None:
    press(window, Key.Key_Return)
    press(window, Key.Key_Enter)
    assert page.sheet.at(7, TODAY) == page.sheet.at(8, TODAY) == "H"
    assert at(page) == (9, TODAY)


def test_after_the_last_person_comes_the_next_session_but_none_of_tomorrow(
    window: MainWindow, page: AttendancePage
) -> None:
    page.view.go_to_mark(19, 3)
    press(window, Key.Key_H)
    assert at(page) == (0, 4)
    page.view.go_to_mark(19, TODAY)
    press(window, Key.Key_H)
    assert at(page) == (19, TODAY)


def test_a_column_with_gaps_is_not_left_at_its_end(
    window: MainWindow, page: AttendancePage
) -> None:
    page.view.go_to_mark(3, 4)
    press(window, Key.Key_Delete)
    page.view.go_to_mark(19, 4)
    press(window, Key.Key_S)
    assert at(page) == (19, 4)
    press(window, Key.Key_H, CTRL)
    assert page.sheet.at(3, 4) == "H"


def test_what_is_typed_is_saved_within_a_second(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    press(window, Key.Key_A)
    press(window, Key.Key_T)
    assert page.status() == "Menyimpan …"
    assert marks(session, course)[7][TODAY] == "."
    qtbot.waitUntil(lambda: marks(session, course)[7][TODAY] == "A", timeout=1000)
    saved(page, qtbot)
    assert marks(session, course)[8][TODAY] == "T"
    assert page.status() == "Tersimpan · 10.42"
    assert window.key_bar.status in ("Menyimpan …", "Tersimpan · 10.42")


def test_keys_of_one_moment_are_one_entry_of_the_log(
    window: MainWindow, page: AttendancePage, session: Session, qtbot: QtBot
) -> None:
    before = session.screens().by_kind["data"].seq
    for _ in range(10):
        press(window, Key.Key_H)
    saved(page, qtbot)
    assert session.screens().by_kind["data"].seq == before + 1


def test_a_mark_changed_again_meanwhile_stands_alone(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    press(window, Key.Key_H)
    page.saver.flush()
    page.view.go_to_mark(7, TODAY)
    press(window, Key.Key_S)
    saved(page, qtbot)
    page.view.go_to_mark(7, TODAY)
    press(window, Key.Key_I)
    saved(page, qtbot)
    assert marks(session, course)[7][TODAY] == "I"
    assert not activities.grid(session, course).review


def test_ctrl_h_fills_the_rest_of_the_column_and_one_undo_empties_it(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    press(window, Key.Key_S)
    press(window, Key.Key_H, CTRL)
    column = [line[TODAY] for line in marks(session, course)]
    qtbot.waitUntil(lambda: "." not in [line[TODAY] for line in marks(session, course)])
    assert page.sheet.at(7, TODAY) == "S"
    assert page.tools.now.words == "Sesi 14, Kamis 28 Oktober: lengkap"
    press(window, Key.Key_Z, CTRL)
    saved(page, qtbot)
    now = [line[TODAY] for line in marks(session, course)]
    assert now == [*column[:7], "S", *"............"]


def test_undo_and_redo_walk_back_and_forth(
    window: MainWindow, page: AttendancePage, qtbot: QtBot
) -> None:
    page.view.go_to_mark(0, 0)
    press(window, Key.Key_A)
    press(window, Key.Key_S)
    saved(page, qtbot)
    press(window, Key.Key_Z, CTRL)
    press(window, Key.Key_Z, CTRL)
    assert [page.sheet.at(row, 0) for row in (0, 1)] == ["H", "H"]
    assert at(page) == (0, 0)
    press(window, Key.Key_Y, CTRL)
    assert [page.sheet.at(row, 0) for row in (0, 1)] == ["A", "H"]


def test_del_empties_and_a_letter_fills_the_block_selected(
    window: MainWindow, page: AttendancePage
) -> None:
    page.view.go_to_mark(0, 0)
    press(window, Key.Key_Down, Mod.ShiftModifier)
    press(window, Key.Key_Right, Mod.ShiftModifier)
    press(window, Key.Key_A)
    assert [page.sheet.at(row, day) for row in (0, 1) for day in (0, 1)] == list("AAAA")
    assert at(page) == (1, 1)
    press(window, Key.Key_Delete)
    assert [page.sheet.at(row, day) for row in (0, 1) for day in (0, 1)] == [None] * 4
    press(window, Key.Key_Z, CTRL)
    assert [page.sheet.at(row, day) for row in (0, 1) for day in (0, 1)] == list("AAAA")


def test_a_block_of_a_spreadsheet_is_pasted_as_one_action(
    window: MainWindow, page: AttendancePage
) -> None:
    QApplication.clipboard().setText("sakit\tv\r\nizin\talpa\r\n?\tH")
    page.view.go_to_mark(0, 0)
    press(window, Key.Key_V, CTRL)
    pasted = [page.sheet.at(row, day) for row in range(3) for day in (0, 1)]
    assert pasted == ["S", "H", "I", "A", "H", "H"]
    press(window, Key.Key_Z, CTRL)
    assert page.sheet.at(1, 1) == "H"


def test_ctrl_arrows_go_by_sessions_to_their_first_gap(
    window: MainWindow, page: AttendancePage
) -> None:
    press(window, Key.Key_Left, CTRL)
    assert at(page) == (7, 12)
    press(window, Key.Key_Right, CTRL)
    assert at(page) == (7, TODAY)
    press(window, Key.Key_Right, CTRL)
    assert at(page) == (0, 14)


def test_the_current_cell_stays_among_the_sessions(
    window: MainWindow, page: AttendancePage
) -> None:
    page.view.go_to_mark(3, 0)
    press(window, Key.Key_Left)
    assert at(page) == (3, 0)
    press(window, Key.Key_End)
    assert at(page) == (3, 14)


def test_counts_follow_each_key(window: MainWindow, page: AttendancePage) -> None:
    gaspar = page.sheet.line(4)
    assert (gaspar.counts["H"], gaspar.counts["A"], gaspar.jp, gaspar.percent) == (8, 5, 32, 57)
    assert page.sheet.present(TODAY) == 6
    press(window, Key.Key_T)
    assert page.sheet.present(TODAY) == 7
    assert page.sheet.line(7).jp == 56
    words = [page.model.cell(row, len(page.model.columns) - 1).text for row in range(20)]
    assert [row for row, text in enumerate(words) if text == "di bawah 80 %"] == [4, 13]


def test_a_walk_in_is_added_by_name_and_can_be_taken_back(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    press(window, Key.Key_N, CTRL)
    type_text(window, "Yanto Ndun")
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.sheet.people) == 21)
    qtbot.waitUntil(lambda: at(page) == (20, TODAY))
    assert page.sheet.people[20].full_name == "Yanto Ndun"
    assert window.done.toast.words == "Yanto Ndun ditambahkan ke daftar"
    assert not page.sheet.can_undo  # Ctrl+Z is the toast's until the next mark
    assert page.view.hasFocus()
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(page.sheet.people) == 20)
    assert len(activities.grid(session, course).people) == 20


def test_somebody_of_the_register_is_offered_rather_than_entered_twice(
    window: MainWindow, page: AttendancePage, session: Session, qtbot: QtBot
) -> None:
    add_course(session, ("Yanto Ndun",), 0, "Olah VCO")
    press(window, Key.Key_N, CTRL)
    type_text(window, "yanto")
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.sheet.people) == 21)
    assert page.sheet.people[20].local_no == "RKO-2021-0021"


def test_esc_leaves_the_name_first_and_then_the_page(
    window: MainWindow, page: AttendancePage, qtbot: QtBot
) -> None:
    press(window, Key.Key_N, CTRL)
    press(window, Key.Key_Escape)
    assert window.front is page
    assert page.view.hasFocus()
    press(window, Key.Key_Escape)
    assert isinstance(window.front, Below)


def test_leaving_right_after_a_key_loses_nothing(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId
) -> None:
    press(window, Key.Key_A)
    press(window, Key.Key_Escape)
    assert isinstance(window.front, Below)
    assert marks(session, course)[7][TODAY] == "A"


def let_grow(context: AppContext, session: Session, qtbot: QtBot, pages: int = 0) -> None:
    """Let the writer's file have so many pages; by no page more than now where none are given."""
    database, done = session.store._database, []

    def job() -> tuple[None, Changes]:
        with database.writing():
            most = pages or database.value("PRAGMA page_count")
            database.value(f"PRAGMA max_page_count = {most}")
        return None, NOTHING

    context.operations.write(job, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_a_failed_write_puts_the_cells_back_and_says_why(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    before = marks(session, course)
    let_grow(page.context, session, qtbot)
    page.view.selectAll()
    press(window, Key.Key_A)
    assert page.sheet.at(0, 0) == "A"
    qtbot.waitUntil(lambda: page.sheet.is_written)
    assert page.sheet.at(0, 0) == "H"
    assert marks(session, course) == before
    assert page.banner.title.text() == "272 tanda belum tersimpan dan dikembalikan seperti semula"
    assert "penuh" in page.banner.text.text()
    assert not page.sheet.can_undo
    let_grow(page.context, session, qtbot, 100_000)
    press(window, Key.Key_T)
    assert page.saver.finish()
    assert not page.banner.isVisible()


def test_what_another_pc_wrote_while_one_typed_is_not_overwritten_unseen(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    press(window, Key.Key_A)
    person, held = page.sheet.spot(7, TODAY)
    changes = activities.mark(session, [(person, held, "S")])
    page.refresh(changes)
    assert page.sheet.at(7, TODAY) == "A"
    saved(page, qtbot)
    assert (person, held) in activities.grid(session, course).review
    assert page.sheet.differs(7, TODAY)


def test_ctrl_b_opens_the_person_of_the_row_and_keying_goes_on_afterwards(
    window: MainWindow, page: AttendancePage
) -> None:
    press(window, Key.Key_B, CTRL)
    assert isinstance(window.front, PersonPage)
    assert window.front.title() == "Marta Rihi"
    press(window, Key.Key_Escape)
    assert window.front is page
    assert at(page) == (7, TODAY)


def test_a_choice_between_values_nobody_saw_here_is_not_made(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    shown = activities.grid(session, course)
    person, held = shown.people[0].person.id, shown.sessions[0].id
    activities.mark(session, [(person, held, "A")], shown.screens)
    activities.mark(session, [(person, held, "S")], shown.screens)
    page.view.go_to_mark(0, 0)
    press(window, Key.Key_T)
    qtbot.waitUntil(lambda: page.banner.isVisible(), timeout=3000)
    assert page.sheet.differs(0, 0)
    assert at(page) == (0, 0)
    assert marks(session, course)[0][0] in "AS"


def test_cells_that_two_pcs_filled_differently_are_marked_until_somebody_decides(
    context: AppContext, session: Session, course: RowId, qtbot: QtBot
) -> None:
    shown = activities.grid(session, course)
    person, held = shown.people[2].person.id, shown.sessions[2].id
    # As if on another PC: written by somebody who had not seen the first mark.
    activities.mark(session, [(person, held, "A")], shown.screens)
    activities.mark(session, [(person, held, "H")], shown.screens)
    with window_of(context, qtbot, Below) as window:
        page = AttendancePage(context, window, course)
        window.open(page)
        assert page.sheet.differs(2, 2)
        assert page.model.cell(2, 4).corner == "warnm"
        press(window, Key.Key_F8)
        assert at(page) == (2, 2)
        assert page.tools.now.words.startswith("Dua PC mengisi berbeda")
        index = page.view.currentIndex()
        told = "Dua PC mengisi berbeda: H (Komputer ini · PC 1), A (Komputer ini · PC 1). "
        told += "Tekan yang benar."
        assert index.data(Qt.ItemDataRole.ToolTipRole) == told
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"H. {told}"
        press(window, Key.Key_H)
        saved(page, qtbot)
        assert not activities.grid(session, course).review
        assert index.data(Qt.ItemDataRole.ToolTipRole) is None
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "H"


def test_a_course_without_sessions_or_people_says_what_is_missing(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    no_sessions = add_course(session, ("Gaspar",), 0, "Olah VCO")
    nobody = add_course(session, (), 5, "Tata boga")
    with window_of(context, qtbot, Below) as window:
        for made, words in ((no_sessions, "Belum ada sesi"), (nobody, "Belum ada peserta")):
            window.open(AttendancePage(context, window, made))
            assert window.front is not None
            assert words in [label.text() for label in window.front.findChildren(QLabel)]
            window.back()


def test_sixty_people_scroll_under_the_totals(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    names = [f"Peserta yang namanya panjang sekali sampai ke tepi kolom {n}" for n in range(60)]
    made = add_course(session, names, 18)
    with window_of(context, qtbot, Below) as window:
        window.resize(1366, 768)
        page = AttendancePage(context, window, made)
        window.open(page)
        page.view.go_to_mark(59, 3)
        rect = page.view.visualRect(page.view.currentIndex())
        assert rect.bottom() < page.view.totals_top()
        assert page.view.horizontalScrollBar().maximum() == 0


def test_a_signed_list_of_18_days_takes_less_than_one_key_a_cell(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    """By column: down to each exception and its letter, then the rest present, the next day."""
    signed = [
        [EXCEPTIONS.get(row, {}).get(day, "H") for day in range(18)] for row in range(len(NAMES))
    ]
    made = add_course(session, sessions=18)
    assert isinstance(context.clock, FixedClock)
    context.clock.advance(7 * DAY_MS)
    keys = 0
    with window_of(context, qtbot, Below) as window:
        page = AttendancePage(context, window, made)
        window.open(page)
        page.view.go_to_mark(0, 0)
        for day in range(18):
            for row in (row for row in range(len(NAMES)) if signed[row][day] != "H"):
                while page.view.currentIndex().row() < row:
                    press(window, Key.Key_Down)
                    keys += 1
                press(window, Key(ord(signed[row][day])))
                keys += 1
            press(window, Key.Key_H, CTRL)
            press(window, Key.Key_Right, CTRL)
            keys += 2
        assert page.saver.finish()
    assert marks(session, made) == ["".join(line) for line in signed]
    # Two minutes for 360 cells leave a third of a second for each key at one key a cell.
    assert keys < 18 * len(NAMES) * 0.6, keys


def test_straight_through_it_is_one_key_a_cell_without_any_to_move(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    made = add_course(session, NAMES[:4], 5)
    with window_of(context, qtbot, Below) as window:
        page = AttendancePage(context, window, made)
        window.open(page)
        for letter in "HHSHHHHHTHHHAHHHHHHI":
            press(window, Key(ord(letter)))
        assert page.saver.finish()
    assert marks(session, made) == ["HHTAH", "HHHHH", "SHHHH", "HHHHI"]


def test_a_mark_for_a_day_that_has_not_come_is_refused_with_a_sentence(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId, qtbot: QtBot
) -> None:
    page.view.go_to_mark(3, AHEAD)
    press(window, Key.Key_H)
    press(window, Key.Key_H, CTRL)
    assert page.sheet.empty(AHEAD) == list(range(20))
    assert at(page) == (3, AHEAD)
    title = "Sesi 29 Okt 2021 belum berlangsung, tandanya tidak dicatat"
    assert page.banner.isVisible()
    assert page.banner.title.text() == title
    assert "Hari ini 28 Oktober 2021 menurut komputer ini." in page.banner.text.text()
    press(window, Key.Key_Left, CTRL)
    assert not page.banner.isVisible()


def test_a_block_that_reaches_into_tomorrow_is_filled_up_to_today(
    window: MainWindow, page: AttendancePage, qtbot: QtBot
) -> None:
    page.view.selectAll()
    press(window, Key.Key_A)
    assert {page.sheet.at(row, TODAY) for row in range(20)} == {"A"}
    assert page.sheet.empty(AHEAD) == list(range(20))
    saved(page, qtbot)
    assert page.banner.isVisible()
    press(window, Key.Key_Down)
    assert not page.banner.isVisible()


def test_a_mark_that_stands_on_a_day_to_come_can_be_taken_out(
    window: MainWindow, page: AttendancePage, session: Session, course: RowId
) -> None:
    person, held = page.sheet.spot(2, AHEAD)
    page.refresh(activities.mark(session, [(person, held, "H")]))
    page.view.go_to_mark(2, AHEAD)
    press(window, Key.Key_S)
    assert page.sheet.at(2, AHEAD) == "H"
    press(window, Key.Key_Delete)
    assert page.sheet.at(2, AHEAD) is None
    assert not page.banner.isVisible()


def test_a_page_left_open_over_midnight_takes_the_new_day(
    window: MainWindow, page: AttendancePage
) -> None:
    assert isinstance(page.context.clock, FixedClock)
    page.context.clock.advance(DAY_MS)
    page.view.go_to_mark(3, AHEAD)
    press(window, Key.Key_H)
    assert page.sheet.at(3, AHEAD) == "H"


def test_sessions_of_one_day_are_told_apart(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    made = add_course(session, NAMES[:4], 3)
    day = {"date": "2021-10-12"}
    session.append("data", [Insert("session", (made,), day)])
    with window_of(context, qtbot, Below) as window:
        page = AttendancePage(context, window, made)
        window.open(page)
        heads = [column.header for column in page.model.columns[2:6]]
        assert [(head.text, head.second) for head in heads] == [
            ("11", "Sen"), ("12", "(1)"), ("12", "(2)"), ("13", "Rab"),
        ]  # fmt: skip
        page.view.go_to_mark(0, 2)
        assert page.tools.now.words == "Sesi 3, Selasa 12 Oktober (2): belum diisi"
        shots.take(window, "kehadiran_dua_sesi_sehari")


def test_the_sentence_about_a_day_to_come_follows_the_language(
    window: MainWindow, page: AttendancePage, languages: Languages
) -> None:
    page.view.go_to_mark(3, AHEAD)
    press(window, Key.Key_H)
    languages.use("en")
    said = page.banner.title.text()
    languages.use("id")
    assert said == "The session of 29 Oct 2021 has not taken place yet; its mark is not kept"


def test_pictures_of_a_day_that_has_not_come(
    window: MainWindow, page: AttendancePage, languages: Languages
) -> None:
    page.view.go_to_mark(3, AHEAD)
    press(window, Key.Key_H)
    shots.take_all(window, "kehadiran_belum_tiba", languages, lambda: None)
