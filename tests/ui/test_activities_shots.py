"""Pictures of Kegiatan in both languages and all themes; nothing in them is cut or nameless."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities, materials
from lipas_desktop.services.materials import Material
from lipas_desktop.services.session import Session
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.activities.choose import ChoosePeoplePage
from lipas_desktop.ui.pages.activities.list_page import ActivitiesPage
from lipas_desktop.ui.pages.activities.make_sessions import MakeSessionsPage
from lipas_desktop.ui.pages.activities.record import ActivityPage
from lipas_desktop.ui.pages.registry import FACTORIES
from tests.ui import checks, shots
from tests.ui.house import add_people
from tests.ui.weaving import NAMES, Key, Mod, add_course, fill, press, type_text, window_of

CTRL = Mod.ControlModifier
LONG = "Pembuatan minyak kelapa murni (VCO) untuk usaha rumah tangga di Kelurahan Oebobo"
MATERIALS = (
    Material("Mengenal benang dan pewarna alam", 4, 8),
    Material("Mengikat motif", 2, 16),
    Material("Menenun", 4, 26),
)

Look = Callable[[MainWindow, str], None]


@pytest.fixture
def look(languages: Languages) -> Look:
    def take(window: MainWindow, name: str) -> None:
        def check() -> None:
            assert checks.nameless(window) == []
            assert checks.untrue_keys(window) == []
            assert window.minimumSizeHint().width() <= 1366
            if theme.current().percent == 100:
                assert checks.clipped(window) == []

        shots.take_all(window, name, languages, check)

    return take


@pytest.fixture
def course(session: Session) -> RowId:
    made = add_course(session)
    fill(session, made)
    materials.set_materials(session, made, MATERIALS)
    return made


def test_before_the_first_activity(
    context: AppContext, session: Session, look: Look, qtbot: QtBot
) -> None:
    with window_of(context, qtbot, FACTORIES["activities"]) as window:
        look(window, "kegiatan_kosong")


def test_the_list(
    context: AppContext, course: RowId, session: Session, look: Look, qtbot: QtBot
) -> None:
    facts = {"kind": "PRODUKSI", "skill": "VCO", "status": "SELESAI"}
    add_course(session, NAMES[:1], 3, LONG, place="Bengkel kerja Yayasan Harapan", **facts)
    add_course(session, (), 0, "Penyuluhan hukum", kind="PENYULUHAN_HUKUM", status="RENCANA")
    with window_of(context, qtbot, FACTORIES["activities"]) as window:
        page = window.front
        assert isinstance(page, ActivitiesPage)
        page.list.view.choose(course)
        qtbot.waitUntil(page.pane.open.isEnabled)
        look(window, "kegiatan")


def test_the_record_and_its_tabs(
    context: AppContext, course: RowId, look: Look, qtbot: QtBot
) -> None:
    with window_of(context, qtbot, ActivitiesPage) as window:
        page = ActivityPage(context, window, course)
        window.open(page)
        for tab in ("form", "people", "sessions", "materials", "history"):
            page.tabs.choose(tab)
            look(window, f"kegiatan_{tab}")


def test_a_new_activity_and_tabs_with_nothing_in_them(
    context: AppContext, session: Session, look: Look, qtbot: QtBot
) -> None:
    made = add_course(session, (), 0)
    with window_of(context, qtbot, ActivitiesPage) as window:
        press(window, Key.Key_N, CTRL)
        look(window, "kegiatan_baru")
        window.back()
        page = ActivityPage(context, window, made)
        window.open(page)
        for tab in ("people", "sessions", "materials"):
            page.tabs.choose(tab)
            look(window, f"kegiatan_{tab}_kosong")


def test_choosing_people_and_making_sessions(
    context: AppContext, session: Session, look: Look, qtbot: QtBot
) -> None:
    made = add_course(session, (), 0)
    people = [{"full_name": name, "sex": "P", "desa": "oebobo", "birth": "1990"} for name in NAMES]
    add_people(session, people)
    with window_of(context, qtbot, ActivitiesPage) as window:
        chooser = ChoosePeoplePage(context, window, made)
        window.open(chooser)
        chooser.list.view.setFocus()
        for _ in range(5):
            press(window, Key.Key_Space)
        look(window, "pilih_peserta")
        window.back()
        maker = MakeSessionsPage(context, window, made)
        window.open(maker)
        maker.last.set_date(PartialDate.of(date(2021, 10, 29)))
        maker.last.date_changed.emit()
        maker.entered()
        press(window, Key.Key_Down)
        press(window, Key.Key_Space)
        look(window, "buat_sesi")


def test_attendance(
    context: AppContext, course: RowId, session: Session, look: Look, qtbot: QtBot
) -> None:
    with window_of(context, qtbot, ActivitiesPage) as window:
        page = AttendancePage(context, window, course)
        window.open(page)
        look(window, "kehadiran")
        assert page.view.verticalScrollBar().maximum() == 0
        assert page.view.horizontalScrollBar().maximum() == 0
        window.resize(1366, 700)
        shots.take(window, "kehadiran_700")
        press(window, Key.Key_N, CTRL)
        type_text(window, "yuli")
        look(window, "kehadiran_tanpa_daftar")


def test_attendance_that_two_pcs_filled_differently_and_a_write_put_back(
    context: AppContext, course: RowId, session: Session, look: Look, qtbot: QtBot
) -> None:
    shown = activities.grid(session, course)
    cells = [(shown.people[10].person.id, shown.sessions[9].id, mark) for mark in "AT"]
    for cell in cells:
        activities.mark(session, [cell], shown.screens)
    activities.unenrol(session, course, [shown.people[15].person.id], "pindah")
    with window_of(context, qtbot, ActivitiesPage) as window:
        page = AttendancePage(context, window, course)
        window.open(page)
        press(window, Key.Key_F8)
        look(window, "kehadiran_beda")
        page.saver.refused.emit(None, ())
        look(window, "kehadiran_dikembalikan")


@pytest.mark.parametrize(("people", "sessions"), [(60, 18), (1, 1), (0, 4), (1, 0)])
def test_attendance_of_many_one_and_none(
    context: AppContext,
    session: Session,
    look: Look,
    qtbot: QtBot,
    people: int,
    sessions: int,
) -> None:
    long = "Maria Yuliana Adelaide Banunaek Tlonaen"
    names = [f"{long} {n}" if n % 7 == 3 else NAMES[n % 20] for n in range(people)]
    made = add_course(session, names, sessions)
    fill(session, made)
    with window_of(context, qtbot, ActivitiesPage) as window:
        window.open(AttendancePage(context, window, made))
        look(window, f"kehadiran_{people}x{sessions}")
