"""Issuing by the keyboard: who passes, names, reasons, numbers, one PDF."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, certificates, erasing, signatories
from lipas_desktop.services.session import Session
from lipas_desktop.services.signatories import Signer
from lipas_desktop.store.log import COPIED
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.certificates.asking import GO_ON
from lipas_desktop.ui.pages.certificates.issue_page import IssuePage
from lipas_desktop.ui.pages.certificates.page import CertificatesPage
from lipas_desktop.ui.pages.certificates.ready_page import ReadyPage
from lipas_desktop.ui.pages.certificates.signers_page import SignersPage
from lipas_desktop.ui.widgets.buttons import Button
from tests.ui import checks, desk, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.course import make_course
from tests.ui.desk import Key, Mod, press, type_text
from tests.ui.house import CHEAP, found_house


@pytest.fixture
def house(context: AppContext, tmp_path: Path) -> Iterator[Session]:
    session = found_house(tmp_path / "house", context.clock)  # type: ignore[arg-type]
    context.session = session
    yield session
    context.operations.close()
    session.close()


Start = Callable[[], MainWindow]


@pytest.fixture
def start(context: AppContext, house: Session, qtbot: QtBot) -> Iterator[Start]:
    made: list[MainWindow] = []

    def build() -> MainWindow:
        factories = {"certificates": CertificatesPage}
        made.append(desk.window_of(context, qtbot, "certificates", factories))
        return made[-1]

    yield build
    for window in made:
        desk.close(window)


@pytest.fixture
def ask(context: AppContext) -> ScriptedAsker:
    assert isinstance(context.ask, ScriptedAsker)
    return context.ask


def rest(page: IssuePage, qtbot: QtBot) -> None:
    desk.rest(page.context, qtbot, lambda: not page.is_examining)


def open_issue(window: MainWindow, activity: RowId, qtbot: QtBot) -> IssuePage:
    page = IssuePage(window.context, window, activity)
    window.open(page)
    qtbot.waitUntil(lambda: page.list.hasFocus())
    rest(page, qtbot)
    return page


def shown(page: IssuePage, name: str) -> list[str]:
    """Return the words of one recipient's row."""
    rows = range(page.table.rowCount())
    row = next(row for row in rows if page.table.cell(row, 1).text == name)
    return [page.table.cell(row, column).text for column in range(1, 6)]


