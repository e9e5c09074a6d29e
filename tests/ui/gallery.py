"""Every part of the house on one page, beside `00_komponen` of the design."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.ui.dialogs.ask import Answer, Question
from lipas_desktop.ui.dialogs.question import QuestionPanel
from lipas_desktop.ui.widgets.banner import Banner
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.charts import Bar, BarChart
from lipas_desktop.ui.widgets.chips import FilterChip, Pill
from lipas_desktop.ui.widgets.fields import CheckBox, Choice, Field, FieldNote, RadioButton
from lipas_desktop.ui.widgets.keys import KeyCap
from lipas_desktop.ui.widgets.labels import Mark, label, rule
from lipas_desktop.ui.widgets.progress import ProgressPanel
from lipas_desktop.ui.widgets.toast import Toast
from tests.ui.gallery_cells import CellRow

MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt")
COUNTS = (12, 17, 26, 31, 39, 35, 25, 40, 58, 64)


def heading(words: str) -> QWidget:
    made = label(12, 600, "text2")
    made.setText(words)
    return made


def row(*widgets: QWidget, gap: int = 8) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout


def button(kind: str, words: str, *, key: str = "", icon: str = "", ringed: bool = False) -> Button:
    made = Button(kind, key=key, icon=icon)  # type: ignore[arg-type]
    made.set_words(words)
    if ringed:
        made.hasFocus = lambda: True  # type: ignore[method-assign]
        made.ringed = True
    return made


class Gallery(QWidget):
    """Three columns, as in the picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1366, 768)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(28, 20, 28, 16)
        columns.setSpacing(24)
        for number, fill in enumerate((self._left, self._middle, self._right)):
            column = QVBoxLayout()
            column.setSpacing(8)
            fill(column)
            column.addStretch(1)
            holder = QWidget()
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            holder.setFixedWidth((300, 388, 524)[number])
            columns.addWidget(holder)
            if number < 2:
                line = rule()
                line.setFixedHeight(16777215)
                line.setFixedSize(1, 16777215)
                columns.addWidget(line)

    def _left(self, column: QBoxLayout) -> None:
        add = column.addLayout
        column.addWidget(heading("Tombol"))
        add(
            row(
                button("primary", "Simpan", key="Ctrl+S"),
                button("primary", "Simpan", key="Ctrl+S", ringed=True),
            )
        )
        add(
            row(
                button("framed", "Cetak", key="Ctrl+P", icon="printer"),
                button("framed", "Cetak", key="Ctrl+P", ringed=True),
            )
        )
        add(row(button("link", "Buka daftar"), button("quiet", "Batal", key="Esc"), gap=4))
        off = button("primary", "Selesai")
        off.setEnabled(False)
        add(row(button("danger", "Batalkan sertifikat"), off))
        column.addWidget(heading("Saringan"))
        chips = []
        for words, value, count in (
            ("Desa", "", ""),
            ("Keadaan", "Aktif", ""),
            ("Perlu dicek", "", "14"),
        ):
            chip = FilterChip()
            chip.set_words(words, count)
            chip.set_value(value)
            chips.append(chip)
        add(row(*chips, gap=6))
        column.addWidget(heading("Pil keadaan"))
        pills = []
        for words, tone in (
            ("Baru", "ok"),
            ("Mungkin sama", "warn"),
            ("Ditolak", "err"),
            ("Sudah ada", "grey"),
        ):
            pill = Pill(tone)
            pill.set_words(words)
            pills.append(pill)
        add(row(*pills, gap=6))
        column.addWidget(heading("Tanda"))
        for line in (
            (("check", "perlu dicek"), ("below", "di bawah batas"), ("wrong", "wajib")),
            (("ok", "cocok"), ("note", "keterangan"), ("from", "dari isian lain")),
        ):
            marks = []
            for kind, words in line:
                mark = Mark(kind)
                mark.set_words(words)
                marks.append(mark)
            add(row(*marks, gap=12))
        column.addWidget(heading("Pilihan"))
        boys, girls = RadioButton(key="1"), RadioButton(key="2")
        boys.setText("Laki-laki")
        girls.setText("Perempuan")
        girls.setChecked(True)
        add(row(boys, girls, gap=16))
        yes, no = CheckBox(), CheckBox()
        yes.setText("Ikut dicetak")
        yes.setChecked(True)
        no.setText("Sertakan alamat")
        add(row(yes, no, gap=16))
        column.addWidget(heading("Tombol tik"))
        parts: list[QWidget] = []
        for key, words in (("Ctrl+S", "simpan"), ("F8", "berikut"), ("Esc", "tutup")):
            text = label(12, 400, "text2")
            text.setText(words)
            parts += [KeyCap(key), text]
        add(row(*parts, gap=6))
        column.addWidget(heading("Huruf"))
        for size, weight, words in (
            (24, 600, "24 Angka besar 214"),
            (19, 600, "19 Judul halaman"),
            (15, 600, "15 Judul pilihan"),
            (13, 400, "13 Isi dan isian, 13 tebal"),
            (12, 400, "12 Keterangan, kepala kolom"),
            (11, 400, "11 Tombol tik, sumbu grafik"),
        ):
            made = label(size, weight, "text" if size > 12 else "text2")
            made.setText(words)
            column.addWidget(made)

    def _middle(self, column: QBoxLayout) -> None:
        column.addWidget(heading("Isian dan keadaannya"))
        column.setSpacing(6)
        self.focused = self._field(column, "Fokus", "0812 0000 0142", "")
        self._field(column, "Biasa", "Jl. Nangka 14", "")
        self._field(
            column,
            "Terisi sendiri",
            "85111",
            "auto",
            ("from", "dari Desa/Kelurahan; ketik untuk mengganti"),
        )
        self._field(column, "Perlu dicek", "26 Juni 1992", "warn", ("check", "NIK: 28 Juni 1992"))
        self._field(column, "Wajib", "", "err", ("wrong", "Isi nama dahulu, satu kata pun cukup"))
        choice = Choice()
        choice.addItems(["Kakak", "Adik"])
        self._named(column, "Pilihan", choice)
        empty = self._field(column, "Kosong", "", "")
        empty.setPlaceholderText("umur, tahun, atau tanggal")
        self._field(column, "Hanya baca", "0042", "read")
        column.addSpacing(8)
        column.addWidget(heading("Sel"))
        column.addWidget(CellRow())

    def _named(self, column: QBoxLayout, name: str, widget: QWidget) -> None:
        made = label(13, 400, "text2")
        made.setText(name)
        made.setFixedWidth(104)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(made)
        line.addWidget(widget)
        column.addLayout(line)

    def _field(
        self,
        column: QBoxLayout,
        name: str,
        text: str,
        state: str,
        note: tuple[str, str] | None = None,
    ) -> Field:
        field = Field()
        field.setText(text)
        field.set_field_state(state)  # type: ignore[arg-type]
        self._named(column, name, field)
        if note:
            below = FieldNote()
            below.say(*note)
            line = QHBoxLayout()
            line.setContentsMargins(112, 0, 0, 0)
            line.addWidget(below)
            column.addLayout(line)
        return field

    def _right(self, column: QBoxLayout) -> None:
        column.addWidget(heading("Spanduk, paling banyak satu di halaman"))
        for tone, title, text, act in (
            ("note", "Jam komputer ini mungkin salah", "Hari ini tanggal berapa?", "Isi tanggal"),
            ("warn", "Cadangan hanya ada di komputer ini", "Colokkan stik untuk menyalin", "Salin"),
            (
                "err",
                "Stik penuh: perlu 60 KB, tersisa 12 KB",
                "Tidak ada yang tertulis. Pakai stik lain.",
                "Coba lagi",
            ),
        ):
            banner = Banner(tone)  # type: ignore[arg-type]
            banner.say(title, text)
            banner.add_button(button("framed", act))
            column.addWidget(banner)
        column.addSpacing(8)
        column.addWidget(heading("Pemberitahuan singkat, 6 detik, tidak mencuri fokus"))
        toast = Toast()
        toast.say("Yuliana Tefa disimpan", "Urungkan", "Ctrl+Z", lambda: None)
        toast.setFixedHeight(40)
        column.addWidget(toast)
        column.addSpacing(8)
        column.addWidget(heading("Kemajuan, sesudah 0,4 detik"))
        panel = ProgressPanel()
        panel.say(
            "Menulis paket data ke stik RKO-2",
            "38 dari 60 KB",
            "Dapat dibatalkan. Yang sudah tersimpan tetap utuh.",
        )
        panel.bar.set_progress(38, 60)
        column.addWidget(panel)
        column.addSpacing(8)
        column.addWidget(heading("Dialog, bila perlu alasan atau tak dapat diurungkan"))
        question = Question(
            "Batalkan sertifikat 0012/RKO/PLT/X/2021?",
            "Nomor tidak dipakai lagi dan kode keasliannya tidak berlaku. "
            "Tindakan ini tercatat dan dapat dilihat di Riwayat.",
            (
                Answer("keep", "Jangan batalkan", "harmless"),
                Answer("void", "Batalkan sertifikat", "destroy"),
            ),
            reasons=("Nama salah, sudah diserahkan",),
            reason_label="Alasan",
        )
        frame = QWidget()
        frame.setObjectName("panel")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(QuestionPanel(question))
        column.addWidget(frame)
        column.addSpacing(8)
        column.addWidget(heading("Grafik: angka di batang, satu nada; sorotan hanya satu"))
        chart = BarChart(height=96)
        chart.set_bars(
            [Bar(m, c, highlight=m == "Okt") for m, c in zip(MONTHS, COUNTS, strict=True)]
        )
        column.addWidget(chart)
