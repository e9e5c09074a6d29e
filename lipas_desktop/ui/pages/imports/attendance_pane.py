"""Beside an attendance list: the activity it becomes, and what is to be known before taking."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.marks import MARKS
from lipas_desktop.domain.rows import Row
from lipas_desktop.services.attendance_imports import AttendancePreview
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.pages.imports.attendance_meanings import MeaningsPart
from lipas_desktop.ui.pages.imports.attendance_model import FIRST, AttendanceModel
from lipas_desktop.ui.pages.imports.attendance_notes import ListNotes
from lipas_desktop.ui.pages.imports.original import OriginalPart
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import label, rule
from lipas_desktop.ui.widgets.rows import NoteRow
from lipas_desktop.ui.widgets.side import Facts, SidePane

_SHOWN = 4


class AttendancePane(SidePane):
    """Title, hours and place can be changed; the days are the list's."""

    marks_changed = Signal()

    def __init__(self) -> None:
        self._preview: AttendancePreview | None = None
        self._as_read: AttendancePreview | None = None
        self._model: AttendanceModel | None = None
        self._target: Row | None = None
        self._section = SectionTitle()
        self._labels = [label(12, 400, "text2") for _ in range(3)]
        self.title, self.hours = Field("activity_title"), Field("session_jp")
        self.where = Field("activity_place")
        self.from_file = NoteRow("circle-alert", "warn")
        self._problem = label(12, 400, "err")
        self._facts = Facts()
        self._before = SectionTitle()
        self.no_hours = NoteRow("circle-alert", "warn")
        self._new, self.unread, self._done = (
            NoteRow("user-plus", "accent"), NoteRow("circle-alert", "warn"),
            NoteRow("info", "text2"),
        )  # fmt: skip
        self.notes, self.meanings = ListNotes(), MeaningsPart()
        self.meanings.changed.connect(self._on_meanings)
        self.original = OriginalPart()
        self.original.hide()
        super().__init__(316)
        self.content.addWidget(self._section)
        for name, field in zip(self._labels, self.fields, strict=True):
            self.content.addWidget(name)
            self.content.addWidget(field)
            if field is self.title:
                self.content.addWidget(self.from_file)
        parts = (
            self._problem,
            self._facts,
            rule(),
            self._before,
            self.unread,
            self.meanings,
            self.notes.sheets,
            self.notes.ahead,
            self.no_hours,
            self._new,
            self._done,
            self.original,
        )
        for part in parts:
            self.content.addWidget(part)
        self.content.addStretch(1)
        self.hours.textEdited.connect(lambda _: self._say_problem())
        self.title.textChanged.connect(lambda _: self._say_origin())
        self._problem.hide()
        for part in (self.no_hours, self.from_file, self.notes.sheets, self.notes.ahead):
            part.hide()

    @property
    def fields(self) -> tuple[Field, Field, Field]:
        """Return the fields, in their order."""
        return self.title, self.hours, self.where

    def restyle(self) -> None:
        """Take the gaps of the text size."""
        super().restyle()
        self.hours.setMaximumWidth(theme.current().px(72))

    def show_list(
        self, preview: AttendancePreview, model: AttendanceModel, target: Row | None
    ) -> None:
        """Show a list that was read; `target` is the activity it fills, if there is one already."""
        self._preview, self._model, self._target = preview, model, target
        self._as_read = preview
        self.notes.show_list(preview)
        self.meanings.ask(preview.list.unread())
        read = preview.list
        self.title.setText(target.text("title") if target else preview.title)
        jp = target.values.get("session_jp") if target else None
        self.hours.setText(str(jp) if isinstance(jp, int) else "")
        self.where.setText(target.text("place") if target else read.place)
        for field in self.fields:
            field.set_field_state("read" if target else "")
        self.original.hide()
        self.retranslate()

    def show_taken(self) -> None:
        """Nothing can be changed any more; ask what is to become of the workbook."""
        assert self._preview is not None
        for field in self.fields:
            field.set_field_state("read")
        self.meanings.close_choices()
        self.original.ask(len(self._preview.people))
        self.original.show()
        self.retranslate()

    @property
    def jp(self) -> int | None:
        """Return the hours of a session; None where none are told or they cannot be read."""
        text = self.hours.text().strip()
        return int(text) if text.isdigit() and 0 < int(text) <= 24 else None

    @property
    def is_right(self) -> bool:
        """Tell whether the fields can be taken."""
        return bool(self.title.text().strip()) and (
            self.jp is not None or not self.hours.text().strip()
        )

    def facts(self) -> Mapping[str, Value]:
        """Return the columns of the new activity."""
        if self._target is not None:
            return {}
        values: dict[str, Value] = {
            "title": " ".join(self.title.text().split()),
            "place": self.where.text().strip() or None,
        }
        if self.jp is not None:
            values["session_jp"] = self.jp
        return values

    def _on_meanings(self) -> None:
        """Show the list with what somebody said of its marks."""
        assert self._as_read is not None
        assert self._model is not None
        self._preview = self._as_read.meaning(self.meanings.meanings())
        self._model.show_marks(self._preview)
        self.notes.show_list(self._preview)
        self.say_counts()
        self.marks_changed.emit()

    def _say_problem(self) -> None:
        wrong = bool(self.hours.text().strip()) and self.jp is None
        self._problem.setVisible(wrong)
        if not self.hours.isReadOnly():
            self.hours.set_field_state("err" if wrong else "")
        self.no_hours.setVisible(not self.hours.text().strip())

    def _say_origin(self) -> None:
        """Warn while the title is the file's name, which certificates would print."""
        preview, warned = self._preview, False
        if preview is not None and self._target is None and not preview.list.title:
            warned = self.title.text() == preview.title
        self.from_file.setVisible(warned)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._section.set_words(
            self.tr("Kegiatan yang diisi") if self._target else self.tr("Kegiatan baru")
        )
        names = (self.tr("Judul"), self.tr("JP setiap sesi"), self.tr("Tempat"))
        for name, field, words in zip(self._labels, self.fields, names, strict=True):
            name.setText(words)
            field.setAccessibleName(words)
        self._problem.setText(self.tr("Tulis angka 1 sampai 24, atau kosongkan."))
        taken = not self.original.isHidden()
        self._before.set_words(self.tr("Yang diambil") if taken else self.tr("Sebelum diambil"))
        self.from_file.say(
            self.tr("Judul diambil dari nama berkas; periksa"),
            self.tr("Daftar ini tidak menyebut judul. Judul kegiatan tercetak di sertifikat."),
        )
        self.no_hours.say(
            self.tr("JP setiap sesi belum diisi"),
            self.tr("Tanpa itu, JP peserta nol dan sertifikat tidak menyebut jumlah jam."),
        )
        self.notes.retranslate()
        if self._preview is not None and self._model is not None:
            self._say_problem()
            self._say_origin()
            self.say_counts()

    def say_counts(self) -> None:
        """Count what would be taken now."""
        preview, model = self._preview, self._model
        assert preview is not None
        assert model is not None
        days = sorted(preview.list.sessions)
        taken = [one for row, one in enumerate(preview.people) if not model.is_skipped(row)]
        marks = [mark.mark for one in taken for mark in one.row.marks]
        totals = "  ".join(f"{mark} {marks.count(mark)}" for mark in MARKS if marks.count(mark))
        self._facts.set_facts(
            [
                (self.tr("Hari"), self.tr("%Ln hari", "", len(set(days))), False),
                (self.tr("Sesi"), formats.number(len(days)), False),
                (self.tr("Tanggal"), formats.span(days[0], days[-1]), False),
                (self.tr("Nama"), formats.number(len(taken)), False),
                (self.tr("Tanda"), totals, False),
            ]
        )
        new = sum(one.person is None for one in taken)
        self._new.setVisible(new > 0)
        self._new.say(
            self.tr("%Ln nama belum ada di register", "", new),
            self.tr("Didaftarkan sebagai orang baru, nama saja; lengkapi nanti di Peserta."),
        )
        empty = marks.count(None) - self._count_unread(model)
        self._done.setVisible(empty > 0)
        self._done.say(
            self.tr("%Ln sel kosong", "", empty), self.tr("Tetap kosong, dapat diisi nanti.")
        )
        self._say_unread(model)

    def _count_unread(self, model: AttendanceModel) -> int:
        return sum(not model.is_skipped(row) for row, _ in model.unreadable())

    def _say_unread(self, model: AttendanceModel) -> None:
        cells = [(row, column) for row, column in model.unreadable() if not model.is_skipped(row)]
        self.unread.setVisible(bool(cells))
        lines = []
        for row, column in cells[:_SHOWN]:
            one = model.people[row]
            at = column - FIRST
            words = self.tr("%1, %2: “%3”").replace("%1", one.name)
            words = words.replace("%2", model.day_words(at))
            lines.append(words.replace("%3", one.row.written[at]))
        if len(cells) > _SHOWN:
            lines.append(self.tr("dan %Ln lagi", "", len(cells) - _SHOWN))
        lines.append(self.tr("Sel itu tetap kosong, dapat diisi nanti."))
        title = self.tr("%Ln tanda tidak terbaca", "", len(cells))
        marks = ", ".join(f"“{text}”" for text in list(model.preview.list.unread())[:_SHOWN])
        self.unread.say(f"{title}: {marks}", "\n".join(lines))
