"""Rows of Beranda and notes of side panes; the recovery code on its panel."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.imports.question import QuestionBar
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.rows import ActionRow, CodePanel, NoteRow
from lipas_desktop.ui.widgets.side import SidePane
from lipas_desktop.ui.widgets.stepper import StepBars, Stepper
from tests.ui import checks, shots

GROUPS = ("K7QF", "3MXA", "9TRD", "W2HE", "6NVP", "C4JY", "8GBU", "R5ZH")


def build() -> QWidget:
    holder = QWidget()
    holder.setObjectName("page")
    layout = QVBoxLayout(holder)
    button = Button("primary", key="Enter")
    button.set_words("Isi kehadiran")
    first = ActionRow("calendar-check", "accent")
    first.say("Tenun ikat dasar, sesi 14 dari 15", "08.00–11.00 · ruang pelatihan · 20 peserta")
    first.add_button(button)
    second = ActionRow(number="14", tone="warn")
    second.say("isian perlu dicek", "NIK tidak terbaca 8, tanggal lahir 4, desa 2")
    link = Button("link")
    link.set_words("Buka daftar")
    second.add_button(link)
    note = NoteRow("hard-drive-download", "ok", title_weight=500)
    note.say(
        "Salinan di stik RKO-2, 26 Oktober",
        "Sudah dicoba dibuka. 41 isian sesudahnya hanya ada di komputer ini.",
    )
    bars, steps = StepBars(), Stepper()
    bars.set_steps(["Rumah dan wilayah", "Administrator", "Kode pemulihan"], 1)
    steps.set_steps(["Pilih", "Periksa nama", "Terbitkan", "Cetak"], 1)
    open_code, covered = CodePanel(), CodePanel()
    open_code.set_groups(GROUPS)
    covered.set_groups(GROUPS, covered=True)
    for part in (first, second, note, bars, steps, open_code, covered):
        layout.addWidget(part)
    return holder


def test_rows_notes_and_codes_can_be_looked_at(look: theme.Theme, qtbot: QtBot) -> None:
    holder = build()
    qtbot.addWidget(holder)
    holder.resize(700, 620)
    holder.show()
    shots.take(holder, "contoh_baris")
    assert checks.clipped(holder) == []
    look.use(percent=125)
    holder.resize(875, 760)
    shots.take(holder, "contoh_baris")
    assert checks.clipped(holder) == []


def test_a_covered_code_is_not_read_aloud(look: theme.Theme, qtbot: QtBot) -> None:
    panel = CodePanel()
    qtbot.addWidget(panel)
    panel.set_groups(GROUPS)
    assert panel.accessibleName().startswith("K 7 Q F; 3 M X A")
    panel.set_groups(GROUPS, covered=True)
    assert panel.accessibleName() == ""


def test_a_note_of_many_lines_in_a_narrow_pane_is_whole(look: theme.Theme, qtbot: QtBot) -> None:
    pane = SidePane(316)
    note = NoteRow("circle-alert", "warn")
    pane.content.addWidget(note)
    pane.content.addStretch(1)
    qtbot.addWidget(pane)
    pane.resize(316, 600)
    pane.show()
    for words in ("Periksa tanggal.", "Periksa tanggal di daftar dan tanggal komputer ini. " * 6):
        note.say("Tanggal", words)
        shots.settle()
        assert note.second.height() >= note.second.heightForWidth(note.second.width())
        assert note.height() <= note.heightForWidth(note.width()) + 1


def test_a_headline_longer_than_the_advice_below_it_is_not_cut(
    look: theme.Theme, qtbot: QtBot
) -> None:
    bar = QuestionBar()
    qtbot.addWidget(bar)
    bar.resize(1150, 54)
    bar.show()
    bar.say("err", "Baris 16 ditolak: Nama kosong", "Isi nama, satu kata pun cukup.", {})
    QApplication.processEvents()
    assert bar.title.width() >= bar.title.sizeHint().width() > bar.second.sizeHint().width()
