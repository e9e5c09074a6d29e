"""What one only says yes to is a box to tick; a result that there is not yet takes no room."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lipas_desktop.services import activities, records
from lipas_desktop.services.activities import ActivityQuery
from lipas_desktop.services.session import Session
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.ticking import TickEditor
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.i18n import Languages
from tests.ui import family, shots
from tests.ui.hands import Hands, Key, shown

FORM = """
begin_group | g | Slip | Slip
text | title | Nama | Title | yes
acknowledge | read | Slip sudah dibacakan | The slip was read out | yes
acknowledge | photo | Boleh difoto | May be photographed
text | why | Untuk apa | What for | | ${photo} = 'OK'
integer | sons | Anak laki-laki | Sons
integer | daughters | Anak perempuan | Daughters
integer | children | Jumlah anak | Children | | | | | | ${sons} + ${daughters}
end_group
"""


@pytest.fixture
def hands(session: Session, context: AppContext, qtbot: QtBot, tmp_path: Path) -> Hands:
    family.install(session, tmp_path / "forms", family.text(FORM))
    view = FormView(context)
    qtbot.addWidget(view)
    view.resize(910, 640)
    view.open(records.open_form(session, "activity"))
    shown(view, qtbot)
    view.begin()
    return Hands(view, context, qtbot)


def box(hands: Hands, name: str) -> TickEditor:
    widget = hands.asked(name).widget
    assert isinstance(widget, TickEditor)
    return widget


def test_a_box_is_ticked_by_keys_and_keeps_what_the_standard_keeps(hands: Hands) -> None:
    hands.go("photo")
    for key, kept in (
        (Key.Key_Space, "OK"), (Key.Key_Space, ""), (Key.Key_1, "OK"), (Key.Key_Backspace, ""),
        (Key.Key_X, ""),
    ):  # fmt: skip
        hands.press(key)
        assert (hands.view.text("photo"), box(hands, "photo").ticked) == (kept, kept == "OK")
        assert hands.asked("why").shown is (kept == "OK")
        assert hands.here == "photo"
    hands.press(Key.Key_Return)
    assert hands.here == "sons"


def test_a_click_on_the_words_ticks_and_one_beside_them_does_not(hands: Hands) -> None:
    left = Qt.MouseButton.LeftButton
    widget = box(hands, "photo")
    QTest.mouseClick(widget, left, pos=QPoint(60, 14))
    assert hands.view.text("photo") == "OK"
    QTest.mouseClick(widget, left, pos=QPoint(widget.width() - 4, 14))
    assert hands.view.text("photo") == "OK"
    QTest.mouseClick(widget, left, pos=QPoint(6, 14))
    assert hands.view.text("photo") == ""


def test_a_box_says_its_words_itself_in_the_language_of_now(
    hands: Hands, languages: Languages
) -> None:
    assert not hands.asked("read").label.isVisible()
    assert box(hands, "read").accessibleName() == "Slip sudah dibacakan"
    assert box(hands, "read").toolTip() == "Slip sudah dibacakan *"
    hands.go("read")
    hands.press(Key.Key_Return)
    assert hands.note("read") != "", "a box that must be ticked says so"
    shots.take(hands.view, "ticking", languages)
    languages.use("en")
    assert box(hands, "read").toolTip() == "The slip was read out *"


def test_a_tick_is_saved_and_shown_again(session: Session, hands: Hands) -> None:
    hands.fill("title", "Tenun")
    hands.go("read")
    hands.press(Key.Key_Space)
    saved = hands.save()
    assert saved is not None
    hands.view.open(
        records.open_form(session, "activity", activities.ids(session, ActivityQuery())[0])
    )
    assert (box(hands, "read").ticked, box(hands, "photo").ticked) == (True, False)


def test_a_result_stands_there_once_there_is_one(hands: Hands) -> None:
    children = hands.asked("children")
    assert not children.widget.isVisible()
    assert not children.label.isVisible()
    hands.fill("sons", "2")
    assert not children.widget.isVisible()
    hands.go("daughters")
    hands.type("1")
    assert (children.widget.isVisible(), hands.text("children")) == (True, "3")
    assert hands.here == "daughters"
    hands.press(Key.Key_Backspace)
    assert not children.widget.isVisible()


def test_a_new_person_shows_no_precision_before_a_birth_is_given(
    session: Session, hands: Hands
) -> None:
    hands.view.open(records.open_form(session, "person"))
    hands.view.begin()
    precision = hands.asked("birth_precision")
    assert not precision.label.isVisible()
    hands.go("birth_text")
    hands.type("1979")
    assert precision.widget.isVisible()
    assert precision.widget.y() == hands.asked("birth_text").widget.y(), "no line hops"
