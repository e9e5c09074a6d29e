"""What lies on a stick is told in one list; one more Enter takes it; each refusal leads on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.services import backup, receipts, receiving, sync
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import history, overview
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.pages.transfer.stick_page import StickPage
from tests.ui import shots
from tests.ui.asker import ScriptedAsker
from tests.ui.desk import Key, Mod, press
from tests.ui.house import found_house
from tests.ui.test_transfer_page import (
    CTRL_SHIFT,
    DAY,
    Make,
    make,  # noqa: F401
    preview,
    settled,
    states,
    way_out,
    window,
)
from tests.ui.two_pcs import add_names, believe_arrived, carry, join, stick_at
from tests.unit.services.following import HubDevice, new_hub
from tests.unit.services.test_receipts import head


@pytest.fixture
def second(session: Session, tmp_path: Path) -> Iterator[Session]:
    made = join(session, tmp_path / "pc2")
    yield made
    made.close()


@pytest.fixture
def full(session: Session, second: Session, context: AppContext, tmp_path: Path) -> Path:
    """A stick with all that can lie on one, and a hub that the house follows."""
    clock, stick = context.clock, stick_at(tmp_path / "RKO-2").path
    assert isinstance(clock, FixedClock)
    other = found_house(tmp_path / "other", clock)
    sync.export(other, stick)
    other.close()
    sync.export(session, stick)
    add_names(second, ["Yuliana Tefa", "Markus Bani"])
    carry(second, session, stick)
    clock.advance(DAY)
    add_names(second, ["Dorkas Neno"])
    whole = sync.export(second, stick)[0].files[0].path
    cut = whole.with_name("RKO_2021-10-29_9-9_000000000000.age")
    cut.write_bytes(whole.read_bytes()[:-100])
    hub = new_hub(session)
    (receipt,) = hub.receipts(1, 1, [head(session)])
    hub.write_file(stick, session, receipt)
    return stick


def stick_list(page: object) -> list[tuple[str, str, str, str]]:
    assert isinstance(page, StickPage)
    rows = range(len(page.table.ids))
    return [tuple(page.table.cell(row, at).text for at in range(4)) for row in rows]  # type: ignore[misc]


def test_all_that_lies_on_a_stick_is_told_in_one_list_before_anything_of_it_is_taken(
    make: Make,  # noqa: F811
    full: Path,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    languages: Languages,
) -> None:
    before = history(session)
    page = make(stick_at(full))
    press(window(page), Key.Key_K, CTRL_SHIFT)
    found = preview(page, context, qtbot)
    told = stick_list(found)
    (data,) = [row for row in told if row[1] == "29 Oktober"]
    assert data == ("PC 2 · Ruang pelatihan", "29 Oktober", "1", "Utuh, siap diterima")
    (receipt,) = [row for row in told if row[0] == "Pusat"]
    assert receipt[3] == "3 perubahan diakui sudah diterima"
    why = [row[3] for row in told if not row[0]]
    assert "Paket ini rusak atau terpotong" in why
    assert "Paket ini tidak ditujukan ke komputer ini" in why
    assert found.go_on.text() == "Terima 3 berkas"
    assert "dikenal" in found.status()
    assert history(session) == before
    assert receipts.hub_words(session) == []
    shots.take_all(window(page), "isi_stik", languages)


def test_one_more_enter_takes_all_of_it_writes_and_is_done(
    make: Make,  # noqa: F811
    full: Path,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
) -> None:
    page = make(stick_at(full))
    press(window(page), Key.Key_K, CTRL_SHIFT)
    preview(page, context, qtbot)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert len(session.store.rows.list("person")) == 3
    (words,) = receipts.hub_words(session)
    assert words.counter == 1
    assert states(page)[1:] == ["done"] * 3
    assert any(path.suffix == backup.SUFFIX for path in full.iterdir())
    # What was refused is told with its reason, here and in the history, and leads on.
    assert page.banner.title.text() == "Paket ini rusak atau terpotong"
    assert way_out(page).text() == "Pilih berkas lain"
    assert "refused" in [line.state for line in history(session)]
    # Nothing of it is offered again.
    assert page.work.unread == []


def test_step_by_step_enter_alone_leads_through_the_stick(
    make: Make,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    add_names(second, ["Yuliana Tefa"])
    stick = stick_at(tmp_path / "RKO-2")
    sync.export(second, stick.path)
    page = make(stick)
    assert QApplication.focusWidget() is page.panel.read.button
    for _ in range(4):  # look, take, write, copy
        press(window(page), Key.Key_Return)
        settled(page, context, qtbot)
    assert states(page) == ["done"] * 4
    assert len(session.store.rows.list("person")) == 1


def test_esc_at_the_list_takes_nothing_and_writes_nothing(
    make: Make,  # noqa: F811
    full: Path,
    context: AppContext,
    qtbot: QtBot,
    session: Session,
) -> None:
    before = sorted(full.iterdir())
    page = make(stick_at(full))
    press(window(page), Key.Key_K, CTRL_SHIFT)
    preview(page, context, qtbot)
    press(window(page), Key.Key_Escape)
    settled(page, context, qtbot)
    assert window(page).front is page
    assert len(session.store.rows.list("person")) == 2
    assert sorted(full.iterdir()) == before
    assert states(page)[0] == "now"


def test_a_receipt_alone_on_a_stick_is_offered_once_and_taken(
    make: Make,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
    languages: Languages,
) -> None:
    hub: HubDevice = new_hub(session)
    stick = stick_at(tmp_path / "RKO-2")
    (receipt,) = hub.receipts(1, 1, [head(session)])
    hub.write_file(stick.path, session, receipt)
    page = make(stick)
    assert page.panel.read.title.text() == "1 berkas belum dibaca"
    page.panel.read.button.click()
    found = preview(page, context, qtbot)
    assert found.heading.text() == "Bukti terima dari Pusat"
    assert found.amount.text() == "3 perubahan diakui sudah diterima"
    shots.take_all(window(page), "isi_stik_bukti", languages)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    (words,) = receipts.hub_words(session)
    assert (words.epoch, words.counter) == (1, 1)
    page.look()
    settled(page, context, qtbot)
    assert page.work.unread == []


def test_asking_to_write_again_writes_one_package_and_nothing_else(
    make: Make,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
    languages: Languages,
) -> None:
    clock = context.clock
    assert isinstance(clock, FixedClock)
    carry(second, session, tmp_path / "s1")
    clock.advance(DAY)
    add_names(second, ["Hilang di jalan"])
    believe_arrived(second, session)
    clock.advance(2 * DAY)
    add_names(second, ["Sampai"])
    carry(second, session, tmp_path / "s2")
    stick = stick_at(tmp_path / "RKO-2")
    add_names(second, ["Tidak dibaca"])
    sync.export(second, stick.path)
    page = make(stick)
    button = way_out(page)
    assert button.text() == "Tulis permintaan untuk PC 2"
    assert "hanya menulis satu paket" in page.banner.text.text()
    shots.take_all(window(page), "minta_menulis_lagi", languages)
    way_out(page).click()
    settled(page, context, qtbot)
    assert page.work.done.written is not None
    assert page.work.done.read is None
    assert page.work.done.copied is None
    assert len(session.store.rows.list("person")) == 0
    assert not any(path.suffix == backup.SUFFIX for path in stick.path.iterdir())
    # The other PC reads what is missing here, and writes it: the gap closes.
    receiving.receive(second, [stick.path])
    carry(second, session, tmp_path / "s3")
    assert not overview(session).gaps
    assert len(session.store.rows.list("person")) == 3


def test_without_a_stick_the_package_can_be_written_into_a_folder(
    make: Make,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kirim"
    folder.mkdir()
    context.ask = ScriptedAsker(folder)
    page = make()
    press(window(page), Key.Key_K, CTRL_SHIFT)
    settled(page, context, qtbot)
    assert way_out(page).text() == "Kirim ke map"
    way_out(page).click()
    settled(page, context, qtbot)
    assert [path.suffix for path in folder.iterdir()] == [".age"]


def test_a_stick_that_is_back_is_written_by_the_button_beside_the_failure(
    make: Make,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    stick = stick_at(tmp_path / "RKO-2")
    page = make(stick)
    stick.path.rmdir()
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert way_out(page).text() == "Coba lagi"
    way_out(page).click()
    settled(page, context, qtbot)
    assert page.banner.title.text() == "Belum ada stik terpasang"
    stick.path.mkdir()
    page.look()
    settled(page, context, qtbot)
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert page.panel.write.state == "done"
    assert not page.banner.isVisible()


def test_files_of_which_none_may_be_taken_lead_to_others(
    make: Make,  # noqa: F811
    context: AppContext,
    qtbot: QtBot,
    session: Session,
    second: Session,
    tmp_path: Path,
) -> None:
    letter = tmp_path / "surat.txt"
    letter.write_text("Kepada Yth.")
    add_names(second, ["Yuliana Tefa"])
    (tmp_path / "s").mkdir()
    good = sync.export(second, tmp_path / "s")[0].files[0].path
    context.ask = ScriptedAsker(letter, good)
    page = make()
    press(window(page), Key.Key_O, Mod.ControlModifier)
    found = preview(page, context, qtbot)
    assert found.heading.text() == "Berkas ini bukan paket data"
    assert found.choose.isVisible()
    press(window(page), Key.Key_O, Mod.ControlModifier)
    assert preview(page, context, qtbot).amount.text() == "1 perubahan, semua baru di sini"
    press(window(page), Key.Key_Return)
    settled(page, context, qtbot)
    assert len(session.store.rows.list("person")) == 1