def test_exceptions_stand_on_top_with_their_reason(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    page = open_issue(start(), make_course(house), qtbot)
    assert page.table.value(0) == "2 belum memenuhi syarat"
    assert shown(page, "Gaspar") == ["Gaspar", "60 %", "", "", "9 dari 15 sesi, perlu 12"]
    assert shown(page, "Adriana Benu")[3] == "0001/RKO/PLT/X/2021"
    assert page.list.current_id == page.batch.passing[0]


def test_a_name_in_capitals_is_suggested_in_proper_case_and_marked(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    page = open_issue(start(), make_course(house), qtbot)
    assert shown(page, "Maria Yuliana Lona")[4] == "MARIA YULIANA LONA"
    assert page.batch.changed_names == 2


def test_space_leaves_one_out_and_the_numbers_close_up(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    press(window, Key.Key_Space)
    rest(page, qtbot)
    assert shown(page, "Adriana Benu")[3] == ""
    assert shown(page, "Agustina Mooy")[3] == "0001/RKO/PLT/X/2021"
    press(window, Key.Key_Space)
    rest(page, qtbot)
    assert shown(page, "Adriana Benu")[3] == "0001/RKO/PLT/X/2021"


def test_who_does_not_pass_gets_one_only_with_a_reason(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    press(window, Key.Key_Up)
    assert page.list.current_id == page.batch.failing[1]
    ask.answers += [Reply("keep"), Reply(GO_ON, "Keputusan kepala")]
    press(window, Key.Key_Space)
    assert len(page.batch.chosen) == 18
    press(window, Key.Key_T)
    rest(page, qtbot)
    assert len(page.batch.chosen) == 19
    assert shown(page, "Yohanis Foeh")[4] == "Keputusan kepala"
    press(window, Key.Key_Space)
    assert len(page.batch.chosen) == 18


def test_f2_changes_the_printed_name_and_not_the_register(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    press(window, Key.Key_F2)
    assert page.pane.name.hasFocus()
    type_text(window, "Adriana M. Benu")
    press(window, Key.Key_Return)
    rest(page, qtbot)
    assert page.list.hasFocus()
    assert shown(page, "Adriana M. Benu")[4] == "Adriana Benu"
    row = house.store.rows.get("person", page.batch.passing[0])
    assert row is not None
    assert row.text("full_name") == "Adriana Benu"


def test_page_down_shows_the_next_and_arrows_turn_the_paper(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    press(window, Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.pane.name.text() == "Agustina Mooy")
    rest(page, qtbot)
    assert page.pane.preview.fact.words == "A4 mendatar · 2 dari 18"
    press(window, Key.Key_Right)
    assert page.pane.preview.switch.side == 1
    press(window, Key.Key_Left)
    assert page.pane.preview.switch.side == 0


def test_ctrl_enter_issues_and_writes_one_pdf(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker, tmp_path: Path
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    target = tmp_path / "cetak.pdf"
    ask.answers += [Reply(GO_ON), target]
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    assert len(certificates.lines(house)) == 18
    assert target.read_bytes().startswith(b"%PDF")
    assert page.banner.title.text() == (
        "18 sertifikat terbit: 0001/RKO/PLT/X/2021 – 0018/RKO/PLT/X/2021"
    )
    assert page.banner.text.text() == "PDF untuk dicetak: cetak.pdf"
    assert page.table.value(page.table.titles()[-1]) == "18 sudah terbit"
    assert not page.batch.chosen


def test_who_is_erased_is_counted_no_more_above_the_list(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker, tmp_path: Path
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    ask.answers += [Reply(GO_ON), tmp_path / "cetak.pdf", tmp_path / "lagi.pdf"]
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    erased = page.batch.issued[0]
    _, changes = erasing.erase_person(house, erased, "PERMINTAAN", floor=CHEAP)
    page.context.operations.changed.emit(changes)
    rest(page, qtbot)
    assert page.table.value(page.table.titles()[-1]) == "17 sudah terbit"
    assert page.banner.title.text().startswith("17 sertifikat terbit: 0002/")
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    assert (tmp_path / "lagi.pdf").exists()


def test_no_number_is_used_where_the_question_is_turned_down(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    ask.answers.append(Reply("keep"))
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    (question,) = ask.asked
    assert isinstance(question, Question)
    assert question.title == "Terbitkan 18 sertifikat?"
    assert "0001/RKO/PLT/X/2021" in question.text
    assert certificates.lines(house) == []


def test_what_was_changed_last_is_looked_at_before_anything_is_issued(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    page.batch.rename(page.batch.passing[0], "Wilhelmina " * 30)
    page._on_batch_changed()
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    assert page.banner.title.text() == "1 sertifikat tidak muat"
    assert ask.asked == []


def test_where_nobody_is_chosen_nothing_can_be_issued(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    for person in list(page.batch.chosen):
        page._on_toggled(person)
    rest(page, qtbot)
    assert not page._do.isEnabled()
    assert not window.actions_.possible("issue.do")


def test_the_pdf_can_be_written_later(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker, tmp_path: Path
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    ask.answers += [Reply(GO_ON), None, tmp_path / "lagi"]
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    assert page.banner.text.text().startswith("PDF belum disimpan")
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    assert (tmp_path / "lagi.pdf").exists()
    assert len(certificates.lines(house)) == 18


def test_a_word_that_tells_of_the_past_needs_a_reason(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker
) -> None:
    window = start()
    page = open_issue(window, make_course(house, "Tenun bersama bapas"), qtbot)
    ask.answers.append(Reply("keep"))
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    (question,) = ask.asked
    assert isinstance(question, Question)
    assert question.title == "Kata “bapas” akan tercetak"
    assert certificates.lines(house) == []
    ask.answers += [Reply(GO_ON, "nama jalan"), None]
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    assert len(certificates.lines(house)) == 18


def test_nobody_signs_yet_and_f3_keeps_who_does(house: Session, start: Start, qtbot: QtBot) -> None:
    window = start()
    activity = make_course(house, head=False)
    page = open_issue(window, activity, qtbot)
    assert page.pane.preview.page.accessibleName().startswith("Halaman tampak setelah")
    press(window, Key.Key_Return, Mod.ControlModifier)
    assert page.banner.title.text() == "Belum ada nama penanda tangan"
    press(window, Key.Key_F3)
    assert isinstance(window.front, SignersPage)
    type_text(window, "Ketua")
    press(window, Key.Key_Tab)
    type_text(window, "Agnes Takene")
    press(window, Key.Key_S, Mod.ControlModifier)
    desk.rest(page.context, qtbot, lambda: window.front is page)
    rest(page, qtbot)
    row = house.store.rows.get("activity", activity)
    assert row is not None
    assert row.values["signers"] == ["Ketua|Agnes Takene"]
    assert not page.banner.isVisible()
    assert page._what_stops() is None


def test_a_name_too_long_for_the_paper_is_told_before_a_number_is_used(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    page.batch.rename(page.batch.passing[0], "Wilhelmina " * 30)
    page._on_batch_changed()
    rest(page, qtbot)
    words = [note.title.text() for note in page.pane.note_rows if note.isVisible()]
    assert words[0] == "1 sertifikat tidak muat"
    press(window, Key.Key_Return, Mod.ControlModifier)
    assert page.banner.title.text() == "1 sertifikat tidak muat"
    assert certificates.lines(house) == []


def test_a_pc_without_the_right_says_where_numbers_are_given(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    right = house.store.rows.list("numbering_right")[-1]
    house.append("data", [Set("numbering_right", right.id, {"device": "x" * 43})])
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    assert page.banner.isVisible()
    assert "hak nomor" in page.banner.title.text()
    assert not window.actions_.possible("issue.do")


def test_a_pc_whose_copy_is_in_use_says_so_and_leads_to_where_one_chooses(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    with house.store.writing():
        house.store.plain.state.put(COPIED, house.device.id)
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    assert "disalin" in page.banner.title.text()
    (button,) = [one for one in page.banner.findChildren(Button) if one.isVisible()]
    assert button.text() == "Buka Kirim & Terima"
    assert not window.actions_.possible("issue.do")


def test_the_way_from_the_list_to_issuing_by_keys(
    house: Session, start: Start, qtbot: QtBot, ask: ScriptedAsker
) -> None:
    make_course(house)
    window = start()
    press(window, Key.Key_N, Mod.ControlModifier)
    chooser = window.front
    assert isinstance(chooser, ReadyPage)
    desk.rest(window.context, qtbot)
    assert chooser.list.foot.left.text() == "1 kegiatan punya sertifikat yang siap terbit"
    chooser.entered()
    press(window, Key.Key_Return)
    page = window.front
    assert isinstance(page, IssuePage)
    rest(page, qtbot)
    ask.answers += [Reply(GO_ON), None]
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    press(window, Key.Key_Escape)
    press(window, Key.Key_Escape)
    listed = window.front
    assert isinstance(listed, CertificatesPage)
    assert len(listed.model.ids) == 18


def test_sessions_that_nobody_filled_in_are_told_before_issuing(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    course = make_course(house)
    page = open_issue(start(), course, qtbot)
    assert page.batch.with_holes == 0
    held, who = activities.grid(house, course).sessions[0], page.batch.passing[0]
    activities.mark(house, [(who, held.id, None)])
    page.load()
    rest(page, qtbot)
    titles = [row.title.text() for row in page.pane.note_rows if row.isVisible()]
    assert "1 orang punya sesi yang belum diisi" in titles
    # Kehadiran counts a session of others as missed too: the percent is the same on both pages.
    told = page.pane.note_rows[titles.index("1 orang punya sesi yang belum diisi")].second.text()
    assert told == "Sesi kosong dihitung tidak hadir. Bila ia hadir, isi dahulu di Kehadiran."
    for person in list(page.batch.chosen):
        page._on_toggled(person)
    rest(page, qtbot)
    titles = [row.title.text() for row in page.pane.note_rows if row.isVisible()]
    assert titles == ["1 orang punya sesi yang belum diisi"]


def test_an_unreadable_date_holds_the_numbers_back(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    page.tools.date.setFocus()
    page.tools.date.selectAll()
    type_text(window, "besok")
    press(window, Key.Key_Tab)
    rest(page, qtbot)
    press(window, Key.Key_Return, Mod.ControlModifier)
    assert page.banner.title.text() == "Tanggal terbit belum terbaca"
    page.tools.date.setFocus()
    page.tools.date.selectAll()
    type_text(window, "2-11-2021")
    press(window, Key.Key_Tab)
    rest(page, qtbot)
    assert page._what_stops() is None
    assert shown(page, "Adriana Benu")[3] == "0001/RKO/PLT/XI/2021"


def test_pictures_of_the_other_steps(
    house: Session, start: Start, qtbot: QtBot, languages: Languages, ask: ScriptedAsker
) -> None:
    window = start()
    activity = make_course(house, "Tenun bersama bapas", head=False)
    window.open(ReadyPage(window.context, window))
    desk.rest(window.context, qtbot)
    shots.take_all(window, "terbitkan_pilih", languages)
    page = open_issue(window, activity, qtbot)
    # Beside where one came from, the course gives way and says the rest in its tooltip.
    given_way = partial(checks.whole, window, cut=False)
    shots.take_all(window, "terbitkan_tanpa_penanda", languages, given_way)
    page._on_signers()
    shots.take_all(window, "terbitkan_penanda", languages, given_way)
    press(window, Key.Key_Escape)
    signatories.save(house, activity, [Signer("Ketua", "Agnes Takene"), Signer("Pengajar", "Eli")])
    page.load()
    rest(page, qtbot)
    ask.answers += [Reply(GO_ON, "Keputusan kepala"), Reply(GO_ON, "nama jalan"), None]
    page.list.choose(page.batch.failing[0])
    press(window, Key.Key_T)
    rest(page, qtbot)
    shots.take_all(window, "terbitkan_alasan", languages, given_way)
    press(window, Key.Key_Return, Mod.ControlModifier)
    rest(page, qtbot)
    shots.take_all(window, "terbitkan_selesai", languages, given_way)


def test_pictures(house: Session, start: Start, qtbot: QtBot, languages: Languages) -> None:
    window = start()
    page = open_issue(window, make_course(house), qtbot)
    for _ in range(5):
        press(window, Key.Key_Down)

    def look() -> None:
        rest(page, qtbot)
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []
        assert window.minimumSizeHint().width() <= 1366
        if QApplication.font() and page.context.theme.percent == 100:
            assert [w for w in checks.clipped(window) if w != page.head.fact.words] == []

    shots.take_all(window, "terbitkan", languages, look)


def test_names_have_the_room_of_predicates_that_nobody_has(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    course = make_course(house)
    page = open_issue(start(), course, qtbot)
    keys = [column.key for column in page.table.columns]
    predicate, name = keys.index("predicate"), keys.index("name")
    assert not page.list.isColumnHidden(predicate)
    before = page.list.columnWidth(name)
    people = [line.person.id for line in activities.grid(house, course).people]
    activities.set_results(house, course, {one: {"predicate": None} for one in people})
    page.load()
    assert page.list.isColumnHidden(predicate)
    assert page.list.columnWidth(name) > before


def test_hours_that_nobody_told_are_missed_before_issuing(
    house: Session, start: Start, qtbot: QtBot
) -> None:
    course = make_course(house)
    page = open_issue(start(), course, qtbot)
    assert "Jumlah JP tidak tercetak" not in [row.title.text() for row in page.pane.note_rows]
    house.append("data", [Set("activity", course, {"session_jp": None})])
    held = [Set("session", one.id, {"jp": None}) for one in activities.grid(house, course).sessions]
    house.append("data", held)
    page.load()
    rest(page, qtbot)
    assert page.pane.note_rows[0].title.text() == "Jumlah JP tidak tercetak"
    assert page._what_stops() is None
