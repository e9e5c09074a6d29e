"""Beranda by its keys: what is due leads to where it is done, and how safe the data are."""

import os
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, backup, home, practice, quick, records, sync
from lipas_desktop.services.quick import QuickRow
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.home import words
from lipas_desktop.ui.pages.home.page import HomePage
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.quick.page import QuickListPage
from lipas_desktop.ui.pages.registry import FACTORIES, WAYS_IN
from lipas_desktop.ui.pages.settings.page import SettingsPage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from tests.ui import checks, shots
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.house import CHEAP, add_people, places_in
from tests.ui.two_pcs import add_names, believe_arrived, carry, join, stick_at

TODAY = date(2021, 10, 28)
DAY = 86_400_000
CTRL, CTRL_SHIFT = Mod.ControlModifier, Mod.ControlModifier | Mod.ShiftModifier
Make = Callable[[], HomePage]


@pytest.fixture
def make(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[Make]:
    """Open the whole program's pages, at Beranda."""
    made: list[MainWindow] = []

    def build() -> HomePage:
        made.append(window_of(context, qtbot, "home", FACTORIES))
        rest(context, qtbot)
        page = made[-1].front
        assert isinstance(page, HomePage)
        return page

    yield build
    for window in made:
        rest(context, qtbot)
        close(window)


def window(page: HomePage) -> MainWindow:
    found = page.window()
    assert isinstance(found, MainWindow)
    return found


def add_course(session: Session, title: str, days: list[date], people: int) -> RowId:
    """Make an activity whose past sessions are filled."""
    edit = Insert("activity", (), {"title": title, "place": "ruang pelatihan"})
    row = session.append("data", [edit]).ids[0]
    assert row is not None
    names = [{"full_name": f"{title} {chr(65 + at)}", "sex": "P"} for at in range(people)]
    activities.enrol(session, row, add_people(session, names))
    held, _ = activities.make_sessions(session, row, days)
    for one in held:
        times = {"start_time": "08:00", "end_time": "11:00"}
        activities.change_session(session, one, times)
    for column in activities.grid(session, row).sessions:
        if column.date < TODAY.isoformat():
            activities.all_present(session, activities.grid(session, row), column.id)
    return row


def titles(page: HomePage) -> list[str]:
    """Return the names of all rows' buttons, which say what they act on."""
    return [button.accessibleName() for button in page.column.buttons]


# Practice


def test_in_practice_something_goes_on_and_nobody_is_told_that_it_is_saved(
    context: AppContext, qtbot: QtBot, languages: Languages, tmp_path: Path
) -> None:
    clock = FixedClock.on(date(2026, 11, 24), WITA)
    places = places_in(tmp_path / "pc")
    made = practice.begin(places, clock=clock, random=os.urandom, cost=CHEAP)
    context.session, context.clock = made.session, clock
    shown = window_of(context, qtbot, "home", FACTORIES)
    rest(context, qtbot)
    page = shown.front
    assert isinstance(page, HomePage)
    assert int(page.month.figures[0].text()) > 0
    assert any("Tenun ikat dasar" in title for title in titles(page))
    assert shown.key_bar.status == "Latihan: semua yang diketik hilang saat keluar"
    shots.take_all(shown, "beranda_latihan", languages, lambda: None)
    close(shown)
    context.operations.close()
    made.end()


# The first day


def test_the_first_day_offers_ways_to_begin_by_key(
    make: Make, context: AppContext, qtbot: QtBot
) -> None:
    page = make()
    assert page.is_empty
    assert page.empty.isVisible()
    rows = [row for row in page.empty._rows if row.isVisible()]
    assert len(rows) == 3
    assert QApplication.focusWidget() is rows[0]
    press(window(page), Key.Key_N, CTRL)
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, PersonPage)
    assert front.person is None


def test_after_the_first_person_the_day_takes_the_place_of_the_ways(
    make: Make, session: Session
) -> None:
    add_names(session, ["Yuliana Tefa"])
    page = make()
    assert not page.is_empty
    assert page.today.nothing.text() == "Tidak ada sesi hari ini dan besok."
    assert page.due.nothing.isVisible() is False or page.due.nothing.text()


# Today


