"""Pengaturan by its keys: the house saved, looks at once, copies, envelopes, password, imports."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Insert, Set
from lipas_desktop.services import accounts, backup, erasing, home, imports, undo_imports
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.keys.secret import password
from lipas_desktop.system.keys.slot_copies import read_slots, write_slots
from lipas_desktop.system.keys.slots import make_slot
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.dialogs.ask import Reply
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.settings.page import SettingsPage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from tests.ui import checks, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, type_text, window_of
from tests.ui.two_pcs import stick_at

CTRL, CTRL_SHIFT = Mod.ControlModifier, Mod.ControlModifier | Mod.ShiftModifier
OLD, NEW = "kupang melati sagu", "lontar sasando tenun"


@pytest.fixture
def window(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    factories = {"settings": SettingsPage, "transfer": TransferPage}
    shown = window_of(context, qtbot, "settings", factories)
    rest(context, qtbot)
    yield shown
    close(shown)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    assert isinstance(window.front, SettingsPage)
    return window.front


def type_over(window: MainWindow, page: SettingsPage, column: str, words: str) -> None:
    field = page.house.fields[column]
    field.setFocus()
    field.selectAll()
    if words:
        type_text(window, words)
    else:
        press(window, Key.Key_Delete)


def note(page: SettingsPage, column: str) -> str:
    return page.house._rows_of(column).note(column).words


# The house


def test_what_is_typed_is_saved_by_ctrl_s(
    window: MainWindow, page: SettingsPage, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    assert not page._save.isEnabled()
    type_over(window, page, "head_name", "Agnes Takene, S.Sos.")
    type_over(window, page, "head_title", "Ketua")
    type_over(window, page, "pass_percent", "75")
    assert page._save.isEnabled()
    assert page.status() == "Ada yang belum disimpan"
    press(window, Key.Key_S, CTRL)
    rest(context, qtbot)
    house = session.house
    assert (house.head_name, house.head_title, house.pass_percent) == (
        "Agnes Takene, S.Sos.",
        "Ketua",
        75,
    )
    assert not page._save.isEnabled()
    assert window.done.toast.isVisible()


def test_only_what_was_changed_is_written(
    window: MainWindow, page: SettingsPage, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    before = len(session.store.log.history("house", session.house_row.id))
    type_over(window, page, "issuer_place", "Kupang")
    press(window, Key.Key_S, CTRL)
    rest(context, qtbot)
    lines = session.store.log.history("house", session.house_row.id)
    assert len(lines) == before + 1
    assert lines[0].values["issuer_place"] == "Kupang"


def test_the_number_pattern_shows_an_example_while_it_is_typed(
    window: MainWindow, page: SettingsPage
) -> None:
    said = note(page, "number_pattern")
    assert said.startswith("Contoh: 0007/RKO/PLT/X/2021. ")
    assert "{issuer} kode penerbit" in said, "what is in brackets is said in plain words"
    type_over(window, page, "number_pattern", "{seq:03}-{year}")
    assert note(page, "number_pattern").startswith("Contoh: 007-2021. ")
    type_over(window, page, "issuer_code", "LPK")
    type_over(window, page, "number_pattern", "{seq}/{issuer}")
    assert note(page, "number_pattern").startswith("Contoh: 7/LPK. ")


@pytest.mark.parametrize(
    ("column", "typed", "said"),
    [
        ("number_pattern", "{year}", "{seq}"),
        ("number_pattern", "{seq}{hari}", "hari"),
        ("pass_percent", "120", "100"),
        ("pass_percent", "delapan", "100"),
        ("name", "", "Isi bagian ini"),
    ],
)
def test_what_cannot_be_taken_is_said_at_its_field_and_changes_nothing(
    window: MainWindow,
    page: SettingsPage,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    column: str,
    typed: str,
    said: str,
) -> None:
    before = session.house
    type_over(window, page, column, typed)
    press(window, Key.Key_S, CTRL)
    rest(context, qtbot)
    assert said in note(page, column)
    assert page.house.fields[column].property("st") == "err"
    assert QApplication.focusWidget() is page.house.fields[column]
    assert session.house == before
    page.house.discard()


def test_a_word_that_tells_where_somebody_has_been_is_pointed_at(
    window: MainWindow, page: SettingsPage
) -> None:
    type_over(window, page, "issuer_name", "Balai Bapas Kupang")
    assert "bapas" in note(page, "issuer_name")
    type_over(window, page, "issuer_name", "LPK Tenun Kupang")
    assert "bapas" not in note(page, "issuer_name")
    page.house.discard()


def test_what_somebody_else_changed_meanwhile_is_not_written_over(
    window: MainWindow, page: SettingsPage, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    type_over(window, page, "head_name", "Agnes Takene")
    session.append("data", [Set("house", session.house_row.id, {"head_name": "Yohanes Manafe"})])
    press(window, Key.Key_S, CTRL)
    rest(context, qtbot)
    assert session.house.head_name == "Yohanes Manafe"
    assert page.banner.isVisible()
    assert page.house.fields["head_name"].text() == "Agnes Takene"
    page._banner_button.click()  # type: ignore[union-attr]
    press(window, Key.Key_S, CTRL)
    rest(context, qtbot)
    assert session.house.head_name == "Agnes Takene"


def test_the_window_asks_before_it_closes_over_what_was_typed(
    window: MainWindow, page: SettingsPage, context: AppContext
) -> None:
    type_over(window, page, "head_name", "Agnes Takene")
    context.ask = ScriptedAsker(Reply("stay"), Reply("discard"))
    assert not page.may_leave()
    assert page.house.fields["head_name"].text() == "Agnes Takene"
    assert page.may_leave()
    assert page.house.fields["head_name"].text() == ""
    assert page.may_leave()


# Looks and this computer


def test_ctrl_tab_walks_through_the_parts(window: MainWindow, page: SettingsPage) -> None:
    seen = []
    for _ in range(6):
        press(window, Key.Key_Tab, CTRL)
        seen.append(page.tabs.key)
    assert seen == ["computer", "safety", "imports", "forms", "about", "house"]
    press(window, Key.Key_Tab, CTRL_SHIFT)
    assert page.tabs.key == "about"


def test_looks_are_switched_at_once_and_kept(
    window: MainWindow, page: SettingsPage, context: AppContext
) -> None:
    page.show_tab("computer")
    page.computer.look.buttons["dark"].click()
    assert (context.theme.name, context.preferences.theme) == ("dark", "dark")
    page.computer.text_size.buttons["125"].click()
    assert (context.theme.percent, context.preferences.text_size) == (125, 125)
    page.computer.language.buttons["en"].click()
    assert page.head.title.words == "Settings"
    assert context.preferences.language == "en"
    # Keys that switch elsewhere are seen here.
    press(window, Key.Key_0, CTRL)
    assert page.computer.text_size.buttons["100"].isChecked()
    context.languages.use("id")
    assert page.computer.language.buttons["id"].isChecked()


def test_arrows_choose_among_looks(window: MainWindow, page: SettingsPage) -> None:
    page.show_tab("computer")
    page.computer.look.buttons["auto"].setFocus()
    press(window, Key.Key_Right)
    assert page.computer.look.buttons["light"].isChecked()


def test_this_computer_is_told_in_words(page: SettingsPage) -> None:
    page.show_tab("computer")
    said = [one.text() for one in page.computer.facts.findChildren(type(page.computer._where))]
    assert "PC 1" in said
    assert "isian umum, jejak audit" in said
    assert "di sini: komputer ini dapat menerima komputer lain" in said
    assert "diberi di komputer ini" in said


# Safety


def test_a_copy_is_saved_to_the_stick_from_here(
    window: MainWindow,
    page: SettingsPage,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page.safety.copy.work._find = lambda: [stick]
    page.show_tab("safety")
    assert page.safety.copy.note.title.text() == "Belum ada salinan di luar komputer ini"
    press(window, Key.Key_B, CTRL_SHIFT)
    rest(context, qtbot, lambda: page.safety.copy.is_idle)
    rest(context, qtbot, lambda: page.safety.copy.is_idle)
    assert [path.suffix for path in stick.path.iterdir()] == [backup.SUFFIX]
    assert page.safety.copy.note.title.text() == "Salinan terakhir di RKO-2, 28 Oktober 2021"
    assert backup.since_copy(session, backup.last_copy(session)) == 0


def test_how_one_erases_is_chosen_here_by_who_may_erase(
    page: SettingsPage, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    page.show_tab("safety")
    choice = page.safety.erase.choice
    # The administrator who sits here may erase: the words must not say that only the head may.
    assert erasing.may_erase(session)
    assert session.account.role == "ADMIN"
    assert (choice.currentText(), choice.isEnabled()) == ("Pimpinan atau administrator", True)
    for index in (1, 0):
        choice.setCurrentIndex(index)
        choice.activated.emit(index)
        rest(context, qtbot)
        assert erasing.needs_second(session) == bool(index)
    clerk = {"name": "Yosef", "role": "PETUGAS"}
    session.account_id = session.append("data", [Insert("account", (), clerk)]).ids[0]
    page.safety.load()
    assert not choice.isEnabled()


def test_without_a_stick_a_copy_can_go_to_a_folder_and_its_weakness_is_said(
    window: MainWindow,
    page: SettingsPage,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
) -> None:
    page.show_tab("safety")
    press(window, Key.Key_B, CTRL_SHIFT)
    rest(context, qtbot)
    assert page.banner.title.text() == "Belum ada stik terpasang"
    assert "Ctrl+Shift+B" in page.banner.text.text()
    folder = tmp_path / "salinan"
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    press(window, Key.Key_M, CTRL_SHIFT)
    rest(context, qtbot, lambda: page.safety.copy.is_idle)
    assert len(list(folder.iterdir())) == 1
    assert page.banner.title.text() == "Cadangan hanya ada di komputer ini"
    assert backup.last_copy(session) is None


def test_with_several_sticks_the_choice_is_made_in_kirim_dan_terima(
    window: MainWindow, page: SettingsPage, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    sticks = [stick_at(tmp_path / name) for name in ("RKO-1", "RKO-2")]
    page.safety.copy.work._find = lambda: sticks
    page.show_tab("safety")
    page.safety.copy.write()
    rest(context, qtbot)
    assert isinstance(window.front, TransferPage)
    assert [list(one.path.iterdir()) for one in sticks] == [[], []]


def test_who_keeps_the_envelopes_is_noted(
    window: MainWindow, page: SettingsPage, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    page.show_envelopes()
    type_text(window, "Kepala rumah")
    press(window, Key.Key_Tab)
    type_text(window, "kepala rumah")
    assert "orang yang sama" in page.safety.rows.note("second").words
    page.safety.second.selectAll()
    type_text(window, "Bendahara")
    press(window, Key.Key_S, CTRL)
    rest(context, qtbot)
    assert home.envelopes(session) == ("Kepala rumah", "Bendahara")
    assert not page.safety.keep.isEnabled()


@pytest.fixture
def slow_slot(session: Session) -> None:
    """The administrator's slot as the program makes it: dear to guess."""
    slot = make_slot(
        password(OLD),
        who=session.account_id,
        register=session.register,
        register_key=session.register_key,
        random=session.random,
    )
    write_slots(session.places.live, read_slots(session.places.live).with_slot(slot))


