"""The command table: one key means one thing in one place, and menus come out of it."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import EVERYWHERE, ActionSet, Binding, Command, key_text
from lipas_desktop.ui.commands.table import COMMANDS
from lipas_desktop.ui.dialogs.key_sheet import keys_of
from lipas_desktop.ui.places import PLACES

PLACES_OF_COMMANDS = sorted({command.place for command in COMMANDS} - {EVERYWHERE})


def keys(command: Command) -> list[str]:
    return [QKeySequence(key).toString() for key in command.keys]


@pytest.mark.parametrize("place", PLACES_OF_COMMANDS)
def test_no_two_commands_have_one_key_in_one_place(place: str) -> None:
    here = [command for command in COMMANDS if command.place in (place, EVERYWHERE)]
    counted = Counter(key for command in here for key in keys(command))
    assert [key for key, count in counted.items() if count > 1] == []


def test_ids_are_unique_and_every_key_is_one_that_qt_knows() -> None:
    counted = Counter(command.id for command in COMMANDS)
    assert [name for name, count in counted.items() if count > 1] == []
    for command in COMMANDS:
        assert all(keys(command)), command.id


def test_letters_without_ctrl_make_no_shortcut() -> None:
    for command in COMMANDS:
        plain = [key for key in keys(command) if len(key) == 1 and key.isalnum()]
        assert plain == [], command.id


def test_the_places_have_the_digits_of_the_design() -> None:
    by_id = {command.id: command for command in COMMANDS}
    assert [by_id[place.command].key for place in PLACES] == [
        f"Alt+{place.digit}" for place in PLACES
    ]


def test_only_what_a_page_binds_can_be_given(look: theme.Theme) -> None:
    window = QMainWindow()
    done: list[str] = []
    actions = ActionSet(COMMANDS, window, lambda right: True)
    actions.bind({"people.new": Binding(lambda: done.append("new"))})
    actions.trigger("people.new")
    actions.trigger("person.save")
    assert done == ["new"]
    assert actions.actions["people.new"].isEnabled()
    assert not actions.actions["person.save"].isEnabled()


def test_a_condition_is_asked_at_the_moment_of_the_key(look: theme.Theme) -> None:
    window, done = QMainWindow(), []
    allowed = [True]
    actions = ActionSet(COMMANDS, window, lambda right: True)
    actions.bind({"person.save": Binding(lambda: done.append(1), lambda: allowed[0])})
    allowed[0] = False
    actions.actions["person.save"].trigger()
    assert done == []


def test_what_a_user_may_not_do_is_not_offered(look: theme.Theme) -> None:
    window = QMainWindow()
    guarded = Command("x.erase", "people", "Hapus permanen", "Ctrl+F12", right="erase")
    actions = ActionSet([guarded], window, lambda right: right != "erase")
    actions.bind({"x.erase": Binding(lambda: None)})
    assert not actions.bound("x.erase")
    assert not actions.actions["x.erase"].isEnabled()


def test_binding_an_unknown_command_is_an_error_of_ours(look: theme.Theme) -> None:
    actions = ActionSet(COMMANDS, QMainWindow(), lambda right: True)
    with pytest.raises(LookupError, match=r"people\.fly"):
        actions.bind({"people.fly": Binding(lambda: None)})


def test_the_sheet_of_keys_lists_each_command_with_a_key() -> None:
    listed = keys_of(COMMANDS, "attendance")
    assert ("Ctrl+H", "Semua hadir") in listed
    assert ("H T S I A", "Isi, lalu turun") in listed
    assert key_text("Ctrl+Space") == "Ctrl+Spasi"
