"""Log-in and lock: wrong secrets, registers that are in use, broken or gone."""

import os
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.changes import NOTHING, Changes
from lipas_desktop.services import backup, opening
from lipas_desktop.system import instance
from lipas_desktop.ui.dialogs.ask import Reply
from tests.ui import shots
from tests.ui.desks import CHEAP, PASSWORD, TIMEOUT, Desk, Desks, Key, Mod


@pytest.fixture
def desk(desks: Desks) -> Desk:
    """A computer that asks for the password of the house founded on it."""
    made = desks.make("pc")
    made.code = made.has_house()
    made.switch_on_again()
    assert made.screen == "LoginScreen"
    return made


def log_in(desk: Desk, secret: str) -> None:
    desk.type(secret)
    desk.press(Key.Key_Return)
    desk.wait_until_done()


def test_the_password_opens_the_work(desk: Desk) -> None:
    log_in(desk, PASSWORD)
    desk.wait_for("Home")
    assert desk.session.account.name == "Maria"
    assert desk.context.may("anything")


def test_a_wrong_password_is_said_at_the_field_and_can_be_typed_over(desk: Desk) -> None:
    log_in(desk, "kupang melati")
    assert desk.screen == "LoginScreen"
    note = desk.front.rows.note("secret")
    assert note.words.startswith("Kata sandi tidak cocok.")
    assert desk.front.secret.selectedText()
    assert desk.context.session is None
    log_in(desk, PASSWORD)
    desk.wait_for("Home")


def test_an_empty_field_is_not_tried(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    assert desk.front.running is None
    assert desk.front.rows.note("secret").words == "Ketik kata sandi Anda dahulu."


def test_caps_lock_is_noticed_by_what_the_keys_bring(desk: Desk) -> None:
    note = desk.front.rows.note("secret")
    desk.type("lo")
    assert note.words == ""
    desk.front.secret.clear()
    # Without Shift, yet capital: only Caps Lock does that.
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_L, Mod.NoModifier, "L")
    QApplication.sendEvent(desk.front.secret, event)
    assert note.words.startswith("Caps Lock menyala")
    desk.type("o")
    assert note.words == ""


def test_the_recovery_code_opens_it_and_asks_for_a_new_password(desk: Desk) -> None:
    log_in(desk, " ".join(desk.code).lower())
    assert desk.screen == "AccountScreen"
    assert desk.context.session is None
    desk.press(Key.Key_Return)
    desk.type("tikar lumbung pagi", "tikar lumbung pagi")
    desk.press(Key.Key_Return)
    desk.wait_for("Home")
    assert desk.session.account.name == "Maria"
    desk.switch_on_again()
    log_in(desk, PASSWORD)
    assert desk.front.rows.note("secret").words.startswith("Kata sandi tidak cocok.")
    log_in(desk, "tikar lumbung pagi")
    desk.wait_for("Home")


def test_going_back_from_the_new_password_closes_the_register(desk: Desk) -> None:
    log_in(desk, "-".join(desk.code))
    assert desk.screen == "AccountScreen"
    desk.press(Key.Key_Escape)
    assert desk.screen == "LoginScreen"
    log_in(desk, PASSWORD)
    desk.wait_for("Home")


def test_a_register_in_use_is_said_with_the_account_that_has_it(desk: Desk) -> None:
    held = instance.take(desk.places.live, 1_635_388_920_000)
    try:
        log_in(desk, PASSWORD)
        assert desk.screen == "LoginScreen"
        assert f'akun Windows "{instance.account_name()}"' in desk.trouble
    finally:
        held.release()
    desk.press(Key.Key_Return)  # what was typed is still there
    desk.wait_for("Home")


def test_a_file_that_is_no_database_is_said_and_left_as_it_is(desk: Desk) -> None:
    desk.places.database.write_bytes(b"not a database at all" * 500)
    for beside in desk.places.live.glob("register.db-*"):
        beside.unlink()
    log_in(desk, PASSWORD)
    assert desk.screen == "LoginScreen"
    assert "bukan register" in desk.trouble
    assert desk.places.database.read_bytes().startswith(b"not a database")
    assert desk.context.session is None


