"""*Latihan*: in by one key, plainly marked, out by one button; the house is not touched."""

from PySide6.QtWidgets import QApplication

from lipas_desktop.services.practice import FOLDER
from lipas_desktop.ui.dialogs.ask import Reply
from tests.ui import checks, shots
from tests.ui.desks import PASSWORD, Desk, Desks, Key, Mod


def practise(desk: Desk) -> None:
    desk.press(Key.Key_4)
    desk.wait_for("Home")


def left_on_disk(desk: Desk) -> list[str]:
    folder = desk.places.state / FOLDER
    return [path.name for path in folder.rglob("*")]


def test_the_fourth_answer_leads_to_made_up_people_under_a_ribbon(desks: Desks) -> None:
    desk = desks.make("pc").start()
    practise(desk)
    assert desk.window.work.ribbon.isVisible()
    assert desk.window.work.ribbon.leave.key_hint == "Ctrl+L"
    assert desk.window.windowTitle().endswith("LATIHAN")
    assert desk.session.house.name == "Rumah Latihan"
    assert desk.session.store.rows.list("person")
    assert not desk.places.database.exists()


def test_leaving_is_asked_once_and_leaves_nothing(desks: Desks) -> None:
    desk = desks.make("pc").start()
    practise(desk)
    desk.will_answer(Reply("stay"))
    desk.press(Key.Key_L, Mod.ControlModifier)
    assert desk.screen == "Home"
    assert left_on_disk(desk)
    desk.will_answer(Reply("leave"))
    desk.window.work.ribbon.leave.click()
    desk.wait_for("FirstQuestion")
    assert left_on_disk(desk) == []
    assert desk.context.session is None
    desk.found()
    assert not desk.window.work.ribbon.isVisible()
    assert not desk.window.windowTitle().endswith("LATIHAN")


def test_a_program_that_ends_in_practice_leaves_nothing(desks: Desks) -> None:
    desk = desks.make("pc").start()
    practise(desk)
    desk.switch_off()
    assert left_on_disk(desk) == []


def test_the_ribbon_is_an_area_and_its_button_is_reached_by_keys(desks: Desks) -> None:
    desk = desks.make("pc").start()
    practise(desk)
    button = desk.window.work.ribbon.leave
    for _ in range(6):
        if QApplication.focusWidget() is button:
            break
        desk.press(Key.Key_F6)
    desk.will_answer(Reply("leave"))
    desk.press(Key.Key_Return)
    desk.wait_for("FirstQuestion")


def test_one_practises_beside_a_register_and_comes_back_to_its_password(desks: Desks) -> None:
    desk = desks.make("pc")
    desk.has_house()
    register = desk.session.register
    desk.switch_on_again()
    assert desk.screen == "LoginScreen"
    desk.front.practise.click()
    desk.wait_for("Home")
    assert desk.session.register != register
    desk.will_answer(Reply("leave"))
    desk.press(Key.Key_L, Mod.ControlModifier)
    desk.wait_for("LoginScreen")
    desk.type(PASSWORD)
    desk.press(Key.Key_Return)
    desk.wait_for("Home")
    assert desk.session.register == register
    assert desk.session.store.rows.list("person") == []
    assert not desk.window.work.ribbon.isVisible()


def test_pictures(desks: Desks) -> None:
    desk = desks.make("pc").start()
    practise(desk)

    def check() -> None:
        ribbon = desk.window.work.ribbon
        assert checks.nameless(ribbon) == []
        assert checks.clipped(ribbon) == []

    shots.take_all(desk.window, "latihan", desk.context.languages, check)
