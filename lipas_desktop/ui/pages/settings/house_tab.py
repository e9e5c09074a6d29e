"""The house, and what its certificates say: issuer, signatory, threshold, numbers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain import codes, neutral
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.errors import InputError, LipasError
from lipas_desktop.domain.numbering import DEFAULT_PATTERN, certificate_number
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import house_settings
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message, sentence
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.gate.rows import FormRows
from lipas_desktop.ui.pages.settings.tab import SettingsTab, WideFacts
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.keys import KeyHint

_ROWS: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = (
    ("issuer", (("issuer_name", 0), ("issuer_place", 220), ("issuer_phone", 220))),
    ("head", (("head_name", 0), ("head_title", 220))),
    ("numbers", (("number_pattern", 0), ("issuer_code", 110), ("pass_percent", 72))),
)
"""Fields by section, with the width of the answer where it is short."""
_MEANWHILE = ("record.changed_meanwhile", "log.unseen_values", "log.changed_since")
_PRINTED = ("name", "issuer_name", "issuer_place", "head_title")
"""What stands on certificates, and so must not tell where somebody has been."""


class HouseTab(SettingsTab):
    """Fields of the house's row; saved together, never over what others wrote meanwhile."""

    def __init__(self, context: AppContext, page: Page) -> None:
        super().__init__(context, page)
        self._row_shown: Row = house_settings.get(self.session)
        self._screens: Screens = self.session.screens()
        self.fields: dict[str, Field] = {"name": Field("name")}
        self._titles = {name: SectionTitle() for name in ("house", "issuer", "head", "numbers")}
        self.rows = {name: FormRows() for name in self._titles}
        self._facts = WideFacts()
        self._build()
        self.discard()
        self.go_live()

    def _build(self) -> None:
        self.rows["house"].add("name", self.fields["name"])
        for section, wanted in _ROWS:
            for column, width in wanted:
                self.fields[column] = Field(column)
                self.rows[section].add(column, self.fields[column], width=width)
        self.add(0, self._titles["house"], self.rows["house"], self._facts)
        self.add(0, self._titles["issuer"], self.rows["issuer"])
        self.add(1, self._titles["head"], self.rows["head"])
        self.add(1, self._titles["numbers"], self.rows["numbers"])
        self.close_columns()
        for column, field in self.fields.items():
            field.textEdited.connect(lambda _, column=column: self._on_typed(column))

    def retranslate(self) -> None:
        """Name sections and fields."""
        self._titles["house"].set_words(self.tr("Rumah"))
        self._titles["issuer"].set_words(self.tr("Penerbit di sertifikat"))
        self._titles["head"].set_words(self.tr("Penanda tangan"))
        self._titles["numbers"].set_words(self.tr("Nomor dan syarat lulus"))
        names = {
            "name": self.tr("Nama rumah"),
            "issuer_name": self.tr("Nama penerbit"),
            "issuer_place": self.tr("Tempat"),
            "issuer_phone": self.tr("Telepon"),
            "head_name": self.tr("Nama lengkap"),
            "head_title": self.tr("Jabatan"),
            "number_pattern": self.tr("Pola nomor"),
            "issuer_code": self.tr("Kode penerbit"),
            "pass_percent": self.tr("Hadir paling sedikit"),
        }
        for column, words in names.items():
            self._rows_of(column).set_words(column, words)
        self.fields["head_title"].setPlaceholderText(self.tr("misalnya Ketua"))
        self.fields["issuer_place"].setPlaceholderText(self.tr("tempat sertifikat ditandatangani"))
        self._say_facts()
        self._say_all()

    def _rows_of(self, column: str) -> FormRows:
        return next(rows for rows in self.rows.values() if rows.knows(column))

    def _say_facts(self) -> None:
        house, language = self.session.house, formats.language()
        region = self.session.regions.get(house.region_code)
        kind = codes.CODES["house_type"].label(house.type, language)
        zone = codes.CODES["time_zone"].label(house.time_zone, language)
        self._facts.set_facts(
            [
                (self.tr("Kode singkat"), house.short_code, False),
                (self.tr("Jenis"), kind, False),
                (self.tr("Wilayah"), region.line if region else house.region_code, False),
                (self.tr("Zona waktu"), zone, False),
            ]
        )

    # What is typed

    def load(self) -> None:
        """Show the row as it is now in every field that nobody has typed in."""
        typed = self.changed()
        self._row_shown = house_settings.get(self.session)
        self._screens = self.session.screens()
        for column, field in self.fields.items():
            if column not in typed:
                field.setText(self._stored(column))
        self._say_all()

    def _stored(self, column: str) -> str:
        if column == "number_pattern":
            return self._row_shown.text(column) or DEFAULT_PATTERN
        if column == "pass_percent":
            return str(self.session.house.pass_percent)
        return self._row_shown.text(column)

    def changed(self) -> dict[str, str]:
        """Return what was typed and differs from what is stored."""
        typed = {column: field.text().strip() for column, field in self.fields.items()}
        return {column: text for column, text in typed.items() if text != self._stored(column)}

    @property
    def dirty(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return bool(self.changed())

    def discard(self) -> None:
        """Show what is stored."""
        for column, field in self.fields.items():
            field.setText(self._stored(column))
            self._rows_of(column).clear(column)
        self._say_all()
        self.state_changed.emit()

    def _on_typed(self, column: str) -> None:
        self._say(column)
        if column in ("issuer_code", "name"):
            self._say_all()
        self.state_changed.emit()

    # What is said of it

    def _say_all(self) -> None:
        self.fields["issuer_name"].setPlaceholderText(self.fields["name"].text())
        self.fields["issuer_code"].setPlaceholderText(self.session.house.short_code)
        for column in self.fields:
            self._say(column)

    def _say(self, column: str) -> None:
        rows, text = self._rows_of(column), self.fields[column].text()
        found = neutral.find_words(text) if column in _PRINTED else []
        if found:
            words = self.tr("Kata “%1” memberi tahu pembaca dari mana peserta datang.")
            rows.say(column, words.replace("%1", found[0].word), "check")
        elif column == "issuer_name":
            rows.say(column, self.tr("Tercetak di kepala sertifikat. Kosong berarti nama rumah."))
        elif column == "number_pattern":
            rows.say(column, *self._example())
        elif column == "pass_percent":
            rows.say(column, self.tr("Persen sesi dengan H atau T. Kurang dari itu perlu alasan."))
        elif column == "head_name":
            rows.say(column, self.tr("Tercetak di bawah tanda tangan, dengan gelarnya."))
        else:
            rows.say(column, "")

    def _example(self) -> tuple[str, str]:
        pattern = self.fields["number_pattern"].text().strip() or DEFAULT_PATTERN
        issuer = self.fields["issuer_code"].text().strip() or self.session.house.short_code
        try:
            number = certificate_number(pattern, 7, issuer, self.session.clock.today())
        except InputError as error:
            return sentence(error.code, **error.params), "wrong"
        words = self.tr(
            "Contoh: %1. Bagian dalam kurung diganti: {seq:04} nomor urut empat angka, {issuer} "
            "kode penerbit, {roman_month} bulan Romawi, {year} tahun."
        )
        return words.replace("%1", number), "from"

    # Saving

    def save(self) -> None:
        """Save what was typed."""
        typed = self.changed()
        if not typed:
            return
        percent = typed.get("pass_percent", "")
        values: dict[str, Value] = {column: text or None for column, text in typed.items()}
        if "pass_percent" in typed:
            values["pass_percent"] = int(percent) if percent.isdecimal() else 0
        session, screens = self.session, self._screens
        self.context.operations.write(
            lambda: (None, house_settings.save(session, values, screens)),
            lambda _: self._on_saved(),
            self._on_failed,
            owner=self,
        )

    def _on_saved(self) -> None:
        self.page.hide_banner()
        self._row_shown = house_settings.get(self.session)
        self.load()
        self.page.shell.toast(self.tr("Pengaturan rumah disimpan."))
        self.state_changed.emit()

    def _on_failed(self, error: LipasError) -> bool:
        column = str(error.params.get("column", ""))
        if error.code.startswith("numbering."):
            column = "number_pattern"
        if column in self.fields:
            self._rows_of(column).refuse(column, lambda: message(error).whole)
            self.fields[column].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if error.code not in _MEANWHILE:
            return False
        said = message(error)
        button = Button("framed", name="take_new")
        button.set_words(self.tr("Ambil yang baru"))
        button.clicked.connect(self._take_new)
        self.page.show_banner("warn", said.title, said.text, button)
        return True

    def _take_new(self) -> None:
        """Show what others wrote where nothing was typed; the rest stays, to be saved again."""
        self.page.hide_banner()
        self.load()
        self.take_focus()

    def refresh(self, changes: Changes) -> None:
        """Follow what other PCs and pages wrote, unless something is typed here."""
        if changes.touches("house") and not self.dirty:
            self.load()
            self._say_facts()

    def bindings(self) -> Mapping[str, Binding]:
        """Return saving."""
        return {"settings.save": Binding(self.save, lambda: self.dirty)}

    def hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of a form."""
        return ["settings.save", KeyHint("Tab", self.tr("isian berikut"))]

    def take_focus(self) -> None:
        """Stand on the first field."""
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> Sequence[QWidget]:
        """Return the sections in reading order."""
        return list(self.rows.values())