def test_a_register_whose_file_is_gone_is_mended_from_a_backup_and_kept(
    desk: Desk, tmp_path: Path
) -> None:
    session = opening.open_register(
        desk.places, PASSWORD, random=os.urandom, floor=CHEAP, common=tmp_path
    )
    written, _ = backup.write(session, tmp_path)
    session.close()
    desk.places.database.unlink()
    desk.switch_on_again()
    assert desk.screen == "LoginScreen"
    log_in(desk, PASSWORD)
    assert "tidak ditemukan" in desk.trouble
    desk.front._banner_button.click()
    assert desk.screen == "BackupFileScreen"
    desk.front.look_at(written.path)
    desk.wait_for("BackupSecretScreen")
    log_in(desk, PASSWORD)
    desk.wait_for("RestoredScreen")
    desk.press(Key.Key_Return)
    desk.wait_for("Home")
    assert desk.session.house.name == "Rumah Kreatif Oebobo"
    (aside,) = desk.places.live.parent.glob("register.old-*")
    assert (aside / "slots.a").exists()


def test_the_lock_closes_the_register_and_asks_again(desk: Desk) -> None:
    log_in(desk, PASSWORD)
    desk.wait_for("Home")
    desk.press(Key.Key_L, Mod.ControlModifier)
    assert desk.screen == "LoginScreen"
    assert desk.context.session is None
    assert not desk.context.may("anything")
    # Somebody else may have it now.
    opening.open_register(
        desk.places, PASSWORD, random=os.urandom, floor=CHEAP, common=desk.places.state
    ).close()
    log_in(desk, PASSWORD)
    desk.wait_for("Home")


def test_a_page_that_is_not_at_rest_keeps_the_register_open(desk: Desk) -> None:
    log_in(desk, PASSWORD)
    desk.wait_for("Home")
    desk.front.at_rest = False
    desk.press(Key.Key_L, Mod.ControlModifier)
    assert desk.screen == "Home"
    assert desk.context.session is not None
    desk.front.at_rest = True


def test_what_is_being_written_ends_before_the_lock(desk: Desk, qtbot: QtBot) -> None:
    log_in(desk, PASSWORD)
    desk.wait_for("Home")
    began, written = threading.Event(), []
    session = desk.session

    def job() -> tuple[None, Changes]:
        began.set()
        session.audit("UJI", "register", 1)
        written.append(session.store.log.own("audit"))
        return None, NOTHING

    desk.context.operations.write(job, lambda _: written.append("told"))
    assert began.wait(TIMEOUT / 1000)
    desk.flow.lock()
    assert len(written) == 1
    shots.settle()
    assert len(written) == 1, "nobody is told after the lock"
    assert desk.screen == "LoginScreen"


def test_a_question_is_not_lost_where_the_answer_is_no(desks: Desks) -> None:
    waiting = desks.make("pc2").start()
    waiting.press(Key.Key_2)
    waiting.type("Ruang jahit")
    waiting.press(Key.Key_Return)
    code = waiting.front.sheet.groups
    waiting.press(Key.Key_Return)
    waiting.type_back(code)
    waiting.wait_for("RequestScreen")
    waiting.switch_on_again()
    assert waiting.screen == "ResumeScreen"
    waiting.will_answer(Reply("keep"), Reply("give_up"))
    waiting.front.give_up.click()
    assert waiting.screen == "ResumeScreen"
    assert waiting.places.database.exists()
    waiting.front.give_up.click()
    waiting.wait_for("FirstQuestion")
    assert not waiting.places.live.exists()


def test_what_went_wrong_is_said_anew_in_the_other_language(desk: Desk) -> None:
    log_in(desk, "kupang melati")
    desk.context.languages.use("en")
    assert desk.front.rows.note("secret").words.startswith("The password does not")
    desk.context.languages.use("id")
    desk.places.database.unlink()
    desk.front.secret.clear()
    log_in(desk, PASSWORD)
    desk.context.languages.use("en")
    assert "not found" in desk.trouble
    assert desk.front._banner_button.text() == "Restore a backup"
