"""Questions: the harmless answer is the default, reasons are waited for; F1; fault report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lipas_desktop.ui import theme
from lipas_desktop.ui.commands.table import COMMANDS
from lipas_desktop.ui.dialogs.ask import Answer, Question, Reply
from lipas_desktop.ui.dialogs.key_sheet import KeySheet
from lipas_desktop.ui.dialogs.question import QuestionDialog
from lipas_desktop.ui.dialogs.report import ReportDialog
from lipas_desktop.ui.i18n import Languages
from tests.ui import checks, shots
from tests.ui.asker import ScriptedAsker
from tests.ui.conftest import ROOT

KEEP = Answer("keep", "Jangan batalkan", "harmless")
VOID = Answer("void", "Batalkan sertifikat", "destroy")
TITLE = "Batalkan sertifikat 0012/RKO/PLT/X/2021?"
TEXT = "Nomor tidak dipakai lagi dan kode keasliannya tidak berlaku."


@pytest.fixture
def voiding(look: theme.Theme, qtbot: QtBot) -> QuestionDialog:
    reasons = ("Nama salah, sudah diserahkan", "Kegiatan salah")
    dialog = QuestionDialog(Question(TITLE, TEXT, (KEEP, VOID), reasons, "Alasan"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_esc_is_the_harmless_answer(voiding: QuestionDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(voiding, Qt.Key.Key_Escape)
    assert not voiding.isVisible()
    assert voiding.answer == "keep"


def test_a_reason_is_chosen_and_comes_with_the_verb(voiding: QuestionDialog, qtbot: QtBot) -> None:
    shots.take(voiding, "contoh_pertanyaan")
    assert voiding.panel.choice is not None
    qtbot.keyClick(voiding.panel.choice, Qt.Key.Key_Down)
    qtbot.mouseClick(voiding.panel.buttons["void"], Qt.MouseButton.LeftButton)
    assert (voiding.answer, voiding.reason) == ("void", "Kegiatan salah")


def test_without_a_reason_the_harmless_button_has_the_focus(
    look: theme.Theme, qtbot: QtBot
) -> None:
    dialog = QuestionDialog(Question(TITLE, TEXT, (KEEP, VOID)))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.answer == "keep"
    assert not dialog.isVisible()


def test_what_cannot_be_undone_waits_for_the_number_typed(look: theme.Theme, qtbot: QtBot) -> None:
    erase = Answer("erase", "Hapus permanen", "destroy")
    question = Question(
        "Hapus permanen data 0042?",
        "Ini tidak dapat diurungkan. Ketik nomornya untuk melanjutkan.",
        (Answer("keep", "Jangan hapus", "harmless"), erase),
        reason_label="Nomor",
        to_type="0042",
    )
    dialog = QuestionDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    button, line = dialog.panel.buttons["erase"], dialog.panel.line
    assert line is not None
    qtbot.keyClicks(line, "004")
    assert not button.isEnabled()
    qtbot.keyClicks(line, "2")
    assert button.isEnabled()
    shots.take(dialog, "contoh_hapus_permanen")


def test_a_free_reason_must_be_written(look: theme.Theme, qtbot: QtBot) -> None:
    question = Question(TITLE, TEXT, (KEEP, VOID), free_reason=True, reason_label="Alasan")
    dialog = QuestionDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.panel.buttons["void"].isEnabled()
    assert dialog.panel.line is not None
    qtbot.keyClicks(dialog.panel.line, "nama salah")
    assert dialog.panel.buttons["void"].isEnabled()
    assert dialog.reason == "nama salah"


@pytest.mark.parametrize("place", ["people", "attendance", "setup"])
def test_the_sheet_of_keys_fits_the_window(
    look: theme.Theme, languages: Languages, qtbot: QtBot, place: str
) -> None:
    sheet = KeySheet(COMMANDS, place)
    qtbot.addWidget(sheet)
    sheet.show()
    for language in ("en", "id"):
        languages.use(language)
        shots.take(sheet, f"tombol_{place}", languages)
        assert checks.clipped(sheet) == []
        assert sheet.minimumSizeHint().width() <= 1366
        assert sheet.minimumSizeHint().height() <= 700


def test_the_fault_report_says_where_it_lies(
    look: theme.Theme, languages: Languages, qtbot: QtBot
) -> None:
    dialog = ReportDialog("Traceback …\nZeroDivisionError", ROOT / "laporan.txt")
    qtbot.addWidget(dialog)
    dialog.show()
    shots.take(dialog, "contoh_laporan_gangguan")
    assert checks.clipped(dialog) == []
    dialog.copy_button.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()


def test_the_scripted_asker_refuses_a_question_nobody_foresaw() -> None:
    asker = ScriptedAsker(Reply("void", "nama salah"))
    question = Question(TITLE, TEXT, (KEEP, VOID))
    assert asker.ask(question) == Reply("void", "nama salah")
    with pytest.raises(AssertionError, match="nobody told"):
        asker.ask(question)
