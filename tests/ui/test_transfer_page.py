"""Kirim & Terima by its keys: the stick step by step, refused packages, gaps, two languages."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Insert
from lipas_desktop.services import backup, opening, receiving, sync
from lipas_desktop.services.on_stick import Stick
from lipas_desktop.services.receiving import Received, ReceivedFile
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import history, overview
from lipas_desktop.store.log import COPIED
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.disk_errors import free_space
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.main_window import MainWindow
from lipas_desktop.ui.pages.people.record import PersonPage
from lipas_desktop.ui.pages.transfer import results
from lipas_desktop.ui.pages.transfer.axis import LEAST, MOST, Axis
from lipas_desktop.ui.pages.transfer.checks_page import ReceivedChecksPage
from lipas_desktop.ui.pages.transfer.page import TransferPage
from lipas_desktop.ui.pages.transfer.preview_page import PreviewPage
from lipas_desktop.ui.widgets.buttons import Button
from tests.ui import checks, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, close, press, rest, window_of
from tests.ui.house import CHEAP, found_house, places_in
from tests.ui.two_pcs import add_names, believe_arrived, carry, join, stick_at

DAY = 86_400_000
CTRL_SHIFT = Mod.ControlModifier | Mod.ShiftModifier
Make = Callable[..., TransferPage]


@pytest.fixture
def second(session: Session, tmp_path: Path) -> Iterator[Session]:
    made = join(session, tmp_path / "pc2")
    yield made
    made.close()


@pytest.fixture
def make(context: AppContext, session: Session, qtbot: QtBot) -> Iterator[Make]:
    """Open the page in a window, with these sticks plugged in."""
    made: list[MainWindow] = []

    def build(*sticks: Stick) -> TransferPage:
        context.find_sticks = lambda: [one for one in sticks if one.path.is_dir()]
        made.append(window_of(context, qtbot, "transfer", {"transfer": TransferPage}))
        rest(context, qtbot)
        page = made[-1].front
        assert isinstance(page, TransferPage)
        return page

    yield build
    for window in made:
        close(window)


def window(page: TransferPage) -> MainWindow:
    found = page.window()
    assert isinstance(found, MainWindow)
    return found


def states(page: TransferPage) -> list[str]:
    panel = page.panel
    return [step.state for step in (panel.read, panel.write, panel.copy, panel.pull)]


def spoken(page: TransferPage) -> list[str]:
    return [row.spoken for row in (*page.places.ours.rows, *page.places.theirs.rows)]


def column(page: TransferPage, at: int) -> list[str]:
    table = page.places.history
    return [table.cell(row, at).text for row in range(len(table.ids))]


def settled(page: TransferPage, context: AppContext, qtbot: QtBot) -> None:
    """Wait until no step runs and none follows."""
    shots.settle()
    qtbot.waitUntil(lambda: not page.work.step and not context.operations.busy, timeout=30_000)
    shots.settle()


def preview(page: TransferPage, context: AppContext, qtbot: QtBot) -> PreviewPage:
    """Return the page that says what files would bring, once it has looked."""
    settled(page, context, qtbot)
    found = window(page).front
    assert isinstance(found, PreviewPage)
    return found


def way_out(page: TransferPage) -> Button:
    """Return the one button of the banner."""
    (button,) = [one for one in page.banner.findChildren(Button) if one.isVisible()]
    return button


# One computer


def test_a_house_with_one_computer_is_told_what_is_only_here(make: Make) -> None:
    page = make()
    assert [row.title for row in page.places.ours.rows] == ["Komputer ini", "Salinan di stik"]
    assert page.places.ours.rows[1].until_second == "3 perubahan belum"
    assert page.places.ours.rows[1].warn
    assert page.places.theirs.isHidden()
    assert page.list.isHidden()
    assert page.panel.title.text() == "Belum ada stik"
    assert states(page) == ["later"] * 4


def test_without_a_stick_one_is_asked_for_and_nothing_is_written(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    page = make()
    press(window(page), Key.Key_K, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Belum ada stik terpasang"
    assert history(session) == []


def test_a_stick_plugged_in_later_is_found_by_f5(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = Stick("RKO-2", tmp_path / "RKO-2", 14_200_000_000)
    page = make(stick)
    assert page.work.stick is None
    stick.path.mkdir()
    press(window(page), Key.Key_F5)
    settled(page, context, qtbot)
    assert page.panel.title.text() == "Stik RKO-2 terpasang"
    assert "14,2 GB kosong" in page.panel.text.text()
    assert states(page) == ["done", "now", "later", "later"]


def test_one_key_writes_package_and_backup_and_says_when_the_stick_is_safe(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page = make(stick)
    press(window(page), Key.Key_K, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert states(page) == ["done"] * 4
    assert page.panel.pull.title.text() == "Aman dilepas"
    assert {path.suffix for path in stick.path.iterdir()} == {".age", backup.SUFFIX}
    assert column(page, 1) == ["Cadangan", "Tulis"]
    assert column(page, 2) == ["RKO-2", "RKO-2"]
    assert page.places.ours.rows[-1].title == "Stik RKO-2"
    assert overview(session).only_here == 0
    assert window(page).done.toast.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_enter_goes_from_step_to_step(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page = make(stick_at(tmp_path / "RKO-2"))
    assert QApplication.focusWidget() is page.panel.write.button
    assert page.panel.write.button.is_primary
    assert not page._stick.is_primary
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert states(page) == ["done", "done", "now", "done"]
    assert QApplication.focusWidget() is page.panel.copy.button
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert states(page) == ["done"] * 4


def test_a_second_time_no_backup_is_written_where_nothing_is_new(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page = make(stick_at(tmp_path / "RKO-2"))
    press(window(page), Key.Key_K, CTRL_SHIFT)
    settled(page, context, qtbot)
    other = stick_at(tmp_path / "RKO-3")
    context.find_sticks = lambda: [other]
    page.work._find = context.find_sticks
    press(window(page), Key.Key_K, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert [path.suffix for path in other.path.iterdir()] == [".age"]
    assert page.panel.copy.text.text() == "Semua isian sudah ada di cadangan luar."


def test_of_several_sticks_one_is_chosen(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page = make(stick_at(tmp_path / "RKO-1"), stick_at(tmp_path / "RKO-2"))
    assert [page.panel.which.itemText(at) for at in range(2)] == ["RKO-1", "RKO-2"]
    page.panel.which.setCurrentIndex(1)
    page.panel.which.activated.emit(1)
    settled(page, context, qtbot)
    assert page.work.stick is not None
    assert page.work.stick.label == "RKO-2"


# Without a stick


def test_a_package_in_a_folder_is_not_told_as_a_stick_to_be_pulled(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "kirim"
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    page = make()
    press(window(page), Key.Key_F, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert [path.suffix for path in folder.iterdir()] == [".age"]
    assert page.panel.write.title.text() == "Tertulis di map kirim, dibaca ulang, cocok"
    assert page.panel.pull.title.text() == "Tersimpan di map kirim"
    assert page.panel.pull.text.text() == "Salin ke stik, atau unggah bila ada sambungan."


def test_a_package_in_a_folder_leaves_the_stick_to_be_written(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, stick = tmp_path / "kirim", stick_at(tmp_path / "RKO-2")
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    page = make(stick)
    press(window(page), Key.Key_F, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert states(page) == ["done", "now", "later", "later"]
    press(window(page), Key.Key_K, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert {path.suffix for path in stick.path.iterdir()} == {".age", backup.SUFFIX}


def test_a_copy_without_a_stick_is_offered_into_a_folder_and_no_package_in_its_place(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "salinan"
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    page = make()
    press(window(page), Key.Key_B, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Belum ada stik terpasang"
    assert "Kirim ke map" not in page.banner.text.text()
    (button,) = [one for one in page.banner.findChildren(Button) if one.isVisible()]
    assert (button.text(), button.key_hint) == ("Simpan salinan ke map", "Ctrl+Shift+M")
    button.click()
    settled(page, context, qtbot)
    assert [path.suffix for path in folder.iterdir()] == [backup.SUFFIX]
    assert page.banner.title.text() == "Cadangan hanya ada di komputer ini"
    assert page.panel.copy.title.text() == "Cadangan tertulis di map salinan"
    assert page.panel.pull.title.text() == "Tersimpan di map salinan"


# What goes wrong at a stick


def test_a_stick_that_is_locked_is_read_and_never_written(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    add_names(second, ["Yuliana Tefa"])
    stick = stick_at(tmp_path / "RKO-2", writable=False)
    sync.export(second, stick.path)
    before = sorted(stick.path.iterdir())
    page = make(stick)
    assert states(page) == ["now", "wrong", "wrong", "later"]
    press(window(page), Key.Key_K, CTRL_SHIFT)
    preview(page, context, qtbot)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Stik ini terkunci tulis"
    assert way_out(page).text() == "Coba lagi"
    assert len(session.store.rows.list("person")) == 1
    assert sorted(stick.path.iterdir()) == before


def test_a_stick_pulled_out_is_told_and_nothing_is_lost(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path, session: Session
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page = make(stick)
    stick.path.rmdir()
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert "tidak ada lagi" in page.banner.title.text()
    assert "aman di komputer ini" in page.banner.text.text()
    assert page.panel.title.text() == "Belum ada stik"
    assert history(session) == []


def test_a_full_stick_is_told_in_figures_and_holds_nothing_half_written(
    make: Make,
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page = make(stick)
    monkeypatch.setattr(
        "lipas_desktop.system.atomic.free_space",
        lambda path: 12 if stick.path in path.parents else free_space(path),
    )
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    said = f"{page.banner.title.text()} {page.banner.text.text()}"
    assert "penuh: perlu 2 KB" in said
    assert "Tidak ada yang tertulis" in said
    assert list(stick.path.iterdir()) == []
    assert states(page)[1] == "now"


def test_a_backup_that_was_stopped_leaves_nothing_and_can_be_begun_again(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page = make(stick)
    page.copy_stick()
    qtbot.waitUntil(lambda: page.work.step == "copy")
    page.work.cancel()
    settled(page, context, qtbot)
    assert list(stick.path.iterdir()) == []
    assert page.panel.copy.state != "done"
    page.copy_stick()
    settled(page, context, qtbot)
    assert page.panel.copy.state == "done"


def test_a_job_that_was_stopped_shows_no_banner(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page = make(stick_at(tmp_path / "RKO-2"))
    page.copy_stick()
    qtbot.waitUntil(lambda: page.work.step == "copy")
    assert "window.back" in page.bindings()
    press(window(page), Key.Key_Escape)
    settled(page, context, qtbot)
    assert not page.banner.isVisible()


# Two computers


def test_packages_of_the_other_computer_are_read_before_anything_is_written(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    add_names(second, ["Yuliana Tefa", "Markus Bani"])
    stick = stick_at(tmp_path / "RKO-2")
    sync.export(second, stick.path)
    page = make(stick)
    assert page.panel.read.title.text() == "2 berkas belum dibaca"
    press(window(page), Key.Key_K, CTRL_SHIFT)
    preview(page, context, qtbot)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert states(page) == ["done"] * 4
    assert page.panel.read.title.text() == "2 paket data dari Ruang pelatihan dibaca"
    assert page.panel.read.notes.said == (("ready", "2 perubahan digabung"),)
    assert column(page, 1)[:4] == ["Cadangan", "Tulis", "Terima", "Terima"]
    assert column(page, 4)[2:4] == ["jejak audit", "2 perubahan"]
    # What was written says that it has come: the other computer learns of it.
    receiving.receive(second, [stick.path])
    (peer,) = overview(second).peers
    assert peer.ours_missing == 0


def test_places_are_told_by_what_others_said_to_hold(
    make: Make, session: Session, second: Session, tmp_path: Path, context: AppContext
) -> None:
    assert isinstance(context.clock, FixedClock)
    page = make()
    assert page.places.ours.rows[1].until == "Belum ada kabar"
    carry(second, session, tmp_path / "s1")
    context.clock.advance(2 * DAY)
    add_names(session, ["Yuliana Tefa"])
    page.load()
    (_, peer, _) = page.places.ours.rows
    assert (peer.title, peer.second) == ("PC 2", "Ruang pelatihan")
    assert (peer.until, peer.until_second) == ("28 Oktober", "1 perubahan belum")
    assert peer.bar is not None
    assert peer.bar[1] < 1
    assert page.places.theirs.rows[0].until == "28 Oktober"


def test_a_part_that_has_not_come_is_told_by_days_until_it_comes(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    carry(second, session, tmp_path / "s1")
    lost = tmp_path / "lost"
    lost.mkdir()
    clock.advance(DAY)
    add_names(second, ["Hilang di jalan"])
    sync.export(second, lost)
    believe_arrived(second, session)
    clock.advance(2 * DAY)
    add_names(second, ["Sampai"])
    carry(second, session, tmp_path / "s2")
    page = make()
    assert page.banner.title.text() == "Bagian dari PC 2 belum datang: 28 sampai 31 Oktober"
    assert "di PC 2 tidak ada yang hilang" in page.banner.text.text()
    assert page.places.theirs.rows[0].until_second == "28–31 Okt belum datang"
    assert column(page, 5)[:2] == ["Diterima", "Menunggu bagian lain"]
    context.ask = ScriptedAsker(lost)
    page.files.choose_folder()
    preview(page, context, qtbot)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert not page.banner.isVisible()
    assert page.places.theirs.rows[0].gap is None
    assert "Menunggu bagian lain" not in column(page, 5)
    assert column(page, 5).count("Digabung") == 2


def test_a_package_cut_short_is_refused_with_its_reason_and_the_others_are_taken(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    add_names(second, ["Yuliana Tefa"])
    stick = stick_at(tmp_path / "RKO-2")
    exported, _ = sync.export(second, stick.path)
    whole = exported.files[0].path
    cut = whole.with_name("RKO_2021-10-28_9-9_000000000000.age")
    cut.write_bytes(whole.read_bytes()[:-100])
    page = make(stick)
    page.panel.read.button.click()
    preview(page, context, qtbot)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Paket ini rusak atau terpotong"
    assert (way_out(page).text(), way_out(page).key_hint) == ("Pilih berkas lain", "Ctrl+O")
    assert states(page)[0] == "wrong"
    assert [mark for mark, _ in page.panel.read.notes.said] == ["ready", "wrong"]
    assert len(session.store.rows.list("person")) == 1
    assert "Paket ini rusak atau terpotong" in column(page, 5)
    # It is no longer in the way of writing, and its reason is read again in the history.
    page.look()
    settled(page, context, qtbot)
    assert not page.banner.isVisible()
    page.list.setFocus()
    page.list.choose(
        page.places.history.ids[column(page, 5).index("Paket ini rusak atau terpotong")]
    )
    press(window(page), Key.Key_Return)
    assert page.banner.title.text() == "Paket ini rusak atau terpotong"


def test_a_package_for_somebody_else_is_left_alone_quietly(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    assert isinstance(context.clock, FixedClock)
    other = found_house(tmp_path / "other", context.clock)
    stick = stick_at(tmp_path / "RKO-2")
    sync.export(other, stick.path)
    other.close()
    before = [path.read_bytes() for path in stick.path.iterdir()]
    page = make(stick)
    page.panel.read.button.click()
    found = preview(page, context, qtbot)
    assert found.heading.text() == "Paket ini tidak ditujukan ke komputer ini"
    assert found.go_on.text() == "Lanjut tanpa menerima"
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert not page.banner.isVisible()
    assert page.panel.read.notes.said == (("note", "1 paket untuk komputer lain, dibiarkan"),)
    assert history(session) == []
    assert [path.read_bytes() for path in stick.path.iterdir()] == before
    assert states(page)[:2] == ["done", "now"]


def test_a_chosen_package_for_somebody_else_is_answered_with_what_to_do(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    assert isinstance(context.clock, FixedClock)
    other = found_house(tmp_path / "other", context.clock)
    (tmp_path / "s").mkdir()
    exported, _ = sync.export(other, tmp_path / "s")
    other.close()
    context.ask = ScriptedAsker(exported.files[0].path)
    page = make()
    press(window(page), Key.Key_O, Mod.ControlModifier)
    found = preview(page, context, qtbot)
    assert found.heading.text() == "Paket ini tidak ditujukan ke komputer ini"
    assert "Minta pengirim membuat paket lagi" in found.text.text()
    assert not found.go_on.isVisible()
    press(window(page), Key.Key_Escape)
    assert window(page).front is page
    # Read unseen, as from a stick: it is answered on the page.
    page.files.receive([exported.files[0].path])
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Paket ini untuk komputer lain"
    assert "Minta pengirim menulis paket lagi" in page.banner.text.text()


def test_a_file_that_is_no_package_is_refused_in_one_sentence(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "foto.age"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    context.ask = ScriptedAsker(picture)
    page = make()
    press(window(page), Key.Key_O, Mod.ControlModifier)
    found = preview(page, context, qtbot)
    assert found.heading.text() == "Berkas ini bukan paket data"
    assert history(page.context.session) == []
    page.files.receive([picture])
    press(window(page), Key.Key_Escape)
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Berkas ini bukan paket data"


def test_the_same_file_twice_adds_nothing_and_says_so(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    add_names(second, ["Yuliana Tefa"])
    (tmp_path / "s").mkdir()
    exported, _ = sync.export(second, tmp_path / "s")
    path = exported.files[0].path
    context.ask = ScriptedAsker(path, path)
    page = make()
    for said in ("1 perubahan, semua baru di sini", "1 perubahan, semua sudah ada di sini"):
        press(window(page), Key.Key_O, Mod.ControlModifier)
        assert preview(page, context, qtbot).amount.text() == said
        press(window(page), Key.Key_Return)
        settled(page, context, qtbot)
    assert page.panel.read.notes.said == (("note", "1 paket sudah pernah dibaca"),)
    assert len(session.store.rows.list("person")) == 1


def test_what_is_asked_while_the_stick_is_looked_at_is_done_after_it(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    add_names(second, ["Yuliana Tefa"])
    (tmp_path / "s").mkdir()
    exported, _ = sync.export(second, tmp_path / "s")
    page = make(stick_at(tmp_path / "RKO-2"))
    page.look()
    assert page.work.step == "look"
    page.files.receive([exported.files[0].path])
    settled(page, context, qtbot)
    assert len(session.store.rows.list("person")) == 1


def test_packages_where_one_chose_last_are_told_by_their_content_new_ones_first_own_ones_last(
    make: Make, context: AppContext, qtbot: QtBot, session: Session, second: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "s"
    folder.mkdir()
    sync.export(session, folder)
    add_names(second, ["Yuliana Tefa"])
    sync.export(second, folder)
    receiving.receive(session, [folder])
    add_names(second, ["Markus Bani"])
    sync.export(second, folder)
    asker = ScriptedAsker(None)
    asker.last, context.ask = folder, asker
    page = make()
    press(window(page), Key.Key_O, Mod.ControlModifier)
    found = preview(page, context, qtbot)
    assert asker.asked == []
    places = [["new", "known", "own"].index(one.state) for one in found.told]
    assert places == sorted(places)
    assert {0, 1, 2} == set(places)
    assert sum(one.new_changes for one in found.told) == 1
    assert found.table.cell(0, 0).text == "PC 2 · Ruang pelatihan"
    assert found.table.cell(0, 4).text == "28 Oktober, 10.42"
    assert found.choose.isVisible()
    # Other files may be meant: the same key opens the picker.
    press(window(page), Key.Key_O, Mod.ControlModifier)
    settled(page, context, qtbot)
    assert asker.asked == ["Terima berkas"]


def test_the_picker_begins_on_a_stick_where_nothing_was_chosen_before(
    make: Make, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    asker = ScriptedAsker(None)
    context.ask = asker
    page = make(stick)
    page.files.choose()
    settled(page, context, qtbot)
    assert asker.started == [stick.path]


def test_who_turns_back_in_the_file_picker_changes_nothing(
    make: Make, context: AppContext, qtbot: QtBot, session: Session
) -> None:
    context.ask = ScriptedAsker(None, None)
    page = make()
    page.files.choose()
    settled(page, context, qtbot)
    page.files.write()
    assert not page.work.step
    assert history(session) == []


def test_packages_can_be_written_into_a_folder_to_be_mailed(
    make: Make, context: AppContext, qtbot: QtBot, second: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "surat"
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    page = make()
    page.files.write()
    settled(page, context, qtbot)
    assert {path.suffix for path in folder.iterdir()} == {".age", ".txt"}
    assert column(page, 2)[0] == "surat"
    assert window(page).done.toast.isVisible()


# The page itself


def test_what_is_entered_elsewhere_is_seen_when_one_comes_back(
    make: Make, session: Session, context: AppContext, qtbot: QtBot
) -> None:
    page = make()
    shell = window(page)
    shell.go("people")
    add_names(session, ["Yuliana Tefa"])
    page.refresh(Changes(everything=True))
    assert page.overview.since_copy == 3
    shell.go("transfer")
    rest(context, qtbot)
    assert page.overview.since_copy == 4


def test_f6_walks_head_list_and_pane(
    make: Make, session: Session, second: Session, tmp_path: Path
) -> None:
    page = make(stick_at(tmp_path / "RKO-2"))
    seen = []
    for _ in range(4):
        press(window(page), Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
    assert "transfer_history" in seen
    assert "transfer.receive" in seen


def test_the_axis_has_as_many_months_as_there_are_entries_of() -> None:
    now, tz = 1_635_388_920_000, 480
    assert Axis.over(now, now, tz).shown == LEAST
    assert Axis.over(now - 150 * DAY, now, tz).shown == 6
    axis = Axis.over(now - 900 * DAY, now, tz)
    assert axis.shown == MOST
    assert [name for _, name in axis.months()][::3] == ["Jan", "Apr", "Jul", "Okt"]
    assert axis.at(now - 900 * DAY) == 0
    assert axis.at(now) == 1


def test_the_month_of_now_has_room_on_its_first_day() -> None:
    first_of_october = 1_633_017_600_000 + 1_000
    axis = Axis.over(first_of_october, first_of_october, 480)
    assert axis.at(first_of_october) < 1
    assert axis.months()[-1][0] < 0.95


@pytest.mark.parametrize("peers", [0, 1])
def test_it_can_be_read_in_every_look(
    make: Make,
    context: AppContext,
    session: Session,
    tmp_path: Path,
    peers: int,
    request: pytest.FixtureRequest,
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    stick = stick_at(tmp_path / "RKO-2")
    if peers:
        second = request.getfixturevalue("second")
        carry(second, session, tmp_path / "s1")
        carry(session, second, tmp_path / "s2")
        backup.write(session, stick.path, called="RKO-2")
        add_names(session, ["Yuliana Tefa"] * 41)
        clock.advance(4 * DAY)
        add_names(second, ["Markus Bani"] * 3)
        believe_arrived(second, session)
        clock.advance(7 * DAY)
        add_names(second, ["Dorkas Neno"] * 9)
        carry(second, session, tmp_path / "s3")
        add_names(second, ["Simon Fallo"])
        sync.export(second, stick.path)
    page = make(stick)
    shown = window(page)

    def check() -> None:
        if context.theme.percent == 100:
            assert checks.clipped(shown) == []
            assert shown.minimumSizeHint().width() <= 1366
            assert [
                table.cut for table in (page.places.ours, page.places.theirs) if table.cut
            ] == []
        assert checks.nameless(shown) == []
        assert checks.untrue_keys(shown) == []

    shots.take_all(shown, f"kirim_terima_{peers + 1}_pc", context.languages, check)


def test_what_came_about_people_erased_is_told_in_words(languages: Languages) -> None:
    file = ReceivedFile("x", "merged", dropped=3, late_holds=1, erased=5)
    words = [words for _, words in results.notes(Received((file,)))]
    assert words == [
        "Orang yang dihapus permanen di komputer lain dihapus di sini juga",
        "3 perubahan tentang orang yang dihapus permanen tidak diambil",
        "Ada larangan hapus yang datang terlambat: orangnya sudah dihapus permanen di komputer "
        "lain.",
    ]
    assert results.notes(Received((ReceivedFile("x", "merged"),))) == []


def test_a_copy_that_is_in_use_elsewhere_is_said_here_and_on_other_computers(
    make: Make, session: Session, second: Session, context: AppContext, tmp_path: Path
) -> None:
    ignored = shutil.ignore_patterns("*-shm", "register.holder")
    places = places_in(tmp_path / "twin")
    shutil.copytree(second.places.live, places.live, ignore=ignored)
    page = make()
    add_names(second, ["Yuliana Tefa"])
    carry(second, session, tmp_path / "s1")
    assert not overview(session).copied
    twin = opening.open_register(
        places, "lontar sasando kupang", random=os.urandom, clock=session.clock.pc, floor=CHEAP,
        common=tmp_path / "common",
    )  # fmt: skip
    add_names(twin, ["Markus Bria"])
    carry(twin, session, tmp_path / "s2")
    twin.close()
    page.load()
    assert "dipakai di dua komputer" in page.banner.title.text()
    shots.take_all(window(page), "transfer_copied_peer", context.languages)
    carry(session, second, tmp_path / "s3")
    assert overview(second).is_copied


def test_a_computer_that_meets_its_copy_is_told_what_to_do(
    make: Make, session: Session, context: AppContext
) -> None:
    page = make()
    with session.store.writing():
        session.store.plain.state.put(COPIED, session.device.id)
    page.load()
    assert "buka lagi" in page.banner.text.text()
    shots.take_all(window(page), "transfer_copied", context.languages)


def test_what_the_forms_say_of_what_came_is_counted_listed_and_opened(
    make: Make, context: AppContext, second: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    add_names(second, ["Ani"])
    second.append("data", [Insert("person", (), {"full_name": "Okto", "marital": "MUNGKIN"})])
    dates = {"title": "Las", "start_date": "2021-10-28", "end_date": "2021-10-01"}
    second.append("data", [Insert("activity", (), dates)])
    stick = tmp_path / "from_second"
    stick.mkdir()
    sync.export(second, stick)
    page = make()
    page.files.receive([stick])
    settled(page, context, qtbot)
    said = "2 data di berkas ini perlu dicek menurut formulir"
    assert ("check", said) in page.panel.read.notes.said
    shots.take_all(window(page), "transfer_checked", context.languages)
    button = page.panel.read.button
    assert button.isVisible()
    button.setFocus()
    press(button, Key.Key_Return)
    settled(page, context, qtbot)
    shown = window(page).front
    assert isinstance(shown, ReceivedChecksPage)
    table = shown.list.model
    rows = [[table.cell(row, at).text for at in range(5)] for row in range(len(table.ids))]
    assert [row[0] for row in rows] == ["Okto", "Okto", "Las"]
    assert rows[2][2:] == ["Selesai", "2021-10-01", "Tanggal selesai mendahului tanggal mulai."]
    assert "MUNGKIN" in [row[3] for row in rows]
    assert shown.status() == "3 data dilihat"
    shots.take_all(window(page), "transfer_checks", context.languages)
    settled(page, context, qtbot)
    shown.list.view.setFocus()
    press(shown.list.view, Key.Key_Return)
    settled(page, context, qtbot)
    assert isinstance(window(page).front, PersonPage)


def test_a_package_without_anything_to_check_says_nothing_of_forms(
    make: Make, context: AppContext, second: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    add_names(second, ["Ani"])
    stick = tmp_path / "from_second"
    stick.mkdir()
    sync.export(second, stick)
    page = make()
    page.files.receive([stick])
    settled(page, context, qtbot)
    assert page.work.done.checked is not None
    assert page.work.done.checked.looked_at == 1
    assert [mark for mark, _ in page.panel.read.notes.said] == ["ready"]
    assert not page.panel.read.button.isVisible()
