"""Mulai baru, first screen: which house, where it lies, what this computer is called."""

from functools import partial

from PySide6.QtWidgets import QComboBox

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.regions import Region
from lipas_desktop.services.entrance import Entrance
from lipas_desktop.services.founding import zone_for
from lipas_desktop.services.suggestions import house_type_for, short_code_for
from lipas_desktop.ui import formats
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.regions import RegionEditor
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.gate.draft import Draft
from lipas_desktop.ui.pages.gate.screen import GateScreen
from lipas_desktop.ui.widgets.fields import Choice, Field

_LONGEST_CODE = 8
_MOST_REGIONS = 24


class DesaField(RegionEditor):
    """One box that finds the desa; here one from the list is needed."""

    def retranslate(self) -> None:
        """Name the keys of the list."""
        if self._popup is not None:
            self._popup.set_foot(self.tr("Enter atau Tab ambil · ↑ ↓ pilih · Esc tutup"))


class HouseScreen(GateScreen):
    """Name, code, type and desa of the house, and the name of this computer."""

    def __init__(self, context: AppContext, shell: Shell, entrance: Entrance, draft: Draft) -> None:
        super().__init__(context, shell)
        self._entrance, self._draft = entrance, draft
        self.name, self.code = Field("name"), Field("short_code")
        self.type = Choice("type")
        # Here the list is all there is to take from: Tab may take the first wherever it lies.
        self.desa = DesaField("region_code", self._find, lambda region: True)
        self.pc_name = Field("pc_name")
        self._build()
        self._fill()
        self._connect()
        self.go_live()
        # The first search makes its index: better now than under the first letter.
        context.operations.run(lambda: entrance.places.regions.find("kupang"), owner=self)

    def _build(self) -> None:
        self.code.setMaxLength(_LONGEST_CODE)
        for code in CODES["house_type"].active:
            self.type.addItem("", code.code)
        self.rows.add("name", self.name)
        self.rows.add("short_code", self.code, width=110)
        self.rows.add("type", self.type, width=300)
        self.rows.add("region_code", self.desa)
        self.rows.add("pc_name", self.pc_name, width=300)
        self.fields = [self.name, self.code, self.type, self.desa, self.pc_name]

    def _fill(self) -> None:
        draft = self._draft
        self.name.setText(draft.name)
        self.code.setText(draft.short_code)
        self.type.setCurrentIndex(self.type.findData(draft.type))
        self.desa.show_answer(draft.region_words, draft.region_words)
        self.pc_name.setText(draft.pc_name)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_name)
        self.code.textEdited.connect(self._on_code)
        self.type.activated.connect(self._on_type)
        self.desa.answered.connect(self._on_desa_typed)
        self.desa.region_chosen.connect(self._on_desa)
        self.pc_name.textEdited.connect(self._on_pc_name)

    def _find(self, text: str) -> list[Region]:
        return self._entrance.places.regions.find(text, limit=_MOST_REGIONS)

    # What is typed

    def _on_name(self, name: str) -> None:
        draft = self._draft
        draft.name = name
        if not draft.own_short_code:
            draft.short_code = short_code_for(name)
            self.code.setText(draft.short_code)
            self.rows.clear("short_code")
        if not draft.own_type:
            draft.type = house_type_for(name)
            self.type.setCurrentIndex(self.type.findData(draft.type))
            self.rows.clear("type")
        self._say_code()

    def _on_code(self, code: str) -> None:
        at = self.code.cursorPosition()
        self.code.setText(code.upper())
        self.code.setCursorPosition(at)
        self._draft.short_code = code.upper()
        self._draft.own_short_code = bool(code)
        self._say_code()

    def _on_type(self) -> None:
        self._draft.type, self._draft.own_type = self.type.currentData(), True

    def _on_desa_typed(self, text: str) -> None:
        self._draft.region_code, self._draft.region_words = "", text
        self._say_zone()

    def _on_desa(self, region: Region) -> None:
        self._draft.region_code, self._draft.region_words = region.code, region.line
        self.desa.show_answer(region.line, region.line)
        self.rows.clear("region_code")
        self._say_zone()

    def _on_pc_name(self, name: str) -> None:
        self._draft.pc_name = name

    # Going on

    def go_on(self) -> None:
        """Go on where all is there; otherwise say at the first field what is missing."""
        missing = self._missing()
        for key in missing:
            self.rows.refuse(key, partial(self._missing_words, key))
        if missing:
            self.focus(self.rows.field(missing[0]))
        else:
            self.went_on.emit()

    def _missing(self) -> list[str]:
        draft = self._draft
        code = draft.short_code
        there = {
            "name": bool(draft.name.strip()),
            "short_code": len(code) >= 2 and code.isascii() and code.isalnum(),
            "type": bool(draft.type),
            "region_code": bool(draft.region_code),
            "pc_name": bool(draft.pc_name.strip()),
        }
        return [key for key, is_there in there.items() if not is_there]

    def _missing_words(self, key: str) -> str:
        words = {
            "name": self.tr("Isi nama rumah, seperti di papan nama."),
            "short_code": self.tr("Isi 2 sampai 8 huruf atau angka, misalnya RKO."),
            "type": self.tr("Pilih jenisnya: F4 membuka daftar."),
            "region_code": self.tr("Ketik beberapa huruf nama desa, lalu ambil dari daftar."),
            "pc_name": self.tr("Isi nama yang dikenal semua orang, misalnya Loket depan."),
        }
        return words[key]

    # Words

    def retranslate(self) -> None:
        """Say all of it."""
        super().retranslate()
        self.show_steps("new", 0)
        self.heading.setText(self.tr("Rumah mana yang memakai register ini?"))
        self.sentence.setText(
            self.tr("Kop surat, penanda tangan dan pola nomor ditanyakan nanti, saat diperlukan.")
        )
        self.rows.set_words("name", self.tr("Nama rumah"))
        self.rows.set_words("short_code", self.tr("Kode singkat"))
        self.rows.set_words("type", self.tr("Jenis"))
        self.rows.set_words("region_code", self.tr("Desa atau kelurahan"))
        self.rows.set_words("pc_name", self.tr("Nama komputer ini"))
        self.name.setPlaceholderText(self.tr("Misalnya Rumah Kreatif Oebobo"))
        self.type.setPlaceholderText(self.tr("Pilih"))
        self.desa.setPlaceholderText(self.tr("Misalnya oebobo kupang"))
        self.pc_name.setPlaceholderText(self.tr("Misalnya Loket depan"))
        self._name_types(self.type)
        self._say_code()
        self._say_zone()

    @staticmethod
    def _name_types(choice: QComboBox) -> None:
        for place, code in enumerate(CODES["house_type"].active):
            choice.setItemText(place, code.label(formats.language()))

    def _say_code(self) -> None:
        year = self.context.clock.today().year
        words = self.tr("Menjadi bagian setiap nomor, misalnya %1.")
        example = f"{self._draft.short_code}-{year}-0001"
        shown = words.replace("%1", example) if self._draft.short_code else ""
        self.rows.say("short_code", shown)

    def _say_zone(self) -> None:
        if not self._draft.region_code:
            self.rows.say("region_code", "")
            return
        zone = zone_for(self._draft.region_code)
        names = {
            "WIB": self.tr("Waktu Indonesia Barat"),
            "WITA": self.tr("Waktu Indonesia Tengah"),
            "WIT": self.tr("Waktu Indonesia Timur"),
        }
        now = formats.moment(self.context.clock.now_ms(), zone.minutes)
        words = self.tr("%1 (%2). Di sana sekarang %3.")
        words = words.replace("%1", names[zone.code]).replace("%2", zone.code).replace("%3", now)
        self.rows.say("region_code", words, "from")
