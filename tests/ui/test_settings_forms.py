"""Forms in Pengaturan by keys: a spreadsheet is looked at, installed, used and taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import form_versions, installed_forms, records
from lipas_desktop.services.form_versions import FormVersion
from lipas_desktop.services.forms import FILES, form_of
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.people.record_tabs import HISTORY
from lipas_desktop.ui.pages.registry import FACTORIES
from lipas_desktop.ui.pages.settings.form_page import FormPage
from lipas_desktop.ui.pages.settings.form_preview_page import FormPreviewPage
from lipas_desktop.ui.pages.settings.forms_tab import FormsTab
from lipas_desktop.ui.pages.settings.page import SettingsPage
from tests.ui import checks, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.hands import Hands
from tests.ui.two_pcs import carry, join
from tests.unit.formengine.authoring.test_doctor import CURES, SEEDED
from tests.unit.services.test_installed_forms import earlier_form

CTRL = Mod.ControlModifier
Do = Callable[..., None]


@pytest.fixture
def window(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    places = {name: FACTORIES[name] for name in ("settings", "people")}
    shown = window_of(context, qtbot, "settings", places)
    assert isinstance(shown.front, SettingsPage)
    shown.front.show_tab("forms")
    rest(context, qtbot)
    yield shown
    rest(context, qtbot)
    close(shown)


@pytest.fixture
def do(window: MainWindow, context: AppContext, qtbot: QtBot) -> Do:
    """Press a key, and wait until what it began is done; first say what pickers will answer."""

    def act(key: Key, modifiers: Mod = Mod.NoModifier, *answers: Reply | Path | None) -> None:
        context.ask = ScriptedAsker(*answers)
        press(window, key, modifiers)
        rest(context, qtbot)

    return act


def tab(window: MainWindow) -> FormsTab:
    page = window.work.stack.pages()[0]
    assert isinstance(page, SettingsPage)
    return page.forms


def seen(window: MainWindow) -> FormPreviewPage:
    assert isinstance(window.front, FormPreviewPage)
    return window.front


def in_force(session: Session, register: str = "person") -> FormVersion:
    return form_versions.versions(session, register)[0]


def workbook(session: Session, folder: Path, version: str, edit: Callable[..., None]) -> Path:
    """Take the participants' form to a spreadsheet, change it there as its author does."""
    path = folder / f"peserta-{version}.xlsx"
    form_versions.write_workbook(session, in_force(session), path)
    book = openpyxl.load_workbook(path)
    settings = book["settings"]
    heads = [cell.value for cell in settings[1]]
    settings.cell(2, heads.index("version") + 1).value = version
    edit(book)
    book.save(path)
    return path


def add_shirt(book: openpyxl.Workbook) -> None:
    """Ask for the size of a shirt, in a group of its own at the end."""
    heads = [cell.value for cell in book["survey"][1]]
    own = ("begin_group", "own", "Isian rumah", "Own questions")
    size = ("select_one shirt", "shirt_size", "Ukuran baju", "Shirt size")
    for kind, name, indonesian, english in (own, size, ("end_group", "", "", "")):
        row = [""] * len(heads)
        row[heads.index("type")], row[heads.index("name")] = kind, name
        row[heads.index("label::Bahasa Indonesia (id)")] = indonesian
        row[heads.index("label::English (en)")] = english
        book["survey"].append(row)
    for code, indonesian, english in (("S", "Kecil", "Small"), ("L", "Besar", "Large")):
        book["choices"].append(["shirt", code, indonesian, english])


def demand_street(book: openpyxl.Workbook) -> None:
    """Require the street, and drop a choice of marital status."""
    survey = book["survey"]
    heads = [cell.value for cell in survey[1]]
    for row in survey.iter_rows(min_row=2):
        if row[heads.index("name")].value == "street":
            row[heads.index("required")].value = "yes"
    choices = book["choices"]
    for row in choices.iter_rows(min_row=2):
        if row[1].value == "KAWIN" and row[0].value == "marital":
            choices.delete_rows(row[0].row)
            return


