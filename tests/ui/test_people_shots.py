"""Pictures of Peserta in both languages and all themes; nothing in them is cut or nameless."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Add, Edit, Insert, MadeRow, Set
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import receiving
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.frame.navigation import HouseFacts
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.list_page import PeoplePage
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.registry import FACTORIES
from tests.ui import checks, shots
from tests.ui.hands import Hands, Key, Mod
from tests.ui.house import add_people
from tests.ui.many import PEOPLE
from tests.ui.two_pcs import carry, join
from tests.unit.services.following import new_hub

ACTIVITIES = (
    ("Tenun ikat dasar", "2021-10-11", "2021-10-29", "PROSES"),
    ("Tata boga dasar", "2021-08-02", "2021-08-06", "LULUS"),
    ("Penyuluhan hukum", "2021-07-14", "2021-07-14", ""),
)
REST = {
    "clan": "Tefa",
    "marital": "KAWIN",
    "education": "SMA_SMK",
    "prior_job": "Berjualan di pasar",
    "phone_owner": "SENDIRI",
    "safe_greeting": "Ibu Yuli, dari kelompok tenun",
    "contact_name": "Oktovianus Tefa",
    "contact_relation": "SUAMI_ISTRI",
    "contact_phone": "0813 0000 0077",
    "notice_slip": "TANDA_TANGAN",
    "consent_publication": "TIDAK",
}


def enter(session: Session) -> list[RowId]:
    people = add_people(session, PEOPLE)
    edits: list[Edit] = []
    for number, (title, first, last, result) in enumerate(ACTIVITIES):
        values = {"title": title, "start_date": first, "end_date": last, "status": "BERJALAN"}
        activity = RowId(MadeRow(len(edits)))
        edits.append(Insert("activity", (), values))
        edits += [
            Add("enrolment", (person, activity), {"result": result or None})
            for person in people[: 20 - 7 * number]
        ]
        edits.append(
            Insert(
                "certificate",
                (people[number], activity),
                {"number": f"000{number + 1}/RKO/PLT/X/2021", "status": "TERBIT", "year": 2021},
            )
        )
    session.append("data", edits)
    session.append("data", [Set("person", people[0], {**REST, "skills": ["TENUN", "TATA_BOGA"]})])
    return people


Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(session: Session, context: AppContext, qtbot: QtBot) -> Iterator[Open]:
    made: list[MainWindow] = []

    def build() -> MainWindow:
        window = MainWindow(context, FACTORIES)
        made.append(window)
        window.work.top.user.set_user("Maria", "Petugas")
        facts = HouseFacts("Rumah Kreatif Oebobo", "PC 1 · Loket depan", "Salinan luar: 2 hari")
        window.work.navigation.foot.set_facts(facts)
        window.resize(1366, 768)
        window.show_work("people")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        shots.settle()
        return window

    yield build
    for window in made:
        qtbot.waitUntil(lambda: not context.operations.busy)
        window.work.stack.clear()
        window.close()
        window.deleteLater()
    shots.settle()


def listed(window: MainWindow) -> PeoplePage:
    assert isinstance(window.front, PeoplePage)
    return window.front


def opened(window: MainWindow, person: RowId | None) -> PersonPage:
    listed(window).open_person(person) if person else listed(window).register()
    shots.settle()
    assert isinstance(window.front, PersonPage)
    return window.front


def whole(window: MainWindow) -> Callable[[], None]:
    """Check what is in view: nothing cut, names for all, keys as in the table."""

    def check() -> None:
        front = window.front
        assert front is not None
        assert checks.clipped(front) == []
        assert checks.nameless(front) == []
        assert checks.untrue_keys(front) == []
        assert front.minimumSizeHint().width() <= front.width()
        assert window.width() == 1366

    return check


def press(window: MainWindow, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, modifiers)
    shots.settle()


def test_the_list(session: Session, open_window: Open, languages: Languages, qtbot: QtBot) -> None:
    enter(session)
    window = open_window()
    page = listed(window)
    QTest.keyClicks(page.list.search, "yulia")
    shots.settle()
    page.list.view.setFocus()
    qtbot.waitUntil(lambda: page.pane._name.words == "Yuliana Tefa", timeout=1000)
    shots.take_all(window, "02_peserta", languages, whole(window))


DOUBTFUL = {"full_name": "Yosefina Bria", "sex": "P", "nik": "99?1 abc", "desa": "Desa Entah"}


@pytest.mark.parametrize(
    ("name", "facts", "count"),
    [
        ("tiga", DOUBTFUL | {"phone": "abc"}, 3),
        ("satu", {"full_name": "Yosefina Bria", "sex": "P", "birth": "31-02-1990"}, 1),
    ],
)
def test_the_pane_says_all_that_is_to_be_checked(
    session: Session,
    open_window: Open,
    languages: Languages,
    qtbot: QtBot,
    name: str,
    facts: dict[str, str],
    count: int,
) -> None:
    add_people(session, [*PEOPLE[:3], facts])
    window = open_window()
    page = listed(window)
    QTest.keyClicks(page.list.search, "yosefina")
    page.list.view.setFocus()
    qtbot.waitUntil(lambda: page.pane._name.words == "Yosefina Bria", timeout=1000)
    assert page.pane._checks.text.text().count("\n") == count - 1
    shots.take_all(window, f"02_peserta_dicek_{name}", languages, whole(window))


def test_the_empty_list(open_window: Open, languages: Languages) -> None:
    window = open_window()
    shots.take_all(window, "02_peserta_kosong", languages, whole(window))


def test_picking_a_desa(session: Session, open_window: Open, languages: Languages) -> None:
    enter(session)
    window = open_window()
    listed(window).filters.region.click()
    shots.take(window, "02_peserta_desa", languages)


def test_the_record(session: Session, open_window: Open, languages: Languages) -> None:
    people = enter(session)
    window = open_window()
    page = opened(window, people[0])
    page.form.go_to("/data/identity/nik_text")
    shots.take_all(window, "03_peserta_isian", languages, whole(window))
    window.resize(1366, 700)
    shots.take(window, "03_peserta_isian_700", languages)


def test_a_new_form_with_everything_that_can_be_said(
    session: Session,
    open_window: Open,
    context: AppContext,
    languages: Languages,
    qtbot: QtBot,
) -> None:
    enter(session)
    window = open_window()
    page = opened(window, None)
    hands = Hands(page.form, context, qtbot)
    hands.fill("alias", "Yuli")
    hands.fill("nik_text", "537104680692000")
    hands.fill("region_text", "Kampung Lama")
    hands.fill("phone_text", "0812/0813 0000")
    hands.fill("birth_text", "1979")
    page.save()
    hands.rest()
    hands.go("nik_text")
    hands.type("5371046806920003", after=Key.Key_Tab)
    shots.take_all(window, "03_peserta_baru", languages, whole(window))


def test_lists_inside_the_form(
    session: Session, open_window: Open, context: AppContext, languages: Languages, qtbot: QtBot
) -> None:
    people = enter(session)
    window = open_window()
    hands = Hands(opened(window, people[0]).form, context, qtbot)
    hands.go("region_text")
    hands.type("oeb")
    shots.take(window, "03_peserta_daftar_desa", languages)
    hands.press(Key.Key_Escape)
    hands.go("skills")
    hands.press(Key.Key_Space)
    shots.take(window, "03_peserta_keterampilan", languages)


def test_the_two_sided_list(
    session: Session, open_window: Open, context: AppContext, languages: Languages, qtbot: QtBot
) -> None:
    people = enter(session)
    window = open_window()
    page = opened(window, people[0])
    hands = Hands(page.form, context, qtbot)
    hands.fill("alias", "Ana")
    hands.fill("phone_text", "0812 0000 0999")
    hands.fill("education", "sma")
    edit = {"alias": "Lia", "full_name": "Yuliana Tefa-Mooy", "education": "S1"}
    session.append("data", [Set("person", people[0], {**edit, "phone": "081200000111"})])
    page.save()
    hands.rest()
    assert page.form.is_settling
    shots.take_all(window, "03_peserta_berubah", languages, whole(window))


@pytest.mark.parametrize("tab", ["activities", "certificates", "history"])
def test_the_other_tabs(
    session: Session, open_window: Open, languages: Languages, qtbot: QtBot, tab: str
) -> None:
    people = enter(session)
    window = open_window()
    page = opened(window, people[0])
    page.tabs.bar.choose(tab)
    qtbot.wait(120)
    shots.take_all(window, f"03_peserta_{tab}", languages, whole(window))


def test_the_history_says_where_the_record_is(
    session: Session, open_window: Open, languages: Languages, tmp_path: Path
) -> None:
    person = enter(session)[0]
    window = open_window()
    page = opened(window, person)
    page.tabs.bar.choose("history")
    where = page.tabs.history._where
    assert where.words.text() == "Data ini: hanya di komputer ini"
    second = join(session, tmp_path / "second")
    try:
        carry(session, second, tmp_path / "there")
        page._show_person()
        assert where.words.text() == "Data ini: dalam paket 28 Oktober 2021, 10.42"
        carry(second, session, tmp_path / "back")
    finally:
        second.close()
    hub = new_hub(session)
    held = session.store.log.own("data")
    assert held is not None
    receipts = hub.receipts(1, 1, [held])
    receiving.receive(session, [hub.write_control(tmp_path / "hub", receipts)])
    page._show_person()
    assert "juga di PC 2 · Ruang pelatihan · diterima Pusat, bukti terima" in where.words.text()
    assert not where.rejected.isVisible()
    (receipt,) = hub.receipts(1, 2, [held], rejected=[(held, "ENTRY")])
    receiving.receive(session, [hub.write_control(tmp_path / "hub2", [receipt])])
    page._show_person()
    shots.take_all(window, "03_peserta_tempat", languages, whole(window))