def type_passwords(page: SettingsPage, old: str, first: str, second: str) -> None:
    part = page.safety.password
    part.old.setText(old)
    part.new.first.setText(first)
    part.new.second.setText(second)


@pytest.mark.usefixtures("slow_slot")
def test_a_wrong_old_password_is_said_at_its_field_and_the_right_one_changes_it(
    window: MainWindow, page: SettingsPage, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    page.show_tab("safety")
    part = page.safety.password
    before = read_slots(session.places.live)
    type_passwords(page, "salah sama sekali", NEW, NEW)
    part.button.click()
    rest(context, qtbot)
    assert "tidak cocok" in part.rows.note("old").words
    assert part.old.property("st") == "err"
    assert not page.banner.isVisible()
    assert read_slots(session.places.live) == before
    type_passwords(page, OLD, NEW, NEW)
    part.button.click()
    rest(context, qtbot)
    assert (part.old.text(), part.new.first.text(), part.new.second.text()) == ("", "", "")
    accounts.change_password(session, NEW, OLD)


def test_two_new_passwords_that_differ_are_said_before_anything_is_done(
    page: SettingsPage, context: AppContext, session: Session
) -> None:
    page.show_tab("safety")
    type_passwords(page, OLD, NEW, NEW + "x")
    page.safety.password.button.click()
    assert not context.operations.busy
    assert "tidak sama" in page.safety.password.rows.note("repeat").words


def test_a_password_typed_is_forgotten_when_the_part_is_left(page: SettingsPage) -> None:
    page.show_tab("safety")
    type_passwords(page, OLD, NEW, NEW)
    page.show_tab("about")
    assert page.safety.password.old.text() == ""
    assert page.safety.password.new.first.text() == ""


def test_who_came_by_the_recovery_code_is_told_to_log_in(
    context: AppContext, session: Session, qtbot: QtBot
) -> None:
    session.account_id, known = None, session.account_id
    shown = window_of(context, qtbot, "settings", {"settings": SettingsPage})
    assert isinstance(shown.front, SettingsPage)
    part = shown.front.safety.password
    assert not part.button.isEnabled()
    assert "kode pemulihan" in part.note.text()
    close(shown)
    session.account_id = known


# Imports


@pytest.fixture
def imported(session: Session) -> undo_imports.Batch:
    preview = imports.preview_people(session, paths.resources() / "demo" / "peserta.xlsx")
    imports.take_people(session, preview)
    return undo_imports.batches(session)[0]


def test_there_is_nothing_to_undo_before_the_first_import(page: SettingsPage) -> None:
    page.show_tab("imports")
    assert page.imports.list.isHidden()
    assert "Belum ada impor" in page.imports.none.text()
    assert not page.bindings()["settings.undo_import"].when()


def test_an_import_is_undone_whole_but_for_what_was_worked_on(
    imported: undo_imports.Batch,
    window: MainWindow,
    page: SettingsPage,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
) -> None:
    worked_on = session.store.rows.list("person")[0]
    session.append("data", [Set("person", worked_on.id, {"phone": "081234567890"})])
    context.ask = ScriptedAsker(Reply("keep"), Reply("undo"))
    page.show_tab("imports")
    shots.settle()
    assert page.imports.model.cell(0, 1).text == "peserta.xlsx"
    press(window, Key.Key_Delete)
    rest(context, qtbot)
    assert len(session.store.rows.list("person")) == imported.taken
    press(window, Key.Key_Delete)
    rest(context, qtbot)
    assert [row.id for row in session.store.rows.list("person")] == [worked_on.id]
    assert page.imports.result.text().startswith(f"{imported.taken - 1} data dibatalkan.")
    assert page.imports.kept.text() == worked_on.text("full_name")


def test_a_kept_workbook_comes_out_of_the_register_again(
    imported: undo_imports.Batch,
    window: MainWindow,
    page: SettingsPage,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
) -> None:
    page.show_tab("imports")
    assert page.imports.out_button.isHidden()
    data = (paths.resources() / "demo" / "peserta.xlsx").read_bytes()
    with session.store.writing():
        session.store.plain.files.put("peserta.xlsx", data, 1, imported.id)
    context.operations.changed.emit(Changes(plain=frozenset({"kept_file"})))
    shots.settle()
    assert page.imports.out_button.isVisible()
    target = tmp_path / "keluar.xlsx"
    context.ask = ScriptedAsker(target)
    press(window, Key.Key_E, CTRL)
    rest(context, qtbot)
    assert target.read_bytes() == data
    assert session.store.rows.list("audit_event")[-1].text("target_kind") == "kept_workbook"


# Looks


@pytest.mark.parametrize("part", ["house", "computer", "safety", "imports", "about"])
def test_it_can_be_read_in_every_look(
    imported: undo_imports.Batch,
    window: MainWindow,
    page: SettingsPage,
    context: AppContext,
    part: str,
) -> None:
    page.house.fields["issuer_name"].setText("Balai Bapas Kupang")
    page.house._on_typed("issuer_name")
    page.show_tab(part)

    def check() -> None:
        if context.theme.percent == 100:
            assert checks.clipped(window) == []
            assert window.minimumSizeHint().width() <= 1366
        assert checks.nameless(window) == []
        assert checks.untrue_keys(window) == []

    shots.take_all(window, f"pengaturan_{part}", context.languages, check)
    page.house.discard()
