"""Small parts by themselves: what they take, what they say, what they never do."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.ui import theme
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.chips import FilterChip
from lipas_desktop.ui.widgets.dates import DateField
from lipas_desktop.ui.widgets.fields import Choice, Field, RadioButton
from lipas_desktop.ui.widgets.labels import ElidedLabel
from lipas_desktop.ui.widgets.suggest import Suggestion, SuggestionPopup
from lipas_desktop.ui.widgets.tabs import Tab, Tabs
from tests.ui import shots
from tests.ui.gallery import Gallery

Key = Qt.Key
TODAY = date(2021, 10, 28)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_gallery_of_parts_can_be_looked_at(look: theme.Theme, qtbot: QtBot, name: str) -> None:
    look.use(name)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    gallery.activateWindow()
    gallery.focused.setFocus()
    assert shots.take(gallery, "komponen").stat().st_size > 20_000


def test_a_frame_of_two_pixels_does_not_make_the_field_jump(
    look: theme.Theme, qtbot: QtBot
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    plain, wrong, warned = Field(), Field(), Field()
    for field in (plain, wrong, warned):
        layout.addWidget(field)
    wrong.set_field_state("err")
    warned.set_field_state("warn")
    holder.show()
    heights = {field.sizeHint().height() for field in (plain, wrong, warned)}
    assert heights == {28}


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
def test_fields_and_buttons_are_equally_high(look: theme.Theme, qtbot: QtBot, percent: int) -> None:
    look.use(percent=percent)
    field, choice, button = Field(), Choice(), Button()
    for widget in (field, choice, button):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    heights = {widget.sizeHint().height() for widget in (field, choice, button)}
    assert heights == {look.px(28)}


def test_a_button_is_pressed_by_enter_and_space_and_tells_its_key(
    look: theme.Theme, qtbot: QtBot
) -> None:
    button = Button("primary", key="Ctrl+S")
    button.set_words("Simpan")
    qtbot.addWidget(button)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(button, Key.Key_Return)
    qtbot.keyClick(button, Key.Key_Space)
    assert pressed == [1, 1]
    assert (button.accessibleName(), button.accessibleDescription()) == ("Simpan", "Ctrl+S")


def test_backspace_clears_a_filter_that_is_on(look: theme.Theme, qtbot: QtBot) -> None:
    chip = FilterChip()
    qtbot.addWidget(chip)
    chip.set_words("Keadaan")
    cleared: list[int] = []
    chip.cleared.connect(lambda: cleared.append(1))
    qtbot.keyClick(chip, Key.Key_Backspace)
    chip.set_value("Aktif")
    qtbot.keyClick(chip, Key.Key_Backspace)
    assert cleared == [1]


def test_the_wheel_changes_no_answer(look: theme.Theme, qtbot: QtBot) -> None:
    choice = Choice()
    choice.addItems(["Kakak", "Adik"])
    qtbot.addWidget(choice)
    choice.show()
    wheel = type("Wheel", (), {"ignore": lambda self: None})()
    choice.wheelEvent(wheel)
    assert choice.currentText() == "Kakak"


def test_a_radio_button_is_taken_by_a_press_on_its_words(look: theme.Theme, qtbot: QtBot) -> None:
    radio = RadioButton(key="2")
    radio.setText("Perempuan")
    qtbot.addWidget(radio)
    radio.resize(radio.sizeHint())
    radio.show()
    qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=radio.rect().center())
    assert radio.isChecked()


def test_a_label_gives_way_and_keeps_its_whole_text_for_the_tooltip(
    look: theme.Theme, qtbot: QtBot
) -> None:
    words = ElidedLabel(19, 600)
    words.set_words("Pelatihan pengolahan minyak kelapa murni angkatan ketiga")
    qtbot.addWidget(words)
    words.resize(120, 28)
    words.show()
    assert words.minimumSizeHint().width() < 40
    assert words.toolTip() == words.words


def test_tabs_move_by_arrows_around_the_end(look: theme.Theme, qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.set_tabs([Tab("self", "Data diri", check=True), Tab("acts", "Kegiatan", "3")])
    seen: list[str] = []
    tabs.changed.connect(seen.append)
    qtbot.keyClick(tabs, Key.Key_Right)
    qtbot.keyClick(tabs, Key.Key_Right)
    qtbot.keyClick(tabs, Key.Key_Left)
    assert seen == ["acts", "self", "acts"]
    tabs.set_tabs([Tab("self", "Data diri"), Tab("acts", "Kegiatan", "4")])
    assert tabs.key == "acts"


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("28", "2021-10-28", "28 Oktober 2021"),
        ("28-10", "2021-10-28", "28 Oktober 2021"),
        ("281021", "2021-10-28", "28 Oktober 2021"),
        ("h", "2021-10-28", "28 Oktober 2021"),
    ],
)
def test_a_day_is_read_as_it_is_typed_and_said_in_words(
    look: theme.Theme, languages: Languages, qtbot: QtBot, typed: str, value: str, shown: str
) -> None:
    field = DateField("held_on", lambda: TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    assert field.date is not None
    assert (field.date.value, field.text()) == (value, shown)


def test_a_birth_date_may_be_a_year_or_an_age_and_what_is_none_is_kept(
    look: theme.Theme, languages: Languages, qtbot: QtBot
) -> None:
    field = DateField("born", lambda: TODAY, birth=True)
    qtbot.addWidget(field)
    for typed, precision in (("1979", "year"), ("umur 45", "age")):
        field.setText("")
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Key.Key_Return)
        assert field.date is not None
        assert field.date.precision == precision
    field.setText("")
    qtbot.keyClicks(field, "31-02-1990")
    qtbot.keyClick(field, Key.Key_Return)
    assert (field.date, field.raw, field.problem) == (None, "31-02-1990", "date.no_such_day")
    assert field.text() == "31-02-1990"


def test_a_date_is_said_in_the_language_of_now(
    look: theme.Theme, languages: Languages, qtbot: QtBot
) -> None:
    field = DateField("born", lambda: TODAY)
    qtbot.addWidget(field)
    field.set_date(PartialDate(1992, 6, 28))
    assert field.text() == "28 Juni 1992"
    languages.use("en")
    assert field.text() == "28 June 1992"
    languages.use("id")


@pytest.fixture
def typing(look: theme.Theme, qtbot: QtBot) -> Iterator[tuple[QLineEdit, SuggestionPopup]]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    field = Field("village")
    field.setParent(window)
    field.setGeometry(20, 20, 180, 28)
    villages = ("Oebobo", "Oebufu", "Oeba", "Oebelo", "Oebaki")

    def provide(text: str) -> list[Suggestion]:
        found = [v for v in villages if v.lower().startswith(text.lower())]
        return [Suggestion(v, v, "Kota Kupang", hits=((0, len(text)),)) for v in found]

    popup = SuggestionPopup(field, provide)
    popup.set_foot("Enter pilih · ketik “oeb kup” untuk menyaring")
    window.show()
    window.activateWindow()
    field.setFocus()
    yield field, popup
    window.close()


def test_suggestions_appear_while_typing_and_enter_takes_the_first(
    typing: tuple[QLineEdit, SuggestionPopup], qtbot: QtBot
) -> None:
    field, popup = typing
    qtbot.keyClicks(field, "oeb")
    assert popup.isVisible()
    shots.take(field.window(), "contoh_saran")
    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.keyClick(field, Key.Key_Return)
    assert chosen.args == ["Oebobo"]
    assert not popup.isVisible()


def test_arrows_choose_esc_closes_and_the_popup_stays_below_the_field(
    typing: tuple[QLineEdit, SuggestionPopup], qtbot: QtBot
) -> None:
    field, popup = typing
    qtbot.keyClicks(field, "oeb")
    assert popup.geometry().top() >= field.geometry().bottom() - 6
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Down)
    assert popup.current is not None
    assert popup.current.data == "Oeba"
    qtbot.keyClick(field, Key.Key_Escape)
    assert not popup.isVisible()
    assert field.text() == "oeb"
    assert field.hasFocus()