def test_enter_opens_the_attendance_of_todays_session(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    days = [TODAY - timedelta(1), TODAY, TODAY + timedelta(1)]
    course = add_course(session, "Tenun ikat dasar", days, 3)
    page = make()
    first = page.column.buttons[0]
    assert first.accessibleName() == "Isi kehadiran: Tenun ikat dasar, sesi 2 dari 3"
    assert first.is_primary
    assert QApplication.focusWidget() is first
    press(window(page), Key.Key_Return)
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, AttendancePage)
    assert front.activity == course
    assert window(page).work.stack.place == "activities"
    # Once more, and there is still one of it.
    for _ in range(2):
        window(page).go("home")
        rest(context, qtbot)
        press(window(page), Key.Key_Return)
        rest(context, qtbot)
    assert window(page).work.stack.open_here == 2


def test_a_session_says_when_where_and_how_far_it_is_filled(
    make: Make, context: AppContext, session: Session
) -> None:
    course = add_course(session, "Tenun ikat dasar", [TODAY, TODAY + timedelta(1)], 3)
    page = make()
    (held,) = page.digest.sessions_today
    assert words.session_facts(held) == "08.00–11.00 · ruang pelatihan · 3 peserta"
    assert words.attendance(held) == "kehadiran belum diisi"
    shown = activities.grid(session, course)
    person = shown.people[0].person.id
    activities.mark(session, [(person, held.id, "H")])
    assert words.attendance(home.digest(session).sessions_today[0]) == "1 dari 3 terisi"
    activities.all_present(session, activities.grid(session, course), held.id)
    page.load()
    assert titles(page) == [
        "Lihat kehadiran: Tenun ikat dasar, sesi 1 dari 2",
        "Buka kegiatan: Besok: Tenun ikat dasar, sesi 2 dari 2",
    ]
    context.languages.use("en")
    assert words.times(page.digest.sessions_today[0]) == "08:00–11:00"


def test_arrows_walk_through_everything_there_is_to_do(make: Make, session: Session) -> None:
    add_course(session, "Tenun ikat dasar", [TODAY, TODAY + timedelta(1)], 2)
    add_people(session, [{"full_name": "Markus", "sex": "L", "nik": "5371?"}])
    page = make()
    seen = []
    for _ in range(3):
        seen.append(QApplication.focusWidget())
        press(window(page), Key.Key_Down)
    assert seen == page.column.buttons
    press(window(page), Key.Key_Down)
    assert QApplication.focusWidget() is page.column.buttons[-1]
    press(window(page), Key.Key_Up)
    assert QApplication.focusWidget() is page.column.buttons[-2]


def test_only_one_button_is_filled(make: Make, session: Session) -> None:
    add_course(session, "Tenun ikat dasar", [TODAY], 2)
    add_course(session, "Barbershop", [TODAY], 2)
    page = make()
    assert [button.is_primary for button in page.column.buttons] == [True, False]


# Left open


def test_a_form_left_open_is_gone_on_with(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    (person,) = add_people(session, [{"full_name": "Yuliana Tefa", "sex": "P"}])
    opened = records.open_form(session, "person", person)
    opened.state.answer(opened.state.ref("street"), "Jl. Timor Raya")
    records.keep_draft(session, opened.answered())
    page = make()
    assert titles(page) == ["Lanjutkan: Yuliana Tefa, data diri"]
    assert words.draft_kept(page.digest.drafts[0], 480, context.clock.now_ms()) == (
        "Draf tersimpan 10.42, belum masuk register."
    )
    press(window(page), Key.Key_Return)
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, PersonPage)
    assert front.person == person


