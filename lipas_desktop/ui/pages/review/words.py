"""What *Perlu diperiksa* says of records, fields, values, and of who wrote them where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.edits import Value
from lipas_desktop.services import records
from lipas_desktop.services.conflicts import Item, Side
from lipas_desktop.services.forms import FILES
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.session import Session
from lipas_desktop.services.trivial import Why
from lipas_desktop.ui import formats, origins
from lipas_desktop.ui.formview.wording import (
    column_label,
    shown_question,
    value_or_written,
    value_words,
)
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

_LABELS: Mapping[str, str] = {
    "mark": QT_TRANSLATE_NOOP("Review", "Kehadiran"),
    "date": QT_TRANSLATE_NOOP("Review", "Tanggal"),
    "start_time": QT_TRANSLATE_NOOP("Review", "Mulai"),
    "end_time": QT_TRANSLATE_NOOP("Review", "Selesai"),
    "jp": QT_TRANSLATE_NOOP("Review", "JP"),
    "place": QT_TRANSLATE_NOOP("Review", "Urutan"),
    "name": QT_TRANSLATE_NOOP("Review", "Nama"),
    "jp_theory": QT_TRANSLATE_NOOP("Review", "JP teori"),
    "jp_practice": QT_TRANSLATE_NOOP("Review", "JP praktik"),
    "scored": QT_TRANSLATE_NOOP("Review", "Dinilai"),
    "result": QT_TRANSLATE_NOOP("Review", "Hasil"),
    "score": QT_TRANSLATE_NOOP("Review", "Nilai"),
    "predicate": QT_TRANSLATE_NOOP("Review", "Predikat"),
    "printed_name": QT_TRANSLATE_NOOP("Review", "Nama tercetak"),
    "number": QT_TRANSLATE_NOOP("Review", "Nomor"),
    "status": QT_TRANSLATE_NOOP("Review", "Status"),
    "status_date": QT_TRANSLATE_NOOP("Review", "Tanggal status"),
    "status_reason": QT_TRANSLATE_NOOP("Review", "Alasan status"),
    "kind": QT_TRANSLATE_NOOP("Review", "Jenis"),
    "category": QT_TRANSLATE_NOOP("Review", "Kategori"),
    "stage": QT_TRANSLATE_NOOP("Review", "Tahap"),
    "short_code": QT_TRANSLATE_NOOP("Review", "Kode singkat"),
    "type": QT_TRANSLATE_NOOP("Review", "Jenis rumah"),
    "class": QT_TRANSLATE_NOOP("Review", "Kelas"),
    "region_code": QT_TRANSLATE_NOOP("Review", "Wilayah"),
    "time_zone": QT_TRANSLATE_NOOP("Review", "Zona waktu"),
    "head_name": QT_TRANSLATE_NOOP("Review", "Nama kepala"),
    "head_title": QT_TRANSLATE_NOOP("Review", "Jabatan kepala"),
    "head_nip": QT_TRANSLATE_NOOP("Review", "NIP kepala"),
    "pass_percent": QT_TRANSLATE_NOOP("Review", "Batas lulus (%)"),
    "number_pattern": QT_TRANSLATE_NOOP("Review", "Pola nomor"),
    "issuer_code": QT_TRANSLATE_NOOP("Review", "Kode penerbit"),
    "nip": QT_TRANSLATE_NOOP("Review", "NIP"),
    "unit": QT_TRANSLATE_NOOP("Review", "Unit"),
    "role": QT_TRANSLATE_NOOP("Review", "Peran"),
    "active": QT_TRANSLATE_NOOP("Review", "Aktif"),
    "pc_no": QT_TRANSLATE_NOOP("Review", "PC yang memberi nomor"),
    "file_name": QT_TRANSLATE_NOOP("Review", "Nama berkas"),
    "registered_on": QT_TRANSLATE_NOOP("Review", "Terdaftar"),
    "source": QT_TRANSLATE_NOOP("Review", "Asal data"),
}
_CODES: Mapping[tuple[str, str], str] = {
    ("attendance", "mark"): "mark",
    ("enrolment", "result"): "result",
    ("enrolment", "predicate"): "predicate",
    ("certificate", "status"): "certificate_status",
    ("certificate", "kind"): "certificate_kind",
    ("enrolment_status", "category"): "category",
    ("enrolment_status", "stage"): "stage",
    ("house", "type"): "house_type",
    ("house", "class"): "house_class",
    ("house", "time_zone"): "time_zone",
    ("account", "role"): "role",
}
_WHY: Mapping[Why, str] = {
    "spelling": QT_TRANSLATE_NOOP("Review", "hanya beda huruf besar, spasi, tanda baca"),
    "filled": QT_TRANSLATE_NOOP("Review", "yang satu kosong, yang lain terisi"),
    "same_author": QT_TRANSLATE_NOOP("Review", "orang yang sama menulisnya kemudian"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)


@dataclass(frozen=True)
class FieldWords:
    """One question that differs, with the words of each side."""

    name: str
    values: tuple[str, ...]


class ReviewWords:
    """Names fields as forms do; a form is opened once for each kind and language."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._forms: dict[tuple[str, str], OpenForm] = {}

    def fields(self, item: Item) -> list[FieldWords]:
        """Return what differs, question by question."""
        if item.is_life:
            return []
        found: dict[str, FieldWords] = {}
        for column in item.differing:
            shown, name = self._named(item.kind, column)
            for read in (shown, column):
                words = tuple(self._value(item.kind, read, side.values) for side in item.sides)
                if name and shown not in found and len(set(words)) > 1:
                    found[shown] = FieldWords(name, words)
        if not found:
            # What differs has no question on any screen: who it was accepted by, and the like.
            written = tuple(_raw(item, side) for side in item.sides)
            found[""] = FieldWords(_tr(QT_TRANSLATE_NOOP("Review", "Keterangan isian")), written)
        return list(found.values())

    def written(self, item: Item, side: Side) -> list[tuple[str, str]]:
        """Return what one side wrote where the other took the record back."""
        found: dict[str, str] = {}
        for column in side.values:
            shown, name = self._named(item.kind, column)
            words = self._value(item.kind, shown, side.values) if name else ""
            if words:
                found.setdefault(name, words)
        return list(found.items())

    def what(self, item: Item) -> str:
        """Return which fields an item is about, in few words."""
        if item.is_life and item.kind == "link":
            return _tr(QT_TRANSLATE_NOOP("Review", "Orang yang sama?"))
        if item.is_life:
            return _tr(QT_TRANSLATE_NOOP("Review", "Dibatalkan atau tetap"))
        names = ", ".join(one.name for one in self.fields(item))
        if item.day:
            return f"{names} {formats.short_date(item.day)}"
        return names

    def names(self, kind: str, columns: Sequence[str]) -> list[str]:
        """Return what columns of a record are called, each question once."""
        named = (self._named(kind, column)[1] for column in columns)
        return [name for name in dict.fromkeys(named) if name]

    def taken(self, item: Item) -> str:
        """Return what the suggestion would leave in the record."""
        if item.suggested is None:
            return ""
        return ", ".join(one.values[item.suggested.side] or "–" for one in self.fields(item))

    def _named(self, kind: str, column: str) -> tuple[str, str]:
        """Return the column that stands for a question on the screen, and what it is called."""
        if kind in FILES:
            opened = self._form(kind)
            question = shown_question(opened, column)
            if question is not None:
                return question.column, opened.state.label(question.ref)
            name = column_label(opened, column)
            if name:
                return column, name
        return column, _tr(_LABELS[column]) if column in _LABELS else ""

    def _value(self, kind: str, column: str, values: Mapping[str, Value]) -> str:
        value = value_or_written(values, column)
        if (kind, column) in _CODES and isinstance(value, str) and value:
            words = CODES[_CODES[kind, column]].label(value, formats.language())
            return f"{value} · {words}" if column == "mark" else words
        if column.endswith("date") and kind == "session" and isinstance(value, str) and value:
            return formats.day_and_date(value)
        return value_words(self._form(kind), column, value, masked=False)

    def _form(self, kind: str) -> OpenForm:
        key = (kind if kind in FILES else "person", formats.language())
        if key not in self._forms:
            self._forms[key] = records.open_form(self._session, key[0], language=key[1])
        return self._forms[key]


def _raw(item: Item, side: Side) -> str:
    held = (side.values.get(column) for column in item.differing)
    return ", ".join(str(value) for value in held if value not in (None, "", []))


def title(item: Item) -> str:
    """Return what a record is called."""
    return item.title or _tr(QT_TRANSLATE_NOOP("Review", "(tanpa nama)"))


def within(item: Item) -> str:
    """Return the activity and day of a record."""
    day = formats.day_and_date(item.day) if item.day else ""
    return " · ".join(part for part in (item.within, day) if part)


def author(side: Side) -> str:
    """Return who wrote a value, and when."""
    return f"{origins.who(side.origin)}, {origins.when(side.origin)}"


def why(item: Item) -> str:
    """Return why a suggestion is safe."""
    return _tr(_WHY[item.suggested.why]) if item.suggested else ""