def ten_faults(folder: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in SEEDED.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    path = folder / "sepuluh.xlsx"
    book.save(path)
    return path


def enter(session: Session, name: str, **answers: str) -> records.Saved:
    opened = records.open_form(session, "person")
    for question, value in {"full_name": name, "sex": "P", **answers}.items():
        opened.state.answer(question, value)
    return records.save(session, opened.answered())[0]


def cells(view: object) -> list[list[str]]:
    """Return what a list shows, row by row."""
    model = view.model()  # type: ignore[attr-defined]
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


# The list


def test_every_form_stands_in_the_list_in_words_with_its_version(
    window: MainWindow, do: Do, session: Session
) -> None:
    rows = cells(tab(window).list.view)
    assert len(rows) == len(FILES)
    assert rows[0] == ["Peserta", "1", "Bawaan program", "", ""]
    assert not tab(window).restore_button.isEnabled()
    do(Key.Key_Return)
    assert isinstance(window.front, FormPage)
    assert window.front.head.title.words == "Formulir Peserta"
    do(Key.Key_Return)
    assert window.front.picture.view.isVisible()
    assert window.front.picture.view.label(form_of(session, "person").refs["full_name"])
    do(Key.Key_Escape)
    assert isinstance(window.front, SettingsPage)


def test_a_form_is_written_as_a_workbook_that_comes_back_without_a_change(
    window: MainWindow, do: Do, tmp_path: Path
) -> None:
    path = tmp_path / "peserta.xlsx"
    do(Key.Key_E, CTRL, path)
    assert window.done.toast.isVisible()
    do(Key.Key_O, CTRL, path)
    page = seen(window)
    assert page.seen is not None
    assert page.seen.differences == ()
    # The version is the one of the program's own form, which records were entered on.
    assert [one.code for one in page.seen.diagnosis.remarks] == ["form.version_used"]


def test_a_form_is_printed_empty_and_a_workbook_always_gets_its_ending(
    window: MainWindow, do: Do, tmp_path: Path
) -> None:
    do(Key.Key_P, CTRL, Reply("print", "F4 (215 × 330 mm)"), tmp_path / "kosong.pdf")
    assert (tmp_path / "kosong.pdf").read_bytes().startswith(b"%PDF")
    do(Key.Key_E, CTRL, tmp_path / "peserta")
    assert openpyxl.load_workbook(tmp_path / "peserta.xlsx").sheetnames[0] == "survey"


def test_a_form_of_an_earlier_version_says_how_many_core_questions_the_program_added(
    window: MainWindow, do: Do, languages: Languages, session: Session, qtbot: QtBot
) -> None:
    earlier_form(session)
    do(Key.Key_Down)
    tab(window).load()
    do(Key.Key_Up)
    note = tab(window).note
    qtbot.waitUntil(
        lambda: note.text().startswith("2 pertanyaan inti dari program ditambahkan"), timeout=10_000
    )
    shots.take_all(window, "formulir_dilengkapi", languages)
    do(Key.Key_Return)
    assert isinstance(window.front, FormPage)
    assert cells(window.front.list.view)[0][:3] == ["1-rumah", "berlaku, dilengkapi", "Milik rumah"]
    do(Key.Key_Return)
    shown = window.front.picture.view
    assert shown.label(form_of(session, "person").refs["alias"])
    shots.take_all(window, "formulir_dilengkapi_tampilan", languages)


# What is wrong


def test_a_form_with_ten_seeded_faults_shows_ten_lines_each_with_its_place_and_its_cure(
    window: MainWindow, do: Do, session: Session, tmp_path: Path
) -> None:
    do(Key.Key_O, CTRL, ten_faults(tmp_path))
    page = seen(window)
    rows = cells(page.findings.list.view)
    places = {(row[1], row[2]) for row in rows}
    assert len(rows) == len(CURES) == 10
    assert places == {(sheet, f"{column}{row}") for _, sheet, row, column, _ in CURES}
    assert all(row[-1] and "–" not in row[-1] for row in rows)
    severities = [row[0] for row in rows]
    order = ["Salah", "Periksa", "Saran", "Dibetulkan"]
    assert severities == sorted(severities, key=order.index)
    assert page.findings.title.text() == rows[0][-1]
    assert not page.install_button.isEnabled()
    assert "Belum dapat dipasang" in page.verdict.words
    press(window, Key.Key_Return, CTRL)
    assert form_of(session, "person").version == "1"
    do(Key.Key_Escape)
    assert isinstance(window.front, SettingsPage)


def test_what_was_mended_in_the_spreadsheet_is_read_by_f5(
    window: MainWindow, do: Do, session: Session, tmp_path: Path
) -> None:
    path = workbook(session, tmp_path, "1", add_shirt)
    do(Key.Key_O, CTRL, path)
    assert not seen(window).install_button.isEnabled()
    path.unlink()
    workbook(session, tmp_path, "2", add_shirt).rename(path)
    do(Key.Key_F5)
    assert seen(window).install_button.isEnabled()
    assert seen(window).verdict.words == "Dapat dipasang."


def test_a_form_is_read_beside_the_window_and_compared_anew_when_another_is_installed(
    window: MainWindow,
    do: Do,
    session: Session,
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    second, third = (workbook(session, tmp_path, version, add_shirt) for version in "23")
    context.ask = ScriptedAsker(third)
    press(window, Key.Key_O, CTRL)
    assert seen(window).seen is None
    assert context.operations.busy
    assert not seen(window).install_button.isEnabled()
    rest(context, qtbot)
    page = seen(window)
    assert len(cells(page.changes.list.view)) == 4
    context.operations.write(
        lambda: installed_forms.install(session, installed_forms.preview(session, second))
    )
    rest(context, qtbot)
    assert page.seen is not None
    assert page.seen.differences == ()
    do(Key.Key_Return, CTRL)
    assert in_force(session).version == "3"


@pytest.mark.parametrize(("name", "data"), [("a.md", b"\xff\xfe\0\1"), ("a.xlsx", b"PK nothing")])
def test_a_file_that_is_no_form_is_refused_in_a_sentence_on_the_page(
    window: MainWindow, do: Do, tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    do(Key.Key_O, CTRL, path)
    page = seen(window)
    assert page.banner.isVisible()
    assert page.banner.title.text()
    assert not page.install_button.isEnabled()
    assert not page.tabs.isVisible()
    do(Key.Key_O, CTRL, ten_faults(tmp_path))
    assert not page.banner.isVisible()
    assert page.tabs.isVisible()


def test_who_is_no_administrator_looks_and_does_not_install(
    window: MainWindow, do: Do, session: Session, tmp_path: Path
) -> None:
    path = workbook(session, tmp_path, "2", add_shirt)
    clerk = {"name": "Yosef", "role": "PETUGAS"}
    session.account_id = session.append("data", [Insert("account", (), clerk)]).ids[0]
    do(Key.Key_O, CTRL, path)
    page = seen(window)
    assert "administrator" in page.verdict.words
    assert not page.install_button.isEnabled()
    do(Key.Key_Return, CTRL)
    assert in_force(session).version == "1"


# Installed, used, carried, taken back


def test_a_question_added_in_a_spreadsheet_is_answered_carried_and_shown_at_the_other_pc(
    window: MainWindow,
    do: Do,
    session: Session,
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    second = join(session, tmp_path / "pc2")
    do(Key.Key_O, CTRL, workbook(session, tmp_path, "2", add_shirt))
    page = seen(window)
    assert page.tabs.key == "changes"
    changed = {(row[0], row[2]) for row in cells(page.changes.list.view)}
    assert changed == {
        ("Ditambah", "own"), ("Ditambah", "shirt_size"),
        ("Pilihan ditambah", "shirt/S"), ("Pilihan ditambah", "shirt/L"),
    }  # fmt: skip
    assert page.picture.view.opened.state.label("shirt_size") == "Ukuran baju"
    do(Key.Key_Return, CTRL)
    assert isinstance(window.front, SettingsPage)
    assert window.done.toast.isVisible()
    name, version, owner, since, by = cells(tab(window).list.view)[0]
    assert (name, version, owner, by) == ("Peserta", "2", "Milik rumah", "Maria")
    assert since
    window.go("people")
    rest(context, qtbot)
    do(Key.Key_N, CTRL)
    record = window.front
    assert isinstance(record, PersonPage)
    hands = Hands(record.form, context, qtbot)
    hands.fill("full_name", "Yuliana Tefa")
    hands.go("sex")
    hands.press(Key.Key_2)
    hands.go("shirt_size")
    hands.press(Key.Key_2)
    do(Key.Key_S, CTRL)
    record.tabs.bar.choose(HISTORY)
    assert "Ukuran baju" in cells(record.tabs.history.list.view)[0][-1]
    saved = record.person
    assert saved is not None
    carry(session, second, tmp_path / "stick")
    arrived = records.open_form(second, "person", saved)
    assert arrived.state.form.version == "2"
    assert arrived.state.text("shirt_size") == "L"
    context.session = second
    other = PersonPage(context, window, saved)
    qtbot.addWidget(other)
    asked = Hands(other.form, context, qtbot).asked("shirt_size")
    assert (other.form.label(asked.ref), other.form.text("shirt_size")) == ("Ukuran baju", "L")
    context.session = session
    rest(context, qtbot)
    second.close()


def test_an_installed_form_is_taken_back_by_ctrl_z(
    window: MainWindow, do: Do, session: Session, tmp_path: Path
) -> None:
    do(Key.Key_O, CTRL, workbook(session, tmp_path, "2", add_shirt))
    do(Key.Key_Return, CTRL)
    assert in_force(session).version == "2"
    do(Key.Key_Z, CTRL)
    assert in_force(session).version == "1"
    assert cells(tab(window).list.view)[0][1] == "1"


def test_an_earlier_version_is_put_in_force_again_after_one_question(
    window: MainWindow,
    do: Do,
    session: Session,
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    for version in ("2", "3"):
        path = workbook(session, tmp_path, version, add_shirt if version == "2" else lambda _: None)
        do(Key.Key_O, CTRL, path)
        do(Key.Key_Return, CTRL)
    do(Key.Key_R, CTRL, Reply("keep"))
    assert in_force(session).version == "3"
    do(Key.Key_R, CTRL, Reply("restore"))
    assert isinstance(context.ask, ScriptedAsker)
    (asked,) = context.ask.asked
    assert isinstance(asked, Question)
    assert asked.title == "Berlakukan lagi formulir Peserta versi 2?"
    assert in_force(session).version == "2"
    # The form's page has the way to any of them, also to one that was taken back.
    do(Key.Key_Return)
    assert [row[:2] for row in cells(window.front.list.view)] == [  # type: ignore[union-attr]
        ["2", "berlaku"], ["3", "dikembalikan"], ["1", "sebelumnya"],
    ]  # fmt: skip
    do(Key.Key_Down)
    rest(context, qtbot, window.front.restore_button.isEnabled)  # type: ignore[union-attr]
    do(Key.Key_R, CTRL, Reply("restore"))
    assert in_force(session).version == "3"


def test_records_that_would_be_troubled_are_counted_by_kind_and_named(
    window: MainWindow, do: Do, session: Session, tmp_path: Path
) -> None:
    enter(session, "Agnes Takene", marital="KAWIN", street="Jl. Kenanga")
    for name in ("Dina Lona", "Yuliana Tefa", "Marta Bria", "Siti Nur"):
        enter(session, name)
    do(Key.Key_O, CTRL, workbook(session, tmp_path, "2", demand_street))
    page = seen(window)
    page.tabs.choose("troubles")
    rows = cells(page.troubles.list.view)
    assert [row[:3] for row in rows] == [
        ["Wajib, tetapi kosong", "Jalan", "4"],
        ["Pilihannya tidak ada lagi", "Status kawin", "1"],
    ]
    assert rows[0][3].endswith(", dan 1 lagi")
    assert rows[1][3] == "Agnes Takene"
    assert installed_forms.may_install(session)
    assert page.install_button.isEnabled()


def test_nothing_of_the_picture_takes_an_answer_or_the_focus(
    window: MainWindow, do: Do, session: Session, tmp_path: Path
) -> None:
    do(Key.Key_O, CTRL, workbook(session, tmp_path, "2", add_shirt))
    page = seen(window)
    page.tabs.choose("picture")
    for _ in range(3):
        press(window, Key.Key_A)
        press(window, Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not any(asked.widget is focus for asked in page.picture.view.board.order)
    assert not page.picture.view.is_changed
    assert records.drafts(session) == []


# Looks


def test_the_pages_of_forms_are_whole_in_both_languages_and_all_themes(
    window: MainWindow, do: Do, session: Session, languages: Languages, tmp_path: Path
) -> None:
    enter(session, "Agnes Takene", marital="KAWIN")
    enter(session, "Dina Lona")
    do(Key.Key_O, CTRL, workbook(session, tmp_path, "2", add_shirt))
    shots.take_all(window, "forms_changes", languages, translated=False)
    do(Key.Key_Return, CTRL)
    window.done.clear()
    shots.take_all(window, "forms_tab", languages)
    do(Key.Key_Return)
    shots.take_all(window, "forms_versions", languages)
    do(Key.Key_Return)
    shots.take_all(window, "forms_form", languages)
    do(Key.Key_Escape)
    do(Key.Key_O, CTRL, ten_faults(tmp_path))
    shots.take_all(window, "forms_faults", languages, translated=False)
    do(Key.Key_O, CTRL, workbook(session, tmp_path, "4", demand_street))
    page = seen(window)
    for name in ("troubles", "picture"):
        page.tabs.choose(name)
        shots.take_all(window, f"forms_{name}", languages, translated=False)
    checks.whole(window)