def test_a_quick_list_and_a_new_activity_are_gone_on_with(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    new = records.open_form(session, "activity")
    new.state.answer(new.state.ref("title"), "Menjahit")
    records.keep_draft(session, new.answered())
    assert isinstance(context.clock, FixedClock)
    context.clock.advance(1000)
    rows = [QuickRow(full_name=f"Orang {chr(65 + at)}", sex="L") for at in range(12)]
    quick.keep_draft(session, rows, session.screens())
    page = make()
    assert titles(page) == ["Lanjutkan: Daftar cepat, 12 baris", "Lanjutkan: Menjahit"]
    page.column.buttons[1].click()
    rest(context, qtbot)
    assert isinstance(window(page).front, ActivityPage)
    window(page).go("home")
    rest(context, qtbot)
    page.column.buttons[0].click()
    rest(context, qtbot)
    assert isinstance(window(page).front, QuickListPage)


# To be looked at


def test_what_is_to_be_checked_opens_the_list_with_the_same_count(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    doubtful = [
        {"full_name": f"Markus {chr(65 + at)}", "sex": "L", "nik": "5371?"} for at in range(3)
    ]
    add_people(session, [*doubtful, {"full_name": "Dorkas", "sex": "P", "desa": "Entah"}])
    add_names(session, ["Yuliana Tefa"])
    page = make()
    assert titles(page) == ["Buka daftar: 4 peserta perlu dicek"]
    assert words.checked(page.digest.checks) == "NIK 3, desa 1"
    press(window(page), Key.Key_Return)
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, PeoplePage)
    assert len(front._model.ids) == 4
    assert front.filters.query.to_check


def test_sessions_not_filled_lead_to_the_earliest_of_them(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    course = add_course(session, "Barbershop", [], 2)
    activities.make_sessions(session, course, [TODAY - timedelta(3), TODAY - timedelta(1)])
    page = make()
    assert titles(page) == ["Isi kehadiran: 2 sesi belum diisi"]
    assert words.unfilled(page.digest.unfilled) == "Barbershop 25 Oktober, Barbershop 27 Oktober"
    press(window(page), Key.Key_Return)
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, AttendancePage)
    assert front.activity == course


def test_entries_that_wait_lead_to_kirim_dan_terima(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    second = join(session, tmp_path / "pc2")
    carry(second, session, tmp_path / "s1")
    add_names(second, ["Hilang di jalan"])
    believe_arrived(second, session)
    add_names(second, ["Sampai", "Juga"])
    carry(second, session, tmp_path / "s2")
    second.close()
    add_names(session, ["Yuliana Tefa"])
    page = make()
    assert titles(page) == ["Lihat: 2 isian menunggu bagian lain"]
    press(window(page), Key.Key_Return)
    rest(context, qtbot)
    assert isinstance(window(page).front, TransferPage)


def test_figures_and_weeks_are_those_of_the_digest(make: Make, session: Session) -> None:
    add_course(session, "Tenun ikat dasar", [TODAY - timedelta(back) for back in (1, 8, 15)], 5)
    page = make()
    assert [figure.text() for figure in page.month.figures] == ["5", "1", "0"]
    assert page.month.title.text() == "Oktober sampai hari ini"
    assert page.month.chart.accessibleName().endswith("11: 5; 18: 5; 25: 5")


# Safety


def said(page: HomePage) -> tuple[str, str]:
    note = page.safety.copy_note
    return note.title.text(), note.second.text()


def test_it_says_what_would_be_lost_with_the_computer(
    make: Make, context: AppContext, session: Session, tmp_path: Path
) -> None:
    assert isinstance(context.clock, FixedClock)
    add_names(session, ["Yuliana Tefa"])
    page = make()
    assert said(page) == (
        "Belum ada salinan di luar komputer ini",
        "4 perubahan hanya ada di komputer ini.",
    )
    backup.write(session, tmp_path, called="RKO-2")
    page.load()
    assert said(page) == (
        "Salinan di stik RKO-2, 28 Oktober",
        "Sudah dibaca ulang. Tidak ada yang hanya ada di komputer ini.",
    )
    context.clock.advance(2 * DAY)
    add_names(session, ["Markus Bani"])
    page.load()
    assert said(page)[1] == (
        "2 hari lalu, sudah dibaca ulang. 1 perubahan sesudahnya hanya ada di komputer ini."
    )


def test_another_computer_is_named_by_what_it_said_to_hold(
    make: Make, session: Session, tmp_path: Path
) -> None:
    second = join(session, tmp_path / "pc2")
    add_names(session, ["Yuliana Tefa"])
    page = make()

    def peer() -> str:
        layout = page.safety._peers
        return layout.itemAt(layout.count() - 1).widget().title.text()

    assert peer() == "PC 2: belum ada kabar"
    (tmp_path / "s").mkdir()
    sync.export(session, tmp_path / "s")
    page.load()
    assert peer() == "PC 2: belum ada kabar"
    carry(session, second, tmp_path / "s2")
    carry(second, session, tmp_path / "s3")
    page.load()
    assert peer() == "PC 2: ada sampai 28 Oktober"
    second.close()


def test_ctrl_shift_k_copies_to_the_stick(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page = make()
    context.find_sticks = lambda: [stick]
    press(window(page), Key.Key_K, CTRL_SHIFT)
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, TransferPage)
    qtbot.waitUntil(lambda: front.work.done.copied is not None, timeout=30_000)
    rest(context, qtbot)
    assert {path.suffix for path in stick.path.iterdir()} == {".age", backup.SUFFIX}


def test_the_envelopes_are_asked_for_until_both_are_noted(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    page = make()
    assert page.safety.envelopes_note.title.text() == "Amplop kode pemulihan belum dicatat"
    home.note_envelopes(session, "Kepala rumah", "")
    page.load()
    assert page.safety.envelopes_note.title.text() == "Amplop kode pemulihan kedua belum dicatat"
    page.safety.envelopes.click()
    rest(context, qtbot)
    front = window(page).front
    assert isinstance(front, SettingsPage)
    assert QApplication.focusWidget() is front.safety.second
    home.note_envelopes(session, "Kepala rumah", "Bendahara")
    window(page).go("home")
    rest(context, qtbot)
    assert page.safety.envelopes_note.isHidden()
    assert page.safety.envelopes.isHidden()


# The rest


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(5, "Selamat pagi, Maria"), (11, "Selamat siang, Maria"), (15, "Selamat sore, Maria"),
     (18, "Selamat malam, Maria"), (23, "Selamat malam, Maria")],
)  # fmt: skip
def test_it_greets_by_the_hour(hour: int, greeting: str) -> None:
    assert words.greeting("Maria", hour) == greeting
    assert words.greeting("", hour) == greeting.removesuffix(", Maria")


def test_what_was_done_elsewhere_is_seen_when_one_comes_back(
    make: Make, session: Session, context: AppContext, qtbot: QtBot
) -> None:
    page = make()
    window(page).go("people")
    add_people(session, [{"full_name": "Markus", "sex": "L", "nik": "5371?"}])
    assert page.digest.to_check == 0
    window(page).go("home")
    rest(context, qtbot)
    assert page.digest.to_check == 1


def test_every_way_to_enter_people_is_there(make: Make, session: Session) -> None:
    page = make()
    assert [name for name in WAYS_IN if not page.ways.has(name)] == []
    assert set(WAYS_IN) <= set(page.bindings())


def test_at_twice_the_text_buttons_give_way_and_the_greeting_stays_whole(
    make: Make, context: AppContext
) -> None:
    page = make()
    context.theme.use("light", 200)
    shots.settle()
    title = page.head.title
    assert title.width() >= title.sizeHint().width()
    assert page._new.isVisible()
    assert page._new.key_hint == ""
    context.theme.use("light", 100)
    shots.settle()
    assert page._new.key_hint == "Ctrl+N"


@pytest.mark.parametrize("state", ["kosong", "penuh", "dua_pc"])
def test_it_can_be_read_in_every_look(
    make: Make, context: AppContext, session: Session, tmp_path: Path, state: str
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    if state != "kosong":
        tenun = [TODAY - timedelta(2 * back) for back in range(14)] + [TODAY + timedelta(2)]
        add_course(session, "Tenun ikat dasar", tenun, 20)
        usaha = [TODAY + timedelta(ahead) for ahead in (1, 4, 5)]
        add_course(session, "Pembukuan usaha kecil", usaha, 16)
        barber = add_course(session, "Barbershop", [], 5)
        activities.make_sessions(session, barber, [TODAY - timedelta(3), TODAY - timedelta(1)])
        add_people(
            session,
            [{"full_name": f"Markus {chr(65 + at)}", "sex": "L", "nik": "5371?"} for at in range(8)]
            + [
                {"full_name": f"Dorkas {chr(65 + at)}", "sex": "P", "birth": "31-02-1990"}
                for at in range(4)
            ]
            + [
                {"full_name": f"Simon {chr(65 + at)}", "sex": "L", "desa": "Entah"}
                for at in range(2)
            ],
        )
        rows = [QuickRow(full_name=f"Orang {chr(65 + at)}", sex="L") for at in range(12)]
        quick.keep_draft(session, rows, session.screens())
        home.note_envelopes(session, "Kepala rumah", "")
    if state == "dua_pc":
        second = join(session, tmp_path / "pc2")
        carry(second, session, tmp_path / "s1")
        backup.write(session, tmp_path / "s1", called="RKO-2")
        second.close()
    page = make()
    shown = window(page)

    def check() -> None:
        if context.theme.percent == 100:
            assert checks.clipped(shown) == []
            assert shown.minimumSizeHint().width() <= 1366
        assert checks.nameless(shown) == []
        assert checks.untrue_keys(shown) == []

    shots.take_all(shown, f"beranda_{state}", context.languages, check)
