"""What the list of records that are here alone says of each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.here_alone import Alone, Named
from lipas_desktop.services.house_clock import HouseClock
from lipas_desktop.services.record_places import PlaceName
from lipas_desktop.ui import record_place
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

_PLACES: Mapping[str, str] = {
    "rejected": QT_TRANSLATE_NOOP("Alone", "Ditolak"),
    "draft": QT_TRANSLATE_NOOP("Alone", "Draf"),
    "saved": QT_TRANSLATE_NOOP("Alone", "Hanya di sini"),
    "written": QT_TRANSLATE_NOOP("Alone", "Dalam paket"),
}
_KINDS: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("Alone", "Peserta"),
    "activity": QT_TRANSLATE_NOOP("Alone", "Kegiatan"),
    "certificate": QT_TRANSLATE_NOOP("Alone", "Sertifikat"),
    "quick": QT_TRANSLATE_NOOP("Alone", "Daftar cepat"),
    "legal_status": QT_TRANSLATE_NOOP("Alone", "Status hukum"),
}


def place(name: PlaceName) -> str:
    """Return the words of a tab."""
    return _of(_PLACES, name)


def kind(one: Alone) -> str:
    """Return what kind of record it is."""
    return _of(_KINDS, one.kind)


def title(one: Named) -> str:
    """Return what a record is called."""
    if one.alone.kind == "quick":
        return _of(_KINDS, "quick")
    return one.title or QCoreApplication.translate("Alone", "(tanpa nama)")


def state(one: Named, clock: HouseClock) -> Cell:
    """Return where a record is, with what somebody should know about it."""
    refused = record_place.rejected_by(one.places)
    if refused:
        return Cell(refused, tone="err", icon="circle-x")
    said = " · ".join(record_place.parts(one.places, clock.tz_minutes))
    icon = "file-pen-line" if one.alone.place == "draft" else ""
    return Cell(said[:1].upper() + said[1:], tone="text2", icon=icon)


def _of(table: Mapping[str, str], key: str) -> str:
    source = table.get(key)
    return QCoreApplication.translate("Alone", source) if source else key
